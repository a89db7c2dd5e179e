"""Sign-offs: what a story's last lines say about who made it.

"(Reporting by A in X; Editing by B)", "AFP contributed to this report", "dpa/mm", "Quelle: sid/dpa", 责编：…, and the
notices of copyright that name an agency.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from etl.chinese_credits import has_surname
from etl.models import Attribution, AttributionRole
from etl.printed_words import EAST_ASIA, LABELS_OF_EAST_ASIA, STORY_SOURCE, alternatives
from etl.transform.agencies import Mention
from etl.transform.agency_marks import LONGEST_MARK, read_marks
from etl.transform.attribution_words import SOURCE, STATES
from etl.transform.bylines import has_label, is_only_names, read_byline
from etl.transform.credits import credit_parts
from etl.transform.filing_dates import read_filing_day
from etl.transform.parts import Line, part_of, part_of_agency
from etl.transform.people import is_person, tidy_name
from etl.transform.pieces import read_pieces
from etl.transform.reader import Reader
from etl.transform.role_lines import ANY_LABEL, SENTENCE_END, by_roles, credits_of, of_piece, with_agency
from etl.transform.sign_off_words import (
    AGENCY_WRITERS,
    CONTRIBUTED,
    CONTRIBUTED_STEMS,
    HELPED_FIRST,
    HELPED_FIRST_STEMS,
    MADE_WITH_STEMS,
    MATERIAL,
    OF_ITSELF,
    ORIGINAL,
    ORIGINAL_STEMS,
    REPORTED_FROM,
    SOURCE_WITHOUT_COLON,
    TAKEN_OVER,
    TAKEN_OVER_STEMS,
)
from etl.transform.text import has_any, lowered, small_letters, widened

LONGEST_SIGN_OFF = 420
"""Characters; longer paragraphs are story, but for those that begin by saying who reported."""
LONGEST_CREDITS = 1_000
"""Characters of those: two dozen reporters in nine places cover a disaster."""
LONGEST_BEFORE_COPYRIGHT = 32
"""Characters before the mark of a notice: "Riproduzione riservata © Copyright"."""
LONGEST_NAMES = 70
LONGEST_REPORTER_LINE = 90
LONGEST_ORIGINAL_LINE = 250

_EDGES = " \t\n()[]{}（）【】«»*_–—-―•|/."
_CLOSING = (")", "]", "）")
_SOURCES_AT_END = ("Source: ", "Quelle: ", "Fuente: ", "Fonte: ", "Bron: ", "Źródło: ", "Källa: ", "Kilde: ")
_BRACKET_AT_END = re.compile(r"(?<=[.!?…。」』”\"»'’।؟)])\s*(?P<signed>[(\[（][^()\[\]（）]{6,980}[)\]）])\s*\.?\s*$")
_LABEL_AT_END = re.compile(
    r"(?<=[.!?…”\"»’।؟)])\s+(?P<signed>(?:(?:Additional |With )?[Rr]eporting (?:by|from) |Edited by |Editing by |"
    r"With (?:files|inputs?|reporting|reports?|material|information) from |Con información de |Com informações d[aeo] |"
    rf"Avec (?:l['’])?AFP|Mit Material (?:von|der) |{'|'.join(_SOURCES_AT_END)})"
    r"[^.!?]{2,300})\.?\s*$"
)
_LABELS_AT_END = (
    "eporting ", "Edited by ", "Editing by ", "With ", "with ", "Con información de ", "Com informações d", "Avec ",
    "Mit Material ", *_SOURCES_AT_END,
)  # fmt: skip
"""One of these stands in every text that has such a label at its end."""
_SOURCE = re.compile(rf"^(?:{'|'.join(SOURCE)})\s*[:：]\s*(?P<who>.+)$", re.IGNORECASE)
_SOURCE_WITHOUT_COLON = re.compile(rf"^(?:{SOURCE_WITHOUT_COLON})(?:\s*:)?\s+(?P<who>.+)$", re.IGNORECASE)
_CONTRIBUTED = re.compile(rf"^(?P<who>.+?)\s*,?\s*(?:{CONTRIBUTED})")
"""In lower case, in which it is looked for in a fraction of the time."""
_HAN_SOURCE_LABEL = re.compile(rf"(?:{alternatives(STORY_SOURCE, languages=EAST_ASIA)})\s*[:：]")
_HAN_LABEL_BEHIND = re.compile(rf"[\s|/]+(?=(?:{LABELS_OF_EAST_ASIA})\s*[:：])")
_HAN_MARK = re.compile(r"(?<=[\u4e00-\u9fff])_[A-Z]{1,5}\d{2,}")
_STORY_EDITED = re.compile(
    r"(?i:(?:this|the) (?:\w+ ){0,2}(?:story|piece|article|report|interview|version|episode)"
    r"(?: of this (?:story|piece|article|report|interview))?) was (?:produced and )?edited(?: for [a-z ,]{4,40})? by "
    r"(?P<who>[A-Z][^.;]{3,60}?)(?: for [a-z ,]{4,40})?\.?"
)
"""How American radio stations end their texts."""
_TO_CONTACT = re.compile(
    r"to contact the (?P<role>reporter|editor)s?\b[^:]{0,40}\b(?:story|article|column):\s*(?P<who>\S.+)", re.IGNORECASE
)
"""How a wire of business news ends its stories: "To contact the editors responsible for this story: A at a@..., B"."""
_AT_ADDRESS = re.compile(r"(?: at| or)?\s+\S+@\S+[\s,;]*")
_HELPED_FIRST = re.compile(rf"^(?:{HELPED_FIRST})\s*[:：]?\s+(?P<who>.+)$", re.IGNORECASE)
LONGEST_HELP_LINE = 120
"""Characters: four names; a sentence that begins alike is longer."""
_SIGNED_IN_HAN = re.compile(
    r"(?:^|(?<=[。」』）！？…]))\s*【(?P<place>[\u30a0-\u30ff]{2,8})?[ 　]?"
    r"(?P<names>(?![^】]*(?:記事|特集|更多|写真|動画|一覧|速報|号外|解説|社説|続報|詳報|映像|図解|完|略|部|局|社|班)[】、・])"
    r"[\u3400-\u9fff々 　]{3,9}(?:[、・,，][\u3400-\u9fff々 　]{3,9}){0,4})】$"
)
"""Japanese papers sign their own stories in square brackets; what ends in these words points to another page."""
_BETWEEN_HAN_NAMES = re.compile(r"[、,，\s]+")
_NAMES_IN_ROUND = re.compile(
    r"(?:^|(?<=[。！？…”」』]))\s*[（(](?P<names>[\u4e00-\u9fff]{2,4}(?:[、,，\s]+[\u4e00-\u9fff]{2,4}){0,4})[)）]$"
)
SHORTEST_HAN_NAME = 3
"""Characters of surname and given name; shorter ones are a label."""
_HAN_HELPED = re.compile(
    r"(?:实习生|见习记者|特约记者|记者|通讯员)?\s?(?P<who>[\u4e00-\u9fff]{2,4}(?:[、 ，][\u4e00-\u9fff]{2,4}){0,4}?)"
    r"\s?对(?:此|本)(?:文|稿|报道)?亦?有(?:所)?贡献"
)
_CLAUSE = re.compile(r"\b(?:which|who|that|has|have|had|is|was|were|will|would|و?قال|و?قالت|و?أكد|الذي|التي|أن|إن)\b")
"""Words of a sentence, which no list of names has."""
_AGENCY_WRITERS = re.compile(rf"\s*(?:(?:{AGENCY_WRITERS})\b|['’]s?\s)", re.IGNORECASE)
_REPORTED_FROM = re.compile(
    rf"^(?P<who>[A-Z][^\s.;,]+(?: [^\s.;,]+){{0,3}}) (?:{REPORTED_FROM}) (?P<place>[A-Z][^.;,]*?)(?=[.;,]| and |$)"
)
_AND_FROM = re.compile(
    r"(?:, | and )(?:and )?(?P<who>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3}) (?:from|in) (?P<place>[A-Z][^.;,]+?)"
    r"(?=,? and |[.;,]|$)"
)
_ORIGINAL = re.compile(
    rf"(?:{ORIGINAL})\s+(?P<who>(?:(?! (?:under|with|and|as|via|on|in|by|at|unter|sous|bajo)\b)[^.,;:|()]){{2,60}})",
    re.IGNORECASE,
)
_PICTURE_TAIL = re.compile(
    r"\s*[,;|/]\s*(?:fotos?|photos?|bild|kuva|beeld)\s?[:：].*$|(?<=\S)\s+(?:撮影|写真)\s?[:/=].*$", re.IGNORECASE
)
"""The picture's credit behind the text's: "APA/red, Foto: APA/A. Prado"."""
_MATERIAL = re.compile(rf"(?:{MATERIAL})\s*$", re.IGNORECASE)
_IS_MORE = re.compile(
    r"\s+(?!(?:and|und|et|y|e|i|was|were|wurden?|is|are|in|for|to|von|erstellt|verfasst|verwendet|a|se|que|news)\b)\w"
)
"""A word that makes something else of an agency's name: the AP course."""
_OF_ITSELF = re.compile(OF_ITSELF, re.IGNORECASE)
_REPORT_BY = re.compile(r"this (?:report|story|article|text) (?:is )?by\b", re.IGNORECASE)
"""Whose the whole report is: "This report by The Canadian Press was first published ..."."""
_ARE_MARKS = re.compile(r"[A-Z]{2,3}(?: [A-Z]{2,3})+")
"""Initials of an agency's own people: PTI ABC XYZ."""
_HAS_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TAKEN_OVER = re.compile(TAKEN_OVER, re.IGNORECASE)
_COPYRIGHT = re.compile(r"©|\(c\)|（c）|\bcopyright|™|저작권자", re.IGNORECASE)
_COPYRIGHT_MARKS = ("(c)", "©", "（c）")
_COPYRIGHT_AT_END = re.compile(
    r"(?<=[.!?…。」』”\"»’।؟])\s*(?P<signed>(?:\(c\)|©|（c）)\s?(?P<agency>[^\W\d_][\w .-]{1,24}?)"
    r"(?:\s?/\s?(?P<who>[^/()©.。]{4,60}))?)\.?$"
)
_COMPANY = re.compile(
    r",? (?:l\.|l+p\b|inc\b|ltd|limited|llc|corp|network\b|holdings|group|institute|foundation)", re.IGNORECASE
)
_LONGER_NAME = re.compile(r" (?!All\b|Alle\b|The\b|This\b|Für\b|Tous\b|Todos\b|Tutti\b)[A-ZÄÖÜ][a-zäöü]")
_MAY_INCLUDE = re.compile(r"\bmay (?:also )?(?:include|contain)\b|\bpeut contenir\b|\bpuede contener\b", re.IGNORECASE)
"""A site says so of all its pages, and of none in particular."""
_NOTICE = re.compile(r"[\s©(cC)®™]*(?:copyright\b|by\b|the\b|\d{4}|[\s©,:–-]|\(c\))*", re.IGNORECASE)
_FORM_AT_END = re.compile(
    r",?\s*(?:l\.?p\.?|gmbh|ag|s\.?a\.?(?:u\.?)?|s\.?p\.?a\.?|a\.?s\.?|ab|a/s|oy|ltd\.?|limited|inc\.?|llc|b\.?v\.?|"
    r"n\.?v\.?|zrt\.?|d\.?o\.?o\.?|s\.?l\.?)?[\s.,]*(?:\d{4})?[\s.]*",
    re.IGNORECASE,
)
"""A notice of nothing but a year, an agency and its legal form: © 2024 dpa GmbH."""
_FILED_AT_END = re.compile(r"[)）]\s*\d{6,8}$")
"""Taiwan's Central News Agency ends with the day: （編輯：…）1130503."""
_DAY_AT_END = re.compile(r"(?<=\w),\s+\d{1,2}\.\s?\d{1,2}\.\s?(?:\d\d){1,2}$")
"""Austria's papers sign with the day: (Ana Prado, APA, 11.2.2026)."""
_RIGHTS_TAIL = re.compile(
    r"[.,;–-]?\s*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
    r"todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены).*$",
    re.IGNORECASE,
)
_LEGAL_TAIL = re.compile(r"\s+(?:GmbH|AG|S\.A\.U?|S\.p\.A\.?|Ltd\.?|Inc\.?)\s*$")
_TOWN = re.compile(r"[\u30a0-\u30ff\u3400-\u9fff\uac00-\ud7a3]{1,8}\s*[＝=]?\s*")
_HAN_SOURCE = re.compile(
    r"(?:综合|綜合|据|據|整合|转自|轉自|编译自|編譯自|来源|來源)\s*[:：]?\s*(?P<who>.{2,50}?)(?:等)?(?:综合|"
    r"綜合)?(?:电|電|讯|訊|消息|报道|報道|報導)?"
)
_AGENCY_AND_ROLES = re.compile(
    r"(?P<agency>[^\W\d_][\w .]{1,20}?)\s*/?\s*\((?:[A-ZÀ-ÞȘȚĂ]{1,4}\s*[-–]\s*)?(?P<roles>\w+\s*:.+?)\)?"
)
_ARABIC_HELPED = re.compile(r"(?:ساهم|ساهمت|شارك|شاركت|أسهم|أسهمت)\s+(?!في)(?P<who>.{2,60}?)\s+في\s")
_HINDI_INPUTS = re.compile(r"(?P<who>.{2,30}?)\s+(?:के |से )?इनपुट(?:्स)?(?: के साथ| सहित| के आधार पर)?")
_WITH_WITHIN = re.compile(r"\s(?:mit|with|avec|con|com|met|med)\s")
"""No picture's credit has it: "Jana Voss mit AFP/dpa"."""
_DIVISION = re.compile(
    r"\b(?:division|part|member|brand|subsidiary|unternehmen|filiale) (?:of|der|du|de) (?:the )?$", re.IGNORECASE
)
_TOWN_AND_AGENCY = re.compile(
    r"(?P<who>[^/()\d:]{5,90}?)\s?/\s?(?P<place>[^/(),\d]{3,40}?)(?:\s*\([^()]{2,20}\))?\s*,?\s*\((?P<agency>[^()]{2,12})\)\.?"
)
_KOREAN_PICTURE = ("사진", "영상", "그래픽")
_KOREAN_LABELS = frozenset({"", "글", "취재", "글·사진"})
"""What is no town before a reporter's name."""
_KOREAN_REPORTER = re.compile(
    r"(?:^|[\s·=/])(?P<names>[\uac00-\ud7a3]{2,4}(?:\s?[·,]\s?[\uac00-\ud7a3]{2,4}){0,3})\s*"
    r"(?:[\uac00-\ud7a3]{0,4}기자|특파원)(?=\s|$|[(=·,])"
)


