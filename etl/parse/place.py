"""Where the article stands on its page: its headline, the beginning and the end of its text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from urllib.parse import urlsplit

from bs4 import Tag

from etl.parse.blocks import Block, Box, Outline
from etl.parse.byline_lines import is_byline
from etl.parse.container import around
from etl.parse.date_lines import is_date_line, says_published
from etl.parse.front_pages import leads_home
from etl.parse.marks import BREADCRUMBS, HEADINGS, HEADLINE, HIDDEN
from etl.parse.reading_time import stated_reading_time
from etl.parse.soup import tags_in
from etl.parse.texts import clean, plain

BEFORE_HEADLINE = 12
"""Blocks above the headline that may be its kicker, section or date."""
LIKE_ENOUGH = 0.4
"""Share of words that a printed headline has in common with one in metadata, for it to be the same story's."""
MOSTLY_LINKS = 0.5
LONGEST_WITH_KICKER = 250
"""Characters of a headline with the line over it."""
SHORTEST_HOST = 5
"""Letters of an address that are a site's name; shorter ones are in other words by chance."""
LONGEST_SITE_NAME = 40
LONG_PART = 15
"""Characters of a part of ``title`` that may be the headline; names and sections are shorter."""
BELOW_FIRST = frozenset({"h2", "h3", "h4"})
"""Headings that may be the headline where the ``h1`` is none."""
SHORTEST_WITHIN = 8
"""Characters of a heading within a title where it is not in Latin letters: Chinese headlines have ten and more."""
_CASELESS = re.compile("[\u0590-\u1bff\u3040-\ud7a3]")
_SIGN = re.compile(r"\s*[|｜_–—-]")
_SIGN_OR_SPACE = re.compile(r"\s*[|｜_–—-]|\s")
_HAN_AT_END = re.compile(r"[\u4e00-\u9fff][）)！？!?”》]?$")
_SIGN_AT_END = re.compile(r"[|｜_–—-]\s*$")
_PARTS = re.compile(r"\s+[|«»›•·:~–—-]+\s+|\s*[|｜_]\s*|:\s+")
"""What templates put between a headline and a name."""
AFTER_TEXT = 12
"""Blocks below the text where signatures, tags and dates of update stand."""
OPENING = 6
"""Blocks at the beginning of the text, or below the headline, among which a byline is printed: below a picture, a
standfirst or the first paragraph."""


LINES_OF_HEAD = 8
LONGEST_LINE_OF_HEAD = 120
"""Blocks and characters: portrait, names, dates, minutes, buttons to share."""

BETWEEN, ABOVE, BELOW = ZONES = range(3)
"""Between headline and text, above the headline, below the text: in this order names and dates are the story's own."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the article stands in the outline: indexes of blocks."""

    headline: int
    """First block of the headline; the text's first where there is none."""
    first: int
    """First block of the text."""
    last: int
    """One past the last block of the text."""
    titles: frozenset[int] = frozenset()
    """Blocks that are titles of other stories (:mod:`etl.parse.other_stories`)."""

    def is_near(self, index: int) -> bool:
        """True for what stands around the headline, before the text, or right after it."""
        return self.headline - BEFORE_HEADLINE <= index <= self.first or self.last <= index <= self.last + AFTER_TEXT

    def zone(self, index: int) -> int:
        """Where something near stands: 0 between headline and text or where the text begins, 1 above, 2 below.

        So they are believed: templates print byline and date under the headline; what stands above it may be the
        page's, what stands below the text another story's.
        """
        if index >= self.last and index > self.first:
            return BELOW
        return BETWEEN if index >= self.headline else ABOVE

    def may_sign(self, index: int) -> bool:
        """True where who wrote the story may be named: near the text, or within its first blocks."""
        opening = max(self.first, self.headline)
        return self.is_near(index) or opening <= index <= opening + OPENING


def start_of_text(outline: Outline, first: int, second: int) -> int:
    """Index of the block with which the text begins below the article's head.

    ``first`` and ``second`` are the first two blocks of text: where byline or date stand between the two, the first is
    the standfirst, in the same box as the text.
    """
    between = outline.blocks[first + 1 : second]
    lines = [block.text for block in between[:LINES_OF_HEAD] if len(block.text) <= LONGEST_LINE_OF_HEAD]
    return second if any(map(_is_line_of_head, lines)) else first


