"""Dates of other calendars as Gregorian ones: Jalali (Iran), Hijri (Umm al-Qura), Buddhist, Minguo, Japanese eras."""

from __future__ import annotations

from datetime import date

BUDDHIST_YEARS = range(2400, 2700)
BUDDHIST_OFFSET = 543
"""Thailand: 2567 is 2024."""
BUDDHIST_YEARS_SHORT = 2500
"""The century that two digits of a Buddhist year stand for."""
MINGUO_OFFSET = 1911
"""Taiwan: 113 is 2024."""
JALALI_YEARS = range(1200, 1500)
HIJRI_YEARS = range(1343, 1501)
"""Years for which the official Umm al-Qura calendar is published (1924 to 2077)."""

JAPANESE_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
"""Year before each era's first."""

LAST_MONTH = 12
JALALI_DAYS_BEFORE_LAST_MONTH = 336
"""Six months of 31 days and five of 30; the last has 29, or 30 in a leap year."""

_JALALI_EPOCH = 226_894
"""Proleptic Gregorian ordinal of the day before 1 Farvardin 1."""
_JALALI_CYCLE_YEARS, _JALALI_CYCLE_LEAPS = 33, 8
"""Eight leap years in 33: equal to the observed calendar from 1799 to 2053 or so."""


def date_of_jalali(year: int, month: int, day: int) -> date | None:
    """The Gregorian date of a Solar Hijri one; None where there is no such day."""
    if year not in JALALI_YEARS or not 1 <= month <= 12 or not 1 <= day <= _days_of_jalali_month(year, month):
        return None
    days_of_months = (month - 1) * 31 if month <= 7 else 186 + (month - 7) * 30
    return date.fromordinal(_JALALI_EPOCH + _days_before_jalali_year(year) + days_of_months + day)


def _days_of_jalali_month(year: int, month: int) -> int:
    if month == LAST_MONTH:
        return _days_before_jalali_year(year + 1) - _days_before_jalali_year(year) - JALALI_DAYS_BEFORE_LAST_MONTH
    return 31 if month <= 6 else 30


def _days_before_jalali_year(year: int) -> int:
    """Days from the epoch to the eve of ``year``; leap are the years 1, 5, 9, 13, 17, 22, 26 and 30 of each cycle."""
    cycles, place = divmod(year - 1, _JALALI_CYCLE_YEARS)
    leaps = sum(1 for leap in (1, 5, 9, 13, 17, 22, 26, 30) if leap <= place)
    return (year - 1) * 365 + cycles * _JALALI_CYCLE_LEAPS + leaps


def date_of_hijri(year: int, month: int, day: int) -> date | None:
    """The Gregorian date of a lunar Hijri one by the Umm al-Qura calendar; None where there is no such day."""
    from hijridate import Hijri

    if year not in HIJRI_YEARS:
        return None
    try:
        return date(*Hijri(year, month, day).to_gregorian().datetuple())
    except (ValueError, OverflowError):
        return None
