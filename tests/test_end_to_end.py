"""The whole of Dateline by hand: the real program, a real PostgreSQL, a real newsroom on loopback."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg2
import pytest

from etl.load.embedded import create_database, embedded_server
from etl.load.migrations import migrate
from etl.settings import PROJECT
from sample.server import Newsroom

SHARED = PROJECT.parent / "shared"
"""Third-party pages for testing, where this machine has them; they are no part of the project."""
CORPUS_PAGES = 200

pytestmark = pytest.mark.xdist_group("end_to_end")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with embedded_server(tmp_path_factory.mktemp("postgres")) as url:
        yield url


@pytest.fixture
def program(server: str, tmp_path: Path, request: pytest.FixtureRequest) -> Program:
    """The program with an empty database, an empty archive and the sample's sources."""
    name = f"e2e_{abs(hash(request.node.name)) % 10**8}"
    create_database(server, name)
    url = server.replace("/dateline?", f"/{name}?")
    migrate(url, PROJECT / "sql")
    return Program(url, tmp_path / "home")


class Program:
    """``dateline`` as a process of its own."""

    def __init__(self, database_url: str, home: Path) -> None:
        self.database_url = database_url
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("DATELINE_", "AIRFLOW_"))},
            "DATELINE_DATABASE_URL": database_url,
            "DATELINE_HOME": str(home),
            "DATELINE_SOURCES": str(PROJECT / "sample" / "sources"),
        }

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "etl.cli", *arguments]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, env=self.environment, cwd=PROJECT, stdout=pipe, stderr=pipe, text=True)

    def run(self, *arguments: str, code: int = 0) -> str:
        process = self.start(*arguments)
        out, err = process.communicate(timeout=300)
        assert process.returncode == code, f"{arguments}: {process.returncode}\n{out}\n{err}"
        return out + err

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        with psycopg2.connect(self.database_url) as connection, connection.cursor() as cursor:
            cursor.execute(sql)
            return cursor.fetchall()

    def row(self, sql: str) -> dict[str, Any]:
        with psycopg2.connect(self.database_url) as connection, connection.cursor() as cursor:
            cursor.execute(sql)
            (values,) = cursor.fetchall()
            return dict(zip([column.name for column in cursor.description or ()], values, strict=True))


@pytest.fixture
def newsroom(program: Program) -> Iterator[Newsroom]:
    with Newsroom() as newsroom:
        program.environment["DATELINE_NEWSROOM"] = newsroom.origin
        yield newsroom


CONTENT = {
    "articles": "select r.article_key, r.content_hash, r.headline, r.credit, r.published_at from dateline.articles a"
    " join dateline.revisions r on r.revision_id = a.current_revision_id order by 1",
    "revisions": "select article_key, content_hash from dateline.revisions order by 1, 2",
    "paragraphs": "select r.article_key, ordinal, kind, text from dateline.paragraphs"
    " join dateline.revisions r using (revision_id) order by 1, 2",
    "attributions": "select r.article_key, ordinal, role, name, evidence_text from dateline.attributions"
    " join dateline.revisions r using (revision_id) order by 1, 2",
    "rejections": "select distinct url_key, reason from dateline.rejections order by 1, 2",
    "stories": "select article_key, story_key, shared_share from dateline.story_members order by 1",
}
"""What a reader of the tables finds, without the times and numbers of the loading itself."""


def content(program: Program) -> dict[str, list[tuple[Any, ...]]]:
    return {name: program.rows(sql) for name, sql in CONTENT.items()}


def test_the_newsroom_goes_in_and_a_second_time_nothing_changes(program: Program, newsroom: Newsroom) -> None:
    first = program.run("ingest")
    tables = content(program)
    assert len(tables["articles"]) >= 24
    reasons = {reason for _, reason in tables["rejections"]}
    assert reasons == {"robots_disallowed", "gone", "soft_404", "index_page", "live_page"}
    assert "new" in first
    lines = [json.loads(line) for line in program.run("ingest", "--json").splitlines() if line.startswith("{")]
    assert [(line["inserted_count"], line["revised_count"]) for line in lines] == [(0, 0)] * 3
    assert sum(line["unchanged_count"] for line in lines) == len(tables["articles"])
    assert content(program) == tables
    told = {(line["run_id"], line["source"]) for line in lines}
    assert told == set(program.rows("select run_id, source from dateline.batches where unchanged_count > 0"))


