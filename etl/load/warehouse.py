"""The warehouse: what the pipeline asks of Postgres, each in one transaction.

Loading is described step by step in ``sql/load/save``; here is only what carries the lines there.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Any, TypeVar

import psycopg2
import psycopg2.errors
from psycopg2.extensions import connection as Connection  # noqa: N812  (psycopg2 writes its class in lower case)
from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.extras import RealDictCursor
from pydantic import TypeAdapter

from etl.codec import BATCH, TRANSFORMED
from etl.errors import UsageError, WarehouseError
from etl.load.connection import connect, explain
from etl.load.queries import bind, read_query, read_statement, read_steps
from etl.load.wire import spool, storable_json
from etl.models import Agency, Batch, LoadResult, Result, Run, SeenPage, Source, Transformed

T = TypeVar("T")

MOST_ATTEMPTS = 4
"""A transaction that lost against another one is repeated this often before it is given up."""

FIRST_PAUSE_SECONDS = 0.1
"""Before the second attempt; doubled each time, and drawn at random so that two losers do not meet again."""

PASSING = (psycopg2.errors.SerializationFailure, psycopg2.errors.DeadlockDetected)

SOURCES: TypeAdapter[tuple[Source, ...]] = TypeAdapter(tuple[Source, ...])
AGENCIES: TypeAdapter[tuple[Agency, ...]] = TypeAdapter(tuple[Agency, ...])


class PostgresWarehouse:
    """The ``Warehouse`` of :mod:`etl.resources`; one connection, opened when first needed; for one thread.

    Every method raises :class:`etl.errors.WarehouseError` where Postgres cannot be reached or refuses.
    """

    def __init__(self, url: str, *, sql_folder: Path) -> None:
        self._url = url
        self._sql_folder = sql_folder
        self._connection: Connection | None = None

    def __enter__(self) -> PostgresWarehouse:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            self._connection.close()

    def register(self, sources: Iterable[Source], agencies: Iterable[Agency]) -> None:
        """Bring the tables ``sources`` and ``agencies`` up to the TOML files; rows of removed files stay.

        A source may be named twice, as the batches of a replay do.
        """
        by_slug = {source.slug: source for source in sources}
        values = {
            "sources": storable_json(SOURCES, tuple(by_slug.values())),
            "agencies": storable_json(AGENCIES, tuple(agencies)),
        }

        def work(cursor: Cursor) -> None:
            cursor.execute(self._statement("register_sources"), values)
            cursor.execute(self._statement("register_agencies"), values)

        self._in_transaction(work)

    def begin_run(self, run: Run) -> None:
        """Note that a run has begun; one that is noted already stays as it is."""
        self._do(
            "begin_run",
            {"run_id": run.run_id, "door": run.door, "started_at": run.started_at, "is_dry_run": run.is_dry_run},
        )

    def end_run(self, run_id: str, ended_at: datetime, complaints: Sequence[str]) -> None:
        """Note how a run ended."""
        self._do("end_run", {"run_id": run_id, "ended_at": ended_at, "complaints": list(complaints)})

    def seen(self, source: str, url_keys: Sequence[str]) -> Mapping[str, SeenPage]:
        """What is remembered of those of ``url_keys`` that were ever asked for on behalf of ``source``."""
        values = {"source": source, "url_keys": list(url_keys)}
        rows = self._in_transaction(lambda cursor: _rows(cursor, self._statement("seen"), values))
        pages = [SeenPage(**row) for row in rows]
        return {page.url_key: page for page in pages}

    def turn(self, host: str, delay_seconds: float) -> float:
        """Seconds until ``host`` may be asked, ``delay_seconds`` after the turn before; the turn is nobody else's."""
        values = {"host": host, "delay_seconds": delay_seconds}
        rows = self._in_transaction(lambda cursor: _rows(cursor, self._statement("turn"), values))
        return max(0.0, float(rows[0]["seconds"]))

    def save(
        self, batch: Batch, transformed: Transformed, results: Iterable[Result], *, dry_run: bool = False
    ) -> LoadResult:
        """Load one batch in one transaction; rolled back after counting where ``dry_run``.

        Idempotent: the same batch loaded again changes nothing, one read with better rules replaces what it said.
        """
        values = {
            "batch_id": batch.batch_id,
            "batch": storable_json(BATCH, batch),
            "transformed": storable_json(TRANSFORMED, transformed),
        }
        with closing(spool(results)) as lines:
            row = self._in_transaction(lambda cursor: self._load(cursor, lines, values), keep=not dry_run)
        return LoadResult(batch_id=batch.batch_id, is_dry_run=dry_run, **row)

    def query(self, name: str, parameters: Mapping[str, object] | None = None) -> list[dict[str, object]]:
        """Rows of ``sql/queries/<name>.sql``.

        Raises :class:`UsageError` for a name or parameter unknown, and for a value that Postgres cannot read.
        """
        query = read_query(self._sql_folder, name)
        values = bind(query, parameters or {})
        try:
            return self._in_transaction(lambda cursor: _rows(cursor, query.sql, values), keep=False)
        except WarehouseError as error:
            if isinstance(error.__cause__, psycopg2.DataError):
                meanings = "; ".join(f"{name}: {meaning}" for name, meaning in query.parameters.items())
                raise UsageError(f"query {query.name}: {error}", advice=f"Its parameters: {meanings}.") from error
            raise

    def _load(self, cursor: Cursor, lines: IO[bytes], values: Mapping[str, str]) -> dict[str, Any]:
        stage, *steps, result = read_steps(self._sql_folder, "load/save")
        lines.seek(0)
        cursor.execute(stage)
        cursor.copy_expert(self._statement("copy_lines"), lines)
        for step in steps:
            cursor.execute(step, values)
        return _rows(cursor, result, values)[0]

    def _do(self, statement: str, values: Mapping[str, object]) -> None:
        self._in_transaction(lambda cursor: cursor.execute(self._statement(statement), values))

    def _statement(self, name: str) -> str:
        return read_statement(self._sql_folder, f"load/{name}")

    def _in_transaction(self, work: Callable[[Cursor], T], *, keep: bool = True) -> T:
        """What ``work`` returns, committed where ``keep``; repeated where another transaction got in its way."""
        pause = FIRST_PAUSE_SECONDS
        for _ in range(MOST_ATTEMPTS - 1):
            try:
                return self._attempt(work, keep=keep)
            except psycopg2.Error as error:
                if not self._may_pass(error):
                    raise explain(error) from error
            time.sleep(random.uniform(pause / 2, pause))  # noqa: S311  (no secret)
            pause *= 2
        try:
            return self._attempt(work, keep=keep)
        except psycopg2.Error as error:
            raise explain(error) from error

    def _attempt(self, work: Callable[[Cursor], T], *, keep: bool) -> T:
        connection = self._connected()
        try:
            with connection.cursor(cursor_factory=RealDictCursor) as cursor:
                result = work(cursor)
            if keep:
                connection.commit()
            return result
        finally:
            if not connection.closed:
                connection.rollback()

    def _may_pass(self, error: psycopg2.Error) -> bool:
        """True where the same transaction may succeed next time: it lost a race, or the connection broke."""
        return isinstance(error, PASSING) or (self._connection is not None and self._connection.closed != 0)

    def _connected(self) -> Connection:
        if self._connection is None or self._connection.closed:
            self._connection = connect(self._url, self._sql_folder)
        return self._connection


def _rows(cursor: Cursor, sql: str, values: Mapping[str, object]) -> list[dict[str, Any]]:
    cursor.execute(sql, values)
    return [dict(row) for row in cursor.fetchall()]
