"""The environment, read once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from etl.errors import SettingsError
from etl.settings import PROJECT, read_settings


def test_defaults_stay_inside_the_project() -> None:
    settings = read_settings({})
    assert settings.database_url is None
    assert settings.state_folder == PROJECT / "var"
    assert settings.archive_url == str(PROJECT / "var" / "archive")
    assert settings.source_folders == (PROJECT / "sources",)


def test_a_folder_of_sources_that_is_named_twice_counts_once() -> None:
    folders = os.pathsep.join(("/news/a", "/news/b", "/news/b/../a"))
    assert read_settings({"DATELINE_SOURCES": folders}).source_folders == (Path("/news/a"), Path("/news/b"))


def test_the_environment_wins_over_the_airflow_connection() -> None:
    settings = read_settings(
        {"DATELINE_DATABASE_URL": "postgresql://a@one/news"}, connection_url="postgresql://b@two/news"
    )
    assert settings.database_url == "postgresql://a@one/news"


def test_the_airflow_connection_serves_where_the_environment_is_silent() -> None:
    assert read_settings({}, connection_url="postgres://b@two/news").database_url == "postgresql://b@two/news"


@pytest.mark.parametrize("url", ["mysql://a@b/c", "news.db", "sqlite:///x"])
def test_a_database_that_is_not_postgres_is_refused(url: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({"DATELINE_DATABASE_URL": url})
    assert "postgresql://" in caught.value.advice


def test_a_database_url_with_a_bare_bracket_is_refused_without_its_password() -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({"DATELINE_DATABASE_URL": "postgresql://ana:s3[cret@db.example/news"})
    assert "cret" not in str(caught.value)
    assert "percent-encode" in caught.value.advice


@pytest.mark.parametrize("variable", ["DATELINE_HOME", "DATELINE_SOURCES"])
def test_a_folder_that_is_no_path_is_refused(variable: str) -> None:
    with pytest.raises(SettingsError, match=variable):
        read_settings({variable: "~nobody-of-that-name/news"})


def test_source_folders_are_separated_like_path(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    assert read_settings({"DATELINE_SOURCES": f"{one}:{two}"}).source_folders == (one, two)


def test_variables_are_datelines_own() -> None:
    settings = read_settings({"DATELINE_NEWSROOM": "http://127.0.0.1:1", "SECRET": "x"})
    assert settings.variables == {"DATELINE_NEWSROOM": "http://127.0.0.1:1"}
