"""The schema says what the program says: same names, same closed lists, every column explained."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args

import pytest

from etl import models
from etl.load.dictionary import data_dictionary
from tests.load.servers import SQL, execute

PROJECT = SQL.parent
IN_OTHER_TABLES = {"authors", "paragraphs", "images", "attributions"}
ELSEWHERE: dict[type, set[str]] = {
    models.Article: {"kind", *IN_OTHER_TABLES},
    models.Rejection: {"kind"},
    models.Batch: {"fetches"},
    models.Agency: {"shared_signs", "towns"},
    models.Source: {
        "accept_live_pages",
        "shortest_article_words",
        "pictures_take_time",
        "feeds",
        "fetch",
        "layouts",
        "fixes",
        "expect",
    },
}


@pytest.mark.parametrize(
    ("table", "column", "values"),
    [
        ("agencies", "kind", models.AgencyKind),
        ("runs", "door", models.Door),
        ("fetches", "outcome", models.FetchOutcome),
        ("fetches", "rejection", models.RejectionReason),
        ("rejections", "reason", models.RejectionReason),
        ("revisions", "published_precision", models.Precision),
        ("revisions", "updated_precision", models.Precision),
        ("paragraphs", "kind", models.ParagraphKind),
        ("attributions", "role", models.AttributionRole),
        ("attributions", "party", models.PartyKind),
        ("attributions", "position", models.Position),
    ],
)
def test_closed_lists_are_those_of_the_program(database: str, table: str, column: str, values: Any) -> None:
    [[definition]] = execute(
        database,
        "select pg_get_constraintdef(oid) from pg_constraint where conname = %s and contype = 'c'",
        [f"{table}_{column}_check"],
    )
    assert set(re.findall(r"'([^']+)'::text", definition)) == set(get_args(values))


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        (models.Article, "revisions"),
        (models.Paragraph, "paragraphs"),
        (models.Attribution, "attributions"),
        (models.Image, "images"),
        (models.Rejection, "rejections"),
        (models.Fetch, "fetches"),
        (models.Batch, "batches"),
        (models.Run, "runs"),
        (models.Source, "sources"),
        (models.Expectation, "sources"),
        (models.Agency, "agencies"),
    ],
)
def test_columns_bear_the_names_of_the_fields(database: str, kind: type, table: str) -> None:
    statement = "select column_name from information_schema.columns where table_schema = 'dateline' and table_name = %s"
    columns = {row[0] for row in execute(database, statement, [table])}
    names = {field.name for field in fields(kind)} - ELSEWHERE.get(kind, set())
    assert names <= columns


def test_every_table_view_column_and_function_is_explained(database: str) -> None:
    silent = execute(
        database,
        """
        select relname, attname from pg_class
        join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
        where relnamespace = 'dateline'::regnamespace and relkind in ('r', 'v')
            and (col_description(pg_class.oid, attnum) is null or obj_description(pg_class.oid, 'pg_class') is null)
        union all
        select proname, null from pg_proc
        where pronamespace = 'dateline'::regnamespace and obj_description(oid, 'pg_proc') is null
        """,
    )
    assert silent == []


def test_every_table_has_a_key(database: str) -> None:
    keyless = execute(
        database,
        """
        select relname from pg_class
        where relnamespace = 'dateline'::regnamespace and relkind = 'r'
            and not exists (select from pg_constraint where conrelid = pg_class.oid and contype = 'p')
        """,
    )
    assert keyless == []


def test_every_reference_can_be_followed_backwards(database: str) -> None:
    """A foreign key without an index makes deleting slow; the small fixed tables may be referred to without."""
    unindexed = execute(
        database,
        """
        select conrelid::regclass::text, attname from pg_constraint
        join pg_attribute on attrelid = conrelid and attnum = conkey[1]
        where connamespace = 'dateline'::regnamespace and contype = 'f'
            and confrelid not in ('dateline.sources'::regclass, 'dateline.agencies'::regclass)
            and not exists (select from pg_index where indrelid = conrelid and indkey[0] = conkey[1])
        """,
    )
    assert unindexed == []


def test_every_instant_knows_its_zone(database: str) -> None:
    naive = execute(
        database,
        """
        select table_name, column_name from information_schema.columns
        where table_schema = 'dateline'
            and (data_type in ('timestamp without time zone', 'time without time zone')
                or (column_name like '%\\_at' and data_type <> 'timestamp with time zone')
                or (column_name like '%\\_on' and data_type <> 'date'))
        """,
    )
    assert naive == []


def test_each_view_is_made_by_the_file_of_its_name(database: str) -> None:
    files = {path.stem.partition("_")[2] for path in (SQL / "views").glob("*.sql")}
    views = {row[0] for row in execute(database, "select viewname from pg_views where schemaname = 'dateline'")}
    assert views == files


def test_the_data_dictionary_is_up_to_date(database: str) -> None:
    page = Path(PROJECT / "docs" / "data-dictionary.md").read_text(encoding="utf-8")
    assert page == data_dictionary(database, SQL), "run: python -m etl.load.dictionary sql docs/data-dictionary.md"
