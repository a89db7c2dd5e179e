"""Sign-offs of Chinese, Japanese and Korean papers: 【原澄子】, （林海、苏敏）, 综合新华社报道, 순천 구현모 기자."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.chinese_credits import credits_within, has_surname, read_credits
from etl.models import Attribution
from etl.printed_words import EAST_ASIA, LABELS_OF_EAST_ASIA, STORY_SOURCE, alternatives
from etl.transform.agency_marks import read_marks
from etl.transform.parts import CLOSING_BRACKETS, Line, part_of, part_of_agency
from etl.transform.people import is_person, tidy_name
from etl.transform.reader import Reader
from etl.transform.role_lines import by_roles

LONGEST_REPORTER_LINE = 90
_OF_TEXT = ("本文", "（本文", "(本文")
"""How a line begins that tells whose text it was: "本文来自沙港网，作者：林海"."""
_HAN_SOURCE_LABEL = re.compile(rf"(?:{alternatives(STORY_SOURCE, languages=EAST_ASIA)})\s*[:：]")
LABEL_BEHIND = re.compile(rf"[\s|/]+(?=(?:{LABELS_OF_EAST_ASIA})\s*[:：])")
EDITORS_MARK = re.compile(r"(?<=[\u4e00-\u9fff])_[A-Z]{1,5}\d{2,}")
_IN_SQUARE = re.compile(
    r"(?:^|(?<=[。」』）！？…]))\s*【(?P<place>[\u30a0-\u30ff]{2,8})?[ 　]?"
    r"(?P<names>(?![^】]*(?:記事|特集|更多|写真|動画|一覧|速報|号外|解説|社説|続報|詳報|映像|図解|完|略|部|局|社|班)[】、・])"
    r"[\u3400-\u9fff々 　]{3,9}(?:[、・,，][\u3400-\u9fff々 　]{3,9}){0,4})】$"
)
"""Japanese papers sign their own stories in square brackets; what ends in these words points to another page."""
_BETWEEN_HAN_NAMES = re.compile(r"[、,，\s]+")
_IN_ROUND = re.compile(
    r"(?:^|(?<=[。！？…”」』]))\s*[（(](?P<names>[\u4e00-\u9fff]{2,4}(?:[、,，\s]+[\u4e00-\u9fff]{2,4}){0,4})[)）]$"
)
SHORTEST_HAN_NAME = 3
"""Characters of surname and given name; shorter ones are a label."""
_HAN_HELPED = re.compile(
    r"(?:实习生|见习记者|特约记者|记者|通讯员)?\s?(?P<who>[\u4e00-\u9fff]{2,4}(?:[、 ，][\u4e00-\u9fff]{2,4}){0,4}?)"
    r"\s?对(?:此|本)(?:文|稿|报道)?亦?有(?:所)?贡献"
)
FILED_AT_END = re.compile(r"[)）]\s*\d{6,8}$")
"""Taiwan's Central News Agency ends with the day: （編輯：…）1130503."""
_TOWN = re.compile(r"[\u30a0-\u30ff\u3400-\u9fff\uac00-\ud7a3]{1,8}\s*[＝=]?\s*")
_HAN_SOURCE = re.compile(
    r"(?:综合|綜合|据|據|整合|转自|轉自|编译自|編譯自|来源|來源)\s*[:：]?\s*(?P<who>.{2,50}?)(?:等)?(?:综合|"
    r"綜合)?(?:电|電|讯|訊|消息|报道|報道|報導)?"
)
_KOREAN_PICTURE = ("사진", "영상", "그래픽")
_KOREAN_LABELS = frozenset({"", "글", "취재", "글·사진"})
"""What is no town before a reporter's name."""
_KOREAN_REPORTER = re.compile(
    r"(?:^|[\s·=/])(?P<names>[\uac00-\ud7a3]{2,4}(?:\s?[·,]\s?[\uac00-\ud7a3]{2,4}){0,3})\s*"
    r"(?:[\uac00-\ud7a3]{0,4}기자|특파원)(?=\s|$|[(=·,])"
)


