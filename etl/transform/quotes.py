"""Quoted speakers: who is quoted or reported as saying something, with the words and the verb.

Precision comes before recall: a speaker is a full name beside a verb of saying, a surname whose full name stands
earlier in the text, or an organisation whose spokesperson speaks. "He said" and "officials said" name nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from etl.models import Attribution
from etl.transform.arabic_quotes import in_arabic
from etl.transform.citations import sentence_around
from etl.transform.first_names import is_first_name
from etl.transform.given_names import GIVEN_NAMES
from etl.transform.people import is_person
from etl.transform.places import is_place
from etl.transform.quotation import (
    ENDS,
    MOST_NAME_WORDS,
    MOST_OFFICE_WORDS,
    QUOTED,
    Quote,
    Reach,
    begins_large,
    quotation,
)
from etl.transform.reader import Reader
from etl.transform.speech import NO_NAMES, SPEECH, Speech
from etl.transform.spokespeople import by_spokespeople
from etl.transform.text import has_any, words_of
from etl.transform.vocabulary import places_of, vocabulary, word_keys

LONGEST_PHRASE = 120
"""Characters beside a verb within which its speaker is named."""
LONGEST_ARTICLE = 8
"""Characters before a name that hold an article."""
_ARTICLES = words_of("der die das den dem des ein eine einer einem einen eines vom zum zur im beim")
FEWEST_WITH_NOUN = 3
"""Words: a noun and a whole name."""

_OPENS = '(["“„«–—'
_INITIAL = re.compile(r"(?:[^\W\d_]\.)+")
_WITHIN_NAMES = words_of(
    "von van de del della di da dos do bin ibn ben al el abu ten ter "
    "von_der von_den von_dem van_der van_den van_het de_la de_las de_los"
)
"""Small words that go on with a name that has begun."""
_OF = words_of("de del della di da do du")
"""Between an office and whose it is."""
_DOUBLE_PARTICLES = re.compile(r"\b(von|van|de) (der|den|dem|het|la|las|los)\b")
_HOLDS_TOGETHER = "_"
"""Between two small words that are read as one: von_der."""
_HELD_TOGETHER = rf"\1{_HOLDS_TOGETHER}\2"
_PARTICLES_WITHIN = (" von d", " van d", " van h", " de l")
"""One of these stands before such a pair ends."""
_WITH_LARGE_NOUNS = frozenset({"de"})
"""Languages whose nouns have capitals: there a name begins with one that people are given, or is "Konkurrent X"."""
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|it|he|she|they|who|wird|wurde)\s+$", re.IGNORECASE)
_APPOSITION = re.compile(r",(?P<aside>[^,.;:\"“”«»]{2,90}(?:,[^,.;:\"“”«»]{2,60})?),\s*$")
_BEFORE_TITLES = words_of("the late former then ex incoming outgoing acting")
"""Small words between a preposition and a name: the brother of the late Ana Prado."""
_TO_AGENCY = re.compile(r"^\s+(?:à|au|aux|auprès d[eu]|à l['’]agence)\s*(?:la |l['’])?\s?[«]?[A-ZÀ-Þ][\w-]+[»]?(?= )")
"""To whom something was said, between a French verb and its subject: "a déclaré à l'AFP le maire"."""
_NO_PERSON = re.compile(
    r"\w+(?:amt|verband|ministerium|gesellschaft|behörde|organisation|verein|institut|kommission|polizei|bund)\b|"
    r"-based\b|"
    r"\w['’]s\b|\b[ld]['’]|\b(?:house|street|cross|watch|international|publishing|jihad|brotherhood|sachs|comisión|comité|"
    r"consejo|"
    r"conseil|commission|ministry|department|embassy|kremlin|pentagon|clinic|survey|insurance|equities|confederation|management|reporter|packages|motors?|aramco|"
    r"banco|caja|grupo|fundación|asociación|sindicato|partido|banque|groupe|syndicat|université|fondation|association|"
    r"january|february|march|april|june|july|august|"
    r"september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember)\b"
)
"""Lower-case marks of what has the shape of a name but is an institution or a date."""


def quoted_speakers(text: str, reader: Reader) -> Iterator[Attribution]:
    """Everybody whose words a body reports, once for each sentence that does, with the words and the verb."""
    for quote in read_quotes(text, reader):
        yield Attribution(
            role="quoted",
            party=quote.party,
            name=quote.speaker,
            name_text=quote.speaker_text,
            evidence_text=quote.sentence,
            position="body",
            rule="quote-verb-of-saying" if quote.party == "person" else "quote-spokesperson",
            quote_text=quote.words or None,
            quote_verb=quote.verb,
        )


def read_quotes(text: str, reader: Reader) -> Iterator[Quote]:
    """Quotations and reported speech of a text, one paragraph a line, in its order."""
    language = (reader.language or "en").split("-")[0]
    if language == "ar":
        yield from in_arabic(text)
    language = {"nb": "no", "nn": "no"}.get(language, language)
    if language in SPEECH:
        yield from _by_verbs(text, language, reader)
    if language == "en":
        yield from by_spokespeople(text, reader)


class _Kind(IntEnum):
    """What a verb says; of two that begin at one place the first kind counts."""

    PLAIN = 0
    TELLING = 1
    BY = 2


class _Verb(NamedTuple):
    """Where a verb of saying stands in a text."""

    start: int
    kind: _Kind
    end: int


class _Sought(NamedTuple):
    """A verb as it is looked for."""

    words: str
    keys: frozenset[bytes]
    """Its words as a vocabulary has them."""
    kind: _Kind


@lru_cache(maxsize=32)
def _sought(language: str) -> dict[bytes, list[_Sought]]:
    """The verbs by the longest of their words: most texts have few of them."""
    speech = SPEECH[language]
    first_words = (words[:1].upper() + words[1:] for words in speech.by)  # of a sentence
    kinds = ((_Kind.PLAIN, speech.plain), (_Kind.TELLING, speech.telling), (_Kind.BY, (*speech.by, *first_words)))
    sought: dict[bytes, list[_Sought]] = {}
    for kind, verbs in kinds:
        for words in verbs:
            keys = word_keys(words)
            sought.setdefault(max(sorted(keys), key=len), []).append(_Sought(words, keys, kind))
    return sought


def _verbs_in(text: str, language: str) -> Iterator[_Verb]:
    """The verbs of saying in ``text``; of those that overlap the first."""
    said, sought = vocabulary(text), _sought(language)
    found = [
        _Verb(at, verb.kind, at + len(verb.words))
        for word in said.intersection(sought)
        for verb in sought[word]
        if verb.keys <= said
        for at in places_of(verb.words, text)
    ]
    found += [
        _Verb(at, _Kind.TELLING, at + len(word))
        for word in SPEECH[language].behind_comma
        for at in places_of(word, text)
        if text[at - 2 : at] == ", "
    ]
    end = 0
    for verb in sorted(found):
        if verb.start >= end:
            yield verb
            end = verb.end


class _Said(NamedTuple):
    """A verb with its speaker."""

    verb: _Verb
    speaker: str
    printed: str


def _by_verbs(text: str, language: str, reader: Reader) -> Iterator[Quote]:
    said = list(_said(text, language, reader))
    for at, (verb, name, phrase) in enumerate(said):
        before = said[at - 1].verb.end if at else 0
        behind = said[at + 1].verb.start if at + 1 < len(said) else None
        reach = Reach(before, behind, verb.kind is _Kind.BY)
        yield quotation(text, verb.start, verb.end, name, phrase, "person", text[verb.start : verb.end], reach)


def _said(text: str, language: str, reader: Reader) -> Iterator[_Said]:
    """The verbs of saying that have a speaker."""
    speech = SPEECH[language]
    for verb in _verbs_in(text, language):
        if _PASSIVE.search(text, max(0, verb.start - 12), verb.start):
            continue
        phrase = _name_beside(text, verb, speech)
        name = _speaker(phrase, text, verb.start, reader) if phrase else None
        if phrase and name and (verb.kind is not _Kind.TELLING or _reports(text, verb, speech)):
            yield _Said(verb, name, phrase)


def _reports(text: str, verb: _Verb, speech: Speech) -> bool:
    """True where a verb with other uses is one of saying: words are quoted, or "that" follows."""
    sentence = sentence_around(text, verb.start, verb.end)
    return bool(QUOTED.search(sentence)) or bool(re.match(rf"\s*(?:{speech.that})", text[verb.end : verb.end + 20]))


def _name_beside(text: str, verb: _Verb, speech: Speech) -> str | None:
    """The capitalised words right before the verb, or right after it."""
    if verb.kind is not _Kind.BY:
        before = _without_apposition(text[max(0, verb.start - 200) : verb.start])
        if _is_object(before, speech):
            return None
        name = _last_capitals(before, speech)
        if name:
            return name
    if text[verb.start : verb.end] in speech.before_hearers:
        return None
    after = text[verb.end : verb.end + LONGEST_PHRASE]
    return _first_capitals(_TO_AGENCY.sub(" ", after, count=1) if speech.names_hearer else after, speech)


def _without_apposition(before: str) -> str:
    """What stands before a verb without an aside, which may name who holds an office: "the chief, Ana Prado, said"."""
    match = _APPOSITION.search(before) if before.rstrip().endswith(",") else None
    if match is None:
        return before
    aside = match["aside"].strip()
    is_name = " " in aside and aside.istitle() and is_first_name(aside.split()[0]) and is_person(aside)
    return before[: match.end("aside")] if is_name else before[: match.start()]


def _is_object(before: str, speech: Speech) -> bool:
    """True where a preposition stands before the name: the lawyer for Ana Prado said, and not she."""
    words = _words(before.rpartition("\n")[2])[-MOST_NAME_WORDS - 3 :]
    while words and begins_large(words[-1]) and (words[-1][-1] not in ENDS or words[-1].lower() in speech.offices):
        words.pop()
    while words and words[-1] in _BEFORE_TITLES:
        words.pop()
    return bool(words) and words[-1] in speech.prepositions


def _words(text: str) -> list[str]:
    """Words apart by white space, small words that belong together as one."""
    return (_DOUBLE_PARTICLES.sub(_HELD_TOGETHER, text) if has_any(text, _PARTICLES_WITHIN) else text).split()


def _last_capitals(before: str, speech: Speech) -> str | None:
    """The name that ends right here."""
    words: list[str] = []
    for word in reversed(_words(before.rpartition("\n")[2])[-MOST_NAME_WORDS - 3 :]):
        if word[-1] in ENDS and not _INITIAL.fullmatch(word):
            break
        if not (begins_large(word) or (words and word in _WITHIN_NAMES)):
            break
        words.insert(0, word)
    return _name_of(words, speech)


def _first_capitals(after: str, speech: Speech) -> str | None:
    """The name after a verb, past the words for an office and whom it is of.

    "said deputy minister Ana Prado", "ha afirmado el presidente de Vías Prado, Ana Reyes".
    """
    words: list[str] = []
    whose: list[str] = []
    office = ""
    for word in _words(after.partition("\n")[0])[: MOST_OFFICE_WORDS + MOST_NAME_WORDS]:
        bare = word.strip(ENDS)
        if word[0] in _OPENS:
            break
        if len(words) < 2 and _is_office(bare, speech):
            words, office = [], bare
        elif begins_large(bare) or (words and bare in _WITHIN_NAMES):
            words.append(word)
        elif bare in speech.predicates or (office in speech.indefinite and bare.isalpha()):
            return None
        else:
            break
        if word[-1] == "," and words and office in _OF:
            words, whose, office = [], words, ""
        elif word[-1] in ENDS and not _INITIAL.fullmatch(word):
            break
    return _name_of(words or whose, speech)


def _name_of(words: list[str], speech: Speech) -> str | None:
    """Capitalised words without offices and first words of sentences before them, and particles after them."""
    if not words:
        return None
    bare = [word if word[-1] == "." and _INITIAL.fullmatch(word) else word.strip(ENDS) for word in words]
    offices = (at for at, word in enumerate(bare[:-1]) if _is_office(word, speech) and word not in _WITHIN_NAMES)
    last_office = max(offices, default=-1)
    bare = bare[last_office + 1 :]
    while bare and (bare[0] in _WITHIN_NAMES or bare[0].lower() in NO_NAMES or bare[0].endswith(("'s", "’s"))):
        bare.pop(0)
    while bare and bare[-1] in _WITHIN_NAMES:
        bare.pop()
    bare = _from_given_name(_without_origin(bare))
    name = " ".join(bare).replace(_HOLDS_TOGETHER, " ").removesuffix("'s").removesuffix("’s")
    is_name = 0 < len(bare) <= MOST_NAME_WORDS and not (len(bare) > 1 and _is_office(bare[-1], speech))
    return name if is_name else None


def _without_origin(words: list[str]) -> list[str]:
    """A whole name without whom it is of: "Jan Prado von Greenpeace"; behind a given name "von" is part of it."""
    at = next((at for at, word in enumerate(words) if at > 1 and word.startswith(("von", "van"))), 0)
    return words[:at] if at and not is_first_name(words[at - 1]) else words


def _from_given_name(words: list[str]) -> list[str]:
    """A name without the nouns that stand right before it in languages that print them alike: "Philosoph Jan Prado"."""
    if len(words) < FEWEST_WITH_NOUN or _INITIAL.fullmatch(words[0]) or is_first_name(words[0]):
        return words
    if words[1].startswith("von"):
        return words[2:]
    known = (at for at, word in enumerate(words[1:-1], 1) if word.lower() in GIVEN_NAMES)
    return words[next(known, 0) :]


def _is_office(word: str, speech: Speech) -> bool:
    lower = word.lower()
    return lower in speech.offices or (bool(speech.office_ends) and lower.endswith(speech.office_ends))


def _speaker(phrase: str, text: str, before: int, reader: Reader) -> str | None:
    """The full name of a speaker: as it stands, or found earlier by the surname."""
    if is_place(phrase, reader.language) or reader.registry.named(phrase) or (" " in phrase and phrase.isupper()):
        return None
    if " " in phrase:
        is_one = is_person(phrase) and not _NO_PERSON.search(phrase.lower())
        is_told = reader.language not in _WITH_LARGE_NOUNS or _may_be_one(phrase, text, before, reader)
        return phrase if is_one and is_told else None
    return _full_name(phrase, text, before, reader)


def _may_be_one(phrase: str, text: str, near: int, reader: Reader) -> bool:
    """True for what begins like a name, or stands behind the word for an office: in German nouns have capitals, too."""
    return _begins_like_a_name(phrase) or _has_office(phrase, text, near, reader)


def _bears_no_article(name: str, surname: str, text: str, end: int, verb: int) -> bool:
    """True where no article stands before a name nor, beside the verb, before its surname: German people bear none."""
    again = text.find(surname, max(0, verb - len(surname) - 2))
    places = (end - len(name), again)
    words = [text[max(0, at - LONGEST_ARTICLE) : at].lower().split() for at in places if at > 0]
    return not any(before and before[-1] in _ARTICLES for before in words) and not name.split()[0].endswith("s")


def _begins_like_a_name(phrase: str) -> bool:
    first = phrase.split()[0]
    return is_first_name(first) or _INITIAL.fullmatch(first) is not None


def _has_office(phrase: str, text: str, verb: int, reader: Reader) -> bool:
    """True for a name right behind the word for an office, near the verb: "sagte Hafensprecher Tjark Prado"."""
    at = text.find(phrase, max(0, verb - LONGEST_PHRASE))
    words = text[max(0, at - LONGEST_PHRASE) : max(0, at)].split()[-1:]
    ends = SPEECH[reader.language or ""].office_ends
    return any(word.lower().endswith(ends) for word in words)


def _full_name(surname: str, text: str, before: int, reader: Reader) -> str | None:
    """The first full name in the text before that ends with ``surname``."""
    speech = SPEECH.get((reader.language or "en").split("-")[0], SPEECH["en"])
    if len(surname) < 3 or surname.isupper():
        return None
    for end in _ends_of(surname, text[:before]):
        name = _last_capitals(text[max(0, end - len(surname) - 60) : end], speech)
        if name and " " in name and is_person(name) and not is_place(name, reader.language):
            is_told = reader.language not in _WITH_LARGE_NOUNS or _bears_no_article(name, surname, text, end, before)
            return name if is_told or _may_be_one(name, text, end, reader) else None
    return None


def _ends_of(word: str, text: str) -> Iterator[int]:
    """Where ``word`` ends as a whole word after white space. A pattern for each surname would cost more to build."""
    at = text.find(word, 1)
    while at > 0:
        end = at + len(word)
        if text[at - 1].isspace() and not (text[end : end + 1].isalnum() or text[end : end + 1] == "_"):
            yield end
        at = text.find(word, end)
