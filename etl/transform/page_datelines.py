"""Where a story was filed: the dateline at the head of its text, or the town in its byline or beside its date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from urllib.parse import urlsplit

from etl.models import Attribution, Paragraph, ParsedArticle
from etl.transform.dateline_parts import Dateline
from etl.transform.datelines import read_dateline
from etl.transform.parts import Line, part_of, part_of_agency
from etl.transform.places import countries, is_place
from etl.transform.reader import Reader, folded, folded_all

FIRST_PARAGRAPHS = 3
"""Paragraphs at the head within which a dateline may stand: a standfirst or a picture's line may come before it."""
SHORTEST_STORY_PARAGRAPH = 40
"""Characters; shorter ones before the text are a byline or a label, and do not count as its head."""
_NONE: frozenset[str] = frozenset()
_WITH_TOWN = "behind a town"
_TOWN_END = re.compile(r"\s*[.·:–—|/]\s+|\s-\s")
_GERMAN_TOWN = re.compile(
    r"(?P<place>(?P<town>(?:Bad |Sankt |St\. )?[A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]+)*)"
    r"(?: (?:am|an der|im|in der|ob der|vor der|bei|unter) [A-ZÄÖÜ][\w-]+)?)(?: [–—-] |\. )(?=[„\"A-ZÄÖÜ])"
)
"""What stands before a dash or a full stop and may be a town: "Neustadt am See – Ein ..."."""
_BESIDE_DATE = re.compile(
    r"(?:(?P<before>[^\W\d][^\d:|•·–—]{2,40}?)\s*[-–—•·|,(]\s*\d.*|"
    r"\d[^•·|–—]*[•·|–—]\s*(?P<after>[^\W\d][^\d:|•·–—]{2,40}))"
)
_BESIDE_NAME = re.compile(r"(?P<place>[^\W\d_][^\d—–|]{2,40}?)\s+[—–]\s+(?P<own>\D{3,60})")


def place_in_head(parsed: ParsedArticle, bylines: tuple[Attribution, ...], reader: Reader) -> str | None:
    """The town that stands around the headline, for a story whose text begins with none."""
    named = byline_place(bylines, reader) or place_beside_name(parsed, reader)
    return named or place_beside_date(parsed, reader)


def byline_place(bylines: Iterable[Attribution], reader: Reader) -> str | None:
    """The town an agency filed from, where the byline gives it; a country is an edition of the agency's."""
    towns = (a.place for a in bylines if a.party == "agency" and a.place)
    return next((town for town in towns if town.lower() not in countries(reader.language)), None)


def place_beside_name(parsed: ParsedArticle, reader: Reader) -> str | None:
    """The town printed beside the paper's name, below whoever wrote it: "OTTAWA — The Harbour Post"."""
    for candidate in parsed.all("byline"):
        match = _BESIDE_NAME.fullmatch(candidate.text)
        if match and is_place(match["place"], reader.language) and reader.is_own(match["own"]):
            return match["place"]
    return None


def place_beside_date(parsed: ParsedArticle, reader: Reader) -> str | None:
    """The town printed beside the date: "Madrid - 29/05/2025", "21 October 2025 • Duqm, Oman"."""
    for candidate in parsed.all("published"):
        match = _BESIDE_DATE.fullmatch(candidate.text) if candidate.evidence in ("layout", "markup", "text") else None
        place = (match["before"] or match["after"]).strip() if match else ""
        if place and is_place(place, reader.language) and not reader.is_own(place):
            return None if place.lower() in countries(reader.language) else place
    return None


class _Hints:
    """Folded words of address, section and tags: a town named there is likely where the story was filed.

    They are found when the first town is asked for, which most pages have none of.
    """

    def __init__(self, parsed: ParsedArticle) -> None:
        self._parsed = parsed

    @cached_property
    def words(self) -> frozenset[str]:
        words = re.split(r"[/\-_]", urlsplit(self._parsed.url).path)
        words += [candidate.text for field in ("section", "tag") for candidate in self._parsed.all(field)]
        return folded_all(words)

    def __contains__(self, word: object) -> bool:
        return word in self.words

    def say(self, pattern: re.Pattern[str]) -> bool:
        """Whether headline, standfirst or text say it."""
        told = (c.text for field in ("headline", "standfirst") for c in self._parsed.all(field))
        return any(map(pattern.search, (*told, *(paragraph.text for paragraph in self._parsed.paragraphs))))


