"""Captions with their credit in them: "... in Aleppo in 2021 [Anadolu via Getty Images]" taken apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from etl.printed_words import COLONS
from etl.transform.agencies import Mention
from etl.transform.attribution_words import STATES
from etl.transform.credit_chains import Part
from etl.transform.credit_words import LABEL, LABEL_WITHIN, NOBODY, ORGANISATION_ENDS, PERSON_ENDS, SIGNED_AT_END
from etl.transform.credits import SMALL_IN_NAMES, credit_parts, read_credit
from etl.transform.first_names import is_first_name
from etl.transform.people import is_person, names_organisation
from etl.transform.reader import Reader, folded
from etl.transform.text import has_any, lowered

LONGEST_CAPTION = 2_000
"""Characters; what is longer is no caption."""
LONGEST_CREDIT = 160
"""Characters; what is longer is caption."""
MOST_WORDS_IN_SQUARE = 6
"""Words of an unlabelled credit in square brackets; more are an editor's remark."""
MOST_WORDS_WITH_AGENCY = 14

_SENTENCE_ENDS = (".", "!", "?", "…", "”", '"', "»", "។", "।", "۔", "؟", "።", "။", ")")
_CLOSING = " .)]）】"
_BEFORE_CREDIT = " -–—|/([（【"
"""What sets a credit apart from its caption, and is left behind where the credit stands in an element of its own."""
_GOES_ON = (":", "：", "/", "|", "©", ",", " via", " by", " von", " de", " par", " por", " for")
"""How what stands before a name ends that belongs to it: a label, a chain of agencies."""
_LABEL_SIGNS = f"{COLONS}©ⓒ／圖图片真影진"
_LABEL_STEMS = (
    "oto ",
    "otos ",
    "fot.",
    "graph ",
    "picture ",
    "image ",
    "illustration",
    "graphic",
    "picha ",
    "courtesy of ",
    "screenshot by ",
    "(c)",
    "(c）",
    "（c",
    "(ｃ",
    "（ｃ",
)
"""One of the signs, or of these in lower case, stands in every labelled credit: a quick look that spares most captions
the pattern."""
_BRACKET_AT_END = re.compile(r"\s*[(\[（【](?P<credit>[^()\[\]（）【】]{2,120}(?:\([^()]{2,40}\))?)[)\]）】]\.?\s*$")
_PERSON_BEFORE_BRACKET = re.compile(r"(?:\s[|/–—-]|(?<=[.!?…]))\s(?P<who>[A-ZÀ-Þ][^|/.()]{4,40})$")
"""A photographer before the agency's bracket: "... on Monday. Ana Prado (EFE)"."""
_AFTER_DASH = re.compile(
    r"(?:\s+(?:--|[-–—|/])\s*|(?<=[.!?…»”\"'])\s*[–—]\s*)(?P<credit>(?:[^-–—|]|(?<=\w)-(?=\w)){2,80})$"
)
_DASH_BETWEEN = re.compile(r"\s[-–—]\s")
"""Of a credit whose names dashes join: "... Jaén - ANA PRADO - EUROPA PRESS - Archivo"."""
_AFTER_EQUALS = re.compile(r"\s*[＝=]\s*(?P<credit>[^＝=]{2,30})$")
_GLUED_LABEL = re.compile(r"(?:Foto|Photo)[A-ZÀ-Þ][\w'’]+")
"""How agencies of one town write themselves in brackets: (FotoPrado)."""
_STROKE = re.compile(r"\s?/\s?(?=[^\W\d_])")
LONGEST_SMALL_WORD = 3
LEAST_CAPTION_WORDS = 5
"""Words before a bare name that make it a photographer's, set apart from what the picture shows."""
_SETS_APART = ("(", "[", "=", "-", "–", "—")
FEWEST_SMALL_WORDS = 2
_NAME_AT_END = re.compile(
    r"(?:(?<=[.!?…])\s+\((?P<bracket>[^()]{5,40})\)|(?:\s+/|(?<=[.!?…])\s+\|)\s+(?P<slash>[^/|]{5,40}))\s*$"
)
_LEADS_ON = re.compile(r"(?:^|\b(?:[a-zß-ÿ]{1,4}|told|agency|agence|agencia|agentur)|[,(])\s*$")
"""Words, such as "to" and "by", after which an agency's name belongs to the sentence."""
_AFTER_BAR = re.compile(r"(?<=[^\W\d_]{2}[.!?…])\s+\|\s+(?P<credit>[^|]{2,80})$")
"""Behind a bar that stands behind a sentence: "Sen. Ana Prado. | Tom Reyes/AP"."""
_AFTER_REMARK = re.compile(
    r"[(（](?:(?:symbol|archiv|themen|beispiel)(?:bild|foto|aufnahme)|(?:file|archive) (?:photo|image|picture)|"
    r"(?:foto|imagen) de archivo|photo d['’](?:archives?|illustration)|foto d['’]archivio)[)）]\s*(?P<credit>\S.*)$",
    re.IGNORECASE,
)
"""What an editor says of the picture belongs to the caption, and what follows may be the credit."""
_TAKEN_AT_END = re.compile(
    r"(?:^|[\s、，。＝=（(〔）)】]|(?:ヘリ|機|上空|船上|ドローン)(?:から|で))(?P<credit>(?:(?:本报|本社|本報|新华社|新華社|中新社|中央社)?(?:记者|記者)?\s?)"
    r"[\u3400-\u9fff々]{2,6}(?:[ 　・][\u3400-\u9fff々\u3040-\u30ff]{1,4})?\s?[／/]?(?:撮影|摄影?|攝影?))[)）〕。]?"
    r"(?:\s*(?:民國)?\d{2,4}年\d{1,2}月\d{1,2}日)?$"
)
"""Who took it, behind what it shows: "... 2024年5月6日、原澄子撮影", "... 本报记者 林月 摄"."""
_GIVEN_AT_END = re.compile(
    r"(?:^|[\s。，！？”（(])(?P<credit>[\u4e00-\u9fff·A-Za-z]{2,16}供[图圖](?:\s[\u4e00-\u9fff]{2,8})?)[)）]?$"
)
"""Who gave it away: "... 沙港警方供图"."""
_SHOWN_AT_END = re.compile(
    r"[\s。，！？”](?P<credit>(?:[\u4e00-\u9fff]{2,8}[记記]者\s)?[\u4e00-\u9fffA-Za-z]{2,10})\s(?:资料图?|資料圖?|图|圖)$"
)
"""Whose it is, before a word of its own for the picture: "... 沙港图片社 资料", "... 林小海 图"."""
_SHOWN_SIGNS = (" 图", " 圖", " 资料", " 資料")
_TAKEN_SIGNS = "撮摄攝"
_REPORTER_AT_END = re.compile(
    r"(?:\s/|(?<=[.!?”’)])\s)(?P<credit>(?:[가-힣]{2,5}\s?=\s?)?[가-힣]{2,4} ?(?:(?:선임|인턴|객원)?기자|특파원))"
    r"(?:\s\S+@\S+)?$"
)
"""The same in Korea: "... /김하늘 기자", "... 열었다. 김하늘 기자 sky@post.example"."""
_PROVIDED_ENDS = ("제공", "제공)", "提供", "提供)", "提供）")
_REPORTER_SIGNS = ("기자", "특파원")
_PROVIDED_IN_KOREA = re.compile(
    r"(?:(?<=[.!?”’)])\s|\()(?P<credit>[가-힣A-Za-z0-9·&]{2,16}(?: [가-힣A-Za-z0-9·&]{2,12})? ?제공)\)?$"
)
"""Who gave it away: "... 현황. 국립항만원 제공"."""
_PROVIDED_IN_JAPAN = re.compile(
    r"[＝=（(、](?P<credit>(?!同|[^＝=（(、]*(?:さん|氏|遺族|家族)提供)[\u30a0-\u30ff\u3400-\u9fff々A-Za-z]{2,16}提供)[)）]?$"
)
"""The same: "... 船＝沙港町提供"; who is called "the same", a family or by a title is no name."""
_PERSON_OF_HOUSE = re.compile(r"(?P<one>[^/|,]{3,40}?)\s?/\s?(?P<other>[^/|,]{3,40}?)\.?")
"""``Ana Prado/Gazeta Press``, ``White Star/Ana Prado``: a photographer, and whom they work for."""
_PERSON_FOR_HOUSE = re.compile(r"(?P<one>[^/|,]{3,40}?)(?:,? for|,) (?P<other>(?:[Tt]he )?[A-Z][^|,]{3,40}?)\.?")
"""``Ana Prado for The Selwyn Courier``, ``Ana Prado, The Selwyn Courier/Marina``: whom a picture was taken for."""
_AFTER_SENTENCE = re.compile(
    r"(?:(?<=[^\W\d][.!?…»”\"'。)）]|[)）]\.)|(?<=\s(?:19|20)\d\d\.))(?:\s+|(?<=[。)）]))(?P<credit>(?!\s*[Vv]ia\s|[-–—|/]\s)[^.!?…。]{2,80}?(?:\b[A-Z]\.[^.!?]*)?)\.?$"
)

