"""Dates as newsrooms write them, in any language, read into instants that say how much they know.

:func:`read_moment` takes the words of one candidate. ISO 8601 has a path of its own, as nine in ten candidates are in
it; everything else goes by steps: a numeric date or one with a month's name, a time of day, a zone. Nothing is
completed from the clock but ages ("3 hours ago"), which are marked as such.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from etl.models import Precision
from etl.transform.ages import age_of
from etl.transform.clocks import Clock, clock_in, clock_of
from etl.transform.days import LATEST_AHEAD, Reading
from etl.transform.named_days import named_day
from etl.transform.numeric_days import numeric_day, rare_day
from etl.transform.text import clean_text, western_digits
from etl.transform.zones import ABBREVIATIONS, ZONES_IN_WORDS, fixed_offset, zone_named, zone_of

EARLIEST_YEAR = 1700
"""Before the first newspapers that are still read; what claims less is an empty or broken field."""
ISO_YEARS = range(EARLIEST_YEAR, 2400)
MOMENTS_REMEMBERED = 64
"""A page states its date in several places, in the same words."""
_MIDNIGHT = time()
LONGEST_DATE_CHARACTERS = 200
"""Longer texts are no dates; the beginning is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A point in time as far as words tell it."""

    at: datetime
    """Aware, UTC; the first instant of the day or month for those precisions, in the source's zone."""
    on: date
    """Civil date in the source's time zone (in the page's own, where nobody has given the source one)."""
    precision: Precision
    zone_stated: bool
    """True where the words gave an offset or zone."""
    text: str
    """The words, cleaned."""
    wall: datetime
    """The clock on the wall as written, without zone."""
    is_relative: bool = False
    """True for an age such as "3 hours ago", counted back from the fetch."""


def civil_date(at: datetime, time_zone: str) -> date:
    """The date on the calendar at the instant ``at`` in the IANA zone ``time_zone``."""
    return at.astimezone(zone_of(time_zone)).date()


def read_moment(text: str, *, language: str, time_zone: str, fetched_at: datetime) -> Moment | None:
    """What ``text`` says, or None where it is no date, or none between 1700 and two days after ``fetched_at``.

    ``language`` is a BCP 47 tag (its region decides between day-first and month-first), ``time_zone`` the source's
    IANA zone, in which clocks without a zone are read.
    """
    moment = read_any_moment(text, Reading(language, time_zone, fetched_at))
    return moment if moment is not None and is_believable(moment, fetched_at) else None


def is_believable(moment: Moment, fetched_at: datetime) -> bool:
    """Whether ``moment`` lies between 1700 and two days after the fetch."""
    return moment.at.year >= EARLIEST_YEAR and moment.at <= fetched_at + LATEST_AHEAD


@lru_cache(maxsize=MOMENTS_REMEMBERED)
def read_any_moment(text: str, reading: Reading) -> Moment | None:
    """As :func:`read_moment`, but also moments that cannot be."""
    shown = clean_text(text[: 2 * LONGEST_DATE_CHARACTERS])[:LONGEST_DATE_CHARACTERS]
    if not shown or _BEFORE_CHRIST.match(shown):
        return None
    try:
        return _read_iso(shown, reading) or _read_number(shown, reading) or _read_words(shown, reading)
    except (OverflowError, ValueError):
        return None  # 31 June, hour 99, year 0: written like a date, but none


# --- ISO 8601, and numbers that machines write ---------------------------------------------------

