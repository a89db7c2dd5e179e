"""Whole invented pages beside what is read from them: ``tests/pages/<source>/<case>/``.

A case is a folder with ``page.html``. A new case's ``expected.json`` is written by the first run, which fails so that
somebody reads it; from then on a change in what is read shows as a difference between two files.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from etl.models import FetchedPage, FieldName, ParsedArticle, StoryLink
from etl.parse.article import parse_article

PAGES = Path(__file__).parent.parent / "pages"
CASES = sorted(folder.parent for folder in PAGES.glob("*/*/page.html"))

ONE: tuple[FieldName, ...] = ("headline", "standfirst", "published", "updated", "section", "language", "reading_time")
MANY: tuple[FieldName, ...] = ("byline", "tag", "copyright")


def read(folder: Path) -> ParsedArticle:
    url = f"https://{folder.parent.name}.example/2024/ferry"
    return parse_article(
        FetchedPage(
            link=StoryLink(url=url, source=folder.parent.name),
            url=url,
            final_url=url,
            status=200,
            headers=(("Content-Type", "text/html"),),
            body=(folder / "page.html").read_bytes(),
            fetched_at=datetime(2024, 5, 8, tzinfo=UTC),
        ),
        None,
    )


def said(article: ParsedArticle) -> dict[str, Any]:
    """What a reader of the difference wants to see: first choices with their evidence, paragraphs with their kinds."""
    first = {name: article.first(name) for name in ONE}
    return {
        "signs": sorted(article.signs),
        **{name: f"{found.text} [{found.evidence}: {found.where}]" for name, found in first.items() if found},
        **{name: [c.text for c in article.all(name)] for name in MANY if article.all(name)},
        "images": [[image.url, image.caption_text, image.credit_text] for image in article.images],
        "paragraphs": [f"{paragraph.kind}: {paragraph.text}" for paragraph in article.paragraphs],
    }


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_page(folder: Path) -> None:
    found, expected = said(read(folder)), folder / "expected.json"
    if not expected.exists():
        expected.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        pytest.fail(f"{expected} is new: read it, correct the code until it is right, then run again")
    assert found == json.loads(expected.read_text(encoding="utf-8"))


def test_there_are_pages() -> None:
    assert len(CASES) >= 20
