"""Who the author is, in the last lines of a text: "Ana Prado is a fellow of the Harbour Institute."

A line is about its author where it begins with a name of the byline, so that the line of whom a story tells stays.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from etl.models import BODY_KINDS, Paragraph

LONGEST_BIOGRAPHY = 700
"""Characters of a paragraph about the author."""
MOST_BIOGRAPHIES = 3
"""Authors who are described one below the other."""

NAME = r"(?P<name>[^\W\d_][\w.'’-]+(?: (?:[a-z]{2,3} )?[^\W\d_a-zß-ÿ][\w.'’-]*){1,3})"
"""A pattern of two to four words that begin large, with particles between them."""
_ABOUT = re.compile(
    rf"[*—–(\s]*{NAME} "
    r"(?:is|was|lives|teaches|writes|covers|reports|works|has (?:been|written)|ist|war|lebt|lehrt|schreibt|leitet|"
    r"arbeitet|berichtet|est|écrit|vit|enseigne|es|fue|escribe|vive|è|é|scrive|insegna|är|er|jest)\b"
)
"""A name, and what its bearer does."""


def without_biographies(paragraphs: tuple[Paragraph, ...], bylines: Collection[str]) -> tuple[Paragraph, ...]:
    """``paragraphs`` where the last ones that tell who an author of ``bylines`` is are promotion, and no text."""
    kept = list(paragraphs)
    for place in _last_of_text(paragraphs):
        if not is_biography(kept[place].text, bylines):
            break
        kept[place] = replace(kept[place], kind="promo")
    return tuple(kept)


def _last_of_text(paragraphs: tuple[Paragraph, ...]) -> Iterable[int]:
    """Places of the last paragraphs of the text, the last one first; never the whole text."""
    texts = [place for place, paragraph in enumerate(paragraphs) if paragraph.kind in BODY_KINDS]
    return reversed(texts[1:][-MOST_BIOGRAPHIES:])


def is_biography(text: str, bylines: Iterable[str]) -> bool:
    """True where ``text`` begins with a name that a byline has, and goes on to say who that is."""
    found = _ABOUT.match(text) if len(text) <= LONGEST_BIOGRAPHY else None
    return found is not None and any(found["name"] in byline for byline in bylines)