_FILED_BEFORE = re.compile(
    r"(?P<credit>[\[(][가-힣]{2,5}\s?=\s?[^\]()=]{2,16}[\])]\s*[가-힣]{2,4}\s?(?:기자|특파원))\s*=\s*(?=\S)"
)
_FILED_BEHIND = re.compile(r"\s*\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?(?:\s*\S+@\S+)?$")
_RESERVED = re.compile(r"\s*\(\d{4}\) HAK CIPTA TERPELIHARA$")
_RESERVED_END = "HAK CIPTA TERPELIHARA"
"""Behind all pictures of Malaysia's agency."""
_COUNTER = re.compile(
    r"\d{1,3}\s?(?:/|of|de|von|van|di|sur|av|af|z|из|з)\s?\d{1,3}[\s:.|–—-]+(?=[^\W\d_a-zß-ÿ]|[\"“«„])"
)
"""Before a capital: "2 of 3 boats" is a sentence."""

LONGEST_CHAIN = 60
"""Characters of names with strokes between them that stand before another part of the same credit."""
Parts = tuple[str, str]
"""A caption and its credit."""
_TAILS = ((_AFTER_SENTENCE, ".!?…»”\"'。)）"), (_AFTER_DASH, "-–—|/"), (_AFTER_EQUALS, "=＝"))
"""What may set a credit apart, and the marks that do."""


