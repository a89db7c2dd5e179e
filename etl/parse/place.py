"""Where the article stands on its page: its headline, the beginning and the end of its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.parse.blocks import Box, Outline
from etl.parse.texts import plain

BEFORE_HEADLINE = 12
"""Blocks above the headline that may be its kicker, section or date."""
LIKE_ENOUGH = 0.4
"""Share of words that a printed headline has in common with one in metadata, for it to be the same story's."""
MOSTLY_LINKS = 0.5
AFTER_TEXT = 12
"""Blocks below the text where signatures, tags and dates of update stand."""
OPENING = 6
"""Blocks at the beginning of the text, or below the headline, among which a byline is printed: below a picture, a
standfirst or the first paragraph."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the article stands in the outline: indexes of blocks."""

    headline: int
    """First block of the headline; the text's first where there is none."""
    first: int
    """First block of the text."""
    last: int
    """One past the last block of the text."""

    def is_near(self, index: int) -> bool:
        """True for what stands around the headline, before the text, or right after it."""
        return self.headline - BEFORE_HEADLINE <= index <= self.first or self.last <= index <= self.last + AFTER_TEXT

    def may_sign(self, index: int) -> bool:
        """True where who wrote the story may be named: near the text, or within its first blocks."""
        opening = max(self.first, self.headline)
        return self.is_near(index) or opening <= index <= opening + OPENING


def headline_box(outline: Outline, known: list[str]) -> Box | None:
    """The box of the printed headline: the ``h1`` that says most of what metadata says, else the first with words."""
    heads = [box for box in outline.boxes if box.name == "h1" and box.last > box.first]
    words = [frozenset(re.findall(r"\w+", text.casefold())) for text in known]
    best = max(heads, key=lambda box: (_likeness(outline.text_of(box), words), -box.first), default=None)
    if best is not None and (not known or _likeness(outline.text_of(best), words) >= LIKE_ENOUGH):
        return best
    return _printed_elsewhere(outline, known) or best


def _printed_elsewhere(outline: Outline, known: list[str]) -> Box | None:
    """The first box that prints what metadata calls the headline, outside ``head``: an ``h2``, a ``div``."""
    texts = frozenset(plain(text) for text in known) - {""}
    for block in outline.blocks:
        if block.box.name != "title" and plain(block.text) in texts and block.link_share < MOSTLY_LINKS:
            return block.box
    return None


def _likeness(text: str, known: list[frozenset[str]]) -> float:
    words = frozenset(re.findall(r"\w+", text.casefold()))
    return max((len(words & other) / (len(words | other) or 1) for other in known), default=0.0)
