"""Whole invented pages beside what is read from them: ``tests/pages/<source>/<case>/``, kept by :mod:`etl.golden`.

``dateline capture FILE --case SOURCE/CASE`` begins a case; ``dateline capture --all`` writes what is read today, and
``git diff`` shows what a change has changed.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from etl.golden import ADDRESS, answer_of, cases_in, expectation_of, read_case
from etl.sources import read_agencies
from etl.transform.agencies import Registry

PROJECT = Path(__file__).parent.parent.parent
CASES = cases_in(PROJECT / "tests" / "pages")


@cache
def registry() -> Registry:
    return Registry(read_agencies(PROJECT / "sources" / "_agencies.toml"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_page(case: Path) -> None:
    assert answer_of(read_case(case), registry()) == expectation_of(case)


def test_there_are_pages() -> None:
    assert len(CASES) >= 20


def test_every_page_is_invented() -> None:
    hosts = {(case / ADDRESS).read_text(encoding="utf-8").split('"')[1].split("/")[2] for case in CASES}
    assert [host for host in hosts if not host.endswith((".example", ".test"))] == []