def without_counter(caption: str) -> str:
    """A caption without its number among the pictures of a gallery: "1 de 3 The old bridge"."""
    return _COUNTER.sub("", caption) if caption[:1].isdigit() else caption


def split_caption(caption: str, reader: Reader) -> tuple[str, str | None]:
    """A caption without the credit at its end, and the credit; None where there is none."""
    if not caption or len(caption) > LONGEST_CAPTION:
        return caption, None
    caption = _RESERVED.sub("", caption) if caption.endswith(_RESERVED_END) else caption
    found = next(filter(None, (find(caption, reader) for find in _SURE_FIRST)), (caption, None))
    return ("", _unbracketed(caption)) if found[1] and _is_cut_chain(caption, found[0]) else found


def _is_cut_chain(caption: str, head: str) -> bool:
    """True where what was taken for the caption is the beginning of the credit: "Ana Prado/U.S. | Army via AP"."""
    is_chain = 0 < len(head) <= LONGEST_CHAIN and ("/" in head or caption.startswith("/", len(head)))
    return is_chain and all(word[:1].isupper() for word in head.replace("/", " ").split())


def _behind_remark(caption: str, reader: Reader) -> Parts | None:
    """... (Symbolbild) Ana Prado/dpa, and behind a bar."""
    behind = _AFTER_REMARK.search(caption) or (_AFTER_BAR.search(caption) if "|" in caption else None)
    if behind is None or not _is_all_credit(behind["credit"], reader):
        return None
    credit = behind["credit"].lstrip(" .,;")
    return caption[: behind.end("credit") - len(credit)].rstrip(" |"), _unbracketed(credit)


def _behind_label(caption: str, reader: Reader) -> Parts | None:
    """... Photo: Ana Prado."""
    label = LABEL_WITHIN.search(caption) if _may_be_labelled(caption) else None
    is_credit = label is not None and _names_somebody(label["credit"], reader)
    return _apart_at_label(caption, label, reader) if label and is_credit else None


def _alone(caption: str, reader: Reader) -> Parts | None:
    """A credit and nothing else."""
    return ("", _unbracketed(caption)) if _is_all_credit(caption, reader) else None


def _name_at_end(caption: str, _reader: Reader) -> Parts | None:
    """... on Monday. (Ana Prado)"""
    name = _NAME_AT_END.search(caption) if has_any(caption, "/|)") else None
    if name is None or not _is_maker(name) or len(caption[: name.start()].split()) < LEAST_CAPTION_WORDS:
        return None
    return caption[: name.start()].rstrip(), (name["bracket"] or name["slash"]).strip()


def _behind_signature(caption: str, _reader: Reader) -> Parts | None:
    """... 林海 摄"""
    signed = _signed_at_end(caption)
    return (caption[: signed.start("credit")].rstrip(" /、，＝=（(〔"), signed["credit"].strip()) if signed else None


