"""Whose news a page is, from its HTML on: lines of agencies, towns and reading times wherever pages print them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from etl.models import Article, FetchedPage, Source, StoryLink
from etl.pipeline import read_page
from etl.sources import read_agencies
from etl.transform.agencies import Registry
from tests.fakes import NOON

AGENCIES = Path(__file__).parents[1] / "sources" / "_agencies.toml"
SOURCE = Source(slug="harbour-post", name="The Harbour Post", homepage="https://harbourpost.example/")
URL = "https://harbourpost.example/news/breakwater"
TEXT = (
    "The harbour master said the new breakwater would be open before the winter storms arrive on the coast.",
    "Two of the three cranes have been brought over from the old yard, and the third is to follow by the end of May.",
    "Fishermen had asked for a wider entrance, which the council refused because of what another pier would cost it.",
)


@cache
def registry() -> Registry:
    return Registry(read_agencies(AGENCIES))


def article(above: str = "", below: str = "", *, head: str = "", last: str = "", language: str = "en") -> Article:
    """The story with markup above, below and at the end of its text."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in (*TEXT[:-1], TEXT[-1] + last))
    body = (
        f"<html lang='{language}'><head><title>Breakwater opens early</title>{head}</head><body><main>"
        f"<h1>Breakwater opens early</h1>{above}<div class='article-body'>{text}</div>{below}</main></body></html>"
    )
    page = FetchedPage(
        link=StoryLink(url=URL, source="harbour-post"),
        url=URL,
        final_url=URL,
        status=200,
        headers=(("Content-Type", "text/html; charset=utf-8"),),
        body=body.encode(),
        fetched_at=NOON,
    )
    _, result = read_page(page, SOURCE, registry())
    assert isinstance(result, Article)
    return result


def agencies(read: Article) -> list[str]:
    return [f"{part.role} {part.agency or part.name}" for part in read.attributions if part.role != "cited"]


@pytest.mark.parametrize(
    ("above", "below", "last", "expected"),
    [
        ("<aside class='rail'><p>von</p><div class='article-author'>APA</div></aside>", "", "", ["source apa"]),
        ("<dl><dt>Źródło:</dt><dd>PAP</dd></dl>", "", "", ["source pap"]),
        ("<ul><li>PTI Mumbai</li><li>Last updated today</li></ul>", "", "", ["source pti"]),
        ("<p class='size'>AA</p>", "", "", []),
        ("<p>Source: Harbour office</p>", "", "", []),
        ("", "<div class='source'><p>With files from Reuters and Ana Prado</p></div>", "", [
            "contributor reuters", "additional_reporter Ana Prado"]),
        ("", "<div><div class='own'><p>Źródło: PAP</p></div></div>", "", ["source pap"]),
        ("", "<div class='comments'><p>Source: Reuters</p></div>", "", []),
        ("", "<div class='related'><p>Quelle: dpa</p></div>", "", []),
        ("", "", " (With inputs from agencies)", ["contributor agencies"]),
        ("", "", " (Reporting by Ana Prado; Editing by Tom Reyes)", ["reporter Ana Prado", "editor Tom Reyes"]),
        ("", "", " Reporting by Reuters", ["source reuters"]),
        ("", "", " Reporting by the council found no fault", []),
        ("<figure><img src='/p'></figure><figcaption>Pier</figcaption><span class='author'>EFE</span>", "", "", []),
    ],
)  # fmt: skip
def test_agencies(above: str, below: str, last: str, expected: list[str]) -> None:
    assert agencies(article(above, below, last=last)) == expected


DESCRIPTION = "The new breakwater of Port Selwyn opens before the winter storms, the harbour master says."
DESCRIBED = f"<meta name='description' content='{DESCRIPTION}'>"


@pytest.mark.parametrize(
    ("above", "place"),
    [
        (f"<div><span>Selwyn.</span> <span>{DESCRIPTION}</span></div>", "Selwyn"),
        (f"<p><em>Port Selwyn</em><span> · </span><strong>{DESCRIPTION}</strong></p>", "Port Selwyn"),
        (f"<p>Exclusive: {DESCRIPTION}</p>", None),
        ("<div class='published'>Madrid - <time>29/05/2025 20:00</time></div>", "Madrid"),
        ("<div class='meta-dateline'>21 October 2025 • Duqm, Oman</div>", "Duqm, Oman"),
        ("<div class='published'>Denmark - 29/05/2025 20:00</div>", None),
        ("<div class='published'>Friday - 29/05/2025 20:00</div>", None),
        ("<p class='byline'>AFP, MANILA</p>", "MANILA"),
        ("<p class='byline'>AFP Germany</p>", None),
    ],
)
def test_towns_beside_the_text(above: str, place: str | None) -> None:
    assert article(above, head=DESCRIBED).dateline_place == place


@pytest.mark.parametrize(
    ("above", "minutes"),
    [
        ("<p>17.04.2024, 12:24Lesezeit: 5 Min.</p>", 5),
        ("<aside><p class='author'>von Ana Prado</p><span class='reading-time'>1 Minute</span></aside>", 1),
        ("<p>17.04.2024, 12:24 Uhr</p>", None),
    ],
)
def test_reading_times_beside_other_things(above: str, minutes: int | None) -> None:
    assert article(above).reading_minutes_stated == minutes


def test_a_byline_below_a_standfirst_in_the_texts_own_box() -> None:
    above = f"<div class='text'><p>{DESCRIPTION}</p><div class='author'>Af Ritzau</div></div>"
    read = article(above, language="da")
    assert agencies(read) == ["source ritzau"]
