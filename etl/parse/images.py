"""The pictures of an article, lead first, with captions and credits as printed."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from bs4.element import NavigableString, Tag

from etl.models import ParsedImage
from etl.parse.blocks import Block, Box, Outline, Sighting
from etl.parse.byline_lines import is_byline
from etl.parse.caption_lines import CHAIN, credit_behind, is_bare_credit, names_picture, read_caption
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
)
from etl.parse.place import Place
from etl.parse.soup import marks_on, tag_before, tags_in
from etl.parse.texts import clean

FRAMES = ["figure", "picture"]
MOST_LOOKED_AT = 1_000
"""Pictures of a page, with icons and those of other stories, that are looked at."""

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
LONGEST_SURE_CREDIT = 80
"""Characters of a credit in a box that is named for caption and credit; what is longer is both."""
MOSTLY_LINKS = 0.5
BELOW_TEXT = 12
"""Blocks below the text where the lead picture's credit may stand."""
LEAST_CAPTION_WORDS = 4
CREDIT_TAGS = frozenset({"span", "small", "em", "i", "cite", "b", "strong", "a"})
SET_APART = frozenset({"span", "small", "cite"})
CREDIT_PROPERTIES = frozenset({"creditText", "copyrightHolder"})
"""Of schema.org's ``ImageObject``."""
TEXT_BOXES = frozenset({"p", "li", "td", "body", "article", "main", "html"})
"""Boxes of text: what else they say is not about the picture."""

ADDRESSES = ("src", "data-src", "data-original", "data-lazy-src", "data-image", "data-url")
SETS = ("srcset", "data-srcset", "data-lazy-srcset")
"""Where an address stands; in ``data-...`` when a script is to load the picture later."""

_NO_PICTURE = (
    r"(?:logo|icon|icons|avatar|spacer|spaceball|pixel|pxl|blank|leer|empty|placeholder|sprite|badge|button|"
    r"emoji|1x1|transparent|gravatar|missing_face|loading|lazyload)(?:[/_.?-]|\d|$)"
)
_BEGINS_LIKE_NO_PICTURE = re.compile(_NO_PICTURE)
_NAMES_NO_PICTURE = re.compile(
    rf"[/_.-](?:{_NO_PICTURE}|(?<=\.)svg(?:$|\?)|"
    r"(?<=/)(?:authors?|autores|auteurs|yazar(?:lar)?|columnists?|kolumnisten|penulis|redaktion)/[^/]*$)"
)
"""In an address in lower case, every word behind one of few signs, for which the engine can search."""
_CREDIT = re.compile(
    r"^[\s(\[]*(?:©|\(c\)|(?:photo(?:graph)?s?|pictures?|images?|fotos?|fotó|bild(?:rechte|quelle)?|quelle|crédit|credits?|"
    r"copyright|source|fuente|foto(?:grafía|grafia)?|фото|zdjęcie|kuva)(?: credits?| by| de)?\s*[:：/|／]|AP Photo)"
    r"\s*[^\s:：]",
    re.IGNORECASE,
)
"""How a line begins that is a credit and no caption."""
_BY_SOMEBODY = re.compile(r"(?:By ?|Von |Par |Por )[A-Z]")
"""A byline, which stands in the same box as many a picture."""
_DATE_BEHIND = re.compile(r"\s+\d{1,2}[./]\d.*$")
_GOES_ON = re.compile(r"\s*(?:[/|]\s*|via\s)\S")
"""How a line begins that goes on with the credit before it: "/ Postmedia News"."""
_OPEN_ENDS = ("/", "|", " via", " for")
"""How a credit ends that goes on in the next line: "Photo by Ana Prado /"."""
_BUTTON_AT_END = re.compile(r"\s+(?:more|enlarge|view gallery|read more)\s*[>»›…]+$", re.IGNORECASE)
"""What unfolds a long caption: "... on Monday. (Ana Prado) more >"."""
_LIKE_NAMES = re.compile(r"[^\W\d_a-z][^!?;:]{1,58}[^.!?…]")
_TO_PRESS = re.compile(
    r"\b(?:view|show|open|enlarge|click|tap|zoom|more|gallery|slideshow|expand|close|play|watch|listen|image|photo|caption|vergrößern|öffnen|"
    r"einblenden|anzeigen|mehr|agrandir|afficher|voir|ampliar|ver|abrir|ingrandisci|apri|vergroot|powiększ|показать|"
    r"увеличить|janvier|january|\d{4})\b",
    re.IGNORECASE,
)
"""Words of buttons and dates, which stand behind captions, too."""
_LEAD_CREDIT = re.compile(
    r"[\s(\[]*(?:źródło zdjęcia głównego|zdjęcie główne|(?:titel|aufmacher|artikel|beitrags|teaser)(?:bild|foto)|"
    r"(?:header|featured?|lead|main|cover|top|hero|banner) (?:image|photo|picture)(?: credit| by)?|"
    r"(?:photo|image) (?:de une|à la une|principale|de couverture)|(?:imagen|foto|fotografía) (?:de portada|destacada|"
    r"principal)|(?:imagem|foto) (?:de capa|de destaque|destacada|em destaque)|(?:immagine|foto) (?:di copertina|in "
    r"evidenza)|omslagfoto|coverfoto|hovedbilde|forsidefoto)\s*[:：©]\s*",
    re.IGNORECASE,
)
"""Before the credit of the lead picture at the end of a text."""
_FORMAT = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)$")
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
    for seen in outline.noted["img"][:MOST_LOOKED_AT]:
        is_near = place.headline - ABOVE_HEADLINE <= seen.at <= place.last
        image = _image(seen, outline.blocks, place) if is_near else None
        if image is not None and len(found) < MOST_IMAGES:
            is_framed = bool(image.caption_text or image.credit_text) or any(
                outer.name in FRAMES for outer in seen.tag.parents
            )
            found.setdefault(name_of(image.url), Printed(image, is_framed and seen.at <= place.first + 1))
    return list(found.values())


