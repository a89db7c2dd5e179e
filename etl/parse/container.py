"""The box that holds the article's text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from etl.parse.blocks import Box, Outline
from etl.parse.marks import ASIDE, BIOGRAPHY, BODY, BYLINE, CAPTION, COMMENTS, CONSENT, FIGURE, FOOT, NAVIGATION, PROMO

_NUMBERED = re.compile(r"\d{3}|[-_](?=[0-9a-f]*\d)[0-9a-f]{5,}$|[-_]\d+(?:\.\d+)?$")

LEVELS_OF_PICTURES = 3
"""Boxes around a name that may be a picture's; with more of them a cover holds headline and byline."""

FRAMES = frozenset({"html", "body", "main", "[document]"})
"""Elements around everything; their classes speak of the page ("has-sidebar", "single-post-with-newsletter")."""

NEVER_BODY = PROMO | COMMENTS | CONSENT | BIOGRAPHY | FOOT | CAPTION
"""Marks that make a "body" the body of something else: ``related-article-body``, ``comment-text``."""

_BESIDE = COMMENTS | PROMO | ASIDE | NAVIGATION

DESCENT_SHARE = 0.75
"""From the page inwards: a box that holds this share of the prose around it holds the article. Less, and what it
leaves out may be half of the article."""

DESCENT_SHARE_IN_BODY = 0.95
"""In a box that is named as the body, little is anything else: at .75 introductions and the free part of metered texts
were lost; never to descend lets forms and lists in that stand beside the only piece."""

OPENING = 200.0
"""Letters of prose in a box of its own with the first paragraph, where each part of a page has one."""

SHORTEST_PIECE = 80.0
"""Letters of prose in a box that is named as a body: less is a label, or a teaser."""

ANCHOR_SHARE = 0.25
"""Boxes named as an article's body need only this share: the rest may be comments or other stories."""


def find_container(outline: Outline, head: Box | None) -> Box | None:
    """The innermost box that still holds the whole text; None on a page without any.

    ``head`` is the headline's box: of several articles on a page, the one it stands in is meant.
    """
    if not outline.boxes:
        return None
    weights = _weights(outline)
    children: dict[int, list[Box]] = {}
    for box in outline.boxes[1:]:
        if box.parent is not None and not box.is_out:
            children.setdefault(id(box.parent), []).append(box)
    at = outline.boxes[0]
    whole = _whole_body(outline, weights)
    while True:
        in_body = any(map(is_body, around(at)))
        is_left = at is not whole  # which holds the text in several pieces
        inner = _inner(at, children, weights, in_body) if is_left else None
        if inner is not None and head is not None and _leaves_opening(inner, children[id(at)], weights, head):
            return at
        if inner is None and not in_body:
            inner = _anchor(at, outline, weights, head)
        if inner is None:
            return at
        at = inner


def _weights(outline: Outline) -> dict[int, float]:
    """Prose of every box, without what is out inside it."""
    running = [0.0]
    for block in outline.blocks:
        running.append(running[-1] if block.box.is_out else running[-1] + block.prose)
    return {id(box): running[box.last] - running[box.first] for box in outline.boxes}


def _whole_body(outline: Outline, weights: dict[int, float]) -> Box | None:
    """What holds the heaviest series of boxes that are named as a body, where there are several in one ``article``."""
    series: dict[tuple[int, str], list[Box]] = {}
    for box in outline.bodies:
        if weights.get(id(box), 0.0) >= SHORTEST_PIECE and is_body(box) and not box.is_out:
            series.setdefault((id(_article_around(box)), signature(box)), []).append(box)
    heaviest = max(series.values(), key=lambda boxes: _sum(boxes, weights), default=[])
    return common(heaviest) if len(heaviest) > 1 else None


