"""Sign-offs: who reported, wrote and edited, and whose copy it is, in the last lines of a text.

A line is judged by all its words: "Reporting by Mara Lindqvist in Oslo; Editing by T. Osei" is a sign-off,
"Reporting by the paper showed that the bridge was unsafe" is a sentence. Whom it names, the transform stage reads.
"""

from __future__ import annotations

import re

from etl.chinese_credits import read_credits
from etl.printed_words import EDITOR, HAN, OTHER_HAND, STORY_SOURCE, alternatives, every_word

LONGEST_LINE = 400
"""Characters: a story with nine reporters in seven places takes three lines of print."""
LONGEST_CREDITS = 1_000
"""Characters of a line that begins by saying who reported: two dozen reporters in nine places cover a disaster."""
LONGEST_SOURCE = 120
"""Characters of "Quelle: ...", "Con información de ..." and rules made of signs."""
LONGEST_LABEL = 30
"""Characters of "Verwendete Quellen :"."""
LONGEST_BRACKET = 60
"""Characters of a bracketed line that names an agency: "(Agencia Marina / Redacción, con información de EFE)"."""
LONGEST_HAN_BRACKET = 30
"""Characters of the same in Chinese and Japanese, which have no small letters to tell a sentence by."""
MOST_LOWER_CASE_IN_BRACKET = 2
"""Words of more than three letters: an aside in brackets is a sentence and has more."""

WORK = (
    r"(?:additional |further |original )?(?:report(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|compiled|adapted|"
    r"translat(?:ion|ed)|produced|production|photo(?:s|graphy)?|graphics?|research|video|words|text|story)"
)
CREDITS = re.compile(rf"[(\[—–\-\s]*{WORK}(?:(?:,? and |, | & ){WORK})*(?: by\b| from\b|:)\s*\S", re.IGNORECASE)
"""How English credits begin; what follows has to be names."""
OTHER_CREDITS = re.compile(
    r"[(\[]?(?:reporte|reportaje|información|escrito|editado|edición|redacción|traducido|traducción|con reporte|"
    r"reportagem|escrita|edição|traduzido|texto|reportage|rédigé|édité|rédaction|traduit|version française|"
    r"bericht|geschrieben|redigiert|redaktion|bearbeitet|bearbeitung|übersetzt|übersetzung|mitarbeit|"
    r"(?:(?:redigatur|schlussredaktion|bildredaktion|lektorat|faktencheck|dokumentation|recherchen?|gestaltung|design|"
    r"layout|kamera|schnitt|fact[- ]?check(?:ing)?|vérification|maquette|verificación|diseño)(?=:))|"
    r"a cura|scritto|tradotto|redazione|geschreven|bewerkt|vertaald|skrevet|redigert|haber|editör|çeviri|"
    r"إعداد|تحرير|تغطية|كتابة|ترجمة|شارك في التغطية|репортаж|редактор|перевод|редакция)"
    r"(?: (?:adicional|complementaria|zusätzlich))?(?: (?:de|del|por|par|von|da|di|door|av|للنشرة العربية))?[ :：]+\S",
    re.IGNORECASE,
)
"""The same in other languages: credits of translated agency copy."""
NAME_COMPANIONS = re.compile(
    r"""a|additional(?:ly)?|adicional|agenc(?:y|ies)|agencias|agências|agences|agenturen|agenzie|al|also|an|and|as|at|aus|
    avec|bei|ben|bin|bint|both|bureaus?|by|com|compiled|con|contribut(?:ed|ing|ions?)|correspondents?|da|das|de|del|della|
    den|der|des|desk|di|do|door|dos|dpa|du|e|ed|edição|edición|edit(?:ed|ing|or|ors)|editad[ao]|édité|edited|el|en|epd|et|
    for|française|from|further|geschrieben|graphics?|i|ibn|in|inputs?|journalists?|la|le|les|los|material|mit|newsrooms?|
    och|of|og|on|original|par|phot(?:o|os|ographers?|ography)|por|produc(?:ed|ers?|tion)|rédigé|redigiert|reportagem|
    report(?:ed|ers?|ing|s)?|research(?:ed)?|respectively|scripted|sid|staff|story|teams?|ten|ter|text|the|this|to|
    traducido|translat(?:ed|ion|ors?)|überarbeitet|bearbeitet|und|van|ve|version|video|vom|von|with|words|
    writ(?:ers?|ing|ten)|y|zu|zur|à|los|as|na|no|dos|article|piece|и|та|і""",
    re.IGNORECASE | re.VERBOSE,
)
"""Lower-case words that credits are made of, beside names."""

