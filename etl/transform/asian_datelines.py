"""Datelines of East Asia, which have forms of their own: 【ロンドン＝…】, (서울=연합뉴스), 新华社北京12月9日电."""

from __future__ import annotations

import re
from collections.abc import Callable

from etl.chinese_credits import has_surname, read_credits
from etl.transform.dateline_parts import Dateline, agencies_of
from etl.transform.filing_dates import FilingDay, read_filing_day
from etl.transform.name_words import EAST_ASIAN_JOBS, HAN_ENDS, HANGUL_ENDS
from etl.transform.people import is_person, tidy_name
from etl.transform.places import is_place
from etl.transform.reader import Reader

HEAD_OF_BRACKET = 40
"""Characters in which a bracket of Japanese or Korean agencies has a letter that is not Latin."""
_DATE_BESIDE = re.compile(r"(?:\d{1,2}月)?\d{1,2}日")
_HAS_DIGIT = re.compile(r"\d")

_JAPANESE = re.compile(
    r"^[【（(\[](?P<place>[^\W\d_]{1,12}?)\s*(?P<date>\d{1,2}日)?\s*(?:[＝=・]\s*(?P<who>[^】）)\]]{2,24})|(?P<agency>共同|時事|ロイター|AFP時事|AP))[】）)\]]"
)
_KOREAN_POST = r"(?:[\uac00-\ud7a3]{0,4}기자|특파원|논설위원)"
_KOREAN_NAMES = r"[\uac00-\ud7a3]{2,4}(?:\s?[·,]\s?[\uac00-\ud7a3]{2,4}){0,3}"
_KOREAN = re.compile(
    r"^[(\[【](?P<place>[\uac00-\ud7a3·, ]{1,14}?)\s?"
    r"(?P<via>(?:[A-Z]{2,5}|로이터|신화|타스|교도)?)\s*=\s*(?P<who>[^)\]】]{2,20})[)\]】]\s*"
    rf"(?:(?P<name>[\uac00-\ud7a3]{{2,4}})(?=\s?{_KOREAN_POST}))?"
)
_KOREAN_OUTLET = re.compile(
    rf"^[(\[【](?P<outlet>[^\])】=]{{1,20}}?)\s?[=\s]\s?(?P<who>{_KOREAN_NAMES})\s?{_KOREAN_POST}[)\]】]|"
    rf"^(?P<place>[\uac00-\ud7a3]{{2,5}})\s?=\s?(?P<reporter>{_KOREAN_NAMES})\s?{_KOREAN_POST}\s"
)
_CHINESE = re.compile(
    r"^[（(【]?(?P<agency>[\u4e00-\u9fff]{2,6}?(?:社|网|網|报|報)(?:客户端)?|本报|本報|本网|本站)?(?:(?:记者|"
    r"記者)(?P<who>(?:[\u4e00-\u9fff]{2,4}、)*[\u4e00-\u9fff]{3}))?"
    r"(?P<place>[\u4e00-\u9fff]{2,6}?)?(?P<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?:专|專|综合|綜合|外){0,2}(?:电|電|讯|訊)"
    r"[)）】]?\s*(?:[（(](?:记者|記者)?\s*(?P<more>[\u4e00-\u9fff]{2,4}(?:[、 ][\u4e00-\u9fff]{2,4})*)[)）])?"
)
_CHINESE_REPORT = re.compile(
    r"^[\u4e00-\u9fff·]{0,10}?(?:讯|訊|消息|报道|報道|報導)?\s*[（(](?P<who>[^（）()]{4,60})[)）]\s*(?=\S)"
)
_CHINESE_AGENCY = re.compile(
    r"^[（(【]?[据據]?(?P<agency>[\u4e00-\u9fff]{2,6}?(?:社|网|網))(?:电|電|讯|訊|消息)[)）】]?[\s，,：:]\s*(?=\S)"
)
_JAPANESE_BRACKET = re.compile(r"^[【（(\[〔](?P<inside>[^】）)\]〕\n]{2,30})[】）)\]〕]")
_TAIWANESE = re.compile(
    r"^[〔（(\[【]?記者(?P<who>[\u4e00-\u9fff]{2,4}(?:[、．·][\u4e00-\u9fff]{2,4})*)\s*[／/](?P<place>[\u4e00-\u9fff]{2,6}?)"
    r"(?:連線)?(?:綜合)?(?:報導|報道|特稿|專訪)(?:[〕）)\]】]|\s)"
)


