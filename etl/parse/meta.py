"""``meta`` and ``link`` elements: what a page tells search engines and social networks about itself."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from etl.models import FieldName
from etl.parse.address import PROFILE, author_in_address
from etl.parse.blocks import Outline
from etl.parse.candidates import Candidates
from etl.parse.promos import is_plea
from etl.parse.texts import clean, listed

NAMES: dict[FieldName, tuple[str, ...]] = {
    "headline": listed(
        "og:title twitter:title parsely-title sailthru.title dc.title dcterms.title title headline article:title"
    ),
    "standfirst": listed("description og:description twitter:description sailthru.description dc.description"),
    "byline": listed(
        "author article:author_name content_author byl parsely-author sailthru.author dc.creator dcterms.creator "
        "cxenseparse:author article:author authors article.author byline og:article:author mrf:authors "
        "creator twitter:data1"
    ),
    "editor": ("content_editor", "editor"),
    "published": listed(
        "article:published_time article:published article:published:time og:article:published_time parsely-pub-date "
        "sailthru.date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date "
        "og:published_time cxenseparse:recs:publishtime bt:pubdate pubdate publishdate publish-date publish_date "
        "publication_date publicationdate published_date published article.published article_date_original "
        "originalpublicationdate datepublished date_published displaydate rnews:datepublished article:post_date "
        "last-published date created firstpublishedtime dateupdate"
    ),
    "updated": listed(
        "article:modified_time og:updated_time article:modified article:modified:time lastmod last-modified "
        "lastmodifiedtime dcterms.modified dc.date.modified article.updated modified_date datemodified revised utime "
        "bt:moddate"
    ),
    "section": listed("article:section parsely-section sailthru.section article.section section dc.subject category"),
    "tag": listed("article:tag parsely-tags sailthru.tags news_keywords keywords"),
    "language": listed("og:locale content-language dc.language dcterms.language language"),
    "canonical_url": ("og:url",),
    "publisher": listed("og:site_name application-name dc.publisher dcterms.publisher"),
    "reading_time": listed("twitter:data2 reading_time readtime article:reading_time"),
    "copyright": listed("copyright dcterms.rights dc.rights rights"),
}
"""Names in use, most telling first; matched without case."""

_FIELDS = tuple((field, name) for field, names in NAMES.items() for name in names)

SHARED_IMAGES = ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")
"""Names of the picture that is shown where the page is shared."""

READ = frozenset(name for names in NAMES.values() for name in names).union(SHARED_IMAGES, ("parsely-page", "og:type"))
"""All names that anything is read from, in lower case."""

NAMING = ("property", "name", "itemprop", "http-equiv")
"""Attributes that name what an element says."""

LISTS = frozenset({"parsely-tags", "sailthru.tags", "news_keywords", "keywords"})
"""Names whose content is a list with commas."""

_ADDRESS = re.compile(r"^(?:https?:)?//|^/|^@|^www\.|^[\w.-]+\.(?:com|net|org)/", re.IGNORECASE)


Contents = dict[str, list[str]]
"""Contents of ``meta`` elements by lower-case name."""


def read_meta(outline: Outline, contents: Contents, into: Candidates) -> None:
    """Candidates of all ``meta`` elements, of ``link[rel=canonical]``, ``title`` and ``html[lang]``."""
    pages = [_read_record(page) for page in contents.get("parsely-page", ())]
    for page in pages:
        into.add("byline", _authors_of_page(page), "meta", "meta[parsely-page]")
    for field, name in _FIELDS:
        for content in contents.get(name, ()):
            _add(field, name, content, into)
    for page in pages:
        into.add("headline", str(page.get("title") or ""), "meta", "meta[parsely-page]")
    for link in outline.noted["link"]:
        if "canonical" in link.tag.get_attribute_list("rel"):
            into.add("canonical_url", str(link.tag.get("href") or ""), "markup", "link[rel=canonical]")
    for title in outline.noted["title"][:1]:
        into.add("headline", title.tag.get_text(), "meta", "title")


def _read_record(record: str) -> dict[str, object]:
    """The JSON that ``parsely-page`` holds; empty where it is broken, or no record."""
    try:
        found = json.loads(record)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _authors_of_page(page: dict[str, object]) -> str:
    authors = page.get("authors") or page.get("author")
    names = authors if isinstance(authors, list) else [authors]
    return ", ".join(name for name in names if isinstance(name, str))


def first_of(contents: Contents, *names: str) -> str:
    """The first content under the first of these names that has one; else empty."""
    return next((content for name in names for content in contents.get(name, ())), "")


def _add(field: FieldName, name: str, content: str, into: Candidates) -> None:
    parts = re.split(r"[,;]", content) if name in LISTS else [content]
    for part in parts:
        if field == "byline" and _ADDRESS.match(part.strip()):
            into.add("byline", author_in_address(part), "meta", PROFILE)
            continue
        if field != "standfirst" or not is_plea(part):
            into.add(field, part, "meta", f"meta[{name}]")


def contents_of(outline: Outline) -> Contents:
    """All that the ``meta`` elements say."""
    found: Contents = {}
    for tag, *_ in outline.noted["meta"]:
        read_content(tag.attrs, found)
    return found


def read_content(attributes: Mapping[str, object], into: Contents) -> None:
    """What one ``meta`` element says, under those of its names that something is read from: one element of three."""
    content = attributes.get("content")
    if not content:
        return
    for attribute in NAMING:
        name = attributes.get(attribute)
        key = str(name).lower() if name else ""
        if key in READ:
            into.setdefault(key, []).append(clean(str(content)))
