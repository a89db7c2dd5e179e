"""Sign-offs: what a story's last lines say about who made it.

"(Reporting by A in X; Editing by B)", "dpa/mm", "Quelle: sid/dpa", "First published in X". Each kind of line has a
reader; those of papers in East Asia, of who helped and of copyright stand in modules of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from etl.models import Attribution, AttributionRole
from etl.transform.agency_marks import LONGEST_MARK, read_marks
from etl.transform.asian_sign_offs import (
    EDITORS_MARK,
    FILED_AT_END,
    LABEL_BEHIND,
    behind_source,
    from_han_source,
    han_credits,
    han_helped,
    reporter_lines,
    signed_alone,
    signed_in_round,
    signed_in_square,
    town_and_agency,
)
from etl.transform.attribution_words import SOURCE
from etl.transform.bylines import has_label, is_only_names, read_byline
from etl.transform.contributions import contributed, helped_first, inputs_at_end, verb_first
from etl.transform.copyright_notices import copyrighted, signed_with_copyright, syndicated
from etl.transform.original_publishers import original_publisher
from etl.transform.parts import CLOSING_BRACKETS, EDGES, Line, part_of_agency
from etl.transform.pieces import read_pieces
from etl.transform.reader import Reader
from etl.transform.role_lines import ANY_LABEL, by_roles, of_piece, with_agency
from etl.transform.sign_off_words import (
    CLAUSE,
    MADE_WITH_STEMS,
    MATERIAL,
    OF_ITSELF,
    SOURCE_WITHOUT_COLON,
    TAKEN_OVER,
    TAKEN_OVER_STEMS,
)
from etl.transform.text import has_any, lowered, small_letters, widened

LONGEST_SIGN_OFF = 420
"""Characters; longer paragraphs are story, but for those that begin by saying who reported."""
LONGEST_CREDITS = 1_000
"""Characters of those: two dozen reporters in nine places cover a disaster."""
LONGEST_ROLE = 32
"""Characters at the beginning of such a line that say what they did: "With additional reporting from"."""
LONGEST_NAMES = 70
LONGEST_MADE_WITH = 250

_SOURCES_AT_END = ("Source: ", "Quelle: ", "Fuente: ", "Fonte: ", "Bron: ", "Źródło: ", "Källa: ", "Kilde: ")
_BRACKET_AT_END = re.compile(r"(?<=[.!?…。」』”\"»'’।؟)])\s*(?P<signed>[(\[（][^()\[\]（）]{6,980}[)\]）])\s*\.?\s*$")
_LABEL_AT_END = re.compile(
    r"(?<=[.!?…”\"»’।؟)])\s+(?P<signed>(?:[–—-] ?)?"
    r"(?:(?:Additional |With )?[Rr]eporting (?:by|from) |Edited by |Editing by |"
    r"[Ww]ith (?:an? |additional )?(?:files|inputs?|reporting|reports?|material|information) from |"
    r"Con información de |Com informações d[aeo] |"
    r"(?:/ ?)?(?:C(?:olabor(?:ou|aram|ó|aron)|OLABOR(?:OU|ARAM))):? (?=[A-ZÀ-Þ])|"
    rf"Avec (?:l['’])?AFP|Mit Material (?:von|der) |{'|'.join(_SOURCES_AT_END)})"
    r"(?:[^.!?]|\.(?=[a-z])){2,300})\.?\s*$"
)
_LABELS_AT_END = (
    "eporting ", "Edited by ", "Editing by ", "With ", "with ", "Con información de ", "Com informações d", "Avec ",
    "olabor", "OLABOR", "Mit Material ", *_SOURCES_AT_END,
)  # fmt: skip
"""One of these stands in every text that has such a label at its end."""
_SOURCE = re.compile(rf"^(?:{'|'.join(SOURCE)})\s*[:：]\s*(?P<who>.+)$", re.IGNORECASE)
_SOURCE_WITHOUT_COLON = re.compile(rf"^(?:{SOURCE_WITHOUT_COLON})(?:\s*:)?\s+(?P<who>.+)$", re.IGNORECASE)
_STORY_EDITED = re.compile(
    r"(?i:(?:this|the) (?:\w+ ){0,2}(?:story|piece|article|report|interview|version|episode)"
    r"(?: of this (?:story|piece|article|report|interview))?) was (?:produced and )?"
    r"(?:edited|(?P<translated>translated)(?: from \w+)?)(?: for [a-z ,]{4,40})? by "
    r"(?P<who>[A-Z][^.;]{3,60}?)(?: for [a-z ,]{4,40})?\.?"
)
"""How American radio stations end their texts."""
_TO_CONTACT = re.compile(
    r"to contact the (?P<role>reporter|editor)s?\b[^:]{0,40}\b(?:story|article|column):\s*(?P<who>\S.+)", re.IGNORECASE
)
"""How a wire of business news ends its stories: "To contact the editors responsible for this story: A at a@..., B"."""
_AT_ADDRESS = re.compile(r"(?: at| or)?\s+\S+@\S+[\s,;]*")
_PICTURE_TAIL = re.compile(
    r"\s*[,;|/]\s*(?:fotos?|photos?|bild|kuva|beeld)\s?[:：].*$|(?<=\S)\s+(?:撮影|写真)\s?[:/=].*$", re.IGNORECASE
)
"""The picture's credit behind the text's: "APA/red, Foto: APA/A. Prado"."""
_PICTURE_STEMS = ("foto", "photo", "bild", "kuva", "beeld", "撮影", "写真")
"""One of these, lower case, stands in every line that has such a tail."""
_MATERIAL = re.compile(rf"(?:{MATERIAL})\s*$", re.IGNORECASE)
_IS_MORE = re.compile(
    r"\s+(?!(?:and|und|et|y|e|i|was|were|wurden?|is|are|in|for|to|von|erstellt|verfasst|verwendet|a|se|que|news)\b)\w"
)
"""A word that makes something else of an agency's name: the AP course."""
_REPORT_BY = re.compile(r"this (?:report|story|article|text) (?:is )?by\b", re.IGNORECASE)
"""Whose the whole report is: "This report by The Canadian Press was first published ..."."""
_ARE_MARKS = re.compile(r"[A-Z]{2,3}(?: [A-Z]{2,3})+")
"""Initials of an agency's own people: PTI ABC XYZ."""
_TAKEN_OVER = re.compile(TAKEN_OVER, re.IGNORECASE)
_DAY_AT_END = re.compile(r"(?<=\w),\s+\d{1,2}\.\s?\d{1,2}\.\s?(?:\d\d){1,2}$")
"""Austria's papers sign with the day: (Ana Prado, APA, 11.2.2026)."""
_RIGHTS_TAIL = re.compile(
    r"[.,;–-]?\s*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
    r"todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены).*$",
    re.IGNORECASE,
)
_LEGAL_TAIL = re.compile(r"\s+(?:GmbH|AG|S\.A\.U?|S\.p\.A\.?|Ltd\.?|Inc\.?)\s*$")
_AGENCY_AND_ROLES = re.compile(
    r"(?P<agency>[^\W\d_][\w .]{1,20}?)\s*/?\s*\((?:[A-ZÀ-ÞȘȚĂ]{1,4}\s*[-–]\s*)?(?P<roles>\w+\s*:.+?)\)?"
)
_WITH_WITHIN = re.compile(r"\s(?:mit|with|avec|con|com|met|med)\s")
"""No picture's credit has it: "Jana Voss mit AFP/dpa"."""
_OF_CAMERA = re.compile(
    r"^Haber(?:[ -]+\w+)?\s*:\s*|\s*[-–,/]\s*(?:Kamera|Foto\w*|Görüntü)\s*:[^/]*(?=/)", re.IGNORECASE
)
"""Who wrote it and who held the camera, in the lines of Turkey's agencies: "Haber: A - Kamera: B/TOWN, (DHA)"."""
_TOWN_AND_AGENCY = re.compile(
    r"(?P<who>[^/()\d:]{5,90}?)\s?/\s?(?P<place>[^/(),\d]{3,40}?)(?:\s*\([^()]{2,20}\))?\s*,?\s*\((?P<agency>[^()]{2,12})\)\.?"
)


