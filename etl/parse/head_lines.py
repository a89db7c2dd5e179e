"""Lines of a plain text's head that give dates, bylines and reading times, one or several in a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.models import FieldName
from etl.parse.byline_lines import is_byline
from etl.parse.date_lines import is_date_line, says_updated, split_dates
from etl.parse.reading_time import is_reading_time, stated_reading_time
from etl.parse.sign_offs import is_copyright

Fields = tuple[tuple[FieldName, str], ...]

LONGEST_LINE = 250
"""Characters; a longer line is text, whatever else it may look like."""
SEPARATOR = re.compile(r"\s+[|·•∙●‧–—-]\s+|\s*[|·•∙●‧]\s*")
SOFT_SEPARATOR = re.compile(r"[,;.]?\s+")
"""Where a date may begin right behind a byline."""
EDGES = " ,;.|·•"


def fields_of(text: str) -> Fields:
    """The fields in a line that has nothing else: ``By A. Prado | 9 May 2022 | 3 min read``; else none."""
    if len(text) > LONGEST_LINE:
        return ()
    parts = [part for piece in SEPARATOR.split(text) for part in split_dates(piece.strip()) if part]
    found = [(name, part) for part in parts if (name := _field_of(part))]
    if found and len(found) == len(parts):
        return tuple(found)
    whole = _field_of(text)
    return ((whole, text),) if whole else next(_two_fields(text), ())


def _field_of(text: str) -> FieldName | None:
    if is_reading_time(text):
        return "reading_time"
    if is_date_line(text):
        return "updated" if says_updated(text) else "published"
    if is_byline(text):
        return "byline"
    return "copyright" if is_copyright(text) else None


def _two_fields(text: str) -> Iterator[Fields]:
    """Two fields with nothing but a comma or a space between them."""
    minutes = stated_reading_time(text)
    if minutes and (name := _field_of(rest := text.replace(minutes, "").strip(EDGES))):
        yield ((name, rest), ("reading_time", minutes))
    for gap in SOFT_SEPARATOR.finditer(text):
        before, after = text[: gap.start()].strip(EDGES), text[gap.end() :]
        if is_date_line(after) and is_byline(before):
            yield (("byline", before), ("published", after))