def _in_bracket(caption: str, reader: Reader) -> Parts | None:
    """... on Monday [Anadolu via Getty Images]"""
    bracket = _BRACKET_AT_END.search(caption) if has_any(caption, ")]）】") else None
    if bracket is None or not _is_bracketed_credit(bracket, reader):
        return None
    person = _PERSON_BEFORE_BRACKET.search(caption, 0, bracket.start())
    if person and is_first_name(person["who"].split(" ")[0]) and is_person(person["who"]):
        return caption[: person.start()].rstrip(), caption[person.start("who") :].strip()
    return caption[: bracket.start()].rstrip(), bracket["credit"].strip()


def _behind_mark(caption: str, reader: Reader) -> Parts | None:
    """... on Monday. Ana Prado/AFP, and behind a dash or an equals sign."""
    for pattern, marks in _TAILS:
        tail = pattern.search(caption) if has_any(caption, marks) else None
        if tail and (
            _is_all_credit(tail["credit"], reader)
            or _is_person_set_apart(tail, pattern)
            or _comes_via_agency(tail["credit"], reader)
        ):
            return caption[: tail.start()].rstrip(" -–—|/＝="), _unbracketed(tail["credit"])
    return None


def _behind_nothing(caption: str, reader: Reader) -> Parts | None:
    """... in Port Selwyn REUTERS/Ana Prado"""
    start = _start_of_dashed_credit(caption, reader)
    start = _start_of_bare_credit(caption, reader) if start is None else start
    return None if start is None else (caption[:start].rstrip(" /|-–—"), caption[start:].strip())


def _before_caption(caption: str, _reader: Reader) -> Parts | None:
    """[리마=뉴시스] 김하늘 기자 = ... 2024.05.06. sky@seom.example: as agencies of Korea file their pictures."""
    head = _FILED_BEFORE.match(caption) if caption.startswith(("[", "(")) else None
    return (_FILED_BEHIND.sub("", caption[head.end() :]), head["credit"].strip()) if head else None


_SURE_FIRST = (
    _before_caption,
    _behind_remark,
    _behind_label,
    _alone,
    _name_at_end,
    _behind_signature,
    _in_bracket,
    _behind_mark,
    _behind_nothing,
)
"""Where a credit may stand, in the order in which the places are looked at."""


def split_credit(text: str, reader: Reader) -> tuple[str, str]:
    """What the page calls a picture's credit: a caption that it may hold as well or instead, and the credit."""
    if not any(map(str.isalpha, text)):
        return "", ""
    if not _is_sentence(text) and "|" not in text:
        return "", text
    caption, credit = split_caption(text, reader)
    if credit and (_is_sentence(caption) or _AFTER_BAR.search(text)):
        return caption, credit
    is_caption = credit is None and _is_sentence(text) and not LABEL.match(text) and not _names_maker(text, reader)
    return (text, "") if is_caption else ("", text)


def _names_maker(text: str, reader: Reader) -> bool:
    return bool(read_credit(text, reader).photographers) or _names_agency(text, reader)


def _is_sentence(text: str) -> bool:
    """True for words about a picture; a name of as many words has few small ones, and such as names have."""
    words = text.split()
    small = [word for word in words if word.isalpha() and word.islower() and word not in SMALL_IN_NAMES]
    return len(words) >= LEAST_CAPTION_WORDS and len(small) >= FEWEST_SMALL_WORDS


def _may_be_labelled(caption: str) -> bool:
    return has_any(caption, _LABEL_SIGNS) or has_any(lowered(caption), _LABEL_STEMS)


def _signed_at_end(caption: str) -> re.Match[str] | None:
    signed = SIGNED_AT_END.search(caption) if "/" in caption else None
    if has_any(caption, _REPORTER_SIGNS) and (reporter := _REPORTER_AT_END.search(caption)):
        return reporter
    if caption.endswith(_PROVIDED_ENDS):
        signed = _PROVIDED_IN_KOREA.search(caption) or _PROVIDED_IN_JAPAN.search(caption) or signed
    if has_any(caption, ("供图", "供圖")) and (given := _GIVEN_AT_END.search(caption)):
        return given
    if caption.endswith(("图", "圖", "料")) and has_any(caption, _SHOWN_SIGNS):
        return _SHOWN_AT_END.search(caption)
    return signed or (_TAKEN_AT_END.search(caption) if has_any(caption, _TAKEN_SIGNS) else None)


