"""Whose news it is: from what a page says, everybody who had a part in the story, each with the words that say so.

Bylines, datelines, sign-offs, notices of copyright, picture credits and running text are read by grammars of their
own; this module asks each for its part, puts the answers together and takes out of the body what is no story.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlsplit

from etl.models import (
    BODY_KINDS,
    Attribution,
    AttributionRole,
    Image,
    Paragraph,
    ParsedArticle,
    Position,
    Source,
)
from etl.transform.agencies import Registry
from etl.transform.citations import cited_agencies
from etl.transform.copyright_notices import read_copyright, syndicated
from etl.transform.page_bylines import byline_parts, byline_text, story_bylines
from etl.transform.page_datelines import find_dateline, parts_of_dateline, place_in_head, without_lone_dateline
from etl.transform.page_sign_offs import noted_above, read_sign_offs
from etl.transform.parts import Line
from etl.transform.pictures import read_images
from etl.transform.quotes import quoted_speakers
from etl.transform.reader import Reader, folded, folded_all
from etl.transform.role_lines import WITH_AGENCY

METADATA: frozenset[Position] = frozenset({"json-ld", "meta"})
_SUFFIX = re.compile(r"(?:\.(?:co|com|org|net|gov|ac|edu|or|ne|go))?\.[a-z]{2}$|\.[^.]+$")
"""The end of a host's name that registries give: ``.com``, ``.co.uk``."""
SHORTEST_HOST = 5
"""Letters of the rest that are a paper's name; "news" and "post" are words."""
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
    dateline = find_dateline(parsed, reader)
    paragraphs, signed = read_sign_offs(without_lone_dateline(parsed.paragraphs, dateline), reader)
    body = "\n".join(paragraph.text for paragraph in paragraphs if paragraph.kind in BODY_KINDS)
    images, pictured = read_images(parsed.images, reader)
    in_text = (*parts_of_dateline(dateline), *_with_first_names(signed, bylines))
    attributions = _merged(
        (
            *_without_unnamed(bylines, in_text),
            *in_text,
            *_from_copyright(parsed, reader),
            *noted_above(parsed, reader),
            *pictured,
            *cited_agencies(body, reader),
            *quoted_speakers(body, reader),
        )
    )
    authors = _authors(attributions)
    place = dateline.place if dateline else place_in_head(parsed, bylines, reader)
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
        own_initials=_initials([source.name, *(candidate.text for candidate in parsed.all("publisher"))]),
        sections=folded_all(candidate.text for candidate in parsed.all("section")),
    )


def own_names(parsed: ParsedArticle, source: Source) -> frozenset[str]:
    """Folded names of the publisher and its domain: they sign as nobody."""
    host = (urlsplit(parsed.url).hostname or "").removeprefix("www.")
    bare = _SUFFIX.sub("", host)
    names = [source.name, source.slug, *source.aliases, host, host.rsplit(".", 1)[0]]
    names += [name for name in (bare, bare.rpartition(".")[2]) if len(name) >= SHORTEST_HOST]
    publishers = [candidate.text for candidate in parsed.all("publisher")]
    publishers += [_SUFFIX.sub("", name) for name in publishers if "." in name and " " not in name]
    return folded_all([*names, *publishers, *(name.removeprefix("The ") for name in publishers)])


def _initials(names: Iterable[str]) -> frozenset[str]:
    """``hp`` of The Harbour Post and ``ec`` of El Camino: with and without the article."""
    whole = ["".join(word[0] for word in name.lower().split()) for name in names]
    return frozenset(initials for each in whole for initials in (each, each[1:]) if len(initials) > 1)


def _with_first_names(signed: Iterable[Attribution], bylines: Iterable[Attribution]) -> Iterator[Attribution]:
    """Whom agencies sign by the surname alone, as the one author of that name: "Prado reported from Lima."."""
    full = {part.name for part in bylines if part.party == "person" and " " in part.name}
    for part in signed:
        bearers = [name for name in full if name.endswith(f" {part.name}")] if part.party == "person" else []
        yield replace(part, name=bearers[0]) if len(bearers) == 1 else part


def _without_unnamed(bylines: Iterable[Attribution], others: Iterable[Attribution]) -> Iterator[Attribution]:
    """The byline without "agencies" where dateline or sign-off say which: "Agency Report" above, "(NAN)" below."""
    is_said = any(other.party == "agency" and other.agency != _UNNAMED for other in others)
    return (b for b in bylines if not (is_said and b.role == "source" and b.agency == _UNNAMED))


def _from_copyright(parsed: ParsedArticle, reader: Reader) -> Iterator[Attribution]:
    for candidate in parsed.all("copyright"):
        line = Line(candidate.text, "copyright")
        yield from read_copyright(line, reader)
        yield from syndicated(candidate.text, line, reader)


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
    return _without_first_publisher(a for a in kept.values() if not (a.role == "contributor" and a.agency in sources))


def _without_first_publisher(attributions: Iterable[Attribution]) -> tuple[Attribution, ...]:
    """The paper that printed the story first, behind a name in the byline, is neither a desk nor a town."""
    found = tuple(attributions)
    papers = {folded(a.name) for a in found if a.role == "original_publisher"}
    if not papers:
        return found
    return tuple(
        replace(a, place=None) if a.place and folded(a.place) in papers else a
        for a in found
        if not (a.role == "author" and a.party == "desk" and folded(a.name) in papers)
    )


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
