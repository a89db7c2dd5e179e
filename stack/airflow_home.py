"""Airflow's configuration, by environment variables alone."""

from __future__ import annotations

import os
from importlib.metadata import version
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from etl.errors import SettingsError
from etl.settings import PROJECT, Settings
from stack.places import Places

API_HOST = "127.0.0.1"
API_PORT = 8080
MOST_PORT = 65_535

FOREIGN_PREFIXES = ("AIRFLOW", "_AIRFLOW")
"""Settings of another Airflow on this machine have no say in this one."""


def api_port(settings: Settings) -> int:
    """Where Airflow's pages are: ``DATELINE_AIRFLOW_PORT``, 8080 by default; raises :class:`SettingsError`."""
    named = settings.variables.get("DATELINE_AIRFLOW_PORT") or str(API_PORT)
    if not (named.isascii() and named.isdigit() and 0 < int(named) <= MOST_PORT):
        raise SettingsError(
            f"DATELINE_AIRFLOW_PORT is {named!r}, which is no port",
            advice=f"Set it to a number from 1 to {MOST_PORT}, or leave it out for {API_PORT}.",
        )
    return int(named)


def airflow_environment(places: Places, settings: Settings, airflow_url: str) -> dict[str, str]:
    """The environment of an Airflow process on the database ``airflow_url``; tells nobody that it runs."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN_PREFIXES)}
    return inherited | _airflow(places, airflow_url) | _pages(places, api_port(settings)) | _plain_output()


def migration_mark(postgres_folder: Path) -> str:
    """Changes when Airflow's database must be brought up to date: another Airflow, or another database."""
    made_at = (postgres_folder / "PG_VERSION").stat().st_mtime_ns
    return f"{version('apache-airflow-core')} {made_at}\n"


def _airflow(places: Places, url: str) -> dict[str, str]:
    secrets = places.secrets()
    return {
        "AIRFLOW_HOME": str(places.airflow),
        "AIRFLOW__CORE__DAGS_FOLDER": str(PROJECT / "dags"),
        "AIRFLOW__CORE__PLUGINS_FOLDER": str(PROJECT / "plugins"),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__CORE__EXECUTOR": "LocalExecutor",
        "AIRFLOW__CORE__PARALLELISM": "4",
        "AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
        "AIRFLOW__CORE__FERNET_KEY": secrets["fernet_key"],
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": with_driver(url, "psycopg2"),
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN_ASYNC": with_driver(url, "asyncpg"),
        "AIRFLOW__LOGGING__BASE_LOG_FOLDER": str(places.logs / "tasks"),
        "AIRFLOW__API__SECRET_KEY": secrets["api_secret"],
        "AIRFLOW__API_AUTH__JWT_SECRET": secrets["jwt_secret"],
        "AIRFLOW__METRICS__STATSD_ON": "False",
        "AIRFLOW__METRICS__OTEL_ON": "False",
        "PYTHONPATH": str(PROJECT),
    }


def _pages(places: Places, port: int) -> dict[str, str]:
    origin = f"http://{API_HOST}:{port}"
    user, _ = places.sign_in()
    return {
        "AIRFLOW__API__HOST": API_HOST,
        "AIRFLOW__API__PORT": str(port),
        "AIRFLOW__API__BASE_URL": origin,
        "AIRFLOW__API__WORKERS": "1",
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"{origin}/execution/",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS": f"{user}:admin",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(places.passwords),
    }


def _plain_output() -> dict[str, str]:
    """Logs are files: no colours, no waiting in buffers, a width that no terminal decides."""
    return {"AIRFLOW__LOGGING__COLORED_CONSOLE_LOG": "False", "NO_COLOR": "1", "PYTHONUNBUFFERED": "1"}


def with_driver(url: str, driver: str) -> str:
    """A Postgres URL as SQLAlchemy wants it, with the driver named."""
    return urlunsplit(urlsplit(url)._replace(scheme=f"postgresql+{driver}"))


def beside(url: str, database: str) -> str:
    """The URL of another database on the same server."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{database}"))
