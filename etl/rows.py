"""Rows of a query for whoever reads them: aligned on a terminal, tab-separated for a pipe, JSON for a program.

Nothing is ever cut: an identifier or an address that lost its end is of no use to anybody.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime

from rich.console import Console
from rich.table import Table
from rich.text import Text

Row = Mapping[str, object]

READABLE_CHARACTERS = 24
"""A column of sentences is pleasant to read from this width on; narrower, the rows become blocks instead."""

ROOM_BETWEEN_COLUMNS = 3
"""A line and a blank on either side of it."""

ESCAPES = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"})
"""As in the text format of Postgres' COPY, so that a row is a line and a tab parts two values."""


def tab_separated(rows: Sequence[Row]) -> Iterator[str]:
    """A line with the names, then one for each row."""
    if rows:
        yield "\t".join(rows[0])
    for row in rows:
        yield "\t".join(words_of(value).translate(ESCAPES) for value in row.values())


def json_lines(rows: Iterable[Row]) -> Iterator[str]:
    """One object a row; instants as in the JSON of articles: ISO 8601 in UTC, with Z."""
    for row in rows:
        yield json.dumps(row, ensure_ascii=False, default=words_of)


def words_of(value: object) -> str:
    """A value as one text: nothing for null, instants in ISO 8601 with Z, lists with commas."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case datetime():
            instant = value.astimezone(UTC).replace(tzinfo=None).isoformat()
            return f"{instant}Z"
        case date():
            return value.isoformat()
        case list() | tuple():
            return ", ".join(map(words_of, value))
    return str(value)


def print_rows(
    console: Console, rows: Sequence[Row], title: str | None = None, *, leave_out_empty: bool = False
) -> None:
    """A table where the terminal is wide enough for it, else a block of lines for each row.

    With ``leave_out_empty``, a block has no lines for what is empty.
    """
    texts = [{name: words_of(value) for name, value in row.items()} for row in rows]
    if not texts:
        console.print("no rows")
    elif _least_width(texts) <= console.width:
        console.print(_table(texts, title))
    else:
        blocks = [{name: text for name, text in row.items() if text} for row in texts] if leave_out_empty else texts
        _print_blocks(console, blocks, title)


def _least_width(rows: Sequence[Mapping[str, str]]) -> int:
    """Characters that a table of ``rows`` needs so that no word is broken and sentences stay readable."""
    return 1 + sum(_column_width(name, rows) + ROOM_BETWEEN_COLUMNS for name in rows[0])


def _column_width(name: str, rows: Sequence[Mapping[str, str]]) -> int:
    longest = max(_width(line) for row in rows for line in (name, *row[name].splitlines()))
    return min(longest, READABLE_CHARACTERS) if _has_sentences(name, rows) else longest


def _width(text: str) -> int:
    """Cells of a terminal: Chinese characters take two."""
    return Text(text).cell_len


def _has_sentences(name: str, rows: Iterable[Mapping[str, str]]) -> bool:
    return any(" " in row[name] for row in rows)


def _table(rows: Sequence[Mapping[str, str]], title: str | None) -> Table:
    table = Table(title=title, title_justify="left")
    for name in rows[0]:
        table.add_column(name, overflow="fold", no_wrap=not _has_sentences(name, rows))
    for row in rows:
        table.add_row(*map(Text, row.values()))
    return table


def _print_blocks(console: Console, rows: Sequence[Mapping[str, str]], title: str | None) -> None:
    if title:
        console.print(Text(title, style="italic"))
    for place, row in enumerate(rows):
        if place:
            console.print()
        for name, text in row.items():
            line = Text.assemble((f"{name}: ", "bold"), text.replace("\n", "\n  "))
            console.print(line, soft_wrap=True)
