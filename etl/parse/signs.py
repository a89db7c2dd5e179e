"""What kind of page this is, beside or instead of an article."""

from __future__ import annotations

import re
from itertools import islice

from etl.models import PageSign
from etl.parse.blocks import Block, Outline
from etl.parse.body import Body
from etl.parse.marks import CONSENT, HIDDEN, LIVE, PAYWALL

LITTLE_PROSE = 250.0
"""Letters of prose; an article has more than these two or three sentences."""

INDEX_PROSE = 600.0
"""The longest teaser or greeting of a front page; beyond, there is an article whatever stands around it."""

MOSTLY_LINKS = 0.6
"""Of the letters of a front page or a list, more than this are links; of an article's page with all its menus
and teasers, rarely."""

FEWEST_HEADLINES = 5
"""Linked headlines; fewer are what an article points to."""

MANY_HEADLINES = 10
"""More than a dated article points to. Of 1,800 pages two have as many among lines as short as teasers, both lists."""
WHOLE_LINK = 0.9

SHORTEST_HEADLINE = 20
"""Letters of a link that may be a headline and no name or word of a menu."""

HEADLINE_SHARE = 0.3
"""Of a headline with its teaser, and of a list of such, at least this share of the letters is links. Of 1,553 pages
no article whose paragraphs are as short as teasers, and whose metadata do not name it, has more than .23."""

LONGEST_ENTRY = 300
"""Letters of a headline with its teaser; an article has a longer paragraph."""

MOST_LONG_GREETINGS = 1
"""Longer paragraphs on a front page that nothing calls an article: a welcome, or what a charity is for. Pages
of one essay at such an address have more."""

FEWEST_TEASERS = 4
MOST_CUT_OFF = 0.75
"""Share of an article's paragraphs that may trail off, as in talk that was written down."""
CUT_OFF = ("...", "…", "...]", "…]")
"""How teasers end that a program cut out of their stories."""

SHORT_PAGE = 2_000
"""Letters; error pages, consent walls and empty frames say less than this in all."""

MOST_BLOCKS = 200
"""Blocks looked at for such words; they stand at the top."""

_CONTENT = re.compile(rb"[^ \t\r\n\x00\xef\xbb\xbf]")
_NOT_HTML = re.compile(
    rb"^(?:%PDF-|\x89PNG|GIF8|\xff\xd8\xff|PK\x03\x04|\x1f\x8b|RIFF|ID3|OggS|\x00\x00\x00.ftyp)", re.DOTALL
)
_MEDIA = re.compile(r"^(?:image|audio|video|font)/|/(?:pdf|zip|octet-stream|msword|vnd\.)", re.IGNORECASE)
_CONSENT = re.compile(
    r"cookie|consent|gdpr|einwilligung|zustimm|datenschutz|before you continue|traceurs|confidentialit|privacidad",
    re.IGNORECASE,
)
_SOFT_404 = re.compile(
    r"^\W*404\b|\b404\W*$|\b(?:error|fehler|erreur|http)\W{0,3}404\b|\b404\W{0,3}(?:error|fehler|erreur|not|page|[-–|:])|"
    r"(?:page|seite|página|pagina|sidan|siden|strona|sayfa)\b.{0,30}(?:not found|nicht gefunden|introuvable|"
    r"no encontrada|não encontrada|non trovata|niet gevonden|hittades inte|nie znaleziono|bulunamadı|"
    r"doesn.t exist|does not exist|n.existe pas|no existe)|not found\b|страница не найдена|الصفحة غير موجودة|"
    r"页面不存在|ページが見つかりません",
    re.IGNORECASE,
)
_APP_ROOT = re.compile(rb"<div[^>]+id=[\"']?(?:root|app|__next|__nuxt|main-app|react-root|app-root)\b", re.IGNORECASE)
_NEEDS_SCRIPT = re.compile(
    r"enable javascript|javascript (?:is )?(?:disabled|required)|aktivieren sie javascript|activer javascript",
    re.IGNORECASE,
)


def is_not_html(body: bytes, content_type: str) -> bool:
    """True for PDF, pictures, archives: by the first bytes, then by the header."""
    if _NOT_HTML.match(body.lstrip()[:16]):
        return True
    return bool(_MEDIA.search(content_type)) and b"<" not in body[:1024]


def is_empty(body: bytes) -> bool:
    """True where there is nothing but white space and NULs."""
    return _CONTENT.search(body) is None


