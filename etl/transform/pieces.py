"""A line of names as printed ("A in X, B and C, dpa"), read in its pieces.

Bylines, sign-offs and "contributed to this report" lines share this grammar; what each piece means for the story is
decided by the line it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from babel.languages import get_official_languages

from etl.models import Agency
from etl.printed_words import AUTHOR, EDITOR, PICTURE, every_word
from etl.transform.agencies import Mention
from etl.transform.attribution_words import DPA_DESKS, IN, STATES, of
from etl.transform.first_names import is_first_name
from etl.transform.name_words import DESK, EAST_ASIAN_JOBS, JOBS, NO_DESK
from etl.transform.people import is_person, is_plain_name, names_a_writer, names_organisation, tidy_name, without_jobs
from etl.transform.places import is_place
from etl.transform.reader import Reader, folded
from etl.transform.segments import segments_of
from etl.transform.sign_off_words import MATERIAL
from etl.transform.text import has_any, widened, words_of

PieceKind = Literal["person", "agency", "desk", "place", "initials", "other"]

LONGEST_LINE = 400
"""Characters; longer lines are prose, not names."""
LONGEST_LIST = 900
"""Characters of the names behind "Additional reporting by", each with its town."""


SHORTEST_BEHIND_NAME = 6
"""Letters of a sign that is an agency's behind a whole name; of shorter ones, many are surnames: Andia, Cihan, Rex."""
LONGEST_INITIAL = 2
"""Characters, with the point."""
LINES_REMEMBERED = 128
"""A page says its byline in several places, in the same words."""

