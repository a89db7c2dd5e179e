"""People's names as papers print them: told from other words, and brought to one form.

A name is told by its shape alone, in any script: two to five words that begin with capitals, with particles between
them, or two to four Chinese characters, and so on. What is a place, a desk or an agency is asked before.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from etl.transform.first_names import is_first_name
from etl.transform.given_names import GIVEN_NAMES
from etl.transform.name_words import (
    DESK,
    EAST_ASIAN_JOBS,
    HAN_ENDS,
    HAN_WORDS,
    HANGUL_ENDS,
    JOB_ADJECTIVES,
    JOB_ENDINGS,
    JOBS,
    KOREAN_SURNAMES,
    ORGANISATION,
    ORGANISATION_ENDS,
)
from etl.transform.text import words_of

NAMES_REMEMBERED = 4096
"""The same few people are named again and again, within an article and across the day's."""
MOST_JOBS = 3
"""Words for a job that may stand together with one Chinese, Japanese or Korean name."""
MOST_WORDS = 6
"""Longer names exist; longer phrases that are no names are far more."""

NAME_AND_SURNAME = 2
"""Words before a rank that begins a job."""
RANKS: frozenset[str] = words_of("Senior Chief Deputy Staff Special Associate Assistant")
"""First words of jobs; Senior is a surname, too, but behind no second one."""
LONGEST_MARK = 4
"""Letters of initials and agencies' marks, which have several capitals: AgE, JvH."""

PARTICLES: frozenset[str] = words_of("""
    von van de der den del della dello dei degli di da do dos das du des la le las los el al bin ibn ben bint abu ap
    ter ten te zu zum zur und y e i af av vom am auf 't d' l' dalla san ud o
    """)
"""Words within a name that may be written small."""

ARTICLES: frozenset[str] = words_of("the el la le les los las il lo die der das de het den l' o a")
"""Before a single word they make a paper's name (Le Temps), not a person's."""
GENITIVES: frozenset[str] = words_of("de del da do dos das du della dello di van von of")
"""Between words behind an article they make a paper's name, too: La Voz de Galicia, Il Resto del Carlino."""
NEVER_FIRST: frozenset[str] = words_of(
    "avec com with mit amb "
    "zur zum alle mehr über weitere about all more see view read written posted zeige voir ver print share "
    "sign log login "
    "autoren authors auteurs autores autori columnistas yazarlar"
)
"""Words of buttons that links to an author's page bear: Zur Übersicht."""
NEVER_LAST: frozenset[str] = words_of("by von und and the more reporting")
"""A name is not over with them: Kultur Von (Ana Prado)."""
NEVER_IN_NAMES: frozenset[str] = words_of("""
    के की का को से में पर और साथ है समाचार एजेंसी इनपुट र मा लाई
    এর থেকে ও এবং সংবাদ ডেস্ক کے کی کا کو سے میں پر اور ساتھ ڈیسک
    নিউজ ডটকম টিভি বার্তা प्रतिदिन आर्काइव न्यूज़ न्यूज टीवी लाइव डॉट कॉम نیوز ٹی وی نيوز بريس برس أخبار الإخبارية الإخباري خبر
    از به در با که و را خبرگزاری سروس ایجنسی میڈیا سرویس
    في من على إلى عن مع هذا التي الذي وكالة وكالات تصوير של על עם את זה הוא סוכנות
    """)
"""Words of scripts without capitals that are between names or before them, and in none."""
SURNAMES_OF_JOBS: frozenset[str] = words_of("Engineer Chef")
"""Jobs that are families' names, too; with nothing but a given name before them they are."""
_ABBREVIATION = re.compile("[B-DF-HJ-NP-TV-XZ]{2,3}")
"""Letters no surname is made of: Cultura RF."""

_DOMAIN = re.compile(r"[\w-]+\.(?:com|de|org|net|co|uk|fr|es|it)\b", re.IGNORECASE)

