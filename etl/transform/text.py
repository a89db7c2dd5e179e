"""Words of a page made safe to store and steady to compare.

What comes out of :func:`clean_text` is NFC, on one line, without the characters that Postgres refuses (NUL, lone
surrogates) or that nobody sees (controls, zero-width and direction marks), and free of HTML entities that a publisher
encoded twice. Cleaning twice changes nothing.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from html.entities import html5
from typing import NamedTuple

_WINDOWS_1252_CONTROLS = {
    byte: bytes([byte]).decode("cp1252") for byte in range(0x80, 0xA0) if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
"""Browsers read U+0080 to U+009F as Windows-1252 (WHATWG HTML, numeric character references); so do we."""

_UNSEEN_RANGES = (
    (0x00, 0x08),
    (0x0E, 0x1B),
    (0x7F, 0x7F),
    (0xAD, 0xAD),  # soft hyphen
    (0x200B, 0x200B),  # zero-width space; the joiners after it are letters' business in Persian and Hindi and stay
    (0x200E, 0x200F),  # left-to-right and right-to-left marks
    (0x202A, 0x202E),  # embeddings and overrides
    (0x2060, 0x206F),  # word joiner, isolates, deprecated format characters
    (0xFEFF, 0xFEFF),
    (0xFFF9, 0xFFFC),
    (0xFFFE, 0xFFFF),
    (0xD800, 0xDFFF),  # lone surrogates
)

_REPLACEMENTS: dict[int, str | None] = {
    **{code: None for first, last in _UNSEEN_RANGES for code in range(first, last + 1)},
    **dict.fromkeys((129, 141, 143, 144, 157)),
    **{code: text for code, text in _WINDOWS_1252_CONTROLS.items() if code != 0x85},
}
_REPLACED = re.compile(f"[{''.join(map(re.escape, map(chr, _REPLACEMENTS)))}]")

_AMPERSANDS = re.compile(r"&(?:amp;|#0*38;|#x0*26;)+", re.IGNORECASE)
"""An ampersand encoded any number of times."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)

