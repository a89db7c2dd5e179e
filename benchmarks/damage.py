"""What no page may do: break Dateline.

    python -m benchmarks.damage FOLDER [--variants 3000] [--seed 7] [--only NUMBER] [--keep FOLDER]

Reads damaged variants of a corpus' pages through ``etl.pipeline.read_page`` and counts what raises; any page must give
an article or a rejection. Variants are numbered and depend on seed and number alone: --only reads one again and shows
its traceback, --keep saves the bytes of those that raised. The exit status is 1 where anything raised.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import random
import signal
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import NoReturn

from benchmarks.answers import ANY_SOURCE, page_of
from benchmarks.corpus import Page, corpus_or_exit
from benchmarks.tables import table
from etl.models import Rejection
from etl.pipeline import read_page
from etl.settings import read_settings
from etl.sources import read_agencies
from etl.transform.agencies import Registry

FETCHED_AT = datetime(2026, 1, 1, tzinfo=UTC)
"""A fixed moment: the same variant gives the same result on any day."""
LONGEST_SECONDS = 30
"""A page that takes longer counts as an exception; the target is half a second."""
DEEPEST = 100_000
NESTING_TAGS = (b"div", b"b", b"span", b"table", b"ul><li", b"font", b"a", b"svg", b"blockquote", b"p")
WRONG_ENCODINGS = ("utf-16", "utf-16-be", "utf-32", "shift_jis", "cp1251", "utf-7", "gb18030", "cp037")
FALSE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\x00\x00\xfe\xff", b"\x1b$B", b"")
MANGLED_BYTES = 200
"""How many single bytes one variant loses to noise at most."""


# --- Damage --------------------------------------------------------------------------------------


def cut(body: bytes, chance: random.Random) -> bytes:
    """A transfer that broke off, or whose beginning is lost."""
    at = chance.randrange(len(body) + 1)
    return body[:at] if chance.random() < 0.7 else body[at:]


def mangle_encoding(body: bytes, chance: random.Random) -> bytes:
    """Text in an encoding other than the one it declares, sometimes behind a false byte order mark."""
    text = body.decode(chance.choice(("utf-8", "latin-1")), "replace")
    return chance.choice(FALSE_MARKS) + text.encode(chance.choice(WRONG_ENCODINGS), "replace")


def scatter_bytes(body: bytes, chance: random.Random) -> bytes:
    """Single random bytes all over the page."""
    noisy = bytearray(body)
    for _ in range(chance.randint(1, MANGLED_BYTES) if noisy else 0):
        noisy[chance.randrange(len(noisy))] = chance.randrange(256)
    return bytes(noisy)


def splice_noise(body: bytes, chance: random.Random) -> bytes:
    """A block of random bytes in the middle of the page, or instead of it."""
    noise = chance.randbytes(chance.randint(1, 20_000))
    at = chance.randrange(len(body) + 1)
    return noise if chance.random() < 0.1 else body[:at] + noise + body[at:]


def nest_deeply(body: bytes, chance: random.Random) -> bytes:
    """Tens of thousands of open tags somewhere, closed or not."""
    tag, depth, at = chance.choice(NESTING_TAGS), chance.randint(100, DEEPEST), chance.randrange(len(body) + 1)
    closed = b"".join(b"</" + part + b">" for part in reversed(tag.split(b"><"))) * depth
    return body[:at] + (b"<" + tag + b">") * depth + b"deep" + (closed if chance.random() < 0.5 else b"") + body[at:]


def strew_nuls(body: bytes, chance: random.Random) -> bytes:
    """NUL characters between the bytes, as bytes or as entities."""
    nul = chance.choice((b"\x00", b"\x00\x00\x00", b"&#0;", b"\\u0000", b"&#xD800;"))
    places = sorted(chance.randrange(len(body) + 1) for _ in range(chance.randint(1, MANGLED_BYTES)))
    return nul.join(body[start:end] for start, end in zip([0, *places], [*places, len(body)], strict=True))


def shuffle_chunks(body: bytes, chance: random.Random) -> bytes:
    """Pieces of the page in another order, some twice, some lost."""
    size = chance.randint(16, 4096)
    chunks = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(chance.choices(chunks, k=len(chunks)))


def break_marks(body: bytes, chance: random.Random) -> bytes:
    """All or some of one of the characters that markup and JSON are made of, lost or doubled."""
    mark = chance.choice((b">", b"<", b'"', b"=", b"}", b"{", b"/", b"]", b"[", b":", b"&", b"-", b","))
    count = chance.choice((-1, 1, 20, 500))
    return body.replace(mark, chance.choice((b"", mark * 2, b" ")), count)


Damage = Callable[[bytes, random.Random], bytes]

DAMAGES: tuple[Damage, ...] = (
    cut,
    mangle_encoding,
    scatter_bytes,
    splice_noise,
    nest_deeply,
    strew_nuls,
    shuffle_chunks,
    break_marks,
)


# --- Reading -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One damaged page."""

    number: int
    page: Page
    damage: str
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What became of one variant."""

    variant: Variant
    outcome: str
    """"article", "rejected" or "raised"."""
    cpu_seconds: float
    trace: str = ""


def variants(pages: Sequence[Page], numbers: Iterable[int], seed: int) -> Iterator[Variant]:
    """The variants of those numbers; the kinds of damage take turns."""
    for number in numbers:
        chance = random.Random(f"{seed}/{number}")  # noqa: S311 - damage, no secret
        page, damage = chance.choice(pages), DAMAGES[number % len(DAMAGES)]
        yield Variant(number=number, page=page, damage=damage.__name__, body=damage(page.read(), chance))


def read(variant: Variant, registry: Registry) -> Reading:
    """Read one variant as the pipeline would, within :data:`LONGEST_SECONDS`."""
    page = page_of(variant.body, variant.page.url or "https://example.org/", FETCHED_AT)
    began = time.process_time()
    trace = ""
    signal.alarm(LONGEST_SECONDS)
    try:
        _, result = read_page(page, ANY_SOURCE, registry)
        outcome = "rejected" if isinstance(result, Rejection) else "article"
    except Exception:  # noqa: BLE001 - to count whatever comes is the purpose
        outcome, trace = "raised", traceback.format_exc()
    finally:
        signal.alarm(0)
    return Reading(variant=variant, outcome=outcome, cpu_seconds=time.process_time() - began, trace=trace)


def _too_slow(_number: int, _frame: FrameType | None) -> NoReturn:
    raise TimeoutError(f"more than {LONGEST_SECONDS} s")


def main() -> int:
    """Read all variants, print the tables, and say whether everything held."""
    given = _arguments()
    pages = corpus_or_exit(given.folder)
    faulthandler.enable()  # a crash below Python would otherwise leave no trace
    signal.signal(signal.SIGALRM, _too_slow)
    registry = Registry(read_agencies(read_settings().agencies_file))
    numbers = range(given.variants) if given.only is None else [given.only]
    readings = []
    for variant in variants(pages, numbers, given.seed):
        reading = read(variant, registry)
        if reading.trace and given.keep:
            keep(variant, given.keep)
        readings.append(_without_body(reading))
    print(report(readings))
    return int(any(reading.outcome == "raised" for reading in readings))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="a corpus: gold.jsonl and the pages it names")
    parser.add_argument("--variants", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", type=int, help="the one variant to read")
    parser.add_argument("--keep", type=Path, help="folder for the bytes of variants that raised")
    return parser.parse_args()


def keep(variant: Variant, folder: Path) -> None:
    """Save a variant for a closer look: its bytes, and where they come from."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{variant.number}.html").write_bytes(variant.body)
    origin = {"page": variant.page.page_id, "url": variant.page.url, "damage": variant.damage}
    (folder / f"{variant.number}.json").write_text(json.dumps(origin) + "\n", encoding="utf-8")


