"""Where the text of the article is, and which of its blocks are what."""

from __future__ import annotations

from dataclasses import dataclass

from etl.models import Paragraph
from etl.parse.blocks import Block, Outline
from etl.parse.container import find_container

DESCENT_SHARE = 0.75
ANCHOR_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Body:
    paragraphs: tuple[Paragraph, ...] = ()
    first: int = 0
    last: int = 0


def read_body(outline: Outline) -> Body:
    box = find_container(outline)
    if box is None:
        return Body()
    kept = [(i, outline.blocks[i]) for i in range(box.first, box.last) if keep(outline.blocks[i])]
    if not kept:
        return Body(first=box.first, last=box.last)
    return Body(tuple(Paragraph(kind="paragraph", text=b.text) for _, b in kept), kept[0][0], kept[-1][0] + 1)


def keep(block: Block) -> bool:
    if block.box.is_out:
        return False
    if block.link_share > 0.6:
        return False
    return block.prose > 0 or block.box.name in ("p", "h2", "h3", "li")