def find_dateline(parsed: ParsedArticle, reader: Reader) -> Dateline | None:
    """The dateline at the head of the text, or of the standfirst, where some papers print it."""
    hints = _Hints(parsed)
    body = [p for p in parsed.paragraphs if p.kind in ("dateline", "paragraph")]
    long_ones = [at for at, paragraph in enumerate(body) if len(paragraph.text) >= SHORTEST_STORY_PARAGRAPH]
    head = body[: long_ones[FIRST_PARAGRAPHS - 1] + 1] if len(long_ones) >= FIRST_PARAGRAPHS else body
    in_text = (
        _dateline_of(paragraph, reader, hints) or _in_bold(paragraph, parsed, reader, hints) for paragraph in head
    )
    standfirsts = dict.fromkeys((c.text, c.where == _WITH_TOWN) for c in parsed.all("standfirst"))
    above = (read_dateline(text, reader, _towns_before(text) if is_filed else _NONE) for text, is_filed in standfirsts)
    return next((found for found in (*in_text, *above) if found and not _is_own(found, reader)), None)


def _is_own(dateline: Dateline, reader: Reader) -> bool:
    """True for the paper's own name before the first sentence: "The Courier: ..."; many are named for their town."""
    place = dateline.place or ""
    return not dateline.agencies and place.startswith("The ") and reader.is_own(place)


def _towns_before(standfirst: str) -> frozenset[str]:
    """The words before the first mark, folded: what a page prints before its own description is a town."""
    return frozenset({folded(_TOWN_END.split(standfirst, maxsplit=1)[0])})


def _dateline_of(paragraph: Paragraph, reader: Reader, hints: _Hints) -> Dateline | None:
    """What a paragraph begins with; where the page itself calls it a dateline, no mark need end it."""
    if paragraph.kind != "dateline":
        return read_dateline(paragraph.text, reader, hints) or _in_german(paragraph.text, reader, hints)
    dateline = _without_mark(paragraph.text.rstrip(" —–-·.:"), reader, hints)
    return dateline and replace(dateline, text=paragraph.text)


def _in_german(text: str, reader: Reader, hints: _Hints) -> Dateline | None:
    """A town before a dash or a full stop, where the story says elsewhere that something is in it, or somebody from it.

    German has no article before towns, and one before nearly all other nouns.
    """
    match = _GERMAN_TOWN.match(text) if reader.language == "de" else None
    if match is None or not hints.say(re.compile(rf"\b(?:in|bei|aus|nach) {re.escape(match['town'])}\b")):
        return None
    return read_dateline(text, reader, frozenset({folded(match["place"])}))


def _without_mark(words: str, reader: Reader, hints: _Hints) -> Dateline | None:
    """The dateline that ``words`` are, which the page sets apart by other means than a dash."""
    return read_dateline(f"{words} — …", reader, hints.words | {folded(words)})


_IN_BOLD = frozenset({"sw"})
"""Languages whose papers print every town of a dateline so: <b>Unguja.</b>"""


def _in_bold(paragraph: Paragraph, parsed: ParsedArticle, reader: Reader, hints: _Hints) -> Dateline | None:
    """A town in bold before the first sentence, whatever mark ends it, where page or headline name the town, too."""
    head = parsed.first("dateline")
    if head is None or not paragraph.text.startswith(head.text):
        return None
    words = head.text.rstrip(" —–-·∙•.:：।॥۔")
    headline = folded(" ".join(candidate.text for candidate in parsed.all("headline")))
    is_known = is_place(words, reader.language) or folded(words) in hints or folded(words) in headline
    is_known = is_known or (reader.language in _IN_BOLD and " " not in words and head.text.endswith("."))
    dateline = _without_mark(words, reader, hints) if is_known else None
    return dateline and replace(dateline, text=words, end=len(head.text))


def without_lone_dateline(paragraphs: tuple[Paragraph, ...], dateline: Dateline | None) -> tuple[Paragraph, ...]:
    """A first paragraph that is only a dateline leaves the body."""
    if dateline is None:
        return paragraphs
    return tuple(
        replace(p, kind="dateline") if p.kind == "paragraph" and _is_only(p.text, dateline) else p for p in paragraphs
    )


def _is_only(text: str, dateline: Dateline) -> bool:
    return text.startswith(dateline.text[:1]) and folded(text) == folded(dateline.text)


def parts_of_dateline(dateline: Dateline | None) -> Iterator[Attribution]:
    """The agencies and the people whom a dateline names."""
    if dateline is None:
        return
    line = Line(dateline.text, "dateline")
    for agency in dateline.agencies:
        yield part_of_agency("source", agency, dateline.agency_text, line, dateline.rule, place=dateline.place)
    for name in dateline.people:
        yield part_of("author", name, line, dateline.rule, place=dateline.place)
