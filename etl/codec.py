"""JSON in and out for the types of :mod:`etl.models`: one object a line, the same bytes for the same value."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import Field, TypeAdapter

from etl.models import Article, Batch, LoadResult, Rejection, Source, Transformed, Unmodified

T = TypeVar("T")

RESULT: TypeAdapter[Article | Rejection | Unmodified] = TypeAdapter(
    Annotated[Article | Rejection | Unmodified, Field(discriminator="kind")]
)
"""One line of a batch's results."""
ARTICLE: TypeAdapter[Article] = TypeAdapter(Article)
BATCH: TypeAdapter[Batch] = TypeAdapter(Batch)
LOAD_RESULT: TypeAdapter[LoadResult] = TypeAdapter(LoadResult)
TRANSFORMED: TypeAdapter[Transformed] = TypeAdapter(Transformed)
SOURCE: TypeAdapter[Source] = TypeAdapter(Source)


def dump_line(adapter: TypeAdapter[T], value: T) -> str:
    """``value`` as one line of JSON, without the line break."""
    return adapter.dump_json(value).decode("utf-8")


def load_line(adapter: TypeAdapter[T], line: str | bytes) -> T:
    """The value of one line; raises ``pydantic.ValidationError`` where it does not fit the type."""
    return adapter.validate_json(line)
