"""The article's text: the right container, its blocks as typed paragraphs, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from etl.models import BODY_KINDS, Paragraph
from etl.parse.blocks import Box, Outline
from etl.parse.container import around, find_container
from etl.parse.paragraphs import Piece, classify
from etl.parse.trimming import trim

CELL_SEPARATOR = " | "


@dataclass(frozen=True, slots=True)
class Body:
    """Paragraphs in the page's order, and the indexes of the first and last block that are text."""

    paragraphs: tuple[Paragraph, ...] = ()
    first: int = 0
    second: int = 0
    """Index of the second block that is text; of the first where there is no other."""
    last: int = 0
    """One past the last."""
    prose: float = 0.0
    """Letters of prose in the text."""


def read_body(outline: Outline, head: Box | None, container: Box | None = None) -> Body:
    """The body of the page, empty where there is none; ``head`` is the headline's box.

    ``container`` is given where a layout names it; otherwise it is looked for.
    """
    container = container or find_container(outline, head)
    if container is None:
        return Body()
    headline = outline.text_of(head) if head is not None else ""
    blocks = outline.blocks[container.first : container.last]
    pieces = trim(classify(blocks, container, headline), container)
    text = [piece for piece in pieces if piece.kind in BODY_KINDS]
    if not text:
        return Body(first=container.first, second=container.first, last=container.last)
    return Body(
        paragraphs=tuple(_paragraphs(pieces)),
        first=text[0].at,
        second=text[:2][-1].at,
        last=text[-1].at + 1,
        prose=sum(piece.block.prose for piece in text),
    )


def _paragraphs(pieces: list[Piece]) -> Iterator[Paragraph]:
    """A paragraph for each piece, but one for all cells of a table's row."""
    for _, run in groupby(pieces, key=_row):
        cells = list(run)
        kind = cells[0].kind
        if kind is not None:
            yield Paragraph(kind=kind, text=CELL_SEPARATOR.join(piece.block.text for piece in cells))


def _row(piece: Piece) -> int:
    """Equal for the cells of one row, different for everything else."""
    row = next((box for box in around(piece.block.box) if box.name == "tr"), None) if piece.kind == "table" else None
    return id(row) if row is not None else -piece.at - 1
