"""Somebody's words in a text: the sentence that reports them, and what of it stands between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from etl.transform.citations import BEHIND_NO_TITLE, sentence_around

MOST_NAME_WORDS = 4
MOST_OFFICE_WORDS = 7
"""Words between a verb and the name of who said it: "said former deputy foreign minister"."""
ENDS = ".,;:!?\"“”„»«'’()[]–—"
"""Marks that end or open a word."""
LONGEST_GAP = 160
"""Characters between a verb and the quotation behind it: a name with its offices, and where it was said."""
LONGEST_GAP_BEFORE = 110
"""The same before it; what stands further away was said by somebody else."""
LONGEST_MEDIUM = 40
"""Characters before a name in quotation marks that say that it is a paper's."""
FEWEST_WORDS_OF_SPEECH = 4
"""Words between quotation marks that are speech though "according to" stands apart from them, and no film's title."""
BETWEEN_WORDS = " … "
"""Between two parts of one quotation, before and behind "he said"."""
_SENTENCE_OVER = re.compile(rf"[.!?؟。](?<!\b[A-Z]\.){BEHIND_NO_TITLE}\s")
_BEFORE_MEDIUM = re.compile(
    r"(?:^|[\s(])(?:to|on|in|during|the|par|dans|por|nach|der|dem|den|im|gegenüber|al|aux|à|au|a|la|el|le|del|dal|dalla|"
    r"alla|all['’])(?:(?: [A-Z][\w.]*){1,3}['’]s)?"
    r"(?: (?:\w*zeitung|\w*magazin|\w*blatt|sender|portal|podcast|\w*sendung|\w*talk|show|program|programme|newspaper|"
    r"daily|magazine|diario|periódico|cadena|programa|revista|journal|quotidien|émission|quotidiano|giornale))?\s*$",
    re.IGNORECASE,
)
"""What stands before the name of a paper or a programme in quotation marks: "sagte der „Hafenzeitung“"."""
QUOTED = re.compile(r"[\"“„«‘‚](?P<words>[^\"“”„»«]{3,600})[\"”“»’]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Somebody's words, as the text gives them."""

    speaker: str
    """Full name, where the text gives it anywhere before."""
    speaker_text: str
    """As printed here."""
    party: Literal["person", "organization"]
    verb: str
    words: str
    """What stands between quotation marks before and behind the verb; empty for reported speech."""
    sentence: str
    """The sentence of the verb, with all of these words."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Where somebody's words may stand, and how they are reported."""

    first: int = 0
    last: int | None = None
    """Behind the verb of whoever spoke before, and before the verb of whoever speaks next; None: the text's end."""
    is_apart: bool = False
    """True for "according to", which stands apart from the words."""


def quotation(
    text: str,
    start: int,
    end: int,
    name: str,
    printed: str,
    party: Literal["person", "organization"],
    verb: str,
    reach: Reach = Reach(),
) -> Quote:
    """The quotation of a verb that stands from ``start`` to ``end``."""
    spans = _quoted_beside(text, start, end, reach)
    begin, end = min((start, *(first for first, _ in spans))), max((end, *(last for _, last in spans)))
    return Quote(
        speaker=name,
        speaker_text=printed,
        party=party,
        verb=verb,
        words=BETWEEN_WORDS.join(text[start + 1 : stop - 1].strip() for start, stop in spans),
        sentence=sentence_around(text, begin, end),
    )


def _quoted_beside(text: str, start: int, end: int, reach: Reach) -> list[tuple[int, int]]:
    """Where words stand between quotation marks right before and right behind a verb of saying, in its paragraph.

    Between them and the verb stand only the speaker and a few words more, and no end of a sentence.
    """
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    spans = [match.span() for match in QUOTED.finditer(text, first, last if last >= 0 else len(text))]
    if not spans:
        return []
    before = [span for span in spans if reach.first <= span[0] and span[1] <= start]
    after = [span for span in spans if end <= span[0] and (reach.last is None or span[0] < reach.last)]
    before, after = _nearest(text, reversed(before)), _nearest(text, after)
    before = [span for span in before if not (reach.is_apart and _is_title(text[slice(*span)], text[span[1] : start]))]
    gaps = [(span, text[span[1] : start], LONGEST_GAP_BEFORE) for span in before]
    gaps += [(span, text[end : span[0]], LONGEST_GAP) for span in after]
    return [span for span, gap, longest in gaps if len(gap) <= longest and not _SENTENCE_OVER.search(gap)]


def _nearest(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The first of ``spans`` that is no paper's name."""
    return list(islice((span for span in spans if not _is_medium(text, *span)), 1))


def _is_medium(text: str, start: int, end: int) -> bool:
    """True for a paper's or a programme's name between quotation marks: "told the BBC's "Today" programme"."""
    is_short = len(text[start:end].split()) <= MOST_NAME_WORDS
    return is_short and _BEFORE_MEDIUM.search(text, max(0, start - LONGEST_MEDIUM), start) is not None


def _is_title(words: str, gap: str) -> bool:
    return bool(gap.strip(" ,.")) and len(words.split()) < FEWEST_WORDS_OF_SPEECH


def begins_large(word: str) -> bool:
    """True for a word with a capital, whatever mark opens it."""
    return word.lstrip(ENDS)[:1].isupper()
