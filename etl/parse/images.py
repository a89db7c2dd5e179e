"""The pictures of an article, lead first, with captions and credits as printed."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from bs4.element import Tag

from etl.models import ParsedImage
from etl.parse.blocks import Block, Box, Outline, Sighting
from etl.parse.container import around
from etl.parse.marks import (
    ASIDE,
    BIOGRAPHY,
    BYLINE,
    CAPTION,
    COMMENTS,
    CREDIT,
    FIGURE,
    FOOT,
    NAVIGATION,
    PROMO,
    marks_of,
)
from etl.parse.place import Place
from etl.parse.texts import clean

FRAMES = ["figure", "picture"]
MOST_IMAGES = 30
ABOVE_HEADLINE = 6
"""Blocks; a lead picture may stand over the headline, with its caption, kicker and date below it."""
SMALLEST_SIDE = 100
"""Pixels; what says it is smaller is an icon or a portrait."""
DEEPEST_FRAME = 5
"""Boxes between a picture and the one that holds its caption, too."""
NEAR_BOXES = 4
MOST_LINES = 5
LONGEST_CAPTION = 800
LONGEST_CREDIT = 160
"""Lines and characters; what says more is not only a caption."""
CREDIT_TAGS = ["span", "small", "em", "i", "cite", "b", "strong", "a"]
CREDIT_PROPERTIES = frozenset({"creditText", "copyrightHolder"})
"""Of schema.org's ``ImageObject``."""
TEXT_BOXES = frozenset({"p", "li", "td", "body", "article", "main", "html"})
"""Boxes of text: what else they say is not about the picture."""

ADDRESSES = ("src", "data-src", "data-original", "data-lazy-src", "data-image", "data-url")
SETS = ("srcset", "data-srcset", "data-lazy-srcset")
"""Where an address stands; in ``data-...`` when a script is to load the picture later."""

