"""What is printed around the text: headline, byline, dates, section, reading time, copyright.

Only what stands near the article counts: between the headline and the text, and right after the text. The rest of a
page prints other stories' headlines, names and dates.
"""

from __future__ import annotations

import re
from itertools import islice

from bs4 import Tag

from etl.chinese_credits import credits_within, read_credits
from etl.parse.blocks import DENSE_WEIGHT, Box, Outline
from etl.parse.byline_lines import is_bare_name
from etl.parse.candidates import Candidates
from etl.parse.container import FRAMES
from etl.parse.headings import bare_heading
from etl.parse.marks import (
    BREADCRUMBS,
    BYLINE,
    COMMENTS,
    HEADINGS,
    HEADLINE,
    NAVIGATION,
    PROMO,
    READING_TIME,
    SECTION,
    TAGS,
    TIME,
)
from etl.parse.near_lines import is_of_picture, read_near, where_of
from etl.parse.place import OPENING, Place
from etl.parse.printed_bylines import read_printed_bylines
from etl.parse.reading_time import reading_time_in
from etl.parse.sign_offs import EDITED, has_editor_label
from etl.parse.soup import tags_in
from etl.parse.texts import clean, plain

LONGEST_KICKER = 60
"""Characters; longer runs of text are something else."""

LINES_OF_SUBJECT = HEADINGS | {"a", "span", "p", "li", "ul", "dd", "small", "strong", "b", "em", "i"}
"""Elements that may name a section; others called one are parts of the page, unless they are called a category, too."""
NO_SUBJECTS = (*HEADINGS, "img", "button", "form", "p", "section")
"""Elements in what holds more than the name of a section."""
LINKED_SHARE = 0.7
"""Of the letters of a line of sections; the rest is "in" and commas."""
_OF_SUBJECT = re.compile(
    r"categor|kicker|rubri|topic|channel|eyebrow|ressort|dachzeile|spitzmarke|"
    r"(?:article|entry|story|post|page|assigned|current)[-_]*section(?:[-_]*(?:name|link|label|title))?(?:$|\s)",
    re.IGNORECASE,
)
_OF_LINE_ABOVE = re.compile(r"kicker|eyebrow|dachzeile|spitzmarke", re.IGNORECASE)
MOST_KICKER_WORDS = 2
"""Of a line above the headline that is a section; longer ones, unless they are linked, speak of the story alone."""
_DIGIT = re.compile(r"\d")
_COPYRIGHT = re.compile(r"©|\(c\)\s*\d{4}|copyright\b(?<=\bcopyright)|all rights reserved\b(?<=\ball rights reserved)")
"""In lower case, and with letters first, so that the engine can search for these."""
LINES = ("span", "div", "p", "li", "small")
"""Elements that may hold one thing of a line: a name, a date."""
SUBHEADS = HEADINGS - {"h1"}
LONGEST_HEAD_LINE = 300
"""Characters of byline, editors and dates together."""
READ = READING_TIME | SECTION | TAGS
"""Marks of what is read here."""
LONGEST_COPYRIGHT = 300
LONGEST_TAG_LIST = 600
"""Characters; a longer list of tags is the site's."""
MOST_TAGS = 30
LONGEST_TAG = 40
"""Characters of a linked tag; longer ones are the headlines of other stories."""
CARDS = frozenset({"article", "section", "body", "main"})
"""Elements that bear a tag's name because they are about it: other stories, and the page of a tag."""


def read_markup(outline: Outline, place: Place, head: Box | None, into: Candidates) -> None:
    """Candidates of the printed words around the text."""
    if head is not None:
        into.add("headline", _headline_in(head, outline, into), "markup", head.name)
    for tag, marks, at, box in outline.marked:
        is_near = marks & READ and not marks & (COMMENTS | NAVIGATION) and place.is_near(at)
        if is_near and not _is_long(tag, box) and not is_of_picture(tag):
            is_of_others = tag.name in SUBHEADS and at >= place.first  # "You may also like", named section-header
            _read_about(tag, marks & ~SECTION if is_of_others else marks, into)
    read_near(outline, place, into)
    read_printed_bylines(outline, place, into)
    _read_editors(outline, place, into)
    if not into.texts("reading_time"):
        _read_far_reading_time(outline, into)
    _read_breadcrumbs(outline, into)
    _read_copyright(outline, place, into)
    language = next((str(box.tag.get("lang") or "") for box in outline.boxes if box.name == "html"), "")
    into.add("language", language, "markup", "html[lang]")


