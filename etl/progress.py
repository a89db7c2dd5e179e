"""How long work shows that it goes on: a bar where somebody watches a terminal, a plain line now and then elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

from etl.resources import Progress

SECONDS_BETWEEN_LINES = 5.0
"""Rare enough for a log file, often enough to see that nothing hangs."""


@contextmanager
def shown_progress(console: Console) -> Iterator[Progress]:
    """A reporter that suits ``console``; nothing of it stays on a terminal at the end."""
    if not console.is_terminal:
        yield LineReporter(console.print)
        return
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Bars(*columns, console=console, transient=True) as bars:
        yield BarReporter(bars)


class BarReporter:
    """One bar for each kind of work."""

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._tasks: dict[str, int] = {}

    def __call__(self, what: str, done: int, total: int | None) -> None:
        if what not in self._tasks:
            self._tasks[what] = self._bars.add_task(what, total=total)
        self._bars.update(self._tasks[what], completed=done, total=total)  # type: ignore[arg-type]


class LineReporter:
    """A line when a kind of work is done, and one every few seconds until then."""

    def __init__(self, write: Callable[[str], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._write = write
        self._clock = clock
        self._last = clock()

    def __call__(self, what: str, done: int, total: int | None) -> None:
        is_over = total is not None and done >= total
        if is_over or self._clock() - self._last >= SECONDS_BETWEEN_LINES:
            self._last = self._clock()
            self._write(f"{what}: {done}" + (f" of {total}" if total is not None else ""))
