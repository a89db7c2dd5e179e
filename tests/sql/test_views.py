"""Each view against a small newsroom whose answers are known."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from etl.load.warehouse import PostgresWarehouse
from etl.models import OtherDate
from tests.load.examples import HOUR, NOON, article, batch, key, rejection, transformed, url_of
from tests.load.servers import execute

MARCH = date(2026, 3, 1)

ANSWERS = [
    (
        "select source, headline, source_agencies, contributing_agencies from dateline.news order by 1, 2",
        [
            ("harbour-times", "Bridge shut", ["Northwire"], []),
            ("harbour-times", "Gärten", [], []),
            ("harbour-times", "News of the ferry", ["Northwire", "Southwire"], []),
            ("harbour-times", "News of the harvest", [], ["Northwire"]),
            ("valley-post", "News of the fair", ["Northwire"], []),
        ],
    ),
    (
        "select headline, seen_after from dateline.news where source = 'harbour-times' order by 1",
        [
            ("Bridge shut", HOUR),
            ("Gärten", None),
            ("News of the ferry", HOUR),
            ("News of the harvest", 3 * HOUR),
        ],
    ),
    (
        "select headline, name from dateline.news_attributions where role in ('contributor', 'cited') order by 2",
        [("News of the harvest", "Eastwire"), ("News of the harvest", "Northwire")],
    ),
    (
        "select speaker, quote_verb, quote_text, headline from dateline.quotations order by 1, 2",
        [
            ("Nora Field", "added", None, "News of the harvest"),
            ("Nora Field", "said", "It is late,", "News of the harvest"),
            ("Port Office", "denied", None, "News of the harvest"),
        ],
    ),
    (
        "select speaker, party, quotation_count, verbatim_count, article_count, sources, latest_words"
        " from dateline.quoted_speakers order by 1",
        [
            ("Nora Field", "person", 2, 1, 1, ["harbour-times"], "It is late,"),
            ("Port Office", "organization", 1, 0, 1, ["harbour-times"], None),
        ],
    ),
    (
        "select source, month_on, agency, agency_count, contribution_count, article_count, agency_share"
        " from dateline.wire_share order by 1, 3",
        [
            ("harbour-times", MARCH, "Northwire", 2, 1, 4, 0.5),
            ("harbour-times", MARCH, "Southwire", 1, 0, 4, 0.25),
            ("valley-post", MARCH, "Northwire", 1, 0, 1, 1.0),
        ],
    ),
    (
        "select agency, name, article_count, sources from dateline.agency_people where role = 'editor' order by 1, 2",
        [
            ("Northwire", "Cleo Stern", 3, ["harbour-times", "valley-post"]),
            ("Northwire", "Dan Ito", 1, ["harbour-times"]),
            ("Southwire", "Cleo Stern", 1, ["harbour-times"]),
            ("Southwire", "Dan Ito", 1, ["harbour-times"]),
        ],
    ),
    (
        "select source, agency, is_registered, is_own, part, article_count, article_share from dateline.photo_agencies"
        " order by 1, 2",
        [
            ("harbour-times", "Harbour Times", False, True, "agency", 1, 0.25),
            ("harbour-times", "Lightbox", True, False, "agency", 2, 0.5),
            ("harbour-times", "Picturehall", False, False, "distributor", 2, 0.5),
            ("valley-post", "Lightbox", True, False, "agency", 1, 1.0),
            ("valley-post", "Picturehall", False, False, "distributor", 1, 1.0),
        ],
    ),
    (
        "select source, article_count, timed_count, early_count, median_minutes, within_hour_share"
        " from dateline.publication_delays order by 1",
        [("harbour-times", 4, 3, 0, 60.0, 2 / 3), ("valley-post", 1, 1, 0, 60.0, 1.0)],
    ),
    (
        "select source, stated_count, off_count, mean_minutes_stated from dateline.reading_times order by 1",
        [("harbour-times", 3, 1, 13 / 3), ("valley-post", 1, 0, 2.0)],
    ),
    (
        "select source, url, reason, rejected_count, article_key from dateline.rejected_pages",
        [("harbour-times", url_of("index"), "index_page", 1, None)],
    ),
    (
        "select headline, previous_headline, since_at, changes, words_added from dateline.revision_history"
        f" where article_key = '{key(url_of('bridge'))}' order by revision_number",
        [
            ("News of the bridge", None, NOON, [], None),
            ("Bridge shut", "News of the bridge", NOON + HOUR, ["headline", "text"], 2),
        ],
    ),
]


@pytest.mark.parametrize(
    ("question", "answer"), ANSWERS, ids=lambda value: value[:60] if isinstance(value, str) else ""
)
def test_views(newsroom: PostgresWarehouse, database: str, question: str, answer: list[tuple[object, ...]]) -> None:
    assert execute(database, question) == answer


def test_source_health_holds_sources_to_their_promises(newsroom: PostgresWarehouse, database: str) -> None:
    """The view looks at the last seven days, so the batches are moved to now."""
    execute(
        database, "update dateline.batches set extracted_at = now() - interval '2 days' - (%s - extracted_at)", [NOON]
    )
    execute(database, "insert into dateline.sources (slug, name) values ('new-paper', 'New Paper')")
    rows = execute(
        database, "select source, batch_count, round(articles_per_day), rejected_share, complaints"
        " from dateline.source_health order by 1",
    )  # fmt: skip
    assert rows == [
        ("harbour-times", 2, 2.0, 1 / 3, ["too few articles"]),
        ("new-paper", 0, 0.0, 0.0, ["never read"]),
        ("valley-post", 1, 0.0, 0.0, []),
    ]


@pytest.mark.parametrize(
    ("stated", "computed", "is_paywalled", "off"),
    [(9, 3, False, 1), (9, 3, True, 0), (3, 9, True, 1), (3, 2, False, 0), (4, 2, False, 1), (7, 5, False, 0)],
)
def test_a_stated_time_is_wrong_only_where_the_whole_text_is_known(
    warehouse: PostgresWarehouse, database: str, stated: int, computed: int, is_paywalled: bool, off: int
) -> None:
    told = article(
        "bridge", reading_minutes_stated=stated, reading_minutes=computed, is_paywalled=is_paywalled, word_count=500
    )
    warehouse.save(batch("b-1"), transformed("b-1"), [told])
    statement = "select off_count, words_per_minute_stated from dateline.reading_times"
    assert execute(database, statement) == [(off, pytest.approx(500 / stated))]


def test_the_dates_that_were_not_believed_are_rows(warehouse: PostgresWarehouse, database: str) -> None:
    others = (
        OtherDate(field="published", text="2031-01-01", evidence="meta: date", refusal="in_future"),
        OtherDate(field="updated", text="noon", evidence="markup: time", at=NOON, precision="minute"),
    )
    warehouse.save(batch("b-1"), transformed("b-1"), [article("bridge", other_dates=others), article("ferry")])
    statement = (
        "select field, text, evidence, at, precision, refusal, believed_at from dateline.other_dates order by field"
    )
    assert execute(database, statement) == [
        ("published", "2031-01-01", "meta: date", None, None, "in_future", article("bridge").published_at),
        ("updated", "noon", "markup: time", NOON, "minute", None, article("bridge").updated_at),
    ]


def test_an_article_that_was_withdrawn_counts_in_no_share(warehouse: PostgresWarehouse, database: str) -> None:
    warehouse.save(batch("b-1"), transformed("b-1"), [article("bridge"), article("ferry")])
    read_better = [article("bridge"), rejection("ferry", reason="index_page")]
    warehouse.save(batch("b-1"), transformed("b-1"), read_better)
    assert execute(database, "select count(*) from dateline.news") == [(1,)]
    assert execute(database, "select distinct article_count, article_share from dateline.photo_agencies") == [(1, 1.0)]


def test_a_rejected_page_that_once_was_an_article(warehouse: PostgresWarehouse, database: str) -> None:
    warehouse.save(batch("b-1"), transformed("b-1"), [article()])
    gone = rejection("bridge", NOON + timedelta(days=1), reason="gone")
    warehouse.save(batch("b-2"), transformed("b-2"), [gone])
    statement = "select reason, article_key from dateline.rejected_pages"
    assert execute(database, statement) == [("gone", key(url_of("bridge")))]
    assert execute(database, "select count(*) from dateline.news") == [(1,)]


@pytest.mark.parametrize(
    ("language", "text", "words", "is_found"),
    [
        ("en", "Ministers visited the harbours", "harbour", True),
        ("en", "Ministers visited the harbours", "harbour -minister", False),
        ("en", "Ministers visited the harbours", '"harbours ministers"', False),
        ("de", "Die Häuser am Hafen", "Haus Häfen", True),
        ("de", "Die Häfen am Meer", "Hafen", True),
        ("fr", "Les travailleurs du port", "travailleur", True),
        ("es", "Las elecciones regionales", "elección regional", True),
        ("ar", "المفاوضات في المدينة", "مفاوضات", True),
        ("ja", "東京で会議", "会議", True),
        ("th", "การประชุมที่กรุงเทพ", "กรุงเทพ", True),
        (None, "Prices 100% off", "0% of", True),
        (None, "Prices 1000 off", "0% of", False),
        ("en", "the", "the", True),
    ],
)
def test_search(warehouse: PostgresWarehouse, language: str | None, text: str, words: str, is_found: bool) -> None:
    warehouse.save(
        batch(), transformed(), [article(language=language, headline=text, body="Nothing.", standfirst=None)]
    )
    assert bool(warehouse.query("search", {"words": words})) == is_found
    if language:
        assert bool(warehouse.query("search", {"words": words, "language": language})) == is_found
        assert not warehouse.query("search", {"words": words, "language": "xx"})
