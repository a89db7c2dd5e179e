"""Quoted speakers: who is quoted or reported as saying something, with the words and the verb.

Precision comes before recall: a speaker is a full name beside a verb of saying, a surname whose full name stands
earlier in the text, or an organisation whose spokesperson speaks. "He said" and "officials said" name nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from etl.models import Attribution, Paragraph
from etl.transform.attribution_words import words_of
from etl.transform.citations import sentence_around
from etl.transform.parts import Line, part_of
from etl.transform.people import is_person
from etl.transform.places import is_place
from etl.transform.reader import Reader
from etl.transform.speech import (
    ARABIC_NOUNS,
    ARABIC_NUNATION,
    ARABIC_OFFICES,
    ARABIC_STOPS,
    ARABIC_THAT,
    ARABIC_VERBS,
    NO_NAMES,
    SPEECH,
    SPOKES,
    SPOKES_STEMS,
    Speech,
)

MOST_NAME_WORDS = 4
MOST_OFFICE_WORDS = 7
"""Words between a verb and the name of who said it: "said former deputy foreign minister"."""
LONGEST_APPOSITION = 90
"""Characters between a name and its verb: "Prado, who heads the council, said"."""

LONGEST_GAP = 160
"""Characters between a verb and the quotation it goes with: a name with its offices."""
BETWEEN_WORDS = " … "
"""Between two parts of one quotation, before and behind "he said"."""
_SENTENCE_OVER = re.compile(r"(?<!\b[A-Z])[.!?؟。]\s")
_TOKEN = re.compile(r"\S+")
_QUOTED = re.compile(r"[\"“„«‘‚](?P<words>[^\"“”„»«]{3,600})[\"”“»’]")
_ENDS = ".,;:!?\"“”„»«'’()[]–—"
_OPENS = '(["“„«–—'
_INITIAL = re.compile(r"(?:[^\W\d_]\.)+")
_WITHIN_NAMES = words_of("von van de del della di da dos do bin ibn ben al el abu ten ter")
"""Small words that go on with a name that has begun."""
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|it|he|she|they|who|wird|wurde)\s+$", re.IGNORECASE)
_APPOSITION = re.compile(r",(?P<aside>[^,.;:\"“”«»]{2,90}(?:,[^,.;:\"“”«»]{2,60})?),\s*$")
_NO_PERSON = re.compile(
    r"\w+(?:amt|verband|ministerium|gesellschaft|behörde|organisation|verein|institut|kommission|polizei|bund)\b|"
    r"-based\b|"
    r"\b[ld]['’]|\b(?:house|street|cross|watch|international|publishing|jihad|brotherhood|sachs|comisión|comité|"
    r"consejo|"
    r"conseil|commission|ministry|department|embassy|kremlin|pentagon|january|february|march|april|june|july|august|"
    r"september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember)\b"
)
"""Lower-case marks of what has the shape of a name but is an institution or a date."""
_SPOKES_FOR = re.compile(
    rf"\b(?:{SPOKES})\s+(?:for|from|at|of|with)\s+(?P<org>(?:the\s+)?(?:[^,.;\"“”]|"
    rf"(?<=\b[A-Z])\.){{2,60}}?)(?:\s+in\s+[A-Z]\w+)?,?\s+"
    r"(?:also |later )?(?P<verb>said|says|told|confirmed|added|denied|stated|declined)\b"
)
_SPOKES_OF = re.compile(
    rf"(?P<org>(?:(?:[A-Z][\w&’'-]*|(?:[A-Z]\.){{2,}})\s+){{1,5}})(?:{SPOKES})\s+(?P<verb>said|says|told|confirmed|"
    rf"added|denied|stated)\b"
)
_ARABIC_VERB = re.compile(rf"(?<!\w)(?:و|ف)?(?P<verb>{ARABIC_VERBS})\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Somebody's words, as the text gives them."""

    speaker: str
    """Full name, where the text gives it anywhere before."""
    speaker_text: str
    """As printed here."""
    party: Literal["person", "organization"]
    verb: str
    words: str
    """What stands between quotation marks before and behind the verb; empty for reported speech."""
    sentence: str
    """The sentence of the verb, with all of these words."""


