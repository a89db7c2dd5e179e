"""Which articles share one text: the same whatever is loaded first, and as often."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from itertools import permutations
from random import Random
from threading import Barrier
from typing import Any

import pytest

from benchmarks.invented_news import invented_news
from benchmarks.stories import PRECISION, RECALL, find_stories, score
from etl.load.warehouse import PostgresWarehouse
from etl.models import Article, LoadResult, Result
from etl.settings import PROJECT
from etl.sources import read_agencies
from etl.transform.agencies import Registry
from etl.transform.text_marks import text_marks
from tests.load.examples import HOUR, NOON, article, batch, key, rejection, transformed, unmodified, url_of
from tests.load.servers import SQL, execute

TABLES = ("story_texts", "story_furniture", "story_members")


def words(count: int, seed: int) -> str:
    random = Random(seed)
    return " ".join("".join(random.choices("abcdefghiklmnoprstuw", k=random.randint(3, 8))) for _ in range(count))


OPENING, MIDDLE, END, OTHER = words(100, 1), words(100, 2), words(100, 3), words(200, 4)
WHOLE = f"{OPENING}\n{MIDDLE}\n{END}"


def told(name: str, body: str, source: str = "harbour-times", at: Any = NOON, **changes: Any) -> Article:
    """An article with the marks of its text."""
    marks = text_marks(body)
    changes |= {"body": body, "source": source, "text_marks": marks.marks, "text_marks_method": marks.method}
    return article(name, at, **changes)


def save(warehouse: PostgresWarehouse, *results: Result, name: str = "batch-1") -> LoadResult:
    return warehouse.save(batch(name), transformed(name), results)


def stories(url: str) -> set[frozenset[str]]:
    """The stories of several copies, as sets of the articles' names."""
    rows = execute(
        url,
        "select array_agg(regexp_replace(canonical_url, '.*/', '')) from dateline.story_members"
        " join dateline.articles using (article_key) group by story_key",
    )
    return {frozenset(names) for (names,) in rows}


def contents(url: str) -> dict[str, list[tuple[object, ...]]]:
    return {table: execute(url, f"select * from dateline.{table} order by 1, 2") for table in TABLES}


def one(*names: str) -> set[frozenset[str]]:
    return {frozenset(names)}


@pytest.mark.parametrize(
    ("body", "is_copy"),
    [
        (WHOLE, True),
        (f"{OPENING}\n{MIDDLE}", True),
        (" ".join(OPENING.split()[:60]), True),
        (f"{words(30, 5)}\n{WHOLE}\n{words(40, 6)}", True),
        (f"{MIDDLE}\n{OPENING}\n{END}", True),
        (" ".join(word for place, word in enumerate(WHOLE.split()) if place % 25), True),
        (OTHER, False),
        (f"{OPENING[:200]} {OTHER}", False),
        (END[-180:], False),
        (" ".join(OPENING.split()[:15]), False),
        (f"{words(300, 7)} {MIDDLE}", False),
        (f"{words(120, 8)} {WHOLE} {words(900, 9)}", False),
        (f"{words(110, 8)} {MIDDLE} {END}", False),  # the same background below other news
        (f"{words(110, 8)} {OPENING} {MIDDLE}", True),  # a lead of the outlet's own above the report
        (f"{words(40, 8)} {MIDDLE} {END}", True),  # a lead that was written anew
    ],
)
def test_a_copy_is_what_has_most_of_the_text(
    warehouse: PostgresWarehouse, database: str, body: str, is_copy: bool
) -> None:
    save(warehouse, told("first", WHOLE))
    save(warehouse, told("second", body, "valley-post"), name="batch-2")
    assert stories(database) == (one("first", "second") if is_copy else set())


def test_the_share_of_each_copy_is_what_another_one_has_too(warehouse: PostgresWarehouse, database: str) -> None:
    save(warehouse, told("whole", WHOLE), told("longer", f"{WHOLE}\n{words(100, 5)}", "valley-post"))
    shares = dict(
        execute(
            database,
            "select regexp_replace(canonical_url, '.*/', ''), shared_share from dateline.story_members"
            " join dateline.articles using (article_key)",
        )
    )
    assert shares["whole"] > 0.97
    assert shares["longer"] == pytest.approx(0.75, abs=0.07)  # 130 marks: two standard errors