def read_signs(
    body: bytes, outline: Outline, text: Body, title: str, *, has_article: bool, is_told: bool
) -> set[PageSign]:
    """Signs that the outline gives.

    ``text`` is what was read as the article's text; ``has_article`` says that metadata names an article, or that a
    date of publication is given, and ``is_told`` that it is not only printed: teasers have dates, too.
    """
    signs: set[PageSign] = set()
    if text.prose < LITTLE_PROSE:
        signs |= _signs_of_little(body, outline, title, has_article=has_article)
    if not signs and text.prose < LITTLE_PROSE and len(text.paragraphs) <= 1 and _is_called_film(outline):
        return {"film_page"}
    if not signs and _are_teasers(text) and not _is_called_article(outline):
        return {"index_page"}
    if signs or is_told or _is_called_article(outline):
        return signs
    if has_article:
        return {"index_page"} if lists_stories(outline, text) and _leads_elsewhere(outline, text) else signs
    is_index = text.prose < INDEX_PROSE and _is_mostly_links(outline)
    return {"index_page"} if is_index or lists_stories(outline, text) else signs


def lists_stories(outline: Outline, text: Body) -> bool:
    """True where the text itself is headlines that lead elsewhere, with or without teasers."""
    if any(len(paragraph.text) > LONGEST_ENTRY for paragraph in text.paragraphs):
        return False
    blocks = outline.blocks[text.first : text.last]
    letters = sum(len(block.text) for block in blocks)
    links = sum(block.link_characters for block in blocks)
    return sum(map(_is_linked_headline, blocks)) >= FEWEST_HEADLINES and links >= HEADLINE_SHARE * letters


def is_greeting(outline: Outline, text: Body) -> bool:
    """True where a front page has teasers, and no text of its own. It says today's date, and that is no article's."""
    long = sum(len(paragraph.text) > LONGEST_ENTRY for paragraph in text.paragraphs)
    return long <= MOST_LONG_GREETINGS and not _is_called_article(outline)


def has_paywall(outline: Outline) -> bool:
    """True where a box beside most of the text is named for it and shown: templates keep one ready, hidden or empty."""
    return any(
        box.marks & (PAYWALL | HIDDEN) == PAYWALL and box.last > box.first and box.prose <= outline.prose / 2
        for box in outline.boxes
    )


def _signs_of_little(body: bytes, outline: Outline, title: str, *, has_article: bool) -> set[PageSign]:
    text = " ".join(block.text for block in outline.blocks[:MOST_BLOCKS])
    if _SOFT_404.search(title) or (len(text) < SHORT_PAGE and _SOFT_404.search(text)):
        return {"soft_404"}
    if not has_article and _CONSENT.search(text) and (_marked(outline, CONSENT) or len(text) < SHORT_PAGE):
        return {"consent_wall"}
    if (_APP_ROOT.search(body) and len(text) < SHORT_PAGE) or _NEEDS_SCRIPT.search(text):
        return {"app_shell"}
    return set() if text.strip() else {"empty"}


def _is_mostly_links(outline: Outline) -> bool:
    letters = sum(len(block.text) for block in outline.blocks)
    links = sum(block.link_characters for block in outline.blocks)
    return letters > SHORT_PAGE and links / letters > MOSTLY_LINKS


def _is_called_article(outline: Outline) -> bool:
    """True where ``og:type`` says so: a short story among many links is still one."""
    return "article" in _types(outline)


def _is_called_film(outline: Outline) -> bool:
    """The same for a page that shows a film: ``video``, ``video.other``."""
    return any(kind.startswith("video") for kind in _types(outline))


def _types(outline: Outline) -> list[str]:
    metas = (seen.tag for seen in outline.noted["meta"] if seen.tag.get("property") == "og:type")
    return [str(meta.get("content")).strip().casefold() for meta in metas]


def _are_teasers(text: Body) -> bool:
    """True where most paragraphs break off: the beginnings of other stories, whatever the page's metadata say.

    Home pages have a date of publication, too, and are what many sites answer with where an article is gone.
    """
    texts = [paragraph.text for paragraph in text.paragraphs if paragraph.kind == "paragraph"]
    cut = sum(map(_is_cut_off, texts))
    return cut >= FEWEST_TEASERS and cut > len(texts) * MOST_CUT_OFF


def _is_cut_off(text: str) -> bool:
    return text.endswith(CUT_OFF)


def _leads_elsewhere(outline: Outline, text: Body) -> bool:
    """True where many of the text's lines are links and nothing else; logs of changes have links within their lines."""
    lines = outline.blocks[text.first : text.last]
    whole = (line for line in lines if line.link_characters >= max(SHORTEST_HEADLINE, WHOLE_LINK * len(line.text)))
    return sum(1 for _ in islice(whole, MANY_HEADLINES)) == MANY_HEADLINES


def _is_linked_headline(block: Block) -> bool:
    return block.link_characters >= SHORTEST_HEADLINE and block.link_share >= HEADLINE_SHARE


def _marked(outline: Outline, mark: int) -> bool:
    return any(box.marks & mark for box in outline.boxes)


def is_live(outline: Outline) -> bool:
    """True where the page's own frame is named as a live blog."""
    return any(box.marks & LIVE and box.prose > outline.prose / 2 for box in outline.boxes)
