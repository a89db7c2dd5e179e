"""The story of Dateline, readable aloud: extract, transform, load, check.

Each stage is a folder that knows none of the others; this module alone knows their order. The same verbs are tasks in
the DAGs and commands of the ``dateline`` program.
"""

from __future__ import annotations

import hashlib
import logging
import secrets
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TypeVar, cast

from etl.errors import ArchiveError, DiscoveryError, FetchError, HttpStatusError, UsageError
from etl.extract.revisit import Visit, choose_visits
from etl.garbage import collected_once_a_page
from etl.models import (
    Article,
    Batch,
    Feed,
    FeedReading,
    Fetch,
    FetchedPage,
    FetchOutcome,
    Ingested,
    LoadResult,
    ParsedArticle,
    Rejection,
    RejectionReason,
    Result,
    Source,
    StoryLink,
    Transformed,
    Unmodified,
    Validators,
    Wish,
)
from etl.parse.article import parse_article
from etl.parse.links import read_links
from etl.resources import BatchWriter, Resources, Web
from etl.transform.agencies import Registry
from etl.transform.article import to_article
from etl.transform.dates import civil_date, read_moment
from etl.transform.urls import key_of

log = logging.getLogger("dateline.pipeline")
_T = TypeVar("_T")

UNREADABLE_FILES: Mapping[int, tuple[RejectionReason, str]] = {
    413: ("too_large", "the file is larger than a page may be"),
    422: ("not_html", "the file cannot be unpacked"),
}
"""By the status that the disk gives a file whose bytes it could not read."""

MOST_FEEDS_OF_A_SOURCE = 50
"""A sitemap index may name hundreds of sitemaps of years gone by; a run wants its newest few."""

PAGES_TOGETHER = 10
"""Pages that are parsed before the first of them is known: a stage that reads page after page stays in the processor's
cache, and both together take a tenth less time."""

MOST_DETAIL = 300
"""Characters of an exception's words that are kept beside the page: some quote all of what they could not read."""

FEEDS_SHARE_OF_TIME = 0.5
"""Of the time that an extract has: a site that wants half a minute between requests may have fifty sitemaps."""

FINAL_FAILURES: Mapping[FetchOutcome, RejectionReason] = {
    "robots_disallowed": "robots_disallowed",
    "address_refused": "address_refused",
    "too_large": "too_large",
}
"""Failures that are answers: no article is to be had at that address."""

WEB_FEEDS = frozenset({"feed", "sitemap", "listing"})


# --- The verbs -----------------------------------------------------------------------------------


def ingest(
    source: Source, run_id: str, world: Resources, wish: Wish | None = None, *, dry_run: bool = False
) -> Ingested:
    """All three stages for one source."""
    batch = extract(source, run_id, world, wish)
    transformed = transform(source, batch.batch_id, world)
    return Ingested(batch=batch, transformed=transformed, loaded=load(batch.batch_id, world, dry_run=dry_run))


def extract(source: Source, run_id: str, world: Resources, wish: Wish | None = None) -> Batch:
    """Discover, fetch and archive one source; every attempt is recorded, also the failed ones.

    Raises :class:`DiscoveryError` where none of the source's feeds could be read, or a file or folder of its own.
    """
    wish = wish or Wish()
    began = world.clock()
    batch_id = new_batch_id(source.slug, began)
    links, fetches = discover(source, wish, world)
    visits = _due(links, source, wish, world)
    until = _time_after(began, wish.most_seconds)
    with world.archive.writing(batch_id) as writer:
        saved = [_record(page) for page in _kept(_pages_at_hand(source, wish, world), writer)]
        visited = [_visit(visit, source, world, writer) for visit in _watched(visits, source, world, until)]
    stories = saved + visited
    batch = Batch(
        batch_id=batch_id,
        run_id=run_id,
        source=source.slug,
        extracted_at=began,
        discovered_count=len(links) + len(saved),
        skipped_count=len(links) - len(visited),
        fetched_count=sum(fetch.outcome == "fetched" for fetch in stories),
        unmodified_count=sum(fetch.outcome == "not_modified" for fetch in stories),
        failed_count=sum(not fetch.is_read for fetch in stories),
        extract_seconds=_seconds_since(began, world),
        fetches=tuple(fetches + stories),
    )
    world.archive.save_batch(batch)
    return batch


