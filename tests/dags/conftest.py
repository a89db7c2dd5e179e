"""Airflow for tests: configured by environment alone, in a folder of its own, on an embedded PostgreSQL."""

from __future__ import annotations

import json
import logging
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg2
import pytest

from etl.load.embedded import create_database, embedded_server
from etl.load.migrations import migrate
from etl.settings import PROJECT, read_settings
from sample.server import Newsroom
from stack.airflow_home import airflow_environment, beside
from stack.places import Places

DAGS = PROJECT / "dags"


@pytest.fixture(scope="session")
def airflow_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Airflow inside this process, without a database; set before anything imports it.

    Airflow takes over the root logger, which is given back at the end.
    """
    home, root = tmp_path_factory.mktemp("airflow"), logging.getLogger()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(root, "handlers", list(root.handlers))
        patch.setattr(root, "level", root.level)
        patch.setenv("AIRFLOW_HOME", str(home))
        patch.setenv("AIRFLOW__CORE__LOAD_EXAMPLES", "False")
        patch.setenv("AIRFLOW__CORE__DAGS_FOLDER", str(DAGS))
        patch.setenv("DATELINE_SOURCES", str(PROJECT / "sample" / "sources"))
        patch.syspath_prepend(str(DAGS))
        yield home


@pytest.fixture(scope="session")
def dags(airflow_home: Path) -> dict[str, Any]:
    """The DAGs of the folder, by id; none may fail to import."""
    from airflow.dag_processing.dagbag import DagBag

    bag = DagBag(dag_folder=DAGS)
    assert bag.import_errors == {}
    return dict(bag.dags)


@pytest.fixture(scope="session")
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as newsroom:
        yield newsroom


@dataclass
class Airflow:
    """``airflow`` as processes of its own, against real databases."""

    environment: dict[str, str]
    metadata_url: str
    articles_url: str
    home: Path
    sources: Path = field(init=False)

    def __post_init__(self) -> None:
        self.sources = self.home / "sources"
        self.sources.mkdir()
        for path in (PROJECT / "sample" / "sources").glob("*.toml"):
            (self.sources / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")

    def test(self, dag: str, *, code: int = 0, **conf: object) -> str:
        """Run a DAG once, as ``airflow dags test``; everything it said."""
        command = [sys.executable, "-m", "airflow", "dags", "test", dag, "--conf", json.dumps(conf)]
        environment = self.environment | {"DATELINE_SOURCES": str(self.sources)}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """From the articles' database."""
        return _rows(self.articles_url, sql)

    def value(self, sql: str) -> Any:
        ((value,),) = self.rows(sql)
        return value

    def states(self, output: str) -> dict[str, dict[str, str]]:
        """Of the run that said ``output``: source -> task -> state; tasks of no source are under the empty name."""
        (run_id,) = set(re.findall(r"DagRun Finished: dag_id=\w+,.*? run_id=(\S+?),", output))
        slugs = json.loads(self.xcoms(run_id)["begin", -1])
        states: dict[str, dict[str, str]] = {}
        for task, index, state in _rows(
            self.metadata_url, f"select task_id, map_index, state from task_instance where run_id = '{run_id}'"
        ):
            states.setdefault(slugs[index] if index >= 0 else "", {})[task.removeprefix("source.")] = state
        return states

    def xcoms(self, run_id: str) -> dict[tuple[str, int], str]:
        """What the tasks of a run answered, as JSON text, by task and place."""
        rows = _rows(self.metadata_url, f"select task_id, map_index, value::text from xcom where run_id = '{run_id}'")
        return {(task, index): value for task, index, value in rows}

    def names(self, run_id: str) -> set[str]:
        """What Airflow's pages call the mapped tasks of a run."""
        sql = f"select rendered_map_index from task_instance where run_id = '{run_id}' and map_index >= 0"
        return {name for (name,) in _rows(self.metadata_url, sql)}


def _rows(url: str, sql: str) -> list[tuple[Any, ...]]:
    with psycopg2.connect(url) as connection, connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A PostgreSQL with Airflow's database in it; not below pytest's folder, which is closed to the server's user."""
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder, embedded_server(Path(folder) / "postgres") as url:
        create_database(url, "airflow")
        yield url


@pytest.fixture(scope="session")
def airflow_environ(server: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment in which ``airflow`` runs; its database is up to date."""
    places = Places(state=tmp_path_factory.mktemp("state"))
    places.make()
    environment = airflow_environment(places, read_settings({}), beside(server, "airflow"))
    environment = {name: value for name, value in environment.items() if not name.startswith("DATELINE_")}
    subprocess.run([sys.executable, "-m", "airflow", "db", "migrate"], env=environment, check=True, capture_output=True)
    return environment


@pytest.fixture
def airflow(
    server: str, airflow_environ: dict[str, str], newsroom: Newsroom, tmp_path: Path, request: pytest.FixtureRequest
) -> Airflow:
    """Airflow with an empty database of articles, the sample's sources and the sample newsroom."""
    name = re.sub(r"\W", "_", request.node.name.lower())[:60]
    create_database(server, name)
    url = beside(server, name)
    migrate(url, PROJECT / "sql")
    environment = airflow_environ | {
        "DATELINE_DATABASE_URL": url,
        "DATELINE_HOME": str(tmp_path / "home"),
        "DATELINE_NEWSROOM": newsroom.origin,
        "DATELINE_TASK_RETRIES": "0",
    }
    return Airflow(environment, beside(server, "airflow"), url, tmp_path)
