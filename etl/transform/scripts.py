"""Scripts of texts (ISO 15924), which languages are written in them, and in which direction."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import lru_cache

from etl.transform.text import beyond_ascii

SAMPLE_CHARACTERS = 600
"""Enough for the script, and for language models to be right on news; the cost grows with the length."""
TEXTS_REMEMBERED = 4
"""A page is asked for its script twice."""
CHARACTERS_REMEMBERED = 4096
"""The letters of all alphabets; Korean takes the oldest ones' places."""
LETTERS_OF_AN_IDEOGRAPH = 3
"""What a Chinese character or a syllable says in Latin letters: names of products do not make a page English."""
JAPANESE_KANA_SHARE = 0.1
"""Syllables to Chinese characters: Japanese has more than one to one, a Chinese page may quote a Japanese name."""

_SCRIPT_STARTS = (
    *((0x41, "Latn"), (0x5B, ""), (0x61, "Latn"), (0x7B, ""), (0xC0, "Latn"), (0x250, ""), (0x370, "Grek")),
    *((0x400, "Cyrl"), (0x530, "Armn"), (0x590, "Hebr"), (0x600, "Arab"), (0x700, ""), (0x750, "Arab")),
    *((0x780, "Thaa"), (0x7C0, ""), (0x8A0, "Arab"), (0x900, "Deva"), (0x980, "Beng"), (0xA00, "Guru")),
    *((0xA80, "Gujr"), (0xB00, "Orya"), (0xB80, "Taml"), (0xC00, "Telu"), (0xC80, "Knda"), (0xD00, "Mlym")),
    *((0xD80, "Sinh"), (0xE00, "Thai"), (0xE80, "Laoo"), (0xF00, "Tibt"), (0x1000, "Mymr"), (0x10A0, "Geor")),
    *((0x1100, "Hang"), (0x1200, "Ethi"), (0x1380, ""), (0x1780, "Khmr"), (0x1800, "Mong"), (0x18B0, "")),
    *((0x1C90, "Geor"), (0x1CC0, ""), (0x1E00, "Latn"), (0x1F00, "Grek"), (0x2000, ""), (0x3041, "Kana"), (0x30FB, "")),
    *((0x30FD, "Kana"), (0x3100, ""), (0x3131, "Hang"), (0x3190, ""), (0x3400, "Hani"), (0x4DC0, ""), (0x4E00, "Hani")),
    *((0xA000, ""), (0xAC00, "Hang"), (0xD7B0, ""), (0xF900, "Hani"), (0xFB00, ""), (0xFB1D, "Hebr")),
    *((0xFB50, "Arab"), (0xFE00, ""), (0xFE70, "Arab"), (0xFF00, ""), (0x20000, "Hani"), (0x30000, "")),
)
"""Where Unicode's blocks of letters begin, by ISO 15924 code; an empty code ends a block."""
_STARTS = [start for start, _ in _SCRIPT_STARTS]
_HAS_LATIN = re.compile("[A-Za-z]")

LANGUAGES_OF_SCRIPT = {
    "Grek": ("el",),
    "Armn": ("hy",),
    "Hebr": ("he", "yi"),
    "Arab": ("ar", "fa", "ur", "ps", "ug", "ku", "ckb", "sd", "az", "pnb"),
    "Thaa": ("dv",),
    "Cyrl": ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt", "ba", "uz", "bs", "az", "cnr"),
    "Deva": ("hi", "mr", "ne", "sa", "gom", "kok", "mai", "bho"),
    "Beng": ("bn", "as"),
    "Guru": ("pa",),
    "Gujr": ("gu",),
    "Orya": ("or",),
    "Taml": ("ta",),
    "Telu": ("te",),
    "Knda": ("kn",),
    "Mlym": ("ml",),
    "Sinh": ("si",),
    "Thai": ("th",),
    "Laoo": ("lo",),
    "Tibt": ("bo", "dz"),
    "Mymr": ("my",),
    "Geor": ("ka",),
    "Hang": ("ko",),
    "Ethi": ("am", "ti"),
    "Khmr": ("km",),
    "Mong": ("mn",),
    "Kana": ("ja",),
    "Hani": ("zh", "yue", "wuu"),
}
"""Languages of each script but Latin, the usual one first."""
_LATIN_TOO = frozenset({"sr", "az", "uz", "bs", "cnr", "ku", "tt", "kk", "mn", "ug", "zh"})
_NEVER_LATIN = {language for languages in LANGUAGES_OF_SCRIPT.values() for language in languages} - _LATIN_TOO

_RIGHT_TO_LEFT_SCRIPTS = frozenset({"Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"})
_RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "fa", "ur", "ps", "ug", "ckb", "sd", "pnb", "he", "yi", "dv"})


@lru_cache(maxsize=TEXTS_REMEMBERED)
def script_of(text: str) -> str | None:
    """ISO 15924 code of the script most of ``text`` is in; "Kana" for Japanese, None without letters."""
    sample = text[:SAMPLE_CHARACTERS]
    if _HAS_LATIN.search(sample) and all(_script_of_letter(char) in ("", "Latn") for char in beyond_ascii(sample)):
        return "Latn"
    counts: Counter[str] = Counter()
    for char, count in Counter(sample).items():
        counts[_script_of_letter(char)] += count
    del counts[""]
    if not counts:
        return None
    for script in ("Kana", "Hani"):
        counts[script] *= LETTERS_OF_AN_IDEOGRAPH
    script = counts.most_common(1)[0][0]
    is_japanese = script in ("Kana", "Hani") and counts["Kana"] > JAPANESE_KANA_SHARE * counts["Hani"]
    return "Kana" if is_japanese else script


@lru_cache(maxsize=CHARACTERS_REMEMBERED)
def _script_of_letter(char: str) -> str:
    """The script of one letter; empty for what is none."""
    return _SCRIPT_STARTS[bisect_right(_STARTS, ord(char)) - 1][1] if char >= "A" else ""


def fits_script(language: str, script: str) -> bool:
    """Whether a language (without region) is written in a script."""
    if script == "Latn":
        return language not in _NEVER_LATIN
    return language in LANGUAGES_OF_SCRIPT[script]


def is_right_to_left(script: str | None, tag: str | None = None) -> bool:
    """Whether a text is written from right to left: by its script (ISO 15924), else by its language (BCP 47)."""
    parts = (tag or "").split("-")
    script = script or next((part for part in parts[1:] if len(part) == 4), None)
    return script in _RIGHT_TO_LEFT_SCRIPTS if script else parts[0] in _RIGHT_TO_LEFT_LANGUAGES
