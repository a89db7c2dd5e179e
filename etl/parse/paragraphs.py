"""Blocks of the body -> typed paragraphs: what each block is, by where it stands and how it reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from etl.models import BODY_KINDS, ParagraphKind
from etl.parse.blocks import Block, Box
from etl.parse.byline_lines import is_bare_name, is_byline
from etl.parse.caption_lines import (
    LEAD_CREDIT,
    PICTURE_LABEL,
    credits_pictures,
    is_bare_credit,
    is_taken_by,
    names_picture,
)
from etl.parse.container import around
from etl.parse.date_lines import is_date_line, names_day
from etl.parse.marks import (
    BYLINE,
    CAPTION,
    CORRECTION,
    CREDIT,
    FIGURE,
    HEADINGS,
    PROMO,
    QUOTE,
    READING_TIME,
    SIGN_OFF,
    TAGS,
    TIME,
)
from etl.parse.promos import is_correction, is_promo
from etl.parse.reading_time import is_reading_time
from etl.parse.sign_offs import is_end_mark, is_sign_off
from etl.parse.soup import tags_in
from etl.parse.texts import plain
from etl.printed_words import WORDS_OF_EAST_ASIA

MOSTLY_LINKS = 0.6
"""A block with a greater share of linked letters points elsewhere; sentences with several links stay below."""
LINKED_WHOLE = 0.9
"""... but for a sentence that is not all link: "Last month the council had approved (the plan for the harbour)." """
SHORTEST_SENTENCE = 80
"""Characters; "Photo by Ana Prado." and "More in our archive." are shorter."""
LONGEST_LABEL = 160
"""Characters of a byline, a date or a kicker."""
LONGEST_CLOCK = 12
"""Characters of a line without any letter: a clock time, a count."""
LONGEST_CONTACT = 8
"""Words."""
LONGEST_CONTACT_LINE = 100
"""Characters; scripts without spaces write a paragraph in a word or two."""
LONGEST_SIGN_OFF = 400
LONGEST_CAPTION = 250
_CREDITED = re.compile(
    rf"[^.!?…]{{10,200}}[.!?…)]\s+[(\[]?{PICTURE_LABEL}[^.!?]{{3,60}}[)\]]?\.?",
    re.IGNORECASE,
)
"""A caption that is printed as a paragraph: one sentence, and whose picture it is."""
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.]\d\d(?!\d)")
_BEHIND_NAME = ("-", "–", "—", "|", "·", "•")
_BETWEEN = " ,|/·•–—-"
"""What stands between a byline and a date."""
LONGEST_HEAD_LINE = 120
LONGEST_SIGN = 80
"""Characters of whose picture it is, at the end of a caption."""
_BY_AGENCY = re.compile(r"\((?:[\w ]{0,16} )?[Pp]hotos?/[^()]{3,60}\)\.?$")
_FIGURE = re.compile(r"(?:Figure|Fig\.|Abbildung|Abb\.|Figura|Рис\.|Рисунок|图|圖|図)\s?\d{1,3}\s?[:：]\s?\S")
"""A numbered figure's; "Figure 1 shows" begins a sentence."""
_OF_PHOTOGRAPHER = re.compile(r"\[\S{1,12}=뉴시스\][^=]{2,30}=.*\d{4}\.\d{2}\.\d{2}\.(?: ?\S+@\S+)?", re.DOTALL)
"""How Newsis captions pictures: town, photographer, words, the day and an address."""
_CAPTION_MARKS = ("▲", "△", "▼", "▽")
"""Before captions in East Asia: the picture is above, or below."""
MOST_LINES_OF_PICTURE = 3
"""Blocks of a table with one picture: its caption, its credit, and a link to see it in full size."""
MOST_PICTURES_OF_TABLE = 6
"""Cells with text; a table of results has more."""
SHORTEST_HEADLINE = 30
"""Letters of a line that is the headline but for its end; a shorter one may begin a sentence of its own."""
LONGEST_BEHIND = 6
"""Letters of what sites put behind a headline: "photo", "video", "фото"."""
SIGNING_BLOCKS = 4
"""Blocks at the end that may be sign-offs."""

SHORTEST_COPY = 3
"""Paragraphs that follow each other as they did before are a copy of the text; fewer may be a refrain."""

