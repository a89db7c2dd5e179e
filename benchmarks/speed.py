"""How long Dateline and others think about a page.

    python -m benchmarks.speed FOLDER [--peers trafilatura,newspaper4k] [--program NAME=CMD] [--pages N] [--rounds N]

CPU seconds from bytes in memory to all fields, as each program measures itself after warming up. All programs take
their turn in each round, and each page counts with its fastest round: other work on the machine only ever adds.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.corpus import Page, corpus_or_exit, timed_pages
from benchmarks.peers import DATELINE, contest_arguments, contestants
from benchmarks.programs import Answer, Contestant, ask_all
from benchmarks.tables import table

WARM_UP_PAGES = 25
"""Answered before those that count: caches and lazy imports are no part of a long run."""
SEED = 11
MILLISECONDS = 1000
TAIL = 0.95


@dataclass(slots=True)
class Timing:
    """What one program needed."""

    seconds: dict[str, float] = field(default_factory=dict)
    """CPU seconds by page, of the fastest round; pages without an answer are not timed."""
    errors: int = 0
    peak_megabytes: float = 0.0

    def add(self, answers: Mapping[str, Answer], peak_megabytes: float) -> None:
        """Take one round's answers into account."""
        self.peak_megabytes = max(self.peak_megabytes, peak_megabytes)
        for page_id, answer in answers.items():
            spent = answer.get("cpu_seconds", answer.get("seconds"))
            if answer.get("error") or not isinstance(spent, int | float):
                self.errors += 1
            else:
                self.seconds[page_id] = min(float(spent), self.seconds.get(page_id, float(spent)))


def main() -> None:
    """Time every program on the same pages, then print the table."""
    parser = contest_arguments(__doc__)
    parser.add_argument("--pages", type=int, default=150, help="pages that count")
    parser.add_argument("--rounds", type=int, default=2)
    given = parser.parse_args()
    pages = timed_pages(corpus_or_exit(given.folder), given.pages + WARM_UP_PAGES, SEED)
    timings = run(contestants(given), pages, rounds=given.rounds, seconds=given.timeout)
    print(report(timings))


def run(programs: Sequence[Contestant], pages: Sequence[Page], *, rounds: int, seconds: float) -> dict[str, Timing]:
    """The timings by program; of few pages no more than half are spent on warming up."""
    warm = min(WARM_UP_PAGES, len(pages) // 2)
    counted = {page.page_id for page in pages[warm:]}
    timings = {program.name: Timing() for program in programs}
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        for _ in range(rounds):
            for program in programs:
                answered = ask_all(program, pages, Path(folder), seconds)
                answers = {page_id: answer for page_id, answer in answered.answers.items() if page_id in counted}
                timings[program.name].add(answers, answered.peak_megabytes)
    return timings


def report(timings: Mapping[str, Timing]) -> str:
    """The table as Markdown; ``x`` compares with the first peer, on the pages that both answered."""
    base = next((name for name in timings if name != DATELINE), DATELINE)
    header = ["program", "pages", "pages/s", f"x {base}", "x by median", "mean ms", "median ms", "p95 ms", "max ms"]
    rows = [[name, *_row(timing, timings[base])] for name, timing in timings.items()]
    return table([*header, "peak RSS MB", "errors"], rows)


def _row(timing: Timing, base: Timing) -> list[str]:
    spent = sorted(timing.seconds.values())
    if not spent:
        return ["0", *[""] * 8, str(timing.errors)]
    mean, median = statistics.fmean(spent), statistics.median(spent)
    milliseconds = [mean, median, spent[int(TAIL * len(spent))], spent[-1]]
    return [
        str(len(spent)),
        f"{1 / mean:.1f}",
        *_ratios(timing, base),
        *(f"{MILLISECONDS * seconds:.1f}" for seconds in milliseconds),
        f"{timing.peak_megabytes:.0f}",
        str(timing.errors),
    ]


def _ratios(timing: Timing, base: Timing) -> list[str]:
    """How many times as fast as the base, by mean and by median; nothing where they share no page."""
    both = [page_id for page_id in timing.seconds if page_id in base.seconds]
    if not both:
        return ["", ""]
    ours, theirs = [timing.seconds[page_id] for page_id in both], [base.seconds[page_id] for page_id in both]
    return [f"{average(theirs) / average(ours):.2f}" for average in (statistics.fmean, statistics.median)]


if __name__ == "__main__":
    main()
