"""The schema: numbered migrations that are applied once, views and grants that are brought up to the files.

``sql/migrations/NNNN_name.sql`` are append-only. ``sql/views/NN_name.sql`` are made anew whenever one of them, or a
migration, is new; their numbers say which view needs which. ``sql/grants.sql`` runs every time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from psycopg2.extensions import connection as Connection  # noqa: N812  (psycopg2 writes its class in lower case)

from etl.errors import MigrationError, WarehouseError
from etl.load.connection import connect, plain_words
from etl.load.queries import read_statement

LOCK_KEY = 0x646174656C696E65
"""``dateline`` in ASCII: the advisory lock that lets one migration at a time into a database."""

VIEWS = "views"
"""Under this name the state of all views is noted among the migrations."""


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
        applied = _applied(connection, sql_folder)
        wanted = read_migrations(sql_folder)
        _check(wanted, applied)
        waiting = [migration for migration in wanted if migration.name not in applied]
        views = read_views(sql_folder)
        if waiting or applied.get(VIEWS) != views.checksum:
            waiting.append(views)
        for migration in waiting:
            _apply(connection, sql_folder, migration)
        _run(connection, read_statement(sql_folder, "grants"))
        return tuple(migration.name for migration in waiting)


def read_migrations(sql_folder: Path) -> tuple[Migration, ...]:
    """The files of ``sql/migrations``, by number."""
    return tuple(
        _migration(path.stem, path.read_text("utf-8")) for path in sorted((sql_folder / "migrations").glob("*.sql"))
    )


def read_views(sql_folder: Path) -> Migration:
    """All files of ``sql/views`` as one step that drops the views that stand and makes those of today."""
    files = [path.read_text("utf-8") for path in sorted((sql_folder / "views").glob("*.sql"))]
    return _migration(VIEWS, "\n".join([read_statement(sql_folder, "migrate/drop_views"), *files]))


def _migration(name: str, sql: str) -> Migration:
    return Migration(name=name, checksum=hashlib.sha256(sql.encode()).hexdigest(), sql=sql)


def _check(wanted: Sequence[Migration], applied: Mapping[str, str]) -> None:
    for migration in wanted:
        if applied.get(migration.name, migration.checksum) != migration.checksum:
            raise MigrationError(
                f"{migration.name}.sql is not what this database was migrated with",
                advice="Bring the file back as it was, and put the change into a new migration.",
            )
    unknown = sorted(applied.keys() - {migration.name for migration in wanted} - {VIEWS})
    if unknown:
        raise MigrationError(
            f"the database is ahead of this program: it has had {', '.join(unknown)}",
            advice="Use the version of Dateline that migrated it, or a later one.",
        )


@contextmanager
def _alone(connection: Connection, sql_folder: Path) -> Iterator[None]:
    _run(connection, read_statement(sql_folder, "migrate/lock"), {"key": LOCK_KEY})
    try:
        yield
    finally:
        if not connection.closed:
            connection.rollback()
            _run(connection, read_statement(sql_folder, "migrate/unlock"), {"key": LOCK_KEY})


def _applied(connection: Connection, sql_folder: Path) -> dict[str, str]:
    with connection, connection.cursor() as cursor:
        cursor.execute(read_statement(sql_folder, "migrate/applied"))
        return dict(cursor.fetchall())


def _apply(connection: Connection, sql_folder: Path, migration: Migration) -> None:
    values = {"name": migration.name, "checksum": migration.checksum}
    try:
        with plain_words(), connection, connection.cursor() as cursor:
            cursor.execute(migration.sql)
            cursor.execute(read_statement(sql_folder, "migrate/note"), values)
    except WarehouseError as error:
        raise MigrationError(f"{migration.name}: {error}", advice=error.advice) from error


def _run(connection: Connection, sql: str, values: Mapping[str, object] | None = None) -> None:
    with connection, connection.cursor() as cursor:
        cursor.execute(sql, values)
