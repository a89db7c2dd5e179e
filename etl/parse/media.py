"""The lead picture of a feed's entry: Media RSS, enclosures, iTunes; with the caption and credit that are its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from etl.parse.entries import Picture
from etl.parse.names import Parts, named

PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#&])", re.IGNORECASE)


def picture_of(entry: Element) -> Picture:
    """The widest rendition of the entry's first picture; empty where there is none.

    Caption and credit stand in the ``media:content`` itself, in its group, or beside it in the entry; one that
    belongs to another picture is never taken.
    """
    parts = Parts(entry)
    for content, scopes in _pictures(entry, parts):
        return Picture(
            url=content.get("url", ""),
            caption=next((text for scope in scopes if (text := scope.text("media:description"))), ""),
            credit=next((text for scope in scopes if (text := scope.text("media:credit"))), ""),
        )
    return Picture(url=next(_bare_addresses(parts), ""))


def _pictures(entry: Element, parts: Parts) -> Iterator[tuple[Element, tuple[Parts, ...]]]:
    for child in entry:
        name = named(child)
        if name == "media:content" and _is_picture(child):
            yield child, (Parts(child), parts)
        elif name == "media:group":
            group = Parts(child)
            if contents := [content for content in group.all("media:content") if _is_picture(content)]:
                widest = max(contents, key=_width)
                yield widest, (Parts(widest), group, parts)


def _is_picture(content: Element) -> bool:
    medium, media_type, url = content.get("medium", ""), content.get("type", ""), content.get("url", "")
    if not url:
        return False
    if medium or media_type:
        return medium == "image" or media_type.startswith("image/")
    return True


def _width(content: Element) -> float:
    digits = re.match(r"\d{1,6}", content.get("width", ""))
    return int(digits[0]) if digits else 0


def _bare_addresses(parts: Parts) -> Iterator[str]:
    """Pictures that come without words: enclosures, thumbnails (also those of videos), covers."""
    for enclosure in (*parts.all("enclosure"), *parts.all("atom:link")):
        is_enclosure = named(enclosure) == "enclosure" or enclosure.get("rel") == "enclosure"
        url = enclosure.get("url") or enclosure.get("href") or ""
        if is_enclosure and (enclosure.get("type", "").startswith("image/") or PICTURE_FILE.search(url)):
            yield url
    inside = [Parts(child) for child in parts.all("media:content", "media:group")]
    for scope in (parts, *inside):
        yield from (url for thumb in scope.all("media:thumbnail") if (url := thumb.get("url", "")))
    yield from (url for cover in parts.all("itunes:image") if (url := cover.get("href", "")))
    yield from (url for image in parts.all("image") if (url := Parts(image).text("url")))
