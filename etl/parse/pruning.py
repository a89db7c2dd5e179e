"""What of a page is not even built: menus, teasers, comments and whatever else its names say is no article.

Building a tag in Python costs more than parsing it in C, and more than half of a news page's tags are menus and
teasers. So they are left out while the soup is built, by the marks of their names and by how little of the page's
text they hold. What holds much of it, the headline, or words about the article, is built and judged later
(:mod:`etl.parse.verdicts`). A page that is read by a publisher's own selectors is built whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from etl.parse.byline_lines import is_byline
from etl.parse.date_lines import date_within
from etl.parse.marking import Attributes, marks_of
from etl.parse.marks import (
    ASIDE,
    BODY,
    BREADCRUMBS,
    BYLINE,
    CAPTION,
    COMMENTS,
    CONSENT,
    CORRECTION,
    CREDIT,
    FIGURE,
    FOOT,
    HIDDEN,
    NAVIGATION,
    PROMO,
    READING_TIME,
    SHARES,
    SIGN_OFF,
    STANDFIRST,
    TAGS,
)
from etl.parse.meta import Contents, read_content
from etl.parse.sign_offs import holds_source_label, is_agency_line, is_labelled_source
from etl.parse.soup import NEVER_CONTENT, TEXT_NODE, LexborTreeBuilder
from etl.parse.verdicts import NEVER_TEXT

LARGEST_LEFT_OUT = 0.15
"""Share of the page's letters: a teaser box has less, a badly named body has more."""

MENU_SHARE = 0.6
"""A larger box is left out, too, where this share of its letters is links; no article has as many."""

FEWEST_PARAGRAPHS = 2
PARAGRAPH = 100
"""Letters; teasers and forms have shorter ones, or one."""
LEAST_PARAGRAPHS = FEWEST_PARAGRAPHS * PARAGRAPH

LONGEST_BOX_OF_NAMES = 300
"""Letters of a box beside the text with byline, date and reading time; a list of other stories has more."""

MOST_TAGS = 30_000
"""Begins and ends of an article's page; the largest have 20,000."""

MOST_LOOKS = 20
LITTLE_PAGE = 100_000
"""Letters are weighed as often before no more boxes are left out: boxes within boxes by the hundred take time."""

LEVELS_OF_LISTS = 5
"""Elements looked up for a list around a list: its entry, and what may wrap the entry's list."""

OF_NO_USE = frozenset({"input", "option", "select", "textarea", "iframe", "track", "param", "area", "col", "wbr"})
"""Elements that are operated or configured, not read."""

BOXES = frozenset({"div", "span", "p", "li", "ul", "section", "aside", "i", "b", "td", "header", "footer", "nav"})
"""Elements that say nothing where they hold nothing."""

BUILT_META = "og:type"
"""What the page calls itself is looked for in the soup (:mod:`etl.parse.signs`)."""

SHORTEST_CAPTION = 30
"""Letters of a caption with its credit; the titles of teasers are linked."""
LISTS = frozenset({"ul", "ol"})
FEWEST_LINKS = 5
"""Fewer are what an article points to."""
ALL_LINKS_SHARE = 0.9
"""Of the letters of a menu; the rest are separators and counts."""

_LEFT_OUT = NAVIGATION | ASIDE | PROMO | COMMENTS | FOOT | CONSENT
_BESIDE = ASIDE | FOOT
_OF_OTHERS = NAVIGATION | PROMO | COMMENTS | CONSENT
_BUILT = BREADCRUMBS | BODY | BYLINE | CAPTION | CREDIT | CORRECTION | READING_TIME | SIGN_OFF | STANDFIRST
"""Marks of what is read although it stands in such a box."""
_NAMES_AUTHOR = "a[rel~=author], [itemprop~=author]"
"""Some templates print the byline in a rail beside the text, or in the foot of the article."""
LEVELS_OF_BYLINES = 4
"""Elements looked up for a byline around a link: its line, the words beside a portrait, and both together."""
_FOR_MACHINES = "time, [itemprop], [datetime], [property][content]"
_FRAMES = frozenset({"html", "head", "body", "main", "article", "p", "h1"})
_NAMES = (
    f"{_NAMES_AUTHOR},"
    '[class*="author"],[class*="byline"],[class*="Author"],[class*="Byline"],address,'
    'a[href*="/author"],a[href*="/autor"]'
)
_NAMES_OR_DATES = f'{_NAMES},[property*="date"],[property*="created"]'
_ENLARGED = re.compile(r"\.(?:jpe?g|png|webp|gif)(?:$|\?)", re.IGNORECASE)
_COPYRIGHT = re.compile(r"(?:©|\(c\) ?\d|\bcopyright\b)[^©|•·]{2,160}?(?:[|•·.]|$|(?<=reserved))", re.IGNORECASE)
_STRIPPED = 'style, svg, noscript, template, iframe, math, canvas, object, embed, script:not([type*="ld+json"])'
"""What has letters that nobody reads. One look at the tree for all of them costs half of one for each."""


