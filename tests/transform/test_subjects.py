"""Section and tags as a reader knows them."""

from __future__ import annotations

import pytest

from etl.transform.subjects import section_of, tidy_tags


@pytest.mark.parametrize(
    ("texts", "tags"),
    [
        (["Ferries", "ferries", ""], ("Ferries",)),
        (["#Ferries", "＃ Port Alder", "# ferries"], ("Ferries", "Port Alder")),
        (["ferries, port alder, the council", "Ferries"], ("ferries", "port alder", "the council")),
        (["Port Alder, Maine"], ("Port Alder, Maine",)),
        (["C#"], ("C#",)),
        (["ferries,port alder", '"ferries"', "“Port Alder”"], ("ferries", "port alder")),
        (["Category: Ferries", "More", "Tags", "1,000 boats"], ("Ferries", "1,000 boats")),
    ],
)
def test_tags(texts: list[str], tags: tuple[str, ...]) -> None:
    assert tidy_tags(texts) == tags


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Politics", "Politics"),
        ("/ Cultura", "Cultura"),
        ("in Smart Home", "Smart Home"),
        ("In Depth", "In Depth"),
        ("Category: Gardening", "Gardening"),
        ("Arts, Culture", "Arts, Culture"),
        ("Lunch,Sharing,Sides", "Lunch"),
        ("Arts , Culture", "Arts"),
        ("Ferries, Port Alder, Council, Tides", "Ferries"),
        ("Epidemiology; Tides", "Epidemiology"),
        ("harbourpost.example › Sailing", "Sailing"),
        ("Wahl 2025", "Wahl 2025"),
        ("Formel 1", "Formel 1"),
        ("Log In", None),
        ("Skip to main content Health", None),
        ("Startseite", None),
        ("2022", None),
        ("19.03.2024", None),
        ("(530) 555-0164 Request a Quote", None),
        ("{{ section }}", None),
        ("Why is the old bridge closed?", None),
        ("The old bridge is open", None),
        ("© The Harbour Post", None),
        ("", None),
    ],
)
def test_section(text: str, section: str | None) -> None:
    assert section_of([text], "The old bridge is open again") == section


def test_the_first_that_is_a_section_is_the_section() -> None:
    assert section_of(["Log in", "", "Sailing", "Sport"], "The old bridge is open again") == "Sailing"
