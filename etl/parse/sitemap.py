"""Sitemaps (sitemaps.org 0.9) with Google's news and image extensions, sitemap indexes and plain lists of addresses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from etl.models import Feed, FeedReading, FetchedPage, Source, StoryLink
from etl.parse.addresses import web_address
from etl.parse.entries import Entry, Picture, link_of
from etl.parse.feed import split_tags
from etl.parse.names import Parts
from etl.parse.xml import Markup, each_element

MOST_ADDRESSES = 50_000
"""sitemaps.org allows no more in one file; what follows is not read."""


def read_sitemap(markup: Markup, page: FetchedPage, source: Source, feed: Feed) -> FeedReading:
    """The stories of a ``urlset``, or the further sitemaps of a ``sitemapindex``; newest first, undated last."""
    if markup.root == "sitemapindex":
        return FeedReading(feeds=_sitemaps_of(markup.text, page))
    entries = sorted(_entries_of(markup.text), key=_newest_moment, reverse=True)
    links = (link_of(entry, page, source, feed) for entry in entries)
    return FeedReading(links=tuple(link for link in links if link))


def read_address_list(text: str, page: FetchedPage, source: Source, feed: Feed) -> tuple[StoryLink, ...]:
    """The text form of a sitemap: one absolute address a line, nothing else; any other text gives no links."""
    lines = [line.strip() for line in text.splitlines()[:MOST_ADDRESSES] if line.strip()]
    if not lines or not all(web_address(line) and " " not in line for line in lines):
        return ()
    links = (link_of(Entry(addresses=(line,)), page, source, feed) for line in dict.fromkeys(lines))
    return tuple(link for link in links if link)


def _entries_of(text: str) -> Iterator[Entry]:
    for count, element in enumerate(each_element(text, "url")):
        if count >= MOST_ADDRESSES:
            return
        yield _entry_of(element)


def _entry_of(element: Element) -> Entry:
    parts = Parts(element)
    news = Parts(next(iter(parts.all("news:news")), element))
    publication = Parts(next(iter(news.all("news:publication")), element))
    image = Parts(next(iter(parts.all("image:image")), element))
    return Entry(
        addresses=(parts.text("loc"),),
        headline=news.text("news:title"),
        published=news.text("news:publication_date"),
        updated=parts.text("lastmod"),
        language=publication.text("news:language"),
        tags=split_tags(news.texts("news:keywords")),
        picture=Picture(url=image.text("image:loc"), caption=image.text("image:caption")),
    )


def _sitemaps_of(text: str, page: FetchedPage) -> tuple[Feed, ...]:
    found = ((parts.text("lastmod"), parts.text("loc")) for parts in map(Parts, each_element(text, "sitemap")))
    newest_first: Iterable[tuple[str, str]] = sorted(found, key=lambda pair: pair[0], reverse=True)
    addresses = (web_address(urljoin(page.final_url, address)) for _, address in newest_first if address)
    return tuple(Feed(url=address, kind="sitemap") for address in dict.fromkeys(addresses) if address)


def _newest_moment(entry: Entry) -> str:
    """W3C dates sort as text closely enough to decide what to look at first; nothing else is decided by this."""
    return max(entry.published, entry.updated)
