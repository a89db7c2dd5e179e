"""The standfirst: the sentences printed between the headline and the text."""

from __future__ import annotations

from etl.parse.blocks import Block, Box, Outline
from etl.parse.candidates import Candidates
from etl.parse.container import FRAMES, around
from etl.parse.date_lines import is_date_line
from etl.parse.marks import BIOGRAPHY, BYLINE, CAPTION, CREDIT, FIGURE, NOT_TEXT, PROMO, STANDFIRST, TIME
from etl.parse.paragraphs import (
    CELLS,
    is_below_picture,
    is_byline_and_date,
    is_info_line,
    is_original_title,
    is_signed_picture,
    repeats_headline,
)
from etl.parse.promos import is_correction, is_of_machine, is_plea
from etl.parse.reading_time import reading_time_in
from etl.parse.texts import plain

SHORTEST = 30
"""Characters; shorter lines are kickers."""
LONGEST = 800
"""Characters; the longest standfirsts have three or four sentences."""
MOSTLY_LINKS = 0.5
SAME_BEGINNING = 60
"""Letters that two texts share when one is the other, cut for a search engine."""
LONGEST_TOWN = 30
"""Letters of what may stand before the description's own words."""
WITH_TOWN = "behind a town"
"""Where a candidate stood that begins with where the story was filed."""
OTHER_LINES = BYLINE | TIME | CAPTION | CREDIT | FIGURE | PROMO | BIOGRAPHY
"""Marks of what else stands between headline and text."""


def read_standfirst(outline: Outline, first: int, head: Box | None, into: Candidates) -> None:
    """The first block between headline and text that is marked, is the page's description, or reads like one.

    ``first`` is the index of the first block of the text.
    """
    if head is None:
        return
    title = plain(outline.text_of(head))
    above = outline.blocks[head.last : first]
    lines = [block for block in above if _may_be(block) and not repeats_headline(block.text, title)]
    described = frozenset(_beginning(text) for text in into.texts("standfirst") if len(text) >= SHORTEST)
    _read_filed(lines, described, into)
    found = (
        next(((block, "marked") for block in lines if _is_marked(block)), None)
        or next(((block, "the page's description") for block in lines if _is_described(block, described)), None)
        or next(((block, "below the headline") for block in lines if _is_prose(block)), None)
    )
    if found is not None:
        into.add("standfirst", found[0].text, "markup", f"{found[0].box.name}, {found[1]}")


def _read_filed(lines: list[Block], described: frozenset[str], into: Candidates) -> None:
    """A line that is the page's description behind a town: "Port Selwyn. The new pier ..."."""
    for block in lines:
        start = plain(block.text)[: SAME_BEGINNING + LONGEST_TOWN]
        if any(text in start and not start.startswith(text) for text in described if len(text) >= SHORTEST):
            into.add("standfirst", block.text, "text", WITH_TOWN)


def _may_be(block: Block) -> bool:
    is_sized = SHORTEST <= len(block.text) <= LONGEST and block.link_share < MOSTLY_LINKS
    if block.box.name in CELLS and is_below_picture(block.box):
        return False
    return is_sized and not any(test(block.text) for test in _NO_STANDFIRST)


def _is_about_time(text: str) -> bool:
    """True for a line of a date and the reading time: "6 May 2024, 14:59 Reading time: 4 minutes"."""
    minutes = reading_time_in(text)
    return minutes != "" and is_date_line(text.replace(minutes, ""))


_NO_STANDFIRST = (
    is_date_line,
    is_original_title,
    is_info_line,
    is_correction,
    is_plea,
    is_of_machine,
    is_byline_and_date,
    is_signed_picture,
    _is_about_time,
)
"""What else a line between headline and text may be."""


def _is_marked(block: Block) -> bool:
    near = [block.box, *([block.box.parent] if block.box.parent else [])]
    if block.box.is_out and any(box.marks & FIGURE for box in around(block.box)):
        return False  # the caption of a slide
    return not any(box.marks & OTHER_LINES for box in near) and any(
        box.marks & STANDFIRST and not box.marks & OTHER_LINES for box in around(block.box)
    )


def _is_described(block: Block, described: frozenset[str]) -> bool:
    """True for the page's own description, where it is printed for itself and not below a picture."""
    is_known = _beginning(block.text) in described
    return is_known and not any(box.marks & CAPTION and not box.marks & STANDFIRST for box in around(block.box))


def _beginning(text: str) -> str:
    return plain(text)[:SAME_BEGINNING]


def _is_prose(block: Block) -> bool:
    marks = 0
    for box in around(block.box):
        marks |= 0 if box.name in FRAMES or box.name == "article" else box.marks
    return block.prose > 0 and not block.box.is_out and not marks & (OTHER_LINES | NOT_TEXT)