_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e"
    "\u0eb1-\u0ecd\u102b-\u103e\u1056-\u1059\u17b4-\u17d3"
)
"""Vowels and accents that are written as characters of their own, which ``\\w`` does not know."""
_CAPITALISED = re.compile(rf"[^\W\d_]['’.\-\w{_MARKS}]*$")
_HAN_NAME = re.compile(r"[\u3400-\u9fff々]{1,4}[ 　・·]?[\u3400-\u9fff々\u3040-\u30ff]{1,4}$")
_HANGUL_NAME = re.compile(r"[\uac00-\ud7a3]{2,4}$")
_TOWN_BEFORE = re.compile(r"^(?:[\uac00-\ud7a3]{2,5} )+(?=[\uac00-\ud7a3]{2,4}$)")
"""Where a Korean reporter is, before the name: two words in Hangul, of which the second is the name."""
_HAS_EAST_ASIAN = re.compile("[\u3400-\u9fff\uac00-\ud7a3]")
"""Han or Hangul, in which all words for jobs are written that stand right beside a name."""
_KATAKANA_NAME = re.compile(r"[\u30a0-\u30ff]{2,}[・＝=][\u30a0-\u30ff・＝=]{2,}$")
_UNCASED = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u10ff\u1200-\u137f\u1780-\u17ff]")
_INITIALLED = re.compile(rf"(?:[\u0b80-\u0dff][{_MARKS}\u0b80-\u0dff]{{0,3}}\.\s?){{1,3}}[\u0b80-\u0dff]{{3,}}")
"""Names of the south of India: the father's initial, a point, and the one name."""
_SLUG = re.compile(r"[a-z]{2,}(?:[-_][a-z]{2,}){1,3}$")
_GLUED_PARTICLE = re.compile(r"(?:[dlo]['’]|(?:al|el)-|'t|del?|della|di|da|ma?c|van|von)(?=[A-ZÀ-Þ])")
"""Written small at the beginning of a surname, as one with it: d'Arcy, deGroot, al-Masri."""
_PLAIN_NAME = re.compile("[A-Z][a-z]+(?: [A-Z][a-z]+)+")
"""As most are printed: there is nothing to take off but titles and jobs, and nothing to spell otherwise."""
_TITLE = re.compile(
    r"^(?:dr|prof|mr|mrs|ms|sir|dame|rev|msgr|hon|ing|mag|dipl\.-ing|"
    r"(?:petty|chief petty|warrant) officer(?: \w+ class)?|"
    r"(?:staff |tech\.? |master )?(?:sgt|sergeant)|(?:lance )?(?:cpl|corporal)|pfc|spc|capt|captain|lt|lieutenant|"
    r"(?:senior )?airman(?: \w+ class)?|seaman|mass communication specialist(?: \w+ class)?)\.?\s+(?:dr\.\s+)?",
    re.IGNORECASE,
)
_POSTNOMINAL = re.compile(r",?\s+(?:ph\.?d\.?|m\.?d\.?|esq\.?)$", re.IGNORECASE)
_DEGREES = re.compile(
    r"(?:,?\s+(?:MBA|BSc|MSc|MPH|MRCGP|FRCS|FACP|RN|RD|RDN|DVM|DDS|CFP|CFA|CPA|LCSW|LLM|MW|OBE|MBE|CBE|CMG|KC|QC|MP))+$"
)
"""Letters after a name, which are no part of it; such as stand in capitals only."""
_LAST_INITIAL = re.compile(r"\s(?:[^\W\d_]|[JS][Rr])\.$")
_BETWEEN_WORDS = re.compile(r"[\s/-]+")
_KOREAN_POST = re.compile(
    r"(?P<name>[가-힣]{2,3}) "
    r"(?:(?![김이박최정강조윤장임한오서신권황안송류전홍][가-힣](?!대)[가-힣] )[가-힣A-Za-z·]{1,10} ){0,3}[가-힣]{0,8}"
    r"(?:칼럼니스트|평론가|작가|시인|소설가|교수|박사|강사|연구원|연구위원|위원|변호사|의사|원장|소장|대표|이사|회장|총장|감독|"
    r"활동가|전문가)"
)
"""A name, and what its bearer does and where: columnists of Korean papers are signed so."""
_KOREAN_PLACES = ("대", "팀", "청")
"""Of work: a university, a team, an office."""
_MC_IN_CAPITALS = re.compile(r"Mc[A-Z]{3,}")
_MC = re.compile(r"\b(Mc)([a-z])")


