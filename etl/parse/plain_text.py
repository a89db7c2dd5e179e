"""Plain-text articles, read by the order of their lines.

headline, standfirst, reading time, date, byline, caption with its credit in brackets, paragraphs, sign-off: each but
the headline may be missing, and those between headline and paragraphs may change places. A line that is none of these
is body, so that nothing is lost by a wrong guess.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from etl.models import Candidate, FetchedPage, FieldName, Paragraph, ParagraphKind, ParsedArticle, ParsedImage
from etl.parse.byline_lines import is_bare_name
from etl.parse.caption_lines import CaptionLine, caption_in_text, read_caption
from etl.parse.decode import decode
from etl.parse.head_lines import fields_of
from etl.parse.sign_offs import is_agency_line, is_copyright, is_end_mark, is_sign_off, split_sign_off
from etl.parse.text_lines import Line, lines_of

MOST_HEAD_LINES = 12
"""Lines after the headline in which dates, bylines and captions are looked for."""
MOST_STANDFIRST_LINES = 2
"""Lines of text that may stand between the headline and the last date, byline or reading time; one less before a
caption, which may stand in the body too."""
LONGEST_STANDFIRST = 400
"""Characters; a longer first text is the first paragraph."""
LONGEST_TEXT = 1_000_000
"""Characters read of one text: several novels."""
MOST_LINES_BEFORE_HEADLINE = 4
LONGEST_SUBHEAD = 90
"""Characters of a subhead."""
MOST_CLOSING_LINES = 5
"""Lines at the end that may be sign-offs, marks of the end and copyright."""

BULLET = re.compile(r"^(?:[-*•‣◦▪–]|\d{1,2}[.)])\s+(?=\S)")
HEADING_MARK = re.compile(r"^#{1,6}\s+|^(?:headline|title|überschrift|titel|titre|título|titolo)\s*:\s+", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?…。！？؟।:;,”\"»'’)\]]$")
CORRECTION = re.compile(
    r"^[(\[*_]*(?:corrections?|clarification|editor['’]s note|korrektur|berichtigung|anmerkung der redaktion|"
    r"rectificatif|erratum|corrección|fe de errores|correção|correzione|rettifica|rectificatie|rättelse|retting|"
    r"rettelse|تصحيح|تصويب|исправление|訂正|정정)\s*(?:\([^)]{1,40}\)\s*)?[:：]",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Draft:
    """What has been read so far."""

    candidates: list[Candidate] = field(default_factory=list)
    images: list[ParsedImage] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)

    def note(self, name: FieldName, text: str, line: Line) -> None:
        """Keep ``text`` as a candidate, with the line it stood in."""
        self.candidates.append(Candidate(field=name, text=text, evidence="text", where=f"line {line.number}"))

    def show(self, caption: CaptionLine, line: Line) -> None:
        """Keep a picture's words: the text has no picture, so its address is empty."""
        self.images.append(
            ParsedImage(url="", caption_text=caption.caption, credit_text=caption.credit, evidence="text")
        )
        self.add("caption" if caption.caption else "credit", line.text)

    def add(self, kind: ParagraphKind, text: str) -> None:
        """Keep a paragraph."""
        self.paragraphs.append(Paragraph(kind=kind, text=text))


def parse_plain_text(page: FetchedPage) -> ParsedArticle:
    """What a plain-text article says; a text without a body has the sign ``empty``."""
    draft = Draft()
    lines = lines_of(decode(page.body, page.header("Content-Type"))[:LONGEST_TEXT])
    if lines:
        _read_lines(lines, draft)
    has_body = any(paragraph.kind == "paragraph" for paragraph in draft.paragraphs)
    return ParsedArticle(
        url=page.final_url,
        fetched_at=page.fetched_at,
        guid=page.link.guid,
        candidates=tuple(draft.candidates),
        paragraphs=tuple(draft.paragraphs),
        images=tuple(draft.images),
        signs=frozenset() if has_body else frozenset({"empty"}),
        media_type="text/plain",
    )


