"""Section and tags as a reader knows them, without what templates print around and instead of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from etl.transform.reader import folded
from etl.transform.text import clean_texts, has_any, words_of

FEWEST_COMMAS = 2
"""Of a list that a template took for one tag or section; one comma may stand in a name: Springfield, Illinois."""
LONGEST_SECTION = 60
"""Characters; what is longer is a sentence."""
SHORTEST_ECHO = 16
"""Letters of a headline's beginning: the last breadcrumb is often the story itself, cut off. A shorter section may well
begin a headline: Brexit."""

_BEFORE = re.compile(
    r"[\s/|>»›#:·•–—-]*(?:(?i:category|categories|kategorie|kategorien|categoría|categorie|catégorie|rubrik|rubrique|"
    r"section|topic|thema|filed under|posted in|publié dans|veröffentlicht in)\s*:\s*|(?:in|i|en|dans)\s+(?=[A-ZÀ-Þ]))?"
)
"""Signs of a path, a label, and "in" as in "posted in"."""
_OF_TAG = re.compile(r"[#＃\s]*(?:category: )?[#＃\s]*", re.IGNORECASE)
_QUOTES = ' "“”„«»'
_TIGHT_COMMA = re.compile(r"[^\d\s],(?=[^\d\s])")
"""As in a list that a program wrote; not within a number."""
_TAG_ENDS = re.compile(r"[,،]")
_PATH = re.compile(r"\s+[>»›→]\s+")
_EDGES = " \t/|>»›#:·•–—-,;"
_NO_SIGNS = '@©{}?™$€£"„“”:'
"""None of these stands in a section's name, but in addresses, notices, templates' gaps, questions and headlines."""
_NUMBERS = re.compile(r"\d[\d.,:/ -]*\d|\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NO_SECTIONS: frozenset[str] = words_of("""
    home homepage startseite start inicio início accueil pagina-iniziale главная 首页 首頁 ホーム hjem forside etusivu
    article articles artikel post posts page seite uncategorized uncategorised sin-categoría sem-categoria
    non-classé senza-categoria tag tags schlagworte schlagwörter kategorie kategorien category categories topics themen
    login log-in log-out sign-in sign-up signup subscribe abonnieren anmelden einloggen registrieren konto account
    profile menu menü menú search suche buscar rechercher cerca kontakt contact impressum newsletter
    donate spenden share teilen compartir partager print drucken download more mehr weiterlesen read-more read-next
    next previous related related-articles related-posts related-stories more-articles latest-articles
    no-posts comments kommentare advertisement anzeige werbung reklama publicidad publicité sponsored
    english deutsch español français italiano português polski русский türkçe 中文 日本語 العربية us-edition
    sections contents description skip-to-content skip-to-main-content lesen-sie-auch mehr-lesen cart warenkorb
    unavailable loading cookies latest tagged in více
""")
"""Menus' and buttons' words that templates have where the section stands, ``-`` for a space."""
_NO_TAGS: frozenset[str] = words_of("""
    more mehr más mas plus tag tags home startseite themen topics schlagworte schlagwörter category categories kategorie
    kategorien uncategorized etiquetas
""")
"""Words around a list of tags; editors' own keywords may be any other word: print, newsletter."""
_NO_WORDS = re.compile(
    r"\b(?:skip to|log ?in|sign ?(?:in|up)|subscri|read more|view cart|my account|more from|more articles|"
    r"related (?:articles|posts)|about the author|lesen sie|zum inhalt|zur navigation|mehr aus|auch interessant|"
    r"affiliate|newsletter)",
    re.IGNORECASE,
)


def section_of(texts: Iterable[str], headline: str) -> str | None:
    """The first of ``texts`` that can be a section's name, without signs, labels and all but the first of a list."""
    story = folded(headline)
    return next(filter(None, (_section(text, story) for text in texts)), None)


def _section(text: str, headline: str) -> str:
    name = _PATH.split(_first_of_list(_BEFORE.sub("", text, count=1)))[-1].strip(_EDGES)
    is_name = 0 < len(name) <= LONGEST_SECTION and any(map(str.isalpha, name)) and not has_any(name, _NO_SIGNS)
    return name if is_name and not _is_of_page(name) and not _echoes(folded(name), headline) else ""


def _first_of_list(text: str) -> str:
    """The section of "Culture;Film" and "Culture, Film, Music" is Culture; "Arts, Culture" may be one."""
    holds_more = _is_list(text) or " ," in text or ";" in text
    return re.split(r"[;,]", text, maxsplit=1)[0] if holds_more else text


def _is_of_page(name: str) -> bool:
    """True for a button or a menu, a date or a telephone's number; "Wahl 2025" is a section, 2025 alone is none."""
    numbers = _NUMBERS.findall(name)
    is_dated = any(len(re.sub(r"\D", "", number)) > 2 and not _YEAR.fullmatch(number) for number in numbers)
    return is_dated or name.lower().replace(" ", "-") in _NO_SECTIONS or _NO_WORDS.search(name) is not None


def _echoes(name: str, headline: str) -> bool:
    return name == headline or (len(name) >= SHORTEST_ECHO and headline.startswith(name))


def tidy_tags(texts: Iterable[str]) -> tuple[str, ...]:
    """Tags without ``#``, quotation marks and "Category:", lists of them apart, each once in whatever case."""
    tags = (_OF_TAG.sub("", tag, count=1).strip(_QUOTES) for text in texts for tag in _apart(text))
    return clean_texts(tag for tag in tags if tag.lower() not in _NO_TAGS)


def _apart(text: str) -> Iterator[str]:
    yield from _TAG_ENDS.split(text) if _is_list(text) else (text,)


def _is_list(text: str) -> bool:
    return text.count(",") >= FEWEST_COMMAS or _TIGHT_COMMA.search(text) is not None