def _without_body(reading: Reading) -> Reading:
    """Thousands of pages need not stay in memory."""
    variant = reading.variant
    light = Variant(number=variant.number, page=variant.page, damage=variant.damage, body=b"")
    return Reading(variant=light, outcome=reading.outcome, cpu_seconds=reading.cpu_seconds, trace=reading.trace)


def report(readings: Sequence[Reading]) -> str:
    """A table by kind of damage, the slowest page, and every traceback."""
    kinds = sorted({reading.variant.damage for reading in readings})
    rows = [_row(kind, [one for one in readings if one.variant.damage == kind]) for kind in kinds]
    header = ["damage", "variants", "raised", "article", "rejected", "median ms", "slowest ms"]
    slowest = max(readings, key=lambda one: one.cpu_seconds)
    parts = [
        table(header, [*rows, _row("all", readings)]),
        f"Slowest: variant {slowest.variant.number} ({slowest.variant.damage} of {slowest.variant.page.page_id}).",
    ]
    raised = (one for one in readings if one.trace)
    parts += [f"Variant {one.variant.number}, {one.variant.page.page_id}:\n\n{one.trace}" for one in raised]
    return "\n\n".join(parts)


def _row(name: str, readings: Sequence[Reading]) -> list[str]:
    outcomes = [reading.outcome for reading in readings]
    spent = sorted(1000 * reading.cpu_seconds for reading in readings)
    counts = [str(outcomes.count(outcome)) for outcome in ("raised", "article", "rejected")]
    return [name, str(len(readings)), *counts, f"{spent[len(spent) // 2]:.1f}", f"{spent[-1]:.0f}"]


if __name__ == "__main__":
    raise SystemExit(main())
