"""Which of the bylines on a page is the story's.

A page names its author in JSON-LD, in meta tags and in print, with gaps and additions: the publisher or an editor's
account in one, the second author only in another, the authors of other stories beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from etl.models import Attribution, Candidate, ParsedArticle
from etl.transform.byline_clutter import without_reviewers
from etl.transform.bylines import has_label
from etl.transform.credit_words import PICTURE
from etl.transform.last_witnesses import last_witnesses
from etl.transform.name_words import JOB_ENDINGS, JOBS
from etl.transform.read_bylines import PRINTED, WEAK_PLACES, ReadByline, is_author, is_strong, read_candidate
from etl.transform.reader import Reader, folded
from etl.transform.text import has_any

_PICTURE_PLACE = re.compile(
    r"image|photo|picture|figure|caption|media-|credit(?![\w-]*author)|lightbox|gallery|foto|bild", re.IGNORECASE
)
_OTHER_STORY_PLACE = re.compile(
    r"\bcard_|teaser|related|recommend|sidebar|promo|most-?read|quote|zitat|testimonial", re.IGNORECASE
)
_PICTURE_LABEL = re.compile(rf"[\s(\[]*(?:{PICTURE})(?: credit)?\s*[:：]", re.IGNORECASE)
_CARD_PLACE = "twitter:data"
"""Cards on Twitter give a name there, too, often the account's that posted the story."""
_POST_PLACE = re.compile(
    r"(?:author|byline|contributor|writer)[\w-]*[-_](?:title|role?|position|job|staff|occupation)(?![a-z])",
    re.IGNORECASE,
)
LONGEST_INITIALS = 3
_NOBODY: frozenset[str] = frozenset()
PLACES_REMEMBERED = 1024
"""Pages of all sites name their authors in the same places."""
_STROKE = re.compile(r"[/|]")
_IN_BRACKETS = re.compile(r"^\s*(?:\((?!(?i:con|com|avec|mit|with|met|med|amb) ).*\)|\[[^\u3040-\u9fff]*\])\s*$")
"""A credit or a count, unless it says with whose copy a story was written; Japanese papers put authors into square
brackets."""


def byline_parts(candidates: Sequence[Candidate], parsed: ParsedArticle, reader: Reader) -> tuple[Attribution, ...]:
    """Everybody the :func:`story_bylines` name: the people of the story's own, the agencies of all."""
    read = [read_candidate(candidate, reader) for candidate in candidates if is_strong(candidate)]
    told = tuple(_named_roles(parsed, reader))
    if _agree(read):
        first = next((byline for byline in read if _CARD_PLACE not in byline.candidate.where), read[0])
        return (*first.parts, *told)
    read = _without_photographers(read)
    bylines = _without_initials(_without_posts(_without_reviewers(_with_known_names(read))))
    chosen = _chosen(bylines)
    people = _people(chosen)
    if not people:
        chosen = last_witnesses(read, candidates, parsed, reader) or chosen
    authors = [part for byline in chosen for part in byline.parts if part.party != "agency"]
    others = [
        part for byline in _own(bylines, people) for part in byline.parts if not is_author(part) or part.party == "desk"
    ]
    authors = _without_editors(authors, (*others, *told), bylines)
    return (*authors, *others, *_not_in_latin(told, others))


def _agree(bylines: Sequence[ReadByline]) -> bool:
    """True where all name one and the same person and nobody else, as on most pages: there is nothing to choose."""
    people = bylines[0].people if bylines else _NOBODY
    return len(people) == 1 and all(
        byline.people == people and len(byline.parts) == 1 and _is_as_printed(byline) for byline in bylines
    )


def _is_as_printed(byline: ReadByline) -> bool:
    """False for a printed line that has its names in another order, or says who looked the story through."""
    text = byline.candidate.text
    is_told = not byline.is_printed or all(person in folded(text) for person in byline.people)
    return is_told and without_reviewers(text) == text


