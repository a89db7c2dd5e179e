"""The day in a text: numeric in the order of its country, or with a month's name, in any calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from etl.transform import eras
from etl.transform.months import Month, month_named, name_key

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
_CENTURY_PIVOT_YEARS = 1
"""A two-digit year is of this century unless that is more than this many years ahead."""


class Day(NamedTuple):
    """A day or month that was found, and the text without it."""

    on: date
    precision: Literal["day", "month"]
    rest: str


class Setting(NamedTuple):
    """What decides between the readings of a date."""

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


def find_day(text: str, language: str, time_zone: str, fetched_at: datetime) -> Day | None:
    """The first day in ``text`` (digits 0 to 9), else the first month with a year, else None.

    Raises ``ValueError`` only where no reading of the text is a day.
    """
    setting = Setting(language, time_zone, fetched_at)
    for find in (_east_asian, _year_first, _two_numbers_and_a_year, _with_month_name, _week_or_ordinal):
        if (day := find(text, setting)) is not None:
            return day
    return _numeric_month(text)


# --- Digits --------------------------------------------------------------------------------------

_EAST_ASIAN = re.compile(
    r"(?P<era>令和|平成|昭和|大正|明治|民國|民国|佛曆)?\s*(?P<year>元|\d{1,4})\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]"
    r"(?:\s*(?P<day>\d{1,2})\s*[日號号일])?"
)
_YEAR_FIRST = re.compile(
    r"(?<![\d.:])(?P<year>\d{4}|1\d\d(?=[/.]))\.?\s?(?P<sign>[-/.]|\s(?=\d{1,2}\.))\s?(?P<month>\d{1,2})\s?(?P=sign)\s?(?P<day>\d{1,2})(?![\d:])"
)
_YEAR_LAST = re.compile(
    r"(?<![\d.:])(?P<first>\d{1,2})\s?(?P<sign>[-/.])\s?(?P<second>\d{1,2})\s?(?P=sign)\s?(?P<third>\d{4}|\d{2})(?![\d:])"
)
_WEEK = re.compile(r"(?<!\d)(\d{4}-?W\d\d-?\d)(?!\d)")
_ORDINAL = re.compile(r"(?<!\d)(\d{4})-(\d{3})(?![\d-])")
_NUMERIC_MONTH = re.compile(r"(?<![\d/.])(?P<month>0?[1-9]|1[0-2])\s?[/.]\s?(?P<year>(?:19|20)\d\d)(?![\d/.])")


def _east_asian(text: str, setting: Setting) -> Day | None:
    match = _EAST_ASIAN.search(text)
    if match is None:
        return None
    year = _east_asian_year(match["era"] or "", 1 if match["year"] == "元" else int(match["year"]), setting)
    on = date(year, int(match["month"]), int(match["day"] or 1))
    return Day(on, "day" if match["day"] else "month", _without(text, match))


def _east_asian_year(era: str, year: int, setting: Setting) -> int:
    if era in eras.JAPANESE_ERAS:
        return eras.JAPANESE_ERAS[era] + year
    if era in ("民國", "民国") or (setting.primary == "zh" and 100 <= year < 200):
        return eras.MINGUO_OFFSET + year
    return _whole_year(year, setting)


def _year_first(text: str, setting: Setting) -> Day | None:
    match = _YEAR_FIRST.search(text)
    if match is None:
        return None
    on = _date_in_calendar(int(match["year"]), int(match["month"]), int(match["day"]), setting)
    return Day(on, "day", _without(text, match)) if on else None


def _two_numbers_and_a_year(text: str, setting: Setting) -> Day | None:
    for match in _YEAR_LAST.finditer(text):
        numbers = int(match["first"]), int(match["second"]), int(match["third"])
        on = _best_reading(numbers, match["sign"], len(match["third"]) == 2, setting)
        if on is not None:
            return Day(on, "day", _without(text, match))
    return None


def _best_reading(numbers: tuple[int, int, int], sign: str, short: bool, setting: Setting) -> date | None:
    """The usual order of the place, unless it is no day or in the future and another order is not."""
    one, two, three = numbers
    orders = [(three, two, one), (three, one, two)]
    if setting.month_first and sign != ".":
        orders.reverse()
    if short:
        orders.insert(0 if setting.primary in _YEAR_FIRST_LANGUAGES else 2, (one, two, three))
    readings = [on for order in orders if (on := _date_in_calendar(*order, setting)) is not None]
    latest = (setting.fetched_at + LATEST_AHEAD).date()
    return next((on for on in readings if on <= latest), readings[0] if readings else None)


def _date_in_calendar(year: int, month: int, day: int, setting: Setting) -> date | None:
    """The Gregorian date of three numbers, by the calendars that the language's readers use."""
    if setting.primary in ("fa", "ps") and year in eras.JALALI_YEARS:
        return eras.date_of_jalali(year, month, day)
    if setting.primary in ("ar", "ur") and year in eras.HIJRI_YEARS:
        return eras.date_of_hijri(year, month, day)
    if setting.primary == "zh" and 100 <= year < 200:
        year += eras.MINGUO_OFFSET
    return _date_or_none(_whole_year(year, setting), month, day)


