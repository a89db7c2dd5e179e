"""Times of day as texts write them: 23:05, 11:12am, 10 Uhr, 10h30, 下午3点45分, 10:45 ص."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import NamedTuple

from etl.models import Precision

_BEFORE_NOON = (
    r"a\.?\s?m\b\.?|SA\b|vorm\.|sáng|π\.?μ\.?"
    r"|ص(?:باح[\w\u064b]*)?(?!\w)|ق\.?ظ\.?|上午|午前|凌晨|早上|清晨|오전|새벽|सुबह|पूर्वाह्न"
)
_AFTER_NOON = (
    r"p\.?\s?m\b\.?|CH\b|nachm\.|chiều|μ\.?μ\.?"
    r"|م(?:ساء[\w\u064b]*)?(?!\w)|ب\.?ظ\.?|下午|午後|晚上|中午|晚间|오후|저녁|शाम|अपराह्न|दोपहर"
)
_BEFORE = rf"(?:(?:(?P<am1>{_BEFORE_NOON})|(?P<pm1>{_AFTER_NOON}))\s*)?(?<![\d.:])"
_AFTER = rf"(?:\s*(?:(?P<am2>{_BEFORE_NOON})|(?P<pm2>{_AFTER_NOON})))"

_CLOCKS = tuple(
    re.compile(_BEFORE + clock, re.IGNORECASE)
    for clock in (
        rf"(?P<hour>\d{{1,2}})\s?:\s?(?P<minute>\d\d)(?:\s?:\s?(?P<second>\d\d)(?:[.,]\d+)?)?(?!\d){_AFTER}?",
        rf"(?P<hour>\d{{1,2}})\s?[时時点點시](?:\s*(?P<minute>\d{{1,2}})\s*[分분])?(?:\s*(?P<second>\d{{1,2}})\s*[秒초])?{_AFTER}?",
        rf"(?P<hour>\d{{1,2}})\s?h(?:eures?)?\s?(?P<minute>\d\d)?(?:m(?:in)?(?:(?P<second>\d\d)s?)?)?(?![\da-z]){_AFTER}?",
        rf"(?P<hour>[012]?\d)\.(?P<minute>[0-5]\d)(?:\.(?P<second>[0-5]\d))?(?![\d.]\d){_AFTER}?",
        rf"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?P<second>)(?=\s*(?:GMT|hrs?\b|hours\b)){_AFTER}?",
        rf"(?P<hour>\d{{1,2}})(?P<minute>)(?P<second>)(?=\s?Uhr\b){_AFTER}?",
        rf"(?<!/)(?P<hour>1[0-2]|0?[1-9])(?P<minute>)(?P<second>){_AFTER}",
        r"(?P<hour>12)(?P<minute>)(?P<second>)(?:(?P<am2>\smidnight)|(?P<pm2>\s(?:noon|midday)))\b",
    )
)
"""Each finds hour, minute, second and words for the half of the day; the last two need such a word."""


class Clock(NamedTuple):
    """A time of day; hour 24 is the midnight at its end."""

    hour: int
    minute: int
    second: int
    precision: Precision

    @property
    def since_midnight(self) -> timedelta:
        """A leap second is the last but one, as Python's clock has none."""
        return timedelta(hours=self.hour, minutes=self.minute, seconds=min(self.second, 59))


def clock_in(text: str) -> Clock | None:
    """The time of day in ``text`` (digits 0 to 9, the date taken out), or None; raises ``ValueError`` for 25:71."""
    for pattern in _CLOCKS:
        if match := pattern.search(text):
            return _clock(match)
    return None


def _clock(match: re.Match[str]) -> Clock:
    hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
    if (match["pm1"] or match["pm2"]) and hour < 12:
        hour += 12
    if (match["am1"] or match["am2"]) and hour == 12:
        hour = 0
    return clock_of(hour, minute, second, "instant" if match["second"] else "minute" if match["minute"] else "hour")


def clock_of(hour: int, minute: int, second: int, precision: Precision) -> Clock:
    """A time of day that exists; raises ``ValueError`` for any other."""
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and minute + second):
        raise ValueError(f"no time of day: {hour}:{minute}:{second}")
    return Clock(hour, minute, second, precision)
