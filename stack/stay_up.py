"""``make up``: everything stays up, Airflow's pages and its schedule included, until Ctrl-C."""

from __future__ import annotations

import json
import time

from rich.console import Console

from etl.settings import Settings
from stack.airflow_api import AirflowApi
from stack.airflow_home import API_HOST, api_port
from stack.crew import Member, StackError
from stack.house import House, open_house
from stack.newsroom import free_port
from stack.steps import step
from stack.waiting import answer_of, wait_until

COMPONENTS = ("api-server", "scheduler", "dag-processor", "triggerer")
IMPATIENT = {"triggerer": 2.0}
"""It waits ten seconds for triggers, of which our DAGs have none."""
SECONDS_TO_START = 120.0
SECONDS_BETWEEN_CHECKS = 1.0


def stay_up(console: Console, settings: Settings) -> None:
    """Keep the stack up until somebody ends it; raises :class:`StackError` where a part of it ends by itself."""
    port = api_port(settings)
    if free_port(port, API_HOST) != port:
        raise StackError(
            f"port {port} is taken",
            advice="End who listens there, or take another: DATELINE_AIRFLOW_PORT=8081 make up",
        )
    with open_house(console, settings) as house:
        with step(console, "Airflow"):
            _start(house, port)
            AirflowApi(f"http://{API_HOST}:{port}", *house.places.sign_in()).end_abandoned_tests()
        _greet(console, house, port)
        raise _broken(_first_to_end(console, house))


def _first_to_end(console: Console, house: House) -> Member:
    """Wait until a part of the stack ends by itself, or somebody ends us."""
    try:
        while (member := house.crew.ended()) is None:
            time.sleep(SECONDS_BETWEEN_CHECKS)
    except KeyboardInterrupt:
        console.print("\nEnding everything, a task that runs included ...")
        raise
    return member


def _start(house: House, port: int) -> None:
    for component in COMPONENTS:
        house.start_airflow(component, log=f"airflow-{component}", seconds_to_end=IMPATIENT.get(component))
    wait_until(lambda: bool(house.crew.ended()) or is_healthy(port), SECONDS_TO_START)
    if member := house.crew.ended():
        raise _broken(member)
    if not is_healthy(port):
        raise StackError("Airflow did not become healthy in time", advice=f"Look at {house.places.logs}.")


def is_healthy(port: int) -> bool:
    """Whether Airflow says so of all its parts."""
    answer = answer_of(f"http://{API_HOST}:{port}/api/v2/monitor/health")
    parts = json.loads(answer) if answer else {}
    names = ("metadatabase", "scheduler", "triggerer", "dag_processor")
    return all((parts.get(name) or {}).get("status") == "healthy" for name in names)


def _greet(console: Console, house: House, port: int) -> None:
    user, password = house.places.sign_in()
    console.print(
        f"\n[bold]Airflow's pages[/bold]  http://{API_HOST}:{port}\n"
        f"[bold]Sign in[/bold]          {user}   {password}\n"
        f"[bold]The newsroom[/bold]     {house.newsroom}\n"
        f"[bold]The articles[/bold]     .venv/bin/dateline psql\n"
        f"[bold]Logs[/bold]             {house.places.logs}\n\n"
        "The DAG ingest_news runs every hour, the first time now. Ctrl-C ends everything."
    )


def _broken(member: Member) -> StackError:
    return StackError(f"{member.name} ended by itself", advice=f"Look at {member.log}.")