_ORIGINAL_TITLE = ("（原标题：", "(原标题:", "(原标题：", "原标题：", "原标题:", "本文原标题：")
_ORIGINAL = ("原创：", "原创:", "原创 ")
"""Before the account that wrote what a portal copied."""
LONGEST_ORIGINAL = 50
_LABELS = "|".join(word for word in WORDS_OF_EAST_ASIA if len(word) > 1)
"""Of one character are words of many kinds: 原文：, 译文：."""
_INFO = re.compile(
    rf"({_LABELS}|时间|時間|日期|浏览|点击|阅读|访问|字体|字号|人气|發布|瀏覽|點擊|閱讀)[量数次时间]{{0,3}}\s?[:：]"
)
"""Labels of a line about a text, as Chinese sites print it: 来源：… 发布时间：… 浏览量：…"""
LEAST_LABELS = 2
"""Different ones in a line; a sentence may have one."""
_ADDRESS = re.compile(r"[(\[]?[\w.+-]+@[\w-]+\.[\w.-]+(?:[,;/| ]+[\w.+-]+@[\w-]+\.[\w.-]+)*[)\]]?")
"""A reporter's, below the text."""
_DIGIT = re.compile(r"\d")
_GOES_ON = (" —", " –")
"""How a dateline ends that has an element of its own, named so."""
_NUMBERED = re.compile(r"(\d{1,3})[.)]\s+\S")
CELLS = frozenset({"td", "th", "caption", "tr"})
ENTRIES = frozenset({"li", "dd", "dt"})


class Piece(NamedTuple):
    """One block with what it was found to be; ``kind`` is None for what is no part of the article at all."""

    block: Block
    at: int
    """Index of the block in the outline."""
    kind: ParagraphKind | None


def classify(blocks: Sequence[Block], container: Box, headline: str) -> list[Piece]:
    """What each block of the container is, in order."""
    name = plain(headline)
    marks: dict[int, int] = {id(container): 0}
    pieces: list[Piece] = []
    for offset, block in enumerate(blocks):
        kind = _kind(block, _marks(block.box, marks), name)
        pieces.append(Piece(block, container.first + offset, kind))
    pieces = _with_numbered(_with_large_headings(_with_linked_headings(pieces), name))
    return _told_once(_with_credits_over_captions(pieces))


def _with_numbered(pieces: list[Piece]) -> list[Piece]:
    """With linked lines as text that go on counting where a paragraph of the text stopped: "12. This cover of ..."."""
    last = 0
    for place, piece in enumerate(pieces):
        found = _NUMBERED.match(piece.block.text) if piece.block.text[:1].isdigit() else None
        if found is None:
            continue
        if piece.kind == "promo" and last and int(found[1]) == last + 1:
            pieces[place] = piece._replace(kind="paragraph")
        if pieces[place].kind in BODY_KINDS:
            last = int(found[1])
    return pieces


def _with_credits_over_captions(pieces: list[Piece]) -> list[Piece]:
    """With names as credits that stand in one paragraph with a caption, over it: printed on the picture."""
    for place, (piece, below) in enumerate(pairwise(pieces)):
        is_over = piece.kind == "paragraph" and below.kind == "caption" and below.block.box.parent is piece.block.box
        if is_over and is_bare_credit(piece.block.text):
            pieces[place] = piece._replace(kind="credit")
    return pieces


def _with_linked_headings(pieces: list[Piece]) -> list[Piece]:
    """With linked headings as subheads where a paragraph of the text stands right below: the things that are listed."""
    for place, (piece, below) in enumerate(pairwise(pieces)):
        if piece.kind == "promo" and piece.block.box.name in HEADINGS and _is_prose_in(piece.block.box.parent, below):
            pieces[place] = piece._replace(kind="subhead")
    return pieces


def _with_large_headings(pieces: list[Piece], name: str) -> list[Piece]:
    """With each ``h1`` between paragraphs of the text as a subhead; an own ``h1`` of the page has no text above it."""
    holders: set[int] = set()
    for place, (piece, below) in enumerate(pairwise(pieces)):
        if piece.kind in BODY_KINDS and piece.block.prose:
            holders.add(id(piece.block.box.parent))
        elif piece.kind is None and piece.block.box.name == "h1" and id(piece.block.box.parent) in holders:
            is_other = piece.block.link_share <= MOSTLY_LINKS and plain(piece.block.text) != name
            if is_other and not piece.block.box.is_out and _is_prose_in(piece.block.box.parent, below):
                pieces[place] = piece._replace(kind="subhead")
    return pieces


def _is_prose_in(parent: Box | None, piece: Piece) -> bool:
    is_prose = piece.kind in BODY_KINDS and piece.kind != "subhead" and piece.block.prose > 0
    return is_prose and piece.block.box.parent is parent


