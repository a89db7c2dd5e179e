"""How the tasks hang together, and how a run tells the truth.

``begin`` is the setup of a run, ``report`` and ``check`` are its teardowns: these run whatever became of the tasks
before them, also when somebody stops the run by hand, so every run that began is ended in the warehouse. Airflow judges
a run by its last tasks, passing over teardowns unless they say ``on_failure_fail_dagrun``. So the last tasks are the
loads, which ``report`` follows, and ``check``: a broken source turns red its own group and the run, and nothing else; a
broken promise turns red ``check`` and the run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from airflow.sdk import get_current_context, task
from airflow.sdk.exceptions import AirflowFailException
from dateline_sources import source_named
from dateline_tasks import RETRIED, begin, source
from dateline_world import failure_log, opened, params_of_run, report_log, run_id

from etl.settings import Settings

if TYPE_CHECKING:
    from etl.resources import Resources


def ingest_all() -> None:
    """Both DAGs' tasks, in their order."""
    slugs = begin()
    told = report(slugs).as_teardown(setups=slugs)  # type: ignore[arg-type]
    end = check(slugs).as_teardown(setups=slugs, on_failure_fail_dagrun=True)  # type: ignore[arg-type]
    source.expand(slug=slugs) >> told >> end


@task(retries=0, execution_timeout=timedelta(minutes=5))
def report(slugs: Sequence[str]) -> None:
    """Say in the log what became of each source."""
    from etl import terminal
    from etl.models import LoadResult

    for slug, counts in _loads(slugs).items():
        if counts:
            report_log.info(terminal.load_line(LoadResult(**counts)))
        else:
            failure_log.error(_lost(slug))


@task(**RETRIED, execution_timeout=timedelta(minutes=5))
def check(slugs: Sequence[str]) -> None:
    """End the run in the warehouse, and fail where a source did get through but broke its promises."""
    loads = _loads(slugs)
    lost = [_lost(slug) for slug, counts in loads.items() if not counts]
    with opened() as (world, settings):
        broken = [
            complaint
            for slug, counts in loads.items()
            if counts
            for complaint in _broken_promises(slug, counts, world, settings)
        ]
        world.warehouse.end_run(run_id(), world.clock(), lost + broken)
    for complaint in broken:
        failure_log.error(complaint)
    if broken:
        raise AirflowFailException("; ".join(broken))


def _loads(slugs: Sequence[str]) -> dict[str, Mapping[str, Any] | None]:
    """The load's answer by source; None for one that did not come so far."""
    counts = get_current_context()["ti"].xcom_pull(task_ids="source.load", map_indexes=range(len(slugs)))
    return dict(zip(slugs, counts, strict=True))


def _lost(slug: str) -> str:
    return f"{slug}: did not get through; the red task of its group says why"


def _broken_promises(slug: str, counts: Mapping[str, Any], world: Resources, settings: Settings) -> Sequence[str]:
    from etl import pipeline
    from etl.models import Ingested, LoadResult

    loaded = LoadResult(**counts)
    batch, transformed = world.archive.batch(loaded.batch_id), world.archive.transformed(loaded.batch_id)
    if "urls" in params_of_run():
        return pipeline.unread(batch, transformed)
    if loaded.is_dry_run:
        return pipeline.not_read(transformed)
    ingested = Ingested(batch=batch, transformed=transformed, loaded=loaded)
    return pipeline.check(source_named(slug, settings), ingested, world)
