"""DAG ``ingest_urls``: by hand, a list of addresses."""

from __future__ import annotations

from datetime import timedelta

from airflow.sdk import Param, dag
from dateline_run import ingest_all
from dateline_sources import known_slugs

from etl.settings import read_settings

FORM = {
    "urls": Param(
        type="array",
        items={"type": "string", "pattern": r"^\s*https?://[^\s/]+\S*\s*$"},
        minItems=1,
        maxItems=1_000,
        title="Addresses",
        description="Articles to read, an address on each line, beginning with http:// or https://.",
    ),
    "source": Param(
        None,
        type=["null", "string"],
        examples=known_slugs(read_settings()),
        title="Source",
        description="Whose articles they are. Empty: the source that has the address's host, else `by-hand`.",
    ),
    "dry_run": Param(
        False,
        type="boolean",
        title="Dry run",
        description="Fetch, archive, read and count, but change no table.",
    ),
}


@dag(
    schedule=None,
    catchup=False,
    max_active_runs=4,
    dagrun_timeout=timedelta(hours=2),
    params=FORM,
    tags=["dateline", "news"],
    doc_md="""
Reads the articles at the addresses given, through the same tasks as `ingest_news`, grouped by the source they belong
to. An address given twice is read once; an article that is in the warehouse already gets a revision if it changed.
""",
)
def ingest_urls() -> None:
    ingest_all()


ingest_urls()
