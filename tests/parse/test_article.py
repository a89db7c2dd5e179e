"""A whole page -> what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from etl.models import FetchedPage, FieldName, Layout, ParsedArticle, StoryLink
from etl.parse.article import parse_article

URL = "https://harbour-courier.example/2024/05/bridge-reopens"


def page_of(
    markup: str | bytes, link: StoryLink | None = None, content_type: str = "text/html; charset=utf-8"
) -> FetchedPage:
    return FetchedPage(
        link=link or StoryLink(url=URL, source="harbour-courier"),
        url=URL,
        final_url=URL,
        status=200,
        headers=(("Content-Type", content_type),),
        body=markup.encode() if isinstance(markup, str) else markup,
        fetched_at=datetime(2024, 5, 6, 12, tzinfo=UTC),
    )


def texts(article: ParsedArticle, field: FieldName) -> list[str]:
    return [candidate.text for candidate in article.all(field)]


STORY = """<html lang="en-GB"><head><title>Old bridge reopens after two years | Harbour Courier</title>
<meta property="og:title" content="Old bridge reopens after two years">
<meta property="article:published_time" content="2024-05-06T08:30:00+01:00">
<meta property="og:site_name" content="Harbour Courier"><link rel="canonical" href="/2024/05/bridge-reopens">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Old bridge reopens after two years",
"author": [{"@type": "Person", "name": "Mara Lindqvist"}, {"@type": "Person", "name": "Tom Osei"}],
"datePublished": "2024-05-06T08:30:00+01:00", "articleSection": "Local", "keywords": "bridges, Sandhaven"}</script>
</head><body><nav><a href=/>Home</a><a href=/local>Local</a></nav><main><article>
<h1>Old bridge reopens after two years</h1><p class="byline">By Mara Lindqvist and Tom Osei</p>
<span class="reading-time">2 min read</span>
<figure><img src="/bridge.jpg" alt="A bridge"><figcaption>The bridge on Monday. Photo: Ana Prado</figcaption></figure>
<p>The old bridge over the Sand reopened to traffic on Monday after two years of repairs, the city council said.</p>
<p>Hundreds of people crossed it on foot in the first hour, many of them with children who had never seen it open.</p>
<h2>What comes next</h2>
<p>The council wants to close the eastern lane again in autumn, when the last of the new railings will arrive.</p>
<p>“We are glad that it is done,” said Ines Carvalho, who runs the café on the western side of the river.</p>
</article></main><footer><p>© 2024 Harbour Courier Ltd</p></footer></body></html>"""


@pytest.mark.parametrize(
    ("old", "new", "is_paywalled"),
    [
        ("</article>", "<div class=paywall><p>Read on with a subscription.</p></div></article>", True),
        (
            "</article>",
            "<div class=paywall style='display: none'><p>Read on with a subscription.</p></div></article>",
            False,
        ),
        ("</article>", "<div class=paywall></div></article>", False),
        ("<main>", "<main class=paywall-container>", False),
    ],
)
def test_a_paywall_is_a_box_that_is_shown_beside_the_text(old: str, new: str, is_paywalled: bool) -> None:
    signs = parse_article(page_of(STORY.replace(old, new)), None).signs
    assert ("paywalled" in signs) is is_paywalled


def test_a_page_says_what_it_says() -> None:
    article = parse_article(page_of(STORY), None)
    assert texts(article, "headline")[0] == "Old bridge reopens after two years"
    assert texts(article, "byline")[:2] == ["Mara Lindqvist", "Tom Osei"]
    assert "By Mara Lindqvist and Tom Osei" in texts(article, "byline")
    assert texts(article, "published")[0] == "2024-05-06T08:30:00+01:00"
    assert texts(article, "reading_time") == ["2 min read"]
    assert texts(article, "section")[0] == "Local"
    assert texts(article, "tag") == ["bridges", "Sandhaven"]
    assert texts(article, "language")[0] == "en-GB"
    assert texts(article, "publisher")[0] == "Harbour Courier"
    assert texts(article, "copyright") == ["© 2024 Harbour Courier Ltd"]
    assert article.images[0].url == "https://harbour-courier.example/bridge.jpg"
    assert article.images[0].caption_text == "The bridge on Monday. Photo: Ana Prado"
    assert [paragraph.kind for paragraph in article.paragraphs] == [
        "caption",
        "paragraph",
        "paragraph",
        "subhead",
        "paragraph",
        "paragraph",
    ]
    assert article.signs == frozenset()


def test_the_feed_says_it_too() -> None:
    link = StoryLink(
        url=URL, source="x", guid="node/7", headline_text="Bridge reopens", byline_texts=("M. Lindqvist",), tags=("a",)
    )
    article = parse_article(page_of(STORY, link), None)
    assert article.guid == "node/7"
    assert [(c.text, c.evidence) for c in article.all("headline")][-1] == ("Bridge reopens", "feed")
    assert ("M. Lindqvist", "feed") in [(c.text, c.evidence) for c in article.all("byline")]


def test_a_layout_wins() -> None:
    layout = Layout(from_on=date(2020, 1, 1), headline="h2", byline="figcaption", remove=(".reading-time", "][bad"))
    article = parse_article(page_of(STORY), layout)
    assert article.first("headline").evidence == "layout"
    assert texts(article, "headline")[0] == "What comes next"
    assert texts(article, "reading_time") == []


@pytest.mark.parametrize(
    ("body", "content_type", "sign"),
    [
        (b"", "text/html", "empty"),
        (b" \r\n\x00", "text/html", "empty"),
        (b"%PDF-1.7 ...", "text/html", "not_html"),
        (b"\x89PNG\r\n\x1a\n", "image/png", "not_html"),
        (b"<html><body><div id=root></div><script>x</script></body></html>", "text/html", "app_shell"),
        (b"<title>Page not found</title><body><p>Try the search.</p>", "text/html", "soft_404"),
        (b"<title>404 - Harbour Post</title><body><p>Try the search.</p>", "text/html", "soft_404"),
        (b"<title>Harbour Post: Error 404</title><body><p>Try the search.</p>", "text/html", "soft_404"),
        (
            b"<title>Harbour</title><body><div class=cookie-consent><p>We use cookies. Accept?</p></div>",
            "text/html",
            "consent_wall",
        ),
    ],
)
def test_pages_that_are_no_article(body: bytes, content_type: str, sign: str) -> None:
    assert sign in parse_article(page_of(body, content_type=content_type), None).signs


@pytest.mark.parametrize("name", ["olderbrowsers", "browser-upgrade", "outdated-browser"])
def test_a_warning_about_old_browsers_is_no_text(name: str) -> None:
    words = (
        "Your browser is old and cannot show all of this page as its makers wanted you to see it; do install a new one."
    )
    page = f"<title>Ferry</title><h1>Ferry sails</h1><p>Watch the ferry sail.</p><div id={name}><p>{words}</p></div>"
    assert all("browser" not in block.text for block in parse_article(page_of(page.encode()), None).paragraphs)


@pytest.mark.parametrize(
    ("kind", "sentences", "is_film"),
    [("video", 1, True), ("video.other", 1, True), ("video", 6, False), ("article", 1, False)],
)
def test_a_film_with_a_sentence_is_no_article(kind: str, sentences: int, *, is_film: bool) -> None:
    text = "".join(
        f"<p>The ferry number {n} sailed out of the harbour on Monday with all of its lamps lit.</p>"
        for n in range(sentences)
    )
    page = f"<meta property=og:type content={kind}><title>Ferry</title><article><h1>Ferry sails</h1>{text}</article>"
    assert ("film_page" in parse_article(page_of(page.encode()), None).signs) is is_film


def test_a_number_in_a_headline_says_nothing_of_the_page() -> None:
    page = page_of(b"<title>The 404 boats of the harbour</title><body><h1>The 404 boats of the harbour</h1><p>Listen.")
    assert "soft_404" not in parse_article(page, None).signs


def _listing(teaser: str) -> bytes:
    """A section's front: its name, and eight headlines that lead to stories, each with the same teaser."""
    entries = "".join(
        f"<li><a href=/stories/{number}>The council of pier {number} buys a boat</a><br>{teaser}" for number in range(8)
    )
    return f"<title>Harbour</title><body><main><h1>Harbour</h1><ul>{entries}</ul></main>".encode()


