"""Bylines that no mark names: a label above a name, a name beside a date, links to authors.

What is surest comes first; names that nothing calls an author's (:mod:`etl.parse.weak_bylines`) come last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, islice, pairwise, takewhile

from bs4 import Tag

from etl.chinese_credits import credits_within
from etl.parse.address import AUTHOR_PAGE
from etl.parse.blocks import Block, Outline, Sighting
from etl.parse.byline_lines import CASELESS, LABEL_WITHIN, has_label, is_bare_name, is_byline, names_writer
from etl.parse.candidates import Candidates
from etl.parse.caption_lines import LABELLED
from etl.parse.container import is_beside, is_in_picture
from etl.parse.date_lines import date_within, is_date_line, names_day
from etl.parse.date_words import LABELS
from etl.parse.marks import BIOGRAPHY, BYLINE, COMMENTS, PROMO
from etl.parse.other_stories import is_in_card
from etl.parse.place import AFTER_TEXT, MOSTLY_LINKS, Place
from etl.parse.sign_offs import is_agency_mark
from etl.parse.signatures import is_signature
from etl.parse.texts import clean, for_lowered, lowered
from etl.parse.weak_bylines import (
    IN_BRACKETS,
    LAST_LINES,
    LONGEST_LINE,
    LONGEST_NAME,
    OTHER_ROLE,
    is_marked,
    read_weak_bylines,
)
from etl.printed_words import AUTHOR, alternatives

LINES_ABOVE = 24
"""Lines between the headline and the text; more are a menu or a table of contents."""
LINES_BEFORE = 3
"""Lines above the headline that may name the author and the day."""
FIRST_LINES = 3
"""Lines at the beginning of the text that may be a byline: "By A. Prado" as the first paragraph."""
FIRST_CREDITS = 12
"""Lines at its beginning that may name roles and people in Chinese: a summary in points may stand before."""
LONGEST_LABEL = 14
"""Characters with the colon: "Verfasserin:"."""
LONGEST_CASELESS_NAME = 20
MOST_LINKED = 8
"""Authors of one story that are linked one by one."""

LIST_GOES_ON = (",", "،", "、", "，")
"""How a line ends whose names go on in the next."""
BESIDE_DATE = "beside a date"
UNLINKED_BESIDE_DATE = "beside a date, no link"
"""Places (``where``) of candidates that count only where nothing else names an author."""

_LABEL_ALONE = for_lowered(
    r"(?:[^\W\d_]{2,20} ){1,2}(?:by|von|par|por|door|av|af)|by|von|par|por|di|door|av|af|"
    rf"autor(?:innen|es|/in|/autorin|in/autor|\*in|:in)|auteures|{alternatives(AUTHOR)}"
)
"""A block that only says that names follow."""
_PARTS = re.compile(r"(?<=[a-zß-ÿ])(?=\d\d?[./ ])|\s*[|•·–—]\s*|\s+-\s+|\s*,\s+(?=\d)|(?<=\d{4}),?\s+(?=[^\W\d_])")
"""What keeps a name and a date apart in one line."""
_REVIEWED = re.compile(r"reviewed|checked|tested", re.IGNORECASE)
"""Whose names the transform stage has to know, to tell them from the authors'."""
_POST = re.compile(
    r"\b(?:photo\w*|foto\w*|fotó\w*|illustrat\w*|graphics?|video\w*|editor|redigering|redaktør|redaktör)\b|写真|사진|摄影|攝影|фото",
    re.IGNORECASE,
)
"""Posts that stand beside the names of those who did not write."""
_BOOK = re.compile(
    r"^.{0,20}(?:isbn|verlag|seiten|seitenzahl|publisher|pages|éditeur|editorial|editora|editore|wydawnictwo)\b\s*[:：]|"
    r"\bisbn\b",
    re.IGNORECASE,
)
"""Lines that say that the author beside them is a book's."""
_AFTER_DATE = re.compile(
    r"\d(?:\.|:|,|/|\w|\s){0,24}?\s(?:by|von|par|por|di|door|av|af|przez|от)\s+(?P<who>[^\d|]{3,80}?)(?:\s*[|•·].*)?$",
    re.IGNORECASE,
)
"""``Posted on 1 July 2024 by Ana Prado``."""
_BETWEEN_MARKS = re.compile(r"\s*[,/|•·]\s*|\s+(?:[-–—+&]|and|und|en|et|y|e|i|a|och|og|ja|ir|un|és|și|и|та)\s+")
"""Between an author and an agency in one line."""
_DIGIT = re.compile(r"\d")


