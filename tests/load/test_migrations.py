"""Migrations are applied once, in order, and never change; views follow their files."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from etl.errors import MigrationError
from etl.load.migrations import migrate, read_migrations, read_views
from etl.load.queries import read_statement
from tests.load.servers import SQL, execute


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of our SQL with two small migrations and one view instead of ours, to be changed by tests."""
    shutil.copytree(SQL, tmp_path / "sql")
    for path in [*(tmp_path / "sql/migrations").iterdir(), *(tmp_path / "sql/views").iterdir()]:
        path.unlink()
    write(tmp_path / "sql", "migrations/0001_one", "create table dateline.one (n integer)")
    write(tmp_path / "sql", "migrations/0002_two", "create table dateline.two (n integer)")
    write(tmp_path / "sql", "views/10_all_ones", "create view dateline.all_ones as select n from dateline.one")
    write(tmp_path / "sql", "grants", "select 1")
    return tmp_path / "sql"


def write(folder: Path, name: str, text: str) -> None:
    (folder / f"{name}.sql").write_text(text)
    read_statement.cache_clear()


def relations(url: str) -> list[str]:
    statement = "select relname from pg_class where relnamespace = 'dateline'::regnamespace and relkind in ('r', 'v')"
    return sorted(row[0] for row in execute(url, statement))


def test_our_own_migrations_apply_once(empty_database: str) -> None:
    names = tuple(step.name for step in (*read_migrations(SQL), *read_views(SQL)))
    assert migrate(empty_database, SQL) == names
    assert migrate(empty_database, SQL) == ()


def test_our_own_files_are_numbered_without_gaps() -> None:
    numbers = [int(migration.name[:4]) for migration in read_migrations(SQL)]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_new_migration_is_applied_after_the_old_ones(empty_database: str, folder: Path) -> None:
    migrate(empty_database, folder)
    write(folder, "migrations/0003_three", "alter table dateline.one add m integer")
    assert migrate(empty_database, folder) == ("0003_three", "views/10_all_ones")
    assert relations(empty_database) == ["all_ones", "migrations", "one", "two"]


def test_a_changed_migration_is_refused(empty_database: str, folder: Path) -> None:
    migrate(empty_database, folder)
    write(folder, "migrations/0001_one", "create table dateline.one (n bigint)")
    with pytest.raises(MigrationError, match=r"0001_one\.sql is not what") as caught:
        migrate(empty_database, folder)
    assert "new migration" in caught.value.advice


def test_a_database_that_is_ahead_is_refused(empty_database: str, folder: Path) -> None:
    migrate(empty_database, folder)
    (folder / "migrations/0002_two.sql").unlink()
    with pytest.raises(MigrationError, match="ahead of this program: it has had 0002_two"):
        migrate(empty_database, folder)


def test_a_migration_that_fails_leaves_nothing_and_those_before_it_stay(empty_database: str, folder: Path) -> None:
    write(folder, "migrations/0002_two", "create table dateline.two (n integer); select nonsense")
    with pytest.raises(MigrationError, match="0002_two"):
        migrate(empty_database, folder)
    assert relations(empty_database) == ["migrations", "one"]
    write(folder, "migrations/0002_two", "create table dateline.two (n integer)")
    assert migrate(empty_database, folder) == ("0002_two", "views/10_all_ones")


def rename(folder: Path) -> None:
    (folder / "views/10_all_ones.sql").rename(folder / "views/10_ones.sql")
    write(folder, "views/10_ones", "create view dateline.ones as select n from dateline.one")


def widen(folder: Path) -> None:
    write(folder, "views/10_all_ones", "create view dateline.all_ones as select 'x' as n, 1 as m from dateline.one")


def remove(folder: Path) -> None:
    (folder / "views/10_all_ones.sql").unlink()


def add(folder: Path) -> None:
    write(folder, "views/20_more", "create view dateline.more as select * from dateline.all_ones")


@pytest.mark.parametrize(
    ("change", "views"),
    [(rename, ["ones"]), (widen, ["all_ones"]), (remove, []), (add, ["all_ones", "more"])],
)
def test_views_follow_their_files(
    empty_database: str, folder: Path, change: Callable[[Path], None], views: list[str]
) -> None:
    migrate(empty_database, folder)
    execute(empty_database, "create view dateline.of_an_analyst as select 1 as n")
    change(folder)
    migrate(empty_database, folder)
    assert relations(empty_database) == sorted(["migrations", "of_an_analyst", "one", "two", *views])
    assert migrate(empty_database, folder) == ()


def test_what_somebody_built_upon_a_view_is_not_dropped(empty_database: str, folder: Path) -> None:
    migrate(empty_database, folder)
    execute(empty_database, "create view public.mine as select * from dateline.all_ones")
    widen(folder)
    with pytest.raises(MigrationError, match=r"mine depends") as caught:
        migrate(empty_database, folder)
    assert "Drop what was built" in caught.value.advice
    assert "all_ones" in relations(empty_database)


def test_two_at_once_apply_each_migration_once(empty_database: str) -> None:
    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(lambda _: migrate(empty_database, SQL), range(2))
    assert sorted([len(one), len(other)])[0] == 0


def test_a_user_who_may_not_create_roles_still_gets_the_schema(server: str, empty_database: str) -> None:
    """As on a server that is only rented: owner of the database, and nothing more."""
    owner = "tenant_" + empty_database.split("/")[3].partition("?")[0]
    name = empty_database.split("/")[3].partition("?")[0]
    execute(server, f"create role {owner} login")
    execute(server, f"alter database {name} owner to {owner}")
    try:
        assert migrate(empty_database.replace("postgres@", f"{owner}@"), SQL)
        assert migrate(empty_database.replace("postgres@", f"{owner}@"), SQL) == ()
    finally:
        execute(server, f"alter database {name} owner to postgres")
        execute(empty_database, f"drop owned by {owner} cascade")
        execute(server, f"drop role {owner}")
