"""Publishers and agencies as data: TOML files in, checked types out.

``sources/README.md`` describes the files for the people who write them. Every complaint names the file, the key and
what to write instead.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from difflib import get_close_matches
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar, get_args, get_type_hints
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo

import soupsieve
from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from etl.errors import SourceError, UsageError
from etl.models import Agency, Feed, Layout, Source
from etl.transform.urls import urlsplit_or_none

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
VARIABLE = re.compile(r"\$\{(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?::-(?P<default>[^}]*))?\}")
OWN_VARIABLE = re.compile(r"DATELINE_[A-Z0-9_]+")
"""The only variables a file may name, so that it cannot send other secrets to a server."""
SECRET_VARIABLE = re.compile("DATABASE_URL|ARCHIVE|PASSWORD|SECRET|TOKEN|KEY")
"""Those of them that it may not name all the same."""
WEB_KINDS = frozenset({"feed", "sitemap", "listing"})

BY_HAND = Source(slug="by-hand", name="By hand", shortest_article_words=1)
"""Owner of pages that a person names and no source claims; they were asked for, so even short ones are kept."""

PLAIN_WORDS = (
    ("string", "must be text in quotes"),
    ("bool", "must be true or false"),
    ("int", "must be a whole number"),
    ("float", "must be a number"),
    ("date", "must be a day such as 2024-06-01, without quotes"),
    ("tuple", "must be a list in square brackets"),
    ("dataclass", "must be a table of keys"),
)
"""What the kinds of pydantic's errors, by their beginning, mean to somebody who writes TOML."""

A_CENTURY_DAYS = 36_500
MOST_COUNT = 1_000_000
RANGES: Mapping[str, tuple[float, float]] = {
    "shortest_article_words": (0, MOST_COUNT),
    "fetch.delay_seconds": (0, 24 * 60 * 60),
    "fetch.most_articles": (1, MOST_COUNT),
    "fetch.revisit_after_minutes": (0, A_CENTURY_DAYS * 24 * 60),
    "fetch.revisit_for_days": (0, A_CENTURY_DAYS),
    "expect.articles_per_day_at_least": (0, MOST_COUNT),
    "expect.undated_share_at_most": (0, 1),
    "expect.rejected_share_at_most": (0, 1),
}
"""Least and most of each number: a share of 50 would be a promise that nobody can break, less than nothing a mistake.
The upper ends are far from what anybody wants and near enough for dates and columns to hold them."""

README = "sources/README.md describes the key and shows an example."

T = TypeVar("T")

_SOURCE: TypeAdapter[Source] = TypeAdapter(Source)
_AGENCY: TypeAdapter[Agency] = TypeAdapter(Agency)
AGENCY_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
COUNTRY = re.compile(r"(?:[A-Z]{2})?")


def read_sources(folders: Iterable[Path], variables: Mapping[str, str]) -> tuple[Source, ...]:
    """All sources of all folders, by slug; files whose names begin with ``_`` or ``.`` are not sources.

    Raises :class:`SourceError` for the first file that is wrong, or where two files have one slug.
    """
    found: dict[str, list[Path]] = {}
    for path in sorted(path for folder in folders for path in _files(folder)):
        found.setdefault(path.stem, []).append(path)
    return tuple(read_source(only_file(found[slug]), variables) for slug in sorted(found))


def _files(folder: Path) -> Iterable[Path]:
    check_folder(folder)
    return (path for path in folder.glob("*.toml") if path.name[0] not in "_.")


def check_folder(folder: Path) -> None:
    """Raises :class:`SourceError` where a folder of sources is not there."""
    if not folder.is_dir():
        raise SourceError(f"{folder}: no such folder", advice="Make it, or set DATELINE_SOURCES to one that is there.")


def only_file(paths: Sequence[Path]) -> Path:
    """The file of a source; raises :class:`SourceError` where two folders have one of that name."""
    if len(paths) > 1:
        raise SourceError(f"{paths[1]}: {paths[0]} has the same name", advice="Rename one of the two files.")
    return paths[0]


def pick_sources(sources: Iterable[Source], slugs: Iterable[str]) -> tuple[Source, ...]:
    """The named sources, or all enabled ones where none is named.

    Raises :class:`UsageError` for an unknown name, and where none is named and none enabled.
    """
    by_slug = {source.slug: source for source in sources}
    wanted = list(dict.fromkeys(slugs))
    if not wanted:
        enabled = tuple(source for source in by_slug.values() if source.enabled)
        if not enabled:
            raise UsageError("no source is enabled", advice="Name one, or set enabled = true in its TOML file.")
        return enabled
    for slug in wanted:
        if slug not in by_slug:
            raise UsageError(f"there is no source called {slug!r}", advice=_did_you_mean(slug, by_slug))
    return tuple(by_slug[slug] for slug in wanted)


def source_of(url: str, sources: Iterable[Source]) -> Source:
    """The source whose homepage shares host and the longest path with ``url``, else :data:`BY_HAND`.

    Paths are compared by whole segments: ``/english/story`` is not below ``/en``.
    """
    host, path = _host_and_path(url)
    places = ((source, *_host_and_path(source.homepage)) for source in sources)
    near = [(len(home), source) for source, home_host, home in places if home_host == host and path.startswith(home)]
    return max(near, key=lambda one: one[0])[1] if host and near else BY_HAND


