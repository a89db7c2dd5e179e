"""Lines below the text that say whose work it is: outside the text's box, or in one of their own in it.

"With files from ..." under the author's portrait, "Źródło: PAP" in a box of its own, a label and its name in two.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from etl.models import Paragraph
from etl.parse.blocks import Block, Outline
from etl.parse.container import around
from etl.parse.marks import BIOGRAPHY, COMMENTS, CONSENT, CREDIT, FIGURE, NAVIGATION, PROMO
from etl.parse.sign_offs import (
    is_agency_line,
    is_edited_by,
    is_heading_of_sources,
    is_labelled_sign_off,
    is_source_label,
    says_who_contributed,
)

BELOW_TEXT = 12
"""Blocks: an author's portrait and links to share stand between a text and who helped with it."""
MOSTLY_LINKS = 0.5
LONGEST_SIGNS = 30
LONGEST_NAME = 60
"""Characters of what stands behind a label in a box of its own."""
NEAR_BOXES = 4
_OF_OTHERS = NAVIGATION | PROMO | COMMENTS | CONSENT | BIOGRAPHY | FIGURE | CREDIT


def signed_below(outline: Outline, last: int, paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """Sign-offs within the blocks below ``last``, the text's end, that are not among ``paragraphs`` yet."""
    known = {paragraph.text for paragraph in paragraphs}
    lines = dict.fromkeys(joined_lines(outline.blocks[last : last + BELOW_TEXT]))
    return tuple(
        Paragraph(kind="sign_off", text=line)
        for order, line in enumerate(lines)
        if line not in known and (is_labelled_sign_off(line) or (order == 0 and _is_signs(line)))
    )


def _is_signs(line: str) -> bool:
    """True for the signs of agencies and editors, right below the text: ``mli/dpa/AFP``."""
    return "/" in line and len(line) <= LONGEST_SIGNS and is_agency_line(line)


def joined_lines(blocks: list[Block]) -> Iterator[str]:
    """The lines of blocks, a label that stands alone with the name behind it."""
    label = ""
    is_below_picture = False
    for block in blocks:
        is_credit, is_below_picture = is_below_picture, block.box.name == "figcaption"
        if block.link_share > MOSTLY_LINKS and not (label or is_edited_by(block.text)):
            continue
        if is_source_label(block.text):
            label = block.text
        elif is_heading_of_sources(block.text):
            label = f"{block.text}:"
        elif not is_credit and not _is_of_others(block):
            is_named = label and len(block.text) <= LONGEST_NAME and not is_labelled_sign_off(block.text)
            yield f"{label} {block.text}" if is_named else block.text
            label = label if block.box.name == "li" else ""


def _is_of_others(block: Block) -> bool:
    if block.box.marks & CREDIT and says_who_contributed(block.text):
        return False  # a box of credits may be the story's; a picture's says nothing of the kind
    marks = 0
    for box in islice(around(block.box), NEAR_BOXES):
        marks |= box.marks
    return bool(marks & _OF_OTHERS)
