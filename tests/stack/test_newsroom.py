"""The sample newsroom keeps its address, which is part of every story's identity."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from etl.settings import read_settings
from sample.server import HOST, Newsroom
from stack import newsroom as newsroom_module
from stack.crew import Crew
from stack.newsroom import free_port, start_newsroom
from stack.places import Places
from stack.waiting import answer_of


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = Places(state=tmp_path / "var")
    places.make()
    return places


@pytest.fixture
def told() -> list[str]:
    return []


def serve_once(places: Places, told: list[str]) -> str:
    with Crew(places.register) as crew:
        origin = start_newsroom(crew, places, read_settings({}), dict(os.environ), told.append)
        assert answer_of(f"{origin}/healthz") == b"ok\n"
    assert answer_of(f"{origin}/healthz") == b""
    return origin


def test_a_taken_port_is_left_alone(taken: int) -> None:
    assert free_port(taken) != taken
    assert free_port(free_port(taken)) != taken


def test_the_address_stays_the_same_from_run_to_run(places: Places, taken: int, told: list[str]) -> None:
    places.newsroom_port.write_text(f"{taken}\n")
    first = serve_once(places, told)
    port = first.rpartition(":")[2]
    assert port != str(taken)
    assert serve_once(places, told) == first
    assert told == [
        f"port {taken} is taken; the sample newsroom is served on {port} from now on, so its stories count as new"
    ]


@pytest.mark.parametrize("damage", ["", "70000", "port", "0"])
def test_a_port_that_was_noted_wrongly_is_the_usual_one(
    places: Places, taken: int, told: list[str], monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    monkeypatch.setattr(newsroom_module, "PORT", free := free_port(taken))
    places.newsroom_port.write_text(damage)
    assert serve_once(places, told).endswith(f":{free}")
    assert told == []


def test_nothing_counts_as_new_where_there_was_nothing(
    places: Places, taken: int, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(newsroom_module, "PORT", taken)
    port = serve_once(places, told).rpartition(":")[2]
    assert told == [f"port {taken} is taken; the sample newsroom is served on {port} from now on"]


def test_a_newsroom_that_is_served_elsewhere_is_used(places: Places, told: list[str]) -> None:
    with Newsroom() as newsroom, Crew(places.register) as crew:
        settings = read_settings({"DATELINE_NEWSROOM": newsroom.origin})
        assert start_newsroom(crew, places, settings, {}, told.append) == newsroom.origin
        assert not places.newsroom_port.exists()
