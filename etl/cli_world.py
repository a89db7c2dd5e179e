"""What the commands share: options, sources, the outside world, exit codes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click
from rich.console import Console

from etl.models import Source
from etl.progress import shown_progress
from etl.resources import Resources, open_resources
from etl.settings import Settings
from etl.sources import read_sources

EXIT_INCOMPLETE, EXIT_WRONG_CALL, EXIT_OUT_OF_REACH = 1, 2, 3

json_option = click.option("--json", "as_json", is_flag=True, help="Answer in JSON lines, for another program.")
source_argument = click.argument("slugs", metavar="[SOURCE]...", nargs=-1)


def all_sources(settings: Settings) -> tuple[Source, ...]:
    """Every source of every folder in ``DATELINE_SOURCES``."""
    return read_sources(settings.source_folders, settings.variables)


@contextmanager
def opened_world(settings: Settings) -> Iterator[Resources]:
    """The outside world, with progress on stderr; the embedded server's schema is kept up to date by itself."""
    with shown_progress(Console(stderr=True)) as progress, open_resources(settings, progress=progress) as world:
        yield world
