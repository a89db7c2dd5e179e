"""RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0: from well-formed XML to entries.

Names are read with their namespaces' usual prefixes (``dc:creator``, ``content:encoded``, ``atom:link``), whatever
prefixes the feed itself uses. Dates stay the words of the feed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import urljoin
from xml.etree.ElementTree import Element, tostring

from etl.parse.entries import Entry, distinct
from etl.parse.media import picture_of
from etl.parse.names import LANG, XML_BASE, Parts, named
from etl.parse.xml import words_of

RDF_ABOUT: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"

AUTHOR_OF_RSS = re.compile(r"^\s*(?:mailto:)?[^\s()]+@[^\s()]+\s*(?:\((?P<name>.*)\))?\s*$", re.DOTALL)
"""RSS 2.0 wants an e-mail address as author and has the name, if any, in brackets behind it."""

RSS_BODIES = ("content:encoded", "atom:content", "xhtml:body", "body", "fullitem")
RSS_STANDFIRSTS = ("description", "atom:summary", "itunes:summary", "dc:description")
RSS_PUBLISHED = ("pubdate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published")
RSS_UPDATED = ("dcterms:modified", "atom:updated")
ATOM_PUBLISHED = ("atom:published", "atom:issued", "atom:created", "dc:date", "dcterms:issued")
ATOM_UPDATED = ("atom:updated", "atom:modified", "dcterms:modified")

ALTERNATE = frozenset({"", "alternate"})
PAGE_TYPES = frozenset({"", "text/html", "application/xhtml+xml"})
TEXT_TYPES = PAGE_TYPES | {"text", "html", "xhtml", "text/plain"}
"""``type`` of Atom content that is words; anything else is a picture, a film or another format's XML."""


def read_entries(root: Element) -> Iterator[Entry]:
    """The entries of a feed in their order, of whatever dialect; anything else in it is passed over."""
    channels = [child for child in root if named(child) == "channel"]
    base, language = root.get(XML_BASE, ""), _language_of(root, "")
    for holder in (root, *channels):
        base, language = _joined(base, holder), _language_of(holder, language)
    for element in (child for holder in (root, *channels) for child in holder):
        if named(element) == "item":
            yield _rss_entry(element, _joined(base, element), language)
        elif named(element) in ("atom:entry", "entry"):
            yield _atom_entry(element, _joined(base, element), language)


def _rss_entry(element: Element, base: str, language: str) -> Entry:
    parts = Parts(element)
    about = element.get(RDF_ABOUT, "")
    return Entry(
        addresses=(*_rss_addresses(parts), about),
        base=base,
        guid=parts.text("guid") or about,
        headline=parts.text("title", "media:title", "dc:title"),
        standfirst=_first_markup(parts.all(*RSS_STANDFIRSTS)),
        body_html=_first_markup(parts.all(*RSS_BODIES)),
        published=parts.text(*RSS_PUBLISHED),
        updated=parts.text(*RSS_UPDATED),
        language=_language_of(element, language),
        bylines=_rss_bylines(parts),
        tags=(*parts.texts("category", "dc:subject"), *split_tags(parts.texts("media:keywords"))),
        picture=picture_of(element),
    )


def _atom_entry(entry: Element, base: str, language: str) -> Entry:
    parts = Parts(entry, default="atom")
    guid = parts.text("atom:id")
    return Entry(
        addresses=(*parts.texts("feedburner:origlink"), *_alternates(parts.all("atom:link")), guid),
        base=base,
        guid=guid,
        headline=_first_markup(parts.all("atom:title")),
        standfirst=_first_markup(parts.all("atom:summary", "media:description")),
        body_html=_first_markup(parts.all("atom:content")),
        published=parts.text(*ATOM_PUBLISHED),
        updated=parts.text(*ATOM_UPDATED),
        language=_language_of(entry, language),
        bylines=distinct(_names_of(parts.all("atom:author"))) or parts.texts("dc:creator"),
        tags=tuple(tag.get("label") or tag.get("term") or words_of(tag) for tag in parts.all("atom:category")),
        picture=picture_of(entry),
    )


def split_tags(texts: Iterable[str]) -> tuple[str, ...]:
    """Keywords written in one line, apart."""
    return tuple(tag.strip() for text in texts for tag in text.split(","))


def _rss_addresses(parts: Parts) -> tuple[str, ...]:
    """The publisher's own address before the one that counts clicks; a guid only where it is a permalink."""
    permalinks = [words_of(guid) for guid in parts.all("guid") if guid.get("isPermaLink", "true").lower() != "false"]
    links = [words_of(link) or link.get("href", "") for link in parts.all("link")]
    return (*parts.texts("feedburner:origlink"), *links, *_alternates(parts.all("atom:link")), *permalinks)


def _alternates(links: Iterable[Element]) -> tuple[str, ...]:
    """Addresses of ``rel="alternate"``, pages before other formats."""
    fitting = [link for link in links if link.get("rel", "") in ALTERNATE]
    fitting.sort(key=lambda link: link.get("type", "") not in PAGE_TYPES)
    return tuple(link.get("href", "") or words_of(link) for link in fitting)


def _rss_bylines(parts: Parts) -> tuple[str, ...]:
    creators = parts.texts("dc:creator") or tuple(_names_of(parts.all("atom:author")))
    authors = [AUTHOR_OF_RSS.sub(lambda match: match["name"] or "", text) for text in parts.texts("author")]
    return distinct(creators) or distinct(authors) or parts.texts("itunes:author")


def _names_of(people: Iterable[Element]) -> Iterator[str]:
    for person in people:
        yield Parts(person, default="atom").text("atom:name")


def _first_markup(parts: Iterable[Element]) -> str:
    return next((markup for part in parts if (markup := _markup_of(part))), "")


def _markup_of(element: Element) -> str:
    """What an element holds, as HTML: escaped text unescaped once by XML, real child elements written out again."""
    if named(element) == "atom:content" and element.get("type", "").lower() not in TEXT_TYPES:
        return ""
    if len(element) == 0:
        return (element.text or "").strip()
    try:
        return _inner_html(element).strip()
    except RecursionError:  # nested a thousand deep: nobody's markup, but its words may be read
        return words_of(element)


def _inner_html(element: Element) -> str:
    for inner in element.iter():
        inner.tag = inner.tag.rpartition("}")[2]
    return (element.text or "") + "".join(tostring(child, encoding="unicode", method="html") for child in element)


def _language_of(element: Element, inherited: str) -> str:
    return Parts(element).text("dc:language", "language") or element.get(LANG, "") or inherited


def _joined(base: str, element: Element) -> str:
    """``base`` as ``element`` moves it by an ``xml:base`` of its own."""
    try:
        return urljoin(base, element.get(XML_BASE, "").strip())
    except ValueError:
        return base
