"""Sign-offs: what a story's last lines say about who made it.

"(Reporting by A in X; Editing by B)", "AFP contributed to this report", "dpa/mm", "Quelle: sid/dpa", 责编：…, and the
notices of copyright that name an agency.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from etl.models import Attribution, AttributionRole, Position
from etl.transform.agencies import Mention, widened
from etl.transform.attribution_words import SOURCE
from etl.transform.people import is_person, tidy_name
from etl.transform.pieces import Piece, Reader, read_pieces
from etl.transform.sign_off_words import (
    COLON_LABELS,
    CONTRIBUTED,
    ORIGINAL,
    REPORTED_FROM,
    ROLE_LABELS,
    TAKEN_OVER,
    WITH_LABELS,
)

LONGEST_SIGN_OFF = 420
"""Characters; longer paragraphs are story."""
LONGEST_MARK = 60
"""Characters of a line that is nothing but agencies' marks."""

_EDGES = " \t\n()[]{}（）【】«»*_–—-―•|/"
_ROLES = tuple((role, re.compile(rf"(?:{pattern})", re.IGNORECASE)) for role, pattern in ROLE_LABELS)
_ANY_LABEL = re.compile(
    rf"(?:^|(?<=[\s;,.:(]))(?P<label>{'|'.join(f'(?:{pattern})' for _, pattern in ROLE_LABELS)})\s*(?P<colon>[:：]?)\s*",
    re.IGNORECASE,
)
_SOURCE = re.compile(rf"^(?:{'|'.join(SOURCE)})\s*[:：]\s*(?P<who>.+)$", re.IGNORECASE)
_SOURCE_UNMARKED = re.compile(r"^(?:theo|sumber|via|según|fonte)\s+(?P<who>.+)$", re.IGNORECASE)
_WITH = re.compile(rf"^(?:{WITH_LABELS.rstrip('|')})(?P<who>.+)$", re.IGNORECASE)
_CONTRIBUTED = re.compile(rf"^(?P<who>.+?)\s*,?\s*(?:{CONTRIBUTED})", re.IGNORECASE)
_REPORTED_FROM = re.compile(
    rf"(?P<who>[^\s.;]+(?: [^\s.;]+){{0,3}}) (?:{REPORTED_FROM}) (?P<place>[^.;]+?)(?=\.|;| and |$)"
)
_ORIGINAL = re.compile(rf"(?:{ORIGINAL})\s+(?:the )?(?P<who>[^.,;:|()]{{2,60}})", re.IGNORECASE)
_TAKEN_OVER = re.compile(rf"(?:{TAKEN_OVER})", re.IGNORECASE)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|（c）|copyright|™)", re.IGNORECASE)
_AGENCY_WRITER = re.compile(
    r"\b(?:staff|sports|business|political|science|foreign)?\s*(?:writers?|reporters?|journalists?|correspondents?)\b",
    re.IGNORECASE,
)
_MARK_SPLIT = re.compile(r"\s*[/,;|&+•]\s*|\s+[-–—]\s+|\s+(?:und|and|et|y|e|en|och|og|ja|i|ve|và|dan)\s+|\s*[()]\s*")
_MARK_PART = re.compile(r"[a-zäöüß]{2,4}|[a-z]{1,3}\d?|\d[\d:-]*(?:/\d+)?|\w+:\d[\w-]*")
_TRAILING = re.compile(
    r"(?:[.!?…»”\"'’।。]|\s)\s*(?:[(\[（]\s*(?P<inside>[^()\[\]（）]{2,40}?)\s*[)\]）]|\s[-–—]+\s*(?P<dashed>[^-–—.()]{2,30}?))\s*\.?\s*$"
)
_KOREAN_REPORTER = re.compile(r"(?:^|\s)(?P<name>[\uac00-\ud7a3]{2,4})\s*(?:\w{0,4}기자|특파원)(?=\s|$|\(|=|[·,])")
_HAN_REPORTERS = re.compile(
    r"(?:记者|記者|通讯员|署名)\s*[:：]?\s*(?P<names>[\u4e00-\u9fff]{2,4}(?:[、 ，]\s*[\u4e00-\u9fff]{2,4}){0,5})(?=[）)、，\s]|$)"
)


