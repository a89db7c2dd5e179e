"""The files of the newsroom: well-formed, whole, and linked to pages that exist."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import html5lib
import pytest
from bs4 import BeautifulSoup

from sample.press import FIRST_EDITION, SECOND_EDITION, Edition, print_sheet

ORIGIN = "http://newsroom.example:1234"
FILES = sorted(path for folder in (FIRST_EDITION, SECOND_EDITION) for path in folder.rglob("*") if path.is_file())
MISSING_ON_PURPOSE = {"/dreiufer/artikel/uhrenladen-1046"}


def pages() -> Iterator[tuple[str, Edition]]:
    editions: tuple[tuple[Path, Edition], ...] = ((FIRST_EDITION, 1), (SECOND_EDITION, 2))
    for folder, edition in editions:
        for path in sorted(folder.rglob("*.html")):
            address = "/" + path.relative_to(folder).as_posix()
            if not path.name.startswith("_"):
                yield address, edition


PAGES = list(pages())


def printed(address: str, edition: Edition = 1) -> bytes:
    sheet = print_sheet(address, origin=ORIGIN, edition=edition)
    assert sheet is not None, address
    return sheet.body


@pytest.mark.parametrize(("address", "edition"), PAGES)
def test_a_page_is_well_formed_and_whole(address: str, edition: Edition) -> None:
    body = printed(address, edition)
    html5lib.HTMLParser(strict=True).parse(body, transport_encoding="utf-8")
    text = body.decode()
    assert "{{" not in text
    assert "#include" not in text
    assert "127.0.0.1" not in text


@pytest.mark.parametrize(("address", "edition"), PAGES)
def test_a_page_links_only_to_pages_that_exist(address: str, edition: Edition) -> None:
    soup = BeautifulSoup(printed(address, edition), "lxml")
    addresses = [tag["href"] for tag in soup.select("a[href], link[rel=stylesheet], link[rel=canonical]")]
    addresses += [tag["src"] for tag in soup.select("img[src]")]
    for target in addresses:
        whole = urlsplit(urljoin(ORIGIN + address, str(target)))
        assert whole.netloc == urlsplit(ORIGIN).netloc
        assert print_sheet(whole.path, origin=ORIGIN) is not None, target


@pytest.mark.parametrize(("address", "edition"), PAGES)
def test_what_a_page_says_about_itself_in_json_is_json(address: str, edition: Edition) -> None:
    for script in BeautifulSoup(printed(address, edition), "lxml").select('script[type="application/ld+json"]'):
        said = json.loads(script.get_text())
        assert said["@context"] == "https://schema.org"


def test_every_file_is_plain_text_in_composed_unicode() -> None:
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        assert unicodedata.is_normalized("NFC", text), path
        assert "\r" not in text, path
        assert text.endswith("\n"), path


@pytest.mark.parametrize(
    "address",
    [
        "/harbour-ledger/_head.html",
        "/harbour-ledger/topic/_any",
        "/../press.py",
        "/%2e%2e/press.py",
        "/harbour-ledger/%2e%2e/%2e%2e/press.py",
        "/.git/config",
        "/harbour-ledger/2026/05/12/nothing-here",
        "/a%00b",
        "/" + "x" * 5000,
        *MISSING_ON_PURPOSE,
    ],
)
def test_what_is_not_served(address: str) -> None:
    assert print_sheet(address, origin=ORIGIN) is None


def test_an_address_may_leave_its_ending_out() -> None:
    story = "/harbour-ledger/2026/05/12/tidal-ferry-trial"
    assert printed(story) == printed(f"{story}.html")
    assert printed("/mina-post/ar") == printed("/mina-post/ar/") == printed("/mina-post/ar/index.html")


def test_the_second_edition_changes_two_stories_and_the_feeds_that_list_them() -> None:
    changed = {path.relative_to(SECOND_EDITION).as_posix() for path in SECOND_EDITION.rglob("*") if path.is_file()}
    assert changed == {
        "dreiufer/artikel/rheinbad-warteschlange-1047.html",
        "dreiufer/feed.json",
        "harbour-ledger/2026/05/16/library-hours.html",
        "harbour-ledger/news.atom",
    }
    for name in changed:
        assert printed(f"/{name}", 1) != printed(f"/{name}", 2)
    assert printed("/robots.txt", 1) == printed("/robots.txt", 2)


def test_the_newsroom_speaks_five_languages_and_one_of_them_from_right_to_left() -> None:
    roots = {_language_and_direction(*page) for page in PAGES}
    assert {language for language, _ in roots} >= {"en", "de", "fr", "es", "ar"}
    assert ("ar", "rtl") in roots
    assert not [direction for language, direction in roots if language == "ar" and direction != "rtl"]


def _language_and_direction(address: str, edition: Edition) -> tuple[str, str]:
    root = BeautifulSoup(printed(address, edition), "lxml").html
    assert root is not None
    return str(root.get("lang", ""))[:2], str(root.get("dir", "ltr"))
