"""Which boxes of the page are no part of the text, by what their names and elements say."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from etl.parse.blocks import Box, Outline
from etl.parse.container import FRAMES, around, is_body
from etl.parse.marks import (
    BIOGRAPHY,
    BODY,
    CAPTION,
    COMMENTS,
    CONSENT,
    FIGURE,
    FOOT,
    HIDDEN,
    NAVIGATION,
    NOT_TEXT,
    PAYWALL,
    PROMO,
    TAGS,
)

NEVER_TEXT = COMMENTS | CONSENT | FOOT
"""Marks that are not forgiven for the amount of prose: comments are often longer than the article."""

UNMARKED_SHARE = 0.25
"""Where less than this share of a page's prose stands in unmarked boxes, the body itself is badly named."""

ENOUGH_PROSE = 1_500.0
"""Letters: with an article of 250 words in unmarked boxes, none is looked for in marked ones."""

BADLY_NAMED_SHARE = 0.4
"""... and it is named by the mark whose boxes hold more than this share together."""

WRITTEN = frozenset({"p", "h2", "h3", "h4", "ul", "ol", "blockquote"})
"""Elements of the text: hidden by a paywall they are the article, where other elements so named ask for money."""

LONGEST_BIOGRAPHY = 1_200.0
"""Letters of prose; cards of authors have up to 800, a profile of a firm or a place is a chapter."""

FEWEST_PARAGRAPHS = 2
PARAGRAPH = 100.0
"""Letters of prose; what menus say of themselves is shorter."""
PARAGRAPH_LINKS = 0.1

LONGEST_OFFER = 120
"""Characters of a line that says what a subscription has; most paragraphs of a text are longer."""
OFFERED_SHARE = 0.25
"""Of a page's prose; a text behind a paywall has more."""
NEAR_BOXES = 4
PICTURED = FIGURE | CAPTION
FIGURE_ELEMENTS = frozenset({"figure", "figcaption"})
LONGEST_CAPTION = 600.0
"""Letters of prose; a box that is named for a picture and says more is a chapter with a picture."""
CHAPTER_HEADINGS = frozenset({"h2", "h3", "h4"})
TITLE_LINKS = 0.5
"""A heading with a greater share of linked letters is the title of another page, on a card with its picture."""

_PICTURE_FILE = re.compile(r"^\S+\.(?:jpe?g|png|webp|gif)$", re.IGNORECASE)
"""The name of a file, which is the words of the link to it."""

MOST_MISLEADING = 3
"""Marks around one body that may be wrong; one inside the other, as far as seen."""

BODY_PROSE = 200.0
"""A box marked as an article's body proves itself, and all around it, by this much prose; teasers have less."""


def judge(outline: Outline, *sure: Box | None) -> None:
    """Set ``is_out`` of every box, from the outside in; what holds a ``sure`` box, such as the headline's, is not."""
    _unmark_chapters(outline)
    bodies = [box for box in outline.bodies if is_body(box) and box.prose >= BODY_PROSE]
    proven = {id(outer) for box in [*bodies, *filter(None, sure)] for outer in around(box)}
    believed = NOT_TEXT
    for _ in range(MOST_MISLEADING):
        _mark(outline, proven, believed)
        unmarked = sum(block.prose for block in outline.blocks if not block.box.is_out)
        misleading = _misleading_mark(outline) if unmarked < min(UNMARKED_SHARE * outline.prose, ENOUGH_PROSE) else 0
        if not misleading:
            return
        believed &= ~misleading
    _mark(outline, proven, believed)


def _unmark_chapters(outline: Outline) -> None:
    """Forget that a box is named for a picture, a menu or a profile where it is a table, or a piece of the text.

    Whoever writes ``figure`` or ``nav`` means it, but for tables, which have captions, too. A caption has no headings,
    and a menu no paragraphs, nor is one a list of tags.
    """
    tabled = {id(outer) for box in outline.boxes if box.name == "table" for outer in around(box)}
    for box in outline.boxes:
        if box.marks & PICTURED and (id(box) in tabled or _is_chapter(box, outline)):
            box.marks &= ~PICTURED
        if box.marks & BIOGRAPHY and box.prose > LONGEST_BIOGRAPHY:
            box.marks &= ~BIOGRAPHY
        if box.marks & PAYWALL:
            box.marks = box.marks & ~HIDDEN if box.name in WRITTEN else box.marks | _offer_in(box, outline)
        if box.marks & TAGS and (box.name in CHAPTER_HEADINGS or (box.name == "p" and box.prose >= PARAGRAPH)):
            box.marks &= ~TAGS
        if box.marks & FIGURE and box.marks & PROMO and _has_no_links(box, outline):
            box.marks &= ~PROMO
        if box.name == "form" and box.marks & PROMO and _is_in_body(box) and _has_paragraphs(box, outline):
            box.marks &= ~PROMO
        if box.marks & NAVIGATION and box.name != "nav" and _has_paragraphs(box, outline):
            box.marks &= ~NAVIGATION


def _offer_in(box: Box, outline: Outline) -> int:
    """The mark of a promo where a box named for a paywall has short lines alone: what it costs, and what one gets."""
    lines = outline.blocks[box.first : box.last]
    is_offer = all(len(line.text) <= LONGEST_OFFER for line in lines) and box.prose <= OFFERED_SHARE * outline.prose
    return PROMO if lines and is_offer else 0


def _is_in_body(box: Box) -> bool:
    """True within a box that is named for the text: what newsrooms paste from others brings its frame along."""
    return any(outer.marks & BODY for outer in islice(around(box), 1, NEAR_BOXES))


def _has_no_links(box: Box, outline: Outline) -> bool:
    """True for a picture with words that lead nowhere but to its file: those of other stories have linked titles."""
    blocks = outline.blocks[box.first : box.last]
    return bool(blocks) and not any(b.link_characters and not _PICTURE_FILE.search(b.text) for b in blocks)


def _has_paragraphs(box: Box, outline: Outline) -> bool:
    blocks = outline.blocks[box.first : box.last]
    long = (block for block in blocks if block.prose >= PARAGRAPH and block.link_share < PARAGRAPH_LINKS)
    return sum(1 for _ in islice(long, FEWEST_PARAGRAPHS)) == FEWEST_PARAGRAPHS


def _is_chapter(box: Box, outline: Outline) -> bool:
    if box.name in FIGURE_ELEMENTS:
        return False
    if box.prose > LONGEST_CAPTION and not box.marks & CAPTION:
        return True
    blocks = outline.blocks[box.first : box.last]
    return any(block.box.name in CHAPTER_HEADINGS and block.link_share < TITLE_LINKS for block in blocks)


def _mark(outline: Outline, proven: set[int], believed: int) -> None:
    """Take out what has a believed mark, and all that is in it."""
    for box in outline.boxes:
        if box.parent is not None and box.parent.is_out:
            box.is_out = True
        else:
            box.is_out = bool(box.marks & believed) and box.name not in FRAMES and id(box) not in proven


def _misleading_mark(outline: Outline) -> int:
    """The mark whose outermost boxes hold most of the prose, where that is enough for a body; else none."""
    held: Counter[int] = Counter()
    for box in outline.boxes:
        if box.is_out and not (box.parent is not None and box.parent.is_out):
            for place in range(NOT_TEXT.bit_length()):
                if box.marks & NOT_TEXT & ~NEVER_TEXT & 1 << place:
                    held[1 << place] += int(box.prose)
    mark, prose = max(held.items(), key=lambda entry: entry[1], default=(0, 0))
    return mark if prose > BADLY_NAMED_SHARE * outline.prose else 0
