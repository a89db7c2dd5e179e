"""Which links of a feed to ask for now: a pure decision, apart from all asking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from etl.models import FetchRules, SeenPage, StoryLink, Validators

Visit = tuple[StoryLink, Validators]


def choose_visits(
    links: Iterable[tuple[str, StoryLink]], seen: Mapping[str, SeenPage], rules: FetchRules, most: int, now: datetime
) -> tuple[Visit, ...]:
    """The first ``most`` of ``links`` (pairs of key and link, in the feed's order) that are due at ``now``.

    New stories come before revisits, so that a full feed of known stories never hides a new one.
    """
    new: list[Visit] = []
    revisits: list[Visit] = []
    for key, link in links:
        page = seen.get(key)
        if page is None or not page.is_settled:
            new.append((link, Validators()))
        elif is_due(page, rules, now):
            revisits.append((link, Validators(etag=page.etag, last_modified=page.last_modified)))
    return tuple([*new, *revisits][:most])


def is_due(page: SeenPage, rules: FetchRules, now: datetime) -> bool:
    """True where a known page is young enough to change and was not asked for a moment ago."""
    rested = now - page.last_fetched_at >= timedelta(minutes=rules.revisit_after_minutes)
    young = now - page.first_seen_at <= timedelta(days=rules.revisit_for_days)
    return rested and young
