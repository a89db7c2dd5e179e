"""Lines at the end of a text that say who its author is."""

from __future__ import annotations

import pytest

from etl.models import Paragraph
from etl.parse.biographies import is_biography, without_biographies

BYLINES = ["By Mara Lindqvist and Tom de Osei"]


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Mara Lindqvist is a fellow of the Harbour Institute.", True),
        ("Tom de Osei writes about rivers.", True),
        ("— Mara Lindqvist ist Kapitänin und schreibt hier jeden Montag.", True),
        ("Mara Lindqvist, a fellow, crossed the river first.", False),
        ("Ana Prado is the mayor of Sandhaven.", False),
        ("Mara Lindqvist isolated the valve before the flood came.", False),
        ("Mara Lindqvist is " + "very " * 150 + "old.", False),
    ],
)
def test_is_a_biography(line: str, is_one: bool) -> None:
    assert is_biography(line, BYLINES) is is_one


def test_the_last_lines_about_authors_leave_the_text() -> None:
    lines = (
        "Mara Lindqvist is at home on the river.",
        "The ferry sails again.",
        "Mara Lindqvist is a fellow of the Harbour Institute.",
        "Tom de Osei writes about rivers.",
    )
    paragraphs = tuple(Paragraph(kind="paragraph", text=line) for line in lines)
    kinds = [paragraph.kind for paragraph in without_biographies(paragraphs, BYLINES)]
    assert kinds == ["paragraph", "paragraph", "promo", "promo"]


def test_a_text_that_is_nothing_else_stays() -> None:
    only = (Paragraph(kind="paragraph", text="Mara Lindqvist is a fellow of the Harbour Institute."),)
    assert without_biographies(only, BYLINES) == only
