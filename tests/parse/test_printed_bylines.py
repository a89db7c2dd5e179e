"""Bylines that no mark names, and those that stand in the text, in a rail or in the foot of the article."""

from __future__ import annotations

import pytest

from etl.parse.byline_lines import is_byline
from tests.parse.test_markup import read


def bylines(top: str = "", end: str = "") -> list[tuple[str, str]]:
    return [(found.text, found.where) for found in read(top=top, end=end).all("byline")]


@pytest.mark.parametrize(
    ("top", "text", "where"),
    [
        ("<p>Autor:</p><p>Mara Lindqvist</p>", "Autor: Mara Lindqvist", "below a label"),
        ("<h5>Written by</h5><p>Mara Lindqvist</p>", "Written by: Mara Lindqvist", "below a label"),
        ("<dl><dt>Auteurs</dt><dd>Ana Prado, Tom Osei</dd></dl>", "Auteurs: Ana Prado, Tom Osei", "below a label"),
        ("<p>作者：</p><p>王小明</p>", "作者: 王小明", "below a label"),
        ("<p>11.12.2019 - Mara Lindqvist</p>", "Mara Lindqvist", "beside a date, no link"),
        ("<p>Mara Lindqvist | Senior Writer | July 2, 2025</p>", "Mara Lindqvist", "beside a date, no link"),
        ("<p>04.02.2022 | 13:10 Uhr | Mara Lindqvist</p>", "Mara Lindqvist", "beside a date, no link"),
        ("<p>6 de mayo de 2024 | 13:10 | EFE / Redactado por Mara Lindqvist, Faro</p>",
         "EFE / Redactado por Mara Lindqvist, Faro", "near headline"),
        ("<p>Posted on July 1, 2024 by Mara Lindqvist</p>", "by Mara Lindqvist", "beside a date, no link"),
        ("<p>Mara Lindqvist / Port Alder May 6, 2024</p>", "Mara Lindqvist", "beside a date, no link"),
        ("<p>2024-05-06 12:11来源：沙港网作者：林小海</p>", "作者：林小海", "near headline"),
        ("<p>2024-05-06 出处：沙港网 作者：林小海、苏敏 编辑：苏敏</p>", "作者：林小海、苏敏", "near headline"),
        ("<p>Mara Lindqvist skrifar</p>", "Mara Lindqvist skrifar", "near headline"),
        ("<p>Text och foto: Mara Lindqvist</p>", "Text och foto: Mara Lindqvist", "near headline"),
        ("<p>Autoři: Mara Lindqvist, Tom Osei</p>", "Autoři: Mara Lindqvist, Tom Osei", "near headline"),
        ("<p>林小海/沙港日报</p>", "林小海/沙港日报", "near headline"),
        ("<p>雾港社</p>", "雾港社", "agency line"),
        ("<p>ऐश्ली कुटिन्हो / मुंबई May 6, 2024</p>", "ऐश्ली कुटिन्हो", "beside a date, no link"),
        ("<p>Mara Lindqvist (Alder Post) - May 6, 2024</p>", "Mara Lindqvist", "beside a date, no link"),
        ("<p>Mara Lindqvist|Published 4 months ago</p>", "Mara Lindqvist", "beside a date, no link"),
        ("<p>Publish Date: Mon, 6 May 2024 01:34 PM (IST)Author: Mara Lindqvist</p>", "Author: Mara Lindqvist",
         "near headline"),
        ("<p class=byline><b>Mara Lindqvist</b> Deputy Head of Harbours</p>", "Mara Lindqvist", "name in byline"),
        ("<p><a href=/harbours>Mara Lindqvist</a> | May 6, 2024</p>", "Mara Lindqvist", "beside a date"),
        ("<p>تم نشره | 6 May 2024</p>", "", ""),
        ("<p>Mara Lindqvist</p>", "Mara Lindqvist", "bare name"),
        ('<div class="author-bio"><h4>Mara Lindqvist</h4></div>', "Mara Lindqvist", "author box"),
        ('<h4 class="author-box__name">Mara Lindqvist</h4>', "Mara Lindqvist", "author box"),
        ('<p><a rel="author" href="/a">Ana Prado</a> and <a rel="author" href="/t">Tom Osei</a></p>',
         "Ana Prado, Tom Osei", "a[rel=author]"),
        ('<p><a href="/reporter-bio/12">林小舟</a> <a href="/reporter-bio/7">原澄子</a></p>',
         "林小舟, 原澄子", "a[rel=author]"),
        ('<aside class="rail"><address><a rel="author" href="/m">Mara Lindqvist</a></address></aside>',
         "Mara Lindqvist", "a[rel=author]"),
        ("<div class=author-line>Ein Kommentar von <b><a class=teaser-link href=/m>Mara Lindqvist</a></b></div>",
         "Ein Kommentar von Mara Lindqvist", "div.author-line"),
        ('<p>Kommentar von</p><p>Mara Lindqvist</p>', "Kommentar von: Mara Lindqvist", "below a label"),
        ('<div class=byline-1><a class=navigation-item href=/m>Mara Lindqvist</a></div>', "Mara Lindqvist",
         "div.byline-1"),
        ("<aside><p>Von Mara Lindqvist</p></aside>", "Von Mara Lindqvist", "near headline"),
        ('<aside><a href="/autoren/12/mara-lindqvist">Mara Lindqvist</a></aside>', "Mara Lindqvist", "a[rel=author]"),
        ('<div class=share-bar><p class=share-author>Mara Lindqvist</p></div>', "Mara Lindqvist", "p.share-author"),
        ('<ul><li><a class="author__name">Ana Prado</a></li><li><b class="author__name">Tom Osei</b></li></ul>',
         "Ana Prado, Tom Osei", "list of lines"),
        ("<p>Editor: Mara Lindqvist</p>", "Editor: Mara Lindqvist", "near headline"),
        ("<p>Reviewed by</p><p>Tom Osei</p>", "Reviewed by: Tom Osei", "below a label"),
        ("<p>By</p><p>11 May 2024</p>", "By: 11 May 2024", "below a label"),
        ("<p>by</p><p>Mara Lindqvist</p>", "Mara Lindqvist", "bare name"),
        ("<div class=byline><span><label>Text by</label>\n \n<span>Mara Lindqvist</span> |</span>\n\n"
         "<span><label>Photos by</label>\n \n<span>Tom Osei</span></span></div>",
         "Text by Mara Lindqvist | Photos by Tom Osei", "div.byline"),
        ('<figure><img src="/a.jpg"><p>Mara Lindqvist</p></figure>', "", ""),
        ('<ul class="tags"><li>Mara Lindqvist</li></ul>', "", ""),
    ],
)  # fmt: skip
def test_who_is_named_between_headline_and_text(top: str, text: str, where: str) -> None:
    found = bylines(top)
    weak = {"bare name", "beside a date, no link"}
    assert (text, where) in found if text else not any(where in weak for _, where in found)


