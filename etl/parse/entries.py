"""Entries of feeds of any format, and how one becomes a link: whole addresses, headlines without markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from etl.models import Feed, FetchedPage, Source, StoryLink
from etl.parse.addresses import is_same_site, web_address

BREAKING_TAGS = (
    "address|article|aside|blockquote|br|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|iframe|img|li|"
    "main|nav|ol|p|picture|pre|section|source|table|tbody|td|tfoot|th|thead|tr|ul|video|audio"
)
INLINE_TAGS = (
    "a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strike|"
    "strong|sub|sup|time|tt|u|var|wbr"
)
SILENT = re.compile(r"<(script|style)\b[^>]*>.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL)
BREAKING = re.compile(rf"</?(?:{BREAKING_TAGS})(?:\s[^<>]*)?/?>", re.IGNORECASE)
INLINE = re.compile(rf"</?(?:{INLINE_TAGS})(?:\s[^<>]*)?/?>", re.IGNORECASE)
"""Only names that HTML has: a headline may hold angle brackets of its own."""

POST_FOOTER = re.compile(
    r"\s*(?:The post|Der Beitrag|L['’]article|La entrada|L['’]articolo|O post|Het bericht|Artykuł|Inlägget|Innlegget)\b"
    r"[^\n]{1,400}?\s(?:appeared first on|erschien zuerst auf|est apparu en premier sur|"
    r"(?:se publicó primero|aparece primero|apareció primero) en|proviene da|apareceu primeiro em|"
    r"verscheen eerst op|pochodzi z serwisu|dök först upp på|dukket først opp på)\s[^\n]{1,200}$",
    re.IGNORECASE,
)
"""The line WordPress puts under every excerpt, in the languages it is seen in."""

LONGEST_FOOTER = 700
"""Characters at a description's end in which that line is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The lead picture as a feed gives it; texts may hold markup."""

    url: str = ""
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A story as its feed names it; texts may still hold markup and addresses may be relative."""

    addresses: tuple[str, ...]
    """Where the story may be read, best first."""
    base: str = ""
    """What relative addresses are relative to, where the feed says it (``xml:base``)."""
    guid: str = ""
    headline: str = ""
    standfirst: str = ""
    body_html: str = ""
    published: str = ""
    updated: str = ""
    language: str = ""
    bylines: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    picture: Picture = Picture()


def link_of(entry: Entry, page: FetchedPage, source: Source, feed: Feed) -> StoryLink | None:
    """The entry as a link, or None where no address of it is a web address.

    In a full-text feed an entry without a body of its own has it in its description.
    """
    base = base_of(entry.base, page, source)
    url = next((whole for address in entry.addresses if (whole := web_address(address, base))), "")
    if not url:
        return None
    is_body = feed.full_text and not entry.body_html.strip()
    body_html = entry.standfirst if is_body else entry.body_html
    return StoryLink(
        url=url,
        source=source.slug,
        feed_url=feed.url,
        guid=entry.guid,
        headline_text=plain_words(entry.headline),
        standfirst_text=standfirst_of(entry.standfirst, body_html),
        published_text=plain_words(entry.published),
        updated_text=plain_words(entry.updated),
        language=entry.language.strip(),
        byline_texts=distinct(map(plain_words, entry.bylines)),
        tags=distinct(map(plain_words, entry.tags)),
        image_url=web_address(entry.picture.url, base),
        image_caption_text=plain_words(entry.picture.caption),
        image_credit_text=plain_words(entry.picture.credit),
        body_html=body_html,
        is_whole=feed.full_text and bool(plain_words(body_html)),
    )


def base_of(declared: str, page: FetchedPage, source: Source) -> str:
    """What relative addresses of a feed are relative to.

    The feed's own word counts first, then its address; a feed that a service on another site serves means the
    publisher's homepage.
    """
    fetched_from = web_address(page.final_url) or web_address(page.url)
    is_elsewhere = bool(source.homepage) and not is_same_site(fetched_from, source.homepage)
    return web_address(declared, fetched_from) or (source.homepage if is_elsewhere else fetched_from)


def standfirst_of(description: str, body_html: str) -> str:
    """The words of a description, unless they are the body itself."""
    if description == body_html:
        return ""
    words = plain_words(description)
    return words[:-LONGEST_FOOTER] + POST_FOOTER.sub("", words[-LONGEST_FOOTER:])


def plain_words(markup: str) -> str:
    """The words of a text that may hold HTML: tags out, entities decoded once, white space collapsed."""
    shown = INLINE.sub("", BREAKING.sub(" ", SILENT.sub(" ", markup))) if "<" in markup else markup
    return " ".join(html.unescape(shown).split())


def distinct(texts: Iterable[str]) -> tuple[str, ...]:
    """Texts in their order, without empty ones and repetitions."""
    return tuple(dict.fromkeys(text for text in texts if text))
