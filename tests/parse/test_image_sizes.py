"""Sizes that are no numbers say nothing about a picture."""

from __future__ import annotations

import pytest

from etl.parse.article import parse_article
from tests.fakes import page_of

SENTENCE = "The harbour master said the new breakwater would be open before the winter storms arrive on the coast. "


@pytest.mark.parametrize(("width", "is_kept"), [("²4", True), ("40", False), ("٤٠", False), ("100%", True), ("", True)])
def test_a_pictures_width(width: str, is_kept: bool) -> None:
    url = "https://courier.example/a"
    body = (
        f"<article><h1>Breakwater opens early</h1><figure><img src='/pier.jpg' width='{width}'></figure>"
        f"<p>{SENTENCE * 3}</p><p>{SENTENCE * 3}</p></article>"
    )
    page = page_of(body, url, "courier")
    assert [image.url for image in parse_article(page, None).images] == ["https://courier.example/pier.jpg"] * is_kept