def read_sign_off(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """What a paragraph near the end says about who made the story; nothing where it is story itself."""
    if len(line.text) > LONGEST_SIGN_OFF and not _begins_with_role(line.text):
        return ()
    words = widened(line.text)
    words = (_PICTURE_TAIL.sub("", words) if has_any(words, ":撮写") else words).strip(_EDGES)
    words = _HAN_MARK.sub("", words) if "_" in words else words
    words = _DAY_AT_END.sub("", _FILED_AT_END.sub("", words)) if words[-1:].isdigit() else words
    readers = _READERS if _may_name_agency(words, line.text, reader) else _READERS_OF_PEOPLE
    found = next(filter(None, (tuple(read(words, line, reader)) for read in readers)), ())
    return _each_once(found) if found else ()


def _begins_with_role(text: str) -> bool:
    """True for a long line that begins by saying what somebody did: "Additional reporting by A in X, B in Y ..."."""
    if len(text) > LONGEST_CREDITS:
        return False
    return ANY_LABEL.match(small_letters(text[:LONGEST_BEFORE_COPYRIGHT].strip(_EDGES))) is not None


def _may_name_agency(words: str, text: str, reader: Reader) -> bool:
    is_named = reader.registry.may_be_named(text)
    return is_named or (len(words) <= LONGEST_NAMES and reader.registry.may_be_glued(text))


def read_trailing_sign_off(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """What is printed behind the last sentence of a paragraph: "... (Reporting by A; Editing by B)"."""
    is_closed = line.text.rstrip(" .").endswith(_CLOSING)
    tail = line.text[-(LONGEST_CREDITS if is_closed else LONGEST_SIGN_OFF) :].rstrip()
    if reader.language == "zh" and (people := _names_in_round(tail, line)):
        return people
    tail = _FILED_AT_END.sub("）", tail) if tail[-1:].isdigit() else tail
    match = _BRACKET_AT_END.search(tail) if tail.rstrip(" .").endswith(_CLOSING) else None
    if match is None and has_any(tail, _LABELS_AT_END):
        match = _LABEL_AT_END.search(tail)
    if not match:
        return _signed_in_han(line.text, line) or _signed_with_copyright(tail, line, reader)
    return read_sign_off(Line(match["signed"].strip(), line.position), reader)


def _each_once(parts: Iterable[Attribution]) -> tuple[Attribution, ...]:
    kept: dict[tuple[str, str], Attribution] = {}
    for part in parts:
        kept.setdefault((part.role, part.agency or part.name), part)
    return tuple(kept.values())


def read_contribution(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """What "A contributed to this report" says, wherever it stands; nothing for any other line."""
    return tuple(_contributed(widened(line.text).strip(_EDGES), line, reader))


def read_copyright(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """Agencies that a notice of copyright names as the story's owners; with a photographer it is a picture's."""
    mark = _COPYRIGHT.search(line.text)
    mentions = reader.registry.find(line.text) if mark and not _MAY_INCLUDE.search(line.text) else ()
    if not mark or not mentions or any(part.is_person for part in credit_parts(line.text[mark.end() :], reader)):
        return ()
    return tuple(
        part_of_agency("source", mention.agency, mention.text, line, "copyright-agency")
        for mention in mentions
        if mention.agency.kind != "photo" and not mention.agency.unnamed and not _is_company(mention, line.text)
    )


def _is_company(mention: Mention, text: str) -> bool:
    """True for the owner of a whole site ("a division of", "L.P.") and for a mark in a paper's own notice (HP/sid)."""
    before, after = text[: mention.start], text[mention.end :]
    if _NOTICE.fullmatch(before) and _FORM_AT_END.fullmatch(after):
        return False
    if mention.text in STATES and before.endswith(", "):
        return True
    is_longer = before.endswith("/") or (not mention.text.endswith(".") and _LONGER_NAME.match(after) is not None)
    return bool(_COMPANY.match(after) or _DIVISION.search(before)) or (mention.is_sign and is_longer)


# --- The kinds of sign-off -----------------------------------------------------------------------


def _from_source(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """Quelle: sid/dpa."""
    match = _SOURCE.match(words)
    if match:
        apart = _HAN_LABEL_BEHIND.search(match["who"]) if not words.isascii() else None
        yield from read_marks(
            match["who"][: apart.start() if apart else None], line, reader, "sign-off-source", loose=True
        )
        yield from _behind_source(words, line, reader)
    elif match := _SOURCE_WITHOUT_COLON.match(words):
        yield from read_marks(match["who"], line, reader, "sign-off-source")


def _behind_source(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """来源：… 责任编辑：…: who edited or wrote what a Chinese portal took from others, with its mark."""
    is_labelled = not words.isascii() and _HAN_SOURCE_LABEL.match(words) is not None
    apart = _HAN_LABEL_BEHIND.search(words) if is_labelled else None
    if apart:
        yield from by_roles(_HAN_MARK.sub("", words[apart.end() :]), line, reader)


def _story_edited(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """This story was edited by A for broadcast."""
    match = _STORY_EDITED.fullmatch(words) if " edited " in words else None
    pieces = read_pieces(match["who"], reader) if match else ()
    if all(piece.kind == "person" for piece in pieces):
        for piece in pieces:
            yield from of_piece(piece, "editor", line)


def _to_contact(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """To contact the editor responsible for this story: A at a@..."""
    match = _TO_CONTACT.fullmatch(words) if words.startswith("To contact") else None
    role: AttributionRole = "editor" if match and match["role"].lower() == "editor" else "reporter"
    for piece in read_pieces(_AT_ADDRESS.sub(", ", match["who"]).strip(" ,"), reader) if match else ():
        if piece.kind == "person":
            yield from of_piece(piece, role, line)


def _contributed(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """Agency writers A in X and B in Y contributed to this report; A reported from X."""
    if not has_any(lowered(words), CONTRIBUTED_STEMS):
        return
    sentences = [sentence.strip(_EDGES) for sentence in SENTENCE_END.split(words)]
    for sentence in sentences:
        match = _CONTRIBUTED.match(small_letters(sentence))
        if match and not _CLAUSE.search(sentence[: match.end("who")]):
            yield from _helpers(sentence[: match.end("who")], line, reader)
        elif (match := _REPORTED_FROM.match(sentence)) and not _OF_ITSELF.match(match["who"]):
            yield _reporter(match, line)
            for more in _AND_FROM.finditer(sentence, match.end()):
                yield _reporter(more, line)


def _helpers(who: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """People and agencies that helped; "Agency writers" before the names makes the agency one of them."""
    mention = next(iter(reader.registry.find(who)), None)
    writers = _AGENCY_WRITERS.match(who, mention.end) if mention else None
    if mention and writers and who[: mention.start].strip().lower() in ("", "the"):
        yield part_of_agency("contributor", mention.agency, mention.text, line, "sign-off-agency-writers")
        who = who[writers.end() :]
    for piece in read_pieces(who, reader):
        yield from of_piece(piece, "additional_reporter", line)


def _reporter(match: re.Match[str], line: Line) -> Attribution:
    name, place = tidy_name(match["who"]), match["place"].strip()
    return part_of("reporter", name, line, "sign-off-reported-from", name_text=match["who"], place=place)


def _helped_first(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """Ha collaborato A; Colaboraram B e C: the same with the verb in front, and nothing but names behind it."""
    if len(words) > LONGEST_HELP_LINE or not has_any(lowered(words), HELPED_FIRST_STEMS):
        return
    match = _HELPED_FIRST.match(words)
    pieces = read_pieces(match["who"].strip(" .:"), reader) if match else ()
    if all(piece.kind in ("person", "agency", "desk", "place", "initials") for piece in pieces):
        for piece in pieces:
            yield from of_piece(piece, "additional_reporter", line)


def _original(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """First published in X."""
    is_candidate = len(words) <= LONGEST_ORIGINAL_LINE and has_any(lowered(words), ORIGINAL_STEMS)
    match = _ORIGINAL.search(words) if is_candidate else None
    if not match:
        return
    name = match["who"].strip()
    agency = reader.registry.named(name)
    if agency:
        yield part_of_agency("source", agency, name, line, "sign-off-first-published")
    elif (
        name[:1].isupper()
        and not reader.is_own(name)
        and not _HAS_YEAR.search(name)
        and not read_filing_day(name, reader.language)
    ):
        yield part_of("original_publisher", name, line, "sign-off-first-published", party="publisher")


def _only_marks(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """A line of nothing but agencies and initials: dpa/mm."""
    if len(words) > LONGEST_MARK or line.position == "credit":
        return
    bare = _RIGHTS_TAIL.sub("", _LEGAL_TAIL.sub("", words))
    found = tuple(read_marks(bare, line, reader, "sign-off-mark", papers=_is_set_apart(line.text.strip(), words)))
    yield from found or _town_and_agency(bare, line, reader)


def _is_set_apart(text: str, words: str) -> bool:
    """True for a line in brackets, and for one behind a dash."""
    is_bracket = text[:1] in tuple("([（【") and text.rstrip(" .")[-1:] in tuple(")]）】")
    return ":" not in words and (is_bracket or (text[:1] in tuple("–—-") and "/" in words))


def _town_and_agency(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """（ロンドン共同）: a town written as one with the agency, alone in a bracket."""
    mentions = reader.registry.find(words) if not words.isascii() and line.text.strip()[:1] in tuple("（(【[〔") else ()
    if len(mentions) == 1 and mentions[0].end == len(words) and _TOWN.fullmatch(words, 0, mentions[0].start):
        mention, town = mentions[0], words[: mentions[0].start].strip("＝= ")
        yield part_of_agency("source", mention.agency, mention.text, line, "sign-off-mark", place=town)


def _from_han_source(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """综合新华社、央视新闻报道; 据新华社电"""
    match = _HAN_SOURCE.fullmatch(words) if not words.isascii() else None
    if match:
        yield from read_marks(match["who"], line, reader, "sign-off-source")


def _agency_and_roles(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """AGERPRES/(AS - autor: Ana Pop, editor: Ion Rusu)"""
    match = _AGENCY_AND_ROLES.fullmatch(words) if "(" in words else None
    agency = reader.registry.named(match["agency"]) if match else None
    if match and agency:
        yield part_of_agency("source", agency, match["agency"], line, "sign-off-mark")
        yield from by_roles(match["roles"], line, reader)


def _verb_first(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """ساهمت وكالات في إعداد هذا التقرير"""
    match = _ARABIC_HELPED.match(words)
    if match:
        yield from _helpers(match["who"], line, reader)


def _inputs_at_end(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """एजेंसी इनपुट के साथ; ANI के इनपुट के साथ"""
    match = _HINDI_INPUTS.fullmatch(words)
    agency = reader.registry.named(match["who"]) if match else None
    if match and agency:
        yield part_of_agency("contributor", agency, match["who"], line, "sign-off-additional-reporter")


def _copyrighted(_words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """© dpa-infocom, dpa:240516-99-53606/3"""
    notice = _COPYRIGHT.search(line.text[:LONGEST_BEFORE_COPYRIGHT])
    if notice and not SENTENCE_END.search(line.text[: notice.start()]):
        yield from read_copyright(line, reader)


def _taken_over(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """This story was taken over from an agency as it is."""
    if has_any(lowered(words), TAKEN_OVER_STEMS) and _TAKEN_OVER.search(words):
        for mention in reader.registry.find(words):
            yield part_of_agency("source", mention.agency, mention.text, line, "sign-off-taken-over")


def _made_with(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """This report contains material from an agency; information from an agency was used."""
    if (
        len(words) > LONGEST_ORIGINAL_LINE
        or not has_any(lowered(words), MADE_WITH_STEMS)
        or not _OF_ITSELF.search(words)
    ):
        return
    role: AttributionRole = "source" if _REPORT_BY.match(words) else "contributor"
    for mention in reader.registry.find(words):
        if _MATERIAL.search(words[: mention.start]) and not _IS_MORE.match(words, mention.end):
            yield part_of_agency(role, mention.agency, mention.text, line, "sign-off-made-with")


def _names_town_agency(_words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """Ana Prado - Tom Reyes/KARS, (DHA): the form of Turkey's agencies."""
    match = _TOWN_AND_AGENCY.fullmatch(line.text.strip())
    agency = reader.registry.named(match["agency"]) if match else None
    if not match or not agency or not is_only_names(match["who"], reader):
        return
    place = match["place"].strip()
    for part in read_byline(Line(match["who"], line.position), reader):
        yield replace(part, place=place, evidence_text=line.text)
    yield part_of_agency("source", agency, match["agency"], line, "sign-off-town-agency", place=place)


def _names_alone(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """A byline where sign-offs stand: "Jana Voss, dpa", "M. L. avec AFP"."""
    is_line = len(words) <= LONGEST_NAMES and (":" not in words or has_label(words))
    if (
        not is_line
        or line.text.endswith((".", ".)"))
        or _CLAUSE.search(words)
        or line.position == "credit"
        or ("/" in words and not has_label(words) and not _WITH_WITHIN.search(words))
    ):
        return  # a picture's credit is written alike
    parts = [
        part for part in read_byline(Line(words, line.position), reader) if not _ARE_MARKS.fullmatch(part.name_text)
    ]
    if any(part.party == "agency" for part in parts) and is_only_names(words, reader):
        yield from (replace(part, evidence_text=line.text) for part in parts)


def _signed_in_brackets(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """A byline with its label in brackets of its own, below the text: "(By Mara Lindqvist and Tom Osei)"."""
    is_bracket = line.text.lstrip().startswith("(") and line.text.rstrip(" .").endswith(")")
    if not is_bracket or len(words) > LONGEST_NAMES or line.position == "credit" or not has_label(words):
        return
    parts = read_byline(Line(words, line.position), reader) if is_only_names(words, reader) else ()
    yield from (replace(part, evidence_text=line.text) for part in parts if part.party == "person")


def _reporter_lines(words: str, line: Line, _reader: Reader) -> Iterator[Attribution]:
    """Korean lines that name the reporter: 순천 구현모 기자."""
    if len(words) > LONGEST_REPORTER_LINE or words.isascii():
        return
    for match in _KOREAN_REPORTER.finditer(words):
        before = words[: match.start()]
        if before.endswith(_KOREAN_PICTURE):
            continue
        towns = [word.strip(",·=") for word in before.split() if word.strip(",·=") not in _KOREAN_LABELS]
        for name in re.split(r"\s?[·,]\s?", match["names"]):
            yield part_of("author", name, line, "sign-off-reporter", place=", ".join(towns) or None)


def _signed_with_copyright(text: str, line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """... it said. (c)AFP/Ana Prado: an agency and its reporter behind the last sentence."""
    match = _COPYRIGHT_AT_END.search(text) if has_any(text, _COPYRIGHT_MARKS) else None
    agency = reader.registry.named(match["agency"].strip()) if match else None
    if not match or not agency or agency.kind == "photo":
        return ()
    signed = Line(match["signed"], line.position)
    people = read_byline(Line(match["who"], line.position), reader) if match["who"] else ()
    source = part_of_agency("source", agency, match["agency"], signed, "sign-off-copyright")
    return (source, *(replace(part, evidence_text=signed.text) for part in people if part.party == "person"))


def _signed_in_han(text: str, line: Line) -> tuple[Attribution, ...]:
    """... と述べた。【原澄子】: who wrote it, behind the last sentence or alone in the last line."""
    match = _SIGNED_IN_HAN.search(text) if text.endswith("】") else None
    if not match:
        return ()
    names = [tidy_name(name) for name in re.split("[、・,，]", match["names"])]
    if not all(len(name) >= SHORTEST_HAN_NAME and is_person(name) for name in names):
        return ()
    return tuple(part_of("author", name, line, "sign-off-reporter", place=match["place"] or None) for name in names)


def _names_in_round(text: str, line: Line) -> tuple[Attribution, ...]:
    """... 说。（林海、苏敏）: who wrote it, behind the last sentence of a Chinese paper."""
    match = _NAMES_IN_ROUND.search(text) if text.endswith(_CLOSING) else None
    names = _BETWEEN_HAN_NAMES.split(match["names"]) if match else []
    if not all(has_surname(name) and is_person(name) for name in names):
        return ()
    return tuple(part_of("author", name, line, "sign-off-reporter") for name in names)


def _alone_in_han(_words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """【原澄子】 as a line of its own, and in Chinese （林小海）."""
    text = line.text.strip()
    if reader.language == "zh" and text.startswith(("（", "(")):
        yield from _names_in_round(text, line)
    if text.startswith("【") and _SIGNED_IN_HAN.fullmatch(text):
        yield from _signed_in_han(text, line)


def _han_helped(words: str, line: Line, _reader: Reader) -> Iterator[Attribution]:
    """实习生林海对此文亦有贡献: Chinese papers on who helped."""
    match = _HAN_HELPED.fullmatch(words) if "贡献" in words else None
    for name in re.split("[、 ，]", match["who"]) if match else ():
        yield part_of("additional_reporter", name, line, "sign-off-additional-reporter")


def _han_credits(_words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """编辑 林海 校对 苏敏: a line of roles and names, without a sign between them."""
    yield from credits_of(line, reader)


_READERS: tuple[Callable[[str, Line, Reader], Iterator[Attribution]], ...] = (
    _han_credits,
    _han_helped,
    with_agency,
    by_roles,
    _from_source,
    _contributed,
    _original,
    _from_han_source,
    _agency_and_roles,
    _verb_first,
    _inputs_at_end,
    _names_town_agency,
    _only_marks,
    _copyrighted,
    _taken_over,
    _made_with,
    _names_alone,
    _signed_in_brackets,
    _reporter_lines,
    _helped_first,
    _to_contact,
    _alone_in_han,
    _behind_source,
    _story_edited,
)
_FINDS_PEOPLE = frozenset(
    {
        _han_credits,
        _han_helped,
        with_agency,
        by_roles,
        _contributed,
        _original,
        _signed_in_brackets,
        _reporter_lines,
        _helped_first,
        _to_contact,
        _alone_in_han,
        _behind_source,
        _story_edited,
    }
)
_READERS_OF_PEOPLE = tuple(read for read in _READERS if read in _FINDS_PEOPLE)
"""Those that find anything at all in a line that names no agency."""