class ArticleTreeBuilder(LexborTreeBuilder):
    """Builds what may be the article, or say something of it."""

    most_tags = MOST_TAGS
    never_built = NEVER_CONTENT | OF_NO_USE
    never_built_empty = BOXES
    for_machines = frozenset({"script", "link", "meta", "label"})
    doubted = LISTS
    doubted_marks = _LEFT_OUT | HIDDEN
    letters = 0
    looked_at = 0
    """Letters of the boxes that were weighed, which may lie in each other."""
    homes: frozenset[int] | set[int] = frozenset()
    """Identities of the boxes around headlines."""
    copyright = ""
    """The copyright line of a foot that was left out."""

    def __init__(self) -> None:
        super().__init__()
        self.contents: Contents = {}
        """What the ``meta`` elements say."""

    def begin(self, tree: LexborHTMLParser) -> None:
        """Weigh the page, and remember what holds its headlines."""
        for node in tree.css(_STRIPPED):
            node.decompose()
        body = tree.body
        self.letters = len(body.text()) if body is not None else 0
        self.homes = {box.mem_id for headline in tree.css("h1") for box in _around(headline)}

    def is_unread(self, name: str, attributes: Attributes) -> bool:
        """True for scripts without data, links of no use, labels of fields ("Text by" labels none), and most ``meta``.

        Those are read here and not built.
        """
        if name == "meta":
            read_content(attributes, self.contents)
            return "itemprop" not in attributes and attributes.get("property") != BUILT_META
        if name == "label":
            return "for" in attributes
        return attributes.get("rel") != "canonical" if name == "link" else super().is_unread(name, attributes)

    def leaves_out(self, node: LexborNode, name: str, attributes: Attributes, marks: int) -> bool:
        """True for small boxes with the marks of menus, teasers and the like."""
        if name in _FRAMES or marks & _BUILT or node.mem_id in self.homes:
            return False
        if name in LISTS and not marks & _LEFT_OUT:
            return not marks & TAGS and not _is_in_list(node) and _is_list_of_links(node)
        if name == "a" and marks & _LEFT_OUT and _is_in_byline(node):
            return False
        if _is_of_picture(node, name, marks) or _leads_into_text(node, marks):
            return False
        if self._may_be_text(node, name, marks) or (_may_say_who(attributes, marks) and _says_who(node)):
            return False
        if marks & FOOT and not marks & _OF_OTHERS and _says_whose(node):
            return False
        if _says_when(node) if name != "nav" and marks & _LEFT_OUT == NAVIGATION else _is_unseen(node, marks):
            return False
        if marks & FOOT:
            self._keep_copyright(node)
        return True

    def _may_be_text(self, node: LexborNode, name: str, marks: int) -> bool:
        """True for a box that holds too much of the page, or paragraphs, to be left out by its name alone."""
        if self.looked_at > MOST_LOOKS * self.letters + LITTLE_PAGE:
            return True
        letters = len(node.text())
        self.looked_at += letters
        if letters >= LARGEST_LEFT_OUT * self.letters and not _is_menu(node, letters):
            return True
        return letters >= LEAST_PARAGRAPHS and name != "nav" and not marks & NEVER_TEXT and _has_paragraphs(node)

    def _keep_copyright(self, foot: LexborNode) -> None:
        line = _COPYRIGHT.search(" ".join(foot.text(separator=" ").split()))
        if line is not None:
            self.copyright = line[0].strip()


def _around(node: LexborNode) -> Iterator[LexborNode]:
    """The element and those around it, from the inside out."""
    at: LexborNode | None = node
    while at is not None:
        yield at
        at = at.parent


def _is_of_picture(node: LexborNode, name: str, marks: int) -> bool:
    """True for the foot of a figure, which is the picture's credit, for a picture that is named like a teaser's, and
    for one in a link to itself in full size: "image-popup"."""
    if name == "footer":
        return node.parent is not None and node.parent.tag == "figure"
    if name == "a" and marks & _LEFT_OUT == PROMO:
        return _ENLARGED.search(node.attributes.get("href") or "") is not None and node.css_first("img") is not None
    return bool(marks & FIGURE) and marks & _LEFT_OUT == PROMO and _is_captioned(node)


