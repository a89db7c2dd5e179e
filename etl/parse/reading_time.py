"""Lines in which a publisher states how long reading takes: "2 min read", "Lesezeit: 4 Minuten", "4분 분량".

A line is one when it holds a small number, a word for minutes and a word for reading, in any language, and nothing
else but words that go with them. So a sentence about minutes is never mistaken for it. Reading the number is the
transform stage's task.
"""

from __future__ import annotations

import re
from itertools import chain

from etl.parse.words import words_in

LONGEST_LINE = 80
"""Characters; "Estimated reading time: less than 10 minutes" has half of it."""
LONGEST_BYLINE = 200
"""Characters of a line that states a reading time beside other things."""
MOST_DIGITS = 3
MOST_NUMBERS = 2
"""Of a range, "3-4 min read"; a date beside the reading time has more, or longer ones."""

MINUTES = words_in(
    """mín daqiqa dəqiqə dəqiqəlik minti mintuna mínútur mínúta minutuko minutu мүнөт минуттук минут
    min mins mn minute minutes minuten minuto minutos minuti minuut minuter minutter minutt minuutti minuuttia
    minuutin minut minuta minuty minút minúta minúty perc percig perces minuts minit menit phút dk dakika dakikada
    dakikalık мин минута минуты минут минути хв хвилина хвилини хвилин λεπτό λεπτά λ דקה דקות דקת मिनट মিনিট
    நிமிடம் நிமிட دقيقة دقائق دقيقه دقیقه د منٹ minutit minūtes minūšu minučių minutė minutės"""
)
"""Words for minutes."""
MINUTES_WITH_NUMBER = words_in("دقيقتان دقيقتين")
"""Words that hold number and unit in one."""
READING = words_in(
    """lestími lestur prečítanie prečítate przeczytanie читати skaitysite perskaitysite lasīt lasīšanai
    lugemist lugeda
    διάβασμα διαβάζεται leximit przeczytasz przeczytania o‘qiladi o'qiladi oʻqiladi oxunma oxumaq
    karatu karantawa kusoma lestrar irakurtzeko irakurketa окуу оқу lexim leximi basahin pagbabasa leestyd lees
    read reading lesezeit lesedauer lesen lektüre lecture lire lectura leer leitura ler lettura leggere leestijd
    lezen leesduur lästid läsning läsa læsetid læsning læse lesetid lesing lese lukuaika lukemiseen czytania czytanie
    čtení čítania čítanie čitanja čitanje branja olvasás olvasási olvasmány citit citire okuma okunur okuması okunma
    bacaan
    baca membaca đọc llegir lugemine lugemisaeg lasīšanas skaitymo чтения чтение читать прочтения читання прочитання
    четене читања читање ανάγνωσης ανάγνωση קריאה पढ़ें पढ़ने पठन পড়ার வாசிப்பு للقراءة قراءة القراءة مطالعه خواندن مطالعة
    پڑھنے"""
)
"""Words for reading."""
COMPANIONS = words_in(
    """zajmie zaberie potrwa zajme σε koha e i
    h hr hrs hour hours std stunde stunden heure heures hora horas ora ore ten tekst w na
    a about approx approximately around article est estimated for in is less more of only takes than the this time
    to under one two three ca circa etwa rund unter ungefähr dauer zu eine einer à de du durée en environ temps moins
    une d cet l tiempo estimado menos aprox duración un una del tempo cerca um di meno stimato uno geschatte tijd tid å
    att at noin alle arvioitu czas doba čas około idő kb timp aproximativ süresi süre ortalama yaklaşık waktu masa thời
    gian время на около примерно час приблизно време за для меньше минуту χρόνος περίπου זמן כ में का समय वाचन সময়
    vrijeme vreme مدة وقت زمن الوقت المدة حوالي نحو أقل من زمان واحدة فی في laiks laikas aeg"""
)
"""Words that may stand beside them."""

