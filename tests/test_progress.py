"""Long work shows that it goes on."""

from __future__ import annotations

import io

from rich.console import Console

from etl.progress import SECONDS_BETWEEN_LINES, LineReporter, shown_progress


def test_lines_come_now_and_then_and_at_the_end() -> None:
    lines: list[str] = []
    seconds = iter([0.0, 1.0, SECONDS_BETWEEN_LINES + 1, SECONDS_BETWEEN_LINES + 1, 20.0, 20.0])
    report = LineReporter(lines.append, clock=lambda: next(seconds))
    report("fetching", 1, 3)
    report("fetching", 2, 3)
    report("fetching", 3, 3)
    assert lines == ["fetching: 2 of 3", "fetching: 3 of 3"]


def test_work_without_a_known_end_is_counted() -> None:
    lines: list[str] = []
    seconds = iter([0.0, SECONDS_BETWEEN_LINES, SECONDS_BETWEEN_LINES])
    LineReporter(lines.append, clock=lambda: next(seconds))("reading files", 7, None)
    assert lines == ["reading files: 7"]


def test_a_terminal_gets_a_bar_and_keeps_nothing_of_it() -> None:
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, width=100)
    with shown_progress(console) as progress:
        progress("courier: fetching", 1, 2)
        progress("courier: fetching", 2, 2)
    assert "courier: fetching" in out.getvalue()
    assert out.getvalue().endswith("\x1b[2K")


def test_a_file_gets_plain_lines() -> None:
    out = io.StringIO()
    with shown_progress(Console(file=out)) as progress:
        progress("courier: fetching", 2, 2)
    assert out.getvalue() == "courier: fetching: 2 of 2\n"
