"""``dateline capture``: a page becomes a case, and a case shows what changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from etl.cli import dateline
from etl.cli_capture import INVENTED
from etl.errors import UsageError
from etl.golden import EXPECTED, PAGE, cases_in, read_case

TEXT = "The bridge over the Sand reopened to traffic on Monday, two years after the flood had taken its middle span. "
PAGE_OF_TODAY = f"<html lang=en><title>Bridge reopens</title><h1>Bridge reopens</h1><p>{TEXT}</p><p>{TEXT * 3}</p>"


def capture(*arguments: str | Path) -> Result:
    return CliRunner().invoke(dateline, ["capture", *map(str, arguments)])


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    page = tmp_path / "saved.html"
    page.write_text(PAGE_OF_TODAY, encoding="utf-8")
    return page


def test_a_saved_page_becomes_a_case(saved: Path, tmp_path: Path) -> None:
    url = "https://harbour-courier.example/news/bridge"
    done = capture(saved, "--case", "harbour-courier/bridge", "--url", url, "--folder", tmp_path / "pages")
    assert done.exit_code == 0, done.output
    (case,) = cases_in(tmp_path / "pages")
    page = read_case(case)
    assert (page.body, page.url, page.header("content-type")) == (PAGE_OF_TODAY.encode(), url, "text/html")
    assert page.fetched_at.tzinfo is not None
    expected = json.loads((case / EXPECTED).read_text(encoding="utf-8"))
    assert expected["known"]["headline"] == "Bridge reopens"
    assert "belongs" not in done.output


def test_a_case_read_again_shows_what_changed(saved: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    capture(saved, "--case", "harbour-courier/bridge", "--folder", folder)
    case = folder / "harbour-courier" / "bridge"
    assert capture("--case", "harbour-courier/bridge", "--folder", folder).output.startswith("same")
    (case / PAGE).write_text(PAGE_OF_TODAY.replace("Bridge", "Gate"), encoding="utf-8")
    assert capture("--all", "--folder", folder).output.startswith("written")
    assert "Gate reopens" in (case / EXPECTED).read_text(encoding="utf-8")


def test_a_page_of_somebody_is_said_to_be_theirs(saved: Path, tmp_path: Path) -> None:
    done = capture(saved, "--case", "a/b", "--url", "https://a.paper.org/x", "--folder", tmp_path / "pages")
    assert "This page belongs to a.paper.org" in done.output


@pytest.mark.parametrize(
    ("host", "is_invented"),
    [
        ("a.example", True),
        ("www.example.org", True),
        ("localhost", True),
        ("example.paper.org", False),
        ("test.fr", False),
    ],
)
def test_invented_hosts(host: str, is_invented: bool) -> None:
    assert (INVENTED.search(host) is not None) is is_invented


@pytest.mark.parametrize(
    "arguments", [["--case", "no-slash"], ["--case", "../x/y"], [], ["--all", "--case", "a/b"], ["--case", "a/none"]]
)
def test_calls_that_name_no_case(arguments: list[str], tmp_path: Path) -> None:
    done = capture(*arguments, "--folder", tmp_path)
    assert isinstance(done.exception, UsageError)
    assert list(tmp_path.iterdir()) == []
