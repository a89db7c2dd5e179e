"""The words of a printed heading, without the kicker, label or subtitle that stands in the same element.

Newsrooms print a short line over a headline ("Port Alder", "Comment") and templates often put it into the ``h1`` as
well, in an element of its own: for the eye it is another line, for a program the same sentence. The names of these
elements tell, or that one of them is called the headline, or that a colon stands between them in an element of its
own, for those who only hear the page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bs4 import Tag
from bs4.element import NavigableString, PageElement

from etl.parse.marks import HIDDEN
from etl.parse.soup import marks_on, tags_in
from etl.parse.texts import clean

DEEPEST = 6
"""Wrappers within a heading that are looked through: a link, a box, a span for the size of the print."""
EDGES = " \t\n:：|｜/／·•–—-"
"""What is left of the seam where a kicker was taken off."""

_BESIDE = re.compile(
    r"kicker|eyebrow|(?:over|roof|top|sur|super|supra|pre|sub)-?_?(?:line|title|titel|titre|head(?:line|ing)?|zeile)|"
    r"dachzeile|spitzmarke|title-?header|antet[ií]tulo|cintillo|volanta|occhiello|rubri[ckq]|"
    r"(?:^|[-_ ])(?:section|category|label|badge|flag|tagline|caption|descriptor|topic|prefix|small|btn|button)"
    r"(?:$|[-_ ])",
    re.IGNORECASE,
)
"""Names of the lines over and under a headline."""
_HEADLINE = re.compile(r"(?:^|[-_ a-z])(?:headline|title)(?:$|[-_ ])", re.IGNORECASE)
_LETTER = re.compile(r"\w")
_DOES = ("#", "javascript:")
"""How the address of a link begins that does something to the page instead of leading to another: "Add to list"."""


class _Part(NamedTuple):
    """A child of the heading."""

    text: str
    is_element: bool
    is_beside: bool
    is_headline: bool


def bare_heading(tag: Tag) -> str:
    """What a heading says without what stands beside its words, white space collapsed; empty where nothing does."""
    holder = _unwrapped(tag)
    if not any(isinstance(child, Tag) and child.name != "br" for child in holder.contents):
        return ""
    if next(tags_in(holder, "rt"), None) is not None:
        return ""
    parts = [part for part in map(_part, holder.contents) if part.text.strip()]
    chosen = _chosen(parts)
    return clean(" ".join(part.text for part in chosen)).strip(EDGES) if len(chosen) < len(parts) else ""


def _unwrapped(tag: Tag) -> Tag:
    """The element that holds the words themselves, and not just one other element."""
    for _ in range(DEEPEST):
        inner = [child for child in tag.contents if isinstance(child, Tag) or child.strip()]  # type: ignore[attr-defined]
        if len(inner) != 1 or not isinstance(inner[0], Tag):
            break
        tag = inner[0]
    return tag


def _part(child: PageElement) -> _Part:
    if not isinstance(child, Tag):
        return _Part(str(child) if isinstance(child, NavigableString) else "", False, False, False)
    names = " ".join((*child.get_attribute_list("class"), str(child.get("itemprop") or "")))
    text = child.get_text(" ")
    is_hidden = bool(marks_on(child) & HIDDEN) and _LETTER.search(text) is not None
    is_button = child.name == "a" and str(child.get("href") or "").startswith(_DOES)
    is_beside = is_hidden or is_button or child.name == "small" or _BESIDE.search(names) is not None
    return _Part(text, True, is_beside, not is_beside and _HEADLINE.search(names) is not None)


def _chosen(parts: Sequence[_Part]) -> Sequence[_Part]:
    """The one element that is called the headline, or what follows a separator, or all but what is marked."""
    named = [part for part in parts if part.is_headline]
    if len(named) == 1 and _all_beside(parts, named[0]):
        return named
    for number, part in enumerate(parts[1:-1], 1):
        if part.is_element and not _LETTER.search(part.text) and not parts[number + 1].is_beside:
            return [part for part in parts[number + 1 :] if not part.is_beside]
    return [part for part, after in zip(parts, (*parts[1:], None), strict=True) if not _is_apart(part, after)]


def _is_apart(part: _Part, after: _Part | None) -> bool:
    """Whether a part is marked, or is the separator before one that is."""
    leads_away = part.is_element and after is not None and after.is_beside and not _LETTER.search(part.text)
    return part.is_beside or leads_away


def _all_beside(parts: Sequence[_Part], headline: _Part) -> bool:
    """Whether all else is in elements of its own, and after the headline stands only what is marked."""
    place = parts.index(headline)
    return all(part.is_element for part in parts) and all(part.is_beside for part in parts[place + 1 :])
