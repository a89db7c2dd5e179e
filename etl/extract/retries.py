"""Whether to ask again after a failure, and how long to wait first: pure decisions."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

PASSING_STATUSES = frozenset({429, 500, 502, 503, 504})
"""Answers that say "not now" rather than "no"."""

MOST_TRIES = 4
"""Requests for one address, the first included; a publisher that fails four times in a row is having a bad day."""

FIRST_WAIT_SECONDS = 1.0
"""Doubled after every failure: 1, 2, 4 seconds, each shortened at random by up to half."""

MOST_WAIT_SECONDS = 60.0
"""A server that asks for more patience than this is asked again by the next run instead."""


def wait_before_retry(tries: int, retry_after_seconds: float | None, jitter: float) -> float | None:
    """Seconds to wait after the failed request number ``tries``, or None to give up.

    ``jitter`` is a random number from 0 to 1, so that clients that failed together do not come back together. What the
    server asked for is never shortened.
    """
    wait = FIRST_WAIT_SECONDS * 2 ** (tries - 1) * (1 - jitter / 2)
    if retry_after_seconds is not None:
        wait = max(wait, retry_after_seconds)
    return None if tries >= MOST_TRIES or wait > MOST_WAIT_SECONDS else wait


def read_retry_after(text: str, now: datetime) -> float | None:
    """Seconds that a ``Retry-After`` header asks for (RFC 9110, section 10.2.3): a number of them, or a date."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (at - now).total_seconds())
