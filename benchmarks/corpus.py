"""A folder of pages with gold answers: ``gold.jsonl`` and the pages it names."""

from __future__ import annotations

import gzip
import hashlib
import json
import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from benchmarks.disguise import Disguise

Half = Literal["A", "B"]

BODY_CORPORA = frozenset({"scrapinghub", "fundus"})
"""Collections of news whose gold has the whole text of every article."""

META_CORPORA = frozenset({"fundus", "trafilatura", "wcxb", "htmldate_news", "postlight"})
"""Collections whose news pages have gold for headline, people or dates."""

JUDGED_TRUST = frozenset("AB")
"""Trust C is what another extractor once answered: to agree with it proves nothing."""

DATES_ONLY = "htmldate"
"""A collection of pages of all kinds with nothing but a date; it would outweigh the others in dates."""


class CorpusError(Exception):
    """The folder is no corpus; the message says what is missing or wrong, for a person to read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page with what a person, or a rule written for its site, says about it."""

    page_id: str
    url: str
    site: str
    """The site's name without ``www.``: pages of one site stay in one half."""
    corpus: str
    kind: str
    """news, article or page."""
    trust: str
    """A: annotated by people, B: by rules written for the site, C: another extractor's answer."""
    file: Path
    """The bytes as served, gzipped where the name ends in .gz."""
    gold: Mapping[str, Any]
    disguise: Disguise = bytes
    """What is done to the bytes before a program sees them; nothing by default."""

    def read(self) -> bytes:
        """The page's bytes as served, in its disguise; raises OSError where the file is missing or broken."""
        packed = self.file.read_bytes()
        return self.disguise(gzip.decompress(packed) if self.file.suffix == ".gz" else packed)


def read_corpus(folder: Path) -> list[Page]:
    """All pages of a corpus in the order of its file; raises :class:`CorpusError`."""
    gold = folder / "gold.jsonl"
    if not gold.is_file():
        raise CorpusError(f"{folder} has no gold.jsonl")
    lines = gold.read_text(encoding="utf-8").split("\n")
    return [_read_line(line, f"{gold}:{number}", folder) for number, line in enumerate(lines, 1) if line.strip()]


def corpus_or_exit(folder: Path) -> list[Page]:
    """:func:`read_corpus` for a command: what is wrong with the folder ends it, as its message."""
    try:
        return read_corpus(folder)
    except CorpusError as error:
        raise SystemExit(str(error)) from error


def _read_line(line: str, place: str, folder: Path) -> Page:
    try:
        return _read_page(json.loads(line), folder)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CorpusError(f"{place}: no page with id, html_gz and gold ({error!r})") from error


def _read_page(record: Mapping[str, Any], folder: Path) -> Page:
    url = str(record.get("url") or "")
    return Page(
        page_id=str(record["id"]),
        url=url,
        site=str(record.get("domain") or urlsplit(url).hostname or record["id"]).removeprefix("www."),
        corpus=str(record.get("corpus") or folder.name),
        kind=str(record.get("kind") or "news"),
        trust=str(record.get("trust") or "A"),
        file=folder / record["html_gz"],
        gold=dict(record["gold"]),
    )


@dataclass(frozen=True, slots=True)
class PageSet:
    """Pages that are averaged together."""

    title: str
    holds: Callable[[Page], bool]


def _is_judged(page: Page) -> bool:
    return page.trust in JUDGED_TRUST and page.corpus != DATES_ONLY


NAMED_SETS = (
    PageSet("NEWS-BODY (news with the whole text)", lambda page: page.corpus in BODY_CORPORA),
    PageSet("NEWS-META (news pages)", lambda page: page.kind == "news" and page.corpus in META_CORPORA),
)
NEWS = PageSet("NEWS (news of trust A and B)", lambda page: page.kind == "news" and _is_judged(page))
ALL = PageSet("ALL (trust A and B)", _is_judged)


def page_sets(pages: Iterable[Page]) -> list[tuple[str, list[Page]]]:
    """The sets to average, with their pages; sets without pages are left out.

    A corpus with none of the collections that the named sets are made of is judged as news and as a whole.
    """
    known = list(pages)
    named = [(chosen.title, [page for page in known if chosen.holds(page)]) for chosen in NAMED_SETS]
    others = [(chosen.title, [page for page in known if chosen.holds(page)]) for chosen in (NEWS, ALL)]
    chosen_sets = [*named, others[1]] if any(members for _, members in named) else others
    return [(title, members) for title, members in chosen_sets if members]


def half_of(site: str) -> Half:
    """The half a site belongs to: the same on every machine, in every corpus and for all time."""
    return "A" if hashlib.sha256(site.encode()).digest()[0] % 2 == 0 else "B"


def timed_pages(pages: Iterable[Page], count: int, seed: int) -> list[Page]:
    """``count`` pages of trust A and B to time, none twice, drawn by ``seed``: news where there is any."""
    known = [page for page in pages if page.trust in JUDGED_TRUST]
    news = [page for page in known if page.kind == "news"]
    distinct = list({page.file: page for page in news or known}.values())
    random.Random(seed).shuffle(distinct)  # noqa: S311 - a sample, no secret
    return distinct[:count]
