"""Airflow in, Airflow out: its connection and context made into what ``etl`` takes, answers made into XCom."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from airflow.sdk import Connection, get_current_context
from airflow.sdk.exceptions import AirflowFailException, AirflowNotFoundException
from airflow.sdk.log import mask_secret
from dateline_crashes import end_on_crash
from dateline_wishes import Params

from etl.errors import DatelineError, SettingsError, SourceError, UsageError
from etl.settings import Settings, read_settings

if TYPE_CHECKING:
    from etl.models import Batch, LoadResult, Transformed
    from etl.resources import Resources

WAREHOUSE_CONNECTION = "dateline_warehouse"

HOPELESS = (SettingsError, SourceError, UsageError)
"""Errors that no second try can mend: somebody has to change something first."""

run_log, stage_log, progress_log, failure_log, report_log = (
    logging.getLogger(f"dateline.{kind}") for kind in ("run", "stage", "progress", "failure", "report")
)
"""By their names ``make run`` knows what to show while it waits."""


def warehouse_settings() -> Settings:
    """The environment's settings, with Airflow's connection where they name no database; its password is masked."""
    settings = read_settings()
    if settings.database_url is None:
        settings = read_settings(connection_url=_connection_url())
    if settings.database_url and (password := urlsplit(settings.database_url).password):
        mask_secret(password)
        mask_secret(unquote(password))
    return settings


def _connection_url() -> str | None:
    try:
        return str(Connection.get(WAREHOUSE_CONNECTION).get_uri())
    except AirflowNotFoundException:
        return None


@contextmanager
def opened() -> Iterator[tuple[Resources, Settings]]:
    """The outside world for one task; errors that no second try can mend fail at once."""
    end_on_crash()
    from etl.progress import LineReporter
    from etl.resources import open_resources

    try:
        settings = warehouse_settings()
        with open_resources(settings, progress=LineReporter(progress_log.info)) as world:
            yield world, settings
    except DatelineError as error:
        reason = f"{error} {error.advice}".strip()
        failure_log.error(reason)
        if isinstance(error, HOPELESS):
            raise AirflowFailException(reason) from error
        raise


def params_of_run() -> Params:
    return get_current_context()["params"]


def run_id() -> str:
    run = get_current_context()["dag_run"]
    return f"{run.dag_id}/{run.run_id}"


def told_by(slug: str, stage: str, answer: Batch | Transformed | LoadResult) -> dict[str, Any]:
    """A stage's answer as what XCom may carry, ids and counts, written to the task's log as well."""
    told = {name: value for name, value in asdict(answer).items() if isinstance(value, str | int | float)}
    counts = (
        f"{value} {name.removesuffix('_count').replace('_', ' ')}"
        for name, value in told.items()
        if name.endswith("_count")
    )
    stage_log.info("%s: %s: %s", slug, stage, ", ".join(counts))
    return told
