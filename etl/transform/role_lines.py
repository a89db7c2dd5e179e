"""Lines that say what somebody did before they name them: "Reporting by A in X; Editing by B", "With files from C"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from etl.models import Attribution, AttributionRole
from etl.transform.first_names import is_first_name
from etl.transform.parts import Line, part_of, part_of_agency
from etl.transform.people import is_person, names_organisation
from etl.transform.pieces import GIVEN, Piece, read_pieces
from etl.transform.reader import Reader
from etl.transform.sign_off_words import COLON_LABELS, ROLE_LABELS, WITH_LABELS
from etl.transform.text import small_letters

LONGEST_WITH_LINE = 160
"""Characters of a line that begins with "with"; longer ones are sentences."""
LONGEST_SMALL_WORD = 3

WITH_AGENCY = "sign-off-with-agency"
"""The rule of lines that say with whose copy a story was written."""
_ROLES = tuple((role, re.compile(pattern, re.IGNORECASE)) for role, pattern in ROLE_LABELS)
ANY_LABEL = re.compile(
    r"(?:^|(?<=[\s;,.:(/／，、；（]))"
    rf"(?P<label>{'|'.join(pattern for _, pattern in ROLE_LABELS)})(?!\w)\s*(?P<colon>[:：]?)\s*"
)
"""In lower case, in which it is looked for in a fraction of the time."""
_DASH_BEFORE = re.compile(r"[-–—]\s*$")
_WITH = re.compile(rf"^(?:{WITH_LABELS})(?P<who>.+)$")
"""In lower case, too."""
_INFORMED = re.compile(
    r"(?:mit informationen von|avec (?:les |des )?informations (?:de |d['’])|con información de|com informações d[aeo]|"
    r"con informazioni di|met informatie van|med (?:information|uppgifter) från|med opplysninger fra) ",
    re.IGNORECASE,
)
"""Before colleagues as well as before agencies."""
_BY_AND_EDITED = re.compile(
    r"(?:by|par|por|von|di|da|reportage(?: de)?) (?P<writers>[^;:()]{4,80}?)[;,] "
    r"(?:version française (?:de )?(?P<version>[^;:(),]{4,40}?), )?"
    r"(?:(?P<translated>tradu\w+ (?:de|par|por|di|da)|translat\w+ by|übersetzt von)|edited by|editing by|édité par|"
    r"edité par|edição de|edición de|editado por|redigiert von|a cura di) (?P<editors>[^;:()]{4,60})",
    re.IGNORECASE,
)
_COLON_AFTER_WITH = re.compile(
    r"^((?:con|com|avec|mit|with|met|med|за|по|cu|s|z|με) [^:]{2,40}?)\s*:\s+", re.IGNORECASE
)
_AT_BUREAU = re.compile(r" (en|in|na|nella) (?:la )?(?:redacción|redazione|redação) (?:de|di|a) ")
"""Between an agency's translator and the town: "en la redacción de Lima"."""
_ELIDED = ("d'", "d’")
"""Of, before a French name that begins with a vowel: "avec la contribution d'Anne Prado"."""
_EDITION = re.compile(r"\s+للنشرة العربية|\s+en español$")
"""For whom a story was prepared, after the names of those who did."""
_INITIALLED = re.compile("[A-Z][a-z]{2,} (?!TV|FM|AM|UK|US|EU|UN)[A-Z]{2,3}")
"""Indulal PM: where a label says that somebody wrote it, no station."""
SENTENCE_END = re.compile(r"(?<=\w{3}[.])\s+(?=[A-Z—–-])")


