"""The newsroom's feeds and sitemaps: they parse, and every story can be reached through one of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import urlsplit

import feedparser
import pytest
import requests
from bs4 import BeautifulSoup
from lxml import etree
from protego import Protego

from etl.sources import read_sources
from sample.press import FOLDER
from sample.server import Newsroom

EXPECTED = [json.loads(line) for line in (FOLDER / "expected.jsonl").read_text(encoding="utf-8").splitlines()]
XML_FEEDS = {"/harbour-ledger/news.atom": 11, "/mina-post/news.rss": 3, "/mina-post/es.rss": 3}


def read(newsroom: Newsroom, path: str) -> bytes:
    answer = requests.get(newsroom.origin + path, timeout=5)
    answer.raise_for_status()
    return answer.content


@pytest.mark.parametrize("path", XML_FEEDS)
@pytest.mark.parametrize("edition", [1, 2])
def test_feedparser_reads_the_feeds_without_complaint(path: str, edition: int) -> None:
    with Newsroom(edition=2 if edition == 2 else 1) as newsroom:
        feed = feedparser.parse(read(newsroom, path))
    assert not feed.bozo
    assert len(feed.entries) == XML_FEEDS[path]
    assert all(entry.title and entry.link.startswith("http://127.0.0.1") for entry in feed.entries)


def test_the_english_feed_carries_whole_stories_under_opaque_names(newsroom: Newsroom) -> None:
    for entry in feedparser.parse(read(newsroom, "/mina-post/news.rss")).entries:
        assert "/node/" in entry.id
        assert entry.link != entry.id
        assert entry.published.endswith(" +0300")
        assert entry.content[0].value.count("<p>") >= 6


def test_the_json_feed_is_one(newsroom: Newsroom) -> None:
    feed = json.loads(read(newsroom, "/dreiufer/feed.json"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert len({item["id"] for item in feed["items"]}) == len(feed["items"]) == 9


def test_the_sitemap_index_leads_to_its_sitemaps(newsroom: Newsroom) -> None:
    sitemaps = _locations(read(newsroom, "/harbour-ledger/sitemap.xml"))
    pages = [page for sitemap in sitemaps for page in _locations(read(newsroom, urlsplit(sitemap).path))]
    assert len(sitemaps) == 2
    assert len(pages) == len(set(pages)) == 5


def test_robots_txt_keeps_one_listed_story_closed(newsroom: Newsroom) -> None:
    rules = Protego.parse(read(newsroom, "/robots.txt").decode())
    closed = [line["path"] for line in EXPECTED if not rules.can_fetch(newsroom.origin + line["path"], "Dateline")]
    assert closed == [line["path"] for line in EXPECTED if line.get("reason") == "robots_disallowed"] != []


def test_every_expected_story_is_listed_and_every_listed_story_is_expected(newsroom: Newsroom) -> None:
    assert set(_listed(newsroom)) == {line["path"] for line in EXPECTED}


@pytest.mark.parametrize("line", EXPECTED, ids=lambda line: f"{line['path']}-{line.get('edition', 1)}")
def test_every_expected_story_has_a_page(newsroom: Newsroom, line: dict[str, str]) -> None:
    status = requests.get(newsroom.origin + line["path"], timeout=5).status_code
    assert status == (404 if line.get("reason") == "gone" else 200)


def test_the_sources_load_and_live_in_the_newsroom() -> None:
    sources = read_sources([FOLDER / "sources"], {"DATELINE_NEWSROOM": "http://newsroom:8931"})
    assert [source.slug for source in sources] == ["dreiufer", "harbour-ledger", "mina-post"]
    for source in sources:
        assert source.homepage == f"http://newsroom:8931/{source.slug}/"
        assert all(feed.url.startswith(source.homepage) for feed in source.feeds)
        assert source.fetch.allow_private_addresses
        assert source.layouts
        assert len(source.fixes) == 1


def _locations(sitemap: bytes) -> list[str]:
    return [str(text) for text in etree.fromstring(sitemap).xpath("//*[local-name()='loc']/text()")]


def _listed(newsroom: Newsroom) -> Iterator[str]:
    """Paths that the sources' feeds name, by the plainest possible reading of each."""
    for path in XML_FEEDS:
        yield from (urlsplit(entry.link).path for entry in feedparser.parse(read(newsroom, path)).entries)
    yield from (urlsplit(item["url"]).path for item in json.loads(read(newsroom, "/dreiufer/feed.json"))["items"])
    for sitemap in _locations(read(newsroom, "/harbour-ledger/sitemap.xml")):
        yield from (urlsplit(page).path for page in _locations(read(newsroom, urlsplit(sitemap).path)))
    for listing in ("/mina-post/ar", "/mina-post/features"):
        rows = BeautifulSoup(read(newsroom, listing), "lxml").select(".views-row a")
        yield from (str(row["href"]) for row in rows)


def test_the_front_page_counts_right() -> None:
    stories = {line["path"] for line in EXPECTED if line["kind"] == "article"}
    assert len(stories) == 29
    assert "twenty-nine stories" in (FOLDER / "newsroom" / "index.html").read_text(encoding="utf-8")