def transform(source: Source, batch_id: str, world: Resources) -> Transformed:
    """Parse and enrich an archived batch; the results are kept beside it."""
    began = world.clock()
    batch = world.archive.batch(batch_id)
    with collected_once_a_page():
        results = [*_results_of_pages(source, batch, world), *_rejections_of_fetches(batch)]
    articles = [result for result in results if isinstance(result, Article)]
    transformed = Transformed(
        batch_id=batch_id,
        article_count=len(articles),
        rejected_count=sum(isinstance(result, Rejection) for result in results),
        unmodified_count=sum(isinstance(result, Unmodified) for result in results),
        undated_count=sum(article.published_at is None for article in articles),
        reading_failed_count=sum(map(_is_of_failed_reading, results)),
        transform_seconds=_seconds_since(began, world),
    )
    world.archive.save_results(transformed, results)
    return transformed


def load(batch_id: str, world: Resources, *, dry_run: bool = False) -> LoadResult:
    """Bring the results of a batch into Postgres, in one transaction."""
    batch, transformed = world.archive.batch(batch_id), world.archive.transformed(batch_id)
    return world.warehouse.save(batch, transformed, world.archive.results(batch_id), dry_run=dry_run)


def replay(source: Source, batch_id: str, world: Resources, *, dry_run: bool = False) -> LoadResult:
    """Transform and load again from the archive, with today's rules; the network is not asked."""
    transform(source, batch_id, world)
    return load(batch_id, world, dry_run=dry_run)


def check(source: Source, ingested: Ingested, world: Resources) -> tuple[str, ...]:
    """What ``source`` promises in its ``[expect]`` and did not keep, and what we could not read, a sentence each."""
    batch, done, expect = ingested.batch, ingested.transformed, source.expect
    pages = done.article_count + done.rejected_count + done.unmodified_count
    shares = (
        ("pages were rejected", _share(done.rejected_count, pages)),
        ("articles have no date", _share(done.undated_count, done.article_count)),
    )
    limits = (expect.rejected_share_at_most, expect.undated_share_at_most)
    complaints = not_read(done) + [
        f"{source.slug}: {share:.0%} of {what}, expected at most {limit:.0%}"
        for (what, share), limit in zip(shares, limits, strict=True)
        if share > limit
    ]
    if batch.failed_count and batch.failed_count == batch.discovered_count - batch.skipped_count:
        none = "the only story could not" if batch.failed_count == 1 else f"none of {batch.failed_count} stories could"
        complaints.append(f"{source.slug}: {none} be fetched")
    # A dry run left nothing that could be counted.
    count = expect.articles_per_day_at_least if ingested.loaded.is_dry_run else _articles_of_last_day(source, world)
    if expect.articles_per_day_at_least > count:
        complaints.append(
            f"{source.slug}: {count} articles in 24 hours, expected at least {expect.articles_per_day_at_least}"
        )
    return tuple(complaints)


def unread(batch: Batch, done: Transformed) -> list[str]:
    """Addresses asked for one by one that could not be read; what ``[expect]`` promises is about whole sources."""
    failed = not_read(done)
    failed += [f"{fetch.url}: {fetch.detail}" for fetch in batch.fetches if not fetch.is_read]
    if batch.skipped_count:
        failed.append(f"{batch.source}: there was no time for {batch.skipped_count} addresses; ask for them once more")
    return failed


def not_read(done: Transformed) -> list[str]:
    """That reading itself failed on pages of a batch, in a sentence that says what to do; nothing where it did not."""
    if not done.reading_failed_count:
        return []
    pages = "a page" if done.reading_failed_count == 1 else f"{done.reading_failed_count} pages"
    return [
        f"{done.batch_id}: reading {pages} failed, which is a mistake of Dateline's and not of the source; report the "
        "error in the log of transform, and replay the batch with a version that has mended it"
    ]


