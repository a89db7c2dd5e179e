"""Microdata: ``itemprop`` attributes of the article's own scope; and the dates of RDFa's ``property``."""

from __future__ import annotations

from bs4 import Tag

from etl.models import FieldName
from etl.parse.blocks import Outline
from etl.parse.candidates import Candidates
from etl.parse.container import is_beside
from etl.parse.headings import bare_heading
from etl.parse.place import AFTER_TEXT, Place
from etl.parse.texts import clean

PROPERTIES: dict[str, FieldName] = {
    "headline": "headline",
    "alternativeheadline": "headline",
    "description": "standfirst",
    "author": "byline",
    "creator": "byline",
    "datepublished": "published",
    "datecreated": "published",
    "datemodified": "updated",
    "articlesection": "section",
    "keywords": "tag",
    "inlanguage": "language",
    "timerequired": "reading_time",
    "wordcount": "word_count",
}

RDFA_DATES: dict[str, FieldName] = {
    "schema:datepublished": "published",
    "schema:datecreated": "published",
    "schema:datemodified": "updated",
    "dc:date": "published",
    "dc:created": "published",
    "dc:modified": "updated",
    "dcterms:issued": "published",
    "dcterms:created": "published",
    "dcterms:modified": "updated",
}
"""What Drupal, above all, writes into elements that nobody sees."""

OTHER_SCOPES = ("comment", "video", "imageobject", "product", "offer", "listitem", "webpageelement", "rating")
"""Things on the page that are not its article."""

PARTS_OF_OTHERS = frozenset({"review", "reviews", "comment", "comments"})
"""What readers say of a thing, with authors of their own."""

LONGEST_NAME = 120
"""Characters; an author's box longer than this has a biography in it."""


def read_microdata(outline: Outline, place: Place, into: Candidates) -> None:
    """Candidates of all properties that belong to this article, or to nothing."""
    for tag, _, at, box in outline.properties:
        if at > place.last + AFTER_TEXT or is_beside(box):
            continue
        if "property" in tag.attrs and place.is_near(at):
            _read_rdfa(tag, into)
        for name in str(tag.get("itemprop") or "").lower().split():
            field = PROPERTIES.get(name)
            if field is not None and _is_of_article(tag):
                into.add(field, _words_of(field, tag), "microdata", f"[itemprop={name}]")


def _read_rdfa(tag: Tag, into: Candidates) -> None:
    for name in str(tag.get("property")).lower().split():
        field = RDFA_DATES.get(name)
        if field is not None:
            into.add(field, value_of(tag), "microdata", f"[property={name}]")


def value_of(tag: Tag) -> str:
    """A property's value: the attribute meant for it, else the text."""
    for attribute in ("content", "datetime", "src"):
        value = tag.get(attribute)
        if value:
            return clean(str(value))
    return clean(str(tag.get("title") or "") if tag.name == "abbr" else "") or clean(tag.get_text(" "))


def _words_of(field: FieldName, tag: Tag) -> str:
    if field == "byline":
        return _name_in(tag)
    return (bare_heading(tag) if field == "headline" else "") or value_of(tag)


def _name_in(tag: Tag) -> str:
    """An author's name: its own ``name`` property where the author is a scope of its own."""
    parts = (part for part in tag.descendants if isinstance(part, Tag))
    text = value_of(next((part for part in parts if part.get("itemprop") == "name"), tag))
    return text if len(text) <= LONGEST_NAME else ""


def _is_of_article(tag: Tag) -> bool:
    """True unless the nearest scope around the property is another kind of thing."""
    scope = next((outer for outer in tag.parents if "itemscope" in outer.attrs), None)
    if scope is None:
        return True
    kind = str(scope.get("itemtype") or "").lower()
    return not any(other in kind for other in OTHER_SCOPES) and scope.get("itemprop") not in PARTS_OF_OTHERS
