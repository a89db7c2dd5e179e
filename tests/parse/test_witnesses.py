"""The text where the markup has none: JSON-LD, the feed, the page's scripts."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime

import pytest

from etl.models import FetchedPage, ParsedArticle, StoryLink
from etl.parse.article import parse_article

LINES = (
    "The bridge over the Sand reopened to traffic on Monday, two years after the flood had taken its middle span.",
    "Hundreds of people crossed it on foot in the first hour, many with children who had never seen it open.",
    "The council wants to close the eastern lane again in autumn, when the last of the new railings arrive.",
)
MARKUP = "".join(f"<p>{line}</p>" for line in LINES)
ONCE = json.dumps({"content": MARKUP}).replace("<", "\\u003c").replace(">", "\\u003e")
TWICE = json.dumps(ONCE)


def read(page: str, feed_html: str = "") -> ParsedArticle:
    url = "https://a.example/x"
    return parse_article(
        FetchedPage(
            link=StoryLink(url=url, source="a", body_html=feed_html),
            url=url,
            final_url=url,
            status=200,
            headers=(),
            body=page.encode(),
            fetched_at=datetime(2024, 5, 8, tzinfo=UTC),
        ),
        None,
    )


SHELL = "<title>Bridge reopens</title><body><div id=root></div>"


@pytest.mark.parametrize(
    ("page", "feed_html"),
    [
        (f"{SHELL}<script>window.state = {ONCE}</script>", ""),
        (f"{SHELL}<script>self.push([1, {TWICE}])</script>", ""),
        (f"{SHELL}<script>var html = '{MARKUP}'</script>", ""),
        (SHELL, MARKUP),
        (
            SHELL
            + '<script type="application/ld+json">'
            + json.dumps({"@type": "NewsArticle", "articleBody": "\n\n".join(LINES)})
            + "</script>",
            "",
        ),
    ],
)
def test_an_empty_frame_has_a_text_after_all(page: str, feed_html: str) -> None:
    article = read(page, feed_html)
    assert [paragraph.text for paragraph in article.paragraphs] == list(LINES)
    assert article.signs == frozenset()


def test_markup_that_speaks_for_itself_is_believed() -> None:
    other = (
        "<p>Something else entirely that the feed says, at some length, about the same bridge on the same day.</p>" * 9
    )
    assert [p.text for p in read(f"<article><h1>Bridge</h1>{MARKUP}</article>", other).paragraphs] == list(LINES)


def test_data_without_sentences_is_no_text() -> None:
    assert read(f"{SHELL}<script>var a = '<p>x</p><p>y</p>'</script>").paragraphs == ()


@pytest.mark.parametrize("hostile", ["<script>", "<script ", "<script><p>", "\\\\", "<script>\\u003cp>" + "\\" * 50])
def test_scripts_without_an_end_are_searched_once(hostile: str) -> None:
    began = time.process_time()
    read(SHELL + hostile * (800_000 // len(hostile)))
    assert time.process_time() - began < 5  # it was a minute
