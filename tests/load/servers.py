"""Real PostgreSQL servers for tests: the embedded one, and the oldest version we support where it is installed.

A server is migrated once; each test finds its tables empty. Tests of migrating get a database of their own.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import psycopg2
import pytest

from etl.load.embedded import embedded_server
from etl.load.migrations import migrate
from etl.load.warehouse import PostgresWarehouse

SQL = Path(__file__).resolve().parents[2] / "sql"
OLDEST = Path("/usr/lib/postgresql/15/bin")
MIGRATED = "migrated"
EMPTY = """
truncate
    dateline.sources, dateline.runs, dateline.authors, dateline.agencies, dateline.story_furniture, dateline.host_turns
restart identity cascade
"""
"""Every other table refers to one of these, so this empties all."""

numbers = count(1)


@pytest.fixture(scope="session", params=["embedded", "oldest"])
def server(request: pytest.FixtureRequest) -> Iterator[str]:
    """URL of a superuser on a server; its path names no database that tests may change."""
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        if request.param == "embedded":
            with embedded_server(Path(folder) / "postgres") as url:
                # Nothing here has to outlive a power cut.
                execute(url, "alter system set fsync = off")
                execute(url, "select pg_reload_conf()")
                yield url.replace("/dateline?", "/postgres?")
        elif OLDEST.exists():
            with oldest_server(Path(folder)) as url:
                yield url
        else:
            pytest.skip(f"PostgreSQL 15 is not installed in {OLDEST}")


@contextmanager
def oldest_server(folder: Path) -> Iterator[str]:
    """PostgreSQL 15 on a socket in ``folder``; as root, run as the user that its package made."""
    owner = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    if os.geteuid() == 0:
        shutil.chown(folder, owner)
    user: dict[str, Any] = {"user": owner} if os.geteuid() == 0 else {}
    silent: dict[str, Any] = {"check": True, "stdout": subprocess.DEVNULL, "cwd": folder}
    base = folder / "data"
    subprocess.run([OLDEST / "initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "-D", base], **silent, **user)
    options = f"-c listen_addresses='' -c fsync=off -k {folder}"
    start = [OLDEST / "pg_ctl", "-w", "-D", base, "-o", options, "-l", folder / "log", "start"]
    subprocess.run(start, **silent, **user)
    try:
        yield f"postgresql://postgres@/postgres?host={folder}"
    finally:
        subprocess.run([OLDEST / "pg_ctl", "-w", "-D", base, "-m", "fast", "stop"], **silent, **user)


def execute(url: str, statement: str, values: Any = None) -> list[tuple[Any, ...]]:
    """Rows of one statement, committed by itself."""
    with closing(psycopg2.connect(url)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(statement, values)
            return cursor.fetchall() if cursor.description else []


def in_database(url: str, name: str) -> str:
    """``url`` with another database."""
    return url.replace("/postgres?", f"/{name}?")


@pytest.fixture(scope="session")
def migrated(server: str) -> str:
    """URL of the database that tests share."""
    execute(server, f"create database {MIGRATED} encoding 'UTF8' template template0")
    migrate(in_database(server, MIGRATED), SQL)
    return in_database(server, MIGRATED)


@pytest.fixture
def database(migrated: str) -> str:
    """URL of a migrated database without a row of ours."""
    execute(migrated, EMPTY)
    return migrated


@pytest.fixture
def empty_database(server: str) -> Iterator[str]:
    """URL of a new database without anything of ours."""
    name = f"test_{next(numbers)}"
    execute(server, f"create database {name} encoding 'UTF8' template template0")
    yield in_database(server, name)
    execute(server, f"drop database {name} with (force)")


@pytest.fixture
def warehouse(database: str) -> Iterator[PostgresWarehouse]:
    with PostgresWarehouse(database, sql_folder=SQL) as warehouse:
        yield warehouse
