"""The words of pictures: which of the lines around one say what it shows, and whose it is."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from bs4.element import NavigableString, Tag

from etl.parse.blocks import Block, Box, Sighting
from etl.parse.caption_lines import CHAIN, credit_behind, is_bare_credit, names_picture, read_caption
from etl.parse.container import around
from etl.parse.marks import ASIDE, BIOGRAPHY, BYLINE, CAPTION, COMMENTS, CREDIT, FIGURE, FOOT, HIDDEN, NAVIGATION, PROMO
from etl.parse.place import Place
from etl.parse.soup import marks_on, tag_before, tags_in
from etl.parse.texts import clean
from etl.printed_words import COLONS, EAST_ASIA, PICTURE, STORY_SOURCE, alternatives

FRAMES = ["figure", "picture"]
DEEPEST_FRAME = 5
"""Boxes between a picture and the one that holds its caption, too."""
NEAR_BOXES = 4
MOST_LINES = 5
LONGEST_CAPTION = 800
LONGEST_CREDIT = 160
"""Lines and characters; what says more is not only a caption."""
LONGEST_SURE_CREDIT = 80
"""Characters of a credit in a box that is named for caption and credit; what is longer is both."""
LONGEST_LINE_BELOW = 200
"""Characters of a paragraph that is a caption."""
MOSTLY_LINKS = 0.5
ALL_LINK = 0.9
LEAST_CAPTION_WORDS = 4
CREDIT_TAGS = frozenset({"span", "small", "em", "i", "cite", "b", "strong", "a"})
SET_APART = frozenset({"span", "small", "cite"})
_LENGTH_OF_FILM = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\s*[-–|•]|$)")
CREDIT_DATA = ("data-credit", "data-photo-credit", "data-image-credit", "data-copyright")
CREDIT_PROPERTIES = frozenset({"creditText", "copyrightHolder", "copyrightNotice"})
"""Of schema.org's ``ImageObject``."""
TITLES = frozenset({"h1", "h2", "h3"})
CELLS = frozenset({"td", "th"})
MOST_LINES_OF_CELL = 3
"""Blocks: the caption, the credit, and a link to the picture in full size."""
TEXT_BOXES = frozenset({"p", "li", "td", "body", "article", "main", "html"})
"""Boxes of text: what else they say is not about the picture."""
_CREDIT = re.compile(
    rf"^[\s(\[]*(?:©|\(c\)|(?:{alternatives(PICTURE, STORY_SOURCE, but=EAST_ASIA)}|crédit|credits?|copyright)"
    rf"(?: credits?| by| de)?\s*[{COLONS}/|／]|AP Photo)\s*[^\s:：]",
    re.IGNORECASE,
)
"""How a line begins that is a credit and no caption."""
BRACKETS = ("(", "[", "（")
_BY_SOMEBODY = re.compile(r"(?:By ?|Von |Par |Por )[A-Z]")
"""A byline, which stands in the same box as many a picture."""
_GOES_ON = re.compile(r"\s*(?:[/|]\s*|via\s)\S")
"""How a line begins that goes on with the credit before it: "/ Postmedia News"."""
_OPEN_ENDS = ("/", "|", " via", " for")
"""How a credit ends that goes on in the next line: "Photo by Ana Prado /"."""
_BUTTON_AT_END = re.compile(r"\s+(?:more|enlarge|view gallery|read more)\s*[>»›…]+$", re.IGNORECASE)
"""What unfolds a long caption: "... on Monday. (Ana Prado) more >"."""
_BUTTON = re.compile(
    r"(?:写真|画像|クリック)?[をで]?拡大(?:する|表示|写真|画像)?|(?:사진 ?)?(?:확대(?: ?보기|하기)?|크게 ?보기)|"
    r"(?:点击|點擊|查看)*(?:放大|大图|大圖|看大圖)|تكبير(?: الصورة)?|büyüt|phóng to|perbesar|ขยาย(?:ภาพ)?|बड़ा करें|"
    r"(?:click to )?enlarge|zoom(?: in)?|vergrößern|agrandir|ampliar|ingrandisci|powiększ|увеличить",
    re.IGNORECASE,
)
"""A line that is nothing but what shows the picture in full size."""
LONGEST_BUTTON = 16
_LIKE_NAMES = re.compile(r"[^\W\d_a-z][^!?;:]{1,58}[^.!?…]")
_TO_PRESS = re.compile(
    r"\b(?:view|show|open|enlarge|click|tap|zoom|more|download|gallery|slideshow|expand|close|play|watch|listen|image|photo|caption|vergrößern|öffnen|"
    r"einblenden|anzeigen|mehr|agrandir|afficher|voir|ampliar|ver|abrir|ingrandisci|apri|vergroot|powiększ|показать|"
    r"увеличить|janvier|january|\d{4})\b",
    re.IGNORECASE,
)
"""Words of buttons and dates, which stand behind captions, too."""
OF_OTHERS = NAVIGATION | ASIDE | PROMO | COMMENTS | FOOT
OF_PEOPLE = BYLINE | BIOGRAPHY