def read_printed_bylines(outline: Outline, place: Place, into: Candidates) -> None:
    """Byline candidates of what stands around the text without a mark; weak ones last."""
    _read_links(outline, place, into)
    above = _own(_above(place), outline, place)
    below = _own(range(place.last, place.last + AFTER_TEXT), outline, place)
    for where, texts in (
        ("below a label", _labelled(above)),
        ("below a label", _labelled(below)),
        ("near headline", _signed_above(above)),
        ("below the text", _signed_below(below)),
        ("list of lines", (*_listed(above), *_in_several_tags(outline, place))),
        (BESIDE_DATE, _beside_dates(block for block in above if block.link_characters)),
        (UNLINKED_BESIDE_DATE, _beside_dates(block for block in above if not block.link_characters)),
        ("with an agency", _beside_known(above, into)),
        ("in the text", _signatures(outline, place)),
    ):
        for text in texts:
            into.add("byline", text, "text", where)
    read_weak_bylines(outline, place, above, into)


def _above(place: Place) -> range:
    """Lines around the headline, as far as the text; below it where the text seems to begin above."""
    begin = max(0, min(place.headline, place.first) - LINES_BEFORE)
    end = max(place.first, min(place.headline, place.first + LINES_ABOVE) + 1)
    return range(begin, min(end, begin + LINES_BEFORE + LINES_ABOVE))


def _own(numbers: range, outline: Outline, place: Place) -> list[Block]:
    """Lines that stand on no other story's card."""
    blocks = outline.blocks
    numbers = numbers[: max(0, len(blocks) - numbers.start)]
    return [blocks[number] for number in numbers if not is_in_card(blocks[number].box, number, outline, place)]


def _read_links(outline: Outline, place: Place, into: Candidates) -> None:
    """Links to authors in one box, as one line: ``Ana Prado and Tom Reyes``."""
    seen = [link for link in outline.noted["a"] if _may_sign(link, place) and _is_of_author(link.tag)]
    seen = sorted(
        (link for link in seen if not is_in_card(link.box, link.at, outline, place)),
        key=lambda link: place.zone(link.at),
    )
    for _, run in groupby(seen, key=lambda link: id(link.box)):
        links = [link for link in run if not _is_for_other_work(_before(link, outline))]
        names = list(dict.fromkeys(clean(link.tag.get_text(" ")) for link in links))
        if 1 < len(names) <= MOST_LINKED and all(map(_may_be_name, names)) and _is_one_line(links):
            into.add("byline", ", ".join(names), "markup", "a[rel=author]")
        for name in names:
            into.add("byline", name, "markup", "a[rel=author]")


def _may_sign(link: Sighting, place: Place) -> bool:
    """True where the story's authors are linked; few links of a page stand there."""
    return place.is_near(link.at) or (place.may_sign(link.at) and not is_beside(link.box))


def _is_of_author(link: Tag) -> bool:
    """True for a link to an author's page: by its relation, or by the words of its address."""
    address = str(link.attrs.get("href", "")).lower()
    return AUTHOR_PAGE.search(address) is not None or "author" in link.attrs.get("rel", ())


def _may_be_name(text: str) -> bool:
    """True for the words of a link to an author: a bare name, or one of a script without capitals, often one word."""
    return is_bare_name(text) or (len(text) <= LONGEST_CASELESS_NAME and CASELESS.match(text) is not None)


def _is_for_other_work(before: str) -> bool:
    """True where the words before a name say that its bearer did not write: "(Image credits: Ana Prado; "."""
    return OTHER_ROLE.search(before) is not None or LABELLED.match(before) is not None


def _before(link: Sighting, outline: Outline) -> str:
    """What stands before a link in its block."""
    block = outline.blocks[link.at].text if link.at < len(outline.blocks) else ""
    name = clean(link.tag.get_text(" "))
    return block.partition(name)[0] if name else ""


def _is_one_line(links: list[Sighting]) -> bool:
    return bool(links) and links[-1].at - links[0].at < len(links)


def _labelled(lines: list[Block]) -> Iterator[str]:
    """Names below a line that is only a label, with the label."""
    for at, (label, names) in enumerate(pairwise(lines)):
        if len(label.text) > LONGEST_NAME or len(names.text) > LONGEST_LINE:
            continue
        if at and not label.text.endswith((":", "：")) and is_bare_name(lines[at - 1].text):
            continue  # it may belong to the name above: "Ana Prado" / "Author" / "Tom Reyes" / "Editor"
        word = label.text.rstrip(" :：")
        has_mark = word != label.text or not word[0].islower()
        if (
            has_mark
            and _LABEL_ALONE.fullmatch(lowered(word))
            and (_REVIEWED.search(word) or not OTHER_ROLE.search(word))
        ):
            yield f"{word}: {names.text}"


def _listed(lines: list[Block]) -> Iterator[str]:
    """A byline that ends with a comma, and the names in the lines below it."""
    for at, line in enumerate(lines):
        if line.text.endswith(LIST_GOES_ON) and is_byline(line.text.rstrip(", ")):
            more = takewhile(lambda other: is_bare_name(other.text.rstrip(", ")), lines[at + 1 :])
            yield " ".join([line.text, *(other.text for other in more)])