def _leads_into_text(node: LexborNode, marks: int) -> bool:
    """True for a paragraph that is named like a teaser and stands right before the box of the text: its beginning."""
    if marks & _LEFT_OUT != PROMO or (after := _element_after(node)) is None:
        return False
    is_text = marks_of(after.tag or "", after.attributes) & (BODY | _LEFT_OUT) == BODY
    return is_text and len(node.text(strip=True)) >= PARAGRAPH and node.css_first("p") is not None


def _element_after(node: LexborNode) -> LexborNode | None:
    after = node.next
    while after is not None and after.tag == TEXT_NODE and not after.text().strip():
        after = after.next
    return after


def _is_captioned(frame: LexborNode) -> bool:
    """True for a picture with words and none of them linked, however it is named; titles of other stories are."""
    has_words = len(frame.text(strip=True)) >= SHORTEST_CAPTION
    links = (link.text(strip=True) for link in frame.css("a")) if has_words else ()
    is_linked = any(words and not _ENLARGED.search(words) for words in links)
    return has_words and not is_linked and frame.css_first("img") is not None


def _is_unseen(node: LexborNode, marks: int) -> bool:
    """True for what has no other mark than that of the hidden, and says something."""
    return not marks & _LEFT_OUT and _is_for_machines(node)


def _is_for_machines(hidden: LexborNode) -> bool:
    """True for a hidden box with dates or properties, or a short line that screen readers read out."""
    return len(hidden.text(strip=True)) < PARAGRAPH or hidden.css_first(_FOR_MACHINES) is not None


def _is_menu(node: LexborNode, letters: int) -> bool:
    """True for a box of links and little else; a body named for its menu is not."""
    return sum(len(link.text()) for link in node.css("a")) >= MENU_SHARE * letters and not _has_paragraphs(node)


def _is_in_list(node: LexborNode) -> bool:
    """True right inside another list, which was looked at with all that is in it."""
    return any(box.tag in LISTS for box in islice(_around(node), 1, LEVELS_OF_LISTS))


def _is_list_of_links(node: LexborNode) -> bool:
    """True for a list whose entries are links and nothing else: a menu that no name gives away."""
    links = node.css("a")
    if len(links) < FEWEST_LINKS or len(node.css("li")) > len(links):
        return False
    return sum(len(link.text(strip=True)) for link in links) >= ALL_LINKS_SHARE * len(node.text(strip=True))


def _may_say_who(attributes: Attributes, marks: int) -> bool:
    """True for a rail, for the foot of something, and for the line of buttons to share a story."""
    if marks & _BESIDE:
        return not marks & _OF_OTHERS
    return bool(marks & PROMO) and SHARES.search(attributes.get("class") or "") is not None


def _says_who(aside: LexborNode) -> bool:
    """True for a box beside the text, or below it, that says who wrote it, or when."""
    words = aside.text(separator=" ").split()
    if len("".join(words)) > LONGEST_BOX_OF_NAMES:
        return aside.css_first(_NAMES_AUTHOR) is not None
    line = " ".join(words)
    if aside.css_first(_NAMES_OR_DATES) is not None:
        return True
    return is_byline(line) or is_agency_line(line) or date_within(line) != ""


def _says_whose(foot: LexborNode) -> bool:
    """True for the foot of an article that says whose copy it is: "Author: A. Prado Source: PAP"."""
    text = foot.text(separator=" ")
    line = " ".join(text.split()) if len(text) <= 2 * LONGEST_BOX_OF_NAMES else ""
    return 0 < len(line) <= LONGEST_BOX_OF_NAMES and (holds_source_label(line) or is_labelled_source(line))


def _says_when(bar: LexborNode) -> bool:
    """True for a bar of tools that tells the date to programs: "story__toolbar" with its buttons to share."""
    return bar.css_first("time[datetime]") is not None and len(bar.text(strip=True)) <= LONGEST_BOX_OF_NAMES


def _is_in_byline(link: LexborNode) -> bool:
    """True for a link in a box for the byline: it leads to the author, however it is called."""
    boxes = islice(_around(link), 1, LEVELS_OF_BYLINES)
    return any(marks_of(box.tag or "", box.attributes) & BYLINE for box in boxes)


def _has_paragraphs(node: LexborNode) -> bool:
    """True for a box with several paragraphs of prose: a piece of the article in a frame that is named for its rail."""
    long = (paragraph for paragraph in node.css("p") if len(paragraph.text()) >= PARAGRAPH)
    return sum(1 for _ in islice(long, FEWEST_PARAGRAPHS)) == FEWEST_PARAGRAPHS
