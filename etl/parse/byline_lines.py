"""Short lines that are a byline: "By Ana Prado and Tom Reyes", "Von Mara Lind, Oslo", "بقلم: ليلى حداد"."""

from __future__ import annotations

import re

LONGEST_LINE = 120
"""Characters: four names with their places."""
MOST_WORDS = 16

MARK = re.compile(
    r"""(?P<mark>by|written\ by|reported\ by|words\ by|story\ by|text\ by|author|authors|reporter|writer|
    von|autor|autorin|autoren|text|ein\ bericht\ von|par|propos\ recueillis\ par|auteur|por|texto|escrito\ por|redacción|
    autor(?:a|es)?|di|de|da|a\ cura\ di|autore|door|auteur|av|af|skrevet\ av|skrevet\ af|text|kirjoittaja|teksti|
    autorzy|przez|opracował[a]?|oprac\.|tekst|autoři|napsal[a]?|píše|autorka|szerző|írta|de\ la|scris\ de|
    автор|авторы|текст|автори|од|του|της|γράφει|yazan|haber|muhabir|oleh|penulis|tác\ giả|theo|
    بقلم|كتب|كتبت|تحرير|نویسنده|مאת|מאת|लेखक|द्वारा|文|作者|記者|记者|撰文|執筆|글|기자)
    (?P<colon>\s*[:：/／]\s*|\s+)""",
    re.IGNORECASE | re.VERBOSE,
)
LOWER_CASE_IN_NAMES = re.compile(
    r"""a|af|al|an|and|at|av|aus|bei|ben|bin|bint|da|das|de|del|della|den|der|des|di|do|dos|door|du|e|ed|el|en|et|for|from|
    i|ibn|il|in|i|ja|la|las|le|les|los|met|mit|och|of|og|oraz|para|per|sa|te|ten|ter|the|to|tot|und|ve|van|vom|von|with|y|
    z|zu|zum|zur|и|в|для|та|і|και|στην|στη|dpa|epd|sid|agencies|staff|correspondent|editor|reporter|writer|correspondant|
    envoyé|envoyée|spécial|spéciale|avec|agences|agencias|con|com|agências|political|senior|chief|special|à|em|na|no""",
    re.VERBOSE,
)
"""Lower-case words that stand between names, places and posts."""
SPACELESS_BYLINE = re.compile(
    r"[가-힣]{2,4}\s?(?:특파원|선임기자|기자)(?:\s?=?\s?\S+@\S+)?|(?:本报|本社|本報)?(?:记者|記者)\s?[\u4e00-\u9fff]{2,4}(?:\s?[\u4e00-\u9fff]{2,4})*"
)
CASELESS = re.compile("[\u0590-\u06ff\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
MOST_CASELESS_WORDS = 8
"""In scripts without capitals only the mark and the length tell a byline from a sentence."""
WORD = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*")
ENDS_SENTENCE = re.compile(r"[^.][!?…:]$|\w{4,}\.$")
DESK = re.compile(
    r"(?:[\w&.'’ ]{1,40} )?(?:staff(?: (?:and|&) agenc(?:y|ies))?|news ?desk|newsroom|staff (?:writers?|reporters?)|"
    r"our foreign staff|staff and wire reports|wire reports?|agencies)(?:, with [\w ]{2,30})?",
    re.IGNORECASE,
)
"""Bylines without a mark: ``Harbour Post Staff & Agencies``, ``Staff writer, with AFP``."""


def is_byline(line: str) -> bool:
    """True where a short line names who wrote the story, and says nothing else."""
    text = line.strip()
    if not text or len(text) > LONGEST_LINE or ENDS_SENTENCE.search(text):
        return False
    if DESK.fullmatch(text) or SPACELESS_BYLINE.fullmatch(text):
        return True
    mark = MARK.match(text)
    return bool(mark) and _are_names(text[mark.end() if mark else 0 :])


def _are_names(text: str) -> bool:
    words = WORD.findall(text)
    if not words or len(words) > MOST_WORDS:
        return False
    if CASELESS.match(words[0]):
        return len(words) <= MOST_CASELESS_WORDS
    lower = [word for word in words if word[0].islower()]
    return words[0][0].isupper() and all(LOWER_CASE_IN_NAMES.fullmatch(word) for word in lower)
