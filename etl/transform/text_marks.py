"""Marks of a text: a few numbers by which copies of it are recognised, cut, edited and surrounded as they may be.

This is winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: local algorithms for document fingerprinting", SIGMOD
2003): of every eight runs of five words in a row one is kept, as its hash. What is kept depends on the words around it
alone. So two texts that share twelve words in a row share a mark, wherever these stand; and the share of a text's marks
that another text has is the share of its words that stand there.

The paper hashes every run and keeps the least. Here the hash of a run's first word decides, short words last, and only
the runs that are kept are hashed, a quarter of them. That takes less time, and an editor's change costs fewer marks:
which runs are kept changes only where their first words do.

MinHash and SimHash compare whole texts, which fails for what newspapers do: an agency's report and its first three
paragraphs are a tenth alike (docs/benchmarks.md has the comparison). Winnowing takes the same minima, window by window.

Texts written without spaces go by characters. White space, punctuation, case and the width of letters do not count.
The numbers are the same on any machine: CRC-32 (RFC 1952) of UTF-8, without its last bit, so that Postgres has a
type for them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple
from zlib import crc32

from etl.transform.text import beyond_ascii
from etl.transform.vocabulary import SEPARATORS, spoken_words


class Measure(NamedTuple):
    """How the words, or characters, of a text are taken together."""

    name: str
    run_length: int
    """Tokens that are hashed together."""
    window: int
    """Runs of which one is kept at least."""
    longest_short: int
    """Octets of tokens of which every text has many: a run is kept for beginning with one where there is no other."""


VERSION = "winnowing-2"
"""Changes with anything that changes the numbers; texts with marks of two versions do not find each other."""

WORDS = Measure("words", run_length=5, window=8, longest_short=3)
"""Runs of four words are often just idiom ("in the wake of"), six lose two in three where every sixth word was edited;
windows of eight keep a mark to four or five words, nine in a brief of forty."""
CHARACTERS = Measure("characters", run_length=8, window=12, longest_short=0)
"""As much text as the above, at 1.7 characters a word."""

_LAST = 1 << 32
"""The rank of what is kept last: more than any hash."""

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
    """``winnowing-2:words`` or ``winnowing-2:characters``; empty without marks."""


def text_marks(text: str) -> TextMarks:
    """The marks of ``text``; none where it is shorter than a single run."""
    tokens, measure = _tokens(text)
    kept = _winnowed(_ranks(tokens, measure), measure.window)
    marks = dict.fromkeys([number >> 1 for number in _hashes(tokens, kept, measure.run_length)])
    return TextMarks(tuple(marks), f"{VERSION}:{measure.name}" if marks else "")


def _tokens(text: str) -> tuple[Sequence[bytes], Measure]:
    """The words of ``text``, or its characters where most of it is written without spaces; in UTF-8."""
    if not _MAY_BE_UNSPACED.search(beyond_ascii(text)):
        return spoken_words(text)[:MOST_TOKENS], WORDS
    tokens = _TOKEN.findall(unicodedata.normalize("NFKC", text).casefold())[:MOST_TOKENS]
    unspaced = len(_ANY_UNSPACED.findall("".join(tokens)))
    measure = CHARACTERS if 2 * unspaced > len(tokens) else WORDS
    return [token.encode("utf-8", "replace") for token in tokens], measure


def _ranks(tokens: Sequence[bytes], measure: Measure) -> list[int]:
    """For each run of tokens a number by its first one; runs with lower numbers are kept."""
    firsts, longest_short = tokens[: max(0, len(tokens) - measure.run_length + 1)], measure.longest_short
    return [crc32(token) if len(token) > longest_short else _LAST for token in firsts]


def _hashes(tokens: Sequence[bytes], starts: Iterable[int], run_length: int) -> Iterator[int]:
    """The hashes of the runs that begin with those tokens."""
    octets = b"".join(tokens)
    places = [0, *accumulate(map(len, tokens))]
    return (crc32(octets[places[start] : places[start + run_length]]) for start in starts)


def _winnowed(ranks: Sequence[int], window: int) -> list[int]:
    """Where the least of every window stands, the last of equal ones; of fewer than a window the least."""
    if len(ranks) <= window:
        return [ranks.index(min(ranks))] if ranks else []
    kept: list[int] = []
    least, lost_at = -1, window - 1
    for end, rank in enumerate(ranks):
        if end == lost_at:  # the first window is full, or the least has just left it
            recent = ranks[end : end - window : -1] if end >= window else ranks[end::-1]
            least = min(recent)
            kept.append(end - recent.index(least))
            lost_at = kept[-1] + window
        elif rank <= least:
            least, lost_at = rank, end + window
            kept.append(end)
    return kept
