"""Waiting for something that another process does."""

from __future__ import annotations

import time
from collections.abc import Callable
from http.client import HTTPException
from urllib.request import ProxyHandler, build_opener

SECONDS_BETWEEN_LOOKS = 0.2
"""Often enough that nobody notices, rare enough that it costs nothing."""
SECONDS_FOR_AN_ANSWER = 5.0

_direct = build_opener(ProxyHandler({}))
"""No proxy has to do with what this machine says to itself."""


def wait_until(is_so: Callable[[], bool], seconds: float) -> bool:
    """Look until ``is_so``, for so long; whether it came true."""
    give_up_at = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > give_up_at:
            return False
        time.sleep(SECONDS_BETWEEN_LOOKS)
    return True


def answer_of(url: str) -> bytes:
    """What a server on this machine answers with status 200; nothing while it does not."""
    try:
        with _direct.open(url, timeout=SECONDS_FOR_AN_ANSWER) as answer:
            return bytes(answer.read())
    except (OSError, HTTPException):
        return b""
