"""A publisher's own layout: CSS selectors from its TOML, whose finds win over everything else."""

from __future__ import annotations

from collections.abc import Iterator

import soupsieve
from bs4 import BeautifulSoup, Tag

from etl.models import FieldName, Layout
from etl.parse.blocks import Box, Outline
from etl.parse.candidates import Candidates
from etl.parse.marks import CAPTION, CREDIT, SIGN_OFF
from etl.parse.texts import clean

SELECTORS: dict[str, FieldName] = {
    "headline": "headline",
    "standfirst": "standfirst",
    "byline": "byline",
    "published": "published",
    "updated": "updated",
    "section": "section",
    "tags": "tag",
    "reading_time": "reading_time",
    "caption": "image_caption",
    "credit": "image_credit",
}
"""Selectors of a layout, and the field that each of them fills."""


def remove_marked(soup: BeautifulSoup, layout: Layout) -> None:
    """Take out what the layout says is never part of the text."""
    for selector in layout.remove:
        for tag in list(_select(soup, selector)):
            if not tag.decomposed:
                tag.decompose()


def read_layout(soup: BeautifulSoup, layout: Layout, into: Candidates) -> None:
    """Candidates of the layout's selectors, in the page's order."""
    for name, field in SELECTORS.items():
        selector = getattr(layout, name)
        for tag in _select(soup, selector):
            into.add(field, _words_of(tag), "layout", selector)


def container_of(soup: BeautifulSoup, layout: Layout, outline: Outline) -> Box | None:
    """The box of the text, where the layout names one that is on the page."""
    wanted = next(_select(soup, layout.body), None)
    return next((box for box in outline.boxes if box.tag is wanted), None)


def mark_boxes(soup: BeautifulSoup, layout: Layout, outline: Outline) -> None:
    """Give the boxes that the layout calls captions, credits and sign-offs the marks of these."""
    marks = {
        id(tag): mark
        for selector, mark in ((layout.caption, CAPTION), (layout.credit, CREDIT), (layout.sign_off, SIGN_OFF))
        for tag in _select(soup, selector)
    }
    for box in outline.boxes:
        box.marks |= marks.get(id(box.tag), 0)


def _select(soup: BeautifulSoup, selector: str) -> Iterator[Tag]:
    """Tags a selector finds; a selector that is no CSS finds nothing, as one that no longer fits the page does."""
    if not selector:
        return
    try:
        yield from soup.select(selector)
    except (soupsieve.SelectorSyntaxError, NotImplementedError):
        return


def _words_of(tag: Tag) -> str:
    for attribute in ("content", "datetime"):
        value = tag.get(attribute)
        if value:
            return clean(str(value))
    return clean(tag.get_text(" "))
