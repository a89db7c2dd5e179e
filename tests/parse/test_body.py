"""The body's text: containers, kinds of paragraphs, what is left out."""

from __future__ import annotations

import re
import time

import pytest

from etl.models import BODY_KINDS, Paragraph
from etl.parse.blocks import prose_of, read_outline
from etl.parse.body import read_body
from etl.parse.bold_head import bold_head
from etl.parse.marking import marks_of_name
from etl.parse.marks import (
    BIOGRAPHY,
    BODY,
    BYLINE,
    CAPTION,
    COMMENTS,
    CORRECTION,
    FIGURE,
    HEADLINE,
    NAVIGATION,
    PROMO,
    READING_TIME,
)
from etl.parse.place import headline_box
from etl.parse.promos import is_correction, is_promo
from etl.parse.soup import make_soup
from etl.parse.texts import for_lowered, lowered
from etl.parse.verdicts import judge

A = "The bridge over the Sand reopened to traffic on Monday, two years after the flood had taken its middle span."
B = "Hundreds of people crossed it on foot in the first hour, many of them with children who had never seen it open."
C = "The council wants to close the eastern lane again in autumn, when the last of the new railings will arrive."


def paragraphs(markup: str) -> tuple[Paragraph, ...]:
    outline = read_outline(make_soup(markup))
    head = headline_box(outline, [])
    judge(outline, head)
    return read_body(outline, head).paragraphs


def kinds(markup: str) -> list[tuple[str, str]]:
    return [(paragraph.kind, paragraph.text) for paragraph in paragraphs(markup)]


