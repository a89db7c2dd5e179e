"""The sources, file by file: one whose file is wrong keeps nobody else from being read."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from etl.errors import SourceError, UsageError
from etl.settings import Settings

if TYPE_CHECKING:
    from etl.models import Source

log = logging.getLogger("dateline")


def known_slugs(settings: Settings) -> list[str]:
    """The sources there are, by the names of their files alone: quick enough for every parse of a DAG."""
    return sorted(_files(settings))


def enabled_slugs(settings: Settings) -> list[str]:
    """The sources that the schedule reads; those with a wrong file are among them, so that somebody sees it."""
    return [slug for slug in known_slugs(settings) if _is_enabled(slug, settings)]


def source_named(slug: str, settings: Settings) -> Source:
    """One source, or the one that owns addresses of no source.

    Raises :class:`UsageError` where there is none of that name, :class:`SourceError` where its file is wrong, or where
    two folders have one of that name.
    """
    from etl.sources import BY_HAND, only_file, read_source

    if slug == BY_HAND.slug:
        return BY_HAND
    if slug not in (files := _files(settings)):
        raise UsageError(f"there is no source called {slug!r}", advice=f"There are: {', '.join(sorted(files))}.")
    return read_source(only_file(files[slug]), settings.variables)


def readable_sources(slugs: Sequence[str], settings: Settings) -> Iterator[Source]:
    """The sources whose files are right; a wrong one is logged and left out."""
    for slug in slugs:
        try:
            yield source_named(slug, settings)
        except SourceError as error:
            log.error("%s %s", error, error.advice)


def _is_enabled(slug: str, settings: Settings) -> bool:
    try:
        return source_named(slug, settings).enabled
    except SourceError:
        return True


def _files(settings: Settings) -> dict[str, list[Path]]:
    """The files by name; of a folder that is not there none."""
    files: dict[str, list[Path]] = {}
    for path in sorted(path for folder in settings.source_folders for path in folder.glob("*.toml")):
        if path.name[0] not in "_.":
            files.setdefault(path.stem, []).append(path)
    return files