def _is_line_of_head(text: str) -> bool:
    return is_byline(text) or is_date_line(text) or bool(stated_reading_time(text))


def headline_box(outline: Outline, known: list[str], url: str = "") -> Box | None:
    """The box of the printed headline: the ``h1`` that says most of what metadata says, else the first with words.

    The site's name and what only programs are to see is no headline, ``h1`` or not.
    """
    heads = [box for box in outline.boxes if box.name == "h1" and box.last > box.first and not names_site(box, url)]
    words = [_words(text) for text in (*known, *_long_parts(known))]
    shown = [box for box in heads if not _is_for_programs(box)]
    best = max(shown, key=lambda box: (_likeness(outline.text_of(box), words), -box.first), default=None)
    if best is not None and (not known or _likeness(outline.text_of(best), words) >= LIKE_ENOUGH):
        return _beside_site(outline, best, known, url) or _without_more(outline, best, known) or best
    return (
        _printed_elsewhere(outline, known)
        or _within_a_title(outline, known)
        or best
        or _below_a_kicker(outline, known)
        or _above_a_date(outline)
        or next(iter(heads), None)
    )


def _beside_site(outline: Outline, head: Box, known: list[str], url: str) -> Box | None:
    """The heading below ``head`` that is the other part of a title, where ``head`` is the site's name in its address.

    Many blogs print their own name as the ``h1`` of every page, and the headline as an ``h2`` or ``h3``.
    """
    name = plain(outline.text_of(head))
    host = (urlsplit(url).hostname or "").removeprefix("www.").partition(".")[0]
    if len(host) < SHORTEST_HOST or plain(host) not in name:
        return None
    titles = (frozenset(map(plain, _PARTS.split(text))) for text in known)
    others = {part for parts in titles if name in parts for part in parts} - {name, ""}
    below = outline.blocks[head.last :] if others else []
    found = [block for block in below if block.box.name in BELOW_FIRST and plain(block.text) in others]
    return max(found, key=lambda block: len(block.text)).box if found else None


def _without_more(outline: Outline, head: Box, known: list[str]) -> Box | None:
    """The heading below that says what ``head`` does, and no more: an ``h1`` in the page head names the site, too."""
    said = plain(outline.text_of(head))
    whole = {text for text in map(plain, known) if LONG_PART <= len(text) < len(said) and said.startswith(text)}
    return _subheading(outline.blocks[head.last :], whole.__contains__) if whole else None


def site_heading(outline: Outline, url: str) -> str:
    """The name of the site, where an ``h1`` that leads to its front page says it; else empty."""
    heads = (box for box in outline.boxes if box.name == "h1" and box.last > box.first and names_site(box, url))
    return next((outline.text_of(box) for box in heads), "")


def site_link(outline: Outline, url: str, headlines: Sequence[str]) -> str:
    """The name of the site in a script without capitals, as its first link to the front page says it; else empty.

    Metadata often have it in Latin letters alone, where bylines print it in the page's own, as they do ``headlines``.
    """
    if not any(map(_CASELESS.search, headlines)):
        return ""
    for link in outline.noted["a"]:
        if leads_home(str(link.tag.attrs.get("href") or ""), url) and (text := _words_of_link(link.tag)):
            return text if text.upper() == text.lower() and len(text) <= LONGEST_SITE_NAME else ""
    return ""


def _words_of_link(link: Tag) -> str:
    """What a link says, or the logo in it."""
    return clean(link.get_text(" ")) or next((clean(str(logo.get("alt") or "")) for logo in tags_in(link, "img")), "")


def _is_for_programs(box: Box) -> bool:
    """True for what is written for programs and screen readers: "Menu", the site's name behind its logo, and the words
    for search engines that some papers print as the last of their breadcrumbs."""
    return any(outer.marks & (HIDDEN | BREADCRUMBS) or outer.name == "nav" for outer in around(box))


