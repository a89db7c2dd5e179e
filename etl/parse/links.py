"""What a feed, a sitemap or a listing says: the stories it names, and further feeds to read. Pure.

What the bytes are decides, not what the source's TOML or the server calls them: a sitemap may be an RSS feed, and a
feed's address may answer with JSON, gzip, or a page of excuses. Whatever it is, it gives what can be read of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from etl.models import Feed, FeedReading, FetchedPage, Source, StoryLink
from etl.parse.entries import Entry, link_of
from etl.parse.feed import read_entries
from etl.parse.json_feed import read_json_entries
from etl.parse.listing import read_listing
from etl.parse.loose_feed import read_broken_entries
from etl.parse.sitemap import read_address_list, read_sitemap
from etl.parse.xml import Markup, markup_of, parse_xml, text_of

SITEMAP_ROOTS = frozenset({"urlset", "sitemapindex"})


def read_links(page: FetchedPage, source: Source, feed: Feed) -> FeedReading:
    """Stories and further feeds in ``page``, which answered for ``feed``; empty where it holds none."""
    if feed.kind == "listing":
        return FeedReading(links=read_listing(page, source, feed))
    markup = markup_of(page)
    if markup and markup.root in SITEMAP_ROOTS:
        return read_sitemap(markup, page, source, feed)
    if markup:
        return FeedReading(links=_links_of(_entries_of(markup), page, source, feed))
    return FeedReading(links=_links_of_text(page, source, feed))


def _entries_of(markup: Markup) -> Iterator[Entry]:
    root = parse_xml(markup.text)
    return read_entries(root) if root is not None else read_broken_entries(markup.text)


def _links_of_text(page: FetchedPage, source: Source, feed: Feed) -> tuple[StoryLink, ...]:
    text = text_of(page).lstrip("\ufeff \t\r\n")
    if text.startswith("{"):
        return _links_of(read_json_entries(text), page, source, feed)
    return read_address_list(text, page, source, feed)


def _links_of(entries: Iterable[Entry], page: FetchedPage, source: Source, feed: Feed) -> tuple[StoryLink, ...]:
    """The entries that have an address, the first of each address."""
    links: dict[str, StoryLink] = {}
    for entry in entries:
        if link := link_of(entry, page, source, feed):
            links.setdefault(link.url, link)
    return tuple(links.values())