def _without_editors(
    authors: list[Attribution], others: Iterable[Attribution], bylines: Iterable[ReadByline]
) -> list[Attribution]:
    """Authors without those whom print calls the editor, beside the desk or agency that it is from: metadata name them
    for want of an author."""
    others = tuple(others)
    editors = [part for part in others if part.role == "editor"]
    printed = [part for part in others if part.position == "byline"]
    is_of_desk = any(part.party in ("desk", "agency") for part in printed if part.role != "editor")
    if not is_of_desk or not any(part.role == "editor" for part in printed):
        return authors
    names = {folded(part.name) for part in editors}
    written = _people(byline for byline in bylines if byline.is_printed)
    return [part for part in authors if folded(part.name) not in names or folded(part.name) in written]


def _not_in_latin(told: Iterable[Attribution], printed: Iterable[Attribution]) -> Iterator[Attribution]:
    """Whom metadata name, but in Latin letters whom print names in the page's own."""
    roles = {part.role for part in printed if not part.name.isascii() and part.position == "byline"}
    return (part for part in told if not (part.role in roles and part.name.isascii()))


def _named_roles(parsed: ParsedArticle, reader: Reader) -> Iterator[Attribution]:
    """Editors and translators whom metadata names."""
    roles: tuple[Literal["editor", "translator"], ...] = ("editor", "translator")
    for role in roles:
        for candidate in parsed.all(role):
            for part in read_candidate(candidate, reader).parts:
                if is_author(part):
                    yield replace(part, role=role, rule=f"metadata-{role}")


def byline_text(candidates: Sequence[Candidate]) -> str | None:
    """The printed line of the :func:`story_bylines` where there is one; else the names that metadata gives, joined."""
    candidates = [candidate for candidate in candidates if candidate.where not in WEAK_PLACES] or candidates
    printed = next((candidate.text for candidate in candidates if candidate.evidence in PRINTED), None)
    if printed or not candidates:
        return printed
    first = candidates[0].evidence
    return ", ".join(dict.fromkeys(candidate.text for candidate in candidates if candidate.evidence == first))


def story_bylines(parsed: ParsedArticle) -> list[Candidate]:
    """Byline candidates that are no picture's credit."""
    named_under_pictures = {folded(image.credit_text) for image in parsed.images if _STROKE.search(image.credit_text)}
    return [
        candidate
        for candidate in parsed.all("byline")
        if not _is_of_another(candidate.where)
        and not (has_any(candidate.text, ":：") and _PICTURE_LABEL.match(candidate.text))
        and not _IN_BRACKETS.match(candidate.text)
        and not (candidate.evidence in PRINTED and folded(candidate.text) in named_under_pictures)
    ]


@lru_cache(maxsize=PLACES_REMEMBERED)
def _is_of_another(where: str) -> bool:
    """True for a place on the page that belongs to a picture or to another story."""
    return bool(_PICTURE_PLACE.search(where) or _OTHER_STORY_PLACE.search(where))


def _without_initials(bylines: list[ReadByline]) -> list[ReadByline]:
    """Bylines without those that only repeat an author's initials, as portraits do: PA for Pia A., not an agency."""
    names = [part.name for byline in bylines for part in byline.parts if is_author(part)]
    initials = {"".join(word[0] for word in name.split()).lower() for name in names}
    return [byline for byline in bylines if folded(byline.candidate.text) not in initials]


def _without_photographers(bylines: list[ReadByline]) -> list[ReadByline]:
    """Bylines without the bare names of those who, a printed line says, took the pictures: links within that line."""
    took = {
        folded(part.name)
        for byline in bylines
        for part in byline.parts
        if part.role == "photographer" and byline.is_printed
    }
    return [b for b in bylines if not took or folded(b.candidate.text) not in took]


def _without_reviewers(bylines: list[ReadByline]) -> list[ReadByline]:
    """Bylines without those that repeat a name printed after "Reviewed by", as the links in such a line do."""
    texts = [byline.candidate.text for byline in bylines if byline.is_printed]
    kept = [without_reviewers(text) for text in texts]
    reviewed = folded(" ".join(text[len(rest) :] for text, rest in zip(texts, kept, strict=True)))
    if not reviewed:
        return bylines
    written = [folded(rest) for rest in kept if rest and folded(rest) not in reviewed]
    return [
        byline
        for byline in bylines
        if not byline.people
        or any(person not in reviewed for person in byline.people)
        or any(person in text for person in byline.people for text in written)
    ]


