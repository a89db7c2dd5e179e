"""Which articles share one text: loaded into Postgres, and held against a set made for it.

    python -m benchmarks.stories [--stories 100] [--unrelated 240] [--seed 7] [--errors 20] [--resemblance]

Makes the set of :mod:`benchmarks.invented_news`, reads each piece as a page, loads a batch a day into a database of its
own and asks for the story of every article. A pair is right where two articles of one story have one story key. The
exit status is 1 below the targets.

``--resemblance`` shows beside it what is to be had from whole texts: stories by their resemblance, for several
thresholds. MinHash estimates that number; here it is exact.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from html import escape
from itertools import combinations, groupby
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.invented_news import Piece, invented_news
from benchmarks.tables import share, table
from etl.load.embedded import embedded_server
from etl.load.migrations import migrate
from etl.load.warehouse import PostgresWarehouse
from etl.models import Article, Batch, FetchedPage, Source, StoryLink, Transformed
from etl.pipeline import read_page
from etl.settings import read_settings
from etl.sources import read_agencies
from etl.transform.agencies import Registry
from etl.transform.text_marks import text_marks

PRECISION, RECALL = 0.99, 0.95
"""Targets, by pairs."""
WORD = re.compile(r"[^\W_]+")
CHARSET = (("Content-Type", "text/html; charset=utf-8"),)

RESEMBLANCES = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7)

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the warehouse says of the set."""

    stories: Mapping[int, str]
    """Story key by the number of the piece."""
    kinds: Mapping[int, str]
    """Kind of copy by the number of the piece, for those with copies."""
    mark_seconds: Sequence[float]
    """CPU time of the marks, piece by piece."""
    load_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Pairs of one story."""

    wanted: frozenset[Pair]
    answered: frozenset[Pair]

    @property
    def precision(self) -> float:
        return len(self.wanted & self.answered) / len(self.answered) if self.answered else 1.0

    @property
    def recall(self) -> float:
        return len(self.wanted & self.answered) / len(self.wanted) if self.wanted else 1.0


# --- Reading and loading -------------------------------------------------------------------------


def page_of(piece: Piece) -> FetchedPage:
    """The piece as a plain page of its outlet."""
    url = f"https://{piece.outlet}.example/{piece.number}"
    paragraphs = "".join(f"<p>{escape(part)}</p>" for part in piece.paragraphs)
    html = (
        f'<html lang="{piece.language}"><head><title>{escape(piece.headline)}</title></head><body><article>'
        f"<h1>{escape(piece.headline)}</h1><time datetime='{piece.published_at.isoformat()}'></time>{paragraphs}"
        "</article></body></html>"
    )
    return FetchedPage(
        link=StoryLink(url=url, source=piece.outlet),
        url=url,
        final_url=url,
        status=200,
        headers=CHARSET,
        body=html.encode(),
        fetched_at=piece.published_at + timedelta(minutes=30, seconds=piece.number),
    )


def read_pieces(pieces: Iterable[Piece], registry: Registry) -> Iterator[tuple[Piece, Article]]:
    """Each piece with the article that Dateline reads from it."""
    for piece in pieces:
        source = Source(slug=piece.outlet, name=piece.outlet, language=piece.language)
        result = read_page(page_of(piece), source, registry)[1]
        assert isinstance(result, Article), (piece, result)
        yield piece, result


def load_pieces(read: Sequence[tuple[Piece, Article]], warehouse: PostgresWarehouse) -> float:
    """Load a batch for each day; the seconds that took."""
    began = time.perf_counter()
    for day, of_day in groupby(read, key=lambda one: one[0].published_at.date()):
        articles = [article for _, article in of_day]
        batch = Batch(
            batch_id=f"day-{day}", run_id="benchmark", source=articles[0].source, extracted_at=articles[0].fetched_at
        )
        warehouse.save(batch, Transformed(batch_id=batch.batch_id, article_count=len(articles)), articles)
    return time.perf_counter() - began


def find_stories(pieces: Sequence[Piece], warehouse: PostgresWarehouse, registry: Registry) -> Found:
    """Read and load ``pieces``, and ask which are one story."""
    read = list(read_pieces(pieces, registry))
    load_seconds = load_pieces(read, warehouse)
    numbers = {article.article_key: piece.number for piece, article in read}
    kinds: dict[int, str] = {}
    stories = {number: key for key, number in numbers.items()}
    for story in warehouse.query("stories", {"limit": len(pieces)}):
        for copy in warehouse.query("copies_of", {"story_key": story["story_key"]}):
            number = numbers[str(copy["article_key"])]
            stories[number], kinds[number] = str(story["story_key"]), str(copy["kind"])
    seconds = [_mark_seconds(article.body_text) for _, article in read]
    return Found(stories=stories, kinds=kinds, mark_seconds=seconds, load_seconds=load_seconds)


def _mark_seconds(text: str) -> float:
    began = time.process_time()
    text_marks(text)
    return time.process_time() - began


# --- Judging -------------------------------------------------------------------------------------


def score(pieces: Iterable[Piece], found: Mapping[int, object]) -> Score:
    """The pairs that should be one story, and those that are."""
    wanted: dict[object, list[int]] = defaultdict(list)
    answered: dict[object, list[int]] = defaultdict(list)
    for piece in pieces:
        wanted[piece.story].append(piece.number)
        answered[found[piece.number]].append(piece.number)
    return Score(wanted=_pairs(wanted.values()), answered=_pairs(answered.values()))


def by_resemblance(pieces: Sequence[Piece], least: float) -> dict[int, int]:
    """A story for each piece by the share of runs of five words (eight Chinese characters) of both that are common."""
    runs = {piece.number: _runs(piece) for piece in pieces}
    story = {piece.number: piece.number for piece in pieces}
    for one, other in combinations(pieces, 2):
        a, b = runs[one.number], runs[other.number]
        if one.language == other.language and len(a & b) >= least * len(a | b):
            old, new = story[other.number], story[one.number]
            story = {number: new if label == old else label for number, label in story.items()}
    return story


def _runs(piece: Piece) -> frozenset[str]:
    text = "\n".join(piece.paragraphs).casefold()
    tokens, length = (list(text), 8) if piece.language == "zh" else (WORD.findall(text), 5)
    return frozenset(" ".join(tokens[start : start + length]) for start in range(len(tokens) - length + 1))


def _pairs(groups: Iterable[list[int]]) -> frozenset[Pair]:
    return frozenset(pair for group in groups for pair in combinations(sorted(group), 2))


def report(pieces: Sequence[Piece], found: Found, errors: int = 0) -> str:
    """What was found, in Markdown."""
    pairs = score(pieces, found.stories)
    truly = {piece.number: piece for piece in pieces}
    right = sum(found.kinds.get(number) == piece.kind for number, piece in truly.items() if number in found.kinds)
    micro = 1e6 / len(pieces)
    rows = [
        ["articles", str(len(pieces))],
        ["stories of several copies", str(len({piece.story for piece in pieces if piece.kind == "origin"}))],
        ["pairs", str(len(pairs.wanted))],
        ["pair precision", share(pairs.precision)],
        ["pair recall", share(pairs.recall)],
        ["right kind of copy", share(right / max(1, len(found.kinds)))],
        ["median words", f"{median(piece.words for piece in pieces if piece.language != 'zh'):.0f}"],
        ["marks, median CPU ms", f"{median(found.mark_seconds) * 1e3:.2f}"],
        ["whole load, ms an article", f"{found.load_seconds * micro / 1e3:.1f}"],
    ]
    return "\n\n".join([table(["what", "measured"], rows), *_errors(truly, pairs, errors)])


def _errors(pieces: Mapping[int, Piece], pairs: Score, most: int) -> Iterator[str]:
    for title, wrong in (("false", pairs.answered - pairs.wanted), ("missed", pairs.wanted - pairs.answered)):
        kinds = Counter(" + ".join(sorted((pieces[one].kind, pieces[other].kind))) for one, other in wrong)
        if wrong and most:
            yield table([f"{title} pairs", "count"], [[kind, str(count)] for kind, count in kinds.most_common(most)])


def resemblance_report(pieces: Sequence[Piece]) -> str:
    """Precision and recall of stories by resemblance, in Markdown."""
    scores = ((least, score(pieces, by_resemblance(pieces, least))) for least in RESEMBLANCES)
    rows = [[f"{least:.1f}", share(pairs.precision), share(pairs.recall)] for least, pairs in scores]
    return table(["resemblance at least", "pair precision", "pair recall"], rows)


FEWEST_STORIES = 24
"""Four in each of the six languages, which stand together in a page of briefs."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=100)
    parser.add_argument("--unrelated", type=int, default=240)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--errors", type=int, default=20, help="how many kinds of wrong pairs to show")
    parser.add_argument("--resemblance", action="store_true", help="compare with stories by resemblance of whole texts")
    arguments = parser.parse_args()
    if arguments.stories < FEWEST_STORIES:
        parser.error(f"--stories: at least {FEWEST_STORIES}")
    settings = read_settings()
    registry = Registry(read_agencies(settings.agencies_file))
    pieces = invented_news(arguments.stories, arguments.unrelated, arguments.seed)
    with TemporaryDirectory(prefix="dateline-") as folder, embedded_server(Path(folder) / "postgres") as url:
        migrate(url, settings.sql_folder)
        with PostgresWarehouse(url, sql_folder=settings.sql_folder) as warehouse:
            found = find_stories(pieces, warehouse, registry)
    print(report(pieces, found, arguments.errors))
    if arguments.resemblance:
        print(f"\n{resemblance_report(pieces)}")
    pairs = score(pieces, found.stories)
    return int(pairs.precision < PRECISION or pairs.recall < RECALL)


if __name__ == "__main__":
    raise SystemExit(main())
