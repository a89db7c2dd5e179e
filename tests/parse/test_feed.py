"""RSS, RDF, Atom and JSON Feed, whole and broken, into links."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.models import Feed, FeedReading, FetchedPage, Source, StoryLink
from etl.parse.links import read_links
from etl.parse.loose_feed import read_broken_entries

HOME = "https://www.harbour.example/"
FEED_URL = "https://www.harbour.example/rss"
SOURCE = Source(slug="harbour", name="Harbour Post", homepage=HOME)


def page_of(body: bytes | str, url: str = FEED_URL, content_type: str = "application/xml") -> FetchedPage:
    return FetchedPage(
        link=StoryLink(url=url, source="harbour"),
        url=url,
        final_url=url,
        status=200,
        headers=(("Content-Type", content_type),),
        body=body.encode("utf-8") if isinstance(body, str) else body,
        fetched_at=datetime(2026, 3, 14, 12, tzinfo=UTC),
    )


def read(body: bytes | str, *, full_text: bool = False, url: str = FEED_URL) -> FeedReading:
    return read_links(page_of(body, url), SOURCE, Feed(url=FEED_URL, full_text=full_text))


def rss(item: str, *, channel: str = "", prolog: str = '<?xml version="1.0" encoding="utf-8"?>') -> str:
    return f"""{prolog}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
  xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">
