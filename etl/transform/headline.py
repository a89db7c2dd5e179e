"""The headline: the words the newsroom wrote, without the site's name or section that templates stick to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from etl.models import Candidate
from etl.transform.text import plain_form

_SEPARATOR = re.compile(r"\s+(?:[¦•·»«›:~/]|::|-{1,2}|–|—|―)\s+|\s*[|‖｜ㅣ]\s*|\s+»\s*")
"""What templates put between a headline and a name; with space around, but for the bars."""
_STUCK_ON = re.compile(r"\s*[|‖｜ㅣ_¦•·»-]|\s+[–—―:/~]\s")
"""What may follow a headline that another candidate shows to end there."""
_KICKER = re.compile(r"\w\s?$")
"""A line over the headline that was read as one with it; after a colon or a dash it belongs to the words."""
SHORTEST_PROOF = 15
"""Characters: a shorter candidate may be the end of a headline by chance."""
_BAR_AND_LABEL = re.compile(r"(?<=\S)\s+[|‖｜]\s+(?:\S+\s){0,2}\S+$")
"""After a bar, three words at most are a label ("| World News"): newsrooms do not write bars."""
LONGEST_HEADLINE = 500
"""Characters; longer ones are a paragraph that strayed into the title."""
_LETTER = re.compile(r"[^\W\d_]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NO_HEADLINES = frozenset({"home", "homepage", "untitled", "untitled document", "index", "news", "article", "404"})
_NO_LETTERS = re.compile(r"[\W_]+")
_PRINTED = frozenset({"layout", "markup", "text"})
_SECOND_BEST = "alternativeHeadline"
"""JSON-LD's own word for a headline that is not the one."""
_SITE_DRESSING = re.compile(r"^(?:www\.|the )|\.(?:com|net|org|co\.uk|de|fr|es|it)$")


class _Witness(NamedTuple):
    """One candidate, freed of what is stuck to it."""

    text: str
    key: str
    evidence: str


def choose_headline(
    candidates: Sequence[Candidate], publishers: Iterable[str] = (), sections: Iterable[str] = ()
) -> str | None:
    """The headline most kinds of evidence agree on; the printed one where they are even; None where none makes sense.

    Site names and sections beside a separator are taken off before, and whatever else another candidate proves to be
    stuck on by ending there. Of several spellings the longest is taken: a heading of two lines read as one has lost
    its colon ("The ferryBack at last").
    """
    site = frozenset(map(_name_key, filter(None, publishers)))
    names = site | frozenset(map(_name_key, filter(None, sections)))
    texts = tuple(dict.fromkeys(candidate.text for candidate in candidates))
    witnesses = [
        _Witness(freed, _letters_of(freed), candidate.evidence)
        for candidate in candidates
        if _SECOND_BEST not in candidate.where and _makes_sense(freed := _freed(candidate.text, names, texts), site)
    ]
    printed = {witness.key for witness in witnesses if witness.evidence in _PRINTED}
    votes = Counter(key for _, key in {(witness.evidence, witness.key) for witness in witnesses})
    best = max(
        witnesses, key=lambda witness: (votes[witness.key], witness.key in printed, len(witness.text)), default=None
    )
    return best.text if best else None


def _freed(text: str, names: frozenset[str], others: tuple[str, ...]) -> str:
    """``text`` without what is stuck to its end or its beginning, however many names there are."""
    for other in others:
        if len(other) < len(text) and text.startswith(other) and _STUCK_ON.match(text, len(other)):
            text = other
        if SHORTEST_PROOF <= len(other) < len(text) and text.endswith(other) and _KICKER.search(text[: -len(other)]):
            text = other
    return _BAR_AND_LABEL.sub("", _without_names(text, names))


def _without_names(text: str, names: frozenset[str]) -> str:
    parts = list(_SEPARATOR.finditer(text))
    while parts and _name_key(text[parts[-1].end() :]) in names:
        text = text[: parts.pop().start()].strip()
    while parts and _name_key(text[: parts[0].start()]) in names:
        text = text[parts[0].end() :].strip()
        parts = list(_SEPARATOR.finditer(text))
    return text


def _letters_of(text: str) -> str:
    """What two spellings of one headline share: letters and digits."""
    return _NO_LETTERS.sub("", plain_form(text).casefold())


def _name_key(text: str) -> str:
    """For comparing: plain, without case, without what domains and papers wear around their names."""
    return _SITE_DRESSING.sub("", plain_form(text).casefold()).strip()


def _makes_sense(text: str, site: frozenset[str]) -> bool:
    key = _name_key(text)
    return (
        0 < len(text) <= LONGEST_HEADLINE
        and _LETTER.search(text) is not None
        and key not in site
        and key not in _NO_HEADLINES
        and not _ADDRESS.fullmatch(text)
    )
