"""Small files that say how a stack stands: whole or not there, whatever ends us while we write."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def write_whole(path: Path, text: str, mode: int = 0o644) -> None:
    """Put ``text`` in place of what ``path`` held; raises :class:`OSError`, and leaves that alone, where it cannot."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    part.touch(mode=mode)
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def read_json(path: Path) -> Any:
    """What ``path`` holds; None where it is not there, or cut off by a crash or a full disk."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None
