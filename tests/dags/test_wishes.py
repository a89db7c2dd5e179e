"""Parameters made into sources and wishes."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from etl.errors import SourceError, UsageError
from etl.settings import Settings, read_settings

if TYPE_CHECKING:
    from types import ModuleType

GOOD = """
name = "{name}"
homepage = "https://{name}.example/"
enabled = {enabled}
"""


@pytest.fixture
def wishes(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "dags"))
    import dateline_wishes

    return dateline_wishes


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Two good sources, one that is not enabled, one whose file is wrong, and a file that is no source."""
    for name, enabled in (("alpha", "true"), ("beta", "true"), ("asleep", "false")):
        (tmp_path / f"{name}.toml").write_text(GOOD.format(name=name, enabled=enabled))
    (tmp_path / "wrong.toml").write_text("name = \n")
    (tmp_path / "_agencies.toml").write_text("")
    return read_settings({"DATELINE_SOURCES": str(tmp_path)})


def test_all_enabled_sources_are_read_and_wrong_files_are_not_hidden(wishes: ModuleType, settings: Settings) -> None:
    assert wishes.chosen_slugs({}, settings) == ["alpha", "beta", "wrong"]


def test_named_sources_are_read_once_even_if_they_are_not_enabled(wishes: ModuleType, settings: Settings) -> None:
    assert wishes.chosen_slugs({"sources": ["asleep", "alpha", "asleep"]}, settings) == ["asleep", "alpha"]


def test_an_unknown_source_is_refused_with_those_there_are(wishes: ModuleType, settings: Settings) -> None:
    with pytest.raises(UsageError) as caught:
        wishes.chosen_slugs({"sources": ["alpah"]}, settings)
    assert "alpha" in caught.value.advice


def test_a_parameter_that_no_form_has_is_refused(wishes: ModuleType) -> None:
    wishes.check_names({"sources": None, "since": None}, ["sources", "since", "dry_run"])
    with pytest.raises(UsageError, match="no parameter called 'source'") as caught:
        wishes.check_names({"source": "alpha"}, ["sources", "since", "dry_run"])
    assert "sources, since, dry_run" in caught.value.advice


def test_nothing_to_read_is_an_error(wishes: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no source is enabled"):
        wishes.chosen_slugs({}, read_settings({"DATELINE_SOURCES": str(tmp_path)}))


def test_a_folder_that_is_not_there_is_an_error(wishes: ModuleType, settings: Settings, tmp_path: Path) -> None:
    folders = f"{settings.source_folders[0]}{os.pathsep}{tmp_path / 'nothing'}"
    with pytest.raises(SourceError, match="nothing: no such folder"):
        wishes.chosen_slugs({}, read_settings({"DATELINE_SOURCES": folders}))


def test_two_files_of_one_name_are_no_source_and_hide_nobody(
    wishes: ModuleType, settings: Settings, tmp_path: Path
) -> None:
    import dateline_sources

    other = tmp_path / "other"
    other.mkdir()
    (other / "alpha.toml").write_text(GOOD.format(name="other", enabled="false"))
    both = read_settings({"DATELINE_SOURCES": f"{other}{os.pathsep}{settings.source_folders[0]}{os.pathsep}{other}"})
    assert wishes.chosen_slugs({}, both) == ["alpha", "beta", "wrong"]
    with pytest.raises(SourceError, match="has the same name"):
        dateline_sources.source_named("alpha", both)
    assert dateline_sources.source_named("beta", both).name == "beta"


def test_a_wish_carries_what_the_form_says(wishes: ModuleType, settings: Settings) -> None:
    wish = wishes.wish_for("alpha", {"most_articles": 3, "since": "2026-05-01"}, settings)
    assert (wish.most_articles, wish.since_on, wish.urls) == (3, date(2026, 5, 1), ())


def test_addresses_go_to_the_source_that_has_their_host(wishes: ModuleType, settings: Settings) -> None:
    urls = ["https://beta.example/1", "https://alpha.example/2", "https://other.example/3", " https://beta.example/1 "]
    assert wishes.chosen_slugs({"urls": urls}, settings) == ["alpha", "beta", "by-hand"]
    assert wishes.wish_for("beta", {"urls": urls}, settings).urls == ("https://beta.example/1",)


def test_addresses_go_to_the_source_that_is_named(wishes: ModuleType, settings: Settings) -> None:
    params = {"urls": ["https://other.example/3"], "source": "alpha"}
    assert wishes.chosen_slugs(params, settings) == ["alpha"]
    assert wishes.wish_for("alpha", params, settings).urls == ("https://other.example/3",)


@pytest.mark.parametrize(
    "urls",
    [
        [],
        ["  "],
        ["ftp://a.example/"],
        ["example.org"],
        ["https://"],
        ["file:///etc/x"],
        ["http://[::1"],
        ["http://a.example/\udcff"],
    ],
)
def test_what_is_no_web_address_is_refused(wishes: ModuleType, urls: list[str]) -> None:
    with pytest.raises(UsageError):
        wishes.tidy_addresses(urls)


def test_a_wrong_file_is_told_when_its_source_is_read(wishes: ModuleType, settings: Settings) -> None:
    import dateline_sources

    assert [source.slug for source in dateline_sources.readable_sources(["alpha", "wrong"], settings)] == ["alpha"]
    with pytest.raises(SourceError):
        dateline_sources.source_named("wrong", settings)