@dataclass(frozen=True, slots=True)
class SignOff:
    """A paragraph that says who made the story."""

    attributions: tuple[Attribution, ...]
    is_whole: bool
    """True where the paragraph says nothing else, and so is no part of the body."""


def read_sign_off(text: str, reader: Reader, position: Position = "sign_off") -> SignOff | None:
    """What a paragraph near the end says about who made the story; None where it is story."""
    if len(text) > LONGEST_SIGN_OFF:
        return None
    line = widened(text).strip(_EDGES + ".")
    for read in _READERS:
        found = tuple(read(line, text, reader, position))
        if found:
            return SignOff(found, is_whole=True)
    return None


def read_trailing_mark(text: str, reader: Reader, position: Position = "sign_off") -> tuple[Attribution, ...]:
    """The agencies in brackets or after a dash that end a paragraph: "... on Friday. (AFP)"."""
    match = _TRAILING.search(widened(text[-LONGEST_MARK:]))
    if not match:
        return ()
    inside = match["inside"] or match["dashed"]
    return tuple(_marks(inside, match[0].strip(), reader, position))


def read_copyright(text: str, reader: Reader, position: Position = "copyright") -> tuple[Attribution, ...]:
    """Agencies that hold a story's copyright."""
    if not _COPYRIGHT.search(text):
        return ()
    return tuple(
        _agency("source", mention, text, position, "copyright-agency")
        for mention in reader.registry.find(text)
        if not _is_part_of_longer_name(mention, text)
    )


def _is_part_of_longer_name(mention: Mention, text: str) -> bool:
    after = text[mention.end :].lstrip()[:12].lower()
    return after.startswith(("institute", "foundation", "limited")) or (
        mention.is_sign and text[max(0, mention.start - 1) : mention.start] in ("/",)
    )


# --- The kinds of sign-off -----------------------------------------------------------------------


def _by_roles(line: str, text: str, reader: Reader, position: Position) -> Iterator[Attribution]:
    """Reporting by A in X; Writing by B; Editing by C."""
    labels = [match for match in _ANY_LABEL.finditer(line) if _is_label(match)]
    if not labels or line[: labels[0].start()].strip(_EDGES + "."):
        return
    ends = [match.start() for match in labels[1:]] + [len(line)]
    for match, end in zip(labels, ends, strict=True):
        role = next(role for role, pattern in _ROLES if pattern.fullmatch(match["label"]))
        names = re.split(r"\.\s", line[match.end() : end].strip(" ;,."))[0]
        for piece in read_pieces(names, reader):
            yield from _of_piece(piece, role, text, position)


def _is_label(match: re.Match[str]) -> bool:
    label = match["label"].lower()
    return bool(match["colon"]) or (label not in COLON_LABELS and match.end() > match.end("label"))


def _of_piece(piece: Piece, role: AttributionRole, text: str, position: Position) -> Iterator[Attribution]:
    rule = f"sign-off-{role.replace('_', '-')}"
    if piece.kind == "agency" and piece.agency:
        helps = role == "additional_reporter"
        yield Attribution(
            role="contributor" if helps else "source", party="agency", name=piece.name, name_text=piece.text,
            agency=piece.agency.slug, place=piece.place, evidence_text=text, position=position, rule=rule,
        )  # fmt: skip
    elif piece.kind in ("person", "desk") or (piece.kind == "other" and _may_be_person(piece)):
        yield Attribution(
            role=role, party="desk" if piece.kind == "desk" else "person", name=piece.name, name_text=piece.text,
            place=piece.place, evidence_text=text, position=position, rule=rule,
        )  # fmt: skip