def _read_lines(lines: Sequence[Line], draft: Draft) -> None:
    first = _headline_place(lines)
    headline = HEADING_MARK.sub("", lines[first].text)
    draft.note("headline", headline, lines[first])
    rest = lines[first + 1 :]
    if rest and rest[0].text == headline:  # the page's title, and then the headline again
        rest = rest[1:]
    length = _head_length(rest)
    _read_head([*lines[:first], *rest[:length]], draft)
    _read_body(rest[length:], draft)


# --- Head ----------------------------------------------------------------------------------------


def _headline_place(lines: Sequence[Line]) -> int:
    """The first line that is not a date, a byline or a reading time; the very first where all are."""
    early = lines[:MOST_LINES_BEFORE_HEADLINE]
    return next((place for place, line in enumerate(early) if not fields_of(line.text)), 0)


def _head_length(lines: Sequence[Line]) -> int:
    """How many lines stand before the first paragraph.

    The head ends with the last date, byline, reading time or caption that has at most a standfirst before it. Without
    any of these only the lay-out tells: one short text right under the headline, apart from what follows.
    """
    length = texts = 0
    for place, line in enumerate(lines[:MOST_HEAD_LINES], start=1):
        is_last = place == len(lines)
        if fields_of(line.text) or (read_caption(line.text) and texts < MOST_STANDFIRST_LINES and not is_last):
            length = place
        elif not _may_be_byline(line):
            texts += 1
        if texts > MOST_STANDFIRST_LINES or len(line.text) > LONGEST_STANDFIRST:
            break
    return length or _standfirst_by_layout(lines)


def _standfirst_by_layout(lines: Sequence[Line]) -> int:
    if len(lines) < 3 or lines[0].is_after_blank or len(lines[0].text) > LONGEST_STANDFIRST:
        return 0
    return int(all(line.is_after_blank for line in lines[1:3]))


def _may_be_byline(line: Line) -> bool:
    """True for a name or an agency without any mark, which is a byline where it stands beside a date."""
    return is_bare_name(line.text) or is_agency_line(line.text)


def _read_head(lines: Sequence[Line], draft: Draft) -> None:
    dated = {place for place, line in enumerate(lines) if fields_of(line.text)}
    for place, line in enumerate(lines):
        fields, caption = fields_of(line.text), read_caption(line.text)
        for name, text in fields:
            draft.note(name, text, line)
        if fields:
            continue
        if _may_be_byline(line) and dated & {place - 1, place + 1}:
            draft.note("byline", line.text, line)
        elif caption:
            draft.show(caption, line)
        else:
            draft.note("standfirst", line.text, line)


# --- Body ----------------------------------------------------------------------------------------


def _read_body(lines: Sequence[Line], draft: Draft) -> None:
    closing = _closing_length(lines)
    body = lines[: len(lines) - closing]
    for place, line in enumerate(body):
        is_last = place == len(body) - 1
        _read_paragraph(line, draft, is_inside=place > 0 and not is_last, is_last=is_last)
    for line in lines[len(lines) - closing :]:
        if is_copyright(line.text):
            draft.note("copyright", line.text, line)
        elif not is_end_mark(line.text):
            draft.add("sign_off", line.text)


def _closing_length(lines: Sequence[Line]) -> int:
    length = 0
    for line in reversed(lines[-MOST_CLOSING_LINES:]):
        if not (is_sign_off(line.text) or is_copyright(line.text) or is_end_mark(line.text)):
            break
        length += 1
    return length


def _read_paragraph(line: Line, draft: Draft, *, is_inside: bool, is_last: bool) -> None:
    text, sign_off = split_sign_off(line.text) if is_last else (line.text, "")
    if caption := caption_in_text(text):
        draft.show(caption, line)
    elif text:
        draft.add(_kind_of(text, is_inside=is_inside), BULLET.sub("", text))
    if sign_off:
        draft.add("sign_off", sign_off)


def _kind_of(text: str, *, is_inside: bool) -> ParagraphKind:
    if CORRECTION.match(text):
        return "correction"
    if BULLET.match(text):
        return "list"
    is_subhead = is_inside and len(text) <= LONGEST_SUBHEAD and not SENTENCE_END.search(text)
    return "subhead" if is_subhead else "paragraph"
