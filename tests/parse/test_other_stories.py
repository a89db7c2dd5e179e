"""Names and dates near an article that are another story's, a reader's, or the page's own."""

from __future__ import annotations

import pytest

from tests.parse.test_far_dates import dates, parsed
from tests.parse.test_markup import TEXT as PARAGRAPHS
from tests.parse.test_markup import read

TEXT = f"<div class=article-body>{PARAGRAPHS}</div>"
HEAD = "<head><title>Bridge reopens - Port Alder Post</title></head>"
HEADLINE = "<h1>Bridge reopens</h1>"
OWN = "<p><span class=date>6 May 2024</span></p>"
CARD = "<li><h3><a href=/f>Ferries sail again</a></h3><span class=date>{day}</span><p>By {who}</p></li>"


def bylines(page: str) -> list[str]:
    return [candidate.text for candidate in parsed(page).all("byline")]


@pytest.mark.parametrize(
    "page",
    [
        f"<div class=site-header><i class=date>8 May 2024</i></div><article>{HEADLINE}{OWN}{TEXT}</article>",
        f"<header><p>8 May 2024</p></header>{HEADLINE}<p>6 May 2024</p>{TEXT}",
        f"<article>{HEADLINE}{OWN}{TEXT}</article><span class=date>1 May 2024</span>",
        f"<article>{HEADLINE}<p>6 May 2024</p>{TEXT}</article><span class=date>1 May 2024</span>",
        f"<span class=date>1 May 2024</span><article>{HEADLINE}<p>6 May 2024</p>{TEXT}</article>",
        f"<article>{HEADLINE}<ul>{CARD.format(day='1 May 2024', who='A. Prado')}</ul>{OWN}{TEXT}</article>",
        f"<article>{HEADLINE}{TEXT}<p>6 May 2024</p>"
        f"<ul>{CARD.format(day='1 May 2024', who='A. Prado') * 3}</ul></article>",
        f"<article>{HEADLINE}<div>{OWN}<a href=/1>All about the bridge over the river Sand since 1911</a>"
        f"<a href=/2>All about ferries</a></div>{TEXT}</article>",
        f"<div><p>6 May 2024</p><h2><a href=/x>Bridge reopens</a></h2></div>{TEXT}",
        f"<article>{HEADLINE}<p><a href=/x>6 May 2024</a> by <a href=/n>Nora Field of Port Alder</a></p>"
        f"{TEXT}</article>",
    ],
)
def test_the_date_of_the_story_among_others(page: str) -> None:
    assert [date.removeprefix("on ") for date in dates(HEAD + page)] == ["6 May 2024"]


@pytest.mark.parametrize(
    "page",
    [
        f"<article>{HEADLINE}{TEXT}<ul>{CARD.format(day='1 May 2024', who='A. Prado') * 3}</ul></article>",
        f"<article>{HEADLINE}<p>Updated: 7 May 2024</p>{TEXT}<p>Evening News | 1 May 2024 | 19:00</p></article>",
        f"<article>{HEADLINE}<p>Film, available until 9 May 2024</p>{TEXT}</article>",
    ],
)
def test_no_date_rather_than_another_stories(page: str) -> None:
    assert dates(HEAD + page) == []


def test_a_date_below_the_text_counts_where_it_says_that_it_is_the_publication() -> None:
    page = f"<article>{HEADLINE}<p>6 May 2024</p>{TEXT}<p class=date>Published: 6 May 2024, 10:15</p></article>"
    assert dates(HEAD + page) == ["Published: 6 May 2024, 10:15", "6 May 2024"]


def test_the_date_in_the_head_of_the_page_counts_where_there_is_no_other() -> None:
    page = f"<header><ul><li class=date>6 May 2024</li></ul></header><article>{HEADLINE}{TEXT}</article>"
    assert dates(HEAD + page) == ["6 May 2024"]


def test_the_header_of_an_article_is_no_head_of_a_page() -> None:
    page = f"<div class=article-header><i class=date>6 May 2024</i></div><article>{HEADLINE}{TEXT}</article>"
    assert dates(HEAD + page) == ["6 May 2024"]


def test_a_page_without_a_text_has_nothing_around_it() -> None:
    assert bylines("<html><body></body></html>") == [] == dates("<h1>Bridge reopens</h1>")


def test_a_sentence_with_a_date_is_none_of_its_story_whatever_it_is_called() -> None:
    caption = "The sun goes down over the ferry harbour of Port Alder on a cold 24 March 2014, near the bridge."
    page = f"<article>{HEADLINE}<p class=text-time-black>{caption}</p>{TEXT}<p>6 May 2024</p></article>"
    assert dates(HEAD + page) == ["6 May 2024"]


def test_the_author_of_another_story_is_none_of_this_one() -> None:
    link = "<p>by <a href=/author/7/ana-prado>Ana Prado</a></p>"
    card = f"<div><a href=/f><h1>Ferries sail again</h1></a><div><div><div>{link}</div></div></div></div>"
    own = "<p><a href=/author/9/mara-lindqvist>Mara Lindqvist</a></p>"
    for above, below in ((card, ""), ("", card)):
        page = f"{HEAD}{above}<article>{HEADLINE}{own}{TEXT}</article>{below}"
        assert [byline for byline in bylines(page) if byline.endswith(("Prado", "qvist"))] == ["Mara Lindqvist"]


def test_sections_and_tags_beside_a_name_are_no_other_story() -> None:
    links = "<a href=/1>Bridges and roads of the valley</a>, <a href=/2>Ferries and harbours</a>, <a href=/3>Fares</a>"
    page = f"<article>{HEADLINE}<div><p class=author>Mara Lindqvist</p><p>{links}</p></div>{TEXT}</article>"
    assert "Mara Lindqvist" in bylines(HEAD + page)


def test_bylines_on_cards_and_in_comments_are_others() -> None:
    card = CARD.format(day="1 May 2024", who="Ana Prado")
    comment = "<div class=comments><span class=author>Tom Osei</span></div>"
    found = read(top="<p class=author>Mara Lindqvist</p>", end=f"<ul>{card}</ul>{comment}").all("byline")
    assert [candidate.text for candidate in found] == ["Mara Lindqvist"]