def test_names_linked_behind_a_picture_s_label_are_no_authors() -> None:
    links = "<a rel=author href=/t>Tom Osei</a>; <a rel=author href=/a>Ana Prado</a>"
    assert bylines(end=f"<p>(Image credits: {links})</p>") == []
    assert ("Tom Osei", "a[rel=author]") in bylines(end=f"<p>{links}</p>")


def test_a_label_without_a_mark_belongs_to_the_name_above_it() -> None:
    found = [text for text, _ in bylines("<p>Ana Prado</p><p>Author</p><p>Tom Osei</p><p>Editor</p>")]
    assert "Author: Tom Osei" not in found


def test_a_name_said_before_is_no_bare_name() -> None:
    assert bylines('<p class="byline">Mara Lindqvist</p>') == [("Mara Lindqvist", "p.byline")]


@pytest.mark.parametrize(
    ("html", "byline"),
    [
        ('<p class="author">Mara Lindqvist</p>', "Mara Lindqvist"),
        ("<p>By Mara Lindqvist</p>", "By Mara Lindqvist"),
        ("<p>Von Mara Lindqvist und Tom Osei</p>", "Von Mara Lindqvist und Tom Osei"),
        ('<blockquote class="quote-author">Mara Lindqvist</blockquote>', ""),
    ],
)
def test_a_byline_within_the_first_lines_of_the_text(html: str, byline: str) -> None:
    begin = '<div class="article-body"><p>Ferries will sail again from May, the harbour office wrote on Monday.</p>'
    found = [text for text, _ in bylines(f"{begin}{html}<p>Nothing is known of the fares yet, but much is said.</p>")]
    assert (byline in found) if byline else found == []


