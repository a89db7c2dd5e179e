"""Which addresses are a site's front page."""

from __future__ import annotations

import pytest

from etl.parse.front_pages import is_front_page, leads_home, names_front_page

STORY = "https://www.sandpost.example/port/bridge"


@pytest.mark.parametrize(
    ("address", "is_front"),
    [
        ("https://www.sandpost.example", True),
        ("https://www.sandpost.example/index.html", True),
        ("https://www.sandpost.example/pt-br", True),
        ("https://archive.example/web/20240506101500/https://www.sandpost.example/", True),
        ("https://www.sandpost.example/?p=12", False),
        ("https://www.sandpost.example/#!/port/bridge", False),
        ("https://www.sandpost.example/port", False),
        ("https://[www.sandpost.example/", False),
        ("/", False),
        ("", False),
    ],
)
def test_front_pages_are_known_by_their_address(address: str, is_front: bool) -> None:
    assert is_front_page(address, []) == is_front
    assert names_front_page([STORY, address]) == is_front


def test_a_page_that_names_another_address_is_no_front_page() -> None:
    assert not is_front_page("https://www.sandpost.example/", [STORY])


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ("/", True),
        ("../index.html", True),
        ("https://www.sandpost.example", True),
        ("//www.sandpost.example/de/", True),
        ("/?locale=de", True),
        ("/?p=12", False),
        ("/port/", False),
        ("", False),
        ("#top", False),
        ("https://other.example/", False),
        ("https://[www.sandpost.example/", False),
    ],
)
def test_links_lead_home(link: str, leads: bool) -> None:
    assert leads_home(link, STORY) == leads
    assert not leads_home(link, "https://www.sandpost.example/")