def _told_once(pieces: list[Piece]) -> list[Piece]:
    """Without passages that were there before: pages for several widths of screen have the text once for each."""
    told = [place for place, piece in enumerate(pieces) if piece.kind in BODY_KINDS and piece.block.prose]
    texts = [pieces[place].block.text for place in told]
    known: dict[str, int] = {}
    firsts = [known.setdefault(text, order) for order, text in enumerate(texts)]
    for start, end in _runs(firsts) if len(known) < len(told) else ():
        is_copy = firsts[start] < start and (end - start >= SHORTEST_COPY or texts[start] == texts[start - 1])
        for place in told[start:end] if is_copy else ():
            pieces[place] = pieces[place]._replace(kind=None)
    return pieces


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Where ``numbers`` count up by one: start and end of each run."""
    starts = [place for place, number in enumerate(numbers) if not place or number != numbers[place - 1] + 1]
    return pairwise([*starts, len(numbers)])


def _kind(block: Block, marks: int, headline: str) -> ParagraphKind | None:
    if block.box.is_out or marks & (CAPTION | CREDIT | FIGURE):
        return _kind_outside(block, marks)
    if not any(map(str.isalnum, block.text)):
        return None
    if block.box.name in ("h1", "title") or repeats_headline(block.text, headline):
        return None
    if _is_label(block, marks):
        return None
    if kind := _kind_of_picture_line(block.text):
        return kind
    if is_promo(block.text, block.link_share):
        return "promo"
    return _kind_inside(block, marks)


def repeats_headline(text: str, headline: str) -> bool:
    """True for the headline over again, be it without the word that a site put behind it: "... Photos".

    ``headline`` are its plain letters.
    """
    if len(text) > 2 * len(headline):
        return False
    words = plain(text)
    return words == headline or (
        len(words) >= SHORTEST_HEADLINE and len(headline) <= len(words) + LONGEST_BEHIND and headline.startswith(words)
    )


def _kind_of_picture_line(text: str) -> ParagraphKind | None:
    """What a line among the text's says of a picture: its credit, or what it shows and whose it is."""
    has_label = ":" in text or "：" in text  # most paragraphs have none, and need no pattern
    if len(text) <= LONGEST_CAPTION and (has_label or " by " in text or " courtesy of " in text):
        if LEAD_CREDIT.match(text) or credits_pictures(text):
            return "credit"
        if not has_label and names_picture(text):
            return "caption"
    is_signed = not text.isascii() and (
        (text.startswith(_CAPTION_MARKS) and not text.endswith(_CAPTION_MARKS))
        or is_taken_by(text)
        or _OF_PHOTOGRAPHER.fullmatch(text) is not None
    )
    if is_signed_picture(text):
        return "caption"
    is_numbered = has_label and len(text) <= LONGEST_CAPTION and _FIGURE.match(text) is not None
    is_credited = has_label and len(text) <= LONGEST_CAPTION and _CREDITED.fullmatch(text) is not None
    return "caption" if is_signed or is_credited or is_numbered else None


def _kind_outside(block: Block, marks: int) -> ParagraphKind | None:
    """What is kept of text beside the text, because it says whose pictures and whose news these are."""
    if marks & CREDIT and len(block.text) <= LONGEST_LABEL:
        return "credit"
    if marks & (CAPTION | FIGURE):
        return "caption" if not block.box.marks & PROMO and block.link_share < MOSTLY_LINKS else None
    if marks & CORRECTION or is_correction(block.text):
        return "correction"
    return "sign_off" if is_sign_off(block.text) else None


def _kind_inside(block: Block, marks: int) -> ParagraphKind | None:
    name = _element(block.box)
    if name in HEADINGS:
        return "subhead" if block.link_share <= MOSTLY_LINKS else "promo"
    if block.link_share > MOSTLY_LINKS and not _is_linked_sentence(block):
        return "promo"
    if marks & CORRECTION or is_correction(block.text):
        return "correction"
    if marks & SIGN_OFF and len(block.text) <= LONGEST_SIGN_OFF:
        return "sign_off"
    if name in ENTRIES:
        return "list"
    if name in CELLS and is_below_picture(block.box):
        return "caption"
    if name in CELLS or (not block.prose and any(box.name == "table" for box in around(block.box))):
        return "table"
    return "quote" if marks & QUOTE else "paragraph"


def _is_linked_sentence(block: Block) -> bool:
    """True for a sentence of the text that is mostly link; titles of other stories have no full stop."""
    is_whole = block.link_share >= LINKED_WHOLE or len(block.text) < SHORTEST_SENTENCE
    return not is_whole and block.box.name == "p" and block.text.endswith((".", ".”", '."', "。", "।"))


