"""Names of feed elements with the usual prefix of their namespace, and the children of an element by such names."""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element

from etl.parse.xml import words_of

PREFIXES: Final = {
    "http://purl.org/dc/elements/1.1": "dc",
    "http://purl.org/dc/terms": "dcterms",
    "http://purl.org/rss/1.0/modules/content": "content",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://search.yahoo.com/mrss": "media",
    "http://www.google.com/schemas/sitemap-image/1.1": "image",
    "http://www.google.com/schemas/sitemap-news/0.9": "news",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.w3.org/2005/atom": "atom",
    "http://purl.org/atom/ns": "atom",
}
"""Namespaces, lower-case and without the final ``/`` or ``#`` that feeds add or forget."""
OTHERS: Final = frozenset({"rss", "rdf", "sitemap"})
"""Words in the namespaces of the formats themselves, whose elements go without a prefix."""

XML_BASE: Final = "{http://www.w3.org/XML/1998/namespace}base"
LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def named(element: Element) -> str:
    """The lower-case name of an element: ``title``, ``dc:creator``; ``?:name`` in a namespace we do not read."""
    space, _, name = element.tag.lower().rpartition("}")
    space = space.lstrip("{").rstrip("/#")
    if prefix := PREFIXES.get(space):
        return f"{prefix}:{name}"
    return name if not space or any(word in space for word in OTHERS) else f"?:{name}"


class Parts:
    """The children of one element by name; ``default`` is the prefix of names that have no namespace."""

    def __init__(self, element: Element, default: str = "") -> None:
        self._children: dict[str, list[Element]] = {}
        for child in element:
            name = named(child)
            whole = f"{default}:{name}" if default and ":" not in name else name
            self._children.setdefault(whole, []).append(child)

    def all(self, *names: str) -> tuple[Element, ...]:
        """Children of these names, grouped in the order of the names."""
        return tuple(child for name in names for child in self._children.get(name, ()))

    def texts(self, *names: str) -> tuple[str, ...]:
        """The texts of those children that have any."""
        return tuple(text for child in self.all(*names) if (text := words_of(child)))

    def text(self, *names: str) -> str:
        """The first text under the first of these names that has one; else empty."""
        return next(iter(self.texts(*names)), "")