def read_sign_off(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """What a paragraph near the end says about who made the story; nothing where it is story itself."""
    if len(line.text) > LONGEST_SIGN_OFF and not _begins_with_role(line.text):
        return ()
    words = widened(line.text)
    has_tail = has_any(words, ":撮写") and has_any(words.lower(), _PICTURE_STEMS)
    words = (_PICTURE_TAIL.sub("", words) if has_tail else words).strip(EDGES)
    words = EDITORS_MARK.sub("", words) if "_" in words else words
    words = _DAY_AT_END.sub("", FILED_AT_END.sub("", words)) if words[-1:].isdigit() else words
    for read in _READERS[_may_name_agency(words, line.text, reader), _BEYOND_LATIN.search(line.text) is not None]:
        if found := tuple(read(words, line, reader)):
            return _each_once(found)
    return ()


def _begins_with_role(text: str) -> bool:
    """True for a long line that begins by saying what somebody did: "Additional reporting by A in X, B in Y ..."."""
    if len(text) > LONGEST_CREDITS:
        return False
    return ANY_LABEL.match(small_letters(text[:LONGEST_ROLE].strip(EDGES))) is not None


def _may_name_agency(words: str, text: str, reader: Reader) -> bool:
    is_named = reader.registry.may_be_named(text)
    return is_named or (len(words) <= LONGEST_NAMES and reader.registry.may_be_glued(text))


def read_trailing_sign_off(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """What is printed behind the last sentence of a paragraph: "... (Reporting by A; Editing by B)"."""
    is_closed = line.text.rstrip(" .").endswith(CLOSING_BRACKETS)
    tail = line.text[-(LONGEST_CREDITS if is_closed else LONGEST_SIGN_OFF) :].rstrip()
    if reader.language == "zh" and (people := signed_in_round(tail, line)):
        return people
    tail = FILED_AT_END.sub("）", tail) if tail[-1:].isdigit() else tail
    match = _BRACKET_AT_END.search(tail) if tail.rstrip(" .").endswith(CLOSING_BRACKETS) else None
    if match is None and has_any(tail, _LABELS_AT_END):
        match = _LABEL_AT_END.search(tail)
    if not match:
        return signed_in_square(line.text, line) or signed_with_copyright(tail, line, reader)
    return read_sign_off(Line(match["signed"].strip(), line.position), reader)


def _each_once(parts: Iterable[Attribution]) -> tuple[Attribution, ...]:
    kept: dict[tuple[str, str], Attribution] = {}
    for part in parts:
        kept.setdefault((part.role, part.agency or part.name), part)
    return tuple(kept.values())


# --- The kinds of sign-off -----------------------------------------------------------------------


def _from_source(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """Quelle: sid/dpa."""
    match = _SOURCE.match(words)
    if match:
        apart = LABEL_BEHIND.search(match["who"]) if not words.isascii() else None
        yield from read_marks(
            match["who"][: apart.start() if apart else None], line, reader, "sign-off-source", loose=True
        )
        yield from behind_source(words, line, reader)
    elif match := _SOURCE_WITHOUT_COLON.match(words):
        yield from read_marks(match["who"], line, reader, "sign-off-source")


def _story_edited(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """This story was edited by A for broadcast."""
    match = _STORY_EDITED.fullmatch(words) if has_any(words, (" edited ", " translated ")) else None
    role: AttributionRole = "translator" if match and match["translated"] else "editor"
    pieces = read_pieces(match["who"], reader) if match else ()
    if all(piece.kind == "person" for piece in pieces):
        for piece in pieces:
            yield from of_piece(piece, role, line)


def _to_contact(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """To contact the editor responsible for this story: A at a@..."""
    match = _TO_CONTACT.fullmatch(words) if words.startswith("To contact") else None
    role: AttributionRole = "editor" if match and match["role"].lower() == "editor" else "reporter"
    for piece in read_pieces(_AT_ADDRESS.sub(", ", match["who"]).strip(" ,"), reader) if match else ():
        if piece.kind == "person":
            yield from of_piece(piece, role, line)


def _only_marks(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """A line of nothing but agencies and initials: dpa/mm."""
    if len(words) > LONGEST_MARK or line.position == "credit":
        return
    bare = _RIGHTS_TAIL.sub("", _LEGAL_TAIL.sub("", words))
    found = tuple(read_marks(bare, line, reader, "sign-off-mark", papers=_is_set_apart(line.text.strip(), words)))
    yield from found or town_and_agency(bare, line, reader)


def _is_set_apart(text: str, words: str) -> bool:
    """True for a line in brackets, and for one behind a dash."""
    is_bracket = text[:1] in tuple("([（【") and text.rstrip(" .")[-1:] in tuple(")]）】")
    return ":" not in words and (is_bracket or (text[:1] in tuple("–—-") and "/" in words))


def _agency_and_roles(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """AGERPRES/(AS - autor: Ana Pop, editor: Ion Rusu)"""
    match = _AGENCY_AND_ROLES.fullmatch(words) if "(" in words else None
    agency = reader.registry.named(match["agency"]) if match else None
    if match and agency:
        yield part_of_agency("source", agency, match["agency"], line, "sign-off-mark")
        yield from by_roles(match["roles"], line, reader)


def _taken_over(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """This story was taken over from an agency as it is."""
    if has_any(lowered(words), TAKEN_OVER_STEMS) and _TAKEN_OVER.search(words):
        mentions = reader.registry.find(words)
        named = [mention for mention in mentions if not mention.agency.unnamed]
        for mention in named or mentions:
            yield part_of_agency("source", mention.agency, mention.text, line, "sign-off-taken-over")


def _made_with(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """This report contains material from an agency; information from an agency was used."""
    if len(words) > LONGEST_MADE_WITH or not has_any(lowered(words), MADE_WITH_STEMS) or not OF_ITSELF.search(words):
        return
    role: AttributionRole = "source" if _REPORT_BY.match(words) else "contributor"
    for mention in reader.registry.find(words):
        if _MATERIAL.search(words[: mention.start]) and not _IS_MORE.match(words, mention.end):
            yield part_of_agency(role, mention.agency, mention.text, line, "sign-off-made-with")


def _names_town_agency(_words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """Ana Prado - Tom Reyes/KARS, (DHA): the form of Turkey's agencies."""
    plain = _OF_CAMERA.sub("", line.text.strip()) if ":" in line.text and line.text.endswith(")") else line.text.strip()
    match = _TOWN_AND_AGENCY.fullmatch(plain)
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
        or CLAUSE.search(words)
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


class _Kind(NamedTuple):
    """A kind of sign-off, and of which lines it may tell anything."""

    read: Callable[[str, Line, Reader], Iterator[Attribution]]
    may_name_people_alone: bool = False
    """Tells something where no agency is named."""
    may_be_latin: bool = True
    """Has words in Latin letters, Greek or Cyrillic."""


_KINDS = (
    _Kind(han_credits, True, may_be_latin=False),
    _Kind(han_helped, True, may_be_latin=False),
    _Kind(with_agency, True),
    _Kind(by_roles, True),
    _Kind(_from_source),
    _Kind(contributed, True),
    _Kind(original_publisher, True),
    _Kind(from_han_source, may_be_latin=False),
    _Kind(_agency_and_roles),
    _Kind(verb_first, may_be_latin=False),
    _Kind(inputs_at_end, may_be_latin=False),
    _Kind(_names_town_agency),
    _Kind(_only_marks),
    _Kind(syndicated, True),
    _Kind(copyrighted),
    _Kind(_taken_over),
    _Kind(_made_with),
    _Kind(_names_alone),
    _Kind(_signed_in_brackets, True),
    _Kind(reporter_lines, True, may_be_latin=False),
    _Kind(helped_first, True),
    _Kind(_to_contact, True),
    _Kind(signed_alone, True, may_be_latin=False),
    _Kind(behind_source, True, may_be_latin=False),
    _Kind(_story_edited, True),
)
"""In the order in which they are tried; the first that finds anybody counts."""
_READERS = {
    (names_agency, is_beyond_latin): tuple(
        kind.read
        for kind in _KINDS
        if (names_agency or kind.may_name_people_alone) and (is_beyond_latin or kind.may_be_latin)
    )
    for names_agency in (True, False)
    for is_beyond_latin in (True, False)
}
"""By whether a line may name an agency and has letters beyond Latin, those that may find anything in it."""
_BEYOND_LATIN = re.compile("[\u0590-\u1dff\u2e80-\uffff]")
"""Hebrew and what comes after it: the scripts of the Middle East, India and East Asia, with their brackets."""
