"""What a person sees of one page."""

from __future__ import annotations

import io

from rich.console import Console

from etl.explain import print_article, print_explanation, print_rows
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


def test_an_article_reads_like_one_and_brackets_are_not_markup() -> None:
    console, out = wide_console()
    print_article(console, read_page(page(STORY), SOURCE, REGISTRY)[1])
    shown = out.getvalue()
    assert "Breakwater [opens] early" in shown
    assert "2026-03-13 09:30:00+00:00" in shown
    assert SENTENCE.strip() in shown


def test_a_rejection_says_why() -> None:
    console, out = wide_console()
    print_explanation(console, *read_page(page("<html><body></body></html>"), SOURCE, REGISTRY))
    assert "rejected https://courier.example/a: " in out.getvalue()


def test_rows_are_a_table_and_none_are_said() -> None:
    console, out = wide_console()
    print_rows(console, [{"source": "courier", "count": None}])
    print_rows(console, [])
    assert "courier" in out.getvalue()
    assert "no rows" in out.getvalue()
