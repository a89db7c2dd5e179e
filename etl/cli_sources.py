"""Commands over the publishers: which there are, and whether their feeds answer."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from etl import codec, pipeline
from etl.cli_world import EXIT_INCOMPLETE, all_sources, complaint_of, json_option, source_argument
from etl.errors import DatelineError, UsageError
from etl.models import Feed, FeedReading, Source
from etl.resources import Web, open_web
from etl.settings import read_settings
from etl.sources import pick_sources


@click.group()
def sources() -> None:
    """The publishers that Dateline reads."""


@sources.command("list")
@json_option
def list_sources(as_json: bool) -> None:
    """All sources of the folders in DATELINE_SOURCES."""
    for source in all_sources(read_settings()):
        if as_json:
            click.echo(codec.dump_line(codec.SOURCE, source))
        else:
            state = "enabled" if source.enabled else "by hand"
            click.echo(f"{source.slug:24} {state:8} {source.language:6} {source.time_zone:22} {source.name}")


@sources.command("check")
@source_argument
def check_sources(slugs: tuple[str, ...]) -> None:
    """Read the TOML files, ask each feed once and look for files and folders; stores nothing."""
    settings = read_settings()
    known = all_sources(settings)
    with open_web(settings) as web:
        broken = [source for source in (pick_sources(known, slugs) if slugs else known) if not _answers(source, web)]
    sys.exit(EXIT_INCOMPLETE if broken else 0)


def _answers(source: Source, web: Web) -> bool:
    """True where every feed of ``source`` can be read; says so, feed by feed."""
    if not source.feeds:
        click.echo(f"{source.slug}: no feeds. Add a [[feeds]] block; sources/README.md describes it.")
    readings = [*pipeline.try_feeds(source, web), *_files_of(source)]
    for feed, reading in readings:
        click.echo(f"{source.slug}: {feed.url}: {words_on(reading)}")
    return bool(source.feeds) and not any(isinstance(reading, DatelineError) for _, reading in readings)


def _files_of(source: Source) -> Iterator[tuple[Feed, int | UsageError]]:
    """How many files there are of each feed that is a path, or why nobody knows."""
    from etl.extract.disk import files_at

    for feed in source.feeds:
        if feed.kind in pipeline.WEB_FEEDS:
            continue
        try:
            yield feed, len(files_at(feed.url))
        except UsageError as error:
            yield feed, error


def words_on(reading: FeedReading | DatelineError | int) -> str:
    """What asking a feed came to."""
    if isinstance(reading, DatelineError):
        return f"FAILED: {complaint_of(reading)}"
    if isinstance(reading, int):
        return f"{reading} files"
    if not reading.links and not reading.feeds:
        return "0 stories. If there should be some, it may be no feed: open it, and see `kind` in sources/README.md"
    return f"{len(reading.links)} stories" + (f", {len(reading.feeds)} further feeds" if reading.feeds else "")
