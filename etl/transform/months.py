"""Names of months: those of Unicode's CLDR, and those that newsrooms print besides.

Names are compared folded: without case, accents, dots and the differences that Arabic and Persian keyboards make.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import cache
from typing import Literal, NamedTuple

from etl.cldr_names import CLDR_MONTHS

Calendar = Literal["gregorian", "jalali", "hijri"]


class Month(NamedTuple):
    """A month of a calendar, 1 to 12."""

    calendar: Calendar
    number: int


_MARKS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c\u200d]")
_LETTERS_ALIKE = str.maketrans(
    {"ی": "ي", "ى": "ي", "ک": "ك", "ۀ": "ه", "ة": "ه", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss"}
)
_NO_NAME = re.compile(r"[.'’॰״׳\"]")

_MORE_NAMES: dict[str, tuple[str, ...]] = {
    # The Levant and Iraq, then Tunisia and Algeria, then Morocco; names of the Gulf and Egypt are in CLDR.
    "ar": (
        "كانون الثاني|جانفي",
        "شباط|فيفري",
        "آذار|اذار|مارس",
        "نيسان|أفريل|ابريل|إبريل",
        "أيار|ايار|ماي|مايو",
        "حزيران|جوان|يونيه",
        "تموز|جويلية|يوليوز|يوليه",
        "آب|اب|أوت|غشت|اغسطس",
        "أيلول|ايلول|شتنبر",
        "تشرين الأول|تشرين اول|اكتوبر",
        "تشرين الثاني|تشرين ثاني|نونبر",
        "كانون الأول|كانون اول|دجنبر|ديسمبر",
    ),
    "de": ("jänner|jaenner|jän", "feber", "maerz|mrz", "", "", "", "", "", "sept", "", "", ""),
    "es": ("", "", "", "", "", "", "", "", "set|setiembre|sept", "", "", ""),
    "fr": ("janv", "févr|fevr", "", "avr", "", "", "juil", "", "sept", "", "", "déc"),
    "it": ("", "", "", "", "", "", "", "", "sett", "ott", "", ""),
    "hi": (
        "जनवरी",
        "फ़रवरी|फरवरी",
        "मार्च",
        "अप्रैल",
        "मई",
        "जून",
        "जुलाई",
        "अगस्त",
        "सितंबर|सितम्बर",
        "अक्टूबर|अक्तूबर",
        "नवंबर|नवम्बर",
        "दिसंबर|दिसम्बर",
    ),
    "id": ("", "peb|pebruari", "", "", "mei", "", "", "agt|agustus|agu|ags", "", "okt", "nop|nopember", "des"),
    # What is said and printed beside the learned forms of CLDR; then languages that CLDR's list leaves out.
    "el": (
        "γενάρη|γενάρης",
        "φλεβάρη|φλεβάρης",
        "μάρτη|μάρτης",
        "απρίλη|απρίλης",
        "μάη|μάης",
        "ιούνη|ιούνης",
        "ιούλη|ιούλης",
        "",
        "σεπτέμβρη|σεπτέμβρης",
        "οκτώβρη|οκτώβρης",
        "νοέμβρη|νοέμβρης",
        "δεκέμβρη|δεκέμβρης",
    ),
    "gu": ("", "", "", "", "", "", "", "ઑગસ્ટ|ઓગષ્ટ", "", "ઓક્ટોબર", "", ""),
    "sr": ("", "", "", "", "маја|maja", "јуна|juna", "јула|jula", "", "", "", "", ""),
    "vi": (
        "tháng một|tháng giêng",
        "tháng hai",
        "tháng ba",
        "tháng tư",
        "tháng năm",
        "tháng sáu",
        "tháng bảy",
        "tháng tám",
        "tháng chín",
        "tháng mười",
        "tháng mười một",
        "tháng mười hai|tháng chạp",
    ),
    "ha": (
        "janairu",
        "fabrairu|faburairu",
        "maris",
        "afrilu",
        "mayu",
        "yuni",
        "yuli",
        "agusta",
        "satumba",
        "oktoba",
        "nuwamba|nuwanba",
        "disamba",
    ),
    "so": (
        "jannaayo|janaayo",
        "febraayo|febaraayo",
        "maarso|maarsi",
        "abriil",
        "maajo",
        "juun",
        "luuliyo|juulaay",
        "agoosto",
        "sebtembar|sebteembar",
        "oktoobar",
        "nofembar|nofeembar",
        "disembar|diseembar",
    ),
    "tg": (
        "январ",
        "феврал",
        "март",
        "апрел",
        "май",
        "июн",
        "июл",
        "август",
        "сентябр",
        "октябр",
        "ноябр",
        "декабр",
    ),
    "bn": ("জানুয়ারি|জানুয়ারী", "ফেব্রুয়ারি|ফেব্রুয়ারী", "", "", "", "", "", "", "", "", "", ""),
    "lv": (
        "janvārī",
        "februārī",
        "martā",
        "aprīlī",
        "maijā",
        "jūnijā",
        "jūlijā",
        "augustā",
        "septembrī",
        "oktobrī",
        "novembrī",
        "decembrī",
    ),
    "fa": (
        "ژانویه|جنوری",
        "فوریه|فبروری",
        "مارس|مارچ",
        "آوریل|اپریل",
        "مه|می",
        "ژوئن|جون",
        "ژوئیه|جولای",
        "اوت|آگوست|اگست",
        "سپتامبر|سپتمبر",
        "اکتبر|اکتوبر",
        "نوامبر|نومبر",
        "دسامبر|دسمبر",
    ),
    "en": (
        "january|jan",
        "february|feb|febr",
        "march|mar",
        "april|apr|arp",  # "Arp": a feed's own misspelling, seen for years
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sept|sep",
        "october|oct",
        "november|nov",
        "december|dec",
    ),
}
"""What newsrooms print and CLDR lacks: regional names, old spellings, forms without the right accent."""

_JALALI = (
    "فروردین|حمل|farvardin",
    "اردیبهشت|ثور|ordibehesht",
    "خرداد|جوزا|khordad",
    "تیر|سرطان|tir",
    "مرداد|امرداد|اسد|mordad",
    "شهریور|سنبله|shahrivar",
    "مهر|میزان|mehr",
    "آبان|عقرب|aban",
    "آذر|قوس|azar",
    "دی|جدی|dey",
    "بهمن|دلو|bahman",
    "اسفند|حوت|esfand",
)
"""Iran's names, Afghanistan's, and the Iranian ones in Latin letters."""
_PASHTO = "وری غویی غبرګولی چنګاښ زمری وږی تله لړم ليندۍ مرغومی سلواغه کب"
"""The same months in Pashto, which are words of other languages elsewhere."""
_JALALI_LANGUAGES = frozenset({"fa", "ps", "ckb", "ku", "tg", "uz", "az", "en"})
_HIJRI = (
    "محرم|محرم الحرام|muharram",
    "صفر|safar",
    "ربيع الأول|ربيع اول|rabi i|rabi awwal",
    "ربيع الآخر|ربيع الثاني|rabi ii|rabi thani",
    "جمادى الأولى|جمادى الاول|jumada i|jumada ula",
    "جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الاخر|jumada ii|jumada thani",
    "رجب|rajab",
    "شعبان|shaban",
    "رمضان|ramadan",
    "شوال|shawwal",
    "ذو القعدة|ذي القعدة|dhul qadah|dhul qidah",
    "ذو الحجة|ذي الحجة|dhul hijjah|dhul hijja",
)
_HIJRI_LANGUAGES = frozenset({"ar", "fa", "ur", "ps", "ckb", "en"})

_NUMBERED = re.compile("thang (0?[1-9]|1[0-2])")
"""Vietnamese numbers its months."""
_BEFORE_NAMES = {"he": "ב", "km": "ខែ", "lo": "ເດືອນ", "th": "เดือน"}
"""What is written before a month's name without a space: "in", or "month"."""
_WEEKDAYS_TOO = frozenset({"lun", "mar"})
"""An Irish August and most languages' March, but Monday and Tuesday in Romance languages."""
SHORTEST_LATIN_NAME = 3
"""Two Latin letters are a word of some other language; in other scripts they abbreviate months ("ต.ค.")."""
SHORTEST_STEM = 4
"""Letters of a full name that endings may follow ("ekimde", "oktobrissa"); shorter ones begin many other words."""