_DIGITS = re.compile(r"\d")
_DATE_AT_END = re.compile(r"[\s,|·–-]+(?:(?:le|am|on|el|em|il|den|op|på)(?:\s+\d.*)?|\d.*)$", re.IGNORECASE)
"""The date of publication behind an agency: "AFP le 12 mai 2023"."""
_DESKS_OF_AGENCIES = frozenset({"redazione", "redaktion", "rédaction", "redacción", "newsroom", "staff"})
"""Right before an agency's name, with nothing between, they are the agency's own."""
_EMAIL = re.compile(r"\S+@\S+|https?://\S+|(?<!\w)@\w+")
_INITIALS = re.compile(r"[a-zäöüß]{2,4}|(?:[A-ZÀ-Þ]\.[ -]?){1,3}")
"""Papers' marks for their own people beside the agency: dpa/mm, M. L. avec AFP."""
_GLUED = re.compile(r"^([a-zäöü]{3,})(?=[A-ZÄÖÜ])")
"""A sign and a desk without the space between them: ``dpaMM-Redaktion``."""
_PARTS_OF_NAMES = frozenset({"News Agency", "News agency", "Agency", "Agencia", "Agentur", "AGENCY"})
"""After a capitalised word they end the name of an agency that nobody has registered."""
_OWN_UNITS = frozenset(
    {
        "news",
        "fact check",
        "factcheck",
        "staff",
        "newsroom",
        "wire",
        "team",
        "reporters",
        "report",
        "編集",
        "编辑",
        "編輯",
    }
)
"""Right after an agency's name they are its own: Reuters Fact Check, AFP News."""
_BETWEEN_SURNAMES = {"ca": " i ", "es": " y ", "pt": " e "}
NAME_AND_SURNAME = 2
_LABELS = frozenset(every_word(AUTHOR, EDITOR, PICTURE))
"""Behind a name they say what its bearer made, not where from: "Agência Lusa Texto"."""
_SIGNS = re.compile(r"(?=.*\b[B-DF-HJ-NP-TV-XZ]{2}\b)[A-Z]{2}(?: [A-Z]{2})+")
"""Two letters and two letters, one of them without a vowel, are stations and no names: PN AM."""
_OTHER_FIRST_NAMES = frozenset({"Hina", "Sana"})
_OF_LONGER_NAMES = frozenset({"institute", "foundation", "university", "school", "college", "museum", "academy"})
_AT_A_POST = words_of("a à au aux en in da aus em i w we v ve na z ze la în u w в во на у fra från te of at")
"""Between a post and its town: inviata a Kiev, Korrespondent in Rom."""
MOST_TOWN_WORDS = 3
MOST_DESK_WORDS = 6
"""What is longer and has a desk's word in it is a sentence: "About the author Ana Prado is a staff writer"."""
GIVEN = re.compile(
    r"(?:\s+|(?<=\w)\s?-)(?:inputs?|reports?|files?|material|information(?:en)?|meldung(?:en)?|copy)$", re.IGNORECASE
)
"""What an agency gave, after its name: "With PTI inputs", "mit dpa-Material"."""
_GIVEN_ENDS = ("t", "s", "e", "l", "n", "g", "y")
_OF_MATERIAL = re.compile(rf"{MATERIAL}\s+", re.IGNORECASE)
"""The same before its name, behind "with": material from."""
_INNER_LABEL = re.compile(
    r"^(?:(?:by|von|par|por|di|av|af|door|oprac\.?|opr\.|texte?|texto|[Rr]edactado por|[Ee]scrito por|[Rr]édigé par|"
    r"[Ee]scrit per)\s*[:：]?\s+)(?=[A-ZÀ-Þ])"
)
"""Before a name that is not the line's first: PAP, oprac. Ewa Nowik."""
_OWNER = re.compile(r"^[A-Z][\w&.]{1,20}['’]s\s+(?=[A-ZÀ-Þ][\w'’.-]+ [A-ZÀ-Þ])")
"""For whom somebody works, before the name: CBC's Ana Prado."""
_OF_EMPLOYER = re.compile(r"(?P<who>\S+ .+?),? of (?:the )?(?P<employer>[A-Z].*)")
_SPACED_INITIALS = re.compile(r"(?:[A-Z]\. ){1,2}[A-Z]\.")
"""Of somebody's, with the spaces that no agency's sign has: A. P. avec AFP."""
_DOTTED = re.compile(r"(?:[A-Z]\.){2,3}")
"""An agency's sign written like somebody's initials: A.P. Herbert."""
_INVERTED = re.compile(r"([^\W\d_a-z][\w'’-]+), ([^\W\d_a-z][\w'’-]+)")
"""Surname, given name."""
_HYPHEN = re.compile(r"[-–]")
_POSSESSIVE = re.compile(r"^['’]s?(?:\s+|$)")
_BARE_ARTICLE = re.compile(
    r"(?:(?:^|\s+)(?:of|from|for|da|do|del|della|di|van|von|vom|theo|dle|podle|wg|za|via|per|según|selon|laut))?"
    r"\s*(?:the|die|der|la|l['’])?$",
    re.IGNORECASE,
)
_TWO_IN_ONE = re.compile("(?!Mc|Mac|De|Du|La|Le|Fitz)[A-Z][a-z]+[A-Z]")
"""A name with a capital within is a newsroom's and no town: CoastWatch."""
_PLACE_FOLLOWS = frozenset(words.partition(" ")[0] for language in IN for words in IN[language])
_DASHES = frozenset("-–—ـ")
_MARKS = " \t\n.,;:*\"“”„»«'’‘-–—ـ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One name of a line."""

    kind: PieceKind
    name: str
    text: str
    link: str = ""
    """What joined it to the piece before: ``,`` ``and`` ``with`` ``/`` ``|`` ``(`` or a space; empty for the first."""
    agency: Agency | None = None
    place: str | None = None


@lru_cache(maxsize=LINES_REMEMBERED)
def read_pieces(text: str, reader: Reader) -> tuple[Piece, ...]:
    """The pieces of a line of names, in order; an empty tuple for prose."""
    text = widened(text)
    text = (_EMAIL.sub(" | ", text) if has_any(text, ("@", "//")) else text).strip(" |")
    if not text or len(text) > LONGEST_LIST:
        return ()
    if _is_surely_person(text, reader):
        return (Piece(kind="person", name=text, text=text),)
    inverted = _INVERTED.fullmatch(text)
    if (
        inverted
        and not any(map(reader.registry.named, inverted.groups()))
        and not is_place(inverted[2], reader.language)
    ):
        text = f"{inverted[2]} {inverted[1]}"
    pieces: list[Piece] = []
    for words, link in segments_of(text, reader.language):
        pieces.extend(_classified(words, link, reader))
    return tuple(_with_places(_without_own(_with_second_surnames(pieces, text, reader), reader)))


