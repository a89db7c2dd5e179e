"""Lines on their way to Postgres."""

from __future__ import annotations

import json

import pytest

from etl.codec import RESULT
from etl.load.wire import spool, storable_json
from tests.load.examples import article, rejection


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("plain", "plain"),
        ("a\x00b", "a�b"),
        ("lone \ud83d", "lone �"),
        ("\udc00\ud800", "��"),
        ("whole 😀", "whole 😀"),
        (r"written \u0000 out", r"written \u0000 out"),
    ],
)
def test_only_what_cannot_be_stored_is_replaced(text: str, stored: str) -> None:
    line = storable_json(RESULT, rejection(detail=text))
    assert json.loads(line)["detail"] == stored
    assert "\n" not in line


def test_nested_text_is_cleaned_too() -> None:
    line = storable_json(RESULT, article(authors=("A\x00",), tags=("\ud800",)))
    assert (json.loads(line)["authors"], json.loads(line)["tags"]) == (["A�"], ["�"])


def test_spooled_lines_can_be_read_twice() -> None:
    with spool([article(), rejection()]) as file:
        first = file.read()
        file.seek(0)
        assert file.read() == first
    assert [json.loads(line)["kind"] for line in first.splitlines()] == ["article", "rejection"]
