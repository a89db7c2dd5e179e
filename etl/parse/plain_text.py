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
from etl.parse.byline_lines import is_byline
from etl.parse.caption_lines import CaptionLine, read_caption
from etl.parse.date_lines import is_date_line, says_updated, split_dates
from etl.parse.decode import decode
from etl.parse.reading_time import is_reading_time, stated_reading_time
from etl.parse.sign_offs import is_copyright, is_end_mark, is_sign_off, split_sign_off
from etl.parse.text_lines import Line, lines_of

MOST_HEAD_LINES = 12
"""Lines after the headline in which dates, bylines and captions are looked for."""
MOST_STANDFIRST_LINES = 2
"""Lines of text that may stand between the headline and the last line of the head."""
LONGEST_STANDFIRST = 400
"""Characters; a longer first text is the first paragraph."""
LONGEST_SUBHEAD = 90
"""Characters of a subhead."""
MOST_CLOSING_LINES = 5
"""Lines at the end that may be sign-offs, marks of the end and copyright."""

SEPARATOR = re.compile(r"\s+[|·•∙●‧–—-]\s+|\s*[|·•∙●‧]\s*")
BULLET = re.compile(r"^(?:[-*•‣◦▪–]|\d{1,2}[.)])\s+(?=\S)")
HEADING_MARK = re.compile(r"^#{1,6}\s+|^(?:headline|title|überschrift|titel|titre|título|titolo)\s*:\s+", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?…。！？؟।:;,”\"»'’)\]]$")
CORRECTION = re.compile(
    r"^[(\[*_]*(?:corrections?|clarification|editor['’]s note|korrektur|berichtigung|anmerkung der redaktion|"
    r"rectificatif|erratum|corrección|fe de errores|correção|correzione|rettifica|rectificatie|rättelse|retting|rettelse|"
    r"تصحيح|تصويب|исправление|訂正|정정)\s*(?:\([^)]{1,40}\)\s*)?[:：]",
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
    lines = lines_of(decode(page.body, page.header("Content-Type")))
    if lines:
        headline = HEADING_MARK.sub("", lines[0].text)
        draft.note("headline", headline, lines[0])
        rest = tuple(line for line in lines[1:] if line.number > lines[1].number or line.text != headline)
        length = _head_length(rest)
        _read_head(rest[:length], draft)
        _read_body(rest[length:], draft)
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


# --- Head ----------------------------------------------------------------------------------------


def _head_length(lines: Sequence[Line]) -> int:
    """How many lines stand before the first paragraph.

    The head ends with the last date, byline, reading time or caption that has at most a standfirst before it. Without
    any of these only the lay-out tells: one short text right under the headline, apart from what follows.
    """
    length = texts = 0
    for place, line in enumerate(lines[:MOST_HEAD_LINES], start=1):
        if _is_head_line(line):
            length = place
        else:
            texts += 1
            if texts > MOST_STANDFIRST_LINES or len(line.text) > LONGEST_STANDFIRST:
                break
    return length or _standfirst_by_layout(lines)


def _standfirst_by_layout(lines: Sequence[Line]) -> int:
    if len(lines) < 3 or lines[0].is_after_blank or len(lines[0].text) > LONGEST_STANDFIRST:
        return 0
    return int(all(line.is_after_blank for line in lines[1:3]))


def _is_head_line(line: Line) -> bool:
    return bool(_fields_of(line.text)) or read_caption(line.text) is not None


def _fields_of(text: str) -> tuple[tuple[FieldName, str], ...]:
    """The fields in a line that has nothing else: ``By A. Prado | 9 May 2022 | 3 min read``."""
    whole = _field_of(text)
    if whole:
        return ((whole, text),)
    parts = [part for piece in SEPARATOR.split(text) for part in split_dates(piece.strip()) if part]
    found = [(name, part) for part in parts if (name := _field_of(part))]
    if found and len(found) == len(parts):
        return tuple(found)
    minutes = stated_reading_time(text)
    rest = text.replace(minutes, "").strip(" ,.|·•") if minutes else ""
    name = _field_of(rest)
    return ((name, rest), ("reading_time", minutes)) if name else ()


def _field_of(text: str) -> FieldName | None:
    if is_reading_time(text):
        return "reading_time"
    if is_date_line(text):
        return "updated" if says_updated(text) and len(split_dates(text)) == 1 else "published"
    if is_byline(text):
        return "byline"
    return "copyright" if is_copyright(text) else None


def _read_head(lines: Sequence[Line], draft: Draft) -> None:
    for line in lines:
        fields, caption = _fields_of(line.text), read_caption(line.text)
        for name, text in fields:
            draft.note(name, text, line)
        if caption and not fields:
            draft.show(caption, line)
        elif not fields:
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
    caption = read_caption(line.text)
    if caption and not SENTENCE_END.search(caption.caption):
        draft.show(caption, line)
        return
    text, sign_off = split_sign_off(line.text) if is_last else (line.text, "")
    if text:
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
