"""What stands at the edges of the text and between its paragraphs without being part of it."""

from __future__ import annotations

import math
from itertools import islice

from bs4 import Tag

from etl.models import BODY_KINDS
from etl.parse.blocks import Block, Box
from etl.parse.byline_lines import has_label, is_byline
from etl.parse.container import around, is_body, signature
from etl.parse.marks import SECTION
from etl.parse.paragraphs import SIGNING_BLOCKS, Piece, is_byline_and_date
from etl.parse.promos import is_closing_heading
from etl.parse.sign_offs import is_notice, is_sign_off, is_the_end, names_responsible
from etl.parse.signatures import is_signature
from etl.parse.soup import marks_on
from etl.parse.texts import clean, word_set

ENTRY_PARENTS = word_set("ul ol dl li table tbody thead tfoot tr td th blockquote figure")
"""Wrappers that belong to what they wrap."""

USUAL_SHARE = 0.1
"""Wrappers that hold this share of the prose are how the text is built. At .03 embeds and forms count as usual
(captions found in the body .024 -> .046 on the tuning half); above .2 chapters of long reads are lost."""

LONE_SHARE = 0.3
"""... and where it is one paragraph alone, this share."""

MOST_LEDES = 1
"""Paragraphs before a line of byline and date: some papers print it below the standfirst, within the text."""
LONGEST_KICKER = 60
"""Characters."""
LEDE_PROSE = 80.0
LEDE_LINKS = 0.1

LONGEST_END = 40
"""Characters of the line that ends a text."""
LONG_INSET = 300.0
"""Letters of one paragraph: promos and forms have shorter ones, boxes in the midst of a text with longer ones belong to
it. At 200 boxes for consent come in, at 400 half of what was gained is lost."""


def trim(pieces: list[Piece], container: Box) -> list[Piece]:
    """The pieces that are kept, in order."""
    pieces = _without_what_follows(pieces)
    pieces = _without_insets(_without_cards(pieces), container)
    pieces = _without_last_chapters(pieces)
    pieces = _without_bylines(pieces)
    pieces = _with_sign_offs(pieces)
    pieces = _without_loose_ends(pieces, container)
    return [piece for piece in pieces if piece.kind is not None]


def _without_what_follows(pieces: list[Piece]) -> list[Piece]:
    """Without paragraphs below the line that ends a text, where most of it stands above."""
    end = next((at for at, piece in enumerate(pieces) if _ends_text(piece.block)), None)
    if end is None or _prose_in(pieces[:end]) < _prose_in(pieces[end:]):
        return pieces
    below = [piece._replace(kind=None) if piece.kind in BODY_KINDS else piece for piece in pieces[end:]]
    if names_responsible(pieces[end].block.text):
        below[0] = pieces[end]._replace(kind="sign_off")
    return [*pieces[:end], *below]


def _ends_text(block: Block) -> bool:
    text = block.text
    return len(text) <= LONGEST_END and block.prose < LEDE_PROSE and (names_responsible(text) or is_the_end(text))


def _prose_in(pieces: list[Piece]) -> float:
    return sum(piece.block.prose for piece in pieces if piece.kind in BODY_KINDS)


def _without_insets(pieces: list[Piece], container: Box) -> list[Piece]:
    """Boxes within the text that are built unlike the text: newsletter forms, promos, players, embeds."""
    known: dict[int, str] = {}
    paths = [_path(piece, container, known) for piece in pieces]
    usual = _usual_wrappers(pieces, paths)
    plain = [
        place
        for place, (piece, path) in enumerate(zip(pieces, paths, strict=True))
        if piece.kind in BODY_KINDS and usual.issuperset(path) and piece.block.prose
    ] or [0]
    for place, (piece, path) in enumerate(zip(pieces, paths, strict=True)):
        least = LEDE_PROSE if place < plain[0] else LONG_INSET if place < plain[-1] else math.inf
        if piece.kind not in BODY_KINDS or usual.issuperset(path) or _is_prose(piece, least):
            continue
        if not _is_in_series(piece, container, usual):
            pieces[place] = piece._replace(kind=None)
    return pieces


def _is_in_series(piece: Piece, container: Box, usual: set[str]) -> bool:
    """True in one of several boxes that are named for the text, whatever frames the pages of a long read have."""
    for box in islice(around(piece.block.box), 1, None):
        if box is container or signature(box) not in usual:
            return False
        if is_body(box):
            return True
    return False


def _without_cards(pieces: list[Piece]) -> list[Piece]:
    """Without the short words in one box with a linked title, and no sentence: who wrote the other story, and when."""
    cards = {id(piece.block.box.parent) for piece in pieces if piece.kind == "promo"}
    return [
        piece._replace(kind=None)
        if piece.kind == "paragraph" and id(piece.block.box) in cards and not piece.block.box.prose
        else piece
        for piece in pieces
    ]


def _is_prose(piece: Piece, least: float) -> bool:
    """True for a paragraph of a certain length without links, which is text although its wrapper is unlike the others.

    A first paragraph may stand in a wrapper of its own, for its large initial, and so may what others build on.
    """
    return piece.block.prose >= least and piece.block.link_share < LEDE_LINKS


