"""What the two group roles may do, and what not."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg2
import pytest

from etl.errors import WarehouseError
from etl.load.migrations import migrate
from etl.load.warehouse import PostgresWarehouse
from etl.models import Agency, Run, Source
from tests.load.examples import HOUR, NOON, article, batch, fetch, key, rejection, transformed, url_of
from tests.load.servers import SQL, execute


def user_in(server: str, database: str, role: str) -> Iterator[str]:
    """URL of a new user who is in ``role`` and nothing else."""
    user = f"member_of_{role}"
    execute(server, f"create role {user} login in role {role}")
    yield database.replace("postgres@", f"{user}@")
    execute(server, f"drop role {user}")


@pytest.fixture
def reader(server: str, database: str) -> Iterator[str]:
    yield from user_in(server, database, "dateline_reader")


@pytest.fixture
def loader(server: str, database: str) -> Iterator[str]:
    yield from user_in(server, database, "dateline_loader")


def test_the_loader_can_do_all_that_a_run_does(loader: str) -> None:
    with PostgresWarehouse(loader, sql_folder=SQL) as warehouse:
        warehouse.register([Source(slug="harbour-times", name="Harbour Times")], [Agency(slug="northwire", name="N")])
        warehouse.begin_run(Run(run_id="run-1", door="dag", started_at=NOON))
        assert warehouse.turn("harbour-times.example", 0.0) == 0.0
        assert warehouse.seen("harbour-times", [key(url_of("bridge"))]) == {}
        first = warehouse.save(batch(fetches=(fetch(),)), transformed(), [article(), rejection()])
        again = warehouse.save(batch(), transformed(), [article(section="Other"), rejection("other")])
        later = warehouse.save(batch("b-2"), transformed("b-2"), [article(at=NOON + HOUR, headline="New")])
        withdrawn = warehouse.save(batch("b-2"), transformed("b-2"), [rejection("bridge")])
        warehouse.end_run("run-1", NOON + HOUR, ["too few"])
        assert warehouse.query("latest")[0]["headline"] == "News of the bridge"
    counts = [
        (result.inserted_count, result.revised_count, result.unchanged_count)
        for result in (first, again, later, withdrawn)
    ]
    assert counts == [(1, 0, 0), (0, 0, 1), (0, 1, 0), (0, 0, 0)]


@pytest.mark.parametrize(
    "statement",
    [
        "create table dateline.mine (n integer)",
        "drop view dateline.news",
        "alter table dateline.articles add column mine integer",
        "truncate dateline.articles cascade",
        "delete from dateline.articles",
        "update dateline.migrations set checksum = ''",
        "create role mine",
    ],
)
def test_the_loader_cannot_change_the_schema_or_forget(loader: str, statement: str) -> None:
    with pytest.raises(psycopg2.errors.InsufficientPrivilege):
        execute(loader, statement)


def test_the_loader_may_fill_every_table(loader: str) -> None:
    """A table that a new migration adds must be added to the grants."""
    closed = execute(
        loader,
        """
        select relname from pg_class
        where relnamespace = 'dateline'::regnamespace and relkind = 'r'
            and not (has_table_privilege(oid, 'insert') and has_table_privilege(oid, 'update'))
        """,
    )
    assert closed == [("migrations",)]


def test_the_reader_reads_every_table_and_view(reader: str, database: str) -> None:
    names = execute(database, "select relname from pg_class where relnamespace = 'dateline'::regnamespace and relkind"
                    " in ('r', 'v')")  # fmt: skip
    assert len(names) > 20
    for (name,) in names:
        execute(reader, f"select * from dateline.{name} limit 1")


@pytest.mark.parametrize(
    "statement",
    [
        "insert into dateline.sources (slug, name) values ('x', 'x')",
        "update dateline.articles set source = 'x'",
        "delete from dateline.rejections",
        "create table dateline.mine (n integer)",
    ],
)
def test_the_reader_cannot_write(reader: str, statement: str) -> None:
    with pytest.raises(psycopg2.errors.InsufficientPrivilege):
        execute(reader, statement)


def test_a_reader_who_loads_is_told_which_role_is_missing(reader: str) -> None:
    with PostgresWarehouse(reader, sql_folder=SQL) as warehouse, pytest.raises(WarehouseError) as caught:
        warehouse.save(batch(), transformed(), [article()])
    assert "dateline_loader" in caught.value.advice


def test_rights_are_mended_by_migrating(database: str, reader: str) -> None:
    execute(database, "revoke select on all tables in schema dateline from dateline_reader")
    assert migrate(database, SQL) == ()
    assert execute(reader, "select count(*) from dateline.news") == [(0,)]
