"""``dateline``: the door that opens by hand, over the same functions as the DAGs."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

import click
from rich.console import Console

from etl import cli_capture, cli_pages, cli_sources, cli_tables, codec, pipeline, terminal
from etl.cli_world import (
    EXIT_CODES,
    EXIT_INCOMPLETE,
    EXIT_INTERRUPTED,
    EXIT_OUT_OF_REACH,
    EXIT_WRONG_CALL,
    BegunRun,
    all_sources,
    begun_run,
    check_paths,
    check_urls,
    complaint_of,
    json_option,
    opened_world,
    source_argument,
)
from etl.errors import (
    ArchiveError,
    DatelineError,
    DiscoveryError,
    SettingsError,
    SourceError,
    UsageError,
    WarehouseError,
)
from etl.models import Ingested, Source, Wish
from etl.resources import Resources
from etl.settings import Settings, read_settings
from etl.sources import BY_HAND, pick_sources, source_of

REPORT_QUERIES = ("articles", "summary", "rejections")

dry_load_option = click.option("--dry-run", is_flag=True, help="Count what would change; load nothing.")


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, epilog=EXIT_CODES)
def dateline() -> None:
    """Reads the news into Postgres: fetched, parsed, dated, attributed."""


def main() -> None:
    """The program; every :class:`DatelineError` ends it with a sentence, an advice and an exit code."""
    terminal.write_whatever_comes()
    try:
        dateline(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted. What was loaded stays; start again to go on.", err=True)
        sys.exit(EXIT_INTERRUPTED)
    except DatelineError as error:
        click.echo(f"dateline: {error}", err=True)
        if error.advice:
            click.echo(f"          {error.advice}", err=True)
        sys.exit(exit_code_of(error))


def exit_code_of(error: DatelineError) -> int:
    """The exit code for an error, by what its reader should do."""
    if isinstance(error, UsageError | SettingsError | SourceError):
        return EXIT_WRONG_CALL
    return EXIT_OUT_OF_REACH if isinstance(error, WarehouseError | ArchiveError) else EXIT_INCOMPLETE


# --- ingest and its stages -----------------------------------------------------------------------


@dateline.command()
@source_argument
@click.option("--url", "urls", multiple=True, help="Read this address (again for more) instead of feeds.")
@click.option("--file", "files", multiple=True, type=click.Path(), help="Read this saved page or text.")
@click.option("--folder", "folders", multiple=True, type=click.Path(), help="Read all saved pages of this folder.")
@click.option("--warc", "warcs", multiple=True, type=click.Path(), help="Read the pages of this web archive.")
@click.option("--most", type=click.IntRange(min=1), help="Most articles for each source.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="Leave out what feeds date before this day.")
@click.option("--dry-run", is_flag=True, help="Fetch, archive, read and count; load nothing.")
@json_option
def ingest(
    slugs: tuple[str, ...],
    urls: tuple[str, ...],
    files: tuple[str, ...],
    folders: tuple[str, ...],
    warcs: tuple[str, ...],
    most: int | None,
    since: datetime | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Extract, transform and load sources or single pages.

    Without a SOURCE all enabled ones are read; with --url, --file, --folder or --warc those pages instead. These
    belong to the one SOURCE given; without one, addresses go to the source with the same host, and everything else to
    the source "by-hand".
    """
    settings = read_settings()
    paths = (*files, *folders, *warcs)
    jobs = _jobs(settings, slugs, urls, paths, Wish(most_articles=most, since_on=since.date() if since else None))
    with opened_world(settings) as world:
        with begun_run(world, [source for source, _ in jobs], dry_run=dry_run) as run:
            done = _ingest_all(jobs, run, world, dry_run)
        _report(world, run, done, as_json)
    _exit_for(run.complaints)


Job = tuple[Source, Wish]


def _jobs(settings: Settings, slugs: Sequence[str], urls: Sequence[str], paths: Sequence[str], wish: Wish) -> list[Job]:
    """What to ask of which source."""
    check_urls(urls)
    check_paths(paths)
    sources = all_sources(settings)
    if not urls and not paths:
        return [(source, wish) for source in pick_sources(sources, slugs)]
    if len(slugs) > 1:
        raise UsageError("--url, --file, --folder and --warc take at most one SOURCE", advice="Name one, or none.")
    named = pick_sources(sources, slugs)[0] if slugs else None
    jobs = [(named or BY_HAND, replace(wish, paths=tuple(paths)))] if paths else []
    for source in dict.fromkeys(named or source_of(url, sources) for url in urls):
        own = tuple(url for url in urls if named or source_of(url, sources) == source)
        jobs.append((source, replace(wish, urls=own)))
    return jobs


def _ingest_all(jobs: Sequence[Job], run: BegunRun, world: Resources, dry_run: bool) -> list[Ingested]:
    """Ingest source by source, one that fails not keeping the others from going on."""
    done: list[Ingested] = []
    for source, wish in jobs:
        try:
            ingested = pipeline.ingest(source, run.run_id, world, wish, dry_run=dry_run)
        except (UsageError, WarehouseError, ArchiveError):
            raise
        except DatelineError as error:
            run.complaints.append(complaint_of(error))
        else:
            done.append(ingested)
            by_hand = wish.urls or wish.paths
            run.complaints.extend(
                pipeline.unread(ingested.batch, ingested.transformed)
                if by_hand
                else pipeline.check(source, ingested, world)
            )
    return done


