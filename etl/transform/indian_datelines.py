"""Datelines in the scripts of India, which a danda ends: पीटीआई, नई दिल्ली।"""

from __future__ import annotations

import re

from etl.transform.dateline_parts import Dateline, agencies_of
from etl.transform.name_words import DESK
from etl.transform.places import is_place
from etl.transform.reader import Reader, folded

MOST_WORDS_OF_TOWN = 3
_BEFORE_DANDA = re.compile(
    r"^(?P<first>[^,।:()\n]{2,30}?)(?:,\s*(?P<second>[^,।:()\n]{2,24}?))?\s*(?P<end>[।:])\s+(?=\S)"
)

_DAY_FIRST = re.compile(r"\d{1,2} [^\s\d]+")
"""As papers of Nepal have it: ३० फागुन, जुम्ला ।"""


def before_danda(head: str, reader: Reader) -> Dateline | None:
    """AGENCY, PLACE। / DESK, PLACE। / PLACE, AGENCY। / PLACE।: the sign that ends sentences in India ends them, too."""
    match = _BEFORE_DANDA.match(head)
    names = [name.strip() for name in (match["first"], match["second"] or "")] if match else []
    agencies = next(filter(None, (agencies_of(name, reader.registry) for name in names)), ())
    place = _town_beside(names, reader) if match else ""
    if not match or not place or not (agencies or (match["end"] == "।" and len(place.split()) <= MOST_WORDS_OF_TOWN)):
        return None
    return Dateline(
        text=match[0].strip(" ।:"), end=match.end(), place=place, agencies=agencies,
        agency_text=next(name for name in names if name != place) if agencies else "", rule="dateline-before-danda",
    )  # fmt: skip


def _town_beside(names: list[str], reader: Reader) -> str:
    """The town of two names, which is known or stands beside an agency or the paper's own people; else empty."""
    first, second = names
    if is_place(first, reader.language) or (second and agencies_of(second, reader.registry)):
        return first
    is_filed = _DAY_FIRST.fullmatch(first) or agencies_of(first, reader.registry) or first.rpartition(" ")[2] in DESK
    return second if is_filed or folded(first) in reader.own_names else ""
