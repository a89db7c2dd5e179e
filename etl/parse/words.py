"""The words of a line, comparable across print's habits: case, points, vowel marks."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
MARKS = re.compile("[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]")
"""Vowel marks of Hebrew and Arabic, which print leaves out."""


def words_in(text: str) -> frozenset[str]:
    """The words of a text, case folded, without vowel marks, points and digits."""
    if text.isascii():
        return frozenset(WORD.findall(text.replace(".", " ").lower()))
    return frozenset(WORD.findall(MARKS.sub("", text.replace(".", " ")).casefold().replace("’", "'")))
