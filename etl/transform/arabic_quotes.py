"""Quoted speakers in Arabic, where the verb stands first and no capital tells a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.transform.citations import sentence_around
from etl.transform.first_names import is_first_name
from etl.transform.quotation import ENDS, MOST_NAME_WORDS, MOST_OFFICE_WORDS, QUOTED, Quote, quotation
from etl.transform.speech import (
    ARABIC_AIDES,
    ARABIC_NOUNS,
    ARABIC_NUNATION,
    ARABIC_OFFICES,
    ARABIC_STOPS,
    ARABIC_THAT,
    ARABIC_VERBS,
)

_ARABIC_VERB = re.compile(rf"(?<!\w)(?:و|ف)?(?P<verb>{ARABIC_VERBS})\s+")


def in_arabic(text: str) -> Iterator[Quote]:
    """قال وزير الخارجية سيرغي لافروف إن: the words after the verb that are no office, article or stop."""
    known: dict[str, str] = {}
    for match in _ARABIC_VERB.finditer(text):
        words = _arabic_name(text[match.end() : match.end() + 120])
        words = words or _known_surname(text[match.end() :], known)
        name = " ".join(words) if len(words) > 1 else known.get(words[0]) if words else None
        if name and (match["verb"] not in ARABIC_NOUNS or _reports_in_arabic(text, match)):
            known.setdefault(name.split()[-1], name)
            yield quotation(text, match.start(), match.end(), name, " ".join(words), "person", match["verb"])


def _known_surname(after: str, known: dict[str, str]) -> list[str]:
    """The first word, where it ends the name of somebody who spoke before: وأضافت الخطيب."""
    first = after.split(" ", 1)[0].strip(ENDS + "،؛")
    return [first] if first in known else []


def _reports_in_arabic(text: str, match: re.Match[str]) -> bool:
    """True for a sentence that quotes words, or goes on with "that"."""
    sentence = sentence_around(text, match.start(), match.end())
    return bool(QUOTED.search(sentence)) or not ARABIC_THAT.isdisjoint(sentence.split())


def _arabic_name(after: str) -> list[str]:
    words: list[str] = []
    office = ""
    is_closed = False
    for token in after.split()[: MOST_OFFICE_WORDS + MOST_NAME_WORDS]:
        bare = token.strip(ENDS + "،؛")
        if not bare or bare in ARABIC_STOPS or bare.endswith(ARABIC_NUNATION) or token[0] in '"“«(':
            is_closed = True
            break
        if _is_arabic_office(bare) and len(words) < 2 and not (words and _is_surname(bare, words[0])):
            words, office = [], bare
        else:
            words.append(bare)
        if token[-1] in ENDS + "،؛":
            is_closed = True
            break
    is_name = all(not _is_arabic_office(word) or _is_surname(word, words[0]) for word in words)
    is_name = is_name and office not in ARABIC_AIDES and 1 <= len(words) <= MOST_NAME_WORDS
    return words if is_closed and is_name else []


def _is_surname(word: str, given: str) -> bool:
    """True for a word with the article behind a name that people are given: سلمى الخطيب."""
    return word.startswith("ال") and word not in ARABIC_OFFICES and is_first_name(given) and given != word


def _is_arabic_office(word: str) -> bool:
    return word in ARABIC_OFFICES or word in ARABIC_AIDES or word.startswith(("ال", "لل", "بال"))