def quoted_speakers(paragraphs: Iterable[Paragraph], reader: Reader) -> Iterator[Attribution]:
    """Everybody whose words the body reports, once for each sentence that does, with the words and the verb."""
    for quote in read_quotes(paragraphs, reader):
        line = Line(quote.sentence, "body")
        rule = "quote-verb-of-saying" if quote.party == "person" else "quote-spokesperson"
        part = part_of("quoted", quote.speaker, line, rule, party=quote.party, name_text=quote.speaker_text)
        yield replace(part, quote_text=quote.words or None, quote_verb=quote.verb)


def read_quotes(paragraphs: Iterable[Paragraph], reader: Reader) -> Iterator[Quote]:
    """Quotations and reported speech of a text, in its order."""
    language = (reader.language or "en").split("-")[0]
    text = "\n".join(paragraph.text for paragraph in paragraphs)
    if language == "ar":
        yield from _arabic(text)
    speech = SPEECH.get({"nb": "no", "nn": "no"}.get(language, language))
    if speech:
        yield from _by_verbs(text, speech, language, reader)
    if language == "en" and any(stem in text for stem in SPOKES_STEMS):
        yield from _by_spokespeople(text, reader)


@lru_cache(maxsize=32)
def _verbs(language: str) -> re.Pattern[str]:
    speech = SPEECH[language]
    return re.compile(
        rf"\b{_look_at_first_letters(speech)}(?:(?P<plain>{speech.plain})|(?P<telling>{speech.telling})|(?P<by>{speech.by}|"
        rf"{_capitalised(speech.by)}))\b"
    )


def _look_at_first_letters(speech: Speech) -> str:
    """A look at one letter that spares most words the alternatives; empty where one begins with no plain letter."""
    alternatives = "|".join((speech.plain, speech.telling, speech.by, _capitalised(speech.by))).split("|")
    letters = {alternative.removeprefix("(?:")[:1] for alternative in alternatives if alternative != "(?!)"}
    return f"(?=[{''.join(sorted(letters))}])" if all(map(str.isalpha, letters)) else ""


def _capitalised(words: str) -> str:
    """The same alternatives as first words of a sentence."""
    return "|".join(word[:1].upper() + word[1:] for word in words.split("|"))


def _by_verbs(text: str, speech: Speech, language: str, reader: Reader) -> Iterator[Quote]:
    for match in _verbs(language if language in SPEECH else "no").finditer(text):
        if _PASSIVE.search(text, max(0, match.start() - 12), match.start()):
            continue
        phrase = _name_beside(text, match, speech)
        name = _speaker(phrase, text, match.start(), reader) if phrase else None
        if phrase and name and (match["plain"] or match["by"] or _reports(text, match, speech)):
            yield _quote(text, match, name, phrase, "person", match[0])


def _reports(text: str, match: re.Match[str], speech: Speech) -> bool:
    """True where a verb with other uses is one of saying: words are quoted, or "that" follows."""
    sentence = sentence_around(text, match.start(), match.end())
    return bool(_QUOTED.search(sentence)) or bool(
        re.match(rf"\s*(?:{speech.that})", text[match.end() : match.end() + 20])
    )


def _name_beside(text: str, match: re.Match[str], speech: Speech) -> str | None:
    """The capitalised words right before the verb, or right after it."""
    if not match["by"]:
        before = _without_apposition(text[max(0, match.start() - 200) : match.start()])
        name = _last_capitals(before, speech)
        if name:
            return name
    return _first_capitals(text[match.end() : match.end() + 120], speech)


