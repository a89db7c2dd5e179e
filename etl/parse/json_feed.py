"""JSON Feed 1.0 and 1.1 (jsonfeed.org): from text to entries."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from typing import Any

from etl.parse.entries import Entry, Picture


def read_json_entries(text: str) -> Iterator[Entry]:
    """The entries of a JSON Feed; none where the text is no JSON, or is not a feed."""
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError):
        return
    if not isinstance(feed, dict):
        return
    for entry in _mappings(feed.get("items")):
        yield _entry_of(entry, _text(feed, "language"))


def _entry_of(entry: Mapping[str, Any], language: str) -> Entry:
    return Entry(
        addresses=(_text(entry, "url"), _text(entry, "external_url"), _address_in(_text(entry, "id"))),
        guid=_text(entry, "id"),
        headline=_text(entry, "title"),
        standfirst=_text(entry, "summary"),
        body_html=_text(entry, "content_html") or _as_html(_text(entry, "content_text")),
        published=_text(entry, "date_published"),
        updated=_text(entry, "date_modified"),
        language=_text(entry, "language") or language,
        bylines=tuple(_text(author, "name") for author in _authors(entry)),
        tags=tuple(tag for tag in _listed(entry.get("tags")) if isinstance(tag, str)),
        picture=Picture(url=_text(entry, "image") or _text(entry, "banner_image")),
    )


def _address_in(identity: str) -> str:
    """An ``id`` that is an address, as the specification wishes; many feeds count their entries instead."""
    return identity if "/" in identity else ""


def _authors(entry: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """``authors`` of version 1.1, or else the one ``author`` of version 1.0."""
    return _mappings(entry.get("authors") or [entry.get("author")])


def _as_html(text: str) -> str:
    """Plain text, a line a paragraph, as the HTML that bodies are kept in."""
    return "".join(f"<p>{html.escape(line.strip(), quote=False)}</p>" for line in text.splitlines() if line.strip())


def _text(holder: Mapping[str, Any], key: str) -> str:
    """A string, or a number as one (``id`` is often a number); lone surrogates, which JSON can spell, replaced."""
    value = holder.get(key)
    written = str(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""
    return written.encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()


def _mappings(value: object) -> Iterator[Mapping[str, Any]]:
    return (one for one in _listed(value) if isinstance(one, dict))


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
