"""Bylines: who wrote a story, and which agency it is from, by the line under its headline.

An agency in a byline is the story's source; it is a contributor where the paper's own people or desk stand beside it
("Le Phare et AFP", "Staff writer, with CNA").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from etl.models import Attribution
from etl.printed_words import AMHARIC_BY, AMHARIC_NAME, AUTHOR, BEHIND_AUTHOR, COLONS, EDITOR, alternatives, every_word
from etl.printed_words import PICTURE as PICTURES
from etl.transform.attribution_words import BY, SOURCE, of
from etl.transform.byline_clutter import GLUED_JOB, without_clutter
from etl.transform.credit_words import PICTURE
from etl.transform.name_words import JOBS
from etl.transform.parts import Line, part_of, part_of_agency
from etl.transform.people import PARTICLES, is_plain_name, names_organisation
from etl.transform.pieces import LINES_REMEMBERED, LONGEST_LINE, Piece, read_pieces
from etl.transform.places import is_place
from etl.transform.reader import Reader
from etl.transform.role_lines import by_roles, with_agency
from etl.transform.text import has_any, lowered, widened

_LEADING = re.compile(r"^[\s|•·:,\-–—ـ*©&+]+")
_SOURCE = re.compile(rf"(?:^|[|(\s])(?:{'|'.join(SOURCE)})\s*[:：]\s*(?P<who>[^|]+)$", re.IGNORECASE)
_EDITORS = re.compile(
    r"(?:^|(?<=[\s|,;(/·•–—-]))(?:(?:copy[- ]|sub-?)?edited by|editing by|editado (?:en \w+ )?por|edición (?:de|por)\b|"
    r"edição (?:de|por)\b|[ée]dité par|redigiert von|redigerad av|redigeret af|redagował[ao]?\b|"
    rf"(?:edició|bearbeitung|{alternatives(EDITOR)})\s*[:：])\s*[:：]?\s*",
    re.IGNORECASE,
)
"""Who edited a story, behind who wrote it or alone."""
_EDITOR_STEMS = ("edit", "edi", "édit", "redig", "penyunting", "uredni", "szerkesz", "redagowa", "bearbeitung")
_TRANSLATORS = re.compile(
    r"(?:^|(?<=[\s|,;(/·•–—-]))(?:translat(?:ed|ion)(?: from (?:the )?\w+)?(?: by|\s?:)|traducido (?:del \w+ )?por|"
    r"traducción(?: de|\s?:)|traduit (?:de l['’]\w+ |du \w+ )?par|traduction\s?:|traduction de|"
    r"(?:aus dem \w+ )?übersetzt von|aus dem (?-i:[A-Z])\w+ von|übersetzung(?: von|\s?:)|tradução(?: de|\s?:)|"
    r"traduzione di|tradotto da|vertaling(?: door|\s?:)|vertaald door|tłum(?:\.|aczenie\s?:)|"
    r"перевод\s?:|çevir(?:en|i)\s?:)"
    r"\s*[:：]?\s*",
    re.IGNORECASE,
)
"""Who translated a story, behind who wrote it or alone."""
_TRANSLATOR_STEMS = (
    "tradu",
    "transl",
    "übersetz",
    "aus dem",
    "tradotto",
    "vertal",
    "vertaald",
    "tłum",
    "перевод",
    "çevir",
)
_HELPERS = re.compile(
    r"[\s,;(|•·–—-]+(?P<helped>(?:unter mitarbeit von|mitarbeit:|(?:with )?(?:additional|further|extra) reporting by|"
    r"with (?:reporting|contributions?|files|inputs?) (?:by|from)|avec la contribution de|con (?:la )?colaboración de|"
    r"con il contributo di|met medewerking van)\s+\S.*)$",
    re.IGNORECASE,
)
"""Who helped, behind who wrote it: "Von Ana Prado, Mitarbeit: Tom Reyes"."""
_HELPER_STEMS = (
    "mitarbeit",
    "reporting",
    "contribu",
    "colabora",
    "medewerking",
    "files from",
    "inputs from",
    "input from",
)
_TOOK_PICTURES = re.compile(PICTURE, re.IGNORECASE)
_SECTION_BEFORE = re.compile(r"^[^|,:/]{2,40}\s(?=By:? [A-ZÀ-Ý][^\W\d_]+ [A-ZÀ-Ý])")
"""A section before a byline: Harbour County By Ana Prado."""
_REPORTS_FROM = re.compile(
    r"^(?:Aus|Von) [A-ZÄÖÜ]\S+(?: [A-ZÄÖÜ]\S+)? bericht(?:et|en) (?=[A-ZÄÖÜ])|"
    r"^Desde [A-ZÁÉÍÓÚ][^,]{2,30}, (?:informan? )?(?=[A-ZÁÉÍÓÚ])|"
    r"^(?:[Dd]e |[Pp]ar )?[Nn](?:otre|os) (?:correspondante?s?|envoyée?s? spéciale?s?|envoyés spéciaux)"
    r"(?: permanente?s?)?(?: (?:à|en|au|aux|dans) [^,:]{2,30})?[,:] (?=[A-ZÀ-Þ])|"
    r"^(?:[Dd]e )?[Nn]uestr[oa] (?:corresponsal|enviad[oa] especial)(?: en [^,:]{2,30})?[,:] (?=[A-ZÀ-Þ])"
)
"""Aus Rom berichtet Ana Prado; De notre correspondante à Rome, Ana Prado."""
_AMHARIC_BY = re.compile(
    rf"^{AMHARIC_BY}(?={AMHARIC_NAME}$)"
    r"(?!(?:ቀለ|ላይ|ለጠ|ረከት|እውቀቱ|ዛብህ|ድሉ|ሪሁን|ፍቃዱ|ፈቃዱ|ኃይሉ|ሀይሉ|ትረ|ዳዳ|ያን|ሻህ|ሱፈቃድ|ርሄ|ርሃኑ) )"
)
"""By, written as one with the name; of names that begin with the letter it is a part."""
_LABEL_WITH_COLON = re.compile(r"^[^\W\d]{2,}(?: (?:[^\W\d][\w'’]*|[&+])){0,3}\s*[:：]\s*(?=\S)")
_PICTURED = re.compile(
    rf"(?:^|(?<=\w)[\s,;|/(·•–—-]+)(?P<label>{alternatives(PICTURES)})"
    r"(?:\s*[:：]\s*|\s(?:by|von|av|af|door|par|por|di|de)\s(?=\w))(?P<who>[^:：]+)",
    re.IGNORECASE,
)
"""Who took the pictures, behind who wrote the text or before: "Text: Ana Prado Foto: Tom Reyes"."""
_AND = r"(?:[&+/]|(?<!\w)(?:and|und|en|et|y|e|i|a|ja|ir|un|és|și|og|och|и|та|і|και)(?!\w))"
_BEFORE_JOINT_LABEL = re.compile(rf"{_AND}\s?$", re.IGNORECASE)
_JOINT_LABEL = re.compile(
    rf"^(?:{alternatives(AUTHOR)}|story|words)\s?{_AND}\s?(?:{alternatives(PICTURES)})\s*[:：]\s*", re.IGNORECASE
)
"""One label for both: "Text och foto: Ana Prado"."""
_PICTURE_STEMS = ("foto", "photo", "bilder", "pictures", "images")
"""One of these, lower case, stands in a line that has such a label without a colon: "Photos by Tom Reyes"."""
_BETWEEN_LABELS = " ()|,;/·•–—-"


SHORTEST_NAME = 2
"""Words that are left of a name without its last one, a town."""
_BETWEEN_NAMES = re.compile(r"\s*[,;/|&:]\s*|\s(?:y|e|and|und|et|by|por|par|von)\s", re.IGNORECASE)


def read_byline(line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """What a byline says; it may hold labels, dates and places beside the names."""
    if len(line.text) > LONGEST_LINE:
        return ()
    may_be = has_any(line.text, COLONS) or has_any(lowered(line.text), _EDITOR_STEMS)
    text = GLUED_JOB.sub(" ", widened(line.text)) if may_be else line.text
    edited = _EDITORS.search(text) if may_be else None
    if edited and (editors := _editors(text[edited.end() :], line, reader)):
        return (*_written_by(text[: edited.start()].rstrip(" (|,;/·•–—-"), line, reader), *editors)
    translated = _TRANSLATORS.search(text) if has_any(lowered(text), _TRANSLATOR_STEMS) else None
    if translated and (translators := _translators(text[translated.end() :], line, reader)):
        return (*_written_by(text[: translated.start()].rstrip(" (|,;/·•–—-"), line, reader), *translators)
    pictured = _with_pictures(text, line, reader) if may_be or has_any(lowered(text), _PICTURE_STEMS) else None
    if pictured is not None:
        return pictured
    helped = _HELPERS.search(line.text) if has_any(lowered(line.text), _HELPER_STEMS) else None
    if helped and (helpers := tuple(by_roles(helped["helped"], line, reader))):
        return (*_written_by(line.text[: helped.start()], line, reader), *helpers)
    return _written_by(line.text, line, reader)


def _with_pictures(text: str, line: Line, reader: Reader) -> tuple[Attribution, ...] | None:
    """Who wrote and who took the pictures, of a line with a label for these; None for any other."""
    found = _PICTURED.search(text)
    if found is None or _BEFORE_JOINT_LABEL.search(text, 0, found.start("label")):
        return None
    who, behind = found["who"], ""
    if found.end() < len(text):  # its last word is the next label: "Foto: Tom Reyes Text: Ana Prado"
        who, _, label = who.rstrip().rpartition(" ")
        behind = f"{label}{text[found.end() :]}"
    others = f"{text[: found.start()].strip(_BETWEEN_LABELS)} {behind}".strip()
    written = _written_by(others, line, reader) if others else ()
    if others and not written:
        return None
    people = (piece for piece in read_pieces(who.strip(_BETWEEN_LABELS), reader) if piece.kind == "person")
    took = (part_of("photographer", one.name, line, "byline-photographer", name_text=one.text) for one in people)
    return (*written, *took)


def _editors(names: str, line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """The people behind "Edited by", and the agency whose copy they edited; none where it says something else."""
    found = tuple(by_roles(f"Edited by {without_clutter(names)}", line, reader))
    is_said = any(part.role == "editor" and part.party == "person" for part in found)
    return tuple(part for part in found if is_said and part.party in ("person", "agency"))


def _translators(names: str, line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """The people behind "Translated by"."""
    found = by_roles(f"Translated by {without_clutter(names)}", line, reader)
    return tuple(part for part in found if part.role == "translator" and part.party == "person")


def _written_by(text: str, line: Line, reader: Reader) -> tuple[Attribution, ...]:
    """Everybody a line names, without its editors."""
    helped = tuple(with_agency(text.strip(" ()*"), line, reader))
    if helped:
        return helped
    is_source, pieces = _read(text, reader)
    parts = (_part(place, pieces, line, is_source) for place in range(len(pieces)))
    told = {(part.role, part.agency or part.name): part for part in reversed(list(filter(None, parts)))}
    return tuple(reversed(told.values()))


@lru_cache(maxsize=LINES_REMEMBERED)
def _read(text: str, reader: Reader) -> tuple[bool, tuple[Piece, ...]]:
    """Whether a line says that it names a source, and the names it has; a page has the same line in several places."""
    source = _SOURCE.search(text) if ":" in text or "：" in text else None
    printed = source["who"] if source else without_clutter(text)
    if len(printed) < len(text) and text.startswith(printed):
        printed = _with_town_apart(printed, text[len(printed) :].lstrip())
    words = _once(without_label(printed, reader.language))
    in_any_language = without_label(printed, None)
    words = in_any_language if reader.registry.named(in_any_language) else words
    return bool(source), read_pieces(words, reader)


def _with_town_apart(printed: str, behind: str) -> str:
    """``Ana Prado Reyes, Madrid`` for ``Ana Prado Reyes Madrid`` where a date stands right behind the town."""
    name, _, town = printed.rpartition(" ")
    own = _BETWEEN_NAMES.split(name)[-1].split()
    is_town = behind[:1].isdigit() and len(own) >= SHORTEST_NAME and is_place(town)
    return f"{name}, {town}" if is_town and own[-1] not in PARTICLES and own[-1][:1].isupper() else printed


def is_only_names(text: str, reader: Reader) -> bool:
    """True for a line of people, desks, agencies and initials, and nothing else."""
    words = without_label(text, reader.language)
    return all(piece.kind in ("agency", "person", "desk", "initials") for piece in read_pieces(words, reader))


def _once(text: str) -> str:
    """``Ana Prado Ana Prado``, a portrait's label and the name under it, as Ana Prado."""
    half = len(text) // 2
    return text[:half] if text[:half] == text[half + 1 :] and text[half : half + 1] == " " else text


