"""What a person sees of one page."""

from __future__ import annotations

import io

from rich.console import Console

from etl.explain import print_article, print_explanation
from etl.models import FetchedPage, Source, StoryLink
from etl.pipeline import read_page
from etl.settings import read_settings
from etl.sources import read_agencies
from etl.transform.agencies import Registry
from tests.fakes import NOON

REGISTRY = Registry(read_agencies(read_settings({}).agencies_file))
SOURCE = Source(slug="courier", name="The Harbour Courier", language="en", time_zone="Europe/London")
SENTENCE = "The harbour master said the new breakwater would be open before the winter storms arrive on the coast. "
STORY = f"""<!doctype html><html lang="en"><head><title>Breakwater [opens] early</title>
<meta property="article:published_time" content="2026-03-13T09:30:00+00:00"></head><body><article>
<h1>Breakwater [opens] early</h1><p>HARBOUR CITY (Reuters) - {SENTENCE * 3}</p><p>{SENTENCE * 3}</p>
<p>(Reporting by Ines Calloway; Editing by Tom Ashgrove)</p></article></body></html>"""


def page(body: str) -> FetchedPage:
    url = "https://courier.example/a"
    return FetchedPage(
        link=StoryLink(url=url, source="courier"),
        url=url,
        final_url=url,
        status=200,
        headers=(("Content-Type", "text/html; charset=utf-8"),),
        body=body.encode(),
        fetched_at=NOON,
    )


def wide_console() -> tuple[Console, io.StringIO]:
    out = io.StringIO()
    return Console(file=out, width=240), out


def test_an_explanation_shows_the_words_behind_each_attribution() -> None:
    console, out = wide_console()
    print_explanation(console, *read_page(page(STORY), SOURCE, REGISTRY))
    shown = out.getvalue()
    assert "meta[article:published_time]" in shown
    rows = [[cell.strip() for cell in line.split("│")] for line in shown.splitlines()]
    assert {row[1]: row[2] for row in rows if len(row) > 5 and row[1] in ("source", "reporter", "editor")} == {
        "source": "Reuters",
        "reporter": "Ines Calloway",
        "editor": "Tom Ashgrove",
    }


SIGNED = "(Reporting by INES CALLOWAY in Lima; Editing by Tom Ashgrove)"
SPOKEN = f"<p>HARBOUR CITY, March 12 (Reuters) - “It is safe,” said Mayor Ana Prado. {SENTENCE * 3}</p>"


def test_an_explanation_shows_names_as_printed_where_they_differ_and_speakers_by_themselves() -> None:
    story = STORY.replace("(Reporting by Ines Calloway; Editing by Tom Ashgrove)", SIGNED)
    story = story.replace(f"<p>HARBOUR CITY (Reuters) - {SENTENCE * 3}</p>", SPOKEN)
    out = io.StringIO()
    print_explanation(Console(file=out, width=60), *read_page(page(story), SOURCE, REGISTRY))
    made, quoted = out.getvalue().split("Attributions")[1].split("Quoted")
    assert "name: Ines Calloway\nprinted as: INES CALLOWAY\nparty: person\nplace: Lima\n" in made
    assert "name: Tom Ashgrove\nparty: person\nevidence_text: " in made
    assert "name: Ana Prado\nparty: person\nquote_verb: said\nquote_text: It is safe," in quoted
    assert "│ filed " in out.getvalue()


def test_an_article_reads_like_one_and_brackets_are_not_markup() -> None:
    console, out = wide_console()
    print_article(console, read_page(page(STORY), SOURCE, REGISTRY)[1])
    shown = out.getvalue()
    assert "Breakwater [opens] early" in shown
    assert "2026-03-13 09:30:00+00:00" in shown
    assert SENTENCE.strip() in shown


def test_a_page_does_not_steer_the_terminal() -> None:
    console, out = wide_console()
    steering = STORY.replace("early</h1>", "\x1b]0;early\x07 \x9b2J</h1>")
    print_explanation(console, *read_page(page(steering), SOURCE, REGISTRY))
    assert "␛]0;early␇" in out.getvalue()
    assert not {"\x1b", "\x07", "\x9b"} & set(out.getvalue())


def test_a_rejection_says_why() -> None:
    console, out = wide_console()
    print_explanation(console, *read_page(page("<html><body></body></html>"), SOURCE, REGISTRY))
    assert "rejected https://courier.example/a: " in out.getvalue()


def test_the_winning_evidence_is_named_beside_each_choice() -> None:
    console, out = wide_console()
    print_explanation(console, *read_page(page(STORY), SOURCE, REGISTRY))
    chosen = out.getvalue().split("Chosen")[1]
    cells = [[cell.strip() for cell in line.split("│")] for line in chosen.splitlines()]
    won = {row[1]: row[3] for row in cells if len(row) == 5}
    assert won["published"] == "meta: meta[article:published_time]"
    assert won["headline"].startswith(("meta: ", "markup: "))


PICTURE = """<figure><img src="https://courier.example/pier.jpg" alt="A pier" width="1200" height="800">
<figcaption>The pier at dawn. Photo: Ines Calloway/Reuters</figcaption></figure>"""


def test_the_lead_image_and_what_the_page_says_of_it() -> None:
    console, out = wide_console()
    print_explanation(console, *read_page(page(STORY.replace("</h1>", f"</h1>{PICTURE}")), SOURCE, REGISTRY))
    candidates, chosen = out.getvalue().split("Chosen")
    assert candidates.count("https://courier.example/pier.jpg") >= 1
    assert "alt: A pier" in candidates
    for words in ("https://courier.example/pier.jpg", "photographer: Ines Calloway", "agency: Reuters"):
        assert words in chosen


def test_on_a_narrow_terminal_nothing_is_cut() -> None:
    out = io.StringIO()
    print_explanation(Console(file=out, width=60), *read_page(page(STORY), SOURCE, REGISTRY))
    shown = out.getvalue()
    assert "…" not in shown
    assert "evidence_text: (Reporting by Ines Calloway; Editing by Tom Ashgrove)" in shown


def test_no_attributions_are_no_table() -> None:
    console, out = wide_console()
    nobody = STORY.replace("(Reuters) - ", "").replace("(Reporting by Ines Calloway; Editing by Tom Ashgrove)", "")
    nobody = nobody.replace("The harbour master said", "It was said that")
    print_explanation(console, *read_page(page(nobody), SOURCE, REGISTRY))
    assert "Chosen" in out.getvalue()
    assert "Attributions" not in out.getvalue()
