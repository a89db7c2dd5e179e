"""Invented news in six languages: stories in several outlets' hands, and reports that only look alike.

The same numbers make the same set on any machine. What outlets do to an agency's copy is listed in :data:`HANDS`; what
looks alike and is not are templates that come every day, pages of several briefs, and reports that share idioms.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

PIECES = Path(__file__).with_name("invented_news.toml")
FIRST_DAY = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
DAYS = 28
SENTENCES = (6, 60)
"""Of a report: some 80 to 800 words."""
OUTLETS_OF_A_LANGUAGE = 25
DAYS_OF_A_SERIES = (2, 9)
"""On end, on which a template comes."""
TEMPLATES = ("forecast", "market", "briefing")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat")

Lists = Mapping[str, Any]
Paragraphs = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One article of the set."""

    number: int
    story: int
    """Pieces of one story have the same; every other piece has one of its own."""
    kind: str
    """``origin``, ``syndicated``, ``same_page``, ``updated``; of unrelated pieces what they are."""
    outlet: str
    language: str
    headline: str
    paragraphs: Paragraphs
    published_at: datetime

    @property
    def words(self) -> int:
        """Words, or Chinese characters."""
        text = " ".join(self.paragraphs)
        return len(text) if self.language == "zh" else len(text.split())


def invented_news(stories: int = 100, unrelated: int = 240, seed: int = 7) -> list[Piece]:
    """``stories`` with three to seven copies each, and about ``unrelated`` pieces that are alone, in order of time."""
    random = Random(seed)  # noqa: S311  (no secret)
    pieces = [piece for story in range(stories) for piece in _story(random, story)]
    originals = [piece for piece in pieces if piece.kind == "origin"]
    pieces += _unrelated(random, unrelated, first_story=stories, originals=originals)
    pieces.sort(key=lambda piece: piece.published_at)
    return [replace(piece, number=number) for number, piece in enumerate(pieces)]


# --- Sentences -----------------------------------------------------------------------------------


@cache
def _languages() -> dict[str, Lists]:
    return tomllib.loads(PIECES.read_text(encoding="utf-8"))


def _filled(pattern: str, lists: Lists, random: Random) -> str:
    words = {name: random.choice(values) for name, values in lists.items() if isinstance(values, list)}
    words |= {"person": _person(lists, random), "other": _person(lists, random)}
    words |= {name: _named(words[name], lists, random) for name in ("actor", "object")}
    words |= {"a": words["actor"], "b": words["act"], "c": words["object"], "d": random.choice(lists["actor"])}
    words |= {"e": words["place"]}
    return _numbered(_capital(pattern.format_map(words)), random)


def _named(thing: str, lists: Lists, random: Random) -> str:
    """Two in three are of a place that nobody has heard of."""
    if random.random() < 0.33:
        return thing
    name = "".join(random.choices(lists["syllables"], k=3))
    return str(lists["named"]).format(thing=thing, name=name.capitalize())


def _numbered(text: str, random: Random) -> str:
    return re.sub("#", lambda _: str(random.randint(11, 97)), text)


def _person(lists: Lists, random: Random) -> str:
    given, family = random.choice(lists["given"]), random.choice(lists["family"])
    return family + given if lists is _languages()["zh"] else f"{given} {family}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _joint(language: str) -> str:
    return "" if language == "zh" else " "


def _paragraphs(random: Random, language: str, sentences: int) -> Paragraphs:
    lists = _languages()[language]
    made = [_filled(random.choice(lists["patterns"]), lists, random) for _ in range(sentences)]
    return tuple(_joint(language).join(made[start : start + 2]) for start in range(0, len(made), 2))


# --- What outlets do to a text -------------------------------------------------------------------


def _edited(random: Random, text: Paragraphs, language: str) -> Paragraphs:
    """One paragraph in three has a few of its words changed."""
    return tuple(_touched(random, part, language) if random.random() < 0.35 else part for part in text)