def test_a_list_of_headlines_with_teasers_is_an_index_page() -> None:
    body = _listing("It is said to float, and the mayor will row it himself.")
    assert parse_article(page_of(body), None).signs == {"index_page"}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(_listing("The boat is told of at length. " * 10), id="paragraphs longer than teasers"),
        pytest.param(
            _listing("It is said to float.").replace(
                b"<body>", b"<body><meta property=article:published_time content=2026-05-01>"
            ),
            id="a date of publication",
        ),
        pytest.param(
            _listing("It is said to float.").replace(b"<body>", b"<body><meta property=og:type content=article>"),
            id="a page that calls itself an article",
        ),
        pytest.param(
            _listing("It is said to float.").replace(b"<a href", b"<b id").replace(b"</a>", b"</b>"), id="no links"
        ),
    ],
)
def test_a_list_within_a_story_makes_no_index_page(body: bytes) -> None:
    assert parse_article(page_of(body), None).signs == frozenset()


def _home(end: str, head: str = "") -> bytes:
    """Three sections of a home page with the beginnings of their stories, behind a date of publication."""
    teaser = "<h3><a href=/{0}>Pier {0} has a new boat</a></h3><p>The council bought it for pier {0}, to row{1}</p>"
    stories = "".join(teaser.format(number, end) for number in range(6))
    published = "<meta property=article:published_time content=2026-05-01>"
    return f"<title>Harbour</title><body>{published}{head}<main><h1>Harbour</h1>{stories}</main>".encode()