def _whole_year(year: int, setting: Setting) -> int:
    if year in eras.BUDDHIST_YEARS:
        return year - eras.BUDDHIST_OFFSET
    if year >= 100:
        return year
    century = setting.fetched_at.year // 100 * 100
    return year + century - (100 if year + century > setting.fetched_at.year + _CENTURY_PIVOT_YEARS else 0)


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _week_or_ordinal(text: str, _setting: Setting) -> Day | None:
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
    r"(?P<clock>\d{1,2}(?::\d\d)+(?:[.,]\d+)?|[+\-]\d{4}|[+\-]\d\d:\d\d)"
    r"|(?P<vietnamese>th(?:á|a)ng\s(?P<vmonth>\d{1,2}))"
    r"|(?P<number>\d+)"
    r"|(?P<word>[^\s\d,;:()\[\]{}/|·•\-–—،<>]+)",
    re.IGNORECASE,
)
MOST_WORDS_BETWEEN = 2
"""Between a day, its month and its year: "18 de octubre de", "18th of October,", "2024 m. spalio"."""
_HOUR_WORDS = frozenset({"am", "pm", "uhr", "h", "hrs"})


class _Token(NamedTuple):
    start: int
    end: int
    number: int | None = None
    digits: int = 0
    word: str = ""


def _with_month_name(text: str, setting: Setting) -> Day | None:
    tokens = list(_tokens(text))
    found = [day for place in range(len(tokens)) if (day := _day_around(place, tokens, text, setting)) is not None]
    exact = [day for calendar, day in found if day.precision == "day" and calendar == "gregorian"]
    whole = exact or [day for _, day in found if day.precision == "day"]
    return next(iter(whole or [day for _, day in found]), None)


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        if match["number"]:
            yield _Token(match.start(), match.end(), int(match["number"]), len(match["number"]))
        elif match["vietnamese"]:
            yield _Token(match.start(), match.end(), word=f"tháng {match['vmonth']}")
        elif match["word"]:
            yield _Token(match.start(), match.end(), word=name_key(match["word"]))


def _day_around(place: int, tokens: list[_Token], text: str, setting: Setting) -> tuple[str, Day] | None:
    """The day whose month stands at ``place``, with the name of its calendar."""
    month, last = _month_at(place, tokens, setting)
    if month is None:
        return None
    before = _number_beside(tokens, range(place - 1, -1, -1))
    after = _number_beside(tokens, range(last + 1, len(tokens)))
    later = _number_beside(tokens, range(tokens.index(after) + 1, len(tokens))) if after else None
    for day, year in (
        (before, after),
        (after, before),
        (after, later),
        (before, _any_year(tokens)),
        (after, _any_year(tokens)),
    ):
        if day and year and _is_day(day) and _is_year(year, tokens):
            on = _date_of_names(year.number or 0, month, day.number or 0, setting)
            if on is not None:
                return month.calendar, Day(on, "day", _without_tokens(text, (day, year, *tokens[place : last + 1])))
    year = after or before
    if year and year.digits == 4 and month.calendar == "gregorian":
        on = date(_whole_year(year.number or 0, setting), month.number, 1)
        return month.calendar, Day(on, "month", text)
    return None


def _month_at(place: int, tokens: list[_Token], setting: Setting) -> tuple[Month | None, int]:
    """The month named at ``place`` and the place of its last word: names of two words first ("كانون الأول")."""
    word = tokens[place].word
    if not word:
        return None, place
    if word.startswith("tháng "):
        number = int(word.partition(" ")[2])
        return (Month("gregorian", number) if 1 <= number <= 12 else None), place
    following = tokens[place + 1].word if place + 1 < len(tokens) else ""
    if following and (month := month_named(f"{word} {following}", setting.language)):
        return month, place + 1
    return month_named(word, setting.language), place


def _number_beside(tokens: list[_Token], places: range) -> _Token | None:
    for place in places[: MOST_WORDS_BETWEEN + 1]:
        if tokens[place].number is not None:
            return tokens[place]
    return None


def _is_day(token: _Token) -> bool:
    return token.digits <= 2 and 1 <= (token.number or 0) <= 31


def _is_year(token: _Token, tokens: list[_Token]) -> bool:
    if token.digits == 4:
        return True
    place = tokens.index(token)
    following = tokens[place + 1].word if place + 1 < len(tokens) else ""
    return token.digits == 2 and following not in _HOUR_WORDS


def _any_year(tokens: list[_Token]) -> _Token | None:
    return next((token for token in tokens if token.digits == 4), None)


def _date_of_names(year: int, month: Month, day: int, setting: Setting) -> date | None:
    if month.calendar == "jalali":
        return eras.date_of_jalali(year, month.number, day)
    if month.calendar == "hijri":
        return eras.date_of_hijri(year, month.number, day)
    return _date_or_none(_whole_year(year, setting), month.number, day)


def _without_tokens(text: str, tokens: tuple[_Token, ...]) -> str:
    for token in sorted(tokens, reverse=True):
        text = f"{text[: token.start]} {text[token.end :]}"
    return text