def _with_known_names(bylines: list[ReadByline]) -> list[ReadByline]:
    """Bylines in which "Ana Prado Harbour Bureau Chief" is Ana Prado, where another one names just her."""
    parts = [part for byline in bylines for part in byline.parts if part.party != "agency"]
    known = {f"{part.name} ": part for part in parts if is_author(part) and " " in part.name}
    posted = {
        part.name: known[name]
        for part in parts
        for name in known
        if part.name.startswith(name)
        and (_is_post((part.name_text or part.name)[len(name) :]) or _has_town(part.name_text))
    }
    if not posted:
        return bylines
    return [
        ReadByline.of(
            byline.candidate,
            tuple(
                replace(part, name=posted[part.name].name, party="person", rule="byline-person")
                if part.name in posted
                else part
                for part in byline.parts
            ),
        )
        for byline in bylines
    ]


def _has_town(text: str | None) -> bool:
    """True for a name with a last word in capitals, where a town is printed: "Ana Prado RIBEIRA"."""
    words = (text or "").split()
    return len(words) > 2 and len(words[-1]) > LONGEST_INITIALS and words[-1].isupper() and not words[0].isupper()


def _is_post(words: str) -> bool:
    return any(word.strip(",.") in JOBS or word.endswith(JOB_ENDINGS) for word in words.lower().split())


def _without_posts(bylines: list[ReadByline]) -> list[ReadByline]:
    """Bylines without the posts that pages print beside names, which may look like names: Master Gardener."""
    posts = [
        byline
        for byline in bylines
        if _POST_PLACE.search(byline.candidate.where)
        and not byline.people & _people(other for other in bylines if not _holds(other, byline))
    ]
    if not posts:
        return bylines
    words = " ".join(folded(post.candidate.text) for post in posts)
    names = [
        ReadByline.of(byline.candidate, tuple(part for part in byline.parts if folded(part.name) not in words))
        for byline in bylines
        if byline not in posts
    ]
    return names if _people(names) else bylines


def _holds(container: ReadByline, piece: ReadByline) -> bool:
    """True where all words of ``piece`` are printed in ``container``."""
    return folded(piece.candidate.text) in folded(container.candidate.text)


def _chosen(bylines: Sequence[ReadByline]) -> list[ReadByline]:
    """The bylines whose people are the story's authors."""
    named = [byline for byline in bylines if byline.people]
    named = [byline for byline in named if _CARD_PLACE not in byline.candidate.where] or named
    if not named:
        return [byline for byline in bylines if byline.parts]
    named = [byline for byline in named if not _is_another_story_s(byline, bylines)] or named[:1]
    first = _first_group(named, bylines)
    people = _people(first)
    printed = next((byline for byline in named if byline.is_printed), None)
    in_print = _with_pieces(printed, named) if printed else []
    is_account = len(people) == 1 and not _is_in_print(people, bylines)  # an account's, not several authors
    if _people(in_print) > people or (printed and is_account and has_label(printed.candidate.text)):
        return in_print
    return [*first, *(more for more in named if more not in first and more.people & people and _is_list(more, named))]


def _people(bylines: Iterable[ReadByline]) -> frozenset[str]:
    return frozenset[str]().union(*(byline.people for byline in bylines))


def _is_in_print(people: frozenset[str], bylines: Iterable[ReadByline]) -> bool:
    """True where a printed byline names one of ``people``, however it is written."""
    printed = [folded(byline.candidate.text) for byline in bylines if byline.is_printed]
    return any(person in text for person in people for text in printed)


def _is_another_story_s(byline: ReadByline, bylines: Sequence[ReadByline]) -> bool:
    """True for a printed byline whose place on the page already stood for somebody without a full name."""
    place = _classes_of(byline)
    same = [other for other in bylines if other.is_printed and _classes_of(other) == place]
    return (
        byline.is_printed
        and len(same) > 1
        and same[0] is not byline
        and not same[0].people
        and "near" not in same[0].candidate.where
    )


