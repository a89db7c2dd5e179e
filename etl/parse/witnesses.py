"""Where else the text stands when the markup has next to none of it: JSON-LD, the feed, the page's own scripts.

Pages built by a script in the browser are sent nearly empty, but the text travels with them: as ``articleBody``, as
HTML within the data that the script starts from, or it came with the feed. The witness with most prose is believed.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from heapq import nlargest

from etl.models import Paragraph
from etl.parse.blocks import Box, Outline, prose_of, read_outline
from etl.parse.body import Body, read_body
from etl.parse.container import common
from etl.parse.json_ld import Node
from etl.parse.place import headline_box
from etl.parse.soup import make_soup
from etl.parse.texts import clean, plain
from etl.parse.verdicts import judge

LITTLE_PROSE = 250.0
"""Letters of prose; a page whose markup has more speaks for itself, or is a teaser that its publisher shows."""

MUCH_MORE = 2.0
"""A witness has to know that many times more than the markup."""

LONGEST_STORY = 100_000.0
"""Letters of prose: the longest reports have less; more are all the stories that a front page's scripts know."""

TOLD_BEGINNING = 60
"""Letters of a paragraph that are looked for in what JSON-LD tells."""

LONGEST_DATA = 2_000_000
"""Bytes of the page whose scripts are searched."""

MOST_SCRIPTS = 3
"""Those with most HTML; one has the text, and few have any."""

LEAST_HTML = 200
"""Characters from the first paragraph's beginning to the last one's end, else it is a label."""

_BEGIN = re.compile(r"(?:\\{1,9}u003c|<)p(?:\\{1,9}u003e|>|\s)")
_END = re.compile(r"(?:\\{1,9}u003c|<)\\{0,9}/p(?:\\{1,9}u003e|>)")
_BETWEEN_STRINGS = re.compile(
    r"</(?:p|ul|ol|h[2-6]|blockquote|div)>[^<\"]{0,9}\"[^<]*?\"\w+\":.*?(?=<(?:p|ul|ol|h[2-6]|blockquote|div)[>\s])",
    re.DOTALL,
)
"""From the end of one string of HTML to the beginning of the next: the names and values of data between the two."""
_ESCAPED = re.compile(r"\\{1,9}u([0-9a-fA-F]{4})")
_SCRIPT = re.compile(r"<script\b[^<>]*>(.*?)(?:</script|\Z)", re.DOTALL | re.IGNORECASE)


def fuller_body(body: Body, text: bytes, article: Node | None, feed_html: str) -> Body:
    """``body``, or what a witness says where the markup has little and the witness much.

    ``text`` is the page's whole text in UTF-8, ``feed_html`` what its feed carried of the story.
    """
    if body.prose >= LITTLE_PROSE:
        return body
    best = max(_witnesses(text, article, feed_html), key=lambda witness: witness.prose, default=body)
    if not max(LITTLE_PROSE, MUCH_MORE * body.prose) <= best.prose <= LONGEST_STORY:
        return body
    return replace(best, first=body.first, second=body.second, last=body.last)


def told_body(body: Body, outline: Outline, head: Box | None, article: Node | None) -> Body:
    """``body``, or the text around it where JSON-LD tells much more of it, and the page prints that, too.

    Markup that is closed too early cuts an article in two, and a box that is named for its text may hold an
    introduction alone. What is told but not printed stays untold: it is behind a paywall.
    """
    told = article.get("articleBody") if article is not None else None
    if not isinstance(told, str) or not body.last or prose_of(told, 0) < MUCH_MORE * body.prose:
        return body
    letters = plain(told)
    missed = [
        block.box
        for at, block in enumerate(outline.blocks)
        if block.prose and not body.first <= at < body.last and plain(block.text)[:TOLD_BEGINNING] in letters
    ]
    if not missed:
        return body
    wider = read_body(outline, head, common([outline.blocks[body.first].box, *missed]))
    return wider if wider.prose > MUCH_MORE * body.prose else body


def _witnesses(text: bytes, article: Node | None, feed_html: str) -> Iterator[Body]:
    told = article.get("articleBody") if article is not None else None
    if isinstance(told, str):
        yield _of_markup(told) if "<p" in told else _of_lines(told)
    if feed_html:
        yield _of_markup(feed_html)
    scripts = _SCRIPT.finditer(text[:LONGEST_DATA].decode("utf-8", "replace"))
    for found in nlargest(MOST_SCRIPTS, (_html_in(script[1]) for script in scripts), key=len):
        if len(found) >= LEAST_HTML:
            yield _of_markup(_unescaped(found))


def _html_in(data: str) -> str:
    """From the first paragraph's beginning to the last one's end; empty where there is none."""
    begin = _BEGIN.search(data)
    ends = deque(_END.finditer(data, begin.end()), maxlen=1) if begin is not None else ()
    return data[begin.start() : ends[0].end()] if begin is not None and ends else ""


def _of_lines(text: str) -> Body:
    lines = [words for line in re.split(r"[\r\n]+", text) if (words := clean(line))]
    return Body(
        paragraphs=tuple(Paragraph(kind="paragraph", text=line) for line in lines),
        prose=sum(prose_of(line, 0) for line in lines),
    )


def _of_markup(markup: str) -> Body:
    outline = read_outline(make_soup(f"<article>{markup}</article>"))
    head = headline_box(outline, [])
    judge(outline, head)
    return read_body(outline, head)


def _unescaped(data: str) -> str:
    """HTML that is a string in JSON that may itself be a string in JSON."""
    text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), data)
    text = re.sub(r'\\{1,9}(["/])', r"\1", re.sub(r"\\{1,9}[nrt]", " ", text))
    text = _BETWEEN_STRINGS.sub(" ", text)
    return text.encode("utf-8", "replace").decode("utf-8")
