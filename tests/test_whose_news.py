"""Whose news a page is, from its HTML on: lines of agencies, towns and reading times wherever pages print them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from etl.models import Article, AttributionRole, Source
from etl.pipeline import read_page
from etl.sources import read_agencies
from etl.transform.agencies import Registry
from tests.fakes import page_of

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
    page = page_of(body, URL, "harbour-post")
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
        ("<div><time>18 May, 7:41 am</time><span>Source: The Harbour Post, AFP, dpa, fle</span></div>", "", "", [
            "author The Harbour Post", "source afp", "source dpa"]),
        ("<div><time>18 May, 7:41 am</time><span>Source: Ana Prado</span></div>", "", "", []),
        ("", "<footer><span>Source: dpa</span></footer>", "", ["source dpa"]),
        ("", "<h3>Verwendete Quellen</h3><ul><li>Nachrichtenagentur dpa</li><li>Call with A. Prado</li></ul>", "", [
            "source dpa"]),
        ("", "<h3>Verwendete Quellen</h3><ul><li>With material from AFP and dpa</li></ul>", "", [
            "contributor afp", "contributor dpa"]),
        ("", "", " (va/dpa)</p><p>All about the coast is in our newsletter.", ["contributor dpa"]),
        ("", "", " The news agency (dpa)</p><p>All about the coast is in our newsletter.", []),
        ("", "<section><article><h3>The silent neighbour</h3><p>By Ana Prado, Lima</p></article></section>", "", []),
        ("<p class='author__date'>Published on Tuesday, 3 May 2022</p>", "", "", []),
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


EVERYBODY = (
    "<p class='byline'>By Ana Prado, with Reuters</p><figure><img src='/pier.jpg'><figcaption>The pier "
    "<span class='credit'>Dora Quill/AFP via Getty Images</span></figcaption></figure>",
    "<p>(Reporting by Sam Ott in Oslo; Writing by Kira Noll; Editing by Tom Ferris; Additional reporting by "
    "Ben Otieno; Translated by Nina Roux)</p><p>Source: AAP</p><p>First published by The Valley Post.</p>",
    ' "It is safe," Hester Vane told the Associated Press. The mayor of Selwyn agreed.',
)
PARTS = [
    ("author", "person", "Ana Prado", None, "By Ana Prado, with Reuters", "byline"),
    ("contributor", "agency", "Reuters", None, "By Ana Prado, with Reuters", "byline"),
    ("reporter", "person", "Sam Ott", "Oslo", "(Reporting by Sam Ott in Oslo;", "sign_off"),
    ("writer", "person", "Kira Noll", None, "(Reporting by", "sign_off"),
    ("editor", "person", "Tom Ferris", None, "(Reporting by", "sign_off"),
    ("additional_reporter", "person", "Ben Otieno", None, "(Reporting by", "sign_off"),
    ("translator", "person", "Nina Roux", None, "(Reporting by", "sign_off"),
    ("source", "agency", "AAP", None, "Source: AAP", "sign_off"),
    ("original_publisher", "publisher", "The Valley Post", None, "First published by The Valley Post.", "sign_off"),
    ("photographer", "person", "Dora Quill", None, "Dora Quill/AFP via Getty Images", "credit"),
    ("photo_agency", "agency", "Agence France-Presse", None, "Dora Quill/AFP via Getty Images", "credit"),
    ("photo_distributor", "agency", "Getty Images", None, "Dora Quill/AFP via Getty Images", "credit"),
    ("cited", "agency", "Associated Press", None, '"It is safe," Hester Vane told the Associated Press.', "body"),
    ("quoted", "person", "Hester Vane", None, '"It is safe," Hester Vane told the Associated Press.', "body"),
]


def test_every_role_is_found_with_who_where_and_by_what_words() -> None:
    above, below, last = EVERYBODY
    read = article(above, below, last=last)
    found = {part.role: part for part in read.attributions}
    assert set(found) == set(get_args(AttributionRole))
    for role, party, name, place, evidence, position in PARTS:
        part = found[role]  # type: ignore[index]
        assert (part.party, part.name, part.place, part.position) == (party, name, place, position)
        assert part.evidence_text.startswith(evidence)
        assert part.name_text
        assert part.rule
    assert (found["quoted"].quote_text, found["quoted"].quote_verb) == ("It is safe,", "told")


NOTE = "<p><em>This story was originally published by {} and is republished here. Sign up for its newsletter.</em></p>"
SYNDICATED = "©2026 The Port Hale Times. Visit porthaletimes.example. Distributed by Tribune Content Agency, LLC."


def shares(read: Article) -> list[str]:
    return [f"{part.role} {part.name} {part.place or '-'}" for part in read.attributions]


def test_a_note_above_the_text_says_where_the_story_was_first_and_its_paper_is_no_town() -> None:
    read = article(f"<div class='author'>By Ana Prado, Lantern</div>{NOTE.format('Lantern')}")
    assert shares(read) == ["author Ana Prado -", "original_publisher Lantern -"]
    assert read.credit == "Ana Prado, Lantern"
    assert read.standfirst is None
    assert read.paragraphs[-1].text == TEXT[-1]


def test_a_syndicate_s_notice_names_the_paper_that_wrote_it_and_a_byline_in_its_form_is_no_dateline() -> None:
    read = article("<p class='byline'>Ana Prado, The Port Hale Times (TNS)</p>", f"<p>{SYNDICATED}</p>")
    assert {share.partition(" ")[0] for share in shares(read)} == {"author", "original_publisher", "source"}
    assert read.authors == ("Ana Prado",)
    assert read.dateline_place is None
    assert not any("TNS" in paragraph.text for paragraph in read.paragraphs if paragraph.kind == "paragraph")


def test_news_of_news_stays_news() -> None:
    read = article(last="</p><p>News of the opening was first reported by Reuters on Monday.")
    assert [part.role for part in read.attributions] == ["cited"]
    assert read.body_text.endswith("on Monday.")


def test_a_photographer_s_name_as_printed_stands_in_the_evidence() -> None:
    figure = "<figure><img src='/pier.jpg'><figcaption>The pier. Photo: AFP/ANA PRADO</figcaption></figure>"
    (took,) = [part for part in article(figure).attributions if part.role == "photographer"]
    assert (took.name, took.name_text, took.evidence_text) == ("Ana Prado", "ANA PRADO", "Photo: AFP/ANA PRADO")
