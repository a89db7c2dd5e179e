"""The judge of the whole pipeline: every sample page read by ``read_page`` and held against ``sample/expected.jsonl``.

Where the two disagree, read the page as a person would; the expectation is changed only when the person agrees.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from etl.models import Article, FetchedPage, Rejection, Source, StoryLink
from etl.parse.links import read_links
from etl.pipeline import page_of_feed, read_page
from etl.sources import read_agencies, read_sources
from etl.transform.agencies import Registry
from sample.press import FOLDER, print_sheet

ORIGIN = "http://127.0.0.1:8931"
FETCHED_AT = "2026-05-21T06:00:00Z"
LONGEST_DATELINE = 45
"""Characters that may stand before the first words of a text."""
SOURCES = {source.slug: source for source in read_sources([FOLDER / "sources"], {})}
REGISTRY = Registry(read_agencies(Path(__file__).resolve().parents[2] / "sources" / "_agencies.toml"))

Expected = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """One expectation, and whether the story is read from its page or from the full-text feed."""

    expected: Expected
    from_feed: bool = False

    def __str__(self) -> str:
        name = self.expected["path"].strip("/").replace("/", ".")
        edition = f"-{self.expected['edition']}" if "edition" in self.expected else ""
        return f"{name}{edition}{'-feed' if self.from_feed else ''}"

    def values(self) -> Expected:
        return self.expected | self.expected["from_feed"] if self.from_feed else self.expected


def _cases() -> Iterable[Case]:
    for line in (FOLDER / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        expected = json.loads(line)
        if expected.get("by") != "fetching":
            yield Case(expected)
        if "from_feed" in expected:
            yield Case(expected, from_feed=True)


CASES = {str(case): case for case in _cases()}


def _fetched(path: str, source: Source, at: datetime, edition: int = 1) -> FetchedPage:
    sheet = print_sheet(path, origin=ORIGIN, edition=2 if edition == 2 else 1)
    assert sheet is not None
    return FetchedPage(
        link=StoryLink(url=ORIGIN + path, source=source.slug),
        url=ORIGIN + path,
        final_url=ORIGIN + path,
        status=200,
        headers=(("Content-Type", sheet.media_type),),
        body=sheet.body,
        fetched_at=at,
    )


def _of_feed(path: str, source: Source, at: datetime) -> FetchedPage:
    feed = next(feed for feed in source.feeds if feed.full_text)
    reading = read_links(_fetched(feed.url.removeprefix(ORIGIN), source, at), source, feed)
    return page_of_feed(next(link for link in reading.links if link.url == ORIGIN + path), at)


@cache
def read(name: str) -> Article | Rejection:
    case = CASES[name]
    path, at = case.expected["path"], datetime.fromisoformat(case.expected.get("fetched_at", FETCHED_AT))
    source = SOURCES[path.split("/")[1]]
    page = _of_feed(path, source, at) if case.from_feed else _fetched(path, source, at, case.expected.get("edition", 1))
    return read_page(page, source, REGISTRY)[1]


def _words(article: Article) -> Expected:
    return {
        "headline": article.headline,
        "standfirst": article.standfirst,
        "byline": article.byline_text,
        "section": article.section,
        "tags": sorted(article.tags),
        "language": (article.language or "").partition("-")[0],
        "stated_minutes": article.reading_minutes_stated,
        "paragraph_count": article.paragraph_count,
    }


def _time(article: Article) -> Expected:
    return {
        "published_at": _instant(article.published_at),
        "published_on": str(article.published_on),
        "published_precision": article.published_precision,
        "published_zone_stated": article.published_zone_stated,
        "updated_at": _instant(article.updated_at),
        "dateline_place": article.dateline_place,
        "dateline_on": str(article.dateline_on),
    }


def _instant(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat().replace("+00:00", "Z")


def _people(article: Article) -> Expected:
    return {
        "authors": list(article.authors),
        "people": [
            {"role": part.role, "name": part.name} | ({"place": part.place} if part.place else {})
            for part in article.attributions
            if part.party == "person" and part.position == "sign_off"
        ],
    }


def _agencies(article: Article) -> Expected:
    by_role = {
        role: sorted({part.name for part in article.attributions if part.party == "agency" and part.role == role})
        for role in ("source", "contributor", "cited")
    }
    return {"cited": by_role["cited"], "agencies": [(name, role) for role in by_role for name in by_role[role]]}


def _lead_image(article: Article) -> Expected | None:
    if not article.images:
        return None
    image = article.images[0]
    return {
        "name": image.url.rpartition("/")[2].removesuffix(".png"),
        "caption": image.caption,
        "photographer": image.photographer,
        "agency": image.agency,
        "distributor": image.distributor,
    }


def differences(found: Expected, expected: Expected) -> list[str]:
    """What is judged and differs, a line each."""
    return [
        f"{key}: found {found[key]!r}, expected {expected[key]!r}"
        for key in found
        if key in expected and found[key] != expected[key]
    ]


ARTICLES = [name for name, case in CASES.items() if case.expected["kind"] == "article"]
REJECTIONS = [name for name, case in CASES.items() if case.expected["kind"] == "rejection"]


@pytest.fixture(params=ARTICLES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def expected(name: str) -> Expected:
    values = CASES[name].values()
    return values | {"tags": sorted(values["tags"])}


@pytest.fixture
def article(name: str) -> Article:
    result = read(name)
    assert isinstance(result, Article), result
    return result


@pytest.mark.parametrize("aspect", [_words, _time, _people], ids=lambda aspect: aspect.__name__.strip("_"))
def test_what_is_said(article: Article, expected: Expected, aspect: Callable[[Article], Expected]) -> None:
    assert not differences(aspect(article), expected)


def test_whose_news_it_is(article: Article, expected: Expected) -> None:
    found = _agencies(article)
    sourced = {pair for pair in found["agencies"] if pair[1] != "cited"}
    accepted = [{(a["name"], a["role"]), (a["name"], a.get("role_alt", a["role"]))} for a in expected["agencies"]]
    assert all(sourced & pairs for pairs in accepted), sourced
    assert sourced <= set().union(*accepted)
    assert set(expected.get("cited", [])) <= set(found["cited"])


def test_the_lead_image(article: Article, expected: Expected) -> None:
    found, wanted = _lead_image(article), expected["lead_image"]
    assert (found is None) == (wanted is None)
    assert not differences(found or {}, wanted or {})


def test_the_body(article: Article, expected: Expected) -> None:
    body = article.body_text
    if expected["first_words"]:
        assert 0 <= body.find(expected["first_words"]) <= LONGEST_DATELINE, body[:100]
    assert body.endswith(expected["last_words"]), body[-100:]
    assert not [words for words in expected["must_not_contain"] if words in body]
    assert not [words for words in expected.get("must_contain", []) if words not in body]
    assert article.headline not in body


def test_a_correction_is_kept_apart(article: Article, expected: Expected) -> None:
    corrections = [paragraph.text for paragraph in article.paragraphs if paragraph.kind == "correction"]
    assert len(corrections) == ("correction" in expected)
    assert all(text.endswith(expected["correction"]) for text in corrections)


def test_the_computed_time_is_of_the_bodys_size(article: Article) -> None:
    assert 120 <= article.word_count <= 450
    assert 10 <= article.reading_seconds <= 240
    assert article.reading_minutes == max(1, -(-article.reading_seconds // 60))


@pytest.mark.parametrize("name", REJECTIONS)
def test_what_is_no_article_is_rejected_for_its_reason(name: str) -> None:
    result = read(name)
    assert isinstance(result, Rejection), result
    assert result.reason == CASES[name].expected["reason"]


def test_who_is_quoted(article: Article, expected: Expected) -> None:
    quoted = [part.name for part in article.attributions if part.role == "quoted"]
    if not quoted:
        pytest.skip("no quoted speaker was read here: precision comes before recall")
    speakers = {word for name in expected["quoted"] for word in name.split()}
    assert all(speakers & set(name.split()) for name in quoted), quoted


def test_every_listed_story_is_discovered_and_nothing_else() -> None:
    found = {link.partition("?")[0].removeprefix(ORIGIN) for source in SOURCES.values() for link in _discovered(source)}
    lines = (FOLDER / "expected.jsonl").read_text(encoding="utf-8").splitlines()
    assert found == {json.loads(line)["path"] for line in lines}


def _discovered(source: Source) -> Iterable[str]:
    waiting = list(source.feeds)
    while waiting:
        feed = waiting.pop(0)
        page = _fetched(feed.url.removeprefix(ORIGIN), source, datetime.fromisoformat(FETCHED_AT))
        reading = read_links(page, source, feed)
        waiting += reading.feeds
        yield from (link.url for link in reading.links)


def test_the_two_editions_differ_and_one_edition_does_not() -> None:
    hashes = {name: result.content_hash for name in ARTICLES if isinstance(result := read(name), Article)}
    revised = [name for name in hashes if name.endswith("-1")]
    assert len(revised) == 2
    for name in revised:
        first, second = read(name), read(f"{name[:-1]}2")
        assert isinstance(first, Article)
        assert isinstance(second, Article)
        assert first.article_key == second.article_key
        assert first.content_hash != second.content_hash
        read.cache_clear()
        again = read(name)
        assert isinstance(again, Article)
        assert again.content_hash == first.content_hash
