"""Airflow's configuration by environment alone."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from etl.errors import SettingsError
from etl.settings import read_settings
from stack.airflow_home import airflow_environment, api_port, beside, migration_mark, with_driver
from stack.places import Places

URL = "postgresql://postgres@/dateline?host=%2Frun%2Fpg&port=5433"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = Places(state=tmp_path / "var")
    places.make()
    return places


def test_a_url_keeps_all_but_its_driver_or_its_database() -> None:
    assert with_driver(URL, "asyncpg") == "postgresql+asyncpg://postgres@/dateline?host=%2Frun%2Fpg&port=5433"
    assert beside(URL, "airflow") == "postgresql://postgres@/airflow?host=%2Frun%2Fpg&port=5433"


def test_secrets_are_random_once_and_readable_by_their_owner_alone(places: Places, tmp_path: Path) -> None:
    first = places.secrets()
    assert places.secrets() == first
    assert places.sign_in() == places.sign_in()
    other = Places(state=tmp_path / "other")
    other.make()
    assert other.secrets() != first
    for path in (places.airflow / "secrets.json", places.passwords):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("damage", ["", '{"admin": '])
def test_secrets_that_were_cut_off_are_made_anew(places: Places, damage: str) -> None:
    for path in (places.airflow / "secrets.json", places.passwords):
        path.write_text(damage)
    first = places.secrets(), places.sign_in()
    assert first == (places.secrets(), places.sign_in())
    assert first[0]["fernet_key"]
    assert stat.S_IMODE(places.passwords.stat().st_mode) == 0o600


@pytest.mark.parametrize("port", ["abc", "0", "65536", "-1", "8080.5", "٨"])
def test_a_port_that_is_none_is_refused_with_what_to_write(port: str) -> None:
    with pytest.raises(SettingsError, match="DATELINE_AIRFLOW_PORT") as caught:
        api_port(read_settings({"DATELINE_AIRFLOW_PORT": port}))
    assert "8080" in caught.value.advice


def test_a_port_that_is_empty_is_the_usual_one() -> None:
    assert api_port(read_settings({"DATELINE_AIRFLOW_PORT": ""})) == 8080


def test_another_airflow_of_this_machine_has_no_say(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIRFLOW__CORE__EXECUTOR", "CeleryExecutor")
    monkeypatch.setenv("AIRFLOW_CONN_SOMEWHERE", "http://example.org")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    environment = airflow_environment(places, read_settings({}), URL)
    assert environment["AIRFLOW__CORE__EXECUTOR"] == "LocalExecutor"
    assert "AIRFLOW_CONN_SOMEWHERE" not in environment
    assert environment["LC_ALL"] == "C.UTF-8"


def test_pages_are_for_this_machine_alone(places: Places) -> None:
    environment = airflow_environment(places, read_settings({"DATELINE_AIRFLOW_PORT": "8099"}), URL)
    assert environment["AIRFLOW__API__HOST"] == "127.0.0.1"
    assert environment["AIRFLOW__API__BASE_URL"] == "http://127.0.0.1:8099"
    assert environment["AIRFLOW__CORE__LOAD_EXAMPLES"] == "False"


def test_another_database_is_migrated_again(tmp_path: Path) -> None:
    marks = set()
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "PG_VERSION").write_text("17\n")
        marks |= {migration_mark(folder), migration_mark(folder)}
    assert len(marks) == 2