def _with_second_surnames(pieces: list[Piece], text: str, reader: Reader) -> list[Piece]:
    """The pieces, with a name whose surnames a word joins that lists join people with in one: Pau Prado i Bel."""
    joiner = _BETWEEN_SURNAMES.get(reader.language or "")
    if joiner is None or len(pieces) < NAME_AND_SURNAME or joiner not in text:
        return pieces
    whole: list[Piece] = []
    for piece in pieces:
        before = whole[-1] if whole else None
        joined = f"{before.text}{joiner}{piece.text}" if before and _is_surname(piece) else ""
        if before and before.kind == "person" and before.link != "with" and joined and joined in text:
            whole[-1] = replace(before, name=f"{before.name}{joiner}{piece.name}", text=joined)
        else:
            whole.append(piece)
    return whole


def _is_surname(piece: Piece) -> bool:
    """True for one word with a capital behind "and" that is no name that people are given."""
    is_word = piece.kind in ("other", "place") and piece.place is None and piece.name.isalpha()
    return piece.link == "and" and is_word and piece.name[:1].isupper() and not is_first_name(piece.name)


def _classified(words: str, link: str, reader: Reader) -> Iterator[Piece]:
    """One segment as a piece, or as two where a person and an agency stand in it side by side."""
    if _is_surely_person(words, reader):
        yield Piece(kind="person", name=words, text=words, link=link)
        return
    if words in DPA_DESKS or _is_east_asian_job(words):
        return
    words = _OF_MATERIAL.sub("", words, count=1) if link == "with" else words
    is_initials = words[1:3] == ". " and _SPACED_INITIALS.fullmatch(words) is not None
    agency = None if is_initials else reader.registry.named(words) or reader.registry.named(without_jobs(words))
    if agency is None and words.endswith(_GIVEN_ENDS) and (giver := GIVEN.sub("", words)) != words:
        agency = reader.registry.named(giver)
    if agency is None and (undated := _DATE_AT_END.sub("", words)) != words:
        agency = reader.registry.named(undated)
    if agency and _is_persons_name(words, agency, reader.language):
        yield _plain(words, link, reader)
        return
    if agency:
        yield Piece(kind="agency", name=agency.name, text=words, link=link, agency=agency)
        return
    is_own = reader.is_own(words) and _without_outlet(words, reader) == words
    if is_own and not names_a_writer(tidy_name(words)):
        yield Piece(kind="other" if reader.is_section(words) else "desk", name=words, text=words, link=link)
        return
    hyphened = [reader.registry.named(part) for part in _HYPHEN.split(words)]
    if len(hyphened) > 1 and all(hyphened):
        yield from (Piece(kind="agency", name=a.name, text=words, link=link, agency=a) for a in hyphened if a)
        return
    yield from _around_agency(words, link, reader) or (_plain(words, link, reader),)


def _is_surely_person(words: str, reader: Reader) -> bool:
    """True for two words that are a name and can be nothing else: no agency, place, paper or section, or a part of one.

    Most segments are such, and all that is asked of others would find the same.
    """
    if not is_plain_name(words) or reader.registry.may_be_named(words) or is_place(words, reader.language):
        return False
    first, _, last = words.lower().partition(" ")
    is_told = first in _PLACE_FOLLOWS or first in reader.own_names or last in reader.own_names
    return not is_told and not reader.is_own(words)


def _is_persons_name(words: str, agency: Agency, language: str | None) -> bool:
    """True for what people are called, too, and no paper of the agency's country prints: "By Petra", "Von Lena"."""
    first = words.split(" ")[0]
    if not first.istitle() or not (is_first_name(first) or first in _OTHER_FIRST_NAMES):
        return False
    if " " in words:
        return agency.kind == "photo"  # named for who founded it
    spellings = (agency.name, *agency.aliases, *agency.signs)
    return first not in spellings or language not in _languages_of(agency.country)


@lru_cache(maxsize=256)
def _languages_of(country: str) -> frozenset[str]:
    """What is spoken in a country, as far as its laws and its papers have it."""
    spoken = get_official_languages(country, regional=True, de_facto=True)
    return frozenset(language.partition("_")[0] for language in spoken)


def _is_east_asian_job(words: str) -> bool:
    return not words.isascii() and (words in EAST_ASIAN_JOBS or tidy_name(words) in EAST_ASIAN_JOBS)


