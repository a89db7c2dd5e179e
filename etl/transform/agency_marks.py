"""Agencies' marks: ``dpa/mm``, ``(AFP, Reuters)``, ``– BERNAMA``, with or without a paper's initials."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.models import Agency, Attribution, AttributionRole
from etl.transform.attribution_words import DPA_DESKS
from etl.transform.parts import Line, part_of_agency
from etl.transform.people import is_person
from etl.transform.places import is_place
from etl.transform.reader import Reader
from etl.transform.text import words_of

LONGEST_MARK = 60
"""Characters of a line that is nothing but marks."""

MOST_PAPERS = 2
"""Names in a bracket that nobody knows; more are a list of something else."""
MOST_PAPER_WORDS = 2
"""Words of a paper's name in a script without capitals."""
LONGEST_STATE = 2
"""Letters of a mark that in brackets after a capitalised word is a state: Harrisburg (PA)."""

FEWEST_INITIALS = 4
"""Of a story's writers and editors at an agency, with their translators; papers sign with one or two."""
DESK_INITIALS = re.compile(r"(?:bur-)?[a-zñ]{2,4}(?:[-/][a-zñ]{2,4}){2,7}")
"""Of an agency's writers, editors and translators, which papers print below its reports: ``bur-ap/kam/eg``."""
_AFTER_PLACE = re.compile(r"[^\W\d_a-z][\w.'’-]*\s*$")
_EDGES = " ./©-–—\"'*"
_SPLIT = re.compile(
    r"\s*[/,;|&+•،、]\s*|\s+[-–—]\s+|\s+(?:und|and|et|y|e|en|och|og|ja|i|és|и|та|ve|và|dan|و)\s+|"
    r"\s*[()]\s*"
)
_WITH = re.compile(r"(?<=\w)(?:\s*[,;]?\s+|\s?/\s?)(?:with|mit|avec|con|com|met|med)\s+")
_OWN_INITIALS = re.compile(r"^(IANS|PTI|ANI|UNI|AFP|AP|EFE) [a-z]{2,4}(?:/[a-z]{2,4})*$")
"""An agency with its own people's marks: IANS abc/def."""
_GIVEN = re.compile(r" (?:inf\.?|informacija|info)$")
"""What an agency gave, in Lithuania: BNS inf."""
_GIVEN_ENDS = ("inf", "inf.", "informacija", "info")
_HYPHEN = re.compile(r"[-–]")
_END = re.compile(r"fi[mn]|ende?|ends|nnn", re.IGNORECASE)
"""What says no more than that the text is over; NNN is Bernama's network."""
_INITIALS = re.compile(r"[a-zäöüß]{2,5}\d?|Red\.?|oprac\.? \w{1,4}\.?")
_Named = list[tuple[str, Agency | None]]
_DESKS = words_of(
    "red red. redacción redaccion redaktion rédaction redazione redação redactie redakcja redakce staff online "
    "redacció redacția redakcija uredništvo toimitus redaksjonen redaktionen redaksi szerkesztőség"
)
_WEB = re.compile(r"(?:www\.|https?:)\S+", re.IGNORECASE)
_OPENING, _CLOSING = ("(", "["), (")", "]")
_CAPITAL_INITIALS = re.compile(r"[A-ZÀ-Þ]{2,4}")
"""Of the paper's own people in southern papers: (Belga/VDP), EFE/LM."""
_NO_INITIALS = words_of("TV US UK EU UN IB USA HD PS PC AI IT ID HR PR DVD GPS VIP CEO")
_PAPER = re.compile(r"(?:[\w-]+\.)+[a-z]{2,4}|[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,2}")
"""The name of a paper or its address: (hvg.hu / MTI)."""
_NUMBER = re.compile(r"\d[\d:.-]*(?:/\d+)?|\w+:\d[\w-]*")
_TRAILING = re.compile(
    r"(?:[.!?…»”\"'’।。」』؟]|\s)\s*"
    r"(?:[(\[（]\s*(?P<inside>[^()\[\]（）]{2,40}?)\s*[)\]）]|\s?[-–—]+\s*(?P<dashed>[^-–—.()]{2,30}?)"
    r"|/(?P<slashed>[^/.()]{2,20})/|(?<=[.!?”\"»])\s+(?P<bare>[^.!?()]{2,24}))\s*\.?\s*$"
)

