"""Agencies' marks: ``dpa/mm``, ``(AFP, Reuters)``, ``– BERNAMA``, with or without a paper's initials."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.models import Attribution, AttributionRole
from etl.transform.parts import Line, part_of_agency
from etl.transform.reader import Reader

LONGEST_MARK = 60
"""Characters of a line that is nothing but marks."""

LONGEST_STATE = 2
"""Letters of a mark that in brackets after a capitalised word is a state: Harrisburg (PA)."""

_AFTER_PLACE = re.compile(r"[^\W\d_a-z][\w.'’-]*\s*$")
_EDGES = " ./©-–—\"'*"
_SPLIT = re.compile(
    r"\s*[/,;|&+•،、]\s*|\s+[-–—]\s+|\s+(?:und|and|et|y|e|en|och|og|ja|i|és|и|та|ve|và|dan|و|with|mit|avec|con|"
    r"com)\s+|\s*[()]\s*"
)
_INITIALS = re.compile(r"[a-zäöüß]{2,5}\d?")
_NUMBER = re.compile(r"\d[\d:.-]*(?:/\d+)?|\w+:\d[\w-]*")
_DASHED = re.compile(r"^[-–—]")
_TRAILING = re.compile(
    r"(?:[.!?…»”\"'’।。؟]|\s)\s*"
    r"(?:[(\[（]\s*(?P<inside>[^()\[\]（）]{2,40}?)\s*[)\]）]|\s?[-–—]+\s*(?P<dashed>[^-–—.()]{2,30}?)"
    r"|/(?P<slashed>[^/.()]{2,20})/|(?<=[.!?”\"»])\s+(?P<bare>[^.!?()]{2,24}))\s*\.?\s*$"
)


def read_marks(text: str, line: Line, reader: Reader, rule: str, *, loose: bool = False) -> Iterator[Attribution]:
    """Agencies of a text that is nothing but marks; ``loose`` also reads past what is neither agency nor initials.

    Initials or the paper's own name beside the agency make the story the paper's, with the agency's help; initials in
    brackets ("(dpa/lni)") are the agency's own.
    """
    parts = [part.strip(_EDGES) for part in _SPLIT.split(text) if part.strip(_EDGES)]
    named = [(part, reader.registry.named(part)) for part in parts]
    others = [part for part, agency in named if not agency and not _NUMBER.fullmatch(part)]
    strange = [part for part in others if not reader.is_own(part) and not _INITIALS.fullmatch(part)]
    if strange and not loose:
        return
    is_agencys_own = line.text.strip()[:1] in ("(", "[") and not strange and not any(map(reader.is_own, others))
    role: AttributionRole = "contributor" if others and not is_agencys_own else "source"
    for part, agency in named:
        if agency and agency.kind != "photo":
            yield part_of_agency(role, agency, part, line, rule)


def read_trailing_mark(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """The agencies that end a paragraph in brackets or after a dash: "... on Friday. (AFP)"."""
    match = _TRAILING.search(line.text[-LONGEST_MARK:])
    if not match:
        return ()
    inside = next(group for group in match.groups() if group)
    if len(inside) <= LONGEST_STATE and _AFTER_PLACE.search(line.text[: len(line.text) - len(match[0]) + 1]):
        return ()
    mark = Line(match[0].strip(" .…»”\"'’।。"), line.position)
    return tuple(read_marks(inside, mark, reader, "sign-off-trailing-mark"))