def test_beginnings_of_stories_that_break_off_are_an_index_page_whatever_metadata_say() -> None:
    assert parse_article(page_of(_home("...")), None).signs == {"index_page"}
    assert parse_article(page_of(_home(" there.")), None).signs == frozenset()
    called = "<meta property=og:type content=article>"
    assert parse_article(page_of(_home("...", called)), None).signs == frozenset()


def test_a_list_of_headlines_is_an_index_page_though_a_teaser_has_a_date() -> None:
    entries = "".join(f"<p><a href=/{number}>The council of pier {number} buys a boat</a></p>" for number in range(12))
    dated = f"<title>Harbour</title><main><h1>Harbour</h1><p class=date>6 May 2024</p>{entries}</main>"
    assert parse_article(page_of(dated), None).signs == {"index_page"}
    told = f"<meta property=article:published_time content=2024-05-06>{dated}"
    assert parse_article(page_of(told), None).signs == frozenset()
    log = dated.replace("</a>", "</a> after a long debate, and a vote")
    assert parse_article(page_of(log), None).signs == frozenset()


GREETING = (
    "<title>Harbour</title><body><main><h1>Harbour</h1><p class=date>6 May 2024</p><p>We live by the sea.</p>"
    "<p>Our pier is the longest of the coast, and its lamps are lit at dusk.</p>{}</main>"
)
ESSAY = "".join(
    f"<p>{f'Lamp {number} of the pier was lit by hand until the great storm. ' * 6}</p>" for number in range(3)
)
CANONICAL = "<link rel=canonical href={}>"


def _front(markup: str, url: str) -> frozenset[str]:
    return parse_article(replace(page_of(markup), final_url=url), None).signs


@pytest.mark.parametrize(
    "url", ["https://harbour.example", "https://harbour.example/index.html", "https://harbour.example/pt-br/"]
)
def test_a_front_page_without_a_text_of_its_own_is_an_index_page(url: str) -> None:
    assert _front(GREETING.format(""), url) == {"index_page"}
    assert _front(CANONICAL.format("https://harbour.example/") + GREETING.format(""), url) == {"index_page"}
    kept = "https://archive.example/web/20240506120000/"
    assert _front(CANONICAL.format(f"{kept}https://harbour.example/") + GREETING.format(""), kept + url) == {
        "index_page"
    }


@pytest.mark.parametrize(
    ("markup", "url"),
    [
        pytest.param(GREETING.format(""), "https://harbour.example/lamps", id="another address"),
        pytest.param(GREETING.format(""), "https://harbour.example/?p=7", id="an address with a query"),
        pytest.param(
            CANONICAL.format("https://harbour.example/") + GREETING.format(""),
            "https://harbour.example/lamps",
            id="a template that names the front page everywhere",
        ),
        pytest.param(GREETING.format(""), "https://harbour.example/#!/lamps", id="an address a script reads"),
        pytest.param(GREETING.format(ESSAY), "https://harbour.example/", id="an essay"),
        pytest.param(
            CANONICAL.format("/lamps") + GREETING.format(""), "https://harbour.example/", id="its own address"
        ),
        pytest.param(
            "<meta property=og:type content=article>" + GREETING.format(""), "https://harbour.example/", id="called one"
        ),
    ],
)
def test_what_may_be_an_article_at_a_front_page_address(markup: str, url: str) -> None:
    assert "index_page" not in _front(markup, url)


TYPED = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour"}</script>'


def test_a_dead_address_that_is_answered_with_the_front_page_is_an_index_page() -> None:
    head = CANONICAL.format("https://harbour.example/") + TYPED
    listing = _listing("It is said to float, and the mayor will row it himself.").decode()
    assert _front(head + listing, "https://harbour.example/council/boat") == {"index_page"}
    assert _front(TYPED + listing, "https://harbour.example/council/boat") == frozenset()
    assert "index_page" not in _front(head + STORY, "https://harbour.example/council/boat")


def test_a_front_page_is_not_filled_from_its_scripts() -> None:
    markup = GREETING.format("") + f"<script>start({{html: '{ESSAY}'}})</script>"
    assert parse_article(replace(page_of(markup), final_url="https://harbour.example/"), None).signs == {"index_page"}


def test_plain_text_is_read_by_position() -> None:
    article = parse_article(page_of("A headline\n\nA paragraph of text.\n", content_type="text/plain"), None)
    assert article.media_type == "text/plain"