def _plain(words: str, link: str, reader: Reader) -> Piece:
    """A segment that names no agency."""
    head, place = _cut_place(_without_outlet(words, reader), reader.language)
    if _DIGITS.search(head):
        head = _DIGITS.split(head)[0].strip()
    head = _without_employer(_OWNER.sub("", _INNER_LABEL.sub("", head)))
    named = _after_job(head)
    name = tidy_name(named)
    if posted := _posting(words, reader.language):
        return Piece(kind="place", name=posted, text=words, link=link)
    is_staff = head.lower().endswith(" staff") and not is_first_name(head.split()[0])
    if is_staff or (_is_desk(head) and (named == head or not is_person(name))):
        return Piece(kind="desk" if _has_name_of_desk(head) else "other", name=head, text=words, link=link, place=place)
    if not head or is_place(head, reader.language):
        return Piece(kind="place", name=place or head.strip(_MARKS), text=words, link=link)
    if is_person(name) and not _SIGNS.fullmatch(head):
        return Piece(kind="person", name=name, text=words.rstrip(" -–—"), link=link, place=place)
    if _INITIALS.fullmatch(words):
        return Piece(kind="initials", name=words, text=words, link=link)
    return Piece(kind="other", name=name or head, text=words, link=link, place=place)


def _without_employer(words: str) -> str:
    """``Ana Prado of Selwyn Public Radio`` and ``Ana Prado The Selwyn Press`` without whom she works for."""
    who, the, _ = words.partition(" The ")
    if the and is_person(tidy_name(who)):
        return who
    employed = _OF_EMPLOYER.fullmatch(words) if " of " in words else None
    if employed is None:
        return words
    is_said = " of the " in words and is_person(tidy_name(employed["who"]))
    return employed["who"] if is_said or names_organisation(employed["employer"]) else words


def _posting(words: str, language: str | None) -> str | None:
    """The town of ``envoyée spéciale à Kinshasa``, ``Rome correspondent``: a post and where it is, without a name."""
    parts = words.split()
    at = 0
    while at < len(parts) and parts[at].lower().strip(".,") in JOBS:
        at += 1
    if 0 < at < len(parts) - 1 and parts[at].lower() in _AT_A_POST:
        town = " ".join(parts[at + 1 :]).strip(_MARKS)
        return town if town[:1].isupper() and len(parts) - at <= MOST_TOWN_WORDS + 1 else None
    bare = without_jobs(words)
    return bare if bare != words and is_place(bare, language) else None


def _without_outlet(words: str, reader: Reader) -> str:
    """``Ana Prado Harbour Post`` and ``Harbour Post Ana Prado`` without the paper's own name beside the person's."""
    parts = words.split()
    for at in range(1, len(parts)):
        head, tail = " ".join(parts[:at]), " ".join(parts[at:])
        if folded(tail) in reader.own_names and is_person(tidy_name(head)):
            return head
        if folded(head) in reader.own_names and is_person(tidy_name(tail)) and (at > 1 or is_first_name(parts[at])):
            return tail  # of a single word what follows may be a part: the Harbour Youth Program
    return words


def _is_desk(words: str) -> bool:
    parts = words.lower().replace("-", " ").split()
    return any(part.strip(_MARKS) in DESK for part in parts) and not is_person(tidy_name(words))


def _has_name_of_desk(words: str) -> bool:
    """False for accounts and buttons that stand where a desk would, and for what is a sentence about an author."""
    parts = [part.strip(_MARKS) for part in words.lower().replace("-", " ").split()]
    begins_small = words.removeprefix("the ")[:1].islower() and parts[0] not in DESK
    return len(parts) <= MOST_DESK_WORDS and not begins_small and NO_DESK.isdisjoint(parts)


def _around_agency(words: str, link: str, reader: Reader) -> list[Piece]:
    """Pieces of a segment with an agency at its beginning or end and something else beside it."""
    glued = _GLUED.match(words)
    agency = reader.registry.named(glued[1]) if glued else None
    if glued and agency:
        rest = _plain(words[glued.end() :], " ", reader)
        return [Piece(kind="agency", name=agency.name, text=glued[1], link=link, agency=agency), rest]
    for mention in reader.registry.find(words):
        before, after = words[: mention.start].strip(), words[mention.end :].strip()
        if mention.is_sign and _is_given_name(mention.text, before, after):
            continue
        if mention.agency.unnamed and before.split(" ")[-1][:1].isupper() and mention.text in _PARTS_OF_NAMES:
            continue
        if mention.agency.unnamed and (agencies := _unnamed(mention, after, link, reader)):
            return agencies
        sides = _sides(before, after, reader)
        if sides is None:
            continue
        piece = Piece(kind="agency", name=mention.agency.name, text=mention.text, link=link, agency=mention.agency)
        left, right = sides
        if left and left.kind == "desk" and left.name.lower() in _DESKS_OF_AGENCIES:
            if mention.is_sign and mention.text.lower() in reader.own_initials:
                return [replace(left, name=words, text=words, link=link)]
            left = None
        if left:
            return [replace(left, link=link), replace(piece, link=" "), *([right] if right else [])]
        return [piece, *([right] if right else [])]
    return []


