"""Where a story was printed first: "First published in X", "© 2026 The X. Distributed by Y".

Only a line that speaks of the story it stands under counts: "News of the deal was first reported by Y" is news itself,
and so is a novel that was first published by a house.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.models import Attribution
from etl.transform.filing_dates import read_filing_day
from etl.transform.parts import Line, part_of, part_of_agency
from etl.transform.people import is_person
from etl.transform.reader import Reader
from etl.transform.sign_off_words import (
    ORIGINAL,
    ORIGINAL_STEMS,
    PARTNER,
    PARTNER_STEMS,
    PRODUCED,
    STORY,
    THIS,
)
from etl.transform.text import has_any, lowered

FIRST_PUBLISHED = "sign-off-first-published"
"""The rule of notes that say so."""
LONGEST_LINE = 250
"""Characters; longer paragraphs are story."""
MOST_WORDS = 7
"""Of a publisher's name."""

_WHO = (
    r"(?P<who>(?:(?! (?:under|with|and|as|via|on|in|by|at|for|unter|und|sous|et|bajo|y|con|com|"
    r"erschienen|veröffentlicht|publiziert)\b)(?:[^.,;:|()]|\.(?=\w))){2,60})"
)
_ORIGINAL = re.compile(rf"(?:{ORIGINAL})\s+{_WHO}", re.IGNORECASE)
_PRODUCED = re.compile(rf"(?:{PRODUCED})\s+{_WHO}", re.IGNORECASE)
_PARTNER = re.compile(rf"(?:{PARTNER})\s+{_WHO}", re.IGNORECASE)
_OF_STORY = re.compile(
    rf"(?:^|[.!?:)|] )\W*(?:\w+ ){{0,2}}(?:\w+ of )?(?:\w+['’]? ?){{0,3}}\b(?:{STORY})\b[^.!?]*$", re.I
)
"""What a sentence that speaks of the story itself says before the verb: "A version of this article"."""
_ITSELF = re.compile(rf"{THIS} ", re.IGNORECASE)
_HEARSAY = ("reported", "posted")
"""Said of news as well as of a story: only of "this story" does it tell whose it is."""
_GOES_ON = re.compile(r"\s*,\s+(?!(?:and|under|on|in|with|as|a|an|this|und|et|y|e)\b)", re.IGNORECASE)
"""Behind the publisher and before the sentence's own subject: "First published in X, the memoir"."""
_OWN_ISSUE = re.compile(
    r"(?:\w*(?:ausgabe|beilage|heft)|Zeitung|Magazin|Druck|Print|E-Paper|Newsletter|Blog)s?(?:$| (?![A-ZÄÖÜ]))"
)
"""The paper's own in print, which in German has a capital like a name: "in der Printausgabe vom 4. Mai"."""
_HAS_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ARTICLE = re.compile(
    r"^(?:the|der|die|das|dem|den|la|le|les|el|o|a|il|het|de|our partner|our friends at) "
    r"(?:(?:zeitung|tageszeitung|wochenzeitung|zeitschrift|magazin|nachrichtenmagazin|newspaper|magazine|daily|diario|"
    r"periódico|revista|journal|quotidien|hebdomadaire|rivista|quotidiano|jornal|krant|tijdschrift) )?(?=\S)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}")
_VISIT = re.compile(
    r"\W*(?:copyright|\(c\)|©|c\.)?[\s©]*(?:(?:19|20)\d\d),?\s+(?:by )?(?P<who>[A-Z][^.©|]{1,60}?)\.?,?\s+"
    r"(?:to see more, |for more, )?visit (?:us )?(?:at |online at )?(?:https?://)?[\w-]+\.\w",
    re.IGNORECASE,
)
"""How American syndicates and public radio sign: "© 2026 The X. Visit x.example. Distributed by Y"."""
_SYNDICATED = re.compile(
    r"\W*(?:\(c\)|c\.)\s?(?:19|20)\d\d[, ]\s?(?P<who>The [A-Z][^.©|,]{2,50}?)(?: Company)?\.?", re.I
)
"""How the news services of two papers do: "(c) 2026, The X"."""


_YEARS, _MARKS = ("20", "19"), ("isit ", "c) ", "C) ", "c.")


def original_publisher(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """First published in X; This story was co-published with X."""
    if len(words) > LONGEST_LINE:
        return
    lower = lowered(words)
    if has_any(lower, ORIGINAL_STEMS):
        match = _ORIGINAL.search(words)
        if match and _is_of_story(match, words):
            yield from _first_publisher(match["who"], line, reader)
            return
        if (match := _PRODUCED.match(words)) and not is_person(match["who"].strip()):
            yield from _first_publisher(match["who"], line, reader)
    if has_any(lower, PARTNER_STEMS) and (match := _PARTNER.search(words)):
        yield from _partner(match["who"], line, reader)


def publisher_of_notice(line: Line, reader: Reader) -> Iterator[Attribution]:
    """© 2026 The X. Visit x.example. Distributed by Y: the paper that wrote it, and the service it came through."""
    words = line.text
    is_notice = len(words) <= LONGEST_LINE and has_any(words, _YEARS) and has_any(words, _MARKS)
    match = (_VISIT.match(words) or _SYNDICATED.fullmatch(words)) if is_notice else None
    name = _name_of(match["who"], reader) if match else ""
    if name and reader.registry.named(name) is None:
        yield part_of("original_publisher", name, line, "copyright-original-publisher", party="publisher")


def _is_of_story(match: re.Match[str], words: str) -> bool:
    before = words[: match.start()]
    if _ITSELF.match(match[0]):
        return True
    if not before.strip(" *•–—-(["):
        return not _GOES_ON.match(words, match.end())
    return _OF_STORY.search(before) is not None and not has_any(match[0].lower(), _HEARSAY)


def _first_publisher(who: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    name = _name_of(who, reader)
    agency = reader.registry.named(name) if name else None
    if agency:
        yield part_of_agency("source", agency, name, line, FIRST_PUBLISHED)
    elif name:
        yield part_of("original_publisher", name, line, FIRST_PUBLISHED, party="publisher")


def _partner(who: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    name = _name_of(who, reader)
    agency = reader.registry.named(name) if name else None
    if agency:
        yield part_of_agency("contributor", agency, name, line, "sign-off-partner")
    elif name:
        yield part_of("contributor", name, line, "sign-off-partner", party="publisher")


def _name_of(who: str, reader: Reader) -> str:
    """The publisher's name; empty where it is the page's own, a day, a year or no name at all."""
    name = who.strip(" \"'“”‘’*_")
    name = _ARTICLE.sub("", name) if name[:1].islower() else name
    first = name.split(" ")[0]
    is_name = any(letter.isupper() for letter in first) or _ADDRESS.fullmatch(name) or not first.lower().isascii()
    if not is_name or len(name.split()) > MOST_WORDS or reader.is_own(name) or _HAS_YEAR.search(name):
        return ""
    if _OWN_ISSUE.match(name):
        return ""
    return "" if read_filing_day(name, reader.language) else name
