"""Quick looks at a line spare most lines a grammar; they may never spare one that the grammar would have read."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from etl.sources import read_agencies
from etl.transform import (
    attribution_words,
    byline_clutter,
    captions,
    credit_words,
    datelines,
    name_words,
    people,
    pieces,
)
from etl.transform.agencies import Registry
from etl.transform.bylines import read_byline
from etl.transform.credits import credit_parts
from etl.transform.parts import Line
from etl.transform.reader import Reader
from etl.transform.text import widened

AGENCIES = Path(__file__).parents[2] / "sources" / "_agencies.toml"
LINES = [
    line.split(" ¦ ")[2]
    for line in (Path(__file__).parent / "newsroom_lines.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
CAPTIONS = [*LINES, *(f"The ferry is back in the harbour. {line}" for line in LINES)]


@cache
def reader() -> Reader:
    return Reader(registry=Registry(read_agencies(AGENCIES)), language="en")


def test_no_label_within_a_caption_is_passed_over() -> None:
    labelled = [caption for caption in CAPTIONS if credit_words.LABEL_WITHIN.search(caption)]
    assert len(labelled) > 50
    assert [caption for caption in labelled if not captions._may_be_labelled(caption)] == []


def test_no_dateline_is_passed_over() -> None:
    readers = (*datelines.ASIAN_READERS, datelines._bracketed, *datelines._READERS_OF_AGENCIES)
    heads = [widened(line[: datelines.HEAD_LENGTH]) for line in LINES]
    found = {(head, read) for head in heads for read in readers if read(head, reader())}
    assert len(found) > 50
    assert {(head, read) for head, read in found if read not in set(datelines._readers_for(head, reader()))} == set()


def test_lines_without_digits_have_no_other_clutter() -> None:
    lines = [line.lower() for line in LINES if not any(map(str.isdigit, line))]
    whole, part = (
        [pattern.search(line) for line in lines]
        for pattern in (byline_clutter.CLUTTER, byline_clutter.CLUTTER_WITHOUT_DIGITS)
    )
    assert any(whole)
    assert [match and match.span() for match in whole] == [match and match.span() for match in part]


@pytest.mark.parametrize("sign", "|•·∙ㆍ‧;()[]（）【】/,、，،&")
def test_no_sign_between_two_names_is_passed_over(sign: str) -> None:
    found = read_byline(Line(f"Ana Prado{sign}Tom Reyes", "byline"), reader())
    assert [part.name for part in found] == ["Ana Prado", "Tom Reyes"]


@pytest.mark.parametrize("sign", "/|•·∙＝=©,;，、()[]（）【】")
def test_no_sign_in_a_credit_is_passed_over(sign: str) -> None:
    assert [part.text for part in credit_parts(f"Ana Prado{sign}Reuters", reader())] == ["Ana Prado", "Reuters"]


def names_of_table_words() -> list[str]:
    """Each word of the tables as a first name and as a surname."""
    tables = [*vars(name_words).values(), *vars(people).values(), *attribution_words.IN.values()]
    words = {
        word for table in tables if isinstance(table, frozenset | tuple) for word in table if isinstance(word, str)
    }
    words |= {word for agency in read_agencies(AGENCIES) for alias in agency.aliases for word in alias.split()}
    written = sorted({word.capitalize() for word in words if word.isalpha()})
    return [name for word in written for name in (f"{word} Prado", f"Ana {word}")]


def what_names_are(names: list[str], read: Reader) -> list[object]:
    for remembered in (people.is_person, people.tidy_name, people.without_jobs, pieces.read_pieces):
        remembered.cache_clear()
    return [(people.is_person(name), people.tidy_name(name), pieces.read_pieces(name, read)) for name in names]


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_no_word_that_means_something_is_passed_over_in_a_name(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    own = Reader(registry=reader().registry, language=language, own_names=frozenset({"faro", "harbourprado", "reyes"}))
    names = [
        *names_of_table_words(),
        "Ana Reyes",
        "Faro Prado",
        "Harbour Prado",
        "Nora Faro",
        "Los Angeles",
        "Élodie Ruiz",
    ]
    assert sum(map(people.is_plain_name, names)) > 100
    found = what_names_are(names, own)
    for module in (people, pieces):
        monkeypatch.setattr(module, "is_plain_name", lambda _: False)
    assert found == what_names_are(names, own)