def _without_apposition(before: str) -> str:
    match = _APPOSITION.search(before) if before.rstrip().endswith(",") else None
    return before[: match.start()] if match else before


def _last_capitals(before: str, speech: Speech) -> str | None:
    """The name that ends right here."""
    words: list[str] = []
    for word in reversed(before.rpartition("\n")[2].split()[-MOST_NAME_WORDS - 3 :]):
        if word[-1] in _ENDS and not _INITIAL.fullmatch(word):
            break
        if not (_is_capital(word) or (words and word in _WITHIN_NAMES)):
            break
        words.insert(0, word)
    return _name_of(words, speech)


def _first_capitals(after: str, speech: Speech) -> str | None:
    """The name after a verb, past the words for an office: "said deputy minister Ana Prado"."""
    words: list[str] = []
    for word in _TOKEN.findall(after.partition("\n")[0])[: MOST_OFFICE_WORDS + MOST_NAME_WORDS]:
        bare = word.strip(_ENDS)
        if word[0] in _OPENS:
            break
        if len(words) < 2 and _is_office(bare, speech):
            words = []
        elif _is_capital(bare) or (words and bare in _WITHIN_NAMES):
            words.append(word)
        else:
            break
        if word[-1] in _ENDS and not _INITIAL.fullmatch(word):
            break
    return _name_of(words, speech)


def _name_of(words: list[str], speech: Speech) -> str | None:
    """Capitalised words without offices and first words of sentences before them, and particles after them."""
    bare = [word if _INITIAL.fullmatch(word) else word.strip(_ENDS) for word in words]
    last_office = max((at for at, word in enumerate(bare[:-1]) if _is_office(word, speech)), default=-1)
    bare = bare[last_office + 1 :]
    while bare and (bare[0] in _WITHIN_NAMES or bare[0].lower() in NO_NAMES or bare[0].endswith(("'s", "’s"))):
        bare.pop(0)
    while bare and bare[-1] in _WITHIN_NAMES:
        bare.pop()
    name = " ".join(bare).removesuffix("'s").removesuffix("’s")
    is_name = 0 < len(bare) <= MOST_NAME_WORDS and not (len(bare) > 1 and _is_office(bare[-1], speech))
    return name if is_name else None


def _is_capital(word: str) -> bool:
    return word.lstrip(_ENDS)[:1].isupper()


def _is_office(word: str, speech: Speech) -> bool:
    lower = word.lower()
    return lower in speech.offices or (bool(speech.office_ends) and lower.endswith(speech.office_ends))


def _speaker(phrase: str, text: str, before: int, reader: Reader) -> str | None:
    """The full name of a speaker: as it stands, or found earlier by the surname."""
    if is_place(phrase, reader.language) or reader.registry.named(phrase):
        return None
    if " " in phrase:
        return phrase if is_person(phrase) and not _NO_PERSON.search(phrase.lower()) else None
    return _full_name(phrase, text, before, reader)


def _full_name(surname: str, text: str, before: int, reader: Reader) -> str | None:
    """The first full name in the text before that ends with ``surname``."""
    speech = SPEECH.get((reader.language or "en").split("-")[0], SPEECH["en"])
    if len(surname) < 3 or surname.isupper():
        return None
    for end in _ends_of(surname, text[:before]):
        name = _last_capitals(text[max(0, end - len(surname) - 60) : end], speech)
        if name and " " in name and is_person(name) and not is_place(name, reader.language):
            return name
    return None


def _ends_of(word: str, text: str) -> Iterator[int]:
    """Where ``word`` ends as a whole word after white space. A pattern for each surname would cost more to build."""
    at = text.find(word, 1)
    while at > 0:
        end = at + len(word)
        if text[at - 1].isspace() and not (text[end : end + 1].isalnum() or text[end : end + 1] == "_"):
            yield end
        at = text.find(word, end)