def credit_of_attributes(caption: str, alt: str, title: str) -> str:
    """The credit that only the picture's attributes give: some newsrooms show captions to the mouse alone."""
    if caption and (read_caption(caption) or names_picture(caption)):
        return ""
    return credit_behind(title) or (title if "/" in title and is_bare_credit(title) else credit_behind(alt))


def credit_for_programs(tag: Tag) -> str:
    """Whose a picture is where only programs are told: in its own data, or in the microdata of its frame."""
    if said := next((str(tag[name]) for name in CREDIT_DATA if tag.get(name)), ""):
        return clean(said)
    frame = next(
        (outer for outer in islice(tag.parents, NEAR_BOXES) if "ImageObject" in str(outer.get("itemtype"))), None
    )
    parts = tags_in(frame, "meta", *CREDIT_TAGS) if frame is not None else ()
    told = (part for part in parts if part.get("itemprop") in CREDIT_PROPERTIES | {"creator", "author"})
    texts = (clean(str(part.get("content") or "") or part.get_text(" ")) for part in told)
    return next((text for text in texts if text and len(text) <= LONGEST_CREDIT), "")


def words_around(seen: Sighting, blocks: list[Block], place: Place) -> tuple[str, str]:
    """Caption and credit as printed in the frame around the picture, which is none where it holds the headline."""
    frame = _frame(seen, blocks)
    if frame is None or frame.first <= place.headline < frame.last or _is_of_film(blocks[frame.first : frame.last]):
        return "", ""
    lines = _captions_of(blocks[frame.first : frame.last], frame)
    if not _names_caption(frame, blocks):
        lines = [block for block in lines if not _BY_SOMEBODY.match(block.text)]
    credit_lines = [block.text for block in lines if is_credit(block, frame) or _is_over_caption(block, lines, frame)]
    captions = [block.text for block in lines if block.text not in credit_lines and not _is_button(block)]
    if credit_lines:
        is_open = credit_lines[-1].endswith(_OPEN_ENDS)
        credit_lines += [block.text for block in lines if _GOES_ON.match(block.text)]
        credit_lines += [below.text for block, below in pairwise(lines) if is_open and block.text == credit_lines[-1]]
        captions = [text for text in captions if text not in credit_lines]
    return _BUTTON_AT_END.sub("", " ".join(captions)), " ".join(credit_lines) or _credit_within(frame.tag)


def line_below(seen: Sighting, blocks: list[Block]) -> str:
    """The line right below a picture without a frame, where it ends with who took it: a paragraph as any other."""
    block = blocks[seen.at] if seen.at < len(blocks) else None
    if block is None or block.box.is_out or len(block.text) > LONGEST_LINE_BELOW:
        return ""
    return block.text if names_picture(block.text) and not _CREDIT.match(block.text) else ""


def _is_of_film(lines: list[Block]) -> bool:
    """True where a length stands among the words: they are of a film, whose still the picture is, as is its source."""
    return any(line.text[:1].isdigit() and _LENGTH_OF_FILM.match(line.text) for line in lines)


