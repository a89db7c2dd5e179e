"""Dates of publication on pages that give none where dates belong: the last places to look, best first.

A date within a line around the headline ("Mara Lindqvist | Reporter | 6 May 2024"), one that the text begins with, one
in an element named for it anywhere in the source, and what the page's own scripts were handed as the story's date.
Each step is taken only where those before it found nothing that names a day.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice, pairwise

from bs4 import Tag
from selectolax.lexbor import LexborNode

from etl.models import FieldName
from etl.parse.blocks import Box, Outline
from etl.parse.candidates import Candidates
from etl.parse.container import around
from etl.parse.date_lines import date_within, is_date_line, names_day, says_published, says_updated
from etl.parse.marks import COMMENTS, NAVIGATION, QUOTE, READING_TIME, TIME
from etl.parse.near_lines import read_time, where_of
from etl.parse.other_stories import CARD_LEVELS, is_in_card, is_in_masthead, titles_of_others
from etl.parse.place import AFTER_TEXT, BEFORE_HEADLINE, OPENING, Place
from etl.parse.soup import parsed_tree
from etl.parse.texts import clean, listed, plain

LONGEST_LINE = 120
"""Characters; longer lines are text, and a date in it may be any."""
LONGEST_REST = 40
"""Characters beside the date in a line that may have been taken for the text's: a name, a place, a reading time."""
LONGEST_OPENING = 60
"""Characters before the dash of "RIVERTON, 6 May 2024 (TNN) - The bridge ..."."""
PARTS_BEFORE = 6
"""Lines above the headline in which a date in several boxes may stand."""
_STROKES = " /年.-"
_YEAR = re.compile(r"(?:19|20)\d\d\s?[/年.-]?")
_DAY_OF_YEAR = re.compile(r"(?:0?[1-9]|1[0-2])\s?[/-]\s?(?:0?[1-9]|[12]\d|3[01])")
_TIME_OF_DAY = re.compile(r"[012]?\d:[0-5]\d(?::[0-5]\d)?")
MOST_DAYS = 3
"""Different days in the scripts of a page; with more of them, they are of other stories, too."""
MOST_DAYS_OF_A_NAME = 2
"""Different days in elements of one name: published and updated; more are a list of events or stories."""
MOST_DATES_IN_SOURCE = 40

_TERM = re.compile(
    r"©|\(c\)|\bcopyright\b|"
    r"(?<!\w)(?:until|till|expires?(?: on)?|valid (?:to|through)|deadline|bis(?: zum)?|jusqu['’]au|expire le|"
    r"hasta(?: el)?|até|fino al?|scade il|tot(?: en met)?|till och med|til og med|do dnia|до)[\s:]+(?=\W?\d|\w+ \d)",
    re.IGNORECASE,
)
_OPENING = re.compile(r"\s[–—-]\s|:\s")
_IN_SCRIPT = re.compile(
    rb"(?:\"|&quot;)(?:date_?Published|(?:first_?)?Published_?(?:At|Date|On|Time)|Publish_?(?:Date|Time)|Publication_?Date"
    rb"|Pub_?Date)\\?(?:\"|&quot;)\s*:\s*\\?(?:\"|&quot;)"
    rb"((?:19|20)\d\d-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)",
    re.IGNORECASE,
)
"""Names that publishing systems give the date in the state they hand to their scripts."""
_ASSIGNED = re.compile(
    rb"\b(?:ct|create_?[tT]ime|publish_?[tT]ime|pub_?[tT]ime|publish_?[dD]ate|pub_?[dD]ate)\s?=\s?[\"'](20\d\d-\d\d-\d\d"
    rb"(?:[ T][012]\d:[0-5]\d(?::[0-5]\d)?)?|1[2-9]\d{8})[\"']"
)
"""A variable of the page's own script with the time of publication, in words or as a second of Unix time."""
_SECOND_AND_DAY = re.compile(rb"=\"(1\d{9})\",\w{1,3}=\"(20\d\d-\d\d-\d\d)\"")
"""A second of Unix time and the day it is on, in two variables of a script: how China's greatest platform of
accounts tells its script what to print, as "yesterday" or a day."""
_IN_MARKUP = re.compile(
    rb"=(?<=itemprop=|property=)[\"']?(?:schema:)?datePublished\b[^>]{0,200}?(?:datetime|content)=[\"']([^\"'<>]{8,40})[\"']",
    re.IGNORECASE,
)
"""What the page says to machines of its publication, in boxes that are left out of the tree, too. The sign comes first
and its name is looked back at, because a search for one character takes a twentieth of one for either of two words."""
_DATE_NAMES = listed("date Date time Time publish created author meta Meta post-footer posted")
_NAMED_FOR_DATES = ",".join(["h1", "time"] + [f'[class*="{word}"]' for word in _DATE_NAMES])
_OF_UPDATE = re.compile(r"updat|modif|revis", re.IGNORECASE)
_OTHERS = re.compile(r"comments|comment[-_]|[-_]comment|related|recommend|sidebar|widget|popular|latest", re.IGNORECASE)
_LINKED_HEADING = ", ".join(f"{heading} a[href], a[href] {heading}" for heading in ("h2", "h3", "h4", "h5", "h6"))
"""The title of another story; the story's own is no link."""
MOST_NAMED = 60
"""Elements looked at; dates of the story stand soon after its headline."""
MOST_LETTERS = 400_000
"""Letters read of them together; only a page that nests such elements has more."""


