"""The table of months against the source it was made from."""

from __future__ import annotations

import pytest

from etl.cldr import LANGUAGES, names_of_year, words_of
from etl.cldr_names import CLDR_MONTHS, DAY_WORDS, MONTH_WORDS
from etl.transform.months import Month, fold, month_anywhere, month_named, name_key, names_of
from etl.transform.scripts import script_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_unicodes_cldr_is_known(language: str) -> None:
    assert len(CLDR_MONTHS[language]) == 12
    for number, names in enumerate(names_of_year(language), 1):
        for name in names:
            assert month_named(name_key(name), language) == Month("gregorian", number), name


def test_every_word_of_months_and_weekdays_is_known() -> None:
    assert (words_of("months"), words_of("days")) == (MONTH_WORDS, DAY_WORDS)


@pytest.mark.parametrize("language", ["en", *CLDR_MONTHS])
def test_every_language_has_twelve_months(language: str) -> None:
    assert {month.number for month in names_of(language).values() if month.calendar == "gregorian"} == set(range(1, 13))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("FÉVRIER", "fevrier"),
        ("août", "AOUT"),
        ("İyul", "iyul"),
        ("أكتوبر", "اكتوبر"),
        ("دی", "دي"),
        ("Μαΐου", "μαιου"),
    ],
)
def test_spellings_that_are_one_name(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_endings_are_allowed_after_whole_names_only() -> None:
    assert month_named("ekimde", "tr") == Month("gregorian", 10)
    assert month_named("mayor", "en") is None
    assert month_named("marchand", "fr") is None


def test_a_weekday_is_no_month_of_another_language() -> None:
    assert month_anywhere("lun") is None
    assert month_anywhere("listopad") is None
    assert month_anywhere("ottobre") == Month("gregorian", 10)


@pytest.mark.parametrize("language", [language for language in CLDR_MONTHS if language != "sr"])
def test_no_language_has_names_in_the_script_of_another(language: str) -> None:
    scripts = {script_of(name.split("|")[0]) for name in CLDR_MONTHS[language]}
    assert {script_of(name) for names in CLDR_MONTHS[language] for name in names.split("|")} == scripts
    assert len(scripts) == 1
