"""A PostgreSQL of one's own: started, shared, stopped, and clear about what is in its way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from etl.errors import WarehouseError
from etl.load.embedded import _no_start, create_database, embedded_server, psql_path
from etl.resources import open_database
from etl.settings import read_settings
from tests.load.servers import execute

PROJECT = Path(__file__).resolve().parents[2]

HOLD = """
import sys, time
from pathlib import Path
from etl.load.embedded import embedded_server
with embedded_server(Path(sys.argv[1])) as url:
    print(url, flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A new folder at a short path: sockets do not like long ones."""
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        yield Path(folder) / "postgres"


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """A folder that has its data already, for tests that leave it sound; making one takes a second."""
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        with embedded_server(Path(folder) / "postgres"):
            pass
        yield Path(folder) / "postgres"


def postmaster(folder: Path) -> int | None:
    lock = folder / "postmaster.pid"
    return int(lock.read_text().splitlines()[0]) if lock.exists() else None


def hold(folder: Path) -> subprocess.Popen[str]:
    """Another process that holds the server until it reads a line."""
    environment = {name: value for name, value in os.environ.items() if name != "XDG_RUNTIME_DIR"}
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", HOLD, str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=PROJECT, env=environment,
    )  # fmt: skip
    assert process.stdout
    assert process.stdout.readline().startswith("postgresql://")
    return process


def test_data_outlives_the_server(folder: Path) -> None:
    with embedded_server(folder) as url:
        assert url.startswith("postgresql://")
        execute(url, "create table kept (n integer)")
        assert execute(url, "select current_database(), pg_encoding_to_char(encoding) from pg_database where datname ="
                       " current_database()") == [("dateline", "UTF8")]  # fmt: skip
    assert postmaster(folder) is None
    with embedded_server(folder) as url:
        assert execute(url, "select count(*) from kept") == [(0,)]


def test_one_process_may_hold_it_twice(home: Path) -> None:
    with embedded_server(home) as outer:
        with embedded_server(home) as inner:
            assert inner == outer
        assert execute(outer, "select 1") == [(1,)]
    assert postmaster(home) is None


def test_the_last_of_several_processes_stops_it(home: Path) -> None:
    other = hold(home)
    with embedded_server(home) as url:
        _, complaints = other.communicate("go\n", timeout=60)
        assert other.returncode == 0
        assert complaints == ""
        assert execute(url, "select 1") == [(1,)]
    assert postmaster(home) is None
    with embedded_server(home) as url:
        assert execute(url, "select 1") == [(1,)]


def test_a_holder_that_was_killed_does_not_keep_it_running(home: Path) -> None:
    other = hold(home)
    other.kill()
    other.communicate(timeout=60)
    with embedded_server(home) as url:
        assert execute(url, "select 1") == [(1,)]
    assert postmaster(home) is None


def test_a_server_that_was_killed_recovers(home: Path) -> None:
    other = hold(home)
    with embedded_server(home) as url:
        execute(url, "create table kept as select 1 as n")
        server = psutil.Process(postmaster(home))
        workers = server.children(recursive=True)
        os.kill(server.pid, signal.SIGKILL)
        psutil.wait_procs([server, *workers], timeout=30)
    other.kill()
    other.communicate(timeout=60)
    with embedded_server(home) as url:
        assert execute(url, "select n from kept") == [(1,)]


@pytest.mark.parametrize(
    "name", ["ümlaut%20", "x" * 150, "my news", """it's "$HOME" & \\ `back`""", f"{'long ' * 30}name"]
)
def test_folders_of_any_name(folder: Path, name: str) -> None:
    with embedded_server(folder / name) as url:
        assert execute(url, "select 1") == [(1,)]
    assert postmaster(folder / name) is None
    assert (folder / name / "PG_VERSION").exists()


def test_several_processes_share_a_folder_with_spaces_in_its_path(folder: Path) -> None:
    other = hold(folder / "my news")
    with embedded_server(folder / "my news") as url:
        _, complaints = other.communicate("go\n", timeout=60)
        assert complaints == ""
        assert execute(url, "select 1") == [(1,)]
    assert postmaster(folder / "my news") is None


