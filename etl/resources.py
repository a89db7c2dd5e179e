"""The outside world of one run: the web, the archive, the warehouse and the clock.

The doors build it with :func:`open_resources`; tests build :class:`Resources` from fakes. The protocols say all that
``pipeline`` may ask of the edges, so an edge can be replaced without the middle noticing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Protocol

from etl.errors import MigrationError, WarehouseError
from etl.models import (
    Agency,
    Batch,
    FetchedPage,
    FetchRules,
    LoadResult,
    Result,
    Run,
    SeenPage,
    Source,
    StoryLink,
    Transformed,
    Validators,
)
from etl.settings import Settings, without_libpq_variables
from etl.sources import read_agencies

if TYPE_CHECKING:
    from etl.load.warehouse import PostgresWarehouse

Progress = Callable[[str, int, int | None], None]
"""Told ``(what, done, total)`` as long work goes on; ``total`` is None while unknown."""


def no_progress(what: str, done: int, total: int | None) -> None:
    """Nobody watches."""


class Web(Protocol):
    """Reads one address; the only way out to the network."""

    def fetch(self, link: StoryLink, rules: FetchRules, validators: Validators = ...) -> FetchedPage:
        """The page at ``link.url``, or 304 with an empty body; raises a :class:`etl.errors.FetchError`."""
        ...


class Disk(Protocol):
    """Saved pages and web archives that a person or a source names by path."""

    def pages(self, paths: Sequence[str], source: Source, fetched_at: datetime) -> Iterator[FetchedPage]:
        """Pages of files, folders and WARC files, in a stable order; files are as of ``fetched_at``."""
        ...


class BatchWriter(Protocol):
    """An open batch."""

    def save(self, page: FetchedPage) -> None: ...


class Archive(Protocol):
    """WARC files and what stands beside them, by batch id."""

    def writing(self, batch_id: str) -> AbstractContextManager[BatchWriter]: ...
    def save_batch(self, batch: Batch) -> None: ...
    def batch(self, batch_id: str) -> Batch: ...
    def batch_ids(self, *, source: str | None = None, since_on: date | None = None) -> Sequence[str]:
        """Finished batches, oldest first."""
        ...

    def pages(self, batch_id: str) -> Iterator[FetchedPage]: ...
    def save_results(self, transformed: Transformed, results: Iterable[Result]) -> None: ...
    def results(self, batch_id: str) -> Iterator[Result]: ...
    def transformed(self, batch_id: str) -> Transformed: ...


class Warehouse(Protocol):
    """Postgres."""

    def register(self, sources: Iterable[Source], agencies: Iterable[Agency]) -> None:
        """Bring the tables ``sources`` and ``agencies`` up to the TOML files."""
        ...

    def begin_run(self, run: Run) -> None:
        """Idempotent: a run that exists already is left as it is."""
        ...

    def end_run(self, run_id: str, ended_at: datetime, complaints: Sequence[str]) -> None: ...
    def seen(self, source: str, url_keys: Sequence[str]) -> Mapping[str, SeenPage]: ...
    def save(
        self, batch: Batch, transformed: Transformed, results: Iterable[Result], *, dry_run: bool = False
    ) -> LoadResult:
        """Load one batch in one transaction; rolled back after counting where ``dry_run``."""
        ...

    def query(self, name: str, parameters: Mapping[str, object] | None = None) -> list[dict[str, object]]:
        """Rows of ``sql/queries/<name>.sql``."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources:
    """Everything outside, for one run."""

    web: Web
    disk: Disk
    archive: Archive
    warehouse: Warehouse
    clock: Callable[[], datetime]
    agencies: tuple[Agency, ...] = ()
    progress: Progress = no_progress


def utc_now() -> datetime:
    """The clock on the wall."""
    return datetime.now(UTC)


@contextmanager
def open_web(settings: Settings) -> Iterator[Web]:
    """The network alone, for reading a page without keeping it."""
    from etl.extract.web import HttpWeb

    with HttpWeb(contact=settings.contact) as web:
        yield web


@contextmanager
def _shared_web(settings: Settings, warehouse: PostgresWarehouse) -> Iterator[Web]:
    """The network, asked in turn with all others who load into ``warehouse``."""
    from etl.extract.web import HttpWeb

    def turn(host: str, delay_seconds: float) -> float:
        try:
            return warehouse.turn(host, delay_seconds)
        except MigrationError:
            raise
        except WarehouseError:
            # Out of reach for now: what was fetched is not lost for that, and our own delay is kept meanwhile.
            return 0.0

    with HttpWeb(contact=settings.contact, turn=turn) as web:
        yield web


def open_disk() -> Disk:
    """Saved pages."""
    from etl.extract.disk import SavedPages

    return SavedPages()


@contextmanager
def open_database(settings: Settings) -> Iterator[str]:
    """The database's URL; without one in the settings the embedded server runs for as long as this lasts.

    The embedded server has no administrator but us, so its schema is brought up to date here.
    """
    from etl.load.embedded import embedded_server
    from etl.load.migrations import migrate

    if settings.database_url:
        yield settings.database_url
    else:
        with without_libpq_variables(), embedded_server(settings.embedded_folder) as url:
            migrate(url, settings.sql_folder)
            yield url


@contextmanager
def open_resources(settings: Settings, *, progress: Progress = no_progress) -> Iterator[Resources]:
    """The real outside world; connections and servers it opened are closed at the end."""
    from etl.extract.archive import WarcArchive
    from etl.load.warehouse import PostgresWarehouse

    with ExitStack() as stack:
        url = stack.enter_context(open_database(settings))
        warehouse = stack.enter_context(PostgresWarehouse(url, sql_folder=settings.sql_folder))
        yield Resources(
            web=stack.enter_context(_shared_web(settings, warehouse)),
            disk=open_disk(),
            archive=WarcArchive(settings.archive_url),
            warehouse=warehouse,
            clock=utc_now,
            agencies=read_agencies(settings.agencies_file),
            progress=progress,
        )
