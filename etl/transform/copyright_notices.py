"""Notices of copyright that name an agency: what they say of the story, and what of the site that owns it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from etl.models import Attribution
from etl.printed_words import PICTURE, alternatives
from etl.transform.agencies import Mention
from etl.transform.agency_marks import LONGEST_MARK
from etl.transform.attribution_words import STATES
from etl.transform.bylines import read_byline
from etl.transform.credits import credit_parts
from etl.transform.original_publishers import publisher_of_notice
from etl.transform.parts import Line, part_of_agency
from etl.transform.reader import Reader
from etl.transform.role_lines import SENTENCE_END
from etl.transform.text import has_any

LONGEST_BEFORE_COPYRIGHT = 32
"""Characters before the mark of a notice: "Riproduzione riservata © Copyright"."""
FEWEST_OF_SITE = 3
"""Agencies that a notice names where it speaks of all that a site takes from others."""
_COPYRIGHT = re.compile(r"©|\(c\)|（c）|\bcopyright|™|저작권자", re.IGNORECASE)
_COPYRIGHT_MARKS = ("(c)", "©", "（c）")
_OF_PICTURE = re.compile(rf"\W*(?:{alternatives(PICTURE)})\b", re.IGNORECASE)
"""How what is said of a picture begins: "Photo: Ana Prado © AFP" tells whose it is, and not whose the story is."""
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
_DIVISION = re.compile(
    r"\b(?:division|part|member|brand|subsidiary|unternehmen|filiale) (?:of|der|du|de) (?:the )?$", re.IGNORECASE
)


def read_copyright(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """Agencies that a notice of copyright names as the story's owners; with a photographer it is a picture's."""
    mark = _COPYRIGHT.search(line.text)
    mentions = reader.registry.find(line.text) if mark and not _MAY_INCLUDE.search(line.text) else ()
    if not mark or not mentions or any(part.is_person for part in credit_parts(line.text[mark.end() :], reader)):
        return ()
    if _lists_agencies(line.text[mark.end() :], mentions):
        return ()
    return tuple(
        part_of_agency("source", mention.agency, mention.text, line, "copyright-agency")
        for mention in mentions
        if mention.agency.kind != "photo" and not mention.agency.unnamed and not _is_company(mention, line.text)
    )


def _lists_agencies(notice: str, mentions: Sequence[Mention]) -> bool:
    """True for a notice that names agency after agency, as a list: a site has it on all its pages."""
    is_sentence = len(notice) > LONGEST_MARK and ", " in notice
    return is_sentence and len({mention.agency.slug for mention in mentions}) >= FEWEST_OF_SITE


def _is_company(mention: Mention, text: str) -> bool:
    """True for the owner of a whole site ("a division of", "L.P.") and for a mark in a paper's own notice (HP/sid)."""
    before, after = text[: mention.start], text[mention.end :]
    if _NOTICE.fullmatch(before) and _FORM_AT_END.fullmatch(after):
        return False
    if mention.text in STATES and before.endswith(", "):
        return True
    is_longer = before.endswith("/") or (not mention.text.endswith(".") and _LONGER_NAME.match(after) is not None)
    return bool(_COMPANY.match(after) or _DIVISION.search(before)) or (mention.is_sign and is_longer)


def syndicated(_words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """© 2026 The X. Visit x.example. Distributed by Y: the paper whose story it is, and the service it came through."""
    publisher = tuple(publisher_of_notice(line, reader))
    if publisher:
        yield from publisher
        for mention in reader.registry.find(line.text):
            yield part_of_agency("source", mention.agency, mention.text, line, "copyright-agency")


def copyrighted(_words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """© dpa-infocom, dpa:240516-99-53606/3"""
    notice = _COPYRIGHT.search(line.text[:LONGEST_BEFORE_COPYRIGHT])
    before = line.text[: notice.start()] if notice else ""
    if notice and not SENTENCE_END.search(before) and not _OF_PICTURE.match(before):
        yield from read_copyright(line, reader)


def signed_with_copyright(text: str, line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """... it said. (c)AFP/Ana Prado: an agency and its reporter behind the last sentence."""
    match = _COPYRIGHT_AT_END.search(text) if has_any(text, _COPYRIGHT_MARKS) else None
    agency = reader.registry.named(match["agency"].strip()) if match else None
    if not match or not agency or agency.kind == "photo":
        return ()
    signed = Line(match["signed"], line.position)
    people = read_byline(Line(match["who"], line.position), reader) if match["who"] else ()
    source = part_of_agency("source", agency, match["agency"], signed, "sign-off-copyright")
    return (source, *(replace(part, evidence_text=signed.text) for part in people if part.party == "person"))
