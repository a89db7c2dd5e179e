"""What goes wrong between us and Postgres, in plain words and without the password."""

from __future__ import annotations

import socket
import subprocess
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import pytest
from psycopg2.extensions import parse_dsn

from etl.errors import WarehouseError
from etl.load.connection import connect, place_of, told_to_psql
from etl.load.embedded import psql_path
from etl.load.warehouse import PostgresWarehouse
from tests.load.servers import SQL, in_database

SECRET = "s3cret"


def unused_port() -> int:
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.mark.parametrize(
    ("url", "place"),
    [
        (f"postgresql://ana:{SECRET}@db.example:6543/news", "ana@db.example:6543/news"),
        (f"postgresql://ana:{SECRET}@/news?host=/run/pg", "ana@/run/pg/news"),
        ("postgresql:///news", "the local socket/news"),
    ],
)
def test_a_place_is_named_without_its_password(url: str, place: str) -> None:
    assert place_of(url) == place


@pytest.mark.parametrize(
    ("url", "advice"),
    [
        # The port changes from process to process, and a test's name must not.
        pytest.param(
            f"postgresql://ana:{SECRET}@127.0.0.1:{unused_port()}/news", "See that the server runs", id="nobody listens"
        ),
        (f"postgresql://ana:{SECRET}@no-such-host.invalid/news", "Check the host name"),
        (f"postgresql://ana:{SECRET}@host:port/news", "percent-encode"),
        (f"postgresql://ana:begun@{SECRET}@127.0.0.1:9/news", "percent-encode"),
        (f"postgresql://ana:{SECRET}/{SECRET}@host/news", "percent-encode"),
        (f"postgresql://ana:12/{SECRET}@host/news", "percent-encode"),
        (f"postgresql://ana:{SECRET}#@host/news?nonsense=1", "percent-encode"),
    ],
)
def test_no_connection(url: str, advice: str) -> None:
    with pytest.raises(WarehouseError) as caught:
        connect(url)
    assert advice in caught.value.advice
    assert SECRET not in str(caught.value) + caught.value.advice
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("password", [SECRET, r"a:b\c", "it's", "p w"])
def test_psql_is_told_no_password_on_its_command_line(password: str) -> None:
    url = f"postgresql://ana:{quote(password, safe='')}@db.example/news?sslmode=require&options=-c%20jit%3Doff"
    with told_to_psql(url) as database:
        parts = parse_dsn(database)
        passfile = Path(parts.pop("passfile"))
        assert passfile.stat().st_mode & 0o077 == 0
        assert passfile.read_text() == "*:*:*:*:" + password.replace("\\", r"\\").replace(":", r"\:") + "\n"
    assert not passfile.exists()
    assert parts == {
        "user": "ana",
        "host": "db.example",
        "dbname": "news",
        "sslmode": "require",
        "options": "-c jit=off -c search_path=dateline,public",
    }


def test_psql_gets_in_by_its_file(server: str, database: str) -> None:
    with told_to_psql(database) as told:
        assert "passfile" not in told
        answer = subprocess.run([psql_path(), "-XAtc", "show search_path", told], capture_output=True, text=True)
    assert (answer.stdout, answer.stderr) == ("dateline,public\n", "")


def test_no_such_database(server: str) -> None:
    with pytest.raises(WarehouseError, match="no_such_news") as caught:
        connect(in_database(server, "no_such_news"))
    assert caught.value.advice.startswith("Create it")


def test_nothing_is_connected_before_it_is_needed() -> None:
    with PostgresWarehouse(f"postgresql://127.0.0.1:{unused_port()}/news", sql_folder=SQL):
        pass


def test_every_connection_agrees_on_its_settings(database: str) -> None:
    with closing(connect(database, SQL)) as connection, connection.cursor() as cursor:
        cursor.execute(
            "select current_setting('timezone'), current_setting('statement_timeout'), application_name"
            " from pg_stat_activity where pid = pg_backend_pid()"
        )
        assert cursor.fetchone() == ("UTC", "10min", "dateline")


def test_settings_need_a_folder(database: str, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        connect(database, tmp_path)
