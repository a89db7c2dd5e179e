"""The soup over lexbor: a real soup, the same tree as other HTML5 parsers make, and safe on hostile pages."""

from __future__ import annotations

import time

import pytest
from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

from etl.parse.pruning import ArticleTreeBuilder
from etl.parse.soup import DEEPEST, MOST_TAGS, make_soup, parsed_tree

NASTY = (
    "<p>one<p>two<div>three</p>four",
    "<b>bold<i>both</b>italic</i>",
    "<table><tr><td>cell<p>para</table>after",
    "<table>stray<tr><td>in</table>",
    "<ul><li>a<li>b<ul><li>c</ul></ul>",
    "<a href=1>x<a href=2>y</a></a>",
    "<div class='a  b' id=x data-n>text &amp; &lt;tags&gt; &nbsp;&eacute;&#8217;</div>",
    "<p>un<wbr>broken<br>line<hr>",
    "<select><option>one<option>two</select>",
    "<h1>head<h2>sub</h1>text",
    "text only",
    "<body><p>in</body><p>late",
    "<p title=\"a'b\" alt='c\"d'>quotes",
    "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>",
    "<pre>\n  keeps   space\n</pre>",
    "<title>a<b>c</title><textarea><p>raw</textarea>",
    "<nobr>one<nobr>two</nobr>",
    "<form><form><p>nested</form></form>",
    "<p>a</p> <b>b</b> <i>c</i> d",
)


def shape(node: Tag) -> list[object]:
    """A tree as lists: names, attributes, children; white space as one space, or nothing between blocks."""
    children: list[object] = []
    for child in node.contents:
        if isinstance(child, Tag):
            children.append([child.name, dict(sorted(child.attrs.items())), shape(child)])
        elif isinstance(child, NavigableString) and (words := " ".join(child.split())):
            children.append(words)
    return children


@pytest.mark.parametrize("markup", NASTY)
def test_same_tree_as_html5lib(markup: str) -> None:
    assert shape(make_soup(markup)) == shape(BeautifulSoup(markup, "html5lib"))


@pytest.mark.parametrize("markup", NASTY)
def test_same_letters_as_lxml(markup: str) -> None:
    """Sorted, because lxml leaves stray text in a table where HTML5 moves it before the table."""
    ours, theirs = make_soup(markup).get_text(), BeautifulSoup(markup, "lxml").get_text()
    assert sorted("".join(ours.split())) == sorted("".join(theirs.split()))


def test_what_cannot_be_content_is_not_built() -> None:
    soup = make_soup(
        "<style>p{}</style><script>var x</script><script type='application/ld+json'>{\"a\": 1}</script>"
        "<p>kept<!-- gone --><svg><text>gone</text></svg></p><noscript><p>gone</p></noscript><template>gone</template>"
    )
    assert soup.get_text() == "kept"
    assert [script.string for script in soup.find_all("script")] == ['{"a": 1}']


def test_space_between_words_stays_and_space_between_blocks_goes() -> None:
    soup = make_soup("<div>\n  <p>one <b>two</b> <i>three</i></p>\n  <p>four</p>\n</div>")
    assert str(soup.div) == "<div><p>one <b>two</b> <i>three</i></p><p>four</p></div>"


def test_it_is_a_real_soup() -> None:
    soup = make_soup("<div class='a b'><p id=x>one</p><p>two <a href='/y'>link</a></p><img src=z></div>")
    assert [p.get_text() for p in soup.select("div.b > p")] == ["one", "two link"]
    assert soup.find("a", href="/y") is not None
    paragraph = soup.find(id="x")
    assert isinstance(paragraph, Tag)
    assert paragraph.find_next("p") is soup.find_all("p")[1]
    paragraph.decompose()
    assert str(soup.div) == '<div class="a b"><p>two <a href="/y">link</a></p><img src="z"/></div>'
    soup.p.append(soup.new_tag("em"))
    assert soup.em.parent is soup.p


def test_it_is_registered_with_beautiful_soup() -> None:
    assert BeautifulSoup("<p>one", "lexbor").p.get_text() == "one"


@pytest.mark.parametrize("tag", ["div", "b", "p><a", "table><tr><td", "blockquote", "font"])
def test_deep_nesting_is_a_page_too(tag: str) -> None:
    soup = make_soup(f"<{tag}>" * 100_000 + "bottom")
    depth = max(len(list(string.parents)) for string in soup.find_all(string="bottom"))
    assert depth <= DEEPEST + 2
    assert soup.get_text() == "bottom"
    assert soup.select_one("body") is not None
    soup.body.decompose()
    assert soup.get_text() == ""


def test_what_comes_after_more_tags_than_any_article_has_is_cut_off() -> None:
    assert 90_000 < len(make_soup("<p>one" * 200_000).find_all("p")) < MOST_TAGS
    assert 20_000 < len(make_soup("<p>one" * 200_000, ArticleTreeBuilder()).find_all("p")) < 40_000
    assert make_soup("<div><b></b>" * 50_000 + "<p>kept").get_text() == "kept"


def test_a_list_of_many_options_is_no_trouble() -> None:
    began = time.process_time()
    parsed_tree(b"<select>" + b"<option>a" * 20_000)
    assert time.process_time() - began < 2  # with lexbor's events it was ten


def test_tags_in_scripts_and_comments_are_not_nested() -> None:
    unclosed = "<script>'<div>'</script><!-- <section> -->" * 5_000
    assert make_soup(unclosed + "<p><i>kept</i></p>").i is not None


def test_deep_trees_can_be_printed() -> None:
    assert str(make_soup("<div>" * 5000 + "x")).count("<div>") == 5000


@pytest.mark.parametrize("text", ["", "\x00", "<", "<!doctype", "<p", "</", "<html/><head/>", "%PDF"])
def test_any_text_gives_a_soup(text: str) -> None:
    assert isinstance(str(make_soup(text)), str)


@pytest.mark.parametrize(
    "markup", [*NASTY, "<div>a<script type='application/ld+json'>{}</script><ruby>b<rt>c</rt></ruby></div>"]
)
def test_text_is_what_beautiful_soup_says(markup: str) -> None:
    for tag in make_soup(markup).find_all(True):
        assert tag.get_text(" ") == " ".join(tag._all_strings(False))


@pytest.mark.parametrize(("name", "is_built"), [("story-body", True), ("related", False)])
def test_a_paragraph_named_like_a_teaser_is_built_where_the_text_s_box_follows(name: str, is_built: bool) -> None:
    lede = "The ferry that nobody had waited for came in at dawn, with its lights on, its flag up and nobody aboard."
    rest = "<p>The harbour master rowed out to it and knocked at the door of the wheelhouse, which was wide open.</p>"
    page = f"<h1>Ferry</h1><div class=story-teaser><p>{lede}</p></div>\n<div class={name}>{rest * 12}</div>"
    assert (lede in str(make_soup(page, ArticleTreeBuilder()))) is is_built


@pytest.mark.parametrize("before", ["", "<p>One</p>" * 3_000])
def test_a_tag_of_too_many_attributes_has_none(before: str) -> None:
    crowded = " ".join(f"data-{number}=1" for number in range(100_000))
    began = time.process_time()
    soup = make_soup(f"{before}<p id=a title='{'b ' * 30_000}'>Two</p><p {crowded}>Three</p><p id=c>Four")
    assert time.process_time() - began < 2
    *_, two, three, four = soup.find_all("p")
    assert (two["id"], three.attrs, four["id"]) == ("a", {}, "c")
    assert [tag.get_text() for tag in (two, three, four)] == ["Two", "Three", "Four"]
