"""The agency registry: which news and picture agencies a text names, and where.

An agency is decided by this registry and by position, never by what a page's markup calls it: pages type ``dpa`` as a
person and newspapers as authors.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from etl.models import Agency

_WORD = re.compile(r"\w+")
_PROSE_WORD = re.compile(r"\b(?:[A-Z]\w*|[^\W\x00-\x7f]\w*|dpa|epd|afp|sda|sid|apa|kna|ntb)\b")
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f"
_HAS_UNSPACED = re.compile(f"[{_UNSPACED}]")
"""Thai to Khmer, kana, Han and Hangul: scripts whose words are not set apart by spaces or carry their particles."""

_OTHER_SCRIPT = re.compile("[\u0600-\u1dff\u3040-\uff00\uff66-\uff9f]")
"""Scripts whose names need more than whole words; a quick look that spares Latin, Greek, Cyrillic and Hebrew texts."""
_HAS_ARABIC = re.compile("[\u0620-\u06ff]")
_ARABIC_CLITIC = re.compile("^(?:و|ف)?(?:لل|ل|ب|ك)?")
"""And, so, to, by, like: written as one with the word they stand before."""

_SAME_LENGTH = {0x3000: " ", 0x1366: ":", ord("İ"): "I", **{0xFF01 + n: chr(0x21 + n) for n in range(94)}}
"""Full-width forms, the Ethiopic colon and the dotted capital I, one for one: places in the text stay right."""

_IS_WIDE = re.compile("[\uff01-\uff5e\u3000\u1366İ]")

_EDGES = " \t\n.,;:·•|/()[]{}<>«»“”„\"'‘’=*~–—-‐©®™@"
_AGENCY_STEM = re.compile("gen|byrå|bureau|аген|وكالة|सी")
"""A quick look before the words for an agency."""
_TRADE = re.compile(
    r"^(?:(?:der|die|the|la|l['’]|de|del|della|dell['’])\s*)?"
    r"(?:nachrichtenagentur|presseagentur|agentur|agence(?: de presse)?|"
    r"agencia(?: de noticias)?|agência(?: de notícias)?|agenzia(?: di stampa)?|news agency|persbureau|nyhetsbyrån|"
    r"nyhedsbureauet|agencja(?: prasowa)?|agentur[aye]|информагентство|агентство|агенция|агенція|وكالة(?: أنباء)?)\s+|"
    r"\s+(?:news agency|news service|haber ajansı|समाचार एजेंसी|एजेंसी)$",
    re.IGNORECASE,
)
"""Words for an agency before or after its name."""
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
    return text.translate(_SAME_LENGTH) if _IS_WIDE.search(text) else text


class Registry:
    """All agencies, ready to be found; built once for a batch."""

    def __init__(self, agencies: Iterable[Agency]) -> None:
        self.agencies = tuple(agencies)
        self._by_slug = {agency.slug: agency for agency in self.agencies}
        self._whole: dict[str, Agency] = {}
        self._by_first_word: dict[str, list[_Alias]] = {}
        unspaced: dict[str, _Alias] = {}
        for alias in sorted(self._aliases(), key=lambda alias: (-len(alias.words), alias.is_sign)):
            self._whole.setdefault(_folded(alias.words), alias.agency)
            if _ARTICLE.match(alias.words):
                continue  # found without its article, which stands in every sentence
            if _HAS_UNSPACED.search(alias.words):
                unspaced.setdefault(alias.words, alias)
            else:
                self._by_first_word.setdefault(_first_word(alias.words), []).append(alias)
        self._unspaced = unspaced
        self._unspaced_pattern = re.compile("|".join(map(re.escape, unspaced)) or r"(?!)")

    def get(self, slug: str) -> Agency | None:
        """The agency of that slug."""
        return self._by_slug.get(slug)

    def named(self, text: str) -> Agency | None:
        """The agency that ``text`` as a whole names, in any capitals, punctuation and article aside."""
        bare = widened(text).strip(_EDGES)
        found = self._whole.get(_folded(bare))
        return found if found or not bare else self._named_in_full(bare)

    def _named_in_full(self, words: str) -> Agency | None:
        """The agency named with an article or by its trade: "the Associated Press", "Nachrichtenagentur AFP"."""
        bare = _ARTICLE.sub("", words)
        found = self._whole.get(_folded(bare)) if bare != words else None
        if found is None and _AGENCY_STEM.search(bare):
            found = self._whole.get(_folded(_TRADE.sub("", bare)))
        return None if found is None or found.unnamed else found

    def find(self, text: str) -> tuple[Mention, ...]:
        """All agencies that ``text`` names, left to right, the longest name at each place."""
        return self._find(text, _WORD)

    def find_in_prose(self, text: str) -> tuple[Mention, ...]:
        """The same for whole articles, where a Latin name counts only with a capital or as a known small sign."""
        return self._find(text, _PROSE_WORD)

    def _find(self, text: str, word: re.Pattern[str]) -> tuple[Mention, ...]:
        plain = widened(text)
        found = sorted(self._all_mentions(plain, text, word), key=lambda mention: (mention.start, -mention.end))
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

    def _all_mentions(self, plain: str, text: str, word: re.Pattern[str]) -> Iterator[Mention]:
        lower = plain.lower()
        if len(lower) != len(text):
            lower = plain
        words = {found.lower() for found in set(word.findall(plain))}
        for first in words & self._by_first_word.keys():
            yield from _mentions_of(self._by_first_word[first], 0, plain, lower, text)
        if not plain.isascii() and _OTHER_SCRIPT.search(plain):
            yield from self._after_clitics(words, plain, lower, text)
            yield from self._unspaced_mentions(plain, text)

    def _after_clitics(self, words: set[str], plain: str, lower: str, text: str) -> Iterator[Mention]:
        """Arabic names with "and", "to" or "by" written as one with them."""
        if not _HAS_ARABIC.search(plain):
            return
        for word in words:
            clitic = _ARABIC_CLITIC.match(word)
            aliases = self._by_first_word.get(word[clitic.end() :]) if clitic else None
            if clitic and clitic.end() and aliases:
                yield from _mentions_of(aliases, clitic.end(), plain, lower, text)

    def _unspaced_mentions(self, plain: str, text: str) -> Iterator[Mention]:
        for match in self._unspaced_pattern.finditer(plain):
            alias = self._unspaced[match[0]]
            yield Mention(alias.agency, match.start(), match.end(), text[match.start() : match.end()], alias.is_sign)


def _mentions_of(aliases: list[_Alias], clitic: int, plain: str, lower: str, text: str) -> Iterator[Mention]:
    """Every occurrence of the aliases as whole words, after a clitic of that many letters."""
    for alias in aliases:
        written, letters = (plain, alias.words) if alias.is_sign else (lower, alias.words.lower())
        at = written.find(letters)
        while at >= 0:
            end = at + len(letters)
            is_of_address = alias.is_sign and at > 1 and plain[at - 1] == "." and plain[at - 2].isalnum()
            if _begins_word(plain, at - clitic) and _ends_word(plain, end) and not is_of_address:
                yield Mention(alias.agency, at, end, text[at:end], alias.is_sign)
            at = written.find(letters, end)


def _begins_word(text: str, at: int) -> bool:
    return at == 0 or (at > 0 and not (text[at - 1].isalnum() or text[at - 1] == "_"))


def _ends_word(text: str, end: int) -> bool:
    return end >= len(text) or not (text[end].isalnum() or text[end] == "_") or bool(_HAS_UNSPACED.match(text[end]))


def _trimmed(words: str) -> str:
    return widened(words).strip("/©- ")


def _first_word(words: str) -> str:
    match = _WORD.search(words.lower())
    return match[0] if match else words.lower()


def _folded(words: str) -> str:
    return " ".join(_WORD.findall(words.lower().replace("i̇", "i")))