def _captions_of(lines: list[Block], frame: Box) -> list[Block]:
    """Of a frame's lines those in boxes named as a caption or credit; all where no box within it is.

    A figure's credit may stand unnamed behind its named caption.
    """
    named = [at for at, block in enumerate(lines) if _marks_within(block, frame) & (CAPTION | CREDIT)]
    if not named:
        return lines
    return [
        block
        for at, block in enumerate(lines)
        if at in named
        or _is_source(block.box.tag)
        or (at == named[0] - 1 and ("/" in block.text or frame.name == "figure") and _is_like_credit(block))
        or (at > named[0] and (frame.name in FRAMES or block.box is frame) and not _is_to_press(block))
    ]


def _is_over_caption(block: Block, lines: list[Block], frame: Box) -> bool:
    """True for a figure's unnamed line right over its named caption: whose picture it is, printed on it."""
    return (
        frame.name == "figure"
        and block is lines[0]
        and len(lines) > 1
        and not _marks_within(block, frame) & (CAPTION | CREDIT)
        and bool(_marks_within(lines[1], frame) & CAPTION)
    )


def _is_like_credit(block: Block) -> bool:
    """True for a short line with a stroke, or of names."""
    if len(block.text) > LONGEST_SURE_CREDIT or _is_to_press(block):
        return False
    is_known = CHAIN.search(block.text) is not None or " " in block.text
    return "/" in block.text or (is_known and _LIKE_NAMES.fullmatch(block.text) is not None)


def _is_to_press(block: Block) -> bool:
    return block.link_share > MOSTLY_LINKS or bool(_TO_PRESS.search(block.text))


def _is_button(block: Block) -> bool:
    """True for "View full size image" and the like, which are links and nothing else."""
    if len(block.text) <= LONGEST_BUTTON and _BUTTON.fullmatch(block.text):
        return True
    return block.link_share > ALL_LINK and _TO_PRESS.search(block.text) is not None


def _credit_within(frame: Tag) -> str:
    """The credit that has an element of its own within the caption's line, marked or behind the caption's words."""
    parts = list(tags_in(frame, *CREDIT_TAGS))
    for part in parts:
        marks = marks_on(part)
        is_signed = marks & BYLINE and _is_in_caption(part)
        is_marked = marks & CREDIT or part.get("itemprop") in CREDIT_PROPERTIES or _is_source(part)
        if is_marked or is_signed or _is_cited(part):
            text = clean(part.get_text(" "))
            if text and len(text) <= LONGEST_CREDIT and not _LENGTH_OF_FILM.match(text):
                return text
    return _last_of_two(parts[-1]) if parts else ""


def _is_cited(part: Tag) -> bool:
    """True for ``<cite>Ana Prado/Marina</cite>``; a book's title has neither a stroke nor an agency in it."""
    text = part.get_text() if part.name == "cite" else ""
    return "/" in text or (text != "" and CHAIN.search(text) is not None)


def _is_in_caption(part: Tag) -> bool:
    """True right within a caption, where an author is who took the picture."""
    return part.parent is not None and bool(marks_on(part.parent) & CAPTION)


def _last_of_two(part: Tag) -> str:
    """What stands in an element of its own right behind that of the caption's words: a name, and nothing to press."""
    before = tag_before(part)
    text = clean(part.get_text(" "))
    caption = clean(before.get_text(" ")) if before is not None and before.name in CREDIT_TAGS else _words_before(part)
    if len(caption.split()) < LEAST_CAPTION_WORDS or (part.next_sibling is not None and clean(str(part.next_sibling))):
        return ""
    return text if _LIKE_NAMES.fullmatch(text) and not _TO_PRESS.search(text) else ""


def _words_before(part: Tag) -> str:
    """The caption's own words before an element that sets more apart than a stress would."""
    before = part.previous_sibling
    return clean(before) if part.name in SET_APART and isinstance(before, NavigableString) else ""


def _marks_within(block: Block, frame: Box | None) -> int:
    """Marks of the boxes around a block, up to the frame; all near ones without it."""
    marks = 0
    for box in around(block.box) if frame is not None else islice(around(block.box), NEAR_BOXES):
        if box is frame:
            break
        marks |= box.marks
    return marks


