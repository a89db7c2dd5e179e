"""Names and dates that stand near an article and are not its own: of the stories beside it, and the page's own day.

A card shows another story: its title, a link, beside its date and its author. A masthead shows the reader what day it
is. Neither is told by its name on half of all sites, but both by their shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from etl.parse.blocks import Block, Box, Outline
from etl.parse.byline_lines import is_bare_name, is_byline
from etl.parse.container import around
from etl.parse.marks import BYLINE, COMMENTS, HEADINGS
from etl.parse.place import MOSTLY_LINKS, Place
from etl.parse.soup import tags_in
from etl.parse.texts import plain, word_set

CARD_LEVELS = 5
"""Boxes around a date that may be its card: its line, the words beside the picture, the entry of the list."""
LONGEST_CARD = 6
"""Blocks: picture credit, section, title, teaser, author and date."""
LINES_AROUND = 30
"""Blocks above the headline and below the text that names and dates are looked for among, and a few more."""
MOST_TITLES = 2
"""A card has one, perhaps twice; more are a list beside the date."""
SHORTEST_TITLE = 25
"""Letters of a linked line that is another story's title; sections and authors have fewer."""
SHORTEST_TITLE_ABOVE_TEXT = 40
"""The same between the headline and the text, where links lead to sections of long names."""
MASTHEAD_WORDS = word_set("header masthead topbar topnav")
"""In the names of what stands above every page of a site."""
ARTICLE_WORDS = word_set("article post entry story content detail single news")
"""Beside those, in the names of what stands above an article's text."""
LONGEST_COLUMNISTS = 24
COLUMNISTS = frozenset(
    heading.strip()
    for heading in """
    yazarlar, yazarlarımız, köşe yazıları, köşe yazarları, columnists, our columnists, opinion, opinions,
    columnistas, opinión, opinião, colunistas, kolumnen, kolumnisten, opinioni, éditoriaux, chroniqueurs,
    felietony, kolumny, мнения, колумнисты, авторские колонки, думки, блоги, مقالات, آراء, الرأي, رأي, كتاب,
    كتّاب, كتاب وآراء, كتّاب وآراء, كتاب الرأي, یادداشت, कॉलम, विचार, কলাম, মতামত, コラム, オピニオン, 칼럼, 오피니언, 专栏,
    專欄, 评论, 評論, opini, kolom, pendapat, kolumnis, maoni
    """.replace("\n", " ").split(",")
)
"""Headings of lists of those who write for the paper, below its stories."""
ARTICLES = frozenset({"article", "main"})

_WORDS = re.compile(r"[a-z]+")


def titles_of_others(
    outline: Outline, headline: int, first: int, last: int, around: int = LINES_AROUND
) -> frozenset[int]:
    """Numbers of the lines that are linked titles, as many as ``around`` above and below an article.

    The article stands where :class:`etl.parse.place.Place` says.
    """
    page = plain(" ".join(seen.tag.get_text() for seen in outline.noted["title"][:1]))
    above = range(max(0, min(headline, first) - around), min(first + 1, len(outline.blocks)))
    below = range(max(first + 1, last - LONGEST_CARD), min(last + around, len(outline.blocks)))
    return frozenset(
        number
        for numbers, shortest in ((above, SHORTEST_TITLE_ABOVE_TEXT), (below, SHORTEST_TITLE))
        for number in numbers
        if _is_title(block := outline.blocks[number], shortest) and plain(block.text) not in page
    )


def is_in_card(box: Box | None, at: int, outline: Outline, place: Place) -> bool:
    """True for what begins at block ``at`` of ``box``, beside or within the linked title of another story."""
    if at >= place.last > place.first and _is_in_another_article(box, place):
        return True
    if place.titles.isdisjoint(range(at - LONGEST_CARD, at + LONGEST_CARD)):
        return False
    for card in _cards(box, place):
        titles = place.titles.intersection(range(card.first, card.last))
        if at in titles and not _is_own_title(at, outline, place):
            titles -= {at}
        if titles:
            return len(titles) <= MOST_TITLES
    return False


def _is_in_another_article(box: Box | None, place: Place) -> bool:
    """True below the text, in an ``article`` that holds nothing of it."""
    below = takewhile(lambda outer: outer.first >= place.last, around(box)) if box is not None else ()
    return any(outer.name == "article" for outer in below)


def is_among_columnists(box: Box | None, outline: Outline, place: Place) -> bool:
    """True below the text, in a box that a heading calls the paper's columnists or opinions."""
    below = takewhile(lambda outer: outer.first >= place.last, around(box)) if box is not None else ()
    heads = (outline.blocks[outer.first].text for outer in islice(below, CARD_LEVELS) if outer.last > outer.first)
    return any(len(head) <= LONGEST_COLUMNISTS and head.strip(" :").casefold() in COLUMNISTS for head in heads)


def is_in_comments(box: Box | None, place: Place) -> bool:
    """True below the text, among what readers say."""
    below = takewhile(lambda outer: outer.first >= place.last, around(box)) if box is not None else ()
    return any(outer.marks & COMMENTS for outer in below)


def is_in_masthead(box: Box | None, place: Place) -> bool:
    """True above the headline, in a page's header that the headline is no part of.

    An article that holds both has a header of its own: "doc_header__time" in an ``article``.
    """
    outers = tuple(around(box)) if box is not None else ()
    if any(outer.name == "article" and outer.last > place.headline for outer in outers):
        return False
    for outer in outers:
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


def _is_title(block: Block, shortest: int) -> bool:
    """True for a linked line that is as long as a title, or marked as one, and names no author."""
    links = block.link_characters
    if links < shortest and (block.box.name not in HEADINGS or not links):
        return False
    if block.link_share <= MOSTLY_LINKS or any(box.marks & BYLINE for box in islice(around(block.box), 2)):
        return False
    if is_bare_name(block.text) or is_byline(block.text):
        return False
    return sum(1 for _ in islice(tags_in(block.box.tag, "a"), 2)) <= 1  # several are sections, or tags


def _is_own_title(at: int, outline: Outline, place: Place) -> bool:
    """True for a line that is a title with a date in it; above the text whole lines of byline and date are linked."""
    return at > place.first and outline.blocks[at].link_characters >= SHORTEST_TITLE


def _is_masthead(box: Box) -> bool:
    words = set(_WORDS.findall(" ".join(box.tag.get_attribute_list("class")).lower()))
    is_named = box.name == "header" or not words.isdisjoint(MASTHEAD_WORDS)
    return is_named and words.isdisjoint(ARTICLE_WORDS)