def _by_spokespeople(text: str, reader: Reader) -> Iterator[Quote]:
    """Organisations whose spokespeople speak."""
    for pattern in (_SPOKES_FOR, _SPOKES_OF):
        for match in pattern.finditer(text):
            name = re.sub(r"^(?:(?:The|A|An|the)\s+)+", "", match["org"].strip())
            name = re.sub(r"\s+in\s+[A-Z]\w+$", "", name)
            if _is_organisation(name, reader):
                yield _quote(text, match, name, match["org"].strip(), "organization", match["verb"])


def _is_organisation(name: str, reader: Reader) -> bool:
    words = name.split()
    is_named = (len(words) > 1 or (name.isupper() and len(name) > 2)) and all(
        _is_capital(word) or word in ("of", "for", "and", "the") for word in words
    )
    return is_named and not is_place(name, reader.language) and not reader.registry.named(name)


def _arabic(text: str) -> Iterator[Quote]:
    """قال وزير الخارجية سيرغي لافروف إن: the words after the verb that are no office, article or stop."""
    known: dict[str, str] = {}
    for match in _ARABIC_VERB.finditer(text):
        words = _arabic_name(text[match.end() : match.end() + 120])
        name = " ".join(words) if len(words) > 1 else known.get(words[0]) if words else None
        if name and (match["verb"] not in ARABIC_NOUNS or _reports_in_arabic(text, match)):
            known.setdefault(name.split()[-1], name)
            yield _quote(text, match, name, " ".join(words), "person", match["verb"])


def _reports_in_arabic(text: str, match: re.Match[str]) -> bool:
    """True for a sentence that quotes words, or goes on with "that"."""
    sentence = sentence_around(text, match.start(), match.end())
    return bool(_QUOTED.search(sentence)) or not ARABIC_THAT.isdisjoint(sentence.split())


def _arabic_name(after: str) -> list[str]:
    words: list[str] = []
    is_closed = False
    for token in _TOKEN.findall(after)[: MOST_OFFICE_WORDS + MOST_NAME_WORDS]:
        bare = token.strip(_ENDS + "،؛")
        if not bare or bare in ARABIC_STOPS or bare.endswith(ARABIC_NUNATION) or token[0] in '"“«(':
            is_closed = True
            break
        words = [] if _is_arabic_office(bare) and len(words) < 2 else [*words, bare]
        if token[-1] in _ENDS + "،؛":
            is_closed = True
            break
    names = [word for word in words if not _is_arabic_office(word)]
    return words if is_closed and 1 <= len(words) <= MOST_NAME_WORDS and len(names) == len(words) else []


def _is_arabic_office(word: str) -> bool:
    return word in ARABIC_OFFICES or word.startswith(("ال", "لل", "بال"))


def _quote(
    text: str, match: re.Match[str], name: str, printed: str, party: Literal["person", "organization"], verb: str
) -> Quote:
    spans = _quoted_beside(text, match.start(), match.end())
    begin, end = min((match.start(), *(start for start, _ in spans))), max((match.end(), *(stop for _, stop in spans)))
    return Quote(
        speaker=name,
        speaker_text=printed,
        party=party,
        verb=verb,
        words=BETWEEN_WORDS.join(text[start + 1 : stop - 1].strip() for start, stop in spans),
        sentence=sentence_around(text, begin, end),
    )


def _quoted_beside(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where words stand between quotation marks right before and right behind a verb of saying, in its paragraph.

    Between them and the verb stand only the speaker and a few words more, and no end of a sentence.
    """
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    spans = [match.span() for match in _QUOTED.finditer(text, first, last if last >= 0 else len(text))]
    before = [span for span in spans if span[1] <= start][-1:]
    after = [span for span in spans if span[0] >= end][:1]
    gaps = [(span, text[span[1] : start]) for span in before] + [(span, text[end : span[0]]) for span in after]
    return [span for span, gap in gaps if len(gap) <= LONGEST_GAP and not _SENTENCE_OVER.search(gap)]
