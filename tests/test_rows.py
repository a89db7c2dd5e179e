"""Rows for a terminal, a pipe and a program: nothing is lost on the way."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from rich.console import Console

from etl.rows import Row, json_lines, print_rows, tab_separated, words_of

KEY = "0123456789abcdef" * 2
URL = "https://courier.example/2026/05/12/" + "a-long-way-home-" * 4
ROW: Row = {"source": "courier", "headline": "The ferry [bold] sails " * 3, "url": URL, "article_key": KEY}


def printed(width: int, *rows: Row) -> str:
    out = io.StringIO()
    print_rows(Console(file=out, width=width), rows)
    return out.getvalue()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ""),
        (True, "true"),
        (12, "12"),
        (datetime(2026, 5, 12, 14, 30, tzinfo=UTC), "2026-05-12T14:30:00Z"),
        (datetime(2026, 5, 12, 14, 30, tzinfo=timezone(timedelta(hours=2))), "2026-05-12T12:30:00Z"),
        (date(2026, 5, 12), "2026-05-12"),
        (["Ana Prado", "Tom Ashgrove"], "Ana Prado, Tom Ashgrove"),
    ],
)
def test_values_as_words(value: object, words: str) -> None:
    assert words_of(value) == words


def test_a_pipe_gets_names_and_values_with_tabs_between_them() -> None:
    lines = list(tab_separated([{"a": "one\ttwo", "b": None}, {"a": "three\nfour", "b": 5}]))
    assert lines == ["a\tb", "one\\ttwo\t", "three\\nfour\t5"]
    assert list(tab_separated([])) == []


def test_a_program_gets_instants_that_say_their_zone() -> None:
    (line,) = json_lines([{"at": datetime(2026, 5, 12, 14, 30, tzinfo=UTC), "names": ["ä"], "none": None}])
    assert json.loads(line) == {"at": "2026-05-12T14:30:00Z", "names": ["ä"], "none": None}


@pytest.mark.parametrize("width", [40, 80, 180, 250])
def test_identifiers_and_addresses_stay_whole(width: int) -> None:
    said = printed(width, ROW, ROW)
    assert said.count(KEY) == said.count(URL) == 2
    assert "…" not in said


def test_a_wide_terminal_shows_a_table_and_a_narrow_one_blocks() -> None:
    assert "│" in printed(180, ROW)
    narrow = printed(80, ROW, ROW)
    assert "│" not in narrow
    assert f"url: {URL}\narticle_key: {KEY}\n\nsource: courier\n" in narrow


def test_a_table_keeps_to_the_terminal_and_folds_sentences() -> None:
    said = printed(180, ROW)
    assert max(map(len, said.splitlines())) <= 180
    assert said.count("[bold]") == 3


def test_no_rows_are_said() -> None:
    assert printed(80) == "no rows\n"
