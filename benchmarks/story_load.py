"""What a load costs for each article as the warehouse grows, the steps of stories included.

    python -m benchmarks.story_load [--articles 5000] [--seed 1] [--stations 5]

Makes a month of news of sixty outlets in words of no language: most articles share idioms with others and nothing else;
one in four is a copy of an agency's report in two to thirty outlets, half of them cut; outlets print standing notes and
a template of their own. Loads a batch for each outlet and day, as the DAG does, into a database of its own.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from itertools import accumulate, groupby
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import psutil

from benchmarks.tables import table
from etl.load.embedded import embedded_server
from etl.load.migrations import migrate
from etl.load.warehouse import PostgresWarehouse
from etl.models import Article, Batch, Paragraph, Transformed
from etl.settings import read_settings
from etl.transform.text_marks import text_marks

FIRST_DAY = datetime(2026, 3, 2, tzinfo=UTC)
OUTLETS = tuple(f"outlet-{number}" for number in range(60))
ARTICLES_A_DAY = 700
WORDS = (150, 250, 350, 450, 450, 600, 900)
"""Of a report, each as likely."""
SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstvw" for vowel in "aeio"]

Piece = tuple[int, str, str]
"""Day, outlet, text."""


@dataclass(frozen=True, slots=True)
class Speech:
    """Words and idioms, the first ones the most frequent, as in any language."""

    random: Random
    words: Sequence[str]
    idioms: Sequence[str]

    def passage(self, count: int) -> str:
        return " ".join(self.random.choices(self.words, cum_weights=_weights(len(self.words), 3), k=count))

    def idiom(self) -> str:
        return self.random.choices(self.idioms, cum_weights=_weights(len(self.idioms), 20))[0]

    def report(self, count: int) -> list[str]:
        """Paragraphs of some forty words, every other one with an idiom in it."""
        lengths = [self.random.randint(12, 30) for _ in range(count // 42 + 1)]
        return [f"{self.passage(n)} {self.idiom() if n % 2 else ''} {self.passage(n)}" for n in lengths]


@cache
def _weights(count: int, offset: int) -> list[float]:
    """Zipf's law without its peak."""
    return list(accumulate(1 / (rank + offset) for rank in range(count)))


def _speech(random: Random) -> Speech:
    words = ["".join(random.choices(SYLLABLES, k=random.randint(1, 4))) for _ in range(30_000)]
    plain = Speech(random, words, ())
    return replace(plain, idioms=[plain.passage(random.randint(6, 9)) for _ in range(6_000)])


def month_of_news(count: int, seed: int) -> list[Piece]:
    """``count`` pieces, in the order of their days."""
    random = Random(seed)  # noqa: S311  (no secret)
    speech = _speech(random)
    notes = {outlet: [speech.passage(random.randint(20, 60)) for _ in range(4)] for outlet in OUTLETS}
    templates = {outlet: [speech.passage(12) for _ in range(12)] for outlet in OUTLETS}
    pieces: list[Piece] = []
    while len(pieces) < count:
        day = random.randrange(max(3, count // ARTICLES_A_DAY))
        for outlet, text in _event(speech, templates):
            note = random.choice(notes[outlet]) if random.random() < 0.6 else ""
            pieces.append((day, outlet, f"{text}\n{note}".strip()))
    return sorted(pieces[:count])


def _event(speech: Speech, templates: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Who prints what: an agency's report in several outlets, a template, or one outlet's own."""
    random, kind = speech.random, speech.random.random()
    outlet = random.choice(OUTLETS)
    if kind < 0.07:
        whole = speech.report(random.choice(WORDS))
        for taker in random.sample(OUTLETS, min(30, 2 + int(random.expovariate(0.25)))):
            kept = max(2, round(len(whole) * random.uniform(0.2, 1))) if random.random() < 0.5 else len(whole)
            yield taker, "\n".join(whole[:kept])
    elif kind < 0.09:
        yield outlet, " ".join(f"{sentence} {speech.passage(2)}" for sentence in templates[outlet])
    else:
        yield outlet, "\n".join(speech.report(random.choice(WORDS)))


def article_of(number: int, piece: Piece) -> Article:
    """The piece as the transform stage hands it over."""
    day, outlet, text = piece
    url, marks = f"https://{outlet}.example/{number}", text_marks(text)
    key = sha256(url.encode()).hexdigest()[:32]
    at = FIRST_DAY + timedelta(days=day, hours=6, seconds=number)
    return Article(
        article_key=key,
        url_key=key,
        source=outlet,
        url=url,
        canonical_url=url,
        fetched_at=at,
        content_hash=key,
        headline=f"Report {number}",
        published_at=at,
        published_on=at.date(),
        published_precision="minute",
        paragraphs=tuple(Paragraph(kind="paragraph", text=line) for line in text.split("\n")),
        body_text=text,
        word_count=len(text.split()),
        text_marks=marks.marks,
        text_marks_method=marks.method,
    )


def load_days(articles: Sequence[Article], warehouse: PostgresWarehouse) -> Iterator[tuple[int, float]]:
    """Articles and seconds of each batch."""
    for (day, outlet), group in groupby(articles, key=lambda one: (one.published_on, one.source)):
        lines = list(group)
        name = f"{outlet}-{day}"
        batch = Batch(batch_id=name, run_id="benchmark", source=outlet, extracted_at=lines[0].fetched_at)
        done = warehouse.save(batch, Transformed(batch_id=name, article_count=len(lines)), lines)
        yield len(lines), done.load_seconds


def server_seconds(folder: Path) -> float:
    """CPU time that the server's processes took so far: other work on the machine hardly counts in it."""
    postmaster = int((folder / "postmaster.pid").read_text().split()[0])
    times = [process.cpu_times() for process in psutil.Process(postmaster).children()]
    return float(sum(time.user + time.system for time in times))


def stations(loads: Iterator[tuple[int, float]], every: int, clock: Callable[[], float]) -> Iterator[list[str]]:
    """A row each time that so many articles more are loaded."""
    loaded = since = 0
    seconds, began = 0.0, clock()
    for count, took in loads:
        loaded, since, seconds = loaded + count, since + count, seconds + took
        if since >= every:
            yield [f"{loaded:,}", f"{1e3 * (clock() - began) / since:.1f}", f"{1e3 * seconds / since:.1f}"]
            since, seconds, began = 0, 0.0, clock()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--stations", type=int, default=5)
    arguments = parser.parse_args()
    settings = read_settings()
    articles = [article_of(*numbered) for numbered in enumerate(month_of_news(arguments.articles, arguments.seed))]
    with TemporaryDirectory(prefix="dateline-") as folder, embedded_server(Path(folder) / "postgres") as url:
        migrate(url, settings.sql_folder)
        with PostgresWarehouse(url, sql_folder=settings.sql_folder) as warehouse:
            loads, every = load_days(articles, warehouse), arguments.articles // arguments.stations - 20
            rows = list(stations(loads, every, lambda: server_seconds(Path(folder) / "postgres")))
    print(table(["articles there", "server's CPU, ms an article", "whole load, ms an article"], rows))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
