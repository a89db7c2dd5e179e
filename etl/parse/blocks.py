"""One walk over the soup: what stands on the page, in order, with what its surroundings say about it.

A :class:`Block` is a run of text between two block boundaries, a :class:`Box` an element that makes such boundaries.
Everything that later decides (where the text is, what is a caption, who signs) reads this outline, not the soup.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

from etl.chinese_credits import read_credits
from etl.parse.marks import BODY, BYLINE, CAPTION, CREDIT, FIGURE, HIDDEN, READING_TIME
from etl.parse.soup import PageTag
from etl.parse.texts import word_set

INLINE = word_set(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rtc ruby s samp small
    span strike strong sub sup time tt u var wbr"""
)
SKIPPED = frozenset({"rt", "rp", "option", "textarea", "button", "iframe"})
"""Never read: ruby readings (their base text is), and what is operated rather than read."""

BOLD = frozenset({"b", "strong"})
NOTED = frozenset({"meta", "link", "script", "title", "base", "img", "time", "h1", "a"})
"""Elements that some field is read from, listed by name as they are met."""

PROSE_CHARACTERS = 80
"""A run of text this long is prose whatever it ends with; menus, bylines and buttons are shorter."""
SHORT_PROSE_CHARACTERS = 30
"""A shorter run is prose when it ends like a sentence."""
SHORT_LINES = 120
"""Characters of several lines together that are no sentence."""
SHORTEST_BEHIND_SEAM = 3
"""Characters; shorter ones are set high or low: CO2, 40 m2."""
_HALVES_OF_DAY = ("AM", "PM", "A.M.", "P.M.")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?!\d)")
DENSE_WEIGHT = 2.5
"""One character of Chinese, Japanese or Korean says as much as two or three of an alphabet."""
LONGEST_SAMPLE = 10_000
"""Characters of one run of text that are looked at for those."""

_SENTENCE_ENDS = tuple(".!?…。！？؟।:;”\"»'’)]")
_SENTENCE_MARKS = (".", "!", "?", ":", "…", "。", "！", "？", "：")
_GOES_ON = ("—", "–", " -")
_LIKE_NAME = re.compile(r"[^\W\d_a-z][\w'’.-]+ [^\W\d_a-z][\w'’.-]+")
_BREAK = "\v\n"
"""What a ``br`` is read as: a line break that the page's author meant, where ``\\n`` alone may be his editor's."""
_TWO_BREAKS = re.compile(r"\n[ \t\xa0\v]*\n")
FEWEST_LINES = 2
"""Sentences on lines of their own in one run of text, for each line to be a paragraph."""
MOST_LINES_OF_CREDITS = 8
"""Lines among which they stand: the first, in a run of lines that has any."""
SHARE_OF_LINES = 0.6
"""... and their share of its characters: a text that is wrapped by hand, an address or a poem has less."""
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")


@dataclass(slots=True, eq=False)
class Box:
    """A block-level element."""

    tag: Tag
    name: str
    """The element's."""
    parent: Box | None
    marks: int
    """The element's own marks."""
    first: int
    """Index of its first block; ``last`` is one past its last."""
    last: int = 0
    prose: float = 0.0
    """Characters of prose inside, in units of an alphabet."""
    is_out: bool = False
    """True where the marks of this box or one around it say that it is no part of the text."""


@dataclass(slots=True, eq=False)
class Block:
    """A run of text between two boundaries, white space collapsed."""

    box: Box
    text: str
    link_characters: int
    bold_characters: int
    prose: float

    @property
    def link_share(self) -> float:
        """0 to 1: how much of the text is links."""
        return self.link_characters / len(self.text)


class Sighting(NamedTuple):
    """A tag worth a second look, with where it stood."""

    tag: Tag
    marks: int
    at: int
    """Number of blocks before it."""
    box: Box | None
    """The box around it, or its own."""


@dataclass(slots=True, eq=False)
class Outline:
    """A page, read once."""

    blocks: list[Block] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    bodies: list[Box] = field(default_factory=list)
    """Those that a name or a property calls an article's body, or the body of something else."""
    noted: dict[str, list[Sighting]] = field(default_factory=lambda: {name: [] for name in NOTED})
    """Tags of :data:`NOTED` by name, in document order."""
    properties: list[Sighting] = field(default_factory=list)
    """Tags with ``itemprop`` of microdata or ``property`` of RDFa."""
    marked: list[Sighting] = field(default_factory=list)
    """Tags with marks, in document order."""
    prose: float = 0.0

    def text_of(self, box: Box) -> str:
        """All text of a box, a space between blocks."""
        return " ".join(block.text for block in self.blocks[box.first : box.last])