ONE = words_in("a one eine une un una uma één en bir одна واحدة")
"""A minute without a number: "less than a minute read"."""
NUMBER = re.compile(r"\d+")
PRIMES = re.compile(r"(?<!\d)\d{1,2}\s?['’′](?!\w)")
"""Minutes as a stroke: "Tempo di lettura: 3'"."""
SPACELESS_MINUTES = re.compile(r"\d{1,3}\s*(?:分钟|分鐘|分|분|นาที)")
SPACELESS_READING = re.compile("読了|読め|読み|阅读|閱讀|读完|讀完|읽는|읽기|분량|อ่าน")
SPACELESS_COMPANION = re.compile(
    r"共?\d{2,5}\s*文?字|まで|残り|この記事は|本文|全文|可|约|約|大约|大約|预计|預計|需要?|時間|时间|時長|时长|目安|で|ます|る|終わり|です|시간|데|소요|전체|정도|약|"
    "ใช้|เวลา|ใน|การ"
)
SEPARATOR = re.compile(r"\s*[|·•∙●‧/—–]\s*|\s{2,}|\s+-\s+|,\s+|(?<=\w)\.\s+(?=\d)")
"""What keeps a reading time apart from the date and the byline beside it."""


MOST_WORDS_BEFORE_BUTTONS = 5
"""Of a reading time that begins a line: "Estimated read time: 2 mins"."""
WORDS_WITHIN = (3, 4)
"""Of a reading time between a byline and a date: "di Ana Prado 2 minuti di lettura lunedì 3 marzo"."""
MOST_NUMBERS_AROUND = 4
"""Small numbers of such a line that are tried; dates and times have as many."""
LONGEST_AROUND = 120
"""Characters of a line that has one somewhere."""
_MINUTES = re.compile(
    r"\d\s?['’′]|min|daqiqa|dəqiqə|mín|мүнөт|mn|мин|мін|хв|dk|dakika|perc|分|분|دقي|دقا|دقی|דק|λεπ|मिनट|মিনিট|நிமிட|phút|menit|นาที|منٹ"
)
"""What a reading time has in it, in any language and in lower case: a quick look before a careful one."""
_GLUED = re.compile(r"(?<=\d)(?=[^\W\d_]{4})|(?<=[a-zß-ÿ])(?=[A-ZÄÖÜ][a-zß-ÿ]{3})")
"""Where a word begins right after a number or within one, as when a date and a reading time share a line:
"12:24Lesezeit", "12:24 UhrLesezeit"."""

KNOWN = MINUTES | MINUTES_WITH_NUMBER | READING | COMPANIONS
"""All that such a line may be made of."""


def stated_reading_time(line: str) -> str:
    """The part of a short line that states a reading time, as printed; empty where none does."""
    whole = line.strip()
    if len(whole) > LONGEST_BYLINE:
        return ""
    return next((part.strip() for part in (whole, *SEPARATOR.split(whole)) if is_reading_time(part)), "")


def reading_time_in(line: str) -> str:
    """The reading time that a line states, alone, after a date ("6 May 2024, 14:59 Reading time: 4 minutes"), before
    buttons ("Read time: 2 mins Share Copy link") or, with its number first, between other things."""
    if len(line) > LONGEST_AROUND or not _MINUTES.search(line.lower()):
        return ""
    words = _GLUED.sub(" ", line).split()
    ends = (words[n:] for n in range(len(words)))
    beginnings = (words[:n] for n in range(min(MOST_WORDS_BEFORE_BUTTONS, len(words) - 1), 1, -1))
    at = [n for n, word in enumerate(words) if word.isdigit() and len(word) <= MOST_DIGITS]
    within = (words[n : n + length] for n in at[:MOST_NUMBERS_AROUND] for length in WORDS_WITHIN)
    runs = map(" ".join, chain(ends, beginnings, within))
    return next((found for run in runs if (found := stated_reading_time(run))), "")


def is_reading_time(line: str) -> bool:
    """True where a line states a reading time and says nothing else."""
    text = line.strip().strip("()[]")
    if not text or len(text) > LONGEST_LINE:
        return False
    return _is_spaceless(text) or _is_spaced(text)


def _is_spaced(text: str) -> bool:
    words, numbers = words_in(text), NUMBER.findall(text)
    is_small = 0 < len(numbers) <= MOST_NUMBERS and all(len(number) <= MOST_DIGITS for number in numbers)
    is_one = not numbers and bool(words & ONE)
    has_unit = bool(words & MINUTES) or PRIMES.search(text) is not None
    has_minutes = ((is_small or is_one) and has_unit) or bool(words & MINUTES_WITH_NUMBER)
    return has_minutes and bool(words & READING) and words <= KNOWN


def _is_spaceless(text: str) -> bool:
    """The same in scripts that write words without spaces between them."""
    if not SPACELESS_MINUTES.search(text) or not SPACELESS_READING.search(text):
        return False
    rest = SPACELESS_COMPANION.sub("", SPACELESS_READING.sub("", SPACELESS_MINUTES.sub("", text)))
    return not words_in(rest) and not NUMBER.search(rest)