<channel><title>Harbour Post</title><link>{HOME}</link>{channel}<item>{item}</item></channel></rss>"""


def atom(entry: str, attributes: str = "") -> str:
    return f'<feed xmlns="http://www.w3.org/2005/Atom" {attributes}><title>T</title><entry>{entry}</entry></feed>'


def only(body: bytes | str, *, full_text: bool = False, url: str = FEED_URL) -> StoryLink:
    links = read(body, full_text=full_text, url=url).links
    assert len(links) == 1
    return links[0]


LINK = "<link>https://www.harbour.example/news/bridge</link>"


def test_a_whole_rss_item() -> None:
    link = only(
        rss(
            f"""<title><![CDATA[Bridge closes &amp; ferries <em>sail</em>]]></title>{LINK}
            <guid isPermaLink="false">https://www.harbour.example/node/81</guid>
            <description><![CDATA[<p>Three pillars<br>have cracks.</p>]]></description>
            <pubDate>2024-10-18T23:05:21 +0100</pubDate><dcterms:modified>2024-10-19</dcterms:modified>
            <dc:creator>Ana Prado</dc:creator><dc:creator>Tom Osei</dc:creator>
            <category>Harbour</category><category>Ferries</category><category>Harbour</category>
            <content:encoded>
            <![CDATA[<div><p>The bridge&nbsp;will <a href="/x">close</a>.</p></div>]]></content:encoded>
            <media:content url="/i/bridge.jpg" medium="image"><media:description>The bridge at dawn</media:description>
            <media:credit role="photographer">Lena Ort/Nora</media:credit></media:content>""",
            channel="<language>en-GB</language>",
        ),
        full_text=True,
    )
    assert link == StoryLink(
        url="https://www.harbour.example/news/bridge",
        source="harbour",
        feed_url=FEED_URL,
        guid="https://www.harbour.example/node/81",
        headline_text="Bridge closes & ferries sail",
        standfirst_text="Three pillars have cracks.",
        published_text="2024-10-18T23:05:21 +0100",
        updated_text="2024-10-19",
        language="en-GB",
        byline_texts=("Ana Prado", "Tom Osei"),
        tags=("Harbour", "Ferries"),
        image_url="https://www.harbour.example/i/bridge.jpg",
        image_caption_text="The bridge at dawn",
        image_credit_text="Lena Ort/Nora",
        body_html='<div><p>The bridge&nbsp;will <a href="/x">close</a>.</p></div>',
        is_whole=True,
    )


def test_a_whole_atom_entry() -> None:
    link = only(
        atom(
            """<title type="html">Brücke &amp;amp; Fähre</title><id>tag:harbour.example,2024:81</id>
            <link rel="enclosure" type="image/jpeg" href="i/bridge.jpg"/><link rel="self" href="81.atom"/>
            <link href="news/bridge"/><published>2024-10-18T23:05:21Z</published><updated>2024-10-19</updated>
            <author><name>Mara Lind</name></author><author><name>Jan Roth</name></author>
            <category term="hafen" label="Hafen"/><category term="faehre"/><summary>Drei Pfeiler.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p class="a">Die <b>Brücke</b><br/>
            sperrt.</p></div></content>""",
            'xml:lang="de" xml:base="https://www.harbour.example/de/"',
        )
    )
    assert link == StoryLink(
        url="https://www.harbour.example/de/news/bridge",
        source="harbour",
        feed_url=FEED_URL,
        guid="tag:harbour.example,2024:81",
        headline_text="Brücke & Fähre",
        standfirst_text="Drei Pfeiler.",
        published_text="2024-10-18T23:05:21Z",
        updated_text="2024-10-19",
        language="de",
        byline_texts=("Mara Lind", "Jan Roth"),
        tags=("Hafen", "faehre"),
        image_url="https://www.harbour.example/de/i/bridge.jpg",
        body_html='<div><p class="a">Die <b>Brücke</b><br>\n            sperrt.</p></div>',
    )


def test_rdf() -> None:
    link = only(
        """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title><dc:language>ar</dc:language>
        </channel><item rdf:about="https://www.harbour.example/1"><title>عنوان</title>
        <link>https://www.harbour.example/1</link><dc:date>2024-10-18T23:05+01:00</dc:date><dc:subject>S</dc:subject>
        </item></rdf:RDF>"""
    )
    assert (link.url, link.guid) == ("https://www.harbour.example/1", "https://www.harbour.example/1")
    assert (link.headline_text, link.published_text, link.language) == ("عنوان", "2024-10-18T23:05+01:00", "ar")
    assert link.tags == ("S",)


def test_atom_03() -> None:
    link = only(
        """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>T</title>
        <link rel="alternate" href="https://www.harbour.example/1"/><issued>2004-01-02</issued>
        <modified>2004-01-03</modified>        <content>Words</content></entry></feed>"""
    )
    assert (link.published_text, link.updated_text, link.body_html) == ("2004-01-02", "2004-01-03", "Words")


def test_json_feed() -> None:
    items = [
        {
            "id": 81,
            "url": "/news/bridge",
            "title": "Bridge closes",
            "summary": "Three pillars.",
            "content_html": "<p>Closed.</p>",
            "image": "https://www.harbour.example/i.jpg",
            "date_published": "2024-10-18T23:05:21+01:00",
            "date_modified": "2024-10-19",
            "authors": [{"name": "Ana Prado"}, {"url": "x"}],
            "tags": ["Harbour", 3],
        },
        {"url": "/news/ferry", "author": {"name": "Tom Osei"}, "content_text": "One.\n\nTwo < three."},
        "nonsense",
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "language": "en", "items": items}
    bridge, ferry = read(json.dumps(feed), full_text=True).links
    assert (bridge.url, bridge.guid) == ("https://www.harbour.example/news/bridge", "81")
    assert (bridge.headline_text, bridge.standfirst_text) == ("Bridge closes", "Three pillars.")
    assert (bridge.published_text, bridge.updated_text) == ("2024-10-18T23:05:21+01:00", "2024-10-19")
    assert (bridge.byline_texts, bridge.tags, bridge.language) == (("Ana Prado",), ("Harbour",), "en")
    assert (bridge.body_html, bridge.is_whole) == ("<p>Closed.</p>", True)
    assert (ferry.byline_texts, ferry.body_html) == (("Tom Osei",), "<p>One.</p><p>Two &lt; three.</p>")


@pytest.mark.parametrize(("identity", "found"), [("https://www.harbour.example/13", 1), ("/13", 1), ("13", 0), (13, 0)])
def test_the_number_of_an_entry_is_no_address(identity: object, found: int) -> None:
    assert len(read(json.dumps({"items": [{"id": identity, "title": "Bridge closes"}]})).links) == found


@pytest.mark.parametrize(
    "written",
    [
        "2024-10-18T23:05:21 +0100",
        "mar., 22 juin 2021 18:14:45 +0000",
        "Mon, 24 Arp 2023 06:50:00 MDT",
        "Wed, 16 Oct 2024 24:00:00 Asia/Tokyo",
        "Fri, 10/18/2024 - 11:17",
        "22/12/2023 08:32:33",
        "17 Oct, 2024 +0530",
        "Thur, 20th Oct 2016 11:49:15 GMT",
        "Invalid Date",
        "٩ ديسمبر ٢٠٢٢",
    ],
)
def test_dates_stay_the_words_of_the_feed(written: str) -> None:
    assert only(rss(f"{LINK}<pubDate>\n {written} </pubDate>")).published_text == written
    broken = rss(f"<description>a <br> b</description>{LINK}<pubDate>{written}</pubDate>")
    assert only(broken).published_text == written


def test_a_date_in_markup_gives_its_words() -> None:
    item = f"{LINK}<pubDate>&lt;span class=&quot;date&quot;&gt;2022-09-07&lt;/span&gt;</pubDate>"
    assert only(rss(item)).published_text == "2022-09-07"


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Fish &amp; chips", "Fish & chips"),
        ("Fish &amp;amp; chips", "Fish & chips"),
        ("<![CDATA[Fish &amp; chips]]>", "Fish & chips"),
        ("Fish &amp;#8217;n&amp;#8217; chips", "Fish ’n’ chips"),
        ("The &amp;lt;b&amp;gt; tag", "The <b> tag"),
        ("<![CDATA[<b>Bold</b> words]]>", "Bold words"),
        ("Two<![CDATA[<br/>]]>lines", "Two lines"),
        ("5 &lt; 6 and 7 &gt; 3", "5 < 6 and 7 > 3"),
        ("Review: &lt;Untitled&gt;", "Review: <Untitled>"),
        ("  Much \n   space\u00a0here ", "Much space here"),
        ("R&eacute;sum&eacute; &nbsp;&unknown; & so on", "Résumé &unknown; & so on"),
    ],
)
def test_headlines_are_decoded_once_and_without_tags(title: str, words: str) -> None:
    assert only(rss(f"<title>{title}</title>{LINK}")).headline_text == words


@pytest.mark.parametrize(
    ("item", "url"),
    [
        ("<guid>https://www.harbour.example/1</guid>", "https://www.harbour.example/1"),
        ('<guid isPermaLink="true">https://www.harbour.example/1</guid>', "https://www.harbour.example/1"),
        ("<link>/a</link><guid>https://www.harbour.example/1</guid>", "https://www.harbour.example/a"),
        (
            "<link>https://proxy.example/~r/1</link>"
            "<feedburner:origLink>https://www.harbour.example/a</feedburner:origLink>",
            "https://www.harbour.example/a",
        ),
        ('<atom:link rel="alternate" href="/a"/>', "https://www.harbour.example/a"),
        ('<link href="/a"/>', "https://www.harbour.example/a"),
        ("<link>\n  https://www.harbour.example/a\n</link>", "https://www.harbour.example/a"),
        ("<link>//m.harbour.example/a?b=1&amp;c=2#d</link>", "https://m.harbour.example/a?b=1&c=2#d"),
        ("<link>/a?b=1&amp;amp;c=2</link>", "https://www.harbour.example/a?b=1&c=2"),
        ("<link>/a?b=1&c=2</link>", "https://www.harbour.example/a?b=1&c=2"),
        ("<link><![CDATA[/a]]></link>", "https://www.harbour.example/a"),
        ('<link xml:base="https://other.example/">/a</link>', "https://www.harbour.example/a"),
        ("<link></link><link>/b</link>", "https://www.harbour.example/b"),
        ("<link>javascript:alert(1)</link><link>/b</link>", "https://www.harbour.example/b"),
    ],
)
def test_where_the_address_is_found(item: str, url: str) -> None:
    assert only(rss(item)).url == url


@pytest.mark.parametrize(
    "item",
    [
        "<title>No address</title>",
        '<guid isPermaLink="false">https://www.harbour.example/node/1</guid>',
        "<link>mailto:a@harbour.example</link>",
        "<link>javascript:alert(1)</link>",
        "<link>file:///etc/passwd</link>",
        "<link>http://[broken</link>",
        "<link>https://</link>",
    ],
)
def test_entries_without_a_web_address_are_left_out(item: str) -> None:
    assert read(rss(item)) == FeedReading()


def test_relative_addresses_of_a_feed_on_another_site_mean_the_homepage() -> None:
    assert only(rss("<link>/a</link>"), url="https://feeds.proxy.example/harbour").url == f"{HOME}a"


def test_the_same_address_twice_is_one_link() -> None:
    body = rss(f"<title>First</title>{LINK}</item><item><title>Second</title>{LINK}")
    assert [link.headline_text for link in read(body).links] == ["First"]


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("<author>ana@harbour.example (Ana Prado)</author>", ("Ana Prado",)),
        ("<author>ana@harbour.example</author>", ()),
        ("<author>Ana Prado</author>", ("Ana Prado",)),
        ("<author>Ana Prado</author><dc:creator>Tom Osei</dc:creator>", ("Tom Osei",)),
        ("<dc:creator><![CDATA[Ana Prado & Nora]]></dc:creator>", ("Ana Prado & Nora",)),
        ("<itunes:author>Ana Prado</itunes:author>", ("Ana Prado",)),
        ("<atom:author><atom:name>Ana Prado</atom:name></atom:author>", ("Ana Prado",)),
    ],
)
def test_bylines_of_rss(item: str, names: tuple[str, ...]) -> None:
    assert only(rss(LINK + item)).byline_texts == names


PICTURES = [
    ('<enclosure url="/a.jpg" type="image/jpeg" length="1"/>', "a.jpg", "", ""),
    ('<enclosure url="/a.mp3" type="audio/mpeg"/>', "", "", ""),
    ('<media:thumbnail url="/a.jpg"/>', "a.jpg", "", ""),
    ('<media:content url="/a.mp4" medium="video"><media:thumbnail url="/b.jpg"/></media:content>', "b.jpg", "", ""),
    (
        '<media:content url="/a.jpg" type="image/jpeg"><media:description>C</media:description></media:content>',
        "a.jpg",
        "C",
        "",
    ),
    (
        '<media:content url="/a.jpg"/><media:description>C</media:description><media:credit>R</media:credit>',
        "a.jpg",
        "C",
        "R",
    ),
    (
        '<media:group><media:content url="/s.jpg" width="100"/><media:content url="/l.jpg" width="900"/>'
        "<media:credit>R</media:credit></media:group>",
        "l.jpg",
        "",
        "R",
    ),
    (
        '<media:content url="/a.jpg"/><media:content url="/b.jpg"><media:description>Of b</media:description>'
        "</media:content>",
        "a.jpg",
        "",
        "",
    ),
    ('<itunes:image href="/a.jpg"/>', "a.jpg", "", ""),
    ("<image><url>/a.jpg</url></image>", "a.jpg", "", ""),
]


@pytest.mark.parametrize(("item", "url", "caption", "credit"), PICTURES)
def test_pictures_with_their_own_words(item: str, url: str, caption: str, credit: str) -> None:
    link = only(rss(f"{LINK}<description>Words</description>{item}"))
    expected = (f"{HOME}{url}" if url else "", caption, credit)
    assert (link.image_url, link.image_caption_text, link.image_credit_text) == expected
    assert link.standfirst_text == "Words"
    assert link.body_html == ""


@pytest.mark.parametrize(
    ("item", "full_text", "body", "standfirst", "is_whole"),
    [
        ("<description>S</description>", False, "", "S", False),
        ("<description>&lt;p&gt;S&lt;/p&gt;</description>", True, "<p>S</p>", "", True),
        ("<content:encoded>&lt;p&gt;B&lt;/p&gt;</content:encoded>", False, "<p>B</p>", "", False),
        ("<content:encoded>&lt;p&gt;B&lt;/p&gt;</content:encoded>", True, "<p>B</p>", "", True),
        ("<content:encoded>&lt;p&gt;&lt;/p&gt;</content:encoded>", True, "<p></p>", "", False),
        ("<description>B</description><content:encoded>B</content:encoded>", False, "B", "", False),
        ("", True, "", "", False),
    ],
)
def test_which_words_are_the_body(item: str, full_text: bool, body: str, standfirst: str, is_whole: bool) -> None:
    link = only(rss(LINK + item), full_text=full_text)
    assert (link.body_html, link.standfirst_text, link.is_whole) == (body, standfirst, is_whole)


@pytest.mark.parametrize(
    "description",
    [
        "Three pillars. The post Bridge closes appeared first on Harbour Post.",
        "Three pillars. Der Beitrag Brücke zu erschien zuerst auf Hafenpost.",
        "Three pillars. L’article Pont fermé est apparu en premier sur La Rade.",
        "Three pillars. La entrada Puente cerrado se publicó primero en La Bahía.",
    ],
)
def test_the_blog_program_s_own_line_is_no_standfirst(description: str) -> None:
    assert only(rss(f"{LINK}<description>{description}</description>")).standfirst_text == "Three pillars."


UMLAUTS = "<description>Für größere Fähren müßten höhere Brücken gebaut werden.</description>"
WHOLE = rss(f"<title>Brücke</title>{LINK}{UMLAUTS}<pubDate>9 May</pubDate>")
LATIN = WHOLE.replace("utf-8", "iso-8859-1")

BROKEN: dict[str, bytes] = {
    "blank lines first": b"\n\n  " + WHOLE.encode(),
    "byte order mark": b"\xef\xbb\xbf" + WHOLE.encode(),
    "byte order mark behind a blank line": b"\n\xef\xbb\xbf" + WHOLE.encode(),
    "UTF-16": WHOLE.replace("utf-8", "utf-16").encode("utf-16"),
    "Latin-1 as declared": LATIN.encode("latin-1"),
    "Latin-1 declared, UTF-8 sent": LATIN.encode(),
    "UTF-8 declared, Latin-1 sent": WHOLE.encode("latin-1"),
    "gzip": gzip.compress(WHOLE.encode()),
    "warning of the server before it": b"<br />\n<b>Warning</b>: division by zero\n" + WHOLE.encode(),
    "bytes after the end": WHOLE.encode() + b"\n<!-- cached --><script>x</script>\x00\x01",
    "control characters": WHOLE.replace("Br", "\x0bBr\x00").encode(),
    "references to control characters": WHOLE.replace("Br", "&#11;Br&#x0;").encode().replace(b"&#x0;", b""),
    "undeclared entities": WHOLE.replace("ü", "&uuml;").encode(),
    "bare ampersands": WHOLE.replace("<pubDate>", "<category>R & D &</category><pubDate>").encode(),
    "undeclared prefix": WHOLE.replace("<pubDate>", "<slash:comments>3</slash:comments><pubDate>").encode(),
    "unclosed tag in an item": WHOLE.replace("<pubDate>", "<description>a<br>b</description><pubDate>").encode(),
    "cut in the second item": WHOLE.encode().split(b"</channel>")[0] + b"<item><title>Half a hea",
    "document type with entities": WHOLE.replace(
        "<rss ", '<!DOCTYPE rss [<!ENTITY x "y"><!ENTITY z SYSTEM "file:///etc/passwd">]><rss ', 1
    ).encode(),
    "old document type": WHOLE.replace(
        "<rss ", '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://n.example/rss-0.91.dtd"><rss ', 1
    ).encode(),
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN.keys())
def test_broken_feeds_give_what_can_be_read(body: bytes) -> None:
    link = read(body).links[0]
    assert (link.headline_text, link.published_text) == ("Brücke", "9 May")
    assert link.url == "https://www.harbour.example/news/bridge"


def test_of_a_long_broken_feed_the_first_entries_are_read_whole() -> None:
    words = "A fare. " * 500
    entry = f"<item><title>Fares & more</title>{LINK}<description>{words}</description></item>"
    entries = list(read_broken_entries("<rss><channel><title>a < b</title>" + entry * 100))
    assert 10 < len(entries) < 100
    assert {entry.standfirst.strip() for entry in entries} == {words.strip()}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"<!DOCTYPE html><html><head><title>503</title></head><body><rss></rss></body></html>",
        b"{}",
        b'{"items": 3}',
        b'{"items": [',
        b"[" * 100_000,
        b'{"items": ' * 100_000,
        b"<rss",
        b"<rss version='2.0'><channel></channel></rss>",
        b"\x1f\x8b\x08broken",
        b"\x1f\x8b",
        b"%PDF-1.4",
        bytes(range(256)),
    ],
)
def test_what_is_no_feed_is_empty(body: bytes) -> None:
    assert read(body) == FeedReading()


BOMB = '<!DOCTYPE rss [<!ENTITY a "lol">' + "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


def test_entities_are_never_expanded() -> None:
    body = rss(f"<title>&i;</title>{LINK}", prolog=f"{BOMB}]>")
    assert only(body).headline_text == "&i;"
    broken = rss(f"<title>&i;</title><description><br></description>{LINK}", prolog=f"{BOMB}]>")
    assert len(only(broken).headline_text) < 10


def test_a_path_is_never_opened() -> None:
    assert read(b"/etc/hostname") == FeedReading()
    assert read(b"<rss>/etc/hostname") == FeedReading()


def test_deep_nesting_is_survived() -> None:
    deep = "<b>" * 5_000 + "x" + "</b>" * 5_000
    assert only(atom(f'<link href="/a"/><content type="xhtml">{deep}</content>')).body_html == "x"
    assert len(read(rss("<a>" * 5_000)).links) == 0


@given(st.binary(max_size=300))
def test_any_bytes_give_a_reading(body: bytes) -> None:
    read(body)


MARKS = """<item> </item> <title> </title> <link> https://x.example/a </link> & &amp; &#99999999; <![CDATA[ ]]> > <!--
    --> <description> </description> <pubDate> <author> <source/> </channel> </rss> &#xD800; <media:thumbnail> <tags>
    <guid> <category/> <content:encoded> \x00 <entry> <svg> <![ <?x <!x &#x110000; &#0; ' " <media:content <!DOCTYPE"""
WITH_SPACES = ("<media:content url='/a' ", "<enclosure url='/a.jpg'/>", "xml:base='http://['", "<!DOCTYPE x [")
PIECES = st.sampled_from((*MARKS.split(), *WITH_SPACES))


@given(st.lists(PIECES, max_size=25))
def test_any_heap_of_markup_gives_a_reading(pieces: list[str]) -> None:
    read(f"<rss version='2.0'><channel>{''.join(pieces)}")
    read(f"<feed xmlns='http://www.w3.org/2005/Atom'>{''.join(pieces)}</feed>", full_text=True)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(("url", "title", "authors")), inner),
    max_leaves=8,
)


@given(st.lists(st.dictionaries(st.sampled_from(("url", "id", "title", "authors", "author", "tags", "image")), JSON)))
def test_any_json_gives_a_reading(items: list[object]) -> None:
    read(json.dumps({"items": items}))