def body(inside: str) -> str:
    text = f"<p>{A}</p>{inside}<p>{B}</p><p>{C}</p>"
    return f"<article><h1>Bridge reopens</h1><div class=article-body>{text}</div></article>"


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<h2>What comes next</h2>", [("subhead", "What comes next")]),
        ("<p>▼ 다음 다리 ▼</p>", [("paragraph", "▼ 다음 다리 ▼")]),
        ("<h3><div>What comes next</div></h3>", [("subhead", "What comes next")]),
        ('<div class="dateline">PORT SELWYN — </div>', [("paragraph", "PORT SELWYN —")]),
        ('<div class="dateline">Monday</div>', []),
        (
            "<p>[신안=뉴시스] 김하늘 기자 = 주민들이 연습을 하고 있다. 2026.05.10. haneul@s.example</p>",
            [
                (
                    "caption",
                    "[신안=뉴시스] 김하늘 기자 = 주민들이 연습을 하고 있다. 2026.05.10. haneul@s.example",
                )
            ],
        ),
        ("<h3 class=edTag>What comes next</h3>", [("subhead", "What comes next")]),
        (
            "<h3><a href=/g>The old gate</a></h3><p>It is the oldest of the four gates.</p>",
            [("subhead", "The old gate"), ("paragraph", "It is the oldest of the four gates.")],
        ),
        (
            "<h3><a href=/g>The old gate</a></h3><h3>The new gate</h3>",
            [("promo", "The old gate"), ("subhead", "The new gate")],
        ),
        ("<ul><li>Lane one opens in June</li></ul>", [("list", "Lane one opens in June")]),
        ("<blockquote>We are glad that it is done.</blockquote>", [("quote", "We are glad that it is done.")]),
        ("<table><tr><td>Lanes</td><td>Two</td></tr></table>", [("table", "Lanes | Two")]),
        ("<figure><img src=x><figcaption>The new span</figcaption></figure>", [("caption", "The new span")]),
        ("<em class=img_desc>The new span</em><br><br>", [("caption", "The new span")]),
        ("<p>mara@sandhaven-mail.example</p>", []),
        ("<div data-testid=related-links><p>Ferries: the next summer</p></div>", []),
        (
            "<p>Mara Lindqvist covers the coast. Reach her at mara@sandhaven-mail.example.</p>",
            [("promo", "Mara Lindqvist covers the coast. Reach her at mara@sandhaven-mail.example.")],
        ),
        ("<p>工人在检查大桥的栏杆。本报记者 林小舟 摄</p>", [("caption", "工人在检查大桥的栏杆。本报记者 林小舟 摄")]),
        (
            "<p>The cranes at the old pier stand still. Archivbild: Ana Prado</p>",
            [("caption", "The cranes at the old pier stand still. Archivbild: Ana Prado")],
        ),
        (
            "<p>Las grúas del muelle están paradas. Fotografía: Ana Prado</p>",
            [("caption", "Las grúas del muelle están paradas. Fotografía: Ana Prado")],
        ),
        ("<p>Imagen de portada: Ana Prado</p>", [("credit", "Imagen de portada: Ana Prado")]),
        ("<p>Artikelbild: Ana Prado</p>", [("credit", "Artikelbild: Ana Prado")]),
        ("<p>雨中的大桥。沙港摄影队 林海 摄</p>", [("caption", "雨中的大桥。沙港摄影队 林海 摄")]),
        ("<p>工人在检查栏杆。 沙港警方供图</p>", [("caption", "工人在检查栏杆。 沙港警方供图")]),
        ("<p>大橋重新開放。（圖／翻攝自網路）</p>", [("caption", "大橋重新開放。（圖／翻攝自網路）")]),
        ("<p>[사진=모래항시 제공]</p>", [("caption", "[사진=모래항시 제공]")]),
        ("<p>写真：共同</p>", [("caption", "写真：共同")]),
        ("<p>图片来源：沙港图库</p>", [("caption", "图片来源：沙港图库")]),
        ("<p>انتهای پیام</p>", []),
        ("<p>The new span on Monday. Foto: Jana Puig</p>", [("caption", "The new span on Monday. Foto: Jana Puig")]),
        ("<h1>Another headline</h1>", [("subhead", "Another headline")]),
        ("<p>Titelfoto: Jana Puig</p>", [("credit", "Titelfoto: Jana Puig")]),
        ("<p>mara@mail.example, tom@mail.example</p>", []),
        ("<p>Mara Lindqvist, 555-0143, mara@sandhaven-mail.example</p>", []),
        (
            "<p>Bądź na bieżąco i <a href=/g>obserwuj nas w Wiadomościach Google</a></p>",
            [("promo", "Bądź na bieżąco i obserwuj nas w Wiadomościach Google")],
        ),
        (
            "<p>Published in Sandhaven Mail, May 6th, 2024</p>",
            [("sign_off", "Published in Sandhaven Mail, May 6th, 2024")],
        ),
        ("<p>Read also: <a href=/f>The flood</a></p>", [("promo", "Read also: The flood")]),
        (
            "<p><a href=/f>All about the flood of two years ago</a></p>",
            [("promo", "All about the flood of two years ago")],
        ),
        (
            "<p>Last week the council had approved <a href=/f>a plan to build two bridges above the harbour</a>.</p>",
            [("paragraph", "Last week the council had approved a plan to build two bridges above the harbour.")],
        ),
        (
            "<p><a href=/f>Last week the council had approved a plan to build two bridges above the harbour.</a></p>",
            [("promo", "Last week the council had approved a plan to build two bridges above the harbour.")],
        ),
        ("<h1>Bridge reopens</h1>", []),
        ("<div><h1>The ferry stops</h1></div>", []),
        (
            "<p>Read or Share this story: https://sandhaven.example/2x</p>",
            [("promo", "Read or Share this story: https://sandhaven.example/2x")],
        ),
        (
            "<p>For more on the bridge and the river please visit <a href=/>Sandhaven Mail</a>.</p>",
            [("promo", "For more on the bridge and the river please visit Sandhaven Mail.")],
        ),
        ("<p>Watch this video explainer:</p>", [("promo", "Watch this video explainer:")]),
        (
            "<p>Watch this video long enough, she said, and the pier seems to move with the tide.</p>",
            [("paragraph", "Watch this video long enough, she said, and the pier seems to move with the tide.")],
        ),
        (
            "<div class=screen-reader-only><p>This content is imported from Harbourgram, and may be there.</p></div>",
            [],
        ),
        ("<p>By Mara Lindqvist</p>", [("paragraph", "By Mara Lindqvist")]),
        (f'<p class="tagStyle">{C}</p><p class="tags">Bridges, Floods</p>', [("paragraph", C)]),
        ('<p class="byline">By Mara Lindqvist</p>', []),
        ("<p>***</p>", []),
        ("<div class=newsletter-signup><p>Our letter comes every morning at six, free of charge.</p></div>", []),
        ("<div hidden><p>Nobody sees this line, which is here for another reason.</p></div>", []),
        ("<p>The <ruby>橋<rt>はし</rt></ruby> is open.</p>", [("paragraph", "The 橋 is open.")]),
        (
            "<span>One line</span><br><br><span>and another line that goes on for a while</span>",
            [("paragraph", "One line"), ("paragraph", "and another line that goes on for a while")],
        ),
    ],
)
def test_kinds_inside_the_text(inside: str, expected: list[tuple[str, str]]) -> None:
    found = kinds(body(inside))
    assert found[0] == ("paragraph", A)
    assert found[1:-2] == expected


@pytest.mark.parametrize(("name", "is_text"), [("div", True), ("nav", False)])
def test_a_menu_has_no_paragraphs(name: str, is_text: bool) -> None:
    chapter = f"<{name} id=toc-gate><h2>The gate</h2><p>{A} It is a gate.</p><p>{B}</p></{name}>"
    found = kinds(f"<article><h1>Bridge reopens</h1>{chapter}<p>{C}</p></article>")
    assert any("gate" in text for _, text in found) is is_text


@pytest.mark.parametrize(
    "page",
    [
        # named pieces, of which one has nearly all
        f"<div class=article-body><p>{A}</p></div><i>x</i><div class=article-body>{f'<p>{B} {C}</p>' * 5}</div>",
        # within what is named as the body, a box with nearly all
        f"<div class=article-body><div><p>{A}</p></div><div id=metered>{f'<p>{B} {C}</p>' * 2}</div></div>",
    ],
)
def test_a_body_in_pieces_is_whole(page: str) -> None:
    assert A in [text for _, text in kinds(f"<article><h1>Bridge reopens</h1><div>{page}</div></article>")]


def test_paragraphs_hidden_by_a_paywall_are_text() -> None:
    hidden = f'<p class=paywall aria-hidden=true>{C}</p><div class="paywall box" hidden><p>{A} Pay now.</p></div>'
    assert [text for _, text in kinds(f"<article><p>{A}</p><p>{B}</p>{hidden}</article>")] == [A, B, C]


