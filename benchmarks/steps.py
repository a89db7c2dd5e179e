"""Where a page's CPU time goes, step by step.

    python -m benchmarks.steps FOLDER [--pages N] [--rounds N]

The pages of ``benchmarks.speed``, each through the pipeline as it is: some are parsed before the first of them is
known. While it runs, a clock stands around the functions named in :data:`STEPS`; the pipeline does not know. Every
round is a process of its own, for one that has seen the pages remembers their names. Each page counts with the fastest
round of each step: other work on the machine only ever adds.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from multiprocessing import get_context
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar
from unittest.mock import patch

import benchmarks.answers
import etl.parse.article
import etl.pipeline
import etl.transform.article
from benchmarks.answers import ANY_SOURCE, page_of
from benchmarks.corpus import corpus_or_exit, timed_pages
from benchmarks.extractor import registry_of_long_run
from benchmarks.speed import MILLISECONDS, SEED, TAIL, WARM_UP_PAGES
from benchmarks.tables import table
from etl.garbage import collected_once_a_page
from etl.pipeline import PAGES_TOGETHER
from etl.transform.agencies import Registry

_T = TypeVar("_T")
Saved = tuple[bytes, str]
"""A page's bytes and its address."""
Spent = Mapping[str, float]
"""CPU seconds by step."""

STEPS: Mapping[str, tuple[ModuleType, Sequence[str]]] = {
    "tree": (etl.parse.article, ("as_utf8", "make_soup", "take_apart")),
    "reading": (etl.pipeline, ("parse_page",)),
    "cleaning": (etl.transform.article, ("_fixed", "_cleaned")),
    "headline and verdict": (etl.transform.article, ("choose_headline", "verdict_on")),
    "language": (etl.transform.article, ("language_of",)),
    "times": (etl.transform.article, ("_times",)),
    "attribution": (etl.transform.article, ("attribute",)),
    "measures": (etl.transform.article, ("_measures",)),
    "marks of stories": (etl.transform.article, ("text_marks",)),
    "rest of the article": (etl.pipeline, ("know_page",)),
    "answer as JSON": (benchmarks.answers, ("fields_of",)),
}
"""The functions of each step, by the names under which their callers know them. What a step within a step needs counts
for the inner one, so that the steps add up to the page."""

WHOSE_NEWS = ("language", "times", "attribution", "measures", "marks of stories")
"""Whose news it is, when, how long to read and how like other texts: what other extractors do not say."""
GOAL_MILLISECONDS = 2.0
"""What these may cost together on the median page."""


class Clock:
    """CPU seconds spent in each step, without the steps within."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        """Of the page at hand."""
        self._within = [0.0]
        """For each call that is running, innermost last: the seconds of the calls it made."""

    def around(self, step: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """``call``, its time counted for ``step``."""

        def timed(*given: Any, **named: Any) -> Any:
            began = time.process_time()
            self._within.append(0.0)
            try:
                return call(*given, **named)
            finally:
                spent = time.process_time() - began
                self.seconds[step] += spent - self._within.pop()
                self._within[-1] += spent

        return timed

    def each(self, spent: Iterable[Counter[str]], call: Callable[..., _T], *given: Iterable[Any]) -> list[_T]:
        """What ``call`` makes of each page, its time counted for that page."""
        made = []
        for self.seconds, of_page in zip(spent, zip(*given, strict=True), strict=True):
            made.append(call(*of_page))
        return made


@contextmanager
def clocked() -> Iterator[Clock]:
    """A clock around all :data:`STEPS` for as long as the block runs; raises AttributeError for a name that is gone."""
    clock = Clock()
    with ExitStack() as stack:
        for step, (module, names) in STEPS.items():
            for name in names:
                stack.enter_context(patch.object(module, name, clock.around(step, getattr(module, name))))
        yield clock


def main() -> None:
    """Time the steps of every page, then print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=150, help="pages that count")
    parser.add_argument("--rounds", type=int, default=4)
    given = parser.parse_args()
    pages = timed_pages(corpus_or_exit(given.folder), given.pages + WARM_UP_PAGES, SEED)
    saved = [(page.read(), page.url) for page in pages]
    processes = ProcessPoolExecutor(max_workers=1, max_tasks_per_child=1, mp_context=get_context("spawn"))
    with processes:
        print(report(fastest(processes.map(one_round, [saved] * given.rounds))))


def one_round(pages: Sequence[Saved]) -> list[Spent]:
    """The time of each step by page; of few pages no more than half are spent on warming up."""
    registry = registry_of_long_run()
    warm = min(WARM_UP_PAGES, len(pages) // 2)
    starts = range(0, len(pages), PAGES_TOGETHER)
    with collected_once_a_page(), clocked() as clock:
        groups = [_spent_on(pages[start : start + PAGES_TOGETHER], clock, registry) for start in starts]
    return [spent for group in groups for spent in group][warm:]


def fastest(rounds: Iterable[Sequence[Spent]]) -> list[Spent]:
    """By page, the fastest time of each step."""
    return [{step: min(spent[step] for spent in page) for step in STEPS} for page in zip(*rounds, strict=True)]


def _spent_on(group: Sequence[Saved], clock: Clock, registry: Registry) -> list[Spent]:
    """The time of pages that are read together, stage by stage, as the pipeline does it."""
    spent: list[Counter[str]] = [Counter() for _ in group]
    pages = [page_of(*saved) for saved in group]
    parsed = clock.each(spent, lambda page: etl.pipeline.parse_page(page, ANY_SOURCE), pages)
    known = clock.each(
        spent, lambda page, said: etl.pipeline.know_page(said, page, ANY_SOURCE, registry), pages, parsed
    )
    clock.each(spent, lambda said, result: benchmarks.answers.fields_of(said, result), parsed, known)
    return [{step: seconds[step] for step in STEPS} for seconds in spent]


def report(pages: Sequence[Spent]) -> str:
    """The table as Markdown. Means add up to the page; medians and tails are of each row alone."""
    rows = [[step, *_columns([page[step] for page in pages])] for step in STEPS]
    whose = ["whose, when, how long", *_columns([sum(page[step] for step in WHOSE_NEWS) for page in pages])]
    whole = ["**page**", *_columns([sum(page.values()) for page in pages])]
    goal = f"Whose, when, how long: {', '.join(WHOSE_NEWS)}. The goal is {GOAL_MILLISECONDS:.1f} ms at the median."
    return table(["step", "mean ms", "median ms", "p95 ms"], [*rows, whose, whole]) + f"\n\n{goal}"


def _columns(seconds: Sequence[float]) -> list[str]:
    ordered = sorted(seconds)
    shown = (statistics.fmean(ordered), statistics.median(ordered), ordered[int(TAIL * len(ordered))])
    return [f"{MILLISECONDS * spent:.2f}" for spent in shown]


if __name__ == "__main__":
    main()
