"""Several loaders at once: they wait for each other, they never deadlock, and the tables agree in the end."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier, Timer

import psycopg2
import pytest

from etl.errors import WarehouseError
from etl.load.warehouse import PostgresWarehouse
from etl.models import LoadResult, Result, Source
from tests.load.examples import HOUR, NOON, article, batch, rejection, transformed, unmodified
from tests.load.servers import SQL, execute

ROUNDS = 8
STORIES = 60


def deadlocks(url: str) -> int:
    [[number]] = execute(url, "select deadlocks from pg_stat_database where datname = current_database()")
    return int(number)


def load_rounds(url: str, start: Barrier, results: list[list[Result]], loader: int) -> list[LoadResult]:
    done = []
    with PostgresWarehouse(url, sql_folder=SQL) as warehouse:
        for number, lines in enumerate(results):
            start.wait(timeout=60)
            name = f"batch-{loader}-{number}"
            done.append(warehouse.save(batch(name, run_id=f"run-{loader}"), transformed(name), lines))
    return done


def test_two_loaders_of_the_same_stories_in_opposite_order(database: str) -> None:
    def lines(number: int) -> list[Result]:
        at = NOON + number * HOUR
        stories: list[Result] = [article(f"story-{n}", at, headline=f"{n} at {number}") for n in range(STORIES)]
        return [*stories, *(unmodified(f"story-{n}", at + HOUR / 2) for n in range(STORIES, STORIES + 5)), rejection()]

    before = deadlocks(database)
    start = Barrier(2)
    rounds = [lines(number) for number in range(ROUNDS)]
    with ThreadPoolExecutor(2) as pool:
        forward = pool.submit(load_rounds, database, start, rounds, 1)
        backward = pool.submit(load_rounds, database, start, [line[::-1] for line in rounds], 2)
        first, second = forward.result(timeout=120), backward.result(timeout=120)

    for one, other in zip(first, second, strict=True):
        assert one.inserted_count + other.inserted_count + one.revised_count + other.revised_count == STORIES
        assert one.unchanged_count + other.unchanged_count == STORIES
    assert execute(database, "select count(*) from dateline.revisions") == [(STORIES * ROUNDS,)]
    assert execute(database, "select count(*) from dateline.news where headline not like '%% at 7'") == [(0,)]
    assert deadlocks(database) == before


def test_loading_while_sources_are_registered(database: str) -> None:
    start = Barrier(2)
    rounds: list[list[Result]] = [
        [article(f"story-{n}", NOON + number * HOUR) for n in range(20)] for number in range(5)
    ]

    def register() -> None:
        with PostgresWarehouse(database, sql_folder=SQL) as warehouse:
            for number in range(5):
                start.wait(timeout=60)
                slugs = ("valley-post", "harbour-times")
                warehouse.register([Source(slug=slug, name=f"{slug} {number}") for slug in slugs], [])

    with ThreadPoolExecutor(2) as pool:
        registering = pool.submit(register)
        loading = pool.submit(load_rounds, database, start, rounds, 1)
        registering.result(timeout=60)
        assert [result.inserted_count for result in loading.result(timeout=60)] == [20, 0, 0, 0, 0]
    assert execute(database, "select name from dateline.sources order by slug") == [
        ("harbour-times 4",),
        ("valley-post 4",),
    ]


def test_a_lost_deadlock_is_tried_again(warehouse: PostgresWarehouse, database: str) -> None:
    """Somebody's own transaction takes two rows in the wrong order, so that Postgres has to end one of the two."""
    stories = sorted((article("one"), article("two")), key=lambda story: story.article_key)
    warehouse.save(batch(), transformed(), stories)
    lock = "select 1 from dateline.articles where article_key = %s for update"
    with closing(psycopg2.connect(database)) as other, other.cursor() as cursor:
        cursor.execute("set deadlock_timeout = '1h'")  # so the loader is the one that loses
        cursor.execute(lock, [stories[1].article_key])
        with ThreadPoolExecutor(2) as pool:
            loading = pool.submit(warehouse.save, batch("batch-2"), transformed("batch-2"), stories)
            wait_for_waiting(database)
            locking = pool.submit(cursor.execute, lock, [stories[0].article_key])
            locking.result(timeout=60)
            other.rollback()
            assert loading.result(timeout=60).unchanged_count == 2


def wait_for_waiting(url: str) -> None:
    """Until the loader waits for a lock."""
    statement = (
        "select 1 from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()"
    )
    for _ in range(200):
        if execute(url, statement):
            return
        execute(url, "select pg_sleep(0.05)")
    pytest.fail("nobody waits")


def test_a_loader_that_is_cancelled_says_so(warehouse: PostgresWarehouse, database: str) -> None:
    warehouse.save(batch(), transformed(), [article()])
    with closing(psycopg2.connect(database)) as other, other.cursor() as cursor:
        cursor.execute("lock table dateline.articles")
        cancel = "select pg_cancel_backend(pid) from pg_stat_activity where application_name = 'dateline'"
        timer = Timer(0.5, execute, [database, cancel])
        timer.start()
        with pytest.raises(WarehouseError) as caught:
            warehouse.save(batch(), transformed(), [article()])
        timer.join()
    assert "took too long" in caught.value.advice