def has_label(text: str) -> bool:
    """True where a line begins with "By" or its like: it was printed to say who wrote the story."""
    return bool(_label_at_start(_LEADING.sub("", text), None))


def without_label(text: str, language: str | None) -> str:
    """A byline without what stands before its names: By, Von, "Faro Digital:"."""
    if is_plain_name(text) and not _label_at_start(text, language):
        return text
    text = _REPORTS_FROM.sub("", text)
    text = text.removesuffix(BEHIND_AUTHOR)
    text = _JOINT_LABEL.sub("", text) if has_any(text, ":：") else text
    for _ in range(3):
        bare = _LEADING.sub("", text)
        bare = _SECTION_BEFORE.sub("", bare) if "By" in bare else bare
        bare = _AMHARIC_BY.sub("", bare) if bare.startswith(AMHARIC_BY) else bare
        match = _label_at_start(bare, language)
        if match:
            bare = bare[match.end() :]
        elif has_any(bare, ":："):
            bare = _LABEL_WITH_COLON.sub("", bare)
        if bare == text:
            break
        text = bare
    return text


def _label_at_start(text: str, language: str | None) -> re.Match[str] | None:
    return _label(language).match(text) or _LABEL_OF_ALL.match(text)


class _Label(NamedTuple):
    """What says that names follow."""

    pattern: re.Pattern[str]
    starts: frozenset[str]
    """Two letters with which one of its words begins, lower case: most names have others, and are passed over."""

    def match(self, text: str) -> re.Match[str] | None:
        start = text[:2].lower()
        return self.pattern.match(text) if start in self.starts or start[:1] in self.starts else None