def read_page(page: FetchedPage, source: Source, registry: Registry) -> tuple[ParsedArticle, Article | Rejection]:
    """What one page says, and what we know from it: the pure middle of Dateline."""
    parsed = parse_page(page, source)
    return parsed, know_page(parsed, page, source, registry)


def parse_page(page: FetchedPage, source: Source) -> ParsedArticle:
    """What a page says, by the layout that its source had on that day."""
    return parse_article(page, source.layout_on(civil_date(page.fetched_at, source.time_zone)))


def know_page(parsed: ParsedArticle, page: FetchedPage, source: Source, registry: Registry) -> Article | Rejection:
    """What we know from what a page says.

    The result goes by the address that was asked for, as its fetch does, also where a redirect led to another.
    """
    result = to_article(parsed, source, registry)
    return result if result.url == page.url else replace(result, url=page.url, url_key=key_of(page.url))


# --- Extract -------------------------------------------------------------------------------------


def new_batch_id(slug: str, at: datetime) -> str:
    """An identity that sorts by time and says where in the archive the batch lies."""
    return f"{slug}-{at:%Y%m%dT%H%M%S}-{secrets.token_hex(3)}"


def discover(source: Source, wish: Wish, world: Resources) -> tuple[dict[str, StoryLink], list[Fetch]]:
    """The stories that the source's feeds name, by key, and a record of reading the feeds.

    Raises :class:`DiscoveryError` where there are feeds and none could be read.
    """
    if wish.urls or wish.paths:
        return {key_of(url): StoryLink(url=url, source=source.slug) for url in wish.urls}, []
    waiting = [feed for feed in source.feeds if feed.kind in WEB_FEEDS]
    links: dict[str, StoryLink] = {}
    fetches: list[Fetch] = []
    errors: list[FetchError] = []
    until = _time_after(world.clock(), wish.most_seconds and wish.most_seconds * FEEDS_SHARE_OF_TIME)
    while waiting and len(fetches) < MOST_FEEDS_OF_A_SOURCE and not (fetches and _is_past(until, world)):
        feed = waiting.pop(0)
        page = _attempt(StoryLink(url=feed.url, source=source.slug), Validators(), source, world, errors.append)
        fetches.append(_record(page, is_feed=True))
        if isinstance(page, FetchedPage):
            reading = _read_feed(page, source, feed)
            known = {fetch.url for fetch in fetches} | {other.url for other in waiting}
            waiting += [more for more in reading.feeds if more.url not in known]
            for link in reading.links:
                if _is_wanted(link, source, wish, page.fetched_at):
                    links.setdefault(key_of(link.url), link)
        world.progress(f"{source.slug}: reading feeds", len(fetches), len(fetches) + len(waiting))
    if fetches and len(errors) == len(fetches):
        raise _no_feed(source, errors[0])
    return links, fetches


def _no_feed(source: Source, error: FetchError) -> DiscoveryError:
    """What to do about feeds of which none could be read: what the first one's error says, if it says anything."""
    usual = f"Try `dateline sources check {source.slug}`; the feed may have moved."
    return DiscoveryError(f"{source.slug}: no feed could be read: {error}", advice=error.advice or usual)


def try_feeds(source: Source, web: Web) -> Iterator[tuple[Feed, FeedReading | FetchError | DiscoveryError]]:
    """Each feed of a source with what it says, or why it could not be read; stores nothing."""
    for feed in source.feeds:
        if feed.kind not in WEB_FEEDS:
            continue
        try:
            page = web.fetch(StoryLink(url=feed.url, source=source.slug), source.fetch, Validators())
            reading = _read_feed(page, source, feed)
        except (FetchError, DiscoveryError) as error:
            yield feed, error
        else:
            yield feed, reading


def _read_feed(page: FetchedPage, source: Source, feed: Feed) -> FeedReading:
    """What a feed says; a mistake of ours in reading it costs its source, and not the run."""
    try:
        return read_links(page, source, feed)
    except Exception as error:
        log.exception("%s: reading failed on %s", source.slug, feed.url)
        raise DiscoveryError(
            f"{source.slug}: reading {feed.url} failed: {type(error).__name__}: {error}",
            advice="That is a mistake of Dateline's; report it with the error in the log.",
        ) from error


