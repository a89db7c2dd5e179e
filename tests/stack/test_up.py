"""``make up`` as a person has it: Airflow's own scheduler runs the DAG, its pages let one in, and all of it ends."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from etl.settings import PROJECT
from stack.airflow_api import AirflowApi
from stack.newsroom import free_port
from stack.waiting import wait_until

pytestmark = pytest.mark.xdist_group("stack")

SECONDS_TO_COME_UP, SECONDS_TO_READ, SECONDS_TO_END = 180, 180, 90


class Up:
    """A stack that stays up, as a process of its own."""

    def __init__(self, home: Path) -> None:
        self.home, self.port = home, free_port(8089)
        self._output = home.parent / "output"
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("DATELINE_", "AIRFLOW"))}
        environment = inherited | {
            "DATELINE_HOME": str(home),
            "DATELINE_AIRFLOW_PORT": str(self.port),
            "DATELINE_SOURCES": str(PROJECT / "sample" / "sources"),
            "PYTHONPATH": str(PROJECT),
        }
        with self._output.open("wb") as output:
            command = [sys.executable, "-m", "stack", "up"]
            self.process = subprocess.Popen(command, env=environment, stdout=output, stderr=output)

    @property
    def said(self) -> str:
        return self._output.read_text(encoding="utf-8")

    def api(self) -> AirflowApi:
        sign_in = re.search(r"Sign in +(\S+) +(\S+)", self.said)
        assert sign_in is not None, self.said
        return AirflowApi(f"http://127.0.0.1:{self.port}", *sign_in.groups())

    def left_running(self) -> list[list[str]]:
        commands = [process.info["cmdline"] or [] for process in psutil.process_iter(["cmdline"])]
        return [command for command in commands if str(self.home) in " ".join(command)]


@pytest.fixture
def up() -> Iterator[Up]:
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        up = Up(Path(folder) / "var")
        yield up
        up.process.terminate()
        up.process.wait(SECONDS_TO_END)


def test_the_schedule_runs_by_itself_and_everything_ends(up: Up) -> None:
    wait_until(lambda: "Ctrl-C ends everything" in up.said or up.process.poll() is not None, SECONDS_TO_COME_UP)
    assert "Ctrl-C ends everything" in up.said, up.said
    api = up.api()
    assert api.ask("GET", "/api/v2/importErrors")["total_entries"] == 0
    dags = api.ask("GET", "/api/v2/dags")["dags"]
    assert {dag["dag_id"]: dag["is_paused"] for dag in dags} == {"ingest_news": False, "ingest_urls": False}

    def runs() -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = api.ask("GET", "/api/v2/dags/ingest_news/dagRuns")["dag_runs"]
        return found

    assert wait_until(lambda: [run["state"] for run in runs()] in (["success"], ["failed"]), SECONDS_TO_READ)
    assert [(run["run_type"], run["state"]) for run in runs()] == [("scheduled", "success")]

    up.process.send_signal(signal.SIGINT)
    assert up.process.wait(SECONDS_TO_END) == 0, up.said
    assert up.left_running() == []
    assert not (up.home / "stack.json").exists()
