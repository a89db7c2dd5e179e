"""Sitemaps, news sitemaps, indexes and plain lists of addresses."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest

from etl.models import Feed, FeedReading, FetchedPage, Source, StoryLink
from etl.parse import xml
from etl.parse.links import read_links

SITE = "https://www.harbour.example"
SOURCE = Source(slug="harbour", name="Harbour Post", homepage=f"{SITE}/")
FEED = Feed(url=f"{SITE}/sitemap.xml", kind="sitemap")
SPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" '
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
)


def read(body: bytes | str, content_type: str = "application/xml") -> FeedReading:
    page = FetchedPage(
        link=StoryLink(url=FEED.url, source="harbour"),
        url=FEED.url,
        final_url=FEED.url,
        status=200,
        headers=(("Content-Type", content_type),),
        body=body.encode("utf-8") if isinstance(body, str) else body,
        fetched_at=datetime(2026, 3, 14, 12, tzinfo=UTC),
    )
    return read_links(page, SOURCE, FEED)


def urlset(*urls: str) -> str:
    inside = "".join(f"<url>{url}</url>" for url in urls)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {SPACES}>{inside}</urlset>'


def loc(path: str) -> str:
    return f"<loc>{SITE}/{path}</loc>"


def paths(reading: FeedReading) -> list[str]:
    return [link.url.removeprefix(f"{SITE}/") for link in reading.links]


def test_a_news_sitemap() -> None:
    reading = read(
        urlset(
            loc("news/bridge?a=1&amp;b=2")
            + """<lastmod>2024-10-19T08:00:00Z</lastmod>
            <news:news><news:publication><news:name>Harbour Post</news:name><news:language>en</news:language>
            </news:publication><news:publication_date>2024-10-18T23:05+01:00</news:publication_date>
            <news:title>Bridge closes &amp;amp; ferries sail</news:title>
            <news:keywords>harbour, ferries,</news:keywords></news:news><image:image><image:loc>https://www.harbour.example/i.jpg</image:loc>
            <image:caption>The bridge at dawn</image:caption></image:image>
            <image:image><image:loc>https://www.harbour.example/j.jpg</image:loc></image:image>"""
        )
    )
    assert reading.links == (
        StoryLink(
            url=f"{SITE}/news/bridge?a=1&b=2",
            source="harbour",
            feed_url=FEED.url,
            headline_text="Bridge closes & ferries sail",
            published_text="2024-10-18T23:05+01:00",
            updated_text="2024-10-19T08:00:00Z",
            language="en",
            tags=("harbour", "ferries"),
            image_url=f"{SITE}/i.jpg",
            image_caption_text="The bridge at dawn",
        ),
    )


def test_stories_come_newest_first_and_undated_last() -> None:
    reading = read(
        urlset(
            loc("undated-1"),
            loc("old") + "<lastmod>2019-01-01</lastmod>",
            loc("new") + "<lastmod>2024-02-01T10:00:00Z</lastmod>",
            loc("undated-2"),
            loc("published") + "<news:news><news:publication_date>2024-03-01</news:publication_date></news:news>",
        )
    )
    assert paths(reading) == ["published", "new", "old", "undated-1", "undated-2"]


def test_an_index_names_its_sitemaps_newest_first() -> None:
    parts = [("a.xml", "2023-01-01"), ("b.xml.gz", "2024-01-01"), ("c.xml", ""), ("b.xml.gz", "2022-01-01")]
    inside = "".join(f"<sitemap>{loc(name)}<lastmod>{day}</lastmod></sitemap>" for name, day in parts)
    reading = read(f"<sitemapindex {SPACES}>{inside}</sitemapindex>")
    assert reading == FeedReading(
        feeds=tuple(Feed(url=f"{SITE}/{name}", kind="sitemap") for name in ("b.xml.gz", "a.xml", "c.xml"))
    )


def test_prefixes_and_namespaces_of_the_publisher_s_own() -> None:
    space = 'xmlns:x="http://www.sitemaps.org/schemas/sitemap/0.9"'
    assert paths(read(f"<x:urlset {space}><x:url><x:loc>{SITE}/a</x:loc></x:url></x:urlset>")) == ["a"]
    assert paths(read(f"<urlset><url>{loc('a')}</url></urlset>")) == ["a"]
    assert paths(
        read(f'<urlset xmlns="http://www.google.com/schemas/sitemap/0.84"><url>{loc("a")}</url></urlset>')
    ) == ["a"]


def test_a_feed_may_serve_as_sitemap() -> None:
    assert paths(read(f"<rss><channel><item><link>{SITE}/a</link></item></channel></rss>")) == ["a"]


def test_gzip_is_unpacked_by_its_first_bytes() -> None:
    assert paths(read(gzip.compress(urlset(loc("a")).encode()), "application/octet-stream")) == ["a"]


def test_a_bomb_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    body = gzip.compress(urlset(*[loc(f"{number}") for number in range(2_000)]).encode())
    monkeypatch.setattr(xml, "MOST_UNPACKED_BYTES", 20_000)
    assert 100 < len(read(body).links) < 600


def test_a_cut_archive_gives_what_was_packed_before() -> None:
    body = gzip.compress(urlset(*[loc(f"{number:x}") for number in range(2_000)]).encode())
    assert 0 < len(read(body[: len(body) // 2]).links) < 2_000


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (urlset(loc("a"), loc("b"))[:-30], ["a"]),
        (urlset(loc("a?b=1&c=2")), ["a?b=1&c=2"]),
        (urlset(loc("a&nbsp;b")), ["a\u00a0b"]),
        (urlset("<loc>/relative</loc>"), ["relative"]),
        (urlset(f"<loc>\n  {SITE}/a\n</loc>"), ["a"]),
        (urlset("<loc></loc>", "<lastmod>2024</lastmod>", "<loc>ftp://x.example/a</loc>", loc("a")), ["a"]),
        (urlset(loc("a") + "<x:y>z</x:y>"), []),
        (urlset(), []),
        (f"\n\n\ufeff{urlset(loc('a'))}\n<!-- generated -->", ["a"]),
    ],
)
def test_broken_sitemaps_give_what_can_be_read(body: str, expected: list[str]) -> None:
    assert paths(read(body)) == expected


def test_entities_are_never_expanded() -> None:
    bomb = '<!DOCTYPE urlset [<!ENTITY a "lollollol"><!ENTITY b "&a;&a;&a;&a;">]>'
    assert paths(read(bomb + urlset(loc("&b;")).partition("\n")[2])) == ["&b;"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SITE}/a\n{SITE}/b\n", ["a", "b"]),
        (f"\ufeff{SITE}/a\r\n\r\n{SITE}/a\r\n", ["a"]),
        (f"Our stories:\n{SITE}/a\n", []),
        (f"{SITE}/a is our best story\n", []),
        ("", []),
    ],
)
def test_a_list_of_addresses(text: str, expected: list[str]) -> None:
    assert paths(read(text, "text/plain")) == expected


def test_a_full_sitemap_is_read_to_its_end_and_no_further() -> None:
    body = urlset(*[loc(f"{number}") for number in range(50_010)])
    assert len(read(body).links) == 50_000
