"""Lines that say who helped: "A contributed to this report", "A reported from X", "Ha collaborato A"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.models import Attribution
from etl.transform.parts import EDGES, Line, part_of, part_of_agency
from etl.transform.people import tidy_name
from etl.transform.pieces import read_pieces
from etl.transform.reader import Reader
from etl.transform.role_lines import SENTENCE_END, by_roles, of_piece
from etl.transform.sign_off_words import (
    AGENCY_WRITERS,
    CLAUSE,
    CONTRIBUTED,
    CONTRIBUTED_STEMS,
    HELPED_FIRST,
    HELPED_FIRST_STEMS,
    OF_ITSELF,
    REPORTED_FROM,
)
from etl.transform.text import has_any, lowered, small_letters, widened

_CONTRIBUTED = re.compile(rf"^(?P<who>.+?)\s*,?\s*(?:{CONTRIBUTED})")
"""In lower case, in which it is looked for in a fraction of the time."""
_HELPED_FIRST = re.compile(rf"^(?:{HELPED_FIRST})(?:\s*[:：]?\s+|(?<=['’]))(?P<who>.+)$", re.IGNORECASE)
LONGEST_HELP_LINE = 120
"""Characters: four names; a sentence that begins alike is longer."""
_AGENCY_WRITERS = re.compile(rf"\s*(?:(?:{AGENCY_WRITERS})\b|['’]s?\s)", re.IGNORECASE)
_REPORTED_FROM = re.compile(
    rf"^(?P<who>[A-Z][^\s.;,]+(?: [^\s.;,]+){{0,3}}) (?:{REPORTED_FROM}) (?P<place>[A-Z][^.;,]*?)(?=[.;,]| and |$)"
)
_AND_FROM = re.compile(
    r"(?:, | and )(?:and )?(?P<who>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3}) (?:from|in) (?P<place>[A-Z][^.;,]+?)"
    r"(?=,? and |[.;,]|$)"
)
_ARABIC_HELPED = re.compile(r"(?:ساهم|ساهمت|شارك|شاركت|أسهم|أسهمت)\s+(?!في)(?P<who>.{2,60}?)\s+في\s")
_HINDI_INPUTS = re.compile(r"(?P<who>.{2,30}?)\s+(?:के |से )?इनपुट(?:्स)?(?: के साथ| सहित| के आधार पर)?")


def read_contribution(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """What "A contributed to this report" says, wherever it stands; nothing for any other line."""
    return tuple(contributed(widened(line.text).strip(EDGES), line, reader))


def contributed(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """Agency writers A in X and B in Y contributed to this report; A reported from X."""
    if not has_any(lowered(words), CONTRIBUTED_STEMS):
        return
    sentences = [sentence.strip(EDGES) for sentence in SENTENCE_END.split(words)]
    for sentence in sentences:
        match = _CONTRIBUTED.match(small_letters(sentence))
        if match and not CLAUSE.search(sentence[: match.end("who")]):
            yield from _helpers(sentence[: match.end("who")], line, reader)
        elif (match := _REPORTED_FROM.match(sentence)) and not OF_ITSELF.match(match["who"]):
            yield _reporter(match, line)
            for more in _AND_FROM.finditer(sentence, match.end()):
                yield _reporter(more, line)
        else:
            yield from by_roles(sentence, line, reader)


def _helpers(who: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """People and agencies that helped; "Agency writers" before the names makes the agency one of them."""
    mention = next(iter(reader.registry.find(who)), None)
    writers = _AGENCY_WRITERS.match(who, mention.end) if mention else None
    if mention and writers and who[: mention.start].strip().lower() in ("", "the"):
        yield part_of_agency("contributor", mention.agency, mention.text, line, "sign-off-agency-writers")
        who = who[writers.end() :]
    for piece in read_pieces(who, reader):
        yield from of_piece(piece, "additional_reporter", line)


def _reporter(match: re.Match[str], line: Line) -> Attribution:
    name, place = tidy_name(match["who"]), match["place"].strip()
    return part_of("reporter", name, line, "sign-off-reported-from", name_text=match["who"], place=place)


def helped_first(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """Ha collaborato A; Colaboraram B e C: the same with the verb in front, and nothing but names behind it."""
    if len(words) > LONGEST_HELP_LINE or not has_any(lowered(words), HELPED_FIRST_STEMS):
        return
    match = _HELPED_FIRST.match(words)
    pieces = read_pieces(match["who"].strip(" .:"), reader) if match else ()
    if all(piece.kind in ("person", "agency", "desk", "place", "initials") for piece in pieces):
        for piece in pieces:
            yield from of_piece(piece, "additional_reporter", line)


def verb_first(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """ساهمت وكالات في إعداد هذا التقرير"""
    match = _ARABIC_HELPED.match(words)
    if match:
        yield from _helpers(match["who"], line, reader)


def inputs_at_end(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """एजेंसी इनपुट के साथ; ANI के इनपुट के साथ"""
    match = _HINDI_INPUTS.fullmatch(words)
    agency = reader.registry.named(match["who"]) if match else None
    if match and agency:
        yield part_of_agency("contributor", agency, match["who"], line, "sign-off-additional-reporter")
