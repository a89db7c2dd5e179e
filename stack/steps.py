"""What the stack is doing, step by step: a spinner where somebody watches, and a line when a step is done."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape

WIDTH_OF_FILES = 140
"""Where no terminal says how wide it is."""

Say = Callable[[str], None]


def open_console() -> Console:
    """Standard output, on a terminal or not."""
    console = Console(highlight=False)
    return console if console.is_terminal else Console(highlight=False, width=WIDTH_OF_FILES)


@contextmanager
def step(console: Console, what: str) -> Iterator[Say]:
    """Show that ``what`` goes on; what is said in between is shown for a moment, on terminals only."""
    began = time.monotonic()
    ending = "[red]failed[/red]"
    try:
        with console.status(escape(what)) as status:
            yield lambda text: status.update(escape(f"{what}: {text}"))
        ending = "[green]ok[/green]  "
    except KeyboardInterrupt:
        ending = "[yellow]stopped[/yellow]"
        raise
    finally:
        console.print(f"{ending}  {escape(what)} [dim]({time.monotonic() - began:.1f} s)[/dim]")
