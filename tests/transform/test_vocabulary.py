"""The words of a text: all of them, in one spelling, whatever stands beside them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.sources import read_agencies
from etl.transform.agencies import Registry
from etl.transform.vocabulary import places_of, spoken_words, vocabulary, word_key, word_keys, words_in

AGENCIES = Path(__file__).parents[2] / "sources" / "_agencies.toml"
PIECES = st.lists(
    st.sampled_from(
        ["Harbour", "é", "ß", "Straße", "мост", "गाँव", "港", "€", "™", "🙂", "’", "…", "-", " ", "\n", "7"]
    ),
    max_size=12,
).map("".join)


@cache
def registry() -> Registry:
    return Registry(read_agencies(AGENCIES))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ferry’s BELL, again…", "the ferry s bell again"),
        ("Straße und ÉCOLE", "strasse und école"),
        ("Ｗｉｄｅ letters", "wide letters"),
        ("ﬁne print", "fine print"),
        ("", ""),
    ],
)
def test_words_in_small_letters_and_their_order(text: str, words: str) -> None:
    assert b" ".join(spoken_words(text)).decode() == words


@given(PIECES)
def test_no_word_is_missing(text: str) -> None:
    found = frozenset(word_key(word) for word in re.findall(r"[^\W_]+", text))
    assert found <= vocabulary(text) == frozenset(words_in(text))


def test_the_dotted_capital_is_read_as_a_plain_one_too() -> None:
    assert word_key("Izmir") in vocabulary("İzmir")


@pytest.mark.parametrize("text", ["Reuters™ said", "🙂Reuters", "12€Reuters", "“Reuters”"])
def test_signs_hide_no_word(text: str) -> None:
    assert word_key("Reuters") in vocabulary(text)


def test_the_keys_of_a_name_are_its_words() -> None:
    assert word_keys("Agence France-Presse") == {b"agence", b"france", b"presse"}


@pytest.mark.parametrize(
    ("words", "text", "places"),
    [
        ("said", "said he, unsaid, said_so; she said", [0, 30]),
        ("so", "so-so", [0, 3]),
        ("according to", "according to him, according  to her", [0]),
    ],
)
def test_places_of_whole_words(words: str, text: str, places: list[int]) -> None:
    assert list(places_of(words, text)) == places


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("(Reuters) - The ferry is back.", True),
        ("The ferry is back, dpa/mm", True),
        ("Nachrichtenagentur AFP", True),
        ("The Associated Press", True),
        ("An associated member of the press", True),  # a quick look does not read
        ("俄通社－塔斯社", True),
        ("The ferry is back.", False),
        ("", False),
    ],
)
def test_a_quick_look_for_agencies_misses_none(text: str, may: bool) -> None:
    assert registry().may_be_named(text) == may
    assert may or not registry().find(text)


@pytest.mark.parametrize(("text", "may"), [("dpaRedaktion", True), ("ByReuters", True), ("FerryBack", False)])
def test_a_capital_within_a_word_may_begin_an_agency(text: str, may: bool) -> None:
    assert registry().may_be_glued(text) == may
