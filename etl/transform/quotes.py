"""Quoted speakers: who said what, with which verb. Precision before recall."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from etl.models import Attribution, Paragraph
from etl.transform.pieces import Reader


def quoted_speakers(paragraphs: Iterable[Paragraph], reader: Reader) -> Iterator[Attribution]:
    """Speakers whose words the body reports."""
    yield from ()
