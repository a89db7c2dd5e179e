"""Caption and credit of the lead picture, however a page builds them in."""

from __future__ import annotations

import pytest

from etl.models import ParsedImage
from etl.parse.article import parse_article
from tests.fakes import page_of

SENTENCE = "The harbour master said the new breakwater would be open before the winter storms arrive on the coast. "
CAPTION = "The new pier at Port Selwyn on Monday"


def lead(above: str, below: str = "", head: str = "") -> ParsedImage:
    """The lead picture of a story with markup above and below its text."""
    url = "https://courier.example/a"
    body = (
        f"<html><head>{head}</head><body><article><h1>Breakwater opens early</h1>{above}"
        f"<div class='article-body'><p>{SENTENCE * 3}</p><p>{SENTENCE * 2}</p>{below}</div></article></body></html>"
    )
    page = page_of(body, url, "courier")
    return parse_article(page, None).images[0]


@pytest.mark.parametrize(
    ("above", "caption", "credit"),
    [
        (
            f"<div><img src='/p.jpg'><span class=caption>{CAPTION}</span> "
            "<span>- ANA PRADO - EUROPA PRESS</span></div>",
            CAPTION,
            "- ANA PRADO - EUROPA PRESS",
        ),
        (
            f"<div class='image image--related-content'><img src='/p.jpg'><div class='image__caption'>{CAPTION}</div>"
            "<div class='image__credit'>Ana Prado/AP</div></div>",
            CAPTION,
            "Ana Prado/AP",
        ),
        (
            f"<div class=caption-box><img src='/p.jpg'><div class=caption><p>{CAPTION} "
            "<b class=credit>Ana Prado</b></p></div></div>",
            CAPTION,
            "Ana Prado",
        ),
        (
            f"<figure><img src='/p.jpg'><span>Marina News</span><figcaption>{CAPTION}</figcaption></figure>",
            CAPTION,
            "Marina News",
        ),
        (
            f"<figure><img src='/p.jpg'><span>Watch video</span><figcaption>{CAPTION}</figcaption></figure>",
            CAPTION,
            "",
        ),
        (
            f"<figure><img src='/p.jpg'><figcaption><span class=caption>{CAPTION}</span> "
            "<span class=credit>Photo by Ana Prado /</span><span>Marina News</span></figcaption></figure>",
            CAPTION,
            "Photo by Ana Prado / Marina News",
        ),
        (f"<div><img src='/p.jpg'><p class=caption>{CAPTION} more ></p></div>", CAPTION, ""),
        (
            f"<div><img src='/p.jpg'><div class=caption><p>{CAPTION}</p><p>(Ana Prado/The Marina Post)</p></div></div>",
            CAPTION,
            "(Ana Prado/The Marina Post)",
        ),
        (f"<div><img src='/p.jpg'><p>{CAPTION}</p><p>Ana Prado/REUTERS</p></div>", CAPTION, "Ana Prado/REUTERS"),
        ("<div><img src='/p.jpg'></div><div><p>Photo: Ana Prado</p></div>", "", "Photo: Ana Prado"),
        (
            f"<figure><img src='/p.jpg'><figcaption>{CAPTION}</figcaption><footer>Studio Nord</footer></figure>",
            CAPTION,
            "Studio Nord",
        ),
        (
            f"<figure><img src='/p.jpg'><figcaption>{CAPTION} <small>Marina News</small></figcaption></figure>",
            f"{CAPTION} Marina News",
            "Marina News",
        ),
        (f"<figure><img src='/p.jpg'><figcaption>{CAPTION} <em>Marina</em></figcaption></figure>", "", ""),
        ("<div><img src='/p.jpg'><div class='picturesource'>Marina News</div></div>", "", "Marina News"),
        (f"<img src='/p.jpg' title='{CAPTION} | EPA' alt='A pier | EPA'>", "", "EPA"),
        (f"<img src='/p.jpg' alt='{CAPTION} (Source: dpa/Ana Prado)'>", "", "Source: dpa/Ana Prado"),
        (f"<img src='/p.jpg' alt='{CAPTION} | Harbour Courier'>", "", ""),
        (
            f"<div class=media><img src='/p.jpg' alt='{CAPTION} (Photo credit should read ANA PRADO/AFP)'><div>"
            "<div class=head>What the mayor says</div><div class=credit>01:40 - Source: Marina News</div></div></div>",
            "",
            "Photo credit should read ANA PRADO/AFP",
        ),
        (f"<img src='/p.jpg'><div>{CAPTION} Foto: Ana Prado/AP</div>", f"{CAPTION} Foto: Ana Prado/AP", ""),
        (
            f"<figure><div>{CAPTION}. Foto: Ana Prado</div></figure><img src='/p.jpg'>",
            f"{CAPTION}. Foto: Ana Prado",
            "",
        ),
        (f"<div><img src='/p.jpg'><p>{CAPTION}</p><p>The mayor, Ana Prado / AP</p></div>", "", ""),
        (
            f"<figure><img src='/p.jpg'><figcaption>{CAPTION}</figcaption><cite>Ana Prado/AP</cite></figure>",
            CAPTION,
            "Ana Prado/AP",
        ),
        (
            f"<figure><img src='/p.jpg'><figcaption><span class='cap'>{CAPTION}</span>"
            "<span class='cap cap--author'>Marina News</span></figcaption></figure>",
            "",
            "Marina News",
        ),
        (
            f"<figure><img src='/p.jpg'><figcaption><span>{CAPTION}</span> <em>Marina News</em></figcaption></figure>",
            "",
            "Marina News",
        ),
        (
            f"<figure><img src='/p.jpg'><figcaption><span>{CAPTION}</span> <em>Click to enlarge</em></figcaption>"
            "</figure>",
            "",
            "",
        ),
        (
            f"<figure><img src='/p.jpg'><figcaption><p>{CAPTION}</p><p class='credit'>Photo by Ana Prado</p>"
            "<p>/ Marina News</p></figcaption></figure>",
            CAPTION,
            "Photo by Ana Prado / Marina News",
        ),
        (
            f"<figure><a href='/big'><span><img src='/p.jpg'>View photos</span></a><figcaption><div class='caption'>"
            f"{CAPTION}. Source: Marina News</div></figcaption></figure>",
            f"{CAPTION}. Source: Marina News",
            "",
        ),
        (
            f"<header><p>Harbour</p><p>By Ana Prado</p><div><img src='/p.jpg'></div><div class='caption'><p>{CAPTION}"
            "</p><p class='credit'>Marina News</p></div></header>",
            CAPTION,
            "Marina News",
        ),
    ],
)
def test_words_in_the_frame(above: str, caption: str, credit: str) -> None:
    image = lead(above)
    assert image.credit_text == credit
    assert image.caption_text == caption or (not caption and image.caption_text.startswith(CAPTION))


