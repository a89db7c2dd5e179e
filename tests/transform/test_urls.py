from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.transform.urls import believable_canonical, canonical_url, day_in_address, key_of, normal_url

STORY = "https://www.harbour-post.example/news/ferry-returns"


@pytest.mark.parametrize(
    ("url", "normal"),
    [
        ("HTTPS://WWW.Harbour-Post.EXAMPLE/News", "https://www.harbour-post.example/News"),
        ("https://harbour-post.example", "https://harbour-post.example/"),
        ("http://harbour-post.example:80/a", "http://harbour-post.example/a"),
        ("https://harbour-post.example:443/a", "https://harbour-post.example/a"),
        ("https://harbour-post.example:8443/a", "https://harbour-post.example:8443/a"),
        ("https://harbour-post.example./a", "https://harbour-post.example/a"),
        ("https://harbour-post.example/a/", "https://harbour-post.example/a"),
        ("https://harbour-post.example/a/../b/./c", "https://harbour-post.example/b/c"),
        ("https://harbour-post.example/a#comments", "https://harbour-post.example/a"),
        ("https://harbour-post.example/a?b=2&a=1", "https://harbour-post.example/a?a=1&b=2"),
        ("https://harbour-post.example/a?utm_source=x&id=7&fbclid=z", "https://harbour-post.example/a?id=7"),
        ("https://harbour-post.example/a?UTM_Source=x", "https://harbour-post.example/a"),
        ("https://harbour-post.example/?p=12", "https://harbour-post.example/?p=12"),
        ("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"),
        ("https://harbour-post.example/%c3%a4", "https://harbour-post.example/%C3%A4"),
        ("https://harbour-post.example/a b", "https://harbour-post.example/a%20b"),
        ("  https://harbour-post.example/a ", "https://harbour-post.example/a"),
        ("file:///srv/pages/A.html", "file:///srv/pages/A.html"),
        ("http://[::1", "http://[::1"),
        ("not an address", "not an address"),
        ("", ""),
    ],
)
def test_normal_form(url: str, normal: str) -> None:
    assert normal_url(url) == normal
    assert normal_url(normal) == normal


@given(st.from_regex(r"https?://[a-z0-9.-]{1,12}\.[a-z0-9]{1,4}[A-Za-z0-9./_-]{0,12}", fullmatch=True))
def test_what_is_in_normal_form_at_first_sight_is(url: str) -> None:
    """A fragment is dropped, but takes the long way."""
    assert normal_url(url) == normal_url(f"{url}#top")


@given(st.text(max_size=80) | st.text(max_size=60).map("https://harbour-post.example/".__add__))
def test_any_text_has_a_key_and_a_normal_form_that_stays(url: str) -> None:
    assert re.fullmatch("[0-9a-f]{32}", key_of(url))
    assert normal_url(normal_url(url)) == normal_url(url)


def test_spellings_of_one_page_share_a_key_and_pages_do_not() -> None:
    assert key_of(STORY) == key_of(STORY + "/?utm_medium=rss#top")
    assert key_of(STORY) != key_of(STORY + "?page=2")


@pytest.mark.parametrize(
    ("canonical", "believed"),
    [
        (STORY, True),
        (STORY + "-2", True),
        ("https://harbour-post.example/news/ferry-returns", True),
        ("https://m.harbour-post.example/news/ferry-returns", True),
        ("https://amp.harbour-post.example/news/ferry-returns", True),
        ("https://sport.harbour-post.example/ferry", True),
        ("http://www.harbour-post.example/news/ferry-returns", True),
        ("https://www.harbour-post.example/", False),
        ("https://www.harbour-post.example", False),
        ("https://www.harbour-post.example/index.html", False),
        ("https://www.harbour-post.example/en/", False),
        ("https://www.other-paper.example/news/ferry-returns", False),
        ("https://notharbour-post.example/news/ferry-returns", False),
        ("javascript:void(0)", False),
        ("mailto:desk@harbour-post.example", False),
        ("https://", False),
        ("", False),
    ],
)
def test_which_canonical_address_is_believed(canonical: str, believed: bool) -> None:
    assert believable_canonical(canonical, STORY) is believed


def test_a_homepage_may_call_itself_one() -> None:
    assert believable_canonical("https://harbour-post.example/", "https://www.harbour-post.example/?utm_source=x")


def test_a_saved_file_may_be_any_page_but_a_homepage() -> None:
    assert believable_canonical(STORY, "file:///srv/pages/a.html")
    assert not believable_canonical("https://www.harbour-post.example/", "file:///srv/pages/a.html")


def test_the_first_believable_address_is_taken_whole_and_in_normal_form() -> None:
    candidates = ("http://[", "/", "https://other.example/x", "/news/ferry-returns?utm_source=x", "/news/another")
    assert canonical_url(candidates, "https://amp.harbour-post.example/news/ferry?amp=1") == (
        "https://amp.harbour-post.example/news/ferry-returns"
    )
    assert canonical_url((), STORY + "?fbclid=1") == STORY


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2024/10/18/ferry-returns", "2024-10-18"),
        ("/news/2024/1/8/ferry", "2024-01-08"),
        ("/news/2024-10-18-ferry.html", "2024-10-18"),
        ("/news/20241018/ferry", "2024-10-18"),
        ("/a/ferry-20241018.html", "2024-10-18"),
        ("/notices/18-10-2024", "18-10-2024"),
        ("/notices/~08-10-2024-ferry", "08-10-2024"),
        ("/report_of_18.10.2024_ferry", "18.10.2024"),
        ("/part-1-18-10-2024-ferry", None),
        ("/2024/10/ferry", None),
        ("/2024/13/18/ferry", None),
        ("/ferry-2024118-returns", None),
        ("/id/1202410185", None),
        ("/news?day=2024/10/18", None),
    ],
)
def test_the_day_in_an_address(path: str, day: str | None) -> None:
    assert day_in_address(f"https://www.harbour-post.example{path}") == day
