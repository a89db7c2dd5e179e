"""Connections to Postgres, and its complaints in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from textwrap import shorten

import psycopg2
import psycopg2.errors
from psycopg2.extensions import connection as Connection  # noqa: N812  (psycopg2 writes its class in lower case)
from psycopg2.extensions import make_dsn, parse_dsn

from etl.errors import MigrationError, WarehouseError
from etl.load.queries import read_statement

CONNECT_SECONDS = 10
"""A server that does not answer by then is not there; libpq alone would wait for minutes."""

OLD_SCHEMA = (
    psycopg2.errors.InvalidSchemaName,
    psycopg2.errors.UndefinedTable,
    psycopg2.errors.UndefinedColumn,
    psycopg2.errors.UndefinedFunction,
)

CONNECT_ADVICE = (
    ("password authentication failed", "Check user and password in DATELINE_DATABASE_URL."),
    ("no password supplied", "Put user:password@ before the host in DATELINE_DATABASE_URL."),
    ("translate host name", "Check the host name in DATELINE_DATABASE_URL."),
    ("does not exist", "Create it, or name another one in DATELINE_DATABASE_URL."),
    ("too many", "Close other connections, or raise max_connections."),
    ("pg_hba.conf", "Allow this client in the server's pg_hba.conf."),
)
USUAL_ADVICE = "See that the server runs there and lets this machine in, or change DATELINE_DATABASE_URL."

ADVICE: tuple[tuple[type[psycopg2.Error], str], ...] = (
    (
        psycopg2.errors.InsufficientPrivilege,
        "Grant this user the role dateline_reader to read, dateline_loader to load; only its owner may migrate.",
    ),
    (psycopg2.errors.QueryCanceled, "It took too long; ask for less, or look for what keeps Postgres busy."),
    (psycopg2.errors.LockNotAvailable, "Somebody else holds the table or is migrating; try again in a while."),
    (psycopg2.errors.DiskFull, "Make room on the database server's disk."),
    (psycopg2.errors.DependentObjectsStillExist, "Drop what was built upon them, migrate, and build it again."),
    (psycopg2.IntegrityError, "Report this batch: it holds something that the tables do not allow."),
    (psycopg2.DataError, "Check the values that were given."),
)

PASSFILE_SIGNS, BACKSLASHED = re.compile(r"[:\\]"), r"\\\g<0>"
"""What stands behind a backslash in a password file (PostgreSQL's documentation, "The Password File")."""

DETAIL_CHARACTERS = 300
"""Postgres quotes whole rows in its details."""


def connect(url: str, sql_folder: Path | None = None) -> Connection:
    """A connection in UTC with sane timeouts; raises :class:`WarehouseError`, which never shows the password.

    Without ``sql_folder`` the settings of ``sql/load/session.sql`` are left out.
    """
    place = place_of(url)
    try:
        connection = psycopg2.connect(
            url, connect_timeout=CONNECT_SECONDS, fallback_application_name="dateline", keepalives_idle=30
        )
    except psycopg2.OperationalError as error:
        complaint = " ".join(str(error).split()) or "no reason given"
        advice = next((advice for words, advice in CONNECT_ADVICE if words in complaint), USUAL_ADVICE)
        raise WarehouseError(f"cannot connect to {place}: {complaint}", advice=advice) from None
    if sql_folder is not None:
        with plain_words(), connection, connection.cursor() as cursor:
            cursor.execute(read_statement(sql_folder, "load/session"))
    return connection


def place_of(url: str) -> str:
    """``url`` for people: user, host and database, never the password."""
    parts = _parts(url)
    host = parts.get("host") or "the local socket"
    user = f"{parts['user']}@" if "user" in parts else ""
    port = f":{parts['port']}" if "port" in parts else ""
    return f"{user}{host}{port}/{parts.get('dbname', '')}"


def _parts(url: str) -> dict[str, str]:
    """What libpq makes of ``url``; a password with a bare ``/`` or ``@`` in it ends up where names and ports belong,
    and must be shown to nobody from there."""
    try:
        parts = parse_dsn(url)
        misplaced = "@" in parts.get("host", "")[1:] + parts.get("dbname", "")  # @name is a socket without a file
        if not misplaced and set(parts.get("port", "")) <= set("0123456789,"):
            return parts
    except psycopg2.ProgrammingError:
        pass
    raise WarehouseError(
        "the database URL cannot be read",
        advice="Write postgresql://user:password@host:port/database; percent-encode special characters in it.",
    ) from None


@contextmanager
def told_to_psql(url: str) -> Iterator[str]:
    """``url`` as an argument of psql, with Dateline's schema first: a person may write ``news`` for ``dateline.news``.

    Everybody on a machine may read the arguments of a program, so the password waits in a file of one's own.
    """
    parts = _parts(url)
    password = parts.pop("password", "")
    parts["options"] = f"{parts.get('options', '')} -c search_path=dateline,public".lstrip()
    with NamedTemporaryFile("w", prefix="dateline-", encoding="utf-8") as file:
        if password:
            file.write(f"*:*:*:*:{PASSFILE_SIGNS.sub(BACKSLASHED, password)}\n")
            file.flush()
            parts["passfile"] = file.name
        yield make_dsn(**parts)


@contextmanager
def plain_words() -> Iterator[None]:
    """Turn what psycopg2 raises inside into a :class:`WarehouseError` that says what to do."""
    try:
        yield
    except psycopg2.Error as error:
        raise explain(error) from error


def explain(error: psycopg2.Error) -> WarehouseError:
    """What went wrong in Postgres, and what to do about it."""
    complaint = error.diag.message_primary or " ".join(str(error).split()) or type(error).__name__
    if isinstance(error, OLD_SCHEMA):
        return MigrationError(f"the schema does not fit: {complaint}", advice="Run `dateline migrate`.")
    detail = f" ({shorten(error.diag.message_detail, DETAIL_CHARACTERS)})" if error.diag.message_detail else ""
    advice = next((advice for kind, advice in ADVICE if isinstance(error, kind)), "The server's log says more.")
    return WarehouseError(complaint + detail, advice=advice)
