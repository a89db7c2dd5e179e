"""Boxes whose names say nothing: comments by their heading, captions by the picture above them."""

from __future__ import annotations

import pytest

from etl.parse.blocks import Outline, read_outline
from etl.parse.marks import CAPTION, COMMENTS
from etl.parse.place import headline_box
from etl.parse.soup import make_soup
from etl.parse.unnamed import mark_unnamed

A = "The bridge over the Sand reopened to traffic on Monday, two years after the flood had taken its middle span."
B = "Hundreds of people crossed it on foot in the first hour, many of them with children who had never seen it open."
C = "The council wants to close the eastern lane again in autumn, when the last of the new railings will arrive."
TEXT = f"<p>{A}</p><p>{B}</p><p>{C}</p>"
CAPTION_TEXT = "Walkers on the new middle span on Monday morning."


def outline_of(inside: str) -> Outline:
    outline = read_outline(make_soup(f"<div><h1>Bridge reopens</h1>{inside}</div>"))
    mark_unnamed(outline, headline_box(outline, []))
    return outline


def texts_marked(outline: Outline, mark: int) -> list[str]:
    return [outline.text_of(box) for box in outline.boxes if box.marks & mark]


@pytest.mark.parametrize(
    "heading",
    [
        "Comments",
        "12 Comments",
        "Comments (12)",
        "View all comments",
        "Top Rated Comments",
        "3 thoughts on “The bridge”",
        "Kommentare",
        "12 Kommentare",
        "5 reacties",
        "Komentarze (4)",
        "Комментарии",
        "التعليقات",
        "留言列表 (42)",
        "댓글 3",
    ],
)
def test_what_a_heading_of_comments_opens_is_comments(heading: str) -> None:
    outline = outline_of(f"{TEXT}<section><h3>{heading}</h3><p>I liked the old one better.</p></section>")

    assert texts_marked(outline, COMMENTS) == [f"{heading} I liked the old one better."]


def test_comments_that_stand_beside_their_heading_are_comments() -> None:
    outline = outline_of(f"{TEXT}<h3>2 comments</h3><ul><li>I liked the old one.</li></ul><div>So did I.</div>")

    assert texts_marked(outline, COMMENTS) == ["I liked the old one.", "So did I."]


def test_comments_below_a_loose_word_are_comments() -> None:
    outline = outline_of(f"<div>{TEXT} Comments <div>So did I.</div></div>")

    assert texts_marked(outline, COMMENTS) == ["So did I."]


@pytest.mark.parametrize(
    "inside",
    [
        f"<div><span>12 Comments</span></div>{TEXT}",  # a link to them, under the headline
        f"{TEXT}<h3>Comments from the mayor</h3><p>He was glad.</p>",
        f"{TEXT}<p>Comments were mixed.</p>",
    ],
)
def test_other_words_about_comments_open_none(inside: str) -> None:
    assert texts_marked(outline_of(inside), COMMENTS) == []


@pytest.mark.parametrize(
    "picture",
    [
        f"<div><img src=a.jpg><div>{CAPTION_TEXT}</div></div>",
        f"<div><div><a href=/b><img src=a.jpg></a></div><p>{CAPTION_TEXT}</p></div>",
        f"<div><img src=a.jpg><p>{CAPTION_TEXT}</p><p>M. Lindqvist</p></div>",
    ],
)
def test_a_line_below_a_picture_in_one_box_is_a_caption(picture: str) -> None:
    marked = texts_marked(outline_of(f"<p>{A}</p>{picture}<p>{B}</p><p>{C}</p>"), CAPTION)

    assert [text.removesuffix(" M. Lindqvist") for text in marked] == [CAPTION_TEXT]


@pytest.mark.parametrize(
    "picture",
    [
        f"<p><img src=a.jpg>{CAPTION_TEXT}</p>",  # a paragraph with a picture in it
        f"<div><p>{CAPTION_TEXT}</p><img src=a.jpg></div>",
        f"<div><img src=a.jpg><h3>Where to walk</h3><p>{CAPTION_TEXT}</p></div>",
        "<div><img src=a.jpg><p>Mara Lindqvist</p></div>",  # a portrait and whose it is
        f"<div><img src=a.jpg><p>{CAPTION_TEXT} {A} {B} {C}</p></div>",
    ],
)
def test_other_text_beside_a_picture_is_none(picture: str) -> None:
    assert texts_marked(outline_of(f"<p>{A}</p>{picture}<p>{B}</p><p>{C}</p>"), CAPTION) == []


def test_a_guide_whose_every_step_has_a_picture_has_no_captions() -> None:
    steps = "".join(f"<div><img src={place}.jpg><p>{text}</p></div>" for place, text in enumerate((A, B, C)))

    assert texts_marked(outline_of(f"<p>{A} {B}</p>{steps}"), CAPTION) == []


@pytest.mark.parametrize(
    ("picture", "caption"),
    [
        ("<p class=f_center><img src=a></p>", "<p class=f_center>{}</p>"),
        ("<p style='text-align: center'><img src=a></p>", "<p style='text-align:center'>{}</p>"),
        ("<center><img src=a></center>", "<p align=center>{}</p>"),
        ("", "<p align=center><img src=a><br>{}</p>"),
    ],
)
def test_a_short_line_in_the_middle_below_a_picture_in_the_middle_is_a_caption(picture: str, caption: str) -> None:
    inside = f"<p>{A}</p>{picture}{caption.format('The middle span')}<p>{B}</p><p>{C}</p>"
    assert texts_marked(outline_of(inside), CAPTION) == ["The middle span"]


@pytest.mark.parametrize(
    "inside",
    [
        f"{TEXT}<p><img src=a></p><p align=center>The middle span</p>",
        f"{TEXT}<p align=center><img src=a></p><p>The middle span</p>",
        f"{TEXT}<p align=center><img src=a></p><p align=center><b>The middle span</b></p>",
        f"{TEXT}<p align=center><img src=a></p><p align=center>{A} {A}</p>",
        f"<p>{A}</p>" + "<p align=center><img src=a></p><p align=center>The middle span</p>" * 3,
    ],
)
def test_other_lines_in_the_middle_are_none(inside: str) -> None:
    assert texts_marked(outline_of(inside), CAPTION) == []
