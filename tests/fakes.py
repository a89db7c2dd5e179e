"""An outside world that lives in memory: as strict as the real one where the pipeline could be wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from etl.errors import ArchiveError, FetchError, HttpStatusError
from etl.models import (
    Agency,
    Article,
    Batch,
    FetchedPage,
    FetchRules,
    LoadResult,
    Rejection,
    Result,
    Run,
    SeenPage,
    Source,
    StoryLink,
    Transformed,
    Unmodified,
    Validators,
)
from etl.resources import Resources

NO_VALIDATORS = Validators()
NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


def page_of(markup: str, url: str, source: str) -> FetchedPage:
    """A page with this markup, as if it had just been fetched."""
    return FetchedPage(
        link=StoryLink(url=url, source=source),
        url=url,
        final_url=url,
        status=200,
        headers=(("Content-Type", "text/html; charset=utf-8"),),
        body=markup.encode(),
        fetched_at=NOON,
    )


@dataclass
class TickingClock:
    """One second passes at each look."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class FakeWeb:
    """Addresses with their answers: a body, or the error to raise. Unknown addresses are 404."""

    answers: dict[str, bytes | FetchError] = field(default_factory=dict)
    asked: list[tuple[str, Validators]] = field(default_factory=list)

    def fetch(self, link: StoryLink, rules: FetchRules, validators: Validators = NO_VALIDATORS) -> FetchedPage:
        self.asked.append((link.url, validators))
        answer = self.answers.get(link.url, HttpStatusError("404 Not Found", url=link.url, status=404))
        if isinstance(answer, FetchError):
            raise answer
        etag = f'"{hash(answer)}"'
        is_known = validators.etag == etag
        return FetchedPage(
            link=link,
            url=link.url,
            final_url=link.url,
            status=304 if is_known else 200,
            headers=(("Content-Type", "text/html; charset=utf-8"), ("ETag", etag)),
            body=b"" if is_known else answer,
            fetched_at=NOON,
        )


@dataclass
class FakeDisk:
    files: dict[str, bytes | int] = field(default_factory=dict)
    """Their bytes, or the status of a file that cannot be read."""

    def pages(self, paths: Sequence[str], source: Source, fetched_at: datetime) -> Iterator[FetchedPage]:
        for path in paths:
            url, found = f"file://{path}", self.files[path]
            yield FetchedPage(
                link=StoryLink(url=url, source=source.slug),
                url=url,
                final_url=url,
                status=found if isinstance(found, int) else 200,
                headers=(("Content-Type", "text/html"),),
                body=b"" if isinstance(found, int) else found,
                fetched_at=fetched_at,
            )


class MemoryArchive:
    """Batches in dictionaries; a batch that was not finished is not there."""

    def __init__(self) -> None:
        self._pages: dict[str, list[FetchedPage]] = {}
        self._batches: dict[str, Batch] = {}
        self._results: dict[str, list[Result]] = {}
        self._transformed: dict[str, Transformed] = {}

    @contextmanager
    def writing(self, batch_id: str) -> Iterator[MemoryWriter]:
        writer = MemoryWriter()
        yield writer
        self._pages[batch_id] = writer.pages

    def save_batch(self, batch: Batch) -> None:
        self._batches[batch.batch_id] = batch

    def batch(self, batch_id: str) -> Batch:
        if batch_id not in self._batches:
            raise ArchiveError(f"there is no batch {batch_id}")
        return self._batches[batch_id]

    def batch_ids(self, *, source: str | None = None, since_on: date | None = None) -> Sequence[str]:
        return [batch_id for batch_id, batch in self._batches.items() if source in (None, batch.source)]

    def pages(self, batch_id: str) -> Iterator[FetchedPage]:
        return iter(self._pages[batch_id])

    def save_results(self, transformed: Transformed, results: Iterable[Result]) -> None:
        self._transformed[transformed.batch_id] = transformed
        self._results[transformed.batch_id] = list(results)

    def results(self, batch_id: str) -> Iterator[Result]:
        return iter(self._results[batch_id])

    def transformed(self, batch_id: str) -> Transformed:
        return self._transformed[batch_id]


@dataclass
class MemoryWriter:
    pages: list[FetchedPage] = field(default_factory=list)

    def save(self, page: FetchedPage) -> None:
        self.pages.append(page)


class FakeWarehouse:
    """Remembers what was saved; counts as the database does."""

    def __init__(self) -> None:
        self.articles: dict[str, Article] = {}
        self.rejections: dict[str, Rejection] = {}
        self.visits: dict[str, SeenPage] = {}
        self.runs: dict[str, Run] = {}
        self.ended: dict[str, Sequence[str]] = {}

    def register(self, sources: Iterable[Source], agencies: Iterable[Agency]) -> None:
        pass

    def begin_run(self, run: Run) -> None:
        self.runs.setdefault(run.run_id, run)

    def end_run(self, run_id: str, ended_at: datetime, complaints: Sequence[str]) -> None:
        self.ended[run_id] = complaints

    def seen(self, source: str, url_keys: Sequence[str]) -> Mapping[str, SeenPage]:
        return {key: self.visits[key] for key in url_keys if key in self.visits}

    def save(
        self, batch: Batch, transformed: Transformed, results: Iterable[Result], *, dry_run: bool = False
    ) -> LoadResult:
        before, found = dict(self.articles), list(results)
        articles = {result.article_key: result for result in found if isinstance(result, Article)}
        rejections = {result.url_key: result for result in found if isinstance(result, Rejection)}
        new = [key for key in articles if key not in before]
        revised = [key for key in articles if key in before and before[key].content_hash != articles[key].content_hash]
        unmodified = sum(isinstance(result, Unmodified) for result in found)
        if not dry_run:
            self.articles |= articles
            self.rejections |= rejections
            self._remember(batch)
        return LoadResult(
            batch_id=batch.batch_id,
            inserted_count=len(new),
            revised_count=len(revised),
            unchanged_count=len(articles) - len(new) - len(revised) + unmodified,
            rejected_count=len(rejections),
            is_dry_run=dry_run,
        )

    def _remember(self, batch: Batch) -> None:
        for fetch in batch.fetches:
            if not fetch.is_feed:
                known = self.visits.get(fetch.url_key)
                self.visits[fetch.url_key] = SeenPage(
                    url_key=fetch.url_key,
                    first_seen_at=known.first_seen_at if known else fetch.fetched_at,
                    last_fetched_at=fetch.fetched_at,
                    is_settled=fetch.outcome in ("fetched", "not_modified") or fetch.rejection is not None,
                    etag=fetch.etag,
                    last_modified=fetch.last_modified,
                )

    def query(self, name: str, parameters: Mapping[str, object] | None = None) -> list[dict[str, object]]:
        assert name == "articles_since", f"the pipeline asks for {name}"
        return [{"article_count": len(self.articles)}]


def fake_world(web: FakeWeb | None = None, disk: FakeDisk | None = None) -> Resources:
    """A world of its own for one test."""
    return Resources(
        web=web or FakeWeb(),
        disk=disk or FakeDisk(),
        archive=MemoryArchive(),
        warehouse=FakeWarehouse(),
        clock=TickingClock(),
    )


def later(world: Resources, **change: object) -> Resources:
    """The same world with something else outside."""
    return replace(world, **change)  # type: ignore[arg-type]