def test_the_shells_own_settings_lead_to_no_other_server(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with embedded_server(folder) as url:
        for name, value in (("PGPORT", "9"), ("PGHOST", "nowhere.invalid"), ("PGUSER", "ana"), ("PGDATABASE", "other")):
            monkeypatch.setenv(name, value)
        assert execute(url, "select current_user, current_database()") == [("postgres", "dateline")]


def test_libpqs_variables_are_hidden_while_the_embedded_server_is_used(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    variables = {"PGHOSTADDR": "192.0.2.1", "PGSERVICE": "nowhere", "PGREQUIREPEER": "ana", "PGOPTIONS": "-c none=1"}
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with open_database(read_settings({"DATELINE_HOME": str(folder)})) as url:
        assert execute(url, "select current_database()") == [("dateline",)]
        assert variables.keys().isdisjoint(os.environ)
    assert variables.items() <= os.environ.items()
    with open_database(read_settings({"DATELINE_DATABASE_URL": "postgresql://ana@db/news"})):
        assert variables.items() <= os.environ.items()


def test_a_second_database(home: Path) -> None:
    with embedded_server(home) as url:
        create_database(url, "airflow")
        create_database(url, "airflow")
        assert execute(url.replace("/dateline?", "/airflow?"), "select current_database()") == [("airflow",)]
        with pytest.raises(WarehouseError, match="airflow"):
            create_database(url.replace("dateline-", "nowhere-"), "airflow")


def test_psql_comes_with_it(home: Path) -> None:
    with embedded_server(home) as url:
        answer = subprocess.run([psql_path(), "-XAtc", "select 6 * 7", url], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "42"


def put(folder: Path, name: str, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)


def test_data_of_another_version(folder: Path) -> None:
    put(folder, "PG_VERSION", "12\n")
    with pytest.raises(WarehouseError, match="made by PostgreSQL 12") as caught, embedded_server(folder):
        pass
    assert "pg_dump of PostgreSQL 12" in caught.value.advice


def test_a_folder_of_something_else(folder: Path) -> None:
    put(folder, "letters.txt", "")
    with pytest.raises(WarehouseError, match="no database") as caught, embedded_server(folder):
        pass
    assert "DATELINE_HOME" in caught.value.advice


def test_a_folder_that_cannot_be_made(folder: Path) -> None:
    put(folder, "file", "")
    with pytest.raises(WarehouseError, match="cannot be made") as caught, embedded_server(folder / "file" / "postgres"):
        pass
    assert "DATELINE_HOME" in caught.value.advice


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_not_writable(folder: Path) -> None:
    folder.mkdir(mode=0o500)
    with pytest.raises(WarehouseError, match="not writable"), embedded_server(folder):
        pass


def test_a_lock_that_names_another_program(home: Path) -> None:
    put(home, "postmaster.pid", f"{os.getpid()}\n{home}\n{int(time.time())}\n5432\n{home}\n\n0 0\nready\n")
    with pytest.raises(WarehouseError, match="another program") as caught, embedded_server(home):
        pass
    assert "Delete that file" in caught.value.advice
    (home / "postmaster.pid").unlink()
    with embedded_server(home) as url:
        assert execute(url, "select 1") == [(1,)]


@pytest.mark.parametrize("text", ["", "999999999\n", "999999999\nx\n1790000000\n5432\n/run\n\n0 0\nready\n"])
def test_a_lock_of_a_process_that_is_gone(home: Path, text: str) -> None:
    put(home, "postmaster.pid", text)
    with embedded_server(home) as url:
        assert execute(url, "select 1") == [(1,)]


def test_a_list_of_holders_that_was_cut_off(home: Path) -> None:
    put(home, ".handle_pids.json", "[12")
    with embedded_server(home) as url:
        assert execute(url, "select 1") == [(1,)]
    assert postmaster(home) is None


def test_several_processes_begin_on_a_new_folder_at_once(folder: Path) -> None:
    with ThreadPoolExecutor(3) as pool:
        processes = list(pool.map(hold, [folder] * 3))
    for process in processes:
        _, complaints = process.communicate("go\n", timeout=60)
        assert complaints == ""
    assert postmaster(folder) is None


def test_damaged_data_are_told_with_the_servers_words(folder: Path) -> None:
    with embedded_server(folder):
        pass
    (folder / "global" / "pg_control").unlink()
    with pytest.raises(WarehouseError, match=r"did not start.*database system") as caught, embedded_server(folder):
        pass
    assert "replay the archive" in caught.value.advice


def test_a_server_that_could_not_even_write_a_log(folder: Path) -> None:
    error = _no_start(folder, subprocess.CalledProcessError(1, "initdb"))
    assert "initdb" in str(error)
    assert "free space" in error.advice
