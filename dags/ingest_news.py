"""DAG ``ingest_news``: every hour, all enabled sources; by hand, whatever its form says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from airflow.sdk import Param, dag
from dateline_run import ingest_all
from dateline_sources import known_slugs

from etl.settings import read_settings

FORM = {
    "sources": Param(
        None,
        type=["null", "array"],
        items={"type": "string"},
        examples=known_slugs(read_settings()),
        title="Sources",
        description="Which sources to read. None chosen: all that are enabled.",
    ),
    "most_articles": Param(
        None,
        type=["null", "integer"],
        minimum=1,
        maximum=10_000,
        title="Most articles",
        description="Most articles from each source. Empty: what the source's file says.",
    ),
    "since": Param(
        None,
        type=["null", "string"],
        format="date",
        title="Since",
        description="Leave out what a feed dates before this day. Articles without a date stay.",
    ),
    "dry_run": Param(
        False,
        type="boolean",
        title="Dry run",
        description="Fetch, archive, read and count, but change no table.",
    ),
}


@dag(
    schedule="@hourly",
    start_date=datetime(2026, 1, 1, tzinfo=UTC),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=2),
    params=FORM,
    tags=["dateline", "news"],
    doc_md="""
Reads the sources into Postgres: **extract** (discover, fetch, archive), **transform** (parse, date, attribute) and
**load**, a group of tasks for each source, side by side. A source that fails turns red its own group and the run,
nothing else; the others are loaded all the same. Clear the failed group, with what comes after it, to try it once
more: nothing is loaded twice. `report` says in its log what became of each source; `check` ends the run and fails
where a source does not keep what `[expect]` in its file promises.
""",
)
def ingest_news() -> None:
    ingest_all()


ingest_news()
