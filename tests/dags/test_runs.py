"""Whole runs through Airflow itself: a real PostgreSQL, the sample newsroom, nothing replaced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.request import urlopen

import pytest

if TYPE_CHECKING:
    from conftest import Airflow

    from sample.server import Newsroom

pytestmark = pytest.mark.xdist_group("airflow")

DONE = {"extract": "success", "transform": "success", "load": "success"}
ALL_WELL = {"begin": "success", "report": "success", "check": "success"}
PROMISE_BROKEN = ALL_WELL | {"check": "failed"}
LOST = {"extract": "failed", "transform": "upstream_failed", "load": "upstream_failed"}
LONGEST_XCOM = 600
"""Characters: ids and counts, never text."""

UNREACHABLE = """
name = "The Silent Gazette"
homepage = "http://127.0.0.1:9/"
[[feeds]]
url = "feed.xml"
[fetch]
allow_private_addresses = true
delay_seconds = 0
"""


def test_news_go_from_the_newsroom_into_postgres(airflow: Airflow) -> None:
    said = airflow.test("ingest_news")
    assert airflow.states(said) == {
        "": ALL_WELL,
        "dreiufer": DONE,
        "harbour-ledger": DONE,
        "mina-post": DONE,
    }
    assert airflow.value("select count(*) from dateline.articles") >= 24
    assert airflow.rows("select door, ended_at is not null, complaints from dateline.runs") == [("dag", True, [])]
    run_id = airflow.value("select run_id from dateline.runs").removeprefix("ingest_news/")
    values = airflow.xcoms(run_id)
    assert len(values) == 10
    assert max(map(len, values.values())) < LONGEST_XCOM
    assert airflow.names(run_id) == {"dreiufer", "harbour-ledger", "mina-post"}


def test_a_broken_source_loses_only_its_own_group(airflow: Airflow) -> None:
    (airflow.sources / "silent-gazette.toml").write_text(UNREACHABLE)
    (airflow.sources / "wrong-file.toml").write_text('name = "Wrong"\ntime_zone = "Mars/Olympus"\n')
    said = airflow.test("ingest_news", code=1)
    assert airflow.states(said) == {
        "": ALL_WELL,
        "dreiufer": DONE,
        "harbour-ledger": DONE,
        "mina-post": DONE,
        "silent-gazette": LOST,
        "wrong-file": LOST,
    }
    assert airflow.value("select count(distinct source) from dateline.articles") == 3
    (complaints,) = airflow.rows("select complaints from dateline.runs where ended_at is not null")
    assert [complaint.split(":")[0] for complaint in complaints[0]] == ["silent-gazette", "wrong-file"]
    assert "Mars/Olympus" in said


def test_a_broken_promise_turns_the_run_red_and_keeps_the_articles(airflow: Airflow) -> None:
    """Here Airflow's connection names the database, since the environment does not."""
    airflow.environment["AIRFLOW_CONN_DATELINE_WAREHOUSE"] = airflow.environment.pop("DATELINE_DATABASE_URL")
    toml = airflow.sources / "dreiufer.toml"
    toml.write_text(re.sub(r"(?m)^rejected_share_at_most.*$", "rejected_share_at_most = 0.0", toml.read_text()))
    said = airflow.test("ingest_news", code=1, sources=["dreiufer"])
    assert airflow.states(said) == {"": PROMISE_BROKEN, "dreiufer": DONE}
    assert "expected at most 0%" in said
    assert airflow.value("select count(*) from dateline.articles") > 0


def test_a_run_asked_for_with_a_mistyped_parameter_reads_nothing(airflow: Airflow) -> None:
    said = airflow.test("ingest_news", code=1, source="mina-post")
    assert "there is no parameter called 'source'" in said
    assert airflow.value("select count(*) from dateline.runs") == 0


def test_a_dry_run_counts_and_changes_nothing(airflow: Airflow) -> None:
    said = airflow.test("ingest_news", sources=["mina-post"], most_articles=3, dry_run=True)
    assert airflow.states(said) == {
        "": ALL_WELL,
        "mina-post": DONE,
    }
    assert "would have been 3 new" in said
    assert airflow.value("select count(*) from dateline.articles") == 0
    assert airflow.rows("select is_dry_run, ended_at is not null from dateline.runs") == [(True, True)]


def test_addresses_are_read_once_each_and_judged_one_by_one(airflow: Airflow, newsroom: Newsroom) -> None:
    with urlopen(f"{newsroom.origin}/mina-post/news.rss") as feed:
        urls = re.findall(r"<link>(http\S+/news/\S+)</link>", feed.read().decode("utf-8"))[:2]
    gone = f"{newsroom.origin}/mina-post/there-is-no-such-story"
    said = airflow.test("ingest_urls", code=1, urls=[*urls, gone, f" {urls[0]} "])
    assert airflow.states(said) == {"": PROMISE_BROKEN, "mina-post": DONE}
    assert f"{gone}: the server answered 404" in said
    assert airflow.rows("select discovered_count, inserted_count from dateline.batches") == [(3, 2)]
