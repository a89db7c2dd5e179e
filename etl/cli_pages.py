"""Commands over single pages: nothing is stored, no database is needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click
from rich.console import Console

from etl import codec, pipeline
from etl import explain as explanation
from etl.cli_world import all_sources, check_paths, check_urls, is_on_the_web, json_option
from etl.models import FetchedPage, Source, StoryLink
from etl.resources import open_disk, open_web, utc_now
from etl.settings import Settings, read_settings
from etl.sources import pick_sources, read_agencies, source_of
from etl.transform.agencies import Registry


@click.command()
@click.argument("targets", metavar="FILE|URL...", nargs=-1, required=True)
@click.option("--source", "slug", help="Read as a page of this source (time zone, language, layout).")
@json_option
def parse(targets: tuple[str, ...], slug: str | None, as_json: bool) -> None:
    """Read pages and print the finished articles.

    Nothing is stored, and no database is needed.
    """
    settings = read_settings()
    registry = Registry(read_agencies(settings.agencies_file))
    for page, source in _pages(settings, targets, slug):
        article = pipeline.read_page(page, source, registry)[1]
        if as_json:
            click.echo(codec.dump_line(codec.RESULT, article))
        else:
            explanation.print_article(Console(), article)


@click.command()
@click.argument("target", metavar="FILE|URL")
@click.option("--source", "slug", help="Read as a page of this source (time zone, language, layout).")
def explain(target: str, slug: str | None) -> None:
    """Show what a page says, what was chosen, and why.

    Every candidate of every field with where it stood, the evidence that won, and the words that say whose news it is.
    """
    settings = read_settings()
    registry = Registry(read_agencies(settings.agencies_file))
    for page, source in _pages(settings, (target,), slug):
        parsed, article = pipeline.read_page(page, source, registry)
        explanation.print_explanation(Console(), parsed, article)


def _pages(settings: Settings, targets: Sequence[str], slug: str | None) -> Iterator[tuple[FetchedPage, Source]]:
    """Each target's pages, with the source whose rules apply."""
    sources = all_sources(settings)
    check_urls([target for target in targets if is_on_the_web(target)])
    check_paths([target for target in targets if not is_on_the_web(target)])
    named = pick_sources(sources, [slug])[0] if slug else None
    with open_web(settings) as web:
        for target in targets:
            source = named or source_of(target, sources)
            if is_on_the_web(target):
                yield web.fetch(StoryLink(url=target, source=source.slug), source.fetch), source
            else:
                for page in open_disk().pages([target], source, utc_now()):
                    yield page, source