def words_above(outline: Outline, place: Place) -> tuple[str, str]:
    """Caption and credit that stand above the text: those of the lead picture, however it is built in."""
    lines = [
        block
        for block in outline.blocks[max(0, place.headline - ABOVE_HEADLINE) : _end_of_head(outline, place)]
        if len(block.text) <= LONGEST_CAPTION and _is_of_picture(block, place)
    ]
    first = next((block for block in lines if block.box.marks & CREDIT), None)
    first = first or next((block for block in lines if _is_credit(block, None)), None)
    credit_lines = [block.text for block in lines if first and _is_credit(block, None) and _same_credit(block, first)]
    captions = [block.text for block in lines if not _is_credit(block, None)]
    return next(iter(captions), ""), " ".join(credit_lines)


def words_of_lead(outline: Outline, place: Place) -> str:
    """The credit of the lead picture where it is printed below the text: "Titelbild: ...", "Main picture: ..."."""
    lines = outline.blocks[place.first : place.last + BELOW_TEXT]
    for at, block in enumerate(lines):
        label = _LEAD_CREDIT.match(block.text) if len(block.text) <= LONGEST_CREDIT else None
        if label and block.text[label.end() :]:
            return block.text[label.end() :]
        if label and at + 1 < len(lines) and len(lines[at + 1].text) <= LONGEST_CREDIT:
            return lines[at + 1].text
    return ""


def _end_of_head(outline: Outline, place: Place) -> int:
    """One past the block with which the text's prose begins, and past a picture that follows at once.

    A text may begin with its headline, its lead picture or, above this, its standfirst.
    """
    blocks, at = outline.blocks, place.first
    while at < place.last and (blocks[at].box.is_out or not blocks[at].prose):
        at += 1
    after = at + 1
    while after < place.last and blocks[after].box.is_out:
        after += 1
    return after


def _is_of_picture(block: Block, place: Place) -> bool:
    """True for what is marked as words of a picture or says so itself; in no box of other stories or people."""
    marks, is_said = 0, names_picture(block.text)
    for box in islice(around(block.box), NEAR_BOXES):
        if box.first <= place.first < box.last:
            break  # what holds the text as well is of this story
        marks |= box.marks
        is_said = is_said or box.name == "figure"
    return (is_said or bool(marks & (CAPTION | CREDIT))) and not marks & (_OF_OTHERS | _OF_PEOPLE)


def _same_credit(block: Block, first: Block) -> bool:
    """True within the box of a credit: "(", "Image: ..." are one."""
    return block is first or any(box is first.box for box in around(block.box))


def lead_first(printed: list[Printed], shared: list[ParsedImage]) -> list[ParsedImage]:
    """All pictures, lead first.

    The lead is the printed picture that the page also gives to social networks, at whatever size (right on .85 of the
    corpus); else the first that is framed above the text; else the shared one, which may not be printed at all.
    """
    names = [_words_of_name(image.url) for image in shared]
    likeness = [max((_likeness(words, _words_of_name(p.image.url)) for words in names), default=0) for p in printed]
    best = max(likeness, default=0)
    lead = printed[likeness.index(best)] if best else next((p for p in printed if p.is_framed_above), None)
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
        joined[name] = _filled(joined[name], image) if name in joined else _absolute(image, base)
    return tuple(joined.values())[:MOST_IMAGES]


