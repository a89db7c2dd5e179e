"""The agency registry: which news and picture agencies a text names, and where.

An agency is decided by this registry and by position, never by what a page's markup calls it: pages type ``dpa`` as a
person and newspapers as authors.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from etl.models import Agency

_WORD = re.compile(r"\w+")
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f"
_HAS_UNSPACED = re.compile(f"[{_UNSPACED}]")
"""Thai to Khmer, kana, Han and Hangul: scripts whose words are not set apart by spaces or carry their particles."""

_ARABIC_CLITIC = re.compile("^(?:و|ف)?(?:لل|ل|ب|ك)?")
"""And, so, to, by, like: written as one with the word they stand before."""

_SAME_LENGTH = {0x3000: " ", ord("İ"): "I", **{0xFF01 + n: chr(0x21 + n) for n in range(94)}}
"""Full-width forms and the dotted capital I, replaced one for one so that places in the text stay right."""

_EDGES = " \t\n.,;:·•|/()[]{}<>«»“”„\"'‘’=*~–—-‐©®™@"
_ARTICLE = re.compile(r"^(?:the|die|der|la|le|l['’]|el|de)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mention:
    """An agency named in a text; ``start`` and ``end`` count characters of it."""

    agency: Agency
    start: int
    end: int
    text: str
    is_sign: bool
    """True for a short mark (``AP``), which means the agency only where an agency may sign."""


@dataclass(frozen=True, slots=True)
class _Alias:
    words: str
    agency: Agency
    is_sign: bool


def widened(text: str) -> str:
    """``text`` with full-width letters and marks as plain ones, character for character."""
    return text if text.isascii() else text.translate(_SAME_LENGTH)


class Registry:
    """All agencies, ready to be found; built once for a batch."""

    def __init__(self, agencies: Iterable[Agency]) -> None:
        self.agencies = tuple(agencies)
        self._by_slug = {agency.slug: agency for agency in self.agencies}
        self._whole: dict[str, Agency] = {}
        self._by_first_word: dict[str, list[_Alias]] = defaultdict(list)
        unspaced: dict[str, _Alias] = {}
        for alias in sorted(self._aliases(), key=lambda alias: (-len(alias.words), alias.is_sign)):
            self._whole.setdefault(_folded(alias.words), alias.agency)
            if _HAS_UNSPACED.search(alias.words):
                unspaced.setdefault(alias.words, alias)
            else:
                self._by_first_word[_first_word(alias.words)].append(alias)
        self._unspaced = unspaced
        self._unspaced_pattern = re.compile("|".join(map(re.escape, unspaced)) or r"(?!)")

    def get(self, slug: str) -> Agency | None:
        """The agency of that slug."""
        return self._by_slug.get(slug)

    def named(self, text: str) -> Agency | None:
        """The agency that ``text`` as a whole names, in any capitals, punctuation and article aside."""
        bare = widened(text).strip(_EDGES)
        return self._whole.get(_folded(bare)) or self._whole.get(_folded(_ARTICLE.sub("", bare)))

    def find(self, text: str) -> tuple[Mention, ...]:
        """All agencies that ``text`` names, left to right, the longest name at each place."""
        plain = widened(text)
        found = sorted(self._all_mentions(plain, text), key=lambda mention: (mention.start, -mention.end))
        mentions: list[Mention] = []
        for mention in found:
            if not mentions or mention.start >= mentions[-1].end:
                mentions.append(mention)
        return tuple(mentions)

    def _aliases(self) -> Iterator[_Alias]:
        for agency in self.agencies:
            yield from (_Alias(_trimmed(words), agency, False) for words in agency.aliases)
            yield from (_Alias(_trimmed(words), agency, True) for words in agency.signs)
            if agency.name not in agency.signs and not agency.unnamed:
                yield _Alias(agency.name, agency, " " not in agency.name and agency.name not in agency.aliases)

    def _all_mentions(self, plain: str, text: str) -> Iterator[Mention]:
        lower = plain.lower()
        if len(lower) != len(text):
            lower = plain
        for word in set(_WORD.findall(lower)):
            aliases = self._by_first_word.get(word) or self._after_clitic(word)
            if aliases:
                yield from _mentions_of(aliases, word, plain, lower, text)
        if not plain.isascii():
            yield from self._unspaced_mentions(plain, text)

    def _after_clitic(self, word: str) -> list[_Alias] | None:
        if not "\u0600" <= word[0] <= "\u06ff":
            return None
        clitic = _ARABIC_CLITIC.match(word)
        return self._by_first_word.get(word[clitic.end() :]) if clitic and clitic.end() else None

    def _unspaced_mentions(self, plain: str, text: str) -> Iterator[Mention]:
        for match in self._unspaced_pattern.finditer(plain):
            alias = self._unspaced[match[0]]
            yield Mention(alias.agency, match.start(), match.end(), text[match.start() : match.end()], alias.is_sign)


def _mentions_of(aliases: list[_Alias], word: str, plain: str, lower: str, text: str) -> Iterator[Mention]:
    """The longest alias at each occurrence of ``word``, which may carry an Arabic clitic."""
    lead = len(word) - len(_first_word(aliases[0].words))
    for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", lower):
        start = match.start() + lead
        for alias in aliases:
            end = start + len(alias.words)
            written = (plain if alias.is_sign else lower)[start:end]
            if written == (alias.words if alias.is_sign else alias.words.lower()) and _ends_word(plain, end):
                yield Mention(alias.agency, start, end, text[start:end], alias.is_sign)
                break


def _ends_word(text: str, end: int) -> bool:
    return end >= len(text) or not (text[end].isalnum() or text[end] == "_") or bool(_HAS_UNSPACED.match(text[end]))


def _trimmed(words: str) -> str:
    return widened(words).strip("/©- ")


def _first_word(words: str) -> str:
    match = _WORD.search(words.lower())
    return match[0] if match else words.lower()


def _folded(words: str) -> str:
    return " ".join(_WORD.findall(words.lower().replace("i̇", "i")))
