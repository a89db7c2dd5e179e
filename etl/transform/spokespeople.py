"""Organisations whose spokespeople speak."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from etl.transform.first_names import is_first_name
from etl.transform.people import is_person
from etl.transform.places import is_place
from etl.transform.quotation import Quote, begins_large, quotation
from etl.transform.reader import Reader
from etl.transform.speech import SPOKES
from etl.transform.vocabulary import places_of, vocabulary, word_key

_SPOKES_FOR = re.compile(
    rf"(?:{'|'.join(SPOKES)})\s+(?:for|from|at|of|with)\s+(?P<org>(?:the\s+)?(?:[^,.;\"“”]|"
    rf"(?<=\b[A-Z])\.){{2,60}}?)(?:\s+in\s+[A-Z]\w+)?,?\s+"
    r"(?:also |later )?(?P<verb>said|says|told|confirmed|added|denied|stated|declined)\b"
)
_ORGANISATION_BEFORE = re.compile(r"(?:(?:[A-Z][\w&’'-]*|(?:[A-Z]\.){2,})\s+){1,5}$")
_SPOKES = tuple((words, word_key(words)) for words in SPOKES)
_SPOKES_SAID = re.compile(rf"(?:{'|'.join(SPOKES)})\s+(?P<verb>said|says|told|confirmed|added|denied|stated)\b")
LONGEST_NAME = 300
"""Characters before a spokesperson in which the name of an organisation is looked for."""


def by_spokespeople(text: str, reader: Reader) -> Iterator[Quote]:
    """Organisations whose spokespeople speak."""
    said = vocabulary(text)
    places = sorted(at for words, key in _SPOKES if key in said for at in places_of(words, text))
    for find in (_speaking_for, _speaking_of):
        end = 0
        for place in places:
            spoken = find(text, end, place) if place >= end else None
            if spoken is None:
                continue
            end = spoken.end
            name = re.sub(r"^(?:(?:The|A|An|the)\s+)+", "", spoken.organisation)
            name = re.sub(r"\s+in\s+[A-Z]\w+$", "", name)
            if _is_organisation(name, reader):
                yield quotation(text, spoken.start, spoken.end, name, spoken.organisation, "organization", spoken.verb)


class _Spoken(NamedTuple):
    """Where somebody speaks for an organisation, with the verb."""

    start: int
    end: int
    organisation: str
    verb: str


def _speaking_for(text: str, _begin: int, place: int) -> _Spoken | None:
    """A spokesperson for the Ministry of Works said."""
    match = _SPOKES_FOR.match(text, place)
    return _Spoken(place, match.end(), match["org"].strip(), match["verb"]) if match else None


def _speaking_of(text: str, begin: int, place: int) -> _Spoken | None:
    """A Ministry of Works spokesperson said."""
    said = _SPOKES_SAID.match(text, place)
    before = _ORGANISATION_BEFORE.search(text, max(begin, place - LONGEST_NAME), place) if said else None
    return _Spoken(before.start(), said.end(), before[0].strip(), said["verb"]) if said and before else None


def _is_organisation(name: str, reader: Reader) -> bool:
    words = name.split()
    is_named = (len(words) > 1 or (name.isupper() and len(name) > 2)) and all(
        begins_large(word) or word in ("of", "for", "and", "the") for word in words
    )
    is_somebody = is_named and is_first_name(words[0]) and is_person(name)  # of whom somebody else speaks
    return is_named and not (is_somebody or is_place(name, reader.language) or reader.registry.named(name))
