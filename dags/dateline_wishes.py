"""What a person or the schedule asks for: a DAG's parameters made into sources and wishes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from dateline_sources import enabled_slugs, known_slugs, readable_sources

from etl.errors import UsageError
from etl.settings import Settings

if TYPE_CHECKING:
    from etl.models import Wish

Params = Mapping[str, Any]

EXTRACT_SECONDS = 35 * 60
"""Well within the time that Airflow gives the task, which is ended after it with all that it has fetched: a site that
wants half a minute between requests would never be read. What is left over is for the next run."""


def check_names(params: Params, form: Iterable[str]) -> None:
    """Raises :class:`UsageError` for a parameter that the DAG's form has not: a typing mistake is no wish for all."""
    names = tuple(form)
    if unknown := sorted(set(params) - set(names)):
        raise UsageError(f"there is no parameter called {unknown[0]!r}", advice=f"There are: {', '.join(names)}.")


def chosen_slugs(params: Params, settings: Settings) -> list[str]:
    """The sources of this run: those of the addresses, those named, or all enabled ones.

    Raises :class:`UsageError` for a name that is none, and where there is nothing to read; :class:`SourceError` where a
    folder of sources is not there.
    """
    from etl.sources import check_folder

    for folder in settings.source_folders:
        check_folder(folder)
    if "urls" in params:
        return sorted(addresses_by_source(params, settings))
    named, known = dict.fromkeys(params.get("sources") or ()), known_slugs(settings)
    if unknown := sorted(set(named) - set(known)):
        raise UsageError(f"there is no source called {unknown[0]!r}", advice=f"There are: {', '.join(known)}.")
    slugs = list(named) or enabled_slugs(settings)
    if not slugs:
        raise UsageError("no source is enabled", advice="Look at DATELINE_SOURCES, and at `enabled` in the files.")
    return slugs


def wish_for(slug: str, params: Params, settings: Settings) -> Wish:
    """What to ask of one source."""
    from etl.models import Wish

    since = params.get("since")
    return Wish(
        most_articles=params.get("most_articles"),
        since_on=date.fromisoformat(since) if since else None,
        urls=addresses_by_source(params, settings)[slug] if "urls" in params else (),
        most_seconds=EXTRACT_SECONDS,
    )


def tidy_addresses(urls: Sequence[str]) -> tuple[str, ...]:
    """Addresses without white space and doubles, in their order; raises :class:`UsageError` for what is none."""
    from etl.transform.urls import storable_url, urlsplit_or_none

    tidy = tuple(dict.fromkeys(url.strip() for url in urls if url.strip()))
    for url in tidy:
        if urlsplit_or_none(url) is None or storable_url(url) != url:
            raise UsageError(f"{url!r} is no web address", advice="Begin it with https:// and a host name.")
    if not tidy:
        raise UsageError("no address was given", advice="Write at least one, each on a line of its own.")
    return tidy


def addresses_by_source(params: Params, settings: Settings) -> dict[str, tuple[str, ...]]:
    """The addresses asked for, by the source that is named, or else by the one that has their host."""
    from etl.sources import source_of

    urls = tidy_addresses(params["urls"])
    if named := params.get("source"):
        return {named: urls}
    sources = list(readable_sources(known_slugs(settings), settings))
    owners = {url: source_of(url, sources).slug for url in urls}
    return {slug: tuple(url for url in urls if owners[url] == slug) for slug in owners.values()}
