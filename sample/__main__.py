"""``python -m sample``: serve the sample newsroom until Ctrl-C."""

from __future__ import annotations

import signal

import click

from sample.press import Edition
from sample.server import HOST, PORT, serve


@click.command(help="Serve the sample newsroom: three invented outlets for Dateline to read.")
@click.option("--host", default=HOST, show_default=True, help="Address to listen on; 0.0.0.0 in a container.")
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(1, 65535))
@click.option("--edition", default="1", show_default=True, type=click.Choice(["1", "2"]), help="2: two stories later.")
@click.option("--verbose", is_flag=True, help="Print a line for each request.")
def main(host: str, port: int, edition: str, verbose: bool) -> None:
    """Serve until interrupted."""
    chosen: Edition = 2 if edition == "2" else 1
    for farewell in (signal.SIGTERM, signal.SIGINT):
        # As process 1 of a container we get no default, and a shell's background jobs are born deaf to Ctrl-C.
        signal.signal(farewell, signal.default_int_handler)
    greeting = f"The sample newsroom, edition {chosen}: http://{host}:{port}/ (Ctrl-C ends it)"
    try:
        serve(host, port, edition=chosen, verbose=verbose, on_start=lambda: click.echo(greeting))
    except OSError as error:
        advice = "Is a stack or another newsroom running? Take another port with --port."
        raise click.ClickException(f"cannot listen on {host}:{port}: {error.strerror}. {advice}") from error


if __name__ == "__main__":
    main()
