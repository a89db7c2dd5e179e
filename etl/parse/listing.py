"""An HTML page of links: the stories on it, by rules that hold for any publisher, and the feeds it announces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urldefrag, urlsplit

from bs4 import BeautifulSoup, Tag

from etl.models import Feed, FetchedPage, Source, StoryLink
from etl.parse.addresses import is_same_site, web_address
from etl.parse.decode import decode
from etl.parse.marks import HEADINGS
from etl.parse.soup import make_soup

FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"})

OUTSIDE_TAGS = frozenset({"nav", "footer", "aside", "form"})
OUTSIDE_ROLES = frozenset({"navigation", "contentinfo", "search", "complementary", "menu", "menubar", "banner"})
OUTSIDE_CLASS = re.compile(
    r"(?:^|[-_])(?:nav|navbar|navigation|menu|footer|breadcrumbs?|sidebar|cookie|share|social|related|pagination|tags)"
    r"(?:$|[-_])",
    re.IGNORECASE,
)

NO_STORY_SEGMENT = re.compile(
    r"""about|account|advertise|agb|authors?|autor(?:en|es|i)?|auteurs?|categor(?:y|ies|ia|ias|ie)|contacto?|contributors|
    cookies|datenschutz|feeds?|galler(?:y|ies)|help|hilfe|impressum|imprint|kategorien?|kontakt|labels?|legal|login|logout|
    members|mentions-legales|newsletters?|pages?|persons?|podcasts?|privacy|profile|register|rss|search|shop|sitemap|
    staff|subscribe|suche|tags?|terms|thema|themen|topics?|users?|videos?|wp-admin|wp-content|wp-json|wp-login\.php""",
    re.IGNORECASE | re.VERBOSE,
)
"""Path segments of pages that list or serve, in the languages we have met them."""
NO_STORY_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|pdf|mp[34]|m4a|webm|zip|gz|xml|rss|atom|json|css|js|ics|epub|docx?|xlsx?)$",
    re.IGNORECASE,
)
DATE_IN_PATH = re.compile(
    r"(?<!\d)(?:19|20)\d\d[-/]?(?:0?[1-9]|1[0-2]|[a-z]{3})[-/]?(?:[0-3]?\d)?(?!\d)", re.IGNORECASE
)
LONG_NUMBER = re.compile(r"\d{5,}")
"""Numbers of stories are long; those of pages and sections are short."""
NO_WORDS = re.compile(r"\.(?:html?|php|aspx?|jsp|shtml|amp)$", re.IGNORECASE)
SLUG_BREAK = re.compile(r"[-_+.\s]+")
FEWEST_SLUG_WORDS = 3
"""``middle-east`` is a section; ``council-delays-vote`` is a story, if the link's own words are a headline."""
FEWEST_WORDS_OF_STRONG_SLUG = 4
"""From here on the slug is a headline, whatever the link says (a picture, or "read more")."""
FEWEST_SLUG_LETTERS = 15
"""A slug in a script without spaces or hyphens, as characters."""

FEWEST_HEADLINE_WORDS = 4
FEWEST_HEADLINE_LETTERS = 22
"""Shorter anchor texts are names of sections, "read more", times and counts of comments."""
FEWEST_DENSE_LETTERS = 9
"""The same in scripts that write a word with one or two signs."""
MOST_HEADLINE_LETTERS = 250
"""A longer anchor text holds a whole teaser."""
DENSE_SCRIPT = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """One link of the page that may lead to a story."""

    url: str
    headline: str
    """Its words, where they read like a headline; else empty."""
    is_strong: bool
    """True where address or place alone say that this is a story."""


def read_listing(page: FetchedPage, source: Source, feed: Feed) -> tuple[StoryLink, ...]:
    """The stories a page links to, in its order, once each."""
    soup = make_soup(decode(page.body, page.header("Content-Type")))
    base = _base_of(soup, page)
    found: dict[str, Anchor] = {}
    for anchor in _anchors(soup, base, source.homepage or page.final_url):
        known = found.get(anchor.url)
        if known is None or (anchor.headline and not known.headline):
            found[anchor.url] = anchor
    return tuple(
        StoryLink(url=anchor.url, source=source.slug, feed_url=feed.url, headline_text=anchor.headline)
        for anchor in found.values()
        if anchor.headline or anchor.is_strong
    )