def _unnamed(mention: Mention, after: str, link: str, reader: Reader) -> list[Piece]:
    """ "Agencies" as the last words of a segment, or the agency that they are said to be: "agencies PTI"."""
    named = reader.registry.named(after) if after else None
    if named:
        return [Piece(kind="agency", name=named.name, text=after, link=link, agency=named)]
    return [] if after else [_agency_piece(mention, link)]


def _agency_piece(mention: Mention, link: str) -> Piece:
    return Piece(kind="agency", name=mention.agency.name, text=mention.text, link=link, agency=mention.agency)


def _sides(before: str, after: str, reader: Reader) -> tuple[Piece | None, Piece | None] | None:
    """What stands left and right of an agency's name; None where it makes the name part of a longer one."""
    before = _BARE_ARTICLE.sub("", before)
    after = without_jobs(_POSSESSIVE.sub("", after)) if after else ""
    if after.lower() in _OWN_UNITS or after in EAST_ASIAN_JOBS:
        after = ""
    if _is_longer_name(after):
        return None
    left = _plain(before, "", reader) if before else None
    right = _plain(after, " ", reader) if after else None
    if right and right.kind == "other" and (not right.name[:1].isupper() or before):
        if right.name.lower() not in JOBS and right.name.lower().split(" ")[-1] not in JOBS:
            return None
        right = None
    if right and right.kind == "other":
        if right.name.lower() in _LABELS or names_organisation(right.name):
            return left, None  # Agência Lusa Texto; Europa Press Economía
        if right.name.split()[-1][:1].islower():
            return None  # AP Biology teacher
        right = replace(right, kind="place") if len(right.name.split()) <= 2 else right
    if left and left.kind == "other" and right is not None and right.kind != "place":
        return None
    return left, right


def _is_given_name(sign: str, before: str, after: str) -> bool:
    """True for Tass Saada and AP Hill: a sign written like a name or like initials, next to a name."""
    if after.lower() in _OWN_UNITS:
        return False
    like_name = sign[:1].isupper() and (sign[1:].islower() or _is_spelt_name(sign, before, after))
    like_initials = (
        len(sign) == 2 and sign.isupper() and " " not in after and after[1:].islower() and not is_place(after)
    )
    if _DOTTED.fullmatch(sign):
        return not before and " " not in after and after[:1].isupper() and not is_place(after)
    if not after and len(sign) >= SHORTEST_BEHIND_NAME and _is_whole_name(before):
        return False
    beside_name = after[:1].isupper() or before.split(" ")[-1][:1].isupper()
    return (like_name and beside_name) or (like_initials and after[:1].isupper() and not before)


def _is_whole_name(words: str) -> bool:
    """True for Ana Prado, after which a sign is no surname; of Ana Maria and Michael R. it may be one."""
    last = words.split(" ")[-1]
    return len(last) > LONGEST_INITIAL and not is_first_name(last) and is_person(tidy_name(words))


def _is_spelt_name(sign: str, before: str, after: str) -> bool:
    """True for NINA PRADO: a name that people are given, in a line of capitals."""
    beside = after.split(" ")[0] or before.split(" ")[-1]
    return beside.isupper() and beside.lower() not in DESK and is_first_name(sign) and not is_place(after or before)


def _is_longer_name(after: str) -> bool:
    """True for Institute fellow Jane Doe: capitals between an agency's name and a job make another name of it."""
    if after.lower() in _OF_LONGER_NAMES:
        return True
    head = after.removesuffix(_after_job(after)).split()
    return bool(head) and head[0][:1].isupper() and head[0].lower() not in JOBS


