"""Ages of posts in words: "3 hours ago", "vor 5 Minuten", "gestern", "منذ ساعتين"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Literal, NamedTuple

from etl.transform.months import fold

_MARKER = re.compile(
    r"\b(?:ago|vor|il y a|hace|fa|faz|ha|geleden|sedan|siden|sitten|temu|pred(?:tym)?|nazad|преди|назад|тому|pre|"
    r"acum|once|lalu|truoc|przed|atgal|tagasi|pirms|ezelott|πριν|ago)\b|منذ|قبل|پیش|پيش|לפני|前|전|पहले|ago|আগে|ที่แล้ว|trước"
)
_UNITS: tuple[tuple[Literal["minutes", "hours", "days"], re.Pattern[str]], ...] = (
    (
        "minutes",
        re.compile(
            r"\bmin(?:s|\.|ut\w*)?\b|\bмин\w*|\bхв\w*|\bλεπτ\w*|دقيق\w*|دقائق|دقايق|דקות|דקה|分钟|分鐘|分|분|मिनट|\bdakika|\bdk\b|\bperc\w*|phut|নาที|นาที|menit|মিনিট|\bsekunden?\b|\bsec\w*|\bsegundos?"
        ),
    ),
    (
        "hours",
        re.compile(
            r"\b(?:hours?|hrs?|h|stunden?|std|heures?|horas?|or[ae]|ur|uur|timm\w*|timer?|godzin\w*|godz|hodin\w*|sat[ia]?|saat\w*|tuntia?|ora|ore|orat|jam|gio)\b"
            r"|\bчас\w*|\bгодин\w*|\bωρ\w*|ساع\w*|שעות|שעה|小时|小時|時間|시간|घंट\w*|ชั่วโมง|ঘণ্টা|giờ"
        ),
    ),
    (
        "days",
        re.compile(
            r"\b(?:days?|d|tagen?|jours?|dias?|giorn[io]|dagen|dag|dagar|dage|dni|dzien|dny|dana|gun|paivaa?|zile?|hari|ngay|nap)\b"
            r"|\bдн\w*|\bден\w*|\bμερ\w*|ايام|يوم\w*|روز|ימים|יום|天|日|일|दिन|วัน|দিন|ngày"
        ),
    ),
)
_NUMBER = re.compile(r"\d{1,3}")
_TWO = re.compile("دقيقتي?[ا]?ن|ساعتي?[ا]?ن|يومي?[ا]?ن|שעתיים|יומיים")
_NOW = re.compile(
    r"\bjust now\b|\bgerade eben\b|\ba l.instant\b|\bahora mismo\b|\btoccato ora\b|刚刚|剛剛|方금|الان\b|\bтолько что\b"
)
_DAY_WORDS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (
        1,
        re.compile(
            r"\b(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|igar|i gar|wczoraj|vcera|jucer|juce|вчера|вчора|dun|eilen|kemarin|tegnap|χθες)\b"
            r"|امس|البارحه|ديروز|אתמול|昨天|昨日|어제|कल|เมื่อวาน|hôm qua"
        ),
    ),
    (
        0,
        re.compile(
            r"\b(?:today|heute|aujourd.?hui|hoy|oggi|hoje|vandaag|idag|i dag|dzis(?:iaj)?|dnes|danas|сегодня|сьогодні|днес|bugun|tanaan|hari ini|ma|σημερα)\b"
            r"|اليوم|امروز|היום|今天|今日|오늘|आज|วันนี้|hôm nay"
        ),
    ),
)


class Age(NamedTuple):
    """How long before the fetch, and how exactly that is said."""

    back: timedelta
    precision: Literal["hour", "day"]


def age_of(text: str) -> Age | None:
    """The age ``text`` states (digits 0 to 9), or None; weeks and months are too vague to make a date of."""
    folded = fold(text)
    if _NOW.search(folded):
        return Age(timedelta(), "hour")
    if _MARKER.search(folded):
        for unit, pattern in _UNITS:
            if pattern.search(folded):
                back = timedelta(**{unit: _count(folded)})
                return Age(back, "day" if unit == "days" else "hour")
    for days, word in _DAY_WORDS:
        if word.search(folded):
            return Age(timedelta(days=days), "day")
    return None


def _count(folded: str) -> int:
    """The number of units; words such as "an hour ago" have one."""
    if number := _NUMBER.search(folded):
        return int(number[0])
    return 2 if _TWO.search(folded) else 1