_BEFORE_CHRIST = re.compile(r"-\d{1,4}-\d\d-\d\d")
"""What machines write for no date at all: -1-01-01T00:00:00Z."""
_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?"
    r"(?:[T ]\s?(?P<hour>\d\d)(?::?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,](?P<fraction>\d+))?)?)?"
    r"\s?(?P<zone>Z|[+\-−]\d\d:?(?:\d\d)?)?Z?)?(?:\[[\w/+-]+\])?",
    re.IGNORECASE,
)
_COMPACT = re.compile(
    r"(?P<year>(?:1[7-9]|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])"
    r"(?:[T ]?(?P<hour>[01]\d|2[0-4]):?(?P<minute>[0-5]\d)(?::?(?P<second>[0-5]\d))?(?:[.,](?P<fraction>\d+))?)?"
    r"(?P<zone>Z|[+\-]\d\d:?\d\d)?",
    re.IGNORECASE,
)
_EPOCH = re.compile(r"(?:/Date\()?(?P<seconds>\d{9,10})(?P<thousandths>\d{3})?(?:[+-]\d{4})?(?:\)/)?(?:\.\d+)?")


def _read_iso(text: str, reading: Reading) -> Moment | None:
    """Years of other calendars look the same: they are left to the words."""
    match = _ISO.fullmatch(text)
    return _of_fields(match, text, reading) if match and int(match["year"]) in ISO_YEARS else None


def _read_number(text: str, reading: Reading) -> Moment | None:
    if not text[0].isdigit() and not text.startswith("/Date("):
        return None
    if match := _COMPACT.fullmatch(text):
        return _of_fields(match, text, reading)
    if match := _EPOCH.fullmatch(text):
        at = datetime.fromtimestamp(int(match["seconds"]), UTC)
        return _at_instant(at, _civil(at, reading), at.replace(tzinfo=None), "instant", text)
    return None


def _of_fields(match: re.Match[str], text: str, reading: Reading) -> Moment | None:
    year, month = int(match["year"]), int(match["month"])
    if match["day"] is None:
        return None if match["hour"] else _on_day(date(year, month, 1), "month", text, reading)
    day = date(year, month, int(match["day"]))
    if match["hour"] is None:
        return _on_day(day, "day", text, reading)
    hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
    precision: Precision = "instant" if match["second"] else "minute" if match["minute"] else "hour"
    return _at_clock(day, clock_of(hour, minute, second, precision), match["zone"] or "", text, reading)


# --- Words ---------------------------------------------------------------------------------------

_GLUED_CLOCK = re.compile(r"(?<=\b20\d\d)(?=\d{1,2}:\d\d)")
"""Where two boxes of a page were read as one: "October 18, 20245:05 PM"."""
_DIGIT = re.compile(r"\d")
_TAGS = re.compile(r"<!\[CDATA\[|\]\]>|<[^>]*>")
_OFFSET = r"(?:\+(?:0\d|1[0-4]):?(?:[03]0|[14]5)|[\-−](?:(?:0\d|1[01]):?(?:[03]0|[14]5)|12:?00))(?![\d/.-])"
_ZONE = re.compile(
    r"(?:(?<![A-Za-z])(?:UTC|GMT)\s?[+\-−]\s?\d{1,2}(?::?\d\d)?(?!\d))"
    rf"|(?:(?<![\d/.]){_OFFSET})|(?:(?<=:\d\d)(?=\+){_OFFSET})|(?:(?<=\d:\d\d:\d\d){_OFFSET})"
    r"|(?:(?<![A-Za-z])[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?)"
    rf"|(?:(?<![A-Za-z])(?:{'|'.join(sorted(ABBREVIATIONS - {'Z'}, key=len, reverse=True))})(?![A-Za-z]))"
    r"|(?:(?<=\d\s)|(?<=\d))Z(?![A-Za-z])"
    r"|(?:(?:(?<=[\dmM.]\s)|(?<=[\dmM.]\s\())(?:Eastern|Mountain|Pacific)(?=(?:\s(?:Standard|Daylight))?\sTime\b|[\s|)]*$))"
    rf"|{'|'.join(sorted(ZONES_IN_WORDS.keys() - {'Eastern', 'Mountain', 'Pacific'}, key=len, reverse=True))}"
)
"""Offsets end in a quarter of an hour: 2024-10-18 -09:12 has a time of day."""


