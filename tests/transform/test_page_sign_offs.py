"""Which lines of a page may sign its story off."""

from __future__ import annotations

import pytest

from etl.models import Paragraph
from etl.transform.agencies import Registry
from etl.transform.page_sign_offs import read_sign_offs
from etl.transform.reader import Reader

READER = Reader(registry=Registry(()), language="en")
STORY = "The harbour board voted on Tuesday to keep the old signal tower."
SHORT = "Ana Prado in Lima and Tom Reyes in The Hague contributed to this report."
LONG = (
    "Ana Prado in Lima, Tom Reyes in The Hague, Mara Lind in London, Nils Ek in Stockholm, Pia Kort in Vienna, "
    "Jan Hale in Port Selwyn and Ida Moor in Avonmere contributed to this report."
)


@pytest.mark.parametrize(
    ("paragraphs", "is_read"),
    [
        ([STORY, STORY, STORY, LONG], True),
        ([STORY, STORY, LONG, STORY], True),
        ([STORY, LONG, STORY, STORY], False),
        ([STORY, SHORT, *[STORY] * 7], True),
        ([STORY, SHORT, *[STORY] * 8], False),
    ],
)
def test_a_long_paragraph_signs_off_among_the_last_two_and_a_short_one_among_eight(
    paragraphs: list[str], is_read: bool
) -> None:
    told = tuple(Paragraph(kind="paragraph", text=text) for text in paragraphs)
    kept, found = read_sign_offs(told, READER)
    assert bool(found) == is_read
    assert any(paragraph.kind == "sign_off" for paragraph in kept) == is_read