def read_far_dates(outline: Outline, place: Place, page: bytes, into: Candidates) -> None:
    """Candidates for the publication, where no other names a day.

    Where a line at the headline says when the story was updated, none that merely stands around it says more.
    """
    is_updated = any(map(names_day, into.printed("updated")))
    steps: tuple[Callable[[], None], ...] = (
        lambda: _read_title(outline, into),
        lambda: _read_lines(_in_boxes(outline, place), into),
        lambda: _read_lines(_lines_between(outline, place), into),
        lambda: _read_lines(_openings(outline, place), into),
        lambda: _read_lines(() if is_updated else _lines_around(outline, place), into),
        lambda: _read_named(page, into),
        lambda: None if is_updated else _read_marked(outline, place, into),
        lambda: _read_lines(() if is_updated else _labelled(outline), into),
        lambda: _read_source(page, into),
        lambda: _read_variables(page, into),
    )
    for step in steps:
        if is_dated(into):
            return
        step()


def is_dated(found: Candidates) -> bool:
    """Whether a candidate for the publication names a day."""
    return any(map(names_day, found.said("published")))


def _lines_between(outline: Outline, place: Place) -> Iterator[str]:
    """Lines between headline and text, some of which may have been taken for its beginning."""
    yield from _short(place.headline + 1, place.first, outline, place)
    opening = max(place.first, place.headline + 1)
    for line in _short(opening, min(opening + OPENING, place.last), outline, place):
        if not line.endswith(".") and len(line) - len(date_within(line)) <= LONGEST_REST:
            yield line


def _in_boxes(outline: Outline, place: Place) -> Iterator[str]:
    """A date whose year, day and time stand in boxes of their own at the headline: "2024", "05/06", "19:02"."""
    near = outline.blocks[max(0, place.headline - PARTS_BEFORE) : place.first]
    for at, (year, day) in enumerate(pairwise(near)):
        if _YEAR.fullmatch(year.text) and _DAY_OF_YEAR.fullmatch(day.text):
            clock = near[at + 2].text if len(near) > at + 2 and _TIME_OF_DAY.fullmatch(near[at + 2].text) else ""
            yield f"{year.text.strip(_STROKES)} {day.text} {clock}".strip()


def _labelled(outline: Outline) -> Iterator[str]:
    """The only line of a page that is a date with a label of publication, wherever it stands."""
    lines = (block.text for block in outline.blocks if len(block.text) <= LONGEST_LINE and names_day(block.text))
    found = dict.fromkeys(line for line in lines if says_published(line) and is_date_line(line))
    if len(found) == 1:
        yield from found


def _lines_around(outline: Outline, place: Place) -> Iterator[str]:
    """Lines above the headline, then those below the text."""
    yield from _short(max(0, place.headline - BEFORE_HEADLINE), place.headline, outline, place)
    yield from _short(place.last, place.last + AFTER_TEXT, outline, place)


def _short(first: int, last: int, outline: Outline, place: Place) -> Iterator[str]:
    """Lines with a day in them that are of no other story."""
    for number in range(first, min(last, len(outline.blocks))):
        block = outline.blocks[number]
        may_date = len(block.text) <= LONGEST_LINE and names_day(block.text) and not _is_term(block.text)
        if may_date and not _is_quoted(block.box) and not is_in_card(block.box, number, outline, place):
            yield block.text


def _is_quoted(box: Box) -> bool:
    """True for a line of what somebody else published, as posts of networks are shown."""
    return any(outer.marks & QUOTE for outer in islice(around(box), 2))


def _is_term(line: str) -> bool:
    """True for the day on which something ends ("Available until 6 May 2024"), and in a notice of copyright."""
    return _TERM.search(line) is not None


def _openings(outline: Outline, place: Place) -> Iterator[str]:
    """What stands before the first dash or colon of the text."""
    for block in outline.blocks[place.first : place.first + 2]:
        if end := _OPENING.search(block.text, 0, LONGEST_OPENING):
            yield block.text[: end.start()]