def _after_job(words: str) -> str:
    """The name in ``Institute fellow Jane Doe``: what follows the last word for a job, where that is a person."""
    parts = words.split()
    for at in range(len(parts) - 2, -1, -1):
        if parts[at].lower().strip(".,:") in JOBS and at + 1 < len(parts):
            rest = " ".join(parts[at + 1 :])
            return rest if is_person(tidy_name(rest)) else words
    return words


@lru_cache(maxsize=64)
def _in_place(language: str | None) -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, of(IN, language or "en")), key=len, reverse=True))
    return re.compile(rf"(?:^|\s+)(?:{words})\s+((?:the |der |den |l['’])?[^\W\d_].*)$", re.IGNORECASE)


def _cut_place(words: str, language: str | None) -> tuple[str, str | None]:
    """``Ana Prado in Rome`` as Ana Prado and Rome."""
    match = _in_place(language).search(words)
    if not match or not any(word[:1].isupper() or not word[:1].islower() for word in match[1].split()[:2]):
        return words, None
    return words[: match.start()].strip(" ,"), match[1].strip(_MARKS)


def _without_own(pieces: list[Piece], reader: Reader) -> list[Piece]:
    """The pieces, with the paper's own name as its desk where its place in the line tells it from a person's."""
    return [
        replace(piece, kind="desk")
        if piece.kind == "person" and (_is_publisher(at, pieces, reader) or _is_desk_s_paper(at, pieces))
        else piece
        for at, piece in enumerate(pieces)
    ]


def _is_publisher(at: int, pieces: list[Piece], reader: Reader) -> bool:
    """True before the publisher's own name in brackets: Coast Radio (www.coastradio.example)."""
    behind = pieces[at + 1] if at + 1 < len(pieces) else None
    return behind is not None and behind.link == "(" and reader.is_own(behind.text)


def _is_desk_s_paper(at: int, pieces: list[Piece]) -> bool:
    """True between a desk and a town where no capitals tell a paper from a person: न्यूज डेस्क, तट समाचार, दिल्ली."""
    if not 0 < at < len(pieces) - 1 or pieces[at].name.lower() != pieces[at].name.upper():
        return False
    return pieces[at - 1].kind == "desk" and pieces[at].link == "," and pieces[at + 1].kind == "place"


def _is_behind_outlet(piece: Piece, line: list[Piece], pieces: list[Piece]) -> bool:
    """True for what a dash adds to people and, behind a comma, whom they work for: it is where they are."""
    if piece is not line[-1] or piece.kind != "person" or piece.link not in _DASHES:
        return False
    at = next((at for at, piece in enumerate(pieces) if piece.kind in ("other", "desk")), 0)
    are_outlets = all(piece.kind in ("other", "desk") for piece in pieces[at:])
    return at > 0 and are_outlets and pieces[at].link == "," and all(piece.kind == "person" for piece in pieces[:at])


def _with_places(pieces: list[Piece]) -> Iterator[Piece]:
    """Places that follow a name moved onto it: a state after its town, a town after an agency."""
    kept: list[Piece] = []
    for piece in pieces:
        before = kept[-1] if kept else None
        one_word = piece.kind == "other" and " " not in piece.name and piece.name[:1].isupper()
        one_word = one_word and not _TWO_IN_ONE.match(piece.name)
        is_state = piece.text in STATES and before is not None and piece.link == ","
        if before and is_state and before.kind in ("place", "other"):
            kept[-1] = replace(before, text=f"{before.text}, {piece.text}")
        elif before and piece.link == "," and before.place and (one_word or piece.kind == "place" or is_state):
            kept[-1] = replace(before, place=f"{before.place}, {piece.name}", text=f"{before.text}, {piece.text}")
        elif (
            before and before.kind in ("person", "agency") and piece.link in (",", "|", "-", "–") and one_word
        ) or _is_behind_outlet(piece, pieces, kept):
            kept.append(replace(piece, kind="place"))
        else:
            kept.append(piece)
    yield from _without_unnamed(kept)


def _without_unnamed(pieces: list[Piece]) -> Iterator[Piece]:
    """Pieces without "agencies" where a bracket behind the word says which: Agenturmaterial (dpa, AFP)."""
    for at, piece in enumerate(pieces):
        after = pieces[at + 1] if piece.agency and piece.agency.unnamed and at + 1 < len(pieces) else None
        if after is None or after.link != "(" or after.agency is None:
            yield piece
