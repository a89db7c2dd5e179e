"""Pages in disguise keep their words and lose one kind of help."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup

from benchmarks.disguise import without_elements, without_metadata, without_names

PAGE = b"""<!doctype html><html><head><meta charset="utf-8"><meta property="og:title" content="Ferry late">
<meta name="author" content="Ana Prado"><script type="application/ld+json">{"author": "Ana Prado"}</script>
<script>var x = '<p class="ad">no</p>';</script></head><body><nav class='top menu'><a id=x href="/">Home</a></nav>
<article class="story"><p class="lead">The ferry was late.</p><figure class="lead"><img src="a.jpg">
<figcaption>The ferry</figcaption></figure><time datetime="2026-03-04">4 March</time></article></body></html>"""


def words(page: bytes) -> list[str]:
    return BeautifulSoup(page, "html.parser").get_text(" ").split()


def test_names_are_random_and_the_same_within_a_page() -> None:
    page = without_names(PAGE)

    soup = BeautifulSoup(page, "html.parser")
    classes = [soup.find(name)["class"] for name in ("nav", "article", "p", "figure")]  # type: ignore[index]
    assert [len(names) for names in classes] == [2, 1, 1, 1]
    assert classes[2] == classes[3]
    assert all(re.fullmatch(r"c[0-9a-f]{6}", name) for names in classes for name in names)
    assert words(page) == words(PAGE)
    assert b"""var x = '<p class="ad">no</p>';""" in page
    assert without_names(PAGE) == page != without_names(PAGE + b" ")


def test_elements_are_div_and_span() -> None:
    page = without_elements(PAGE)

    names = {tag.name for tag in BeautifulSoup(page, "html.parser").find_all(True)}
    assert names == {"html", "head", "meta", "script", "body", "div", "a", "img", "span"}
    assert words(page) == words(PAGE)
    assert b'<span datetime="2026-03-04">4 March</span>' in page


def test_metadata_is_gone_but_for_encoding_and_sharing() -> None:
    page = without_metadata(PAGE)

    assert b"Ana Prado" not in page
    assert b'charset="utf-8"' in page
    assert b"og:title" in page