_TOWN_ALONE = re.compile(
    r"^[（(【](?P<place>(?![本综綜記记特專专外即通快独獨])[\u4e00-\u9fff]{2,5}?)(?:综合|綜合|專|专)?[讯訊][)）】]\s*(?=\S)"
)
"""（新加坡讯）: as Chinese papers of South-East Asia begin; with "this paper" or "special" it is none."""
_TAIWANESE_OUTLET = re.compile(
    r"^[〔（(\[【][\u4e00-\u9fffA-Za-z]{2,12}[／/](?:記者)?(?P<who>[\u4e00-\u9fff]{2,4})(?:[／/][\u4e00-\u9fff]{2,4})?(?:綜合)?報導[〕）)\]】]"
)


def _japanese_agency(head: str, reader: Reader) -> Dateline | None:
    """【ソウル聯合ニュース】, 【AFP＝時事】, 【3月4日 AFP】: a bracket that ends with an agency, before a story."""
    match = _JAPANESE_BRACKET.match(head) if head[:1] in "【[〔（(" and not head[:HEAD_OF_BRACKET].isascii() else None
    mentions = reader.registry.find(match["inside"]) if match else ()
    if not match or not mentions or mentions[-1].end < len(match["inside"]) or match.end() == len(head):
        return None
    day = read_filing_day(match["inside"], "ja")
    place = _DATE_BESIDE.sub("", match["inside"][: mentions[0].start]).strip("＝=・ 　")
    if _HAS_DIGIT.search(place) or not (place or day or len(mentions) > 1):
        return None
    agencies = tuple({mention.agency.slug: mention.agency for mention in mentions}.values())
    return Dateline(
        text=match[0], end=match.end(), place=place or None, day=day, agencies=agencies,
        agency_text=match["inside"][mentions[0].start :], rule="dateline-japanese",
    )  # fmt: skip


def _japanese(head: str, reader: Reader) -> Dateline | None:
    match = _JAPANESE.match(head)
    if not match:
        return None
    who = match["agency"] or match["who"]
    agencies = agencies_of(who, reader.registry)
    people = () if agencies else tuple(name for part in re.split("[、・]", who) if is_person(name := tidy_name(part)))
    return Dateline(
        text=match[0], end=match.end(), place=match["place"], agencies=agencies, agency_text=who if agencies else "",
        people=people, rule="dateline-japanese",
    )  # fmt: skip


def _korean(head: str, reader: Reader) -> Dateline | None:
    match = _KOREAN.match(head)
    if not match:
        return None
    agencies = (*agencies_of(match["who"], reader.registry), *agencies_of(match["via"], reader.registry))
    if not agencies and match["place"].strip().endswith(HANGUL_ENDS):
        return None
    return Dateline(
        text=match[0], end=match.end(), place=match["place"].strip(), agencies=agencies, agency_text=match["who"],
        people=(match["name"],) if match["name"] and not match["via"] else (), rule="dateline-korean",
    )  # fmt: skip


