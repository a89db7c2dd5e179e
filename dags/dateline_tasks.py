"""The tasks of both DAGs; what they do is :mod:`etl.pipeline`'s business.

Imports of etl's stages are inside the tasks: Airflow reads this file again and again, and each task has a process.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from airflow.sdk import get_current_context, task, task_group
from dateline_sources import readable_sources, source_named
from dateline_wishes import check_names, chosen_slugs, wish_for
from dateline_world import opened, params_of_run, run_id, run_log, told_by

from etl.settings import read_settings

RETRIES = int(read_settings().variables.get("DATELINE_TASK_RETRIES") or "3")
"""Of tasks that touch the network or the database; ``make run`` sets none, for a person waits who wants the reason."""

RETRIED: dict[str, Any] = {
    "retries": RETRIES,
    "retry_delay": timedelta(minutes=1),
    "retry_exponential_backoff": True,
    "max_retry_delay": timedelta(minutes=15),
}
BY_SOURCE: dict[str, Any] = {
    "map_index_template": "{{ task.op_kwargs['slug'] }}",
    "max_active_tis_per_dagrun": 4,
}
"""Mapped tasks bear their source's name, and few run at once: the database and the machine are shared."""


@task(**RETRIED, execution_timeout=timedelta(minutes=5))
def begin() -> list[str]:
    """Register the chosen sources, open the run in the warehouse, and name the sources to read."""
    from etl.models import Run

    params = params_of_run()
    with opened() as (world, settings):
        check_names(params, get_current_context()["dag"].params)
        slugs = chosen_slugs(params, settings)
        world.warehouse.register(list(readable_sources(slugs, settings)), world.agencies)
        started_at = get_current_context()["dag_run"].start_date or world.clock()
        world.warehouse.begin_run(
            Run(run_id=run_id(), door="dag", started_at=started_at, is_dry_run=bool(params.get("dry_run")))
        )
    run_log.info(run_id())
    return slugs


@task(**RETRIED, **BY_SOURCE, execution_timeout=timedelta(minutes=45))
def extract(slug: str) -> dict[str, Any]:
    """Discover, fetch and archive one source."""
    from etl import pipeline

    with opened() as (world, settings):
        wish = wish_for(slug, params_of_run(), settings)
        return told_by(slug, "extract", pipeline.extract(source_named(slug, settings), run_id(), world, wish))


@task(**BY_SOURCE, retries=0, execution_timeout=timedelta(minutes=30))
def transform(slug: str, batch: Mapping[str, Any]) -> dict[str, Any]:
    """Parse and enrich the batch; not tried again by itself, for it would say the same."""
    from etl import pipeline

    with opened() as (world, settings):
        return told_by(slug, "transform", pipeline.transform(source_named(slug, settings), batch["batch_id"], world))


@task(**RETRIED, **BY_SOURCE, execution_timeout=timedelta(minutes=15))
def load(slug: str, batch: Mapping[str, Any]) -> dict[str, Any]:
    """Bring the batch into Postgres, in one transaction."""
    from etl import pipeline

    with opened() as (world, _):
        return told_by(
            slug, "load", pipeline.load(batch["batch_id"], world, dry_run=bool(params_of_run().get("dry_run")))
        )


@task_group
def source(slug: str) -> None:
    """One source's way; a source that fails takes nobody with it."""
    batch = transform(slug=slug, batch=extract(slug=slug))  # type: ignore[arg-type]  # Airflow resolves it
    load(slug=slug, batch=batch)  # type: ignore[arg-type]
