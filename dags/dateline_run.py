"""How the tasks hang together, and how a run tells the truth.

``begin`` and ``check`` are setup and teardown of a run. A teardown runs whatever became of the tasks before it, also
when somebody stops the run by hand, so every run that began is ended in the warehouse. Alone it would also hide a
failed source, for Airflow judges a run by its last tasks. Therefore ``check`` fails where a source did not get through
or broke its promises, and ``on_failure_fail_dagrun`` lets it speak for the run: a broken source turns red its own
group, the check that names it, and the run; the groups of the others stay green.
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
    from etl.models import Batch
    from etl.resources import Resources

READ = ("fetched", "not_modified")


def ingest_all() -> None:
    """Both DAGs' tasks, in their order."""
    slugs = begin()
    end = check(slugs).as_teardown(setups=slugs, on_failure_fail_dagrun=True)  # type: ignore[arg-type]
    source.expand(slug=slugs) >> end


@task(**RETRIED, execution_timeout=timedelta(minutes=5))
def check(slugs: Sequence[str]) -> None:
    """End the run in the warehouse, and fail where a source did not get through or broke its promises."""
    loaded = get_current_context()["ti"].xcom_pull(task_ids="source.load", map_indexes=range(len(slugs)))
    with opened() as (world, settings):
        complaints = [
            complaint
            for slug, counts in zip(slugs, loaded, strict=True)
            for complaint in _complaints(slug, counts, world, settings)
        ]
        world.warehouse.end_run(run_id(), world.clock(), complaints)
    for complaint in complaints:
        failure_log.error(complaint)
    if complaints:
        raise AirflowFailException("; ".join(complaints))


def _complaints(slug: str, counts: Mapping[str, Any] | None, world: Resources, settings: Settings) -> Sequence[str]:
    """What went wrong with one source; ``counts`` is its load's answer, None where it did not come so far."""
    from etl import pipeline, terminal
    from etl.models import Ingested, LoadResult

    if counts is None:
        return [f"{slug}: did not get through; the red task of its group says why"]
    loaded = LoadResult(**counts)
    report_log.info(terminal.load_line(loaded))
    batch, transformed = world.archive.batch(loaded.batch_id), world.archive.transformed(loaded.batch_id)
    if "urls" in params_of_run():
        return _unread(batch)
    if loaded.is_dry_run:
        return ()
    ingested = Ingested(batch=batch, transformed=transformed, loaded=loaded)
    return pipeline.check(source_named(slug, settings), ingested, world)


def _unread(batch: Batch) -> Sequence[str]:
    """Addresses asked for one by one that could not be read; what ``[expect]`` promises is about whole sources."""
    return [f"{fetch.url}: {fetch.detail}" for fetch in batch.fetches if fetch.outcome not in READ]