def test_a_query_answers_a_pipe_with_whole_values(program: Program, newsroom: Newsroom) -> None:
    program.run("ingest", "mina-post")
    names, *rows = program.run("query", "latest", "-p", "limit=3").splitlines()[:4]
    latest = [dict(zip(names.split("\t"), row.split("\t"), strict=True)) for row in rows]
    assert [len(row["article_key"]) for row in latest] == [32] * 3
    assert all(row["url"].startswith(newsroom.origin) for row in latest)
    asked = program.run("query", "latest", "-p", "limit=3", "--json").splitlines()
    assert [json.loads(line)["published_at"] or "" for line in asked] == [row["published_at"] for row in latest]


def test_a_wire_text_in_two_outlets_is_one_story(program: Program, newsroom: Newsroom) -> None:
    expected = defaultdict(set)
    for line in (PROJECT / "sample" / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        page = json.loads(line)
        if "story" in page:
            expected[page["story"]].add(newsroom.origin + page["path"])
    program.run("ingest")
    rows = program.rows(
        "select array_agg(canonical_url), array_agg(distinct kind) from dateline.story_copies"
        " join dateline.articles using (article_key) group by story_copies.story_key"
    )
    assert {frozenset(urls) for urls, _ in rows} == {frozenset(urls) for urls in expected.values()}
    assert [kinds for _, kinds in rows] == [["origin", "syndicated"]] * 2
    lines = program.run("query", "stories", "--json").splitlines()
    stories = [json.loads(line) for line in lines if line.startswith("{")]
    assert [(story["origin"], story["origin_evidence"]) for story in stories] == [
        ("Agence France-Presse", "signed"),
        ("Reuters", "signed"),
    ]


def test_a_second_edition_becomes_revisions(program: Program, newsroom: Newsroom) -> None:
    program.run("ingest")
    before = program.rows("select article_key from dateline.revisions")
    newsroom.edition = 2
    program.run("ingest")
    after = program.rows("select article_key from dateline.revisions")
    revised = {key for key in after if after.count(key) == 2}
    assert len(after) - len(before) == len(revised) == 2


def test_a_run_killed_anywhere_is_made_good_by_the_next(
    program: Program, newsroom: Newsroom, server: str, tmp_path: Path
) -> None:
    create_database(server, "e2e_unhurt")
    unhurt_url = server.replace("/dateline?", "/e2e_unhurt?")
    migrate(unhurt_url, PROJECT / "sql")
    unhurt = Program(unhurt_url, tmp_path / "unhurt")
    unhurt.environment["DATELINE_NEWSROOM"] = newsroom.origin
    began = time.monotonic()
    unhurt.run("ingest")
    whole = time.monotonic() - began
    for share in (0.4, 0.6, 0.75, 0.9):
        process = program.start("ingest")
        time.sleep(whole * share)
        process.send_signal(signal.SIGKILL)
        process.communicate()
    program.run("ingest")
    assert content(program) == content(unhurt)


def test_replay_gives_the_same_tables(program: Program, newsroom: Newsroom) -> None:
    program.run("ingest")
    program.run("ingest")
    tables = content(program)
    archive = Path(program.environment["DATELINE_HOME"]) / "archive"
    results = {path: path.read_bytes() for path in archive.rglob("*.results.jsonl.gz")}
    assert len(results) == 6
    assert "6 batches replayed" in program.run("replay")
    assert {path: path.read_bytes() for path in results} == results
    assert content(program) == tables


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("ingest", "nobody"), 2, "There are: "),
        (("ingest", "--file", "nowhere.html"), 2, "nowhere.html"),
        (("ingest", "--url", "notaurl"), 2, "notaurl is no web address: begin it with https://"),
        (("query", "nothing"), 2, "no query called 'nothing'"),
        (("query", "latest", "-p", "limit=few"), 2, "limit: how many at most"),
        (("query", "latest", "-p", "limit=-1"), 2, "LIMIT must not be negative"),
        (("replay", "nosuch"), 2, "no source called 'nosuch'"),
        (("replay", "by-hand"), 0, "0 batches replayed"),
        (("ingest", "--url", "http://127.0.0.1:9/x"), 1, ""),
    ],
)
def test_errors_say_what_to_do(program: Program, arguments: tuple[str, ...], code: int, words: str) -> None:
    assert words in program.run(*arguments, code=code)


@pytest.mark.parametrize("arguments", [("--file", "nowhere.html"), ("--url", "notaurl"), ("nobody",)])
def test_a_wrong_call_begins_no_run(program: Program, arguments: tuple[str, ...]) -> None:
    program.run("ingest", *arguments, code=2)
    assert program.rows("select run_id from dateline.runs") == []