def _headline_in(head: Box, outline: Outline, found: Candidates) -> str:
    """What a heading says without the lines beside its words; a second line belongs to them if metadata has both as
    one and never the first alone."""
    whole, bare = outline.text_of(head), bare_heading(head.tag)
    if not bare or not whole.startswith(bare):
        return bare or whole
    known = frozenset(map(plain, found.texts("headline")))
    return whole if plain(whole) in known and plain(bare) not in known else bare


def _is_long(tag: Tag, box: Box | None) -> bool:
    """True for a box of prose, which is no list of tags and has no need to be put together."""
    return box is not None and box.tag is tag and box.prose > DENSE_WEIGHT * LONGEST_TAG_LIST


def _read_about(tag: Tag, marks: int, into: Candidates) -> None:
    """Section, tags and reading time."""
    text = clean(tag.get_text(" "))
    where = where_of(tag)
    if marks & READING_TIME:
        into.add("reading_time", _marked_reading_time(text), "markup", where)
    if marks & SECTION and 0 < len(text) <= LONGEST_KICKER and not marks & (HEADLINE | TIME | BYLINE):
        into.add("section", _section_in(tag, text), "markup", where)
    if marks & TAGS and not marks & (PROMO | BYLINE) and tag.name not in CARDS and len(text) <= LONGEST_TAG_LIST:
        for name in map(clean, (link.get_text(" ") for link in islice(tags_in(tag, "a"), MOST_TAGS))):
            into.add("tag", name if len(name) <= LONGEST_TAG else "", "markup", where)


def _section_in(tag: Tag, text: str) -> str:
    """The section that an element names; empty where its name only says that it is a part of the page."""
    names = " ".join((*tag.get_attribute_list("class"), str(tag.get("id") or "")))
    is_line = tag.name in LINES_OF_SUBJECT or (tag.name == "div" and _OF_SUBJECT.search(names))
    if not is_line or next(tags_in(tag, *NO_SUBJECTS), None) is not None:
        return ""
    links = [clean(link.get_text(" ")) for link in tags_in(tag, "a")]
    if links and len("".join(links)) >= LINKED_SHARE * len(text):
        return links[0]
    return text if not _OF_LINE_ABOVE.search(names) or len(text.split()) <= MOST_KICKER_WORDS else ""


def _read_editors(outline: Outline, place: Place, into: Candidates) -> None:
    """Who edited, in an element of its own within a line above the text: "Edited by: A. Prado"."""
    for block in outline.blocks[place.headline : max(place.headline, place.first) + OPENING]:
        for credit in read_credits(block.text) or credits_within(block.text):
            if credit.role == "editor":
                into.add("editor", credit.name, "text", "within a line")
        if len(block.text) <= LONGEST_HEAD_LINE and ":" in block.text and has_editor_label(block.text):
            for tag in (block.box.tag, *tags_in(block.box.tag, *LINES)):
                text = clean(tag.get_text(" "))
                if EDITED.fullmatch(text) and is_bare_name(name := text.partition(":")[2].strip()):
                    into.add("editor", name, "markup", where_of(tag))


def _read_far_reading_time(outline: Outline, into: Candidates) -> None:
    """The first element named for it, on a page that states none around its article."""
    for tag, marks, _, _ in outline.marked:
        if marks & READING_TIME and not marks & (COMMENTS | NAVIGATION | PROMO):
            into.add("reading_time", _marked_reading_time(clean(tag.get_text(" "))), "markup", tag.name)
            return


def _marked_reading_time(text: str) -> str:
    """What an element named for it says: whole words, or "3 min." alone."""
    is_short = len(text) <= LONGEST_KICKER and _DIGIT.search(text) is not None
    return reading_time_in(text) or (text if is_short else "")


def _read_breadcrumbs(outline: Outline, into: Candidates) -> None:
    for tag, marks, _, _ in outline.marked:
        if tag.name in FRAMES:
            continue  # "has-breadcrumbs" of a whole page
        if marks & BREADCRUMBS or "breadcrumb" in str(tag.get("aria-label") or "").lower():
            crumbs = [clean(link.get_text(" ")) for link in tags_in(tag, "a")]
            for crumb in reversed(crumbs[1:]):
                into.add("section", crumb, "markup", "breadcrumbs")
            return


def _read_copyright(outline: Outline, place: Place, into: Candidates) -> None:
    """The line of whose copy this is, below the text."""
    for block in outline.blocks[place.last :]:
        if len(block.text) <= LONGEST_COPYRIGHT and _COPYRIGHT.search(block.text.lower()):
            into.add("copyright", block.text, "markup", block.box.name)