def _read_lines(lines: Iterable[str], into: Candidates) -> None:
    for line in lines:
        if found := date_within(line):
            field: FieldName = "updated" if says_updated(line) else "published"
            into.add(field, found, "text", "within a line")


def _read_title(outline: Outline, into: Candidates) -> None:
    for title in outline.noted["title"][:1]:
        for part in re.split(r"\s[|–—-]\s", title.tag.get_text()):
            if names_day(part) and is_date_line(part):
                into.add("published", part, "markup", "title")


def _read_marked(outline: Outline, place: Place, into: Candidates) -> None:
    """Elements that are named for a date, in the page's order; of a list of days, none is the story's."""
    titles = titles_of_others(outline, place.headline, place.first, place.last, len(outline.blocks))
    place = replace(place, titles=titles)
    series: dict[str, dict[str, Tag]] = {}
    for tag, marks, at, box in outline.marked:
        if not marks & TIME or marks & (COMMENTS | NAVIGATION | READING_TIME) or is_in_masthead(box, place):
            continue
        text = str(tag.get("datetime") or "") or clean(tag.get_text(" "))
        if len(text) <= LONGEST_LINE and names_day(text) and not is_in_card(box, at, outline, place):
            series.setdefault(where_of(tag), {})[text] = tag
    for dates in series.values():
        for text, tag in dates.items() if len(dates) <= MOST_DAYS_OF_A_NAME else ():
            if tag.name == "time":
                read_time(tag, into)
            else:
                into.add("updated" if says_updated(text) else "published", text, "markup", tag.name)


def _read_source(page: bytes, into: Candidates) -> None:
    """The first day in the page's source, outside what is read as a page: scripts, and boxes that were left out."""
    for pattern, where in ((_IN_MARKUP, "[itemprop=datePublished]"), (_IN_SCRIPT, "script"), (_ASSIGNED, "script")):
        matches = islice(pattern.finditer(page), MOST_DATES_IN_SOURCE)
        dates = [match[1].decode("ascii", "replace") for match in matches]
        if len({date[:10] for date in dates}) <= MOST_DAYS:
            for date in dates[:1]:
                into.add("published", date, "text", where)


def _read_variables(page: bytes, into: Candidates) -> None:
    """A day in a script beside a second of it: the second, which says more; the day alone where UTC has another."""
    found = _SECOND_AND_DAY.search(page)
    if found is not None:
        second, day = found[1].decode(), found[2].decode()
        is_same = datetime.fromtimestamp(int(second), UTC).date().isoformat() == day
        into.add("published", second if is_same else day, "text", "script")


def _read_named(page: bytes, into: Candidates) -> None:
    """The first element below the ``h1`` that is named for dates or bylines, in boxes that were left out, too."""
    for node, line in _named_lines(page):
        if names_day(line) and not (_is_beside(node) or _is_in_card(node)) and (found := date_within(line)):
            names = f"{node.attributes.get('class')} {node.attributes.get('itemprop')}"
            is_update = says_updated(line) or _OF_UPDATE.search(names) is not None
            into.add("updated" if is_update else "published", found, "text", f"{node.tag} below h1")
            return


def _named_lines(page: bytes) -> Iterator[tuple[LexborNode, str]]:
    """Elements named for dates below the ``h1``, with the first line of what they say."""
    nodes = parsed_tree(page).css(_NAMED_FOR_DATES)
    place = next((number for number, node in enumerate(nodes) if node.tag == "h1"), 0)
    letters = 0
    for node in nodes[place + 1 : place + MOST_NAMED]:
        text = node.attributes.get("datetime") or node.text(separator=" ")
        letters += len(text)
        if letters > MOST_LETTERS:
            return
        yield node, " ".join(text.split())[:LONGEST_LINE]


def _is_beside(node: LexborNode) -> bool:
    """True for a date in a comment or in a rail."""
    return any(_OTHERS.search(f"{at.attributes.get('class')} {at.attributes.get('id')}") for at in _around(node))


def _is_in_card(node: LexborNode) -> bool:
    """True for a date beside the linked title of another story."""
    for card in islice(_around(node), CARD_LEVELS):
        title = card.css_first(_LINKED_HEADING)
        if title is not None:
            return card.css_first("h1") is None and not _is_of_page(title)
    return False


def _is_of_page(title: LexborNode) -> bool:
    head = title.parser.head if title.parser is not None else None
    named = head.css_first("title") if head is not None else None
    return named is not None and plain(title.text()) in plain(named.text())


def _around(node: LexborNode) -> Iterator[LexborNode]:
    """The element and those around it, from the inside out, within the body."""
    at: LexborNode | None = node
    while at is not None and at.tag != "body":
        yield at
        at = at.parent
