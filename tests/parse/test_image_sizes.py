"""Sizes that are no numbers say nothing about a picture."""

from __future__ import annotations

import pytest

from etl.models import FetchedPage, StoryLink
from etl.parse.article import parse_article
from tests.fakes import NOON

SENTENCE = "The harbour master said the new breakwater would be open before the winter storms arrive on the coast. "


@pytest.mark.parametrize(("width", "is_kept"), [("²4", True), ("40", False), ("٤٠", False), ("100%", True), ("", True)])
def test_a_pictures_width(width: str, is_kept: bool) -> None:
    url = "https://courier.example/a"
    body = (
        f"<article><h1>Breakwater opens early</h1><figure><img src='/pier.jpg' width='{width}'></figure>"
        f"<p>{SENTENCE * 3}</p><p>{SENTENCE * 3}</p></article>"
    )
    page = FetchedPage(
        link=StoryLink(url=url, source="courier"),
        url=url,
        final_url=url,
        status=200,
        headers=(("Content-Type", "text/html; charset=utf-8"),),
        body=body.encode(),
        fetched_at=NOON,
    )
    assert [image.url for image in parse_article(page, None).images] == ["https://courier.example/pier.jpg"] * is_kept
