"""Lines under a picture: a caption with its credit in brackets at the end, or a credit alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.printed_words import COLONS, EAST_ASIA, LEAD_BEHIND, LEAD_PICTURE, PICTURE, PICTURE_SOURCE, alternatives

LONGEST_CAPTION = 500
"""Characters of a caption with its credit."""
LONGEST_CREDIT = 100
"""Characters inside the brackets: "Handout/Ministry of the Interior/AFP via Getty Images" has half of it."""

AT_END = re.compile(
    r"^(?P<caption>.*?)\s*(?:\[(?P<square>[^\[\]]{2,100})\]|[(（](?P<round>[^()（）]{2,100})[)）])\s*\.?$", re.DOTALL
)
_PICTURE = alternatives(PICTURE, but=EAST_ASIA)
"""Without the words of East Asia, where what a picture shows stands behind them as often as who took it: 图：…"""
LABELLED = re.compile(
    rf"^\W{{0,2}}(?:{alternatives(PICTURE)}|crédito|crédit|credits?|courtesy)"
    rf"(?:\s?(?:credits?|by|von|de|di|av)\b[:：]?|\s*[{COLONS}/©])\s*\S",
    re.IGNORECASE,
)
"""``Photo: ...``, ``Foto: REUTERS/...``, ``Image credit ...``."""
OF_ALL_PICTURES = re.compile(
    rf"[(\[]?(?:all )?(?:(?:(?:{_PICTURE}|illustrations?)(?: (?:credits?|sources?))?|"
    r"credits?|credits? and photos?)\s?[:：]\s?|"
    r"(?:photo|image|picture) credits? (?=[A-Z])|"
    r"(?:photo(?:graph)?s|photography|images|pictures|illustrations?) (?:by|courtesy of|von|de|di) )"
    r"(?P<names>[^\W\d_].{1,140})",
    re.IGNORECASE,
)
"""A line that credits the pictures of a story: "Image credits: Lena Ort; Mara Lind", "Pictures: Getty"."""
LEAD_CREDIT = re.compile(
    rf"[\s(\[]*(?:(?:{alternatives(LEAD_PICTURE)}) ?(?:{_PICTURE})|"
    rf"(?:{alternatives(PICTURE, PICTURE_SOURCE, but=EAST_ASIA)}) (?:{alternatives(LEAD_BEHIND)}))"
    r"(?: credit)?(?: by)?\s*[:：©]\s*",
    re.IGNORECASE,
)
"""Before the credit of the lead picture, where it is printed at the end of a text or below."""
PICTURE_LABEL = rf"(?:{_PICTURE})(?: credits?| by)?\s?[:：]\s?"
"""Before who took a picture."""
_LAST_LABELLED = re.compile(rf"(?P<colon>\s?[{COLONS}])\s?(?P<name>[^\s.!?:：][^!?:：]{{2,60}})$")
_PICTURE_AT_END = re.compile(rf"(?:^|[\s.!?…»”\"'’(\[|])(?:{_PICTURE})(?: credits?| by)?$", re.IGNORECASE)
"""A label behind a caption, with nothing after the name."""
LONGEST_LABEL = 30
"""Characters: "arhivska fotografija credits"."""
BY_WITHIN = re.compile(
    r"(?:[.!?…»”\"')\]]\s+|\s[|–—-]\s)[(\[]?(?:(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?) (?:by|courtesy of)) "
    r"(?P<names>[A-Z][^.!?:]{2,60})[)\]]?\.?$"
)
"""Behind a caption's sentence, without a colon: "The new span. Photo by Lena Ort"."""
TAKEN_BY = re.compile(
    r"(?:(?:记者|通讯员|記者)\s?[\u4e00-\u9fff]{2,4}(?:\s[\u4e00-\u9fff]{1,2})?\s?[／/]?[摄攝]影?"
    r"|(?:^|[\s。，；（(])[\u4e00-\u9fff]{2,4}\s?[／/]?\s[摄攝]影?|[（(][\u4e00-\u9fff]{2,4}[摄攝]影?(?=[)）])|[\s。，][\u4e00-\u9fffA-Za-z]{2,8}\s(?:资料|图)|供[图圖](?:\s[\u4e00-\u9fff]{2,6})?|(?:资料|資料)[图圖]"
    r"|(?:图|圖)片?(?:来源|來源|源)\s?[:：]\s?[^。，,]{2,20}"
    r"|[（(](?:图|圖|攝|摄)\s?[／/:：|｜]\s?[^（）()。]{2,20}"
    r"|^[\[(（]?(?:사진|写真|画像)\s?[=:：＝／/]\s?[^。.]{2,24}|^[A-Z]{2,5}\s?=\s?(?:연합뉴스|뉴시스|뉴스1))[)）\]]?$"
)
CHAIN = re.compile(
    r"\bgetty\b|\bvia\b|\b(?:AFP|AP|EPA|EFE|ANSA|REUTERS|Reuters|AAP|APA|TASS|Xinhua|dpa|Anadolu|Shutterstock|iStock|IMAGO|"
    r"EUROPA PRESS|imago|Alamy|Unsplash|Bloomberg|Keystone|Belga|Archive|Archiv|File|Handout|Courtesy)\b|"
    r"picture alliance|©|[A-Z]\w*\s?/\s?[A-Z]|\s\|\s",
)
"""What round brackets must hold to be a credit and not an aside."""
OF_PICTURES = re.compile(r"\bphoto|\bfoto|\bgetty\b|\bvia\b|picture alliance|\bimages?\b|\bhandout\b", re.IGNORECASE)
"""What only the credit of a picture holds, and no agency's mark behind a text."""
NO_CREDIT = re.compile(
    r"sic|\.\.\.|…|\d+|applause|laughter|laughs|emphasis added|translated|pdf|video|audio|live|updated?|[a-z]",
    re.IGNORECASE,
)
"""What square brackets hold in quotations and headlines."""
DASHED = re.compile(r"[-–] [^-–a-z]{3,40}(?: [-–] [^-–a-z]{3,40}){1,2}")
"""``- LENA ORT - EUROPA PRESS - ARCHIVO``, all in capitals."""
BARE_CREDIT = re.compile(r"[^\W\d_][^/|]{1,50}(?:\s?[/|]\s?[^/|]{2,40}){1,4}")
"""A chain of names without a label: ``REUTERS/Lena Ort``, ``Lena Ort/PA Images via Getty Images``."""
LOWER_CASE_IN_CREDIT = re.compile(r"via|images?|imago|picture|alliance|dpa|for|the|of|pool|file|de|van|von|der|da|do")
LOWER_CASE_IN_CREDITS = re.compile(
    rf"{LOWER_CASE_IN_CREDIT.pattern}|courtesy|by|and|und|y|et|e|com|co|org|net|supplied|unsplash|pixabay|private?"
)
"""The same in a line that a label makes one."""
WORD = re.compile(r"[^\W\d_]+")
SENTENCE_END = re.compile(r"[.!?…。！？؟।:;,”\"»'’)\]]$")
SENTENCE_INSIDE = re.compile(r"[.!?]\s+[A-Z]")
END_OF_SENTENCE = re.compile(r"\w{3}[.!?]\s+[A-Z]")
"""The same where initials may stand: "M. Lind"."""

