"""A byline candidate beside what it says, and how much the place where it stands says."""

from __future__ import annotations

import re
from typing import NamedTuple

from etl.chinese_credits import POSTS, has_surname
from etl.models import Attribution, Candidate, Evidence, Position
from etl.printed_words import (
    AUTHOR,
    COMPILER,
    EAST_ASIA,
    EDITOR,
    HAN,
    LABELS_OF_EAST_ASIA,
    OTHER_HAND,
    STORY_SOURCE,
    TRANSLATOR,
    alternatives,
)
from etl.transform.asian_sign_offs import credits_of
from etl.transform.bylines import read_byline
from etl.transform.contributions import read_contribution
from etl.transform.parts import Line
from etl.transform.reader import Reader, folded

_ZH = ("zh",)
_SAYS_WHO = re.compile(
    rf"{'|'.join(POSTS)}|特派|報導|报道|／文|/文|"
    rf"(?:{alternatives(AUTHOR, EDITOR, COMPILER, TRANSLATOR, languages=_ZH)})\s*[:：/／|｜\s]"
)
"""Behind them a pen name is told from other words without its surname."""
_BEFORE_LABEL = re.compile(rf"[\s|｜]+(?=(?:{LABELS_OF_EAST_ASIA})\s?[:：])")
_SOURCE_LABEL = re.compile(rf"\W*(?:{alternatives(STORY_SOURCE, languages=EAST_ASIA)})")
_OTHER_LABEL = re.compile(rf"\W*(?:{alternatives(OTHER_HAND)})\s?[:：]")
"""Nobody behind it wrote the text."""
_OTHERS_BEHIND = re.compile(rf"(?<=\S)[\s　]+(?:{alternatives(OTHER_HAND)})\s?[:：／/＝=・].*$")
"""Who took the pictures or read the proofs, behind who wrote: "取材・文／林海　撮影／苏敏"."""
_KOREAN_TOWN = re.compile(r"[가-힣]{2,5}\s?=\s?(?=[가-힣]{2,4}[^=]{0,20}(?:기자|특파원))")
"""Where a Korean reporter is, before the name."""
_POSITIONS: dict[Evidence, Position] = {"json-ld": "json-ld", "meta": "meta", "microdata": "meta", "feed": "feed"}
PRINTED: frozenset[Evidence] = frozenset({"layout", "markup", "text"})
NAME_WITHIN = "name in byline"
"""A name in an element of its own within a byline that as a whole could not be read."""
UNLINKED_BESIDE_DATE = "beside a date, no link"
"""A name beside a date that leads nowhere, as sections and topics do."""
WEAK_PLACES = frozenset(
    {"bare name", "author box", "beside a date", UNLINKED_BESIDE_DATE, "biography", "profile address", NAME_WITHIN}
)
"""Where a name stands that nothing calls an author's."""
AGENCY_LINE = "agency line"
"""A line without any mark of a byline counts only where it names agencies and nobody else."""
LATE_PLACE = "in the text"
"""Where a byline stands that may be a part's: of a recipe, a box, an extract."""


class ReadByline(NamedTuple):
    """A byline candidate and what it says."""

    candidate: Candidate
    parts: tuple[Attribution, ...]
    people: frozenset[str]
    """The folded names of its authors."""

    @classmethod
    def of(cls, candidate: Candidate, parts: tuple[Attribution, ...]) -> ReadByline:
        return cls(candidate, parts, frozenset([folded(part.name) for part in parts if is_author(part)]))

    @property
    def is_printed(self) -> bool:
        return self.candidate.evidence in PRINTED


def is_strong(candidate: Candidate) -> bool:
    """True where the place of a candidate says that it is the story's byline."""
    return candidate.where not in WEAK_PLACES and candidate.where != LATE_PLACE


def is_author(part: Attribution) -> bool:
    return part.role == "author" and part.party == "person"


def line_of(candidate: Candidate) -> Line:
    """A candidate's words and where they stood."""
    return Line(candidate.text, _POSITIONS.get(candidate.evidence, "byline"))


def read_candidate(candidate: Candidate, reader: Reader) -> ReadByline:
    parts = _parts_of(line_of(candidate), reader)
    if reader.language == "zh" and not _SAYS_WHO.search(candidate.text):
        parts = tuple(part for part in parts if not _is_han_without_surname(part))
    if candidate.where == AGENCY_LINE and not (_are_of_agencies(parts) or _BEFORE_LABEL.search(candidate.text)):
        parts = ()
    return ReadByline.of(candidate, parts)


def _parts_of(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """What a line says, label by label where a Chinese one has several: "作者：林海 来源：新华社"."""
    if "=" in line.text and (town := _KOREAN_TOWN.match(line.text)):
        line = Line(line.text[town.end() :], line.position)
    elif not line.text.isascii() and (others := _OTHERS_BEHIND.search(line.text)):
        line = Line(line.text[: others.start()], line.position)
    labelled = [line.text] if line.text.isascii() else list(filter(None, _BEFORE_LABEL.split(line.text)))
    if labelled != [line.text] or _OTHER_LABEL.match(line.text):
        return tuple(
            part
            for text in labelled
            if not _OTHER_LABEL.match(text)
            for part in _parts_of(Line(text, line.position), reader)
            if part.party != "person" or not _SOURCE_LABEL.match(text)
        )
    return read_contribution(line, reader) or tuple(credits_of(line, reader)) or read_byline(line, reader)


def _is_han_without_surname(part: Attribution) -> bool:
    """True for Chinese words that are as long as a name, but begin with no surname: a channel, an account, a button."""
    return part.party == "person" and all(map(HAN.match, part.name)) and not has_surname(part.name)


def _are_of_agencies(parts: tuple[Attribution, ...]) -> bool:
    """True for agencies, perhaps with the paper's own desk beside them: "Quelle: Harbour Post, AFP, dpa"."""
    parties = {part.party for part in parts}
    return "agency" in parties and parties <= {"agency", "desk"}
