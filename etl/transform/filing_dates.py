"""Days as datelines print them: ``Dec 9``, ``1 марта``, ``9 dic 2022``, ``12月9日``; the year is often left out."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from etl.cldr_names import CLDR_WEEKDAYS
from etl.transform.months import month_named, name_key, names_of

_SCRIPTS = {"sr": ("sr", "bs"), "sh": ("bs",)}
"""Serbian is printed in two scripts; in Latin letters its months are called as in Bosnian."""
_EASTERN_DIGITS = {ord(ch): str(n % 10) for n, ch in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९")}
_LEAST_STEM = 3
"""Letters of a month's name that tell it from others, where papers shorten it their own way."""

_STEM = 4
"""Letters that a month's name keeps through its cases: decembar, 9. decembra."""

_HINDI_DAYS = {
    "एक": 1, "दो": 2, "तीन": 3, "चार": 4, "पांच": 5, "पाँच": 5, "छह": 6, "छः": 6, "सात": 7, "आठ": 8, "नौ": 9, "दस": 10,
}  # fmt: skip
_HINDI_DAY = re.compile(rf"(?<!\S)(?:{'|'.join(_HINDI_DAYS)})(?=\s)")
"""The first days of a month, which India's agency spells out: तीन मार्च."""

_MONTH = r"(?:كانون|تشرين) [^\s\d.,،()]+|[^\W\d_][^\s\d.,،()/\[\]]+"
"""A word for a month, or two in the Levant; marks of Indian scripts are no letters to a regular expression."""

_DAY_MONTH = re.compile(
    rf"(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er|º|°)?\s*(?:de\s+|of\s+)?(?P<month>{_MONTH})\.?"
    rf"(?:\s*,?\s*(?:de\s+)?(?P<year>(?:19|20)\d\d))?"
)
_MONTH_DAY = re.compile(
    rf"(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?\b(?:\s*,?\s*(?P<year>(?:19|20)\d\d))?"
)
_YEAR_FIRST = re.compile(rf"(?P<year>(?:19|20)\d\d)\.?\s+(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})")
_EAST_ASIAN = re.compile(r"(?:(?P<year>(?:19|20)\d\d)[年년]\s*)?(?P<month>\d{1,2})[月월]\s*(?P<day>\d{1,2})[日일]")
_NUMERIC = re.compile(r"\b(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>(?:19|20)\d\d)\b")


class FilingDay(NamedTuple):
    """A day as printed; ``year`` is None where it is left out."""

    month: int
    day: int
    year: int | None = None

    def near(self, published_on: date | None) -> date | None:
        """The date meant: with the year that brings it closest to the day of publication."""
        years = [self.year] if self.year else [published_on.year + step for step in (0, -1, 1)] if published_on else []
        days = [day for year in years if (day := _valid(year, self.month, self.day))]
        if not published_on:
            return days[0] if days else None
        return min(days, key=lambda day: abs(day - published_on), default=None)


def read_filing_day(text: str, language: str | None) -> FilingDay | None:
    """The first day that ``text`` names in ``language`` or English."""
    text = text if text.isascii() else text.translate(_EASTERN_DIGITS)
    if language == "hi" and not any(map(str.isdigit, text)):
        text = _HINDI_DAY.sub(lambda match: str(_HINDI_DAYS[match[0]]), text)
    if not any(map(str.isdigit, text)):
        return None
    months = month_names(language)
    for pattern in (_EAST_ASIAN, _NUMERIC, _YEAR_FIRST, _DAY_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            month = int(match["month"]) if match["month"].isdecimal() else _month(match["month"], months, language)
            day = int(match["day"])
            if month and _valid(2000, month, day):
                return FilingDay(month, day, int(match["year"]) if match["year"] else None)
    return None


def _month(name: str, months: dict[str, int], language: str | None) -> int | None:
    word = name_key(name)
    if word in months:
        return months[word]
    shortened = {number for name, number in months.items() if len(word) >= _LEAST_STEM and name.startswith(word)}
    inflected = {number for name, number in months.items() if len(word) > _STEM and name[:_STEM] == word[:_STEM]}
    found = next((stems.pop() for stems in (shortened, inflected) if len(stems) == 1), None)
    return found or _month_of_newsrooms(name, language)


def _month_of_newsrooms(name: str, language: str | None) -> int | None:
    """Names of months that CLDR lacks, as those of the Levant."""
    month = month_named(name_key(name), language or "en")
    return month.number if month and month.calendar == "gregorian" else None


@lru_cache(maxsize=64)
def month_names(language: str | None) -> dict[str, int]:
    """Months by the :func:`name_key` of their names in ``language`` and English."""
    names = {"sept": 9}
    for tag in ("en", *_SCRIPTS.get(language or "en", (language or "en",))):
        for key, month in names_of(tag).items():
            if month.calendar == "gregorian":
                names.setdefault(key, month.number)
    return names


@lru_cache(maxsize=64)
def weekday_names(language: str | None) -> frozenset[str]:
    """Names of the days of the week in ``language`` and English, lower case (Unicode CLDR)."""
    return frozenset(f"{CLDR_WEEKDAYS['en']}|{CLDR_WEEKDAYS.get(language or 'en', '')}".split("|")) - {""}


def _valid(year: int, month: int, day: int) -> date | None:
    first = date(year, month, 1) if 1 <= month <= 12 else None
    if first is None or not 1 <= day <= 31:
        return None
    meant = first + timedelta(days=day - 1)
    return meant if meant.month == month else None
