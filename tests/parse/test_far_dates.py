"""Dates on pages that print them far from where they belong, or only tell them to machines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from etl.models import FetchedPage, FieldName, ParsedArticle, StoryLink
from etl.parse.article import parse_article
from etl.parse.date_lines import date_within
from etl.parse.far_dates import MOST_LETTERS, _named_lines

TEXT = "".join(
    f"<p>{words}</p>"
    for words in (
        "The bridge over the Sand reopened to traffic on Monday, two years after the flood had taken its middle span.",
        "Hundreds of people crossed it on foot in the first hour, many with children who had never seen it open.",
        "The council wants to close the eastern lane again in autumn, when the last of the new railings arrive.",
    )
)
URL = "https://a.example/x"


def parsed(page: str) -> ParsedArticle:
    fetched = FetchedPage(
        link=StoryLink(url=URL, source="a"),
        url=URL,
        final_url=URL,
        status=200,
        headers=(),
        body=page.encode(),
        fetched_at=datetime(2024, 5, 8, tzinfo=UTC),
    )
    return parse_article(fetched, None)


def dates(page: str) -> list[str]:
    return [candidate.text for candidate in parsed(page).all("published")]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("BY MARA LINDQVIST on 6 May 2024", "on 6 May 2024"),
        ("Mara Lindqvist / 06.05.2024 / 06:15 /", "06.05.2024 / 06:15"),
        ("Sandhaven, 2. November 2021", "2. November 2021"),
        ("This story is from October 9, 2019", "October 9, 2019"),
        ("May 6, 2024 ・ Column", "May 6, 2024"),
        ("Essay - Published: 2024.05.06 |", "Published: 2024.05.06"),
        ("Nora Field | Senior Writer | May 6, 2024", "May 6, 2024"),
        ("2024年5月6日 海の新聞", "2024年5月6日"),
        ("Tools for 2024 and beyond", ""),
        ("Version 8.4.13 of the ferry's timetable", ""),
        ("A summer in May 2024", ""),
        ("No date at all", ""),
    ],
)
def test_the_date_within_a_line(line: str, date: str) -> None:
    assert date_within(line) == date


@pytest.mark.parametrize(
    ("page", "date"),
    [
        (f"<article><h1>Bridge reopens</h1><div>Nora Field | Port Alder | 6 May 2024</div>{TEXT}", "6 May 2024"),
        (f"<article><h1>Bridge reopens</h1>{TEXT.replace('<p>', '<p>RIVERTON, 6 May 2024 (TNN) - ', 1)}", "6 May 2024"),
        (f"<title>Bridge reopens | 6 May 2024</title><h1>Bridge reopens</h1>{TEXT}", "6 May 2024"),
        (f"<div>6 May 2024, Port</div><h1>Bridge reopens</h1>{TEXT}", "6 May 2024"),
        (
            f"<h1>Bridge reopens</h1><article>{TEXT}</article><div class=footer><time itemprop=datePublished "
            "datetime='2024-05-06'>6.5.</time></div>",
            "2024-05-06",
        ),
        (
            f'<h1>Bridge reopens</h1>{TEXT}<script>state = {{"publishedAt":"2024-05-06T10:00:00Z"}}</script>',
            "2024-05-06T10:00:00Z",
        ),
        (
            f'<h1>Bridge reopens</h1>{TEXT}<script>push("{{\\"first_published_at\\":\\"2024-05-06\\"}}")</script>',
            "2024-05-06",
        ),
        (
            f"<h1>Bridge reopens</h1>{TEXT}<div data-p='{{&quot;datePublished&quot;:&quot;2024-05-06&quot;}}'></div>",
            "2024-05-06",
        ),
        (
            f"<h1>Bridge reopens</h1><div class=teaser-meta><span class=date>6 May 2024</span></div>{TEXT}"
            "<div class=related><span class=date>1 May 2024</span></div>",
            "6 May 2024",
        ),
        (
            f"<h1>Bridge reopens</h1>{TEXT}<footer class=post-footer>This entry was written on 6 May 2024 at 14:48 by "
            f"<a href=/n>N. Field</a> and filed under <a href=/p>Port</a>, <a href=/b>Bridges</a>, <a href=/r>Roads</a>"
            f"</footer>{'<aside><time datetime=2024-05-01>May</time></aside>' * 3}",
            "on 6 May 2024 at 14:48",
        ),
        (
            f"<h1>Bridge reopens</h1><div class=article-body><p>{'The valley is whole again. ' * 5}</p>"
            f"<h4>Nora Field</h4><h4>6 May 2024, Port Alder</h4>{TEXT}</div>",
            "6 May 2024",
        ),
        (
            f"<h1>Bridge reopens</h1><div>2024</div><div>05/06</div><div>19:02</div><article>{TEXT}</article>",
            "2024 05/06 19:02",
        ),
        (
            f"<h1>Bridge reopens</h1><article>{TEXT}</article>{'<p>Next</p>' * 20}<p>Created: 6th May 2024</p>",
            "Created: 6th May 2024",
        ),
        (
            f'<h1>Bridge reopens</h1>{TEXT}<script>var t="1715000000",n="1714990000",s="2024-05-06";</script>',
            "1714990000",
        ),
        (
            f'<h1>Bridge reopens</h1>{TEXT}<script>var ct = "1714990000";</script>',
            "1714990000",
        ),
        (
            f"<h1>Bridge reopens</h1>{TEXT}<script>var createTime = '2024-05-06 17:10';</script>",
            "2024-05-06 17:10",
        ),
        (
            f'<h1>Bridge reopens</h1>{TEXT}<script>var n="1714928400",s="2024-05-06";</script>',
            "2024-05-06",
        ),
        (
            f"<h1>Bridge reopens</h1><div>{TEXT}</div><aside><address>The Post</address><p>6 May 2024</p></aside>",
            "6 May 2024",
        ),
    ],
)
def test_where_dates_are_found_last(page: str, date: str) -> None:
    assert dates(page)[:1] == [date]


def test_a_date_where_it_belongs_needs_no_other() -> None:
    script = '<script>x = {"publishedAt":"2020-01-01"}</script>'
    page = f"<article><h1>Bridge reopens</h1><time>6 May 2024</time><div>Nora Field | 7 May 2024</div>{TEXT}{script}"
    assert dates(page) == ["6 May 2024"]


@pytest.mark.parametrize(
    "first_lines",
    [
        "<blockquote><p>— Nora (@nora) 1 May 2024</p></blockquote>",
        "<p>Everybody still speaks of the evening of 1 May 2024, when it happened</p>",
    ],
)
def test_a_date_in_the_first_lines_of_the_text_is_not_the_storys(first_lines: str) -> None:
    assert dates(f"<h1>Bridge reopens</h1><div class=article-body>{first_lines}{TEXT}</div>") == []


def test_many_days_in_scripts_are_of_other_stories() -> None:
    states = ",".join(f'{{"publishedAt":"2024-05-0{day}"}}' for day in range(1, 6))
    assert dates(f"<h1>Bridge reopens</h1>{TEXT}<script>x = [{states}]</script>") == []


def test_a_line_with_both_dates_is_read_for_both_whichever_comes_first() -> None:
    line = "by Nora Field, last updated 4 June 2024, originally created 6 May 2024"
    page = parsed(f"<article><h1>Bridge reopens</h1><p class=post-date>{line}</p>{TEXT}</article>")
    assert [candidate.text for candidate in page.all("published")] == [line]
    assert [candidate.text for candidate in page.all("updated")] == [line]


@pytest.mark.parametrize(
    ("label", "field"), [("Last updated:", "updated"), ("수정", "updated"), ("Published:", "published")]
)
def test_a_label_in_a_line_of_its_own_says_what_the_date_below_it_is(label: str, field: FieldName) -> None:
    page = parsed(f"<article><h1>Bridge reopens</h1><p>{label}</p><p>6 May 2024</p><div>{TEXT}</div></article>")
    assert [candidate.text for candidate in page.all(field)] == ["6 May 2024"]


def test_a_list_of_days_somewhere_on_the_page_dates_no_story() -> None:
    days = "".join(f"<li><p class=datum>{day} June 2024, 18:00</p></li>" for day in (3, 4, 5))
    assert dates(f"<h1>Bridge reopens</h1><div>{TEXT}</div>{'<div>Port</div>' * 20}<ul>{days}</ul>") == []
    assert dates(f"<h1>Bridge reopens</h1><div>{TEXT}</div>{'<div>Port</div>' * 20}<p class=datum>6 May 2024</p>")


def test_the_day_of_a_copyright_is_no_date_of_a_story() -> None:
    assert dates(f"<h1>Bridge reopens</h1><div>{TEXT}</div><div>© 1996-Thu Dec 15 06:14:35 EST 2016</div>") == []


def test_a_date_in_a_comment_is_not_the_storys() -> None:
    assert (
        dates(f"<h1>Bridge reopens</h1>{TEXT}<div class=comments><time datetime=2024-05-07>Tuesday</time></div>") == []
    )


def test_the_clock_of_the_page_is_no_date_of_its_story() -> None:
    page = f"<article><div class=current-time>8 May 2024</div><h1>Bridge reopens</h1><i class=date>6 May 2024</i>{TEXT}"
    assert dates(page)[0] == "6 May 2024"


def test_a_time_far_away_that_says_it_is_of_the_update_is_no_publication() -> None:
    rail = "<div>Port</div>" * 20
    assert dates(f"<h1>Bridge reopens</h1>{TEXT}{rail}<time itemprop=dateModified datetime=2024-05-07>x</time>") == []
    assert dates(f"<h1>Bridge reopens</h1>{TEXT}{rail}<time datetime=2024-05-07>x</time>") == ["2024-05-07"]


def test_boxes_within_boxes_are_not_read_again_and_again() -> None:
    page = f"<h1>Bridge reopens</h1>{'<div class=meta>' * 50}{TEXT * 1000}"
    assert len(list(_named_lines(page.encode()))) <= 1 + MOST_LETTERS // len(TEXT * 1000) + 1