def _touched(random: Random, part: str, language: str) -> str:
    tokens = list(part) if language == "zh" else part.split()
    if not tokens:
        # A sign-off of one word that an earlier hand left out.
        return part
    spare = _languages()[language]["family"]
    for _ in range(max(1, len(tokens) // 20)):
        place = random.randrange(len(tokens))
        tokens[place : place + 1] = random.choice(([], [random.choice(spare)], [tokens[place], random.choice(spare)]))
    return _joint(language).join(tokens)


def _cut(random: Random, text: Paragraphs, language: str) -> Paragraphs:  # noqa: ARG001
    """The first paragraphs: a fifth to nine tenths, three at least."""
    return text[: max(3, round(len(text) * random.uniform(0.2, 0.9)))]


def _noted(random: Random, text: Paragraphs, language: str) -> Paragraphs:
    """Two of the outlet's standing notes, before or after."""
    first, second = random.sample(_languages()[language]["notes"], 2)
    return random.choice(((first, *text), (*text, first), (first, *text, second)))


def _lengthened(random: Random, text: Paragraphs, language: str) -> Paragraphs:
    """Paragraphs of the outlet's own in between, up to a third as many."""
    own = _paragraphs(random, language, 2 * random.randint(1, max(1, len(text) // 3)))
    parts = list(text)
    for part in own:
        parts.insert(random.randrange(1, len(parts) + 1), part)
    return tuple(parts)


def _reordered(random: Random, text: Paragraphs, language: str) -> Paragraphs:  # noqa: ARG001
    parts = list(text)
    parts.insert(random.randrange(len(parts)), parts.pop(random.randrange(len(parts))))
    return tuple(parts)


def _unsigned(random: Random, text: Paragraphs, language: str) -> Paragraphs:  # noqa: ARG001
    sign = _languages()[language]["sign_off"].partition("{")[0]
    return text[:-1] if len(text) > 3 and sign in text[-1] else text


Hand = Callable[[Random, Paragraphs, str], Paragraphs]
HANDS: tuple[tuple[Hand, ...], ...] = (
    (_unsigned,),
    (_edited,),
    (_cut, _noted),
    (_unsigned, _edited, _noted),
    (_lengthened,),
    (_cut, _edited),
    (_reordered, _edited),
    (_cut, _edited, _noted),
    (_unsigned, _cut, _lengthened),
    (_unsigned, _lengthened, _edited, _noted),
)


def _by(hands: Sequence[Hand], random: Random, text: Paragraphs, language: str) -> Paragraphs:
    for hand in hands:
        text = hand(random, text, language)
    return text


# --- Stories -------------------------------------------------------------------------------------


def _story(random: Random, story: int) -> Iterator[Piece]:
    language = list(_languages())[story % len(_languages())]
    outlets = random.sample(range(OUTLETS_OF_A_LANGUAGE), random.randint(3, 5))
    origin = _origin(random, story, language, outlets[0])
    yield origin
    for outlet in outlets[1:]:
        later = origin.published_at + timedelta(minutes=random.randint(5, 60 * 30))
        text = _by(random.choice(HANDS), random, origin.paragraphs, language)
        copy = replace(
            origin,
            kind="syndicated",
            outlet=f"{language}-{outlet}",
            headline=_headline(random, language),
            paragraphs=text,
            published_at=later,
        )
        yield copy
        if random.random() < 0.25:
            yield _again(random, copy)


def _origin(random: Random, story: int, language: str, outlet: int) -> Piece:
    lists = _languages()[language]
    return Piece(
        number=0,
        story=story,
        kind="origin",
        outlet=f"{language}-{outlet}",
        language=language,
        headline=_headline(random, language),
        paragraphs=(
            *_paragraphs(random, language, random.randint(*SENTENCES)),
            lists["sign_off"].format(person=_person(lists, random), other=_person(lists, random)),
        ),
        published_at=_moment(random),
    )


def _headline(random: Random, language: str) -> str:
    lists = _languages()[language]
    return _filled(lists["headline"], lists, random)


def _moment(random: Random) -> datetime:
    return FIRST_DAY + timedelta(minutes=random.randrange(DAYS * 24 * 60))


def _again(random: Random, copy: Piece) -> Piece:
    """The same page at another address, or a later text of the same outlet."""
    if random.random() < 0.5:
        return replace(copy, kind="same_page")
    return replace(
        copy,
        kind="updated",
        headline=_headline(random, copy.language),
        paragraphs=_by((_edited, _lengthened), random, copy.paragraphs, copy.language),
        published_at=copy.published_at + timedelta(minutes=random.randint(20, 600)),
    )


# --- What only looks alike -----------------------------------------------------------------------


def _unrelated(random: Random, count: int, first_story: int, originals: Sequence[Piece]) -> Iterator[Piece]:
    made = [*_series(random), *_digests(random, count // 20, originals)]
    made += [_lone(random, number) for number in range(count - len(made))]
    for number, piece in enumerate(made):
        yield replace(piece, story=first_story + number)


def _lone(random: Random, number: int) -> Piece:
    language = list(_languages())[number % len(_languages())]
    piece = _origin(random, 0, language, random.randrange(OUTLETS_OF_A_LANGUAGE))
    return replace(piece, kind="report", paragraphs=_by((_noted,), random, piece.paragraphs, language))


def _series(random: Random) -> Iterator[Piece]:
    """Templates, one of an outlet's each, day after day: for two days or for many."""
    for language in _languages():
        for template in TEMPLATES:
            first = _moment(random)
            for day in range(random.randint(*DAYS_OF_A_SERIES)):
                yield _of_template(random, language, template, first + timedelta(days=day))


def _of_template(random: Random, language: str, template: str, at: datetime) -> Piece:
    lists = _languages()[language]
    text = _filled(lists[template], lists, random)
    sentences = re.split(r"(?<=[.。])\s*", text)
    joint = _joint(language)
    return Piece(
        number=0,
        story=0,
        kind=template,
        outlet=f"{language}-{TEMPLATES.index(template)}",
        language=language,
        headline=f"{template.capitalize()}, {random.choice(WEEKDAYS)} {at:%d.%m.}",
        paragraphs=tuple(joint.join(sentences[start : start + 2]) for start in range(0, len(sentences), 2)),
        published_at=at,
    )


def _digests(random: Random, count: int, originals: Sequence[Piece]) -> Iterator[Piece]:
    """The beginnings of four stories on one page, every other time under a standing note: none of the four."""
    for number in range(count):
        language = list(_languages())[number % len(_languages())]
        briefs = random.sample([piece for piece in originals if piece.language == language], 4)
        yield replace(
            briefs[0],
            kind="digest",
            outlet=f"{language}-digest",
            headline=_headline(random, language),
            paragraphs=(
                *_languages()[language]["notes"][: number % 2],
                *(part for piece in briefs for part in piece.paragraphs[:3]),
            ),
            published_at=max(piece.published_at for piece in briefs) + timedelta(hours=3),
        )