@pytest.mark.parametrize("note", ["", words(40, 16)])
@pytest.mark.parametrize("order", ["ABCDP", "PABCD", "CPADB", "APBCD"])
def test_a_page_of_briefs_makes_no_story_of_them(
    warehouse: PostgresWarehouse, database: str, order: str, note: str
) -> None:
    """Whether it begins as one of them or not, and whenever it comes."""
    texts = {name: words(60, seed) for name, seed in zip("ABCD", range(10, 14), strict=True)}
    texts["P"] = "\n".join([note, *texts.values()])
    for name in order:
        save(warehouse, told(name, texts[name], f"outlet-{name}".lower()), name=f"batch-{name}")
    assert stories(database) == set()


def test_a_page_of_briefs_is_a_copy_of_the_same_page(warehouse: PostgresWarehouse, database: str) -> None:
    texts = [words(60, seed) for seed in range(10, 14)]
    briefs = [told(f"brief-{n}", text, f"outlet-{n}") for n, text in enumerate(texts)]
    pages = [told("page", "\n".join(texts), source) for source in ("hill-echo", "valley-post")]
    save(warehouse, *briefs, *pages)
    assert execute(database, "select count(*), count(distinct story_key) from dateline.story_members") == [(2, 1)]


def test_what_two_texts_tell_in_one_makes_no_page_of_briefs(warehouse: PostgresWarehouse, database: str) -> None:
    """A report that tells in passing what another one was about keeps its copies."""
    other = words(60, 30)
    whole = f"{WHOLE}\n{other}\n{words(100, 31)}"
    save(
        warehouse,
        told("whole", whole),
        told("cut", " ".join(OPENING.split()[:70]), "hill-echo"),
        told("other", f"{other} {words(200, 32)}", "valley-post"),
    )
    assert stories(database) == one("whole", "cut")


def test_a_story_of_many_falls_apart_where_the_text_between_leaves_it(
    warehouse: PostgresWarehouse, database: str
) -> None:
    """Seven copies of each half hang together by the one text that has both."""
    half, rest = words(150, 21), words(150, 22)
    save(
        warehouse,
        *(told(f"first-{n}", f"{half} {words(8, 60 + n)}", f"outlet-{n}") for n in range(7)),
        *(told(f"second-{n}", f"{rest} {words(8, 80 + n)}", f"outlet-{10 + n}") for n in range(7)),
        told("whole", f"{half} {rest}", "hill-echo"),
    )
    first, second = (frozenset(f"{name}-{n}" for n in range(7)) for name in ("first", "second"))
    assert stories(database) == {first | second | {"whole"}}
    save(warehouse, told("whole", OTHER, "hill-echo", at=NOON + HOUR), name="batch-2")
    assert stories(database) == {first, second}


@pytest.mark.parametrize("order", list(permutations(range(5)))[::7])
def test_the_order_of_loading_does_not_matter(
    warehouse: PostgresWarehouse, database: str, order: Sequence[int]
) -> None:
    """Two cuts that share nothing are one story by the whole text that has both."""
    pieces = [
        told("first-half", words(150, 21), at=NOON + HOUR),
        told("second-half", words(150, 22), "valley-post", at=NOON),
        told("whole", f"{words(150, 21)} {words(150, 22)}", "hill-echo", at=NOON + 2 * HOUR),
        told("copy", f"{words(150, 21)} {words(150, 22)}", "shore-mail", at=NOON + 3 * HOUR),
        told("other", OTHER, "valley-post"),
    ]
    for number in order:
        save(warehouse, pieces[number], name=f"batch-{number}")
    assert stories(database) == one("first-half", "second-half", "whole", "copy")
    assert execute(database, "select distinct story_key from dateline.story_members") == [
        (key(url_of("second-half", "valley-post")),)
    ]


def test_the_story_key_is_that_of_the_earliest_fetch_though_it_comes_last(
    warehouse: PostgresWarehouse, database: str
) -> None:
    save(warehouse, told("early", WHOLE, at=NOON), name="batch-1")
    save(warehouse, told("late", WHOLE, "valley-post", at=NOON + HOUR), name="batch-2")
    assert execute(database, "select distinct story_key from dateline.story_members") == [(key(url_of("early")),)]
    save(warehouse, told("late", WHOLE, "valley-post", at=NOON - HOUR), name="batch-0")
    found = execute(database, "select distinct story_key from dateline.story_members")
    assert found == [(key(url_of("late", "valley-post")),)]


