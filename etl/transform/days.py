"""The day in a text: numeric in the order of its country, or with a month's name, in any calendar."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from etl.transform import eras
from etl.transform.months import Month, month_anywhere, month_named, name_key
from etl.transform.zones import ABBREVIATIONS

_MONTH_FIRST_REGIONS = frozenset({"US", "PH", "PR", "GU", "AS", "MP", "VI", "FM", "PW", "MH"})
_MONTH_FIRST_ZONES = re.compile(
    r"America/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Juneau|Indiana/.+|Kentucky/.+"
    r"|Menominee|Puerto_Rico)|Pacific/(?:Honolulu|Guam)|Asia/Manila|US/.+|UTC"
)
"""Where English without a region puts the month first. "UTC" is a source whose zone nobody has filled in: most English
pages with slashes are American."""
_YEAR_FIRST_LANGUAGES = frozenset({"zh", "ja", "ko", "hu", "lt", "mn", "fa", "sv", "eu"})
"""Languages whose two-digit years come first ("24.10.18")."""

LATEST_AHEAD = timedelta(days=2)
"""Zones and embargoes explain two days after the fetch, nothing explains more."""
_CENTURY_PIVOT_YEARS = 1
"""A two-digit year is of this century unless that is more than this many years ahead."""


class Day(NamedTuple):
    """A day or month that was found, and the text without it."""

    on: date
    precision: Literal["day", "month"]
    rest: str


class Reading(NamedTuple):
    """How to read a date: in which language and region, against which zone and clock."""

    language: str
    time_zone: str
    fetched_at: datetime

    @property
    def primary(self) -> str:
        return self.language.partition("-")[0].lower()

    @property
    def month_first(self) -> bool:
        region = self.language.rpartition("-")[2].upper() if "-" in self.language else ""
        if len(region) == 2:
            return region in _MONTH_FIRST_REGIONS
        return self.primary in ("en", "fil", "tl", "") and _MONTH_FIRST_ZONES.fullmatch(self.time_zone) is not None


def find_day(text: str, reading: Reading) -> Day | None:
    """The first day in ``text`` (digits 0 to 9), else the first month with a year, else None.

    Raises ``ValueError`` for what is written like a day and is none.
    """
    for find in (_east_asian, _year_first, _two_numbers_and_a_year, _with_month_name, _week_or_ordinal):
        if (day := find(text, reading)) is not None:
            return day
    return _numeric_month(text)


# --- Digits --------------------------------------------------------------------------------------

_EAST_ASIAN = re.compile(
    r"(?P<era>令和|平成|昭和|大正|明治|民國|民国|佛曆)?\s*(?P<year>元|\d{1,4})\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]"
    r"(?:\s*(?P<day>\d{1,2})\s*[日號号일])?"
)
_YEAR_FIRST = re.compile(
    r"(?<![\d.:])(?P<year>[12]\d{3}|1\d\d(?=[/.]))\.?\s?(?P<sign>[-/.]|\s(?=\d{1,2}\.))\s?(?P<month>\d{1,2})\s?(?P=sign)\s?(?P<day>\d{1,2})(?![\d:])"
)
_YEAR_LAST = re.compile(
    r"(?<![\d.:])(?P<first>\d{1,2})\s?(?P<sign>[-/.])\s?(?P<second>\d{1,2})\s?(?P=sign)\s?(?P<third>\d{4}|\d{2})(?![\d:])"
)
_WEEK = re.compile(r"(?<!\d)(\d{4}-?W\d\d-?\d)(?!\d)")
_ORDINAL = re.compile(r"(?<!\d)(\d{4})-(\d{3})(?![\d-])")
_NUMERIC_MONTH = re.compile(r"(?<![\d/.])(?P<month>0?[1-9]|1[0-2])\s?[/.]\s?(?P<year>(?:19|20)\d\d)(?![\d/.])")


def _east_asian(text: str, reading: Reading) -> Day | None:
    match = _EAST_ASIAN.search(text)
    if match is None:
        return None
    year = _east_asian_year(match["era"] or "", 1 if match["year"] == "元" else int(match["year"]), reading)
    on = date(year, int(match["month"]), int(match["day"] or 1))
    return Day(on, "day" if match["day"] else "month", _without(text, match))


def _east_asian_year(era: str, year: int, reading: Reading) -> int:
    if era in eras.JAPANESE_ERAS:
        return eras.JAPANESE_ERAS[era] + year
    if era in ("民國", "民国") or (reading.primary == "zh" and 100 <= year < 200):
        return eras.MINGUO_OFFSET + year
    return _whole_year(year, reading)


def _year_first(text: str, reading: Reading) -> Day | None:
    match = _YEAR_FIRST.search(text)
    if match is None:
        return None
    on = _date_in_calendar(int(match["year"]), int(match["month"]), int(match["day"]), reading)
    return Day(on, "day", _without(text, match)) if on else None


def _two_numbers_and_a_year(text: str, reading: Reading) -> Day | None:
    for match in _YEAR_LAST.finditer(text):
        numbers = int(match["first"]), int(match["second"]), int(match["third"])
        on = _best_reading(numbers, match["sign"], len(match["third"]) == 2, reading)
        if on is not None:
            return Day(on, "day", _without(text, match))
    return None


def _best_reading(numbers: tuple[int, int, int], sign: str, short: bool, reading: Reading) -> date | None:
    """The usual order of the place, unless it is no day or in the future and another order is not."""
    one, two, three = numbers
    orders = [(three, two, one), (three, one, two)]
    if reading.month_first and sign != ".":
        orders.reverse()
    if short:
        orders.insert(0 if reading.primary in _YEAR_FIRST_LANGUAGES else 2, (one, two, three))
    readings = [on for order in orders if (on := _date_in_calendar(*order, reading)) is not None]
    latest = (reading.fetched_at + LATEST_AHEAD).date()
    return next((on for on in readings if on <= latest), readings[0] if readings else None)


def _date_in_calendar(year: int, month: int, day: int, reading: Reading) -> date | None:
    """The Gregorian date of three numbers, by the calendars that the language's readers use."""
    if reading.primary in ("fa", "ps") and year in eras.JALALI_YEARS:
        return eras.date_of_jalali(year, month, day)
    if reading.primary in ("ar", "ur") and year in eras.HIJRI_YEARS:
        return eras.date_of_hijri(year, month, day)
    if reading.primary == "zh" and 100 <= year < 200:
        year += eras.MINGUO_OFFSET
    return _date_or_none(_whole_year(year, reading), month, day)


