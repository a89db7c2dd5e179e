"""A publisher's own selectors, from its TOML."""

from __future__ import annotations

from datetime import UTC, date, datetime

from etl.models import FetchedPage, Layout, ParsedArticle, StoryLink
from etl.parse.article import parse_article

PAGE = """<body><h1>Wrong</h1><div class=k>Bridge reopens</div><ul class=by><li>Mara Lindqvist<li>Tom Osei</ul>
<aside class=rail><p>The bridge over the Sand reopened to traffic on Monday, two years after the flood had come.</p>
<p class=pic>The new span</p><p class=who>A. Prado</p><div class=ad>Buy a boat, they said, and it will be yours.</div>
<p class=end>Our thanks to the harbour office</p></aside><div class=other>
<p>Something else that is much longer than the story and has nothing to do with it, as everybody can see here.</p>
<p>Something else that is much longer than the story and has nothing to do with it, as everybody can see now.</p></div>
"""


def read(**selectors: object) -> ParsedArticle:
    url = "https://a.example/x"
    page = FetchedPage(
        link=StoryLink(url=url, source="a"),
        url=url,
        final_url=url,
        status=200,
        headers=(),
        body=PAGE.encode(),
        fetched_at=datetime(2024, 5, 8, tzinfo=UTC),
    )
    return parse_article(page, Layout(from_on=date(2020, 1, 1), **selectors))  # type: ignore[arg-type]


def test_selectors_win_over_everything() -> None:
    article = read(headline=".k", byline=".by li")
    assert article.all("headline")[0].text == "Bridge reopens"
    assert [(c.text, c.evidence) for c in article.all("byline")[:2]] == [
        ("Mara Lindqvist", "layout"),
        ("Tom Osei", "layout"),
    ]


def test_the_body_is_where_the_layout_says() -> None:
    article = read(body=".rail", caption=".pic", credit=".who", sign_off=".end", remove=(".ad",))
    assert [(p.kind, p.text.split(" ")[0]) for p in article.paragraphs] == [
        ("paragraph", "The"),
        ("caption", "The"),
        ("credit", "A."),
        ("sign_off", "Our"),
    ]


def test_a_layout_that_no_longer_fits_harms_nothing() -> None:
    article = read(headline=".gone", body="#gone", remove=("nonsense[[", ".gone"))
    assert article.all("headline")[0].text == "Wrong"
    assert article.paragraphs[0].text.startswith("Something else")
