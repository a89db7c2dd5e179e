"""How the marks of a tag are read from its names: class, id, role, name in tests, and whether it is shown."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.parse.marks import ALL_MARKS, ASIDE, ELEMENTS, FIGURE, HIDDEN, PHRASES, ROLES, WORDS
from etl.parse.texts import word_set

Attributes = dict[str, str | None]
"""Of a tag, as its markup gives them: an attribute without a value has None."""

_OF_OTHERS_WORDS = frozenset({"has", "with", "without", "no"})
_SPEAKS_OF_OTHERS = 1 << 30
_PHRASES = tuple((1 << 31 + place, mark, phrase) for place, (mark, _, phrase) in enumerate(PHRASES))
"""Phrases by bits beside those of the marks, so that one look at a word tells all that it may mean."""

_BY_WORD: dict[str, int] = {}
for _bits, _words in (
    *WORDS,
    *((bit, words) for (bit, _, _), (_, words, _) in zip(_PHRASES, PHRASES, strict=True)),
    (_SPEAKS_OF_OTHERS, _OF_OTHERS_WORDS),
):
    for _word in _words:
        _BY_WORD[_word] = _BY_WORD.get(_word, 0) | _bits
_TELLING = frozenset(_BY_WORD)
"""A name without one of these words has no mark."""

HIDDEN_CLASSES = word_set(
    """hidden hide d-none is-hidden u-hidden invisible visuallyhidden visually-hidden sr-only screen-reader-text
    screen-reader screenreader screen-reader-only u-sr-only u-visually-hidden offscreen element-invisible print-only
    only-print show-for-print show-for-sr a11y-hidden aural"""
)
"""Whole class names that hide; ``hidden-xs`` and its like hide on some screens only."""

MOST_HYPHENS = 4

LONGEST_NAME = 2_000
"""Characters of one attribute that are looked at; a style sheet written in classes has a few hundred."""

_OF_OTHERS = re.compile(r"(?<![a-z])(?:has|with|without|no)-\S*")
"""Names that speak of what is inside or beside: "has-post-thumbnail", "card--with-sidebar"."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LETTERS_AND_SPACE = bytes(code if code in b"abcdefghijklmnopqrstuvwxyz" else 32 for code in range(256))
_LETTER_BEHIND_DIGIT = re.compile(r"\d[a-z]")
_HASH = re.compile(r"(?<![a-z\d])[a-z]*\d+[a-z][a-z\d]*")
_LONG_WORD = re.compile(r"[a-z]{5,}")
"""Within letters and digits mixed, as of "sc-f98b1ad2", only long words were meant as words."""
TEST_NAMES = ("data-testid", "data-test-id", "data-component", "data-qa", "data-area")
"""What developers call a tag for their tests, where the classes are a machine's."""
_SPEAKING = frozenset({"role", "id", "style", "hidden", "aria-hidden", *TEST_NAMES})
"""Attributes that marks are read from, beside ``class``."""
_STYLE_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def marks_of_name(name: str) -> int:
    """Marks of one ``class`` or ``id`` attribute's text."""
    name = name[:LONGEST_NAME]
    if ":" in name or "[" in name:  # style sheets written in classes: "hover:menu", "[&_img]:rounded"
        name = " ".join(part for part in name.split() if ":" not in part and "[" not in part)
    lower = name.lower()
    if lower != name:
        lower = _CAMEL.sub("-", name).lower()
    if _LETTER_BEHIND_DIGIT.search(lower):
        lower = _HASH.sub(_long_words, lower)
    words = _words_in(lower)
    if _TELLING.isdisjoint(words):
        return 0
    found = _found_in(words)
    if found & _SPEAKS_OF_OTHERS:
        words = _words_in(_OF_OTHERS.sub(" ", lower))
        found = _found_in(words)
    marks = found & ALL_MARKS
    return marks if found == marks else marks | _marks_of_phrases(words, found)


def _words_in(lower: str) -> list[str]:
    """The runs of the letters a to z; a table of bytes finds them in a third of a pattern's time."""
    return lower.encode("ascii", "replace").translate(_LETTERS_AND_SPACE).decode("ascii").split()


def _found_in(words: list[str]) -> int:
    """Marks of words, and bits of the phrases that they may be part of."""
    found = 0
    for word in words:
        found |= _BY_WORD.get(word, 0)
    return found


def _long_words(mixed: re.Match[str]) -> str:
    return " ".join(_LONG_WORD.findall(mixed[0]))


def _marks_of_phrases(words: list[str], found: int) -> int:
    name = "-".join(words)
    marks = 0
    for bit, mark, phrase in _PHRASES:
        if found & bit and phrase.search(name):
            marks |= mark
    return marks


def marks_of_id(identity: str) -> int:
    """Marks of an ``id``; one of many words is a chapter's title made into an anchor, and says nothing."""
    return 0 if identity.count("-") >= MOST_HYPHENS else marks_of_name(identity)


def marks_of(name: str, attributes: Attributes) -> int:
    """Marks of a tag by its element, role, class, id and visibility; ``attributes`` as in the markup."""
    value_of = attributes.get
    classes = value_of("class")
    element = ELEMENTS.get(name, 0)
    if element == ASIDE and "ImageObject" in (value_of("itemtype") or ""):
        element = FIGURE  # a picture that stands beside the text is of it
    marks = element | (_marks_of_classes(classes) if classes else 0)
    if attributes.keys().isdisjoint(_SPEAKING):
        return marks  # most tags have a class at most
    marks |= ROLES.get(value_of("role") or "", 0)
    identity = value_of("id")
    if identity:
        marks |= marks_of_id(identity)
    style = value_of("style")
    if style and _STYLE_HIDDEN.search(style):
        marks |= HIDDEN
    if "hidden" in attributes or value_of("aria-hidden") == "true":
        marks |= HIDDEN
    if not attributes.keys().isdisjoint(TEST_NAMES):
        marks |= marks_of_name(" ".join(filter(None, map(value_of, TEST_NAMES))))
    return marks


@lru_cache(maxsize=8192)
def _marks_of_classes(classes: str) -> int:
    """Marks of what many tags of a page, and of a site's next page, share."""
    marks = marks_of_name(classes)
    return marks if HIDDEN_CLASSES.isdisjoint(classes.split()) else marks | HIDDEN