def _report(world: Resources, run: BegunRun, done: Sequence[Ingested], as_json: bool) -> None:
    """What the run did: a JSON line for each source, or tables; a dry run left no rows, so its counts."""
    if as_json:
        for ingested in done:
            click.echo(_json_line(ingested))
    elif any(ingested.loaded.is_dry_run for ingested in done):
        for ingested in done:
            click.echo(terminal.load_line(ingested.loaded))
    else:
        rows = {name: world.warehouse.query(f"run_{name}", {"run_id": run.run_id}) for name in REPORT_QUERIES}
        terminal.print_run_report(Console(), **rows)


def _json_line(ingested: Ingested) -> str:
    batch, counts = ingested.batch, codec.LOAD_RESULT.dump_python(ingested.loaded, mode="json")
    return json.dumps({"run_id": batch.run_id, "source": batch.source, **counts})


@dateline.command()
@source_argument
@click.option("--most", type=click.IntRange(min=1), help="Most articles for each source.")
def extract(slugs: tuple[str, ...], most: int | None) -> None:
    """Discover, fetch and archive; print the batch ids."""
    settings = read_settings()
    sources = pick_sources(all_sources(settings), slugs)
    with opened_world(settings) as world, begun_run(world, sources) as run:
        for source in sources:
            try:
                batch = pipeline.extract(source, run.run_id, world, Wish(most_articles=most))
            except DiscoveryError as error:
                run.complaints.append(complaint_of(error))
            else:
                click.echo(f"{batch.batch_id}\t{batch.fetched_count} fetched, {batch.failed_count} failed")
    _exit_for(run.complaints)


@dateline.command()
@click.argument("batch_ids", metavar="BATCH...", nargs=-1, required=True)
def transform(batch_ids: tuple[str, ...]) -> None:
    """Parse and enrich archived batches.

    The results stay beside them, for `dateline load`.
    """
    settings = read_settings()
    complaints: list[str] = []
    with opened_world(settings) as world:
        for batch_id in batch_ids:
            source = _source_of_batch(world.archive.batch(batch_id).source, settings)
            done = pipeline.transform(source, batch_id, world)
            complaints += pipeline.not_read(done)
            click.echo(f"{batch_id}\t{done.article_count} articles, {done.rejected_count} rejected")
    _exit_for(complaints)


@dateline.command()
@click.argument("batch_ids", metavar="BATCH...", nargs=-1, required=True)
@dry_load_option
def load(batch_ids: tuple[str, ...], dry_run: bool) -> None:
    """Load transformed batches into Postgres."""
    settings = read_settings()
    with opened_world(settings) as world:
        _register(world, [_source_of_batch(world.archive.batch(batch_id).source, settings) for batch_id in batch_ids])
        for batch_id in batch_ids:
            click.echo(terminal.load_line(pipeline.load(batch_id, world, dry_run=dry_run)))


@dateline.command()
@source_argument
@click.option("--batch", "batch_ids", multiple=True, help="Only this batch (again for more).")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="Only batches extracted on this day or later.")
@dry_load_option
def replay(slugs: tuple[str, ...], batch_ids: tuple[str, ...], since: datetime | None, dry_run: bool) -> None:
    """Transform and load again from the archive.

    Pages are read with today's rules, oldest batch first; the network is not asked. A batch that is damaged, or whose
    source has no file any more, keeps the others from nothing.
    """
    settings = read_settings()
    known = all_sources(settings)
    with opened_world(settings) as world:
        wanted = batch_ids or _archived(world, slugs, since.date() if since else None, known)
        replayed, complaints = _replay_all(wanted, known, world, dry_run)
        click.echo(f"{replayed} batches replayed")
    _exit_for(complaints)


def _replay_all(
    batch_ids: Sequence[str], known: Sequence[Source], world: Resources, dry_run: bool
) -> tuple[int, list[str]]:
    """Replay batch by batch: how many were, and what went wrong. One that was named alone raises its error instead."""
    replayed, complaints = 0, []
    registered: set[str] = set()
    for batch_id in batch_ids:
        try:
            source = pick_sources((*known, BY_HAND), [world.archive.batch(batch_id).source])[0]
            if source.slug not in registered:
                _register(world, [source])
                registered.add(source.slug)
            loaded = pipeline.replay(source, batch_id, world, dry_run=dry_run)
        except (ArchiveError, UsageError) as error:
            if len(batch_ids) == 1:
                raise
            complaints.append(f"{batch_id}: {complaint_of(error)}")
        else:
            replayed += 1
            complaints += pipeline.not_read(world.archive.transformed(batch_id))
            click.echo(terminal.load_line(loaded))
    return replayed, complaints


def _archived(world: Resources, slugs: Sequence[str], since_on: date | None, known: Sequence[Source]) -> list[str]:
    """The batches of ``slugs``, or all; raises :class:`UsageError` for a name that no source bears."""
    for slug in slugs:
        pick_sources((*known, BY_HAND), [slug])
    found = [world.archive.batch_ids(source=slug, since_on=since_on) for slug in slugs or (None,)]
    return [batch_id for batch_ids in found for batch_id in batch_ids]


def _source_of_batch(slug: str, settings: Settings) -> Source:
    return BY_HAND if slug == BY_HAND.slug else pick_sources(all_sources(settings), [slug])[0]


def _register(world: Resources, sources: Sequence[Source]) -> None:
    world.warehouse.register(sources, world.agencies)


def _exit_for(complaints: Sequence[str]) -> None:
    """Say what went wrong and leave with 1, if anything did."""
    for complaint in complaints:
        click.echo(f"dateline: {complaint}", err=True)
    if complaints:
        sys.exit(EXIT_INCOMPLETE)


for command in (
    cli_pages.parse,
    cli_pages.explain,
    cli_capture.capture,
    cli_sources.sources,
    cli_tables.migrate,
    cli_tables.psql,
    cli_tables.query,
):
    dateline.add_command(command)


if __name__ == "__main__":
    main()
