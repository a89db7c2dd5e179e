"""What the views say of stories: which kind of copy each is, whose text it seems to be, how much came over a wire."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from etl.load.warehouse import PostgresWarehouse
from etl.models import Agency, Article, Source
from tests.load.examples import HOUR, NOON, batch, key, part, transformed, url_of
from tests.load.servers import execute
from tests.load.test_stories import MIDDLE, OPENING, OTHER, WHOLE, told, words

OWN = (part("author", "person", "Ana Prado", position="byline"),)
WIRE = (part("source", "agency", "Northwire", agency="northwire"),)


def load(warehouse: PostgresWarehouse, *pieces: Article) -> None:
    warehouse.save(batch(), transformed(), pieces)


def piece(name: str, source: str, hours: float, body: str = WHOLE, **changes: Any) -> Article:
    """An outlet's own article, published and fetched so many hours after noon."""
    values: dict[str, Any] = {"attributions": OWN, "published_at": NOON + hours * HOUR, "at": NOON + (hours + 1) * HOUR}
    return told(name, body, source, **(values | changes))


def kinds(url: str) -> dict[str, str]:
    return dict(execute(url, "select regexp_replace(url, '.*/', ''), kind from dateline.story_copies"))


def origin(url: str) -> tuple[Any, ...]:
    statement = (
        "select origin, origin_evidence, regexp_replace(url, '.*/', '') from dateline.stories"
        " join dateline.articles on article_key = origin_key join dateline.news using (article_key)"
    )
    [row] = execute(url, statement)
    return row


def test_each_kind_of_copy(warehouse: PostgresWarehouse, database: str) -> None:
    load(
        warehouse,
        piece("first", "harbour-times", 0),
        piece("print", "harbour-times", 0, at=NOON + 2 * HOUR),
        piece("print-with-a-note", "harbour-times", 0, f"{WHOLE}\n{words(12, 31)}", at=NOON + 3 * HOUR),
        piece("later", "harbour-times", 3, f"{WHOLE}\n{words(60, 32)}"),
        piece("cut", "valley-post", 1, f"{OPENING}\n{MIDDLE}"),
        piece("cut-again", "valley-post", 2, f"{OPENING}\n{MIDDLE}\n{words(30, 33)}"),
        piece("alone", "valley-post", 1, OTHER),
    )
    assert kinds(database) == {
        "first": "origin",
        "print": "same_page",
        "print-with-a-note": "same_page",
        "later": "updated",
        "cut": "syndicated",
        "cut-again": "updated",
    }


def test_the_first_to_publish_is_the_likely_origin(warehouse: PostgresWarehouse, database: str) -> None:
    load(warehouse, piece("late", "harbour-times", 5), piece("early", "valley-post", 2))
    assert origin(database) == ("valley-post", "earliest", "early")


def test_a_late_arrival_may_be_the_origin(warehouse: PostgresWarehouse, database: str) -> None:
    load(warehouse, piece("late", "harbour-times", 5), piece("later", "valley-post", 6))
    warehouse.save(batch("b-2"), transformed("b-2"), [piece("early", "hill-echo", 2, at=NOON + 9 * HOUR)])
    assert origin(database) == ("hill-echo", "earliest", "early")


@pytest.mark.parametrize(("precision", "expected"), [("minute", "day"), ("day", "timed"), ("month", "timed")])
def test_a_day_without_a_time_comes_after_what_is_timed_on_it(
    warehouse: PostgresWarehouse, database: str, precision: Any, expected: str
) -> None:
    load(
        warehouse,
        piece("day", "harbour-times", -12, published_precision=precision),
        piece("timed", "valley-post", 2),
    )
    assert origin(database)[2] == expected


def test_without_dates_the_first_seen_is_taken(warehouse: PostgresWarehouse, database: str) -> None:
    undated = {"published_at": None, "published_on": None, "published_precision": None}
    load(warehouse, piece("b", "harbour-times", 5, **undated), piece("a", "valley-post", 2, **undated))
    assert origin(database) == ("valley-post", "first_seen", "a")


