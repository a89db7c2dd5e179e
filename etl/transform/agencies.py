"""The agency registry: which news and picture agencies a text names, and where.

An agency is decided by this registry and by position, never by what a page's markup calls it: pages type ``dpa`` as a
person and newspapers as authors.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TypeVar

from etl.models import Agency
from etl.transform.common_words import COMMON_WORDS
from etl.transform.text import beyond_ascii, different_beyond_ascii, widened
from etl.transform.vocabulary import places_of, vocabulary, word_key, word_keys, words_in

_WORD = re.compile(r"\w+")
_SMALL_SIGNS = frozenset({"dpa", "epd", "afp", "sda", "sid", "apa", "kna", "ntb"})
"""What agencies sign with in small letters: words of no language."""
_PROSE_WORD = re.compile(rf"\b(?:[A-Z]\w*|[^\W\x00-\x7f]\w*|{'|'.join(sorted(_SMALL_SIGNS))})\b")
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f"
_DECLINED = re.compile("[А-ЯЁІЇЄҐ][а-яёіїєґ-]{3,}[бвгджзклмнпрстфхцчшщй]")
_HAS_UNSPACED = re.compile(f"[{_UNSPACED}]")
"""Thai to Khmer, kana, Han and Hangul: scripts whose words are not set apart by spaces or carry their particles."""

_LATIN_WORD = re.compile("[A-Za-z]{2,}")
"""Between such scripts a Latin word needs no spaces: AFP연합뉴스."""
_OTHER_SCRIPT = re.compile("[\u0600-\u1dff\u3040-\uff00\uff66-\uff9f]")
"""Scripts whose names need more than whole words; a quick look that spares Latin, Greek, Cyrillic and Hebrew texts."""
_NOT_WORD_BY_WORD = re.compile("[؀-᷿　-￿İ]")
"""The same, and letters with a second form, which are read as the first."""
_HAS_ARABIC = re.compile("[\u0620-\u06ff]")
_ARABIC_CLITIC = re.compile("^(?:و|ف)?(?:لل|ل|ب|ك)?")
"""And, so, to, by, like: written as one with the word they stand before."""

_CAPITAL_WITHIN = re.compile("[A-ZÀ-Þ](?<=[a-zß-ÿ].)")
_EDGES = " \t\n.,;:·•|/()[]{}<>«»“”„\"'‘’=*~–—-‐©®™@"
_AGENCY_STEM = re.compile("gen|ģen|byrå|bureau|toimist|аген|وكالة|گزاری|סוכנות|सी|berita|hãng|สำนัก")
"""A quick look before the words for an agency."""
_TRADE = re.compile(
    r"^(?:(?:der|die|the|la|l['’]|de|del|della|dell['’])\s*)?"
    r"(?:nachrichtenagentur|presseagentur|agentur|agence(?: de presse)?|"
    r"agencia(?: de noticias)?|agência(?: de notícias)?|agenzia(?: di stampa)?|news agency|persbureau|nyhetsbyrån|"
    r"nyhedsbureauet|nyhetsbyrået|uutistoimisto|(?:novinska )?agencij[aeu]|(?:naujienų )?agentūra|(?:ziņu )?aģentūra|"
    r"agenți[ae](?: de presă)?|agencj[aię](?: prasow\w+)?|agent[uú]r[aye]|agència(?: de notícies)?|"
    r"информ(?:ационное )?агентств[оа]|агентств[оауі]|агенц(?:ия|ия|ія|ії)|новинска агенција|агенција|"
    r"وكالة(?: أنباء| الأنباء)?|خبرگزاری|סוכנות(?: הידיעות)?|समाचार एजेंसी|एजेंसी|kantor berita|hãng(?: tin|"
    r" thông tấn)?|"
    r"สำนักข่าว)\s*[«\"“]?\s*(?<=[\s«\"“ว])|"
    r"\s+(?:news agency|news service|haber ajansı|समाचार एजेंसी|एजेंसी|hírügynökség)$",
    re.IGNORECASE,
)
"""Words for an agency before or after its name."""
_ARTICLE = re.compile(r"^(?:the|die|der|la|le|l['’]|el|de)\s+", re.IGNORECASE)


_COMMON = frozenset(word_key(word) for words in COMMON_WORDS.values() for word in words.split())
"""Words of names that tell nothing, for most texts in some language have them: "all", "just", "de"."""
_T = TypeVar("_T")

NAMES_REMEMBERED = 4096
"""Several readers ask of the same words whether they name an agency, on one page and on the next."""


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

    @property
    def first(self) -> str:
        """The first word, in small letters."""
        match = _WORD.search(self.words.lower())
        return match[0] if match else self.words.lower()


@dataclass(frozen=True, slots=True)
class _Sought:
    """An alias as it is looked for."""

    letters: str
    """In small letters, but for a sign, which is matched to the letter."""
    first: str
    keys: frozenset[bytes]
    """Its words as a vocabulary has them."""
    agency: Agency
    is_sign: bool


class Registry:
    """All agencies, ready to be found; built once for a batch."""

    def __init__(self, agencies: Iterable[Agency]) -> None:
        self.agencies = tuple(agencies)
        self._by_slug = {agency.slug: agency for agency in self.agencies}
        self._at_town = {
            (sign, _folded(town)): agency
            for agency in self.agencies
            for sign in agency.shared_signs
            for town in agency.towns
        }
        self._whole: dict[str, Agency] = {}
        self._by_first_word: dict[str, list[_Sought]] = {}
        unspaced: dict[str, _Alias] = {}
        aliases = sorted(self._aliases(), key=lambda alias: (-len(alias.words), alias.is_sign))
        for alias in aliases:
            self._whole.setdefault(_folded(alias.words), alias.agency)
            if _ARTICLE.match(alias.words):
                continue  # found without its article, which stands in every sentence
            if _HAS_UNSPACED.search(alias.words):
                unspaced.setdefault(alias.words, alias)
            else:
                self._by_first_word.setdefault(alias.first, []).append(_sought(alias))
        names = {word_keys(alias.words) for alias in aliases}
        bearers = Counter(chain.from_iterable(names))
        self._names_by_word = _by_most_telling(((name, name) for name in names), bearers)
        self._telling = frozenset(self._names_by_word)
        sought = chain.from_iterable(self._by_first_word.values())
        self._by_telling_word = _by_most_telling(((alias.keys, alias) for alias in sought), bearers)
        self._remembered = lru_cache(maxsize=NAMES_REMEMBERED)(self._named)
        self._unspaced = unspaced
        self._unspaced_pattern = re.compile("|".join(map(re.escape, unspaced)) or r"(?!)")

    def get(self, slug: str) -> Agency | None:
        """The agency of that slug."""
        return self._by_slug.get(slug)

    def signing_at(self, sign: str, place: str) -> Agency | None:
        """The agency that signs so in a dateline of that town, where elsewhere another one does: Dakar (APS)."""
        return self._at_town.get((sign, _folded(place.partition(",")[0])))

    def named(self, text: str) -> Agency | None:
        """The agency that ``text`` as a whole names, in any capitals, punctuation and article aside."""
        return self._remembered(text)

    def _named(self, text: str) -> Agency | None:
        bare = widened(text).strip(_EDGES)
        found = self._whole.get(_folded(bare))
        return found if found or not bare else self._named_in_full(bare)

    def named_all(self, text: str) -> tuple[Agency, ...]:
        """The agency that ``text`` names, or those that it names written as one: AFP時事, 로이터연합뉴스."""
        agency = self.named(text)
        if agency or text.isascii():
            return (agency,) if agency else ()
        bare = widened(text).strip(_EDGES)
        mentions = self.find(bare)
        if len(mentions) < 2 or "".join(mention.text for mention in mentions) != bare:
            return ()
        return tuple(mention.agency for mention in mentions)

    def _named_in_full(self, words: str) -> Agency | None:
        """The agency named with an article or by its trade: "the Associated Press", "Nachrichtenagentur AFP"."""
        bare = _ARTICLE.sub("", words)
        found = self._whole.get(_folded(bare)) if bare != words else None
        if found is None and _AGENCY_STEM.search(bare):
            found = self._whole.get(_folded(_TRADE.sub("", bare)))
        return None if found is None or found.unnamed else found

    def may_be_named(self, text: str) -> bool:
        """False where neither ``text`` nor any words of it name an agency; a quick look, which may be True for none."""
        if text.isascii():
            return self._has_name(words_in(text))
        foreign = "".join(different_beyond_ascii(text))
        return _OTHER_SCRIPT.search(foreign) is not None or self._has_name(words_in(text, foreign))

    def may_be_glued(self, text: str) -> bool:
        """The same where a space before a capital may have been lost: dpaRedaktion, ByReuters."""
        apart = _CAPITAL_WITHIN.sub(r" \g<0>", text)
        return apart != text and self._has_name(words_in(apart))

    def _has_name(self, words: Sequence[bytes]) -> bool:
        if self._telling.isdisjoint(words):  # as of most lines, which need no set of their words then
            return False
        known = frozenset(words)
        return any(name <= known for word in self._telling & known for name in self._names_by_word[word])

    def find(self, text: str) -> tuple[Mention, ...]:
        """All agencies that ``text`` names, left to right, the longest name at each place."""
        if not self.may_be_named(text):
            return ()
        plain = widened(text)
        return _apart(self._all_mentions(plain, text, set(_WORD.findall(plain.lower()))))

    def find_in_prose(self, text: str) -> tuple[Mention, ...]:
        """The same for whole articles, where a Latin name counts only with a capital or as a known small sign."""
        if _NOT_WORD_BY_WORD.search(beyond_ascii(text)):
            plain = widened(text)
            prose = {found.lower() for found in set(_PROSE_WORD.findall(plain))}
            return _apart(self._all_mentions(plain, text, prose))
        words = vocabulary(text)
        telling = self._telling & words
        aliases = [alias for word in telling for alias in self._by_telling_word.get(word, ()) if alias.keys <= words]
        lower = text.lower() if any(not alias.is_sign for alias in aliases) else ""
        named = [alias for alias in aliases if alias.letters in (text if alias.is_sign else lower)]
        if not named:
            return ()
        lower = lower or text.lower()
        counting = [alias for alias in named if _counts_in_prose(alias.first, text, lower)]
        return _apart(_mentions_of(counting, 0, text, lower, text))

    def _aliases(self) -> Iterator[_Alias]:
        for agency in self.agencies:
            yield from (_Alias(_trimmed(words), agency, False) for words in agency.aliases)
            yield from (_Alias(cased, agency, False) for words in agency.aliases for cased in _in_cases(words))
            yield from (_Alias(_trimmed(words), agency, True) for words in agency.signs)
            if agency.name not in agency.signs and not agency.unnamed:
                yield _Alias(agency.name, agency, " " not in agency.name and agency.name not in agency.aliases)

    def _all_mentions(self, plain: str, text: str, words: set[str]) -> Iterator[Mention]:
        lower = plain.lower()
        if len(lower) != len(text):
            lower = plain
        if not plain.isascii() and _HAS_UNSPACED.search(plain):
            words |= {found.lower() for found in _LATIN_WORD.findall(plain)}
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


def _sought(alias: _Alias) -> _Sought:
    letters = alias.words if alias.is_sign else alias.words.lower()
    return _Sought(letters, alias.first, word_keys(alias.words), alias.agency, alias.is_sign)


def _by_most_telling(
    named: Iterable[tuple[frozenset[bytes], _T]], bearers: Mapping[bytes, int]
) -> dict[bytes, list[_T]]:
    """By the word of a name that the fewest texts have: one that few other agencies bear, a long one."""
    found: dict[bytes, list[_T]] = {}
    for words, it in named:
        least = min(
            sorted(words), key=lambda word: (word in _COMMON or len(word) == 1, bearers[word], -len(word)), default=b""
        )
        found.setdefault(least, []).append(it)
    return found


def _apart(found: Iterable[Mention]) -> tuple[Mention, ...]:
    """Mentions from left to right, of those that overlap the first and longest."""
    mentions: list[Mention] = []
    for mention in sorted(found, key=lambda mention: (mention.start, -mention.end)):
        if not mentions or mention.start >= mentions[-1].end:
            mentions.append(mention)
    return tuple(mentions)


def _counts_in_prose(first: str, text: str, lower: str) -> bool:
    """True where a name's first word stands in ``text`` with a capital, or small as a sign that agencies write so."""
    if not first.isascii():
        return True
    return any(
        "A" <= text[at] <= "Z" or (first in _SMALL_SIGNS and text.startswith(first, at))
        for at in places_of(first, lower)
    )


