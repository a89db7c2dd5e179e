"""The pictures of an article, lead first, with captions and credits as printed."""

from __future__ import annotations

import re
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import Tag

from etl.models import Candidate, ParsedImage
from etl.parse.blocks import Outline
from etl.parse.marks import CAPTION, CREDIT, marks_of
from etl.parse.place import Place
from etl.parse.texts import clean

MOST_IMAGES = 30
LAZY = ("src", "data-src", "data-original", "data-lazy-src", "data-srcset", "srcset", "data-image", "data-url")
"""Where an address stands when a script is to load the picture later."""

_NOT_A_PICTURE = re.compile(
    r"logo|icon|avatar|spacer|pixel|blank|placeholder|sprite|badge|button|emoji|1x1", re.IGNORECASE
)
SMALLEST_SIDE = 100
"""Pixels; what says it is smaller is an icon or a portrait."""


def images_of_page(outline: Outline, place: Place) -> list[ParsedImage]:
    """Pictures printed between headline and the end of the text."""
    found: dict[str, ParsedImage] = {}
    for seen in outline.noted["img"]:
        image = _image(seen.tag) if place.headline <= seen.at + 3 and seen.at <= place.last else None
        if image is not None and len(found) < MOST_IMAGES:
            found.setdefault(name_of(image.url), image)
    return list(found.values())


def join_images(lists: list[list[ParsedImage]], base: str) -> tuple[ParsedImage, ...]:
    """One list of several witnesses' pictures: the first list leads; words are filled in from the others."""
    joined: dict[str, ParsedImage] = {}
    for images in lists:
        for image in images:
            name = name_of(image.url)
            known = joined.get(name)
            joined[name] = _merged(known, image) if known else _absolute(image, base)
    return tuple(joined.values())[:MOST_IMAGES]


def name_of(url: str) -> str:
    """What stays the same of a picture's address at every size: its file's name."""
    try:
        return unquote(urlsplit(url).path.rstrip("/").rsplit("/", 1)[-1]).casefold() or url
    except ValueError:
        return url


def meta_images(candidates: tuple[Candidate, ...]) -> list[ParsedImage]:
    """Pictures that ``meta`` elements name."""
    return [
        ParsedImage(url=c.text, evidence="meta") for c in candidates if c.field == "image_url" and c.evidence == "meta"
    ]


def _merged(one: ParsedImage, other: ParsedImage) -> ParsedImage:
    return ParsedImage(
        url=one.url,
        caption_text=other.caption_text
        if other.evidence == "markup" and other.caption_text
        else one.caption_text or other.caption_text,
        credit_text=one.credit_text or other.credit_text,
        alt_text=one.alt_text or other.alt_text,
        evidence=one.evidence,
    )


def _absolute(image: ParsedImage, base: str) -> ParsedImage:
    try:
        url = urljoin(base, image.url)
    except ValueError:
        url = image.url
    return ParsedImage(
        url=url,
        caption_text=image.caption_text,
        credit_text=image.credit_text,
        alt_text=image.alt_text,
        evidence=image.evidence,
    )


def _image(tag: Tag) -> ParsedImage | None:
    url = _address(tag)
    if not url or _NOT_A_PICTURE.search(url) or _is_small(tag):
        return None
    caption, credit = _words_around(tag)
    return ParsedImage(url=url, caption_text=caption, credit_text=credit, alt_text=clean(str(tag.get("alt") or "")))


def _address(tag: Tag) -> str:
    for name in LAZY:
        value = str(tag.get(name) or "").strip()
        if value and not value.startswith(("data:", "blob:", "about:")):
            return value.split(",")[0].split(" ")[0] if "srcset" in name else value
    return ""


def _is_small(tag: Tag) -> bool:
    return any(
        str(tag.get(side) or "").isdigit() and int(str(tag[side])) < SMALLEST_SIDE for side in ("width", "height")
    )


def _words_around(tag: Tag) -> tuple[str, str]:
    """Caption and credit from the nearest figure, or from a neighbour that is marked as a caption."""
    frame = tag.find_parent("figure")
    if frame is None:
        return "", ""
    caption = frame.find("figcaption")
    words = clean(caption.get_text(" ")) if isinstance(caption, Tag) else ""
    credit = next(
        (
            clean(part.get_text(" "))
            for part in frame.find_all(True)
            if marks_of(part) & CREDIT and not marks_of(part) & CAPTION
        ),
        "",
    )
    return words, credit
