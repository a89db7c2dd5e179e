from __future__ import annotations

import pytest

from etl.models import Candidate, Evidence
from etl.transform.headline import choose_headline

PUBLISHERS = ("Harbour Post", "harbourpost.example")


def headline(*texts: str | tuple[str, Evidence], sections: tuple[str, ...] = ()) -> str | None:
    pairs = [(text, "meta") if isinstance(text, str) else text for text in texts]
    candidates = [Candidate(field="headline", text=text, evidence=evidence, where="x") for text, evidence in pairs]
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
        ("Harbour Post", None),
        ("Home", None),
        ("...", None),
        ("https://harbourpost.example/a", None),
        ("x" * 501, None),
    ],
)
def test_names_stuck_to_a_headline_are_taken_off(text: str, chosen: str | None) -> None:
    assert headline(text, sections=("Politics",)) == chosen


def test_a_section_may_be_the_whole_headline_but_the_site_may_not() -> None:
    assert headline("Politics", sections=("Politics",)) == "Politics"


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Ferry returns to the harbour_City_Evening Sheet", "Ferry returns to the harbour"),
        ("Ferry returns to the harbour - Evening Sheet", "Ferry returns to the harbour"),
        ("Ferry returns to the harbour-City|Evening Sheet", "Ferry returns to the harbour"),
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
    assert headline((printed, "markup"), ("Ferry returns to the harbour", "json-ld")) == chosen


def test_a_longer_headline_is_not_cut_to_a_shorter_one_inside_a_sentence() -> None:
    assert headline(("Ferry returns to harbour", "json-ld"), "Ferry returns to harbour", ("Ferry", "markup")) == (
        "Ferry returns to harbour"
    )


def test_most_kinds_of_evidence_win() -> None:
    assert headline(("Ferry: what to know", "json-ld"), "Ferry returns", ("Ferry returns", "markup")) == "Ferry returns"
    assert headline(("Ferry returns", "json-ld"), "Ferry returns", ("Live", "markup")) == "Ferry returns"


def test_the_printed_words_win_where_the_evidence_is_even() -> None:
    assert headline(("Ferry: what to know", "json-ld"), ("Ferry returns", "markup")) == "Ferry returns"


def test_a_heading_of_two_lines_gets_its_colon_back() -> None:
    assert headline(("The ferryBack at last", "markup"), "The ferry: Back at last") == "The ferry: Back at last"


def test_nothing_gives_nothing() -> None:
    assert headline() is None
