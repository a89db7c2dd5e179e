"""What a day is, and what decides how one is read: language, region, zone, calendar."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from etl.transform import eras

_MONTH_FIRST_REGIONS = frozenset({"US", "PH", "PR", "GU", "AS", "MP", "VI", "FM", "PW", "MH"})
_MONTH_FIRST_ZONES = re.compile(
    r"America/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Juneau|Indiana/.+|Kentucky/.+"
    r"|Menominee|Puerto_Rico)|Pacific/(?:Honolulu|Guam)|Asia/Manila|US/.+|UTC"
)
"""Where English without a region puts the month first. "UTC" is a source whose zone nobody has filled in: most English
pages with slashes are American."""
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
        """The language without region."""
        return self.language.partition("-")[0].lower()

    @property
    def month_first(self) -> bool:
        """Whether 03/04 is the fourth of March there."""
        region = self.language.rpartition("-")[2].upper() if "-" in self.language else ""
        if len(region) == 2:
            return region in _MONTH_FIRST_REGIONS
        return self.primary in ("en", "fil", "tl") and _MONTH_FIRST_ZONES.fullmatch(self.time_zone) is not None


def date_in_calendar(year: int, month: int, day: int, reading: Reading) -> date | None:
    """The Gregorian date of three numbers, by the calendars that the language's readers use."""
    if reading.primary in ("fa", "ps") and year in eras.JALALI_YEARS:
        return eras.date_of_jalali(year, month, day)
    if reading.primary in ("ar", "ur") and year in eras.HIJRI_YEARS:
        return eras.date_of_hijri(year, month, day)
    if reading.primary == "zh" and 100 <= year < 200:
        year += eras.MINGUO_OFFSET
    return date_or_none(whole_year(year, reading), month, day)


def whole_year(year: int, reading: Reading) -> int:
    """The Gregorian year: "2567" is 2024 in Thailand, "24" and there "67" the year nearest to the fetch."""
    if year in eras.BUDDHIST_YEARS:
        return year - eras.BUDDHIST_OFFSET
    if year >= 100:
        return year
    today = reading.fetched_at.year
    century = today // 100 * 100
    gregorian = year + century - (100 if year + century > today + _CENTURY_PIVOT_YEARS else 0)
    if reading.primary != "th":
        return gregorian
    buddhist = eras.BUDDHIST_YEARS_SHORT + year - eras.BUDDHIST_OFFSET
    return min(gregorian, buddhist, key=lambda one: abs(today - one))


def date_or_none(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def without(text: str, match: re.Match[str]) -> str:
    """``text`` with a space in place of what matched."""
    return f"{text[: match.start()]} {text[match.end() :]}"