def _label_of(pattern: str, words: Iterable[str]) -> _Label:
    return _Label(re.compile(pattern, re.IGNORECASE), frozenset(word[:2].lower() for word in words))


_LABEL_OF_ALL = _label_of(
    rf"(?:{alternatives(AUTHOR)})\s*[{COLONS},،]\s*|(?-i:By|Von|Par|Por)(?=[A-Z])",
    [*every_word(AUTHOR), "By", "Von", "Par", "Por"],
)


@lru_cache(maxsize=64)
def _label(language: str | None) -> _Label:
    words = sorted(of(BY, language), key=len, reverse=True)
    spaced = "|".join(map(re.escape, (word for word in words if not _is_unspaced(word))))
    unspaced = "|".join(map(re.escape, filter(_is_unspaced, words))) or r"(?!)"
    return _label_of(rf"(?:{spaced})(?:\s*[:：]\s*|\s+(?=\S))|(?:{unspaced})\s*[:：/／|｜・]\s*", words)


def _is_unspaced(word: str) -> bool:
    return word[0] >= "\u2e80"


def _part(place: int, pieces: tuple[Piece, ...], line: Line, is_source: bool) -> Attribution | None:
    piece = pieces[place]
    where = _place(place, pieces)
    if piece.agency and piece.agency.kind != "photo":
        is_source = is_source or _is_service_of_paper(place, pieces)
        if not is_source and (is_contributor(place, pieces) or _are_unnamed_beside(piece, pieces)):
            return part_of_agency(
                "contributor", piece.agency, piece.text, line, "byline-agency-beside-own", place=where
            )
        return part_of_agency("source", piece.agency, piece.text, line, "byline-agency", place=where)
    if piece.kind == "person" and _took_pictures(place, pieces):
        return part_of("photographer", piece.name, line, "byline-photographer", name_text=piece.text)
    if piece.kind == "person":
        return part_of("author", piece.name, line, "byline-person", name_text=piece.text, place=where)
    if piece.kind == "desk" and not _is_post_of_person(place, pieces):
        return part_of("author", piece.name, line, "byline-desk", party="desk", name_text=piece.text, place=where)
    return None


