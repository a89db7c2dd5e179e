from __future__ import annotations

from dataclasses import replace

import pytest

from etl.models import PageSign, Source
from etl.transform.quality import verdict_on

SOURCE = Source(slug="harbour-post", name="Harbour Post")


@pytest.mark.parametrize(
    "sign", ["empty", "not_html", "consent_wall", "app_shell", "soft_404", "index_page", "live_page"]
)
def test_signs_that_reject_are_their_own_reason(sign: PageSign) -> None:
    verdict = verdict_on(frozenset({sign}), "Ferry returns", 300, SOURCE)
    assert verdict is not None
    assert verdict.reason == sign
    assert verdict.detail


def test_the_sign_that_explains_most_is_named() -> None:
    verdict = verdict_on(frozenset({"app_shell", "empty"}), None, 0, SOURCE)
    assert verdict is not None
    assert verdict.reason == "empty"


def test_a_paywall_rejects_nothing() -> None:
    assert verdict_on(frozenset({"paywalled"}), "Ferry returns", 300, SOURCE) is None


def test_live_pages_pass_where_the_source_wants_them() -> None:
    assert verdict_on(frozenset({"live_page"}), "Ferry: live", 300, replace(SOURCE, accept_live_pages=True)) is None


def test_a_page_without_headline() -> None:
    verdict = verdict_on(frozenset(), None, 300, SOURCE)
    assert verdict is not None
    assert verdict.reason == "no_headline"


@pytest.mark.parametrize(("words", "passes"), [(25, True), (24, False), (0, False)])
def test_short_texts_say_how_short(words: int, passes: bool) -> None:
    verdict = verdict_on(frozenset(), "Ferry returns", words, SOURCE)
    assert (verdict is None) is passes
    if verdict is not None:
        assert verdict == ("too_short", f"{words} words, fewer than 25")
