"""Lines in which Chinese papers say who did what: "本报记者 林海 通讯员 苏敏", "编辑 林海 校对 苏敏", "文/图 林海".

There is no sign between a role and a name but a space, and no capital tells a name from another word. What does is the
whole line, which has nothing but roles and names, and the surname: a few hundred are borne by nearly everybody.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from etl.printed_words import AUTHOR, COMPILER, EDITOR, HAN, OTHER_HAND, STORY_SOURCE, TRANSLATOR, Words, every_word

Role = Literal["author", "writer", "editor", "translator", "other"]

LONGEST_LINE = 90
"""Characters: four people, their roles and their paper."""
LONGEST_INFO = 160
"""Characters of a line of date, source, people and counts."""
LONGEST_ROLE = 12
"""Characters of a role with the paper's name before it: 沙港晚报特约记者."""

SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂"
    "苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬"
    "段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向"
    "柳邢路岳齐齊沿梅莫庄莊辛管祝左涂谷祁舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑覃霍翁隋"
    "植甘景薄包司柏宁寧柯阮桂闵閔柴车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋苑邬鄔臧畅暢宫宮仇晏冀党党简簡"
    "邝鄺麦麥伦倫仲佘佟苟荆荀蔺藺蒙巩鞏巫尚敖桑娄婁宗揭卞郎褚闫岑缪繆窦竇楼樓贝貝鞠羊"
    "艾井杭杞粟薄虞邰郁郗郜郭鄂钮鈕骆駱麻肖付习習宣储儲谌諶冷蒲鄢冼惠匡燕闻聞戈茅浦阙闕汲巴"
)
"""The first character of the names of 99 in 100 people, in both ways of writing; without surnames few bear that begin
many other words (时, 和)."""
_PAIRS = (
    "欧阳歐陽司马司馬上官诸葛諸葛东方東方皇甫尉迟尉遲公孙公孫慕容令狐"
    "夏侯端木南宫南宮司徒独孤獨孤长孙長孫宇文轩辕軒轅申屠呼延"
)
DOUBLE_SURNAMES = frozenset(_PAIRS[at : at + 2] for at in range(0, len(_PAIRS), 2))

_ZH = ("zh",)
_ONE = 1
"""Characters; so short a label is a part of other words and has to be a whole word."""
POSTS = ("记者", "記者", "通讯员", "通訊員")
"""Those that say who somebody is, not what they did."""
_SECTIONS = frozenset({"文字", "图文", "圖文", "采访", "採訪"})
"""Labels that name parts of a site, too, and need a colon among other things of a line: 采访 高考."""
_COLONS = frozenset(":：")
_GIVEN = ("供稿", "供图", "供圖", "提供")
"""What a department gave, with its name in the same word: 工会供稿."""
SHORTEST_GIVER = 3
"""Characters; "供稿" alone is a label."""
_SHORT: dict[str, Role] = {"文": "author", "图": "other", "圖": "other", "摄": "other", "攝": "other"}
"""Roles of one character, which are other words within a longer one."""

_TABLES: tuple[tuple[tuple[Words, ...], Role], ...] = (
    ((AUTHOR,), "author"),
    ((EDITOR,), "editor"),
    ((COMPILER,), "writer"),
    ((TRANSLATOR,), "translator"),
    ((OTHER_HAND, STORY_SOURCE), "other"),
)
_ENDS = tuple(
    (tuple(word for word in every_word(*tables, languages=_ZH) if len(word) > _ONE), role) for tables, role in _TABLES
)
_NAMED = tuple(word for words, role in _ENDS if role != "other" for word in words)
_ROLE = re.compile("|".join((*(word for words, _ in _ENDS for word in words), r"[文图圖摄攝]\s?[/／]")))
_BETWEEN = re.compile(r"[\s/／|｜丨、，,:：;；&()（）\[\]【】〔〕]+")
_MARK = re.compile(
    r"_[A-Z]{1,5}\d{2,}|(?<=[\u4e00-\u9fff]) [A-Z]{1,4}\d{2,}|"
    r"(?<=[\u4e00-\u9fff])返回[\u4e00-\u9fff]{2,4}[，,]\s?查看更多$"
)
"""Behind the name: the number of a portal's editor, and its buttons."""
_GLUED = re.compile(rf"(?P<role>.{{0,8}}?(?:{'|'.join(_NAMED)}))(?P<name>[\u4e00-\u9fff]{{2,4}})")
"""A role and a name in one word: 本报记者林海."""
_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}")
_WITHIN = re.compile(
    r"(?:^|(?<=[\s|｜丨/／（(，,；;])|(?<=[网網报報社刊])(?=[作责責编編][者任编編輯辑][任编編輯辑]{0,2}\s?[:：]))"
    rf"(?P<label>文|{'|'.join(_NAMED)})\s?(?P<colon>[:：|｜丨/／]?)\s?"
    r"(?P<names>[\u4e00-\u9fff]{2,4}(?:[、，][\u4e00-\u9fff]{2,4}){0,3})(?=[\s|｜丨/／）)，。；]|$)"
)
"""A label and names among other things of a line: "2024-05-06 出处：沙港网 作者：林海 人气：12"."""
_REPORTED = ("報導", "報道", "报道")
"""From where, behind the name: 記者林海／台北報導."""


