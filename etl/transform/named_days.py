"""Days written with the name of their month, in any language and calendar."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Literal, NamedTuple

from etl.transform import eras
from etl.transform.days import Day, Reading, date_or_none, whole_year
from etl.transform.months import Month, month_anywhere, month_named, name_key
from etl.transform.zones import ABBREVIATIONS

_TOKEN = re.compile(
    r"(?P<clock>\d{1,2}(?::\d\d)+(?:[.,]\d+)?(?:[+\-]\d\d:?\d\d)?|(?<!\w)[+\-]\d\d:?\d\d)"
    r"|(?P<vietnamese>\bth(?:(?:á|a)ng\s)?(?P<vmonth>\d{1,2})(?![\d:])|th(?:á|a)ng\s(?P<vname>mười (?:một|hai)))"
    r"|(?P<number>\d+)"
    r"|(?P<word>[^\s\d,;:()\[\]{}/|·•\-–—،<>]+)",
    re.IGNORECASE,
)
MOST_WORDS_BETWEEN = 2
"""Between a day, its month and its year: "18 de octubre de", "18th of October,", "2024 m. spalio"."""
LONGEST_ENDING = 2
"""Letters that may stand between "October 18" and its year: "th", "de". In "mar 22 juin 2021", "mar" is a Tuesday."""
_YEAR_WORDS = frozenset(
    map(name_key, ("year", "gada", "tahun", "yil", "йил", "жылғы", "жылы", "жылдын", "соли", "ឆ្នាំ"))
)
_HOUR_WORDS = frozenset({"am", "pm", "uhr", "h", "hrs"})


class _Token(NamedTuple):
    start: int
    end: int
    number: int | None = None
    digits: int = 0
    word: str = ""
    is_aside: bool = False
    """True for what may stand between a day and its year: a clock, a zone, an ending."""


def named_day(text: str, reading: Reading) -> Day | None:
    """A day with its month and year, else a month with a year; names of other languages last."""
    tokens = list(_tokens(text))
    if all(token.number is None for token in tokens):
        return None
    for lookup in (month_named, month_anywhere):
        months = list(_months(tokens, reading, lookup))
        for find in (_day_beside, _month_and_year):
            days = [(month.calendar, day) for month in months if (day := find(month, tokens, reading)) is not None]
            if days:
                on, precision, used = min(days, key=lambda named: named[0] != "gregorian")[1]
                return Day(on, precision, _without_tokens(text, used))
    return None


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        if match["clock"]:
            yield _Token(match.start(), match.end(), is_aside=True)
        elif match["number"]:
            yield _Token(match.start(), match.end(), int(match["number"]), len(match["number"]))
        elif match["vietnamese"]:
            yield _Token(match.start(), match.end(), word=name_key(f"tháng {match['vmonth'] or match['vname']}"))
        elif match["word"]:
            word = name_key(match["word"])
            is_aside = len(word) <= LONGEST_ENDING or word in _YEAR_WORDS or match["word"] in ABBREVIATIONS
            yield _Token(match.start(), match.end(), word=word, is_aside=is_aside)


class _NamedMonth(NamedTuple):
    """A month's name and the places of its first and last word among the tokens."""

    calendar: str
    number: int
    first: int
    last: int


_Found = tuple[date, Literal["day", "month"], tuple[_Token, ...]]


def _months(
    tokens: list[_Token], reading: Reading, lookup: Callable[[str, str], Month | None]
) -> Iterator[_NamedMonth]:
    """The months named in a text, names of two words ("كانون الأول") before those of one."""
    place = 0
    while place < len(tokens):
        following = tokens[place + 1].word if place + 1 < len(tokens) else ""
        pair = lookup(f"{tokens[place].word} {following}", reading.language) if following else None
        month = pair or lookup(tokens[place].word, reading.language)
        last = place + 1 if pair else place
        if month:
            yield _NamedMonth(month.calendar, month.number, place, last)
        place = last + 1


def _day_beside(month: _NamedMonth, tokens: list[_Token], reading: Reading) -> _Found | None:
    """18 October 2024; October 18, 2024; Oct 18 23:05:21 UTC 2024; 2024 October 18; 2024. gada 18. oktobris."""
    near = _numbers_around(month, tokens)
    for day, year in ((near.before, near.after), (near.after, near.later)):
        if day and year and _is_day(day) and _is_year(year, tokens):
            return _found(day, year, month, tokens, reading)
    for day, year in ((near.after, near.before), (near.before, near.earlier)):
        if day and year and _is_day(day) and year.digits == 4:
            return _found(day, year, month, tokens, reading)
    return None


def _month_and_year(month: _NamedMonth, tokens: list[_Token], reading: Reading) -> _Found | None:
    """October 2024."""
    near = _numbers_around(month, tokens)
    numbers = [token for token in (near.before, near.after) if token]
    year = next((token for token in numbers if token.digits == 4), None)
    if year is None or month.calendar != "gregorian" or any(map(_is_day, numbers)):
        return None
    return date(whole_year(year.number or 0, reading), month.number, 1), "month", (year,)


class _Near(NamedTuple):
    """The numbers around a month, as far as they belong to it."""

    earlier: _Token | None
    before: _Token | None
    after: _Token | None
    later: _Token | None


def _numbers_around(month: _NamedMonth, tokens: list[_Token]) -> _Near:
    before, earlier = _two_numbers(tokens[: month.first][::-1])
    after, later = _two_numbers(tokens[month.last + 1 :])
    return _Near(earlier, before, after, later)


def _two_numbers(tokens: list[_Token]) -> tuple[_Token | None, _Token | None]:
    """The first number after a few words at most, and the number that follows it but for asides."""
    place = next((place for place, token in enumerate(tokens) if token.number is not None), None)
    if place is None or place > MOST_WORDS_BETWEEN:
        return None, None
    second = next((token for token in tokens[place + 1 :] if not token.is_aside), None)
    return tokens[place], second if second and second.number is not None else None


def _is_day(token: _Token) -> bool:
    return token.digits <= 2 and 1 <= (token.number or 0) <= 31


def _is_year(token: _Token, tokens: list[_Token]) -> bool:
    if token.digits == 4:
        return True
    place = tokens.index(token)
    following = tokens[place + 1].word if place + 1 < len(tokens) else ""
    return token.digits == 2 and following not in _HOUR_WORDS


def _found(day: _Token, year: _Token, month: _NamedMonth, tokens: list[_Token], reading: Reading) -> _Found | None:
    on = _date_of_names(year.number or 0, month, day.number or 0, reading)
    return (on, "day", (day, year, *tokens[month.first : month.last + 1])) if on else None


def _date_of_names(year: int, month: _NamedMonth, day: int, reading: Reading) -> date | None:
    if month.calendar == "jalali":
        return eras.date_of_jalali(year, month.number, day)
    if month.calendar == "hijri":
        return eras.date_of_hijri(year, month.number, day)
    return date_or_none(whole_year(year, reading), month.number, day)


def _without_tokens(text: str, tokens: tuple[_Token, ...]) -> str:
    for token in sorted(tokens, reverse=True):
        text = f"{text[: token.start]} {text[token.end :]}"
    return text