EDITED = re.compile(rf"[(\[（【]?(?:{alternatives(EDITOR, OTHER_HAND)})\s*[:：]\s*\S.{{1,80}}", re.IGNORECASE)
"""Who edited, behind a label in any language."""
EDITOR_LABELS = frozenset(every_word(EDITOR))
MOST_LABEL_WORDS = 3
CONTRIBUTED = re.compile(
    r"[^.!?]*?(?:\b\w\.[^.!?]*?)*\bcontributed (?:additional |further )?(?:reporting\b|material\b|research\b|"
    r"(?:to|for) (?:this|the) (?:report|article|story|piece|reporting)\b)[^.!?]{0,80}[.)\]]*",
    re.IGNORECASE,
)
REPORTED = re.compile(r"[^.!?]{3,120}? reported from [^.!?]{3,200}\.?")
"""``Prado reported from Lisbon and Osei from Accra.``"""
KOREAN_REPORTER = re.compile(
    r"/?(?:(?:글|취재|사진)\s?[=:]\s?)?(?:[가-힣]{2,5}[, =·]+){0,4}[가-힣]{2,4} ?(?:특파원|[가-힣]{0,2}기자)"
    r"(?:,? ?사진\s?[=:]\s?[가-힣]{2,4} ?기자)?(?:\s?=?\s?\S+@\S+)?"
)
WITH_AGENCY = re.compile(
    r"[—–\-(\[\s]*(?:with (?:additional |an? )?(?:files?|inputs?|reporting|reports?|material|agency|agencies|"
    r"assistance)\b|"
    r"con (?:información|informaciones|datos|reportes?|material)\b|con(?= (?:agencias|EFE|AFP|AP)\b)|"
    r"com (?:informações|reportagem|textos?)\b|com(?= (?:agências|Lusa|AFP|Reuters)\b)|with(?= [A-Z]{2,}[)\]]*$)|"
    r"avec(?= (?:les )?agences\b)|avec(?= (?:l['’])?(?:AFP|AP|Reuters|Belga|ATS)\b)|"
    r"mit (?:Material|Informationen|Agenturmaterial)\b|mit(?= (?:dpa|AFP|APA|Reuters|Agenturen)\b)|"
    r"met (?:medewerking|informatie|bijdragen?) van\b|con (?:fonte|informazioni)\b|con(?= agenzie\b)|"
    r"с использованием материалов|по материалам|за матеріалами|theo(?= [A-ZĐ])|na podstawie|oprac\.)",
    re.IGNORECASE,
)
"""How a line begins that says with whose copy a story was written; what follows has to be names."""
_AT_WORD = r"(?:(?<![^\W\d_])|(?=(?-i:[A-ZÀ-Þ]|[\u3000-\uffff])))"
"""Where a word begins, be it written as one with the word before it: "7:41 amQuelle: dpa", but not "sponsors: ..."."""
SOURCE_LABEL = rf"[(\[]?{_AT_WORD}(?:{alternatives(STORY_SOURCE)}|contributing)\s*[:：]"
_COLON = re.compile(r"[:：]")
LONGEST_HEADING = 40
"""Characters."""
HEADING_OF_SOURCES = re.compile(
    r"(?:verwendete|genutzte|benutzte) quellen|sources used|sources utilisées|fuentes utilizadas|fonti utilizzate|"
    r"gebruikte bronnen|wykorzystane źródła",
    re.IGNORECASE,
)
SOURCE = re.compile(rf"{SOURCE_LABEL}\s*\S.*", re.IGNORECASE)
SOURCE_ALONE = re.compile(SOURCE_LABEL, re.IGNORECASE)
ORIGINALLY = re.compile(
    r"[(（【]?(?:本文|文章|本稿)(?:来自|转自|转载自|源自|来源于?|首发于|首发|原载于?|刊于|选自|摘自)[^。！？]{2,60}[)）】。]?|"
    r"(?:first|originally) (?:published|appeared) (?:in|on|by) [^.!?]{2,80}\.?|"
    r"[(\[]?(?:except for the headline|only the headline)[^.!?]{0,80}(?:not been edited|reworked)\b.{0,200}|"
    r"published in (?:the )?[A-Z][^.!?]{2,40}, [^.!?]{0,20}\b(?:19|20)\d\d\.?|"
    r"to contact the (?:reporters?|editors?|authors?|writers?)[^.!?:]{0,40}\b(?:story|article|column):.{3,200}|"
    r"[(\[]?(?:this|the) (?:article|story|piece|report|text) (?:was|is|has been|first|originally)[^.!?]{0,40}"
    r"(?:published|appeared|produced|translated|republished|syndicated|provided)\b.{0,200}",
    re.IGNORECASE,
)
SLUG = re.compile(
    r"[(\[©—–\-\s]*[^\W\d_][\w.]{1,11}(?:\s?[/+]\s?[^\W\d_][\w.\-]{0,19}){1,4}(?:[ ,/]\d[\d:\-/]*)*[)\]\s]*",
)
"""Desks' marks: ``dpa/mm``, ``(AFP/Reuters)``, ``sid/dpa``."""
MARK_ALONE = re.compile(
    r"[(\[—–\-©\s]*(?:[A-ZČŠŽİ]{2,6}|dpa|epd|sda|sid|apa|kna|afp|ansa|Reuters|Kyodo|Jiji|Xinhua|Lusa|Belga|"
    r"Ritzau|Yonhap|Interfax|Bernama|Antara|Anadolu|Agencies|Agences|Agencias|Agenturen|وكالات)"
    r"[)\]\s]*"
)
AGENCY_AND_TOWN = re.compile(
    rf"(?![A-Z]{{2}}$)(?:{MARK_ALONE.pattern})(?:[\s,|/–-]+[A-ZÀ-Þ][\w.'’-]+){{0,2}}|"
    rf"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+)?(?: \([^()]{{2,30}}\))?\s?\|\s?(?:{MARK_ALONE.pattern})"
)
"""``PTI Mumbai``, ``Port Selwyn (Marina) | Reuters``. Two capitals alone are a button that sets the size of print."""
SLASHED_NAME = re.compile(r"[/—–]\s?\S[^.!?]{1,30}[/—–]?")
"""An agency between strokes: ``/ritzau/``, ``— Agencia Marina``."""
BRACKETED = re.compile(r"[(（\[【][^()（）\[\]【】]{2,}[)）\]】]\.?")
_EXCHANGED = re.compile(r"\(\W{0,2}\d[\d,.]*(?: [\w.]+){0,3} ?= ?\W{0,2}\d")
"""A rate of exchange, which ends the stories of business wires: "($1 = 0.92 euros)"."""
AT_END = re.compile(r"(?<=[.!?…。」』”\"»'’)])\s*(?P<signed>[(\[（][^()\[\]（）]{2,980}[)\]）])\.?\s*$")
"""What stands in brackets behind the last sentence."""

