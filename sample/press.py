"""From a path to the bytes of a page: files in, sheets out; knows nothing of HTTP.

The files under ``newsroom/`` are plain HTML, XML and JSON with two conveniences: ``{{origin}}`` stands for the address
the visitor used, such as ``http://127.0.0.1:8931``, and ``<!--#include "harbour-ledger/_header.html"-->`` stands for
that file. ``second_edition/`` holds only the files that a later edition replaces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal
from urllib.parse import unquote

from sample.pictures import draw_png

Edition = Literal[1, 2]

FOLDER = Path(__file__).resolve().parent
FIRST_EDITION = FOLDER / "newsroom"
SECOND_EDITION = FOLDER / "second_edition"

PRINTED_AT = {FIRST_EDITION: datetime(2026, 5, 20, 6, tzinfo=UTC), SECOND_EDITION: datetime(2026, 5, 21, 6, tzinfo=UTC)}
"""``Last-Modified`` of the files: fixed, because a checkout gives every file the time of the checkout."""

INCLUDE = re.compile(r'<!--#include "(?P<name>[\w./-]+)"-->')
ENDINGS = ("", ".html", "/index.html")
"""What may be missing at the end of an address, in the order tried."""
ANY = "_any.html"
"""Answers for every name in its folder: the pages of tags, topics and people."""

LONGEST_NAME = 60
"""No file here has a longer one, and a file system answers the very long ones with an error."""

MEDIA_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".atom": "application/atom+xml; charset=utf-8",
    ".rss": "application/rss+xml; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".json": "application/feed+json; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".png": "image/png",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One address's answer, the same bytes each time."""

    body: bytes
    media_type: str
    printed_at: datetime
    """Aware, UTC, whole seconds."""

    @property
    def is_text(self) -> bool:
        """Worth compressing."""
        return self.media_type != MEDIA_TYPES[".png"]


def print_sheet(path: str, *, origin: str, edition: Edition = 1) -> Sheet | None:
    """The sheet at ``path`` (percent-encoded, without a query), or None where there is none.

    Pictures are drawn, not stored: every address of an outlet that ends in ``.png`` has one.
    """
    name = unquote(path).strip("/")
    if name.endswith(".png"):
        return Sheet(body=draw_png(name), media_type=MEDIA_TYPES[".png"], printed_at=PRINTED_AT[FIRST_EDITION])
    found = _find(name, edition)
    if found is None:
        return None
    folder, file = found
    text = _with_parts(file.read_text(encoding="utf-8")).replace("{{origin}}", origin)
    return Sheet(body=text.encode("utf-8"), media_type=MEDIA_TYPES[file.suffix], printed_at=PRINTED_AT[folder])


def _find(name: str, edition: Edition) -> tuple[Path, Path] | None:
    if any(part.startswith(("_", ".")) or len(part) > LONGEST_NAME for part in name.split("/")):
        return None
    names = [f"{name}{ending}".lstrip("/") for ending in ENDINGS] + [f"{name.rpartition('/')[0]}/{ANY}".lstrip("/")]
    for folder in (SECOND_EDITION, FIRST_EDITION) if edition == 2 else (FIRST_EDITION,):
        for file in (folder / name for name in names):
            if file.suffix in MEDIA_TYPES and file.is_file():
                return folder, file
    return None


def _with_parts(text: str) -> str:
    return INCLUDE.sub(lambda match: (FIRST_EDITION / match["name"]).read_text(encoding="utf-8").rstrip("\n"), text)
