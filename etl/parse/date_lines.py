"""Short lines that are a date and nothing else, in the languages of the world's newsrooms.

Only whether a line is a date is decided here; which date it is, the transform stage reads. Every word of the line
must be a month, a weekday, a zone or a companion of dates, and its numbers must be able to be a date; so a headline
or a sentence with a date in it is none.
"""

from __future__ import annotations

import re

from etl.parse.date_words import DATE_WORDS, LABELS, MONTH_NAMES
from etl.parse.words import words_in
from etl.printed_words import LABELS_OF_EAST_ASIA

LONGEST_LINE = 100
"""Characters: "Published: Wednesday, September 14, 2022 at 10:45 a.m. EDT" and the like, with room."""
FIRST_YEAR, LAST_YEAR = 1300, 2600
"""Jalali and Hijri years at one end, Buddhist ones at the other."""
LAST_DAY = 31
LONGEST_DATE_WORDS = 9
"""Words: "Wednesday, September 14, 2022 at 10:45 a.m. EDT"."""

DAY = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d\d")
"""What every date with a year has: a quick look before a careful one."""
WHOLE_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
NUMBER = re.compile(r"\d+")
NUMERIC_DATE = re.compile(
    r"(?<!\d)(?:\d{4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,2}|\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?(?:\d{4}|\d{2})|"
    r"(?:19|20)\d\d \d\d?\s?[/-]\s?\d\d?)(?!\d)"
)
_SPACELESS = re.compile(
    r"\d{1,4}\s?[年년]\s?\d{1,2}\s?[月월]|\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]|"
    r"[\u4e00-\u9fff][:：\s]*(?:19|20)?\d\d[-./]\d{1,2}[-./]\d|[-./]\d{1,2}\s?[(（]?[周週星][一二三四五六日天期]"
)
"""A date whose label is written as one with other words, in characters or in digits: "发表于2024-05-06"."""
_BEHIND_HAN = re.compile(r"(?<=[\u4e00-\u9fff\uac00-\ud7a3])(?=(?:19|20)\d\d[-./]\d)")
"""Where a date is written as one with the name before it, as two elements in a row are read: "沙港日报2024-05-06"."""
SPACELESS_COMPANION = re.compile(
    r"星期[一二三四五六日天]|[周週][一二三四五六日]|[月火水木金土日]曜日?|[월화수목금토일]요일|[（(][月火水木金土日월화수목금토일][)）]|"
    r"上午|下午|午前|午後|오전|오후|凌晨|晚上|早上|中午|民國|民国|令和|平成|昭和|中華民國|(?:发布|发稿|录入|添加|上传|创建|刊登|登载|发文)(?=时间|日期)|发布时间|发布|发表|發布|發表|"
    r"更新時間|更新时间|最[終後后近]更新|更新|發佈|出版|公開|配信|掲載|投稿|発行|日時|时间|時間|日期|입력|수정|등록|최종|[於于年月日時时分秒년월일시분초]"
)
SOURCE_BEHIND = re.compile(rf"(?:{LABELS_OF_EAST_ASIA})\s*[:：].*$")
"""What Chinese portals print behind the time, in the same line."""
AGO = re.compile(
    r"(?:about )?(?:an?|\d{1,2}) ?(?:m|h|d|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago|"
    r"vor (?:etwa )?(?:\d{1,2}|einer|einem) (?:Min\.|Minuten?|Stunden?|Std\.|Tag(?:en)?)|"
    r"il y a (?:environ )?(?:\d{1,2}|une?) \w+|(?:hace|há) (?:\d{1,2}|uma?|una?) \w+|(?:\d{1,2}|un['’]?) ?\w+ fa|"
    r"(?:\d{1,2}|een) \w+ geleden|för (?:\d{1,2}|en) \w+ sedan|(?:منذ|قبل) (?:\d{1,2} )?\w+|"
    r"\d{1,2} \w+ (?:назад|тому|önce|पहले|lalu)|\d{1,2} ?(?:分|時間|日|分钟|小时|小時|天|분|시간|일) ?(?:前|전)|"
    r"(?:today|yesterday|heute|gestern|hoy|ayer|hier|aujourd['’]hui|oggi|ieri|اليوم|أمس)"
    r"(?:,? (?:(?:at|um|a las|à|alle) )?\d[\d:.h]*(?: Uhr)?)?",
    re.IGNORECASE,
)
"""Times that only the moment of reading can make sense of."""
BEFORE_UPDATE = re.compile(
    r"(?<!\w)(?=(?:(?:last|zuletzt|letzte|dernière|última|ultimo|ultima|laatst|senast|sist|senest|son|آخر|最終) ?)?"
    r"(?:updated?|modified|revised|bearbeitet|aktualisier\w+|geändert|stand:|mise? à jour|modifié|actualiza\w+|"
    r"atualiza\w+|modifica\w*|aggiorna\w+|bijgewerkt|gewijzigd|uppdatera\w+|oppdatert|opdateret|päivitetty|aktualizac\w+|zaktualizowano|"
    r"frissítve|ενημέρωση|обновлен\w+|обновлён|изменено|оновлено|güncelle\w+|تحديث|محدث|עודכן|更新|수정))",
    re.IGNORECASE,
)
"""Where the words for the last change begin, in a line that has them."""
OF_PUBLICATION = re.compile(
    r"(?<!\w)(?:publish|posted|created|issued|veröffentlicht|erschienen|erstellt|publi[ée]|publicad|pubblicat|gepubliceerd|"
    r"geplaatst|publicerad|publisert|offentliggjort|udgivet|julkaistu|opublikowan|publikován|vydáno|objavljen|megjelent|"
    r"publikálva|δημοσ|опубликован|опубліковано|публикуван|yayın|diterbitkan|dipublikasikan|đăng)|"
    r"نشر|פורסם|प्रकाशित|发布|发表|發布|發表|公開|配信|掲載|입력|등록",
    re.IGNORECASE,
)
"""Words for the publication, which a date far from the headline needs beside it."""
LONGEST_MINUTES = 11
"""Characters: "12 minutes."."""
_MINUTES_BEHIND = re.compile(
    r"(?<![\d:.,])(?<!vor )(?<!för )\d{1,2} ?(?:min(?:s|ute[ns]?|ut[io]s?|uter)?|мин|хв|นาที)\.?$", re.IGNORECASE
)
_MINUTES_BEYOND_ASCII = ("min", "мин", "хв", "นาที")
DATE_EDGES = " ,;|/·・•–—-"
EDGES = " |·•–—-,;()[]"