_BEHIND_SENTENCE = re.compile(r"[.!?…»”\"’।؟]\s*[(\[][^()\[\]]{2,40}[)\]]\s*$")


def read_marks(
    text: str, line: Line, reader: Reader, rule: str, *, loose: bool = False, papers: bool = False
) -> Iterator[Attribution]:
    """Agencies of a text that is nothing but marks; ``loose`` also reads past what is neither agency nor initials.

    With ``papers``, a bracket may name a paper beside the agencies, too: (hvg.hu / MTI).

    Initials or the paper's own name beside the agency make the story the paper's, with the agency's help; initials in
    brackets ("(dpa/lni)") are the agency's own.
    """
    main, _, helpers = _partition_at_with(_OWN_INITIALS.sub(r"\1", text))
    named = [(part, _agency_of(part, reader)) for part in _parts(main, reader)]
    if _are_desk_initials(main, named):
        return
    if rule == "sign-off-mark" and any(agency and agency.kind == "photo" for _, agency in named):
        return  # a picture's credit: (Getty/AFP)
    own = _own_marks(named, main, line, reader, loose=loose, papers=papers)
    if own is None:
        return
    role: AttributionRole = "contributor" if own and not _is_agencys_own(own, named, line, reader) else "source"
    yield from _parts_of_agencies(role, named, line, rule)
    helping = [(part, reader.registry.named(part)) for part in _parts(helpers, reader)]
    yield from _parts_of_agencies("contributor", helping, line, rule)


def _agency_of(part: str, reader: Reader) -> Agency | None:
    """The agency of a mark; two small letters that it does not sign with are initials: ``AFP/cp``."""
    agency = reader.registry.named(part) or (
        reader.registry.named(_GIVEN.sub("", part)) if part.endswith(_GIVEN_ENDS) else None
    )
    are_initials = agency and len(part) <= LONGEST_STATE and part.islower() and part not in agency.signs
    return None if are_initials else agency


def _are_desk_initials(text: str, named: _Named) -> bool:
    """True for the people of an agency's desks, one of whom signs like an agency: ``ap/kam/bfi/eg``."""
    if len(named) < FEWEST_INITIALS or not DESK_INITIALS.fullmatch(text):
        return False
    agencies = [part for part, agency in named if agency]
    return len(agencies) == 1 and len(agencies[0]) <= LONGEST_STATE


def _parts_of_agencies(role: AttributionRole, named: _Named, line: Line, rule: str) -> Iterator[Attribution]:
    for part, agency in named:
        if agency and agency.kind != "photo":
            yield part_of_agency(role, agency, part, line, rule)


def _own_marks(named: _Named, text: str, line: Line, reader: Reader, *, loose: bool, papers: bool) -> list[str] | None:
    """The marks of the paper itself; None where something stands there that is no mark."""
    others = [part for part, agency in named if not agency and not _NUMBER.fullmatch(part) and not _is_nobody(part)]
    is_known = any(agency for _, agency in named)
    is_long = _is_bracket(line) or any(agency and len(part) > LONGEST_STATE for part, agency in named)
    may_be_capitals = is_known and is_long and "/" in text
    strange = [part for part in others if not reader.is_own(part) and not _is_initials(part, may_be_capitals)]
    if strange and not loose:
        if not (papers and is_known and _are_papers(strange, named, reader)):
            return None
        strange = [part for part in strange if is_place(part, reader.language)]
    return [part for part in others if part not in strange]


