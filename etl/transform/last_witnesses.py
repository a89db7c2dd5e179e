"""Who wrote a story that no byline names: pen names, names that nothing calls an author's, the owner of the site."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from etl.models import Attribution, Candidate, ParsedArticle
from etl.transform.byline_clutter import without_clutter
from etl.transform.bylines import has_label, without_label
from etl.transform.common_words import COMMON_WORDS
from etl.transform.first_names import is_first_name
from etl.transform.given_names import GIVEN_NAMES
from etl.transform.parts import part_of
from etl.transform.people import is_person, may_be_pen_name, tidy_name
from etl.transform.places import is_place
from etl.transform.read_bylines import (
    LATE_PLACE,
    NAME_WITHIN,
    UNLINKED_BESIDE_DATE,
    WEAK_PLACES,
    ReadByline,
    is_author,
    line_of,
    read_candidate,
)
from etl.transform.reader import Reader, folded
from etl.transform.text import words_of

_OWNER = re.compile(
    r"(?:(?:©|\(c\)|copyright|\d{4}|[-–,]|by)\s*)*(?P<name>[^\W\d_][\w'’-]+ [^\W\d_][\w'’-]+)(?:\s*[.,|•·].*)?",
    re.IGNORECASE,
)
VIETNAMESE_SURNAMES = words_of(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Đoàn Trịnh Mai Tạ Cao Lương"
)
"""Nine of ten people bear one of them, in front."""
SURNAME_FIRST = frozenset({"hu", "vi"})
"""Languages that write the given name last."""
_SITE_PART = re.compile(r"\s[|–—-]\s")
_PEN_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’-]){1,19}[^\W\d_](?: [^\W\d_]{2,}){0,2}")


def last_witnesses(
    strong: Sequence[ReadByline], candidates: Sequence[Candidate], parsed: ParsedArticle, reader: Reader
) -> list[ReadByline]:
    """The first of them that names somebody, where the ``strong`` bylines name nobody; empty where none does."""
    pen_names, late = _pen_names(strong, reader), _late(candidates, reader)
    found = late if late and all(map(_is_account, pen_names)) else pen_names
    if found or any(part.party == "agency" for byline in strong if byline.is_printed for part in byline.parts):
        return found  # an agency's story has no other author than it names
    return _likely(candidates, parsed, reader) or list(_owners(parsed, reader))[:1]


def _pen_names(bylines: Sequence[ReadByline], reader: Reader) -> list[ReadByline]:
    """Who is named by a first name or in small letters alone: not the shape of a name, but said in metadata and in
    print, or printed after "by" where the markup names an author; a single evidence may be an account."""
    said: dict[str, list[ReadByline]] = {}
    for byline in bylines:
        name = _pen_name(byline, reader)
        if name:
            said.setdefault(folded(name), []).append(byline)
    for mentions in said.values():
        first = mentions[0]
        name = _pen_name(first, reader)
        if _is_signed(name, mentions):
            name = _in_capitals(name)
            part = part_of("author", name, line_of(first.candidate), "byline-pen-name")
            return [ReadByline.of(first.candidate, (part,))]
    return []


def _is_account(byline: ReadByline) -> bool:
    """True for one word in small letters, which may be whoever put the story online."""
    return all(part.name == part.name.lower() and " " not in part.name for part in byline.parts)


def _pen_name(byline: ReadByline, reader: Reader) -> str:
    """What a byline without a name says, where it may be a pen name; else empty."""
    if byline.parts:
        return ""
    name = without_label(without_clutter(byline.candidate.text), reader.language).strip(" -–—|·,:")
    is_one = _PEN_NAME.fullmatch(name) and not reader.is_own(name) and may_be_pen_name(name)
    return name if is_one and not is_place(name, reader.language) else ""


def _is_signed(name: str, mentions: Sequence[ReadByline]) -> bool:
    """True where print says it, and metadata say it too or a word for "by" does; an account needs both."""
    printed = [byline for byline in mentions if byline.is_printed]
    in_metadata = len(printed) < len(mentions)
    has_by = any(_says_by(byline) or (is_first_name(name) and _names_author(byline)) for byline in printed)
    if name == name.lower() and " " not in name:
        return in_metadata and has_by
    return bool(printed) and (in_metadata or (has_by and name[0].isupper()))


def _says_by(byline: ReadByline) -> bool:
    return byline.candidate.evidence != "text" and has_label(byline.candidate.text)


def _names_author(byline: ReadByline) -> bool:
    return "author" in byline.candidate.where


def _late(candidates: Sequence[Candidate], reader: Reader) -> list[ReadByline]:
    """The first byline printed within the text."""
    late = (read_candidate(candidate, reader) for candidate in candidates if candidate.where == LATE_PLACE)
    return [byline for byline in late if byline.people][:1]


def _likely(candidates: Sequence[Candidate], parsed: ParsedArticle, reader: Reader) -> list[ReadByline]:
    """The first name that nothing calls an author's, where it begins like a person's and is not the story's subject."""
    headline = parsed.first("headline")
    said = folded(" ".join([headline.text if headline else "", *(image.credit_text for image in parsed.images)]))
    for candidate in candidates:
        if candidate.where not in WEAK_PLACES:
            continue
        byline = read_candidate(candidate, reader)
        people = [part for part in byline.parts if is_author(part)]
        is_signed = _may_be_unknown(byline, parsed, reader.language)
        if people and all(_is_likely(part, said, is_signed, reader.language) for part in people):
            return [ReadByline.of(byline.candidate, tuple(map(_as_likely, byline.parts)))]
    return []


