"""Days written in digits, in the order of their country, in any calendar."""

from __future__ import annotations

import re
from datetime import date, timedelta

from etl.transform import eras
from etl.transform.days import LATEST_AHEAD, Day, Reading, date_in_calendar, whole_year, without

_YEAR_FIRST_LANGUAGES = frozenset({"zh", "ja", "ko", "hu", "lt", "mn", "fa", "sv", "eu"})
"""Languages whose two-digit years come first ("24.10.18")."""

_MONTH_FIRST_LANGUAGES = frozenset({"", "en", "fil", "tl"})
"""Those in which some papers write the month first, and texts of unknown language."""
_EAST_ASIAN = re.compile(
    r"(?P<era>令和|平成|昭和|大正|明治|民國|民国|佛曆)?\s*(?P<year>元|\d{1,4})\s*(?:[年년]|оны)\s*"
    r"(?P<month>\d{1,2})\s*(?:[月월]|(?:-?р |-?\s?дугаар |-?\s?дүгээр )?сарын)"
    r"(?:\s*(?P<day>\d{1,2})\s*(?:[日號号일]|(?<=сарын \d)|(?<=сарын \d\d)))?"
)
_HAN_DIGITS = "〇一二三四五六七八九"
_HAN_POWERS = {"百": 100, "十": 10}
_HAN_NUMBER = re.compile(r"[〇零一二三四五六七八九百十]+(?=\s*[年月日號号])")
"""Numbers in characters, as official notices and some papers in Taiwan print dates."""
_YEAR_FIRST = re.compile(
    r"(?<![\d.])(?<!\d:)(?P<year>[12]\d{3}|1\d\d(?=[/.-]))\.?\s?(?P<sign>[-/.]|\s(?=\d{1,2}\.))\s?(?P<month>\d{1,2})\s?(?P=sign)\s?(?P<day>\d{1,2})(?![\d:])"
)
_YEAR_APART = re.compile(
    r"^[^A-Za-zÀ-ɏ\d]*(?P<year>(?:19|20)\d\d)\s(?P<month>0?[1-9]|1[0-2])\s?[/-]\s?(?P<day>0?[1-9]|[12]\d|3[01])"
    r"(?![\d:/-])(?!\s*[A-Za-zÀ-ɏ])"
)
"""2024 05/06, as portals in China print it: the year on a line or in a box of its own."""
_YEAR_LAST = re.compile(
    r"(?<![\d.])(?<!\d:)(?P<first>\d{1,2})\s?(?P<sign>[-/.·])\s?(?P<second>\d{1,2})\s?(?P=sign)\s?(?P<third>\d{4}|\d{2})(?![\d:])"
)
DOTS = ".·"
"""Signs with which nobody writes the month first; the second is that of some Spanish papers."""
_WEEK = re.compile(r"(?<!\d)(\d{4}-?W\d\d-?\d)(?!\d)")
_ORDINAL = re.compile(r"(?<!\d)(\d{4})-(\d{3})(?![\d-])")
_NUMERIC_MONTH = re.compile(r"(?<![\d/.])(?P<month>0?[1-9]|1[0-2])\s?[/.]\s?(?P<year>(?:19|20)\d\d)(?![\d/.])")


def numeric_day(text: str, reading: Reading) -> Day | None:
    """2024-10-18, 18/10/2024, 10/18/24, 2024年10月18日, 113/10/18; raises ``ValueError`` for 2024年13月1日."""
    for find in (_east_asian, _year_first, _two_numbers_and_a_year):
        if (day := find(text, reading)) is not None:
            return day
    return None


def _east_asian(text: str, reading: Reading) -> Day | None:
    if text.isascii():
        return None
    text = _HAN_NUMBER.sub(_in_digits, text) if "年" in text else text
    match = _EAST_ASIAN.search(text)
    if match is None:
        return None
    year = _east_asian_year(match["era"] or "", 1 if match["year"] == "元" else int(match["year"]), reading)
    on = date(year, int(match["month"]), int(match["day"] or 1))
    return Day(on, "day" if match["day"] else "month", without(text, match))


def _in_digits(match: re.Match[str]) -> str:
    """二〇二四 and 一百一十三 as 2024 and 113: digits one by one, or with tens and hundreds."""
    han = match[0]
    if not any(power in han for power in _HAN_POWERS):
        return "".join(str(_HAN_DIGITS.index(digit)) for digit in han.replace("零", "〇"))
    total = 0
    for power, weight in _HAN_POWERS.items():
        before, found, after = han.partition(power)
        if found:
            total += weight * (_HAN_DIGITS.index(before[-1]) if before else 1)
            han = after.lstrip("零〇")
    return str(total + (_HAN_DIGITS.index(han[-1]) if han else 0))


def _east_asian_year(era: str, year: int, reading: Reading) -> int:
    if era in eras.JAPANESE_ERAS:
        return eras.JAPANESE_ERAS[era] + year
    if era in ("民國", "民国") or (reading.primary == "zh" and 100 <= year < 200):
        return eras.MINGUO_OFFSET + year
    return whole_year(year, reading)


def _year_first(text: str, reading: Reading) -> Day | None:
    match = _YEAR_FIRST.search(text) or _YEAR_APART.search(text)
    if match is None:
        return None
    on = date_in_calendar(int(match["year"]), int(match["month"]), int(match["day"]), reading)
    return Day(on, "day", without(text, match)) if on else None


def _two_numbers_and_a_year(text: str, reading: Reading) -> Day | None:
    for match in _YEAR_LAST.finditer(text):
        numbers = int(match["first"]), int(match["second"]), int(match["third"])
        on = _best_reading(numbers, match["sign"], len(match["third"]) == 2, reading)
        if on is not None:
            return Day(on, "day", without(text, match))
    return None


def _best_reading(numbers: tuple[int, int, int], sign: str, short: bool, reading: Reading) -> date | None:
    """The usual order of the place, unless it is no day, or may be another's and is in the future.

    Only English puts the month first in some countries, and never with points; elsewhere a day in the future stays
    one, to be refused as such.
    """
    one, two, three = numbers
    orders = [(three, two, one), (three, one, two)]
    if reading.month_first and sign not in DOTS:
        orders.reverse()
    if short:
        orders.insert(0 if reading.primary in _YEAR_FIRST_LANGUAGES else 2, (one, two, three))
    readings = [on for order in orders if (on := date_in_calendar(*order, reading)) is not None]
    if not short and (sign in DOTS or reading.primary not in _MONTH_FIRST_LANGUAGES):
        return readings[0] if readings else None
    latest = (reading.fetched_at + LATEST_AHEAD).date()
    return next((on for on in readings if on <= latest), readings[0] if readings else None)


def rare_day(text: str) -> Day | None:
    """2024-W42-5, 2024-292, or the month 10/2024: asked last, as many other things look like them."""
    if match := _WEEK.search(text):
        return Day(date.fromisoformat(match[1]), "day", without(text, match))
    if match := _ORDINAL.search(text):
        return Day(date(int(match[1]), 1, 1) + timedelta(days=int(match[2]) - 1), "day", without(text, match))
    return _numeric_month(text)


def _numeric_month(text: str) -> Day | None:
    match = _NUMERIC_MONTH.search(text)
    if match is None:
        return None
    return Day(date(int(match["year"]), int(match["month"]), 1), "month", without(text, match))
