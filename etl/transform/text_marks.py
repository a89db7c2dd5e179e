"""Marks of a text: a few numbers by which copies of it are recognised, cut, edited and surrounded as they may be.

This is winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: local algorithms for document fingerprinting", SIGMOD
2003): every run of five words is hashed, and of every eight runs in a row the least hash is kept. What is kept depends
on the words around it alone. So two texts that share twelve words in a row share a mark, wherever these stand; and the
share of a text's marks that another text has is the share of its words that stand there.

MinHash and SimHash compare whole texts, which fails for what newspapers do: an agency's report and its first three
paragraphs are a tenth alike (docs/benchmarks.md has the comparison). Winnowing takes the same minima, window by window.

Texts written without spaces go by characters. White space, punctuation, case and the width of letters do not count.
The numbers are the same on any machine: CRC-32 (RFC 1952) of UTF-8, without its last bit, so that Postgres has a
type for them.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple


class Measure(NamedTuple):
    """How the words, or characters, of a text are taken together."""

    name: str
    run_length: int
    """Tokens that are hashed together."""
    window: int
    """Runs of which one is kept at least."""


VERSION = "winnowing-1"
"""Changes with anything that changes the numbers; texts with marks of two versions do not find each other."""

WORDS = Measure("words", run_length=5, window=8)
"""Runs of four words are often just idiom ("in the wake of"), six lose two in three where every sixth word was edited;
windows of eight keep a mark to four or five words, nine in a brief of forty."""
CHARACTERS = Measure("characters", run_length=8, window=12)
"""As much text as the above, at 1.7 characters a word."""

MOST_TOKENS = 3000
"""Longer texts are compared by their beginning, which is what is left of them where they are cut."""

_SEPARATORS = (
    r"\s\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7"
    r"\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u206f\u2190-\u2bff\u3000-\u3004\u3008-\u3030\u30fb"
    r"\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
"""Space, punctuation and symbols. A list of ours, because what Python takes for a letter changes with its version, and
it takes the vowels of Hindi and Thai for none."""
_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003fffd"
)
"""Chinese, Japanese, Thai, Lao, Burmese, Khmer: one character, one token."""
_SEPARATOR = re.compile(f"[{_SEPARATORS}]")
_TOKEN = re.compile(f"[{_UNSPACED}]|[^{_SEPARATORS}{_UNSPACED}]+")
_ANY_UNSPACED = re.compile(f"[{_UNSPACED}]")

_ASCII = bytes(range(128))
_SPOKEN_ASCII = bytes(ord(chr(byte).lower()) if chr(byte).isalnum() else ord(" ") for byte in _ASCII)
_SPOKEN_OCTETS = _SPOKEN_ASCII + bytes(range(128, 256))
"""For each octet of UTF-8 what stands for it among words; those beyond ASCII stand for themselves."""
CHARACTERS_REMEMBERED = 4096
"""The letters of all alphabets; Korean takes the oldest ones' places."""


class TextMarks(NamedTuple):
    """The marks of one text and how they were made."""

    marks: tuple[int, ...]
    """0 to 2**31 - 1, each once, in the order of the text."""
    method: str
    """``winnowing-1:words`` or ``winnowing-1:characters``; empty without marks."""


def text_marks(text: str) -> TextMarks:
    """The marks of ``text``; none where it is shorter than a single run."""
    tokens, measure = _tokens(text)
    least = dict.fromkeys(_winnowed(_hashes(tokens, measure.run_length), measure.window))
    marks = dict.fromkeys(number >> 1 for number in least)
    return TextMarks(tuple(marks), f"{VERSION}:{measure.name}" if marks else "")


def _tokens(text: str) -> tuple[list[bytes], Measure]:
    """The words of ``text``, or its characters where most of it is written without spaces; in UTF-8."""
    plain = unicodedata.normalize("NFKC", text.replace("…", " "))  # three dots, and the only common sign that changes
    octets = plain.encode("utf-8", "replace")
    foreign = set(octets.translate(None, _ASCII).decode())
    if not _ANY_UNSPACED.search("".join(foreign)):
        return _words(octets, foreign)[:MOST_TOKENS], WORDS
    tokens = _TOKEN.findall(plain.casefold())[:MOST_TOKENS]
    unspaced = len(_ANY_UNSPACED.findall("".join(tokens)))
    measure = CHARACTERS if 2 * unspaced > len(tokens) else WORDS
    return [token.encode("utf-8", "replace") for token in tokens], measure


def _words(octets: bytes, foreign: Iterable[str]) -> list[bytes]:
    """The words of a text in UTF-8, whose characters beyond ASCII are ``foreign``.

    A text has a few dozen different characters: to replace them one by one takes a fraction of the time that a
    regular expression needs to look at every one of thousands.
    """
    for character in foreign:
        spoken = _spoken(character)
        if spoken != character:
            octets = octets.replace(character.encode(), spoken.encode())
    return octets.translate(_SPOKEN_OCTETS).split()


@lru_cache(maxsize=CHARACTERS_REMEMBERED)
def _spoken(character: str) -> str:
    """What stands for a character beyond ASCII among words: itself in small, or a space."""
    return _SEPARATOR.sub(" ", character.casefold())


def _hashes(tokens: Sequence[bytes], run_length: int) -> list[int]:
    """A hash of each run of tokens, by its first one; a space follows every token."""
    starts = [0, *accumulate(len(token) + 1 for token in tokens)]
    octets, crc32 = b" ".join((*tokens, b"")), zlib.crc32
    return [crc32(octets[start:end]) for start, end in zip(starts, starts[run_length:], strict=False)]


def _winnowed(hashes: Sequence[int], window: int) -> list[int]:
    """The least hash of every window, the last of equal ones; of fewer hashes than a window the least."""
    if len(hashes) <= window:
        return [min(hashes)] if hashes else []
    kept: list[int] = []
    least, place = hashes[0], -1
    for end in range(window - 1, len(hashes)):
        if place <= end - window:
            recent = hashes[end : end - window : -1] if end >= window else hashes[end::-1]
            least = min(recent)
            place = end - recent.index(least)
        elif hashes[end] <= least:
            least, place = hashes[end], end
        else:
            continue
        kept.append(least)
    return kept
