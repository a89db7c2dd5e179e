"""Random secrets for docker compose, and what compose makes of them."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import Any

import pytest
import yaml

from etl.settings import PROJECT
from stack.env import filled, write_env

EXAMPLE = (PROJECT / ".env.example").read_text(encoding="utf-8")
COMPOSE = (PROJECT / "docker-compose.yml").read_text(encoding="utf-8")
ONCE = {"init"}
"""Services that end by themselves and need no check of their health."""


@pytest.fixture
def services() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(COMPOSE)["services"]
    return found


def test_every_secret_is_filled_and_no_two_are_alike() -> None:
    secrets = re.findall(r"^(\w+_(?:PASSWORD|SECRET|KEY))=(.*)$", filled(EXAMPLE), re.MULTILINE)
    assert len(secrets) == 9
    assert len({value for _, value in secrets}) == 9
    assert all(re.fullmatch(r"[\w=-]{32,}", value) for _, value in secrets)
    assert filled(EXAMPLE) != filled(EXAMPLE)


def test_what_is_no_secret_stays() -> None:
    assert filled("DATELINE_CONTACT=\nAPI_SECRET=mine\n") == "DATELINE_CONTACT=\nAPI_SECRET=mine\n"


def test_an_env_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / ".env.example").write_text("A_PASSWORD=\n")
    assert write_env(tmp_path)
    written = (tmp_path / ".env").read_text()
    assert stat.S_IMODE((tmp_path / ".env").stat().st_mode) == 0o600
    assert not write_env(tmp_path)
    assert (tmp_path / ".env").read_text() == written


def test_compose_refuses_to_start_without_its_secrets() -> None:
    used = dict(re.findall(r"\$\{(\w+)(:[-?][^}]*)?\}", COMPOSE))
    known = re.findall(r"^(\w+)=", EXAMPLE, re.MULTILINE)
    assert set(used) == set(known)
    for name, rest in used.items():
        is_secret = name.endswith(("_PASSWORD", "_SECRET", "_KEY"))
        assert rest.startswith(":?" if is_secret else ":-"), name


def test_nothing_listens_beyond_this_machine(services: dict[str, Any]) -> None:
    ports = [port for service in services.values() for port in service.get("ports", ())]
    assert len(ports) == 3
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_every_service_that_stays_says_how_it_is(services: dict[str, Any]) -> None:
    assert {name for name, service in services.items() if "healthcheck" not in service} == ONCE


def test_airflow_waits_for_the_migrations(services: dict[str, Any]) -> None:
    for name in ("api-server", "scheduler", "dag-processor", "triggerer"):
        assert services[name]["depends_on"]["init"] == {"condition": "service_completed_successfully"}
    assert services["init"]["depends_on"] == {"postgres": {"condition": "service_healthy"}}


def test_the_image_and_the_lock_have_one_airflow() -> None:
    (image,) = re.findall(r"^FROM apache/airflow:([\d.]+)-python", (PROJECT / "Dockerfile").read_text(), re.MULTILINE)
    (locked,) = re.findall(r"^apache-airflow==([\d.]+)", (PROJECT / "requirements.txt").read_text(), re.MULTILINE)
    assert image == locked