def _whole_year(year: int, reading: Reading) -> int:
    if year in eras.BUDDHIST_YEARS:
        return year - eras.BUDDHIST_OFFSET
    if year >= 100:
        return year
    century = reading.fetched_at.year // 100 * 100
    return year + century - (100 if year + century > reading.fetched_at.year + _CENTURY_PIVOT_YEARS else 0)


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _week_or_ordinal(text: str, _reading: Reading) -> Day | None:
    if match := _WEEK.search(text):
        return Day(date.fromisoformat(match[1]), "day", _without(text, match))
    if match := _ORDINAL.search(text):
        return Day(date(int(match[1]), 1, 1) + timedelta(days=int(match[2]) - 1), "day", _without(text, match))
    return None


def _numeric_month(text: str) -> Day | None:
    match = _NUMERIC_MONTH.search(text)
    if match is None:
        return None
    return Day(date(int(match["year"]), int(match["month"]), 1), "month", _without(text, match))


def _without(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()]} {text[match.end() :]}"


# --- Names of months -----------------------------------------------------------------------------

_TOKEN = re.compile(
    r"(?P<clock>\d{1,2}(?::\d\d)+(?:[.,]\d+)?(?:[+\-]\d\d:?\d\d)?|(?<!\w)[+\-]\d\d:?\d\d)"
    r"|(?P<vietnamese>th(?:á|a)ng\s(?P<vmonth>\d{1,2}))"
    r"|(?P<number>\d+)"
    r"|(?P<word>[^\s\d,;:()\[\]{}/|·•\-–—،<>]+)",
    re.IGNORECASE,
)
MOST_WORDS_BETWEEN = 2
"""Between a day, its month and its year: "18 de octubre de", "18th of October,", "2024 m. spalio"."""
LONGEST_ENDING = 2
"""Letters that may stand between "October 18" and its year: "th", "de". In "mar 22 juin 2021", "mar" is a Tuesday."""
_YEAR_WORDS = frozenset({"year", "gada", "tahun"})
_HOUR_WORDS = frozenset({"am", "pm", "uhr", "h", "hrs"})


class _Token(NamedTuple):
    start: int
    end: int
    number: int | None = None
    digits: int = 0
    word: str = ""
    is_aside: bool = False
    """True for what may stand between a day and its year: a clock, a zone, an ending."""


def _with_month_name(text: str, reading: Reading) -> Day | None:
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
            yield _Token(match.start(), match.end(), word=f"thang {match['vmonth']}")
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
    return date(_whole_year(year.number or 0, reading), month.number, 1), "month", (year,)


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
    return _date_or_none(_whole_year(year, reading), month.number, day)


def _without_tokens(text: str, tokens: tuple[_Token, ...]) -> str:
    for token in sorted(tokens, reverse=True):
        text = f"{text[: token.start]} {text[token.end :]}"
    return text
