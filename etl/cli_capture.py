"""``dateline capture``: a page becomes a golden case, and a case shows what a change in the code changes."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import click

from etl import golden
from etl.cli_world import check_paths, check_urls, is_on_the_web
from etl.errors import UsageError
from etl.models import FetchedPage, FetchRules, Source, StoryLink
from etl.resources import open_disk, open_web, utc_now
from etl.settings import Settings, read_settings
from etl.sources import read_agencies
from etl.transform.agencies import Registry

CASE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")
INVENTED = re.compile(r"(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$")
"""Hosts that belong to nobody (RFC 2606): their pages may go into the repository."""


@click.command()
@click.argument("target", metavar="[FILE|URL]", required=False)
@click.option("--case", "name", help="SOURCE/CASE, in small letters, digits and hyphens.")
@click.option("--all", "every", is_flag=True, help="Write the expectations of all cases again.")
@click.option("--url", help="The address that a file was saved from.")
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("tests/pages"),
    show_default=True,
    help="Where the cases are.",
)
def capture(target: str | None, name: str | None, every: bool, url: str | None, folder: Path) -> None:
    """Keep a page with what is read from it, as a golden case.

    With a FILE or a URL: begins the case. Without: reads the page of the case again and writes what is read from it
    today, so that git diff shows what a change in the code has changed.
    """
    settings = read_settings()
    registry = Registry(read_agencies(settings.agencies_file))
    if every:
        if target or name:
            raise UsageError("--all reads the cases at hand: name neither a page nor a case with it")
        cases = golden.cases_in(folder)
    else:
        cases = [_case_of(folder, name or "")]
    if target is not None:
        page = _page_of(target, url, cases[0], settings)
        golden.write_page(cases[0], page)
        _warn_of_owner(page.final_url)
    for case in cases:
        changed = golden.write_expectation(case, registry)
        click.echo(f"{'written' if changed else 'same'}  {case / golden.EXPECTED}")


def _case_of(folder: Path, name: str) -> Path:
    if not CASE.fullmatch(name):
        raise UsageError(
            f"{name!r} is no name of a case", advice="Write --case harbour-courier/ferry-strike, or --all."
        )
    return folder / name


def _page_of(target: str, url: str | None, case: Path, settings: Settings) -> FetchedPage:
    """The page to be kept, fetched as politely as all pages, or read from a file."""
    slug = case.parent.name
    if is_on_the_web(target):
        check_urls([target])
        with open_web(settings) as web:
            return web.fetch(StoryLink(url=target, source=slug), FetchRules())
    check_paths([target])
    page = next(iter(open_disk().pages([target], Source(slug=slug, name=""), utc_now())))
    address = url or f"https://{slug}.example/{case.name}"
    check_urls([address])
    return replace(page, url=address, final_url=address)


def _warn_of_owner(url: str) -> None:
    host = urlsplit(url).hostname or ""
    if not INVENTED.search(host):
        click.echo(
            f"This page belongs to {host}: keep it to yourself (--folder), or write an invented page like it.", err=True
        )
