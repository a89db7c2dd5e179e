"""How right one answer is: numbers for one page, beside its gold.

The definitions are the field's: bodies are compared by shingles of four words as scrapinghub's article extraction
benchmark does, snippets by trafilatura's with-and-without test, everything else by equality after the differences that
no reader would see are taken away. A number is left out where the gold does not speak of it.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple, TypeVar
from urllib.parse import unquote, urlsplit

Gold = Mapping[str, Any]
Answer = Mapping[str, Any]
Score = dict[str, float]
Moment = TypeVar("Moment", date, datetime)

SHINGLE_WORDS = 4
GOOD_BODY = 0.9
"""F1 from which a body counts as one that could be stored untouched."""
SHORTEST_CAPTION = 26
"""Characters; shorter captions ("Photo: AP") stand in bodies by right."""
SAME_INSTANT = timedelta(seconds=60)
ZONES = (timedelta(hours=-12), timedelta(hours=14))
"""The outermost offsets from UTC: an instant whose zone is lost may be a day of any of them."""

_WORD = re.compile(r"\w+")
_BLANKS = re.compile(r"\s+")


def score(gold: Gold, answer: Answer) -> Score:
    """Numbers between 0 and 1 for one page (counts for bodies and snippets), under the names summary.py averages."""
    body = answer.get("body")
    text = body if isinstance(body, str) else ""
    numbers = _body(gold, text) | _snippets(gold, text) | _leak(gold, text) | _headline(gold, answer)
    numbers |= _people(gold, answer) | _date(gold, answer) | _language(gold, answer) | _image(gold, answer)
    parts = [numbers.get(key) for key in ("body_f1", "title", "authors", "day")]
    if None not in parts:
        numbers["full"] = float((parts[0] or 0) >= GOOD_BODY and parts[1:] == [1, 1, 1])
    numbers["error"] = float(bool(answer.get("error")))
    return numbers


# --- Text ----------------------------------------------------------------------------------------


class Overlap(NamedTuple):
    """Shares of the shingles that both texts have, only the answer has, only the gold has."""

    both: float
    extra: float
    missing: float

    @property
    def precision(self) -> float:
        """Share of the answer that is right; 1 where both are empty."""
        return self._share(self.extra)

    @property
    def recall(self) -> float:
        """Share of the gold that was found; 1 where both are empty."""
        return self._share(self.missing)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return harmonic(self.precision, self.recall)

    def _share(self, wrong: float) -> float:
        if not self.extra and not self.missing:
            return 1.0
        return self.both / (self.both + wrong) if self.both else 0.0


def harmonic(first: float, second: float) -> float:
    """Harmonic mean; 0 where both are 0."""
    return 2 * first * second / (first + second) if first + second else 0.0


def overlap(gold: str, answer: str) -> Overlap:
    """How far two texts share their shingles, counted with repetition; the three shares add up to 1."""
    wanted, given = _shingles(gold), _shingles(answer)
    both = (wanted & given).total()
    extra, missing = given.total() - both, wanted.total() - both
    whole = both + extra + missing or 1
    return Overlap(both / whole, extra / whole, missing / whole)


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    if not words:
        return Counter()
    return Counter(tuple(words[at : at + SHINGLE_WORDS]) for at in range(max(1, len(words) - SHINGLE_WORDS + 1)))


def _body(gold: Gold, text: str) -> Score:
    if not gold.get("body"):
        return {}
    shared = overlap(gold["body"], text)
    shares = {"body_both": shared.both, "body_extra": shared.extra, "body_missing": shared.missing}
    return shares | {"body_f1": shared.f1}


def _snippets(gold: Gold, text: str) -> Score:
    if not gold.get("body_snippets_with"):
        return {}
    printed = squeezed(text)
    wanted, unwanted = gold["body_snippets_with"], gold.get("body_snippets_without") or []
    found = sum(squeezed(snippet) in printed for snippet in wanted)
    wrong = sum(squeezed(snippet) in printed for snippet in unwanted)
    return {"snippets_both": found, "snippets_extra": wrong, "snippets_missing": len(wanted) - found}


def _leak(gold: Gold, text: str) -> Score:
    """Share of the captions that stand in the body though the gold's body is without them."""
    own, printed = plain(gold.get("body")), plain(text)
    long = (plain(caption) for caption in gold.get("image_captions") or [] if len(caption) >= SHORTEST_CAPTION)
    captions = [caption for caption in long if caption not in own]
    return {"caption_leak": sum(caption in printed for caption in captions) / len(captions)} if captions else {}


def squeezed(text: str | None) -> str:
    """The text with single blanks and none at its ends."""
    return _BLANKS.sub(" ", text or "").strip()


_SIGNS = {"'": "‘’‚‛′`´", '"': "“”„‟″«»", "-": "‐‑‒–—―−", "...": "…", "": "\u00ad\u200b\ufeff"}
_PLAIN_SIGNS = {ord(sign): plain_sign for plain_sign, signs in _SIGNS.items() for sign in signs}


def plain(text: object) -> str:
    """A text without what no reader would call a difference: case, entities, kinds of quotes, dashes and blanks."""
    unescaped = unicodedata.normalize("NFKC", html.unescape(text if isinstance(text, str) else ""))
    return squeezed(unescaped.translate(_PLAIN_SIGNS)).replace("''", '"').casefold()


# --- Headline and people -------------------------------------------------------------------------


