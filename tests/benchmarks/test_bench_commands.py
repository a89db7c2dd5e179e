from __future__ import annotations

import gzip
import json
import random
import shlex
import sys
from pathlib import Path

import pytest

from benchmarks import damage
from benchmarks.accuracy import report
from benchmarks.corpus import CorpusError, Page, half_of, page_sets, read_corpus, timed_pages
from benchmarks.programs import MOST_FAILURES_IN_A_ROW, Contestant, ask_all
from benchmarks.scoring import score
from benchmarks.speed import Timing
from benchmarks.speed import report as speed_report
from benchmarks.summary import averages, gaps

PAGE = (
    "<html lang=en><title>Ferry {n}</title><article><h1>Ferry {n} late</h1><p>The ferry left the harbour.</p></article>"
)

ECHO = """
import json, os, sys, time
for line in sys.stdin:
    q = json.loads(line)
    kind = q["url"].rsplit("/", 1)[-1]
    if kind == "die": os._exit(3)
    if kind == "hang": time.sleep(60)
    if kind == "babble": print("hello", flush=True); continue
    if kind == "other": print(json.dumps({"id": "another"}), flush=True); continue
    print(json.dumps({"id": q["id"], "title": open(q["html_path"]).read()[:30], "cpu_seconds": 0.5}), flush=True)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "html").mkdir()
    lines = []
    for n in range(8):
        (tmp_path / f"html/{n}.html.gz").write_bytes(gzip.compress(PAGE.format(n=n).encode()))
        url = f"https://www.paper-{n}.example/story"
        gold = {"title": f"Ferry {n} late", "body": "The ferry left the harbour."}
        lines.append(json.dumps({"id": f"p{n}", "url": url, "html_gz": f"html/{n}.html.gz", "gold": gold}) + "\n")
    (tmp_path / "gold.jsonl").write_text("".join(lines), encoding="utf-8")
    return tmp_path


def program(source: str) -> Contestant:
    return Contestant(name="echo", command=shlex.join([sys.executable, "-c", source]))


def at(page: Page, end: str) -> Page:
    return Page(
        page_id=end + page.page_id,
        url=f"https://a.example/{end}",
        site=page.site,
        corpus=page.corpus,
        kind=page.kind,
        trust=page.trust,
        file=page.file,
        gold=page.gold,
    )


def test_a_corpus_needs_little(folder: Path) -> None:
    pages = read_corpus(folder)
    assert [page.site for page in pages[:2]] == ["paper-0.example", "paper-1.example"]
    assert pages[3].read().startswith(b"<html")
    assert [title for title, _ in page_sets(pages)] == ["NEWS (news of trust A and B)", "ALL (trust A and B)"]


@pytest.mark.parametrize("line", ["{}", "[]", "3", "no json", '{"id": 1, "html_gz": "x", "gold": 5}'])
def test_a_broken_corpus_says_where(tmp_path: Path, line: str) -> None:
    (tmp_path / "gold.jsonl").write_text(line + "\n", encoding="utf-8")
    with pytest.raises(CorpusError, match=r"gold\.jsonl:1"):
        read_corpus(tmp_path)


def test_the_halves_are_the_same_for_all_time() -> None:
    assert "".join(half_of(f"paper-{n}.example") for n in range(8)) == "ABAAABAB"


def test_timed_pages_are_a_stable_sample(folder: Path) -> None:
    pages = read_corpus(folder)
    assert timed_pages([*pages, *pages], 5, 1) == timed_pages(pages, 5, 1)
    assert len(timed_pages(pages, 99, 1)) == 8


@pytest.mark.parametrize(
    ("end", "error"),
    [("die", "died"), ("hang", "no answer"), ("babble", "no JSON"), ("other", "another question"), ("fine", None)],
)
def test_a_program_that_fails_on_one_page_goes_on_with_the_next(folder: Path, end: str, error: str | None) -> None:
    first, second, third = read_corpus(folder)[:3]
    pages = [at(first, "fine"), at(second, end), third]
    answers = ask_all(program(ECHO), pages, folder, seconds=1).answers
    found = answers[end + "p1"].get("error")
    assert (error in found) if error else not found
    assert answers["p2"]["title"].startswith("<html")


@pytest.mark.parametrize("command", ["/no/such/program", "false", "'"])
def test_a_program_that_never_runs_is_given_up(folder: Path, command: str) -> None:
    pages = read_corpus(folder)
    answers = ask_all(Contestant(name="none", command=command), pages, folder, seconds=1).answers
    errors = [answers[page.page_id]["error"] for page in pages]
    assert errors[MOST_FAILURES_IN_A_ROW:] == ["given up"] * (8 - MOST_FAILURES_IN_A_ROW)
    assert "given up" not in errors[:MOST_FAILURES_IN_A_ROW]


def test_the_accuracy_report_has_a_row_a_program(folder: Path) -> None:
    pages = read_corpus(folder)
    right = {page.page_id: score(page.gold, page.gold) for page in pages}
    wrong = {page.page_id: score(page.gold, {"error": "died"}) for page in pages}
    text = report(pages, {"right": right, "wrong": wrong}, with_halves=True)
    assert "| right | 1.000 |" in text
    assert "| wrong | 0.000 |" in text
    assert "#### wrong on two halves" in text


def test_averages_leave_out_what_the_gold_does_not_say() -> None:
    scores = [score({"title": "A"}, {"title": "A"}), score({"title": "A"}, {}), score({"authors": []}, {})]
    assert [number for number in averages(scores) if number is not None] == [0.5, 0.5, 0.0, 0.0]


def test_a_gap_between_halves_is_shown_beside_that_of_chance() -> None:
    sites = [f"paper-{n}.example" for n in range(40)]
    scored = [(site, score({"title": "A"}, {"title": half_of(site)})) for site in sites]
    found = {gap.label: gap for gap in gaps(scored)}["title="]
    assert (found.first, found.second) == (1.0, 0.0)
    assert found.usual < 0.3


def test_speed_takes_the_fastest_round_and_compares_by_page() -> None:
    ours, theirs = Timing(), Timing()
    for seconds in (0.02, 0.01):
        ours.add({"a": {"cpu_seconds": seconds}, "b": {"cpu_seconds": 0.01}}, 50)
    theirs.add({"a": {"seconds": 0.05}, "b": {"error": "died", "cpu_seconds": 9}}, 70)
    table = speed_report({"dateline": ours, "other": theirs, "none": Timing()})
    assert "| dateline | 2 | 100.0 | 5.00 | 5.00 | 10.0 |" in table
    assert "| other | 1 | 20.0 | 1.00 |" in table


@pytest.mark.parametrize("harm", damage.DAMAGES)
@pytest.mark.parametrize("body", [b"", b"x", PAGE.encode()])
def test_damage_takes_any_page_and_is_repeatable(harm: damage.Damage, body: bytes) -> None:
    assert harm(body, random.Random(3)) == harm(body, random.Random(3))


def test_variants_depend_on_their_number_alone(folder: Path) -> None:
    pages = read_corpus(folder)
    every = list(damage.variants(pages, range(16), seed=7))
    assert next(damage.variants(pages, [11], seed=7)) == every[11]
    assert {variant.damage for variant in every} == {harm.__name__ for harm in damage.DAMAGES}


def test_damage_reports_what_raised(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr(damage, "read_page", broken)
    registry = damage.Registry(())
    readings = [damage.read(variant, registry) for variant in damage.variants(read_corpus(folder), range(2), 7)]
    assert [reading.outcome for reading in readings] == ["raised", "raised"]
    assert "too deep" in damage.report(readings)