def test_an_offer_in_the_text_that_is_named_for_the_paywall_is_no_text() -> None:
    offer = "<section class=paywall-card><h3>Reserved for subscribers</h3><p>All of the coast with one account.</p>"
    found = kinds(
        f"<article><p>{A}</p><p>{B}</p>{offer}<ul><li>One letter a day.</li></ul></section><p>{C}</p></article>"
    )
    assert [text for kind, text in found if kind in BODY_KINDS] == [A, B, C]


def test_a_text_for_two_screens_is_told_once() -> None:
    text = f"<p>{A}</p><p>{B}</p><p>{C}</p>"
    found = kinds(f"<article><div class=wide>{text}</div><div class=narrow>{text}</div><p>{A} {B}</p></article>")
    assert [words for _, words in found] == [A, B, C, f"{A} {B}"]


def test_a_refrain_is_told_every_time() -> None:
    found = kinds(f"<article><p>{A}</p><p>{C}</p><p>{B}</p><p>{C}</p><p>{C}</p></article>")
    assert [words for _, words in found] == [A, C, B, C]


@pytest.mark.parametrize(
    ("box", "is_text"),
    [
        (f"<div class=x><p>{A} {B} {C}</p></div><p>{C}</p>", True),
        (f"<div class=x><p>{A}</p></div><p>{C}</p>", False),
        (f"<div class=x><p>{A} <a href=/>{B}</a> {C}</p></div><p>{C}</p>", False),
        (f"<div class=x><p>{A} {B} {C}</p></div>", False),
    ],
)
def test_boxes_in_the_midst_of_the_text(box: str, is_text: bool) -> None:
    text = "".join(f"<p>{A} {n} {B} {C}</p>" for n in range(12))
    found = kinds(f"<article><div class=article-body>{text}{box.replace('bridge', 'gate')}</div></article>")
    assert any("gate" in words for _, words in found) is is_text


def test_the_last_page_of_a_long_read_has_a_frame_with_other_margins() -> None:
    pages = "".join(
        f"<div class='{margin} mx-auto grid'><div class=post-content>{text}</div></div>"
        for margin, text in [
            ("my-2.5", "".join(f"<p>{A} {n} {B} {C}</p>" for n in range(12))),
            ("lg:mt-[9px]", f"<p>{A} gate</p><p>{B}</p>"),
        ]
    )
    found = kinds(f"<article><h1>Bridge reopens</h1>{pages}</article>")
    assert [words for _, words in found][-2:] == [f"{A} gate", B]


def test_a_text_whose_parts_have_a_frame_each_begins_with_the_first() -> None:
    frame = "<div class='text base'>{}</div>"
    opening = frame.format(f"<p>{A} gate {B} {C}</p>")
    rest = frame.format("".join(f"<p>{A} {n} {B} {C}</p>" for n in range(12)))
    for above, first in ((opening, f"{A} gate {B} {C}"), (opening.replace("text base", "rail"), f"{A} 0 {B} {C}")):
        found = kinds(f"<main><h1>Bridge reopens</h1><div class=columns>{above}<p>Key findings</p>{rest}</div></main>")
        assert next(words for kind, words in found if kind == "paragraph" and len(words) > len(A)) == first


@pytest.mark.parametrize(
    ("form", "is_text"),
    [
        (f"<blockquote><p>{A} gate</p></blockquote><p>{B}</p>", True),
        ("<p>Get the gate letter every week.</p><p>Your address</p>", False),
    ],
)
def test_a_form_in_the_text_that_came_with_a_pasted_statement(form: str, is_text: bool) -> None:
    found = kinds(f"<article><div class=article-body><p>{A}</p><p>{C}</p><form>{form}</form></div></article>")
    assert any("gate" in words for _, words in found) is is_text


def test_a_first_paragraph_unlike_the_others_is_text_below_a_caption_too() -> None:
    caption = (
        "<p class=photo-caption>The bridge over the Sand, seen from the tower of the town hall on a clear day.</p>"
    )
    first = f"<div class='block large-initial'><p>{A}</p></div>"
    rest = "".join(f"<div class=block><p>{B} {n}</p></div>" for n in range(6))
    found = kinds(f"<article><div class=article-body>{caption}{first}{rest}</div></article>")
    assert ("paragraph", A) in found


@pytest.mark.parametrize(
    "line",
    [
        "Haben Sie Feedback? Schreiben Sie uns an post@sand.example!",
        "Diese Nachricht wurde am 6. Mai 2024 im Programm Hafenfunk gesendet.",
        "Über dieses Thema berichtete der Hafenfunk am 6. Mai 2024 um 10:15 Uhr.",
        "<a href=/n>Alles aus dem Tal gibt’s auch in unserem regelmäßigen Sand-Newsletter</a>.",
    ],
)
def test_what_a_paper_asks_and_a_programme_notes_is_no_text(line: str) -> None:
    found = kinds(f"<article><div class=article-body><p>{A}</p><p>{B}</p><p>{line}</p></div></article>")
    assert [kind for kind, _ in found if kind in BODY_KINDS] == ["paragraph", "paragraph"]


def test_a_kicker_before_the_first_sentence_is_no_text() -> None:
    page = f"<article><div><span class=kicker>Port Alder</span><h1>Bridge</h1></div><p>{A}</p><p>{B}</p></article>"
    assert [text for _, text in kinds(page) if len(text) < 40] == []


