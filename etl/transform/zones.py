"""Time zones as texts name them: offsets, abbreviations, IANA names."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

_HOURS_OF_ABBREVIATION = {
    **dict.fromkeys(("UT", "UTC", "GMT", "Z", "WET"), 0.0),
    **dict.fromkeys(("BST", "CET", "WEST", "MEZ", "WAT"), 1.0),
    **dict.fromkeys(("CEST", "EET", "MESZ", "SAST", "CAT"), 2.0),
    **dict.fromkeys(("EEST", "MSK", "EAT", "TRT", "IDT"), 3.0),
    "IRST": 3.5,
    "GST": 4.0,
    "SAMT": 4.0,
    "PKT": 5.0,
    "IST": 5.5,
    "NPT": 5.75,
    "BDT": 6.0,
    "MMT": 6.5,
    **dict.fromkeys(("ICT", "WIB"), 7.0),
    **dict.fromkeys(("HKT", "SGT", "MYT", "PHT", "PHST", "WITA", "AWST"), 8.0),
    **dict.fromkeys(("JST", "KST", "WIT"), 9.0),
    "ACST": 9.5,
    "AEST": 10.0,
    "ACDT": 10.5,
    "AEDT": 11.0,
    "NZST": 12.0,
    "NZDT": 13.0,
    "NST": -3.5,
    "NDT": -2.5,
    "BRT": -3.0,
    "ART": -3.0,
    "CLT": -4.0,
    "COT": -5.0,
    "PET": -5.0,
    "AST": -4.0,
    "ADT": -3.0,
    "EST": -5.0,
    "EDT": -4.0,
    "CST": -6.0,
    "CDT": -5.0,
    "MST": -7.0,
    "MDT": -6.0,
    "PST": -8.0,
    "PDT": -7.0,
    "AKST": -9.0,
    "AKDT": -8.0,
    "HST": -10.0,
}
"""Offsets where the source's own zone does not use the abbreviation itself: IST is India's unless the source is in
Israel or Ireland, CST is Chicago's unless it is in China, and so on."""
_ZONE_OF_ABBREVIATION = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}
"""Abbreviations that leave open whether it is summer."""

_OTHER_HOURS = {"AST": (3.0,), "BST": (6.0,), "CST": (8.0,), "IST": (2.0, 3.0)}
"""What the abbreviation means in Arabia, Bangladesh, China, and in Israel, whose papers print IST in summer too: there,
because it is as late in the source's own zone."""

ZONES_IN_WORDS = {
    **dict.fromkeys(("Greenwich", "غرينتش", "غرينيتش", "جرينتش", "غرينويتش", "گرینویچ", "по Гринвичу"), "GMT"),
    **dict.fromkeys(("МСК", "мск", "по московскому времени"), "MSK"),
    **dict.fromkeys(("توقيت مكة", "مكة المكرمة"), "+03:00"),
    "Eastern": "ET",
    "Mountain": "MT",
    "Pacific": "PT",
}
"""Zones that are printed as words, by their abbreviations."""

ABBREVIATIONS = frozenset({*_HOURS_OF_ABBREVIATION, *_ZONE_OF_ABBREVIATION})
_OFFSET = re.compile(r"(?P<sign>[+\-−])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?")
MOST_OFFSET_HOURS = 14
"""Kiribati's; what claims more is no offset."""


@lru_cache(maxsize=1024)
def zone_of(name: str) -> ZoneInfo:
    """The IANA zone called ``name``; raises ``KeyError`` for an unknown one (sources are checked when read)."""
    return ZoneInfo(name)


@lru_cache(maxsize=256)
def fixed_offset(text: str) -> timezone | None:
    """The offset written as "Z", "+01:00", "-0530" or "+3"; None for anything else."""
    if text in ("Z", "z"):
        return UTC
    match = _OFFSET.fullmatch(text)
    if match is None:
        return None
    minutes = int(match["hours"]) * 60 + int(match["minutes"] or 0)
    if minutes > MOST_OFFSET_HOURS * 60:
        return None
    return timezone(timedelta(minutes=minutes if match["sign"] == "+" else -minutes))


def zone_named(text: str, wall: datetime, source_zone: ZoneInfo) -> tzinfo | None:
    """The zone that ``text`` names for the wall clock ``wall``, the source's own meaning of an abbreviation first."""
    offset = fixed_offset(text.upper().removeprefix("UTC").removeprefix("GMT") or "Z")
    if offset is not None:
        return offset
    if "/" in text:
        return _iana(text)
    abbreviation = text.upper()
    if wall.replace(tzinfo=source_zone).tzname() == abbreviation:
        return source_zone
    if abbreviation in _ZONE_OF_ABBREVIATION:
        return zone_of(_ZONE_OF_ABBREVIATION[abbreviation])
    hours = _hours_meant(abbreviation, wall.replace(tzinfo=source_zone).utcoffset())
    return None if hours is None else timezone(timedelta(hours=hours))


def _hours_meant(abbreviation: str, own_offset: timedelta | None) -> float | None:
    """Hours before UTC, by the source's own meaning where the abbreviation has several."""
    own = (hours for hours in _OTHER_HOURS.get(abbreviation, ()) if timedelta(hours=hours) == own_offset)
    return next(own, _HOURS_OF_ABBREVIATION.get(abbreviation))


def _iana(name: str) -> ZoneInfo | None:
    try:
        return zone_of(name)
    except (KeyError, ValueError, OSError):
        return None
