"""What stands on what, and therefore ends before it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest
from rich.console import Console

from etl.settings import read_settings
from stack import house as house_module
from stack.crew import Member
from stack.house import open_house


@pytest.mark.parametrize(("own_server", "seen"), [({}, False), ({"DATELINE_DATABASE_URL": "postgresql://a/b"}, True)])
def test_libpqs_variables_are_for_a_server_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_server: dict[str, str], seen: bool
) -> None:
    monkeypatch.setenv("PGHOSTADDR", "192.0.2.1")
    monkeypatch.setattr(
        house_module, "embedded_server", lambda _: nullcontext("postgresql://postgres@/dateline?host=x")
    )
    monkeypatch.setattr(house_module, "start_newsroom", lambda *_, **__: "http://127.0.0.1:1")
    for name in ("create_database", "migrate", "_migrate_airflow"):
        monkeypatch.setattr(house_module, name, lambda *_: None)
    settings = read_settings({"DATELINE_HOME": str(tmp_path / "var"), **own_server})
    with open_house(Console(quiet=True), settings) as house:
        assert ("PGHOSTADDR" in house.environment) == seen


def test_whoever_uses_the_database_ends_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    members: list[Member] = []
    left: list[bool] = []

    @contextmanager
    def server(folder: Path) -> Iterator[str]:
        try:
            yield f"postgresql://postgres@/dateline?host={folder}"
        finally:
            left.extend(not member.has_ended for member in members)

    def newsroom(crew, places, settings, environment, tell) -> str:
        command = [sys.executable, "-c", "import time; time.sleep(600)"]
        members.append(crew.start("newsroom", command, environment, tmp_path / "newsroom.log"))
        return "http://127.0.0.1:1"

    monkeypatch.setattr(house_module, "embedded_server", server)
    monkeypatch.setattr(house_module, "start_newsroom", newsroom)
    for name in ("create_database", "migrate", "_migrate_airflow"):
        monkeypatch.setattr(house_module, name, lambda *_: None)
    settings = read_settings({"DATELINE_HOME": str(tmp_path / "var")})
    with pytest.raises(KeyboardInterrupt), open_house(Console(quiet=True), settings):
        raise KeyboardInterrupt
    assert left == [False]
    assert not (tmp_path / "var" / "stack.json").exists()
