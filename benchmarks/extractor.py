"""``python -m benchmarks.extractor``: Dateline behind the judge's protocol.

Reads JSON lines ``{id, url, html_path}`` and answers each with one line, in order: the whole finished article, with
the seconds from bytes in memory to finished fields. Runs until its input ends.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import IO, Any

from benchmarks.answers import answer
from etl.garbage import collected_once_a_page
from etl.settings import read_settings
from etl.sources import read_agencies
from etl.transform.agencies import Registry

_PAGE = (
    "<html lang='{language}'><title>Warm up</title><article><h1>Warm up</h1><p class='byline'>By Nora Field</p>"
    "<time>5 May 2024</time><figure><img src='a.jpg' width='600'><figcaption>Nora Field. Reuters</figcaption></figure>"
    "{text}<p>(Reuters)</p></article>"
)
WARM_UP = (
    _PAGE.format(
        language="en",
        text="<p>Tables and patterns are built by the first page, so one is read before the clock.</p>" * 20,
    ),
    _PAGE.format(
        language="",
        text="<p>Umblorp vinzelda marquopt tandurek, bolvestri quandomel haruspi trenkolat, vusperda gomlinak.</p>"
        * 20,
    ),
    *(
        _PAGE.format(language=language, text="<p>“Umblorp vinzelda 2024”, Nora Field, Tomas Brandvold.</p>" * 9)
        for language in (
            "de",
            "fr",
            "es",
            "it",
            "pt",
            "nl",
            "sv",
            "no",
            "da",
            "fi",
            "pl",
            "cs",
            "tr",
            "ro",
            "hu",
            "id",
            "vi",
        )
    ),
)
"""Tables are built by the first page of a language, so one of each is read before the clock starts, as peers are warmed
up, too. The second is in no language of our tables, so that the model that finds one is loaded."""


def main(questions: IO[str], answers: IO[str]) -> None:
    """Answer every line of ``questions``."""
    registry = registry_of_long_run()
    with collected_once_a_page():
        for line in questions:
            answers.write(json.dumps(_answered(json.loads(line), registry), ensure_ascii=False, default=str) + "\n")
            answers.flush()


def registry_of_long_run() -> Registry:
    """The agencies, in a process whose tables are built as they would be after a while."""
    registry = Registry(read_agencies(read_settings().agencies_file))
    for page in WARM_UP:
        answer(page.encode(), "https://example.org/warm-up", registry)
    return registry


def _answered(question: dict[str, Any], registry: Registry) -> dict[str, Any]:
    body = Path(question["html_path"]).read_bytes()
    cpu, wall = time.process_time(), time.perf_counter()
    fields = answer(body, question.get("url") or "", registry)
    spent = {"seconds": time.perf_counter() - wall, "cpu_seconds": time.process_time() - cpu}
    return fields | {key: round(value, 6) for key, value in spent.items()} | {"id": question["id"], "error": None}


if __name__ == "__main__":
    main(sys.stdin, sys.stdout)