def _host_and_path(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.netloc.lower().removeprefix("www."), f"{parts.path.rstrip('/')}/"


def read_source(path: Path, variables: Mapping[str, str]) -> Source:
    """One source; raises :class:`SourceError` with file, key and fix."""
    values = _read_toml(path, variables)
    if not SLUG.fullmatch(path.stem):
        raise SourceError(
            f"{path}: the file's name is the source's slug and may have only a-z, 0-9 and single hyphens",
            advice=f"Call it {'-'.join(re.findall('[a-z0-9]+', path.stem.lower())) or 'my-source'}.toml.",
        )
    if "slug" in values:
        raise SourceError(f"{path}: slug: the file's name is the slug", advice="Remove the key.")
    _refuse_unknown_keys(path, Source, values)
    source = _checked(path, _SOURCE, {"slug": path.stem} | values)
    _check_homepage(path, source)
    _check_numbers(path, source)
    _check_time_zone(path, source)
    _check_patterns(path, source)
    _check_selectors(path, source)
    return _with_whole_addresses(path, source)


def read_agencies(path: Path) -> tuple[Agency, ...]:
    """The agency registry; raises :class:`SourceError` with file, agency, key and fix."""
    values = _read_toml(path, {}).get("agencies", [])
    agencies = tuple(_agency(path, place, entry) for place, entry in enumerate(values, 1))
    slugs = [agency.slug for agency in agencies]
    for slug in slugs:
        if slugs.count(slug) > 1:
            raise SourceError(f"{path}: two agencies have the slug {slug!r}", advice="Join them, or rename one.")
    _check_names(path, agencies)
    return agencies


def _agency(path: Path, place: int, entry: Mapping[str, Any]) -> Agency:
    """One entry of the registry, the ``place``-th of its file."""
    slug = entry.get("slug", "")
    where = f"agency {slug!r}, " if isinstance(slug, str) and slug else f"agency {place}, "
    _refuse_unknown_keys(path, Agency, entry, where)
    agency = _checked(path, _AGENCY, entry, where, "The comment at the top of the file describes the key.")
    if not AGENCY_SLUG.fullmatch(agency.slug):
        raise SourceError(f"{path}: {where}slug: must be a-z, 0-9 and hyphens", advice='Such as "example-press".')
    if not COUNTRY.fullmatch(agency.country):
        raise SourceError(
            f"{path}: {where}country: must be two capital letters, and is {agency.country!r}",
            advice='ISO 3166-1 has them: "NO" is Norway; leave it empty where it belongs to no country.',
        )
    return agency


def _check_names(path: Path, agencies: Iterable[Agency]) -> None:
    """No name may be two agencies': the second would never be found by it."""
    known: dict[str, str] = {}
    for agency in agencies:
        for name in {words.lower() for words in (agency.name, *agency.aliases, *agency.signs)}:
            other = known.setdefault(name, agency.slug)
            if other != agency.slug:
                raise SourceError(
                    f"{path}: agency {agency.slug!r}: {name!r} is a name or a sign of {other!r}, too",
                    advice="Leave it to one; a sign that is told by the town belongs under shared_signs.",
                )


def _read_toml(path: Path, variables: Mapping[str, str]) -> dict[str, Any]:
    try:
        return tomllib.loads(_fill_in(path, path.read_text(encoding="utf-8-sig"), variables))
    except OSError as error:
        raise SourceError(f"{path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SourceError(
            f"{path}: not TOML: {error}", advice="Mend the line it names; strings need quotes."
        ) from error


def _fill_in(path: Path, text: str, variables: Mapping[str, str]) -> str:
    """``${DATELINE_X:-default}`` replaced by the variable, so that one file serves a laptop and a container."""

    def value(match: re.Match[str]) -> str:
        name, default = match["name"], match["default"]
        if not OWN_VARIABLE.fullmatch(name):
            raise SourceError(
                f"{path}: ${{{name}}}: only variables whose names begin with DATELINE_ can be read, in capital letters",
                advice=f"Call it DATELINE_{name.upper().removeprefix('DATELINE_')} here and in the environment.",
            )
        if SECRET_VARIABLE.search(name):
            raise SourceError(
                f"{path}: ${{{name}}}: may hold a secret, and what stands in a source's file may be sent to a server",
                advice="Keep it out of the file; addresses and ports go into variables of other names.",
            )
        if name not in variables and default is None:
            raise SourceError(f"{path}: ${{{name}}} is not set", advice=f"Set {name}, or write ${{{name}:-default}}.")
        return variables.get(name) or default or ""

    return VARIABLE.sub(value, text)


def _refuse_unknown_keys(path: Path, kind: type, values: Mapping[str, Any], prefix: str = "") -> None:
    """TOML keys that no field bears, at any depth: a typing mistake must not pass for a default."""
    hints = get_type_hints(kind)
    known = [f.name for f in fields(kind)]
    for key, value in values.items():
        if key not in known:
            raise SourceError(f"{path}: {prefix}{key}: no such key", advice=_did_you_mean(key, known))
        inner = next((t for t in (hints[key], *get_args(hints[key])) if isinstance(t, type) and is_dataclass(t)), None)
        if inner is None:
            continue
        for place, part in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(part, dict):
                where = f"{prefix}{key}[{place}]." if isinstance(value, list) else f"{prefix}{key}."
                _refuse_unknown_keys(path, inner, part, where)


def _checked(path: Path, adapter: TypeAdapter[T], values: object, where: str = "", advice: str = README) -> T:
    try:
        return adapter.validate_python(values)
    except ValidationError as error:
        first = error.errors()[0]
        key = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"]).lstrip(".")
        if first["type"] == "missing":
            raise SourceError(f"{path}: {where}{key}: missing", advice=f"Add it. {advice}") from error
        raise SourceError(
            f"{path}: {where}{key}: {_plain_words(first)}, and is {first['input']!r}", advice=advice
        ) from error


def _plain_words(error: ErrorDetails) -> str:
    """What the value must be, in the words of ``sources/README.md``."""
    if error["type"] == "literal_error":
        return f"must be one of {error['ctx']['expected'].replace(chr(39), '').replace(' or ', ', ')}"
    return next((words for kind, words in PLAIN_WORDS if error["type"].startswith(kind)), error["msg"])


def _check_numbers(path: Path, source: Source) -> None:
    for key, (least, most) in RANGES.items():
        value = attrgetter(key)(source)
        if not least <= value <= most:
            raise SourceError(
                f"{path}: {key}: must be a number from {least:,} to {most:,}, and is {value}",
                advice=README,
            )


def _check_time_zone(path: Path, source: Source) -> None:
    try:
        ZoneInfo(source.time_zone)
    except (KeyError, ValueError, OSError) as error:
        raise SourceError(
            f"{path}: time_zone: {source.time_zone!r} is no IANA time zone",
            advice='Write a name such as "Europe/Berlin" or "America/New_York".',
        ) from error


def _check_patterns(path: Path, source: Source) -> None:
    for place, fix in enumerate(source.fixes):
        try:
            pattern = re.compile(fix.pattern)
        except re.error as error:
            raise SourceError(
                f"{path}: fixes[{place}].pattern: no regular expression: {error}", advice="Try it at a Python prompt."
            ) from error
        try:
            pattern.sub(fix.replacement, "")
        except (re.error, IndexError) as error:
            raise SourceError(
                f"{path}: fixes[{place}].replacement: does not fit its pattern: {error}",
                advice="It may name groups that the pattern has, such as \\\\1; any other backslash is written twice.",
            ) from error


def _check_selectors(path: Path, source: Source) -> None:
    for place, layout in enumerate(source.layouts):
        for key, selector in _selectors(layout):
            try:
                soupsieve.compile(selector)
            except soupsieve.SelectorSyntaxError as error:
                why = str(error).splitlines()[0]
                raise SourceError(
                    f"{path}: layouts[{place}].{key}: no CSS selector: {selector!r}: {why}",
                    advice="Copy it from a browser's inspector, or leave the key out.",
                ) from error


def _selectors(layout: Layout) -> Iterator[tuple[str, str]]:
    """Each key of ``layout`` that holds a selector, and the selector."""
    for field in fields(layout):
        value = getattr(layout, field.name)
        if isinstance(value, str) and value:
            yield field.name, value
    yield from ((f"remove[{place}]", selector) for place, selector in enumerate(layout.remove))


def _with_whole_addresses(path: Path, source: Source) -> Source:
    """Feed addresses relative to the homepage, and paths relative to the file, made whole."""

    def whole(feed: Feed) -> Feed:
        try:
            url = _from_file(path, feed.url) if feed.kind not in WEB_KINDS else urljoin(source.homepage, feed.url)
        except (ValueError, RuntimeError) as error:
            raise SourceError(f"{path}: feeds: {feed.url!r}: {error}", advice="Write it as README.md shows.") from error
        if feed.kind in WEB_KINDS and not url.startswith(("http://", "https://")):
            raise SourceError(
                f"{path}: feeds: {feed.url!r} is no web address", advice="Begin it with https://, or set homepage."
            )
        return replace(feed, url=url)

    return replace(source, feeds=tuple(whole(feed) for feed in source.feeds))


def _from_file(path: Path, written: str) -> str:
    """A path relative to the file at ``path``, absolute; raises where there is no such home folder, or it has a NUL."""
    return str((path.parent / Path(written).expanduser()).resolve())


def _check_homepage(path: Path, source: Source) -> None:
    if source.homepage and urlsplit_or_none(source.homepage) is None:
        raise SourceError(
            f"{path}: homepage: {source.homepage!r} is no web address",
            advice="Write it as a browser shows it, https:// included.",
        )


def _did_you_mean(word: str, known: Iterable[str]) -> str:
    names = sorted(known)
    close = get_close_matches(word, names, n=1)
    return f"Did you mean {close[0]!r}?" if close else f"There are: {', '.join(names)}."
