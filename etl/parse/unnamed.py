"""Boxes without a telling name that are known by what stands in them: comments by their heading, captions by pictures.

Class names that programs make up ("c-1x8f2a"), and those in languages whose words :mod:`etl.parse.marks` does not know,
say nothing; what a box holds, and what its neighbours hold, still does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from etl.parse.blocks import Block, Box, Outline, Sighting
from etl.parse.container import FRAMES, around
from etl.parse.marks import CAPTION, COMMENTS, FIGURE
from etl.parse.texts import for_lowered, lowered

LONGEST_HEADING = 60
"""Characters of "12 thoughts on ..." with a short headline."""
_COMMENTS = for_lowered(
    r"(?:(?:view|show|read|see|all|join|reader|latest|recent|top(?: rated)?)\s+)?(?:(?:all|the|\d[\d.,]*|one|no)\s+)?"
    r"(?:comments?|responses?|(?:leser)?kommentare?|commentaires?|comentarios?|comentários?|commenti|commento|reacties?|"
    r"kommentarer|kommentit|kommenttia|komentarz[ey]|komentáře|komentářů|komentarji|komentar[ia]|komentar|"
    r"hozzászólás(?:ok)?|comentariu|comentarii|коментар(?:и|а|і)?|комментари[ийея]в?|каментары|yorum(?:lar)?|σχόλια|"
    r"תגובות|(?:ال)?تعليق(?:ات)?|نظرات|دیدگاه(?:\u200c?ها)?|تبصرے|टिप्पणियां|टिप्पणी|মন্তব্য|bình luận|ความคิดเห็น|"
    r"(?:网友)?评论|評論|留言(?:列表|板)?|コメント(?:一覧)?|댓글)"
    r"\s*(?:[(\[（]?\d[\d.,]*[)\]）]?)?\s*:?"
)
_THOUGHTS = for_lowered(r"(?:\d[\d.,]*|one) (?:thoughts?|comments?|responses?|replies) (?:on|to) \W")
"""What stands over comments, with or without their number."""
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
LEAST_BEFORE = 300.0
"""Letters of prose between the headline and the heading of comments: nearer to the headline it is a link to them."""
MOST_HEADINGS = 3
"""The best comments, then all."""

LONGEST_CAPTION = 300
"""Characters; what is longer beside a picture is a paragraph."""
LONGEST_CENTRED = 120
"""Characters of a caption that only its place in the middle tells."""
CAPTION_BLOCKS = 2
"""A caption and a credit."""
CAPTION_ELEMENTS = frozenset({"div", "span", "p", "small", "em", "i", "cite", "section", "a", "td", "center", "figure"})
CENTRED_ELEMENTS = frozenset({"div", "p", "center"})
MOST_WRAPPERS = 6
"""Empty boxes around a picture: links, frames that keep its shape."""
BESIDE_TEXT = 3.0
"""The box around picture and caption holds this many times the caption's prose."""
CAPTION_SHARE = 0.2
"""Captions hold less than this share of a page's prose; where more stands beside pictures, it is the text itself, as
in guides whose every step has a picture."""


def mark_unnamed(outline: Outline, head: Box | None) -> None:
    """Add the marks that names would give, for :func:`etl.parse.verdicts.judge` to weigh.

    ``head`` is the headline's box.
    On 913 pages whose class names were replaced by random ones, this took the captions found in the body from .091 to
    .040 and the body's F1 from .948 to .952; on the same pages with their names it lost nothing.
    """
    for box in _boxes_of_comments(outline, head):
        box.marks |= COMMENTS
    captions = list(_boxes_of_captions(outline))
    centred = list(_boxes_centred_below(outline))
    letters = sum(len(block.text) for block in outline.blocks if block.prose) if centred else 0
    if sum(len(outline.text_of(box)) for box in centred) <= CAPTION_SHARE * letters:
        captions += centred
    if sum(box.prose for box in captions) <= CAPTION_SHARE * outline.prose:
        for box in captions:
            box.marks |= CAPTION | FIGURE


def _boxes_of_comments(outline: Outline, head: Box | None) -> Iterator[Box]:
    for at in islice(_headings_of_comments(outline, head), MOST_HEADINGS):
        yield from _below(outline.blocks[at], at, outline)


def _headings_of_comments(outline: Outline, head: Box | None) -> Iterator[int]:
    prose = 0.0
    for at in range(head.last if head is not None else 0, len(outline.blocks)):
        block = outline.blocks[at]
        prose += block.prose
        if prose >= LEAST_BEFORE and _is_over_comments(block.text):
            yield at


def _is_over_comments(text: str) -> bool:
    if len(text) > LONGEST_HEADING:
        return False
    lower = lowered(text)
    return _COMMENTS.fullmatch(lower) is not None or _THOUGHTS.match(lower) is not None


def _below(block: Block, at: int, outline: Outline) -> Iterator[Box]:
    """What a heading stands over: the largest box that it opens, or else the boxes below it in the one around."""
    opened = block.box
    while opened.parent is not None and opened.parent.first == at and opened.parent.name not in FRAMES:
        opened = opened.parent
    if opened.first == at and opened.last > at + 1:
        yield opened
        return
    home = opened if opened.first < at else opened.parent
    yield from (box for box in outline.boxes if box.parent is home and box.first > at)


def _boxes_of_captions(outline: Outline) -> Iterator[Box]:
    """The boxes that hold a picture, a line or two below it, and nothing else."""
    for picture in outline.noted["img"]:
        box = _around_picture(picture)
        if box is None or box.first < picture.at or not 1 <= box.last - box.first <= CAPTION_BLOCKS:
            continue
        if _are_captions(outline.blocks[box.first : box.last]) and _is_beside_text(box):
            yield box


def _boxes_centred_below(outline: Outline) -> Iterator[Box]:
    """Boxes of a short line that is set in the middle right below a picture that is, too, or in the same box."""
    for picture in outline.noted["img"]:
        block = outline.blocks[picture.at] if picture.at < len(outline.blocks) else None
        if block is None or picture.box is None or len(block.text) > LONGEST_CENTRED:
            continue
        is_line = block.box.name in CENTRED_ELEMENTS and block.bold_characters < len(block.text)
        is_alone = picture.box.last == picture.box.first or (block.box is picture.box and picture.box.name == "p")
        if is_line and is_alone and _is_centred(block.box) and _is_centred(picture.box):
            yield block.box


def _is_centred(box: Box) -> bool:
    """True for a box that itself says that its lines stand in the middle: by style, attribute or class."""
    attributes = box.tag.attrs
    if box.name == "center" or attributes.get("align") == "center":
        return True
    return any("center" in name for name in box.tag.get_attribute_list("class") if name) or bool(
        _CENTRED.search(str(attributes.get("style") or ""))
    )


def _around_picture(picture: Sighting) -> Box | None:
    """The innermost box with a picture and text."""
    boxes = islice(around(picture.box), MOST_WRAPPERS) if picture.box is not None else ()
    return next((box for box in boxes if box.last > box.first), None)


def _are_captions(blocks: list[Block]) -> bool:
    """True for a sentence with or without a label below it; a label over a sentence is one of many small chapters."""
    if any(len(block.text) > LONGEST_CAPTION or block.box.name not in CAPTION_ELEMENTS for block in blocks):
        return False
    return blocks[0].prose > 0 and not any(block.prose for block in blocks[1:])


def _is_beside_text(box: Box) -> bool:
    """True where the box around has more text; a paragraph with a picture in it is text."""
    return box.name != "p" and box.parent is not None and box.parent.prose > BESIDE_TEXT * box.prose