def _chinese(head: str, reader: Reader) -> Dateline | None:
    match = _CHINESE.match(head)
    if not match:
        return None
    agencies = agencies_of(match["agency"] or "", reader.registry)
    who, town = _reporter_and_town(match["place"] or "")
    place = town if town and not town.endswith(HAN_ENDS) else None
    named = re.split("[、 ]", match["who"] or who or match["more"] or "")
    people = tuple(name for name in named if name and name not in EAST_ASIAN_JOBS)
    if not (place or agencies or people):
        return None
    return Dateline(
        text=match[0].strip("（(【"), end=match.end(), place=place, day=_east_asian_day(match["date"]),
        agencies=agencies, agency_text=match["agency"] or "", people=people, rule="dateline-chinese",
    )  # fmt: skip


def _korean_outlet(head: str, reader: Reader) -> Dateline | None:
    """[모래항일보 김하늘 기자], [모래항일보=김하늘 기자], 부산=김하늘 기자"""
    match = _KOREAN_OUTLET.match(head) if "기자" in head[:HEAD_OF_BRACKET] else None
    names = re.split(r"\s?[·,]\s?", match["who"] or match["reporter"]) if match else []
    if not match or not all(map(is_person, names)) or reader.registry.find(match[0]):
        return None
    return Dateline(
        text=match[0].strip(), end=match.end(), place=match["place"], people=tuple(names), rule="dateline-korean"
    )


def _reporter_and_town(words: str) -> tuple[str, str]:
    """記者林海台北: a reporter of two characters and the town, which must be known; without a reporter the town."""
    if not words.startswith(("記者", "记者")):
        return "", words
    name, town = words[2:4], words[4:]
    return (name, town) if has_surname(name) and is_place(town, "zh") else ("", "")


def _chinese_agency(head: str, reader: Reader) -> Dateline | None:
    """据新华社电"""
    match = _CHINESE_AGENCY.match(head)
    agencies = agencies_of(match["agency"], reader.registry) if match else ()
    if not match or not agencies:
        return None
    return Dateline(
        text=match[0].strip("（(【 "), end=match.end(), agencies=agencies, agency_text=match["agency"],
        rule="dateline-chinese-agency",
    )  # fmt: skip


def _chinese_report(head: str, reader: Reader) -> Dateline | None:
    """本报讯（记者 林海 通讯员 苏敏）"""
    match = _CHINESE_REPORT.match(head) if "（" in head or "(" in head else None
    named = read_credits(match["who"]) if match else ()
    people = tuple(credit.name for credit in named if credit.role == "author")
    if not match or not people or reader.registry.find(match[0]):
        return None
    return Dateline(text=match[0].strip(), end=match.end(), people=people, rule="dateline-chinese-report")


def _taiwanese(head: str, _reader: Reader) -> Dateline | None:
    """〔記者…／台北報導〕"""
    match = _TAIWANESE.match(head)
    if not match:
        return None
    people = tuple(re.split("[、．·]", match["who"]))
    return Dateline(text=match[0], end=match.end(), place=match["place"], people=people, rule="dateline-taiwanese")


def _town_alone(head: str, reader: Reader) -> Dateline | None:
    """（新加坡訊）"""
    match = _TOWN_ALONE.match(head)
    if not match or match["place"].endswith(HAN_ENDS) or reader.registry.find(match["place"]):
        return None
    return Dateline(text=match[0].strip(), end=match.end(), place=match["place"], rule="dateline-chinese")


def _taiwanese_outlet(head: str, _reader: Reader) -> Dateline | None:
    """【沙港新聞網／林海報導】"""
    match = _TAIWANESE_OUTLET.match(head)
    if not match or not has_surname(match["who"]):
        return None
    return Dateline(text=match[0], end=match.end(), people=(match["who"],), rule="dateline-taiwanese")


def _east_asian_day(text: str) -> FilingDay | None:
    return read_filing_day(text, "zh")


ASIAN_READERS: tuple[Callable[[str, Reader], Dateline | None], ...] = (
    _korean, _korean_outlet, _japanese_agency, _japanese, _chinese, _chinese_agency, _chinese_report,
    _taiwanese, _taiwanese_outlet, _town_alone,
)  # fmt: skip