def _is_service_of_paper(place: int, pieces: tuple[Piece, ...]) -> bool:
    """True for a service in brackets behind somebody and her paper: "Ana Prado, Selwyn Times (TNS)"."""
    before = pieces[place - 2 : place] if place > 1 else ()
    is_paper = [piece.kind for piece in before] == ["person", "desk"] and before[1].link == ","
    return is_paper and pieces[place].link == "(" and names_organisation(before[1].name)


def _is_post_of_person(place: int, pieces: tuple[Piece, ...]) -> bool:
    """True for what somebody is, behind the name: "Ana Prado / Staff Writer"."""
    is_post = pieces[place].name.lower().split()[-1].strip(".,") in JOBS
    return is_post and any(other.kind == "person" for other in pieces[:place])


def _took_pictures(place: int, pieces: tuple[Piece, ...]) -> bool:
    """True for somebody with nothing but pictures in the bracket behind the name: "Tom Reyes (Fotos)"."""
    after = pieces[place + 1] if place + 1 < len(pieces) else None
    return after is not None and after.link == "(" and _TOOK_PICTURES.fullmatch(after.text) is not None


def _are_unnamed_beside(piece: Piece, pieces: tuple[Piece, ...]) -> bool:
    """True for "agencies" beside a name: whoever they are, they helped."""
    return bool(piece.agency and piece.agency.unnamed) and any(other.kind == "person" for other in pieces)


