"""The story told with an outside world that lives in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from etl import pipeline
from etl.errors import (
    AddressRefused,
    ArchiveError,
    DiscoveryError,
    FetchError,
    HttpStatusError,
    RobotsDisallowed,
    TimedOut,
    UsageError,
)
from etl.models import (
    Expectation,
    Feed,
    FetchedPage,
    FetchRules,
    ParsedArticle,
    Source,
    StoryLink,
    Transformed,
    Validators,
    Wish,
)
from etl.parse.article import parse_article
from etl.pipeline import check, extract, ingest, load, replay, transform, unread
from etl.transform.article import to_article
from tests.fakes import NO_VALIDATORS, FakeDisk, FakeWarehouse, FakeWeb, fake_world, later

HOME = "https://courier.example"

SOURCE = Source(
    slug="courier",
    name="The Harbour Courier",
    homepage=f"{HOME}/",
    language="en",
    time_zone="Europe/London",
    feeds=(Feed(url=f"{HOME}/feed.xml"),),
    fetch=FetchRules(revisit_after_minutes=0),
)

SENTENCE = "The harbour master said on Monday that the new breakwater would be open before the winter storms arrive. "


def story(headline: str = "Breakwater opens early", text: str = SENTENCE * 4) -> bytes:
    return (
        f"<!doctype html><html lang=en><head><title>{headline}</title>"
        '<meta property="article:published_time" content="2026-03-13T09:30:00+00:00"></head>'
        f"<body><article><h1>{headline}</h1><p>{text}</p><p>{text}</p></article></body></html>"
    ).encode()


def feed(*paths: str, dates: Mapping[str, str] | None = None) -> bytes:
    entries = "".join(
        f"<item><title>Story {path}</title><link>{HOME}{path}</link>"
        f"<pubDate>{(dates or {}).get(path, 'Fri, 13 Mar 2026 09:30:00 GMT')}</pubDate></item>"
        for path in paths
    )
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>x</title>{entries}</channel></rss>".encode()


def web_of(*paths: str, **extra: bytes | FetchError) -> FakeWeb:
    answers: dict[str, bytes | FetchError] = {f"{HOME}{path}": story(f"Breakwater opens {path[1:]}") for path in paths}
    return FakeWeb({f"{HOME}/feed.xml": feed(*paths, *extra), **answers, **{HOME + p: a for p, a in extra.items()}})


def test_a_run_loads_what_the_feed_names() -> None:
    world = fake_world(web_of("/a", "/b"))
    done = ingest(SOURCE, "run-1", world)
    assert (done.batch.discovered_count, done.batch.fetched_count) == (2, 2)
    assert (done.loaded.inserted_count, done.loaded.rejected_count) == (2, 0)


def test_each_sitemap_is_asked_for_once_though_two_indexes_and_the_file_name_it() -> None:
    def index(*names: str) -> bytes:
        return f"<sitemapindex>{''.join(f'<sitemap><loc>{HOME}/{name}</loc></sitemap>' for name in names)}".encode()

    news = f"<urlset><url><loc>{HOME}/a</loc></url></urlset>".encode()
    web = web_of("/a")
    web.answers |= {
        f"{HOME}/one.xml": index("one.xml", "two.xml", "news.xml") + b"</sitemapindex>",
        f"{HOME}/two.xml": index("one.xml", "news.xml", "more.xml") + b"</sitemapindex>",
        f"{HOME}/news.xml": news,
        f"{HOME}/more.xml": news,
    }
    feeds = (Feed(url=f"{HOME}/one.xml", kind="sitemap"), Feed(url=f"{HOME}/news.xml", kind="sitemap"))
    ingest(replace(SOURCE, feeds=feeds), "run-1", fake_world(web))
    asked = [url.removeprefix(HOME) for url, _ in web.asked]
    assert asked == ["/one.xml", "/news.xml", "/two.xml", "/more.xml", "/a"]


def test_a_second_run_changes_nothing() -> None:
    world = fake_world(web_of("/a", "/b"))
    ingest(SOURCE, "run-1", world)
    done = ingest(SOURCE, "run-2", world)
    assert (done.batch.unmodified_count, done.loaded.inserted_count, done.loaded.unchanged_count) == (2, 0, 2)


def test_a_changed_story_becomes_a_revision() -> None:
    world = fake_world(web_of("/a"))
    ingest(SOURCE, "run-1", world)
    changed = FakeWeb({f"{HOME}/feed.xml": feed("/a"), f"{HOME}/a": story("Breakwater opens late")})
    done = ingest(SOURCE, "run-2", later(world, web=changed))
    assert (done.loaded.inserted_count, done.loaded.revised_count) == (0, 1)


def test_a_failed_story_does_not_keep_the_others_away() -> None:
    world = fake_world(web_of("/a", **{"/slow": TimedOut("too slow", url=f"{HOME}/slow")}))
    done = ingest(SOURCE, "run-1", world)
    assert (done.batch.failed_count, done.loaded.inserted_count, done.loaded.rejected_count) == (1, 1, 0)


def test_a_passing_failure_is_tried_again_and_an_answer_is_not() -> None:
    patient = replace(SOURCE, fetch=FetchRules(revisit_after_minutes=60))
    failures = {
        "/slow": TimedOut("too slow", url=f"{HOME}/slow"),
        "/private": RobotsDisallowed("robots.txt says no", url=f"{HOME}/private"),
    }
    world = fake_world(web_of("/a", **failures))
    ingest(patient, "run-1", world)
    again = web_of("/a", **failures)
    ingest(patient, "run-2", later(world, web=again))
    assert [url for url, _ in again.asked] == [f"{HOME}/feed.xml", f"{HOME}/slow"]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (RobotsDisallowed("no", url=f"{HOME}/x"), "robots_disallowed"),
        (HttpStatusError("404 Not Found", url=f"{HOME}/x", status=404), "gone"),
    ],
)
def test_a_final_failure_is_a_rejection_with_its_reason(error: FetchError, reason: str) -> None:
    world = fake_world(web_of("/a", **{"/x": error}))
    ingest(SOURCE, "run-1", world)
    warehouse = world.warehouse
    assert isinstance(warehouse, FakeWarehouse)
    assert [rejection.reason for rejection in warehouse.rejections.values()] == [reason]


def test_a_source_without_a_readable_feed_is_broken() -> None:
    world = fake_world(FakeWeb({f"{HOME}/feed.xml": HttpStatusError("500", url=f"{HOME}/feed.xml", status=500)}))
    with pytest.raises(DiscoveryError, match="courier: no feed could be read: 500"):
        extract(SOURCE, "run-1", world)


@pytest.mark.parametrize(
    ("own", "told"), [("Set allow_private_addresses.", "Set allow_private_addresses."), ("", "sources check courier")]
)
def test_a_feed_that_says_what_to_do_is_heard(own: str, told: str) -> None:
    refused = AddressRefused("10.0.0.1 is private", url=f"{HOME}/feed.xml", advice=own)
    with pytest.raises(DiscoveryError, match=r"no feed could be read: 10.0.0.1 is private") as caught:
        extract(SOURCE, "run-1", fake_world(FakeWeb({f"{HOME}/feed.xml": refused})))
    assert told in caught.value.advice


@pytest.mark.parametrize(
    ("paths", "complaint"),
    [(("/x",), "the only story could not be fetched"), (("/x", "/y"), "none of 2 stories could be fetched")],
)
def test_stories_that_all_failed_are_complained_about(paths: tuple[str, ...], complaint: str) -> None:
    world = fake_world(FakeWeb({f"{HOME}/feed.xml": feed(*paths)}))
    assert f"courier: {complaint}" in check(SOURCE, ingest(SOURCE, "run-1", world), world)


def test_most_articles_prefers_new_stories() -> None:
    world = fake_world(web_of("/a"))
    ingest(SOURCE, "run-1", world)
    web = web_of("/a", "/b")
    done = ingest(SOURCE, "run-2", later(world, web=web), Wish(most_articles=1))
    assert (done.batch.skipped_count, done.loaded.inserted_count) == (1, 1)


def test_what_there_is_no_time_for_is_left_to_the_next_run() -> None:
    """The clock goes on by a second at each look."""
    world = fake_world(web_of(*(f"/{name}" for name in "abcdefgh")))
    batch = ingest(SOURCE, "run-1", world, Wish(most_seconds=8)).batch
    assert 0 < batch.fetched_count < 8
    assert batch.skipped_count == 8 - batch.fetched_count
    assert (batch.discovered_count, batch.failed_count) == (8, 0)
    again = extract(SOURCE, "run-2", world, Wish(most_articles=batch.skipped_count))
    assert again.fetched_count == batch.skipped_count, "those that were left come first"
    named = extract(SOURCE, "run-3", world, Wish(urls=(f"{HOME}/a", f"{HOME}/b"), most_seconds=0))
    complaints = unread(named, Transformed(batch_id=named.batch_id))
    assert complaints == ["courier: there was no time for 2 addresses; ask for them once more"]


def test_reading_feeds_leaves_time_for_stories() -> None:
    feeds = tuple(Feed(url=f"{HOME}/feed.xml?{number}") for number in range(20))
    web = web_of("/a")
    web.answers |= {one.url: feed("/a") for one in feeds}
    batch = extract(replace(SOURCE, feeds=feeds), "run-1", fake_world(web), Wish(most_seconds=20))
    assert sum(fetch.is_feed for fetch in batch.fetches) < 20
    assert batch.fetched_count == 1


def test_since_leaves_out_older_stories_and_keeps_undated_ones() -> None:
    dates = {"/old": "Mon, 02 Mar 2026 09:30:00 GMT", "/undated": ""}
    web = web_of("/old", "/new", "/undated")
    web.answers[f"{HOME}/feed.xml"] = feed("/old", "/new", "/undated", dates=dates)
    batch = extract(SOURCE, "run-1", fake_world(web), Wish(since_on=date(2026, 3, 10)))
    assert batch.discovered_count == 2


def test_named_addresses_are_read_instead_of_the_feeds() -> None:
    web = web_of("/a", "/b")
    done = ingest(SOURCE, "run-1", fake_world(web), Wish(urls=(f"{HOME}/b",)))
    assert [url for url, _ in web.asked] == [f"{HOME}/b"]
    assert done.loaded.inserted_count == 1


def test_named_files_are_read_instead_of_the_feeds() -> None:
    world = fake_world(FakeWeb(), FakeDisk({"/pages/a.html": story(), "/pages/b.html": b""}))
    done = ingest(SOURCE, "run-1", world, Wish(paths=("/pages/a.html", "/pages/b.html")))
    assert (done.batch.discovered_count, done.loaded.inserted_count, done.loaded.rejected_count) == (2, 1, 1)


@pytest.mark.parametrize("error", [UsageError("/press does not exist"), ArchiveError("/press/a.warc: damaged")])
def test_what_is_wrong_with_a_sources_own_folder_is_the_sources_matter(error: UsageError | ArchiveError) -> None:
    class Disk(FakeDisk):
        def pages(self, *_: object) -> Iterator[FetchedPage]:
            raise error

    own = replace(SOURCE, feeds=(Feed(url="/press", kind="folder"),))
    with pytest.raises(DiscoveryError, match="courier: /press"):
        extract(own, "run-1", fake_world(disk=Disk()))
    with pytest.raises(type(error)):
        extract(own, "run-1", fake_world(disk=Disk()), Wish(paths=("/press",)))


@pytest.mark.parametrize(("status", "reason"), [(413, "too_large"), (422, "not_html")])
def test_a_file_that_cannot_be_read_is_a_rejection(status: int, reason: str) -> None:
    world = fake_world(FakeWeb(), FakeDisk({"/pages/a.html.gz": status}))
    done = ingest(SOURCE, "run-1", world, Wish(paths=("/pages/a.html.gz",)))
    (rejection,) = world.archive.results(done.batch.batch_id)
    assert (rejection.kind, rejection.kind == "rejection" and rejection.reason) == ("rejection", reason)


@pytest.fixture
def stumbling(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A parser with a mistake that pages at ``/b`` bring out; undone, it is mended."""

    def parse(page: FetchedPage, *rest: Any) -> ParsedArticle:
        if page.url.endswith("/b"):
            raise IndexError("list index out of range" * 99)
        return parse_article(page, *rest)

    monkeypatch.setattr(pipeline, "parse_article", parse)
    return monkeypatch


