"""The lines of a page that sign its story off: below the text, at the end of its last paragraph, and above it.

What such a line says, :mod:`etl.transform.sign_offs` reads; here it is decided which lines may be one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from etl.models import BODY_KINDS, Attribution, Paragraph, ParagraphKind, ParsedArticle
from etl.transform.agency_marks import DESK_INITIALS, read_bracketed_mark, read_trailing_mark
from etl.transform.original_publishers import original_publisher
from etl.transform.parts import Line
from etl.transform.reader import Reader
from etl.transform.sign_offs import read_sign_off, read_trailing_sign_off

FIRST_PARAGRAPHS = 2
"""Paragraphs at the head within which a note says where the story was printed first."""
LAST_PARAGRAPHS = 8
"""Paragraphs at the end within which a story is signed off: promotion of other stories may come after."""
LAST_LONG_PARAGRAPHS = 2
"""The same for long ones, which further up are story: of 2,263 pages none had a sign-off there."""
LONGEST_LINE = 160
"""Characters of a paragraph that is not long."""

_LINES: frozenset[ParagraphKind] = frozenset({"sign_off", "credit", "paragraph"})
"""Kinds of paragraphs that may be a line about who made the story."""


def read_sign_offs(
    paragraphs: tuple[Paragraph, ...], reader: Reader
) -> tuple[tuple[Paragraph, ...], tuple[Attribution, ...]]:
    """Paragraphs with sign-offs named as such, and what the sign-offs say."""
    last = max((at for at, p in enumerate(paragraphs) if p.kind in BODY_KINDS), default=-1)
    late = max(0, last - LAST_PARAGRAPHS) + 1
    kept = list(paragraphs)
    found: list[Attribution] = []
    for at, paragraph in enumerate(paragraphs):
        is_late = paragraph.kind == "sign_off" or at >= late
        if paragraph.kind not in _LINES or not (is_late or at >= last):
            continue
        line = Line(paragraph.text, "credit" if paragraph.kind == "credit" else "sign_off")
        is_story = at <= last - LAST_LONG_PARAGRAPHS and _is_long(paragraph)
        parts = read_sign_off(line, reader) if is_late and not is_story else ()
        if parts or (is_late and DESK_INITIALS.fullmatch(paragraph.text)):
            kept[at] = replace(paragraph, kind="sign_off")
        if parts or line.position == "credit":
            found.extend(parts)
        else:
            found.extend(_trailing(line, reader) if at >= last else read_bracketed_mark(line, reader))
    found.extend(_published_first(kept, reader))
    return tuple(kept), tuple(found)


def _is_long(paragraph: Paragraph) -> bool:
    return paragraph.kind == "paragraph" and len(paragraph.text) > LONGEST_LINE


def _published_first(paragraphs: list[Paragraph], reader: Reader) -> Iterator[Attribution]:
    """Where a story was printed first, by the notes above it and below that are no lines of its own; above it they
    leave the body."""
    for at, paragraph in enumerate(paragraphs):
        is_above = at < FIRST_PARAGRAPHS and paragraph.kind == "paragraph"
        if not is_above and paragraph.kind != "promo":
            continue
        parts = tuple(original_publisher(paragraph.text, Line(paragraph.text, "sign_off"), reader))
        if parts and is_above:
            paragraphs[at] = replace(paragraph, kind="sign_off")
        yield from parts


def noted_above(parsed: ParsedArticle, reader: Reader) -> Iterator[Attribution]:
    """The same of a note between headline and text, which is taken for the standfirst."""
    for candidate in parsed.all("standfirst"):
        if candidate.evidence == "markup":
            yield from original_publisher(candidate.text, Line(candidate.text, "sign_off"), reader)


def _trailing(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """What the last words of the last paragraph say: "... on Friday. (AFP)", "... (With inputs from agencies)"."""
    return read_trailing_mark(line, reader) or read_trailing_sign_off(line, reader)
