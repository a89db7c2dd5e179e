"""Which of a dateline's words are its place: without the date, the correspondent's post and what is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.transform.filing_dates import month_names, read_filing_day, weekday_names
from etl.transform.months import name_key
from etl.transform.name_words import DESK
from etl.transform.places import US_STATES, is_place
from etl.transform.text import words_of

MOST_PLACE_WORDS = 6
"""San Cristóbal de las Casas, Chiapas."""
_PREPOSITION_AT_END = re.compile(r"\s+(?:في|يوم|am|den|le)$")
"""Between a town and the day of filing."""
_NO_PLACE = words_of("""
    update updated breaking exclusive watch opinion review analysis video live warning correction spoiler note photo
    photos editor's explainer factbox interview editorial comment feature advertisement read more related topline
    background context why what how who when where key good bad yes no well but and so also first second third finally
    achtung eilmeldung kommentar analyse interview bericht ja nein update exklusiv foto fotos video anzeige meinung
    exclusif vidéo oui non mais urgente exclusiva sí pero opinión vídeo no sim não però esclusivo ultimora
    letzte zuletzt aktualisiert aktualisierung veröffentlicht publié actualizado aggiornato bijgewerkt
    od do ab bis seit vom zum am im on from until since au depuis desde dal fra vanaf op от с до з від із od:
    icymi toss live: date datum fecha data tarih tanggal ngày дата التاريخ بتاريخ تاریخ दिनांक মিতি তারিখ วันที่ เมื่อวันที่
    soalan jawapan nota komen ulasan pandangan eksklusif terkini khas infografik
    question answer summary highlights by source sources quelle correction fact check disclaimer tldr tl;dr
    """)
ARABIC_REPORTING = re.compile(r"وكالة|مراسل|قال|ذكر|نقل|أفاد|بحسب|وفق|حسب|أعلن|أكد")
"""Words of reporting, which stand with no town before an agency."""
_DOMAIN = re.compile(r"\w\.(?:com|net|org|info|co|id|news)$", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
_CORRESPONDENT = re.compile(
    r"^(?:dall[ae] nostr[ae] (?:corrispondente|inviata)|dal nostro (?:corrispondente|inviato)|(?:corresponsal|"
    r"enviad[oa]s? especial(?:es)?) en|"
    r"(?:de )?notre (?:correspondante?|envoyée? spéciale?) (?:à|en|au)|von unserem korrespondenten)\s+",
    re.IGNORECASE,
)
_CAPITAL_WORD = re.compile(r"[^\W\d_a-z][\w.'’-]*$")
_SMALL_IN_PLACES = words_of("""
    de del da do la le les al el am an der im of the sur upon on und and y à nad pod na pri ob u k. bei in en sous
    près lès aux di ai sul city bin umm
    """)


def is_short_caseless(place: str) -> bool:
    """True for a town in a script without capitals, where no word of reporting stands with it."""
    words = place.split()
    return (
        not (words[0][0].isupper() or words[0][0].islower()) and len(words) <= 2 and not ARABIC_REPORTING.search(place)
    )


def place_of(head: str, language: str | None) -> str:
    """The place of a dateline's head, without its date; empty where something else stands there too."""
    head = _CORRESPONDENT.sub("", head)
    parts = [part for part in _parts(head, language) if not read_filing_day(part, language)]
    if not parts:
        before = re.split(r"\s*\d", head)[0]
        parts = [] if name_key(before) in month_names(language) else [before]
    if any(re.search(r"\d", part) for part in parts) or not all(_may_follow(part, language) for part in parts[1:]):
        return ""
    parts = [part for part in parts if part.lower().strip(".") not in weekday_names(language)]
    place = _PREPOSITION_AT_END.sub("", ", ".join(parts).strip(" ,-–—ـ"))
    return place if place.rpartition(" ")[2].lower() in US_STATES else place.rstrip(".")


def _parts(head: str, language: str | None) -> Iterator[str]:
    """What commas set apart, a country in brackets, and a date behind a full stop; a year alone is its date's."""
    for part in re.split(r"\s*[,،፣\[\]]\s*", head.strip()):
        place, stop, day = part.partition(". ")
        if stop and not _YEAR.fullmatch(place) and read_filing_day(day, language):
            yield place
        elif part and not _YEAR.fullmatch(part):
            yield part.strip()


def _may_follow(part: str, language: str | None) -> bool:
    """A state, a country or a day of the week after a town."""
    if part.lower().strip(".") in weekday_names(language):
        return True
    return part.lower() in US_STATES or (
        (part[:1].isupper() or not part[:1].islower() or is_place(part, language)) and len(part.split()) <= 3
    )


def has_state(place: str) -> bool:
    """True for a town with its state behind a comma: Ridgeton, N.J."""
    last = place.rpartition(", ")[2].lower()
    return ", " in place and (last in US_STATES or f"{last}." in US_STATES)


def is_place_like(place: str) -> bool:
    """True for few words with capitals, none of them one that stands before a mark in other lines: "Update - "."""
    words = [word for word in re.split(r"[\s,]+", place) if word]
    words = words[1:] if place.startswith("ON THE ") and place.isupper() else words
    if (
        not words
        or len(words) > MOST_PLACE_WORDS
        or words == ["NEW"]
        or any(word.lower().strip(".:'’") in _NO_PLACE for word in (words[0], *large_words(words[1:-1]), words[-1]))
    ):
        return False
    if any(map(str.isdigit, place)) or " /" in place or _DOMAIN.search(place):
        return False
    if len(words) == 1 and words[0].lower() in DESK:
        return False
    cased = [word for word in words if word.lower() not in _SMALL_IN_PLACES]
    return (
        any(len(word) > 1 or not word.isascii() for word in cased)  # "A Coruña", but not "Q: " and "A: "
        and all(_CAPITAL_WORD.match(word) or word.lower() in US_STATES or not word[:1].islower() for word in cased)
        and cased[0][:1].isalpha()
    )


def large_words(words: list[str]) -> Iterator[str]:
    """Words within a name but for those that join its parts: Neustadt am See, SAN MARTÍN DE RIBERA."""
    return (word for word in words if word.lower() not in _SMALL_IN_PLACES)
