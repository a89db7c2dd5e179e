"""Whether a page became an article worth storing, and if not, why: a reason and a sentence that says what was seen."""

from __future__ import annotations

from typing import NamedTuple

from etl.models import PageSign, RejectionReason, Source

SIGNS_THAT_REJECT: tuple[tuple[PageSign, RejectionReason, str], ...] = (
    ("empty", "empty", "the answer had no content"),
    ("not_html", "not_html", "the content is neither HTML nor text"),
    ("consent_wall", "consent_wall", "a question about cookies stands where the article should be"),
    ("app_shell", "app_shell", "the page is an empty frame that a script fills"),
    ("soft_404", "soft_404", "the page says that there is nothing here"),
    ("index_page", "index_page", "the page lists stories and is none itself"),
    ("film_page", "too_short", "the page shows a film, and says a sentence of it"),
    ("live_page", "live_page", "a live page; accept_live_pages is not set for this source"),
)
"""Signs in the order in which they explain most, with the reason and the words of it."""


class Verdict(NamedTuple):
    """Why a page is no article."""

    reason: RejectionReason
    detail: str


NO_HEADLINE = Verdict("no_headline", "no headline in metadata or markup")


def verdict_on(signs: frozenset[PageSign], headline: str | None, words: int, source: Source) -> Verdict | None:
    """None for a good article. ``words`` counts those of the body."""
    accepted = {"live_page"} if source.accept_live_pages else set()
    for sign, reason, detail in SIGNS_THAT_REJECT:
        if sign in signs and sign not in accepted:
            return Verdict(reason, detail)
    if headline is None:
        return NO_HEADLINE
    if words < source.shortest_article_words:
        return Verdict("too_short", f"{words} words, fewer than {source.shortest_article_words}")
    return None
