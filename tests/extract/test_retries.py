from __future__ import annotations

from datetime import UTC, datetime

import pytest

from etl.extract.retries import read_retry_after, wait_before_retry

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tries", "retry_after", "jitter", "wait"),
    [
        (1, None, 0.0, 1.0),
        (2, None, 0.0, 2.0),
        (3, None, 0.0, 4.0),
        (3, None, 1.0, 2.0),
        (4, None, 0.0, None),
        (1, 30.0, 0.0, 30.0),
        (3, 1.0, 0.0, 4.0),
        (1, 0.0, 0.5, 0.75),
        (1, 60.0, 0.0, 60.0),
        (1, 61.0, 0.0, None),
    ],
)
def test_waits(tries: int, retry_after: float | None, jitter: float, wait: float | None) -> None:
    assert wait_before_retry(tries, retry_after, jitter) == wait


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("Mon, 04 May 2026 12:00:30 GMT", 30.0),
        ("Mon, 04 May 2026 11:00:00 GMT", 0.0),
        ("Monday, 04-May-26 12:01:00 GMT", 60.0),
        ("Mon, 04 May 2026 14:00:10 +0200", 10.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("٣٠", None),
        ("Mon, 99 May 2026 12:00:30 GMT", None),
    ],
)
def test_retry_after(text: str, seconds: float | None) -> None:
    assert read_retry_after(text, NOW) == seconds
