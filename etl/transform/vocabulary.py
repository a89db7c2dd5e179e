"""The words of a long text in one spelling, and the characters it is written in, found once for all who ask.

A body is read by several: its marks are made of its words, and agencies and verbs of saying are looked for in it. Who
knows which words it has at all need not look for all the others. A text has thousands of characters but only a few
dozen different ones, so what can be asked of those is asked of them, and what can be done by replacing one of them at
a time is done so: both take a fraction of the time in which a regular expression looks at every character.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from etl.transform.text import TEXTS_REMEMBERED, beyond_ascii, different_beyond_ascii

SEPARATORS = (
    r"\s\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7"
    r"\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u206f\u2190-\u2bff\u3000-\u3004\u3008-\u3030\u30fb"
    r"\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
"""Space, punctuation and symbols. A list of ours, because what Python takes for a letter changes with its version, and
it takes the vowels of Hindi and Thai for none. The marks of texts depend on it (``text_marks.VERSION``)."""

CHARACTERS_REMEMBERED = 4096
"""The letters of all alphabets; Korean takes the oldest ones' places."""

_SEPARATOR = re.compile(f"[{SEPARATORS}]")
_WORD = re.compile(r"\w+")
_ASCII = bytes(range(128))
_SPOKEN_ASCII = bytes(ord(chr(byte).lower()) if chr(byte).isalnum() else ord(" ") for byte in _ASCII)
_SPOKEN_OCTETS = _SPOKEN_ASCII + bytes(range(128, 256))
"""For each octet of UTF-8 what stands for it among words; those beyond ASCII stand for themselves."""


@lru_cache(maxsize=TEXTS_REMEMBERED)
def spoken_words(text: str) -> tuple[bytes, ...]:
    """The words of ``text`` in their order, in small letters (NFKC, case folded), as UTF-8; no word has a space."""
    return tuple(_spoken_words(text, beyond_ascii(text)))


@lru_cache(maxsize=TEXTS_REMEMBERED)
def vocabulary(text: str) -> frozenset[bytes]:
    """The different :func:`words_in` a long text; remembered."""
    hidden = _hidden_words(text, beyond_ascii(text))
    words = spoken_words(text)
    return frozenset((*words, *hidden) if hidden else words)


def words_in(text: str, foreign: Iterable[str] | None = None) -> list[bytes]:
    r"""All words of ``text`` as :func:`word_key` writes them: whatever ``\w+`` finds in it is among them.

    ``foreign`` are its different characters beyond ASCII, for who has them at hand.
    """
    if text.isascii():
        return text.encode().translate(_SPOKEN_OCTETS).split()
    foreign = different_beyond_ascii(text) if foreign is None else foreign
    return _spoken_words(text, foreign) + _hidden_words(text, foreign)


def _spoken_words(text: str, foreign: Iterable[str]) -> list[bytes]:
    if any(map(_may_be_changed, foreign)):
        text = unicodedata.normalize("NFKC", text)
        foreign = different_beyond_ascii(text)
    for character in foreign:
        spoken = _spoken(character)
        if spoken != character:
            text = text.replace(character, spoken)
    return text.encode("utf-8", "replace").translate(_SPOKEN_OCTETS).split()


def _hidden_words(text: str, foreign: Iterable[str]) -> list[bytes]:
    """The words of ``text`` once more, with those that stand beside an emoji or the like, where it has any."""
    hiding = list(filter(_may_hide_a_word, foreign))
    for character in hiding:
        text = text.replace(character, "I" if character == "İ" else " ")
    return _spoken_words(text, different_beyond_ascii(text)) if hiding else []


@lru_cache(maxsize=CHARACTERS_REMEMBERED)
def _may_be_changed(character: str) -> bool:
    """True for what NFKC writes otherwise, alone or with what stands before it, but for the three dots of "…"."""
    is_part = unicodedata.category(character)[0] == "M" or "\u1100" <= character <= "\u11ff"  # accents, Korean letters
    return is_part or (character != "…" and not unicodedata.is_normalized("NFKC", character))


@lru_cache(maxsize=CHARACTERS_REMEMBERED)
def _spoken(character: str) -> str:
    """What stands for a character beyond ASCII among words: itself in small, or a space."""
    return _SEPARATOR.sub(" ", character.casefold())


@lru_cache(maxsize=CHARACTERS_REMEMBERED)
def _may_hide_a_word(character: str) -> bool:
    r"""True for what ends a word by ``\w`` and not by our list (emoji, vowels of Hindi), and for what NFKC changes."""
    ends_word = not _WORD.match(character)
    return character == "İ" or _may_be_changed(character) or (ends_word and not _SEPARATOR.match(character))


def word_key(word: str) -> bytes:
    """How :func:`vocabulary` writes one word."""
    return unicodedata.normalize("NFKC", word).casefold().encode("utf-8", "replace")


def word_keys(text: str) -> frozenset[bytes]:
    """The words of a name or phrase as :func:`vocabulary` writes them."""
    return frozenset(map(word_key, _WORD.findall(text)))


def places_of(words: str, text: str) -> Iterator[int]:
    """Where ``words`` stand in ``text``, to the letter, with no letter right before or behind them."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not (at and _is_letter(text[at - 1])) and not (end < len(text) and _is_letter(text[end])):
            yield at
        at = text.find(words, end)


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"
