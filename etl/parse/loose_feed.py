"""Feeds whose XML is broken beyond mending, as feedparser makes sense of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

import feedparser

from etl.parse.entries import Entry, Picture

MOST_CHARACTERS = 250_000
"""feedparser's tolerant reader takes more than a second for so much of the worst markup, and grows with it; a feed of
headlines has a tenth of it. Of a longer one the first entries are read, which are the newest."""

ENDS_OF_ENTRIES = ("</item>", "</entry>")

MEDIA_WORDS = re.compile(
    r"<media:(description|credit|title|text)\b[^<>]*(?:(?<=/)>|(?<!/)>.*?(?:</media:\1\s*>|\Z))",
    re.DOTALL | re.IGNORECASE,
)
"""feedparser mistakes a picture's description for the story's; without them it cannot."""

REFUSALS = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError)
"""What feedparser 6 lets escape where markup is worse than it expects, such as a reference to no character, or an end
tag without its begin."""


def read_broken_entries(text: str) -> Iterator[Entry]:
    """The entries feedparser finds in the first :data:`MOST_CHARACTERS` of ``text``; none where it gives up."""
    try:
        found = feedparser.parse(
            BytesIO(MEDIA_WORDS.sub("", _beginning(text)).encode("utf-8", "replace")),
            response_headers={"content-type": "application/xml; charset=utf-8"},
            resolve_relative_uris=False,
            sanitize_html=False,
        )
    except REFUSALS:
        return
    language = str(found.feed.get("language") or "")
    for entry in found.entries:
        yield _entry_of(entry, language)


def _beginning(text: str) -> str:
    """As much as is read, up to the end of an entry where it is cut, so that none is read by half."""
    if len(text) <= MOST_CHARACTERS:
        return text
    end = max(text.rfind(mark, 0, MOST_CHARACTERS) + len(mark) for mark in ENDS_OF_ENTRIES)
    return text[: end if end > max(map(len, ENDS_OF_ENTRIES)) else MOST_CHARACTERS]


def _entry_of(found: Mapping[str, Any], language: str) -> Entry:
    # dict.get, because feedparser's own answers "published" where "updated" is asked for and missing
    texts = {key: value for key, value in dict(found).items() if isinstance(value, str)}
    return Entry(
        addresses=tuple(texts.get(key, "") for key in ("feedburner_origlink", "link")),
        guid=texts.get("id", ""),
        headline=texts.get("title", ""),
        standfirst=texts.get("summary", ""),
        body_html=next((content.get("value", "") for content in found.get("content", ())), ""),
        published=texts.get("published", "") or texts.get("created", ""),
        updated=texts.get("updated", ""),
        language=language,
        bylines=tuple(author.get("name", "") for author in found.get("authors", ())),
        tags=tuple(tag.get("label") or tag.get("term") or "" for tag in found.get("tags", ())),
        picture=Picture(url=next(_picture_addresses(found), "")),
    )


def _picture_addresses(found: Mapping[str, Any]) -> Iterator[str]:
    for content in found.get("media_content", ()):
        if content.get("medium") == "image" or content.get("type", "").startswith("image/"):
            yield content.get("url", "")
    for link in found.get("links", ()):
        if link.get("rel") == "enclosure" and link.get("type", "").startswith("image/"):
            yield link.get("href", "")
