"""Parts of a page that its server sent late, put where its scripts would put them.

React streams a page: where a part is not ready it sends ``<template id="B:1">`` (a part of a part: ``P:1``), and later,
at the end of the page, ``<div hidden id="S:1">`` with a script that moves it. See "Streaming Server Rendering with
Suspense" in React's documentation; Next.js and Remix serve all pages so.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

MOST_PARTS = 40
"""Moving copies, so a page of parts within parts could take long; pages have up to 33."""

_LATE = 'div[hidden][id^="S:"]'
_PLACES = ("B:", "P:")
"""How the ids of places begin."""


def place_late_parts(tree: LexborHTMLParser) -> None:
    """Move every late part to its place; one without a place stays where it is, hidden.

    A part of a part is sent after it, so the last ones are moved first.
    """
    places = {_number(place): place for place in tree.tags("template") if _id_of(place).startswith(_PLACES)}
    for part in reversed(tree.css(_LATE)[:MOST_PARTS] if places else ()):
        place = places.get(_number(part))
        if place is not None and not _holds(part, place):
            del part.attrs["hidden"]
            place.insert_before(part)  # a copy
            part.decompose()


def _id_of(node: LexborNode) -> str:
    return node.attributes.get("id") or ""


def _number(node: LexborNode) -> str:
    return _id_of(node)[2:]


def _holds(outer: LexborNode, inner: LexborNode) -> bool:
    at = inner.parent
    while at is not None and at.mem_id != outer.mem_id:
        at = at.parent
    return at is not None