def _apart_at_label(caption: str, label: re.Match[str], reader: Reader) -> tuple[str, str]:
    """What stands before a label and from it on; an agency before it belongs to the credit: "AP Photo by Ana Prado"."""
    before = caption[: label.start()]
    if before.strip() and reader.registry.named(before):
        return "", caption
    return before.rstrip(" -–—|/([（"), _unbracketed(label["credit"])


def _start_of_dashed_credit(caption: str, reader: Reader) -> int | None:
    """Where a credit begins whose names dashes join, the first dash with nothing but names behind it."""
    dashes = list(_DASH_BETWEEN.finditer(caption)) if caption.count(" - ") + caption.count(" – ") > 1 else []
    starts = (dash.end() for dash in dashes[:-1] if len(caption[: dash.start()].split()) >= LEAST_CAPTION_WORDS)
    return next((at for at in starts if _is_all_credit(caption[at:], reader)), None)


def _start_of_bare_credit(caption: str, reader: Reader) -> int | None:
    """Where a credit begins that nothing sets apart: "... in Port Selwyn REUTERS/Ana Prado"."""
    for mention in reader.registry.find(caption):
        if _STROKE.match(caption, mention.end) and _is_all_credit(caption[mention.start :], reader):
            return mention.start
        is_last = not caption[mention.end :].strip(" .)")
        is_marked = mention.text.isupper() or (mention.agency.kind == "photo" and not mention.is_sign)
        if mention.is_sign and (caption.isupper() or _is_state(mention, caption)):
            continue
        if is_last and is_marked and not _LEADS_ON.search(caption[: mention.start]):
            return mention.start
    return None


def _is_state(mention: Mention, caption: str) -> bool:
    return mention.text in STATES and caption[: mention.start].endswith("(")


def without_credit(caption: str, credit: str) -> str:
    """``caption`` without the ``credit`` of an element of its own that it repeats, over it or at its end.

    It stays behind what leads to it, for a label or a chain of agencies tells more than that element: "Foto: AFP".
    """
    if not credit:
        return caption
    if caption.startswith(credit) and caption != credit:
        return caption.removeprefix(credit).lstrip()
    whole, end = caption.rstrip(_CLOSING), credit.rstrip(_CLOSING)
    if not end or not whole.endswith(end):
        return caption.rstrip(_BEFORE_CREDIT)
    rest = whole.removesuffix(end).rstrip()
    return caption if rest.endswith(_GOES_ON) else rest.rstrip(_BEFORE_CREDIT)


def _unbracketed(credit: str) -> str:
    text = credit.strip().lstrip("–—| ")
    is_wrapped = text[:1] in "([" and text[-1:] in ")]" and text.count(text[0]) == 1
    text = text[1:-1] if is_wrapped else text
    return text.strip() if text.count("(") == text.count(")") else text.strip(" )]")


def _is_bracketed_credit(match: re.Match[str], reader: Reader) -> bool:
    if match["credit"] in STATES and match.start() and match.string[match.start() - 1].isalnum():
        return False
    words, is_square = len(match["credit"].split()), "[" in match[0]
    if match["credit"].endswith((*PERSON_ENDS, *ORGANISATION_ENDS)) or _is_arabic_name(match):
        return True
    if not is_square and _is_chain_of_names(match):
        return True
    if _GLUED_LABEL.fullmatch(match["credit"]):
        return True
    if LABEL.match(match["credit"]) or (is_square and words <= MOST_WORDS_IN_SQUARE):
        return True
    if _names_agency(match["credit"], reader) and words <= MOST_WORDS_WITH_AGENCY:
        return True
    return _is_all_credit(match["credit"], reader)


def _is_arabic_name(match: re.Match[str]) -> bool:
    """True for somebody in brackets behind an Arabic caption, where agencies stand: who is shown is in the caption."""
    name, before = match["credit"], match.string[: match.start()].split()
    is_arabic = "\u0620" <= name[:1] <= "\u064a" and len(before) >= LEAST_CAPTION_WORDS
    return is_arabic and is_first_name(name.split()[0]) and is_person(name)


