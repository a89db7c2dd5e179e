from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

import etl.pipeline
from benchmarks import steps
from etl.transform.agencies import Registry

SAVED = (
    b"<html lang=en><title>Ferry late</title><article><h1>Ferry late</h1><p class=byline>By Nora Field</p>"
    b"<time>5 May 2024</time><p>The ferry left the harbour an hour late, the company said.</p></article>",
    "https://paper.example/ferry",
)


def test_every_step_of_the_pipeline_is_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "registry_of_long_run", lambda: Registry(()))  # warming up takes a second
    [spent] = steps.one_round([SAVED, SAVED])
    assert [step for step in steps.STEPS if not spent[step] > 0] == []


def test_the_pipeline_is_as_before_when_the_clock_is_gone() -> None:
    before = etl.pipeline.know_page
    with steps.clocked():
        assert etl.pipeline.know_page is not before
    assert etl.pipeline.know_page is before


def test_a_step_within_a_step_counts_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([0.0, 1.0, 4.0, 4.0, 5.0, 10.0])
    monkeypatch.setattr(steps.time, "process_time", lambda: next(times))
    clock = steps.Clock()

    def twice(inner: Callable[[], object]) -> None:
        inner()
        inner()

    clock.around("outer", twice)(clock.around("inner", object))
    assert clock.seconds == {"outer": 6.0, "inner": 4.0}


def test_the_time_of_pages_that_are_read_together_counts_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([0.0, 1.0, 1.0, 4.0])
    monkeypatch.setattr(steps.time, "process_time", lambda: next(times))
    clock = steps.Clock()
    spent: list[Counter[str]] = [Counter(), Counter()]
    assert clock.each(spent, clock.around("doubled", lambda number: 2 * number), [1, 2]) == [2, 4]
    assert spent == [{"doubled": 1.0}, {"doubled": 3.0}]


def test_each_step_counts_with_its_fastest_round() -> None:
    slow, fast = dict.fromkeys(steps.STEPS, 3.0), dict.fromkeys(steps.STEPS, 1.0)
    mixed = slow | {"tree": 0.5}
    assert steps.fastest([[slow, slow], [fast, mixed]]) == [fast, mixed]


def test_the_report_adds_up() -> None:
    text = steps.report([dict.fromkeys(steps.STEPS, seconds) for seconds in (0.001, 0.002, 0.006)])
    assert "| tree | 3.00 | 2.00 | 6.00 |" in text
    assert "| whose, when, how long | 15.00 | 10.00 | 30.00 |" in text
    assert f"| **page** | {3.0 * len(steps.STEPS):.2f} |" in text