def test_an_agency_that_copies_name_is_the_origin(warehouse: PostgresWarehouse, database: str) -> None:
    load(
        warehouse,
        piece("silent", "harbour-times", 1),
        piece("signed", "valley-post", 2, attributions=WIRE),
    )
    assert origin(database) == ("Northwire", "signed", "silent")


def test_an_agencys_own_page_is_the_origin(warehouse: PostgresWarehouse, database: str) -> None:
    warehouse.register([Source(slug="northwire-en", name="Northwire")], [Agency(slug="northwire", name="Northwire")])
    load(warehouse, piece("own", "northwire-en", 3), piece("copy", "valley-post", 2))
    assert origin(database) == ("Northwire", "agency", "own")


def test_a_publisher_named_by_a_copy_is_the_origin(warehouse: PostgresWarehouse, database: str) -> None:
    warehouse.register([Source(slug="hill-echo", name="The Hill Echo", aliases=("Hill Echo",))], [])
    named = (*OWN, part("original_publisher", "publisher", "Hill Echo"))
    load(
        warehouse,
        piece("copy", "valley-post", 1, attributions=named),
        piece("own", "hill-echo", 2, published_precision="day"),
    )
    assert origin(database) == ("The Hill Echo", "named", "own")


def test_a_story_says_how_far_it_went(warehouse: PostgresWarehouse, database: str) -> None:
    load(
        warehouse,
        piece("first", "harbour-times", 0),
        piece("copy", "valley-post", 1, attributions=WIRE),
        piece("update", "valley-post", 4, f"{WHOLE}\n{words(60, 32)}", attributions=WIRE),
    )
    statement = (
        "select copy_count, source_count, syndicated_count, updated_count, same_page_count, signed_count, sources,"
        " last_published_at - published_at from dateline.stories"
    )
    assert execute(database, statement) == [(3, 2, 1, 1, 0, 2, ["harbour-times", "valley-post"], timedelta(hours=4))]


def test_every_article_is_of_a_story(warehouse: PostgresWarehouse, database: str) -> None:
    load(warehouse, piece("first", "harbour-times", 0), piece("copy", "valley-post", 1), piece("alone", "x", 1, OTHER))
    assert execute(database, "select headline, story_key from dateline.news order by headline") == [
        ("News of the alone", key(url_of("alone", "x"))),
        ("News of the copy", key(url_of("first"))),
        ("News of the first", key(url_of("first"))),
    ]


def test_wire_copy_is_counted_also_where_it_is_not_signed(warehouse: PostgresWarehouse, database: str) -> None:
    load(
        warehouse,
        piece("signed", "harbour-times", 0, attributions=WIRE),
        piece("silent", "valley-post", 1),
        piece("half", "valley-post", 2, f"{WHOLE}\n{words(300, 41)}"),
        piece("own", "valley-post", 1, OTHER),
        piece("lone-wire", "valley-post", 1, words(100, 42), attributions=WIRE),
    )
    statement = (
        "select source, article_count, wire_count, unsigned_count, syndicated_count, wire_share, wire_word_share"
        " from dateline.wire_copies order by source"
    )
    times, post = execute(database, statement)
    assert times[:6] == ("harbour-times", 1, 1, 0, 0, 1.0)
    assert post[:6] == ("valley-post", 5 - 1, 3, 2, 1, 0.75)
    assert post[6] == pytest.approx((300 + 300 + 100) / (300 + 600 + 200 + 100), abs=0.03)


def test_the_queries_show_stories_and_their_copies(warehouse: PostgresWarehouse) -> None:
    load(warehouse, piece("first", "harbour-times", 0), piece("copy", "valley-post", 1), piece("alone", "x", 1, OTHER))
    [story] = warehouse.query("stories", {"source": "valley-post", "language": "en"})
    assert (story["copy_count"], story["origin"], story["headline"]) == (2, "harbour-times", "News of the first")
    assert warehouse.query("stories", {"source": "x"}) == []
    copies = warehouse.query("copies_of", {"story_key": story["story_key"]})
    assert [(copy["kind"], copy["source"]) for copy in copies] == [
        ("origin", "harbour-times"),
        ("syndicated", "valley-post"),
    ]
    assert warehouse.query("copies_of", {"url": url_of("copy", "valley-post")}) == copies
    assert warehouse.query("copies_of", {"url": url_of("alone", "x")}) == []
