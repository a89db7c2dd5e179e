"""One page -> what it says. The parse stage's story, read aloud; every part lives in a module of its own."""

from __future__ import annotations

from dataclasses import replace

from bs4 import BeautifulSoup

from etl.models import FetchedPage, Layout, PageSign, ParsedArticle, ParsedImage, StoryLink
from etl.parse import images, linked, signs
from etl.parse.address import read_address
from etl.parse.below_text import signed_below
from etl.parse.biographies import without_biographies
from etl.parse.blocks import Box, Outline, read_outline
from etl.parse.body import Body, read_body
from etl.parse.bold_head import bold_head
from etl.parse.candidates import Candidates
from etl.parse.decode import as_utf8
from etl.parse.far_dates import read_far_dates
from etl.parse.front_pages import is_front_page, names_front_page
from etl.parse.json_ld import Node, article_of, read_nodes
from etl.parse.layout import container_of, mark_boxes, read_layout, remove_marked
from etl.parse.markup import read_markup
from etl.parse.meta import SHARED_IMAGES, Contents, contents_of, first_of, read_meta
from etl.parse.microdata import read_microdata
from etl.parse.other_stories import titles_of_others
from etl.parse.picture_lines import credit_in_bylines, credit_of_all, words_above, words_of_lead
from etl.parse.place import Place, headline_box, site_heading, site_link, start_of_text
from etl.parse.plain_text import parse_plain_text
from etl.parse.pruning import ArticleTreeBuilder
from etl.parse.soup import make_soup, take_apart
from etl.parse.standfirst import read_standfirst
from etl.parse.unnamed import mark_unnamed
from etl.parse.verdicts import judge
from etl.parse.witnesses import fuller_body, told_body

LONGEST_PAGE = 8_000_000
"""Bytes read of one page. Articles have up to 2 million with all their scripts; the bound keeps time and memory
bounded for whatever else is served."""


def parse_article(page: FetchedPage, layout: Layout | None) -> ParsedArticle:
    """What ``page`` says, word for word; any bytes give an answer, with ``signs`` where it is no article."""
    content_type = page.header("Content-Type")
    media_type = content_type.partition(";")[0].strip().lower() or "text/html"
    body = page.body[:LONGEST_PAGE]
    if signs.is_empty(body):
        return _nothing(page, "empty", media_type)
    if signs.is_not_html(body, content_type):
        return _nothing(page, "not_html", media_type)
    if media_type == "text/plain":
        return parse_plain_text(page)
    return _parse_html(as_utf8(body, content_type), page, layout)


def _nothing(page: FetchedPage, sign: PageSign, media_type: str) -> ParsedArticle:
    return ParsedArticle(
        url=page.final_url,
        fetched_at=page.fetched_at,
        guid=page.link.guid,
        signs=frozenset({sign}),
        media_type=media_type,
    )


def _parse_html(text: bytes, page: FetchedPage, layout: Layout | None) -> ParsedArticle:
    builder = ArticleTreeBuilder() if layout is None else None
    soup = make_soup(text, builder)
    try:
        return _read(soup, text, page, layout, builder)
    finally:
        take_apart(soup)


def _read(
    soup: BeautifulSoup, text: bytes, page: FetchedPage, layout: Layout | None, builder: ArticleTreeBuilder | None
) -> ParsedArticle:
    """``builder`` is what left parts of the page out, with what it read of them."""
    found = Candidates()
    if layout is not None:
        remove_marked(soup, layout)
        read_layout(soup, layout, found)
    outline = read_outline(soup)
    contents = contents_of(outline) if builder is None else builder.contents
    article = _read_metadata(outline, contents, page.final_url, found)
    head = headline_box(outline, found.texts("headline"), page.final_url)
    found.add("publisher", site_heading(outline, page.final_url), "markup", "h1 to the front page")
    found.add("publisher", site_link(outline, page.final_url, found.texts("headline")), "markup", "link home")
    container = _apply(layout, soup, outline) if layout is not None else None
    mark_unnamed(outline, head)
    judge(outline, head, container)
    body = read_body(outline, head, container)
    greets = _greets(page, outline, body, article, found)
    if not greets:
        body = fuller_body(told_body(body, outline, head, article), text, article, page.link.body_html)
    place = _place_of(outline, head, body)
    read_microdata(outline, place, found)
    read_markup(outline, place, head, found)
    read_far_dates(outline, place, text, found)
    read_standfirst(outline, body.first, head, found)
    found.add("dateline", bold_head(outline.blocks[body.first : body.last]), "markup", "bold words")
    found.add("copyright", builder.copyright if builder is not None else "", "markup", "footer")
    read_address(page.final_url, found)
    _read_link(page.link, found)
    paragraphs = without_biographies(body.paragraphs, found.texts("byline"))
    return ParsedArticle(
        url=page.final_url,
        fetched_at=page.fetched_at,
        guid=page.link.guid,
        candidates=found.ordered(),
        paragraphs=(*paragraphs, *signed_below(outline, place.last, body.paragraphs)),
        images=_credited(
            _images(outline, place, article, first_of(contents, *SHARED_IMAGES), page),
            outline,
            place,
            found.texts("byline"),
        ),
        signs=frozenset({"index_page"}) if greets else _signs(page.body, outline, body, article, found),
    )


