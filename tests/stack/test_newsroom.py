"""The sample newsroom keeps its address, which is part of every story's identity."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from etl.settings import read_settings
from sample.server import HOST, Newsroom
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


def serve_once(places: Places) -> str:
    with Crew(places.register) as crew:
        origin = start_newsroom(crew, places, read_settings({}), dict(os.environ))
        assert answer_of(f"{origin}/healthz") == b"ok\n"
    assert answer_of(f"{origin}/healthz") == b""
    return origin


def test_a_taken_port_is_left_alone(taken: int) -> None:
    assert free_port(taken) != taken
    assert free_port(free_port(taken)) != taken


def test_the_address_stays_the_same_from_run_to_run(places: Places, taken: int) -> None:
    places.newsroom_port.write_text(f"{taken}\n")
    first = serve_once(places)
    assert first != f"http://{HOST}:{taken}"
    assert serve_once(places) == first


def test_a_newsroom_that_is_served_elsewhere_is_used(places: Places) -> None:
    with Newsroom() as newsroom, Crew(places.register) as crew:
        settings = read_settings({"DATELINE_NEWSROOM": newsroom.origin})
        assert start_newsroom(crew, places, settings, {}) == newsroom.origin
        assert not places.newsroom_port.exists()
