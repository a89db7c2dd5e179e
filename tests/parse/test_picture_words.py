"""Caption and credit of the lead picture, however a page builds them in."""

from __future__ import annotations

import re

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
            f"<figure><img src='/p.jpg'><figcaption>{CAPTION}（共同）</figcaption><p>拡大する</p></figure>",
            f"{CAPTION}（共同）",
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
        ("", "<p>Vorschaubild: Ana Prado/AFP</p>", "Ana Prado/AFP"),
        ("", "<p>Featured image credit by: Ana Prado/AFP</p>", "Ana Prado/AFP"),
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


@pytest.mark.parametrize(
    "logo",
    [
        "<h1 class=logo><a href='/'><img src='/static/courier.png'></a></h1>",
        "<a href='https://courier.example'><img src='/powered-by.png' alt='Powered by The Courier'></a>",
        "<div class=printLogo><img src='/art/horizontal.gif'></div>",
        "<a href='/blogs/pier'><img src='/the-pier.jpg' width=652 height=100></a>",
    ],
)
def test_logos_and_strips_lead_no_story(logo: str) -> None:
    assert lead(f"{logo}<p>Home News Piers</p><img src='/pier.jpg'>").url == "https://courier.example/pier.jpg"


@pytest.mark.parametrize("name", ["catalogo", "foto-dialogo", "logoped"])
def test_words_that_end_or_begin_like_a_logo_are_none(name: str) -> None:
    assert lead(f"<div class={name}><img src='/pier.jpg'></div>").url == "https://courier.example/pier.jpg"


def test_a_body_that_has_a_logo_is_none() -> None:
    page = page_of(
        f"<html><body class='single wp-custom-logo'><h1>Breakwater opens early</h1><img src='/pier.jpg'>"
        f"<article><p>{SENTENCE * 3}</p><p>{SENTENCE * 2}</p></article></body></html>",
        "https://courier.example/a",
        "courier",
    )
    assert parse_article(page, None).images[0].url == "https://courier.example/pier.jpg"


def test_where_the_shared_picture_is_a_logo_the_first_with_words_leads() -> None:
    below = f"<div><img src='/pier.jpg'><div class=postcaption>{CAPTION} [Marina]</div></div><p>{SENTENCE * 2}</p>"
    shared = "<meta property='og:image' content='https://courier.example/img/courier-logo.gif'>"
    assert lead("", below, shared).url == "https://courier.example/pier.jpg"


def test_a_picture_made_smaller_is_the_one_that_is_shared() -> None:
    resized = "<img src='/dims/resize/652x/quality/85/?url=%2Fmedia%2Fwalkers-on-the-pier.jpg' title='Ana Prado/AP'>"
    shared = "<meta property='og:image' content='https://courier.example/media/walkers-on-the-pier.jpg'>"
    found = lead(f"<figure><img src='/other.jpg'></figure>{resized}", "", shared)
    assert (found.url, found.credit_text) == ("https://courier.example/media/walkers-on-the-pier.jpg", "Ana Prado/AP")


@pytest.mark.parametrize(
    ("frame", "caption", "credit"),
    [
        (
            f"<section class=photo><p><img src='/p.jpg'><span class=caption>{CAPTION} [MARINA]</span></p></section>",
            f"{CAPTION} [MARINA]",
            "",
        ),
        (
            f"<div class=slideshow><ul><li><div><img src='/p.jpg'></div><div class=summary><p>{CAPTION}"
            "<span class=source>Marina News</span></p></div></li><li><div><img src='/q.jpg'></div>"
            "<div class=summary><p>The old pier</p></div></li></ul></div>",
            f"{CAPTION} Marina News",
            "Marina News",
        ),
        (
            "<p><span><img src='/p.jpg'><span class=source>Ana Prado/REUTERS</span>"
            f"<span class=caption>{CAPTION}</span></span></p>",
            CAPTION,
            "Ana Prado/REUTERS",
        ),
        (
            f"<table><tr><td><img src='/p.jpg'>{CAPTION}<br>Credit: Ana Prado"
            "<div><a href='/big'>View full size image</a></div></td></tr></table>",
            CAPTION,
            "Credit: Ana Prado",
        ),
    ],
)
def test_paragraphs_entries_and_cells_that_frame_a_picture(frame: str, caption: str, credit: str) -> None:
    found = lead(frame)
    assert (found.caption_text, found.credit_text) == (caption, credit)


def test_a_teaser_with_a_title_is_no_caption() -> None:
    found = lead("<div><img src='/p.jpg'><h3>Win a boat</h3><p>Download report</p></div>")
    assert (found.caption_text, found.credit_text) == ("", "")


def test_a_caption_in_two_lines_of_one_box_is_whole() -> None:
    above = f"<div class=Caption>{CAPTION}.<br><em>(Selwyn Harbour Authority)</em></div>"
    assert lead(above, "", SHARED).caption_text == f"{CAPTION}. (Selwyn Harbour Authority)"


@pytest.mark.parametrize(
    "line",
    [
        "<p><small>(Image credits: <a href='/a'>Ana Prado</a>; <a href='/t'>Tom Reyes</a>)</small></p>",
        "<p>Image Credit: Marina</p>",
        "<p>Pictures: Marina</p>",
        "<p class=credits>Credit: Images courtesy of Harbour Research | M. Lind</p>",
        "<p>Photos by Ana Prado and Tom Reyes</p>",
    ],
)
def test_a_line_at_the_end_credits_all_pictures(line: str) -> None:
    found = lead("<img src='/p.jpg'>", f"<p>{SENTENCE}</p>{line}")
    assert found.credit_text == re.sub(r"<[^>]+>", "", line)


