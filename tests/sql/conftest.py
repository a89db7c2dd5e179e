"""Servers and databases for the tests of the SQL files."""

from __future__ import annotations

import pytest

from etl.load.warehouse import PostgresWarehouse
from etl.models import Agency, Batch, Expectation, Image, OtherDate, Run, Source
from tests.load.examples import HOUR, NOON, article, batch, fetch, part, rejection, transformed
from tests.load.servers import database, empty_database, migrated, server, warehouse

__all__ = ["database", "empty_database", "migrated", "newsroom", "server", "warehouse"]

TIMES = Source(
    slug="harbour-times",
    name="Harbour Times",
    aliases=("The Harbour Times",),
    expect=Expectation(articles_per_day_at_least=100),
)
POST = Source(slug="valley-post", name="Valley Post")
LIGHTBOX = Agency(slug="lightbox", name="Lightbox", kind="photo")


def batch_of(source: str, batch_id: str, **changes: object) -> Batch:
    return batch(batch_id, source=source, run_id="run-1", **changes)


@pytest.fixture
def newsroom(warehouse: PostgresWarehouse) -> PostgresWarehouse:
    """Two outlets: four articles of one, one of which changed, and one of the other, which shares its text with one of
    them; a rejection; a failure."""
    text = {"text_marks": tuple(range(40)), "text_marks_method": "example"}
    staff = Image(url="garden.jpg", agency="The Harbour Times")
    own = (part("author", "person", "Ana Prado", position="byline"),)
    signed = (
        part("source", "agency", "Northwire", agency="northwire"),
        part("source", "agency", "Southwire", agency="southwire"),
        part("editor", "person", "Cleo Stern"),
        part("editor", "person", "Dan Ito"),
    )
    spoke = (
        part("quoted", "person", "Nora Field", position="body", quote_text="It is late,", quote_verb="said"),
        part("quoted", "person", "Nora Field", position="body", quote_verb="added", evidence_text="She added that"),
        part("quoted", "organization", "Port Office", position="body", quote_verb="denied"),
    )
    helped = (*own, part("contributor", "agency", "Northwire", agency="northwire"), part("cited", "agency", "Eastwire"))
    other_day = OtherDate(field="published", text="2019", evidence="markup: time", at=NOON - 9999 * HOUR)
    times = [
        article("bridge"),
        article(
            "ferry",
            attributions=signed,
            other_dates=(other_day,),
            reading_minutes_stated=9,
            reading_minutes=3,
            word_count=700,
        ),
        article(
            "garden", attributions=own, images=(staff,), published_precision="day", language="de", headline="Gärten"
        ),
        article(
            "harvest",
            attributions=(*helped, *spoke),
            images=(),
            published_at=NOON - 3 * HOUR,
            reading_minutes_stated=None,
            **text,
        ),
    ]
    warehouse.register([TIMES, POST], [LIGHTBOX])
    warehouse.begin_run(Run(run_id="run-1", door="cli", started_at=NOON))
    fetches = (fetch("bridge"), fetch("broken", outcome="http_error", status=500, detail="it broke"))
    warehouse.save(batch_of("harbour-times", "t-1", fetches=fetches), transformed("t-1"), [*times, rejection()])
    changed = article("bridge", NOON + HOUR, headline="Bridge shut", body="The old bridge shut again after an hour.")
    warehouse.save(batch_of("harbour-times", "t-2"), transformed("t-2"), [changed])
    warehouse.save(batch_of("valley-post", "p-1"), transformed("p-1"), [article("fair", source="valley-post", **text)])
    warehouse.end_run("run-1", NOON + HOUR, ["harbour-times: too few"])
    return warehouse