END_MARK = re.compile(
    r"(?=.)[\s#*\-–—_=.]*(?:ends?|enditem|fin|ende|-?30-?|\[end\]|انتهای پیام|انتهى)?[\s#*\-–—_=./]*|"
    r"(?:\((?:fotos?|v[íi]deos?|audios?|infograf[íi]as?|gr[áa]ficos?|im[áa]genes|imagens)\)\s*)+",
    re.IGNORECASE,
)
"""The last: what an agency says comes with its text: "(foto) (vídeo)"."""
_CHIEF = "|".join(word for word in every_word(EDITOR) if word[0] in "责責")
_RESPONSIBLE = re.compile(rf"[\[(（【\s]*(?:{_CHIEF})\s*[:：|｜][^。！？]{{2,30}}$")
_THE_END = re.compile(r"[\s\-–—*#]*(?:the end|全文完|[(（]完[)）])[\s\-–—*#.]*", re.IGNORECASE)
COPYRIGHT = re.compile(
    r"^[•·|–-]?\s?(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|"
    r"todos los derechos|"
    r"todos os direitos|tutti i diritti|جميع الحقوق|все права)",
    re.IGNORECASE,
)
LONGEST_NOTICE = 80
"""Characters: "© Riproduzione riservata", with the paper's name."""
_SIGNS_OF_COPYRIGHT = ("©", "(c)", "copyright ©", "copyright ⓒ", "copyright (c)", "copyright 20", "copyright 19")
_FORBIDS = re.compile(
    r"(?:rights|rechte|droits|derechos|direitos|diritti) "
    r"(?:are )?(?:reserved|vorbehalten|réservés|reservados|riservati)|"
    r"(?:may|must) not be (?:published|reproduced|copied|redistributed|reprinted)",
    re.IGNORECASE,
)
"""What a longer notice says, with what is forbidden and where to read more."""
RIGHTS = re.compile(
    r"(?:riproduzione (?:riservata|vietata)|reproduction (?:interdite|réservée)|"
    r"(?:queda )?prohibida (?:su|la) reproducción|"
    r"reprodução (?:proibida|não autorizada)|reproducción prohibida|"
    r"無断(?:転載|複製)|未经(?:授权|许可)|未經(?:授權|許可)|"
    r"무단 ?전재|저작권자)",
    re.IGNORECASE,
)
NOTICE = re.compile(r"(?:copyright|©|\(c\))\s*(?:©\s*)?(?:19|20)\d\d\b[^.!?]{0,60}\.?", re.IGNORECASE)
"""A whole line that says whose copy it is: "Copyright 2024 Port Selwyn Radio"."""
BETWEEN_SENTENCES = re.compile(r"(?<=[a-z]{2}\.)\s+(?=[A-Z])")
WORD = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*")