MOST_CASELESS_WORDS = 6
"""Of two names in Arabic or Hindi; a sentence has more."""
LONGEST_TAKEN = 30
"""Characters at the end in which such words stand."""
_TAKING = re.compile("[摄攝图圖]|资料|사진|写真|画像|연합뉴스|뉴시스|뉴스1")
_MAY_HAVE_CREDIT = ("|", ")", "]", ":", "/")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptionLine:
    """A caption taken apart; either part may be empty, not both."""

    caption: str
    credit: str


def read_caption(line: str) -> CaptionLine | None:
    """The line's caption and credit, or None where it is no caption."""
    text = line.strip()
    if len(text) > LONGEST_CAPTION:
        return None
    if len(text) <= LONGEST_CREDIT and (LABELLED.match(text) or is_bare_credit(text)):
        return CaptionLine(caption="", credit=text)
    found = AT_END.match(text)
    if not found:
        return None
    credit = (found["square"] or found["round"]).strip()
    is_credit = _is_credit_in_square(credit) if found["square"] else _is_credit_in_round(credit)
    return CaptionLine(caption=found["caption"].strip(), credit=credit) if is_credit else None


def caption_in_text(line: str) -> CaptionLine | None:
    """The same for a line between paragraphs, which is one only where it is no sentence, or credits a picture."""
    found = read_caption(line)
    if found and SENTENCE_END.search(found.caption) and not OF_PICTURES.search(found.credit):
        return None
    return found


