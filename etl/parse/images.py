"""The pictures of an article, lead first, with captions and credits as printed."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

from bs4.element import Tag

from etl.models import ParsedImage
from etl.parse.blocks import Block, Box, Outline, Sighting
from etl.parse.byline_lines import is_byline
from etl.parse.container import around
from etl.parse.front_pages import leads_home
from etl.parse.picture_lines import ABOVE_HEADLINE
from etl.parse.picture_words import (
    FRAMES,
    NEAR_BOXES,
    OF_OTHERS,
    OF_PEOPLE,
    credit_for_programs,
    credit_of_attributes,
    line_below,
    words_around,
)
from etl.parse.place import Place
from etl.parse.soup import tags_in
from etl.parse.texts import clean

MOST_LOOKED_AT = 1_000
"""Pictures of a page, with icons and those of other stories, that are looked at."""
MOST_IMAGES = 30
SMALLEST_SIDE = 100
"""Pixels; what says it is smaller is an icon or a portrait."""
BANNER = 5
"""Times as wide as high: what says so is an advertisement's strip or the head of a column; a panorama has three."""
LEVELS_OF_LOGO = 4
"""The picture's own element, the link around it and two boxes that may be named for the site's logo."""
ADDRESSES = ("src", "data-src", "data-original", "data-lazy-src", "data-image", "data-url")
SETS = ("srcset", "data-srcset", "data-lazy-srcset")
"""Where an address stands; in ``data-...`` when a script is to load the picture later."""
_NAMES_NO_PICTURE = re.compile(
    r"[/_.-](?:(?:logos?|icon|icons|avatar|spacer|spaceball|pixel|pxl|blank|leer|empty|placeholder|sprite|badge|button|"
    r"emoji|1x1|transparent|gravatar|missing_face|loading|lazyload|preload|preloader|spinner|css)(?:[/_.?-]|\d|$)|"
    r"(?<=\.)svg(?:$|\?)|"
    r"(?<=/)(?:authors?|autores|auteurs|yazar(?:lar)?|columnists?|kolumnisten|penulis|redaktion)/[^/]*$)"
)
"""In an address in lower case, every word behind one of few signs, for which the engine can search."""
_DATE_BEHIND = re.compile(r"\s+\d{1,2}[./]\d.*$")
_FORMAT = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)$")
_FILE = re.compile(r"(?<![^/])(?!image\.)[^/]+?\.(?:jpe?g|png|webp|avif|gif)(?=[./]|$)", re.IGNORECASE)
"""A picture's file within an address; "image" is what systems call all of theirs."""
_NAME_WORD = re.compile(r"[^\W_]{4,}")
_LOGO = re.compile(r"(?:(?:^|[\s_-])[Ll]|(?<=[a-z])L)ogo(?:s|type|\d)?(?![a-z])")
"""In a name of an element: ``site-logo``, ``printLogo``."""
_FRAMES_OF_PAGE = frozenset({"html", "body", "main", "article", "figure"})
"""They hold more than a logo; WordPress names the body of each page for having one."""


class Printed(NamedTuple):
    """A picture printed with the article."""

    image: ParsedImage
    is_framed_above: bool
    """True where it stands above the text, in a figure or with words of its own, as lead pictures do."""


def printed_images(outline: Outline, place: Place, url: str) -> list[Printed]:
    """Pictures printed between headline and the end of the text, in the page's order; ``url`` is the page's own."""
    found: dict[str, Printed] = {}
    for seen in outline.noted["img"][:MOST_LOOKED_AT]:
        is_near = place.headline - ABOVE_HEADLINE <= seen.at <= place.last
        image = _image(seen, outline.blocks, place) if is_near else None
        if image is not None and len(found) < MOST_IMAGES and not _is_of_site(seen.tag, url):
            is_framed = bool(image.caption_text or image.credit_text) or any(
                outer.name in FRAMES for outer in seen.tag.parents
            )
            found.setdefault(name_of(image.url), Printed(image, is_framed and seen.at <= place.first + 1))
    return list(found.values())


def lead_first(printed: list[Printed], shared: list[ParsedImage]) -> list[ParsedImage]:
    """All pictures, lead first.

    The lead is the printed picture that the page also gives to social networks, at whatever size (right on .85 of the
    corpus); else the first that is framed above the text; else the shared one, which may not be printed at all. Where
    that is the site's logo, the first with words of its own leads.
    """
    names = [_words_of_name(image.url) for image in shared]
    likeness = [max((_likeness(words, _words_of_name(p.image.url)) for words in names), default=0) for p in printed]
    best = max(likeness, default=0)
    lead = printed[likeness.index(best)] if best else next((p for p in printed if p.is_framed_above), None)
    if lead is None and shared and all(_is_no_picture(image.url) for image in shared):
        lead = next((p for p in printed if p.image.caption_text or p.image.credit_text), None)
    others = [p.image for p in printed if p is not lead]
    return [lead.image, *others, *shared] if lead else [*shared, *others]


def _likeness(one: frozenset[str], other: frozenset[str]) -> int:
    """Words that two files' names share; none where most of the shorter are different."""
    shared = len(one & other)
    return shared if 2 * shared >= min(len(one), len(other)) else 0


def _words_of_name(url: str) -> frozenset[str]:
    """Words of a file's name that are long enough to be its own; formats are not."""
    return frozenset(_NAME_WORD.findall(name_of(url))) - {"jpeg", "webp", "image", "photo", "resize", "crop", "large"}


