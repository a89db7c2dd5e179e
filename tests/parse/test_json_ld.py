"""JSON-LD as pages carry it."""

from __future__ import annotations

import pytest

from etl.models import FieldName
from etl.parse.candidates import Candidates
from etl.parse.json_ld import article_of, read_nodes, same_page, text_of, types_of
from etl.parse.linked import images_of, is_free, read_article_node, read_page_nodes

URL = "https://harbour-courier.example/2024/bridge"


def said(script: str, field: FieldName) -> list[str]:
    found = Candidates()
    nodes = read_nodes([script])
    node = article_of(nodes, URL, "")
    if node is not None:
        read_article_node(node, found)
    read_page_nodes(nodes, found)
    return found.texts(field)


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "Bridge reopens"}',
        '[{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "Bridge reopens"}]',
        '{"@graph": [{"@type": "Person"}, {"@type": ["Article", "NewsArticle"], "headline": "Bridge reopens"}]}',
        '{"@type": "WebPage", "mainEntity": {"@type": "https://schema.org/NewsArticle", "headline": "Bridge reopens"}}',
        '<!-- {"@type": "NewsArticle", "headline": "Bridge reopens"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Bridge reopens"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "Bridge\nreopens"}',
        '{"@type": "NewsArticle", "headline": "Bridge reopens",}',
        '{"@type": "NewsArticle", /* desk */ "headline": "Bridge reopens" // ours\n}',
        '{"@type": "NewsArticle", "url": "https://a.example/x"}{"@type": "NewsArticle", "headline": "Bridge reopens", '
        '"url": "https://harbour-courier.example/2024/bridge"}',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Bridge reopens&quot;};",
        '{"@type": "NewsArticle", "headline": ["Bridge &amp;#114;eopens", "Bridge"]}',
    ],
)
def test_headline_in_every_wild_form(script: str) -> None:
    assert said(script, "headline")[0] == "Bridge reopens"


@pytest.mark.parametrize(
    "script", ["", "{", "null", "[]", '{"@type": ', "<html>", '"text"', "[" * 5000, '{"a":' * 5000]
)
def test_what_is_no_json_ld_says_nothing(script: str) -> None:
    assert said(script, "headline") == []


def test_the_record_for_a_search_engine_without_a_type() -> None:
    script = (
        '{"@context": "https://engine.example/contexts/cambrian.jsonld", "@id": "https://a.example/x", '
        '"title": "Bridge reopens", "pubDate": "2024-05-06T10:15:00", "upDate": "2024-05-07T08:00:00"}'
    )
    assert said(script, "headline") == ["Bridge reopens"]
    assert said(script, "published") == ["2024-05-06T10:15:00"]
    assert said(script, "updated") == ["2024-05-07T08:00:00"]


def test_of_several_articles_the_one_of_this_page_speaks() -> None:
    script = (
        '[{"@type": "NewsArticle", "headline": "Other", "url": "/other", "author": "X", "datePublished": "2020"},'
        ' {"@type": "NewsArticle", "headline": "Ours", "mainEntityOfPage": '
        '{"@id": "http://www.harbour-courier.example/2024/bridge/?x=1"}}]'
    )
    assert said(script, "headline") == ["Ours"]


def test_updates_of_a_live_page_are_not_the_page() -> None:
    script = (
        '{"@type": "LiveBlogPosting", "headline": "Follow the morning", "liveBlogUpdate": '
        '[{"@type": "BlogPosting", "headline": "08:10", "url": "https://harbour-courier.example/2024/bridge"}]}'
    )
    assert said(script, "headline") == ["Follow the morning"]


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ('"Mara Lindqvist"', ["Mara Lindqvist"]),
        ('["Mara Lindqvist", "AFP"]', ["Mara Lindqvist", "AFP"]),
        ('{"@type": "Person", "name": "dpa"}', ["dpa"]),
        ('[{"@type": "Organization", "name": "AFP"}, {"@id": "#mara"}]', ["AFP", "Mara Lindqvist"]),
        ('{"name": ["Mara Lindqvist", "Tom Osei"]}', ["Mara Lindqvist", "Tom Osei"]),
        ("null", []),
        ('{"@type": "Person"}', []),
    ],
)
def test_each_author_is_one_candidate(author: str, names: list[str]) -> None:
    mara = '{"@id": "#mara", "@type": "Person", "name": "Mara Lindqvist"}'
    script = f'[{{"@type": "NewsArticle", "author": {author}}}, {mara}]'
    assert said(script, "byline") == names


def test_circles_of_references_end() -> None:
    circle = '{"@type": "Person", "@id": "#b", "name": {"@id": "#b"}}'
    script = f'{{"@type": "NewsArticle", "@id": "#a", "author": {{"@id": "#b"}}, "x": {circle}}}'
    assert said(script, "byline") == []


def test_sections_tags_and_breadcrumbs() -> None:
    script = (
        '[{"@type": "NewsArticle", "articleSection": ["Local", "Traffic"], "keywords": "bridges, Sandhaven"},'
        ' {"@type": "BreadcrumbList", "itemListElement": '
        '[{"name": "Home"}, {"item": {"name": "Region"}}, {"name": "Bridge"}]}]'
    )
    assert said(script, "section") == ["Local", "Traffic", "Region"]
    assert said(script, "tag") == ["bridges", "Sandhaven"]


def test_images_and_paywall() -> None:
    node = read_nodes(
        [
            '{"@type": "NewsArticle", "isAccessibleForFree": "False", "image": '
            '[{"url": "/b.jpg", "caption": "A bridge", "creditText": "A. Prado"}, "/c.jpg", {"height": 3}]}'
        ]
    )[0]
    assert [(image.url, image.caption_text, image.credit_text) for image in images_of(node)] == [
        ("/b.jpg", "A bridge", "A. Prado"),
        ("/c.jpg", "", ""),
    ]
    assert is_free(node) is False
    assert is_free({"isAccessibleForFree": True}) is True
    assert is_free({}) is None


@pytest.mark.parametrize("name", ["creditText", "copyrightNotice", "author", "creator", "copyrightHolder"])
def test_whoever_the_picture_s_node_names_is_credited(name: str) -> None:
    (picture,) = images_of({"image": {"url": "/b.jpg", name: {"@type": "Person", "name": "A. Prado"}}})
    assert picture.credit_text == "A. Prado"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.a.example/x/", "http://a.example/x?utm=1#top", True),
        ("/x", "https://a.example/x", True),
        ("https://a.example/x", "https://a.example/y", False),
        ("http://[broken", "https://a.example/x", False),
        ("", "", False),
    ],
)
def test_same_page(one: str, other: str, same: bool) -> None:
    assert same_page(one, other) is same


def test_words_and_types() -> None:
    assert text_of([{"name": ""}, {"@value": " A &amp;amp; B "}]) == "A & B"
    assert text_of(True) == ""
    assert types_of({"@type": ["http://schema.org/NewsArticle", "schema:Thing", 3]}) == {"newsarticle", "thing"}
