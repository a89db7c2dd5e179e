"""SQL lives in files: where they are, what they want, and what they say about themselves.

A query in ``sql/queries`` begins with comment lines. The first ones say what it answers; then each parameter has a line
``name: meaning``, with ``(required)`` where the query is of no use without it, and ``either this or`` another one where
it wants any of them. All others may be left out and are null.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from etl.errors import UsageError

PARAMETER_LINE = re.compile(r"(?P<name>[a-z][a-z0-9_]*): (?P<meaning>.+)")
REQUIRED, EITHER = "(required)", "either this or"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One file of ``sql/queries``."""

    name: str
    """File name without ``.sql``."""
    purpose: str
    """What it answers."""
    parameters: Mapping[str, str]
    """Meaning by name, in the order of the file."""
    sql: str

    @property
    def required(self) -> frozenset[str]:
        """Parameters that must be given."""
        return frozenset(name for name, meaning in self.parameters.items() if REQUIRED in meaning)


def read_query(sql_folder: Path, name: str) -> Query:
    """The query called ``name``; raises :class:`UsageError` where there is none."""
    names = sorted(path.stem for path in (sql_folder / "queries").glob("*.sql"))
    if name not in names:
        close = get_close_matches(name, names, n=1)
        advice = f"Did you mean {close[0]!r}?" if close else f"There are: {', '.join(names)}."
        raise UsageError(f"there is no query called {name!r}", advice=advice)
    return _parse(name, read_statement(sql_folder, f"queries/{name}"))


def describe_queries(sql_folder: Path) -> tuple[Query, ...]:
    """All queries, by name."""
    return tuple(read_query(sql_folder, path.stem) for path in sorted((sql_folder / "queries").glob("*.sql")))


def bind(query: Query, parameters: Mapping[str, object]) -> dict[str, object]:
    """All parameters of ``query``, null where not given.

    Raises :class:`UsageError` for one that it does not know or that is missing.
    """
    known = ", ".join(query.parameters) or "none"
    given = {name for name, value in parameters.items() if value is not None}
    for name in parameters:
        if name not in query.parameters:
            raise UsageError(f"query {query.name}: no parameter {name!r}", advice=f"Its parameters: {known}.")
    for name in sorted(query.required):
        if name not in given:
            raise UsageError(f"query {query.name}: {name} is missing", advice=f"{name}: {query.parameters[name]}")
    if not given and any(EITHER in meaning for meaning in query.parameters.values()):
        raise UsageError(f"query {query.name}: which one is missing", advice=f"Give one of its parameters: {known}.")
    return {name: parameters.get(name) for name in query.parameters}


@cache
def read_statement(sql_folder: Path, name: str) -> str:
    """The SQL of ``<sql_folder>/<name>.sql``."""
    return (sql_folder / f"{name}.sql").read_text(encoding="utf-8")


@cache
def read_steps(sql_folder: Path, folder: str) -> tuple[str, ...]:
    """The SQL of all files of a folder, in the order of their numbers."""
    return tuple(path.read_text(encoding="utf-8") for path in sorted((sql_folder / folder).glob("*.sql")))


def _parse(name: str, sql: str) -> Query:
    purpose: list[str] = []
    parameters: dict[str, str] = {}
    for line in sql.splitlines():
        if not line.startswith("--"):
            break
        words = line.removeprefix("--").strip()
        if match := PARAMETER_LINE.fullmatch(words):
            parameters[match["name"]] = match["meaning"]
        elif words:
            purpose.append(words)
    return Query(name=name, purpose=" ".join(purpose), parameters=parameters, sql=sql)