_TITLE_WORDS = frozenset(re.findall("[a-z]+", _TITLE.pattern)) | {"phd", "md", "esq"}
"""With one of these begins every title, or they stand behind a name."""
_TELLING: frozenset[str] = JOBS | DESK | ORGANISATION | ARTICLES | PARTICLES | NEVER_FIRST | NEVER_LAST | _TITLE_WORDS
_TELLING_ENDS = (*JOB_ENDINGS, *ORGANISATION_ENDS)


def is_plain_name(text: str) -> bool:
    """True for two words with capitals of which no table here has one, as most names are: a person's, as it stands.

    A quick look that spares most names the rest of this module; it says nothing about all others.
    """
    first, _, last = text.partition(" ")
    if not (_is_capitalised(first) and _is_capitalised(last)):
        return False
    first, last = first.lower(), last.lower()
    is_known = first in _TELLING or last in _TELLING
    return not (is_known or first.endswith(_TELLING_ENDS) or last.endswith(_TELLING_ENDS))


def _is_capitalised(word: str) -> bool:
    """True for two letters at least, a large one and small ones."""
    return len(word) > 1 and word.isalpha() and word.istitle()


@lru_cache(maxsize=NAMES_REMEMBERED)
def is_person(text: str) -> bool:
    """True where ``text`` has the shape of one person's name of at least two parts."""
    text = text.strip()
    if is_plain_name(text):
        return True
    if not text or any(map(str.isdigit, text)) or names_organisation(text):
        return False
    if not text.isascii() and _INITIALLED.fullmatch(text):
        return True
    if not text.isascii() and (is_east_asian := _is_east_asian_name(text)) is not None:
        return is_east_asian
    words = text.split()
    if not 2 <= len(words) <= MOST_WORDS or any(map(_is_desk_word, words)):
        return False
    if _UNCASED.match(text):
        return len(words) <= 4 and _is_name_without_capitals(words)
    return _is_name_of_words(words)


def _is_east_asian_name(text: str) -> bool | None:
    """Whether a word of Chinese, Japanese or Korean is a name; None for words of other scripts or of another length."""
    if _HANGUL_NAME.fullmatch(text):
        return text[0] in KOREAN_SURNAMES and not text.endswith(HANGUL_ENDS)
    if _HAN_NAME.fullmatch(text):
        return not text.endswith(HAN_ENDS) and text not in HAN_WORDS
    return True if _KATAKANA_NAME.fullmatch(text) else None


def _is_name_without_capitals(words: list[str]) -> bool:
    """True unless it begins like a noun, or is two words with an Arabic "and", as sections are (Arab and foreign)."""
    if not NEVER_IN_NAMES.isdisjoint(words):
        return False
    is_pair = words[1].startswith("و") and not words[2:]
    if words[0].startswith("ال") or (is_pair and not is_first_name(words[0])):
        return False
    return all(_CAPITALISED.fullmatch(word) for word in words)


def names_a_writer(text: str) -> bool:
    """True where what is also a site's name is its writer's: a common given name and a surname, and no second one."""
    words = text.lower().split()
    return len(words) > 1 and words[0] in GIVEN_NAMES and words[-1] not in GIVEN_NAMES and is_person(text)


