"""The stack's foundation: folders, PostgreSQL with both databases, and the sample newsroom."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from etl.load.embedded import create_database, embedded_server
from etl.load.migrations import migrate
from etl.settings import PROJECT, Settings, without_libpq_variables
from stack.airflow_home import airflow_environment, beside, migration_mark
from stack.crew import Crew, Member, StackError
from stack.interrupts import patiently
from stack.newsroom import start_newsroom
from stack.places import Places
from stack.steps import step

SAMPLE_SOURCES = PROJECT / "sample" / "sources"


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A stack on which Airflow can work."""

    crew: Crew
    places: Places
    settings: Settings
    database_url: str
    """Where the articles go."""
    newsroom: str
    environment: Mapping[str, str]
    """Of every Airflow process."""

    def start_airflow(
        self,
        *arguments: str,
        log: str,
        extra: Mapping[str, str] | None = None,
        seconds_to_end: float | None = None,
    ) -> Member:
        """Start ``airflow ...``, writing to the log of that name."""
        command = (sys.executable, "-m", "airflow", *arguments)
        environment = {**self.environment, **(extra or {})}
        return self.crew.start(arguments[0], command, environment, self.log_file(log), seconds_to_end=seconds_to_end)

    def log_file(self, name: str) -> Path:
        return self.places.logs / f"{name}.log"


@contextmanager
def open_house(console: Console, settings: Settings) -> Iterator[House]:
    """Everything that Airflow needs, up to date; all of it is gone at the end."""
    places = Places(state=settings.state_folder)
    places.make()
    with ExitStack() as stack:
        if not settings.database_url:
            stack.enter_context(without_libpq_variables())
        crew = stack.enter_context(Crew(places.register))
        stack.callback(let_go_of_postgres, settings.embedded_folder)
        with step(console, "PostgreSQL"), patiently():
            embedded_url = stack.enter_context(embedded_server(settings.embedded_folder))
            airflow_url = beside(embedded_url, "airflow")
            create_database(embedded_url, "airflow")
        # Ended before the server is: Airflow notes in its database what became of its tasks.
        stack.callback(crew.dismiss)
        database_url = settings.database_url or embedded_url
        environment = airflow_environment(places, settings, airflow_url)
        with step(console, "Schema of the articles"):
            migrate(database_url, settings.sql_folder)
        with step(console, "Sample newsroom"):
            newsroom = start_newsroom(crew, places, settings, environment, tell=console.print)
        house = House(
            crew=crew,
            places=places,
            settings=settings,
            database_url=database_url,
            newsroom=newsroom,
            environment=environment | _dateline(settings, database_url, newsroom),
        )
        _migrate_airflow(console, house)
        yield house


def let_go_of_postgres(folder: Path) -> None:
    """Stop a server that nobody holds any more, left by a stack that was killed, or interrupted while it started."""
    if (folder / "postmaster.pid").exists():
        with embedded_server(folder):
            pass


def _dateline(settings: Settings, database_url: str, newsroom: str) -> dict[str, str]:
    """What Dateline's tasks read in their environment."""
    named = settings.variables.get("DATELINE_SOURCES")
    return {
        "DATELINE_DATABASE_URL": database_url,
        "DATELINE_HOME": str(settings.state_folder),
        "DATELINE_ARCHIVE": settings.archive_url,
        "DATELINE_NEWSROOM": newsroom,
        "DATELINE_SOURCES": named or os.pathsep.join((str(SAMPLE_SOURCES), str(PROJECT / "sources"))),
    }


def _migrate_airflow(console: Console, house: House) -> None:
    """Bring Airflow's own database up to date, when its version or the database is new."""
    mark, wanted = house.places.migrated, migration_mark(house.settings.embedded_folder)
    if mark.exists() and mark.read_text(encoding="utf-8") == wanted:
        return
    with step(console, "Airflow's database"):
        member = house.start_airflow("db", "migrate", log="airflow-migrate")
        if house.crew.finish(member):
            raise StackError("Airflow's database could not be made", advice=f"Look at {member.log}.")
        mark.write_text(wanted, encoding="utf-8")
