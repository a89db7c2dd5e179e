"""One host, many who ask: its delay is kept among all of them."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest

from etl.errors import MigrationError
from etl.load.warehouse import PostgresWarehouse
from etl.models import FetchRules, StoryLink
from etl.resources import open_resources
from etl.settings import read_settings
from sample.server import Newsroom
from tests.load.servers import SQL, execute

OWN = FetchRules(delay_seconds=0.3, obey_robots=False, allow_private_addresses=True)


def turns(database: str, *hosts: str, delay_seconds: float = 10.0) -> list[float]:
    """What each of some runs is told that wants to ask one of ``hosts``, in whole seconds."""
    waits = []
    for host in hosts:
        with PostgresWarehouse(database, sql_folder=SQL) as warehouse:
            waits.append(round(warehouse.turn(host, delay_seconds)))
    return waits


def test_each_run_gets_a_turn_of_its_own(database: str) -> None:
    assert turns(database, "a.example", "a.example", "b.example", "a.example") == [0, 10, 0, 20]


def test_a_turn_long_past_is_no_reason_to_wait(database: str) -> None:
    turns(database, "a.example")
    execute(database, "update dateline.host_turns set turn_at = turn_at - interval '1 day'")
    assert turns(database, "a.example", "a.example") == [0, 10]


def test_a_clock_that_was_wrong_blocks_no_host(database: str) -> None:
    turns(database, "a.example")
    execute(database, "update dateline.host_turns set turn_at = turn_at + interval '1 day'")
    assert turns(database, "a.example", "a.example") == [0, 10]


def test_no_two_of_many_at_once_get_the_same_turn(database: str) -> None:
    with ThreadPoolExecutor(8) as pool:
        waits = [wait for [wait] in pool.map(lambda _: turns(database, "a.example"), range(8))]
    assert sorted(waits) == [0, 10, 20, 30, 40, 50, 60, 70]


def asked_at(newsroom: Newsroom, database: str, folder: Path) -> list[float]:
    """When a run of its own had its two answers."""
    settings = read_settings({"DATELINE_DATABASE_URL": database, "DATELINE_HOME": str(folder)})
    link = StoryLink(url=f"{newsroom.origin}/healthz", source="a")
    with open_resources(settings) as world:
        return [world.web.fetch(link, OWN).fetched_at.timestamp() for _ in range(2)]


def test_two_runs_ask_one_host_no_more_often_than_one(database: str, tmp_path: Path) -> None:
    with Newsroom() as newsroom, ThreadPoolExecutor(2) as pool:
        runs = pool.map(lambda name: asked_at(newsroom, database, tmp_path / name), ("one", "two"))
        moments = sorted(moment for run in runs for moment in run)
    pauses = [later - earlier for earlier, later in pairwise(moments)]
    assert min(pauses) > OWN.delay_seconds / 2


def test_a_database_that_fails_meanwhile_keeps_nobody_from_fetching(database: str, tmp_path: Path) -> None:
    settings = read_settings({"DATELINE_DATABASE_URL": database, "DATELINE_HOME": str(tmp_path)})
    with Newsroom() as newsroom, open_resources(settings) as world:
        link = StoryLink(url=f"{newsroom.origin}/healthz", source="a")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("psycopg2.connect", _refuse)
            began = time.monotonic()
            assert [world.web.fetch(link, OWN).status for _ in range(2)] == [200, 200]
            assert time.monotonic() - began >= OWN.delay_seconds


def _refuse(*_: object, **__: object) -> None:
    import psycopg2

    raise psycopg2.OperationalError("no server")


def test_a_schema_that_knows_no_turns_is_told(empty_database: str, tmp_path: Path) -> None:
    settings = read_settings({"DATELINE_DATABASE_URL": empty_database, "DATELINE_HOME": str(tmp_path)})
    with open_resources(settings) as world, pytest.raises(MigrationError, match="does not fit"):
        world.web.fetch(StoryLink(url="http://127.0.0.1:9/", source="a"), OWN)
