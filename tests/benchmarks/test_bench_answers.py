"""How a finished article is put into the judges' words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from benchmarks.answers import moment_text

EVENING = datetime(2024, 10, 19, 2, 25, tzinfo=UTC)


@pytest.mark.parametrize(
    ("on", "text", "said"),
    [
        (date(2024, 10, 19), "2024-10-19T02:25:00Z", "2024-10-19T02:25:00+00:00"),
        (date(2024, 10, 18), "2024-10-19T02:25:00Z", "2024-10-18T23:25:00-03:00"),
        (date(2024, 10, 18), "2024-10-18T21:25:00-05:00", "2024-10-18T21:25:00-05:00"),
        (date(2024, 10, 18), "18 October 2024", "2024-10-18"),
        (None, "18 October 2024", None),
    ],
)
def test_an_instant_is_written_on_the_day_that_was_found(on: date | None, text: str, said: str | None) -> None:
    assert moment_text(EVENING, on, text) == said
