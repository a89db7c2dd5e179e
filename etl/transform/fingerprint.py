"""A digest of an article that changes exactly when a reader would notice.

Counted: headline, standfirst, byline, body with the kinds of its paragraphs, corrections, captions and credits, the
date of publication, and the date of the update where the page shows it. Not counted: white space, typographic quotes
and dashes, entities (``text.plain_form``), addresses, tags, sections, scores, and what only machines see, such as a
``modified_time`` that many publishers set to the moment of each request. Relative dates ("3 hours ago") are not
counted either: they change while nothing does.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from etl.models import Image, Paragraph
from etl.transform.publication import Chosen
from etl.transform.text import plain_form

_PRINTED_KINDS = frozenset(
    {"paragraph", "subhead", "quote", "list", "table", "caption", "credit", "dateline", "sign_off", "correction"}
)
"""All but ``promo``: teasers change with the day's other stories."""
_SHOWN = frozenset({"layout", "markup", "microdata", "text"})


def content_hash(
    *,
    headline: str,
    standfirst: str | None,
    byline_text: str | None,
    paragraphs: Iterable[Paragraph],
    images: Iterable[Image],
    published: Chosen | None,
    updated: Chosen | None,
) -> str:
    """SHA-256 of what a reader sees, hexadecimal; the same for the same words on any machine."""
    seen = {
        "headline": plain_form(headline),
        "standfirst": plain_form(standfirst or ""),
        "byline": plain_form(byline_text or ""),
        "body": [[part.kind, plain_form(part.text)] for part in paragraphs if part.kind in _PRINTED_KINDS],
        "images": [[plain_form(image.caption or ""), plain_form(image.credit_text or "")] for image in images],
        "published": _stated_day_and_time(published),
        "updated": _stated_day_and_time(updated) if updated and updated.candidate.evidence in _SHOWN else "",
    }
    canonical = json.dumps(seen, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "replace")).hexdigest()


def _stated_day_and_time(chosen: Chosen | None) -> str:
    if chosen is None or chosen.moment.is_relative:
        return ""
    moment = chosen.moment
    return moment.on.isoformat() if moment.precision in ("day", "month") else f"{moment.at:%Y-%m-%dT%H:%MZ}"
