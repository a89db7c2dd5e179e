"""What the page says, collected field by field and put in order: the ladder of evidence."""

from __future__ import annotations

from collections.abc import Iterator

from etl.models import Candidate, Evidence, FieldName

LADDER: tuple[Evidence, ...] = ("layout", "json-ld", "microdata", "meta", "markup", "text", "feed", "url", "http")
"""Whom to believe, best first. A layout was written by a person who looked. JSON-LD is written for machines by the
newsroom's own system and says whole records; ``meta`` is filled by plug-ins; printed words need reading. A feed is
older than the page."""

PRINTED: frozenset[Evidence] = frozenset({"layout", "markup", "text"})
"""Evidence of what readers see, too."""

LADDERS: dict[FieldName, tuple[Evidence, ...]] = {
    "headline": ("layout", "json-ld", "microdata", "markup", "meta", "feed"),
    "reading_time": ("layout", "markup", "text", "json-ld", "microdata", "meta"),
    "language": ("layout", "json-ld", "markup", "meta", "microdata", "feed", "http"),
    "canonical_url": ("markup", "meta", "json-ld", "microdata", "feed"),
    "standfirst": ("layout", "markup", "json-ld", "microdata", "meta", "feed"),
    "publisher": ("layout", "meta", "json-ld", "microdata", "markup"),
}
"""Fields with an order of their own. A headline is printed as the newsroom wrote it, while ``title`` has the
site's name stuck to it. A reading time is what readers were shown; an address is what
``link[rel=canonical]`` was made for; a standfirst in metadata is often a search engine's teaser."""

LONGEST = 2000
"""Characters of a candidate; a longer one is a body that strayed into a field."""


class Candidates:
    """Collects candidates in the order found; :meth:`ordered` gives them best first."""

    def __init__(self) -> None:
        self._found: dict[tuple[FieldName, str, Evidence], Candidate] = {}

    def add(self, field: FieldName, text: str, evidence: Evidence, where: str) -> None:
        """Note ``text`` unless it is empty or was said before by the same kind of evidence."""
        words = " ".join(text.split())
        if evidence == "text" and (field, words, "markup") in self._found:
            return
        if words and len(words) <= LONGEST:
            key = (field, words, evidence)
            if key not in self._found:
                self._found[key] = Candidate(field=field, text=words, evidence=evidence, where=where)

    def texts(self, field: FieldName) -> list[str]:
        """What was said about one field, best first."""
        found = (candidate for candidate in self._found.values() if candidate.field == field)
        return [candidate.text for candidate in sorted(found, key=_rank)]

    def printed(self, field: FieldName) -> Iterator[str]:
        """What is printed about one field, in no order."""
        return (words for name, words, evidence in self._found if name == field and evidence in PRINTED)

    def said(self, field: FieldName) -> frozenset[str]:
        """What was said about one field, in no order."""
        return frozenset(words for name, words, _ in self._found if name == field)

    def ordered(self) -> tuple[Candidate, ...]:
        """All candidates; within a field by its ladder, and as found within one kind of evidence."""
        return tuple(sorted(self._found.values(), key=_rank))


def _rank(candidate: Candidate) -> int:
    ladder = LADDERS.get(candidate.field, LADDER)
    return ladder.index(candidate.evidence) if candidate.evidence in ladder else len(ladder)
