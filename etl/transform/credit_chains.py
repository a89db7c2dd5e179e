"""Which organisation of a picture's credit is which: the one beside the photographer, and the one it came through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from etl.models import Agency
from etl.transform.reader import Reader, folded

SHORTEST_UNKNOWN = 3
"""Letters: shorter unknown marks beside an agency are the paper's own (``SN/APA/...``)."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """An agency or anybody else that is no person, as a credit names it."""

    text: str
    agency: Agency | None = None
    """None where the registry does not know it."""

    @property
    def name(self) -> str:
        """Canonical for agencies, else as printed."""
        return self.agency.name if self.agency else self.text

    @property
    def agency_slug(self) -> str | None:
        return self.agency.slug if self.agency else None


@dataclass(frozen=True, slots=True)
class Part:
    """One name of a credit: a person where ``organisation`` is None."""

    text: str
    link: str
    """``via``, ``for``, a separator's first character, or empty."""
    organisation: Organisation | None

    @property
    def is_person(self) -> bool:
        return self.organisation is None

    @property
    def is_unknown(self) -> bool:
        """True for an organisation that the registry does not know."""
        return self.organisation is not None and self.organisation.agency is None


def agency_and_distributor(parts: Sequence[Part], reader: Reader) -> tuple[Organisation | None, Organisation | None]:
    """The organisation nearest to the photographer, and the one the picture came through."""
    parts = _without_own_marks(parts, reader)
    chain = _chain(parts)
    if not chain:
        return None, None
    nearest = _nearest(parts, chain)
    distributor = _distributor(nearest, chain)
    is_said = any(link == "via" for _, link in chain)
    if distributor and not is_said and _delivers(nearest.agency, distributor.agency):
        return distributor, nearest
    return nearest, distributor


def _without_own_marks(parts: Sequence[Part], reader: Reader) -> Sequence[Part]:
    """The parts without the paper's own marks, which do not count beside another organisation."""
    is_known = any(part.organisation and part.organisation.agency for part in parts)
    others = [part for part in parts if not _is_own_mark(part, is_known, reader)]
    return others if any(part.organisation for part in others) else parts


def _is_own_mark(part: Part, is_beside_agency: bool, reader: Reader) -> bool:
    if part.organisation is None or part.organisation.agency:
        return False
    is_short = is_beside_agency and len(part.text) < SHORTEST_UNKNOWN and part.text.isupper()
    return is_short or reader.is_own(part.organisation.text)


def _chain(parts: Sequence[Part]) -> list[tuple[Organisation, str]]:
    """Organisations with their links, each once."""
    chain: dict[str, tuple[Organisation, str]] = {}
    for part in parts:
        if part.organisation and (folded(part.organisation.name) not in chain or part.link == "via"):
            chain[folded(part.organisation.name)] = (part.organisation, part.link)
    return list(chain.values())


def _nearest(parts: Sequence[Part], chain: list[tuple[Organisation, str]]) -> Organisation:
    """The organisation beside the photographer; without one, the first that does not only sell others' pictures."""
    people = [at for at, part in enumerate(parts) if part.is_person]
    if people:
        return _beside(people, parts) or chain[0][0]
    vias = [organisation for organisation, link in chain if link == "via"]
    others = [organisation for organisation, link in chain if link != "via"]
    if vias:
        return others[-1] if others else vias[0]
    first, second = chain[0][0], chain[1][0] if len(chain) > 1 else chain[0][0]
    return second if (_is_library(first) and not second.agency) or (_is_library(first) and _is_small(second)) else first


def _beside(people: list[int], parts: Sequence[Part]) -> Organisation | None:
    """The organisation right after the last photographer, else the one right before the first."""
    after = [part for part in parts[people[-1] + 1 :] if part.organisation]
    before = [part for part in parts[: people[0]] if part.organisation]
    for part in (*after[:1], *before[-1:]):
        if part.link != "via" or not (after and before):
            return part.organisation
    return after[0].organisation if after else None


def _is_library(organisation: Organisation) -> bool:
    return bool(organisation.agency and organisation.agency.kind == "photo")


def _is_small(organisation: Organisation) -> bool:
    """A picture agency that sells through none of the others."""
    return bool(organisation.agency and organisation.agency.kind == "photo" and not organisation.agency.is_library)


def _distributor(nearest: Organisation, chain: list[tuple[Organisation, str]]) -> Organisation | None:
    vias = [organisation for organisation, link in chain if link == "via" and organisation.name != nearest.name]
    if vias:
        return vias[-1]
    names = [folded(organisation.name) for organisation, _ in chain]
    at = names.index(folded(nearest.name))
    known = [(abs(place - at), place) for place, (other, _) in enumerate(chain) if other.agency and place != at]
    return chain[max(known)[1]][0] if known else None


def _delivers(one: Agency | None, other: Agency | None) -> bool:
    """True where ``one`` only hands on what ``other`` made."""
    return bool(one and other and other.slug in one.delivers_for and one.slug not in other.delivers_for)
