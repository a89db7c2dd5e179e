from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.transform.text import clean_text, clean_texts, plain_form, size_of, western_digits

ANY_TEXT = st.text(st.characters(codec=None), max_size=200)
MARKUP = st.lists(
    st.sampled_from(
        ["&", "amp;", "#38;", "#x26;", "lt;", "nbsp;", "quot;", "#8203;", "#0;", "\u200b", "\x00", "a", " "]
    ),
    max_size=20,
).map("".join)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  Two\n\t words \u00a0\u3000here ", "Two words here"),
        ("line\u2028separator", "line separator"),
        ("NUL\x00 and bell\x07", "NUL and bell"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("a pair \ud83d\ude00 of surrogates", "a pair \U0001f600 of surrogates"),
        ("zero\u200bwidth, \ufeffmark, soft\u00adhyphen", "zerowidth, mark, softhyphen"),
        ("\u202bright to left\u202c\u200f", "right to left"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # the non-joiner is spelling in Persian
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("Cafe\u0301", "Café"),
        ("Fish &amp; chips", "Fish & chips"),
        ("Fish &amp;amp;amp; chips", "Fish & chips"),
        ("&amp;quot;Yes&amp;quot;", '"Yes"'),
        ("it&#8217;s &#x27;so&#x27;", "it’s 'so'"),
        ("R&D; AT&T, a&b", "R&D; AT&T, a&b"),
        ("&notanentity; &bogus;", "&notanentity; &bogus;"),
        ("it\x92s a \x93quote\x94", "it’s a “quote”"),
        ("&#0;&#xD800;", "\ufffd\ufffd"),
        ("", ""),
    ],
)
def test_cleaning(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


@given(ANY_TEXT | MARKUP)
def test_cleaned_text_is_safe_and_stays_as_it_is(text: str) -> None:
    cleaned = clean_text(text)
    assert clean_text(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert "\x00" not in cleaned
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert cleaned == " ".join(cleaned.split())


def test_a_chain_of_a_hundred_thousand_ampersands_takes_no_time() -> None:
    assert clean_text("&" + "amp;" * 100_000 + "lt;") == "<"


def test_repetitions_in_other_case_and_empty_ones_go() -> None:
    assert clean_texts(["Politics", " politics ", "", "\u200b", "Sport"]) == ("Politics", "Sport")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“Yes”, she said", '"Yes", she said'),
        ("it’s", "it's"),
        ("1914–18", "1914-18"),
        ("wait…", "wait..."),
    ],
)
def test_typography_is_no_difference(one: str, other: str) -> None:
    assert plain_form(one) == plain_form(other)


@pytest.mark.parametrize(
    ("text", "digits"),
    [("١٢٣", "123"), ("۴۵۶", "456"), ("१२", "12"), ("๗๘", "78"), ("２０", "20"), ("Ⅳ½", "Ⅳ½"), ("12", "12")],
)
def test_digits_of_all_scripts(text: str, digits: str) -> None:
    assert western_digits(text) == digits


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("The U.S. high-profile swap - a relatively low level", 9),
        ("don't stop", 2),
        ("وكالات الأنباء العالمية", 3),
        ("대통령은 오늘 발표했다", 3),
        ("新华社北京电", 4),  # six characters at 1.7 a word
        ("新华社，北京电。", 4),
        ("iPhone 新品发布 event", 4),
        ("ข่าววันนี้ใหม่", 4),
    ],
)
def test_words_by_script(text: str, count: int) -> None:
    assert size_of(text).words == count


def test_characters_are_counted_without_white_space() -> None:
    assert size_of("a b\nc\u00a0d").characters == 4


@given(st.lists(st.sampled_from(["ferry", "é", "-", " ", "\n", "\t", "\r", "\x1c", "\u00a0", "\u3000"]), max_size=9))
def test_words_stand_between_white_space_of_any_kind(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert size_of(text)[0] == len(text.split())
    assert size_of(text).characters == sum(not character.isspace() for character in text)
