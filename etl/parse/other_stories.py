"""Names and dates that stand near an article and are not its own: of the stories beside it, and the page's own day.

A card shows another story: its title, a link, beside its date and its author. A masthead shows the reader what day it
is. Neither is told by its name on half of all sites, but both by their shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from etl.parse.blocks import Box, Outline
from etl.parse.byline_lines import is_bare_name, is_byline
from etl.parse.container import around
from etl.parse.marks import BYLINE, COMMENTS
from etl.parse.place import MOSTLY_LINKS, Place
from etl.parse.texts import plain, word_set

CARD_LEVELS = 5
"""Boxes around a date that may be its card: its line, the words beside the picture, the entry of the list."""
LONGEST_CARD = 6
"""Blocks: picture credit, section, title, teaser, author and date."""
MOST_TITLES = 2
"""A card has one, perhaps twice; more are a list beside the date."""
SHORTEST_TITLE = 25
"""Letters of a linked line that is another story's title; sections and authors have fewer."""
SHORTEST_TITLE_ABOVE_TEXT = 40
"""The same between the headline and the text, where links lead to sections of long names."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
MASTHEAD_WORDS = word_set("header masthead topbar topnav")
"""In the names of what stands above every page of a site."""
ARTICLE_WORDS = word_set("article post entry story content detail single news")
"""Beside those, in the names of what stands above an article's text."""
ARTICLES = frozenset({"article", "main"})

_WORDS = re.compile(r"[a-z]+")


def is_in_card(box: Box | None, at: int, outline: Outline, place: Place) -> bool:
    """True for what begins at block ``at`` of ``box``, beside or within the linked title of another story."""
    for card in _cards(box, place):
        titles = [number for number in range(card.first, card.last) if _is_title(number, at, outline, place)]
        if titles:
            return len(titles) <= MOST_TITLES
    return False


def is_in_comments(box: Box | None, place: Place) -> bool:
    """True below the text, among what readers say."""
    below = takewhile(lambda outer: outer.first >= place.last, around(box)) if box is not None else ()
    return any(outer.marks & COMMENTS for outer in below)


def is_in_masthead(box: Box | None, place: Place) -> bool:
    """True above the headline, in a page's header that the headline is no part of."""
    for outer in around(box) if box is not None else ():
        if outer.name in ARTICLES or outer.last > place.headline:
            return False
        if _is_masthead(outer):
            return True
    return False


def _cards(box: Box | None, place: Place) -> Iterator[Box]:
    """The boxes around a line that are as small as a card and hold nothing of the article."""
    for card in islice(around(box), CARD_LEVELS) if box is not None else ():
        has_text = card.first < place.last and card.last > place.first
        if has_text or card.first <= place.headline < card.last or card.last - card.first > LONGEST_CARD:
            return
        yield card


def _is_title(number: int, at: int, outline: Outline, place: Place) -> bool:
    """True for a linked line that is as long as a title, or marked as one, and names no author nor the page itself.

    ``at`` is the number of the very line in question, which is no title of itself above the text, where whole lines
    of byline and date are linked.
    """
    block = outline.blocks[number]
    if block.link_share <= MOSTLY_LINKS or any(box.marks & BYLINE for box in islice(around(block.box), 2)):
        return False
    is_above = number <= place.first
    is_own = number == at
    shortest = SHORTEST_TITLE_ABOVE_TEXT if is_above else SHORTEST_TITLE
    is_long = block.link_characters >= shortest and not (is_own and is_above)
    is_heading = block.box.name in HEADINGS and not is_own
    if not (is_long or is_heading) or is_bare_name(block.text) or is_byline(block.text):
        return False
    is_one_link = len(block.box.tag.find_all("a", limit=2)) <= 1  # several are sections, or tags
    return is_one_link and plain(block.text) not in _page_title(outline)


def _page_title(outline: Outline) -> str:
    return plain(" ".join(seen.tag.get_text() for seen in outline.noted["title"][:1]))


def _is_masthead(box: Box) -> bool:
    words = set(_WORDS.findall(" ".join(box.tag.get_attribute_list("class")).lower()))
    is_named = box.name == "header" or not words.isdisjoint(MASTHEAD_WORDS)
    return is_named and words.isdisjoint(ARTICLE_WORDS)
