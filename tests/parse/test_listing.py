"""Pages of links: which of them lead to stories, and which feeds a page announces."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.models import Feed, FetchedPage, Source, StoryLink
from etl.parse.links import read_links
from etl.parse.listing import feeds_of, is_headline_long, looks_like_story

SITE = "https://www.harbour.example"
SOURCE = Source(slug="harbour", name="Harbour Post", homepage=f"{SITE}/")
FEED = Feed(url=f"{SITE}/news/", kind="listing")


def page_of(body: bytes | str) -> FetchedPage:
    return FetchedPage(
        link=StoryLink(url=FEED.url, source="harbour"),
        url=FEED.url,
        final_url=FEED.url,
        status=200,
        headers=(("Content-Type", "text/html; charset=utf-8"),),
        body=body.encode("utf-8") if isinstance(body, str) else body,
        fetched_at=datetime(2026, 3, 14, 12, tzinfo=UTC),
    )


def found(body: bytes | str) -> list[tuple[str, str]]:
    links = read_links(page_of(body), SOURCE, FEED).links
    return [(link.url.removeprefix(SITE), link.headline_text) for link in links]


HEADLINE = "Bridge over the harbour closes for two years"

FRONT = f"""<!DOCTYPE html><html><head><title>Harbour Post</title></head><body>
<header><a href="/">Harbour Post</a><a href="/news/what-the-post-stands-for-today">What the Post stands for today</a>
</header>
<nav><ul><li><a href="/2024/10/18/nav-story-in-the-menu">A story that hides in the menu</a></li></ul></nav>
<main>
  <article><a href="/2024/10/18/bridge-closes"><img src="/i.jpg"></a>
    <h2><a href="/2024/10/18/bridge-closes#top">{HEADLINE}</a></h2>
    <a href="/2024/10/18/bridge-closes#comments">12 comments</a>
    <a href="/author/ana-prado-harbour-reporter">Ana Prado, our reporter at the harbour</a>
    <a href="/tag/bridges-and-what-is-under-them">All stories about bridges in town</a></article>
  <article>
    <header><h3>
    <a href="https://sport.harbour.example/rowers-win-the-lantern-cup-again">Rowers win again</a></h3></header>
  </article>
  <div><a href="/news/81273"><h3>Ferries sail every hour from Monday on</h3><p>The timetable in full.</p></a></div>
  <div><a href="/video/2024/10/18/bridge-seen-from-a-drone">The bridge, seen from a drone, in full length</a></div>
  <div><a href="/news/">More news from the harbour and the town</a></div>
  <div><a href="https://elsewhere.example/2024/10/18/other-paper-story">A story in another paper altogether</a></div>
  <div><a href="/2024/10/report-of-the-year.pdf">The report of the year, as one file</a></div>
  <div><a href="mailto:desk@harbour.example">Write to the desk about this and that</a></div>
  <div class="related-stories"><a href="/2019/01/01/an-old-story-again">An old story that is shown again</a></div>
  <footer><a href="/2024/10/18/story-in-the-foot">A story that stands in the foot of it</a></footer>
</main></body></html>"""


def test_a_front_page_gives_its_stories_in_order() -> None:
    assert found(FRONT) == [
        ("/2024/10/18/bridge-closes", HEADLINE),
        ("https://sport.harbour.example/rowers-win-the-lantern-cup-again", ""),
        ("/news/81273", "Ferries sail every hour from Monday on"),
    ]


def test_without_a_main_part_navigation_still_stays_out() -> None:
    body = FRONT.replace("<main>", "<div>").replace("</main>", "</div>")
    assert [url for url, _ in found(body)] == [url for url, _ in found(FRONT)]


def test_relative_addresses_follow_the_base_of_the_page() -> None:
    body = f'<head><base href="/archive/"></head><body><a href="a-story-of-four-words">{HEADLINE}</a></body>'
    assert found(body) == [("/archive/a-story-of-four-words", HEADLINE)]


@pytest.mark.parametrize(
    "path",
    [
        "/2024/10/18/bridge",
        "/2024/oct/18/bridge",
        "/news/2024-10-18-bridge",
        "/world/20241018/bridge",
        "/news/bridge-over-the-harbour-closes",
        "/news/bridge_over_the_harbour_closes",
        "/news/bridge-over-the-harbour-closes.html",
        "/story/8127364",
        "/article.php?id=8127364",
        "/politik/hafen-a-1234567.html",
        "/news/%D8%A5%D8%BA%D9%84%D8%A7%D9%82-%D8%AC%D8%B3%D8%B1-%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1-%D8%A7%D9%84%D9%8A%D9%88%D9%85",
        "/news/港口大桥将关闭两年市政府周一宣布这一决定",
    ],
)
def test_looks_like_a_story(path: str) -> None:
    assert looks_like_story(SITE + path)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "/news",
        "/news/",
        "/world/europe",
        "/2024/10/18/",
        "/2024/10",
        "/tag/bridges-and-other-ways-across",
        "/author/ana-prado-of-the-harbour-desk",
        "/category/what-we-eat-and-drink",
        "/search?q=81273",
        "/login",
        "/feed",
        "/page/12345",
        "/i/bridge-over-the-harbour-closes.jpg",
        "/report-of-the-year-at-last.pdf",
        "/privacy",
        "/video/8127364",
        "/newsletter/our-best-in-the-morning",
    ],
)
def test_looks_like_no_story(path: str) -> None:
    assert not looks_like_story(SITE + path)


@pytest.mark.parametrize(
    ("words", "is_long"),
    [
        (HEADLINE, True),
        ("Rowers win the cup again", True),
        ("港口大桥将关闭两年市政府宣布", True),
        ("항만 다리 이 년간 통행 금지", True),
        ("Read more", False),
        ("Read more about this", False),
        ("12 comments", False),
        ("", False),
        ("word " * 60, False),
    ],
)
def test_length_of_a_headline(words: str, is_long: bool) -> None:
    assert is_headline_long(words) is is_long


def test_announced_feeds() -> None:
    body = """<head><base href="/en/"><link rel="alternate" type="application/rss+xml" href="rss">
    <link rel="ALTERNATE nofollow" type="Application/Atom+XML " href="//www.harbour.example/atom">
    <link rel="alternate" type="application/feed+json" href="/feed.json">
    <link rel="alternate" type="application/rss+xml" href="rss">
    <link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" type="text/css" href="/a.css">
    <link rel="alternate" type="application/rss+xml" href="javascript:x"></head>"""
    assert [feed.url.removeprefix(SITE) for feed in feeds_of(page_of(body))] == ["/en/rss", "/atom", "/feed.json"]
    assert {feed.kind for feed in feeds_of(page_of(body))} == {"feed"}


@given(st.binary(max_size=300))
def test_any_bytes_give_a_reading(body: bytes) -> None:
    found(body)
    feeds_of(page_of(body))


def test_a_page_of_ten_thousand_links_is_read() -> None:
    body = "".join(f'<p><a href="/2024/10/18/story-{number}">{HEADLINE} {number}</a></p>' for number in range(10_000))
    assert len(found(f"<main>{body}</main>")) == 10_000


def test_deep_nesting_is_survived() -> None:
    assert len(found("<div>" * 3_000 + f'<a href="/2024/10/18/story">{HEADLINE}</a>')) == 1
