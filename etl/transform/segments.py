"""A line of names taken apart at what joins them, in the scripts of the world.

What each segment is, :mod:`etl.transform.pieces` says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from etl.transform.attribution_words import JOINERS, WITH, of

_BY_WITHIN = re.compile(r"^(?:By|BY|Von|Par|Por)\s+(?=[A-ZÀ-Þ][\w'’.-]+ )")
"""A label behind something else: "Harbours | By Ana Prado"."""
_PREFIXED_AND = re.compile(
    r"([א-ת\u0620-\u06ff]+ [א-ת\u0620-\u06ff]+) [וو](?=[א-ת\u0620-\u06ff]{2,} [א-ת\u0620-\u06ff])"
)
_AND_BEFORE_LATIN = re.compile(r"(?<=[א-ת])\s+ו(?:[-־–]\s?(?=\w)|(?=[A-Z]))|(?<=[\u0620-\u06ff])\s+و(?=[A-Z])")
"""The same with a hyphen, as before names in other letters: ו-AP."""
_TWO_HAN_NAMES = (
    r"(?<=[\u3400-\u9fff々]{4})[ 　](?=[\u3400-\u9fff々]{3})|(?<=[\u3400-\u9fff々]{3})[ 　](?=[\u3400-\u9fff々]{4})"
)
"""Between two Japanese names with a space between them alone: no surname and no given name is that long."""
_BETWEEN_HAN = r"(?<=[\u3400-\u9fff々]{3})[・･](?=[\u3400-\u9fff々]{3})"
"""Between two Japanese names; in one that is written in Katakana the dot stands between its parts."""
_EQUALS = r"(?<=[A-Z\u30a0-\u30ff\u4e00-\u9fff])[=＝](?=[A-Z\u3400-\u9fff])"
"""Between a town or an agency and whoever reports: ワシントン＝田中, AFP＝時事."""
_HAS_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff々가-힣]")


def segments_of(text: str, language: str | None) -> Iterator[tuple[str, str]]:
    """Segments, each with what joined it to the one before."""
    link = ""
    text = _with_and_apart(text)
    separators = (_east_asian_separators if _HAS_EAST_ASIAN.search(text) else _separators)(language)
    for part in separators.split(text):
        bare = part.strip()
        if not separators.fullmatch(part):
            if bare:
                yield (_BY_WITHIN.sub("", bare) if link else bare), link
                link = ""
        elif bare:
            link = _stronger(link, _link_of(bare))


def _with_and_apart(text: str) -> str:
    """Arabic and Hebrew write "and" as one with the second name; with two words on either side it is no part of one."""
    if text.isascii():
        return text
    text = _AND_BEFORE_LATIN.sub(" & ", text)
    return _PREFIXED_AND.sub(r"\1 & ", text) if _PREFIXED_AND.search(text) else text


def _stronger(before: str, after: str) -> str:
    return after if not before or after in ("and", "with") else before


def _link_of(separator: str) -> str:
    word = separator.strip(" ,)]").lower()
    if word in WITH:
        return "with"
    if re.fullmatch(r"\w+|&|\+", word):
        return "and"
    return {"،": ",", "，": ",", "、": ",", "": ",", "(": "(", "（": "(", "[": "("}.get(word, word[:1])


@lru_cache(maxsize=64)
def _separators(language: str | None) -> re.Pattern[str]:
    """What joins the names of a line in which nothing is written in Han, kana or Hangul.

    The ranges of those, and to look at every sign without regard to case, would take ten times as long to build.
    """
    return re.compile(
        rf"(?=[\Wㆍ])({_joiners(language)}|(?<=[A-Z])[=＝](?=[A-Z]))"
    )  # no letters begin one: a quick look


@lru_cache(maxsize=8)
def _east_asian_separators(language: str | None) -> re.Pattern[str]:
    space = r"|\s+" if language == "zh" else ""  # Chinese names have none within
    return re.compile(
        rf"({_joiners(language)}|{_TWO_HAN_NAMES}|(?<=[가-힣])\s?=\s?(?=[가-힣])|{_BETWEEN_HAN}|{_EQUALS}{space})",
    )


def _joiners(language: str | None) -> str:
    joiners = sorted(map(re.escape, (word for word in of(JOINERS, language) if word[0].isalpha())), key=len)
    words = f"(?i:{'|'.join(joiners)})"
    return (
        rf"\s*[)\]]\s+{words}\s+|\s*[|•·∙ㆍ‧;\n()\[\]（）【】〔〕]\s*|\s+[-–—ـ]+\s+|\s*/\s*"
        rf"|\s*[,、，،]\s*(?:{words}\s+)?|\s+(?:{words}|&|\+)\s+|\s*[&]\s*"
    )
