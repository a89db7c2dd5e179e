from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from etl.extract.revisit import choose_visits, is_due
from etl.models import FetchRules, SeenPage, StoryLink, Validators

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
RULES = FetchRules(revisit_after_minutes=60, revisit_for_days=3)


def seen(key: str, *, first: timedelta, last: timedelta, is_settled: bool = True) -> SeenPage:
    return SeenPage(
        url_key=key,
        first_seen_at=NOW - first,
        last_fetched_at=NOW - last,
        is_settled=is_settled,
        etag=f'"{key}"',
        last_modified="Mon, 04 May 2026 09:00:00 GMT",
    )


def links(keys: str) -> list[tuple[str, StoryLink]]:
    return [(key, StoryLink(url=f"https://news.example/{key}", source="news")) for key in keys]


@pytest.mark.parametrize(
    ("first", "last", "due"),
    [
        (timedelta(hours=5), timedelta(minutes=60), True),
        (timedelta(hours=5), timedelta(minutes=59), False),
        (timedelta(days=3), timedelta(hours=2), True),
        (timedelta(days=3, seconds=1), timedelta(hours=2), False),
    ],
)
def test_a_known_story_is_due_while_young_and_rested(first: timedelta, last: timedelta, due: bool) -> None:
    assert is_due(seen("a", first=first, last=last), RULES, NOW) is due


def test_new_stories_come_before_revisits_in_the_order_of_the_feed() -> None:
    old = {key: seen(key, first=timedelta(hours=5), last=timedelta(hours=2)) for key in "ac"}
    visits = choose_visits(links("abcd"), old, RULES, 10, NOW)
    assert [link.url[-1] for link, _ in visits] == ["b", "d", "a", "c"]


def test_a_limit_takes_new_stories_first() -> None:
    old = {"a": seen("a", first=timedelta(hours=5), last=timedelta(hours=2))}
    assert [link.url[-1] for link, _ in choose_visits(links("abc"), old, RULES, 2, NOW)] == ["b", "c"]


def test_revisits_are_conditional_and_first_visits_are_not() -> None:
    old = {"a": seen("a", first=timedelta(hours=5), last=timedelta(hours=2))}
    conditions = {link.url[-1]: validators for link, validators in choose_visits(links("ab"), old, RULES, 10, NOW)}
    assert conditions == {
        "b": Validators(),
        "a": Validators(etag='"a"', last_modified="Mon, 04 May 2026 09:00:00 GMT"),
    }


def test_a_story_asked_for_a_moment_ago_is_left_alone() -> None:
    old = {"a": seen("a", first=timedelta(hours=5), last=timedelta(minutes=1))}
    assert choose_visits(links("a"), old, RULES, 10, NOW) == ()


def test_an_unsettled_story_counts_as_new_however_old() -> None:
    old = {"a": seen("a", first=timedelta(days=9), last=timedelta(minutes=1), is_settled=False)}
    assert choose_visits(links("a"), old, RULES, 10, NOW) == ((links("a")[0][1], Validators()),)


@pytest.mark.parametrize("most", [0, 1])
def test_no_more_than_asked(most: int) -> None:
    assert len(choose_visits(links("abc"), {}, RULES, most, NOW)) == most
