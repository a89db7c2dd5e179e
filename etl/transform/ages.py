"""Ages of posts in words: "3 hours ago", "vor 5 Minuten", "gestern", "منذ ساعتين"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Literal, NamedTuple

from etl.transform.months import fold

_MARKER = re.compile(
    r"\b(?:ago|vor|il y a|hace|fa|faz|ha|geleden|sedan|siden|sitten|temu|pred|nazad|pre|acum|once|lalu|truoc|atgal"
    r"|tagasi|pirms|ezelott|prije|przed|преди|назад|тому|πριν)\b|منذ|قبل|پیش|پيش|לפני|前|전|पहले|আগে|ที่แล้ว"
)
"""What makes a length of time an age."""
_UNITS: tuple[tuple[Literal["minutes", "hours", "days"], re.Pattern[str]], ...] = (
    (
        "minutes",
        re.compile(
            r"\b(?:min|mins|minut\w*|sec|secs|second\w*|sekund\w*|segundos?|dakika|dk|perc\w*|phut|menit)\b"
            r"|\b(?:мин|хв|λεπτ|секунд)\w*|دقيق|دقائق|دقایق|دقايق|דקות|דקה|分|분|मिनट|นาที|মিনিট"
        ),
    ),
    (
        "hours",
        re.compile(
            r"\b(?:hours?|hrs?|h|stunden?|std|heures?|horas?|or[ae]|ur|uur|timm\w*|timer?|godzin\w*|godz|hodin\w*)\b"
            r"|\b(?:sat[ia]?|saat\w*|tunti\w*|orat|jam|gio)\b|\b(?:час|годин|ωρ)\w*"
            r"|ساع|שעות|שעה|שעתיים|小时|小時|時間|시간|घंट|ชั่วโมง|ঘণ্টা"
        ),
    ),
    (
        "days",
        re.compile(
            r"\b(?:days?|d|tage?n?|jours?|dias?|giorn[io]|dagen|dag|dagar|dage|dni|dzien|dny|dana?|gun|paivaa?|zile?)\b"
            r"|\b(?:hari|ngay|nap)\b|\b(?:дн|ден|μερ)\w*|ايام|يوم|روز|ימים|יום|יומיים|天|日|일|दिन|วัน|দিন"
        ),
    ),
)
_GLUED = re.compile(r"(\d)([^\W\d])")
_NUMBER = re.compile(r"\d{1,3}")
_TWO = re.compile("دقيقتي?ا?ن|ساعتي?ا?ن|يومي?ا?ن|שעתיים|יומיים")
"""Arabic and Hebrew have a form for two of a kind."""
_NOW = re.compile(r"\bjust now\b|\bgerade eben\b|\ba l.instant\b|\bahora mismo\b|刚刚|剛剛|방금|الان\b|\bтолько что\b")
_YESTERDAY = re.compile(
    r"\b(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|igar|i gar|wczoraj|vcera|jucer|juce|dun|eilen|kemarin)\b"
    r"|\b(?:tegnap|hom qua|вчера|вчора|χθες)\b|امس|البارحه|ديروز|אתמול|昨天|昨日|어제|เมื่อวาน"
)
_TODAY = re.compile(
    r"\b(?:today|heute|aujourd.?hui|hoy|oggi|hoje|vandaag|idag|i dag|dzis|dzisiaj|dnes|danas|bugun|tanaan|hari ini)\b"
    r"|\b(?:hom nay|сегодня|сьогодні|днес|σημερα)\b|اليوم|امروز|היום|今天|今日|오늘|आज|วันนี้"
)
_DAY_WORDS = ((1, _YESTERDAY), (0, _TODAY))


MOST_WORDS = 8
"""More words than "mis à jour il y a 3 heures" has are a sentence about something else."""
MOST_WORDS_WITHOUT_A_CLOCK = 2
"""Longer, "today" stands in a headline such as "Today in parliament", and must not make the fetch a date."""


class Age(NamedTuple):
    """How long before the fetch, and how exactly that is said."""

    back: timedelta
    precision: Literal["hour", "day"]


def age_of(text: str) -> Age | None:
    """The age ``text`` states (digits 0 to 9), or None; weeks and months are too vague to make a date of."""
    folded = _GLUED.sub(r"\1 \2", fold(text))
    words = len(folded.split())
    if words > MOST_WORDS:
        return None
    if _NOW.search(folded):
        return Age(timedelta(), "hour")
    if _MARKER.search(folded):
        for unit, pattern in _UNITS:
            if pattern.search(folded):
                back = timedelta(**{unit: _count(folded)})
                return Age(back, "day" if unit == "days" else "hour")
    if words > MOST_WORDS_WITHOUT_A_CLOCK and not _NUMBER.search(folded):
        return None
    days = next((days for days, word in _DAY_WORDS if word.search(folded)), None)
    return None if days is None else Age(timedelta(days=days), "day")


def _count(folded: str) -> int:
    """The number of units; words such as "an hour ago" have one."""
    if number := _NUMBER.search(folded):
        return int(number[0])
    return 2 if _TWO.search(folded) else 1