def join_images(images: list[ParsedImage], base: str) -> tuple[ParsedImage, ...]:
    """Each picture once, in order, in whatever format; words are filled in from its later mentions."""
    joined: dict[str, ParsedImage] = {}
    for image in images:
        name = _FORMAT.sub("", name_of(image.url))
        image = _absolute(image, base)
        if name in joined and _have_two_makers(joined[name], image):
            name = image.url
        joined[name] = _filled(joined[name], image) if name in joined else image
    return tuple(joined.values())[:MOST_IMAGES]


def _have_two_makers(one: ParsedImage, other: ParsedImage) -> bool:
    """True for two pictures whose files have one name in two formats, where each has a credit of its own."""
    is_credited = one.credit_text and other.credit_text and one.credit_text != other.credit_text
    return bool(is_credited) and name_of(one.url) != name_of(other.url)


@lru_cache(maxsize=256)
def name_of(url: str) -> str:
    """What stays the same of a picture's address at every size: its file's name.

    Programs that make pictures smaller take it behind their own, ``/resize/652x435/?url=%2Fpier.jpg``, or write behind
    it what they made: ``/pier.jpg/renditions/web.1280.jpeg``, ``/pier.jpg.crop.original.jpg``.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    file = _FILE.search(parts.path)
    name = file[0] if file else parts.path.rstrip("/").rsplit("/", 1)[-1]
    inner = () if "." in name else (value for _, value in parse_qsl(parts.query) if _FORMAT.search(value.casefold()))
    return unquote(next((value.rsplit("/", 1)[-1] for value in inner), name)).casefold() or url


def _filled(one: ParsedImage, other: ParsedImage) -> ParsedImage:
    return replace(
        one,
        url=other.url if _is_made_smaller(one.url) and "?" not in other.url else one.url,
        caption_text=one.caption_text or other.caption_text,
        credit_text=one.credit_text or other.credit_text,
        alt_text=one.alt_text or other.alt_text,
    )


def _is_made_smaller(url: str) -> bool:
    """True for the address of a program that has the picture's own behind it."""
    return "?" in url and name_of(url) not in url.partition("?")[0].casefold()


def _absolute(image: ParsedImage, base: str) -> ParsedImage:
    try:
        url = urljoin(base, image.url)
    except ValueError:
        return image
    return replace(image, url=url) if url != image.url else image


def _image(seen: Sighting, blocks: list[Block], place: Place) -> ParsedImage | None:
    url = _address(seen.tag)
    if not url or _is_no_picture(url) or _is_small(seen.tag) or _is_of_others(seen.box):
        return None
    caption, credit = words_around(seen, blocks, place)
    caption = caption or ("" if credit else line_below(seen, blocks))
    if is_byline(_DATE_BEHIND.sub("", caption)):
        return None  # who wrote it, beside a portrait
    alt = clean(str(seen.tag.get("alt") or ""))
    credit = credit or credit_of_attributes(caption, alt, clean(str(seen.tag.get("title") or "")))
    credit = credit or credit_for_programs(seen.tag)
    return ParsedImage(url=url, caption_text=caption, credit_text=credit, alt_text=alt)


def _is_of_others(box: Box | None) -> bool:
    """True in a teaser, an author's card or a comment: by any box around that is out, or by one right around."""
    if box is None:
        return False
    return any(outer.marks & OF_OTHERS for outer in around(box) if outer.is_out) or any(
        outer.marks & OF_PEOPLE for outer in islice(around(box), NEAR_BOXES)
    )


def _address(tag: Tag) -> str:
    """The picture's address; of several sizes the first, and what a script is to load rather than what waits for it."""
    values = (str(tag.get(name) or "").strip() for name in ADDRESSES)
    found = [value for value in values if value and not value.startswith(("data:", "blob:", "about:"))]
    address = next((value for value in found if not _is_no_picture(value)), "") or _address_of_sizes(tag)
    return address or next(iter(found), "")


def _is_no_picture(url: str) -> bool:
    """True for icons, logos, portraits and what waits until a picture is loaded."""
    return _NAMES_NO_PICTURE.search(f"/{url.lower()}") is not None


def _address_of_sizes(tag: Tag) -> str:
    """The first address of a set of sizes, the picture's own or of the element around it."""
    sources = tags_in(tag.parent, "source") if tag.parent is not None and tag.parent.name == "picture" else []
    for candidate in [tag, *sources]:
        for name in SETS:
            value = str(candidate.get(name) or "").strip()
            if value and not value.startswith("data:"):
                return value.split(", ")[0].split()[0].rstrip(",")
    return ""


def _is_small(tag: Tag) -> bool:
    """True for what says it is smaller than a picture of a story, or a strip."""
    sizes = (str(tag.get(side) or "").removesuffix("px") for side in ("width", "height"))
    sides = [int(size) for size in sizes if size.isdecimal()]
    is_strip = len(sides) == len(("width", "height")) and sides[0] >= BANNER * sides[1]
    return is_strip or any(side < SMALLEST_SIDE for side in sides)


def _is_of_site(tag: Tag, url: str) -> bool:
    """True for the logo of the page's own site: it leads to the front page, or is named for what it is."""
    for outer in (tag, *islice(tag.parents, LEVELS_OF_LOGO - 1)):
        if outer.name in _FRAMES_OF_PAGE:
            return False
        if outer.name == "a" and leads_home(str(outer.get("href") or ""), url):
            return True
        names = " ".join((*outer.get_attribute_list("class"), *outer.get_attribute_list("id"))) if outer.attrs else ""
        if "ogo" in names and _LOGO.search(names):
            return True
    return False