def _classes_of(byline: ReadByline) -> str:
    """Where a byline stood, by its classes alone where it has some: a card's ``span`` is the head's ``div``."""
    where = byline.candidate.where
    return where.partition(".")[2] or where


def _first_group(named: Sequence[ReadByline], bylines: Sequence[ReadByline]) -> list[ReadByline]:
    """The first candidate that names people and those that continue it."""
    first = named[0]
    if first.is_printed:
        return _series(first, named, bylines) or _with_pieces(first, named)
    group = [byline for byline in named if byline.candidate.evidence == first.candidate.evidence]
    if first.candidate.evidence == "json-ld":
        key = _property(first)
        return [byline for byline in group if _property(byline) == key]
    printed = folded(" ".join(byline.candidate.text for byline in named if byline.is_printed)[:LONGESTPRINTED])
    return [byline for byline in group if byline is first or any(person in printed for person in byline.people)]


def _series(first: ReadByline, named: Sequence[ReadByline], bylines: Sequence[ReadByline]) -> list[ReadByline]:
    """Authors who are marked one by one in the same way, within one printed line; empty where ``first`` is alone."""
    place = _classes_of(first)
    alike = [byline for byline in named if byline.is_printed and _classes_of(byline) == place]
    for line in bylines:
        text = folded(without_reviewers(line.candidate.text[:LONGESTPRINTED]))
        if line.is_printed and line is not first and folded(first.candidate.text) in text:
            inside = [byline for byline in alike if byline is not line and folded(byline.candidate.text) in text]
            if len(_people(inside)) > len(first.people) and _people(inside) >= line.people:
                return inside
    return []


LONGESTPRINTED = 200
"""Characters of printed bylines in which a second author is looked for; what follows belongs to other stories."""


def _property(byline: ReadByline) -> str:
    """``NewsArticle.author`` of ``NewsArticle.author[1].name``."""
    return re.sub(r"\[\d+\].*$", "", byline.candidate.where).removesuffix(".name")


def _with_pieces(container: ReadByline, named: Iterable[ReadByline]) -> list[ReadByline]:
    """A printed line and the candidates that are pieces of it; the pieces alone where they tell more people apart."""
    text = folded(without_reviewers(container.candidate.text))
    pieces = [
        byline
        for byline in named
        if byline is not container and byline.is_printed and byline.people and folded(byline.candidate.text) in text
    ]
    told = _people(pieces)
    pieces = [piece for piece in pieces if not _are_longer(piece.people, told)]
    told = _people(pieces)
    return pieces if len(told) > len(container.people) or _are_longer(container.people, told) else [container]


def _are_longer(names: frozenset[str], told: frozenset[str]) -> bool:
    """True where ``names`` are those ``told``, some with words glued to them that are no part of a name."""
    return all(any(name != person and name.startswith(person) for person in told) for name in names)


def _is_list(byline: ReadByline, named: Sequence[ReadByline]) -> bool:
    """True for a line that names several authors and comes before those of other stories."""
    same = [other for other in named if other.candidate.evidence == byline.candidate.evidence]
    return same[0] is byline


def _own(bylines: Sequence[ReadByline], people: frozenset[str]) -> list[ReadByline]:
    """Bylines whose agencies and desks count: of printed ones only those before another story's or a picture's."""
    ours = [byline for byline in bylines if not people or not byline.people or byline.people & people]
    printed = [byline for byline in ours if byline.is_printed and byline.parts]
    lead = printed[0] if printed else None
    return [
        byline
        for byline in ours
        if not byline.is_printed
        or byline is lead
        or (lead and _belongs(byline, lead.people | people))
        or byline.candidate.evidence == "layout"
    ]


def _belongs(byline: ReadByline, people: frozenset[str]) -> bool:
    """True where a later printed line repeats or continues the first: it names nobody new but agencies."""
    return not byline.people or bool(byline.people & people)