def read_outline(soup: BeautifulSoup) -> Outline:
    """Walk the whole soup once."""
    walk = _Walk()
    walk.run(soup)
    outline = walk.outline
    _weigh(outline)
    return outline


def prose_of(text: str, link_characters: int) -> float:
    """How much prose a run of text is: its length, or nothing where it reads like a label."""
    length = len(text) - link_characters
    dense = _dense_characters(text) if not text.isascii() else 0.0
    weight = length + dense * (DENSE_WEIGHT - 1)
    if weight >= PROSE_CHARACTERS or (weight >= SHORT_PROSE_CHARACTERS and text.endswith(_SENTENCE_ENDS)):
        return max(0.0, weight)
    return 0.0


def _dense_characters(text: str) -> float:
    """Characters of Chinese, Japanese and Korean, told from the beginning of a very long text."""
    start = text[:LONGEST_SAMPLE]
    return len(_DENSE.findall(start)) * (len(text) / len(start))


class _Walk:
    """The state of the walk: the open box and the text since the last boundary."""

    def __init__(self) -> None:
        self.outline = Outline()
        self.blocks = self.outline.blocks
        self.box: Box | None = None
        self.links = 0
        self.bolds = 0
        self.words: list[str] = []
        self.link_characters = 0
        self.bold_characters = 0

    def run(self, soup: BeautifulSoup) -> None:
        """Open and read everything in document order; what was opened is closed by what was left for it to do."""
        waiting: list[Tag | NavigableString | Box | str] = [soup]
        while waiting:
            node = waiting.pop()
            if isinstance(node, Tag):
                self._open(node, waiting)
            elif isinstance(node, NavigableString):
                self.words.append(node)
                if self.links or self.bolds:
                    self._count(node)
            elif isinstance(node, Box):
                self._leave_box(node)
            elif node == "a":
                self.links -= 1
            else:
                self.bolds -= 1

    def _count(self, string: NavigableString) -> None:
        """Count what is linked or bold."""
        length = len(string.strip())
        self.link_characters += length if self.links else 0
        self.bold_characters += length if self.bolds else 0

    def _open(self, tag: Tag, waiting: list[Tag | NavigableString | Box | str]) -> None:
        """Note ``tag``, and add to ``waiting``, last first, its children and its closing."""
        name = tag.name
        if name in NOTED:
            self.outline.noted[name].append(Sighting(tag, 0, len(self.blocks), self.box))
        if "itemprop" in tag.attrs or "property" in tag.attrs:
            self.outline.properties.append(Sighting(tag, 0, len(self.blocks), self.box))
        if name == "br":
            self.words.append(_BREAK)
        if not tag.contents or name in SKIPPED or name == "script":
            return
        marks = tag.marks if isinstance(tag, PageTag) else 0
        if name not in INLINE or marks & CAPTION or (marks & CREDIT and self._is_in_caption()):
            waiting.append(self._enter_box(tag, marks))
        elif marks & HIDDEN and not marks & READING_TIME:  # which is often hidden from screen readers alone
            return
        else:
            self._enter_inline(name, waiting)
        if marks:
            self.outline.marked.append(Sighting(tag, marks, len(self.blocks), self.box))
        waiting += tag.contents[::-1]  # type: ignore[arg-type]

    def _is_in_caption(self) -> bool:
        """True within a caption, where a marked credit is a line of its own: ``A bridge <i class=credit>A. Prado``."""
        around = self.box.parent if self.box is not None and self.box.name == "p" else self.box
        return around is not None and bool(around.marks & (FIGURE | CAPTION))

    def _enter_inline(self, name: str, waiting: list[Tag | NavigableString | Box | str]) -> None:
        if self._is_in_caption():
            self.words.append(" ")  # "A bridge<span>Photo: A. Prado</span>" is two things
        if name == "a":
            self.links += 1
            waiting.append(name)
        elif name in BOLD:
            self.bolds += 1
            waiting.append(name)

    def _enter_box(self, tag: Tag, marks: int) -> Box:
        if self.words:
            self._flush()
        box = self.box = Box(tag, tag.name, self.box, marks, len(self.blocks))
        self.outline.boxes.append(box)
        if marks & BODY or tag.attrs.get("itemprop") == "articleBody":
            self.outline.bodies.append(box)
        return box

    def _leave_box(self, box: Box) -> None:
        if self.words:
            self._flush()
        box.last = len(self.blocks)
        self.box = box.parent

    def _flush(self) -> None:
        """Make blocks of the text since the last boundary; two line breaks are a boundary, one is a space."""
        if self.box is not None and self.box.marks & BYLINE:
            self.words = list(map(_with_one_space, self.words))
        whole = "".join(self.words)
        if self.box is not None and not whole.isspace():
            if len(whole) <= SHORT_LINES:
                if "\n" in whole.strip() and self.box.name != "pre":
                    self.words = [_on_one_line(words) for words in self.words]
                whole = _with_seams(self.words)
            parts = [text for part in _split_at_breaks(whole) if (text := " ".join(part.split()))]
            self._add_blocks(parts, self.box)
        self.words = []
        self.link_characters = self.bold_characters = 0

    def _add_blocks(self, parts: list[str], box: Box) -> None:
        """A block for each part; what is linked and what is bold is shared out by length."""
        total = sum(map(len, parts))
        for text in parts:
            length = len(text)
            links = min(length, self.link_characters * length // total)
            bolds = min(length, self.bold_characters * length // total)
            self.blocks.append(Block(box, text, links, bolds, prose_of(text, links)))


def _with_seams(words: list[str]) -> str:
    """A short line, with a space where only a style sheet sets its elements apart: "2026", "12:55 Uhr", "3 Min.".

    Between two names it is a comma.
    """
    parts = [words[0]]
    for before, after in pairwise(words):
        if _is_seam(before, after):
            parts.append(", " if _LIKE_NAME.fullmatch(before) and _LIKE_NAME.fullmatch(after) else " ")
        parts.append(after)
    return "".join(parts)


def _is_seam(before: str, after: str) -> bool:
    """True where no word goes on so: a digit, a small letter or "AM" before a digit or a capital, and more than an
    index; any letter before a time of day."""
    first, last = after[:1], before[-1:]
    if len(after) < SHORTEST_BEHIND_SEAM or not (first.isdigit() or first.isupper()):
        return False
    return last.islower() or last.isdigit() or _is_seam_of_clock(before, after)


def _is_seam_of_clock(before: str, after: str) -> bool:
    return before.endswith(_HALVES_OF_DAY) or (before[-1:].isupper() and _CLOCK.match(after) is not None)


def _with_one_space(words: str) -> str:
    """A space for what is between two elements of a byline, where blank lines of the source part nothing."""
    return " " if words.isspace() and words != _BREAK else words


def _on_one_line(words: str) -> str:
    """A string of the page without the line breaks within it, where only its author's editor broke the line."""
    core = words.strip()
    return words.replace(core, " ".join(core.split()), 1) if "\n" in core else words


def _split_at_breaks(text: str) -> list[str]:
    """Parts at two line breaks; at each, where it is sentences, or a few short lines, such as a name above a date.

    A line that ends in a dash goes on: it is a dateline. A sentence is broken by its author only, not by his editor.
    """
    if "\n" not in text or text.rstrip().endswith(_GOES_ON):
        return [text]
    if len(text) <= SHORT_LINES:
        return [text] if _BREAK not in text and text.rstrip().endswith(_SENTENCE_MARKS) else text.split("\n")
    parts = _TWO_BREAKS.split(text)
    return [line for part in parts for line in _paragraphs_in(part)] if _BREAK in text else parts


def _paragraphs_in(text: str) -> list[str]:
    """The lines between breaks, where most of them are sentences, or one says who did what; else the text whole.

    Many papers of East Asia write no other paragraphs.
    """
    lines = text.split(_BREAK)
    sentences = [len(line) for line in lines if line.rstrip().endswith(_SENTENCE_ENDS)]
    is_written = len(sentences) >= FEWEST_LINES and sum(sentences) >= SHARE_OF_LINES * len(text)
    return lines if is_written or _are_credits(lines) else [text]


def _are_credits(lines: list[str]) -> bool:
    """True for lines one of which is nothing but roles and names in Chinese."""
    return any(read_credits(line.strip()) for line in lines[:MOST_LINES_OF_CREDITS])


def _weigh(outline: Outline) -> None:
    """Sum the prose of every box."""
    running = [0.0]
    for block in outline.blocks:
        running.append(running[-1] + block.prose)
    outline.prose = running[-1]
    for box in outline.boxes:
        box.prose = running[box.last] - running[box.first]
