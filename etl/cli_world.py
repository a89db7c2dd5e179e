"""What the commands share: options, sources, the outside world, exit codes."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import click
from rich.console import Console

from etl.errors import DatelineError, UsageError, WarehouseError
from etl.models import Run, Source
from etl.progress import shown_progress
from etl.resources import Resources, open_resources
from etl.settings import Settings
from etl.sources import read_sources
from etl.transform.urls import storable_url, urlsplit_or_none

EXIT_INCOMPLETE, EXIT_WRONG_CALL, EXIT_OUT_OF_REACH, EXIT_INTERRUPTED = 1, 2, 3, 130

EXIT_CODES = f"""\b
Exit codes:
  0    all well
  {EXIT_INCOMPLETE}    the work was done, but a source failed or broke its promises
  {EXIT_WRONG_CALL}    the call, a setting or a source's file is wrong
  {EXIT_OUT_OF_REACH}    the database or the archive is out of reach
  {EXIT_INTERRUPTED}  interrupted
"""

json_option = click.option("--json", "as_json", is_flag=True, help="Answer in JSON lines, for another program.")
source_argument = click.argument("slugs", metavar="[SOURCE]...", nargs=-1)

WEB_SCHEMES = ("http://", "https://")


@dataclass(frozen=True, slots=True, kw_only=True)
class BegunRun:
    """A run that goes on."""

    run_id: str
    """Sorts by time."""
    complaints: list[str] = field(default_factory=list)
    """What went wrong so far, to be noted when it ends."""


def all_sources(settings: Settings) -> tuple[Source, ...]:
    """Every source of every folder in ``DATELINE_SOURCES``."""
    return read_sources(settings.source_folders, settings.variables)


def check_paths(paths: Sequence[str]) -> None:
    """Raises :class:`UsageError` for a path that does not exist, or in which nothing can be read."""
    from etl.extract.disk import ENDINGS, files_at

    for path in paths:
        if not files_at(path):
            advice = f"Readable are files that end in {', '.join(ENDINGS)}, gzipped or not."
            raise UsageError(f"nothing readable in {path}", advice=advice)


def is_on_the_web(target: str) -> bool:
    """True for what is meant as an address, false for what is meant as a path."""
    return target.lower().startswith(WEB_SCHEMES)


def check_urls(urls: Sequence[str]) -> None:
    """Raises :class:`UsageError` for what is no web address."""
    for url in urls:
        if not is_on_the_web(url):
            raise UsageError(f"{url} is no web address: begin it with https://", advice="Files are read with --file.")
        if urlsplit_or_none(url) is None or storable_url(url) != url.strip():
            raise UsageError(
                f"{url!a} is no web address: its host cannot be read, or it has characters that no address has",
                advice="Copy it once more, and put it in single quotes.",
            )


def complaint_of(error: DatelineError) -> str:
    """What went wrong and what to do about it, as sentences."""
    return f"{str(error).removesuffix('.')}. {error.advice}" if error.advice else str(error)


@contextmanager
def begun_run(world: Resources, sources: Sequence[Source], *, dry_run: bool = False) -> Iterator[BegunRun]:
    """A run of these sources, which is ended however its work ends, with what went wrong."""
    world.warehouse.register(sources, world.agencies)
    now = world.clock()
    run = BegunRun(run_id=f"cli-{now:%Y%m%dT%H%M%S}-{secrets.token_hex(3)}")
    world.warehouse.begin_run(Run(run_id=run.run_id, door="cli", started_at=now, is_dry_run=dry_run))
    try:
        yield run
    except BaseException as error:
        with suppress(WarehouseError):  # where the database itself broke down, that is what the person should hear
            world.warehouse.end_run(run.run_id, world.clock(), (*run.complaints, _why_ended(error)))
        raise
    world.warehouse.end_run(run.run_id, world.clock(), run.complaints)


def _why_ended(error: BaseException) -> str:
    if isinstance(error, DatelineError):
        return complaint_of(error)
    return "interrupted" if isinstance(error, KeyboardInterrupt) else f"{type(error).__name__}: {error}"


@contextmanager
def opened_world(settings: Settings) -> Iterator[Resources]:
    """The outside world, with progress on stderr; the embedded server's schema is kept up to date by itself."""
    with shown_progress(Console(stderr=True)) as progress, open_resources(settings, progress=progress) as world:
        yield world