def credits_pictures(line: str) -> bool:
    """True for a line of its own that says whose the pictures are and nothing else: "Pictures: Getty"."""
    found = OF_ALL_PICTURES.fullmatch(line.strip())
    if found is None or END_OF_SENTENCE.search(found["names"]):
        return False
    return _are_names(found["names"])


def credit_behind(words: str) -> str:
    """The credit at the end of a picture's title or alternative text, empty where there is none.

    "A dry field | EPA", "A dry field (Source: dpa/Lena Ort)", "A dry field. Photo: Lena Ort".
    """
    text = words.strip()
    if len(text) > LONGEST_CAPTION or not any(mark in text for mark in _MAY_HAVE_CREDIT):
        return ""
    before, bar, tail = text.rpartition(" | ")
    if bar and before and len(tail) <= LONGEST_CREDIT and CHAIN.search(tail):
        return tail.strip()
    found = read_caption(text)
    if found and (found.caption or LABELLED.match(text)):
        return found.credit
    return _labelled_at_end(text)


def names_picture(text: str) -> bool:
    """True for a line that ends with the credit of a picture: "The new span Foto: Lena Ort/dpa"."""
    if len(text) > LONGEST_CAPTION:
        return False
    return bool(_labelled_at_end(text)) or _is_signed_by(text) or is_taken_by(text)


def _labelled_at_end(text: str) -> str:
    """The name behind the last colon, where a word for a picture stands right before it; empty for all else."""
    last = _LAST_LABELLED.search(text)
    if last is None or not _PICTURE_AT_END.search(text, max(0, last.start() - LONGEST_LABEL), last.start()):
        return ""
    return last["name"].strip()


def _is_signed_by(text: str) -> bool:
    if " by " not in text and " courtesy of " not in text:
        return False
    found = BY_WITHIN.search(text)
    return found is not None and _are_names(found["names"])


def _are_names(text: str) -> bool:
    """True for words that names are made of; of a script without capitals for few of them."""
    if text.upper() == text.lower() and len(text.split()) > MOST_CASELESS_WORDS:
        return False
    return all(LOWER_CASE_IN_CREDITS.fullmatch(word) for word in WORD.findall(text) if word[0].islower())


def is_taken_by(text: str) -> bool:
    """True for a line that ends as captions of Chinese papers do, with who took the picture."""
    if text.isascii():
        return False
    may_be = len(text) <= LONGEST_CAPTION and _TAKING.search(text, max(0, len(text) - LONGEST_TAKEN)) is not None
    return may_be and TAKEN_BY.search(text) is not None


def is_bare_credit(text: str) -> bool:
    """True for a chain of names one of which takes or sells pictures: ``REUTERS/Lena Ort``."""
    if DASHED.fullmatch(text) and CHAIN.search(text):
        return True
    people, stroke, _ = text.partition("/")
    if len(text) > LONGEST_CREDIT or not (stroke or "|" in text) or (stroke and "," in people):
        return False  # "The mayor, Lena Ort / AFP" says who it shows
    lower = [word for word in WORD.findall(text) if word[0].islower()]
    is_chain = bool(BARE_CREDIT.fullmatch(text)) and bool(CHAIN.search(text))
    return is_chain and all(LOWER_CASE_IN_CREDIT.fullmatch(word) for word in lower)


def _is_credit_in_square(text: str) -> bool:
    return not NO_CREDIT.fullmatch(text) and not SENTENCE_INSIDE.search(text) and text[0] not in "'\"“‘"


def _is_credit_in_round(text: str) -> bool:
    """One word alone, such as ``(Reuters)``, signs a text as often as a picture, so it says nothing here."""
    is_credit = LABELLED.match(text) or (CHAIN.search(text) and len(text.split()) + text.count("/") > 1)
    return bool(is_credit) and not SENTENCE_INSIDE.search(text)
