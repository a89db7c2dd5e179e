"""``make env``: random secrets for docker compose. Needs nothing but Python, since it may run before all else."""

from __future__ import annotations

import base64
import os
import re
import secrets
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent

EMPTY = re.compile(r"^(?P<name>\w+_(?P<kind>PASSWORD|SECRET|KEY))=$", re.MULTILINE)


def filled(example: str) -> str:
    """``.env.example`` with every empty secret set to a random one that is safe in a URL."""
    return EMPTY.sub(lambda match: f"{match['name']}={_secret(match['kind'])}", example)


def _secret(kind: str) -> str:
    if kind == "KEY":
        return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode("ascii")
    return secrets.token_hex(16 if kind == "PASSWORD" else 32)


def write_env(folder: Path) -> bool:
    """Write ``.env``, readable by its owner alone; False where there is one already, which stays as it is."""
    text = filled((folder / ".env.example").read_text(encoding="utf-8"))
    try:
        descriptor = os.open(folder / ".env", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return False
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    return True


if __name__ == "__main__":
    if write_env(PROJECT):
        sys.stdout.write("Wrote .env with random secrets. Next: docker compose up --build\n")
    else:
        sys.stdout.write("There is an .env already; it stays as it is.\n")
