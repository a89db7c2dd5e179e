"""The door that opens by hand, with an outside world that lives in memory."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from etl import pipeline
from etl.cli import dateline, exit_code_of
from etl.cli_sources import words_on
from etl.cli_tables import parameters_of
from etl.cli_world import (
    EXIT_INCOMPLETE,
    EXIT_INTERRUPTED,
    EXIT_OUT_OF_REACH,
    EXIT_WRONG_CALL,
    begun_run,
    check_paths,
    check_urls,
    complaint_of,
    is_on_the_web,
)
from etl.errors import ArchiveError, DatelineError, FetchError, MigrationError, SourceError, TimedOut, UsageError
from etl.models import FeedReading, FetchedPage, Source, StoryLink, Wish
from etl.settings import read_settings
from etl.transform.urls import key_of
from tests.fakes import FakeDisk, FakeWarehouse, MemoryArchive, fake_world, later

COURIER = Source(slug="courier", name="The Harbour Courier")


def called(*arguments: str) -> Result:
    return CliRunner().invoke(dateline, arguments)


def complaints_after(error: BaseException | None) -> list[list[str]]:
    """What the warehouse was told at the end of a run in which ``error`` was raised."""
    world = fake_world()
    with suppress(BaseException), begun_run(world, [COURIER]) as run:
        run.complaints.append("courier: slow")
        if error:
            raise error
    warehouse = world.warehouse
    assert isinstance(warehouse, FakeWarehouse)
    assert list(warehouse.ended) == list(warehouse.runs)
    return [list(complaints) for complaints in warehouse.ended.values()]


@pytest.mark.parametrize(
    ("error", "complaint"),
    [
        (KeyboardInterrupt(), "interrupted"),
        (UsageError("no such file", advice="Look again."), "no such file. Look again."),
        (ZeroDivisionError("division by zero"), "ZeroDivisionError: division by zero"),
    ],
)
def test_a_run_that_breaks_off_is_ended_with_the_reason(error: BaseException, complaint: str) -> None:
    assert complaints_after(error) == [["courier: slow", complaint]]


def test_a_run_that_ends_well_is_ended_once() -> None:
    assert complaints_after(None) == [["courier: slow"]]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TimedOut("too slow", url="https://a.example"), "too slow"),
        (FetchError("refused", url="", advice="Set it."), "refused. Set it."),
        (FetchError("refused.", url="", advice="Set it."), "refused. Set it."),
    ],
)
def test_a_complaint_is_sentences(error: DatelineError, words: str) -> None:
    assert complaint_of(error) == words


def test_paths_are_looked_at_before_anything_is_opened(tmp_path: Path) -> None:
    (tmp_path / "notes.pdf").write_text("")
    with pytest.raises(UsageError, match="nothing readable in"):
        check_paths([str(tmp_path)])
    with pytest.raises(UsageError, match="does not exist"):
        check_paths([str(tmp_path / "nowhere.html")])
    (tmp_path / "page.html").write_text("")
    check_paths([str(tmp_path)])


def test_an_address_without_its_scheme_is_refused() -> None:
    with pytest.raises(UsageError, match=r"^notaurl is no web address: begin it with https://$"):
        check_urls(["https://courier.example/a", "notaurl"])


@pytest.mark.parametrize("url", ["http://[::1", "https://[x]/", "https://courier.example/\udcff", "https://"])
@pytest.mark.parametrize("command", [("ingest", "--url"), ("parse",), ("explain",), ("capture", "--case", "a/b")])
def test_an_address_that_cannot_be_read_is_refused_before_anything_is_opened(
    command: tuple[str, ...], url: str
) -> None:
    error = called(*command, url).exception
    assert isinstance(error, UsageError)
    assert "is no web address" in str(error)


def test_an_address_in_capitals_is_no_path() -> None:
    check_urls(["HTTPS://COURIER.EXAMPLE/A"])
    assert is_on_the_web("HTTPS://COURIER.EXAMPLE/A")


def test_a_query_finds_an_address_in_any_spelling() -> None:
    sql, spellings = read_settings({}).sql_folder, ("https://courier.example/a", "https://courier.example/a/?utm_id=1")
    keys = {parameters_of(sql, "why_missing", [f"url={url}"])["url_key"] for url in spellings}
    assert keys == {key_of("https://courier.example/a")}
    assert parameters_of(sql, "why_missing", ["url_key=k", "url=x"]) == {"url_key": "k", "url": "x"}
    assert parameters_of(sql, "latest", ["source=a=b"]) == {"source": "a=b"}


def test_what_the_terminal_cannot_write_is_escaped(tmp_path: Path) -> None:
    (tmp_path / "courier.toml").write_text('name = "البريد"')
    environment = {**os.environ, "DATELINE_SOURCES": str(tmp_path), "PYTHONIOENCODING": "latin-1"}
    command = [sys.executable, "-m", "etl.cli", "sources", "list"]
    answer = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert (answer.returncode, answer.stderr) == (0, b"")
    assert rb"\u0627" in answer.stdout


def replayed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *arguments: str) -> tuple[Result, FakeWarehouse]:
    """What ``replay`` says of three batches: of the courier, of a paper whose file is gone, and a damaged one."""
    (tmp_path / "courier.toml").write_text('name = "The Harbour Courier"')
    world = fake_world()
    for slug in ("courier", "gone", "courier"):
        pipeline.extract(Source(slug=slug, name=slug), "dag/run-1", world)
    damaged = list(world.archive.batch_ids())[-1]

    class Archive(MemoryArchive):
        def pages(self, batch_id: str) -> Iterator[FetchedPage]:
            if batch_id == damaged:
                raise ArchiveError(f"{batch_id} is damaged", advice="Extract the source again.")
            return super().pages(batch_id)

    archive = Archive()
    archive.__dict__.update(vars(world.archive))
    world = later(world, archive=archive)
    monkeypatch.setenv("DATELINE_SOURCES", str(tmp_path))
    monkeypatch.setattr("etl.cli.opened_world", lambda _: nullcontext(world))
    answer = called("replay", *(damaged if word == "DAMAGED" else word for word in arguments))
    assert isinstance(world.warehouse, FakeWarehouse)
    return answer, world.warehouse


def test_a_batch_that_cannot_be_replayed_keeps_the_others_from_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answer, warehouse = replayed(monkeypatch, tmp_path)
    assert answer.exit_code == EXIT_INCOMPLETE
    assert "1 batches replayed" in answer.output
    assert "there is no source called 'gone'" in answer.output
    assert "is damaged. Extract the source again." in answer.output
    assert warehouse.runs == {}, "who began the run of an archived batch is not known here"


def test_a_replay_says_that_reading_failed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "courier.toml").write_text('name = "The Harbour Courier"')
    courier = Source(slug="courier", name="The Harbour Courier")
    world = fake_world(disk=FakeDisk({"/a.html": b"<h1>Bridge</h1>"}))
    batch = pipeline.extract(courier, "dag/run-1", world, Wish(paths=("/a.html",)))
    monkeypatch.setenv("DATELINE_SOURCES", str(tmp_path))
    monkeypatch.setattr("etl.cli.opened_world", lambda _: nullcontext(world))
    monkeypatch.setattr(pipeline, "parse_article", lambda *_: [][0])
    for command in (("replay",), ("transform", batch.batch_id)):
        answer = called(*command)
        assert answer.exit_code == EXIT_INCOMPLETE
        assert f"dateline: {batch.batch_id}: reading a page failed" in answer.output


def test_a_batch_that_was_named_alone_raises_its_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    answer, _ = replayed(monkeypatch, tmp_path, "--batch", "DAMAGED")
    assert isinstance(answer.exception, ArchiveError)


def test_a_source_that_cannot_be_extracted_keeps_the_others_from_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "broken.toml").write_text('name = "x"\n[[feeds]]\nurl = "https://broken.example/feed.xml"')
    (tmp_path / "courier.toml").write_text('name = "The Harbour Courier"')
    world = fake_world()
    monkeypatch.setenv("DATELINE_SOURCES", str(tmp_path))
    monkeypatch.setattr("etl.cli.opened_world", lambda _: nullcontext(world))
    answer = called("extract")
    assert answer.exit_code == EXIT_INCOMPLETE
    assert "broken: no feed could be read" in answer.output
    assert "0 fetched, 0 failed" in answer.output
    assert isinstance(world.warehouse, FakeWarehouse)
    assert len(*world.warehouse.ended.values()) == 1


def checked(folder: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> Result:
    """What ``sources check`` says of one source."""
    (folder / "courier.toml").write_text(f'name = "The Harbour Courier"\n{text}')
    monkeypatch.setenv("DATELINE_SOURCES", str(folder))
    return called("sources", "check")


def test_a_feed_that_may_not_be_asked_says_how_to_allow_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = checked(tmp_path, monkeypatch, '[[feeds]]\nurl = "http://127.0.0.1:9/feed.xml"')
    assert answer.exit_code == 1
    assert "private or reserved address. If this server is your own, set allow_private_addresses" in answer.output


def test_a_source_without_feeds_is_no_working_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = checked(tmp_path, monkeypatch, "")
    assert (answer.exit_code, answer.output.split(".")[0]) == (1, "courier: no feeds")


def test_files_and_folders_of_a_source_are_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = '[[feeds]]\nurl = "pages"\nkind = "folder"'
    answer = checked(tmp_path, monkeypatch, text)
    assert answer.exit_code == 1
    assert "FAILED" in answer.output
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "a.html").write_text("")
    answer = checked(tmp_path, monkeypatch, text)
    assert answer.exit_code == 0
    assert f"{tmp_path / 'pages'}: 1 files" in answer.output


def test_a_feed_without_stories_says_that_it_may_be_none() -> None:
    assert words_on(FeedReading()).startswith("0 stories. If there should be some")
    assert words_on(FeedReading(links=(StoryLink(url="https://courier.example/a", source="courier"),))) == "1 stories"


def test_an_empty_folder_is_nothing_to_parse(tmp_path: Path) -> None:
    answer = called("parse", str(tmp_path))
    assert isinstance(answer.exception, UsageError)
    assert str(answer.exception) == f"nothing readable in {tmp_path}"


def test_help_lists_exit_codes_and_whole_sentences() -> None:
    said = called("--help").output
    assert not any(line.endswith("...") for line in said.split("Commands:")[1].splitlines())
    for code in (0, EXIT_INCOMPLETE, EXIT_WRONG_CALL, EXIT_OUT_OF_REACH, EXIT_INTERRUPTED):
        assert re.search(rf"^ +{code}  +\w", said, re.MULTILINE)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UsageError(""), EXIT_WRONG_CALL),
        (SourceError(""), EXIT_WRONG_CALL),
        (MigrationError(""), EXIT_OUT_OF_REACH),
        (ArchiveError(""), EXIT_OUT_OF_REACH),
        (TimedOut("", url=""), EXIT_INCOMPLETE),
    ],
)
def test_an_exit_code_says_whose_turn_it_is(error: DatelineError, code: int) -> None:
    assert exit_code_of(error) == code


def test_a_dry_run_says_that_it_fetches() -> None:
    assert "Fetch, archive, read and count; load nothing." in called("ingest", "--help").output
