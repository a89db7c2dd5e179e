"""The lines of a plain text, as its writer meant them: without wrapping, byte order marks and odd spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

LINE_BREAK = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
UNSEEN = re.compile("[\ufeff\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\x00-\x08\x0e-\x1f]")
"""Marks of byte order and direction, and control characters: not words, and in the way of looking at them."""

WIDEST_WRAP = 100
"""Columns: texts are wrapped by hand or program at 65 to 80; a longer line means that nobody wrapped."""
NARROWEST_WRAP = 40
WRAPPED_SHARE = 0.6
"""Of the pairs of neighbouring lines, those whose next word would not have fit. Nearly all in a wrapped text, where
only the last lines of paragraphs are short; few in a text of short paragraphs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line as meant: a wrapped paragraph is one line."""

    number: int
    """Of its first printed line, from 1."""
    text: str
    """White space collapsed; never empty."""
    is_after_blank: bool
    """True where at least one blank line stands before it."""


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of ``text`` that are not blank, rejoined where they were wrapped."""
    printed = tuple(_printed(text))
    width = max((len(line.text) for line in printed), default=0)
    return tuple(_rejoined(printed, width)) if _is_wrapped(printed, width) else printed


def _printed(text: str) -> Iterator[Line]:
    is_after_blank = False
    for number, raw in enumerate(LINE_BREAK.split(text), start=1):
        words = " ".join(UNSEEN.sub("", raw).split())
        if words:
            yield Line(number=number, text=words, is_after_blank=is_after_blank)
        is_after_blank = not words


def _is_wrapped(lines: Sequence[Line], width: int) -> bool:
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return False
    pairs = [pair for pair in pairwise(lines) if not pair[1].is_after_blank]
    full = sum(_is_continued(before, after, width) for before, after in pairs)
    return len(pairs) > 1 and full >= WRAPPED_SHARE * len(pairs)


def _is_continued(before: Line, after: Line, width: int) -> bool:
    """True where the line broke because the next word would not have fit into it."""
    return not after.is_after_blank and len(before.text) + 1 + len(after.text.split(" ", 1)[0]) > width


def _rejoined(lines: Sequence[Line], width: int) -> Iterator[Line]:
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and not _is_continued(paragraph[-1], line, width):
            yield _joined(paragraph)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _joined(paragraph)


def _joined(lines: Sequence[Line]) -> Line:
    first = lines[0]
    return Line(number=first.number, text=" ".join(line.text for line in lines), is_after_blank=first.is_after_blank)