@lru_cache(maxsize=256)
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
        url = urljoin(base, image.url)
    except ValueError:
        return image
    return replace(image, url=url) if url != image.url else image


def _image(seen: Sighting, blocks: list[Block], place: Place) -> ParsedImage | None:
    url = _address(seen.tag)
    if not url or _is_no_picture(url) or _is_small(seen.tag) or _is_of_others(seen.box):
        return None
    caption, credit = _words_around(seen, blocks, place)
    if is_byline(_DATE_BEHIND.sub("", caption)):
        return None  # who wrote it, beside a portrait
    alt = clean(str(seen.tag.get("alt") or ""))
    credit = credit or _credit_of_attributes(caption, alt, clean(str(seen.tag.get("title") or "")))
    return ParsedImage(url=url, caption_text=caption, credit_text=credit, alt_text=alt)


def _credit_of_attributes(caption: str, alt: str, title: str) -> str:
    """The credit that only the picture's attributes give: some newsrooms show captions to the mouse alone."""
    if caption and (read_caption(caption) or names_picture(caption)):
        return ""
    return credit_behind(title) or credit_behind(alt)


def _is_of_others(box: Box | None) -> bool:
    """True in a teaser, an author's card or a comment: by any box around that is out, or by one right around."""
    if box is None:
        return False
    return any(outer.marks & _OF_OTHERS for outer in around(box) if outer.is_out) or any(
        outer.marks & _OF_PEOPLE for outer in islice(around(box), NEAR_BOXES)
    )


def _address(tag: Tag) -> str:
    """The picture's address; of several sizes the first, and what a script is to load rather than what waits for it."""
    values = (str(tag.get(name) or "").strip() for name in ADDRESSES)
    found = [value for value in values if value and not value.startswith(("data:", "blob:", "about:"))]
    address = next((value for value in found if not _is_no_picture(value)), "") or _address_of_sizes(tag)
    return address or next(iter(found), "")


def _is_no_picture(url: str) -> bool:
    """True for icons, logos, portraits and what waits until a picture is loaded."""
    lower = url.lower()
    return _BEGINS_LIKE_NO_PICTURE.match(lower) is not None or _NAMES_NO_PICTURE.search(lower) is not None


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
    sizes = (str(tag.get(side) or "").removesuffix("px") for side in ("width", "height"))
    return any(size.isdecimal() and int(size) < SMALLEST_SIDE for size in sizes)


def _words_around(seen: Sighting, blocks: list[Block], place: Place) -> tuple[str, str]:
    """Caption and credit as printed in the frame around the picture, which is none where it holds the headline."""
    frame = _frame(seen, blocks)
    if frame is None or frame.first <= place.headline < frame.last:
        return "", ""
    lines = _captions_of(blocks[frame.first : frame.last], frame)
    if not _names_caption(frame, blocks):
        lines = [block for block in lines if not _BY_SOMEBODY.match(block.text)]
    credit_lines = [block.text for block in lines if _is_credit(block, frame) or _is_over_caption(block, lines, frame)]
    captions = [block.text for block in lines if block.text not in credit_lines]
    if credit_lines:
        is_open = credit_lines[-1].endswith(_OPEN_ENDS)
        credit_lines += [block.text for block in lines if _GOES_ON.match(block.text)]
        credit_lines += [below.text for block, below in pairwise(lines) if is_open and block.text == credit_lines[-1]]
        captions = [text for text in captions if text not in credit_lines]
    return _BUTTON_AT_END.sub("", " ".join(captions)), " ".join(credit_lines) or _credit_within(frame.tag)


def _captions_of(lines: list[Block], frame: Box) -> list[Block]:
    """Of a frame's lines those in boxes named as a caption or credit; all where no box within it is.

    A figure's credit may stand unnamed behind its named caption.
    """
    named = [at for at, block in enumerate(lines) if _marks_within(block, frame) & (CAPTION | CREDIT)]
    if not named:
        return lines
    return [
        block
        for at, block in enumerate(lines)
        if at in named
        or (at == named[0] - 1 and ("/" in block.text or frame.name == "figure") and _is_like_credit(block))
        or (at > named[0] and (frame.name in FRAMES or block.box is frame) and not _is_to_press(block))
    ]


def _is_over_caption(block: Block, lines: list[Block], frame: Box) -> bool:
    """True for a figure's unnamed line right over its named caption: whose picture it is, printed on it."""
    return (
        frame.name == "figure"
        and block is lines[0]
        and len(lines) > 1
        and not _marks_within(block, frame) & (CAPTION | CREDIT)
        and bool(_marks_within(lines[1], frame) & CAPTION)
    )


