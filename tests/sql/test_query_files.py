"""Every query and every analysis runs as it is, and answers."""

from __future__ import annotations

import re
import subprocess
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

from etl.load.embedded import psql_path
from etl.load.queries import describe_queries
from etl.load.warehouse import PostgresWarehouse
from etl.models import Validators
from tests.load.examples import HOUR, NOON, article, batch, fetch, key, transformed, url_of
from tests.load.servers import SQL

BRIDGE = key(url_of("bridge"))
PARAMETERS: dict[str, dict[str, object]] = {
    "article": {"article_key": BRIDGE},
    "articles_since": {"source": "harbour-times", "since_at": NOON},
    "attributions_of": {"article_key": BRIDGE},
    "copies_of": {"url": url_of("fair", "valley-post")},
    "quotes_of": {"speaker": "field"},
    "revisions_of": {"article_key": BRIDGE},
    "search": {"words": "shut again"},
    "why_missing": {"url": url_of("index")},
}
ROW_COUNTS = {
    "article": 1,
    "articles_since": 1,
    "attributions_of": 3,
    "copies_of": 2,
    "latest": 5,
    "quotes_of": 2,
    "revisions_of": 2,
    "run_articles": 6,
    "run_failures": 1,
    "run_rejections": 1,
    "run_summary": 3,
    "runs": 1,
    "search": 1,
    "sources": 2,
    "stories": 1,
    "table_counts": 19,
    "why_missing": 1,
}
QUERIES = {query.name: query for query in describe_queries(SQL)}


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_every_query_answers(newsroom: PostgresWarehouse, name: str) -> None:
    rows = newsroom.query(name, PARAMETERS.get(name, {}))
    assert rows
    assert len(rows) == ROW_COUNTS.get(name, len(rows))


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_every_query_says_what_it_is_for_and_what_it_wants(name: str) -> None:
    query = QUERIES[name]
    assert query.purpose
    assert set(query.parameters) == set(re.findall(r"%\((\w+)\)s", query.sql))


def test_a_query_changes_nothing(newsroom: PostgresWarehouse) -> None:
    assert newsroom.query("table_counts") == newsroom.query("table_counts")


def test_a_url_tells_its_whole_story(newsroom: PostgresWarehouse) -> None:
    [failed] = newsroom.query("why_missing", {"url": url_of("broken")})
    assert (failed["event"], failed["what"], failed["detail"]) == ("fetched", "http_error", "it broke")
    events = newsroom.query("why_missing", {"url_key": BRIDGE})
    assert [(row["event"], row["what"]) for row in events] == [
        ("loaded", "revised"),
        ("fetched", "fetched"),
        ("loaded", "inserted"),
    ]
    assert newsroom.query("why_missing", {"url": "https://never.example/"}) == []


@pytest.mark.parametrize(("name", "row_count"), [("article", 1), ("copies_of", 2), ("why_missing", 1)])
def test_an_address_is_found_in_any_spelling_by_the_key_of_its_normal_form(
    newsroom: PostgresWarehouse, name: str, row_count: int
) -> None:
    url = url_of("fair", "valley-post")
    spelled = {"url": f"{url}/?utm_source=feed#top", "url_key": key(url)}
    assert len(newsroom.query(name, spelled)) == row_count
    assert newsroom.query(name, spelled) == newsroom.query(name, {"url": url})


def test_the_copies_of_one_story_are_told_without_looking_at_all_stories(
    newsroom: PostgresWarehouse, database: str
) -> None:
    values = dict.fromkeys(QUERIES["copies_of"].parameters) | PARAMETERS["copies_of"]
    with closing(psycopg2.connect(database)) as connection, connection.cursor() as cursor:
        cursor.execute("set enable_seqscan = off")
        cursor.execute(f"explain (costs off) {QUERIES['copies_of'].sql}", values)
        plan = "\n".join(line for (line,) in cursor.fetchall())
    assert re.search(r"story_members_story[^\n]*\n\s+Index Cond: \(story_key = [($]", plan)


def test_articles_of_a_run_come_with_what_became_of_them(newsroom: PostgresWarehouse) -> None:
    rows = newsroom.query("run_articles", {"run_id": "run-1"})
    assert {(row["headline"], row["state"]) for row in rows if row["article_key"] == BRIDGE} == {
        ("News of the bridge", "inserted"),
        ("Bridge shut", "revised"),
    }
    assert newsroom.query("run_articles", {"run_id": "other"}) == []


@pytest.mark.parametrize(
    ("fetches", "is_settled", "etag"),
    [
        ([fetch(outcome="fetched", etag="a")], True, "a"),
        ([fetch(outcome="fetched", etag="a"), fetch(at=NOON + HOUR, outcome="not_modified", etag="")], True, "a"),
        ([fetch(outcome="fetched", etag="a"), fetch(at=NOON + HOUR, outcome="not_modified", etag="b")], True, "b"),
        ([fetch(outcome="fetched", etag="a"), fetch(at=NOON + HOUR, outcome="timed_out", etag="")], False, "a"),
        ([fetch(outcome="http_error", etag="", rejection="gone")], True, ""),
        ([fetch(outcome="http_error", etag="x")], False, ""),
    ],
)
def test_what_is_remembered_of_an_address(
    warehouse: PostgresWarehouse, fetches: list[object], is_settled: bool, etag: str
) -> None:
    warehouse.save(batch(fetches=(fetch("feed", is_feed=True), *fetches)), transformed(), [article()])
    seen = warehouse.seen("harbour-times", [BRIDGE, key(url_of("feed")), "unknown"])
    assert list(seen) == [BRIDGE]
    page = seen[BRIDGE]
    assert (page.is_settled, Validators(etag=page.etag)) == (is_settled, Validators(etag=etag))
    assert (page.first_seen_at, page.last_fetched_at) == (NOON, NOON + HOUR * (len(fetches) - 1))
    assert warehouse.seen("valley-post", [BRIDGE]) == {}


@pytest.mark.parametrize("path", sorted((SQL / "analysis").glob("*.sql")), ids=lambda path: path.stem)
def test_every_analysis_runs_in_psql(newsroom: PostgresWarehouse, database: str, path: Path) -> None:
    command = [psql_path(), "-X", "-v", "ON_ERROR_STOP=1", "-v", "agency=Northwire", "-d", database, "-f", path]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.stderr == ""
    assert answer.returncode == 0
    assert re.search(r"\([1-9]\d* rows?\)", answer.stdout)


def test_every_analysis_is_listed() -> None:
    listed = re.findall(r"^\| `(\w+\.sql)`", (SQL / "analysis" / "README.md").read_text(), re.MULTILINE)
    assert sorted(listed) == sorted(path.name for path in (SQL / "analysis").glob("*.sql"))


def test_analyses_change_nothing() -> None:
    for path in (SQL / "analysis").glob("*.sql"):
        assert not re.search(
            r"\b(insert|update|delete|create|drop|alter)\b", re.sub("--.*", "", path.read_text()), re.I
        )
