"""Datelines in Arabic and Persian: دمشق-سانا, ایسنا/یزد."""

from __future__ import annotations

import re

from etl.transform.dateline_parts import Dateline
from etl.transform.dateline_places import ARABIC_REPORTING, place_of
from etl.transform.filing_dates import read_filing_day
from etl.transform.places import is_place
from etl.transform.reader import Reader

_ARABIC_HEAD = re.compile(r"^[\u0620-\u06ff][\u0600-\u06ff\d ،./()«»–—-]*$")
_AGENCY_AND_OFFICE = re.compile(
    r"^(?P<agency>[\u0620-\u06ff]{2,12})/\s?"
    r"(?P<place>[\u0620-\u06ff\u200c]{2,14}(?: (?:رضوی|شمالی|جنوبی|شرقی|غربی)(?!\w))?)"
    r"(?=\s|[-–—:])"
)
"""With what tells the halves of a province apart: خراسان رضوی."""
_ARABIC_EDGES = " -–—ـ/(«،."
LONGEST_ARABIC_HEAD = 60
_CLITIC_AT_END = re.compile(r"\s(?:و|ف)?(?:لل|ل|ب|ك)?$")


def arabic(head: str, reader: Reader) -> Dateline | None:
    """دمشق-سانا, غزة 4-3-2024 وفا-: a town, perhaps a date, and an agency, with nothing that must end them."""
    mention = next(iter(reader.registry.find(head[:LONGEST_ARABIC_HEAD])), None)
    before = head[: mention.start] if mention else ""
    if not mention or not _ARABIC_HEAD.match(before) or head[mention.end : mention.end + 1] not in tuple(" -–—/.:»)"):
        return None
    words = _CLITIC_AT_END.sub("", before).strip(_ARABIC_EDGES)
    day, place = read_filing_day(words, reader.language), place_of(words, reader.language)
    is_marked = before.rstrip()[-1:] in tuple("-–—ـ/(«")
    if (
        not place
        or ARABIC_REPORTING.search(place)
        or not (is_place(place, reader.language) or (is_marked and " " not in place) or day)
    ):
        return None
    closed = mention.end + (head[mention.end : mention.end + 1] == ")" and "(" in before)
    return Dateline(
        text=head[:closed].strip(), end=_past(head, mention.end, " -–—/.:»)"), place=place, day=day,
        agencies=(mention.agency,), agency_text=mention.text, rule="dateline-arabic",
    )  # fmt: skip


def persian(head: str, reader: Reader) -> Dateline | None:
    """ایسنا/یزد …: an agency and the town or province of its office, with nothing that ends them but a space."""
    match = _AGENCY_AND_OFFICE.match(head) if "/" in head[:LONGEST_ARABIC_HEAD] else None
    agency = reader.registry.named(match["agency"]) if match else None
    if not match or not agency or ARABIC_REPORTING.search(match["place"]):
        return None
    return Dateline(
        text=match[0], end=_past(head, match.end(), " -–—:"),
        place=match["place"], agencies=(agency,), agency_text=match["agency"], rule="dateline-agency-place",
    )  # fmt: skip


def _past(head: str, at: int, signs: str) -> int:
    """Where ``head`` goes on behind the ``signs`` that follow from ``at`` on."""
    return len(head) - len(head[at:].lstrip(signs))
