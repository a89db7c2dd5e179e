"""What the head of a paragraph says, and which agencies its brackets name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.models import Agency
from etl.transform.agencies import Registry
from etl.transform.filing_dates import FilingDay

_CORRESPONDENT = re.compile(r"^(?:корр|кор|corr|muh|мух)\.\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """What the head of a paragraph says."""

    text: str
    """Verbatim, without the mark that ends it."""
    end: int
    """Where the story's own words begin."""
    place: str | None = None
    day: FilingDay | None = None
    agencies: tuple[Agency, ...] = ()
    agency_text: str = ""
    people: tuple[str, ...] = ()
    rule: str


def agencies_of(text: str, registry: Registry) -> tuple[Agency, ...]:
    """The agencies of a bracket such as ``Reuters/AFP`` or ``dpa/lni``; none where it names none."""
    text = _CORRESPONDENT.sub("", text)
    found = (agency for part in (text, *re.split(r"[/,;|=]| - ", text)) for agency in registry.named_all(part))
    return tuple({agency.slug: agency for agency in found}.values())
