"""What templates print around a byline: dates, times, buttons. It ends the names, or stands before them."""

from __future__ import annotations

import re

from etl.transform.text import has_any, lowered, small_letters

_STAMPS = (
    r"(?:last |first )?(?:updated?|publish(?:ed)?|posted|modified|created|uploaded|filed)(?! (?:by|in|from))|"
    r"(?:aktualisiert|veröffentlicht|erstellt|publiziert)(?! von)|stand|publié(?! par)|mis à jour|modifié|"
    r"actualizado|publicad[oa](?! por)|atualizado|creado|"
    r"pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|opdateret|udgivet|"
    r"opublikowano|aktualizacja|publikováno|aktualizováno|objavljeno|ažurirano|опубликовано|обновлено|оновлено|"
    r"yayın(?:lanma|landı)?|güncelle(?:me|ndi)|giriş"
)
_BUTTONS = (
    r"follow(?! the)|subscribe|sign up|share|comments?|e-?mail|contact|view (?:bio|profile|all)|"
    r"(?:see|read|learn) more|"
    r"more (?:from|by|stories)|print this|listen|lesedauer|lesezeit|kommentare?|teilen|folgen|mehr von|compartir"
)
_AGES = r"\d+ (?:min|minutes?|minuten|dk)\b|(?:prije|vor|hace|il y a|há|för|for) \d+"
_WEEKDAY = (
    r"(?:(?:on|am|le|el|il|op|den) )?"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun|(?:diens|donners|frei|sams|sonn|mon)tag|mittwoch|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"(?:maan|dins|donder|vrij|zater|zon)dag|woensdag)[a-z]*\.?,? )?"
)
_ZONES = (
    r"utc|gmt|bst|wes?t|ces?t|ees?t|msk|ist|pkt|npt|wib|wita|myt|sgt|hkt|pht|jst|kst|[ecmp][sd]t|ak[sd]t|hst|a[sd]t|n[sd]t|"
    r"brt|art|clt|pet|cot|uyt|sast|eat|wat|cat|gst|trt|ae[sd]t|ac[sd]t|awst|nz[sd]t"
)
"""Time zones behind a clock time."""
_DATES = (
    rf"\d{{1,2}}:\d{{2}}(?:\s?[ap]\.?m\b\.?)?(?:\s(?:{_ZONES})\b)?|"
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\s?\d{1,2}[./-]\s?\d{1,2}|"
    rf"(?<!\w){_WEEKDAY}\d{{1,2}}(?:st|nd|rd|th|\.)? ?(?:de )?[^\W\d_]{{3,12}}\.?,?(?: de)? (?:19|20)\d\d|"
    rf"(?<!\w){_WEEKDAY}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? "
    r"\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)?\d\d"
)
CLUTTER = re.compile(rf"(?<!\w)(?:{_STAMPS}|{_BUTTONS}|{_AGES})(?!\w).*$|{_DATES}")
"""The first of them, lower case, which is matched in half the time that any case takes; a stamp or button takes the
rest of the line with it, a date only itself."""
CLUTTER_WITHOUT_DIGITS = re.compile(rf"(?<!\w)(?:{_STAMPS}|{_BUTTONS})(?!\w).*$")
"""All that a line without digits can have, in a quarter of the time."""

REVIEWED = re.compile(
    r"(?<!\w)(?:fact[- ]?checked|(?:medically |expert )?reviewed|tested)(?: by\b|:).*$", re.IGNORECASE
)
"""Who looked a story through wrote none of it."""
_REVIEWED_STEMS = ("check", "review", "tested")

POST_AT_END = re.compile(
    r",\s*(?:head|director|chief|manager|(?:vice[ -])?president|professor|(?:co-)?founder|owner) (?:of|at|for) [^,|]*$",
    re.IGNORECASE,
)
"""``, Head of Marketing and Community Development``: what follows "and" is no second name."""

