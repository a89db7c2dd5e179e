"""Which boxes of the page are no part of the text, by what their names and elements say."""

from __future__ import annotations

from etl.parse.blocks import Box, Outline
from etl.parse.container import FRAMES, around, is_body
from etl.parse.marks import COMMENTS, CONSENT, FOOT, NAVIGATION, NOT_TEXT

NEVER_TEXT = COMMENTS | CONSENT | FOOT | NAVIGATION
"""Marks that are not forgiven for the amount of prose: comments are often longer than the article."""

UNMARKED_SHARE = 0.25
"""Where less than this share of a page's prose stands in unmarked boxes, the body itself is badly named."""

BADLY_NAMED_SHARE = 0.4
"""... and it is a marked box that holds more than this share."""

BODY_PROSE = 200.0
"""A box marked as an article's body proves itself, and all around it, by this much prose; teasers have less."""


def judge(outline: Outline, head: Box | None) -> None:
    """Set ``is_out`` of every box, from the outside in. ``head`` is the headline's box: what holds it is not out."""
    bodies = [box for box in outline.boxes if is_body(box) and box.prose >= BODY_PROSE]
    proven = {id(outer) for box in [*bodies, *([head] if head else [])] for outer in around(box)}
    _mark(outline, proven, pardon=False)
    unmarked = sum(block.prose for block in outline.blocks if not block.box.is_out)
    if unmarked < UNMARKED_SHARE * outline.prose:
        _mark(outline, proven, pardon=True)


def _mark(outline: Outline, proven: set[int], *, pardon: bool) -> None:
    most = BADLY_NAMED_SHARE * outline.prose if pardon else float("inf")
    for box in outline.boxes:
        if box.parent is not None and box.parent.is_out:
            box.is_out = True
        elif not box.marks & NOT_TEXT or box.name in FRAMES or id(box) in proven:
            box.is_out = False
        else:
            box.is_out = bool(box.marks & NEVER_TEXT) or box.prose <= most