class Credit(NamedTuple):
    """One person and what is said that they did."""

    role: Role
    name: str


def has_surname(name: str) -> bool:
    """True for two to four Chinese characters of which the first, or the first two, are a surname."""
    if not _NAME.fullmatch(name):
        return False
    if name[:2] in DOUBLE_SURNAMES:
        return len(name) > 2
    return name[0] in SURNAMES and (len(name) < 4 or name[1] in SURNAMES)


def _may_name_role(line: str, longest: int) -> bool:
    """A quick look at lines of any script, cheapest question first."""
    return not line.isascii() and len(line) <= longest and bool(HAN.search(line)) and bool(_ROLE.search(line))


def read_credits(line: str) -> tuple[Credit, ...]:
    """The people of a line of roles and names; empty for a line with anything else in it, or without a role first."""
    if not _may_name_role(line, LONGEST_LINE):
        return ()
    words = [part for word in _BETWEEN.split(_MARK.sub("", line)) if word for part in _apart(word)]
    words = words[_behind_givers(words) :]
    found: list[Credit] = []
    roles: list[str] = []
    is_named = True
    for word in words:
        if _role_of(word):
            roles = [*([] if is_named else roles), word]
            is_named = False
        elif roles and has_surname(word):
            found.append(Credit(_role_together(roles), word))
            is_named = True
        elif not (found and word.endswith(_REPORTED)):
            return ()
    return tuple(found) if is_named else ()


def _behind_givers(words: list[str]) -> int:
    """Number of words at the beginning that are departments, the last of which says that they gave the text."""
    return next((at + 1 for at, word in enumerate(words) if word.endswith(_GIVEN) and len(word) > SHORTEST_GIVER), 0)


def _apart(word: str) -> tuple[str, ...]:
    """A role and the name written as one with it; a word that is one of them alone."""
    glued = None if _role_of(word) or has_surname(word) else _GLUED.fullmatch(word)
    return (glued["role"], glued["name"]) if glued and has_surname(glued["name"]) else (word,)


def _role_of(word: str) -> Role | None:
    if len(word) > LONGEST_ROLE:
        return None
    return _SHORT.get(word) or next((role for ends, role in _ENDS if word.endswith(ends)), None)


def _role_together(words: list[str]) -> Role:
    """Who wrote and took the pictures is an author; a reporter who took them is none: 图/记者."""
    roles = [_role_of(word) or "other" for word in words]
    if roles[0] == "other" and words[-1].endswith(POSTS):
        return "other"
    return next((role for role in roles if role != "other"), "other")


def credits_within(line: str) -> tuple[Credit, ...]:
    """The people that labels name within a line of dates, counts and sources; without a colon only known surnames."""
    if not _may_name_role(line, LONGEST_INFO):
        return ()
    return tuple(
        Credit(_role_of(match["label"]) or "author", name)
        for match in _WITHIN.finditer(line)
        for name in re.split("[、，]", match["names"])
        if _is_named_by(match["label"], match["colon"], name) and _role_of(name) is None
    )


def _is_named_by(label: str, colon: str, name: str) -> bool:
    if label in _SECTIONS:
        return colon in _COLONS
    return bool(colon) or has_surname(name)
