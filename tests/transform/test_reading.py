from __future__ import annotations

import pytest

from etl.models import Candidate, Evidence
from etl.transform.reading import image_seconds, reading_time, stated_minutes, stated_time, whole_minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2 min read", 2),
        ("2-min read", 2),
        ("12 mins read", 12),
        ("5 minute read", 5),
        ("Reading time: 4 minutes", 4),
        ("Read time 3 min", 3),
        ("Lesezeit: 4 Minuten", 4),
        ("4 Min. Lesezeit", 4),
        ("Lesedauer: ca. 5 Min", 5),
        ("3 min de lecture", 3),
        ("Temps de lecture : 6 minutes", 6),
        ("Lecture 2 min.", 2),
        ("4 min de lectura", 4),
        ("Tiempo de lectura: 3 minutos", 3),
        ("Tempo di lettura: 2 minuti", 2),
        ("2' di lettura", 2),
        ("Leitura: 5 minutos", 5),
        ("Leestijd: 3 minuten", 3),
        ("Lästid: 3 min", 3),
        ("Lesetid 3 minutter", 3),
        ("Lukuaika 4 min", 4),
        ("Czas czytania: 7 minut", 7),
        ("Doba čtení: 2 minuty", 2),
        ("Olvasási idő: 3 perc", 3),
        ("Timp de citire: 3 minute", 3),
        ("Время чтения: 5 минут", 5),
        ("Читати 4 хв", 4),
        ("Χρόνος ανάγνωσης: 3 λεπτά", 3),
        ("5 dk okuma süresi", 5),
        ("Okuma süresi: 3 dakika", 3),
        ("3 دقائق للقراءة", 3),
        ("٣ دقائق قراءة", 3),
        ("دقيقتان للقراءة", 2),
        ("دقيقة واحدة", 1),
        ("زمان مطالعه: ۵ دقیقه", 5),
        ("זמן קריאה: 4 דקות", 4),
        ("4 मिनट में पढ़ें", 4),
        ("3分で読める", 3),
        ("読了時間：約5分", 5),
        ("阅读时间 6 分钟", 6),
        ("全文約8分鐘", 8),
        ("4분 분량", 4),
        ("5 phút đọc", 5),
        ("Waktu baca 3 menit", 3),
        ("PT3M", 3),
        ("PT180S", 3),
        ("PT2M30S", 3),
        ("PT1H5M", 65),
        ("P0DT0H4M0S", 4),
        ("pt4m", 4),
        ("1 hr 5 min read", 65),
        ("less than a minute read", 1),
        ("45 sec read", 1),
        ("90 seconds", 2),
        ("P0Y0M0DT0H3M0S", 3),
        ("P3M", None),
        ("PT0M", None),
        ("3", 3),
        ("1h 5m", 65),
        ("3,5 min", 4),
        ("דקת קריאה", 1),
        ("3-4 min read", 3),
        ("2.4", 3),
    ],
)
def test_minutes_in_the_publishers_words(text: str, minutes: int) -> None:
    assert stated_minutes(text) == minutes


@pytest.mark.parametrize(
    "text",
    [
        "Listen 4 min",
        "4 min audio",
        "Hören (5 Min.)",
        "Écouter 3 min",
        "Escuchar 4 min",
        "استمع 4 دقائق",
        "Watch: 3 min",
        "5 minutes ago",
        "vor 5 Minuten",
        "il y a 3 minutes",
        "منذ 3 دقائق",
        "PT0S",
        "P",
        "PT",
        "0 min read",
        "999 min read",
        "Read more",
        "",
        "Minister resigns",
        "15:30",
    ],
)
def test_what_is_no_reading_time(text: str) -> None:
    assert stated_minutes(text) is None


def candidate(text: str, evidence: Evidence) -> Candidate:
    return Candidate(field="reading_time", text=text, evidence=evidence, where="somewhere")


def test_what_readers_see_counts_before_what_machines_do() -> None:
    stated = stated_time([candidate("PT4M", "json-ld"), candidate("5 min read", "markup")])
    assert stated is not None
    assert (stated.minutes, stated.text) == (5, "5 min read")
    assert stated_time([candidate("PT4M", "json-ld"), candidate("Listen 9 min", "markup")]) == (4, "PT4M")
    assert stated_time([]) is None


def test_english_is_read_at_238_words_a_minute() -> None:
    assert reading_time("word " * 238, "en") == (60, "iReST-2012@238:en")
    assert reading_time("word " * 238, "en-GB").seconds == 60


@pytest.mark.parametrize(
    ("body", "language", "seconds", "method"),
    [
        ("Wort " * 179, "de", 57, "iReST-2012@238:de"),  # 60 s aloud at 179 a minute, silently 228/238 of it
        ("слово " * 184, "ru", 57, "iReST-2012@238:ru"),
        ("слово " * 184, "uk", 57, "iReST-2012@238:ru"),
        ("كلمة " * 138, "ar", 57, "iReST-2012@238:ar"),
        ("字" * 255, "zh-Hans", 57, "iReST-2012@238:zh"),
        ("かな字" * 119, "ja", 57, "iReST-2012@238:ja"),
        ("neno " * 184, "sw", 57, "iReST-2012@238:mean"),
        ("word " * 228 + "字" * 255, "en", 115, "iReST-2012@238:en"),  # scripts are summed
        ("字" * 255 + " word " * 184, "zh", 115, "iReST-2012@238:zh"),
        ("", None, 0, "iReST-2012@238:mean"),
    ],
)
def test_each_language_at_its_own_rate(body: str, language: str | None, seconds: int, method: str) -> None:
    assert reading_time(body, language) == (seconds, method)


def test_pictures_count_only_where_asked_for() -> None:
    assert reading_time("word " * 238, "en", image_count=2) == (60 + 12 + 11, "iReST-2012@238:en+pictures")
    assert image_seconds(12) == sum(range(3, 13)) + 3 + 3
    assert image_seconds(0) == 0


@pytest.mark.parametrize(("seconds", "minutes"), [(0, 1), (1, 1), (60, 1), (61, 2), (600, 10)])
def test_minutes_are_rounded_up_and_at_least_one(seconds: int, minutes: int) -> None:
    assert whole_minutes(seconds) == minutes
