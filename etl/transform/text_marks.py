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
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from etl.transform.text import beyond_ascii
from etl.transform.vocabulary import SEPARATORS, spoken_words


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

_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003fffd"
)
"""Chinese, Japanese, Thai, Lao, Burmese, Khmer: one character, one token."""
_TOKEN = re.compile(f"[{_UNSPACED}]|[^{SEPARATORS}{_UNSPACED}]+")
_ANY_UNSPACED = re.compile(f"[{_UNSPACED}]")
_MAY_BE_UNSPACED = re.compile(
    rf"[{_UNSPACED}\u2e80-\u2fff\u3038-\u303a\u3190-\u33ff\uff66-\uff9f\U0001f200-\U0001f2ff]"
)
"""The same and what NFKC makes such characters of."""


class TextMarks(NamedTuple):
    """The marks of one text and how they were made."""

    marks: tuple[int, ...]
    """0 to 2**31 - 1, each once, in the order of the text."""
    method: str
    """``winnowing-1:words`` or ``winnowing-1:characters``; empty without marks."""


def text_marks(text: str) -> TextMarks:
    """The marks of ``text``; none where it is shorter than a single run."""
    tokens, measure = _tokens(text)
    least = _winnowed(_hashes(tokens, measure.run_length), measure.window)
    marks = dict.fromkeys([number >> 1 for number in least])
    return TextMarks(tuple(marks), f"{VERSION}:{measure.name}" if marks else "")


def _tokens(text: str) -> tuple[Sequence[bytes], Measure]:
    """The words of ``text``, or its characters where most of it is written without spaces; in UTF-8."""
    if not _MAY_BE_UNSPACED.search(beyond_ascii(text)):
        return spoken_words(text)[:MOST_TOKENS], WORDS
    tokens = _TOKEN.findall(unicodedata.normalize("NFKC", text).casefold())[:MOST_TOKENS]
    unspaced = len(_ANY_UNSPACED.findall("".join(tokens)))
    measure = CHARACTERS if 2 * unspaced > len(tokens) else WORDS
    return [token.encode("utf-8", "replace") for token in tokens], measure


def _hashes(tokens: Sequence[bytes], run_length: int) -> list[int]:
    """A hash of each run of tokens, by its first one; a space follows every token."""
    starts = [0, *accumulate([len(token) + 1 for token in tokens])]
    octets, crc32 = b" ".join((*tokens, b"")), zlib.crc32
    return [crc32(octets[start:end]) for start, end in zip(starts, starts[run_length:], strict=False)]


def _winnowed(hashes: Sequence[int], window: int) -> list[int]:
    """The least hash of every window, the last of equal ones; of fewer hashes than a window the least."""
    if len(hashes) <= window:
        return [min(hashes)] if hashes else []
    kept: list[int] = []
    least, lost_at = -1, window - 1
    for end, number in enumerate(hashes):
        if end == lost_at:  # the first window is full, or the least has just left it
            recent = hashes[end : end - window : -1] if end >= window else hashes[end::-1]
            least = min(recent)
            lost_at = end - recent.index(least) + window
        elif number <= least:
            least, lost_at = number, end + window
        else:
            continue
        kept.append(least)
    return kept