def names_site(box: Box, url: str) -> bool:
    """True for a heading that is a link to the front page of the site: its name, or its logo's."""
    tag: Tag | None = box.tag
    while tag is not None and tag.name != "a":
        inner = [child for child in tag.contents if isinstance(child, Tag) or str(child).strip()]
        tag = inner[0] if len(inner) == 1 and isinstance(inner[0], Tag) else None
    link = tag or next((outer for outer in box.tag.parents if outer.name == "a"), None)
    return link is not None and leads_home(str(link.get("href") or ""), url)


def _printed_elsewhere(outline: Outline, known: list[str]) -> Box | None:
    """The first box that prints what metadata calls the headline, outside ``head``: an ``h2``, a ``div``."""
    whole = frozenset(plain(text) for text in known) - {""}
    parts = frozenset(map(plain, _long_parts(known))) - whole
    for block in outline.blocks:
        is_said = block.box.name != "title" and plain(block.text) in whole and block.link_share < MOSTLY_LINKS
        if is_said and not _is_for_programs(block.box):
            return block.box
    return _subheading(outline.blocks, parts.__contains__) if parts else None


def _subheading(blocks: Sequence[Block], says: Callable[[str], bool]) -> Box | None:
    """The first heading below the ``h1`` that is no link and whose plain letters are the ones looked for."""
    for block in blocks:
        if block.box.name in BELOW_FIRST and block.link_share < MOSTLY_LINKS and says(plain(block.text)):
            return block.box
    return None


def _within_a_title(outline: Outline, known: list[str]) -> Box | None:
    """The first heading or box called the title that begins or ends a known headline, where a sign keeps the rest off.

    Chinese pages stick names on without a space: "桥梁重新开放-沙港日报".
    """
    titles = [text for text in known if _SIGN.search(text) or (" " in text and _is_in_han(text))]
    for block in outline.blocks if titles else ():
        may_be = block.box.name in HEADINGS or block.box.marks & HEADLINE or _is_line_in_han(block)
        if may_be and block.link_share < MOSTLY_LINKS and any(_ends_at_sign(block.text, title) for title in titles):
            return block.box
    return None


def _ends_at_sign(text: str, title: str) -> bool:
    """Whether ``title`` is ``text`` with something before or behind it, and a sign between the two."""
    if not (_is_long(text) and len(text) < len(title) and text in title):
        return False
    sign = _SIGN_OR_SPACE if _is_in_han(text) else _SIGN
    is_first = title.startswith(text) and sign.match(title, len(text)) is not None
    return is_first or (title.endswith(text) and _SIGN_AT_END.search(title[: -len(text)]) is not None)


def _is_line_in_han(block: Block) -> bool:
    return block.box.last - block.box.first == 1 and _is_in_han(block.text)


def _is_in_han(text: str) -> bool:
    """True for a text that ends in Chinese, where any line of its length that begins the title is the headline."""
    return not text.isascii() and _HAN_AT_END.search(text) is not None


def _is_long(text: str) -> bool:
    """True for what is too long for the name of a section."""
    return len(text) >= (LONG_PART if text.isascii() else SHORTEST_WITHIN)


def _above_a_date(outline: Outline) -> Box | None:
    """The one heading above a date of publication that is called so, where there is no other such heading."""
    found = [
        block.box
        for block, below in pairwise(outline.blocks)
        if block.box.name in HEADINGS
        and _is_long(block.text)
        and block.link_share < MOSTLY_LINKS
        and says_published(below.text)
        and is_date_line(below.text)
    ]
    return found[0] if len(found) == 1 else None


def _below_a_kicker(outline: Outline, known: list[str]) -> Box | None:
    """The first heading that ends with a known headline: its kicker was read as one with it."""
    endings = tuple(text for text in map(plain, known) if len(text) >= LONG_PART)
    short = [block for block in outline.blocks if len(block.text) <= LONGEST_WITH_KICKER] if endings else []
    return _subheading(short, lambda text: text.endswith(endings))


def _long_parts(known: list[str]) -> list[str]:
    """The parts of headlines with something stuck to them that may be the headline."""
    return [part for text in known for part in _PARTS.split(text) if LONG_PART <= len(part) < len(text)]


def _likeness(text: str, known: list[frozenset[str]]) -> float:
    words = _words(text)
    return max((len(words & other) / (len(words | other) or 1) for other in known), default=0.0)


@lru_cache(maxsize=64)
def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.replace("\N{SOFT HYPHEN}", "").casefold()))