@pytest.mark.parametrize(
    "line",
    ['<p style="text-align:right;"><strong>Quảng Hà - Tường Mai</strong></p>', "<p align=right>Mara Lindqvist</p>"],
)
def test_names_set_to_the_right_below_the_text_are_its_authors(line: str) -> None:
    assert "in the text" in [where for _, where in bylines(end=line)]
    assert "in the text" not in [where for _, where in bylines(end=line.replace("right", "left"))]


def test_a_name_below_a_title_in_a_rail_is_another_story_s() -> None:
    rail = "<div class=sidebar><h4>{}</h4><span class=author-name>Tom Osei</span></div>"
    assert ("Tom Osei", "span.author-name") not in bylines(end=rail.format("A letter to the river"))
    assert ("Tom Osei", "span.author-name") in bylines(end=rail.format("About the author"))


def test_a_name_on_a_card_below_the_text_is_another_story_s_though_nothing_is_linked() -> None:
    card = "<div class=list-card><h2>{}</h2><p>Nobody knows why</p><span class=author-name>Tom Osei</span></div>"
    assert ("Tom Osei", "span.author-name") not in bylines(end=card.format("The lighthouse keeps the harbour awake"))
    assert ("Tom Osei", "span.author-name") in bylines(end=card.format("Who wrote this"))


@pytest.mark.parametrize("foot", ["footer", 'aside class="rail"'])
def test_an_author_in_the_foot_of_the_article_is_read_and_a_teaser_s_is_not(foot: str) -> None:
    link = '<a rel="author" href="/author/mara">Mara Lindqvist</a>'
    assert [text for text, _ in bylines(end=f"<{foot}>{link}</{foot.split()[0]}>")] == ["Mara Lindqvist"]
    assert bylines(end=f'<aside class="related-posts">{link}</aside>') == []


def test_a_label_below_the_text_names_the_author_but_for_a_book_s() -> None:
    line = "<p>Penulis: Mara Lindqvist</p>"
    tags = "<p>Harbours</p>" * 8
    assert ("Penulis: Mara Lindqvist", "below the text") in bylines(end=f"{tags}{line}")
    assert "below the text" not in [where for _, where in bylines(end=f"{tags}{line}<p>ISBN: 978-3-16-148410-0</p>")]


@pytest.mark.parametrize("label", ["Updated by", "Powered by", "Pictures by", "Präsentiert von"])
def test_labels_of_others_lead_to_no_author(label: str) -> None:
    assert "below a label" not in [where for _, where in bylines(f"<p>{label}</p><p>Tom Osei</p>")]


def test_a_name_in_a_picture_is_the_photographer_s() -> None:
    holder = "<div class={}><img src=/a.jpg width=600><div><span class=author-name>Tom Osei</span></div></div>"
    assert "Tom Osei" not in [text for text, _ in bylines(holder.format("image-holder"))]
    assert "Tom Osei" in [text for text, _ in bylines(holder.format("author-image"))]


def test_who_reviewed_a_story_is_no_name_within_its_byline() -> None:
    found = bylines("<div class=byline>The Post. Reviewed by <b>Tom Osei</b> Expert for Harbours and Ferries</div>")
    assert "name in byline" not in [where for _, where in found]


def test_a_page_that_has_breadcrumbs_somewhere_is_no_trail_of_them() -> None:
    links = '<a href="/">Home</a> <a href="/anouk">Anouk</a>'
    assert read(top=f'<main class="with-breadcrumbs"><p>{links}</p></main>').first("section") is None
    assert read(top=f'<p class="breadcrumbs">{links}</p>').first("section") is not None


def test_a_signature_with_the_paper_s_name_is_a_byline() -> None:
    assert is_byline("Ксения Лескова, «Гавань»")
    assert not is_byline("Приехал в Гавань, «Заря» пришла потом")


def test_a_list_of_names_with_posts_is_left_to_those_who_read_posts() -> None:
    posts = "".join(
        f'<li><b class="author__name">{name}</b> <i>{post}</i></li>'
        for name, post in (("Ana Prado", "Journalist"), ("Tom Osei", "Fotograf"))
    )
    assert ("Ana Prado, Tom Osei", "list of lines") not in bylines(f"<ul>{posts}</ul>")
