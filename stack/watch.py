"""What a log of Airflow says about a run, read while it is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

OURS = re.compile(r"\[\w+\s*\] (?P<text>.+?)\s+\[dateline\.(?P<kind>run|stage|progress|failure)\]")
"""A line that a task of ours wrote, whatever Airflow put around it."""


@dataclass(slots=True)
class Story:
    """What is known of a run so far."""

    run_id: str = ""
    failures: list[str] = field(default_factory=list)

    def read(self, lines: Iterable[str]) -> Iterator[tuple[str, str]]:
        """What new lines say to somebody who watches: a kind (``stage`` or ``progress``) and a text."""
        for match in filter(None, map(OURS.search, lines)):
            if match["kind"] == "run":
                self.run_id = match["text"]
            elif match["kind"] == "failure":
                self.failures.append(match["text"])
            else:
                yield match["kind"], match["text"]


class Tail:
    """The whole lines that were added to a file since the last look."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._place = 0

    def lines(self) -> list[str]:
        with self._path.open("rb") as file:
            file.seek(self._place)
            text = file.read()
        whole = text[: text.rfind(b"\n") + 1]
        self._place += len(whole)
        return whole.decode("utf-8", "replace").splitlines()