def _inner(at: Box, children: dict[int, list[Box]], weights: dict[int, float], in_body: bool) -> Box | None:
    """The child that holds nearly all."""
    best = max(children.get(id(at), ()), key=lambda box: weights.get(id(box), 0.0), default=None)
    if best is None or best.name == "p" or not weights.get(id(best)):
        return None
    share = DESCENT_SHARE_IN_BODY if in_body else DESCENT_SHARE
    return best if weights[id(best)] >= share * weights[id(at)] else None


def _leaves_opening(inner: Box, siblings: list[Box], weights: dict[int, float], head: Box) -> bool:
    """True where a box built like ``inner`` stands between the headline and it, with the first paragraph."""
    between = (box for box in siblings if head.last <= box.first and box.last <= inner.first)
    classes = inner.tag.attrs.get("class")
    return any(weights[id(box)] >= OPENING and box.tag.attrs.get("class") == classes for box in between)


def _anchor(at: Box, outline: Outline, weights: dict[int, float], head: Box | None) -> Box | None:
    """What holds all boxes of one name, in one ``article``, that are marked as a body: texts come in several pieces."""
    pieces: dict[tuple[int, str], list[Box]] = {}
    for box in outline.bodies:
        if is_body(box) and not box.is_out and box is not at and box.first >= at.first and box.last <= at.last:
            pieces.setdefault((id(_article_around(box)), signature(box)), []).append(box)
    least = ANCHOR_SHARE * weights.get(id(at), 0.0)
    heavy = [group for group in pieces.values() if _sum(group, weights) >= least]
    if not heavy:
        return _article_of(head, at, weights)
    home = _article_around(head) if head is not None else None
    inner = common(max(heavy, key=lambda group: (_article_around(group[0]) is home, _sum(group, weights))))
    return inner if inner is not at and at in around(inner) else None


def _article_of(head: Box | None, at: Box, weights: dict[int, float]) -> Box | None:
    """The ``article`` element with the headline, where it holds enough prose and is not left already."""
    home = _article_around(head) if head is not None else None
    if home is None or home is at or at not in around(home):
        return None
    return home if weights.get(id(home), 0.0) >= ANCHOR_SHARE * weights.get(id(at), 0.0) else None


def _article_around(box: Box) -> Box | None:
    return next((outer for outer in around(box) if outer.name == "article"), None)


def is_body(box: Box) -> bool:
    """True where a name or a property says that this is an article's body."""
    if not box.marks & BODY and box.tag.attrs.get("itemprop") != "articleBody":
        return False
    return box.name not in FRAMES and not box.marks & NEVER_BODY


def signature(box: Box) -> str:
    """Element and classes, but for classes that number one box: equal for the pieces of one series."""
    return " ".join([box.name, *_unnumbered(" ".join(box.tag.attrs.get("class", ())))])


@lru_cache(maxsize=4096)
def _unnumbered(classes: str) -> tuple[str, ...]:
    return tuple(name for name in classes.split() if not _NUMBERED.search(name))


def around(box: Box) -> Iterator[Box]:
    """The box and all boxes around it, from the inside out."""
    at: Box | None = box
    while at is not None:
        yield at
        at = at.parent


def is_beside(box: Box | None) -> bool:
    """True within what stands beside the article: comments, promotion, a rail, a menu."""
    return box is not None and any(outer.marks & _BESIDE for outer in around(box) if outer.is_out)


def is_in_picture(box: Box | None) -> bool:
    """True in a picture's box that is not the portrait's: the author is the photographer."""
    boxes = islice(around(box), LEVELS_OF_PICTURES) if box is not None else ()
    return any(outer.marks & FIGURE and not outer.marks & (BYLINE | BIOGRAPHY) for outer in boxes)


def common(boxes: list[Box]) -> Box:
    """The innermost box around all of ``boxes``."""
    first, last = min(box.first for box in boxes), max(box.last for box in boxes)
    return next(box for box in around(boxes[0]) if box.first <= first and last <= box.last)


def _sum(boxes: list[Box], weights: dict[int, float]) -> float:
    return sum(weights.get(id(box), 0.0) for box in boxes)