def _mentions_of(aliases: list[_Sought], clitic: int, plain: str, lower: str, text: str) -> Iterator[Mention]:
    """Every occurrence of the aliases as whole words, after a clitic of that many letters."""
    for alias in aliases:
        written, letters = (plain if alias.is_sign else lower), alias.letters
        at = written.find(letters)
        while at >= 0:
            end = at + len(letters)
            is_of_address = alias.is_sign and at > 1 and plain[at - 1] == "." and plain[at - 2].isalnum()
            if _begins_word(plain, at - clitic) and _ends_word(plain, end) and not is_of_address:
                yield Mention(alias.agency, at, end, text[at:end], alias.is_sign)
            at = written.find(letters, end)


def _begins_word(text: str, at: int) -> bool:
    if at <= 0:
        return at == 0
    return not (text[at - 1].isalnum() or text[at - 1] == "_") or bool(_HAS_UNSPACED.match(text[at - 1]))


def _ends_word(text: str, end: int) -> bool:
    return end >= len(text) or not (text[end].isalnum() or text[end] == "_") or bool(_HAS_UNSPACED.match(text[end]))


def _in_cases(words: str) -> Iterator[str]:
    """A Cyrillic name of one word in the cases it is printed in: материалам Интерфакса."""
    if _DECLINED.fullmatch(words):
        yield from (words + ending for ending in ("а", "у", "ом", "е", "і", "ові"))


def _trimmed(words: str) -> str:
    return widened(words).strip("/©- ")


def _folded(words: str) -> str:
    return " ".join(_WORD.findall(words.lower().replace("i̇", "i")))