def _in_several_tags(outline: Outline, place: Place) -> Iterator[str]:
    """Names between headline and text that stand in tags of one class, which is named for authors."""
    groups: dict[str, dict[str, None]] = {}
    for tag, marks, at, box in outline.marked:
        is_named = marks & BYLINE and not marks & (BIOGRAPHY | PROMO | COMMENTS) and not is_in_picture(box)
        if is_named and place.headline <= at < place.first:
            strings = list(islice(tag.stripped_strings, 2))
            text = clean(strings[0]) if len(strings) == 1 else ""  # of two, one is a post
            if len(text) <= LONGEST_NAME and is_bare_name(text) and not _did_something_else(tag):
                groups.setdefault(" ".join(tag.get_attribute_list("class")), {})[text] = None
    for group in groups.values():
        names = [text for text in group if not any(text.startswith(f"{other} ") for other in group)]
        if len(group) == len(names) and 1 < len(names) <= MOST_LINKED:
            yield ", ".join(names)


def _did_something_else(tag: Tag) -> bool:
    """True for a name with a post beside it, or in the same tag, that is no writer's: "Ana Prado" / "Photographer"."""
    around = tag.parent if tag.parent is not None else tag
    return len(words := clean(around.get_text(" "))) <= LONGEST_LINE and _POST.search(words) is not None


def _beside_dates(lines: Iterable[Block]) -> Iterator[str]:
    return (name for block in lines for name in _beside_date(block.text))


def _beside_date(text: str) -> Iterator[str]:
    """The name in a line with a date: ``11.12.2019 - Ana Prado``, ``12 May 2024 by Ana Prado``."""
    if len(text) > LONGEST_LINE or not _DIGIT.search(text):
        return
    named = _AFTER_DATE.search(text)
    if named:
        yield f"by {named['who']}"
    parts = [part for part in _PARTS.split(text) if part]
    if len(parts) < 2 or not any(_DIGIT.search(part) and is_date_line(part) for part in parts):
        date = date_within(text) if names_day(text) else ""
        parts = re.split(r"\s*[/|]\s*", text.replace(date, " | ")) if date else []
    for part in parts:
        name = IN_BRACKETS.sub("", part.strip(" ,;"))
        if (is_bare_name(name) or is_byline(name)) and LABELS.isdisjoint(name.casefold().split()):
            yield name


def _signed_above(lines: list[Block]) -> Iterator[str]:
    """Lines that are a byline, or end in a label and a name: "6 May 2024 Author: Ana Prado"."""
    for block in lines:
        text = block.text
        if len(text) > LONGEST_LINE:
            continue
        if is_byline(text):
            yield text
        elif ":" in text and _DIGIT.search(text) and (named := LABEL_WITHIN.search(text)) and is_byline(named[0]):
            yield named[0]
        elif writers := [credit.name for credit in credits_within(text) if credit.role == "author"]:
            yield f"作者：{'、'.join(writers)}"


def _beside_known(lines: list[Block], into: Candidates) -> Iterator[str]:
    """Lines that go on behind an author's name with an agency's mark: "Ana Prado, AFP"; only the author is linked."""
    known = [name for name in into.said("byline") if is_bare_name(name)]
    for block in lines if known else ():
        text = block.text
        if len(text) > LONGEST_LINE or is_marked(block.box):
            continue
        name = next((name for name in known if len(name) < len(text) and text.startswith(name)), "")
        marks = _BETWEEN_MARKS.split(text[len(name) :]) if name else []
        if len(marks) > 1 and not marks[0] and any(map(is_agency_mark, marks[1:])):
            yield text


def _signed_below(lines: list[Block]) -> Iterator[str]:
    """Lines below the text that a label calls the author's."""
    for at, block in enumerate(lines):
        is_labelled = len(block.text) <= LONGEST_LINE and ":" in block.text[:LONGEST_LABEL] and is_byline(block.text)
        if is_labelled and block.link_share > MOSTLY_LINKS and at and lines[at - 1].link_share > MOSTLY_LINKS:
            continue  # within the link to another story
        if is_labelled and not any(_BOOK.search(other.text) for other in lines[max(0, at - 3) : at + 4]):
            yield block.text


def _signatures(outline: Outline, place: Place) -> Iterator[str]:
    """Lines of the text that are a byline: at its beginning and end, with a label anywhere."""
    blocks = outline.blocks[place.first : place.last]
    for at, block in enumerate(blocks):
        if len(block.text) > LONGEST_LINE:
            continue
        is_edge = at < FIRST_LINES or at >= len(blocks) - LAST_LINES
        is_labelled = ":" in block.text[:LONGEST_LABEL] and has_label(block.text)
        may_sign = is_edge or is_labelled or (at < FIRST_CREDITS and names_writer(block.text))
        if is_labelled and any(_BOOK.search(other.text) for other in blocks[max(0, at - 3) : at + 4]):
            continue
        text = block.text.strip("—–- .") if is_edge else block.text.rstrip(".")
        if may_sign and (is_byline(text) or (at >= len(blocks) - LAST_LINES and is_signature(block))):
            yield text
    for block in outline.blocks[place.last : place.last + LAST_LINES]:
        is_labelled = len(block.text) <= LONGEST_LINE and has_label(block.text) and is_byline(block.text)
        if is_labelled or is_signature(block):
            yield block.text