def _is_wanted(link: StoryLink, source: Source, wish: Wish, at: datetime) -> bool:
    if wish.since_on is None:
        return True
    moment = read_moment(
        link.published_text or link.updated_text,
        language=link.language or source.language,
        time_zone=source.time_zone,
        fetched_at=at,
    )
    return moment is None or moment.on >= wish.since_on


def _due(links: dict[str, StoryLink], source: Source, wish: Wish, world: Resources) -> tuple[Visit, ...]:
    if wish.urls:
        return tuple((link, Validators()) for link in links.values())
    seen = world.warehouse.seen(source.slug, list(links)) if links else {}
    most = source.fetch.most_articles if wish.most_articles is None else wish.most_articles
    return choose_visits(links.items(), seen, source.fetch, most, world.clock())


def _pages_at_hand(source: Source, wish: Wish, world: Resources) -> Iterator[FetchedPage]:
    """Pages that lie on a disk: those a person named, or else those of the source's own folders."""
    feeds = () if wish.urls else tuple(feed.url for feed in source.feeds if feed.kind not in WEB_FEEDS)
    paths = wish.paths or feeds
    try:
        pages = world.disk.pages(paths, source, world.clock()) if paths else iter(())
        for done, page in enumerate(islice(pages, wish.most_articles), start=1):
            world.progress(f"{source.slug}: reading files", done, None)
            yield page
    except (UsageError, ArchiveError) as error:
        if wish.paths:
            raise
        # Nobody has asked for these: the source's file is wrong, which is no reason to read no other source.
        raise DiscoveryError(f"{source.slug}: {error}", advice=error.advice) from error


def _time_after(began: datetime, seconds: float | None) -> datetime | None:
    return None if seconds is None else began + timedelta(seconds=seconds)


def _is_past(until: datetime | None, world: Resources) -> bool:
    return until is not None and world.clock() >= until


def _kept(pages: Iterable[FetchedPage], writer: BatchWriter) -> Iterator[FetchedPage]:
    for page in pages:
        writer.save(page)
        yield page


def _watched(visits: Sequence[Visit], source: Source, world: Resources, until: datetime | None) -> Iterator[Visit]:
    """``visits`` as long as there is time."""
    for done, visit in enumerate(visits, start=1):
        if _is_past(until, world):
            return
        yield visit
        world.progress(f"{source.slug}: fetching", done, len(visits))


def _visit(visit: Visit, source: Source, world: Resources, writer: BatchWriter) -> Fetch:
    link, validators = visit
    page = page_of_feed(link, world.clock()) if link.is_whole else _attempt(link, validators, source, world)
    if isinstance(page, FetchedPage):
        writer.save(page)
    return _record(page)


def page_of_feed(link: StoryLink, at: datetime) -> FetchedPage:
    """The page that a full-text feed makes needless: the feed's own HTML under the story's address."""
    return FetchedPage(
        link=link,
        url=link.url,
        final_url=link.url,
        status=200,
        headers=(("Content-Type", "text/html; charset=utf-8"),),
        body=link.body_html.encode("utf-8", "replace"),
        fetched_at=at,
    )


def _attempt(
    link: StoryLink,
    validators: Validators,
    source: Source,
    world: Resources,
    on_error: Callable[[FetchError], None] = lambda _: None,
) -> FetchedPage | Fetch:
    """The page, or the record of why there is none; ``on_error`` gets the error, which knows more than its record."""
    at = world.clock()
    try:
        return world.web.fetch(link, source.fetch, validators)
    except FetchError as error:
        on_error(error)
        return Fetch(
            url=link.url,
            url_key=key_of(link.url),
            source=source.slug,
            fetched_at=at,
            outcome=error.outcome,
            status=error.status,
            elapsed_seconds=_seconds_since(at, world),
            rejection=_rejection_of(error),
            detail=str(error),
        )


