"""A finished article in the words of the judges: one JSON object for any page."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from etl.codec import ARTICLE
from etl.models import (
    BODY_KINDS,
    Article,
    Attribution,
    FetchedPage,
    FetchRules,
    ParsedArticle,
    Rejection,
    Source,
    StoryLink,
)
from etl.pipeline import read_page
from etl.transform.agencies import Registry
from etl.transform.text import clean_text

ANY_SOURCE = Source(slug="any", name="", accept_live_pages=True, shortest_article_words=1, fetch=FetchRules())
"""What is known of a publisher nobody has described: nothing. Live pages and short notes count as articles."""

PEOPLE_ROLES = {"editors": "editor", "additional_reporters": "additional_reporter", "writers": "writer"}
_CLOCK = re.compile(r"\d:\d\d|\d{10}|T\d{4}|\b\d{1,2}\s?(?:[ap]\.?m|Uhr|h)\b|時", re.IGNORECASE)
_OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>0\d|1[0-4]):?(?P<minutes>[0-5]\d)\s*$")
AGENCY_ROLES = frozenset({"source", "contributor"})


def page_of(body: bytes, url: str, fetched_at: datetime | None = None) -> FetchedPage:
    """Saved bytes as if they had just been fetched from ``url``; their own encoding declaration counts."""
    return FetchedPage(
        link=StoryLink(url=url, source=ANY_SOURCE.slug),
        url=url,
        final_url=url,
        status=200,
        headers=(),
        body=body,
        fetched_at=fetched_at or datetime.now(UTC),
    )


def answer(body: bytes, url: str, registry: Registry) -> dict[str, Any]:
    """Everything Dateline knows of one page, or why it is no article (``rejected``)."""
    return fields_of(*read_page(page_of(body, url), ANY_SOURCE, registry))


def fields_of(parsed: ParsedArticle, result: Article | Rejection) -> dict[str, Any]:
    """The same of a page that was read."""
    if isinstance(result, Rejection):
        return {"rejected": result.reason, "authors": []}
    return own_fields(result) | corpus_fields(parsed, result) | attribution_fields(result)


def own_fields(article: Article) -> dict[str, Any]:
    """The article under our own names."""
    fields: dict[str, Any] = json.loads(ARTICLE.dump_json(article))
    return fields


def corpus_fields(parsed: ParsedArticle, article: Article) -> dict[str, Any]:
    """What ``judge.py`` asks for.

    Its body is the article as printed: with the standfirst, and with the soft hyphens that our own text goes without.
    """
    standfirst = parsed.first("standfirst")
    is_printed = standfirst is not None and standfirst.evidence in ("layout", "markup", "text")
    printed = {clean_text(paragraph.text): paragraph.text for paragraph in parsed.paragraphs}
    body = [paragraph.text for paragraph in article.paragraphs if paragraph.kind in BODY_KINDS]
    lines = [article.standfirst or "" if is_printed else "", *(printed.get(line, line) for line in body)]
    return {
        "title": article.headline,
        "body": "\n".join(line for line in lines if line),
        "authors": list(article.authors),
        "published": moment_text(article.published_at, article.published_on, article.published_text),
        "modified": moment_text(article.updated_at, article.updated_on, article.updated_text),
        "language": article.language,
        "image": article.images[0].url if article.images else None,
    }


def attribution_fields(article: Article) -> dict[str, Any]:
    """What the attribution gold asks for."""
    parts = article.attributions
    image = article.images[0] if article.images else None
    return {
        "agencies": [{"name": p.name, "role": p.role} for p in parts if p.role in AGENCY_ROLES and _is_organisation(p)],
        "cited_agencies": [p.name for p in parts if p.role == "cited"],
        "quoted_speakers": list(dict.fromkeys(p.name for p in parts if p.role == "quoted")),
        "dateline": _dateline(article),
        "lead_image": {
            "photographer": image.photographer if image else None,
            "agency": image.agency if image else None,
            "distributor": image.distributor if image else None,
        },
        "stated_reading_minutes": article.reading_minutes_stated,
    } | {key: [p.name for p in parts if p.role == role] for key, role in PEOPLE_ROLES.items()}


def _is_organisation(part: Attribution) -> bool:
    return part.party in ("agency", "publisher", "organization")


def _dateline(article: Article) -> dict[str, Any] | None:
    agencies = [p.name for p in article.attributions if p.position == "dateline" and p.party == "agency"]
    if not article.dateline_place and not agencies:
        return None
    return {
        "place": article.dateline_place,
        "agency": agencies[0] if agencies else None,
        "date": article.dateline_on.isoformat() if article.dateline_on else None,
    }


def moment_text(at: datetime | None, on: date | None, text: str | None) -> str | None:
    """ISO 8601: an instant with the offset the page gave it, or a day where the page gave only that."""
    if at is None or on is None or text is None:
        return on.isoformat() if on is not None else None
    if not _CLOCK.search(text):
        return on.isoformat()
    offset = _OFFSET.search(text)
    if offset is None:
        return _on_day(at, on).isoformat()
    minutes = int(offset["hours"]) * 60 + int(offset["minutes"])
    return at.astimezone(timezone(timedelta(minutes=-minutes if offset["sign"] == "-" else minutes))).isoformat()


def _on_day(at: datetime, on: date) -> datetime:
    """The instant in a zone that has the civil day we found, where that is not the day in UTC."""
    hours = (hour for hour in range(-12, 15) if (at + timedelta(hours=hour)).date() == on)
    return at.astimezone(timezone(timedelta(hours=min(hours, key=abs, default=0))))