def behind_source(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """来源：… 责任编辑：…: who edited or wrote what a Chinese portal took from others, with its mark."""
    is_labelled = not words.isascii() and _HAN_SOURCE_LABEL.match(words) is not None
    apart = LABEL_BEHIND.search(words) if is_labelled else None
    if apart:
        yield from by_roles(EDITORS_MARK.sub("", words[apart.end() :]), line, reader)


def town_and_agency(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """（ロンドン共同）: a town written as one with the agency, alone in a bracket."""
    mentions = reader.registry.find(words) if not words.isascii() and line.text.strip()[:1] in tuple("（(【[〔") else ()
    if len(mentions) == 1 and mentions[0].end == len(words) and _TOWN.fullmatch(words, 0, mentions[0].start):
        mention, town = mentions[0], words[: mentions[0].start].strip("＝= ")
        yield part_of_agency("source", mention.agency, mention.text, line, "sign-off-mark", place=town)


def from_han_source(words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """综合新华社、央视新闻报道; 据新华社电"""
    match = _HAN_SOURCE.fullmatch(words) if not words.isascii() else None
    if match:
        yield from read_marks(match["who"], line, reader, "sign-off-source")


def reporter_lines(words: str, line: Line, _reader: Reader) -> Iterator[Attribution]:
    """Korean lines that name the reporter: 순천 구현모 기자."""
    if len(words) > LONGEST_REPORTER_LINE or words.isascii():
        return
    for match in _KOREAN_REPORTER.finditer(words):
        before = words[: match.start()]
        if before.endswith(_KOREAN_PICTURE):
            continue
        towns = [word.strip(",·=") for word in before.split() if word.strip(",·=") not in _KOREAN_LABELS]
        for name in re.split(r"\s?[·,]\s?", match["names"]):
            yield part_of("author", name, line, "sign-off-reporter", place=", ".join(towns) or None)


def signed_in_square(text: str, line: Line) -> tuple[Attribution, ...]:
    """... と述べた。【原澄子】: who wrote it, behind the last sentence or alone in the last line."""
    match = _IN_SQUARE.search(text) if text.endswith("】") else None
    if not match:
        return ()
    names = [tidy_name(name) for name in re.split("[、・,，]", match["names"])]
    if not all(len(name) >= SHORTEST_HAN_NAME and is_person(name) for name in names):
        return ()
    return tuple(part_of("author", name, line, "sign-off-reporter", place=match["place"] or None) for name in names)


def signed_in_round(text: str, line: Line) -> tuple[Attribution, ...]:
    """... 说。（林海、苏敏）: who wrote it, behind the last sentence of a Chinese paper."""
    match = _IN_ROUND.search(text) if text.endswith(CLOSING_BRACKETS) else None
    names = _BETWEEN_HAN_NAMES.split(match["names"]) if match else []
    if not all(has_surname(name) and is_person(name) for name in names):
        return ()
    return tuple(part_of("author", name, line, "sign-off-reporter") for name in names)


def signed_alone(_words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """【原澄子】 as a line of its own, and in Chinese （林小海）."""
    text = line.text.strip()
    if reader.language == "zh" and text.startswith(("（", "(")):
        yield from signed_in_round(text, line)
    if text.startswith("【") and _IN_SQUARE.fullmatch(text):
        yield from signed_in_square(text, line)


def han_helped(words: str, line: Line, _reader: Reader) -> Iterator[Attribution]:
    """实习生林海对此文亦有贡献: Chinese papers on who helped."""
    match = _HAN_HELPED.fullmatch(words) if "贡献" in words else None
    for name in re.split("[、 ，]", match["who"]) if match else ():
        yield part_of("additional_reporter", name, line, "sign-off-additional-reporter")


def credits_of(line: Line, reader: Reader) -> Iterator[Attribution]:
    """The writers and editors of a line of roles and names in Chinese; an agency's are read with the agency."""
    found = read_credits(line.text) or (credits_within(line.text) if line.text.startswith(_OF_TEXT) else ())
    if not found or reader.registry.find(line.text):
        return
    for credit in found:
        role = "author" if credit.role == "writer" and line.position == "byline" else credit.role
        if role != "other":
            yield part_of(role, credit.name, line, f"sign-off-{role}")


def han_credits(_words: str, line: Line, reader: Reader) -> Iterator[Attribution]:
    """编辑 林海 校对 苏敏: a line of roles and names, without a sign between them."""
    yield from credits_of(line, reader)
