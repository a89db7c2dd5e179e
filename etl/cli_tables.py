"""Commands over the database: its schema, its shell, its queries."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from rich.console import Console

from etl.cli_world import json_option, opened_world
from etl.errors import UsageError
from etl.resources import open_database
from etl.rows import json_lines, print_rows, tab_separated
from etl.settings import read_settings
from etl.transform.urls import key_of


@click.command()
def migrate() -> None:
    """Bring the schema up to this version; safe to repeat."""
    from etl.load.migrations import migrate as migrate_database

    settings = read_settings()
    with open_database(settings) as url:
        applied = migrate_database(url, settings.sql_folder)
    click.echo("\n".join(f"applied {name}" for name in applied) or "The schema is up to date.")


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def psql(arguments: tuple[str, ...]) -> None:
    """Open psql on the database.

    ARGUMENTS go to it, such as -c "select * from news".
    """
    from etl.load.connection import told_to_psql
    from etl.load.embedded import psql_path

    program = shutil.which("psql") or str(psql_path())
    with open_database(read_settings()) as url, told_to_psql(url) as database:
        sys.exit(subprocess.run([program, database, *arguments], check=False).returncode)  # noqa: S603


@click.command()
@click.argument("name", required=False)
@click.option("-p", "--parameter", "pairs", multiple=True, metavar="NAME=VALUE", help="A parameter of the query.")
@json_option
def query(name: str | None, pairs: tuple[str, ...], as_json: bool) -> None:
    """Run sql/queries/NAME.sql; without a NAME list them.

    On a terminal rows are a table, or a block of lines each where it is too narrow; elsewhere they are tab-separated.
    """
    from etl.load.queries import describe_queries

    settings = read_settings()
    if name is None:
        for known in describe_queries(settings.sql_folder):
            click.echo(f"{known.name:20} {known.purpose}")
        return
    parameters = parameters_of(settings.sql_folder, name, pairs)
    with opened_world(settings) as world:
        rows = world.warehouse.query(name, parameters)
    if as_json:
        _echo_lines(json_lines(rows))
    elif (console := Console()).is_terminal:
        print_rows(console, rows)
    else:
        _echo_lines(tab_separated(rows))
        if not rows:
            click.echo("no rows", err=True)


def parameters_of(sql_folder: Path, name: str, pairs: Sequence[str]) -> dict[str, str]:
    """What ``pairs`` say, and the key of an address's normal form, by which it is found in any spelling."""
    from etl.load.queries import read_query

    if any("=" not in pair for pair in pairs):
        raise UsageError("a parameter is NAME=VALUE", advice="For example: -p source=tagesschau")
    parameters = dict(pair.split("=", 1) for pair in pairs)
    if "url" in parameters and "url_key" in read_query(sql_folder, name).parameters:
        parameters.setdefault("url_key", key_of(parameters["url"]))
    return parameters


def _echo_lines(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)
