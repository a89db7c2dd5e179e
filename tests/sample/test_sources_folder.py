"""The real publishers' files, and the page that explains them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from pathlib import Path
from typing import get_args

import pytest

from etl.models import Expectation, Feed, FeedKind, FetchRules, FieldName, Fix, Layout, Source
from etl.sources import read_sources

SOURCES = Path(__file__).resolve().parents[2] / "sources"
README = (SOURCES / "README.md").read_text(encoding="utf-8")
KINDS = {
    "### The publisher": Source,
    "### `[[feeds]]`": Feed,
    "### `[fetch]`": FetchRules,
    "### `[[layouts]]`": Layout,
    "### `[[fixes]]`": Fix,
    "### `[expect]`": Expectation,
}
TABLES = frozenset({"feeds", "fetch", "layouts", "fixes", "expect"})
"""Keys of a source that are tables of their own."""
NOT_WRITTEN = frozenset({"slug"})


def documented(heading: str) -> Mapping[str, str]:
    """Key -> what the table under ``heading`` says stands there without it."""
    section = README.split(f"{heading}\n", 1)[1].split("\n###", 1)[0].split("\n## ", 1)[0]
    return dict(re.findall(r"^\| `(\w+)` \| [^|]+ \| ([^|]+) \|", section, re.MULTILINE))


def in_words(field: Field[object]) -> str:
    """A default as the README prints it."""
    if field.default is MISSING:
        return "required"
    if field.default in ("", ()):
        return "empty" if field.default == "" else "none"
    if isinstance(field.default, bool):
        return f"`{str(field.default).lower()}`"
    return f'`"{field.default}"`' if isinstance(field.default, str) else f"`{field.default}`"


@pytest.mark.parametrize("heading", KINDS)
def test_the_readme_knows_every_key_with_its_default(heading: str) -> None:
    expected = {
        field.name: in_words(field)
        for field in fields(KINDS[heading])
        if field.name not in TABLES | NOT_WRITTEN or heading != "### The publisher"
    }
    assert documented(heading) == expected


def test_the_readme_knows_every_kind_of_feed_and_every_field_a_fix_may_name() -> None:
    assert all(f'`"{kind}"`' in README for kind in get_args(FeedKind))
    row = next(line for line in README.splitlines() if line.startswith("| `field` |"))
    assert set(re.findall(r"`(\w+)`", row.split("|")[4])) == set(get_args(FieldName))


def test_the_readme_lists_the_publishers_of_the_folder() -> None:
    row = next(line for line in README.splitlines() if line.startswith("| `correctiv`"))
    assert set(re.findall(r"`([\w-]+)`", row)) == {source.slug for source in read_sources([SOURCES], {})}


def test_no_real_publisher_is_read_before_a_person_says_so() -> None:
    assert [source.slug for source in read_sources([SOURCES], {}) if source.enabled] == []


@pytest.mark.parametrize("source", read_sources([SOURCES], {}), ids=lambda source: source.slug)
def test_a_real_publisher_is_read_politely(source: Source) -> None:
    assert source.fetch.obey_robots
    assert not source.fetch.allow_private_addresses
    assert source.fetch.delay_seconds >= 1
    assert all(feed.url.startswith("https://") for feed in source.feeds)
    text = (SOURCES / f"{source.slug}.toml").read_text(encoding="utf-8")
    assert "icence" in text or "republish" in text
    assert f"`dateline sources check {source.slug}`" in text
