from __future__ import annotations

import pytest

from etl.models import Candidate
from etl.transform.headline import choose_headline

PUBLISHERS = ("Harbour Post", "harbourpost.example")


WHERE = {
    "json-ld": "NewsArticle.headline",
    "meta": "meta[og:title]",
    "markup": "h1",
    "microdata": "[itemprop=headline]",
    "blog": "BlogPosting.headline",
}


def headline(*texts: str | tuple[str, str], sections: tuple[str, ...] = ()) -> str | None:
    pairs = [(text, "meta") if isinstance(text, str) else text for text in texts]
    candidates = [
        Candidate(
            field="headline",
            text=text,
            evidence={"blog": "json-ld", "title": "meta"}.get(said_by, said_by),  # type: ignore[arg-type]
            where=WHERE.get(said_by, said_by),
        )
        for text, said_by in pairs
    ]
    return choose_headline(candidates, PUBLISHERS, sections)


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("Ferry returns to the harbour", "Ferry returns to the harbour"),
        ("Ferry returns to the harbour | Harbour Post", "Ferry returns to the harbour"),
        ("Ferry returns to the harbour – The Harbour Post", "Ferry returns to the harbour"),
        ("Ferry returns - Politics - harbourpost.example", "Ferry returns"),
        ("Harbour Post: the ferry returns", "Harbour Post: the ferry returns"),
        ("Harbour Post | Ferry returns", "Ferry returns"),
        ("Ferry returns｜Harbour Post", "Ferry returns"),
        ("Port – the ferry's home – celebrates", "Port – the ferry's home – celebrates"),
        ("Ferry returns to the harbour | Opinion", "Ferry returns to the harbour"),
        ("Ferry returns | Boats | The Harbour Post Online", "Ferry returns"),
        ("Ferry returns - Harbour Post - News from the sea", "Ferry returns - Harbour Post - News from the sea"),
        ("18.10.2024 - Ferry returns", "Ferry returns"),
        ("Ferry returns | 2024-10-18", "Ferry returns"),
        ("Harbour Post » Blog Archive » Ferry returns", "Ferry returns"),
        ("Harbour Post", None),
        ("Home", None),
        ("...", None),
        ("https://harbourpost.example/a", None),
        ("x" * 501, None),
    ],
)
def test_names_stuck_to_a_headline_are_taken_off(text: str, chosen: str | None) -> None:
    assert headline(text, sections=("Politics",)) == chosen


def test_print_that_goes_on_behind_what_metadata_has_is_the_headline() -> None:
    whole = "Ferry returns – but only until the storms of autumn"
    assert headline(("Ferry returns", "json-ld"), (whole, "markup"), whole) == whole
    assert headline(("Ferry returns", "json-ld"), (whole, "markup"), "Ferry returns") == whole
    assert headline(("Ferry returns", "json-ld"), ("Ferry returns – Port Selwyn", "markup")) == "Ferry returns"


def test_what_was_cut_off_speaks_for_the_whole() -> None:
    beginning, whole = "Ferry returns to the harbour", "Ferry returns to the harbour after the storm"
    of_another_story = ("Ten bridges worth a walk", "microdata")
    assert headline(of_another_story, (beginning, "blog"), beginning, (whole, "markup")) == whole
    assert headline(of_another_story, (whole, "markup")) == "Ten bridges worth a walk"


def test_a_name_before_a_colon_is_stuck_on_where_something_says_the_rest_alone() -> None:
    rest, named = "Ferry returns to the harbour", "Port Selwyn: Ferry returns to the harbour"
    for label in ("Port Selwyn", "Harbour Post"):
        text = f"{label}: {rest}"
        assert headline((text, "json-ld"), text, (rest, "markup"), sections=("Port Selwyn",)) == rest
    assert headline((named, "json-ld"), named, (rest, "markup")) == named
    assert headline((named, "json-ld"), named, sections=("Port Selwyn",)) == named


def test_a_name_of_several_parts_is_taken_off_whole() -> None:
    candidates = [Candidate(field="headline", text="Ferry back - Boats - Sea and Sand", evidence="meta", where="title")]
    assert choose_headline(candidates, ("Boats - Sea and Sand",)) == "Ferry back"


def test_a_printed_headline_may_be_about_what_the_site_is_named_after() -> None:
    assert headline(("Ferry – the harbourpost mystery", "markup")) == "Ferry – the harbourpost mystery"
    assert headline(("Ferry – the harbourpost mystery", "title")) == "Ferry"


def test_a_section_may_be_the_whole_headline_but_the_site_may_not() -> None:
    assert headline("Politics", sections=("Politics",)) == "Politics"


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Ferry returns to the harbour_City_Evening Sheet", "Ferry returns to the harbour"),
        ("Ferry returns to the harbour - Evening Sheet", "Ferry returns to the harbour"),
        ("Ferry returns to the harbour-City|Evening Sheet", "Ferry returns to the harbour"),
        ("廃線の駅舎が図書館によみがえる（島通信） - 港ニュース", "廃線の駅舎が図書館によみがえる"),
        ("廃線の駅舎が図書館によみがえる（島通信）", "廃線の駅舎が図書館によみがえる"),
    ],
)
def test_what_another_candidate_proves_to_be_stuck_on_goes(long: str, short: str) -> None:
    assert headline(long, (short, "markup")) == short


