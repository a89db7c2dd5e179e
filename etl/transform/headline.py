"""The headline: the words the newsroom wrote, without the site's name or section that templates stick to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from etl.transform.text import clean_text, clean_texts, plain_form

_SEPARATOR = re.compile(r"\s+(?:[|¦‖•·»«›:~/]|::|-{1,2}|–|—|―)\s+|\s*[|‖]\s*|\s+»\s*")
"""What templates put between a headline and a name; always with space around, but for the bar."""
LONGEST_HEADLINE = 500
"""Characters; longer ones are a paragraph that strayed into the title."""
_LETTER = re.compile(r"[^\W\d_]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NO_HEADLINES = frozenset({"home", "homepage", "untitled", "untitled document", "index", "news", "article", "404"})


def choose_headline(candidates: Sequence[str], site_names: Iterable[str]) -> str | None:
    """The first candidate that makes sense, freed of names stuck to it; None where there is none.

    A part beside a separator is taken off where it is one of ``site_names`` (publisher, aliases, section) or where
    another candidate is exactly what remains, which proves that it was stuck on.
    """
    texts = clean_texts(candidates)
    names = frozenset(_key(name) for name in site_names if name)
    others = frozenset(map(_key, texts))
    for text in texts:
        freed = _freed(text, names, others)
        if _makes_sense(freed, names):
            return freed
    return None


def _freed(text: str, names: frozenset[str], others: frozenset[str]) -> str:
    """``text`` without what is stuck to its end or its beginning, however many names there are."""
    for match in _SEPARATOR.finditer(text):
        head, tail = text[: match.start()].strip(), text[match.end() :].strip()
        if _key(head) in others and head:
            return head
        if _key(tail) in others and tail and _key(head) in names:
            return tail
    return _without_names(text, names)


def _without_names(text: str, names: frozenset[str]) -> str:
    parts = list(_SEPARATOR.finditer(text))
    while parts and _key(text[parts[-1].end() :]) in names:
        text = text[: parts.pop().start()].strip()
    while parts and _key(text[: parts[0].start()]) in names:
        text = text[parts[0].end() :].strip()
        parts = list(_SEPARATOR.finditer(text))
    return text


def _key(text: str) -> str:
    """For comparing names: plain, without case, without a domain's dressing."""
    return re.sub(r"^(?:www\.|the )|\.(?:com|net|org|co\.uk|de|fr|es|it)$", "", plain_form(text).casefold()).strip()


def _makes_sense(text: str, names: frozenset[str]) -> bool:
    key = _key(text)
    return (
        0 < len(text) <= LONGEST_HEADLINE
        and _LETTER.search(text) is not None
        and key not in names
        and key not in _NO_HEADLINES
        and not _ADDRESS.fullmatch(clean_text(text))
    )