def _read_words(text: str, reading: Reading) -> Moment | None:
    plain = _TAGS.sub(" ", text) if "<" in text or ">" in text else text
    if not plain.isascii():
        plain = western_digits(plain).translate(_FULL_WIDTH)
    plain = _GLUED_CLOCK.sub(" ", plain).strip()
    return _read_iso(plain, reading) or _read_parts(plain, text, reading)


def _read_parts(plain: str, text: str, reading: Reading) -> Moment | None:
    """A day, then a clock and a zone in what is left."""
    day = numeric_day(plain, reading) or named_day(plain, reading) or rare_day(plain)
    if day is None:
        return _read_age(plain, text, reading)
    if day.precision == "month" or not _DIGIT.search(day.rest):
        return _on_day(day.on, day.precision, text, reading)
    found = _ZONE.search(day.rest)
    zone = found[0] if found else ""
    clock = clock_in(day.rest.replace(zone, " GMT ", 1) if zone else day.rest)
    if clock is None:
        return _on_day(day.on, "day", text, reading)
    return _at_clock(day.on, clock, ZONES_IN_WORDS.get(zone) or zone.replace(" ", ""), text, reading)


_FULL_WIDTH = str.maketrans("：／．－，（）　", ":/.-,() ")


def _read_age(plain: str, text: str, reading: Reading) -> Moment | None:
    age = age_of(plain)
    if age is None:
        return None
    wall = reading.fetched_at.astimezone(zone_of(reading.time_zone)).replace(tzinfo=None) - age.back
    if age.precision == "day":
        clock = clock_in(plain)
        moment = (
            _at_clock(wall.date(), clock, "", text, reading) if clock else _on_day(wall.date(), "day", text, reading)
        )
        return _relative(moment)
    at = reading.fetched_at.astimezone(UTC) - age.back
    return _relative(_at_instant(at, _civil(at, reading), wall, "hour", text, zone_stated=False))


def _relative(moment: Moment) -> Moment:
    return replace(moment, zone_stated=False, is_relative=True)


# --- From fields to moments ----------------------------------------------------------------------
#
# Midnight sharp is how programs write "on that day": in the source's zone, or in UTC where they forgot the zone. It is
# read as a day, so that a date alone and the same date with noughts are one and the same moment.


def _on_day(on: date, precision: Precision, text: str, reading: Reading) -> Moment:
    midnight = datetime.combine(on, _MIDNIGHT)
    at = midnight.replace(tzinfo=zone_of(reading.time_zone)).astimezone(UTC)
    return Moment(at=at, on=on, precision=precision, zone_stated=False, text=text, wall=midnight)


def _at_clock(on: date, clock: Clock, zone: str, text: str, reading: Reading) -> Moment:
    """The moment of a day and a clock, in the zone that is written or else the source's."""
    own_zone = zone_of(reading.time_zone)
    wall = datetime.combine(on, _MIDNIGHT) + clock.since_midnight
    stated = (fixed_offset(zone) or zone_named(zone, wall, own_zone)) if zone else None
    at = wall.replace(tzinfo=stated or own_zone).astimezone(UTC)
    local = at.astimezone(own_zone)
    if _MIDNIGHT in (local.time(), wall.time()):
        offset = wall - at.replace(tzinfo=None)
        if local.time() == _MIDNIGHT and offset in (timedelta(), local.utcoffset()):
            return replace(_on_day(local.date(), "day", text, reading), zone_stated=stated is not None)
        if wall.time() == _MIDNIGHT and offset == timedelta():
            return _on_day(wall.date(), "day", text, reading)
    return _at_instant(at, local.date(), wall, clock.precision, text, zone_stated=stated is not None)


def _civil(at: datetime, reading: Reading) -> date:
    return civil_date(at, reading.time_zone)


def _at_instant(
    at: datetime, on: date, wall: datetime, precision: Precision, text: str, *, zone_stated: bool = True
) -> Moment:
    return Moment(at=at, on=on, precision=precision, zone_stated=zone_stated, text=text, wall=wall)