def _usual_wrappers(pieces: list[Piece], paths: list[tuple[str, ...]]) -> set[str]:
    """Signatures of the wrappers that a good part of the text stands in."""
    prose: dict[tuple[str, ...], list[float]] = {}
    for piece, path in zip(pieces, paths, strict=True):
        if piece.kind in BODY_KINDS and piece.block.prose:
            prose.setdefault(path, []).append(piece.block.prose)
    total = sum(map(sum, prose.values()))
    usual = [
        path for path, parts in prose.items() if sum(parts) >= (USUAL_SHARE if len(parts) > 1 else LONE_SHARE) * total
    ]
    return {name for path in usual for name in path}


def _path(piece: Piece, container: Box, known: dict[int, str]) -> tuple[str, ...]:
    """Signatures of the wrappers between a block and the container.

    Wrappers inside a list, a table or a quotation say nothing, nor do those around one of these or a heading alone.
    ``known`` keeps the signatures, as most blocks share their wrappers.
    """
    found: list[str] = []
    inner = piece.block.box
    is_whole = piece.kind != "paragraph"
    at = inner.parent
    while at is not None and inner is not container and at is not container:
        if at.name in ENTRY_PARENTS:
            found.clear()
            is_whole = True
        elif is_whole and (at.first, at.last) == (inner.first, inner.last):
            pass
        else:
            is_whole = False
            found.append(known.get(id(at)) or known.setdefault(id(at), signature(at)))
        inner, at = at, at.parent
    return tuple(found)


def _without_last_chapters(pieces: list[Piece]) -> list[Piece]:
    """Without the chapters at the end that are headed as cards of authors and the like."""
    heads = [place for place, piece in enumerate(pieces) if piece.kind == "subhead"]
    end = len(pieces)
    for start in reversed(heads):
        if not is_closing_heading(pieces[start].block.text):
            break
        end = start
    after = [piece._replace(kind=None) if piece.kind in BODY_KINDS else piece for piece in pieces[end:]]
    return pieces[:end] + after


def _without_bylines(pieces: list[Piece]) -> list[Piece]:
    """Without the lines before the first sentence that are a kicker, or say who wrote it, which are read elsewhere;
    labelled ones at the end are sign-offs."""
    ledes = 0
    for place, piece in enumerate(pieces):
        text = piece.block.text
        is_line = piece.kind == "paragraph" and is_byline_and_date(text)
        if piece.kind in BODY_KINDS and piece.block.prose and not is_line:
            ledes += 1
        if ledes > MOST_LEDES:
            break
        if is_line or (not ledes and piece.kind == "paragraph" and (is_byline(text) or _is_kicker(piece.block))):
            pieces[place] = piece._replace(kind=None)
    for place in range(max(0, len(pieces) - SIGNING_BLOCKS), len(pieces)):
        text = pieces[place].block.text
        if pieces[place].kind == "paragraph" and has_label(text) and is_byline(text):
            pieces[place] = pieces[place]._replace(kind="sign_off")
    return pieces


def _is_kicker(block: Block) -> bool:
    """True for a short line that is marked as the section or topic, or all of which is."""
    if block.box.marks & SECTION or len(block.text) > LONGEST_KICKER:
        return bool(block.box.marks & SECTION)
    inner = block.box.tag.find(True, recursive=False)
    return isinstance(inner, Tag) and bool(marks_on(inner) & SECTION) and clean(inner.get_text(" ")) == block.text


def _with_sign_offs(pieces: list[Piece]) -> list[Piece]:
    """Credits in the last lines of the text become sign-offs."""
    texts = [place for place, piece in enumerate(pieces) if piece.kind in BODY_KINDS]
    for place in texts[-SIGNING_BLOCKS:]:
        block = pieces[place].block
        if is_sign_off(block.text) or is_signature(block) or is_notice(block.text):
            pieces[place] = pieces[place]._replace(kind="sign_off")
    return pieces


def _without_loose_ends(pieces: list[Piece], container: Box) -> list[Piece]:
    """Labels before the first sentence and after the last are no text: kickers, tags, headings of what follows.

    They are where a box named as the body holds them, or where they stand beside sentences, in the same box.
    """
    prose = [place for place, piece in enumerate(pieces) if piece.kind in BODY_KINDS and piece.block.prose]
    if not prose:
        return pieces if is_body(container) else []
    beside = {id(pieces[place].block.box.parent) for place in prose}

    def stays(place: int, piece: Piece) -> bool:
        if piece.kind not in BODY_KINDS or prose[0] <= place <= prose[-1]:
            return True
        return is_body(container) or any(
            id(box) in beside for box in (piece.block.box, piece.block.box.parent, _list_parent(piece))
        )

    kept = [piece if stays(place, piece) else piece._replace(kind=None) for place, piece in enumerate(pieces)]
    return _without_last_headings(kept)


def _list_parent(piece: Piece) -> Box | None:
    """What holds the list or table that a block is an entry of."""
    at = piece.block.box.parent
    while at is not None and at.name in ENTRY_PARENTS:
        at = at.parent
    return at


def _without_last_headings(pieces: list[Piece]) -> list[Piece]:
    """A heading with no text below it is that of a box that was taken out."""
    kept = list(pieces)
    for place in range(len(kept) - 1, -1, -1):
        if kept[place].kind == "subhead":
            kept[place] = kept[place]._replace(kind=None)
        elif kept[place].kind in BODY_KINDS:
            break
    return kept
