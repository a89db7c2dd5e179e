"""How long an article takes to read: what the publisher says, and what its text says.

The two are kept apart. Publishers' figures imply anything from 120 to 440 words a minute, so theirs is quoted and ours
is computed, from the body alone, with one published method.

Rates: Trauzettel-Klosinski, Dietz and the IReST Study Group, "Standardized Assessment of Reading Performance: The New
International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012), 5452-5461: the same
ten texts in 17 languages, read aloud. Their proportions say how languages differ; the level is that of silent reading,
238 English words of non-fiction a minute by Brysbaert, "How many words do we read per minute?", Journal of Memory and
Language 109 (2019), 104047.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from etl.models import Candidate
from etl.transform.text import (
    clean_text,
    size_of,
    western_digits,
)

IREST_WORDS_PER_MINUTE = {
    "ar": 138,
    "de": 179,
    "en": 228,
    "es": 218,
    "fi": 161,
    "fr": 195,
    "he": 187,
    "it": 188,
    "nl": 202,
    "pl": 166,
    "pt": 181,
    "ru": 184,
    "sl": 180,
    "sv": 199,
    "tr": 166,
}
"""IReST 2012, words a minute aloud. Chinese and Japanese are counted by characters."""
IREST_CHARACTERS_PER_MINUTE = {"zh": 255, "ja": 357}
SILENT_ENGLISH_WORDS_PER_MINUTE = 238
"""Brysbaert 2019, non-fiction."""
SILENT_FACTOR = SILENT_ENGLISH_WORDS_PER_MINUTE / IREST_WORDS_PER_MINUTE["en"]

OTHER_WORDS_PER_MINUTE = 184
"""Mean of the IReST languages, for those it did not measure."""
KINDRED = {
    **dict.fromkeys(("da", "nb", "nn", "no", "is"), "sv"),
    **dict.fromkeys(("cs", "sk"), "pl"),
    **dict.fromkeys(("hr", "sr", "bs"), "sl"),
    **dict.fromkeys(("uk", "be", "bg", "mk"), "ru"),
    **dict.fromkeys(("ca", "gl"), "es"),
    **dict.fromkeys(("fa", "ur"), "ar"),
    "et": "fi",
    "az": "tr",
}
"""Languages that IReST did not measure, by the measured one that builds its words most alike."""
SOUTH_EAST_ASIAN_CHARACTERS_PER_MINUTE = 863
"""Mean of all IReST languages in characters a minute; nobody has measured Thai, Lao, Khmer or Burmese with it."""

_KANA = re.compile("[\u3040-\u30ff]")

IMAGE_SECONDS_FIRST, IMAGE_SECONDS_LEAST = 12, 3
"""A glance at the first picture takes 12 seconds, a second less at each that follows (the convention of the trade)."""


class ReadingTime(NamedTuple):
    """Computed from the text."""

    seconds: int
    method: str


class StatedTime(NamedTuple):
    """As the publisher says."""

    minutes: int
    text: str


def reading_time(body: str, language: str | None, *, image_count: int | None = None) -> ReadingTime:
    """Seconds for ``body``, each script at its own rate and summed; for pictures where their number is given."""
    primary = (language or "").partition("-")[0].lower()
    measured = KINDRED.get(primary, primary)
    words_per_minute = IREST_WORDS_PER_MINUTE.get(measured, OTHER_WORDS_PER_MINUTE)
    size = size_of(body)
    minutes = size.spaced_words / words_per_minute
    if size.east_asian:
        minutes += size.east_asian / IREST_CHARACTERS_PER_MINUTE["ja" if _KANA.search(body) else "zh"]
    minutes += size.south_east_asian / SOUTH_EAST_ASIAN_CHARACTERS_PER_MINUTE
    seconds = minutes * 60 / SILENT_FACTOR + image_seconds(image_count or 0)
    method = f"iReST-2012@{SILENT_ENGLISH_WORDS_PER_MINUTE}:{_rate_name(measured)}"
    return ReadingTime(round(seconds), method if image_count is None else f"{method}+pictures")


def _rate_name(measured: str) -> str:
    is_measured = measured in IREST_WORDS_PER_MINUTE or measured in IREST_CHARACTERS_PER_MINUTE
    return measured if is_measured else "mean"


def image_seconds(count: int) -> int:
    """Seconds for looking at ``count`` pictures."""
    return sum(max(IMAGE_SECONDS_FIRST - place, IMAGE_SECONDS_LEAST) for place in range(count))


def whole_minutes(seconds: float) -> int:
    """Minutes to show: rounded up, at least one."""
    return max(1, math.ceil(seconds / 60))


# --- What the publisher says ---------------------------------------------------------------------

MOST_MINUTES = 240
"""Four hours: what claims more is no reading time of an article."""

_ISO_DURATION = re.compile(
    r"P(?:0+Y)?(?:0+M)?(?:0+W)?(?:(?P<d>\d+)D)?(?:T(?:(?P<h>\d+)H)?(?:(?P<m>\d+(?:[.,]\d+)?)M)?(?:(?P<s>\d+(?:[.,]\d+)?)S)?)?",
    re.IGNORECASE,
)
_MINUTE_WORDS = (
    r"min(?:s|it|ut\w*|uu\w*|úto?\w*)?\b|mn\b|мин\w*|хв\w*|мін\w*|λεπτ\w*|דק\w*|דקות|دقيق\w*|دقائق|دقایق|دقیقه|منٹ|मिनट\w*|মিনিট\w*"
    r"|dk\b|dakika\w*|dəqiqə\w*|daqiqa\w*|minti\w*|mintuna|mín(?:út\w*)?|мүнөт\w*|perc\w*|phút|นาที|分钟|分鐘|分|분|menit|dqq|նտ|րոպե|წთ|წუთ\w*|நிமிட\w*|నిమి\w*|′|['’](?!\w)"
)
_STATED = re.compile(
    rf"(?P<number>(?<![\d.,])\d{{1,2}}[.,]\d|\d{{1,3}})(?:\s*[-–]\s*\d{{1,3}})?\s*-?\s*(?:{_MINUTE_WORDS})",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"(?P<number>\d{1,2})\s*(?:h\b|hrs?\b|hours?\b|std\b|stunden?\b|heures?\b|horas?\b|ore\b|час\w*)", re.IGNORECASE
)
_MINUTES_BEHIND_HOURS = re.compile(r"\s*(?P<number>\d{1,2})\s?m\b", re.IGNORECASE)
_SECONDS = re.compile(
    r"(?P<number>\d{1,4})\s*(?:s|secs?|seconds?|sek\w*|segundos?|secondes?|сек\w*|秒)\b", re.IGNORECASE
)
_ONE_MINUTE = re.compile(
    r"\b(?:one|a|eine|une|un|una|uma|één|en|ett) min\w*|دقيقة(?: واحدة)?|одна минута|bir dakika|דק[הת] קריאה",
    re.IGNORECASE,
)
_TWO_MINUTES = re.compile("دقيقتا[ن]|دقيقتين|שתי דקות", re.IGNORECASE)
_HEARD_OR_WATCHED = re.compile(
    r"listen|audio|podcast|watch|video|hör|anhören|vorlesen|écout|escuch|ouvir|ouça|ascolt|luister|lyssn|lytt|dinle|слуша"
    r"|استمع|האזנ|聴|聽|听|듣|posłuchaj|kuuntele|aus der|ago\b|vor \d|il y a|hace \d|قبل|منذ",
    re.IGNORECASE,
)
"""Lengths of recordings, and ages of a post, which look the same."""
_VISIBLE = frozenset({"layout", "markup", "text"})
_BARE_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d+)?")


def stated_time(candidates: Sequence[Candidate]) -> StatedTime | None:
    """The reading time the page states: what a reader sees before what only machines do."""
    visible_first = sorted(candidates, key=lambda candidate: candidate.evidence not in _VISIBLE)
    return next(_stated_times(visible_first), None)


def _stated_times(candidates: Iterable[Candidate]) -> Iterator[StatedTime]:
    for candidate in candidates:
        text = clean_text(candidate.text)
        minutes = stated_minutes(text)
        if minutes is not None:
            yield StatedTime(minutes, text)


def stated_minutes(text: str) -> int | None:
    """Minutes in words such as "2 min read", "Lesezeit: 4 Minuten", "読了3分" or "PT3M"; None for anything else."""
    plain = western_digits(text).strip()
    if not plain or _HEARD_OR_WATCHED.search(plain):
        return None
    minutes = _iso_minutes(plain)
    if minutes is None:
        minutes = _minutes_in_words(plain)
    return minutes if minutes is not None and 0 < minutes <= MOST_MINUTES else None


def _iso_minutes(text: str) -> int | None:
    match = _ISO_DURATION.fullmatch(text)
    if match is None:
        return None
    days, hours, minutes, seconds = (float((match[part] or "0").replace(",", ".")) for part in "dhms")
    return math.ceil(((days * 24 + hours) * 60) + minutes + seconds / 60)


def _minutes_in_words(text: str) -> int | None:
    hours, minutes = _HOURS.search(text), _STATED.search(text)
    if hours and not minutes:
        minutes = _MINUTES_BEHIND_HOURS.match(text, hours.end())
    if hours or minutes:
        return (int(hours["number"]) * 60 if hours else 0) + (_rounded_up(minutes["number"]) if minutes else 0)
    if _BARE_NUMBER.fullmatch(text):
        return _rounded_up(text)
    if _TWO_MINUTES.search(text):
        return 2
    if seconds := _SECONDS.search(text):
        return whole_minutes(int(seconds["number"]))
    return 1 if _ONE_MINUTE.search(text) else None


def _rounded_up(number: str) -> int:
    return math.ceil(float(number.replace(",", ".")))