def test_a_line_at_the_end_credits_no_picture_that_has_a_credit() -> None:
    framed = "<figure><img src='/p.jpg'><figcaption class=credit>Nils Ek</figcaption></figure>"
    assert lead(framed, "<p>Pictures: Marina</p>").credit_text == "Nils Ek"


@pytest.mark.parametrize("line", ["Pictures: how the storm unfolded", "Photos by the river show it.", "Image: sharp"])
def test_a_line_about_pictures_is_no_credit(line: str) -> None:
    assert lead("<img src='/p.jpg'>", f"<p>{line}</p>").credit_text == ""


def test_a_byline_that_names_the_photographer_credits_the_pictures() -> None:
    byline = (
        "<div class=byline><span class=contributor>Text by Ana Prado | </span>"
        "<span class=contributor>Photography by Tom Reyes</span></div>"
    )
    assert lead(f"{byline}<img src='/p.jpg'>").credit_text == "Photography by Tom Reyes"


@pytest.mark.parametrize(
    ("byline", "credit"),
    [
        ("كتب سامي البنا - تصوير: ماهر حسن", "تصوير: ماهر حسن"),
        ("Text: Ana Prado, Fotos: Tom Reyes", "Fotos: Tom Reyes"),
        ("文/林小海 图/苏敏", "图/苏敏"),
        ("Haber: Ali Demir | Fotoğraf: Ece Kaya", "Fotoğraf: Ece Kaya"),
        ("By Ana Prado, photo editor", ""),
    ],
)
def test_a_byline_may_end_with_who_took_the_pictures(byline: str, credit: str) -> None:
    assert lead(f"<p class=byline>{byline}</p><img src='/p.jpg'>").credit_text == credit


def test_a_picture_that_opens_in_full_size_is_one() -> None:
    below = (
        "<div><a class=full-size-popup href='/media/pier.jpg'><img src='/blank.gif' data-src='/media/pier.jpg'></a>"
        "<span class=photo-data><span class=byline>Ana Prado</span></span></div>"
    )
    found = lead("", below)
    assert (found.url, found.credit_text) == ("https://courier.example/media/pier.jpg", "Ana Prado")


IMAGE = "itemscope itemtype='https://schema.org/ImageObject'"


@pytest.mark.parametrize(
    ("frame", "caption", "credit"),
    [
        (
            f"<figure {IMAGE}><img src='/p.jpg'><meta itemprop=creditText content='Ana Prado/AP'></figure>",
            "",
            "Ana Prado/AP",
        ),
        (
            f"<aside {IMAGE}><img src='/p.jpg'><p itemprop=caption>{CAPTION}</p>"
            "<p itemprop=copyrightHolder>Marina</p></aside>",
            CAPTION,
            "Marina",
        ),
        ("<figure><img src='/p.jpg' data-credit='Ana Prado/AP'></figure>", "", "Ana Prado/AP"),
        (
            f"<div><img src='/p.jpg'><div><cite>Ana Prado/Marina</cite> {CAPTION}</div></div>",
            f"Ana Prado/Marina {CAPTION}",
            "Ana Prado/Marina",
        ),
        (
            f"<div><img src='/p.jpg'><div><cite>The Old Pier</cite> {CAPTION}</div></div>",
            f"The Old Pier {CAPTION}",
            "",
        ),
        ("<figure><img src='/p.jpg' title='Ana Prado/AP'></figure>", "", "Ana Prado/AP"),
        ("<figure><img src='/p.jpg' title='The Best Piers of 2014 | Piers'></figure>", "", ""),
        (
            f"<div class=media><img src='/p.jpg'><h2>Caption</h2><p class=caption>{CAPTION}</p>"
            "<div class=field-credit><div>Photo Credit</div><div>Selwyn University</div></div></div>",
            CAPTION,
            "Photo Credit Selwyn University",
        ),
    ],
)
def test_credits_that_only_data_tell(frame: str, caption: str, credit: str) -> None:
    found = lead(frame)
    assert (found.caption_text, found.credit_text) == (caption, credit)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (f"{CAPTION}. Photo by Ana Prado", "caption"),
        (f"{CAPTION} | Photo courtesy of Selwyn Harbour Authority", "caption"),
        ("Photos by Ana Prado and Tom Reyes", "credit"),
        (f"{CAPTION}. Photo by photo, she showed what the storm had done", "paragraph"),
    ],
)
def test_a_line_of_the_text_that_names_who_took_a_picture(line: str, kind: str) -> None:
    page = page_of(
        f"<article><h1>Breakwater opens early</h1><div class=article-body><p>{SENTENCE * 3}</p><img src='/p.jpg'>"
        f"<p>{line}</p><p>{SENTENCE * 2}</p></div></article>",
        "https://courier.example/a",
        "courier",
    )
    assert [p.kind for p in parse_article(page, None).paragraphs if p.text == line] == [kind]


@pytest.mark.parametrize(
    ("link", "credit"),
    [("<a href='/f/1'>p.jpg</a>", "Ana Prado"), ("<a href='/f/1'>How the harbour froze</a>", "")],
)
def test_a_slide_whose_frame_is_called_a_teaser_is_of_the_story_unless_it_leads_to_another(
    link: str, credit: str
) -> None:
    slide = (
        f"<div class='slideshow_cycle_teaser_section'><div><img src='/p.jpg'>{link}"
        f"<p class=caption>{CAPTION}</p><p class=credit>Ana Prado</p></div></div>"
    )
    assert lead(slide, "", SHARED).credit_text == credit
