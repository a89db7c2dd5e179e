"""Whose news it is: from what a page says, everybody who had a part in the story, each with the words that say so.

Bylines, datelines, sign-offs, notices of copyright, picture credits and running text are read by grammars of their
own; this module asks each for its part, puts the answers together and takes out of the body what is no story.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from urllib.parse import urlsplit

from etl.models import (
    BODY_KINDS,
    Attribution,
    AttributionRole,
    Image,
    Paragraph,
    ParagraphKind,
    ParsedArticle,
    ParsedImage,
    PartyKind,
    Position,
    Source,
)
from etl.transform.agencies import Registry
from etl.transform.agency_marks import DESK_INITIALS, read_bracketed_mark, read_trailing_mark
from etl.transform.captions import split_caption, split_credit, without_counter, without_credit
from etl.transform.citations import cited_agencies
from etl.transform.copyright_notices import read_copyright
from etl.transform.credits import Credit, Organisation, read_credit
from etl.transform.dateline_parts import Dateline
from etl.transform.datelines import read_dateline
from etl.transform.page_bylines import byline_parts, byline_text, story_bylines
from etl.transform.parts import Line, part_of, part_of_agency
from etl.transform.places import countries, is_place
from etl.transform.quotes import quoted_speakers
from etl.transform.reader import Reader, folded
from etl.transform.role_lines import WITH_AGENCY
from etl.transform.sign_offs import read_sign_off, read_trailing_sign_off

FIRST_PARAGRAPHS = 3
"""Paragraphs at the head within which a dateline may stand: a standfirst or a picture's line may come before it."""
SHORTEST_STORY_PARAGRAPH = 40
"""Characters; shorter ones before the text are a byline or a label, and do not count as its head."""
LAST_PARAGRAPHS = 8
"""Paragraphs at the end within which a story is signed off: promotion of other stories may come after."""

