"""Tags as a reader knows them: one subject each, without the sign that a network puts before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from etl.transform.text import clean_texts

FEWEST_COMMAS = 2
"""Of a list that a template took for one tag; one comma may stand in a name: Springfield, Illinois."""


def tidy_tags(texts: Iterable[str]) -> tuple[str, ...]:
    """Tags without ``#``, lists of them apart, each once in whatever case."""
    return clean_texts(tag.lstrip("#＃ ") for text in texts for tag in _apart(text))


def _apart(text: str) -> Iterator[str]:
    yield from text.split(",") if text.count(",") >= FEWEST_COMMAS else (text,)