def _rejection_of(error: FetchError) -> RejectionReason | None:
    if isinstance(error, HttpStatusError):
        return "gone" if error.is_gone else None
    return FINAL_FAILURES.get(error.outcome) if error.is_final else None


def _record(page: FetchedPage | Fetch, *, is_feed: bool = False) -> Fetch:
    """The row of ``fetches`` for one attempt."""
    if isinstance(page, Fetch):
        return replace(page, is_feed=is_feed)
    return Fetch(
        url=page.url,
        url_key=key_of(page.url),
        source=page.link.source,
        fetched_at=page.fetched_at,
        outcome="not_modified" if page.is_unmodified else "fetched",
        final_url=page.final_url,
        status=page.status,
        byte_count=len(page.body),
        body_hash="" if page.is_unmodified else hashlib.sha256(page.body).hexdigest(),
        etag=page.header("ETag"),
        last_modified=page.header("Last-Modified"),
        elapsed_seconds=page.elapsed_seconds,
        is_feed=is_feed,
    )


# --- Transform -----------------------------------------------------------------------------------


def _results_of_pages(source: Source, batch: Batch, world: Resources) -> Iterator[Result]:
    registry = Registry(world.agencies)
    total = batch.fetched_count + batch.unmodified_count
    pages, done = iter(world.archive.pages(batch.batch_id)), 0
    while group := list(islice(pages, PAGES_TOGETHER)):
        parsed = [_parsed(page, source) for page in group]
        for page, half in zip(group, parsed, strict=True):
            yield _known(half, page, source, registry) if isinstance(half, ParsedArticle) else half
            done += 1
            world.progress(f"{source.slug}: reading", done, total)


def _parsed(page: FetchedPage, source: Source) -> ParsedArticle | Result:
    """What a page says; the result itself where there is nothing to read."""
    if page.is_unmodified:
        return Unmodified(url_key=key_of(page.url), source=source.slug, url=page.url, fetched_at=page.fetched_at)
    if page.status in UNREADABLE_FILES:
        return _rejected(page, source, *UNREADABLE_FILES[page.status])
    return _or_rejected(page, source, lambda: parse_page(page, source))


def _known(parsed: ParsedArticle, page: FetchedPage, source: Source, registry: Registry) -> Article | Rejection:
    return _or_rejected(page, source, lambda: know_page(parsed, page, source, registry))


def _or_rejected(page: FetchedPage, source: Source, read: Callable[[], _T]) -> _T | Rejection:
    """What ``read`` finds; a mistake of ours in it, of whatever kind, costs the page and not its batch."""
    try:
        return read()
    except Exception as error:
        log.exception("%s: reading failed on %s", source.slug, page.url)
        return _rejected(page, source, "reading_failed", _told(error))


def _is_of_failed_reading(result: Result) -> bool:
    return isinstance(result, Rejection) and result.reason == "reading_failed"


def _told(error: Exception) -> str:
    """The kind of an exception, where it came from and what it says."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(place.filename).name}, line {place.lineno}: {error}"[:MOST_DETAIL]


def _rejected(page: FetchedPage, source: Source, reason: RejectionReason, detail: str) -> Rejection:
    return Rejection(
        url_key=key_of(page.url),
        source=source.slug,
        url=page.url,
        fetched_at=page.fetched_at,
        reason=reason,
        detail=detail,
    )


def _rejections_of_fetches(batch: Batch) -> Iterator[Rejection]:
    for fetch in batch.fetches:
        if fetch.rejection and not fetch.is_feed:
            yield Rejection(
                url_key=fetch.url_key,
                source=fetch.source,
                url=fetch.url,
                fetched_at=fetch.fetched_at,
                reason=fetch.rejection,
                detail=fetch.detail,
            )


def _articles_of_last_day(source: Source, world: Resources) -> int:
    rows = world.warehouse.query(
        "articles_since", {"source": source.slug, "since_at": world.clock() - timedelta(days=1)}
    )
    return cast(int, rows[0]["article_count"])


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _seconds_since(began: datetime, world: Resources) -> float:
    return round((world.clock() - began).total_seconds(), 3)