def test_a_mistake_of_ours_costs_its_page_alone_until_it_is_mended(
    stumbling: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    world = fake_world(web_of("/a", "/b", "/c"))
    done = ingest(SOURCE, "run-1", world)
    assert (done.loaded.inserted_count, done.loaded.rejected_count) == (2, 1)
    (failed,) = [result for result in world.archive.results(done.batch.batch_id) if result.kind == "rejection"]
    assert (failed.url, failed.reason) == (f"{HOME}/b", "reading_failed")
    assert failed.detail.startswith("IndexError in test_pipeline.py, line ")
    assert len(failed.detail) < 400
    assert f"reading failed on {HOME}/b" in caplog.text
    assert "Traceback" in caplog.text
    stumbling.undo()
    assert replay(SOURCE, done.batch.batch_id, world).inserted_count == 1
    assert world.archive.transformed(done.batch.batch_id).reading_failed_count == 0


def test_a_mistake_of_ours_in_knowing_what_a_page_says_costs_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def know(parsed: ParsedArticle, *rest: Any) -> Any:
        if parsed.url.endswith("/b"):
            raise KeyError("zone")
        return to_article(parsed, *rest)

    monkeypatch.setattr(pipeline, "to_article", know)
    world = fake_world(web_of("/a", "/b", "/c"))
    done = ingest(SOURCE, "run-1", world)
    assert (done.loaded.inserted_count, done.loaded.rejected_count) == (2, 1)


def test_more_pages_than_are_read_together_keep_their_order() -> None:
    paths = [f"/{number}" for number in range(2 * pipeline.PAGES_TOGETHER + 1)]
    world = fake_world(web_of(*paths))
    done = ingest(SOURCE, "run-1", world)
    results = world.archive.results(done.batch.batch_id)
    assert [result.url for result in results] == [f"{HOME}{path}" for path in paths]


def test_a_mistake_of_ours_is_complained_of_though_no_promise_is_broken(stumbling: pytest.MonkeyPatch) -> None:
    world = fake_world(web_of("/a", "/b"))
    done = ingest(SOURCE, "run-1", world)
    (complaint,) = check(SOURCE, done, world)
    assert complaint.startswith(f"{done.batch.batch_id}: reading a page failed, which is a mistake of Dateline's")
    assert unread(done.batch, done.transformed) == [complaint]


def test_a_mistake_of_ours_in_reading_a_feed_costs_its_source(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object) -> None:
        raise IndexError("list index out of range")

    monkeypatch.setattr(pipeline, "read_links", stumble)
    with pytest.raises(DiscoveryError, match=f"courier: reading {HOME}/feed.xml failed: IndexError: list index"):
        extract(SOURCE, "run-1", fake_world(web_of("/a")))
    ((_, reading),) = pipeline.try_feeds(SOURCE, web_of("/a"))
    assert isinstance(reading, DiscoveryError)


def test_a_redirected_story_goes_by_the_address_that_was_asked_for() -> None:
    class Redirecting(FakeWeb):
        def fetch(self, link: StoryLink, rules: FetchRules, validators: Validators = NO_VALIDATORS) -> FetchedPage:
            page = super().fetch(link, rules, validators)
            return replace(page, final_url=page.final_url.replace("/a", "/moved"))

    world = fake_world(Redirecting(web_of("/a").answers))
    done = ingest(SOURCE, "run-1", world)
    (article,) = world.archive.results(done.batch.batch_id)
    (fetch,) = [fetch for fetch in done.batch.fetches if not fetch.is_feed]
    assert (article.url, article.url_key) == (f"{HOME}/a", fetch.url_key)
    assert article.kind == "article"
    assert article.canonical_url == f"{HOME}/moved"
    assert ingest(SOURCE, "run-2", world).loaded.unchanged_count == 1


def test_a_full_text_feed_makes_the_page_needless() -> None:
    entry = (
        f"<item><title>Breakwater opens</title><link>{HOME}/a</link><content:encoded>"
        f"<![CDATA[<p>{SENTENCE * 4}</p><p>{SENTENCE * 3}</p>]]></content:encoded></item>"
    )
    rss = (
        "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
        f"<channel><title>x</title>{entry}</channel></rss>"
    )
    source = replace(SOURCE, feeds=(replace(SOURCE.feeds[0], full_text=True),))
    web = FakeWeb({f"{HOME}/feed.xml": rss.encode()})
    world = fake_world(web)
    done = ingest(source, "run-1", world)
    assert [url for url, _ in web.asked] == [f"{HOME}/feed.xml"]
    assert done.loaded.inserted_count == 1
    article = next(result for result in world.archive.results(done.batch.batch_id) if result.kind == "article")
    assert (article.headline, article.paragraph_count) == ("Breakwater opens", 2)


def test_replay_asks_nobody_and_gives_the_same_results() -> None:
    world = fake_world(web_of("/a", "/b"))
    done = ingest(SOURCE, "run-1", world)
    first = list(world.archive.results(done.batch.batch_id))
    offline = later(world, web=FakeWeb())
    loaded = replay(SOURCE, done.batch.batch_id, offline)
    assert list(world.archive.results(done.batch.batch_id)) == first
    assert (loaded.inserted_count, loaded.revised_count, loaded.unchanged_count) == (0, 0, 2)


def test_a_run_killed_before_loading_is_made_good_by_the_next() -> None:
    world = fake_world(web_of("/a", "/b"))
    batch = extract(SOURCE, "run-1", world)
    transform(SOURCE, batch.batch_id, world)
    assert ingest(SOURCE, "run-2", world).loaded.inserted_count == 2
    assert load(batch.batch_id, world).inserted_count == 0


def test_a_dry_run_counts_and_keeps_nothing() -> None:
    world = fake_world(web_of("/a"))
    done = ingest(SOURCE, "run-1", world, dry_run=True)
    assert (done.loaded.inserted_count, done.loaded.is_dry_run) == (1, True)
    assert ingest(SOURCE, "run-2", world).loaded.inserted_count == 1


def test_a_source_that_keeps_its_promises_is_not_complained_of() -> None:
    promising = replace(
        SOURCE, expect=Expectation(articles_per_day_at_least=2, undated_share_at_most=0, rejected_share_at_most=0)
    )
    world = fake_world(web_of("/a", "/b"))
    assert check(promising, ingest(promising, "run-1", world), world) == ()


def test_pages_that_did_not_change_count_among_the_good_ones() -> None:
    careful = replace(SOURCE, expect=Expectation(rejected_share_at_most=0.4))
    world = fake_world(web_of("/a", "/b", **{"/x": HttpStatusError("410 Gone", url=f"{HOME}/x", status=410)}))
    ingest(careful, "run-1", world)
    assert check(careful, ingest(careful, "run-2", world), world) == ()


def test_broken_promises_are_named() -> None:
    strict = replace(SOURCE, expect=Expectation(articles_per_day_at_least=9, rejected_share_at_most=0.1))
    world = fake_world(web_of("/a", **{"/x": HttpStatusError("410 Gone", url=f"{HOME}/x", status=410)}))
    assert check(strict, ingest(strict, "run-1", world), world) == (
        "courier: 50% of pages were rejected, expected at most 10%",
        "courier: 1 articles in 24 hours, expected at least 9",
    )


def test_a_dry_run_breaks_no_promise_of_articles_that_it_was_not_to_load() -> None:
    strict = replace(SOURCE, expect=Expectation(articles_per_day_at_least=9, rejected_share_at_most=0.1))
    world = fake_world(web_of("/a", **{"/x": HttpStatusError("410 Gone", url=f"{HOME}/x", status=410)}))
    assert check(strict, ingest(strict, "run-1", world, dry_run=True), world) == (
        "courier: 50% of pages were rejected, expected at most 10%",
    )
