"""Airflow's REST API, as far as the stack needs it."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote
from urllib.request import ProxyHandler, Request, build_opener

SECONDS_FOR_AN_ANSWER = 30.0
MOST_RUNS = 100

_direct = build_opener(ProxyHandler({}))


class AirflowApi:
    """Signed in to the Airflow at ``origin``; raises :class:`OSError` where it does not answer or refuses."""

    def __init__(self, origin: str, user: str, password: str) -> None:
        self._origin = origin
        self._token = ""
        self._token = self.ask("POST", "/auth/token", {"username": user, "password": password})["access_token"]

    def end_abandoned_tests(self) -> int:
        """Mark as failed what an interrupted ``airflow dags test`` left running, which would keep the schedule waiting.

        ``make run`` works that way; nobody goes on with such a run. How many there were.
        """
        answer = self.ask("GET", f"/api/v2/dags/~/dagRuns?state=running&state=queued&limit={MOST_RUNS}")
        abandoned = [run for run in answer["dag_runs"] if run["triggered_by"] == "test"]
        for run in abandoned:
            self.ask("PATCH", f"/api/v2/dags/{run['dag_id']}/dagRuns/{quote(run['dag_run_id'])}", {"state": "failed"})
        return len(abandoned)

    def ask(self, method: str, path: str, body: dict[str, str] | None = None) -> Any:
        """The answer to one request, out of its JSON."""
        headers = {"Content-Type": "application/json"}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        content = json.dumps(body).encode("utf-8") if body is not None else None
        request = Request(self._origin + path, data=content, headers=headers, method=method)  # noqa: S310 - loopback
        with _direct.open(request, timeout=SECONDS_FOR_AN_ANSWER) as answer:
            return json.load(answer)
