"""Dates as newsrooms write them: tables of examples, then properties."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.transform.dates import Moment, civil_date, read_moment

FETCHED_AT = datetime(2024, 11, 20, 12, 0, tzinfo=UTC)

LONDON, BERLIN, NEW_YORK, TOKYO = "Europe/London", "Europe/Berlin", "America/New_York", "Asia/Tokyo"


def read(text: str, language: str = "en", zone: str = LONDON) -> Moment | None:
    return read_moment(text, language=language, time_zone=zone, fetched_at=FETCHED_AT)


def told(text: str, language: str = "en", zone: str = LONDON) -> str:
    """The moment on one line: instant in UTC for clocks, the civil date for days, the month for months."""
    moment = read(text, language, zone)
    if moment is None:
        return "none"
    if moment.precision in ("day", "month"):
        return f"{moment.on:%Y-%m-%d}" if moment.precision == "day" else f"{moment.on:%Y-%m}"
    form = {"hour": "%Y-%m-%dT%HZ", "minute": "%Y-%m-%dT%H:%MZ", "instant": "%Y-%m-%dT%H:%M:%SZ"}[moment.precision]
    return f"{moment.at:{form}}{' stated' if moment.zone_stated else ''}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-10-18T23:05:21+01:00", "2024-10-18T22:05:21Z stated"),
        ("2024-10-18T23:05:21+0100", "2024-10-18T22:05:21Z stated"),
        ("2024-10-18T23:05:21+01", "2024-10-18T22:05:21Z stated"),
        ("2024-10-18T23:05:21Z", "2024-10-18T23:05:21Z stated"),
        ("2024-10-18t23:05:21z", "2024-10-18T23:05:21Z stated"),
        ("2024-10-18T23:05:21.123Z", "2024-10-18T23:05:21Z stated"),
        ("2024-10-18T23:05:21,123456+02:00", "2024-10-18T21:05:21Z stated"),
        ("2024-10-18T23:05:21.1234567Z", "2024-10-18T23:05:21Z stated"),
        ("2024-10-18T23:05:21-05:00", "2024-10-19T04:05:21Z stated"),
        ("2024-10-18T23:05:21−05:00", "2024-10-19T04:05:21Z stated"),
        ("2024-10-18 23:05:21 +0100", "2024-10-18T22:05:21Z stated"),
        ("2024-10-18T23:05:21 +0100", "2024-10-18T22:05:21Z stated"),
        ("2024-10-18T23:05+05:30", "2024-10-18T17:35Z stated"),
        ("2024-10-18T23:05Z", "2024-10-18T23:05Z stated"),
        ("2024-10-18T23:05:21+05:45[Asia/Kathmandu]", "2024-10-18T17:20:21Z stated"),
        ("2024-10-18T22Z", "2024-10-18T22Z stated"),
        ("2024-10-18T23:05:21+0200Z", "2024-10-18T21:05:21Z stated"),
        ("2024-10-18T23:05:21", "2024-10-18T22:05:21Z"),
        ("2024-10-18 23:05:21", "2024-10-18T22:05:21Z"),
        ("2024-10-18T23:05", "2024-10-18T22:05Z"),
        ("2024-12-18T23:05", "none"),
        ("2024-01-18T23:05", "2024-01-18T23:05Z"),
        ("2024-10-18", "2024-10-18"),
        ("2024-10-18T00:00:00", "2024-10-18"),
        ("2024-10-18T00:00:00Z", "2024-10-18"),
        ("2024-10-18T00:00:00.000Z", "2024-10-18"),
        ("2024-10-18T00:00:00+01:00", "2024-10-18"),
        ("2024-10-17T23:00:00Z", "2024-10-18"),
        ("2024-10-18T24:00:00+01:00", "2024-10-19"),
        ("2024-10", "2024-10"),
        ("20241018", "2024-10-18"),
        ("20241018T230521Z", "2024-10-18T23:05:21Z stated"),
        ("20241018T230521+0200", "2024-10-18T21:05:21Z stated"),
        ("20241018T23:05:21Z", "2024-10-18T23:05:21Z stated"),
        ("20241018 23:05", "2024-10-18T22:05Z"),
        ("20241018230521", "2024-10-18T22:05:21Z"),
        ("202410182305", "2024-10-18T22:05Z"),
        ("2024-W42-5", "2024-10-18"),
        ("2024-292", "2024-10-18"),
        ("1729285521", "2024-10-18T21:05:21Z stated"),
        ("1729285521000", "2024-10-18T21:05:21Z stated"),
        ("/Date(1729285521000)/", "2024-10-18T21:05:21Z stated"),
        ("2024-10-18T23:60:00Z", "none"),
        ("2024-10-32", "none"),
        ("2024-13-01", "none"),
        ("0000-00-00 00:00:00", "none"),
        ("0001-01-01T00:00:00Z", "none"),
        ("1699-12-31", "none"),
        ("1785-01-01", "1785-01-01"),
        ("2023-02-29", "none"),
        ("2024-02-29", "2024-02-29"),
        ("", "none"),
        ("   ", "none"),
    ],
)
def test_what_machines_write(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fri, 18 Oct 2024 23:05:21 GMT", "2024-10-18T23:05:21Z stated"),
        ("Fri, 18 Oct 2024 23:05:21 +0100", "2024-10-18T22:05:21Z stated"),
        ("Fri, 18 Oct 2024 23:05 EST", "2024-10-19T04:05Z stated"),
        ("18 Oct 24 23:05:21 Z", "2024-10-18T23:05:21Z stated"),
        ("Friday, 18-Oct-24 23:05:21 GMT", "2024-10-18T23:05:21Z stated"),
        ("Fri Oct 18 23:05:21 2024", "2024-10-18T22:05:21Z"),
        ("Fri Oct 18 23:05:21 UTC 2024", "2024-10-18T23:05:21Z stated"),
        ("Fri Oct 18 2024 23:05:21 GMT+0200 (Central European Summer Time)", "2024-10-18T21:05:21Z stated"),
        ("mar., 22 juin 2021 18:14:45 +0000", "2021-06-22T18:14:45Z stated"),
        ("Mon, 24 Arp 2023 06:50:00 MDT", "2023-04-24T12:50:00Z stated"),
        ("Wed, 16 Oct 2024 24:00:00 Asia/Tokyo", "2024-10-16T15:00:00Z stated"),
        ("Monday, 4 January 2016 - 11:12am", "2016-01-04T11:12Z"),
        ("Fri, 10/18/2024 - 11:17", "2024-10-18T10:17Z"),
        ("22/12/2023 08:32:33", "2023-12-22T08:32:33Z"),
        ("17 Oct, 2024 +0530", "2024-10-17"),
        ("Thu, 17 OCT 2024 22:40:13 AEST", "2024-10-17T12:40:13Z stated"),
        ('<span class="date-display-single">2022-09-07</span>', "2022-09-07"),
        ("Thur, 20th Oct 2016 11:49:15 GMT", "2016-10-20T11:49:15Z stated"),
        ("Fri, 18 Oct 2024 23:05:21+0100", "2024-10-18T22:05:21Z stated"),
        ("Fri, 18 Oct 2024 23:05:21-04:00", "2024-10-19T03:05:21Z stated"),
        ("Fri, 18 Oct 2024 23:05+01:00", "2024-10-18T22:05Z stated"),
        ("Fri, 18 Oct 2024 10:00-11:30", "2024-10-18T09:00Z"),
        ("2024-10-18 -09:12", "2024-10-18T08:12Z"),
        ("2024-10-18-09:12", "2024-10-18T08:12Z"),
        ("Fri, 18 Oct 2024 HH:05:ss +0100", "2024-10-18"),
        ("D, d M Y H:i:s O", "none"),
        ("Invalid Date", "none"),
        ("Thu, 01 Jan -1 00:00:00 +0000", "none"),
        ("Wed, 31 Dec 1969 23:59:59 +0000", "1969-12-31T23:59:59Z stated"),
        ("Sat, 30 Feb 2024 10:00:00 GMT", "none"),
        ("Fri, 18 Oct 2024 23:05:60 GMT", "2024-10-18T23:05:59Z stated"),
        ("&lt;![CDATA[Fri, 18 Oct 2024 23:05:21 GMT]]&gt;", "2024-10-18T23:05:21Z stated"),
    ],
)
def test_what_feeds_write(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("09 December, 2022", "en", "2022-12-09"),
        ("December 9, 2022", "en", "2022-12-09"),
        ("Dec. 9th, 2022", "en", "2022-12-09"),
        ("the 9th of December 2022", "en", "2022-12-09"),
        ("Published: 9 December 2022", "en", "2022-12-09"),
        ("Sept. 5, 2024", "en", "2024-09-05"),
        ("Friday 18 October 2024", "en", "2024-10-18"),
        ("2024 Oct 18", "en", "2024-10-18"),
        ("18-Oct-2024", "en", "2024-10-18"),
        ("18OCT2024", "en", "2024-10-18"),
        ("2024/oct/18", "en", "2024-10-18"),
        ("October 2024", "en", "2024-10"),
        ("10/2024", "en", "2024-10"),
        ("9. Dezember 2022", "de", "2022-12-09"),
        ("Freitag, 09.12.2022", "de", "2022-12-09"),
        ("5. Jänner 2024", "de", "2024-01-05"),
        ("3. März 2024", "de", "2024-03-03"),
        ("3. Mrz. 2024", "de", "2024-03-03"),
        ("3 MAERZ 2024", "de", "2024-03-03"),
        ("1er août 2024", "fr", "2024-08-01"),
        ("le 1er aout 2024", "fr", "2024-08-01"),
        ("12 févr. 2024", "fr", "2024-02-12"),
        ("mardi 22 juin 2021", "fr", "2021-06-22"),
        ("18 de octubre de 2024", "es", "2024-10-18"),
        ("18 oct 2024", "es", "2024-10-18"),
        ("mar 10 sep 2024", "es", "2024-09-10"),
        ("5 de setiembre de 2024", "es", "2024-09-05"),
        ("18 ottobre 2024", "it", "2024-10-18"),
        ("ven 18 ott 2024", "it", "2024-10-18"),
        ("18 de março de 2024", "pt-BR", "2024-03-18"),
        ("18 mar. 2024", "pt", "2024-03-18"),
        ("18 oktober 2024", "nl", "2024-10-18"),
        ("18 mrt. 2024", "nl", "2024-03-18"),
        ("18 oktober 2024", "sv", "2024-10-18"),
        ("18. oktober 2024", "nb", "2024-10-18"),
        ("18. okt. 2024", "da", "2024-10-18"),
        ("18. lokakuuta 2024", "fi", "2024-10-18"),
        ("18. október 2024", "is", "2024-10-18"),
        ("18 października 2024", "pl", "2024-10-18"),
        ("18. října 2024", "cs", "2024-10-18"),
        ("18. októbra 2024", "sk", "2024-10-18"),
        ("2024. október 18.", "hu", "2024-10-18"),
        ("18 octombrie 2024", "ro", "2024-10-18"),
        ("18 октомври 2024 г.", "bg", "2024-10-18"),
        ("18 октября 2024 г.", "ru", "2024-10-18"),
        ("18 жовтня 2024", "uk", "2024-10-18"),
        ("18 кастрычніка 2024", "be", "2024-10-18"),
        ("18. октобар 2024.", "sr", "2024-10-18"),
        ("7. маја 2024.", "sr", "2024-05-07"),
        ("7. jula 2024.", "sr", "2024-07-07"),
        ("18. listopada 2023.", "hr", "2023-10-18"),
        ("18 listopada 2023", "pl", "2023-11-18"),
        ("18. oktober 2024", "sl", "2024-10-18"),
        ("18 Οκτωβρίου 2024", "el", "2024-10-18"),
        ("18 Οκτώβρη 2024", "el", "2024-10-18"),
        ("7 Μάη 2024", "el", "2024-05-07"),
        ("18 Ekim 2024", "tr", "2024-10-18"),
        ("18 Ekim 2024'te", "tr", "2024-10-18"),
        ("3 Ağustos 2024", "tr", "2024-08-03"),
        ("18 KASIM 2023", "tr", "2023-11-18"),
        ("18. oktoober 2024", "et", "2024-10-18"),
        ("2024. gada 18. oktobris", "lv", "2024-10-18"),
        ("18. oktobrī, 2024", "lv", "2024-10-18"),
        ("2024 m. spalio 18 d.", "lt", "2024-10-18"),
        ("18 d’octubre de 2024", "ca", "2024-10-18"),
        ("18 de outubro de 2024", "gl", "2024-10-18"),
        ("2024ko urriaren 18a", "eu", "2024-10-18"),
        ("18 Deireadh Fómhair 2024", "ga", "2024-10-18"),
        ("18 Hydref 2024", "cy", "2024-10-18"),
        ("18 tetor 2024", "sq", "2024-10-18"),
        ("18 Oktober 2024", "id", "2024-10-18"),
        ("18 Agustus 2024", "id", "2024-08-18"),
        ("18 Disember 2023", "ms", "2023-12-18"),
        ("18 Oktoba 2024", "sw", "2024-10-18"),
        ("18 Tháng 10, 2024", "vi", "2024-10-18"),
        ("18 Th10 2024", "vi", "2024-10-18"),
        ("18 Tháng Mười, 2024", "vi", "2024-10-18"),
        ("Tháng Mười Một 5, 2024", "vi", "2024-11-05"),
        ("5 Tháng Mười Hai 2023", "vi", "2023-12-05"),
        ("5 tháng năm, 2024", "vi", "2024-05-05"),
        ("ngày 18 tháng 10 năm 2024", "vi", "2024-10-18"),
        ("18 अक्टूबर 2024", "hi", "2024-10-18"),
        ("१८ अक्तूबर २०२४", "hi", "2024-10-18"),
        ("১৮ অক্টোবর ২০২৪", "bn", "2024-10-18"),
        ("18 அக்டோபர் 2024", "ta", "2024-10-18"),
        ("18 అక్టోబర్ 2024", "te", "2024-10-18"),
        ("18 ഒക്‌ടോബർ 2024", "ml", "2024-10-18"),
        ("18 ઑક્ટોબર 2024", "gu", "2024-10-18"),
        ("18 ઓક્ટોબર 2024", "gu", "2024-10-18"),
        ("18 ოქტომბერი 2024", "ka", "2024-10-18"),
        ("18 հոկտեմբերի 2024", "hy", "2024-10-18"),
        ("18 қазан 2024", "kk", "2024-10-18"),
        ("2024 жылғы 18 қазан", "kk", "2024-10-18"),
        ("2024-жылдын 18-октябры", "ky", "2024-10-18"),
        ("2024 йил 18 октябрь", "uz", "2024-10-18"),
        ("18 октябри соли 2024", "tg", "2024-10-18"),
        ("18 Oktoba, 2024", "ha", "2024-10-18"),
        ("18 Fabrairu 2024", "ha", "2024-02-18"),
        ("Oktoobar 18, 2024", "so", "2024-10-18"),
        ("ថ្ងៃទី១៨ ខែតុលា ឆ្នាំ២០២៤", "km", "2024-10-18"),
        ("ວັນທີ 18 ເດືອນຕຸລາ 2024", "lo", "2024-10-18"),
        ("18 เดือนตุลาคม 2567", "th", "2024-10-18"),
        ("18 oktabr 2024", "uz", "2024-10-18"),
        ("18 oktyabr 2024", "az", "2024-10-18"),
        ("18 באוקטובר 2024", "he", "2024-10-18"),
        ("18 אוקטובר 2024", "he", "2024-10-18"),
        ("18 اکتوبر 2024", "ur", "2024-10-18"),
        ("١٨ أكتوبر ٢٠٢٤", "ar", "2024-10-18"),
        ("18 اكتوبر 2024", "ar", "2024-10-18"),
        ("18 تشرين الأول 2024", "ar", "2024-10-18"),
        ("18 تشرين الاول / أكتوبر 2024", "ar", "2024-10-18"),
        ("١٨ كانون الثاني ٢٠٢٤", "ar", "2024-01-18"),
        ("18 كانون الأول 2023", "ar", "2023-12-18"),
        ("5 آذار 2024", "ar", "2024-03-05"),
        ("5 شباط، 2024", "ar", "2024-02-05"),
        ("5 أيلول/سبتمبر 2024", "ar", "2024-09-05"),
        ("5 جويلية 2024", "ar", "2024-07-05"),
        ("5 أوت 2024", "ar", "2024-08-05"),
        ("5 غشت 2024", "ar", "2024-08-05"),
        ("5 دجنبر 2023", "ar", "2023-12-05"),
        ("18 ต.ค. 2567", "th", "2024-10-18"),
        ("18 ตุลาคม 2567", "th", "2024-10-18"),
        ("๑๘ ตุลาคม ๒๕๖๗", "th", "2024-10-18"),
        ("18 ตุลาคม พ.ศ. 2567", "th", "2024-10-18"),
    ],
)
def test_names_of_months(text: str, language: str, expected: str) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "18 oktobra 2024",
        "18 października 2024",
        "18 Ekim 2024",
        "18 ต.ค. 2567",
        "18 октября 2024",
        "18 octobre 2024",
        "18 ottobre 2024",
        "18 أكتوبر 2024",
    ],
)
def test_names_are_found_where_the_language_is_unknown_or_wrong(text: str) -> None:
    assert told(text, "") == told(text, "en") == "2024-10-18"


def test_a_name_that_means_two_months_is_none_without_a_language() -> None:
    assert told("18 listopada 2023", "") == "none"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2024年10月18日", "zh", "2024-10-18"),
        ("2024年10月18号", "zh", "2024-10-18"),
        ("时间：2024-10-18", "zh", "2024-10-18"),
        ("发布时间：24-10-18", "zh", "2024-10-18"),
        ("Date:18/10/2024", "en-GB", "2024-10-18"),
        ("２０２４年１０月１８日", "ja", "2024-10-18"),
        ("2024 年 10 月 18 日 星期五", "zh", "2024-10-18"),
        ("2024年10月", "zh", "2024-10"),
        ("令和6年10月18日", "ja", "2024-10-18"),
        ("令和元年5月1日", "ja", "2019-05-01"),
        ("二〇二四年十月十八日", "zh", "2024-10-18"),
        ("中華民國一百一十三年十月二十八日", "zh-TW", "2024-10-28"),
        ("二零二四年一月十日", "zh", "2024-01-10"),
        ("2024 оны 10-р сарын 18", "mn", "2024-10-18"),
        ("2024 оны 10 сарын 18", "mn", "2024-10-18"),
        ("2024 оны 10 дугаар сарын 18", "mn", "2024-10-18"),
        ("2024年10月 3万人", "zh", "2024-10"),
        ("18 ต.ค. 67", "th", "2024-10-18"),
        ("18 ต.ค. 24", "th", "2024-10-18"),
        ("-1-01-01T00:00:00Z", "en", "none"),
        ("平成31年4月30日", "ja", "2019-04-30"),
        ("昭和64年1月7日", "ja", "1989-01-07"),
        ("民國113年10月18日", "zh-TW", "2024-10-18"),
        ("113年10月18日", "zh-TW", "2024-10-18"),
        ("113/10/18", "zh-TW", "2024-10-18"),
        ("113-10-18", "zh-TW", "2024-10-18"),
        ("113-10-18", "en", "none"),
        ("2024 10/18", "zh", "2024-10-18"),
        ("2024 10-18", "zh", "2024-10-18"),
        ("2024 18/10", "en", "none"),
        ("9 May 2024 10-15 min", "en", "2024-05-09"),
        ("2024 10-15 min", "en", "none"),
        ("2024년 10월 18일", "ko", "2024-10-18"),
        ("2024.10.18.", "ko", "2024-10-18"),
        ("2024. 10. 18.", "ko", "2024-10-18"),
        ("24.10.18", "ko", "2024-10-18"),
        ("۲۷ مهر ۱۴۰۳", "fa", "2024-10-18"),
        ("جمعه ۲۷ مهر ۱۴۰۳", "fa", "2024-10-18"),
        ("۱۴۰۳/۰۷/۲۷", "fa", "2024-10-18"),
        ("1403-07-27", "fa", "2024-10-18"),
        ("۳۰ اسفند ۱۴۰۳", "fa", "none"),
        ("۳۰ اسفند ۱۳۹۹", "fa", "2021-03-20"),
        ("۳۰ اسفند ۱۴۰۲", "fa", "none"),
        ("۲۹ اسفند ۱۴۰۲", "fa", "2024-03-19"),
        ("27 تله 1403", "ps", "2024-10-18"),
        ("۲۷ میزان ۱۴۰۳", "fa", "2024-10-18"),
        ("15 جمادى الأولى 1444", "ar", "2022-12-09"),
        ("الجمعة 15 جمادى الأولى 1444 هـ الموافق 9 ديسمبر 2022 م", "ar", "2022-12-09"),
        ("1 رمضان 1445 هـ", "ar", "2024-03-11"),
        ("1445/09/01", "ar", "2024-03-11"),
        ("1 Ramadan 1445", "en", "2024-03-11"),
        ("15 Jumada I 1444 AH", "en", "2022-12-09"),
        ("27 Mehr 1403", "en", "2024-10-18"),
        ("18/10/2567", "th", "2024-10-18"),
    ],
)
def test_other_calendars(text: str, language: str, expected: str) -> None:
    assert told(text, language, "Asia/Riyadh") == expected


@pytest.mark.parametrize(
    ("text", "language", "zone", "expected"),
    [
        ("03/04/2024", "en-GB", LONDON, "2024-04-03"),
        ("03/04/2024", "en-US", NEW_YORK, "2024-03-04"),
        ("03/04/2024", "en", NEW_YORK, "2024-03-04"),
        ("03/04/2024", "en", LONDON, "2024-04-03"),
        ("03/04/2024", "en", "Asia/Kolkata", "2024-04-03"),
        ("03/04/2024", "en", "America/Toronto", "2024-04-03"),
        ("03/04/2024", "en-PH", "Asia/Manila", "2024-03-04"),
        ("03/04/2024", "fr", "Europe/Paris", "2024-04-03"),
        ("03/04/2024", "es-MX", "America/Mexico_City", "2024-04-03"),
        ("03.04.2024", "en-US", NEW_YORK, "2024-04-03"),
        ("03·04·2024", "es", "Europe/Madrid", "2024-04-03"),
        ("03·04·24", "es", "Europe/Madrid", "2024-04-03"),
        ("3-4-2024", "nl", "Europe/Amsterdam", "2024-04-03"),
        ("13/04/2024", "en-US", NEW_YORK, "2024-04-13"),
        ("04/13/2024", "en-GB", LONDON, "2024-04-13"),
        ("12/10/2024", "en-US", NEW_YORK, "2024-10-12"),  # 10 December is yet to come
        ("10/12/2024", "en-GB", LONDON, "2024-10-12"),
        ("10/12/2024", "fr", "Europe/Paris", "none"),  # no French paper writes the month first
        ("10.12.2024", "en-US", NEW_YORK, "none"),  # nor does anybody with points
        ("18.10.24", "de", BERLIN, "2024-10-18"),
        ("10/18/24", "en-US", NEW_YORK, "2024-10-18"),
        ("18/10/99", "fr", "Europe/Paris", "1999-10-18"),
        ("2024.10.18", "de", BERLIN, "2024-10-18"),
        ("2024/10/18", "en-US", NEW_YORK, "2024-10-18"),
        ("2024/3/4", "en-US", NEW_YORK, "2024-03-04"),
        ("32/01/2024", "en", LONDON, "none"),
        ("2024-10-18 - 2024-10-20", "en", LONDON, "2024-10-18"),
    ],
)
def test_order_of_day_and_month(text: str, language: str, zone: str, expected: str) -> None:
    assert told(text, language, zone) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("18 October 2024 11:12am", "en", "2024-10-18T10:12Z"),
        ("18 October 2024 at 11:12 p.m.", "en", "2024-10-18T22:12Z"),
        ("11:12 PM, October 18, 2024", "en", "2024-10-18T22:12Z"),
        ("October 18, 2024 12:05 am", "en", "2024-10-17T23:05Z"),
        ("October 18, 2024 12:05 pm", "en", "2024-10-18T11:05Z"),
        ("October 18, 2024 5pm", "en", "2024-10-18T16Z"),
        ("October 18, 2024, 12 noon", "en", "2024-10-18T11Z"),
        ("October 18, 2024, 12 midnight", "en", "2024-10-18"),
        ("18 October 2024, 1430 GMT", "en", "2024-10-18T14:30Z stated"),
        ("18 October 2024 14.30", "en", "2024-10-18T13:30Z"),
        ("Oct 18 2024 | 14:30", "en", "2024-10-18T13:30Z"),
        ("18. Oktober 2024, 10 Uhr", "de", "2024-10-18T09Z"),
        ("18.10.2024 um 10.45 Uhr", "de", "2024-10-18T09:45Z"),
        ("18.10.2024, 10:45 Uhr", "de", "2024-10-18T09:45Z"),
        ("Publié le 18 octobre 2024 à 10h30", "fr", "2024-10-18T09:30Z"),
        ("18/10/2024 à 10 h 30", "fr", "2024-10-18T09:30Z"),
        ("18/10/2024 à 10h30min", "fr", "2024-10-18T09:30Z"),
        ("18.10.2024 klo 10.45", "fi", "2024-10-18T09:45Z"),
        ("18. okt. 2024 kl. 10.45", "da", "2024-10-18T09:45Z"),
        ("18 октября 2024, 10:45", "ru", "2024-10-18T09:45Z"),
        ("2024. október 18. 10:45", "hu", "2024-10-18T09:45Z"),
        ("2024年10月18日 下午3点45分", "zh", "2024-10-18T14:45Z"),
        ("2024年10月18日 15時45分", "ja", "2024-10-18T14:45Z"),
        ("2024年10月18日 午前9時5分", "ja", "2024-10-18T08:05Z"),
        ("2024-10-18 15:45:30 星期五", "zh", "2024-10-18T14:45:30Z"),
        ("2024년 10월 18일 오후 3시 45분", "ko", "2024-10-18T14:45Z"),
        ("2024.10.18. 오전 9:05", "ko", "2024-10-18T08:05Z"),
        ("18 أكتوبر 2024 10:45 م", "ar", "2024-10-18T21:45Z"),
        ("18 أكتوبر 2024 10:45 صباحًا", "ar", "2024-10-18T09:45Z"),
        ("18 Οκτωβρίου 2024 10:45 μ.μ.", "el", "2024-10-18T21:45Z"),
        ("18/10/2024 10:45 CH", "vi", "2024-10-18T21:45Z"),
        ("vendredi 18 octobre 2024 à 10 heures 45", "fr", "2024-10-18T09:45Z"),
        ("October 18, 20245:05 PM", "en", "2024-10-18T16:05Z"),
        ("First published on Fri 18 Oct 2024 17.05 BST", "en", "2024-10-18T16:05Z stated"),
        ("2024-10-18T23:05:21EST", "en", "2024-10-19T04:05:21Z stated"),
        ("10:45, 18 октября 2024", "ru", "2024-10-18T09:45Z"),
        ("18. 10. 2024, 10.45", "cs", "2024-10-18T09:45Z"),
        ("چهارشنبه ۲ آبان ۱۴۰۳ - ۱۰:۴۵", "fa", "2024-10-23T09:45Z"),
        ("18 oct. 2024 11:05 p. m.", "es", "2024-10-18T22:05Z"),
        ("18 October 2024 25:71", "en", "none"),
    ],
)
def test_times_of_day(text: str, language: str, expected: str) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("Oct 18, 2024 3:45 PM ET", LONDON, "2024-10-18T19:45Z stated"),
        ("Jan 18, 2024 3:45 PM ET", LONDON, "2024-01-18T20:45Z stated"),
        ("Oct 18, 2024 3:45 PM PT", LONDON, "2024-10-18T22:45Z stated"),
        ("3:45 PM EDT, Fri October 18, 2024", LONDON, "2024-10-18T19:45Z stated"),
        ("18 Oct 2024 15:45 IST", "Asia/Kolkata", "2024-10-18T10:15Z stated"),
        ("18 Oct 2024 15:45 IST", LONDON, "2024-10-18T10:15Z stated"),
        ("18 Oct 2024 15:45 IST", "Europe/Dublin", "2024-10-18T14:45Z stated"),
        ("18 Oct 2024 15:45 IST", "Asia/Jerusalem", "2024-10-18T12:45Z stated"),
        ("18 Oct 2024 15:45 IDT", LONDON, "2024-10-18T12:45Z stated"),
        ("18 Oct 2024 15:45 BST", "Asia/Dhaka", "2024-10-18T09:45Z stated"),
        ("18 Oct 2024 15:45 AST", "Asia/Riyadh", "2024-10-18T12:45Z stated"),
        ("18 Oct 2024 15:45 AST", LONDON, "2024-10-18T19:45Z stated"),
        ("18 Oct 2024 15:45 CST", "Asia/Taipei", "2024-10-18T07:45Z stated"),
        ("18 Oct 2024 15:45 МСК", LONDON, "2024-10-18T12:45Z stated"),
        ("18 октября 2024, 15:45 (мск)", "Asia/Yekaterinburg", "2024-10-18T12:45Z stated"),
        ("18 أكتوبر 2024 - 15:45 بتوقيت غرينتش", "Asia/Dubai", "2024-10-18T15:45Z stated"),
        ("18 أكتوبر 2024 - 15:45 (مكة المكرمة)", LONDON, "2024-10-18T12:45Z stated"),
        ("Oct. 18, 2024, 3:45 p.m. Eastern", LONDON, "2024-10-18T19:45Z stated"),
        ("Oct. 18, 2024, 3:45 p.m. Pacific Time", LONDON, "2024-10-18T22:45Z stated"),
        ("Oct. 18, 2024, 3:45 p.m. (Eastern Daylight Time)", LONDON, "2024-10-18T19:45Z stated"),
        ("Eastern Europe, 18 Oct 2024 15:45", LONDON, "2024-10-18T14:45Z"),
        ("18 Oct 2024 15:45 Pacific Islands", LONDON, "2024-10-18T14:45Z"),
        ("18 Oct 2024 15:45 -12:30", LONDON, "2024-10-18T14:45Z"),
        ("18 Oct 2024 15:45 -1200", LONDON, "2024-10-19T03:45Z stated"),
        ("18 Jan 2024 15:45 IST", "Asia/Jerusalem", "2024-01-18T13:45Z stated"),
        ("18 Oct 2024 15:45 CST", "America/Chicago", "2024-10-18T21:45Z stated"),
        ("18 Oct 2024 15:45 CST", "Asia/Shanghai", "2024-10-18T07:45Z stated"),
        ("18 Oct 2024 15:45 BST", LONDON, "2024-10-18T14:45Z stated"),
        ("18 Oct 2024 15:45 CEST", LONDON, "2024-10-18T13:45Z stated"),
        ("18 Oct 2024 15:45 HKT", LONDON, "2024-10-18T07:45Z stated"),
        ("18 Oct 2024 15:45 WIB", "Asia/Jakarta", "2024-10-18T08:45Z stated"),
        ("18 Oct 2024 15:45 JST", LONDON, "2024-10-18T06:45Z stated"),
        ("18 Oct 2024 15:45 UTC+3", LONDON, "2024-10-18T12:45Z stated"),
        ("18 Oct 2024 15:45 (GMT+8)", LONDON, "2024-10-18T07:45Z stated"),
        ("18 Oct 2024 15:45 GMT -05:00", LONDON, "2024-10-18T20:45Z stated"),
        ("18 Oct 2024 15:45 Europe/Paris", LONDON, "2024-10-18T13:45Z stated"),
        ("18 Oct 2024 15:45", NEW_YORK, "2024-10-18T19:45Z"),
        ("18 Jan 2024 15:45", NEW_YORK, "2024-01-18T20:45Z"),
        ("2024-10-18T15:45:00", TOKYO, "2024-10-18T06:45:00Z"),
        ("2024-03-31T02:30:00", BERLIN, "2024-03-31T01:30:00Z"),  # the hour that summer time skips
        ("2024-10-27T02:30:00", BERLIN, "2024-10-27T00:30:00Z"),  # the hour that comes twice: the first
    ],
)
def test_zones(text: str, zone: str, expected: str) -> None:
    assert told(text, "en", zone) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected", "precision"),
    [
        ("3 hours ago", "en", "2024-11-20T09:00", "hour"),
        ("40 seconds ago", "en", "2024-11-20T11:59", "hour"),
        ("3 órája", "hu", "2024-11-20T09:00", "hour"),
        ("3 órával ezelőtt", "hu", "2024-11-20T09:00", "hour"),
        ("пре 3 сата", "sr", "2024-11-20T09:00", "hour"),
        ("prije 3 sata", "hr", "2024-11-20T09:00", "hour"),
        ("pred 3 urami", "sl", "2024-11-20T09:00", "hour"),
        ("prieš 3 valandas", "lt", "2024-11-20T09:00", "hour"),
        ("pirms 3 stundām", "lv", "2024-11-20T09:00", "hour"),
        ("3 tundi tagasi", "et", "2024-11-20T09:00", "hour"),
        ("πριν από 3 ώρες", "el", "2024-11-20T09:00", "hour"),
        ("3 saat əvvəl", "az", "2024-11-20T09:00", "hour"),
        ("3 orë më parë", "sq", "2024-11-20T09:00", "hour"),
        ("3 گھنٹے پہلے", "ur", "2024-11-20T09:00", "hour"),
        ("3 மணி நேரம் முன்பு", "ta", "2024-11-20T09:00", "hour"),
        ("3 oras ang nakalipas", "fil", "2024-11-20T09:00", "hour"),
        ("saa 3 zilizopita", "sw", "2024-11-20T09:00", "hour"),
        ("fa 3 hores", "ca", "2024-11-20T09:00", "hour"),
        ("duela 3 ordu", "eu", "2024-11-20T09:00", "hour"),
        ("pred 2 dnevoma", "sl", "2024-11-18T00:00", "day"),
        ("prieš 2 dienas", "lt", "2024-11-18T00:00", "day"),
        ("vakar 10:45", "lt", "2024-11-19T10:45", "minute"),
        ("3h ago", "en", "2024-11-20T09:00", "hour"),
        ("an hour ago", "en", "2024-11-20T11:00", "hour"),
        ("5 minutes ago", "en", "2024-11-20T11:55", "hour"),
        ("just now", "en", "2024-11-20T12:00", "hour"),
        ("vor 5 Minuten", "de", "2024-11-20T11:55", "hour"),
        ("vor einer Stunde", "de", "2024-11-20T11:00", "hour"),
        ("il y a 3 heures", "fr", "2024-11-20T09:00", "hour"),
        ("hace 3 horas", "es", "2024-11-20T09:00", "hour"),
        ("há 3 horas", "pt", "2024-11-20T09:00", "hour"),
        ("3 ore fa", "it", "2024-11-20T09:00", "hour"),
        ("3 uur geleden", "nl", "2024-11-20T09:00", "hour"),
        ("3 часа назад", "ru", "2024-11-20T09:00", "hour"),
        ("3 saat önce", "tr", "2024-11-20T09:00", "hour"),
        ("منذ 3 ساعات", "ar", "2024-11-20T09:00", "hour"),
        ("منذ ساعتين", "ar", "2024-11-20T10:00", "hour"),
        ("۳ ساعت پیش", "fa", "2024-11-20T09:00", "hour"),
        ("3小时前", "zh", "2024-11-20T09:00", "hour"),
        ("3時間前", "ja", "2024-11-20T09:00", "hour"),
        ("3시간 전", "ko", "2024-11-20T09:00", "hour"),
        ("लगभग 3 घंटे पहले", "hi", "2024-11-20T09:00", "hour"),
        ("לפני שעתיים", "he", "2024-11-20T10:00", "hour"),
        ("2 days ago", "en", "2024-11-18T00:00", "day"),
        ("vor 2 Tagen", "de", "2024-11-18T00:00", "day"),
        ("yesterday", "en", "2024-11-19T00:00", "day"),
        ("gestern, 10:45 Uhr", "de", "2024-11-19T10:45", "minute"),
        ("Today 10:45", "en", "2024-11-20T10:45", "minute"),
        ("hier à 10h45", "fr", "2024-11-19T10:45", "minute"),
        ("今天 10:45", "zh", "2024-11-20T10:45", "minute"),
        ("أمس", "ar", "2024-11-19T00:00", "day"),
    ],
)
def test_ages_are_counted_from_the_fetch_and_marked(text: str, language: str, expected: str, precision: str) -> None:
    moment = read(text, language)
    assert moment is not None
    assert (f"{moment.at:%Y-%m-%dT%H:%M}", moment.precision) == (expected, precision)
    assert moment.is_relative
    assert not moment.zone_stated


@pytest.mark.parametrize(
    "text",
    [
        "Today in parliament",
        "Heute im Bundestag",
        "Witnesses said that the ferry had left 3 hours ago",
        "weeks ago",
        "3 weeks ago",
        "last month",
        "18 October",
        "Friday",
        "10:45",
        "By Ana Prado",
        "Reading time: 4 min",
        "4 min read",
        "May the force be with you",
        "Chapter 12 of 2024",
        "v1.2.3",
        "+49 30 1234567",
        "100,000",
        "2024",
        "1/2",
        "99/99/9999",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert told(text) == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-11-22T11:59:00Z", "2024-11-22T11:59:00Z stated"),
        ("2024-11-22T12:01:00Z", "none"),
        ("2030-01-01", "none"),
        ("1699-12-31T23:00:00Z", "none"),
        ("9999-12-31", "none"),
    ],
)
def test_no_moment_after_two_days_from_now_nor_before_1700(text: str, expected: str) -> None:
    assert told(text) == expected


def test_a_day_begins_at_midnight_in_the_sources_zone() -> None:
    moment = read("18 October 2024", "ja", TOKYO)
    assert moment is not None
    assert moment.at == datetime(2024, 10, 17, 15, tzinfo=UTC)
    assert moment.on == date(2024, 10, 18)


def test_an_instant_is_on_the_civil_day_of_the_sources_zone() -> None:
    moment = read("2024-10-18T23:30:00Z", "ja", TOKYO)
    assert moment is not None
    assert moment.on == date(2024, 10, 19) == civil_date(moment.at, TOKYO)


def test_noughts_and_a_date_alone_are_the_same_moment() -> None:
    alone = read("2024-10-18", "en", NEW_YORK)
    for text in ("2024-10-18T00:00:00", "2024-10-18T00:00:00Z", "2024-10-18T00:00:00-04:00", "2024-10-18T04:00:00Z"):
        other = read(text, "en", NEW_YORK)
        assert alone is not None
        assert other is not None
        assert (other.at, other.on, other.precision) == (alone.at, alone.on, alone.precision)


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("2024-10-18T02:00:00+02:00", "UTC", "2024-10-18T00:00:00Z stated"),
        ("2024-01-18T05:30:00+05:30", LONDON, "2024-01-18T00:00:00Z stated"),
        ("2024-10-18T00:00:00+02:00", "UTC", "2024-10-17T22:00:00Z stated"),
        ("2024-10-18T00:00:01Z", LONDON, "2024-10-18T00:00:01Z stated"),
    ],
)
def test_midnight_in_another_zone_is_a_time_of_day(text: str, zone: str, expected: str) -> None:
    assert told(text, "en", zone) == expected


ZONES = st.sampled_from(
    [LONDON, BERLIN, NEW_YORK, TOKYO, "UTC", "Asia/Kathmandu", "Pacific/Auckland", "America/St_Johns"]
)
INSTANTS = st.datetimes(datetime(1971, 1, 1), datetime(2024, 11, 20), timezones=st.just(UTC))


@given(INSTANTS, ZONES, ZONES)
def test_any_instant_survives_any_offset(at: datetime, zone: str, source_zone: str) -> None:
    written = at.replace(microsecond=0).astimezone(ZoneInfo(zone)).isoformat()
    moment = read(written, "en", source_zone)
    assert moment is not None
    assert moment.on == civil_date(moment.at, source_zone)
    assert moment.precision == "day" or moment.at == at.replace(microsecond=0)


@given(INSTANTS, ZONES)
def test_a_feeds_date_is_the_same_instant_as_its_iso_form(at: datetime, zone: str) -> None:
    in_feed = read(f"{at:%a, %d %b %Y %H:%M:%S +0000}", "en", zone)
    in_iso = read(f"{at:%Y-%m-%dT%H:%M:%SZ}", "en", zone)
    assert in_feed is not None
    assert in_iso is not None
    assert (in_feed.at, in_feed.on, in_feed.precision) == (in_iso.at, in_iso.on, in_iso.precision)


@given(st.text(max_size=120), st.sampled_from(["en", "ar", "fa", "zh", "th", "de", ""]), ZONES)
def test_any_words_give_a_possible_moment_or_none(text: str, language: str, zone: str) -> None:
    moment = read(text, language, zone)
    assert moment is None or (moment.at.year >= 1700 and moment.at <= FETCHED_AT + timedelta(days=2))
