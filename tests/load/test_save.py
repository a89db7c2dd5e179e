"""Loading a batch: once or often, in any order, the tables say the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import permutations

import psycopg2
import pytest

from etl.errors import MigrationError, WarehouseError
from etl.load.queries import read_steps
from etl.load.warehouse import PostgresWarehouse
from etl.models import LoadResult, Result
from tests.load.examples import HOUR, NOON, article, batch, fetch, key, part, rejection, transformed, unmodified, url_of
from tests.load.servers import SQL, execute

TABLES = (
    "sources agencies runs batches fetches articles revisions paragraphs authors revision_authors attributions images "
    "sightings addresses rejections story_texts story_furniture story_members"
)


def save(warehouse: PostgresWarehouse, *results: Result, number: int = 1, dry_run: bool = False) -> LoadResult:
    """Load ``results`` as the batch of that number."""
    name = f"batch-{number}"
    return warehouse.save(batch(name, fetches=(fetch(),)), transformed(name), results, dry_run=dry_run)


def counts(result: LoadResult) -> tuple[int, int, int, int]:
    return result.inserted_count, result.revised_count, result.unchanged_count, result.rejected_count


def contents(url: str) -> dict[str, list[tuple[object, ...]]]:
    return {table: execute(url, f"select * from dateline.{table} order by 1, 2") for table in TABLES.split()}


def headline_now(url: str) -> list[str]:
    return [row[0] for row in execute(url, "select headline from dateline.news order by headline")]


def test_every_field_of_an_article_comes_back(warehouse: PostgresWarehouse, database: str) -> None:
    assert counts(save(warehouse, article())) == (1, 0, 0, 0)
    [row] = warehouse.query("article", {"url": url_of("bridge")})
    expected = {
        "article_key": key(url_of("bridge")),
        "source": "harbour-times",
        "headline": "News of the bridge",
        "authors": ["Ana Prado", "Ben Okoro"],
        "tags": ["bridges", "traffic"],
        "source_agency": "Northwire",
        "contributing_agencies": [],
        "credit": "Northwire",
        "published_at": NOON - HOUR,
        "published_on": date(2026, 3, 2),
        "reading_minutes": 1,
        "reading_minutes_stated": 2,
        "image_credit_text": "Dee Lund/Lightbox via Picturehall",
        "dateline_place": "Port Avon",
        "seen_after": HOUR,
    }
    assert {name: row[name] for name in expected} == expected
    assert execute(database, "select kind, text from dateline.paragraphs order by ordinal")[-1] == (
        "sign_off",
        "Reporting by Northwire; editing by Cleo Stern",
    )
    assert [row["name"] for row in warehouse.query("attributions_of", {"article_key": row["article_key"]})] == [
        "Northwire",
        "Cleo Stern",
        "Lightbox",
    ]


def test_the_same_batch_twice_changes_nothing(warehouse: PostgresWarehouse, database: str) -> None:
    results = (article(), article("ferry"), rejection(), unmodified("unknown"))
    assert counts(save(warehouse, *results)) == (2, 0, 0, 1)
    before = contents(database)
    assert counts(save(warehouse, *results)) == (0, 0, 2, 1)
    assert contents(database) == before


def test_a_dry_run_counts_and_leaves_nothing(warehouse: PostgresWarehouse, database: str) -> None:
    before = contents(database)
    result = save(warehouse, article(), rejection(), dry_run=True)
    assert result.is_dry_run
    assert counts(result) == (1, 0, 0, 1)
    assert contents(database) == before


def test_a_changed_article_becomes_a_revision_and_keeps_its_history(
    warehouse: PostgresWarehouse, database: str
) -> None:
    save(warehouse, article(headline="Bridge reopens"), number=1)
    later = save(warehouse, article(at=NOON + HOUR, headline="Bridge reopens at last"), number=2)
    assert counts(later) == (0, 1, 0, 0)
    assert headline_now(database) == ["Bridge reopens at last"]
    history = warehouse.query("revisions_of", {"article_key": key(url_of("bridge"))})
    assert [row["headline"] for row in history] == ["Bridge reopens", "Bridge reopens at last"]


def test_an_unchanged_article_is_only_seen_again(warehouse: PostgresWarehouse, database: str) -> None:
    save(warehouse, article(), number=1)
    before = contents(database)
    assert counts(save(warehouse, article(at=NOON + HOUR), number=2)) == (0, 0, 1, 0)
    after = contents(database)
    assert after["revisions"] == before["revisions"]
    assert after["paragraphs"] == before["paragraphs"]
    assert execute(database, "select first_seen_at, last_seen_at from dateline.articles") == [(NOON, NOON + HOUR)]


def test_not_modified_is_a_sighting_of_the_article_at_that_address(warehouse: PostgresWarehouse, database: str) -> None:
    """Also where the page gives itself another address than the one it was fetched from."""
    amp = replace(article(), url=url_of("bridge/amp"), url_key=key(url_of("bridge/amp")))
    save(warehouse, amp, number=1)
    assert counts(save(warehouse, unmodified("bridge/amp", NOON + HOUR), number=2)) == (0, 0, 1, 0)
    assert execute(database, "select last_seen_at from dateline.articles") == [(NOON + HOUR,)]


@pytest.mark.parametrize("order", list(permutations([1, 2, 3, 4])))
def test_the_order_of_loading_does_not_matter(
    warehouse: PostgresWarehouse, database: str, order: tuple[int, ...]
) -> None:
    """A, B, A again, and a "not modified": whatever is loaded first, the latest fetch is the current one."""
    results = {
        1: article(at=NOON, headline="A"),
        2: article(at=NOON + HOUR, headline="B"),
        3: article(at=NOON + 2 * HOUR, headline="A"),
        4: unmodified(at=NOON + 3 * HOUR),
    }
    for number in order:
        save(warehouse, results[number], number=number)
    save(warehouse, results[4], number=4)  # where it came first there was no article yet
    assert headline_now(database) == ["A"]
    history = "select headline, since_at, until_at, changes from dateline.revision_history order by revision_number"
    assert execute(database, history) == [
        ("A", NOON, NOON, []),
        ("B", NOON + HOUR, NOON + HOUR, ["headline"]),
        ("A", NOON + 2 * HOUR, NOON + 3 * HOUR, ["headline"]),
    ]
    assert execute(database, "select first_seen_at, last_seen_at from dateline.articles") == [(NOON, NOON + 3 * HOUR)]


def test_an_older_batch_never_becomes_current(warehouse: PostgresWarehouse, database: str) -> None:
    save(warehouse, article(at=NOON, headline="New"), number=2)
    assert counts(save(warehouse, article(at=NOON - HOUR, headline="Old"), number=1)) == (0, 1, 0, 0)
    assert headline_now(database) == ["New"]


def test_better_rules_replace_what_the_same_page_said(warehouse: PostgresWarehouse, database: str) -> None:
    """A replay that reads the same content with other attributions brings them up to date; content is unchanged."""
    save(warehouse, article())
    better = article(attributions=(part("source", "agency", "Southwire", agency="southwire"),), authors=("Cleo Stern",))
    assert counts(save(warehouse, better)) == (0, 0, 1, 0)
    assert execute(database, "select name from dateline.attributions") == [("Southwire",)]
    assert execute(database, "select authors from dateline.news") == [(["Cleo Stern"],)]


def test_an_older_reading_does_not_replace_a_newer_one(warehouse: PostgresWarehouse, database: str) -> None:
    save(warehouse, article(at=NOON, section="Traffic"), number=2)
    save(warehouse, article(at=NOON - HOUR, section="City"), number=1)
    assert execute(database, "select section from dateline.news") == [("Traffic",)]


def test_a_replay_that_reads_other_words_is_no_change_by_the_publisher(
    warehouse: PostgresWarehouse, database: str
) -> None:
    save(warehouse, article(headline="Bridge reopens | Harbour Times"))
    assert counts(save(warehouse, article(headline="Bridge reopens"))) == (0, 1, 0, 0)
    assert headline_now(database) == ["Bridge reopens"]
    assert execute(database, "select count(*) from dateline.revision_history") == [(1,)]


def test_a_replay_that_rejects_takes_the_article_out_of_the_news(warehouse: PostgresWarehouse, database: str) -> None:
    save(warehouse, article("index"))
    assert counts(save(warehouse, rejection("index"))) == (0, 0, 0, 1)
    assert headline_now(database) == []
    assert counts(save(warehouse, article("index"))) == (0, 1, 0, 0)
    assert headline_now(database) == ["News of the index"]
    assert execute(database, "select count(*) from dateline.rejections") == [(0,)]


def test_a_replay_in_which_reading_fails_takes_nothing_out_of_the_news(
    warehouse: PostgresWarehouse, database: str
) -> None:
    save(warehouse, article(), article("ferry"))
    assert counts(save(warehouse, rejection("bridge", reason="reading_failed"), article("ferry"))) == (0, 0, 1, 1)
    assert sorted(headline_now(database)) == ["News of the bridge", "News of the ferry"]
    assert execute(database, "select reason from dateline.rejected_pages") == [("reading_failed",)]
    assert counts(save(warehouse, article(), article("ferry"))) == (0, 0, 2, 0)
    assert execute(database, "select count(*) from dateline.rejections") == [(0,)]


def test_the_last_line_of_an_article_wins_within_a_batch(warehouse: PostgresWarehouse, database: str) -> None:
    results = [article(headline="First"), rejection(reason="empty"), article(headline="Last"), rejection(reason="gone")]
    assert counts(save(warehouse, *results)) == (1, 0, 0, 1)
    assert headline_now(database) == ["Last"]
    assert execute(database, "select reason from dateline.rejections") == [("gone",)]


def test_the_counts_of_a_batch_are_those_of_all_its_loads(warehouse: PostgresWarehouse) -> None:
    save(warehouse, article(), rejection())
    save(warehouse, article(), rejection())
    [row] = warehouse.query("run_summary", {"run_id": "run-1"})
    assert [row[f"{name}_count"] for name in ("inserted", "revised", "unchanged", "rejected")] == [1, 0, 0, 1]
    assert row["transform_seconds"] == 0.5
    assert 0 < float(str(row["load_seconds"])) < 60


def test_an_empty_batch_is_a_batch(warehouse: PostgresWarehouse) -> None:
    assert counts(save(warehouse)) == (0, 0, 0, 0)
    assert len(warehouse.query("run_summary", {"run_id": "run-1"})) == 1


@pytest.mark.parametrize("bad", ["a\x00b", "a\ud800b", "a\udfff\ud800b"])
def test_what_postgres_cannot_store_costs_neither_batch_nor_article(
    warehouse: PostgresWarehouse, database: str, bad: str
) -> None:
    assert counts(save(warehouse, article("ferry"), article(headline=bad, tags=(bad,)))) == (2, 0, 0, 0)
    assert set(headline_now(database)) == {"News of the ferry", bad.translate({0: "�", 0xD800: "�", 0xDFFF: "�"})}


@pytest.mark.parametrize(
    "text", [r"C:\new", 'say "so"', "tab\tand\x01\x02bell\x07", r"\u0000", "née 東京 ‏عربي", "%s %(x)s"]
)
def test_text_comes_back_as_it_was(warehouse: PostgresWarehouse, database: str, text: str) -> None:
    save(warehouse, article(headline=text, authors=(text,), body=text))
    assert execute(database, "select headline, authors, body_text from dateline.news") == [(text, [text], text)]


@pytest.mark.parametrize(
    "at", [datetime(1, 1, 1, tzinfo=UTC), datetime(1700, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC)]
)
def test_far_dates(warehouse: PostgresWarehouse, database: str, at: datetime) -> None:
    save(warehouse, article(published_at=at, published_on=at.date(), dateline_on=at.date()))
    assert execute(database, "select published_at, published_on from dateline.news") == [(at, at.date())]


def test_very_long_words_and_texts(warehouse: PostgresWarehouse, database: str) -> None:
    """Longer than a btree page, and longer than a tsvector may be."""
    long_name, text = "N" * 20_000, "".join(f"word{n} " for n in range(600_000))
    long_url = "https://harbour-times.example/" + "x" * 50_000
    whole = article(
        body=text, headline=text, authors=(long_name,), tags=(long_name,), guid=long_url, url=long_url, credit=long_name
    )
    save(warehouse, whole)
    assert len(text) > 5_000_000
    assert execute(database, "select length(body_text), authors from dateline.news") == [(len(text), [long_name])]


def test_ten_thousand_articles(warehouse: PostgresWarehouse) -> None:
    stories = [article(f"story-{n}") for n in range(10_000)]
    fetches = tuple(fetch(f"story-{n}") for n in range(10_000))
    result = warehouse.save(batch(fetches=fetches), transformed(), stories)
    assert result.inserted_count == 10_000
    assert result.load_seconds < 60


def test_a_source_agency_or_run_that_nobody_registered_is_no_obstacle(
    warehouse: PostgresWarehouse, database: str
) -> None:
    save(warehouse, article())
    assert execute(database, "select slug, registered_at from dateline.sources") == [("harbour-times", None)]
    assert execute(database, "select slug from dateline.agencies order by slug") == [("lightbox",), ("northwire",)]
    assert execute(database, "select run_id, door from dateline.runs") == [("run-1", None)]


def test_two_outlets_with_one_canonical_address_share_one_article(warehouse: PostgresWarehouse, database: str) -> None:
    own = article()
    copy = replace(own, source="valley-post", url=url_of("copy", "valley-post"), url_key=key(url_of("copy")))
    assert counts(save(warehouse, own, number=1)) == (1, 0, 0, 0)
    assert counts(save(warehouse, copy, number=2)) == (0, 0, 1, 0)
    assert execute(database, "select source from dateline.articles") == [("harbour-times",)]
    assert execute(database, "select count(*) from dateline.addresses") == [(2,)]


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
def test_a_value_outside_a_closed_list_is_refused_and_leaves_nothing(
    warehouse: PostgresWarehouse, database: str
) -> None:
    before = contents(database)
    wrong = replace(article(), attributions=(part("owner", "agency", "Northwire"),))
    with pytest.raises(WarehouseError, match="attributions_role_check"):
        save(warehouse, wrong)
    assert contents(database) == before
    assert counts(save(warehouse, article())) == (1, 0, 0, 0)


def test_results_that_break_off_leave_nothing(warehouse: PostgresWarehouse, database: str) -> None:
    def broken() -> Iterator[Result]:
        yield article()
        raise OSError("the archive is damaged")

    before = contents(database)
    with pytest.raises(OSError, match="damaged"):
        warehouse.save(batch(), transformed(), broken())
    assert contents(database) == before


def test_a_loader_that_is_killed_leaves_nothing(warehouse: PostgresWarehouse, database: str) -> None:
    """Its connection is gone before the commit; the load is repeated by itself and says what it did."""
    before = contents(database)
    kill = "select pg_terminate_backend(pg_backend_pid())"
    steps = read_steps(SQL, "load/save")
    with PostgresWarehouse(database, sql_folder=SQL) as dying:
        dying.query("table_counts")
        connection = dying._connected()
        with pytest.raises(psycopg2.Error), connection.cursor() as cursor:  # noqa: PT012
            cursor.execute(steps[0])
            cursor.execute("insert into dateline.sources (slug, name) values ('half', 'Half')")
            cursor.execute(kill)
        assert contents(database) == before
        assert counts(save(dying, article())) == (1, 0, 0, 0)


def test_a_broken_connection_is_made_anew(warehouse: PostgresWarehouse, database: str) -> None:
    save(warehouse, article())
    execute(
        database,
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dateline' and datname = %s",
        [psycopg2.extensions.parse_dsn(database)["dbname"]],
    )
    assert counts(save(warehouse, article())) == (0, 0, 1, 0)


def test_an_unmigrated_database_says_what_to_do(empty_database: str) -> None:
    with PostgresWarehouse(empty_database, sql_folder=SQL) as warehouse, pytest.raises(MigrationError) as caught:
        save(warehouse, article())
    assert "dateline migrate" in caught.value.advice