def _headline(gold: Gold, answer: Answer) -> Score:
    if not gold.get("title"):
        return {}
    wanted, given = plain(gold["title"]), plain(answer.get("title"))
    has_more = len(given) > len(wanted) and wanted in given
    words = _words_f1(wanted, given)
    return {"title": float(wanted == given), "title_words": words, "title_junk": float(has_more)}


def _words_f1(wanted: str, given: str) -> float:
    ours, theirs = Counter(_WORD.findall(wanted)), Counter(_WORD.findall(given))
    both = (ours & theirs).total()
    return 2 * both / (ours.total() + theirs.total()) if both else 0.0


_FORMS = "written|story|words|report|reported|reporting|text|posted|published|analysis|review"
_BY = re.compile(rf"^(?:(?:{_FORMS})\s+)?(?:by|von|por|par|di|af|av|door|przez|автор)[:\s]+", re.IGNORECASE)
_JOINERS = "&|and|und|et|y|e|og|och"
_BETWEEN = re.compile(rf"\s*(?:[;,|/•·、\n]|\s(?:{_JOINERS})\s)\s*", re.IGNORECASE)
_NO_LETTER_OF_NAMES = re.compile(r"[^\w\s'-]")
_TITLES_AFTER_NAMES = frozenset({"jr", "sr", "ii", "iii", "phd", "md", "rn", "esq"})


def people(names: object) -> frozenset[str]:
    """The persons of a byline or a list of bylines, in a form in which they can be compared."""
    bylines = [names] if isinstance(names, str) else names if isinstance(names, Iterable) else []
    return frozenset(name for byline in bylines for name in _names_in(str(byline)) if name not in _TITLES_AFTER_NAMES)


def _names_in(byline: str) -> Iterable[str]:
    printed = squeezed(unicodedata.normalize("NFKC", html.unescape(byline)))
    for part in _BETWEEN.split(_BY.sub("", printed).translate(_PLAIN_SIGNS)):
        name = _NO_LETTER_OF_NAMES.sub("", _BY.sub("", part)).strip(" -'").casefold()
        if name:
            yield squeezed(name)


def _people(gold: Gold, answer: Answer) -> Score:
    if gold.get("authors") is None:
        return {}
    wanted, given = people(gold["authors"]), people(answer.get("authors"))
    if not wanted:
        return {"authors_spurious": float(bool(given))}
    shared = 2 * len(wanted & given) / (len(wanted) + len(given))
    return {"authors": float(wanted == given), "authors_f1": shared}


# --- Dates ---------------------------------------------------------------------------------------

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_FINE_SECONDS = re.compile(r"(\.\d{1,6})\d*")
_OFFSET = re.compile(r"\s*([+-]\d\d):?(\d\d)(?::\d\d)?$")


def moment_of(text: object) -> tuple[date | None, datetime | None]:
    """The day, and the time of day where there is one, of an ISO 8601 date as programs print it."""
    printed = str(text or "").strip().replace("Z", "+00:00")
    if not _DAY.match(printed):
        return None, None
    day = _or_none(date.fromisoformat, printed[:10])
    if day is None or len(printed) <= len("2024-05-05"):
        return day, None
    clock = _OFFSET.sub(r"\1:\2", _FINE_SECONDS.sub(r"\1", printed[11:].strip()))
    return day, _or_none(datetime.fromisoformat, f"{printed[:10]}T{clock}")


def _or_none(read: Callable[[str], Moment], text: str) -> Moment | None:
    try:
        return read(text)
    except ValueError:
        return None


def days_of(text: object) -> frozenset[date]:
    """The day as written and the day it was in UTC: a midnight moved by its zone is no mistake."""
    day, at = moment_of(text)
    if day is None:
        return frozenset()
    return frozenset({day, at.astimezone(UTC).date()} if at is not None and at.tzinfo else {day})


def _date(gold: Gold, answer: Answer) -> Score:
    if not gold.get("published"):
        return {}
    wanted, given = days_of(gold["published"]), days_of(answer.get("published"))
    at = moment_of(gold["published"])[1]
    if gold.get("published_day_only") and at is not None:
        wanted |= {(at + offset).date() for offset in ZONES}
    numbers = {"day": float(bool(wanted & given)), "day_answered": float(bool(given))}
    if at is not None and at.tzinfo and not gold.get("published_day_only"):
        numbers["instant"] = float(_is_same_instant(at, moment_of(answer.get("published"))[1]))
    return numbers


def _is_same_instant(wanted: datetime, given: datetime | None) -> bool:
    return given is not None and given.tzinfo is not None and abs(wanted - given) <= SAME_INSTANT


# --- Language and image --------------------------------------------------------------------------


def _language(gold: Gold, answer: Answer) -> Score:
    languages = gold.get("language") or []
    if len(languages) != 1:
        return {}
    return {"language": float(str(answer.get("language") or "")[:2].casefold() == languages[0][:2])}


def _image(gold: Gold, answer: Answer) -> Score:
    """Pictures are compared by the name of their file: sizes and servers differ within one page."""
    leads = {_file_name(url) for url in gold.get("lead_image") or []}
    given = answer.get("image")
    return {"image": float(bool(given) and _file_name(str(given)) in leads)} if leads else {}


def _file_name(url: str) -> str:
    try:
        path = urlsplit(url).path
    except ValueError:
        return url
    return unquote(path.rstrip("/").rsplit("/", 1)[-1]).casefold()