def is_below_picture(cell: Box) -> bool:
    """True in a table of pictures with a line below each: how blogs write captions that have no markup for them."""
    table = next((box for box in around(cell) if box.name == "table"), None)
    if table is not None and table.last - table.first <= MOST_LINES_OF_PICTURE and _is_alone(cell, table):
        return next(iter(tags_in(table.tag, "img")), None) is not None
    if table is None or table.last - table.first > MOST_PICTURES_OF_TABLE:
        return False
    return sum(1 for _ in tags_in(table.tag, "img")) >= table.last - table.first


def _is_alone(cell: Box, table: Box) -> bool:
    """True for the one cell with words of a table: a frame for a picture and its caption."""
    return cell.first == table.first and cell.last == table.last


def _element(box: Box) -> str:
    """The box's element, or the heading that is right around it and holds nothing else."""
    around_it = box.parent
    is_wrapped = around_it is not None and around_it.name in HEADINGS and around_it.last - around_it.first == 1
    return around_it.name if around_it is not None and is_wrapped else box.name


def _marks(box: Box, known: dict[int, int]) -> int:
    """Marks of a box and of those around it up to the container, whose own are known to be none."""
    key = id(box)
    if key not in known:
        known[key] = box.marks | (_marks(box.parent, known) if box.parent is not None else 0)
    return known[key]


def _is_label(block: Block, marks: int) -> bool:
    """A byline, a date, a reading time: read elsewhere, not text."""
    text = block.text
    if len(text) > LONGEST_LABEL:
        return False
    if (
        is_original_title(text)
        or (text.startswith(_ORIGINAL) and len(text) <= LONGEST_ORIGINAL and not block.prose)
        or is_end_mark(text)
        or ("@" in text and _ADDRESS.fullmatch(text))
    ):
        return True
    if len(text) <= LONGEST_CLOCK and block.box.name not in CELLS and not any(map(str.isalpha, text)):
        return True
    if marks & BYLINE and text.endswith(")") and _SIGNED.search(text):
        return True
    if marks & (BYLINE | TIME | READING_TIME | TAGS) and not block.prose:
        return not (text.endswith(_GOES_ON) and _DIGIT.search(text) is None)
    if _DIGIT.search(text) is None:
        return False
    if is_info_line(text):
        return True
    return is_date_line(text) or (not block.prose and is_reading_time(text)) or _is_contact(text)


_SIGNED = re.compile(r"^[^.!?]{4,90} \([A-Z]{2,8}\)$")
"""A byline with an agency in brackets, which ends like a sentence: "Ana Prado, The Selwyn Times (TNS)"."""


def is_byline_and_date(text: str) -> bool:
    """True for a byline with the time and counts behind it: "By Ana Prado 18:07, 15 May 24 / 2 140 views"; a name
    alone has a mark behind it: "Ana Prado - 15 mai 2024 à 18:07"."""
    clock = _CLOCK.search(text) if len(text) <= LONGEST_HEAD_LINE else None
    first = _DIGIT.search(text) if clock else None
    if first is None:
        return False
    before = text[: first.start()]
    name, is_set_apart = before.strip(_BETWEEN), before.rstrip().endswith(_BEHIND_NAME)
    return is_byline(name) or (is_set_apart and is_bare_name(name) and names_day(text[first.start() :]))


def is_signed_picture(text: str) -> bool:
    """True for a caption that ends as those of America's agencies do: "... (AP Photo/Ana Prado)"."""
    end = text[-LONGEST_SIGN:]
    may_be = len(text) <= LONGEST_CAPTION and "hoto" in end and end.endswith((")", ")."))
    return may_be and _BY_AGENCY.search(end) is not None


def is_original_title(text: str) -> bool:
    """True for what a Chinese portal says of the headline that it changed: "（原标题：…）"."""
    return text.startswith(_ORIGINAL_TITLE)


def is_info_line(text: str) -> bool:
    """True for a line of labels about a Chinese text: "来源：沙港网 发布时间：2024-05-06 浏览：33"."""
    if text.isascii() or len(text) > LONGEST_LABEL or text.endswith("。"):
        return False
    return (":" in text or "：" in text) and len(set(_INFO.findall(text))) >= LEAST_LABELS


def _is_contact(text: str) -> bool:
    """True for a name with a telephone or an address: "Mara Lindqvist, 555-0143, mara@paper.example"."""
    is_short = len(text.split()) <= LONGEST_CONTACT and len(text) <= LONGEST_CONTACT_LINE
    return "@" in text and is_short and not text.endswith((".", "。"))
