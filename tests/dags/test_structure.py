"""What the DAGs look like before anything runs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from etl.settings import PROJECT

pytestmark = pytest.mark.xdist_group("airflow")

TASKS = {"begin", "source.extract", "source.transform", "source.load", "report", "check"}
HEAVY = ("bs4", "requests", "psycopg2", "feedparser", "warcio", "selectolax", "etl.pipeline", "etl.resources")
SECONDS_TO_PARSE = 0.5


def test_there_are_two_dags(dags: dict[str, Any]) -> None:
    assert set(dags) == {"ingest_news", "ingest_urls"}


@pytest.mark.parametrize("name", ["ingest_news", "ingest_urls"])
def test_both_have_the_same_tasks_in_a_group_for_each_source(dags: dict[str, Any], name: str) -> None:
    dag = dags[name]
    assert set(dag.task_ids) == TASKS
    assert dag.get_task("source.extract").downstream_task_ids == {"source.transform"}
    assert dag.get_task("source.transform").downstream_task_ids == {"source.load"}
    assert dag.get_task("source.load").downstream_task_ids == {"report"}
    assert dag.get_task("report").downstream_task_ids == {"check"}
    assert dag.task_group.get_task_group_dict()["source"].__class__.__name__ == "MappedTaskGroup"


@pytest.mark.parametrize("name", ["ingest_news", "ingest_urls"])
def test_a_run_that_began_is_ended_whatever_happens(dags: dict[str, Any], name: str) -> None:
    begin, report, check = (dags[name].get_task(task) for task in ("begin", "report", "check"))
    assert begin.is_setup
    assert report.is_teardown
    assert not report.on_failure_fail_dagrun
    assert check.is_teardown
    assert check.on_failure_fail_dagrun


@pytest.mark.parametrize("task", ["source.extract", "source.load"])
def test_what_touches_the_outside_is_tried_again_ever_later(dags: dict[str, Any], task: str) -> None:
    operator = dags["ingest_news"].get_task(task)
    assert operator.retries >= 2
    assert operator.retry_exponential_backoff
    assert operator.max_retry_delay <= timedelta(minutes=30)


def test_computing_is_not_tried_again(dags: dict[str, Any]) -> None:
    assert dags["ingest_news"].get_task("source.transform").retries == 0


@pytest.mark.parametrize("task", sorted(TASKS))
def test_no_task_may_hang(dags: dict[str, Any], task: str) -> None:
    operator = dags["ingest_news"].get_task(task)
    assert operator.execution_timeout <= timedelta(hours=1)


def test_an_extract_ends_by_itself_before_airflow_ends_it(dags: dict[str, Any]) -> None:
    """A page begun in the last second may take minutes: its robots.txt, a delay, tries and redirects."""
    from dateline_wishes import EXTRACT_SECONDS

    operator = dags["ingest_news"].get_task("source.extract")
    assert timedelta(seconds=EXTRACT_SECONDS, minutes=5) <= operator.execution_timeout


def test_news_are_read_every_hour_one_run_at_a_time_and_never_for_the_past(dags: dict[str, Any]) -> None:
    dag = dags["ingest_news"]
    assert dag.schedule == "@hourly"
    assert dag.max_active_runs == 1
    assert dag.catchup is False
    assert dag.dagrun_timeout is not None


def test_addresses_are_read_by_hand(dags: dict[str, Any]) -> None:
    assert dags["ingest_urls"].schedule is None


@pytest.mark.parametrize("name", ["ingest_news", "ingest_urls"])
def test_airflows_pages_say_what_a_dag_does(dags: dict[str, Any], name: str) -> None:
    dag = dags[name]
    assert "dateline" in dag.tags
    assert len(dag.doc_md) > 100
    for field in dag.params:
        param = dag.params.get_param(field)
        assert param.schema["title"]
        assert param.description


GOOD = [
    ("ingest_news", "sources", ["mina-post", "dreiufer"]),
    ("ingest_news", "sources", []),
    ("ingest_news", "sources", None),
    ("ingest_news", "most_articles", None),
    ("ingest_news", "most_articles", 5),
    ("ingest_news", "since", "2026-05-01"),
    ("ingest_news", "since", None),
    ("ingest_news", "dry_run", True),
    ("ingest_urls", "urls", ["https://example.org/a", " http://example.org/b "]),
    ("ingest_urls", "source", None),
    ("ingest_urls", "source", "mina-post"),
]
BAD = [
    ("ingest_news", "sources", "mina-post"),
    ("ingest_news", "sources", [1]),
    ("ingest_news", "most_articles", 0),
    ("ingest_news", "most_articles", "many"),
    ("ingest_news", "since", "yesterday"),
    ("ingest_news", "since", "2026-02-30"),
    ("ingest_news", "dry_run", "yes"),
    ("ingest_urls", "urls", []),
    ("ingest_urls", "urls", [""]),
    ("ingest_urls", "urls", ["ftp://example.org/a"]),
    ("ingest_urls", "urls", ["https:///no-host"]),
    ("ingest_urls", "urls", ["javascript:alert(1)"]),
]


@pytest.mark.parametrize(("name", "field", "value"), GOOD)
def test_the_form_takes_what_makes_sense(dags: dict[str, Any], name: str, field: str, value: object) -> None:
    assert dags[name].params.get_param(field).resolve(value) == value


@pytest.mark.parametrize(("name", "field", "value"), BAD)
def test_the_form_refuses_what_makes_none(dags: dict[str, Any], name: str, field: str, value: object) -> None:
    from airflow.sdk.exceptions import ParamValidationError

    with pytest.raises(ParamValidationError):
        dags[name].params.get_param(field).resolve(value)


def test_the_form_offers_the_sources_there_are(dags: dict[str, Any]) -> None:
    offered = dags["ingest_news"].params.get_param("sources").schema["examples"]
    assert offered == ["dreiufer", "harbour-ledger", "mina-post"]


PARSE = """
import sys, time
sys.path.insert(0, {dags!r})
import airflow.sdk, airflow.sdk.log, airflow.sdk.exceptions
from airflow.sdk import dag, task, task_group, Param, Connection, get_current_context
began = time.perf_counter()
import ingest_news, ingest_urls
print("seconds", time.perf_counter() - began)
print("heavy", [name for name in {heavy!r} if name in sys.modules])
"""


def test_dag_files_are_quick_to_read(airflow_home: object) -> None:
    code = PARSE.format(dags=str(PROJECT / "dags"), heavy=HEAVY)
    said = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    assert float(said.split("seconds ")[1].split()[0]) < SECONDS_TO_PARSE
    assert "heavy []" in said


def test_a_crash_in_a_library_ends_its_task(airflow_home: Path) -> None:
    """A handler in Python, such as Airflow's own, would have the instruction tried again for ever."""
    crash = (
        "import ctypes, signal; signal.signal(signal.SIGSEGV, lambda *_: None);"
        "import dateline_crashes; dateline_crashes.end_on_crash(); ctypes.string_at(0)"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(PROJECT), str(PROJECT / "dags")))}
    command = [sys.executable, "-c", crash]
    done = subprocess.run(command, env=environment, cwd=airflow_home, capture_output=True, text=True, timeout=120)
    assert done.returncode == -signal.SIGSEGV
    assert "in string_at" in done.stderr
