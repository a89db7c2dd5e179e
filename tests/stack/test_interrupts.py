"""Requests to end."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest

from stack.interrupts import ENDINGS, heed_interrupts, patiently


@pytest.fixture(autouse=True)
def handlers_given_back() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in ENDINGS}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", ENDINGS)
def test_each_of_them_interrupts_once(number: signal.Signals) -> None:
    heed_interrupts()
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(number)
    for again in ENDINGS:
        signal.raise_signal(again)


def test_what_must_not_be_left_half_done_is_finished_first() -> None:
    heed_interrupts()
    finished = False
    with pytest.raises(KeyboardInterrupt), patiently():  # noqa: PT012
        signal.raise_signal(signal.SIGTERM)
        finished = True
    assert finished


def test_an_error_inside_is_not_lost_where_nobody_interrupts() -> None:
    heed_interrupts()
    with pytest.raises(ValueError, match="half"), patiently():
        raise ValueError("half done")
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
