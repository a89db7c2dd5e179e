"""Which of a page's headings is the headline."""

from __future__ import annotations

import pytest

from etl.parse.blocks import read_outline
from etl.parse.place import headline_box, site_heading, start_of_text
from etl.parse.soup import make_soup

URL = "https://www.sandpost.example/port/bridge"


def headline(markup: str, *known: str) -> str | None:
    outline = read_outline(make_soup(f"<body>{markup}</body>", None))
    box = headline_box(outline, list(known), URL)
    return outline.text_of(box) if box is not None else None


@pytest.mark.parametrize(
    ("markup", "known"),
    [
        ("<h1><a href=/>Sand Post</a></h1><h2>The bridge is open</h2>", ["The bridge is open - Sand Post"]),
        ("<h1><a href='https://www.sandpost.example'>Sand Post</a></h1><h1>The bridge is open</h1>", []),
        ("<a class=logo href=../index.html><h1>Sand Post</h1></a><h1>The bridge is open</h1>", []),
        ("<nav><h1>Menu</h1></nav><h1>The bridge is open</h1>", []),
        ("<h1 class=sr-only>Sand Post</h1><h1>The bridge is open</h1>", []),
        ("<h1>Weather in Port Alder</h1><h1>The br\u00adidge is open</h1>", ["Sand Post | The bridge is open | Port"]),
        ("<h1 class=hidden>The bridge is open</h1>", []),
        (
            "<nav><ol><li><h1>Bridge opening: all that is known</h1></li></ol></nav><h2>The bridge is open</h2>",
            ["Bridge opening: all that is known", "The bridge is open"],
        ),
    ],
)
def test_names_of_the_site_and_headings_nobody_sees_are_no_headlines(markup: str, known: list[str]) -> None:
    assert (headline(markup, *known) or "").replace("\u00ad", "") == "The bridge is open"


def test_below_the_name_of_a_blog_the_other_part_of_the_title_is_the_headline() -> None:
    known = "The bridge is open « the sandpost blog"
    assert headline("<h1>The Sandpost Blog</h1><h3>The bridge is open</h3>", known) == "The bridge is open"
    assert headline("<h2>The bridge is open</h2><h1>The Sandpost Blog</h1>", known) == "The Sandpost Blog"
    page = "<h1>The Sandpost Blog</h1><h2>Bridges</h2><h3>The bridge is open</h3>"
    assert headline(page, "The bridge is open « Bridges « the sandpost blog") == "The bridge is open"
    assert headline("<h1>The bridge is open</h1><h3>The Sandpost Blog</h3>", known) == "The bridge is open"


def test_a_page_whose_only_heading_is_the_name_of_its_site_has_no_printed_headline() -> None:
    assert headline("<h1><a href=/>Sand Post</a></h1><p>Text.</p>") is None


def test_a_short_part_of_the_title_may_be_a_section() -> None:
    assert headline("<h2>Politics</h2><p>Text.</p>", "The bridge is open | Politics") is None


@pytest.mark.parametrize(
    ("markup", "known"),
    [
        ("<h4>沙港大桥今日重新开放通行</h4>", "沙港大桥今日重新开放通行-SPD 沙港设计"),
        ("<div class=title>沙港大桥今日重新开放通行</div>", "沙港大桥今日重新开放通行_沙港官方网站"),
        ("<table><tr><td>沙港大桥今日重新开放通行</td></tr></table>", "沙港大桥今日重新开放通行-沙港"),
        ("<div class=title>沙港大桥今日重新开放通行</div>", "沙港大桥今日重新开放通行 沙港市交通局"),
        (
            "<h1>沙港行情_沙港要闻</h1><div class=title-text>沙港大桥今日重新开放通行</div>",
            "沙港行情--沙港大桥今日重新开放通行",
        ),
        ("<h5>沙港大桥今日重新开放通行</h5><p>发布时间：2024-05-06</p>", "新闻动态--沙港官网"),
    ],
)
def test_a_headline_within_a_title_or_above_its_date_needs_no_h1(markup: str, known: str) -> None:
    assert headline(f"{markup}<p>Text.</p>", known) == "沙港大桥今日重新开放通行"


def test_of_several_headings_above_dates_none_is_the_headline() -> None:
    date = "<p>发布时间：2024-05-06</p>"
    assert (
        headline(f"<h5>沙港大桥今日重新开放通行</h5>{date}<h5>沙港渡轮今日停运</h5>{date}", "新闻动态--沙港官网")
        is None
    )


def test_a_heading_that_leads_to_the_front_page_names_the_site() -> None:
    outline = read_outline(make_soup("<body><h1><a href=/>Sand Post</a></h1><h1>Bridge opens</h1></body>", None))
    assert site_heading(outline, URL) == "Sand Post"
    assert site_heading(outline, "https://www.sandpost.example/") == ""


def test_where_no_h1_is_a_heading_may_have_its_kicker_before_the_known_headline() -> None:
    kicker = "<span>Port Alder</span> <span>The bridge is open</span>"
    assert headline(f"<h2>Ships</h2><h3>{kicker}</h3><p>Text.</p>", "The bridge is open") == (
        "Port Alder The bridge is open"
    )
    assert headline(f"<h1>Ferries lie idle today</h1><h3>{kicker}</h3>", "The bridge is open") == (
        "Ferries lie idle today"
    )


@pytest.mark.parametrize(
    ("between", "start"),
    [
        ("<div>By Mara Lindqvist</div>", 3),
        ("<div>6 May 2024, 10:15</div>", 3),
        ("<div>3 minute read</div>", 3),
        ("<div>The bridge in winter</div>", 1),  # a caption, or a teaser: the text began before it
        ("", 1),
    ],
)
def test_the_text_begins_below_the_lines_of_the_head(between: str, start: int) -> None:
    outline = read_outline(make_soup(f"<h1>Bridge</h1><p>The valley has a road.</p>{between}<p>It opened.</p>", None))

    assert start_of_text(outline, 1, len(outline.blocks) - 1) == start


def test_the_h1_of_a_logo_that_repeats_the_headline_gives_way_to_the_headline_itself() -> None:
    logo = "<header><h1>The bridge is open <a href=/>Sand Post</a></h1></header>"
    known = ("The bridge is open", "The bridge is open » Ships » Sand Post")
    assert headline(f"{logo}<h3>The bridge is open</h3><p>Text.</p>", *known) == "The bridge is open"
    assert headline(f"{logo}<h3><a href=/b>The bridge is open</a></h3>", *known) == "The bridge is open Sand Post"
    assert headline(f"{logo}<h3>Ferries lie idle today</h3>", *known) == "The bridge is open Sand Post"
