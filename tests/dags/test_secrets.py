"""The database's password and the logs of tasks, through Airflow's own way of writing them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from etl.settings import PROJECT

PASSWORD = "s3cr3t/of:the%house"
QUOTED = "s3cr3t%2Fof%3Athe%25house"

TALK = """
import logging, sys
from urllib.parse import unquote, urlsplit
import structlog
from airflow.sdk.log import configure_logging

sys.path.insert(0, {dags!r})
configure_logging(json_output=True, output=sys.stdout.buffer)
from dateline_world import warehouse_settings

url = warehouse_settings().database_url
logging.getLogger("etl.load").warning("connecting to %s", url)
structlog.get_logger("task.stdout").info("printed", url=url, password=unquote(urlsplit(url).password))
try:
    raise RuntimeError("no route to " + url)
except RuntimeError:
    structlog.get_logger("task").exception("Task failed with exception")
"""


@pytest.mark.parametrize("variable", ["DATELINE_DATABASE_URL", "AIRFLOW_CONN_DATELINE_WAREHOUSE"])
def test_the_password_stays_out_of_the_logs(tmp_path: Path, variable: str) -> None:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("DATELINE", "AIRFLOW"))}
    environment = inherited | {
        "AIRFLOW_HOME": str(tmp_path),
        variable: f"postgresql://loader:{QUOTED}@db.example:5432/dateline",
    }
    code = TALK.format(dags=str(PROJECT / "dags"))
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment, cwd=PROJECT, capture_output=True, text=True, check=True)
    said = done.stdout + done.stderr
    assert "connecting to postgresql://loader:***@db.example:5432/dateline" in said
    assert "no route to postgresql://loader:***@" in said
    assert PASSWORD not in said
    assert QUOTED not in said
