"""How right Dateline and others are on a corpus with gold answers.

    python -m benchmarks.accuracy FOLDER [--peers trafilatura,newspaper4k] [--program NAME=CMD] [--halves] [--news]
                               [--disguise names|elements|metadata]

FOLDER has gold.jsonl and the pages it names. Prints one Markdown table a set of pages; benchmarks/README.md explains
the columns. With --halves, also every number on two stable halves of the sites, and what chance makes of such splits.
With --disguise, pages lack one kind of help (benchmarks/disguise.py).
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.corpus import Page, corpus_or_exit, page_sets
from benchmarks.disguise import DISGUISES
from benchmarks.peers import contest_arguments, contestants
from benchmarks.programs import Answered, ask_all
from benchmarks.scoring import Score, score
from benchmarks.summary import COLUMNS, averages, gaps
from benchmarks.tables import share, table

Scores = Mapping[str, Mapping[str, Score]]
"""By program, then by page."""


def main() -> None:
    """Ask every program about every page, then print the tables."""
    parser = contest_arguments(__doc__)
    parser.add_argument("--halves", action="store_true", help="also both halves of the sites, and their gap")
    parser.add_argument("--news", action="store_true", help="news pages alone")
    parser.add_argument("--disguise", choices=DISGUISES, help="what the pages are to lack")
    parser.add_argument("--out", type=Path, help="folder to keep the answers in, one NAME.jsonl a program")
    given = parser.parse_args()
    pages = [page for page in corpus_or_exit(given.folder) if page.kind == "news" or not given.news]
    if given.disguise:
        pages = [replace(page, disguise=DISGUISES[given.disguise]) for page in pages]
    scores: dict[str, dict[str, Score]] = {}
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        for one in contestants(given):
            answered = ask_all(one, pages, Path(folder), given.timeout)
            scores[one.name] = {page.page_id: score(page.gold, answered.answers[page.page_id]) for page in pages}
            if given.out:
                keep(one.name, answered, given.out)
    print(report(pages, scores, with_halves=given.halves))


def keep(name: str, answered: Answered, folder: Path) -> None:
    """Write a program's answers for others to read."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = (json.dumps(answer, ensure_ascii=False) + "\n" for answer in answered.answers.values())
    (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")


def report(pages: Sequence[Page], scores: Scores, *, with_halves: bool) -> str:
    """All tables as Markdown."""
    parts = []
    for title, members in page_sets(pages):
        parts.append(f"### {title}: {len(members)} pages\n\n{_accuracy_table(members, scores)}")
        if with_halves:
            parts += [
                f"#### {name} on two halves of the sites\n\n{_gap_table(members, scores[name])}" for name in scores
            ]
    return "\n\n".join(parts)


def _accuracy_table(pages: Sequence[Page], scores: Scores) -> str:
    rows = []
    for name, by_page in scores.items():
        known = [by_page[page.page_id] for page in pages]
        errors = sum(int(one["error"]) for one in known)
        rows.append([name, *map(share, averages(known)), str(errors)])
    return table(["program", *(column.label for column in COLUMNS), "errors"], rows)


def _gap_table(pages: Sequence[Page], by_page: Mapping[str, Score]) -> str:
    found = gaps([(page.site, by_page[page.page_id]) for page in pages])
    rows = ([gap.label, *map(share, (gap.first, gap.second, abs(gap.first - gap.second), gap.usual))] for gap in found)
    return table(["column", "half A", "half B", "gap", "usual gap by chance"], rows)


if __name__ == "__main__":
    main()
