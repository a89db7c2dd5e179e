"""Lines as newsrooms of thirty languages print them, with traps: bylines, datelines, credits."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from benchmarks.attribution import answer
from etl.sources import read_agencies
from etl.transform.agencies import Registry

AGENCIES = Path(__file__).parents[2] / "sources" / "_agencies.toml"
LINES = [
    tuple(line.split(" ¦ "))
    for line in (Path(__file__).parent / "newsroom_lines.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
PEOPLE = {"A": "authors", "W": "writers", "E": "editors", "R": "additional_reporters", "T": "translators"}
PICTURE = {"P": "photographer", "G": "agency", "V": "distributor"}


@cache
def registry() -> Registry:
    return Registry(read_agencies(AGENCIES))


@cache
def slugs() -> dict[str, str]:
    return {agency.name: agency.slug for agency in registry().agencies}


def told(found: dict[str, Any]) -> set[str]:
    """An answer in the marks of the file."""
    return {part.lower() for part in (*_people(found), *_agencies(found), *_picture(found), *_dateline(found))}


def _people(found: dict[str, Any]) -> Iterator[str]:
    return (f"{mark}:{name}" for mark, key in PEOPLE.items() for name in found.get(key) or ())


def _agencies(found: dict[str, Any]) -> Iterator[str]:
    for agency in found.get("agencies") or ():
        yield f"{'S' if agency['role'] == 'source' else 'C'}:{slugs().get(agency['name'], agency['name'])}"
    yield from (f"Q:{slugs()[name]}" for name in found.get("cited_agencies") or ())


def _picture(found: dict[str, Any]) -> Iterator[str]:
    return (f"{mark}:{slugs().get(found[key], found[key])}" for mark, key in PICTURE.items() if found.get(key))


def _dateline(found: dict[str, Any]) -> Iterator[str]:
    line = found.get("dateline") or {}
    place, day = line.get("place") or "", line.get("date") or ""
    if place or day:
        yield f"D:{place}{'@' if day else ''}{day}"


@pytest.mark.parametrize(("kind", "language", "text", "expected"), LINES)
def test_a_newsroom_s_line(kind: str, language: str, text: str, expected: str) -> None:
    found = answer({"kind": kind, "language": language, "text": text}, registry())
    if kind == "byline":
        found.pop("dateline", None)
    assert told(found) == (set() if expected == "-" else {part.lower() for part in expected.split("; ")})


def test_the_file_is_what_it_says() -> None:
    assert len({language for _, language, _, _ in LINES}) >= 30
    assert sum(expected == "-" for *_, expected in LINES) >= 50
