"""The walls of the house: each is one test, and each can fall."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
STAGES = ("extract", "parse", "transform", "load")
COMMON = {"etl.models", "etl.errors", "etl.codec", "etl.cldr_names", "etl.printed_words", "etl.chinese_credits"}
"""What every stage may import of ours, beside its own modules."""

HOMES = {
    "requests": ("etl/extract",),
    "urllib3": ("etl/extract",),
    "bs4": ("etl/parse",),
    "selectolax": ("etl/parse",),
    "feedparser": ("etl/parse",),
    "psycopg2": ("etl/load",),
    "airflow": ("dags", "plugins"),
}

OUTSIDE = {"os", "socket", "subprocess", "pathlib", "time", "tempfile", "shutil", "random", "secrets", "logging"}
"""Modules that reach for the disk, the clock, the network or the environment."""

SQL = re.compile(
    r"^\s*(select\s.+\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+(table|view)\s)",
    re.I | re.S,
)

EMPTY_NAMES = {"utils", "helpers", "common", "misc", "manager"}


def python_files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (PROJECT / folder).rglob("*.py"))


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names if node.module == "etl")


def place_of(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


@pytest.mark.parametrize(("library", "homes"), HOMES.items())
def test_a_library_that_touches_an_edge_has_one_home(library: str, homes: tuple[str, ...]) -> None:
    files = python_files("etl", "dags", "plugins", "sample", "stack")
    strangers = [
        place_of(path)
        for path in files
        if any(name.split(".")[0] == library for name in imports_of(path)) and not place_of(path).startswith(homes)
    ]
    assert strangers == []


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_imports_no_other_stage(stage: str) -> None:
    allowed = (f"etl.{stage}",)
    wrong = [
        f"{place_of(path)} imports {name}"
        for path in python_files(f"etl/{stage}")
        for name in imports_of(path)
        if name.startswith("etl.") and not name.startswith(allowed) and name not in COMMON
    ]
    assert wrong == []


@pytest.mark.parametrize("module", ["models", "errors"])
def test_the_types_import_nothing_of_ours(module: str) -> None:
    assert [name for name in imports_of(PROJECT / "etl" / f"{module}.py") if name.startswith("etl")] == []


@pytest.mark.parametrize("stage", ["parse", "transform"])
def test_the_middle_reaches_for_nothing_outside(stage: str) -> None:
    wrong = [
        f"{place_of(path)} imports {name}"
        for path in python_files(f"etl/{stage}")
        for name in imports_of(path)
        if name.split(".")[0] in OUTSIDE
    ]
    assert wrong == []


@pytest.mark.parametrize("stage", ["parse", "transform"])
def test_the_middle_reads_no_clock_and_opens_no_file(stage: str) -> None:
    wrong = []
    for path in python_files(f"etl/{stage}"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                if called in {"open", "print", "input"} or called.endswith((".now", ".utcnow", ".today")):
                    wrong.append(f"{place_of(path)}:{node.lineno} calls {called}")
    assert wrong == []


def test_only_settings_knows_the_environment() -> None:
    wrong = [
        place_of(path)
        for path in python_files("etl", "dags", "plugins")
        if path.name != "settings.py" and re.search(r"\bos\.(environ|getenv)\b", path.read_text(encoding="utf-8"))
    ]
    assert wrong == []


def test_sql_lives_in_sql_files() -> None:
    wrong = [
        f"{place_of(path)}:{node.lineno}"
        for path in python_files("etl", "dags", "plugins", "stack", "sample")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.search(node.value)
    ]
    assert wrong == []


def test_modules_are_named_after_what_they_know() -> None:
    files = python_files("etl", "dags", "plugins", "stack", "sample", "benchmarks")
    assert [place_of(path) for path in files if path.stem in EMPTY_NAMES] == []


def test_dag_files_are_thin() -> None:
    long = [place_of(path) for path in python_files("dags") if len(path.read_text().splitlines()) > 100]
    assert long == []


def test_the_types_are_frozen_slotted_and_keyword_only() -> None:
    tree = ast.parse((PROJECT / "etl" / "models.py").read_text(encoding="utf-8"))
    wanted = "dataclass(frozen=True, slots=True, kw_only=True)"
    wrong = [
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef) and wanted not in [ast.unparse(d) for d in node.decorator_list]
    ]
    assert wrong == []
