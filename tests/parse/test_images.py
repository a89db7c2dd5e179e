"""Which pictures a page has: each once, at whatever size and under whatever address."""

from __future__ import annotations

import pytest

from etl.models import ParsedImage
from etl.parse.article import parse_article
from etl.parse.images import join_images, name_of
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


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://cdn.example/2024/pier.jpg", "pier.jpg"),
        ("https://cdn.example/2024/Pier.JPG?w=620", "pier.jpg"),
        ("https://cdn.example/resize/652x435/?url=%2Fpier.jpg", "pier.jpg"),
        ("https://cdn.example/dam/pier.jpg/_jcr_content/renditions/web.1280.1280.jpeg", "pier.jpg"),
        ("https://cdn.example/dam/pier.jpg.CROP.original-original.jpg", "pier.jpg"),
        ("https://cdn.example/dam/old%20pier.png/jcr:content/renditions/original", "old pier.png"),
        (
            "https://cdn.example/story/jcr:content/image.crop.800.500.jpg/1418798808591.cached.jpg",
            "1418798808591.cached.jpg",
        ),
        ("https://cdn.example/uploads/pier.jpg.webp", "pier.jpg"),
        ("https://cdn.example/media/pier/master", "master"),
    ],
)
def test_the_name_of_a_picture_at_every_size(address: str, name: str) -> None:
    assert name_of(address) == name


def test_a_picture_shared_in_another_size_has_the_words_printed_with_it() -> None:
    shared = ParsedImage(url="/dam/pier.jpg/renditions/web.1280.jpeg")
    printed = ParsedImage(url="/dam/pier.jpg.crop.jpg", caption_text="The old pier", credit_text="Photo by Ana Prado")
    [joined] = join_images([shared, printed], "https://courier.example/a")
    assert (joined.url, joined.caption_text) == (
        "https://courier.example/dam/pier.jpg/renditions/web.1280.jpeg",
        "The old pier",
    )


def test_pictures_of_one_name_with_two_credits_are_two() -> None:
    drawn = ParsedImage(url="/a/PIER.gif", credit_text="Illustration by Tom Reyes")
    taken = ParsedImage(url="/a/pier.jpg", credit_text="Photo by Ana Prado")
    assert len(join_images([drawn, taken], "https://courier.example/a")) == 2


def test_what_is_named_source_beside_a_picture_is_its_credit() -> None:
    body = (
        f"<article><h1>Breakwater opens early</h1><div class='media-image'><img src='/pier.jpg'>"
        f"<p class='caption'>The old pier in March</p><p class='source'>Harbour Herald / Reyes Pictures</p></div>"
        f"<p>{SENTENCE * 3}</p><p>{SENTENCE * 3}</p></article>"
    )
    [image] = parse_article(page_of(body, "https://courier.example/a", "courier"), None).images
    assert (image.caption_text, image.credit_text) == ("The old pier in March", "Harbour Herald / Reyes Pictures")