def test_lines_at_the_end() -> None:
    end = (
        "<p>Correction: The year was 2011.</p><p>(Reporting by Mara Lindqvist; Editing by Tom Osei)</p><h3>Bridges</h3>"
    )
    found = kinds(f"<article><div class=article-body><p>{A}</p><p>{B}</p>{end}</div></article>")
    assert [kind for kind, _ in found] == ["paragraph", "paragraph", "correction", "sign_off"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("<p>© Riproduzione riservata</p>", "sign_off"),
        ("<p>RIPRODUZIONE RISERVATA ©</p>", "sign_off"),
        ("<p>無断転載・複製を禁じます。</p>", "sign_off"),
        ('<p style="text-align: right;"><strong>Quảng Hà - Tường Mai</strong></p>', "sign_off"),
        ('<p class="has-text-align-right">Mara Lindqvist</p>', "sign_off"),
        (
            "<p>© 2030 The Harbour Press. All rights reserved. This may not be published or rewritten. "
            "Learn more about our <a href=/p>Privacy Policy</a> and <a href=/t>Terms of Use</a>.</p>",
            "sign_off",
        ),
        (
            "<p>All rights reserved for the islanders may not be published before autumn, a council said.</p>",
            "paragraph",
        ),
        ('<p style="text-align: right;">The bridge is open.</p>', "paragraph"),
        ("<p>($1 = 0.92 euros)</p>", "paragraph"),
        ("<p>(1 crown = 0.92 euros)</p>", "paragraph"),
    ],
)
def test_notices_and_names_set_to_the_right_are_no_text(line: str, kind: str) -> None:
    found = kinds(f"<article><div class=article-body><p>{A}</p><p>{B}</p>{line}</div></article>")
    assert found[-1][0] == kind


def test_who_wrote_another_story_is_no_text() -> None:
    card = "<div class=inline><h3><a href=/b>Bridges of the coast, and who looks after them</a></h3>by Sara Holm</div>"
    found = kinds(f"<article><div class=article-body><p>{A}</p>{card}<p>{B}</p></div></article>")
    assert not any("Sara" in text for _, text in found)


@pytest.mark.parametrize(
    ("heading", "is_text"),
    [("About the author", False), ("Über die Autorin", False), ("Disclaimer:", False), ("About the authority", True)],
)
def test_chapters_that_close_a_page(heading: str, is_text: bool) -> None:
    card = f"<h3>{heading}</h3><p>Mara Lindqvist has written about bridges for twenty years.</p>"
    found = kinds(f"<article><h2>The span</h2><p>{A}</p><p>{B}</p>{card}</article>")
    assert (found[-1][1] != B) is is_text
    assert kinds(f"<article><p>{A}</p>{card}<h2>The span</h2><p>{B}</p></article>")[-3][1].startswith("Mara")


@pytest.mark.parametrize(("times", "is_text"), [(1, False), (9, True)])
def test_profiles_of_people_and_of_places(times: int, is_text: bool) -> None:
    profile = f"<div class=profile>{f'<p>{C} {B}</p>' * times}</div>"
    assert (kinds(f"<article><p>{A}</p><p>{B}</p>{profile}</article>")[-1][1] != B) is is_text


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("<i>6 May 2024</i><i>10:15 Uhr</i><i>Von Ana</i>", "6 May 2024 10:15 Uhr Von Ana"),
        ("<b>Bridge</b><span>The river is crossed</span>", "Bridge The river is crossed"),
        ("Less CO<sub>2</sub> on 40 m<sup>2</sup>", "Less CO2 on 40 m2"),
        ("<span>D</span>avid <b>re</b>turns", "David returns"),
    ],
)
def test_what_only_a_style_sheet_sets_apart_is_not_glued(line: str, text: str) -> None:
    assert [block.text for block in read_outline(make_soup(f"<div>{line}</div>")).blocks] == [text]


def test_nothing_is_nothing() -> None:
    assert paragraphs("") == ()
    assert paragraphs("<p>Short</p>") == ()


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("ArticleBody_text__x3f", BODY),
        ("post-content", BODY),
        ("wp-caption-text", CAPTION),
        ("c-byline__author", BYLINE),
        ("relatedPosts", PROMO),
        ("top-nav", NAVIGATION),
        ("readingTime", READING_TIME),
        ("comments-area", COMMENTS),
        ("ReporterBox", BIOGRAPHY),
        ("head_control", PROMO),
        ("detalle_cuerpo", BODY),
        ("foto-tekst fototekst", CAPTION),
        ("AudioEnhancement-description", FIGURE),
        ("assigned_video_heading", CAPTION),
        ("video-resource__headline inline-placeholder", CAPTION),
        ("photo-data", CAPTION),
        ("imageInfo", CAPTION),
        ("nota-titulo", HEADLINE),
        ("noticias-relacionadas", PROMO),
        ("haber_yorumlar", COMMENTS),
        ("article__editors-note", CORRECTION),
    ],
)
def test_names_have_marks(name: str, mark: int) -> None:
    assert marks_of_name(name) & mark


@pytest.mark.parametrize(
    "name",
    [
        "sc-f98b1ad2-0",
        "css-1ad0nav",
        "discussion",
        "commentary-x",
        "adventure",
        "premier",
        "mt-4 px-2",
        "shareholders",
        "jeg_meta",
    ],
)
def test_words_inside_words_are_no_marks(name: str) -> None:
    assert not marks_of_name(name) & (PROMO | COMMENTS | NAVIGATION)


