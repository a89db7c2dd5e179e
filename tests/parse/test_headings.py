"""Headlines freed of the kicker, label or subtitle that stands in the same heading."""

from __future__ import annotations

import pytest

from etl.parse.headings import bare_heading
from etl.parse.soup import make_soup


def bare(markup: str) -> str:
    heading = make_soup(f"<h1 class=title>{markup}</h1>", None).find("h1")
    assert heading is not None
    return bare_heading(heading)


@pytest.mark.parametrize(
    "markup",
    [
        "<span class=kicker>Port Alder</span>The bridge is open",
        "<span class=ArticleOverline>Port Alder</span> The bridge is open",
        "<div class=entry-section><a href=/p>Port Alder | </a></div><span class=dfm-title>The bridge is open</span>",
        "<span class=a1>Port Alder</span><span class=visually-hidden>: </span><span class=a2>The bridge is open</span>",
        "<span class=a1>Port Alder</span><i aria-hidden=true> – </i><span class=a2>The bridge is open</span>",
        "<span class=head__topline>Port Alder</span> <span class=head__headline--text>The bridge is open</span>",
        "<span class=intro>Port Alder</span> <span itemprop=headline>The bridge is open</span>",
        "<small>Port Alder</small><br>The bridge is open",
        "The bridge is open <small>2 May 2024 · Port Alder</small>",
        "<a href=/x><span class=label-live>Live</span> The bridge is open</a>",
        "<span class=sr-only>Headline:</span> The bridge is open",
        "The bridge is open <a href='#' class=addto>Add to list</a>",
        "<span class=headline>The bridge is open</span> <span class=caption>A walk to the other bank</span>",
        "<span class=maintext>The bridge is open</span><i>：</i><i class=subtitle>After two years</i>",
        "<span class=maintext>The bridge is open</span><i>：</i><i class=subtitle>After two years</i><i> / </i>",
        "<span class=entry-title-primary>The bridge is open</span> <span class=entry-subtitle>After two years</span>",
    ],
)
def test_what_stands_beside_the_headline_is_taken_off(markup: str) -> None:
    assert bare(markup) == "The bridge is open"


@pytest.mark.parametrize(
    "markup",
    [
        "The bridge is open",
        "<a href=/x>The bridge <em>is</em> open</a>",
        "The <span class=PageTitle-lastWord>bridge</span>",
        "<span class=line-1>The bridge</span> <span class=line-2>is open</span>",
        "<small>The bridge is open</small>",
        "<span class=kicker>橋</span><ruby>橋<rt>はし</rt></ruby>が開通",
        "",
    ],
)
def test_a_heading_of_one_piece_is_left_alone(markup: str) -> None:
    assert bare(markup) == ""
