"""Averages over many pages: the columns of the accuracy table."""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from benchmarks.corpus import half_of
from benchmarks.scoring import Overlap, Score, harmonic

BROKEN_BODY = 0.5
"""F1 below which a body is another text than the article's, or a stump of it."""

OTHER_SPLITS = 99
"""Random splits that say what gap chance alone makes; more only smooth the third digit."""

Average = Callable[[Sequence[Score]], float | None]


@dataclass(frozen=True, slots=True)
class Column:
    """One number of the table."""

    label: str
    average: Average
    """None where no page has gold for it."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One column on two halves of the sites."""

    label: str
    first: float
    second: float
    usual: float
    """Median gap between random halves of the same sites: what chance alone makes of a split."""


# --- How each column is averaged -----------------------------------------------------------------


def _mean_of(key: str) -> Average:
    def average(scores: Sequence[Score]) -> float | None:
        return _mean(score[key] for score in scores if key in score)

    return average


def _mean(numbers: Iterable[float]) -> float | None:
    known = list(numbers)
    return statistics.fmean(known) if known else None


def _overlaps(scores: Sequence[Score]) -> list[Overlap]:
    bodies = (score for score in scores if "body_f1" in score)
    return [Overlap(score["body_both"], score["body_extra"], score["body_missing"]) for score in bodies]


def _precision(scores: Sequence[Score]) -> float | None:
    """Over the pages with an answer: a program that keeps silent is not imprecise."""
    shared = _overlaps(scores)
    return (_mean(one.precision for one in shared if one.both + one.extra) or 0.0) if shared else None


def _recall(scores: Sequence[Score]) -> float | None:
    shared = _overlaps(scores)
    return (_mean(one.recall for one in shared if one.both + one.missing) or 0.0) if shared else None


def _body_f1(scores: Sequence[Score]) -> float | None:
    """Of the averages, not the average of each page's F1 (that is meanF1)."""
    precision, recall = _precision(scores), _recall(scores)
    return None if precision is None or recall is None else harmonic(precision, recall)


def _median_f1(scores: Sequence[Score]) -> float | None:
    known = [score["body_f1"] for score in scores if "body_f1" in score]
    return statistics.median(known) if known else None


def _broken(scores: Sequence[Score]) -> float | None:
    return _mean(score["body_f1"] < BROKEN_BODY for score in scores if "body_f1" in score)


def _snippets_f1(scores: Sequence[Score]) -> float | None:
    known = [score for score in scores if "snippets_both" in score]
    both, extra, missing = (sum(score[f"snippets_{part}"] for score in known) for part in ("both", "extra", "missing"))
    return 2 * both / (2 * both + extra + missing or 1) if known else None


def _day_precision(scores: Sequence[Score]) -> float | None:
    right, answered = _mean_of("day")(scores), _mean_of("day_answered")(scores)
    return None if right is None or answered is None else right / answered if answered else 0.0


COLUMNS = (
    Column("bodyF1", _body_f1),
    Column("P", _precision),
    Column("R", _recall),
    Column("meanF1", _mean_of("body_f1")),
    Column("medF1", _median_f1),
    Column("F1<.5", _broken),
    Column("snipF1", _snippets_f1),
    Column("title=", _mean_of("title")),
    Column("titleF1", _mean_of("title_words")),
    Column("junk", _mean_of("title_junk")),
    Column("auth=", _mean_of("authors")),
    Column("authF1", _mean_of("authors_f1")),
    Column("spur", _mean_of("authors_spurious")),
    Column("day=", _mean_of("day")),
    Column("dAns", _mean_of("day_answered")),
    Column("dPrec", _day_precision),
    Column("instant", _mean_of("instant")),
    Column("lang", _mean_of("language")),
    Column("image", _mean_of("image")),
    Column("capleak", _mean_of("caption_leak")),
    Column("FULL", _mean_of("full")),
)


def averages(scores: Sequence[Score]) -> list[float | None]:
    """One number a column, in the order of :data:`COLUMNS`."""
    return [column.average(scores) for column in COLUMNS]


# --- Halves --------------------------------------------------------------------------------------

Scored = Sequence[tuple[str, Score]]
"""Sites with the scores of their pages."""


def gaps(scored: Scored) -> list[Gap]:
    """Every column on the two stable halves of the sites, where both have gold for it."""
    halves = [averages([score for site, score in scored if half_of(site) == half]) for half in ("A", "B")]
    others = [_random_gaps(scored, seed) for seed in range(OTHER_SPLITS)]
    found = []
    for column, first, second, *usual in zip(COLUMNS, *halves, *others, strict=True):
        known = [gap for gap in usual if gap is not None]
        if first is not None and second is not None and known:
            found.append(Gap(column.label, first, second, statistics.median(known)))
    return found


def _random_gaps(scored: Scored, seed: int) -> list[float | None]:
    sites = sorted({site for site, _ in scored})
    chosen = set(random.Random(seed).sample(sites, len(sites) // 2))  # noqa: S311 - a sample, no secret
    first = averages([score for site, score in scored if site in chosen])
    second = averages([score for site, score in scored if site not in chosen])
    return [None if a is None or b is None else abs(a - b) for a, b in zip(first, second, strict=True)]