def test_a_name_of_a_million_letters_is_no_trouble() -> None:
    assert marks_of_name("a" * 1_000_000) == marks_of_name("x:y" * 300_000) == 0


@pytest.mark.parametrize("name", ["has-post-thumbnail", "post--with-sidebar", "no-comments", "hover:menu [&_img]:mt-2"])
def test_names_that_speak_of_other_boxes_are_no_marks(name: str) -> None:
    assert not marks_of_name(name)


@pytest.mark.parametrize(
    ("chapter", "is_text"),
    [
        (f"<div class=image-row><h3>The railings</h3><p>{A}</p></div>", True),
        (f"<div class=image-row><p>{A}</p></div>", False),
        (f"<div class=image-row>{f'<p>{A} {B} {C}</p>' * 3}</div>", True),
        (f"<div class=photo-caption>{A} {B} {C} {A} {B} {C} {A} {B} {C}</div>", False),
        (f"<figure class=table><table><tr><td>{A}</td></tr></table></figure>", True),
        (f"<figure><figcaption><h3>The railings</h3>{A}</figcaption></figure>", False),
    ],
)
def test_chapters_named_for_their_pictures(chapter: str, is_text: bool) -> None:
    found = [kind for kind, text in kinds(body(f"<h2>More</h2>{chapter}<p>{B * 9}</p>")) if A in text]
    assert found[0] == "paragraph"
    assert ("caption" not in found[1:]) is is_text


@pytest.mark.parametrize(
    ("link", "is_offered"), [("<a href=/n>Sign up for our evening newsletter</a>", True), ("", False)]
)
def test_a_paper_s_letter_is_offered_with_a_link(link: str, is_offered: bool) -> None:
    text = "What moved the coast today, told in five minutes and sent at six. "
    found = kinds(body(f"<p>{text}{link or 'Sign up for our evening newsletter'}.</p>"))
    assert ("promo" in [kind for kind, _ in found]) is is_offered


def test_lines_that_name_the_author_before_the_text_are_no_text() -> None:
    lines = "<p><b>By Mara Lindqvist</b><br><i>Sandhaven Mail Staff Writer</i></p>"
    page = f"<article><h1>Bridge reopens</h1><div class=article-body>{lines}<p>{A}</p><p>{B}</p></div></article>"
    assert kinds(page) == [("paragraph", A), ("paragraph", B)]