def _is_agencys_own(own: list[str], named: _Named, line: Line, reader: Reader) -> bool:
    """True for initials in brackets behind an agency: they are of its own desks."""
    are_initials = all(map(_is_any_initials, own)) and not any(_is_desk(part) or reader.is_own(part) for part in own)
    return are_initials and _is_bracket(line) and bool(named and named[0][1])


def _is_bracket(line: Line) -> bool:
    return line.text.strip()[:1] in _OPENING


def _is_initials(part: str, is_beside_agency: bool) -> bool:
    """True for a paper's mark of its own people; one in capitals counts beside an agency alone."""
    is_capital = bool(_CAPITAL_INITIALS.fullmatch(part)) and part not in _NO_INITIALS
    return bool(_INITIALS.fullmatch(part)) or _is_desk(part) or (is_beside_agency and is_capital)


def _is_desk(part: str) -> bool:
    """True for the newsroom, and for one of its desks: Online-Redaktion."""
    return part.lower().rpartition("-")[2] in _DESKS


def _is_any_initials(part: str) -> bool:
    return _is_initials(part, True)


def _are_papers(strange: list[str], named: _Named, reader: Reader) -> bool:
    """True where what is no agency may be papers or a town, and nothing is a picture's."""
    if len(strange) > MOST_PAPERS or any(agency and agency.kind == "photo" for _, agency in named):
        return False
    return all(_is_paper(part) or is_place(part, reader.language) for part in strange)


def _is_paper(part: str) -> bool:
    is_cased = part[:1].isupper() or part[:1].islower()
    if not is_cased:
        return len(part.split()) <= MOST_PAPER_WORDS and not is_person(part)
    return bool(_PAPER.fullmatch(part)) and not is_person(part) and len(part) > 1


def _is_nobody(part: str) -> bool:
    """True for the end of copy and for an agency's own desks."""
    return part in DPA_DESKS or _WEB.fullmatch(part) is not None or _END.fullmatch(part) is not None


def _partition_at_with(text: str) -> tuple[str, str, str]:
    """What stands before and behind "with": AAP with Reuters."""
    match = _WITH.search(text)
    return (text[: match.start()], match[0], text[match.end() :]) if match else (text, "", "")


def _parts(text: str, reader: Reader) -> Iterator[str]:
    """The marks of a line; those joined by a hyphen are several where that makes agencies of them: TT-Reuters."""
    for part in _SPLIT.split(text):
        bare = part.strip(_EDGES)
        pieces = [piece for piece in _HYPHEN.split(bare) if piece]
        known = [piece for piece in pieces if reader.registry.named(piece) or _END.fullmatch(piece)]
        if len(pieces) > 1 and known == pieces and not reader.registry.named(bare):
            yield from pieces
        elif glued := () if bare.isascii() else reader.registry.named_all(bare)[1:]:
            yield from (agency.name for agency in (*reader.registry.named_all(bare)[:1], *glued))
        elif bare:
            yield bare


def read_bracketed_mark(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """The same for a paragraph that is not the last one: in brackets behind its last sentence, and nowhere else."""
    end = line.text[-LONGEST_MARK:].rstrip()
    return read_trailing_mark(line, reader) if end.endswith(_CLOSING) and _BEHIND_SENTENCE.search(end) else ()


def read_trailing_mark(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """The agencies that end a paragraph in brackets or after a dash: "... on Friday. (AFP)"."""
    match = _TRAILING.search(line.text[-LONGEST_MARK:])
    if not match:
        return ()
    inside = next(group for group in match.groups() if group)
    if len(inside) <= LONGEST_STATE and _AFTER_PLACE.search(line.text[: len(line.text) - len(match[0]) + 1]):
        return ()
    mark = Line(match[0].strip(" .…»”\"'’।。"), line.position)
    return tuple(read_marks(inside, mark, reader, "sign-off-trailing-mark"))