def test_loading_again_changes_nothing(warehouse: PostgresWarehouse, database: str) -> None:
    pieces = (told("first", WHOLE), told("second", WHOLE, "valley-post"), told("third", OTHER, "valley-post"))
    save(warehouse, *pieces)
    before = contents(database)
    save(warehouse, *pieces)
    save(warehouse, *pieces[::-1], unmodified("first", NOON + HOUR), name="batch-2")
    assert contents(database) == before


def test_a_revision_that_leaves_its_story_takes_it_apart_and_one_that_returns_mends_it(
    warehouse: PostgresWarehouse, database: str
) -> None:
    half, rest = words(150, 21), words(150, 22)
    save(
        warehouse,
        told("first-half", half),
        told("second-half", rest, "valley-post"),
        told("whole", f"{half} {rest}", "hill-echo"),
    )
    assert stories(database) == one("first-half", "second-half", "whole")
    save(warehouse, told("whole", f"{half} {OTHER}", "hill-echo", at=NOON + HOUR), name="batch-2")
    assert stories(database) == one("first-half", "whole")
    save(warehouse, told("whole", OTHER, "hill-echo", at=NOON + 2 * HOUR), name="batch-3")
    assert stories(database) == set()
    save(warehouse, told("whole", f"{half} {rest}", "hill-echo", at=NOON + 3 * HOUR), name="batch-4")
    assert stories(database) == one("first-half", "second-half", "whole")


def test_a_story_without_its_key_gets_another(warehouse: PostgresWarehouse, database: str) -> None:
    save(warehouse, told("first", WHOLE, at=NOON - HOUR))
    save(
        warehouse,
        told("second", WHOLE, "valley-post"),
        told("third", WHOLE, "hill-echo", at=NOON + HOUR),
        name="batch-2",
    )
    save(warehouse, rejection("first"), name="batch-1")
    assert stories(database) == one("second", "third")
    assert execute(database, "select distinct story_key from dateline.story_members") == [
        (key(url_of("second", "valley-post")),)
    ]


def test_articles_without_marks_are_loaded_and_found_once_they_are_replayed(
    warehouse: PostgresWarehouse, database: str
) -> None:
    """As those of an earlier version are."""
    second = told("second", WHOLE, "valley-post")
    save(warehouse, article("first", body=WHOLE), second)
    assert stories(database) == set()
    save(warehouse, told("first", WHOLE), second)
    assert stories(database) == one("first", "second")


# --- What repeats itself -------------------------------------------------------------------------


def daily(number: int, template: str, source: str = "harbour-times") -> Article:
    at = NOON + timedelta(days=number)
    body = f"{words(12, 100 + number)} {template} {words(12, 200 + number)}"
    return told(f"daily-{number}", body, source, at=at, published_at=at, published_on=at.date())


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 2, 0, 3, 1)])
def test_a_daily_template_is_no_story_from_the_fourth_day_on(
    warehouse: PostgresWarehouse, database: str, order: Sequence[int]
) -> None:
    for number in order[:3]:
        save(warehouse, daily(number, WHOLE), name=f"batch-{number}")
    assert len(stories(database)) == 1
    for number in order[3:]:
        save(warehouse, daily(number, WHOLE), name=f"batch-{number}")
    assert stories(database) == set()
    [[count]] = execute(database, "select count(*) from dateline.story_furniture")
    assert count == pytest.approx(len(text_marks(WHOLE).marks), abs=4)


@pytest.mark.parametrize("batches", [1, 5])
def test_what_stands_in_twelve_articles_of_one_day_is_furniture(
    warehouse: PostgresWarehouse, database: str, batches: int
) -> None:
    pieces = [told(f"page-{n}", f"{words(40, 300 + n)} {OPENING} {MIDDLE}") for n in range(15)]
    for number in range(batches):
        save(warehouse, *pieces[number::batches], name=f"batch-{number}")
    assert stories(database) == set()


