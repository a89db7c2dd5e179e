"""Agencies cited in running text: "told AFP", "according to Reuters". Cited is not sourced: it makes it nobody's story.

An agency counts as cited only beside a word of telling or reporting; a name in passing ("Reuters Institute", "AP
Biology", a story about an agency) says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.models import Attribution
from etl.transform.agencies import Mention
from etl.transform.attribution_words import WEEKDAYS_AND_MONTHS
from etl.transform.citation_words import AFTER, AFTER_SUFFIX, BEFORE, BEFORE_UNSPACED
from etl.transform.parts import Line, part_of_agency
from etl.transform.reader import Reader

REACH = 48
"""Characters beside a name within which a word of telling counts."""

_ARTICLE = r"(?:the |der |die |la |le |l['’]|el |a |o |het |de |az? )?"
_BEFORE = re.compile(rf"(?:^|[\s,«\"“(’'])(?:{'|'.join(BEFORE.values())})\s*[«\"“']?{_ARTICLE}$")
"""In lower case, in which it is looked for in a fifth of the time."""
_BEFORE_UNSPACED = re.compile(f"{BEFORE_UNSPACED}$")
_AFTER = re.compile(rf"(?:['’]s?)?[\s,»\"”)]+(?:{'|'.join(AFTER.values())})(?!\w)")
"""The same behind a name."""
_AFTER_SUFFIX = re.compile(AFTER_SUFFIX)
_JOINED = re.compile(r"\s*(?:and|und|et|y|e|og|och|i|и|та|و|,|/)\s*(?:the )?", re.IGNORECASE)
"""Between two agencies that are cited together."""
_OF_A_MAN = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Herr|Frau|Mayor|Michael|Mike|Sen|Gov|Señor|Monsieur)\.? $")
"""Mr Bloomberg is no agency."""
_OWN_CHANNELS = frozenset({"television", "tv", "news", "radio", "línea"})
_WITH_ARTICLE_OTHERS = frozenset({"PA"})
_THE = re.compile(r"\b[Tt]he $")
"""The PA is an authority in Ramallah; the agency bears no article."""
_SAID = re.compile(r"\s(?:also |later |has |had )?(?:said|says|added|noted|found|confirmed|estimated)\b")
_TO_IN_ARABIC = "ل"
"""Written as one with the name behind it: لرويترز."""
_TOLD_IN_ARABIC = re.compile(
    r"(?<!\w)(?:و|ف)?(?:قال|قالت|صرح|صرحت|أكد|أكدت|أوضح|أوضحت|أضاف|أضافت|أبلغ|أبلغت|كشف|كشفت|روى|روت|يقول|تقول|"
    r"تصريحات?|حديث|مقابلة|اتصال|بيان)(?!\w)[^.!؟:\n]*\sل$"
)
_WORDS = frozenset({"共同", "時事"})
"""Names that are words, too (jointly, current affairs): only what stands behind them tells."""
_NEXT_WORD = re.compile(r"^[ -]([^\W\d_][\w'’-]*)")


def cited_agencies(text: str, reader: Reader) -> Iterator[Attribution]:
    """Agencies that a body cites, each once, with the sentence that does."""
    seen: set[str] = set()
    last: Mention | None = None
    for mention in reader.registry.find_in_prose(text):
        if not (_is_cited(mention, text) or (last and _JOINED.fullmatch(text, last.end, mention.start))):
            continue
        last = mention
        if mention.agency.slug not in seen:
            seen.add(mention.agency.slug)
            line = Line(sentence_around(text, mention.start, mention.end), "body")
            yield part_of_agency("cited", mention.agency, mention.text, line, "cited-beside-telling")


def _is_cited(mention: Mention, text: str) -> bool:
    if mention.agency.kind == "photo" or mention.agency.unnamed:
        return False
    before = text[max(0, mention.start - REACH) : mention.start]
    after = text[mention.end : mention.end + REACH]
    if _AFTER_SUFFIX.match(after):
        return True
    if text[mention.start - 1 : mention.start] == _TO_IN_ARABIC and _TOLD_IN_ARABIC.search(before):
        return True
    if _is_longer_name(after) or (before.endswith("(") and after.startswith(")")):
        return False
    if mention.is_sign and _OF_A_MAN.search(before):
        return False
    if mention.is_sign and mention.text.isupper() and _is_other_body(mention.text, before, after):
        return False
    if mention.text in _WITH_ARTICLE_OTHERS and _THE.search(before):
        return False
    return bool(
        _AFTER.match(after.lower())
        or _BEFORE.search(before.lower())
        or (not mention.text.isascii() and mention.text not in _WORDS and _BEFORE_UNSPACED.search(before))
    )


def _is_other_body(sign: str, before: str, after: str) -> bool:
    """True for capitals with an article that say something, as any body does: "The APA said"; AP bears one, too."""
    return sign != "AP" and _THE.search(before) is not None and _SAID.match(after) is not None


def _is_longer_name(after: str) -> bool:
    """True where a capitalised word follows at once, or any after a hyphen: Reuters Institute, TT-kursen."""
    word = _NEXT_WORD.match(after)
    if not word or word[1].lower() in WEEKDAYS_AND_MONTHS or word[1].lower() in _OWN_CHANNELS:
        return False
    return after[0] == "-" or word[1][0].isupper()


BEHIND_NO_TITLE = (
    r"(?<!\b(?:Mr|Ms|Dr|Sr|St|Lt)\.)(?<!\b(?:Mrs|Sen|Gov|Rep|Gen|Col|Sgt|Rev|Hon|Sra|Dra|Mme)\.)"
    r"(?<!\b(?:Prof|Capt|Mlle|Supt)\.)"
)
"""Behind a full stop: it is none of those that shorten a title."""
_SENTENCE_END = re.compile(
    r"[.!?…。！？](?:(?<!\b[A-ZÀ-Þ]\.)|(?<=U\.[SKN]\.)|(?<=D\.C\.)|(?<=E\.U\.))"
    rf"{BEHIND_NO_TITLE}['\"”’»)]*(?=\s|$)|\n"
)
"""A full stop behind an initial or a title ends no sentence, but for those of "in the U.S. He ..."."""
LONGEST_SENTENCE = 800
"""Characters before a place in which the beginning of its sentence is looked for."""


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence of ``text`` that holds the characters from ``start`` to ``end``, roughly."""
    begin = max(0, start - LONGEST_SENTENCE, text.rfind("\n", 0, start) + 1)
    for match in _SENTENCE_END.finditer(text, begin, start):
        begin = match.end()
    stop = _SENTENCE_END.search(text, end)
    return text[begin : stop.end() if stop else len(text)].strip()
