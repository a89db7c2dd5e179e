"""Golden cases: a page beside what is read from it, in files that a person reads and ``git diff`` compares.

A case is a folder ``SOURCE/CASE`` with three files: ``page.html``, the bytes as served, whatever they are;
``page.toml``, where and when they were fetched; ``expected.json``, a line for each thing that is read. What was written
once is the expectation; writing it again shows as a difference what a change in the code changed.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from etl.errors import UsageError
from etl.models import (
    Article,
    FetchedPage,
    FieldName,
    ParsedArticle,
    Rejection,
    Source,
    StoryLink,
)
from etl.pipeline import read_page
from etl.transform.agencies import Registry

PAGE, ADDRESS, EXPECTED = "page.html", "page.toml", "expected.json"

FIRST_CHOICES: tuple[FieldName, ...] = (
    "headline",
    "standfirst",
    "published",
    "updated",
    "section",
    "language",
    "reading_time",
)
ALL_CHOICES: tuple[FieldName, ...] = ("byline", "tag", "copyright")

KEPT_HEADERS = ("Content-Type",)
"""Those that change how a page is read."""


def cases_in(folder: Path) -> list[Path]:
    """The folders of all cases in ``folder``, by name."""
    return sorted(page.parent for page in folder.glob(f"*/*/{PAGE}"))


def read_case(case: Path) -> FetchedPage:
    """The page of a case, as it was when it was fetched; raises :class:`UsageError` where there is none."""
    try:
        body = (case / PAGE).read_bytes()
        kept = tomllib.loads((case / ADDRESS).read_text(encoding="utf-8"))
        fetched_at = kept["fetched_at"].astimezone(UTC)
        headers = tuple(sorted(kept.get("headers", {}).items()))
        url = kept["url"]
    except (OSError, ValueError, KeyError, AttributeError) as error:
        advice = f"Name a page to begin it: dateline capture FILE --case {case.parent.name}/{case.name}"
        raise UsageError(f"no case in {case}: {error}", advice=advice) from error
    link = StoryLink(url=url, source=case.parent.name)
    return FetchedPage(link=link, url=url, final_url=url, status=200, headers=headers, body=body, fetched_at=fetched_at)


def write_page(case: Path, page: FetchedPage) -> None:
    """Begin a case, or put another page into it."""
    case.mkdir(parents=True, exist_ok=True)
    (case / PAGE).write_bytes(page.body)
    (case / ADDRESS).write_text("\n".join(_address_lines(page)) + "\n", encoding="utf-8")


def _address_lines(page: FetchedPage) -> Iterator[str]:
    """TOML; a basic string of TOML is written as one of JSON."""
    yield f"url = {json.dumps(page.final_url)}"
    yield f"fetched_at = {page.fetched_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    headers = [(name, page.header(name)) for name in KEPT_HEADERS if page.header(name)]
    if headers:
        yield "\n[headers]"
        yield from (f"{name} = {json.dumps(value)}" for name, value in headers)


def write_expectation(case: Path, registry: Registry) -> bool:
    """Write what is read from a case today; True where that is something else than before."""
    expected = case / EXPECTED
    before = expected.read_text(encoding="utf-8") if expected.exists() else ""
    today = written(answer_of(read_case(case), registry))
    expected.write_text(today, encoding="utf-8")
    return today != before


def expectation_of(case: Path) -> dict[str, Any]:
    """What a case expects."""
    known: dict[str, Any] = json.loads((case / EXPECTED).read_text(encoding="utf-8"))
    return known


def written(answer: dict[str, Any]) -> str:
    """An answer as the file has it: one thing a line."""
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"


def answer_of(page: FetchedPage, registry: Registry) -> dict[str, Any]:
    """What the page says, with its evidence, and under ``known`` what became of it; of a publisher nothing is known."""
    parsed, result = read_page(page, Source(slug=page.link.source, name=""), registry)
    return _said(parsed) | {"known": _rejected(result) if isinstance(result, Rejection) else _known(result)}


def _said(parsed: ParsedArticle) -> dict[str, Any]:
    """First choices with where they stood, all names, paragraphs with their kinds."""
    first = {name: parsed.first(name) for name in FIRST_CHOICES}
    return {
        "signs": sorted(parsed.signs),
        **{name: f"{found.text} [{found.evidence}: {found.where}]" for name, found in first.items() if found},
        **{name: [one.text for one in parsed.all(name)] for name in ALL_CHOICES if parsed.all(name)},
        "images": [[image.url, image.caption_text, image.credit_text] for image in parsed.images],
        "paragraphs": [f"{paragraph.kind}: {paragraph.text}" for paragraph in parsed.paragraphs],
    }


def _rejected(result: Rejection) -> dict[str, Any]:
    return {"rejected": f"{result.reason}: {result.detail}"}


def _known(article: Article) -> dict[str, Any]:
    """What a change in reading would be noticed by; empty things are left out."""
    known = {
        "headline": article.headline,
        "authors": list(article.authors),
        "credit": article.credit,
        "attributions": [f"{one.role}: {one.name}" for one in article.attributions],
        "published_at": _moment(article.published_at, article.published_precision),
        "updated_at": _moment(article.updated_at, article.updated_precision),
        "dateline": article.dateline_text,
        "language": article.language,
        "section": article.section,
        "word_count": article.word_count,
        "is_paywalled": article.is_paywalled,
        "flags": list(article.flags),
    }
    return {name: value for name, value in known.items() if value}


def _moment(at: datetime | None, precision: str | None) -> str:
    return f"{at.isoformat()} ({precision})" if at is not None else ""