def _is_like_credit(block: Block) -> bool:
    """True for a short line with a stroke, or of names."""
    if len(block.text) > LONGEST_SURE_CREDIT or _is_to_press(block):
        return False
    is_known = CHAIN.search(block.text) is not None or " " in block.text
    return "/" in block.text or (is_known and _LIKE_NAMES.fullmatch(block.text) is not None)


def _is_to_press(block: Block) -> bool:
    return block.link_share > MOSTLY_LINKS or bool(_TO_PRESS.search(block.text))


def _credit_within(frame: Tag) -> str:
    """The credit that has an element of its own within the caption's line, marked or behind the caption's words."""
    parts = list(tags_in(frame, *CREDIT_TAGS))
    for part in parts:
        marks = marks_on(part)
        if part.get("itemprop") in CREDIT_PROPERTIES or marks & CREDIT or (marks & BYLINE and _is_in_caption(part)):
            text = clean(part.get_text(" "))
            if text and len(text) <= LONGEST_CREDIT:
                return text
    return _last_of_two(parts[-1]) if parts else ""


def _is_in_caption(part: Tag) -> bool:
    """True right within a caption, where an author is who took the picture."""
    return part.parent is not None and bool(marks_on(part.parent) & CAPTION)


def _last_of_two(part: Tag) -> str:
    """What stands in an element of its own right behind that of the caption's words: a name, and nothing to press."""
    before = tag_before(part)
    text = clean(part.get_text(" "))
    caption = clean(before.get_text(" ")) if before is not None and before.name in CREDIT_TAGS else _words_before(part)
    if len(caption.split()) < LEAST_CAPTION_WORDS or (part.next_sibling is not None and clean(str(part.next_sibling))):
        return ""
    return text if _LIKE_NAMES.fullmatch(text) and not _TO_PRESS.search(text) else ""


def _words_before(part: Tag) -> str:
    """The caption's own words before an element that sets more apart than a stress would."""
    before = part.previous_sibling
    return clean(before) if part.name in SET_APART and isinstance(before, NavigableString) else ""


def _marks_within(block: Block, frame: Box | None) -> int:
    """Marks of the boxes around a block, up to the frame; all near ones without it."""
    marks = 0
    for box in around(block.box) if frame is not None else islice(around(block.box), NEAR_BOXES):
        if box is frame:
            break
        marks |= box.marks
    return marks


def _is_credit(block: Block, frame: Box | None) -> bool:
    """True for what is marked as a credit, or begins like one; a box for caption and credit may hold either."""
    is_labelled = len(block.text) <= LONGEST_CREDIT and _CREDIT.match(block.text) is not None
    marks = _marks_within(block, frame)
    own = block.box.marks & (CAPTION | CREDIT)
    is_either = own == CAPTION | CREDIT and len(block.text) > LONGEST_SURE_CREDIT
    is_marked = bool(marks & CREDIT) and not is_either and not (frame is None and own == CAPTION)
    is_marked = is_marked or (block.box.name == "footer" and block.box.parent is frame and frame is not None)
    return is_labelled or is_marked or (frame is not None and is_bare_credit(block.text))


def _frame(seen: Sighting, blocks: list[Block]) -> Box | None:
    """The nearest box around a picture that has words, if these are few enough to be its caption; a ``figure`` that
    has more of them comes first."""
    if seen.box is None:
        return None
    nearest = next(((height, box) for height, box in enumerate(around(seen.box)) if box.last > box.first), None)
    if nearest is None:
        return None
    height, box = nearest
    figure = next((outer for outer in islice(around(seen.box), DEEPEST_FRAME) if outer.name == "figure"), None)
    if (
        figure is not None
        and _is_caption(figure, blocks)
        and _names_caption(figure, blocks) > _names_caption(box, blocks)
    ):
        return figure
    is_near = box.name in FRAMES or box.marks & (FIGURE | CAPTION) or height <= DEEPEST_FRAME
    return box if is_near and _is_caption(box, blocks) and box.name not in TEXT_BOXES else None


def _names_caption(frame: Box, blocks: list[Block]) -> bool:
    return any(_marks_within(block, frame) & (CAPTION | CREDIT) for block in blocks[frame.first : frame.last])


def _is_caption(box: Box, blocks: list[Block]) -> bool:
    lines = blocks[box.first : box.last]
    return len(lines) <= MOST_LINES and sum(len(block.text) for block in lines) <= LONGEST_CAPTION
