"""What became of a run, on a terminal."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from typing import Any

import pytest
from rich.console import Console

from etl.models import LoadResult
from etl.terminal import MOST_ARTICLES_SHOWN, load_line, print_run_report, published

INSTANT = datetime(2026, 5, 12, 14, 30, tzinfo=UTC)


def article(**changed: Any) -> dict[str, Any]:
    return {
        "source": "mina-post",
        "state": "inserted",
        "published_at": INSTANT,
        "published_on": INSTANT.date(),
        "published_precision": "minute",
        "reading_minutes": 3,
        "credit": "Ana Prado, with [Reuters]",
        "headline": "Ferry [bold] sails",
    } | changed


def batch(source: str, *, new: int, seconds: float = 0.25) -> dict[str, Any]:
    counts = ("discovered", "fetched", "revised", "unchanged", "rejected", "failed")
    return {
        "source": source,
        "inserted_count": new,
        **{f"{name}_count": 1 for name in counts},
        **{f"{stage}_seconds": seconds for stage in ("extract", "transform", "load")},
    }


def printed(width: int = 140, **rows: Any) -> str:
    console = Console(file=io.StringIO(), width=width, highlight=False)
    print_run_report(console, **({"articles": [], "summary": [batch("mina-post", new=1)], "rejections": []} | rows))
    output = console.file
    assert isinstance(output, io.StringIO)
    return output.getvalue()


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, "2026-05-12 14:30"),
        ({"published_precision": "day"}, "2026-05-12"),
        ({"published_precision": "month", "published_on": date(2026, 5, 1)}, "2026-05"),
        ({"published_at": None, "published_on": None, "published_precision": None}, "-"),
    ],
)
def test_a_date_is_shown_as_exactly_as_it_is_known(changed: dict[str, Any], expected: str) -> None:
    assert published(article(**changed)) == expected


def test_an_article_is_one_line_and_its_words_are_no_markup() -> None:
    said = printed(articles=[article(), article(state="unchanged", credit=None, headline="Long " * 60)])
    (first, second, _) = [line for line in said.splitlines() if line.startswith("mina-post")]
    assert " ".join(first.split()) == "mina-post 2026-05-12 14:30 3 new Ana Prado, with [Reuters] Ferry [bold] sails"
    assert "unchanged" in second
    assert "…" in second


@pytest.mark.parametrize("width", [80, 100, 140])
def test_minutes_and_state_are_never_squeezed_out(width: int) -> None:
    said = printed(width, articles=[article(headline="Long " * 60)])
    assert " 3 " in said
    assert " new " in said


def test_every_column_has_its_name() -> None:
    head = printed(articles=[article()]).splitlines()[1]
    assert head.split() == ["source", "published", "min", "state", "whose", "news", "headline"]


def test_a_run_that_extracted_nothing_shows_no_empty_tables() -> None:
    assert printed(summary=[]) == ""


def test_more_articles_than_fit_are_counted() -> None:
    assert "and 5 more articles" in printed(articles=[article()] * (MOST_ARTICLES_SHOWN + 5))


def test_sources_are_summed() -> None:
    said = printed(summary=[batch("dreiufer", new=8), batch("mina-post", new=4)])
    (total,) = [line.split() for line in said.splitlines() if line.startswith("all")]
    assert total == ["all", "2", "2", "12", "2", "2", "2", "2"]
    assert "extract 0.5 s, transform 0.5 s, load 0.5 s" in said


def test_counts_fit_on_a_narrow_terminal() -> None:
    said = printed(80, summary=[batch("harbour-ledger", new=12)])
    assert "…" not in said
    assert max(map(len, said.splitlines())) <= 80


def test_a_single_source_needs_no_sum() -> None:
    assert "\nall" not in printed(summary=[batch("dreiufer", new=8)])


def test_rejections_come_with_their_reasons() -> None:
    said = printed(rejections=[{"reason": "live_page", "url": "https://a.example/live", "detail": "[a] live page"}])
    assert "live_page" in said
    assert "https://a.example/live" in said
    assert "[a] live page" in said


def test_a_load_is_told_in_a_line() -> None:
    loaded = LoadResult(batch_id="b-1", inserted_count=2, revised_count=1, load_seconds=0.04)
    assert load_line(loaded) == "b-1: 2 new, 1 revised, 0 unchanged, 0 rejected (0.0 s)"
    assert "would have been 2 new" in load_line(LoadResult(batch_id="b", inserted_count=2, is_dry_run=True))