def feeds_of(page: FetchedPage) -> tuple[Feed, ...]:
    """The feeds that a page announces with ``<link rel="alternate">``, in its order."""
    soup = make_soup(decode(page.body, page.header("Content-Type")))
    base = _base_of(soup, page)
    addresses = [
        web_address(str(link.get("href") or ""), base)
        for link in soup.find_all("link")
        if "alternate" in _words(link, "rel") and str(link.get("type") or "").strip().lower() in FEED_TYPES
    ]
    return tuple(Feed(url=address) for address in dict.fromkeys(addresses) if address)


def looks_like_story(address: str) -> bool:
    """True where the path is that of one story: a date, a long number or a slug of several words."""
    segments = _segments(address)
    if not segments or NO_STORY_FILE.search(segments[-1]) or any(map(NO_STORY_SEGMENT.fullmatch, segments)):
        return False
    return _has_slug(segments, FEWEST_SLUG_WORDS) or bool(LONG_NUMBER.search(address)) or _is_dated(segments)


def _anchors(soup: BeautifulSoup, base: str, home: str) -> Iterator[Anchor]:
    scope = soup.select_one("main, [role=main]") or soup
    outside = {id(tag) for tag in scope.find_all(True) if _is_outside(tag)}
    here = urldefrag(base).url
    for link in scope.find_all("a", href=True):
        url = urldefrag(web_address(str(link["href"]), base)).url
        if not url or url == here or not is_same_site(url, home) or not looks_like_story(url):
            continue
        parents = list(link.parents)
        if any(id(parent) in outside for parent in parents):
            continue
        segments = _segments(url)
        is_named = _has_slug(segments, FEWEST_WORDS_OF_STRONG_SLUG) or _is_dated(segments)
        is_strong = is_named or any(parent.name in HEADINGS for parent in parents)
        yield Anchor(url=url, headline=_headline_of(link), is_strong=is_strong)


def _headline_of(link: Tag) -> str:
    """The heading inside the link, or all its words, where they are as long as a headline is."""
    heading = link.find(list(HEADINGS))
    words = " ".join((heading or link).get_text(" ").split())
    return words if is_headline_long(words) else ""


def is_headline_long(words: str) -> bool:
    """True where a text has the length of a headline in its script."""
    if not words or len(words) > MOST_HEADLINE_LETTERS:
        return False
    if len(DENSE_SCRIPT.findall(words)) >= FEWEST_DENSE_LETTERS:
        return True
    return len(words) >= FEWEST_HEADLINE_LETTERS and len(words.split()) >= FEWEST_HEADLINE_WORDS


def _is_outside(tag: Tag) -> bool:
    if tag.name in OUTSIDE_TAGS or tag.get("role") in OUTSIDE_ROLES:
        return True
    if tag.name == "header":  # the page's own; those of its teasers hold their headlines
        return tag.find_parent(["main", "article", "section", "li"]) is None
    if tag.name in ("body", "html", "main", "a"):
        return False
    return any(OUTSIDE_CLASS.search(name) for name in (*_words(tag, "class"), str(tag.get("id") or "")))


def _has_slug(segments: list[str], fewest_words: int) -> bool:
    """True where one of the last two segments (a page or date may follow) is a headline made into an address."""
    return any(_is_slug(segment, fewest_words) for segment in segments[-2:])


def _is_slug(segment: str, fewest_words: int) -> bool:
    words = [word for word in SLUG_BREAK.split(NO_WORDS.sub("", segment)) if any(map(str.isalpha, word))]
    letters = sum(character.isalpha() for character in segment)
    return len(words) >= fewest_words or (letters >= FEWEST_SLUG_LETTERS and not segment.isascii())


def _is_dated(segments: list[str]) -> bool:
    """True for a date with something behind it: a date alone is a day's archive."""
    path = "/".join(segments)
    date = DATE_IN_PATH.search(path)
    return bool(date) and any(character.isalpha() for character in path[date.end() if date else 0 :])


def _segments(address: str) -> list[str]:
    return [part for part in unquote(urlsplit(address).path).split("/") if part]


def _words(tag: Tag, attribute: str) -> list[str]:
    """The words of an attribute, which Beautiful Soup gives as a list for some and as text for others."""
    value = tag.get(attribute) or ""
    return (value if isinstance(value, str) else " ".join(value)).lower().split()


def _base_of(soup: BeautifulSoup, page: FetchedPage) -> str:
    base = soup.find("base", href=True)
    return web_address(str(base["href"]) if isinstance(base, Tag) else "", page.final_url) or page.final_url