WRITTEN_FOR = re.compile(
    r",?\s+(?:special(?:ly)? (?:to|for)|exclusive(?:ly)? (?:to|for)|especial para|spécial pour|speciaal voor) [^|;]*$|"
    r"(?<=\w{3})\s+(?:(?:pour|para) (?-i:(?=(?:(?:[LlEe][ae]s?|[Ll][’']|[EeIi]l|[Ll]os|[OoAa]) ?)?[A-ZÀ-Þ]))|"
    r"per (?-i:(?=(?:Il|Lo|La|L['’]|Le) ?[A-ZÀ-Þ])))[^|;,]*$",
    re.IGNORECASE,
)
"""By Ana Prado Special to the Harbour Post."""

GLUED_JOB = re.compile(
    r"(?<=[a-zß-ÿ])(?=(?:Staff|Senior|Reporter|Editor|Correspondent|Associate|News|Sports|Political|Chief|Deputy|"
    r"Business|Science|Health|Education)\b)"
)
"""Where the space between a name and a job was lost with the markup: Ana PradoStaff Writer."""

GLUED_NAME = re.compile(
    r"(?P<first>[A-ZÄÖÜ]\S* [^\W\d_]*[a-zß-ÿ]{3})(?<!\bFitz)(?<!\bDela)(?=[A-ZÄÖÜ][a-zß-ÿ]+ [A-ZÄÖÜ])"
)
"""Where one name ends and the next begins without the space that only a style sheet makes: Ana PradoTom Reyes."""

_GLUED = re.compile(r"[a-zß-ÿ][A-ZÄÖÜ]")
"""A quick look before both: a small letter and a large one side by side."""

_LARGE = r"[^\W\d_a-zß-ÿ]"
INITIALS = re.compile(rf"(?<!\S)(?P<first>{_LARGE})(?P<last>{_LARGE})\s+(?=(?P=first)\w+(?:\s\S+)?\s(?P=last)\w)")
"""What stands for a missing portrait, before the name: AP Ana Prado."""

_BEFORE_JUNIOR = re.compile(r",\s+(?=[JS][Rr]\b)")

_EDGES = " \t|•·,;/-–—("
_HAS_WORD = re.compile(
    r"[^\W\d_][^\W\d_\u0900-\u0dff\u0e31-\u0e4e\u1000-\u109f\u1780-\u17ff]|[\u0900-\u0dff\u0e01-\u0e4e\u1000-\u109f\u1780-\u17ff]{2}"
)
"""Two letters, or in the scripts of South and South-East Asia a letter with its vowel, which ``\\w`` does not know."""


def without_reviewers(text: str) -> str:
    """A byline up to "Reviewed by" and its like."""
    return REVIEWED.sub("", text) if has_any(lowered(text), _REVIEWED_STEMS) else text


def without_clutter(text: str) -> str:
    """A byline without dates, times and the words of buttons: what comes before the first of them, or else after."""
    is_longer = text.count(" ") > 1  # a name of two words, as most bylines are, has no room for what is asked then
    text = (INITIALS.sub(", ", text) if is_longer else text).lstrip(", ")
    text = without_reviewers(WRITTEN_FOR.sub("", text) if is_longer else text)
    is_glued = _GLUED.search(text) is not None
    text = GLUED_JOB.sub(" ", text) if is_glued else text
    if is_longer:
        text = _BEFORE_JUNIOR.sub(" ", text) if "," in text else text
        text = GLUED_NAME.sub(r"\g<first>, ", text) if is_glued else text
        text = POST_AT_END.sub("", text) if "," in text else text
    clutter = CLUTTER if any(map(str.isdigit, text)) else CLUTTER_WITHOUT_DIGITS
    match = clutter.search(small_letters(text))
    if not match:
        return text
    before = text[: match.start()].strip(_EDGES)
    return before if _HAS_WORD.search(before) else without_clutter(text[match.end() :])
