"""The parts people, agencies and others had in a story, made from the line that says so."""

from __future__ import annotations

from dataclasses import dataclass

from etl.models import Agency, Attribution, AttributionRole, PartyKind, Position

EDGES = " \t\n()[]{}（）【】«»*_–—-―•|/."
"""What stands around a line that is no story, and around its sentences."""
CLOSING_BRACKETS = (")", "]", "）")


@dataclass(frozen=True, slots=True)
class Line:
    """Words of a page, and where they stood."""

    text: str
    position: Position


def part_of_agency(
    role: AttributionRole, agency: Agency, name_text: str, line: Line, rule: str, *, place: str | None = None
) -> Attribution:
    """An agency's part, under its canonical name."""
    return Attribution(
        role=role,
        party="agency",
        name=agency.name,
        name_text=name_text,
        agency=agency.slug,
        place=place,
        evidence_text=line.text,
        position=line.position,
        rule=rule,
    )


def part_of(
    role: AttributionRole,
    name: str,
    line: Line,
    rule: str,
    *,
    party: PartyKind = "person",
    name_text: str = "",
    place: str | None = None,
) -> Attribution:
    """The part of anybody else; ``name_text`` is given where the printed name differs, or more stands with it."""
    return Attribution(
        role=role,
        party=party,
        name=name,
        name_text=_without_place(name_text, name, place) if place and name_text else name_text or name,
        place=place,
        evidence_text=line.text,
        position=line.position,
        rule=rule,
    )


def _without_place(printed: str, name: str, place: str) -> str:
    """``ANA PRADO`` of "ANA PRADO in Rome", for Ana Prado."""
    at = printed.lower().find(name.lower()) if printed.endswith(place) else -1
    return printed[at : at + len(name)] if at >= 0 else printed