_LINES: frozenset[ParagraphKind] = frozenset({"sign_off", "credit", "paragraph"})
"""Kinds of paragraphs that may be a line about who made the story."""
METADATA: frozenset[Position] = frozenset({"json-ld", "meta"})
_NONE: frozenset[str] = frozenset()
_WITH_TOWN = "behind a town"
_TOWN_END = re.compile(r"\s*[.·:–—|/]\s+|\s-\s")
_BESIDE_DATE = re.compile(
    r"(?:(?P<before>[^\W\d][^\d:|•·–—]{2,40}?)\s*[-–—•·|,(]\s*\d.*|"
    r"\d[^•·|–—]*[•·|–—]\s*(?P<after>[^\W\d][^\d:|•·–—]{2,40}))"
)
_BESIDE_NAME = re.compile(r"(?P<place>[^\W\d_][^\d—–|]{2,40}?)\s+[—–]\s+(?P<own>\D{3,60})")
_SUFFIX = re.compile(r"(?:\.(?:co|com|org|net|gov|ac|edu|or|ne|go))?\.[a-z]{2}$|\.[^.]+$")
"""The end of a host's name that registries give: ``.com``, ``.co.uk``."""
SHORTEST_HOST = 5
"""Letters of the rest that are a paper's name; "news" and "post" are words."""
_GERMAN_TOWN = re.compile(
    r"(?P<place>(?P<town>(?:Bad |Sankt |St\. )?[A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]+)*)"
    r"(?: (?:am|an der|im|in der|ob der|vor der|bei|unter) [A-ZÄÖÜ][\w-]+)?)(?: [–—-] |\. )(?=[„\"A-ZÄÖÜ])"
)
"""What stands before a dash or a full stop and may be a town: "Neustadt am See – Ein ..."."""
_UNNAMED = "agencies"
"""Slug of the agencies of which a page gives no name."""
_AUTHOR_ROLES: frozenset[AttributionRole] = frozenset({"author", "reporter"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Attributed:
    """Whose news an article is."""

    authors: tuple[str, ...]
    """People, as names, in the page's order."""
    byline_text: str | None
    attributions: tuple[Attribution, ...]
    credit: str | None
    """Whose news it is, in one line a person reads; None where nothing is known."""
    dateline_text: str | None
    dateline_place: str | None
    dateline_on: date | None
    images: tuple[Image, ...]
    paragraphs: tuple[Paragraph, ...]
    """The parsed paragraphs, with sign-offs and lone datelines taken out of the body kinds."""
    body_text: str
    """The story's own words, one paragraph a line."""


def attribute(
    parsed: ParsedArticle, *, language: str | None, source: Source, registry: Registry, published_on: date | None
) -> Attributed:
    """Who made ``parsed``, by the agencies of ``registry`` and the words of ``language``."""
    reader = _reader(parsed, language, source, registry)
    candidates = story_bylines(parsed)
    bylines = byline_parts(candidates, parsed, reader)
    dateline = _find_dateline(parsed, reader)
    paragraphs, signed = _sign_offs(_without_lone_dateline(parsed.paragraphs, dateline), reader)
    body = "\n".join(paragraph.text for paragraph in paragraphs if paragraph.kind in BODY_KINDS)
    images, pictured = _images(parsed.images, reader)
    in_text = (*_from_dateline(dateline), *_with_first_names(signed, bylines))
    attributions = _merged(
        (
            *_without_unnamed(bylines, in_text),
            *in_text,
            *_from_copyright(parsed, reader),
            *pictured,
            *cited_agencies(body, reader),
            *quoted_speakers(body, reader),
        )
    )
    authors = _authors(attributions)
    place = dateline.place if dateline else _place_in_head(parsed, bylines, reader)
    return Attributed(
        authors=authors,
        byline_text=byline_text(candidates),
        attributions=attributions,
        credit=credit_line(authors, attributions),
        dateline_text=dateline.text if dateline else None,
        dateline_place=place,
        dateline_on=dateline.day.near(published_on) if dateline and dateline.day else None,
        images=images,
        paragraphs=paragraphs,
        body_text=body,
    )


def _reader(parsed: ParsedArticle, language: str | None, source: Source, registry: Registry) -> Reader:
    return Reader(
        registry=registry,
        language=language.split("-")[0] if language else None,
        own_names=own_names(parsed, source),
        sections=_folded_all(candidate.text for candidate in parsed.all("section")),
    )


def own_names(parsed: ParsedArticle, source: Source) -> frozenset[str]:
    """Folded names of the publisher and its domain: they sign as nobody."""
    host = (urlsplit(parsed.url).hostname or "").removeprefix("www.")
    bare = _SUFFIX.sub("", host)
    names = [source.name, source.slug, *source.aliases, host, host.rsplit(".", 1)[0]]
    names += [bare] if len(bare) >= SHORTEST_HOST else []
    publishers = [candidate.text for candidate in parsed.all("publisher")]
    return _folded_all([*names, *publishers, *(name.removeprefix("The ") for name in publishers)])


def _folded_all(names: Iterable[str]) -> frozenset[str]:
    return frozenset(folded(name) for name in names) - {""}


# --- Bylines -------------------------------------------------------------------------------------


def _place_in_head(parsed: ParsedArticle, bylines: tuple[Attribution, ...], reader: Reader) -> str | None:
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


def _without_unnamed(bylines: Iterable[Attribution], others: Iterable[Attribution]) -> Iterator[Attribution]:
    """The byline without "agencies" where dateline or sign-off say which: "Agency Report" above, "(NAN)" below."""
    is_said = any(other.party == "agency" and other.agency != _UNNAMED for other in others)
    return (b for b in bylines if not (is_said and b.role == "source" and b.agency == _UNNAMED))


def _authors(attributions: Iterable[Attribution]) -> tuple[str, ...]:
    """Names of people who wrote or reported it, each once."""
    authors: list[str] = []
    for attribution in attributions:
        is_author = attribution.role in _AUTHOR_ROLES and attribution.party == "person"
        if is_author and not any(_same_person(attribution.name, known) for known in authors):
            authors.append(attribution.name)
    return tuple(authors)


def _same_person(one: str, other: str) -> bool:
    """True for one name in two orders, or with and without accents' fold or a surname alone."""
    return (
        folded(one) == folded(other)
        or sorted(one.lower().split()) == sorted(other.lower().split())
        or (" " not in one and folded(one) in [folded(word) for word in other.split()])
    )


# --- Datelines -----------------------------------------------------------------------------------


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
        return _folded_all(words)

    def __contains__(self, word: object) -> bool:
        return word in self.words

    def say(self, pattern: re.Pattern[str]) -> bool:
        """Whether headline, standfirst or text say it."""
        told = (c.text for field in ("headline", "standfirst") for c in self._parsed.all(field))
        return any(map(pattern.search, (*told, *(paragraph.text for paragraph in self._parsed.paragraphs))))


def _find_dateline(parsed: ParsedArticle, reader: Reader) -> Dateline | None:
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


def _in_bold(paragraph: Paragraph, parsed: ParsedArticle, reader: Reader, hints: _Hints) -> Dateline | None:
    """A town in bold before the first sentence, whatever mark ends it, where page or headline name the town, too."""
    head = parsed.first("dateline")
    if head is None or not paragraph.text.startswith(head.text):
        return None
    words = head.text.rstrip(" —–-·∙•.:：।॥۔")
    headline = folded(" ".join(candidate.text for candidate in parsed.all("headline")))
    is_known = is_place(words, reader.language) or folded(words) in hints or folded(words) in headline
    dateline = _without_mark(words, reader, hints) if is_known else None
    return dateline and replace(dateline, text=words, end=len(head.text))


def _without_lone_dateline(paragraphs: tuple[Paragraph, ...], dateline: Dateline | None) -> tuple[Paragraph, ...]:
    """A first paragraph that is only a dateline leaves the body."""
    if dateline is None:
        return paragraphs
    return tuple(
        replace(p, kind="dateline") if p.kind == "paragraph" and _is_only(p.text, dateline) else p for p in paragraphs
    )


def _is_only(text: str, dateline: Dateline) -> bool:
    return text.startswith(dateline.text[:1]) and folded(text) == folded(dateline.text)


def _from_dateline(dateline: Dateline | None) -> Iterator[Attribution]:
    if dateline is None:
        return
    line = Line(dateline.text, "dateline")
    for agency in dateline.agencies:
        yield part_of_agency("source", agency, dateline.agency_text, line, dateline.rule, place=dateline.place)
    for name in dateline.people:
        yield part_of("author", name, line, dateline.rule, place=dateline.place)


# --- Sign-offs -----------------------------------------------------------------------------------


def _sign_offs(
    paragraphs: tuple[Paragraph, ...], reader: Reader
) -> tuple[tuple[Paragraph, ...], tuple[Attribution, ...]]:
    """Paragraphs with sign-offs named as such, and what the sign-offs say."""
    last = max((at for at, p in enumerate(paragraphs) if p.kind in BODY_KINDS), default=-1)
    late = max(0, last - LAST_PARAGRAPHS) + 1
    kept = list(paragraphs)
    found: list[Attribution] = []
    for at, paragraph in enumerate(paragraphs):
        may_sign = paragraph.kind == "sign_off" or at >= late
        if paragraph.kind not in _LINES or not (may_sign or at >= last):
            continue
        line = Line(paragraph.text, "credit" if paragraph.kind == "credit" else "sign_off")
        parts = read_sign_off(line, reader) if may_sign else ()
        if parts or (may_sign and DESK_INITIALS.fullmatch(paragraph.text)):
            kept[at] = replace(paragraph, kind="sign_off")
        if parts or line.position == "credit":
            found.extend(parts)
        else:
            found.extend(_trailing(line, reader) if at >= last else read_bracketed_mark(line, reader))
    return tuple(kept), tuple(found)


def _trailing(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """What the last words of the last paragraph say: "... on Friday. (AFP)", "... (With inputs from agencies)"."""
    return read_trailing_mark(line, reader) or read_trailing_sign_off(line, reader)


def _with_first_names(signed: Iterable[Attribution], bylines: Iterable[Attribution]) -> Iterator[Attribution]:
    """Whom agencies sign by the surname alone, as the one author of that name: "Prado reported from Lima."."""
    full = {part.name for part in bylines if part.party == "person" and " " in part.name}
    for part in signed:
        bearers = [name for name in full if name.endswith(f" {part.name}")] if part.party == "person" else []
        yield replace(part, name=bearers[0]) if len(bearers) == 1 else part


def _from_copyright(parsed: ParsedArticle, reader: Reader) -> Iterator[Attribution]:
    for candidate in parsed.all("copyright"):
        yield from read_copyright(Line(candidate.text, "copyright"), reader)


# --- Pictures ------------------------------------------------------------------------------------


def _images(parsed: tuple[ParsedImage, ...], reader: Reader) -> tuple[tuple[Image, ...], tuple[Attribution, ...]]:
    images: list[Image] = []
    found: list[Attribution] = []
    for picture in parsed:
        caption, credit_text = _caption_and_credit(picture, reader)
        credit = read_credit(credit_text, reader) if credit_text else None
        images.append(_image(picture, caption, credit))
        if credit:
            found.extend(_of_credit(credit, "credit" if picture.credit_text else "caption", reader))
    return tuple(images), tuple(found)


def _image(picture: ParsedImage, caption: str, credit: Credit | None) -> Image:
    return Image(
        url=picture.url,
        caption=caption or None,
        credit_text=credit.text if credit else None,
        photographer=credit.photographer if credit else None,
        agency=credit.agency.name if credit and credit.agency else None,
        distributor=credit.distributor.name if credit and credit.distributor else None,
        alt_text=picture.alt_text or None,
    )


def _caption_and_credit(picture: ParsedImage, reader: Reader) -> tuple[str, str | None]:
    """The two apart; a credit that the caption repeats or completes is read there."""
    words = without_credit(without_counter(picture.caption_text), picture.credit_text)
    caption, found = split_caption(words, reader)
    shown, given = split_credit(picture.credit_text, reader) if picture.credit_text else ("", "")
    if not given or (found and (folded(given) in folded(found) or _tells_less(given, found, reader))):
        return caption or shown, found
    return words or shown, given


def _tells_less(given: str, found: str, reader: Reader) -> bool:
    """True for a credit of nobody, or of somebody unknown where the caption's own names an agency: "AP2014"."""
    one, other = read_credit(given, reader), read_credit(found, reader)
    is_unknown = not one.photographers and not (one.agency and one.agency.agency)
    return not one.names_somebody or (is_unknown and other.agency is not None and bool(other.photographers))


def _of_credit(credit: Credit, position: Position, reader: Reader) -> Iterator[Attribution]:
    line = Line(credit.text, position)
    for name in credit.photographers:
        yield part_of("photographer", name, line, "credit-photographer")
    if credit.agency:
        yield _of_organisation("photo_agency", credit.agency, line, "credit-agency", reader)
    if credit.distributor:
        yield _of_organisation("photo_distributor", credit.distributor, line, "credit-distributor", reader)


def _of_organisation(
    role: AttributionRole, organisation: Organisation, line: Line, rule: str, reader: Reader
) -> Attribution:
    """An organisation that gave the picture; the paper itself is one, too, as its publisher."""
    if organisation.agency:
        return part_of_agency(role, organisation.agency, organisation.text, line, rule)
    party: PartyKind = "publisher" if reader.is_own(organisation.text) else "organization"
    return part_of(role, organisation.name, line, rule, party=party)


# --- Together ------------------------------------------------------------------------------------


def _merged(attributions: Iterable[Attribution]) -> tuple[Attribution, ...]:
    """Each part once, by its first evidence, and every quotation; an agency that is the source is no contributor."""
    kept: dict[tuple[str, str, str], Attribution] = {}
    for attribution in attributions:
        said = attribution.evidence_text if attribution.role == "quoted" else ""
        kept.setdefault((attribution.role, attribution.agency or folded(attribution.name), said), attribution)
    helpers = {a.agency for a in kept.values() if a.rule == WITH_AGENCY}
    for key in [
        key for key, a in kept.items() if a.role == "source" and a.position in METADATA and a.agency in helpers
    ]:
        del kept[key]  # the page itself says that only material came from there
    sources = {a.agency for a in kept.values() if a.role == "source"}
    return tuple(a for a in kept.values() if not (a.role == "contributor" and a.agency in sources))


def credit_line(authors: tuple[str, ...], attributions: Iterable[Attribution]) -> str | None:
    """Whose news it is: "Ana Prado, with Reuters", "Reuters", "Staff, with AFP"; None where nothing is known."""
    found = tuple(attributions)
    sources = _names(a for a in found if a.role in ("source", "original_publisher"))
    helpers = _names(a for a in found if a.role == "contributor")
    desks = _names(a for a in found if a.party == "desk" and a.role in _AUTHOR_ROLES)
    own = _listed(list(authors)) or ("Staff" if desks or (helpers and not sources) else "")
    if authors and sources:
        own = f"{own}, {_listed(sources)}"
    elif sources:
        own = _listed(sources)
    return (f"{own}, with {_listed(helpers)}" if helpers else own) or None


def _names(attributions: Iterable[Attribution]) -> list[str]:
    return list(dict.fromkeys(attribution.name for attribution in attributions))


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""