def test_an_interrupted_run_is_ended(program: Program) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        program.environment["DATELINE_NEWSROOM"] = f"http://127.0.0.1:{port}"
        process = program.start("ingest", "mina-post")
        silent.settimeout(60)
        connection, _ = silent.accept()
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        connection.close()
    assert process.returncode == 130
    assert program.rows("select ended_at is not null, complaints from dateline.runs") == [(True, ["interrupted"])]


def test_a_database_that_is_not_there(program: Program) -> None:
    program.environment["DATELINE_DATABASE_URL"] = "postgresql://nobody:secret@127.0.0.1:9/none"
    answer = program.run("ingest", code=3)
    assert "DATELINE_DATABASE_URL" in answer
    assert "secret" not in answer


def test_parsing_needs_no_database(program: Program, newsroom: Newsroom, tmp_path: Path) -> None:
    del program.environment["DATELINE_DATABASE_URL"]
    page = tmp_path / "page.txt"
    page.write_text(
        "Pier reopens\n\nA long repair ends.\n2 min read\n09 December, 2022\n\n"
        + "The pier of the harbour opened again on Friday after a repair that took two years and many divers.\n\n" * 3
        + "Reporting by Reuters\n"
    )
    article = json.loads(program.run("parse", str(page), "--json"))
    assert article["headline"] == "Pier reopens"
    assert article["credit"] == "Reuters"
    assert not (Path(program.environment["DATELINE_HOME"]) / "postgres").exists()


@pytest.fixture
def seed() -> Path:
    folder = SHARED / "seed"
    if not (folder / "article.txt").exists():
        pytest.skip("the article that started the project is not on this machine")
    return folder


def test_the_article_that_started_the_project(program: Program, seed: Path) -> None:
    expected = json.loads((seed / "expected.json").read_text(encoding="utf-8"))
    program.run("ingest", "--file", str(seed / "article.txt"))
    news = program.row(
        "select r.*, (select count(*) from dateline.revision_authors) as author_count from dateline.revisions r"
    )
    for name in ("headline", "standfirst", "published_text", "published_precision", "language"):
        assert news[name] == expected[name], name
    assert news["published_on"].isoformat() == expected["published_on"]
    assert news["reading_minutes_stated"] == expected["stated_reading_minutes"]
    assert (news["updated_on"], news["dateline_text"], news["author_count"]) == (None, None, 0)
    assert (news["paragraph_count"], news["word_count"]) == (expected["paragraph_count"], expected["body_word_count"])
    assert news["body_text"].startswith(expected["first_words"])
    assert news["body_text"].endswith(expected["last_words"])
    assert [words for words in expected["body_must_not_contain"] if words in news["body_text"]] == []
    image = program.row("select caption, credit_text, photographer, agency from dateline.images")
    assert image == expected["image"]
    roles = program.rows("select role, party, name, evidence_text from dateline.attributions")
    sources = [
        {"name": name, "role": role, "evidence": words}
        for role, party, name, words in roles
        if party == "agency" and role in ("source", "contributor")
    ]
    assert sources == expected["agencies"]
    assert {name for role, _, name, _ in roles if role == "cited"} == set(expected["cited_agencies"])
    quoted = {name for role, _, name, _ in roles if role == "quoted"}
    assert [name for name in expected["quoted_speakers_at_least"] if name not in quoted] == []


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    pages = sorted((SHARED / "corpus" / "html").glob("*.html.gz"))
    if not pages:
        pytest.skip("there are no collected pages on this machine")
    folder = tmp_path / "pages"
    folder.mkdir()
    step = len(pages) // CORPUS_PAGES
    for page in pages[: CORPUS_PAGES * step : step]:
        (folder / page.name).symlink_to(page)
    return folder


def test_a_folder_of_real_pages_goes_in_without_a_crash(program: Program, corpus: Path) -> None:
    program.run("ingest", "--folder", str(corpus))
    (batch,) = program.rows("select fetched_count, article_count, rejected_count from dateline.batches")
    assert batch[0] == CORPUS_PAGES
    assert batch[1] + batch[2] == CORPUS_PAGES
    assert batch[1] >= 0.9 * CORPUS_PAGES
    reasons = program.rows("select reason, detail from dateline.rejections")
    assert all(reason and detail for reason, detail in reasons)
