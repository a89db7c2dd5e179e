"""Where the stack keeps what, all of it under the state folder."""

from __future__ import annotations

import base64
import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from stack.whole_files import read_json, write_whole

FERNET_KEY_BYTES = 32
"""What Airflow's encryption of connections asks for (Fernet: 128 bits to sign, 128 to encrypt)."""

SECRET_BYTES = 32
PASSWORD_BYTES = 12
"""Sixteen letters when printed: typed by a person, never guessed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Files and folders of one stack."""

    state: Path

    @property
    def airflow(self) -> Path:
        return self.state / "airflow"

    @property
    def logs(self) -> Path:
        return self.state / "log"

    @property
    def register(self) -> Path:
        """Who runs now; there only while a stack runs."""
        return self.state / "stack.json"

    @property
    def migrated(self) -> Path:
        """Which Airflow last brought which database up to date."""
        return self.airflow / "migrated"

    @property
    def passwords(self) -> Path:
        """The sign-in to Airflow's pages, as its simple auth manager reads it."""
        return self.airflow / "passwords.json"

    @property
    def newsroom_port(self) -> Path:
        """Where the sample newsroom was served the last time."""
        return self.state / "newsroom.port"

    def make(self) -> None:
        """Make the folders."""
        for folder in (self.state, self.airflow, self.logs):
            folder.mkdir(parents=True, exist_ok=True)

    def secrets(self) -> dict[str, str]:
        """Airflow's keys, made at random the first time, readable by their owner alone."""
        return _kept(
            self.airflow / "secrets.json",
            {
                "fernet_key": base64.urlsafe_b64encode(secrets.token_bytes(FERNET_KEY_BYTES)).decode("ascii"),
                "jwt_secret": secrets.token_urlsafe(SECRET_BYTES),
                "api_secret": secrets.token_urlsafe(SECRET_BYTES),
            },
        )

    def sign_in(self) -> tuple[str, str]:
        """User and password of Airflow's pages, made at random the first time."""
        return next(iter(_kept(self.passwords, {"admin": secrets.token_urlsafe(PASSWORD_BYTES)}).items()))


def _kept(path: Path, new: dict[str, str]) -> dict[str, str]:
    """What ``path`` holds; ``new`` is written there first if nothing is, or nothing that can be read."""
    kept: dict[str, str] | None = read_json(path)
    if kept:
        return kept
    write_whole(path, json.dumps(new) + "\n", mode=0o600)
    return new