_TYPOGRAPHY = {
    **dict.fromkeys("‘’‚‛′ʼ`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    "\u200c": "",
    "\u200d": "",
}
_SAME_LENGTH = {
    0x3000: " ",
    0x1361: ":",
    0x1366: ":",
    0x17D6: ":",
    ord("İ"): "I",
    **{0xFF01 + n: chr(0x21 + n) for n in range(94)},
}
"""Full-width forms, Ethiopic and Khmer colons and the dotted capital I, one for one: places in the text stay right."""
_IS_WIDE = re.compile("[\uff01-\uff5e\u3000\u1361\u1366\u17d6İ]")
_ASCII = bytes(range(128))
_UNCLEAN_SPACES = ("  ", " \n", "\n ", "\n\n")
"""What a text of clean lines has nowhere: two spaces, a space at either end of a line, empty lines."""
_ASCII_SIGNS = bytes(code for code in _ASCII if not chr(code).isalnum())
TEXTS_REMEMBERED = 8
"""The text of the page that is being read, whole and without its sign-off, as it is and as it is spoken."""

_EAST_ASIAN = re.compile(
    "[\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003fffd]"
)
"""Chinese characters and Japanese syllables."""
_SOUTH_EAST_ASIAN = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Letters, vowels and marks of Thai, Lao, Burmese and Khmer."""
_UNSPACED = re.compile(
    f"[{_EAST_ASIAN.pattern[1:-1]}{_SOUTH_EAST_ASIAN.pattern[1:-1]}\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]"
)
"""All that is written without spaces between words, full-width punctuation included."""

EAST_ASIAN_CHARACTERS_PER_WORD = 1.7
"""Between the Chinese texts of IReST (255 characters, 158 words a minute: 1.6) and the Japanese (357, 193: 1.85)."""
SOUTH_EAST_ASIAN_CHARACTERS_PER_WORD = 4.0
"""Thai, Lao, Khmer and Burmese letters, vowels and marks; a convention, as nobody counts words there."""


def clean_text(text: str) -> str:
    """``text`` in NFC on one line, white space collapsed, safe for Postgres; the same again when cleaned again."""
    while not _is_clean(text) and (cleaned := _cleaned_once(text)) != text:
        text = cleaned
    return text


def _is_clean(text: str) -> bool:
    """Whether nothing can be wrong with ``text``: true of most, and cheap to ask.

    What is not printable in Python's sense is all white space but the space, controls, marks nobody sees, surrogates.
    """
    return (
        text.isprintable()
        and "&" not in text
        and "  " not in text
        and text[:1] != " "
        and text[-1:] != " "
        and (text.isascii() or ("\ufffc" not in text and unicodedata.is_normalized("NFC", text)))
    )


def _cleaned_once(text: str) -> str:
    if _REPLACED.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore").translate(_REPLACEMENTS)
    if "&" in text:
        text = _ENTITY.sub(_decoded, _AMPERSANDS.sub("&", text))
    return " ".join(unicodedata.normalize("NFC", text).split())


def _decoded(entity: re.Match[str]) -> str:
    """The character; names that HTML does not know stay (``html.unescape`` reads "&notit;" as "¬it;")."""
    words = entity[0]
    return html.unescape(words) if words[1] == "#" else html5.get(words[1:], words)


def clean_texts(texts: Iterable[str]) -> tuple[str, ...]:
    """Cleaned, without empty ones and without repetitions in other case, in their order."""
    kept: dict[str, str] = {}
    for text in map(clean_text, texts):
        if text:
            kept.setdefault(text.casefold(), text)
    return tuple(kept.values())


def plain_form(text: str) -> str:
    """``text``, cleaned, with typographic quotes, dashes and dots written plainly: for comparing, not for showing."""
    text = text.replace("`", "'")
    if not text.isascii():
        for character, plain in _TYPOGRAPHY.items():
            text = text.replace(character, plain)
    return text


@lru_cache(maxsize=TEXTS_REMEMBERED)
def beyond_ascii(text: str) -> str:
    """The different characters of a long ``text`` that are not ASCII, each once, in no order; remembered.

    There are a few dozen of them in thousands: what can be asked of them need not be asked of every character.
    """
    return "".join(different_beyond_ascii(text))


def different_beyond_ascii(text: str) -> set[str]:
    """The different characters of ``text`` that are not ASCII."""
    return set(text.encode("utf-8", "replace").translate(None, _ASCII).decode())


def widened(text: str) -> str:
    """``text`` with full-width letters and marks as plain ones, character for character."""
    return text if text.isascii() or not _IS_WIDE.search(text) else text.translate(_SAME_LENGTH)


def letters_of(text: str) -> str:
    """The letters and digits of ``text`` alone."""
    if text.isascii():
        return text.encode().translate(None, _ASCII_SIGNS).decode()
    return "".join(filter(str.isalnum, text))


lowered = lru_cache(maxsize=TEXTS_REMEMBERED)(str.lower)
"""``text`` in lower case; remembered, as several readers look a line through for their words."""


def has_any(text: str, parts: Iterable[str]) -> bool:
    """Whether one of ``parts`` stands in ``text``: a quick look that spares most lines the patterns."""
    for part in parts:  # noqa: SIM110 - a loop asks for one of two or three signs in a third of any()'s time
        if part in text:
            return True
    return False


def small_letters(text: str) -> str:
    """``text`` in lower case, letter for letter: places in the one are places in the other."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(small if len(small := c.lower()) == 1 else c for c in text)


def western_digits(text: str) -> str:
    """``text`` with the decimal digits of all scripts (Arabic-Indic, Persian, Devanagari, Thai ...) as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.digit(char)) if char > "\x7f" and char.isdecimal() else char for char in text)


class TextSize(NamedTuple):
    """How much a text is: each kind of script by its own measure."""

    spaced_words: int
    """Words of the scripts that put spaces between them, Korean included."""
    east_asian: int
    """Chinese characters and Japanese syllables."""
    south_east_asian: int
    """Letters, vowels and marks of Thai, Lao, Burmese and Khmer."""
    characters: int
    """Other than white space."""

    @property
    def words(self) -> int:
        """A word is what stands between spaces, as word processors count: "U.S.", "high-profile" and a dash alone are
        one each. Scripts without spaces are counted by characters, divided by the usual length of a word."""
        return round(
            self.spaced_words
            + self.east_asian / EAST_ASIAN_CHARACTERS_PER_WORD
            + self.south_east_asian / SOUTH_EAST_ASIAN_CHARACTERS_PER_WORD
        )


def _words_and_characters(text: str) -> tuple[int, int]:
    """How many words there are between white space, and their characters.

    Lines of clean text, such as bodies have, are told by what they lack: to count their spaces takes a tenth of the
    time in which their words are cut.
    """
    is_clean = text == text.strip() and not has_any(text, _UNCLEAN_SPACES) and text.replace("\n", "").isprintable()
    if not is_clean:  # of all white space the space alone is printable
        words = text.split()
        return len(words), len("".join(words))
    spaces = text.count(" ") + text.count("\n")
    return spaces + bool(text), len(text) - spaces


@lru_cache(maxsize=TEXTS_REMEMBERED)
def size_of(text: str) -> TextSize:
    """The size of ``text``; remembered, as a body is measured for its verdict, its row and its reading time."""
    foreign = beyond_ascii(text)
    words, characters = _words_and_characters(text)
    if not _UNSPACED.search(foreign):
        return TextSize(words, 0, 0, characters)
    return TextSize(
        spaced_words=len(_UNSPACED.sub(" ", text).split()),
        east_asian=len(_EAST_ASIAN.findall(text)),
        south_east_asian=len(_SOUTH_EAST_ASIAN.findall(text)),
        characters=characters,
    )


def words_of(text: str) -> frozenset[str]:
    """The words of a table written as running text."""
    return frozenset(text.split())