def with_agency(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """mit dpa; With files from Reuters and A."""
    if len(words) > LONGEST_WITH_LINE:
        return
    colon = _COLON_AFTER_WITH.match(words) if ":" in words else None
    plain = f"{colon[1]} {words[colon.end() :]}" if colon else words
    match = _WITH.match(small_letters(plain))
    if not match:
        return
    pieces = read_pieces(GIVEN.sub("", plain[match.start("who") : match.end("who")]), reader)
    pieces = _without_studios(pieces) if _INFORMED.match(words) else pieces
    if (_INFORMED.match(words) and _are_people(pieces)) or (
        all(piece.kind in ("agency", "person", "desk", "place", "initials") for piece in pieces)
        and any(piece.kind == "agency" for piece in pieces)
    ):
        for piece in pieces:
            for part in of_piece(piece, "additional_reporter", line):
                yield replace(part, rule=WITH_AGENCY) if part.role == "contributor" else part


def _without_studios(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Without where a broadcaster's people work, behind their names: "Ana Prado, ARD-Studio Lima"."""
    return tuple(
        piece
        for at, piece in enumerate(pieces)
        if not (at and piece.link == "," and pieces[at - 1].kind == "person" and _is_studio(piece))
    )


def _is_studio(piece: Piece) -> bool:
    """True for what is nobody, and for a broadcaster's initials before a town: "ARD Lima"."""
    return piece.kind in ("other", "desk") or (piece.text.partition(" ")[0].isupper() and not piece.text.isupper())


def _are_people(pieces: Sequence[Piece]) -> bool:
    """True for people and towns, where most of the people have a name that people are given: no ministry has one."""
    people = [piece for piece in pieces if piece.kind == "person"]
    known = [piece for piece in people if is_first_name(piece.name.split(" ")[0])]
    return all(piece.kind in ("place", "person") for piece in pieces) and 2 * len(known) > len(people)


def by_roles(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """Reporting by A in X; Writing by B; Editing by C."""
    lower = small_letters(words)
    first = ANY_LABEL.match(lower)
    if not first or not _is_label(first):
        yield from _written_and_edited(words, line, reader)
        return
    labels = [match for match in ANY_LABEL.finditer(lower) if _is_label(match)]
    ends = [match.start() for match in labels[1:]] + [len(words)]
    for match, end in zip(labels, ends, strict=True):
        role = next(role for role, pattern in _ROLES if pattern.fullmatch(match["label"]))
        if role is None:
            continue
        names = _EDITION.sub("", SENTENCE_END.split(words[match.end() : end].strip(" ;,."))[0])
        names = _AT_BUREAU.sub(r" \1 ", names) if " reda" in names else names
        names = names[2:] if names.startswith(_ELIDED) else names
        for piece in read_pieces(names, reader):
            yield from of_piece(piece, role, line)


def _written_and_edited(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """(Par A, édité par B); (Por A; edição de B)"""
    match = _BY_AND_EDITED.fullmatch(words) if len(words) <= LONGEST_WITH_LINE else None
    if match:
        last = "translator" if match["translated"] else "editor"
        named = ((match["writers"], "reporter"), (match["version"], "translator"), (match["editors"], last))
        for who, role in named:
            for piece in read_pieces(who.strip(" ,;"), reader) if who else ():
                yield from of_piece(piece, cast("AttributionRole", role), line)


def _is_label(match: re.Match[str]) -> bool:
    """True for a label with its colon, or one that needs none; in Arabic a dash before it will do, and before Italian
    editors a comma: "..., editing Ana Prado"."""
    is_sure = match["label"] not in COLON_LABELS or bool(_DASH_BEFORE.search(match.string, 0, match.start()))
    is_sure = is_sure or (match["label"] == "editing" and match.string.endswith(", ", 0, match.start()))
    return bool(match["colon"]) or (is_sure and match.end() > match.end("label"))


_AGENCY_ROLES: dict[AttributionRole, AttributionRole] = {
    "additional_reporter": "contributor",
    "photographer": "photo_agency",
}
"""What an agency is where a person would have the role; with any other, the story is its own."""


def of_piece(piece: Piece, role: AttributionRole, line: Line) -> Iterator[Attribution]:
    """The part of somebody named behind a label that stands for ``role``; nothing for what may be no name."""
    rule, rule_of_agency = (f"sign-off-{part.replace('_', '-')}" for part in (role, _AGENCY_ROLES.get(role, role)))
    if piece.agency:
        agency_role = "contributor" if piece.link == "with" else _AGENCY_ROLES.get(role, "source")
        yield part_of_agency(agency_role, piece.agency, piece.text, line, rule_of_agency, place=piece.place)
    elif piece.kind == "person" or (piece.kind == "other" and _is_likely_person(piece)):
        yield part_of(role, piece.name, line, rule, name_text=piece.text, place=piece.place)
    elif piece.kind == "desk" and not (role == "additional_reporter" and piece.link == "/"):  # AFP/Selwyn.example
        yield part_of(role, piece.name, line, rule, party="desk", name_text=piece.text, place=piece.place)
    elif piece.kind == "other" and role == "additional_reporter" and piece.link != "/" and _is_titled(piece.name):
        yield part_of("contributor", piece.name, line, rule_of_agency, party="publisher", name_text=piece.text)


def _is_likely_person(piece: Piece) -> bool:
    """True for a name with a place behind it, and for one with initials behind it, as in the south of India."""
    if _INITIALLED.fullmatch(piece.name):
        return not names_organisation(piece.name)
    return bool(piece.place) and is_person(piece.name)


def _is_titled(name: str) -> bool:
    """True for the name of a paper or a channel: its longer words have capitals."""
    return all(word[:1].isupper() or len(word) <= LONGEST_SMALL_WORD for word in name.split()) and name[:1].isupper()
