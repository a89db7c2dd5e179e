"""The data dictionary: what the comments in the database say, as one page of Markdown.

``python -m etl.load.dictionary sql docs/data-dictionary.md`` writes it anew, on a database made for that purpose.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from psycopg2.extras import RealDictCursor

from etl.load.connection import connect, plain_words
from etl.load.embedded import embedded_server
from etl.load.migrations import migrate
from etl.load.queries import Query, describe_queries, read_statement

OPENING = """\
# Data dictionary

Everything is in the schema `dateline`. Analysts read the views, above all `news`; the tables are below them. Instants
are `timestamptz`, shown in UTC. Columns called `source` hold the slug of a source, `agency` in `attributions` that of
an agency, `*_key` an identity, `*_hash` a digest.

This page is made from the comments in the database. Change them there (`sql/migrations`, `sql/views`), then run
`python -m etl.load.dictionary sql docs/data-dictionary.md`; a test fails until it fits again.
"""

Row = Mapping[str, Any]


def data_dictionary(url: str, sql_folder: Path) -> str:
    """The dictionary of a migrated database, and of the queries in ``sql_folder``."""
    with (
        closing(connect(url, sql_folder)) as connection,
        plain_words(),
        connection.cursor(cursor_factory=RealDictCursor) as cursor,
    ):
        cursor.execute(read_statement(sql_folder, "load/dictionary"))
        return "\n".join(_pages(cursor.fetchall(), describe_queries(sql_folder)))


def _pages(rows: Iterable[Row], queries: Iterable[Query]) -> Iterator[str]:
    yield OPENING
    for is_view, members in groupby(rows, key=lambda row: bool(row["is_view"])):
        yield "## Views\n" if is_view else "## Tables\n"
        for name, columns in groupby(members, key=lambda row: str(row["relation"])):
            yield from _relation(name, list(columns))
    yield "## Queries\n"
    yield "`dateline query NAME` runs them. Parameters may be left out unless required.\n"
    for query in queries:
        yield from _query(query)


def _relation(name: str, columns: list[Row]) -> Iterator[str]:
    yield f"### {name}\n"
    yield f"{columns[0]['relation_comment']}\n"
    yield "| Column | Type | Meaning |"
    yield "|---|---|---|"
    for column in columns:
        yield f"| `{column['column']}` | {_type(column)} | {_in_cell(column['column_comment'])} |"
    yield ""


def _type(column: Row) -> str:
    marks = [str(column["type"])]
    if column["is_key"]:
        marks.append("key")
    if column["may_be_null"]:
        marks.append("or null")
    if column["refers_to"]:
        marks.append(f"-> {str(column['refers_to']).removeprefix('dateline.')}")
    return ", ".join(marks)


def _query(query: Query) -> Iterator[str]:
    yield f"### {query.name}\n"
    yield f"{query.purpose}\n"
    for name, meaning in query.parameters.items():
        yield f"- `{name}`: {meaning}"
    if query.parameters:
        yield ""


def _in_cell(text: str) -> str:
    return text.replace("|", r"\|").replace("\n", " ")


def main(sql_folder: Path, page: Path) -> None:
    """Write the dictionary of ``sql_folder`` to ``page``."""
    with TemporaryDirectory(prefix="dateline-") as folder, embedded_server(Path(folder) / "postgres") as url:
        migrate(url, sql_folder)
        page.write_text(data_dictionary(url, sql_folder), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
