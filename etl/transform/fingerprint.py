"""A digest of an article that changes exactly when a reader would notice.

Counted: headline, standfirst, byline, body with the kinds of its paragraphs, corrections, captions and credits, the
date of publication, and the date of the update where the page shows it. Not counted: white space, typographic quotes
and dashes, entities (``text.plain_form``), addresses, tags, sections, scores, and what only machines see, such as a
``modified_time`` that many publishers set to the moment of each request. Relative dates ("3 hours ago") are not
counted either: they change while nothing does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from etl.models import Image, Paragraph
from etl.transform.publication import Chosen
from etl.transform.text import plain_form

_PRINTED_KINDS = frozenset(
    {"paragraph", "subhead", "quote", "list", "table", "caption", "credit", "dateline", "sign_off", "correction"}
)
"""All but ``promo``: teasers change with the day's other stories."""
RECORD_SEPARATOR, UNIT_SEPARATOR = "\x1e", "\x1f"
"""ASCII's own characters for the purpose."""
_MINUTES = len("2024-05-05T10:30")
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
    """SHA-256 of what a reader sees, hexadecimal; the same for the same words on any machine.

    The texts are clean (:func:`etl.transform.text.clean_text`), so that no control character is in them.
    """
    seen = (
        (headline, standfirst or "", byline_text or "", _stated_day_and_time(published), _shown_update(updated)),
        *((part.kind, part.text) for part in paragraphs if part.kind in _PRINTED_KINDS),
        *(("image", image.caption or "", image.credit_text or "") for image in images),
    )
    record = RECORD_SEPARATOR.join(map(UNIT_SEPARATOR.join, seen))
    return hashlib.sha256(plain_form(record).encode("utf-8", "replace")).hexdigest()


def _shown_update(updated: Chosen | None) -> str:
    return _stated_day_and_time(updated) if updated and updated.candidate.evidence in _SHOWN else ""


def _stated_day_and_time(chosen: Chosen | None) -> str:
    if chosen is None or chosen.moment.is_relative:
        return ""
    moment = chosen.moment
    return moment.on.isoformat() if moment.precision in ("day", "month") else f"{moment.at.isoformat()[:_MINUTES]}Z"
