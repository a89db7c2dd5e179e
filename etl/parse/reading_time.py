"""Lines in which a publisher states how long reading takes: "2 min read", "Lesezeit: 4 Minuten", "4분 분량".

A line is one when it holds a small number, a word for minutes and a word for reading, in any language, and nothing
else but words that go with them. So a sentence about minutes is never mistaken for it. Reading the number is the
transform stage's task.
"""

from __future__ import annotations

import re

LONGEST_LINE = 80
"""Characters; "Estimated reading time: less than 10 minutes" has half of it."""

MINUTES = frozenset(
    {
        *("min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "minuti", "minuut", "minuter"),
        *("minutter", "minutt", "minuutti", "minuuttia", "minut", "minuta", "minuty", "minúta", "minúty", "minút"),
        *("perc", "percig", "perces", "minuts", "minit", "menit", "phút", "dk", "dakika", "dakikada", "dakikalık"),
        *("мин", "минута", "минуты", "минут", "минути", "хв", "хвилина", "хвилини", "хвилин"),
        *("λεπτό", "λεπτά", "λ", "דקה", "דקות", "דקת", "мінут", "मिनट", "মিনিট", "நிமிடம்", "நிமிட"),
        *("دقيقة", "دقائق", "دقيقه", "دقیقه", "د", "منٹ"),
        *("minuuttiä", "minutu", "minute/n", "minutit", "minūtes", "minučių"),
    }
)
"""Words for minutes, case folded."""
ONE_OR_TWO_MINUTES = frozenset({"دقيقتان", "دقيقتين", "דקותיים"})
"""Words that hold number and unit in one."""
READING = frozenset(
    {
        *("read", "reading", "readtime", "lesezeit", "lesedauer", "lesen", "lektüre", "lecture", "lire", "lectura"),
        *("leer", "leitura", "ler", "lettura", "leggere", "leestijd", "lezen", "leesduur", "lästid", "läsning", "läsa"),
        *("læsetid", "læsning", "læse", "lesetid", "lesing", "lese", "lukuaika", "lukemiseen", "czytania", "czytanie"),
        *("čtení", "čítania", "čítanie", "čitanja", "čitanje", "branja", "olvasás", "olvasási", "olvasmány"),
        *("citit", "citire", "okuma", "okunur", "okuması", "bacaan", "baca", "membaca", "đọc", "llegir"),
        *("чтения", "чтение", "читать", "прочтения", "читання", "прочитання", "четене", "читања", "читање"),
        *("ανάγνωσης", "ανάγνωση", "קריאה", "पढ़ें", "पढ़ने", "पठन", "পড়ার", "বাসিত", "வாசிப்பு"),
        *("للقراءة", "قراءة", "القراءة", "مطالعه", "خواندن", "مطالعة", "پڑھنے"),
    }
)
"""Words for reading, case folded."""
COMPANIONS = frozenset(
    {
        *("a", "about", "approx", "approximately", "around", "article", "est", "estimated", "for", "in", "is", "less"),
        *("more", "of", "only", "takes", "than", "the", "this", "time", "to", "under", "one", "two", "three"),
        *("ca", "circa", "etwa", "rund", "unter", "ungefähr", "dauer", "zu", "eine", "einer", "unter"),
        *("à", "de", "du", "durée", "en", "environ", "temps", "moins", "une", "d", "article", "cet", "l"),
        *("tiempo", "estimado", "menos", "aprox", "duración", "un", "una", "del", "temps"),
        *("tempo", "estimado", "menos", "cerca", "um", "di", "meno", "stimato", "tempo", "circa", "uno"),
        *("geschatte", "tijd", "tid", "å", "att", "at", "noin", "alle", "arvioitu", "czas", "doba", "čas", "około"),
        *(
            "idő",
            "kb",
            "timp",
            "aproximativ",
            "süresi",
            "süre",
            "ortalama",
            "yaklaşık",
            "waktu",
            "masa",
            "thời",
            "gian",
        ),
        *("время", "на", "около", "примерно", "час", "приблизно", "време", "за", "для", "меньше", "минуту"),
        *("χρόνος", "περίπου", "זמן", "כ", "में", "का", "समय", "वाचन", "সময়", "vrijeme", "vreme", "czytanie"),
        *("مدة", "وقت", "زمن", "الوقت", "المدة", "حوالي", "نحو", "أقل", "من", "زمان", "واحدة", "فی", "في", "وقت"),
    }
)
"""Words that may stand beside them, case folded."""

SPACELESS = re.compile(
    r"(?:この記事は|本文|全文)?(?:約|约|大約|大约|预计|預計|需|읽는\s?(?:데|시간)|읽기|อ่าน|ใช้เวลาอ่าน|เวลาอ่าน|读完|閱讀|阅读|読了)?"
    r"(?:時間|时间|時長|时长|目安|需|約|约|大约|大約|전체)?[\s:：约約]*"
    r"(?:\d{1,3})\s*(?:分钟|分鐘|分|분|นาที)\s*"
    r"(?:で読めます|で読める|で読了|で読み終わります|阅读|閱讀|读完|讀完|可读完|분량|읽기|읽는 시간|소요|ในการอ่าน|อ่าน)?"
)
SPACELESS_READING = re.compile("読|读|讀|阅|閱|읽|분량|อ่าน")

WORD = re.compile(r"[^\W\d_]+(?:['’/][^\W\d_]+)*", re.UNICODE)
NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
SEPARATOR = re.compile(r"\s*[|·•∙●‧/—–]\s*|\s{2,}|\s+-\s+|,\s+|(?<=\w)\.\s+(?=\d)")
"""What keeps a reading time apart from the date and the byline beside it."""
COMBINING = re.compile("[\u0610-\u061a\u064b-\u065f\u0670]")
"""Arabic vowel marks, which a word may bear or not."""


def stated_reading_time(line: str) -> str:
    """The part of a short line that states a reading time, as printed; empty where none does."""
    whole = line.strip()
    if len(whole) > LONGEST_LINE * 2:
        return ""
    return next((part.strip() for part in (whole, *SEPARATOR.split(whole)) if is_reading_time(part)), "")


def is_reading_time(line: str) -> bool:
    """True where a line states a reading time and says nothing else."""
    text = COMBINING.sub("", line.strip().strip("()[]").casefold())
    if not text or len(text) > LONGEST_LINE:
        return False
    words = set(WORD.findall(text))
    has_length = bool(words & MINUTES and NUMBER.search(text)) or bool(words & ONE_OR_TWO_MINUTES)
    if has_length and words & READING:
        return words <= MINUTES | ONE_OR_TWO_MINUTES | READING | COMPANIONS
    return bool(SPACELESS.fullmatch(text)) and bool(SPACELESS_READING.search(text))