def test_furniture_of_one_source_is_news_in_others(warehouse: PostgresWarehouse, database: str) -> None:
    for number in range(5):
        save(warehouse, daily(number, WHOLE), name=f"batch-{number}")
    save(warehouse, told("own", WHOLE, "valley-post"), told("copy", WHOLE, "hill-echo"), name="batch-9")
    assert stories(database) == one("own", "copy")


def test_a_text_printed_by_many_outlets_is_a_story(warehouse: PostgresWarehouse, database: str) -> None:
    save(warehouse, *(told("copy", WHOLE, f"outlet-{n}") for n in range(30)))
    assert execute(database, "select count(*) from dateline.story_members") == [(30,)]


def test_what_everybody_prints_for_weeks_is_idiom_and_no_story_is_lost_by_it(
    warehouse: PostgresWarehouse, database: str
) -> None:
    idiom = words(16, 50)
    for number in range(21):
        at = NOON + timedelta(days=number)
        body = f"{words(60, 400 + number)} {idiom} {words(60, 500 + number)}"
        piece = told(f"piece-{number}", body, f"outlet-{number}", at=at, published_at=at, published_on=at.date())
        save(warehouse, piece, name=f"batch-{number}")
    assert stories(database) == set()
    found = execute(database, "select mark from dateline.story_furniture where source = ''")
    assert {mark for (mark,) in found} <= set(text_marks(idiom).marks)
    assert found
    save(warehouse, told("copy", f"{words(60, 420)} {idiom} {words(60, 520)}", "valley-post"), name="batch-99")
    assert stories(database) == one("piece-20", "copy")


# --- Several loaders at once ---------------------------------------------------------------------


def load_each(url: str, start: Barrier, pieces: Iterable[Sequence[Article]], loader: int) -> None:
    with PostgresWarehouse(url, sql_folder=SQL) as warehouse:
        for number, lines in enumerate(pieces):
            start.wait(timeout=60)
            name = f"batch-{loader}-{number}"
            warehouse.save(batch(name, run_id=f"run-{loader}"), transformed(name), lines)


def test_two_loaders_with_a_copy_each_find_each_other(database: str) -> None:
    rounds, per_round = 8, 5
    texts = [[words(80, 1000 + 10 * turn + n) for n in range(per_round)] for turn in range(rounds)]

    def pieces(source: str) -> list[list[Article]]:
        return [
            [told(f"{source}-{turn}-{n}", text, source) for n, text in enumerate(turn_texts)]
            for turn, turn_texts in enumerate(texts)
        ]

    [[before]] = execute(database, "select deadlocks from pg_stat_database where datname = current_database()")
    start = Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(load_each, database, start, pieces("harbour-times"), 1)
        second = pool.submit(load_each, database, start, [turn[::-1] for turn in pieces("valley-post")], 2)
        first.result(timeout=120)
        second.result(timeout=120)
    assert len(stories(database)) == rounds * per_round
    assert execute(database, "select count(*) from dateline.story_members") == [(2 * rounds * per_round,)]
    [[after]] = execute(database, "select deadlocks from pg_stat_database where datname = current_database()")
    assert after == before


# --- At large ------------------------------------------------------------------------------------


def test_an_invented_month_of_news(warehouse: PostgresWarehouse) -> None:
    """A small version of ``python -m benchmarks.stories``."""
    pieces = invented_news(stories=24, unrelated=110, seed=7)
    registry = Registry(read_agencies(PROJECT / "sources" / "_agencies.toml"))
    found = find_stories(pieces, warehouse, registry)
    pairs = score(pieces, found.stories)
    assert len(pairs.wanted) > 100
    assert pairs.precision >= PRECISION
    assert pairs.recall >= RECALL


def test_three_hundred_copies_are_loaded_in_a_few_seconds(warehouse: PostgresWarehouse, database: str) -> None:
    result = save(warehouse, *(told("copy", WHOLE, f"outlet-{n}") for n in range(300)))
    assert execute(database, "select count(*) from dateline.story_members") == [(300,)]
    assert result.load_seconds < 30
    more = save(warehouse, told("late", WHOLE, "harbour-times", published_on=date(2026, 3, 3)), name="batch-2")
    assert more.load_seconds < 10
