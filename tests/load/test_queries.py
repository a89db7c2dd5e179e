"""Queries are files that describe themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from etl.errors import UsageError
from etl.load.queries import bind, describe_queries, read_query, read_steps

EXAMPLE = """\
-- How many there are,
-- all told.
-- source: slug of one source (required)
-- limit: how many at most; 20 where left out
select 1
-- not: a parameter
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "queries").mkdir()
    (tmp_path / "queries" / "counts.sql").write_text(EXAMPLE)
    return tmp_path


def test_a_query_describes_itself(folder: Path) -> None:
    [query] = describe_queries(folder)
    assert (query.name, query.purpose) == ("counts", "How many there are, all told.")
    assert list(query.parameters) == ["source", "limit"]
    assert query.required == {"source"}


def test_what_is_left_out_is_null(folder: Path) -> None:
    assert bind(read_query(folder, "counts"), {"source": "x"}) == {"source": "x", "limit": None}


@pytest.mark.parametrize(
    ("parameters", "message", "advice"),
    [
        ({}, "source is missing", "slug of one source"),
        ({"source": None}, "source is missing", "slug of one source"),
        ({"source": "x", "sauce": 1}, "no parameter 'sauce'", "source, limit"),
    ],
)
def test_wrong_parameters(folder: Path, parameters: dict[str, object], message: str, advice: str) -> None:
    with pytest.raises(UsageError, match=message) as caught:
        bind(read_query(folder, "counts"), parameters)
    assert advice in caught.value.advice


def test_a_query_about_one_thing_wants_to_know_which(folder: Path) -> None:
    (folder / "queries" / "one.sql").write_text("-- One.\n-- key: identity; either this or url\n-- url: address\n")
    query = read_query(folder, "one")
    assert bind(query, {"url": "x"}) == {"key": None, "url": "x"}
    with pytest.raises(UsageError, match="which one is missing") as caught:
        bind(query, {"key": None})
    assert "key, url" in caught.value.advice


@pytest.mark.parametrize(("name", "advice"), [("count", "'counts'"), ("zzz", "There are: counts."), ("../x", "counts")])
def test_no_such_query(folder: Path, name: str, advice: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_query(folder, name)
    assert advice in caught.value.advice


def test_steps_come_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    (tmp_path / "load").mkdir()
    for name in ("20_b", "10_a", "21_c"):
        (tmp_path / "load" / f"{name}.sql").write_text(name)
    assert read_steps(tmp_path, "load") == ("10_a", "20_b", "21_c")
