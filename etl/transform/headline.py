"""The headline: the words the newsroom wrote, without the site's name or section that templates stick to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from etl.models import Candidate
from etl.printed_words import HAN
from etl.transform.text import letters_of, plain_form

_SEPARATOR = re.compile(r"\s+(?:[¦•·»«›:~/]|::|-{1,2}|–|—|―)\s+|\s*[|‖｜ㅣ]\s*|\s+»\s*")
"""What templates put between a headline and a name; with space around, but for the bars."""
_HAS_SEPARATOR = re.compile("[¦•·»«›:~/–—―|‖｜ㅣ-]")
_HAS_BAR = re.compile("[|‖｜]")
"""Quick looks that spare most headlines the patterns."""
_STUCK_ON = re.compile(r"\s*[|‖｜ㅣ_¦•·»-]|\s+[–—―:/~]\s|（[^（）]{2,12}）\s*(?:[|‖｜-]|$)")
"""What may follow a headline that another candidate shows to end there; portals of Japan add whose news it is."""
_PAGER = re.compile(
    r"\s+(?:[-–|]\s*)?(?:halaman (?:all|\d{1,2})|(?:page|seite|página|pagina|sayfa|strona) \d{1,2}"
    r"(?: (?:of|von|de|di) \d{1,2})?)$|"
    r"\s*[(（]\d{1,2}/\d{1,2}\s*(?:ページ|page)?[)）]$",
    re.IGNORECASE,
)
_PAGER_ENDS = ("all", ")", "）")
"""Which page of a long story this is, and how that ends where no digit does."""
_KICKER = re.compile(r"\w\s?$")
"""A line over the headline that was read as one with it; after a colon or a dash it belongs to the words."""
SHORTEST_PROOF = 15
"""Characters: a shorter candidate may be the end of a headline by chance."""
_BAR_AND_LABEL = re.compile(r"(?<=\S)\s+[|‖｜]\s+(?:\S+\s){0,2}\S+$")
"""After a bar, three words at most are a label ("| World News"): newsrooms do not write bars."""
LONGEST_STUCK_ON = 4
"""Words, with the separator, that may be stuck to a printed headline; what is longer was cut off where it is shared."""
LONGEST_HEADLINE = 500
"""Characters; longer ones are a paragraph that strayed into the title."""
SHORTEST_HAN_HEADLINE = 8
"""Characters of a Chinese headline; what stands before an underscore and is shorter may be a section or a topic."""
LONGEST_SECTION = 5
"""Words of a section's name; what is longer among them is the headline itself, as the last of the breadcrumbs."""
_LETTER = re.compile(r"[^\W\d_]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NO_HEADLINES = frozenset({"home", "homepage", "untitled", "untitled document", "index", "news", "article", "404"})
_TEMPLATE_WORDS = frozenset({"blogarchive", "blogarchiv"})
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}|\d{4}[./-]\d{1,2}[./-]\d{1,2}")
_HOST = re.compile(r"(?:[\w-]+\.)*?([\w-]+)\.(?:(?:com?|org|net|gov|ac|edu)\.)?[a-z]{2,}")
NAMES_REMEMBERED = 1024
"""A headline is compared in several places of a page, a site's name in all of its pages."""
SHORTEST_LABEL = 5
"""Letters of a site's name within its address; shorter ones are in other words by chance."""
_PRINTED = frozenset({"layout", "markup", "text"})
_SITE_DRESSING = re.compile(r"^(?:www\.|the )|\.(?:com|net|org|co\.uk|de|fr|es|it)$")
_DOTS = ("...", "…")
_CUT_OFF = re.compile(r"\s*(?:\.\.\.|…)$")
_CONTINUED = re.compile(r"^\s*(?:\.\.\.|…)")
_CUT_BY_A_QUOTE = re.compile(r"\s*[\"“„«]")
"""What follows where an attribute ended at the first quotation mark of its own text."""
_GOES_ON = re.compile(r"[,;:]?\s(?=\w+\s+\w)|\s[–—-]\s(?=(?:\w+\W+){2}\w)")
"""How print goes on where a headline was shortened for metadata: four of six pages that differ so have it in full.
Behind a dash two words may be a name."""
_WORD = re.compile(r"\w+")
_COLON = re.compile(r"(?<=\w): ")

WEIGHT_OF_PRINT = 2.0
"""Of a printed ``h1``."""
WEIGHTS: tuple[tuple[str, re.Pattern[str], float], ...] = (
    ("layout", re.compile(""), 9.0),
    ("json-ld", re.compile(r"^(?:\w*NewsArticle|LiveBlogPosting)\.headline$"), 3.0),
    ("json-ld", re.compile(r"\.headline$"), 1.0),
    ("microdata", re.compile(r"=headline\]$"), 3.0),
    ("markup", re.compile(""), WEIGHT_OF_PRINT),
    ("text", re.compile(""), WEIGHT_OF_PRINT),
    ("meta", re.compile(r"^meta\[(?:og:title|headline)\]$"), 1.0),
    ("feed", re.compile(""), 1.0),
)
"""How far to believe what stands where: the first that fits, else nothing, though an only candidate is still taken.

Measured on 821 pages, as pairs of which one is right and the other wrong. A printed ``h1`` wins over ``og:title`` three
times in four and over ``title`` five times in six. Where it differs from the headline of a ``NewsArticle``, which comes
from the newsroom's own system, it loses more often than not; the headline of an ``Article`` or ``BlogPosting`` comes
from the plug-in that fills the other metadata too, was right in none of eleven such pairs, and agrees with them for
that reason alone."""


