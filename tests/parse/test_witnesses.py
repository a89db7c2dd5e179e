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


def test_names_and_values_between_two_strings_of_html_are_no_text() -> None:
    blocks = [
        {"html": f"<p>{line}</p>", "version": f"b4b9adb1{at}", "at": "2024-05-06"} for at, line in enumerate(LINES)
    ]
    page = f"{SHELL}<script>window.state = {json.dumps(blocks)}</script>"
    assert [paragraph.text for paragraph in read(page).paragraphs] == list(LINES)


def test_markup_that_speaks_for_itself_is_believed() -> None:
    other = (
        "<p>Something else entirely that the feed says, at some length, about the same bridge on the same day.</p>" * 9
    )
    assert [p.text for p in read(f"<article><h1>Bridge</h1>{MARKUP}</article>", other).paragraphs] == list(LINES)


TOLD = '<script type="application/ld+json">{}</script>'.format(
    json.dumps({"@type": "NewsArticle", "articleBody": " ".join(LINES)})
)
CUT = "<title>Bridge reopens</title>{}<body><div class=story><div class=article-body><p>{}</p></div>{}</div>"


def test_what_is_told_and_printed_behind_a_box_closed_too_early_is_text() -> None:
    page = CUT.format(TOLD, LINES[0], f"<p><b></div><div class=middle></b></p><p>{LINES[1]}</p><p>{LINES[2]}</p></div>")
    assert [paragraph.text for paragraph in read(page).paragraphs] == list(LINES)


def test_what_is_printed_beside_the_text_and_not_told_is_none() -> None:
    other = f"<div class=middle>{''.join(f'<p>{line} Or so they say in town.</p>' for line in LINES)}</div>"
    page = CUT.format("", LINES[0], other.replace(LINES[0], "Another."))
    assert [paragraph.text for paragraph in read(page).paragraphs] == [LINES[0]]


def test_what_is_told_and_not_printed_is_none() -> None:
    lines = " ".join((LINES[0] * 3, *LINES[1:]))
    page = CUT.format(TOLD, lines, "")
    assert [paragraph.text for paragraph in read(page).paragraphs] == [lines]


def test_scripts_that_know_all_stories_have_no_text() -> None:
    stories = "".join(f"<p>{number}. {LINES[0]}</p>" for number in range(2000))
    assert read(f"{SHELL}<script>var html = '{stories}'</script>").paragraphs == ()


def test_data_without_sentences_is_no_text() -> None:
    assert read(f"{SHELL}<script>var a = '<p>x</p><p>y</p>'</script>").paragraphs == ()


@pytest.mark.parametrize("hostile", ["<script>", "<script ", "<script><p>", "\\\\", "<script>\\u003cp>" + "\\" * 50])
def test_scripts_without_an_end_are_searched_once(hostile: str) -> None:
    began = time.process_time()
    read(SHELL + hostile * (800_000 // len(hostile)))
    assert time.process_time() - began < 5  # it was a minute