def is_sign_off(line: str) -> bool:
    """True where a line at the end of a text says whose work it is, and says nothing else."""
    text = line.strip()
    if not text or is_end_mark(text):
        return False
    if len(text) > LONGEST_LINE:
        return len(text) <= LONGEST_CREDITS and CREDITS.match(text) is not None and _has_only_names(text)
    sentences = BETWEEN_SENTENCES.split(text)
    return _is_signed_sentence(text) or (len(sentences) > 1 and all(map(_is_signed_sentence, sentences)))


def split_sign_off(paragraph: str) -> tuple[str, str]:
    """A last paragraph without the bracketed sign-off behind its last sentence, and this; empty where there is none."""
    found = AT_END.search(paragraph)
    if not found or not _is_signed(found["signed"]):
        return paragraph, ""
    return paragraph[: found.start()].rstrip(), found["signed"]


def is_copyright(line: str) -> bool:
    """True for a copyright line."""
    return len(line) <= LONGEST_LINE and bool(COPYRIGHT.match(line.strip()))


def has_editor_label(line: str) -> bool:
    """True where a label for who edited stands before a colon somewhere in ``line``."""
    for part in line.lower().split(":")[:-1]:
        words = part.split()[-MOST_LABEL_WORDS:]
        if any(" ".join(words[at:]) in EDITOR_LABELS for at in range(len(words))):
            return True
    return False


def is_notice(line: str) -> bool:
    """True for a short line that only says whose copy it is, and that nobody may copy it."""
    if len(line) > LONGEST_LINE:
        return False
    text = line.strip(" .©*()[]【】")
    if len(text) > LONGEST_NOTICE:
        return line.lstrip().lower().startswith(_SIGNS_OF_COPYRIGHT) and _FORBIDS.search(line) is not None
    return (COPYRIGHT.match(line.strip()) or RIGHTS.match(text)) is not None


def is_end_mark(line: str) -> bool:
    """True for ``-30-``, ``ENDS``, ``###`` and rules made of signs: the end of copy, said to a printer."""
    return len(line) <= LONGEST_SOURCE and bool(END_MARK.fullmatch(line))


def is_labelled_sign_off(line: str) -> bool:
    """True where a line says by a label of its own whose work the story is; a name alone does not do."""
    text = line.strip()
    if not text or len(text) > LONGEST_LINE:
        return False
    is_credit = (_has_form(text) and _has_only_names(text)) or _is_source(text) or bool(read_credits(text))
    return is_credit or ORIGINALLY.fullmatch(text) is not None


def is_edited_by(line: str) -> bool:
    """True for a label and who edited, in any language."""
    return _has_colon(line) and len(line) <= LONGEST_SOURCE and EDITED.fullmatch(line.strip()) is not None


def says_who_contributed(line: str) -> bool:
    """True for "Mara Lindqvist contributed reporting.", which no picture's credit says."""
    return "contributed" in line and len(line) <= LONGEST_LINE and CONTRIBUTED.fullmatch(line.strip()) is not None


def names_responsible(line: str) -> bool:
    """True for who is responsible for a text in Chinese, below which nothing of it comes: "责任编辑：林海"."""
    return not line.isascii() and _RESPONSIBLE.match(line) is not None


def is_the_end(line: str) -> bool:
    """True for "- THE END -", which says that the text is over; mere "Ends" has notes below it."""
    return _THE_END.fullmatch(line) is not None