def _may_be_person(piece: Piece) -> bool:
    return bool(piece.place) and is_person(piece.name)


def _original(line: str, text: str, reader: Reader, position: Position) -> Iterator[Attribution]:
    """First published in X."""
    match = _ORIGINAL.search(line)
    if not match or len(line) > 250:
        return
    agency = reader.registry.named(match["who"])
    if agency:
        yield Attribution(
            role="source", party="agency", name=agency.name, name_text=match["who"], agency=agency.slug,
            evidence_text=text, position=position, rule="sign-off-first-published-agency",
        )  # fmt: skip
    elif match["who"][:1].isupper() and not reader.is_own(match["who"]):
        yield Attribution(
            role="original_publisher", party="publisher", name=match["who"].strip(), name_text=match["who"],
            evidence_text=text, position=position, rule="sign-off-first-published",
        )  # fmt: skip


def _from_source(line: str, text: str, reader: Reader, position: Position) -> Iterator[Attribution]:
    """Quelle: sid/dpa."""
    match = _SOURCE.match(line) or _SOURCE_UNMARKED.match(line)
    if match:
        yield from _marks(match["who"], text, reader, position, rule="sign-off-source", loose=True)


def _contributed(line: str, text: str, reader: Reader, position: Position) -> Iterator[Attribution]:
    """Agency writers A in X and B in Y contributed to this report; A reported from X."""
    sentences = re.split(r"(?<=[a-z\w]{3}[.])\s+(?=[A-Z—–-])", line)
    found = False
    for sentence in sentences:
        match = _CONTRIBUTED.match(sentence.strip(_EDGES))
        if match and len(match["who"]) < 300:
            found = True
            yield from _helpers(match["who"], text, reader, position)
    if found or _REPORTED_FROM.match(line):
        yield from _reported_from(sentences[0], text, position)


def _helpers(who: str, text: str, reader: Reader, position: Position) -> Iterator[Attribution]:
    """People and agencies that helped; "Associated Press writers" before the names makes the agency one of them."""
    mentions = reader.registry.find(who)
    first = mentions[0] if mentions and not who[: mentions[0].start].strip(" –—-").rstrip("theT ") else None
    if first:
        after = who[first.end :]
        word = _AGENCY_WRITER.match(after.strip(" "))
        possessive = re.match(r"\s*['’]s?\s", after)
        if word or possessive:
            yield _agency("contributor", first, text, position, "sign-off-agency-writers")
            who = after.strip(" ")[word.end() :] if word else after[possessive.end() :] if possessive else after
    for piece in read_pieces(who, reader):
        yield from _of_piece(piece, "additional_reporter", text, position)


def _reported_from(sentence: str, text: str, position: Position) -> Iterator[Attribution]:
    """Prado reported from Rome and Okoye from Lagos."""
    match = _REPORTED_FROM.search(sentence)
    if not match:
        return
    yield _reporter(match["who"], match["place"], text, position)
    for more in re.finditer(
        r"(?:, | and )(?:and )?(?P<who>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3}) (?:from|in) (?P<place>[A-Z][^.;,]+?)(?=,? and |[.;,]|$)",
        sentence[match.end() :],
    ):
        yield _reporter(more["who"], more["place"], text, position)


def _reporter(who: str, place: str, text: str, position: Position) -> Attribution:
    return Attribution(
        role="reporter", party="person", name=tidy_name(who), name_text=who, place=place.strip(), evidence_text=text,
        position=position, rule="sign-off-reported-from",
    )  # fmt: skip


def _with_agency(line: str, text: str, reader: Reader, position: Position) -> Iterator[Attribution]:
    """mit dpa; With files from Reuters and A."""
    match = _WITH.match(line)
    if not match or len(line) > 160 or re.search(r"[.!?]\s+\w", line):
        return
    pieces = read_pieces(match["who"], reader)
    if not any(piece.kind == "agency" for piece in pieces) or any(
        piece.kind == "other" and len(piece.text.split()) > 4 for piece in pieces
    ):
        return
    for piece in pieces:
        yield from _of_piece(piece, "additional_reporter", text, position)