@pytest.mark.parametrize(
    ("text", "promo"),
    [
        ("Lesen Sie auch: Die Brücke", True),
        ("Lire aussi : le pont", True),
        ("اقرأ أيضا: الجسر", True),
        ("【関連記事】橋", True),
        ("Advertentie", True),
        ("[広告]", True),
        ("- Advertisement -", True),
        ("Like what you are reading? Subscribe to the Mail for four crowns a month.", True),
        ("Related: The flood", True),
        ("VÍDEOS: veja tudo sobre o vale", True),
        ("Tip de redactie? Mail naar de krant.", True),
        ("Har du tips eller innspel? Send ein e-post.", True),
        ("ΔΙΑΦΗΜΙΣΗ", True),
        ("上一篇：渡轮停运", True),
        ("【打印本页】 【关闭窗口】", True),
        ("责任编辑：", True),
        ("延伸阅读", True),
        ("扫描二维码关注沙港日报微信公众号", True),
        ("返回沙港，查看更多", True),
        ("本文首发于沙港号，仅代表作者个人观点，不代表沙港网立场。", True),
        (
            "上一篇文章谈到了大桥的历史，这一次说的是修桥的人，他们在洪水之后的第二天就回到了工地上，一直工作到冬天。",
            False,
        ),
        ("打印店的老板说，他每天都从大桥上走过。", False),
        ("本文作者在沙港住了三年，见过洪水，也见过大桥重新开放的那一天。", False),
        ("続きを読む", True),
        ("많이 본 뉴스", True),
        ("【往下看更多】", True),
        ("★加入沙港新聞LINE好友", True),
        ("特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。", True),
        ("【免责声明】本文仅代表作者本人观点，与沙港网无关。", True),
        ("（图片来自网络，如有侵权，请联系删除）", True),
        ("声明：两国将在沙港修建一座新的大桥，并共同承担费用。", False),
        ("他说图片来自网络上的一个帖子，发帖人是一名渡轮的船员，警方已经找到了他。", False),
        ("Related questions were put to the mayor, who answered them all in her own time and at great length.", False),
        ("Follow us", True),
        ("AI-generated summary reviewed by our newsroom.", True),
        ("Summary is AI-generated, newsroom-reviewed", True),
        ("Generated by OK AI. Editorially reviewed.", True),
        ("Diese Zusammenfassung wurde mit KI erstellt und von der Redaktion geprüft.", True),
        ("Résumé généré par l'IA, relu par la rédaction", True),
        ("The AI-generated summary that the court saw was wrong, the judge said.", False),
        ("Die KI-generierte Stimme war laut Polizei der Text eines Betrügers.", False),
        ("Download our free Sand News app to sign up for push alerts.", True),
        ("Fehler gefunden?Jetzt melden.", True),
        ("Vous avez trouvé une erreur? Merci de nous la signaler.", True),
        ("Нашли ошибку? Выделите её.", True),
        ("Follow AP’s coverage of ferries at https://sand.example/hub/ferries", True),
        ("AP college football: https://sand.example/hub", True),
        ("AP writers in Lima said that https://sand.example was open.", False),
        ("This entry was posted on Monday, May 6th, 2024 at 3:00 pm.", True),
        ("on Monday, May 6th, 2024 at 3:00 pm and is filed under Boats. You can follow any responses", True),
        ("You can leave a response, or trackback from your own site.", True),
        ("Like us on Facebook", True),
        ("Have something to add to this story? Share it in the comments.", True),
        ("Like this? You might also be interested in...", True),
        ("Share this with all of your neighbours by clicking the button below.", True),
        ("For the full story and more photos, subscribe now and get the digital edition.", True),
        ("Check back every week for a new wonder of the coast.", True),
        ("See more photos in the gallery", True),
        ("For the full story one has to go back to the winter in which the harbour froze.", False),
        ("Check the ropes twice, the harbour master said, and then check them again before the tide.", False),
        ("Follow us on Telegram and in our own channel, where the newest stories of the coast come first.", True),
        ("You can now listen to Sandhaven Mail articles!", True),
        ("Video Loading", True),
        ("Прочетете още: Мостът", True),
        ("यह भी पढ़ें: पुल", True),
        ("APPROFONDIMENTI", True),
        ("Approfondimenti sul tema sono attesi oggi.", False),
        ("Conocé The Trust Project", True),
        ("¿Quieres conocer las últimas noticias sobre el ambiente? Te invitamos a verlas en El Faro.", True),
        ("¿Quieres conocer a un héroe?, preguntó la alcaldesa, y señaló al capitán del viejo barco.", False),
        ("L’article en bref : un résumé généré à l’aide d’outils d’IA et vérifié par notre rédaction.", True),
        ("Resumen generado por Inteligencia Artificial", True),
        ("Διαβάστε επίσης: Η γέφυρα", True),
        ("Thank you for signing up!", True),
        ("This story is part of a group of stories called Coast Week.", True),
        ("Advertiser content from", True),
        ("This post may contain affiliate links.", True),
        ("If you buy something using links in our stories, we may earn a commission. This helps support us.", True),
        ("Get in touch with our news team by writing to desk@sandhaven-mail.example.", True),
        ("Do you have a story to tell? Email the desk.", True),
        ("Follow Sandhaven Mail on Google News to read what we write first.", True),
        ("Dieser Artikel enthält Affiliate-Links.", True),
        ("LESEN SIE AUCH: Die Brücke", True),
        ("DEVAMINI OKU: Köprü açıldı", True),
        ("Yuk, Simak Juga Video ini!", True),
        ("Lihat juga: Jembatan dibuka", True),
        ("Lihat juga Video 'Detik-detik Jembatan Sungai Pasir Dibuka Kembali':", True),
        ("Simak breaking news dan berita pilihan kami langsung di ponselmu lewat saluran kami.", True),
        ("Video đang được xem nhiều", True),
        ("เกาะติดทุกสถานการณ์ คลิกแอดไลน์ @khaochao", True),
        ("- ማስታወቂያ -", True),
        ("Simak, kata dia, jembatan itu dibuka lagi setelah dua tahun dan warga menyeberang.", False),
        ("İlgili haber: köprü", True),
        ("This post office may close in May, and nobody knows where its letters will be sorted from then on.", False),
        ("Do you have a choice, he asked, when the only boat of the day has left without you?", False),
        ("Watch out for ice, the police said, and drive slowly on all roads that lead to the coast this week.", False),
    ],
)
def test_promos(text: str, promo: bool) -> None:
    assert is_promo(text, 0.0) is promo


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        ("Correction: the year was 2011.", True),
        ("Correction, 5 May 2024: the year", True),
        ("Correction 5/6/24 7:05 a.m. PDT: the year", True),
        ("(Corrects 10th paragraph to show that the ferry is from Alder.)", True),
        ("(Updates with closing price in second paragraph.)", True),
        ("(Adds to the noise of the harbour, says the council.)", False),
        ("Anm. d. Red.: Das Jahr", True),
        ("An earlier version of this article gave the wrong year.", True),
        ("Fréttin hefur verið uppfærð.", True),
        ("Dieser Artikel wurde am 3. Mai aktualisiert.", True),
        ("Новость дополняется.", True),
        ("Der Bericht wurde gestern ergänzt, sagte der Bürgermeister.", False),
        ("This story was edited to correct the year.", True),
        ("This story was edited by Mara Lindqvist for broadcast.", False),
        ("Corrections officers said that the gate was open.", False),
        ("Clarification was what the council wanted from the engineers.", False),
    ],
)
def test_corrections(text: str, correction: bool) -> None:
    assert is_correction(text) is correction


@pytest.mark.parametrize(
    ("text", "links", "is_prose"),
    [
        (A, 0, True),
        ("Home", 0, False),
        (A, len(A), False),
        ("島のフェリーは火曜日の朝、十一日ぶりに運航を再開した。", 0, True),
    ],
)
def test_prose(text: str, links: int, is_prose: bool) -> None:
    assert (prose_of(text, links) > 0) is is_prose


@pytest.mark.parametrize(
    ("start", "head"),
    [
        ("<b>Port Selwyn:</b> ", "Port Selwyn:"),
        ("<strong>PORT SELWYN, Mail.example</strong> - ", "PORT SELWYN, Mail.example -"),
        ("<b>Port Selwyn</b>: ", "Port Selwyn:"),
        ("<b>Port Selwyn:</b></p><p>", "Port Selwyn:"),
        ("<b>पोर्ट सेल्विन।</b> ", "पोर्ट सेल्विन।"),
        ("<b>Port Selwyn</b> ", ""),
        ("The <b>Mail: </b> ", ""),
    ],
)
def test_bold_words_before_the_first_sentence(start: str, head: str) -> None:
    page = make_soup(f"<article><p>{start}{A}</p><p>{B}</p></article>")
    assert bold_head(read_outline(page).blocks) == head


@pytest.mark.parametrize("line", ["a@a.aa" * 26, "1a " + "b" * 1_990, "x@y.z, " * 22])
def test_names_and_lines_made_to_cost_time_cost_none(line: str) -> None:
    begin = time.process_time()
    for _ in range(20):
        marks_of_name(line)
        kinds(body(f"<p>{line}!</p>"))
    assert time.process_time() - begin < 1


def test_a_capital_in_a_pattern_for_lower_case_is_refused() -> None:
    assert for_lowered(r"\Wdevamını (?P<what>oku)").search(lowered("- DEVAMINI OKU"))
    with pytest.raises(ValueError, match="lower case"):
        for_lowered("Read also")


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<p>“We are glad,”\n  said Ines.</p>", ["“We are glad,” said Ines."]),
        ("<p>Ana Prado<br>6 May 2024</p>", ["Ana Prado", "6 May 2024"]),
        ("<div>\n <span>Ana Prado</span>\n <span>6 May 2024</span>\n</div>", ["Ana Prado", "6 May 2024"]),
        ("<cite>\n <span>Port Selwyn</span>\n <span>HPN</span>\n &mdash;\n</cite>", ["Port Selwyn HPN —"]),
        ("<pre>open pier\nclose pier</pre>", ["open pier", "close pier"]),
    ],
)
def test_a_short_line_ends_where_the_page_says_and_not_where_its_source_does(markup: str, lines: list[str]) -> None:
    assert [block.text for block in read_outline(make_soup(f"<article>{markup}</article>")).blocks] == lines


SENTENCES = (
    "渔民们一早就把船停在新修的码头边，等着第一班渡轮靠岸。",
    "码头用了两年时间修建，花费比原先的预算少了一成。",
    "“我们等了很久，现在终于可以带着孩子回家了。”",
)
HAND_WRAPPED = (
    "The bridge over the Sand reopened to traffic on Monday, two years after the",
    "flood had taken its middle span. Hundreds of people crossed it on foot in the",
    "first hour, many of them with children who had never seen it open.",
)


@pytest.mark.parametrize(
    ("lines", "count"),
    [(SENTENCES, 3), ((*SENTENCES, "先走的人"), 4), (HAND_WRAPPED, 1), ((A,), 1), (("Port Selwyn", "Pier 4", A), 1)],
)
def test_sentences_between_single_breaks_are_paragraphs(lines: tuple[str, ...], count: int) -> None:
    text = "<br>".join(lines)
    blocks = read_outline(make_soup(f"<article><div>{text}</div></article>")).blocks
    assert len(blocks) == count
    assert " ".join(block.text for block in blocks) == " ".join(lines)


OTHERS = f"<div><h3>Another story</h3><p>{C}</p></div>"


@pytest.mark.parametrize("end", ["（责任编辑：林小海）", "[责编 :林小海]", "- THE END -", "（完）"])
def test_nothing_of_the_text_comes_below_its_end(end: str) -> None:
    found = paragraphs(f"<article><h1>Bridge reopens</h1><p>{A}</p><p>{B}</p><p>{end}</p>{OTHERS}</article>")
    assert [paragraph.text for paragraph in found if paragraph.kind in BODY_KINDS] == [A, B]


@pytest.mark.parametrize("line", ["责编：为什么？", "The end of the pier", "Ends"])
def test_a_line_that_is_no_end_stays_within_the_text(line: str) -> None:
    found = paragraphs(f"<article><h1>Bridge reopens</h1><p>{A}</p><p>{B}</p><p>{line}</p><p>{C}</p></article>")
    assert C in [paragraph.text for paragraph in found]


@pytest.mark.parametrize(
    "heading",
    ["Related articles", "You may also like", "推荐阅读", "为你推荐", "猜你喜欢", "熱門閱讀", "編輯推薦", "相關內容"],
)
def test_a_last_chapter_of_other_stories_is_none(heading: str) -> None:
    page = f"<article><h1>Bridge reopens</h1><p>{A}</p><p>{B}</p><h2>{heading}</h2><p>{C}</p></article>"
    assert [paragraph.text for paragraph in paragraphs(page) if paragraph.kind in BODY_KINDS] == [A, B]


def test_names_of_boxes_in_pinyin_are_known() -> None:
    assert marks_of_name("tuijian_con") == PROMO
    assert marks_of_name("pinglun") == COMMENTS


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Figure 1: The new span seen from the eastern bank", "caption"),
        ("Fig. 12: The new span seen from the eastern bank", "caption"),
        ("The new span is seen from the eastern bank. (AP Photo/Ana Prado, File)", "caption"),
        ("The new span, she said, is seen from the eastern bank (in a photo).", "paragraph"),
        ("Figure 1 shows the new span as it is seen from the eastern bank.", "paragraph"),
        ("图为大桥重新开放时的情景。（林小海摄）", "caption"),
        ("You have 1 article left to read this month before you need an account.", "promo"),
        ("You've read all your free articles this month.", "promo"),
        ("This is your last free article this month.", "promo"),
        ("You have two bridges left to cross before you see the pier of the old town.", "paragraph"),
        ("沙港大桥的消息：来源不明的桥梁图纸流出，编辑部收到了读者的来信。", "paragraph"),
        ("本文为用户上传，仅代表作者个人观点，不代表本平台立场。", "promo"),
        ("他代表大会作了报告，并说大桥将在春天重新开放。", "paragraph"),
    ],
)
def test_lines_that_are_words_of_a_picture_or_of_the_site(line: str, kind: str) -> None:
    assert (kind, line) in kinds(body(f"<p>{line}</p>"))


def test_a_line_of_who_did_what_parts_a_text_at_its_breaks() -> None:
    lines = (
        "大桥将在春天重新开放",
        "渡轮照常行驶，时刻表不变，请大家留意码头的通知",
        "编辑|林小海",
        "责编|苏敏",
        "扫一扫看更多",
    )
    blocks = read_outline(make_soup(f"<article><div>{'<br>'.join(lines * 2)}</div></article>")).blocks
    assert [block.text for block in blocks] == [*lines, *lines]


def test_a_short_sentence_stays_whole_where_only_its_source_is_broken() -> None:
    page = "<article><p>It began with\n<a href=/t>a letter</a>\nfrom Ana Prado:</p></article>"
    assert [block.text for block in read_outline(make_soup(page)).blocks] == ["It began with a letter from Ana Prado:"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("<p>大桥在春天重新开放，下载<a href=/app>沙港客户端</a>还能获得专享福利哦！</p>", "promo"),
        ("<p>年度评选火热进行中！【<a href=/vote>点击投票</a>】选出你心目中的大桥</p>", "promo"),
        ("<p>市民下载渡轮公司的<a href=/app>客户端</a>之后可以预约座位。</p>", "paragraph"),
        (
            "<p>大桥2024年重新开放，请锁定@沙港新闻 @沙港大桥，我们全程直播，从早上的剪彩到晚上的烟火，"
            "一刻也不停，还会邀请建桥的工程师、渡轮上的船员和住在两岸的居民讲述他们的故事。</p>",
            "paragraph",
        ),
    ],
)
def test_calls_to_press_a_link_are_promos_and_mentions_are_no_contacts(line: str, kind: str) -> None:
    openings = ("大桥在", "年度", "市民", "大桥2024")
    assert [found for found, text in kinds(body(line)) if text.startswith(openings)] == [kind]


def test_the_account_that_wrote_what_a_portal_copied_is_no_text() -> None:
    assert "原创：林小海编译 沙港研究" not in [text for _, text in kinds(body("<p>原创：林小海编译 沙港研究</p>"))]


def test_lines_below_pictures_in_a_table_are_captions() -> None:
    table = "<table><tr><th><img src=/a.jpg></th></tr><tr><td>The new span</td></tr></table>"
    assert ("caption", "The new span") in kinds(body(table))
    tabled = "<table><tr><th><img src=/a.jpg></th><th>Length</th></tr><tr><td>The new span</td><td>40</td></tr></table>"
    assert ("caption", "The new span | 40") not in kinds(body(tabled))


@pytest.mark.parametrize(
    "line",
    [
        "来源：沙港日报 发布时间：2024-05-06 10:00 浏览量：33次 字体：[大 中 小]",
        "来源: | 发布时间: 2024-05-06 | 浏览次数: 2168",
    ],
)
def test_a_line_of_labels_is_no_text(line: str) -> None:
    assert line not in [text for _, text in kinds(body(f"<p>{line}</p>"))]


def test_followers_are_asked_for_nothing() -> None:
    asked = (
        "So we put a request to our <a href=/f>Facebook</a> followers, and many of them told us what they think of it."
    )
    assert ("paragraph", re.sub("<[^>]+>", "", asked)) in kinds(body(f"<p>{asked}</p>"))
    assert kinds(body("<p>Follow us on <a href=/f>Facebook</a> for what the coast does next, every day.</p>"))[1:2] != [
        ("paragraph", "Follow us on Facebook for what the coast does next, every day.")
    ]


def test_a_credit_printed_on_a_picture_in_a_paragraph_is_no_text() -> None:
    picture = (
        "<p><img src=/a.jpg><span>Ana Prado/REUTERS</span><span class=caption>The new span of the bridge</span></p>"
    )
    found = kinds(body(picture))
    assert ("credit", "Ana Prado/REUTERS") in found
    assert ("caption", "The new span of the bridge") in found


def test_a_list_that_counts_goes_on_where_its_entries_are_links() -> None:
    entries = [f"<p>1. {A}</p>", f"<p>2. {B}</p>", "<p>3. <a href=/c>The old span of the bridge</a></p>"]
    assert ("paragraph", "3. The old span of the bridge") in kinds(body("".join(entries)))
    assert ("paragraph", "3. The old span of the bridge") not in kinds(body(entries[0] + entries[2]))