def is_source_label(line: str) -> bool:
    """True for a label without what it labels: ``Źródło:``."""
    text = line.strip()
    return text.endswith((":", "：")) and SOURCE_ALONE.fullmatch(text) is not None


def is_heading_of_sources(line: str) -> bool:
    """True for the heading of a list of what a story was written from, which needs no colon: "Verwendete Quellen"."""
    return len(line) <= LONGEST_HEADING and HEADING_OF_SOURCES.fullmatch(line) is not None


def holds_source_label(line: str) -> bool:
    """True for a line with such a label anywhere but at its beginning: "18 March, 7:41 amQuelle: dpa"."""
    colons = [match.end() for match in _COLON.finditer(line)]
    return any(SOURCE_ALONE.search(line, max(1, end - LONGEST_LABEL), end) for end in colons)


def is_labelled_source(line: str) -> bool:
    """True for ``Źródło: PAP``: a label and what it labels."""
    return _has_colon(line) and SOURCE.fullmatch(line.strip()) is not None


def names_agency_and_town(line: str) -> bool:
    """True for ``PTI Mumbai`` and ``AFP, Paris``: what may be an agency's mark, and perhaps a town."""
    return AGENCY_AND_TOWN.fullmatch(line.strip()) is not None


def is_agency_line(line: str) -> bool:
    """True where a line does nothing but name an agency or a desk: ``AFP/Reuters``, ``(dpa)``, ``Source: PTI``."""
    text = line.strip()
    return len(text) <= LONGEST_SOURCE and (_is_desk_mark(text) or _is_source(text))


def is_agency_mark(text: str) -> bool:
    """True for a mark that may be an agency's: ``BNS``, ``dpa``, ``Reuters``."""
    return MARK_ALONE.fullmatch(text) is not None


def _is_signed_sentence(text: str) -> bool:
    if _has_form(text):
        return _has_only_names(text)
    if read_credits(text):
        return True
    is_note = ORIGINALLY.fullmatch(text) or KOREAN_REPORTER.fullmatch(text)
    return bool(is_note) or _is_source(text) or _is_mark(text) or NOTICE.fullmatch(text) is not None


def _has_form(text: str) -> bool:
    """True for the words of a credit, whatever else stands there: only names after them make it one."""
    if CREDITS.match(text) or OTHER_CREDITS.match(text):
        return True
    # These go through all of the text, and few texts have their words.
    if "contributed" in text.lower() and CONTRIBUTED.fullmatch(text):
        return True
    if "reported from" in text and REPORTED.fullmatch(text):
        return True
    return _has_colon(text) and EDITED.fullmatch(text) is not None


def _has_colon(text: str) -> bool:
    """True for what may be a label and what it labels; most lines are none, and need no search for a hundred labels."""
    return _COLON.search(text) is not None


def _has_only_names(text: str) -> bool:
    """True where every lower-case word is one that credits are made of, so that the others are names."""
    return all(NAME_COMPANIONS.fullmatch(word) for word in WORD.findall(text) if word[0].islower())


def _is_source(text: str) -> bool:
    if len(text) > LONGEST_SOURCE:
        return False
    lead = WITH_AGENCY.match(text)
    return (_has_colon(text) and bool(SOURCE.fullmatch(text))) or (
        lead is not None and _has_only_names(text[lead.end() :])
    )


def _is_signed(text: str) -> bool:
    """Stricter than for a line of its own: a name alone in brackets may be an aside."""
    is_credit = (bool(CREDITS.match(text)) and _has_only_names(text)) or bool(read_credits(text))
    return is_credit or _is_desk_mark(text) or bool(WITH_AGENCY.match(text) and _is_source(text))


def _is_desk_mark(text: str) -> bool:
    return bool(SLUG.fullmatch(text) or MARK_ALONE.fullmatch(text))


def _is_mark(text: str) -> bool:
    if _is_desk_mark(text):
        return True
    if _EXCHANGED.match(text):
        return False
    if len(text) > LONGEST_BRACKET or not any(map(str.isalpha, text)):
        return False
    if HAN.search(text) and (len(text) > LONGEST_HAN_BRACKET or "。" in text):
        return False
    lower = [word for word in WORD.findall(text) if word[0].islower() and len(word) > 3]
    return bool(BRACKETED.fullmatch(text) or SLASHED_NAME.fullmatch(text)) and len(lower) <= MOST_LOWER_CASE_IN_BRACKET