def is_date_line(line: str) -> bool:
    """True where a short line says a date, or a time ago, perhaps with its label; and nothing else."""
    text = line.strip(EDGES)
    if not text or len(text) > LONGEST_LINE or "©" in text:
        return False
    if AGO.fullmatch(text) or _is_labelled_age(text):
        return True
    text = text[: -len(minutes)] if (minutes := minutes_behind(text)) else text
    if not text.isascii():
        text = SOURCE_BEHIND.sub("", text).strip(EDGES) if ":" in text or "：" in text else text
        if _SPACELESS.search(text):
            return not words_in(SPACELESS_COMPANION.sub(" ", text))
    if not NUMBER.search(text):
        return False
    words = words_in(text)
    if not words <= DATE_WORDS:
        return False
    return bool(NUMERIC_DATE.search(text)) or (not words.isdisjoint(MONTH_NAMES) and _numbers_fit(text))


def minutes_behind(line: str) -> str:
    """The minutes that end a line, with nothing to say that reading takes them: "6 May 2024 · 3 min"."""
    end = line[-LONGEST_MINUTES:].lower()
    may_end_so = "min" in end if end.isascii() else any(word in end for word in _MINUTES_BEYOND_ASCII)
    found = _MINUTES_BEHIND.search(line) if may_end_so else None
    return found[0] if found else ""


def _is_labelled_age(text: str) -> bool:
    """True for "Published 4 hours ago"."""
    label, _, age = text.partition(" ")
    return AGO.fullmatch(age) is not None and words_in(label) <= LABELS


def date_within(line: str) -> str:
    """The date that stands in a line, if any: its longest run of words that is a day of a year; else empty.

    A month is too little, and two digits too short for a year, so far from where dates belong.
    """
    words = line.split()
    years = [place for place, word in enumerate(words) if WHOLE_YEAR.search(word)]
    for length in range(min(len(words), LONGEST_DATE_WORDS), 0, -1) if years else ():
        for first in range(len(words) - length + 1):
            if not any(first <= year < first + length for year in years):
                continue
            run = " ".join(words[first : first + length]).strip(DATE_EDGES)
            if is_date_line(run) and len(NUMBER.findall(run)) > 1:
                return run
    apart = _BEHIND_HAN.sub(" ", line) if years and not line.isascii() else line
    return date_within(apart) if apart != line else ""


def names_day(text: str) -> bool:
    """True where a text has a year in it, or a day, a month and two digits of one."""
    return DAY.search(text) is not None


def says_updated(line: str) -> bool:
    """True where a date line is labelled as the last change, and not as the publication."""
    return bool(BEFORE_UPDATE.search(line))


def says_published(line: str) -> bool:
    """True where a date line is labelled as the publication."""
    return bool(OF_PUBLICATION.search(line))


def split_dates(line: str) -> tuple[str, ...]:
    """A line that gives both dates ("Published ... Updated ..."), in its parts; any other line whole."""
    begin = BEFORE_UPDATE.search(line)
    parts = (line[: begin.start()].strip(EDGES), line[begin.start() :].strip(EDGES)) if begin else (line,)
    return parts if all(map(is_date_line, parts)) else (line,)


def day_before_update(line: str) -> str:
    """The day of "6 May 2024, last update 14:30", which has no other behind the label; else empty."""
    begin = BEFORE_UPDATE.search(line)
    if begin is None or DAY.search(line, begin.start()):
        return ""
    before = line[: begin.start()].strip(EDGES + "،")
    return before if DAY.search(before) and is_date_line(before) else ""


def _numbers_fit(text: str) -> bool:
    """True where one number can be a day or a year, and none is longer than a year."""
    numbers = NUMBER.findall(text)
    values = [int(number) for number in numbers if len(number) <= len(str(LAST_YEAR))]
    return len(values) == len(numbers) and any(1 <= n <= LAST_DAY or FIRST_YEAR <= n <= LAST_YEAR for n in values)