_NOT_A_PICTURE = re.compile(
    r"(?:^|[/_.-])(?:logo|icon|icons|avatar|spacer|pixel|blank|placeholder|sprite|badge|button|emoji|1x1|transparent|"
    r"gravatar|missing_face|loading)(?:[/_.?-]|\d|$)|\.svg(?:$|\?)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"^[\s(\[]*(?:©|\(c\)|(?:photo(?:graph)?s?|pictures?|images?|fotos?|fotó|bild(?:rechte|quelle)?|quelle|crédit|credits?|"
    r"copyright|source|fuente|foto(?:grafía|grafia)?|фото|zdjęcie|kuva|foto)(?: credits?| by| de)?\s*[:：/|]|AP Photo)",
    re.IGNORECASE,
)
"""How a line begins that is a credit and no caption."""
_NAME_WORD = re.compile(r"[^\W_]{4,}")
_OF_OTHERS = NAVIGATION | ASIDE | PROMO | COMMENTS | FOOT
_OF_PEOPLE = BYLINE | BIOGRAPHY


class Printed(NamedTuple):
    """A picture printed with the article."""

    image: ParsedImage
    is_framed_above: bool
    """True where it stands above the text, in a figure or with words of its own, as lead pictures do."""


def printed_images(outline: Outline, place: Place) -> list[Printed]:
    """Pictures printed between headline and the end of the text, in the page's order."""
    found: dict[str, Printed] = {}
    for seen in outline.noted["img"]:
        image = _image(seen, outline.blocks) if place.headline - ABOVE_HEADLINE <= seen.at <= place.last else None
        if image is not None and len(found) < MOST_IMAGES:
            is_framed = bool(image.caption_text or image.credit_text) or seen.tag.find_parent(FRAMES) is not None
            found.setdefault(name_of(image.url), Printed(image, is_framed and seen.at <= place.first + 1))
    return list(found.values())


def words_above(outline: Outline, place: Place) -> tuple[str, str]:
    """Caption and credit that stand above the text: those of the lead picture, however it is built in."""
    captions: list[str] = []
    credit_lines: list[str] = []
    for block in outline.blocks[max(0, place.headline - ABOVE_HEADLINE) : place.first + 1]:
        marks = 0
        for box in islice(around(block.box), NEAR_BOXES):
            marks |= box.marks
        if len(block.text) > LONGEST_CAPTION or marks & (_OF_OTHERS | _OF_PEOPLE) or not marks & (CAPTION | CREDIT):
            continue
        (credit_lines if marks & CREDIT and not block.box.marks & CAPTION else captions).append(block.text)
    return next(iter(captions), ""), next(iter(credit_lines), "")


def lead_first(printed: list[Printed], shared: list[ParsedImage]) -> list[ParsedImage]:
    """All pictures, lead first.

    The lead is the printed picture that the page also gives to social networks, at whatever size (right on .85 of the
    corpus); else the first that is framed above the text; else the shared one, which may not be printed at all.
    """
    names = [_words_of_name(image.url) for image in shared]
    lead = next((p for p in printed if any(words & _words_of_name(p.image.url) for words in names)), None)
    lead = lead or next((p for p in printed if p.is_framed_above), None)
    others = [p.image for p in printed if p is not lead]
    return [lead.image, *others, *shared] if lead else [*shared, *others]


def _words_of_name(url: str) -> frozenset[str]:
    """Words of a file's name that are long enough to be its own; formats are not."""
    return frozenset(_NAME_WORD.findall(name_of(url))) - {"jpeg", "webp", "image", "photo", "resize", "crop", "large"}


def join_images(images: list[ParsedImage], base: str) -> tuple[ParsedImage, ...]:
    """Each picture once, in order; words are filled in from its later mentions."""
    joined: dict[str, ParsedImage] = {}
    for image in images:
        name = name_of(image.url)
        joined[name] = _filled(joined[name], image) if name in joined else _absolute(image, base)
    return tuple(joined.values())[:MOST_IMAGES]


def name_of(url: str) -> str:
    """What stays the same of a picture's address at every size: its file's name."""
    try:
        return unquote(urlsplit(url).path.rstrip("/").rsplit("/", 1)[-1]).casefold() or url
    except ValueError:
        return url


def _filled(one: ParsedImage, other: ParsedImage) -> ParsedImage:
    return replace(
        one,
        caption_text=one.caption_text or other.caption_text,
        credit_text=one.credit_text or other.credit_text,
        alt_text=one.alt_text or other.alt_text,
    )


def _absolute(image: ParsedImage, base: str) -> ParsedImage:
    try:
        return replace(image, url=urljoin(base, image.url))
    except ValueError:
        return image


def _image(seen: Sighting, blocks: list[Block]) -> ParsedImage | None:
    url = _address(seen.tag)
    if not url or _NOT_A_PICTURE.search(url) or _is_small(seen.tag) or _is_of_others(seen.box):
        return None
    caption, credit = _words_around(seen, blocks)
    return ParsedImage(
        url=url, caption_text=caption, credit_text=credit, alt_text=clean(str(seen.tag.get("alt") or ""))
    )


def _is_of_others(box: Box | None) -> bool:
    """True in a teaser, an author's card or a comment: by any box around that is out, or by one right around."""
    if box is None:
        return False
    return any(outer.marks & _OF_OTHERS for outer in around(box) if outer.is_out) or any(
        outer.marks & _OF_PEOPLE for outer in islice(around(box), NEAR_BOXES)
    )


def _address(tag: Tag) -> str:
    """The picture's address; of several sizes the first."""
    for name in ADDRESSES:
        value = str(tag.get(name) or "").strip()
        if value and not value.startswith(("data:", "blob:", "about:")):
            return value
    sources = tag.parent.find_all("source") if tag.parent is not None and tag.parent.name == "picture" else []
    for candidate in [tag, *sources]:
        for name in SETS:
            value = str(candidate.get(name) or "").strip()
            if value and not value.startswith("data:"):
                return value.split(", ")[0].split()[0].rstrip(",")
    return ""


def _is_small(tag: Tag) -> bool:
    sizes = (str(tag.get(side) or "").removesuffix("px") for side in ("width", "height"))
    return any(size.isdecimal() and int(size) < SMALLEST_SIDE for size in sizes)


def _words_around(seen: Sighting, blocks: list[Block]) -> tuple[str, str]:
    """Caption and credit as printed in the frame around the picture."""
    frame = _frame(seen, blocks)
    lines = blocks[frame.first : frame.last] if frame is not None else []
    credit_lines = [block.text for block in lines if _is_credit(block, frame)]
    captions = [block.text for block in lines if block.text not in credit_lines]
    credit = " ".join(credit_lines) or (_credit_within(frame.tag) if frame is not None else "")
    return " ".join(captions), credit


def _credit_within(frame: Tag) -> str:
    """The credit that is marked within the caption's own line."""
    for part in frame.find_all(CREDIT_TAGS):
        if part.get("itemprop") in CREDIT_PROPERTIES or marks_of(part) & CREDIT:
            text = clean(part.get_text(" "))
            if text and len(text) <= LONGEST_CREDIT:
                return text
    return ""


def _is_credit(block: Block, frame: Box | None) -> bool:
    marks = 0
    for box in around(block.box):
        if box is frame:
            break
        marks |= box.marks
    return bool(marks & CREDIT) or (len(block.text) <= LONGEST_CREDIT and _CREDIT.match(block.text) is not None)


def _frame(seen: Sighting, blocks: list[Block]) -> Box | None:
    """The nearest box around a picture that has words, if these are few enough to be its caption."""
    if seen.box is None:
        return None
    for height, box in enumerate(around(seen.box)):
        if box.last > box.first:
            lines = blocks[box.first : box.last]
            is_near = box.name in FRAMES or box.marks & (FIGURE | CAPTION) or height <= DEEPEST_FRAME
            is_caption = len(lines) <= MOST_LINES and sum(len(block.text) for block in lines) <= LONGEST_CAPTION
            return box if is_near and is_caption and box.name not in TEXT_BOXES else None
    return None
