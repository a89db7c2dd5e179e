"""What became of a run, on a terminal: the articles, the counts, the rejections, the time it took.

Rows are those of the queries ``run_articles``, ``run_summary`` and ``run_rejections``, as dictionaries.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from io import TextIOWrapper
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from etl.models import LoadResult

Row = Mapping[str, Any]

MOST_ARTICLES_SHOWN = 60
"""More than a person reads on one screen; the rest is in the database."""
MOST_REJECTIONS_SHOWN = 12

STATES = {"inserted": ("new", "green"), "revised": ("revised", "yellow"), "unchanged": ("unchanged", "dim")}
"""How the states of ``sightings`` read on a terminal, with their colours."""

CONTROLS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n"} | dict.fromkeys(
    range(0x7F, 0xA0), "\u2421"
)
"""Unicode's pictures of control characters; 8-bit terminals take U+009B for the beginning of a sequence, too."""

COUNTS = ("discovered", "fetched", "inserted", "revised", "unchanged", "rejected", "failed")
STAGES = ("extract", "transform", "load")


def write_whatever_comes() -> None:
    """From now on what the locale's encoding cannot say is written as an escape: Arabic on a terminal in Latin-1."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def load_line(loaded: LoadResult) -> str:
    """What one load changed, in one plain line."""
    would = "would have been " if loaded.is_dry_run else ""
    return (
        f"{loaded.batch_id}: {would}{loaded.inserted_count} new, {loaded.revised_count} revised, "
        f"{loaded.unchanged_count} unchanged, {loaded.rejected_count} rejected ({loaded.load_seconds:.1f} s)"
    )


def print_run_report(
    console: Console, *, articles: Sequence[Row], summary: Sequence[Row], rejections: Sequence[Row]
) -> None:
    """Everything one run did; nothing where it extracted nothing."""
    if not summary:
        return
    if articles:
        console.print(articles_table(articles[:MOST_ARTICLES_SHOWN]))
        _print_rest(console, len(articles) - MOST_ARTICLES_SHOWN, "articles")
        console.print()
    console.print(summary_table(summary))
    console.print(f"[bold]Stages[/bold]  {stages_line(summary)}")
    if rejections:
        console.print()
        console.print(rejections_table(rejections[:MOST_REJECTIONS_SHOWN]))
        _print_rest(console, len(rejections) - MOST_REJECTIONS_SHOWN, "rejections")


def articles_table(articles: Iterable[Row]) -> Table:
    """The articles a run saw: whose news each is, when it appeared, and how long it takes to read."""
    table = Table(title="Articles", title_justify="left", box=None, pad_edge=False, header_style="bold")
    table.add_column("source", no_wrap=True, style="cyan")
    table.add_column("published", no_wrap=True)
    table.add_column("min", justify="right", no_wrap=True)
    table.add_column("state", no_wrap=True)
    table.add_column("whose news", max_width=30)
    table.add_column("headline", ratio=1)
    for row in articles:
        word, style = STATES.get(row.get("state", ""), ("", ""))
        table.add_row(
            row["source"],
            published(row),
            str(row["reading_minutes"]),
            Text(word, style=style),
            one_line(row["credit"] or "-"),
            one_line(row["headline"]),
        )
    return table


def visible(text: str) -> str:
    """``text`` with a sign in place of each control character: a page's own words must not steer the terminal."""
    return text.translate(CONTROLS)


def one_line(text: str) -> Text:
    """Cut off at the column's end, where rich would go on in the next line."""
    return Text(visible(text), no_wrap=True, overflow="ellipsis")


def published(row: Row) -> str:
    """When an article appeared, as exactly as is known and no more: an instant (UTC), a day or a month."""
    instant, day, precision = row["published_at"], row["published_on"], row["published_precision"]
    if precision == "month" and isinstance(day, date):
        return f"{day:%Y-%m}"
    if precision == "day" and isinstance(day, date):
        return f"{day:%Y-%m-%d}"
    return f"{instant:%Y-%m-%d %H:%M}" if isinstance(instant, datetime) else "-"


def summary_table(summary: Sequence[Row]) -> Table:
    """Counts of every source, and their sum."""
    table = Table(title="Sources", title_justify="left", box=None, pad_edge=False, header_style="bold")
    table.add_column("source", no_wrap=True, style="cyan")
    for name in COUNTS:
        table.add_column("new" if name == "inserted" else name, justify="right")
    for row in summary:
        table.add_row(row["source"], *(str(row[f"{name}_count"]) for name in COUNTS))
    if len(summary) > 1:
        sums = (str(sum(row[f"{name}_count"] for row in summary)) for name in COUNTS)
        table.add_row("all", *sums, style="bold")
    return table


def stages_line(summary: Sequence[Row]) -> str:
    """How long each stage took, all sources together."""
    seconds = {stage: sum(row[f"{stage}_seconds"] for row in summary) for stage in STAGES}
    return ", ".join(f"{stage} {spent:.1f} s" for stage, spent in seconds.items())


def rejections_table(rejections: Iterable[Row]) -> Table:
    """Pages that did not become articles, and why."""
    table = Table(title="Rejected", title_justify="left", box=None, pad_edge=False, header_style="bold")
    table.add_column("reason", no_wrap=True, style="yellow")
    table.add_column("address", ratio=1)
    table.add_column("detail", ratio=1)
    for row in rejections:
        table.add_row(row["reason"], one_line(row["url"]), one_line(row["detail"] or ""))
    return table


def _print_rest(console: Console, count: int, what: str) -> None:
    if count > 0:
        console.print(f"[dim]... and {count} more {what}, in the database[/dim]")
