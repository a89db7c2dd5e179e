"""The lock files: complete, with hashes, and free of anybody's package index."""

from __future__ import annotations

import re
import tomllib

import pytest

from etl.settings import PROJECT

LOCKS = ("requirements.txt", "requirements-test.txt")


def normal(package: str) -> str:
    """One spelling for ``Backports.Zstd`` and ``backports-zstd``."""
    return re.sub(r"[-_.]+", "-", package).lower()


def locked(name: str) -> dict[str, set[str]]:
    """Versions of each package; more than one where they depend on Python's version."""
    found: dict[str, set[str]] = {}
    for package, version in re.findall(
        r"^([\w.-]+)(?:\[[\w,-]+\])?==([^\s;]+)", (PROJECT / name).read_text(), re.MULTILINE
    ):
        found.setdefault(normal(package), set()).add(version)
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_has_its_hashes(name: str) -> None:
    text = (PROJECT / name).read_text()
    entries = re.split(r"(?m)^(?=[a-zA-Z])", text)[1:]
    assert len(entries) > 100
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", LOCKS)
def test_no_index_is_named(name: str) -> None:
    assert not re.search(r"https?://|file:|--(?:extra-)?index-url|--find-links", (PROJECT / name).read_text())


def test_what_the_project_asks_for_is_locked() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]
    asked = [normal(re.split(r"[<>=\[; ]", wish)[0]) for wish in project["dependencies"]]
    assert set(asked) <= set(locked("requirements.txt"))
    tools = [normal(re.split(r"[<>=\[; ]", wish)[0]) for wish in project["optional-dependencies"]["test"]]
    assert set(tools) <= set(locked("requirements-test.txt"))


def test_tests_run_on_what_people_run() -> None:
    runtime, test = (locked(name) for name in LOCKS)
    assert {name: test[name] for name in runtime} == runtime
