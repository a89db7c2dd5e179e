"""What of a page is not even built: menus, teasers, comments and whatever else its names say is no article.

Building a tag in Python costs more than parsing it in C, and more than half of a news page's tags are menus and
teasers. So they are left out while the soup is built, by the marks of their names and by how little of the page's
text they hold. What holds much of it, the headline, or words about the article, is built and judged later
(:mod:`etl.parse.verdicts`). A page that is read by a publisher's own selectors is built whole.
"""

from __future__ import annotations

import re
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

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
    FOOT,
    NAVIGATION,
    PROMO,
    READING_TIME,
    SIGN_OFF,
    STANDFIRST,
    Attributes,
)
from etl.parse.soup import LexborTreeBuilder
from etl.parse.verdicts import NEVER_TEXT

LARGEST_LEFT_OUT = 0.15
"""Share of the page's letters: a teaser box has less, a badly named body has more."""

MENU_SHARE = 0.6
"""A larger box is left out, too, where this share of its letters is links; no article has as many."""

FEWEST_PARAGRAPHS = 2
PARAGRAPH = 100
"""Letters; teasers and forms have shorter ones, or one."""

OF_NO_USE = frozenset(
    {"input", "option", "select", "textarea", "label", "iframe", "track", "param", "area", "col", "wbr"}
)
"""Elements that are operated or configured, not read."""

_LEFT_OUT = NAVIGATION | ASIDE | PROMO | COMMENTS | FOOT | CONSENT
_BUILT = BREADCRUMBS | BODY | BYLINE | CAPTION | CREDIT | CORRECTION | READING_TIME | SIGN_OFF | STANDFIRST
"""Marks of what is read although it stands in such a box."""
_FRAMES = frozenset({"html", "head", "body", "main", "article", "p", "h1"})
_COPYRIGHT = re.compile(r"(?:©|\(c\) ?\d|\bcopyright\b)[^©|•·]{2,160}?(?:[|•·.]|$|(?<=reserved))", re.IGNORECASE)
_STRIPPED = ["style", "svg", "noscript", "template", "iframe", "math", "canvas", "object", "embed"]


class ArticleTreeBuilder(LexborTreeBuilder):
    """Builds what may be the article, or say something of it."""

    letters = 0
    copyright = ""
    """The copyright line of a foot that was left out."""

    def begin(self, tree: LexborHTMLParser) -> None:
        """Weigh the page."""
        tree.strip_tags(_STRIPPED)
        body = tree.body
        self.letters = len(body.text()) if body is not None else 0

    def leaves_out(self, node: LexborNode, name: str, attributes: Attributes, marks: int) -> bool:
        """True for what is no use, and for small boxes with the marks of menus, teasers and the like."""
        if name in OF_NO_USE or (name == "link" and attributes.get("rel") != "canonical"):
            return True
        if name in _FRAMES:
            return False
        if not marks & _LEFT_OUT or marks & _BUILT:
            return False
        letters = len(node.text())
        is_large = letters >= LARGEST_LEFT_OUT * self.letters
        if (is_large and not _is_menu(node, letters)) or node.css_first("h1") is not None:
            return False
        if not marks & (NEVER_TEXT | NAVIGATION) and _has_paragraphs(node):
            return False
        if marks & FOOT:
            if node.css_first("[rel~=author]") is not None:
                return False
            self._keep_copyright(node)
        return True

    def _keep_copyright(self, foot: LexborNode) -> None:
        line = _COPYRIGHT.search(" ".join(foot.text(separator=" ").split()))
        if line is not None:
            self.copyright = line[0].strip()


def _is_menu(node: LexborNode, letters: int) -> bool:
    """True for a box of links and little else; a body named for its menu is not."""
    return sum(len(link.text()) for link in node.css("a")) >= MENU_SHARE * letters and not _has_paragraphs(node)


def _has_paragraphs(node: LexborNode) -> bool:
    """True for a box with several paragraphs of prose: a piece of the article in a frame that is named for its rail."""
    long = (paragraph for paragraph in node.css("p") if len(paragraph.text()) >= PARAGRAPH)
    return sum(1 for _ in islice(long, FEWEST_PARAGRAPHS)) == FEWEST_PARAGRAPHS
