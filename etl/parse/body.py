"""Where the text of the article is, and which of its blocks are what."""

from __future__ import annotations

from dataclasses import dataclass

from etl.models import Paragraph
from etl.parse.blocks import Block, Box, Outline

DESCENT_SHARE = 0.75


@dataclass(frozen=True, slots=True)
class Body:
    paragraphs: tuple[Paragraph, ...] = ()
    first: int = 0
    last: int = 0


def find_container(outline: Outline) -> Box | None:
    weights: dict[int, float] = {}
    children: dict[int, list[Box]] = {}
    for block in outline.blocks:
        if block.box.is_out:
            continue
        box: Box | None = block.box
        while box is not None:
            weights[id(box)] = weights.get(id(box), 0) + block.prose
            box = box.parent
    for box in outline.boxes:
        if box.parent is not None:
            children.setdefault(id(box.parent), []).append(box)
    if not outline.boxes:
        return None
    at = outline.boxes[0]
    while True:
        best = max(children.get(id(at), []), key=lambda b: weights.get(id(b), 0), default=None)
        if best is None or weights.get(id(best), 0) < DESCENT_SHARE * weights.get(id(at), 0) or best.name == "p":
            return at
        at = best


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