class Names(NamedTuple):
    """What templates stick to headlines."""

    keys: frozenset[str]
    """Names of the site and its sections, as :func:`_name_key` has them."""
    labels: frozenset[str]
    """The names of the site within its addresses, "harbourpost" of www.harbourpost.example: for titles alone, as a
    printed headline may be about what the site is named after."""

    def has(self, part: str) -> bool:
        """Whether a part of a title is a name, has the site's in it, or is a date and nothing else."""
        key = _name_key(part)
        return (
            key in self.keys
            or key in _TEMPLATE_WORDS
            or _DATE.fullmatch(part.strip()) is not None
            or (len(part.split()) <= LONGEST_SECTION and any(label in key for label in self.labels))
        )


class _Witness(NamedTuple):
    """One candidate, freed of what is stuck to it."""

    text: str
    key: str
    evidence: str
    weight: float


def choose_headline(
    candidates: Sequence[Candidate], publishers: Iterable[str] = (), sections: Iterable[str] = ()
) -> str | None:
    """The headline with the most weight of evidence; the printed one where it is even; None where none makes sense.

    Site names and sections beside a separator are taken off before, and whatever else another candidate proves to be
    stuck on by ending there. Of several spellings the one with the most words is taken: a heading of two lines read
    as one has lost its space ("The ferryBack at last").
    """
    publishers = tuple(filter(None, publishers))
    site = frozenset(map(_name_key, publishers))
    texts = tuple(dict.fromkeys(candidate.text for candidate in candidates))
    named = {_name_key(section) for section in sections if len(section.split()) <= LONGEST_SECTION}
    plain = Names(site | (named - frozenset(map(_name_key, texts))), frozenset())
    shared = plain._replace(labels=frozenset(map(_label_of, publishers)) - {""})
    whole, sought = _said_alike(candidates), _sought(candidates)
    witnesses = [
        _Witness(freed, _spelt(freed), candidate.evidence, _weight_of(candidate, texts, sought))
        for candidate in candidates
        if _makes_sense(
            freed := _freed(candidate, shared if candidate.evidence == "meta" else plain, texts, whole), site
        )
    ]
    completed = [_completed(witness, witnesses) for witness in witnesses]
    return _weightiest([witness for witness in completed if witness] or witnesses)


def _weightiest(witnesses: Sequence[_Witness]) -> str | None:
    """The text with the most weight; printed rather than not, in its spelling of most words and colons, printed or else
    first: a line over the headline in an element of its own loses its colon where the two are read as one."""
    printed = {witness.key for witness in witnesses if witness.evidence in _PRINTED}
    weights = _weights(witnesses)

    def rank(witness: _Witness) -> tuple[float, bool, int, int, bool]:
        words, colons = len(_WORD.findall(witness.text)), len(_COLON.findall(witness.text))
        return weights[witness.key], witness.key in printed, words, colons, witness.evidence in _PRINTED

    best = max(witnesses, key=rank, default=None)
    return best.text if best else None


def _weight_of(candidate: Candidate, texts: Iterable[str], sought: str) -> float:
    """By the table; a printed word or two that nothing else repeats are a label ("Live", "Opinion").

    ``sought`` is what search engines alone are told; JSON-LD that repeats it is no more the newsroom's than print.
    """
    if candidate.evidence in _PRINTED and len(candidate.text) < SHORTEST_PROOF:
        words = _words(candidate.text)
        if all(words.isdisjoint(_words(text)) for text in texts if text != candidate.text):
            return 0.0
    fitting = (
        weight
        for evidence, where, weight in WEIGHTS
        if evidence == candidate.evidence and where.search(candidate.where)
    )
    weight = next(fitting, 0.0)
    return (
        min(weight, WEIGHT_OF_PRINT)
        if candidate.evidence == "json-ld" and sought.startswith(candidate.text)
        else weight
    )


def _sought(candidates: Sequence[Candidate]) -> str:
    """The title element's text where social networks are told something else; else empty."""
    title = next((candidate.text for candidate in candidates if candidate.where == "title"), "")
    shared = [candidate.text for candidate in candidates if candidate.where == "meta[og:title]"]
    return title if shared and not any(_begin_alike(title, text) for text in shared) else ""