def is_credit(block: Block, frame: Box | None) -> bool:
    """True for what is marked as a credit, or begins like one; a box for caption and credit may hold either."""
    is_labelled = len(block.text) <= LONGEST_CREDIT and _CREDIT.match(block.text) is not None
    marks = _marks_within(block, frame)
    own = block.box.marks & (CAPTION | CREDIT)
    is_either = own == CAPTION | CREDIT and len(block.text) > LONGEST_SURE_CREDIT
    is_marked = bool(marks & CREDIT) and not is_either and not (frame is None and own == CAPTION)
    is_marked = is_marked or block.box.tag.get("itemprop") in CREDIT_PROPERTIES
    is_marked = is_marked or (block.box.name == "footer" and block.box.parent is frame and frame is not None)
    is_marked = is_marked or (frame is not None and block.box is not frame and _is_source(block.box.tag))
    return is_labelled or is_marked or (frame is not None and is_bare_credit(block.text)) or _is_bracketed(block.text)


def _is_source(tag: Tag) -> bool:
    """True for an element that is named "source", which beside a picture is where that comes from."""
    return "source" in (tag.get("class") or ())


def _is_bracketed(text: str) -> bool:
    """True for a credit in brackets on a line of its own: "(Ana Prado/The Harbour Post)"."""
    found = read_caption(text) if text[:1] in BRACKETS else None
    return found is not None and not found.caption


def _frame(seen: Sighting, blocks: list[Block]) -> Box | None:
    """The nearest box around a picture that has words, if these are few enough to be its caption; a ``figure`` that
    has more of them comes first."""
    if seen.box is None:
        return None
    nearest = next(((height, box) for height, box in enumerate(around(seen.box)) if box.last > box.first), None)
    if nearest is None:
        return None
    height, box = nearest
    figure = next((outer for outer in islice(around(seen.box), DEEPEST_FRAME) if outer.name == "figure"), None)
    if (
        figure is not None
        and _is_caption(figure, blocks)
        and _names_caption(figure, blocks) > _names_caption(box, blocks)
    ):
        return figure
    is_near = box.name in FRAMES or box.marks & (FIGURE | CAPTION) or height <= DEEPEST_FRAME
    is_of_text = box.name in TEXT_BOXES and not (_is_in_figure(box) or _has_only_caption(box, blocks))
    return box if is_near and _is_caption(box, blocks) and not is_of_text else None


def _has_only_caption(box: Box, blocks: list[Block]) -> bool:
    """True for a paragraph that holds a caption named so and a credit at most, and for the cell of a table for one
    picture, which is how old pages frame it."""
    lines = blocks[box.first : box.last]
    if box.name in CELLS:
        table = next((outer for outer in islice(around(box), NEAR_BOXES) if outer.name == "table"), box)
        return table.first == box.first and table.last == box.last and len(lines) <= MOST_LINES_OF_CELL
    is_named = any(_marks_within(block, box) & CAPTION for block in lines)
    return is_named and all(
        _marks_within(block, box) & (CAPTION | CREDIT) or is_bare_credit(block.text) for block in lines
    )


def _is_in_figure(box: Box) -> bool:
    """True for a paragraph or an entry within a box that is named for its pictures: a slide, a picture in a ``p``."""
    return box.is_out and any(outer.marks & FIGURE for outer in islice(around(box), 1, NEAR_BOXES))


def _names_caption(frame: Box, blocks: list[Block]) -> bool:
    return any(_marks_within(block, frame) & (CAPTION | CREDIT) for block in blocks[frame.first : frame.last])


def _is_caption(box: Box, blocks: list[Block]) -> bool:
    lines = blocks[box.first : box.last]
    if box.name not in FRAMES and any(map(_is_title, lines)) and not _names_caption(box, blocks):
        return False  # a teaser, or an advertisement
    return len(lines) <= MOST_LINES and sum(len(block.text) for block in lines) <= LONGEST_CAPTION


def _is_title(block: Block) -> bool:
    """True for a heading that is shown, and no label of what follows: "Photo by:"."""
    return block.box.name in TITLES and not block.box.marks & HIDDEN and not block.text.endswith(":")