def may_be_pen_name(text: str) -> bool:
    """True for a first name alone (Ana), a name in small letters (ana prado) and an account's (anaprado)."""
    words = text.split()
    if words[0].lower() in NEVER_FIRST or words[-1].lower() in NEVER_LAST:
        return False
    is_mark = len(text) <= LONGEST_MARK and sum(map(str.isupper, text)) > 1
    is_post = any(word.lower() in JOBS for word in words)
    return not (is_mark or is_post or text.isupper() or names_organisation(text) or any(map(_is_desk_word, words)))


def names_organisation(text: str) -> bool:
    """True where a word of ``text`` is one that no person bears."""
    words = [word.strip(".,'’()") for word in _BETWEEN_WORDS.split(text.lower())]
    is_one = not ORGANISATION.isdisjoint(words) or any(word.endswith(ORGANISATION_ENDS) for word in words)
    return is_one or ("." in text and bool(_DOMAIN.search(text)))


def _is_desk_word(word: str) -> bool:
    """True for words of a desk, and for those that end in one: HP-Redaktion."""
    lower = word.lower()
    return lower.strip(".,") in DESK or lower.rpartition("-")[2] in DESK


def _is_name_of_words(words: list[str]) -> bool:
    if not all(map(_may_be_in_name, words)) or any(map(_is_joined_job, map(str.lower, words))):
        return False
    named = [word for word in words if word not in PARTICLES]
    if _is_paper(words) or _ABBREVIATION.fullmatch(words[-1]):
        return False
    if words[0].lower() in NEVER_FIRST or words[-1].lower() in NEVER_LAST:
        return False
    return (
        len(named) >= 2
        and all(map(_begins_large, named))
        and words[-1] == named[-1]
        and any(len(word.strip(".")) > 1 for word in named)
    )


def _is_paper(words: list[str]) -> bool:
    """True for an article and one word (Le Temps), or words with a genitive (El Sol de Ribeira)."""
    return words[0].lower() in ARTICLES and (len(words) == 2 or not GENITIVES.isdisjoint(words[2:]))


def _may_be_in_name(word: str) -> bool:
    return word in PARTICLES or _CAPITALISED.fullmatch(word) is not None


def _is_joined_job(word: str) -> bool:
    """True for ``projektleiterin``, not for a surname such as Leiter."""
    return word.endswith(JOB_ENDINGS) and word not in JOBS and word not in JOB_ENDINGS


def _begins_large(word: str) -> bool:
    return word[:1].isupper() or _GLUED_PARTICLE.match(word) is not None


@lru_cache(maxsize=NAMES_REMEMBERED)
def tidy_name(text: str) -> str:
    """A name in one form: no titles or jobs; capitals and slugs as people write themselves."""
    if is_plain_name(text):
        return text
    if _PLAIN_NAME.fullmatch(text):
        return without_jobs(_POSTNOMINAL.sub("", _TITLE.sub("", text)))
    name = unicodedata.normalize("NFC", text).strip(' \t.,;:|/-–—·•*"“”„»«()[]') + _ending_dot(text)
    name = without_jobs(_POSTNOMINAL.sub("", _DEGREES.sub("", _TITLE.sub("", name))))
    if _SLUG.fullmatch(name):
        name = " ".join(part.capitalize() for part in re.split("[-_]", name))
    is_upper = name.isupper()
    words = name.split()
    if not is_upper and not _PARTICLES_IN_CAPITALS.isdisjoint(words):
        words = [word.capitalize() if word in _PARTICLES_IN_CAPITALS else word for word in words]
    return " ".join([_in_title_case(word, all_capitals=is_upper) for word in words])


def _ending_dot(text: str) -> str:
    """A dot after a last initial, or after "Jr", is part of the name."""
    return "." if _LAST_INITIAL.search(text.strip()) else ""


