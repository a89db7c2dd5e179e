"""What goes to Postgres as JSON: the same lines that stand beside the batch, made safe for a text column.

Postgres stores neither NUL nor lone surrogates. Transform takes them out; should one slip through all the same, it is
repaired here, because one bad character must cost neither the batch nor the article.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from tempfile import SpooledTemporaryFile
from typing import IO, Any, TypeVar

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

from etl.codec import RESULT, dump_line
from etl.models import Result

T = TypeVar("T")

SPOOL_BYTES = 32 * 2**20
"""Batches beyond this wait on disk, so that memory does not grow with the batch."""

ESCAPED_NUL = r"\u0000"
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def spool(results: Iterable[Result]) -> IO[bytes]:
    """``results`` as JSON lines in a file that can be read again; the caller closes it."""
    file = SpooledTemporaryFile(max_size=SPOOL_BYTES)  # noqa: SIM115  (the caller closes it)
    for result in results:
        file.write(storable_json(RESULT, result).encode("utf-8") + b"\n")
    file.seek(0)
    return file


def storable_json(adapter: TypeAdapter[T], value: T) -> str:
    """``value`` as one line of JSON that a ``jsonb`` column takes: NUL and lone surrogates become U+FFFD."""
    try:
        line = dump_line(adapter, value)
        if ESCAPED_NUL not in line:
            return line
    except PydanticSerializationError:
        pass  # lone surrogates are no UTF-8
    return json.dumps(_cleaned(adapter.dump_python(value, mode="json")), ensure_ascii=False)


def _cleaned(value: Any) -> Any:
    match value:
        case str():
            return UNSTORABLE.sub("\ufffd", value)
        case list():
            return [_cleaned(part) for part in value]
        case dict():
            return {key: _cleaned(part) for key, part in value.items()}
        case _:
            return value