def test_a_paragraph_right_below_a_picture_is_its_caption_where_it_says_who_took_it() -> None:
    caption = "大桥在春天重新开放。沙港记者 林小海 摄"
    text = "<p>大桥在春天重新开放，行人很多。</p>" * 6
    assert lead("", f"<p><img src='/p.jpg'></p><p>{caption}</p>{text}").caption_text == caption
    assert lead("", f"<p><img src='/p.jpg'></p>{text}").caption_text == ""


SHARED = "<meta property='og:image' content='https://courier.example/pier-at-selwyn.jpg'>"


@pytest.mark.parametrize(
    ("above", "below", "credit"),
    [
        (f"<div class='figure'><p class='caption'>{CAPTION}</p><p class='credit'>A. Prado</p></div>", "", "A. Prado"),
        (
            "<figure><figcaption><span class='credit'>(<div>Image: Marina News)</div></span></figcaption></figure>",
            "",
            "( Image: Marina News)",
        ),
        ("", "<p>Titelbild: Ana Prado/AFP</p>", "Ana Prado/AFP"),
        ("", "<p>Main picture:</p><p>Ana Prado/AFP</p>", "Ana Prado/AFP"),
        ("", "<p>Main picture shows the pier.</p>", ""),
        ("<aside><figure><figcaption class='credit'>Someone Else/AFP</figcaption></figure></aside>", "", ""),
    ],
)
def test_words_apart_from_a_picture_that_only_metadata_names(above: str, below: str, credit: str) -> None:
    assert lead(above, below, SHARED).credit_text == credit


@pytest.mark.parametrize(
    ("image", "address"),
    [
        ("<img src='/img/leer.gif' data-src='/pier.jpg'>", "https://courier.example/pier.jpg"),
        ("<img src='/img/spaceball.gif' srcset='/pier.jpg 300w, /big.jpg 900w'>", "https://courier.example/pier.jpg"),
        ("<img src='/pier.jpg' data-src='/other.jpg'>", "https://courier.example/pier.jpg"),
    ],
)
def test_what_waits_for_a_picture_is_none(image: str, address: str) -> None:
    assert lead(f"<figure>{image}</figure>").url == address


def test_the_lead_is_the_picture_most_like_the_shared_one() -> None:
    pictures = "".join(
        f"<img src='/{name}.jpg'><p>{name}. {SENTENCE}</p>" for name in ("pier-works-inside", "pier-at-selwyn-big")
    )
    assert lead("", pictures, SHARED).url == "https://courier.example/pier-at-selwyn-big.jpg"


def test_a_frame_around_the_headline_is_no_caption() -> None:
    above = (
        "<p>by the harbour</p></div><div><img src='/p.jpg'></div></div>"
        f"<div class='caption'>{CAPTION}<span class='credit'>Foto: A. Prado</span></div>"
    )
    url = "https://courier.example/a"
    body = (
        f"<html><body><article><div><div><h1>Breakwater opens early</h1>{above}"
        f"<div class='article-body'><p>{SENTENCE * 3}</p><p>{SENTENCE * 2}</p></div></article></body></html>"
    )
    page = page_of(body, url, "courier")
    image = parse_article(page, None).images[0]
    assert (image.caption_text, image.credit_text) == (CAPTION, "Foto: A. Prado")


def test_a_portrait_with_its_name_is_no_picture_of_the_story() -> None:
    portrait = "<figure><img src='/ana.jpg'><figcaption>Von Ana Prado 09.09.2025, 09:58 Uhr</figcaption></figure>"
    assert lead(f"{portrait}<figure><img src='/p.jpg'></figure>").url == "https://courier.example/p.jpg"


@pytest.mark.parametrize("address", ["/css/images/helper.png", "/images/preload.gif", "/i/spinner.gif"])
def test_what_dresses_the_page_is_no_picture(address: str) -> None:
    above = f"<figure><img src='{address}'></figure><figure><img src='/p.jpg'></figure>"
    assert lead(above).url == "https://courier.example/p.jpg"