def fold(text: str) -> str:
    """For comparing words: lower case, no accents, no vowel marks, one form of look-alike letters."""
    if text.isascii():
        return text.lower()
    marked = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS_ALIKE))
    return unicodedata.normalize("NFC", _MARKS.sub("", marked)).translate(_LETTERS_ALIKE)


def name_key(name: str) -> str:
    """``name`` folded, without the dots and apostrophes of abbreviations."""
    return " ".join(_NO_NAME.sub("", fold(name)).split())


def month_named(name: str, language: str) -> Month | None:
    """The month with this :func:`name_key` in ``language``, else in English."""
    if match := _NUMBERED.fullmatch(name):
        return Month("gregorian", int(match[1]))
    primary = language.partition("-")[0].lower()
    if before := _BEFORE_NAMES.get(primary):
        name = name.removeprefix(before)
    names = names_of(primary) if primary else {}
    return names.get(name) or names_of("en").get(name) or _inflected(name, primary, names)


def month_anywhere(name: str, _language: str = "") -> Month | None:
    """The month with this :func:`name_key` in all languages that have the name."""
    return _names_anywhere().get(name)


def _inflected(name: str, primary: str, names: dict[str, Month]) -> Month | None:
    """A full name with an ending, as languages with many cases write it."""
    if len(name) <= SHORTEST_STEM or primary == "en":
        return None
    stems = (known for known in names if len(known) >= SHORTEST_STEM and name.startswith(known.removesuffix("ь")))
    return next((names[stem] for stem in stems), None)


@cache
def names_of(language: str) -> dict[str, Month]:
    """Names of months in one language, by their keys; empty for languages nobody has written down."""
    names = _with_calendar(CLDR_MONTHS.get(language, ()), "gregorian")
    names |= _with_calendar(_MORE_NAMES.get(language, ()), "gregorian")
    if language in _JALALI_LANGUAGES:
        names = _with_calendar(_JALALI, "jalali") | names
    if language == "ps":
        names |= _with_calendar(tuple(_PASHTO.split()), "jalali")
    if language in _HIJRI_LANGUAGES:
        names = _with_calendar(_HIJRI, "hijri") | names
    return names


def _with_calendar(names: tuple[str, ...], calendar: Calendar) -> dict[str, Month]:
    keys = ((number, name_key(name)) for number, row in enumerate(names, 1) for name in row.split("|"))
    return {key: Month(calendar, number) for number, key in keys if key}


@cache
def _names_anywhere() -> dict[str, Month]:
    """Built once, in a few milliseconds, where a page's language is unknown or wrong."""
    meanings: dict[str, set[Month]] = defaultdict(set)
    for language in ("en", *CLDR_MONTHS):
        for name, month in names_of(language).items():
            meanings[name].add(month)
    for name in _WEEKDAYS_TOO:
        meanings.pop(name, None)
    clear = {name: next(iter(months)) for name, months in meanings.items() if len(months) == 1}
    return {name: month for name, month in clear.items() if len(name) >= (SHORTEST_LATIN_NAME if name.isascii() else 2)}
