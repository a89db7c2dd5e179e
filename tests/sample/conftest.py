"""One newsroom for all tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sample.server import Newsroom


@pytest.fixture(scope="session")
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as running:
        yield running