def _begin_alike(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _weights(witnesses: Iterable[_Witness]) -> dict[str, float]:
    """The weight of each headline: of every kind of evidence that has it, the best."""
    best: dict[tuple[str, str], float] = {}
    for _, key, evidence, weight in witnesses:
        best[key, evidence] = max(weight, best.get((key, evidence), 0.0))
    weights: dict[str, float] = {}
    for (key, _), weight in best.items():
        weights[key] = weights.get(key, 0.0) + weight
    return weights


def _completed(witness: _Witness, others: Sequence[_Witness]) -> _Witness | None:
    """``witness`` for the longest candidate that goes on where it was cut off, or else as it is; None for a second half
    of a headline, which speaks for nothing."""
    if _CONTINUED.match(witness.text):
        return None
    beginning = _CUT_OFF.sub("", witness.text) if witness.text.endswith(_DOTS) else witness.text
    wholes = [other for other in others if _goes_on(other, witness, beginning)]
    whole = max(wholes, key=lambda other: len(other.text), default=None)
    return witness._replace(text=whole.text, key=whole.key) if whole else witness


def _goes_on(other: _Witness, witness: _Witness, beginning: str) -> bool:
    return (
        len(other.text) > len(witness.text)
        and other.text.startswith(beginning)
        and (
            beginning != witness.text
            or _CUT_BY_A_QUOTE.match(other.text, len(beginning)) is not None
            or (other.evidence in _PRINTED and _GOES_ON.match(other.text, len(beginning)) is not None)
        )
    )


def _said_alike(candidates: Sequence[Candidate]) -> frozenset[str]:
    """Texts that are both printed and shared with networks, to the letter: templates stick no name to both."""
    printed = {candidate.text for candidate in candidates if candidate.evidence in _PRINTED}
    shared = {candidate.text for candidate in candidates if candidate.where == "meta[og:title]"}
    return frozenset(printed & shared)


def _freed(candidate: Candidate, names: Names, others: tuple[str, ...], whole: frozenset[str]) -> str:
    """The candidate's text without what is stuck to its end or its beginning, however many names there are."""
    text = candidate.text
    text = _PAGER.sub("", text) if text[-1:].isdigit() or text.lower().endswith(_PAGER_ENDS) else text
    if candidate.where == "title" and "_" in text:
        text = _before_underscores(text)
    for other in others:
        if len(other) < len(text) and text.startswith(other) and _STUCK_ON.match(text, len(other)):
            may_be_cut = candidate.evidence in _PRINTED or text in whole
            text = text if may_be_cut and len(text[len(other) :].split()) > LONGEST_STUCK_ON else other
        if SHORTEST_PROOF <= len(other) < len(text) and text.endswith(other) and _KICKER.search(text[: -len(other)]):
            text = other
    label, colon, rest = text.partition(": ")
    if colon and rest in others and names.has(label):
        text = rest  # "Port Alder: Ferry lands", where the section is Port Alder and something says the rest alone
    text = _without_names(text, names) if _HAS_SEPARATOR.search(text) else text
    return _BAR_AND_LABEL.sub("", text) if _HAS_BAR.search(text) else text


def _before_underscores(title: str) -> str:
    """``title`` of a Chinese page without the names of section and site, which underscores set apart."""
    first, *names = re.split("_+", title)
    is_headline = len(first) >= SHORTEST_HAN_HEADLINE and all(len(name) < len(first) for name in names)
    return first.rstrip() if is_headline and HAN.search(first) else title


def _without_names(text: str, names: Names) -> str:
    """Without the parts at either end that are names; of several parts that are one name together, without all."""
    parts = list(_SEPARATOR.finditer(text))
    while end := next((part.start() for part in parts if names.has(text[part.end() :])), 0):
        text = text[:end].strip()
        parts = [part for part in parts if part.start() < end]
    while parts and names.has(text[: parts[0].start()]):
        text = text[parts[0].end() :].strip()
        parts = list(_SEPARATOR.finditer(text))
    return text


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _spelt(text: str) -> str:
    """What two spellings of one headline share: letters and digits."""
    return letters_of(plain_form(text).casefold())


@lru_cache(maxsize=NAMES_REMEMBERED)
def _name_key(text: str) -> str:
    """For comparing: plain, without case, without what domains and papers wear around their names."""
    plain = _SITE_DRESSING.sub("", plain_form(text).casefold())
    return letters_of(plain) or plain


def _label_of(publisher: str) -> str:
    """The letters of an address that are the site's own; empty for a name that is no address."""
    host = _HOST.fullmatch(publisher.casefold())
    label = letters_of(host[1]) if host else ""
    return label if len(label) >= SHORTEST_LABEL else ""


def _makes_sense(text: str, site: frozenset[str]) -> bool:
    key = _name_key(text)
    return (
        0 < len(text) <= LONGEST_HEADLINE
        and _LETTER.search(text) is not None
        and key not in site
        and key not in _NO_HEADLINES
        and not _ADDRESS.fullmatch(text)
    )