def _may_be_unknown(byline: ReadByline, parsed: ParsedArticle, language: str | None) -> bool:
    """True where a place says so much that the first name need not be a known one.

    Beside a date may stand the story's subject, too; but that is written with words such as "the", or its text speaks
    of it.
    """
    where, text = byline.candidate.where, byline.candidate.text
    if where != UNLINKED_BESIDE_DATE:
        return where == NAME_WITHIN
    common = COMMON_WORDS.get((language or "").partition("-")[0], "").split()
    is_common = any(word in common for word in text.lower().split())
    return not is_common and not any(folded(text) in folded(paragraph.text) for paragraph in parsed.paragraphs)


def _as_likely(part: Attribution) -> Attribution:
    return replace(part, rule="byline-likely") if is_author(part) else part


def _owners(parsed: ParsedArticle, reader: Reader) -> Iterator[ReadByline]:
    """The person whose name a site bears: who else writes there? Scripts without capitals tell names from nothing."""
    for candidate, name in _names_of_site(parsed):
        words = name.lower().split()
        is_one = len(words) == 2 and is_first_name(words[0]) and words[1] not in GIVEN_NAMES
        if is_one and name != name.lower() and folded(name) in reader.own_names and is_person(tidy_name(name)):
            part = part_of("author", tidy_name(name), line_of(candidate), "byline-owner")
            yield ReadByline.of(candidate, (part,))


def _names_of_site(parsed: ParsedArticle) -> Iterator[tuple[Candidate, str]]:
    """Names that may be the owner's: the publisher's, the holder's of the copyright, the end of the title."""
    for candidate in (*parsed.all("publisher"), *parsed.all("copyright")):
        found = _OWNER.fullmatch(candidate.text)
        if found:
            yield candidate, found["name"]
    for candidate in parsed.all("headline"):
        yield candidate, _SITE_PART.split(candidate.text)[-1].strip(" .")


def _is_likely(part: Attribution, said: str, is_signed: bool, language: str | None) -> bool:
    words = part.name.split()
    has_first_name = (
        is_signed
        or is_first_name(words[0])
        or words[0] in VIETNAMESE_SURNAMES
        or (language in SURNAME_FIRST and is_first_name(words[-1]))
    )
    return has_first_name and folded(part.name) not in said


def _in_capitals(name: str) -> str:
    return name if name != name.lower() or " " not in name else " ".join(word.capitalize() for word in name.split())
