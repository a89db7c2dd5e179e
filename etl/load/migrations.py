"""The schema: numbered migrations that are applied once, views and grants that are brought up to the files.

``sql/migrations/NNNN_name.sql`` are append-only. ``sql/views/NN_name.sql`` are made anew whenever one of them, or a
migration, is new; their numbers say which view needs which. ``sql/grants.sql`` runs every time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from psycopg2.extensions import connection as Connection  # noqa: N812  (psycopg2 writes its classes in lower case)
from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.sql import SQL, Identifier

from etl.errors import MigrationError, WarehouseError
from etl.load.connection import connect, plain_words
from etl.load.queries import read_statement

LOCK_KEY = 0x646174656C696E65
"""``dateline`` in ASCII: the advisory lock that lets one migration at a time into a database."""

VIEWS = "views/"
"""So begin the names under which views are noted among the migrations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One file."""

    name: str
    checksum: str
    """SHA-256 of its bytes, hexadecimal."""
    sql: str


def migrate(url: str, sql_folder: Path) -> tuple[str, ...]:
    """Bring the schema of the database up to the files; the names of what was applied, in order.

    Raises :class:`MigrationError` where an applied file has changed, where the database knows a migration that these
    files do not have, and where a file does not run; what ran before it stays.
    """
    with closing(connect(url, sql_folder)) as connection, plain_words(), _alone(connection, sql_folder):
        _run(connection, read_statement(sql_folder, "migrate/begin"))
        noted = _noted(connection, sql_folder)
        waiting = _waiting(read_migrations(sql_folder), noted)
        for migration in waiting:
            with _transaction(connection, migration.name) as cursor:
                cursor.execute(migration.sql)
                _note(cursor, sql_folder, migration)
        views = read_views(sql_folder)
        standing = {name: checksum for name, checksum in noted.items() if name.startswith(VIEWS)}
        if waiting or standing != {view.name: view.checksum for view in views}:
            _renew_views(connection, sql_folder, standing, views)
            waiting += views
        _run(connection, read_statement(sql_folder, "grants"))
        return tuple(migration.name for migration in waiting)


def read_migrations(sql_folder: Path) -> tuple[Migration, ...]:
    """The files of ``sql/migrations``, by number."""
    return tuple(_read(path, path.stem) for path in sorted((sql_folder / "migrations").glob("*.sql")))


def read_views(sql_folder: Path) -> tuple[Migration, ...]:
    """The files of ``sql/views``, by number; ``NN_name.sql`` makes the view ``dateline.name``."""
    return tuple(_read(path, VIEWS + path.stem) for path in sorted((sql_folder / "views").glob("*.sql")))


def _read(path: Path, name: str) -> Migration:
    text = path.read_text(encoding="utf-8")
    return Migration(name=name, checksum=hashlib.sha256(text.encode()).hexdigest(), sql=text)


def _waiting(wanted: Sequence[Migration], noted: Mapping[str, str]) -> list[Migration]:
    """Those of ``wanted`` that the database has not had; raises where the two histories do not fit."""
    for migration in wanted:
        if noted.get(migration.name, migration.checksum) != migration.checksum:
            raise MigrationError(
                f"{migration.name}.sql is not what this database was migrated with",
                advice="Bring the file back as it was, and put the change into a new migration.",
            )
    known = {migration.name for migration in wanted}
    ahead = sorted(name for name in noted if name not in known and not name.startswith(VIEWS))
    if ahead:
        raise MigrationError(
            f"the database is ahead of this program: it has had {', '.join(ahead)}",
            advice="Use the version of Dateline that migrated it, or a later one.",
        )
    return [migration for migration in wanted if migration.name not in noted]


def _renew_views(connection: Connection, sql_folder: Path, standing: Iterable[str], views: Sequence[Migration]) -> None:
    """Drop the views that stand, make those of today, all or nothing."""
    old = [Identifier("dateline", name.partition("_")[2]) for name in standing]
    with _transaction(connection, "views") as cursor:
        if old:
            drop = SQL(read_statement(sql_folder, "migrate/drop_views"))
            cursor.execute(drop.format(views=SQL(", ").join(old)))
        cursor.execute(read_statement(sql_folder, "migrate/forget_views"))
        for view in views:
            cursor.execute(view.sql)
            _note(cursor, sql_folder, view)


def _note(cursor: Cursor, sql_folder: Path, migration: Migration) -> None:
    values = {"name": migration.name, "checksum": migration.checksum}
    cursor.execute(read_statement(sql_folder, "migrate/note"), values)


@contextmanager
def _transaction(connection: Connection, name: str) -> Iterator[Cursor]:
    """A transaction that ends in a :class:`MigrationError` with ``name`` in it where Postgres refuses."""
    try:
        with plain_words(), connection, connection.cursor() as cursor:
            yield cursor
    except WarehouseError as error:
        raise MigrationError(f"{name}: {error}", advice=error.advice) from error


@contextmanager
def _alone(connection: Connection, sql_folder: Path) -> Iterator[None]:
    _run(connection, read_statement(sql_folder, "migrate/lock"), {"key": LOCK_KEY})
    try:
        yield
    finally:
        if not connection.closed:
            connection.rollback()
            _run(connection, read_statement(sql_folder, "migrate/unlock"), {"key": LOCK_KEY})


def _noted(connection: Connection, sql_folder: Path) -> dict[str, str]:
    with connection, connection.cursor() as cursor:
        cursor.execute(read_statement(sql_folder, "migrate/noted"))
        return dict(cursor.fetchall())


def _run(connection: Connection, sql: str, values: Mapping[str, object] | None = None) -> None:
    with connection, connection.cursor() as cursor:
        cursor.execute(sql, values)
