"""Names that nothing calls an author's: alone in a line, in an author's box, in a sentence about a reporter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from bs4 import Tag

from etl.parse.biographies import LONGEST_BIOGRAPHY, NAME
from etl.parse.blocks import Block, Box, Outline
from etl.parse.byline_lines import is_bare_name
from etl.parse.candidates import Candidates
from etl.parse.container import is_beside
from etl.parse.marks import BIOGRAPHY, BYLINE, COMMENTS, CREDIT, FIGURE, NAVIGATION, PROMO, QUOTE, TAGS
from etl.parse.other_stories import is_among_columnists, is_in_card
from etl.parse.place import AFTER_TEXT, Place
from etl.parse.soup import tags_in
from etl.parse.texts import clean

LONGEST_LINE = 160
"""Characters of a line with names in it."""
LONGEST_NAME = 50
"""Characters of one name, with a title or two."""
LAST_LINES = 3
"""Lines at the end of a text that may be a signature."""
OTHER_ROLE = re.compile(
    r"(?:reviewed|checked|edited|translated|illustrat\w+|photo\w*|pictures?|images?|video|graphics?|produced|updated|"
    r"powered|sponsored|presented|hosted|supported|verified|approved|designed|developed|tested|narrated|read|made|"
    r"provided|geprüft|bearbeitet|übersetzt|fotos?|bilder|aktualisiert|präsentiert|unterstützt|gesponsert|gefördert|"
    r"traduit|présenté|proposé|traducido|actualizado|presentado|patrocinado|tradotto|atualizado)"
    r"(?: (?:by|von|par|por|da|door|av|af))?:?\s*$",
    re.IGNORECASE,
)
"""What somebody else did for a story than write it."""
IN_BRACKETS = re.compile(r"\s+\([^()]*\)$")
"""A post behind a name."""
SHORTEST_BIOGRAPHY = 25
"""Characters of a paragraph about the author."""
BARE_NAME = "bare name"
AUTHOR_BOX = "author box"
BIOGRAPHY_LINE = "biography"
NAME_WITHIN = "name in byline"
"""Places (``where``) of candidates that count only where nothing else names an author."""
NAMING = ("strong", "b")
"""Elements that set a name apart within a byline, from posts that only the size of the print tells from it."""
MOST_NAMES = 6
_BIOGRAPHY = re.compile(
    rf"{NAME},? "
    r"(?:is|ist|est|es|è|é|är|er|jest|writes|covers|reports|works|has (?:been|written)|"
    r"schreibt|leitet|arbeitet|berichtet|écrit|escribe|scrive|an?|der|die)\b.{0,80}?"
    r"(?i:writer|reporter|journalist|editor|author|correspondent|columnist|contributor|blogger|redakteur|autor|"
    r"korrespondent|ressort|kolumn|rédact|periodista|redactor|giornalista|dziennikar|toimittaja|skribent)",
)
"""``Ana Prado is a reporter in Rome``; the same in other languages."""


def read_weak_bylines(outline: Outline, place: Place, above: list[Block], into: Candidates) -> None:
    """Names that nothing calls an author's, unless something said them before."""
    if place.first == place.last:
        return
    said = into.said("byline")
    is_named = any(map(is_bare_name, said))
    end = outline.blocks[max(place.first, place.last - LAST_LINES) : place.last + AFTER_TEXT]
    for where, names in (
        (NAME_WITHIN, _within_bylines(outline, place) if not is_named else ()),
        (AUTHOR_BOX, _boxed(outline, place)),
        (BARE_NAME, _bare(above)),
        (BIOGRAPHY_LINE, _described([*above, *end]) if not is_named else ()),
        (BARE_NAME, _bare(_edges(outline, place))),
    ):
        for name in names:
            if name not in said:
                into.add("byline", name, "text", where)


def _described(lines: list[Block]) -> Iterator[str]:
    """Who is said to be a writer."""
    for block in lines:
        found = _BIOGRAPHY.match(block.text) if SHORTEST_BIOGRAPHY <= len(block.text) <= LONGEST_BIOGRAPHY else None
        if found and is_bare_name(found["name"]):
            yield found["name"]


def _within_bylines(outline: Outline, place: Place) -> Iterator[str]:
    """Names in elements of their own within what is marked as a byline."""
    for tag, marks, at, box in outline.marked:
        is_byline_s = marks & BYLINE and not marks & (BIOGRAPHY | COMMENTS | NAVIGATION | PROMO) and place.may_sign(at)
        if not is_byline_s or is_beside(box) or is_in_card(box, at, outline, place):
            continue
        text = clean(tag.get_text(" "))
        is_list = at >= place.last and (_lists_columnists(tag) or is_among_columnists(box, outline, place))
        for part in islice(tags_in(tag, *NAMING), MOST_NAMES) if len(text) <= LONGEST_LINE and not is_list else ():
            name = clean(part.get_text(" "))
            if is_bare_name(name) and not OTHER_ROLE.search(text.partition(name)[0]):
                yield name


def _lists_columnists(tag: Tag) -> bool:
    """True for names each within a link that says more: "Ana Prado" over "Today's column"."""
    linked = (part for part in tags_in(tag, *NAMING) if part.find_parent("a") is not None)
    return sum(1 for _ in islice(linked, 2)) > 1


def _boxed(outline: Outline, place: Place) -> Iterator[str]:
    """Names that head a box about the author."""
    for tag, marks, at, _ in outline.marked:
        if marks & BIOGRAPHY and not marks & (COMMENTS | NAVIGATION) and place.is_near(at):
            text = IN_BRACKETS.sub("", clean(tag.get_text(" "))) if len(tag.contents) == 1 else ""
            if len(text) <= LONGEST_NAME and is_bare_name(text):
                yield text


def _edges(outline: Outline, place: Place) -> list[Block]:
    """The text's first and last lines, and the one below it where a dash says that it is a signature."""
    blocks = outline.blocks[place.first : place.last]
    below = outline.blocks[place.last : place.last + 1]
    end = blocks[1:][-2:] if blocks and not blocks[-1].prose else blocks[1:][-1:]
    return blocks[:1] + end + [block for block in below if block.text.startswith(("—", "–"))]


def _bare(lines: list[Block]) -> Iterator[str]:
    """Lines that are a name, where no mark calls them something else."""
    for block in lines:
        text = block.text.lstrip("—–- ").rstrip(", ")
        if len(text) <= LONGEST_NAME and not is_marked(block.box) and is_bare_name(text):
            yield text


def is_marked(box: Box) -> bool:
    """True for a line whose box, or the one around it, says that it is something else than a name."""
    if box.name in ("title", "h1"):
        return True
    marks = box.marks | (box.parent.marks if box.parent is not None else 0)
    return bool(marks & (FIGURE | CREDIT | TAGS | PROMO | QUOTE | NAVIGATION | COMMENTS))
