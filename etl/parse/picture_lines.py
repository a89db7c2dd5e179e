"""Lines about a story's pictures that stand apart from them: above its text, at its end or below, in its byline."""

from __future__ import annotations

import re
from itertools import islice

from etl.parse.blocks import Block, Outline
from etl.parse.caption_lines import (
    LEAD_CREDIT,
    credits_pictures,
    names_picture,
)
from etl.parse.container import around
from etl.parse.marks import (
    ASIDE,
    CAPTION,
    COMMENTS,
    CREDIT,
    FIGURE,
    NAVIGATION,
    PROMO,
)
from etl.parse.picture_words import (
    BRACKETS,
    LONGEST_CAPTION,
    LONGEST_CREDIT,
    MOSTLY_LINKS,
    NEAR_BOXES,
    OF_OTHERS,
    OF_PEOPLE,
    is_credit,
)
from etl.parse.place import Place
from etl.printed_words import COLONS, PICTURE, alternatives

ABOVE_HEADLINE = 6
"""Blocks; a lead picture may stand over the headline, with its caption, kicker and date below it."""
BELOW_TEXT = 12
"""Blocks below the text where the lead picture's credit may stand."""
LAST_LINES = 3
"""Blocks at the end of the text among which its pictures may be credited."""
_PHOTOGRAPHED = re.compile(
    r"(?:[Pp]hotography|[Pp]hotographs|[Pp]hotos|PHOTOGRAPHY|PHOTOGRAPHS|PHOTOS) (?:by|BY) [A-Z].{2,60}"
)
_PICTURES_AT_END = re.compile(
    rf"\S\s*(?:\s|[|•·,;–—-])\s*(?P<credit>(?:{alternatives(PICTURE)})\s?[{COLONS}／/]\s?[^\d{COLONS}|／/]{{2,50}})$",
    re.IGNORECASE,
)
"""Behind who wrote it: "Text: Ana Prado, Fotos: Tom Reyes", "كتب ... - تصوير: ...", 文/… 图/…."""
_BELOW_OTHERS = NAVIGATION | PROMO | COMMENTS | FIGURE
"""Marks of what stands below a text and has pictures of its own."""


def words_above(outline: Outline, place: Place) -> tuple[str, str]:
    """Caption and credit that stand above the text: those of the lead picture, however it is built in."""
    lines = [
        block
        for block in outline.blocks[max(0, place.headline - ABOVE_HEADLINE) : _end_of_head(outline, place)]
        if len(block.text) <= LONGEST_CAPTION and _is_of_picture(block, place)
    ]
    first = next((block for block in lines if block.box.marks & CREDIT), None)
    first = first or next((block for block in lines if is_credit(block, None)), None)
    credit_lines = [block.text for block in lines if first and is_credit(block, None) and _same_credit(block, first)]
    captions = [block for block in lines if not is_credit(block, None)]
    in_one_box = [block.text for block in captions if block.box is captions[0].box]
    return " ".join(in_one_box), " ".join(credit_lines)


def words_of_lead(outline: Outline, place: Place) -> str:
    """The credit of the lead picture where it is printed below the text: "Titelbild: ...", "Main picture: ..."."""
    lines = outline.blocks[place.first : place.last + BELOW_TEXT]
    for at, block in enumerate(lines):
        label = LEAD_CREDIT.match(block.text) if len(block.text) <= LONGEST_CREDIT else None
        if label and block.text[label.end() :]:
            return block.text[label.end() :]
        if label and at + 1 < len(lines) and len(lines[at + 1].text) <= LONGEST_CREDIT:
            return lines[at + 1].text
    return ""


def credit_in_bylines(texts: list[str]) -> str:
    """Who took the pictures of a story where its byline says so: "Text by A | Photography by B"."""
    parts = [text.strip(" |•·,") for text in texts]
    whole = next((text for text in parts if _PHOTOGRAPHED.fullmatch(text)), "")
    return whole or next((found["credit"] for found in map(_PICTURES_AT_END.search, parts) if found), "")


def credit_of_all(outline: Outline, place: Place) -> str:
    """The credit of a story's pictures in a line at the end of its text, or below: "(Image credits: A; B)"."""
    lines = outline.blocks[max(place.first, place.last - LAST_LINES) : place.last + BELOW_TEXT]
    return next((block.text for block in lines if _credits_all(block)), "")


def _credits_all(block: Block) -> bool:
    """True for such a line, in no box of others; linked where it stands in brackets alone: galleries have titles."""
    if not credits_pictures(block.text):
        return False
    is_linked = block.link_share > MOSTLY_LINKS and not block.text.startswith(BRACKETS)
    return not is_linked and not any(box.marks & _BELOW_OTHERS for box in islice(around(block.box), NEAR_BOXES))


def _end_of_head(outline: Outline, place: Place) -> int:
    """One past the block with which the text's prose begins, and past a picture that follows at once.

    A text may begin with its headline, its lead picture or, above this, its standfirst.
    """
    blocks, at = outline.blocks, place.first
    while at < place.last and (blocks[at].box.is_out or not blocks[at].prose):
        at += 1
    after = at + 1
    while after < place.last and blocks[after].box.is_out:
        after += 1
    return after


def _is_of_picture(block: Block, place: Place) -> bool:
    """True for what is marked as words of a picture or says so itself; in no box of other stories or people."""
    marks, is_said, is_framed = 0, names_picture(block.text), False
    for box in islice(around(block.box), NEAR_BOXES):
        if box.first <= place.first < box.last:
            break  # what holds the text as well is of this story
        marks |= box.marks
        is_framed = is_framed or box.name == "figure"
    is_said = is_said or is_framed
    if block.box.name == "figcaption" and not is_framed:
        marks &= ~ASIDE  # a caption without its picture, beside the text with byline and date
    return (is_said or bool(marks & (CAPTION | CREDIT))) and not marks & (OF_OTHERS | OF_PEOPLE)


def _same_credit(block: Block, first: Block) -> bool:
    """True within the box of a credit: "(", "Image: ..." are one."""
    return block is first or any(box is first.box for box in around(block.box))
