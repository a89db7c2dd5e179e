"""Requests to end: Ctrl-C, a polite kill, a closed terminal. All of them raise :class:`KeyboardInterrupt`, once."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def heed_interrupts() -> None:
    """From now on each of them ends us the same way, even where a shell told us to ignore Ctrl-C."""
    for number in ENDINGS:
        signal.signal(number, _interrupt)


@contextmanager
def patiently() -> Iterator[None]:
    """Let something finish that must not be left half done; a request that came meanwhile is heard at the end."""
    heard: list[int] = []
    before = {number: signal.signal(number, lambda number, _frame: heard.append(number)) for number in ENDINGS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if heard:
            signal.raise_signal(heard[0])


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    """While we tidy up, further requests are not heard."""
    for number in ENDINGS:
        signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt
