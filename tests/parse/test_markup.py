"""Words printed around the text, meta elements, microdata, pictures, signs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from etl.models import FetchedPage, FieldName, ParsedArticle, StoryLink
from etl.parse.article import parse_article

TEXT = "".join(
    f"<p>{words}</p>"
    for words in (
        "The bridge over the Sand reopened to traffic on Monday, two years after the flood had taken its middle span.",
        "Hundreds of people crossed it on foot in the first hour, many with children who had never seen it open.",
        "The council wants to close the eastern lane again in autumn, when the last of the new railings arrive.",
    )
)


FETCHED = FetchedPage(
    link=StoryLink(url="https://a.example/x", source="a"),
    url="https://a.example/x",
    final_url="https://a.example/x",
    status=200,
    headers=(),
    body=b"",
    fetched_at=datetime(2024, 5, 8, tzinfo=UTC),
)


def read(head: str = "", top: str = "", end: str = "", url: str = "https://a.example/x") -> ParsedArticle:
    article = f"<article><h1>Bridge reopens</h1>{top}<div class=article-body>{TEXT}</div>{end}</article>"
    markup = f"<head>{head}</head><body>{article}"
    return parse_article(
        FetchedPage(
            link=StoryLink(url=url, source="a"),
            url=url,
            final_url=url,
            status=200,
            headers=(),
            body=markup.encode(),
            fetched_at=datetime(2024, 5, 8, tzinfo=UTC),
        ),
        None,
    )


def first(article: ParsedArticle, field: FieldName) -> str:
    found = article.first(field)
    return found.text if found else ""


@pytest.mark.parametrize(
    ("top", "field", "text"),
    [
        ('<p class="dek">The valley has its own road again.</p>', "standfirst", "The valley has its own road again."),
        (
            '<footer class=node__meta>6.5.24<span property="schema:dateCreated" content="2024-05-06T12:45:46+00:00" '
            "class=hidden></span></footer>",
            "published",
            "2024-05-06T12:45:46+00:00",
        ),
        ("<h2>The valley has a road again, for now.</h2>", "standfirst", "The valley has a road again, for now."),
        ('<div class="byline">By Mara Lindqvist</div>', "byline", "By Mara Lindqvist"),
        ('<span class="article__reading">3\'</span>', "reading_time", "3'"),
        ("<p><span>By Tom Osei</span> <span>Edited By: <b>Mara Lind</b></span> 6 May</p>", "editor", "Mara Lind"),
        (
            "<div><span>By Tom Osei</span> <span>Edited By: <b>Mara Lind</b></span><br>"
            "<span>Publish Date: Mon, 6 May 2024 02:23 PM (IST)</span> "
            "<span>Updated Date: Mon, 6 May 2024 02:51 PM (IST)</span></div>",
            "editor",
            "Mara Lind",
        ),
        ("<div><span>Editör: <a href=/m>Mara Lind</a></span> <span>6 Mayıs</span></div>", "editor", "Mara Lind"),
        (
            '<div class="story__toolbar"><time datetime="2024-05-06">6 May</time> <i>2 minuti di lettura</i></div>',
            "reading_time",
            "2 minuti di lettura",
        ),
        ("<p>Von Mara Lindqvist</p>", "byline", "Von Mara Lindqvist"),
        ("<p>Eine Kolumne von Mara Lindqvist</p>", "byline", "Eine Kolumne von Mara Lindqvist"),
        ("<p>Aus Rom berichtet Mara Lindqvist</p>", "byline", "Aus Rom berichtet Mara Lindqvist"),
        ("<p>Une enquête de Mara Lindqvist</p>", "byline", "Une enquête de Mara Lindqvist"),
        ("<p>Una crónica de Mara Lindqvist</p>", "byline", "Una crónica de Mara Lindqvist"),
        ('<a rel="author" href="/m">Mara Lindqvist</a>', "byline", "Mara Lindqvist"),
        ('<a href="/author/mara">Mara Lindqvist</a>', "byline", "Mara Lindqvist"),
        ('<time datetime="2024-05-06T08:30Z">6 May</time>', "published", "2024-05-06T08:30Z"),
        ('<span class="date">6 May 2024</span>', "published", "6 May 2024"),
        ('<span class="date" title="6 May 2024 10:15">3 weeks ago</span>', "published", "6 May 2024 10:15"),
        ('<span class="date" title="Day of publication">6 May 2024</span>', "published", "6 May 2024"),
        ('<time title="2024-05-06T08:30Z">3 weeks ago</time>', "published", "2024-05-06T08:30Z"),
        ('<span class="date" data-timestamp="1714984200">3 weeks ago</span>', "published", "1714984200"),
        ('<time data-timestamp="1714984200000">3 weeks ago</time>', "published", "1714984200000"),
        ('<span class="date" data-time="12">6 May 2024</span>', "published", "6 May 2024"),
        ('<abbr class="published" title="2024-05-06T08:30Z">Monday</abbr>', "published", "2024-05-06T08:30Z"),
        ('<abbr itemprop="datePublished" title="2024-05-06T08:30Z">8:30</abbr>', "published", "2024-05-06T08:30Z"),
        ('<span class="updated" title="2024-05-06T08:30Z">today</span>', "updated", "2024-05-06T08:30Z"),
        ("<p>09 December, 2022</p>", "published", "09 December, 2022"),
        ("<p>Updated: 6 May 2024, 10:15</p>", "updated", "Updated: 6 May 2024, 10:15"),
        ('<time class="updated" datetime="2024-05-07">7 May</time>', "updated", "2024-05-07"),
        ("<p>2 min read</p>", "reading_time", "2 min read"),
        ('<p>City <i class="read-time" aria-hidden="true">8 min read</i>', "reading_time", "8 min read"),
        ("<p>Author's: Mara Lindqvist | Tom Osei</p>", "byline", "Author's: Mara Lindqvist | Tom Osei"),
        ("<p>Okunma Süresi: 2 dk</p>", "reading_time", "Okunma Süresi: 2 dk"),
        ("<p>Published:Friday | May 6, 2024 | 12:08 AM<b>Mara Lindqvist/Reporter</b></p>", "published",
         "Published:Friday | May 6, 2024 | 12:08 AM"),
        ("<p>Read time: 2 mins Share Copy link</p>", "reading_time", "Read time: 2 mins"),
        ("<p>6 May 2024</p><p>Source: Sand Post</p><p>6 min</p>", "reading_time", "6 min"),
        ("<p>24 марта 2024, 11:45</p><p>6 мин</p>", "reading_time", "6 мин"),
        ("<p>The bridge</p><p>6 min</p>", "reading_time", ""),
        ("<div class=sharing><p>6:51 am on 4 November 2024</p><a href=#>Share</a></div>", "published",
         "6:51 am on 4 November 2024"),
        ("<p>Haber Kaynağı: AFP</p>", "byline", "Haber Kaynağı: AFP"),
        ("<p><i>6 May 2024</i><i>10:15</i><i>3 min.</i></p>", "reading_time", "3 min."),
        ("<p><i>6 May 2024</i><i>10:15</i><i>3 min.</i></p>", "published", "6 May 2024 10:15 3 min."),
        ("<p>Mo 06.05.24 | 10:15 | By Mara Lindqvist and Tom Osei</p>", "published", "Mo 06.05.24 | 10:15"),
        ("<p>Mara Lindqvist and Tom Osei • 6 May 2024 • 10:15</p>", "published", "6 May 2024 | 10:15"),
        ("<p>发表于2024-05-06 10:15| 1164次阅读| 来源Sand Post| 作者林小海</p>", "published", "发表于2024-05-06 10:15"),
        ("<p>发布时间：2024-05-06 来源：沙港社</p>", "published", "发布时间：2024-05-06 来源：沙港社"),
        ("<p>2024-05-06 10:22 出处：沙港网 作者：宪海 人气：53 次</p>", "byline", "作者：宪海"),
        ("<p>2024-05-06 10:22 出处：沙港网 编辑：林小海 人气：53 次</p>", "editor", "林小海"),
        ("<p>2024-05-06 10:15 新华社</p>", "byline", "新华社"),
        ("<div>作者 | 林海</div><div>编辑 | 苏敏</div>", "editor", "苏敏"),
        ("<p>出版：2024-05-06 10:15 更新：2024-05-07 11:20</p>", "published", "出版：2024-05-06 10:15"),
        ("<p>出版：2024-05-06 10:15 更新：2024-05-07 11:20</p>", "updated", "更新：2024-05-07 11:20"),
        ("<p>最後更新：2024-05-06 11:20</p>", "updated", "最後更新：2024-05-06 11:20"),
        ("<p>2024/5/6（週一）</p>", "published", "2024/5/6（週一）"),
        ("<p>송고시간2024-05-06 10:15</p>", "published", "2024-05-06 10:15"),
        ("<p>김하늘, 이바다 기자</p>", "byline", "김하늘, 이바다 기자"),
        ("<p>投稿日：2024/05/06</p>", "published", "投稿日：2024/05/06"),
        ("<p>提供：共同通信</p>", "byline", "提供：共同通信"),
        ("<p>التاريخ: 2024-05-06</p>", "published", "التاريخ: 2024-05-06"),
        ("<p>تاریخ: 2024-05-06</p>", "published", "تاریخ: 2024-05-06"),
        ("<p>录入时间：2024-05-06 点击：123</p>", "published", "录入时间：2024-05-06"),
        ("<p><i>来源：沙港日报</i><i>2024-05-06</i></p>", "published", "2024-05-06"),
        ("<p>发布时间：24-05-06 10:15</p>", "published", "发布时间：24-05-06 10:15"),
        ("<p>2024-05-06 10:15 Sand Post [collected] 3</p><p class=date>9 May 2024</p>", "published",
         "9 May 2024"),
        ("<p>2024-05-06 10:15 Sand Post [collected] 3</p>", "published", "2024-05-06 10:15"),
        ('<span class="reading-time">Lesezeit: 4 Minuten</span>', "reading_time", "Lesezeit: 4 Minuten"),
        ('<span class="category">Local</span>', "section", "Local"),
        ('<div class="breadcrumb"><a href=/>Home</a><a href=/l>Local</a></div>', "section", "Local"),
    ],
)  # fmt: skip
def test_words_above_the_text(top: str, field: FieldName, text: str) -> None:
    assert first(read(top=top), field) == text


@pytest.mark.parametrize(
    ("head", "field", "text"),
    [
        ('<meta property="article:published_time" content="2024-05-06">', "published", "2024-05-06"),
        ('<meta property="article:published:time" content="2024-05-06">', "published", "2024-05-06"),
        ('<meta name="DC.date.issued" content="2024-05-06">', "published", "2024-05-06"),
        ('<meta name="firstpublishedtime" content="2024-05-06-10:15:00">', "published", "2024-05-06-10:15:00"),
        ('<meta itemprop="dateUpdate" content="2024-05-06 10:15:00">', "published", "2024-05-06 10:15:00"),
        ('<meta property="article:modified_time" content="2024-05-07">', "updated", "2024-05-07"),
        ('<meta name="author" content="Mara Lindqvist">', "byline", "Mara Lindqvist"),
        ('<meta property="article:author" content="https://social.example/mara">', "byline", ""),
        ('<meta property="article:section" content="Local">', "section", "Local"),
        ('<meta name="keywords" content="bridges, Sandhaven">', "tag", "bridges"),
        ('<meta property="og:site_name" content="Harbour &amp;amp; Courier">', "publisher", "Harbour & Courier"),
        ('<link rel="canonical" href="https://a.example/c">', "canonical_url", "https://a.example/c"),
        ("""<meta name="parsely-page" content='{"title":"Bridge reopens"}'>""", "headline", "Bridge reopens"),
        ("""<meta name="parsely-page" content='{"title":'>""", "section", ""),
        ('<meta property="og:locale" content="en_GB">', "language", "en_GB"),
    ],
)
def test_what_meta_elements_say(head: str, field: FieldName, text: str) -> None:
    assert first(read(head=head), field) == text


@pytest.mark.parametrize(
    ("top", "section"),
    [
        ("<section class=section>Harbours</section>", ""),
        ("<div class='shopify-section header-section'>Log in</div>", ""),
        ("<div class=entry-section>Harbours</div>", "Harbours"),
        ("<div class=post-category>in <a href=/h>Harbours</a>, <a href=/b>Bridges</a></div>", "Harbours"),
        ("<div class='module category-above'><h3>Another bridge</h3></div>", ""),
        ("<p class=kicker>Harbours</p>", "Harbours"),
        ("<p class=kicker>Two years behind its time</p>", ""),
        ("<p class=kicker><a href=/h>Harbours and their bridges</a></p>", "Harbours and their bridges"),
    ],
)
def test_an_element_is_a_section_by_its_name_and_its_form(top: str, section: str) -> None:
    assert first(read(top=top), "section") == section


def test_headlines_and_cards_of_other_stories_are_no_tags() -> None:
    tags = "<a href=/f>Ferries</a> <a href=/o>The other ferry sails again after two long years</a>"
    assert first(read(end=f"<div class=tags>{tags}</div>"), "tag") == "Ferries"
    assert first(read(end=f"<article class='post tag-ferries'>{tags}</article>"), "tag") == ""


def test_headings_below_the_text_are_no_sections_however_they_are_named() -> None:
    assert first(read(end="<h2 class=section-header>You may also like</h2>"), "section") == ""
    assert first(read(top="<h2 class=section-header>Harbours</h2>"), "section") == "Harbours"


def test_a_day_below_the_headline_is_the_story_s_whatever_stands_behind_it() -> None:
    others = "<ul><li><h5>Ferries lie idle in the harbour today</h5><time>2024-05-07</time></li></ul>"
    article = read(top="<p>2024-05-06 10:15 Sand Post [collected] 3</p>", end=others)
    assert [one.text for one in article.all("published")] == ["2024-05-06 10:15"]


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2024/05/06/bridge", "2024-05-06"),
        ("https://a.example/news-20240506.html", "2024-05-06"),
        ("https://a.example/2024/13/06/bridge", ""),
        ("https://a.example/bridge-20240506123", ""),
        ("https://a.example/view/AEN20240506002300325?section=port", "2024-05-06"),
        ("https://a.example/article/202405060900065", "2024-05-06"),
        ("https://a.example/view/NISX20240506_0002", "2024-05-06"),
        ("https://a.example/article/202499060900065", ""),
        ("https://archive.example/web/20240506120000/https://a.example/bridge", ""),
    ],
)
def test_the_day_in_an_address(url: str, day: str) -> None:
    assert first(read(url=url), "published") == day


def test_printed_picture_that_is_shared_leads() -> None:
    article = read(
        head='<meta property="og:image" content="https://a.example/img/span-1200.jpg">',
        top='<img src="/logo.png"><figure><img data-src="/img/other-1.jpg"><figcaption>Other</figcaption></figure>'
        '<figure><img src="data:x" srcset="/img/span-400.jpg 400w, /img/span-800.jpg 800w">'
        '<figcaption>The span <span class="credit">A. Prado</span></figcaption></figure>',
    )
    lead = article.images[0]
    assert (lead.url, lead.caption_text, lead.credit_text) == (
        "https://a.example/img/span-400.jpg",
        "The span",
        "A. Prado",
    )
    assert [image.url for image in article.images[1:]] == [
        "https://a.example/img/other-1.jpg",
        "https://a.example/img/span-1200.jpg",
    ]


def test_portraits_and_teasers_do_not_lead() -> None:
    article = read(
        top='<div class="author-card byline"><img src="/mara.jpg">Mara</div><img src="/t.jpg" width="40" height="40">',
        end='<div class="related"><a href=/y><img src="/y.jpg">More</a></div>',
    )
    assert article.images == ()


def test_microdata_of_the_article_and_of_nothing_else() -> None:
    article = read(
        top='<span itemprop="author" itemscope><b itemprop="name">Mara Lindqvist</b></span>'
        '<meta itemprop="datePublished" content="2024-05-06">',
        end='<div itemscope itemtype="https://schema.org/Comment"><i itemprop="author">Gull77</i></div>',
    )
    assert [c.text for c in article.all("byline")] == ["Mara Lindqvist"]
    assert first(article, "published") == "2024-05-06"


def test_what_a_portal_says_of_the_headline_it_changed_is_no_standfirst() -> None:
    article = read(top="<p>（原标题：沙港大桥两年之后重新开放通行 数百名市民步行通过大桥 孩子们第一次看到它）</p>")
    assert article.all("standfirst") == ()


def test_the_date_in_an_article_s_own_header_is_no_page_s() -> None:
    page = (
        '<body><article><header class="doc_header"><div class="doc_header__when">'
        '<time datetime="2024-05-06T11:05:00+03:00">06.05.2024, 11:05</time> Nr. 182, 06.05.2024, p. 9</div>'
        f"<h1>Bridge reopens</h1></header><div>{TEXT}</div></article><p><time>06.05.2024</time></p>"
    )
    fetched = FetchedPage(
        link=StoryLink(url="https://a.example/x", source="a"),
        url="https://a.example/x",
        final_url="https://a.example/x",
        status=200,
        headers=(),
        body=page.encode(),
        fetched_at=datetime(2024, 5, 8, tzinfo=UTC),
    )
    assert first(parse_article(fetched, None), "published") == "2024-05-06T11:05:00+03:00"


def test_a_date_with_a_point_at_its_end_is_no_standfirst() -> None:
    article = read(top="<div><p>วันที่ 6 พฤษภาคม 2567 - 10:55 น.</p></div>")
    assert not article.all("standfirst")


@pytest.mark.parametrize(
    "line",
    [
        "<p>Editor\u2019s note: This story was first told in the letter of the harbour.</p>",
        '<div class="video-resource__headline inline-placeholder">High water comes to the piers of the coast</div>',
        "<div class=intro>This post may contain affiliate links to the ferry.</div>",
        "<div>17.04.2024, 12:24 Lesezeit: 5 Min.</div>",
    ],
)
def test_notes_times_and_titles_of_videos_are_no_standfirst(line: str) -> None:
    assert read(top=line).all("standfirst") == ()


@pytest.mark.parametrize(
    "line",
    [
        "<p class=lead>Walkers cross the new bridge on its first day. (AP Photo/Ana Prado)</p>",
        "<p class=summary>AI-generated summary reviewed by our newsroom.</p>",
        "<div>от <a href=/m>Мара Линдквист</a>, БТА<time>18:07, 15 апр 26</time><i>/ 2 140 прочитания</i></div>",
    ],
)
def test_captions_notes_on_summaries_and_bylines_are_no_standfirst(line: str) -> None:
    assert read(top=line).all("standfirst") == ()


def test_the_headline_again_without_a_word_behind_it_is_neither_standfirst_nor_text() -> None:
    line = "The bridge over the Sand reopens after two years of repairs"
    page = f"<article><h1>{line}. Photo</h1><div>{line}.</div><div class=article-body>{TEXT}</div></article>"
    article = parse_article(replace(FETCHED, body=page.encode()), None)
    assert article.all("standfirst") == ()
    assert len(article.paragraphs) == len(TEXT.split("</p>")) - 1


def test_a_line_of_name_and_date_below_the_lede_is_no_text() -> None:
    lede = "<p>Close to three hundred people were led out of the market hall on Wednesday, and nobody was hurt.</p>"
    line = "<div>Mara Lindqvist - 6 mai 2024 à 12:14 | mis à jour le 6 mai 2024 à 16:50</div>"
    page = f"<article><h1>The market hall is empty</h1><div class=article-body>{lede}{line}{TEXT}</div></article>"
    article = parse_article(replace(FETCHED, body=page.encode()), None)
    assert not any("12:14" in paragraph.text for paragraph in article.paragraphs)
    assert len(article.paragraphs) >= len(TEXT.split("</p>")) - 1


def test_who_contributed_is_read_in_a_box_of_credits_below_the_text() -> None:
    article = read(end="<div class=article-credits>Tom Osei contributed reporting.<p></p></div>")
    assert [p.text for p in article.paragraphs if p.kind == "sign_off"] == ["Tom Osei contributed reporting."]
    pictures = read(end="<div class=article-credits>Photographs by Tom Osei.<p></p></div>")
    assert not any(p.kind == "sign_off" for p in pictures.paragraphs)


def test_a_caption_is_no_standfirst_even_where_it_is_the_page_s_description() -> None:
    words = "Walkers on the bridge in the first hour of its day."
    caption = f"<figure><img src=b.jpg><figcaption>{words}</figcaption></figure>"
    article = read(head=f'<meta name=description content="{words}">', top=caption)
    assert [c.text for c in article.all("standfirst") if c.evidence == "markup"] == []


def test_a_second_line_belongs_to_the_headline_where_metadata_never_has_the_first_alone() -> None:
    lines = "<h1><span class=catch>The bridge is open</span> <span class=sub-title>How it was built</span></h1>"
    both = "<meta property=og:title content='The bridge is open: How it was built'>"
    alone = "<meta property=twitter:title content='The bridge is open'>"
    for head, printed in ((both, "The bridge is open How it was built"), (both + alone, "The bridge is open")):
        page = replace(FETCHED, body=f"<head>{head}</head><article>{lines}{TEXT}</article>".encode())
        headlines = parse_article(page, None).all("headline")
        assert [c.text for c in headlines if c.evidence == "markup"] == [printed]


def test_an_overlay_is_no_headline_where_the_page_says_another_to_programs() -> None:
    record = """<meta name="parsely-page" content='{"title":"Bridge reopens"}'>"""
    shared = '<meta property="og:title" content="Span back in use | Sand Review">'
    overlay = "<div id=welcome><h1>Introducing Sand Review Insider</h1><p>Sign up</p></div>"
    assert first(read(head=record + shared, end=overlay), "headline") == "Bridge reopens"


def test_a_line_with_an_author_and_an_agency_is_a_byline_though_no_mark_says_so() -> None:
    author = '<meta name="author" content="Mara Lindqvist">'
    line = "<div class=who><a href=/m>Mara Lindqvist</a>, Sand.example, <span>BNS</span></div>"
    assert "Mara Lindqvist, Sand.example, BNS" in [c.text for c in read(head=author, top=line).all("byline")]
    post = "<div class=who><a href=/m>Mara Lindqvist</a>, the bridge builder</div>"
    assert [c.text for c in read(head=author, top=post).all("byline")] == ["Mara Lindqvist"]


def test_the_foot_of_an_article_says_whose_copy_it_is() -> None:
    foot = "<div class=article-footer><div>Zdroj: PAP, sand.example</div><div>Zdjęcie: Tom Osei</div></div>"
    assert "Zdroj: PAP, sand.example" in [p.text for p in read(end=foot).paragraphs if p.kind == "sign_off"]
    foot = "<div class=article-footer><div>Sand Review, 12 Pier Street</div></div>"
    assert not [p for p in read(end=foot).paragraphs if p.kind == "sign_off"]


def test_a_caption_beside_the_text_is_the_lead_picture_s() -> None:
    picture = "<figure><img src=/bridge.jpg></figure>"
    words = "<figcaption>Walkers on the bridge. Photograph: Ana Prado/Reuters</figcaption>"
    page = f"<body>{picture}<article><h1>Bridge reopens</h1><aside><p>By Mara Lindqvist</p>{words}</aside>{TEXT}"
    lead = parse_article(replace(FETCHED, body=page.encode()), None).images[0]
    assert lead.caption_text == "Walkers on the bridge. Photograph: Ana Prado/Reuters"


def test_the_caption_of_a_slide_is_no_standfirst() -> None:
    slide = "<div class=summary><p>Walkers on the bridge in the first hour of its day, with their dogs.</p></div>"
    article = read(top=f"<div class=slideshow><ul><li><img src=b.jpg>{slide}</li></ul></div>")
    assert article.all("standfirst") == ()


def test_the_caption_in_a_table_with_a_picture_is_no_standfirst() -> None:
    caption = "The bridge in the first hour of its day, with walkers and their dogs. Credit: Ana Prado"
    article = read(top=f"<table><tr><td><img src=b.jpg>{caption}</td></tr></table>")
    assert article.all("standfirst") == ()
