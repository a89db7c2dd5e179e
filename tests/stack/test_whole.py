"""``make run`` as a person has it: twice, with a broken source, and interrupted; everything started is ended."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from etl.settings import PROJECT
from stack.waiting import wait_until

pytestmark = pytest.mark.xdist_group("stack")

UNREACHABLE = """
name = "The Silent Gazette"
homepage = "http://127.0.0.1:9/"
[[feeds]]
url = "feed.xml"
[fetch]
allow_private_addresses = true
"""


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """One stack's folder; not below pytest's, which is closed to the server's user."""
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        yield Path(folder) / "var"


def start(home: Path, **settings: str) -> subprocess.Popen[str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("DATELINE_", "AIRFLOW"))}
    environment = inherited | {"DATELINE_HOME": str(home), "PYTHONPATH": str(PROJECT)} | settings
    command = [sys.executable, "-m", "stack", "run"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, stdin=subprocess.DEVNULL, text=True)


def run(home: Path, *, code: int, **settings: str) -> str:
    process = start(home, **settings)
    out, err = process.communicate(timeout=300)
    assert process.returncode == code, out + err
    return out + err


def left_running(home: Path) -> list[list[str]]:
    commands = [process.info["cmdline"] or [] for process in psutil.process_iter(["cmdline"])]
    return [command for command in commands if str(home) in " ".join(command)]


def test_the_sample_is_read_once_and_unchanged_the_second_time(home: Path) -> None:
    first = run(home, code=0)
    assert "Airflow runs the DAG ingest_news" in first
    total = re.search(r"(?m)^all(?:\s+\d+){2}\s+(?P<new>\d+)\s+0\s+0", first)
    assert total is not None, first
    assert int(total["new"]) >= 24
    assert "What next" in first
    assert left_running(home) == []
    assert not (home / "stack.json").exists()

    second = run(home, code=0)
    assert re.search(rf"(?m)^all(?:\s+\d+){{2}}\s+0\s+0\s+{total['new']}\s", second), second
    assert "Airflow's database" not in second


def test_a_broken_source_is_named_and_the_log_too(home: Path, tmp_path: Path) -> None:
    (tmp_path / "silent-gazette.toml").write_text(UNREACHABLE)
    said = run(home, code=1, DATELINE_SOURCES=str(tmp_path))
    assert "silent-gazette: no feed could be read" in said
    assert "ingest_news.log" in said
    assert "What next" not in said


def registered(home: Path) -> list[int]:
    """The processes of the stack that runs: the chief, the newsroom, Airflow."""
    register = home / "stack.json"
    text = register.read_text() if register.exists() else ""
    return [pid for pid, _ in json.loads(text)] if text.endswith("\n") else []


def test_an_interrupted_run_leaves_nothing_behind(home: Path) -> None:
    process = start(home)
    assert wait_until(lambda: len(registered(home)) == 3, 60)
    pids = registered(home)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, out + err
    assert [pid for pid in pids if psutil.pid_exists(pid)] == []
    assert left_running(home) == []
    assert not (home / "stack.json").exists()