@pytest.mark.parametrize(
    ("printed", "chosen"),
    [
        ("Port Alder Ferry returns to the harbour", "Ferry returns to the harbour"),
        ("Port AlderFerry returns to the harbour", "Ferry returns to the harbour"),
        ("Port Alder: Ferry returns to the harbour", "Port Alder: Ferry returns to the harbour"),
    ],
)
def test_a_line_over_the_headline_is_taken_off_where_another_candidate_lacks_it(printed: str, chosen: str) -> None:
    assert headline((printed, "markup"), ("Ferry returns to the harbour", "blog")) == chosen


def test_a_longer_headline_is_not_cut_to_a_shorter_one_inside_a_sentence() -> None:
    assert headline(("Ferry returns to harbour", "json-ld"), "Ferry returns to harbour", ("Ferry", "markup")) == (
        "Ferry returns to harbour"
    )


@pytest.mark.parametrize(
    ("candidates", "chosen"),
    [
        ([("Ferry: what to know", "json-ld"), "Ferry returns", ("Ferry returns", "markup")], "Ferry returns"),
        ([("Ferry returns", "json-ld"), "Ferry: what to know", ("Ferry is back", "markup")], "Ferry returns"),
        ([("Ferry returns", "blog"), ("Ferry is back at last", "markup")], "Ferry is back at last"),
        ([("Ferry returns", "blog"), "Ferry returns", ("Ferry is back at last", "markup")], "Ferry is back at last"),
        (["Ferry: what to know", ("Ferry returns", "markup")], "Ferry returns"),
        ([("Ferry: what to know", "title"), "Ferry returns"], "Ferry returns"),
        ([("Ferry returns", "layout"), "Ferry", ("Ferry", "markup"), ("Ferry", "json-ld")], "Ferry returns"),
    ],
)
def test_the_weightiest_evidence_wins(candidates: list[str | tuple[str, str]], chosen: str) -> None:
    assert headline(*candidates) == chosen


def test_a_printed_word_that_nothing_repeats_is_a_label() -> None:
    assert headline("Ferry returns", ("Live", "markup")) == "Ferry returns"
    assert headline("Ferry returns", ("Ferry", "markup")) == "Ferry"


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("Minister calls the ferry a", 'Minister calls the ferry a "floating ruin"'),
        ("Ferry returns to the…", "Ferry returns to the harbour"),
        ("Ferry returns to the ...", "Ferry returns to the harbour"),
        ("… and the mayor is on board", "Ferry returns to the harbour"),
    ],
)
def test_half_a_headline_is_none(cut: str, whole: str) -> None:
    assert headline(cut, (whole, "title")) == whole
    assert headline((cut, "markup"), (whole, "title")) == whole


def test_a_headline_may_end_in_dots_of_its_own() -> None:
    assert headline("And then the ferry came...", ("Ferry", "title")) == "And then the ferry came..."


def test_the_last_of_the_breadcrumbs_is_no_section() -> None:
    crumbs = ("Ferries", "How the ferry came back home")
    assert headline("How the ferry came back home | Ferries", sections=crumbs) == "How the ferry came back home"
    assert headline("Ferries | How the ferry came back home", sections=crumbs) == "How the ferry came back home"


def test_the_printed_spelling_is_taken() -> None:
    assert headline("*The Sand* returns ?>", ("The Sand returns", "markup")) == "The Sand returns"


def test_a_heading_of_two_lines_gets_its_colon_back() -> None:
    assert headline(("The ferryBack at last", "markup"), "The ferry: Back at last") == "The ferry: Back at last"
    assert headline(("The ferry Back at last", "markup"), "The ferry: Back at last") == "The ferry: Back at last"
    assert headline(("The ferry : Back at last", "markup"), "The ferry: Back at last") == "The ferry: Back at last"


def test_nothing_gives_nothing() -> None:
    assert headline() is None


def test_the_second_half_of_a_printed_headline_is_not_stuck_on() -> None:
    whole = "Ferry passengers stranded for 14 hours - as the captain hands out six hundred pasties to calm them"
    assert headline((whole, "markup"), ("Ferry passengers stranded for 14 hours", "title")) == whole


@pytest.mark.parametrize("pager", [" Halaman all", " - Seite 2", " | Page 2 of 3", "（1/2 ページ）"])
def test_which_page_this_is_is_no_headline(pager: str) -> None:
    assert headline(("Ferry back at last", "markup"), (f"Ferry back at last{pager}", "json-ld")) == "Ferry back at last"
    assert headline((f"Ferry back at last{pager}", "title")) == "Ferry back at last"


def test_an_underscore_ends_the_headline_in_a_chinese_title_alone() -> None:
    assert headline(("沙港大桥重新开放 游人如织__2024年第5号公报_沙港网", "title")) == "沙港大桥重新开放 游人如织"
    assert (
        headline(("沙港_大桥重新开放后的第一个夏天 @ 林海的家", "title"))
        == "沙港_大桥重新开放后的第一个夏天 @ 林海的家"
    )
    assert headline(("What snake_case is for", "title")) == "What snake_case is for"


def test_a_headline_for_search_engines_is_no_more_the_newsroom_s_than_print() -> None:
    sought, printed, shared = (
        "Port Selwyn ferry: all changes",
        "Our ferry is back, and faster",
        "What the ferry costs you",
    )
    page = ((sought, "json-ld"), (f"{sought} | Harbour Post", "title"), (printed, "markup"))
    assert headline(*page, shared) == printed
    assert headline(*page, f"{sought} - Harbour Post") == sought
    assert headline(*page) == sought