def _is_person_set_apart(tail: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """True for a photographer with whom they work for, or in capitals behind a dash: ". —ANA PRADO"."""
    text = tail["credit"].strip()
    has_caption = len(tail.string[: tail.start()].split()) >= LEAST_CAPTION_WORDS
    may_be_spelt_out = pattern is _AFTER_DASH or (pattern is _AFTER_SENTENCE and not tail.string.isupper())
    is_spelt_out = may_be_spelt_out and text.isupper() and has_caption and is_person(text)
    return is_spelt_out or _is_person_of_house(text)


def _is_person_of_house(text: str) -> bool:
    """True for a photographer and an employer nobody has registered: no sentence ends like that behind a dash."""
    free = _PERSON_FOR_HOUSE.fullmatch(text.strip()) if " for " in text or ", " in text else None
    if free is not None and is_person(free["one"]) and names_organisation(free["other"].partition("/")[0]):
        return True
    found = _PERSON_OF_HOUSE.fullmatch(text.strip())
    if found is None or not any(map(is_person, found.groups())):
        return False
    return all(word[:1].isupper() for word in text.replace("/", " ").split() if len(word) > LONGEST_SMALL_WORD)


def _comes_via_agency(text: str, reader: Reader) -> bool:
    """True for "Lake Images/Digital via Getty Images": names, of whomever, and the agency they came through."""
    names, via, agency = text.strip(" .").rpartition(" via ")
    if not via or reader.registry.named(agency) is None:
        return False
    return all(word[:1].isupper() or word in SMALL_IN_NAMES for word in names.replace("/", " ").split())


def _is_maker(name: re.Match[str]) -> bool:
    """True for a person's name, and in brackets for an organisation's: "(Port Selwyn Police)"."""
    text = (name["bracket"] or name["slash"]).strip()
    is_written_so = all(word[:1].isupper() or word in SMALL_IN_NAMES for word in text.split())
    return is_person(text) or (name["bracket"] is not None and is_written_so and names_organisation(text))


def _is_chain_of_names(match: re.Match[str]) -> bool:
    """True for a photographer and whoever they work for behind the last sentence: ". (Ana Prado/Bay News Group)"."""
    people, stroke, employer = match["credit"].partition("/")
    if is_person(employer) and not any(char.isspace() for char in people.strip()):
        return True  # (HARBOUR.example/ANA PRADO)
    if NOBODY.fullmatch(people.strip()):
        return bool(stroke) and employer[:1].isupper()  # (HANDOUT/PORT SELWYN POLICE)
    is_behind = match.string[: match.start()].rstrip().endswith(_SENTENCE_ENDS)
    is_named = all(not word[:1].islower() for word in employer.split())
    return bool(stroke) and is_behind and is_person(people.strip()) and is_named


def _names_agency(text: str, reader: Reader) -> bool:
    credit = read_credit(text, reader)
    return any(one is not None and one.agency is not None for one in (credit.agency, credit.distributor))


def _names_somebody(text: str, reader: Reader) -> bool:
    return len(text) <= LONGEST_CREDIT and read_credit(text, reader).names_somebody


def _is_all_credit(text: str, reader: Reader) -> bool:
    """True where the text holds nothing but an agency, or the paper itself, and perhaps the photographer."""
    if len(text) > LONGEST_CREDIT or not _may_name_owner(text, reader) or NOBODY.fullmatch(text.strip()):
        return False
    parts = credit_parts(text, reader)
    owners = [part for part in parts if part.organisation and (part.organisation.agency or _is_paper(part, reader))]
    people = [part for part in parts if part.is_person]
    listed = any(part.link == "," and at and parts[at - 1].is_person for at, part in enumerate(parts) if part.is_person)
    if _shows_people(parts, text):
        return False
    papers = [part for part in owners if _is_paper(part, reader)]
    exact = all(part in papers or reader.registry.named(part.text) for part in owners)
    if papers and len(people) > 1:
        return False  # the first is who the picture shows
    return bool(owners) and exact and len(people) + len(owners) == len(parts) and not listed


def _may_name_owner(text: str, reader: Reader) -> bool:
    """A quick look that spares most captions the grammar of credits."""
    if reader.registry.may_be_named(text):
        return True
    return has_any(folded(text), reader.own_names)


def _shows_people(parts: Sequence[Part], text: str) -> bool:
    """True where words of a script without capitals, which all may be a name, stand before an agency in brackets or
    behind a dash: they are what the picture shows."""
    return text.upper() == text.lower() and any(
        one.is_person and other.organisation and other.link in _SETS_APART for one, other in pairwise(parts)
    )


def _is_paper(part: Part, reader: Reader) -> bool:
    """True for the whole name of the paper; a part of it may be a word of the caption."""
    return folded(part.text) in reader.own_names