def _in_title_case(word: str, *, all_capitals: bool) -> str:
    """``McCARTHY`` and ``O'BRIEN-SMITH`` as McCarthy and O'Brien-Smith; initials and mixed case stay."""
    if word[1:].islower() or word in _GENERATIONS:
        return word
    letters = [ch for ch in word if ch.isalpha()]
    if _MC_IN_CAPITALS.fullmatch(word):
        return "Mc" + word[2:].capitalize()
    if word in _JUNIOR or (len(letters) == 2 and all_capitals and word.isalpha() and word not in _INITIALS):
        return word.capitalize()
    if len(letters) < 3 or not all(ch.isupper() for ch in letters):
        return word
    parts = re.split(r"([-'’.])", word)
    return _MC.sub(lambda match: match[1] + match[2].upper(), "".join(part.capitalize() for part in parts))


_PARTICLES_IN_CAPITALS = words_of("LE LA DE DU DI DA EL AL BEN BIN VAN VON DEN DER")
"""Of a surname that is printed in capitals, as French papers do: Ana LE GOFF."""
_INITIALS = words_of("AJ BJ CJ DJ EJ JB JC JD JJ JP JR JT KC KJ LJ MJ PJ RJ TJ AC DC JK KT TC AB CB MC OJ RC")
"""Pairs of capitals that are initials; other pairs, such as LI, are short names in capitals."""
_GENERATIONS = words_of("II III IV")
_JUNIOR = words_of("JR. SR.")
"""After a name, of which they are a part: Ana Prado III, Tom Reyes Jr."""


def _is_one_of(word: str, *tables: frozenset[str]) -> bool:
    bare = word.lower().strip(".,")
    return any(bare in table for table in tables)


def _is_small_job(word: str) -> bool:
    """True for a word written small that ends like one for a job: uddannelsesreporter."""
    return word.islower() and word.endswith(JOB_ENDINGS)


def _without_east_asian_jobs(text: str) -> str:
    """``本报记者 王小明`` and ``김하늘 기자`` without the words that are written as one with the name."""
    korean = _KOREAN_POST.fullmatch(text)
    if korean and _is_east_asian_name(korean["name"]) and not korean["name"].endswith(_KOREAN_PLACES):
        return korean["name"]
    for _ in range(MOST_JOBS):
        stripped = next(filter(None, (_without_job(text, job) for job in EAST_ASIAN_JOBS)), None)
        if stripped is None:
            return text
        text = _TOWN_BEFORE.sub("", stripped)
    return text


def _without_job(text: str, job: str) -> str | None:
    """``text`` without ``job`` at its end or beginning; None where it does not stand there or nothing is left."""
    if text.endswith(job):
        return text.removesuffix(job).strip() or None
    return (text.removeprefix(job).strip() or None) if text.startswith(job) else None


def _before_rank(words: list[str]) -> list[str]:
    """``Ana Prado Senior Harbour`` of a "Senior Harbour Correspondent" without the place that the job is about."""
    rank = next((place for place, word in enumerate(words) if place >= NAME_AND_SURNAME and word in RANKS), None)
    return words[:rank]


@lru_cache(maxsize=NAMES_REMEMBERED)
def without_jobs(text: str) -> str:
    """``text`` without words for jobs at its beginning and end, as long as something is left."""
    if is_plain_name(text):
        return text
    if not text.isascii() and _HAS_EAST_ASIAN.search(text):
        text = _without_east_asian_jobs(text)
    words = text.split()
    field_of_work: frozenset[str] = frozenset()
    if len(words) == 2 and words[-1] in SURNAMES_OF_JOBS:
        return text.strip(" ,")
    while len(words) > 1 and (_is_one_of(words[-1], JOBS, field_of_work) or _is_small_job(words[-1])):
        words.pop()
        field_of_work = JOB_ADJECTIVES
    if field_of_work:
        words = _before_rank(words)
    while len(words) > 1 and words[0].lower().strip(".,:") in JOBS:
        words.pop(0)
    return " ".join(words).strip(" ,")
