"""Invented articles, batches and runs, as short as a test wants them."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from etl.models import Article, Attribution, Batch, Fetch, Image, Paragraph, Rejection, Transformed, Unmodified

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def key(url: str) -> str:
    """Stands for ``key_of``."""
    return hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:32]


def url_of(name: str, source: str = "harbour-times") -> str:
    return f"https://{source}.example/{name}"


def article(name: str = "bridge", at: datetime = NOON, **changes: Any) -> Article:
    """A full article; its ``content_hash`` follows from headline and text unless given."""
    source = changes.get("source", "harbour-times")
    url = url_of(name, source)
    body = changes.pop("body", "The old bridge reopened.\nTraffic flowed.")
    whole = Article(
        article_key=key(url),
        url_key=key(url),
        source=source,
        url=url,
        canonical_url=url,
        fetched_at=at,
        content_hash="",
        headline=f"News of the {name}",
        standfirst="After two years of work.",
        byline_text="By Ana Prado and Ben Okoro",
        authors=("Ana Prado", "Ben Okoro"),
        section="City",
        tags=("bridges", "traffic"),
        language="en",
        published_at=NOON - HOUR,
        published_on=date(2026, 3, 2),
        published_precision="minute",
        published_zone_stated=True,
        published_text="2 March 2026, 11:00 GMT",
        published_evidence="markup: time.published",
        dateline_text="PORT AVON (Northwire) -",
        dateline_place="Port Avon",
        paragraphs=(
            *(Paragraph(kind="paragraph", text=line) for line in body.split("\n")),
            Paragraph(kind="sign_off", text="Reporting by Northwire; editing by Cleo Stern"),
        ),
        body_text=body,
        paragraph_count=body.count("\n") + 1,
        word_count=len(body.split()),
        character_count=len(body),
        reading_minutes_stated=2,
        reading_stated_text="2 min read",
        reading_seconds=2,
        reading_minutes=1,
        reading_method="example",
        images=(
            Image(
                url=f"{url}.jpg",
                caption="The bridge",
                credit_text="Dee Lund/Lightbox via Picturehall",
                photographer="Dee Lund",
                agency="Lightbox",
                distributor="Picturehall",
            ),
        ),
        attributions=(
            part("source", "agency", "Northwire", agency="northwire", evidence_text="Reporting by Northwire"),
            part("editor", "person", "Cleo Stern", evidence_text="editing by Cleo Stern"),
            part("photo_agency", "agency", "Lightbox", agency="lightbox", position="caption"),
        ),
        credit="Northwire",
    )
    whole = replace(whole, **changes)
    content = f"{whole.headline}|{whole.standfirst}|{whole.body_text}"
    return whole if whole.content_hash else replace(whole, content_hash=key(content))


def part(role: Any, party: Any, name: str, **changes: Any) -> Attribution:
    values: dict[str, Any] = {"evidence_text": name, "position": "sign_off", "rule": "example"}
    return Attribution(role=role, party=party, name=name, name_text=name, **(values | changes))


def rejection(name: str = "index", at: datetime = NOON, **changes: Any) -> Rejection:
    values: dict[str, Any] = {"source": "harbour-times", "reason": "index_page", "detail": "a list of 30 links"}
    values |= changes
    return Rejection(url_key=key(url_of(name)), url=url_of(name), fetched_at=at, **values)


def unmodified(name: str = "bridge", at: datetime = NOON) -> Unmodified:
    return Unmodified(url_key=key(url_of(name)), source="harbour-times", url=url_of(name), fetched_at=at)


def fetch(name: str = "bridge", at: datetime = NOON, **changes: Any) -> Fetch:
    values: dict[str, Any] = {"outcome": "fetched", "status": 200, "etag": '"1"'}
    values |= changes
    return Fetch(url=url_of(name), url_key=key(url_of(name)), source="harbour-times", fetched_at=at, **values)


def batch(batch_id: str = "batch-1", at: datetime = NOON, **changes: Any) -> Batch:
    values: dict[str, Any] = {"run_id": "run-1", "source": "harbour-times", "fetched_count": 1, "discovered_count": 1}
    return Batch(batch_id=batch_id, extracted_at=at, **(values | changes))


def transformed(batch_id: str = "batch-1", **changes: Any) -> Transformed:
    return Transformed(batch_id=batch_id, **({"article_count": 1, "transform_seconds": 0.5} | changes))