def _greets(page: FetchedPage, outline: Outline, body: Body, article: Node | None, found: Candidates) -> bool:
    """True for the front page of the site, under its own address or sent in answer to a dead one."""
    canonical = found.texts("canonical_url")
    is_front = is_front_page(page.final_url, canonical)
    if is_front and article is None and signs.is_greeting(outline, body):
        return True
    return (is_front or names_front_page(canonical)) and signs.lists_stories(outline, body)


def _place_of(outline: Outline, head: Box | None, body: Body) -> Place:
    headline = head.first if head is not None else body.first
    return Place(
        headline=headline,
        first=start_of_text(outline, body.first, body.second),
        last=body.last,
        titles=titles_of_others(outline, headline, body.first, body.last),
    )


def _apply(layout: Layout, soup: BeautifulSoup, outline: Outline) -> Box | None:
    """Mark what the layout names; the answer is its container of the text."""
    mark_boxes(soup, layout, outline)
    return container_of(soup, layout, outline)


def _read_metadata(outline: Outline, contents: Contents, url: str, found: Candidates) -> Node | None:
    """What the page says to machines; the answer is the article's JSON-LD node."""
    nodes = read_nodes([str(script.tag.contents[0]) for script in outline.noted["script"] if script.tag.contents])
    article = article_of(nodes, url, first_of(contents, "og:title", "twitter:title"))
    if article is not None:
        linked.read_article_node(article, found)
    linked.read_page_nodes(nodes, found)
    read_meta(outline, contents, found)
    return article


def _images(
    outline: Outline, place: Place, article: Node | None, shared_url: str, page: FetchedPage
) -> tuple[ParsedImage, ...]:
    shared = [ParsedImage(url=shared_url, evidence="meta")] if shared_url else []
    named = linked.images_of(article)[:1] if article is not None else []
    printed = images.lead_first(images.printed_images(outline, place, page.final_url), shared + named)
    joined = images.join_images([*printed, *_image_of_link(page.link)], page.final_url)
    return (_with_words_elsewhere(joined[0], outline, place), *joined[1:]) if joined else ()


def _credited(
    pictures: tuple[ParsedImage, ...], outline: Outline, place: Place, bylines: list[str]
) -> tuple[ParsedImage, ...]:
    """The pictures with the lead's credit from a line about all of them, where none has a credit of its own."""
    if not pictures or any(picture.credit_text for picture in pictures):
        return pictures
    credit = credit_of_all(outline, place) or credit_in_bylines(bylines)
    return (replace(pictures[0], credit_text=credit), *pictures[1:])


def _with_words_elsewhere(lead: ParsedImage, outline: Outline, place: Place) -> ParsedImage:
    """The lead picture with caption and credit that are printed apart from it, where it has none."""
    if lead.credit_text:
        return lead
    is_captioned = lead.caption_text and lead.evidence == "markup"
    caption, credit = ("", "") if is_captioned else words_above(outline, place)
    is_longer = caption.startswith(lead.caption_text)
    return replace(
        lead,
        caption_text=caption if is_longer else lead.caption_text,
        credit_text=credit or words_of_lead(outline, place),
    )


def _image_of_link(link: StoryLink) -> list[ParsedImage]:
    if not link.image_url:
        return []
    return [
        ParsedImage(
            url=link.image_url,
            caption_text=link.image_caption_text,
            credit_text=link.image_credit_text,
            evidence="feed",
        )
    ]


def _read_link(link: StoryLink, into: Candidates) -> None:
    """What the feed said about this story."""
    into.add("headline", link.headline_text, "feed", "headline")
    into.add("standfirst", link.standfirst_text, "feed", "standfirst")
    into.add("published", link.published_text, "feed", "published")
    into.add("updated", link.updated_text, "feed", "updated")
    into.add("language", link.language, "feed", "language")
    for byline in link.byline_texts:
        into.add("byline", byline, "feed", "byline")
    for tag in link.tags:
        into.add("tag", tag, "feed", "tag")


def _signs(body: bytes, outline: Outline, read: Body, article: Node | None, found: Candidates) -> frozenset[PageSign]:
    title = next(iter(found.texts("headline")), "")
    # What a feed says of an address is no word of the page: feeds list sections and shops with a date, too.
    dated_by = {one.evidence for one in found.ordered() if one.field == "published"} - {"feed"}
    is_told = article is not None or not dated_by <= {"markup", "text"}
    seen = signs.read_signs(
        body[:LONGEST_PAGE], outline, read, title, has_article=is_told or bool(dated_by), is_told=is_told
    )
    is_free = linked.is_free(article) if article is not None else None
    if is_free is False or (is_free is None and signs.has_paywall(outline)):
        seen.add("paywalled")
    if (article is not None and linked.is_live(article)) or signs.is_live(outline):
        seen.add("live_page")
    return frozenset(seen)