def _taken_over(line: str, text: str, reader: Reader, position: Position) -> Iterator[Attribution]:
    """This story was taken over from an agency as it is."""
    if _TAKEN_OVER.search(line):
        for mention in reader.registry.find(line):
            yield _agency("source", mention, text, position, "sign-off-taken-over")


def _copyrighted(line: str, text: str, reader: Reader, position: Position) -> Iterator[Attribution]:
    """© dpa-infocom, dpa:240516-99-53606/3"""
    if _COPYRIGHT.search(text[:40]):
        yield from read_copyright(text, reader, position)


def _only_marks(line: str, text: str, reader: Reader, position: Position) -> Iterator[Attribution]:
    """A line of nothing but agencies and initials: dpa/mm."""
    if len(line) <= LONGEST_MARK:
        yield from _marks(line, text, reader, position)


def _reporter_lines(line: str, text: str, reader: Reader, position: Position) -> Iterator[Attribution]:
    """Korean and Chinese lines that name the reporter: 순천 구현모 기자, 新华社记者宋晨."""
    if len(line) > 90:
        return
    for match in _KOREAN_REPORTER.finditer(line):
        before = [word.strip(",") for word in line[: match.start()].split() if word.strip(",·=")]
        yield Attribution(
            role="author", party="person", name=match["name"], name_text=match[0].strip(),
            place=", ".join(before) or None, evidence_text=text, position=position, rule="sign-off-reporter",
        )  # fmt: skip
    for match in _HAN_REPORTERS.finditer(line):
        for name in re.split(r"[、 ，]\s*", match["names"]):
            yield Attribution(
                role="author", party="person", name=name, name_text=name, evidence_text=text, position=position,
                rule="sign-off-reporter",
            )  # fmt: skip


_READERS: tuple[Callable[[str, str, Reader, Position], Iterator[Attribution]], ...] = (
    _with_agency, _by_roles, _from_source, _contributed, _original, _only_marks, _copyrighted, _taken_over,
    _reporter_lines,
)  # fmt: skip


# --- Marks ---------------------------------------------------------------------------------------


def _marks(
    line: str, text: str, reader: Reader, position: Position, rule: str = "sign-off-mark", *, loose: bool = False
) -> Iterator[Attribution]:
    """Agencies of ``dpa/mm`` or ``AFP, Reuters``; none where a part is neither agency nor initials (unless loose)."""
    parts = [part.strip(" ./©-–—\"'") for part in _MARK_SPLIT.split(line) if part.strip(" ./©-–—\"'")]
    agencies = [(part, reader.registry.named(part)) for part in parts]
    others = [part for part, agency in agencies if not agency]
    own = [part for part in others if reader.is_own(part)]
    if not any(agency for _, agency in agencies):
        return
    strange = [part for part in others if part not in own and not _MARK_PART.fullmatch(part)]
    if strange and not loose:
        return
    initials = [part for part in others if part.isalpha()]
    in_brackets = text.strip().startswith(("(", "[")) and not own
    helps = bool(initials) and not (in_brackets and not strange)
    for part, agency in agencies:
        if agency:
            yield Attribution(
                role="contributor" if helps else "source", party="agency", name=agency.name, name_text=part,
                agency=agency.slug, evidence_text=text, position=position, rule=rule,
            )  # fmt: skip


def _agency(role: AttributionRole, mention: Mention, text: str, position: Position, rule: str) -> Attribution:
    return Attribution(
        role=role, party="agency", name=mention.agency.name, name_text=mention.text, agency=mention.agency.slug,
        evidence_text=text, position=position, rule=rule,
    )  # fmt: skip
