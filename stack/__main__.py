"""``python -m stack run | up | down``."""

from __future__ import annotations

import errno
import sys
from contextlib import suppress

import click
from rich.console import Console
from rich.markup import escape

from etl.errors import DatelineError
from etl.settings import read_settings
from etl.terminal import write_whatever_comes
from stack.crew import SECONDS_TO_END, chief_of, end_left_behind
from stack.house import let_go_of_postgres
from stack.interrupts import heed_interrupts
from stack.places import Places
from stack.run_once import run_once
from stack.stay_up import stay_up
from stack.steps import open_console
from stack.waiting import wait_until

EXIT_FAILED, EXIT_INTERRUPTED = 1, 130

NO_ROOM = frozenset({errno.EACCES, errno.EDQUOT, errno.ENOSPC, errno.EPERM, errno.EROFS})
"""A disk that is full or read-only, or a folder of somebody else."""


@click.group(help=__doc__)
def stack() -> None:
    """The commands."""


@stack.command()
def run() -> None:
    """Run the DAG ingest_news once on the sample newsroom and show what was loaded."""
    run_once(open_console(), read_settings())


@stack.command()
def up() -> None:
    """Keep everything up until Ctrl-C, which is how it is meant to end."""
    console = open_console()
    with suppress(KeyboardInterrupt):
        stay_up(console, read_settings())
    console.print("Everything is stopped.")


@stack.command()
def down() -> None:
    """End a stack that runs elsewhere, or what a killed one left behind."""
    settings = read_settings()
    places, console = Places(state=settings.state_folder), open_console()
    if chief := chief_of(places.register):
        chief.terminate()
        wait_until(lambda: not chief.is_running(), 4 * SECONDS_TO_END)
    left = end_left_behind(places.register)
    let_go_of_postgres(settings.embedded_folder)
    console.print("The stack is down." if chief or left else "No stack was running.")


def main() -> None:
    """Run a command; whatever ends it, what it started is ended too."""
    heed_interrupts()
    write_whatever_comes()
    try:
        stack(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        Console(stderr=True).print("Stopped; nothing of it runs any more. What was loaded stays.")
        sys.exit(EXIT_INTERRUPTED)
    except DatelineError as error:
        _fail(str(error), error.advice)
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise
        _fail(str(error), "Look at the free space there and who may write, or set DATELINE_HOME to another folder.")


def _fail(reason: str, advice: str) -> None:
    Console(stderr=True, highlight=False).print(f"[red]failed[/red]  {escape(reason)}\n{escape(advice)}")
    sys.exit(EXIT_FAILED)


if __name__ == "__main__":
    main()
