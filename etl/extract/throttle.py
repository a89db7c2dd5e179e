"""Least time between two requests to one host, and hosts that said that it was too many."""

from __future__ import annotations

from collections.abc import Callable

Turn = Callable[[str, float], float]
"""Given a host and the least seconds between two requests to it: how long to wait for one's turn among all who ask."""


def own_turn(host: str, delay_seconds: float) -> float:  # noqa: ARG001  # a Turn
    """At once: nobody else asks."""
    return 0.0


class Throttle:
    """Remembers when each host was last asked, across all fetches of one run; ``turn`` knows of other runs."""

    def __init__(self, clock: Callable[[], float], sleep: Callable[[float], None], turn: Turn = own_turn) -> None:
        """``clock`` is monotonic and in seconds, as ``time.monotonic`` and ``time.sleep`` are."""
        self._clock = clock
        self._sleep = sleep
        self._turn = turn
        self._asked_at: dict[str, float] = {}
        self._left_alone_until: dict[str, float] = {}

    def leave_alone(self, host: str, seconds: float) -> None:
        """Ask ``host`` for nothing for so long."""
        self._left_alone_until[host] = self._clock() + seconds

    def is_left_alone(self, host: str) -> bool:
        """True while ``host`` is to be asked for nothing."""
        return self._left_alone_until.get(host, 0.0) > self._clock()

    def wait(self, host: str, delay_seconds: float) -> None:
        """Return when ``host`` may be asked again, ``delay_seconds`` after the last time at the earliest."""
        asked_at = self._asked_at.get(host)
        own = 0.0 if asked_at is None else asked_at + delay_seconds - self._clock()
        left = max(own, self._turn(host, delay_seconds))
        if left > 0:
            self._sleep(left)
        self._asked_at[host] = self._clock()
