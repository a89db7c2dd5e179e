"""What is printed around the text: headline, byline, dates, section, reading time, copyright.

Only what stands near the article counts: between the headline and the text, and right after the text. The rest of a
page prints other stories' headlines, names and dates.
"""

from __future__ import annotations

import re
from itertools import takewhile

from bs4 import Tag

from etl.models import Evidence, FieldName
from etl.parse.below_text import joined_lines
from etl.parse.blocks import Block, Box, Outline
from etl.parse.byline_lines import is_bare_name
from etl.parse.candidates import Candidates
from etl.parse.container import FRAMES, is_beside
from etl.parse.date_lines import is_date_line, says_updated, split_dates
from etl.parse.headings import bare_heading
from etl.parse.marks import (
    BIOGRAPHY,
    BREADCRUMBS,
    BYLINE,
    COMMENTS,
    HEADLINE,
    NAVIGATION,
    PROMO,
    QUOTE,
    READING_TIME,
    SECTION,
    TAGS,
    TIME,
)
from etl.parse.place import MOSTLY_LINKS, Place
from etl.parse.printed_bylines import LIST_GOES_ON, read_printed_bylines
from etl.parse.reading_time import stated_reading_time
from etl.parse.sign_offs import is_labelled_source, names_agency_and_town
from etl.parse.soup import tag_before
from etl.parse.texts import clean

LONGEST_BYLINE = 160
LONGEST_DATE = 120
LONGEST_KICKER = 60
"""Characters; longer runs of text are something else."""

_PARTS = re.compile(r"\s*[|/•·—]\s*|\s+-\s+")
"""What keeps name, agency and date apart in one line."""
_MINUTES = re.compile(
    r"min|\bmn\b|мин|мін|хв|dk|dakika|perc|分|분|دقي|دقا|دقی|דק|λεπ|मिनट|মিনিট|நிமிட|phút|menit|นาที|منٹ", re.IGNORECASE
)
"""What a reading time has in it, in any language: a quick look before a careful one."""
_DIGIT = re.compile(r"\d")
_GLUED = re.compile(r"(?<=\d)(?=[^\W\d_]{4})|(?<=[a-zß-ÿ])(?=[A-ZÄÖÜ][a-zß-ÿ]{3})")
"""Where a word begins right after a number or within one, as when a date and a reading time share a line:
"12:24Lesezeit", "12:24 UhrLesezeit"."""
_UPDATED = re.compile(
    r"updat|modif|aktuali|actuali|mis à jour|màj|aggiorna|atuali|bijgewerkt|opdater|oppdater|uppdater|päivit|обновл|"
    r"оновл|güncel|zaktuali|frissít|تحديث|עודכן|更新|수정|lastmod|geändert|edited",
    re.IGNORECASE,
)
_NOW = re.compile(r"current|today|clock", re.IGNORECASE)
"""Names of what shows the reader the day, or how far a recording has been played."""
_BY = re.compile(
    r"^(?:(?:written |story |report |words |text )?by|von|par|por|di|da|door|av|af|przez|yazan|escribe|от|автор(?:ы)?|"
    r"autor(?:in|ka|es|a)?(?:/autor(?:in)?)?|autore|auteurs?|texte?|text|words|редактор|författare|tekst|skrevet av|"
    r"כתב(?:ת)?|بقلم|كتب|מאת)"
    r"(?:\b\s*[:：]?|\s*[:：])\s*(?=\S)|^By(?=[A-Z][\w.]+ [A-Z])|^(?:著者|文|記者|作者|撰文|取材・文)\s*[：:／/＝=]",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"©|\(c\)\s*\d{4}|\bcopyright\b|\ball rights reserved\b", re.IGNORECASE)
AGENCY_LINE = "agency line"
"""Where a candidate for a byline stood that may name an agency, and nobody else."""
READ = BYLINE | READING_TIME | TIME | SECTION | TAGS
"""Marks of what is read here."""
LONGEST_COPYRIGHT = 300
LONGEST_TAG_LIST = 600
"""Characters; a longer list of tags is the site's."""
MOST_TAGS = 30
NEARBY_LINES = 3
"""Lines right above the headline and right below the text that are looked at without a mark."""
SHORTEST_TEASER = 15
"""Characters of a linked headline."""
WORDS_BEFORE = 40
"""Characters before a date that may say what it is the date of."""


def read_markup(outline: Outline, place: Place, head: Box | None, into: Candidates) -> None:
    """Candidates of the printed words around the text."""
    if head is not None:
        into.add("headline", bare_heading(head.tag) or outline.text_of(head), "markup", head.name)
    for tag, marks, at, box in outline.marked:
        if marks & (COMMENTS | NAVIGATION) or _is_of_picture(tag):
            continue
        if place.is_near(at):
            _read_marked(tag, marks, into)
        elif marks & BYLINE and not marks & QUOTE and place.may_sign(at) and not is_beside(box):
            _read_marked(tag, BYLINE | marks & (BIOGRAPHY | PROMO), into)
    for seen in outline.noted["time"]:
        if place.is_near(seen.at):
            read_time(seen.tag, into)
    _read_lines(outline, place, into)
    read_printed_bylines(outline, place, into)
    if not into.texts("reading_time"):
        _read_far_reading_time(outline, into)
    _read_breadcrumbs(outline, into)
    _read_copyright(outline, place, into)
    language = next((str(box.tag.get("lang") or "") for box in outline.boxes if box.name == "html"), "")
    into.add("language", language, "markup", "html[lang]")


def _is_of_picture(tag: Tag) -> bool:
    """True right behind a caption, where the author is the photographer."""
    before = tag_before(tag)
    return before is not None and before.name == "figcaption"


def _read_marked(tag: Tag, marks: int, into: Candidates) -> None:
    if not marks & READ:
        return
    text = clean(tag.get_text(" "))
    where = f"{tag.name}.{'.'.join(tag.get_attribute_list('class'))}" if tag.get("class") else tag.name
    if marks & BYLINE and len(text) <= LONGEST_BYLINE and not marks & (BIOGRAPHY | PROMO):
        _add_byline(text, where, into)
    if marks & READING_TIME:
        into.add("reading_time", _marked_reading_time(text), "markup", where)
    is_date = marks & TIME and not marks & READING_TIME and tag.name != "time" and not _NOW.search(where)
    if is_date and len(text) <= LONGEST_DATE:
        _add_dates(text, _UPDATED.search(where) is not None, "markup", where, into)
    if marks & SECTION and 0 < len(text) <= LONGEST_KICKER and not marks & (HEADLINE | TIME | BYLINE):
        into.add("section", text, "markup", where)
    if marks & TAGS and not marks & (PROMO | BYLINE):
        for link in tag.find_all("a", limit=MOST_TAGS) if len(text) <= LONGEST_TAG_LIST else ():
            into.add("tag", link.get_text(" "), "markup", where)


def _add_byline(text: str, where: str, into: Candidates) -> None:
    """A byline, and the date in it: "Mara Lindqvist / AFP / 6 May 2024, 11:05"."""
    into.add("byline", text, "markup", where)
    for part in _PARTS.split(text) if _DIGIT.search(text) else ():
        if _DIGIT.search(part) and is_date_line(part):
            _add_dates(part, False, "text", where, into)


def read_time(tag: Tag, into: Candidates) -> None:
    """A ``time`` element: its machine form, or its words; of publication unless something says of update."""
    said = " ".join([*tag.get_attribute_list("class"), str(tag.get("itemprop") or ""), clean(tag.get_text(" "))])
    before = tag.previous_sibling.get_text(" ")[-WORDS_BEFORE:] if tag.previous_sibling is not None else ""
    text = str(tag.get("datetime") or "") or clean(tag.get_text(" "))
    field: FieldName = "updated" if _UPDATED.search(said) or _UPDATED.search(before) else "published"
    into.add(field, text, "markup", "time")


def _read_lines(outline: Outline, place: Place, into: Candidates) -> None:
    """Unmarked lines between headline and text, and right after the text, that read like a byline or a date."""
    above = outline.blocks[max(0, place.headline - NEARBY_LINES) : place.first]
    below = outline.blocks[place.last : place.last + NEARBY_LINES]
    for block in above + list(takewhile(lambda line: not _is_teaser(line), below)):
        if len(block.text) <= LONGEST_DATE:
            _read_line(block, into)
    for line in joined_lines(outline.blocks[place.headline : place.first]):
        if len(line) <= LONGEST_KICKER and (is_labelled_source(line) or names_agency_and_town(line)):
            into.add("byline", line, "text", AGENCY_LINE)


def _is_teaser(block: Block) -> bool:
    """True for a linked headline: whoever is named below it wrote another story."""
    is_linked = len(block.text) >= SHORTEST_TEASER and block.link_share > MOSTLY_LINKS
    return is_linked and not (_BY.search(block.text) or is_bare_name(block.text))


def _read_line(block: Block, into: Candidates) -> None:
    stated = reading_time_in(block.text)
    into.add("reading_time", stated, "text", "near headline")
    if not stated and _DIGIT.search(block.text) and is_date_line(block.text):
        _add_dates(block.text, False, "text", "near headline", into)
    if len(block.text) <= LONGEST_BYLINE and not block.text.endswith(LIST_GOES_ON) and _BY.search(block.text):
        into.add("byline", block.text, "text", "near headline")


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


def reading_time_in(line: str) -> str:
    """The reading time that a line states, alone or after a date: "6 May 2024, 14:59 Reading time: 4 minutes"."""
    if len(line) > LONGEST_DATE or not _MINUTES.search(line):
        return ""
    words = _GLUED.sub(" ", line).split()
    return next((found for n in range(len(words)) if (found := stated_reading_time(" ".join(words[n:])))), "")


def _add_dates(text: str, is_update: bool, evidence: Evidence, where: str, into: Candidates) -> None:
    """A line may give both dates: "Published 5 May, updated 6 May"."""
    for part in split_dates(text) if _DIGIT.search(text) else ():
        field: FieldName = "updated" if is_update or says_updated(part) or _UPDATED.search(part) else "published"
        into.add(field, part, evidence, where)


def _read_breadcrumbs(outline: Outline, into: Candidates) -> None:
    for tag, marks, _, _ in outline.marked:
        if tag.name in FRAMES:
            continue  # "has-breadcrumbs" of a whole page
        if marks & BREADCRUMBS or "breadcrumb" in str(tag.get("aria-label") or "").lower():
            crumbs = [clean(link.get_text(" ")) for link in tag.find_all("a")]
            for crumb in reversed(crumbs[1:]):
                into.add("section", crumb, "markup", "breadcrumbs")
            return


def _read_copyright(outline: Outline, place: Place, into: Candidates) -> None:
    """The line of whose copy this is, below the text."""
    for block in outline.blocks[place.last :]:
        if len(block.text) <= LONGEST_COPYRIGHT and _COPYRIGHT.search(block.text):
            into.add("copyright", block.text, "markup", block.box.name)