def is_contributor(place: int, pieces: tuple[Piece, ...]) -> bool:
    """True where the agency at ``place`` only helps: it stands beside the paper's own people, desk or initials."""
    piece = pieces[place]
    others = [other for other in pieces if other is not piece]
    if _is_behind_with(place, pieces) or any(
        other.kind in ("desk", "initials") and other.link != "with" for other in others
    ):
        return True
    if any(other.kind == "other" for other in others[:place]) and piece.link in ("and", "/"):
        return True
    if any(other.kind == "other" and other.link == "and" for other in others[place:]):
        return True
    return piece.link == "and" and any(other.kind == "person" for other in others[:place])


def _is_behind_with(place: int, pieces: tuple[Piece, ...]) -> bool:
    """True for an agency of a row of agencies that "with" begins: mit AFP/dpa."""
    while place and pieces[place].link != "with" and pieces[place].agency and pieces[place - 1].agency:
        place -= 1
    return pieces[place].link == "with"


def _place(place: int, pieces: tuple[Piece, ...]) -> str | None:
    """Where the one at ``place`` reports from: its own place, or the one that ends the line or begins an agency's."""
    if pieces[place].place:
        return pieces[place].place
    after = [piece for piece in pieces[place + 1 :] if piece.kind == "place"]
    if place == 1 and not after and pieces[place].agency and pieces[0].kind == "place":
        return pieces[0].name
    return after[0].name if after else None
