"""Somebody's words in a text: the sentence that reports them, and what of it stands between quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from etl.transform.citations import sentence_around

MOST_NAME_WORDS = 4
MOST_OFFICE_WORDS = 7
"""Words between a verb and the name of who said it: "said former deputy foreign minister"."""
ENDS = ".,;:!?\"“”„»«'’()[]–—"
"""Marks that end or open a word."""
LONGEST_GAP = 160
"""Characters between a verb and the quotation it goes with: a name with its offices."""
BETWEEN_WORDS = " … "
"""Between two parts of one quotation, before and behind "he said"."""
_SENTENCE_OVER = re.compile(r"(?<!\b[A-Z])[.!?؟。]\s")
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


def quotation(
    text: str, start: int, end: int, name: str, printed: str, party: Literal["person", "organization"], verb: str
) -> Quote:
    """The quotation of a verb that stands from ``start`` to ``end``."""
    spans = _quoted_beside(text, start, end)
    begin, end = min((start, *(first for first, _ in spans))), max((end, *(last for _, last in spans)))
    return Quote(
        speaker=name,
        speaker_text=printed,
        party=party,
        verb=verb,
        words=BETWEEN_WORDS.join(text[start + 1 : stop - 1].strip() for start, stop in spans),
        sentence=sentence_around(text, begin, end),
    )


def _quoted_beside(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where words stand between quotation marks right before and right behind a verb of saying, in its paragraph.

    Between them and the verb stand only the speaker and a few words more, and no end of a sentence.
    """
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    spans = [match.span() for match in QUOTED.finditer(text, first, last if last >= 0 else len(text))]
    before = [span for span in spans if span[1] <= start][-1:]
    after = [span for span in spans if span[0] >= end][:1]
    gaps = [(span, text[span[1] : start]) for span in before] + [(span, text[end : span[0]]) for span in after]
    return [span for span, gap in gaps if len(gap) <= LONGEST_GAP and not _SENTENCE_OVER.search(gap)]


def begins_large(word: str) -> bool:
    """True for a word with a capital, whatever mark opens it."""
    return word.lstrip(ENDS)[:1].isupper()
