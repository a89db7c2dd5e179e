"""Short lines that are a byline: "By Ana Prado and Tom Reyes", "Von Mara Lind, Oslo", "بقلم: ليلى حداد"."""

from __future__ import annotations

import re

from etl.chinese_credits import POSTS, has_surname, read_credits
from etl.parse.texts import for_lowered, lowered
from etl.printed_words import AMHARIC_BY, AMHARIC_NAME, AUTHOR, BEHIND_AUTHOR, COLONS, EDITOR, PICTURE, alternatives

LONGEST_LINE = 120
"""Characters: four names with their places."""
MOST_WORDS = 16
MOST_CASELESS_WORDS = 8
"""In scripts without capitals only the mark and the length tell a byline from a sentence."""
BARE_NAME_WORDS = range(2, 5)

PREPOSITION = for_lowered(
    r"(?:(?:written |reported |posted |words |story |text |report |analysis |opinion |interview |review |commentary |"
    r"column |essay |perspective |guest (?:post|column) )?by|"
    r"(?:(?:ein )?(?:artikel|bericht|beitrag|gastbeitrag|kommentar|interview) |text |"
    r"eine? (?:analyse|kolumne|glosse|reportage|recherche|kritik|rezension|satire|umfrage|essay|porträt|gespräch|"
    r"leitartikel|nachruf|feature|protokoll|meinungsbeitrag) )?von|aus [^\W\d_]+ bericht(?:et|en)|"
    r"une? (?:chronique|tribune|enquête|analyse|reportage|article|entretien|récit|portrait|éditorial|critique) "
    r"(?:de|par)|"
    r"una? (?:reportaje|crónica|columna|análisis|entrevista|artículo) de|un reportaje de|"
    r"un['’]?a? ?(?:articolo|intervista|analisi|reportage|commento) di|"
    r"par|propos recueillis par|por|escrito por|di|a cura di|door|deur|av|af|skrevet a[vf]|przez|opracowała?|"
    r"oprac\.|napsala?|"
    r"írta|scris de|de la|od|от|γράφει ο|γράφει η|oleh|theo|بقلم|كتب|كتبت|به قلم|מאת|द्वारा)(?:\s*[:：]\s*|\s+)"
)
"""Words that lead to a name by themselves."""
LABEL = for_lowered(
    rf"(?:byline|rédaction|redacción|redação|redazione|redaktion|redactie|تحرير|取材|{alternatives(AUTHOR, EDITOR)})"
    rf"(?:\s?(?:[&+/]|(?<= )(?:och|og|und|and|en|et|y|e|i|a|ja|és|и|та|και)(?= ))\s?(?:{alternatives(PICTURE)}))?"
    rf"\s*[{COLONS}/／｜]\s*"
)
"""Words that lead to a name with a colon only; without it they may begin any sentence."""
LABEL_WITHIN = re.compile(rf"(?<![^\W\d_])(?:{alternatives(AUTHOR)})\s*[:：]\s*[^\d:|]{{3,60}}$", re.IGNORECASE)
"""A label and what follows it to the end of the line."""
READ_OUT = for_lowered(rf"(?:{alternatives(AUTHOR)})[,،]\s+")
"""The same with a comma, as screen readers are to say it: "Author, Ana Prado"."""
LOWER_CASE_IN_NAMES = re.compile(
    r"""a|af|al|an|and|at|av|aus|bei|ben|bin|bint|da|das|de|del|della|den|der|des|di|do|dos|door|du|e|ed|el|en|et|for|from|
    i|ibn|il|in|ja|la|las|le|les|los|met|mit|och|of|og|oraz|para|per|sa|te|ten|ter|the|to|tot|und|ve|van|vom|von|with|y|z|
    zu|zum|zur|и|в|для|та|і|και|στην|στη|dpa|epd|sid|agencies|staff|correspondents?|editors?|reporters?|writers?|
    correspondante?|corresponsal|korrespondent(?:in)?|envoyée?|spéciale?|avec|agences|agencias|con|com|agências|political|
    senior|chief|special|à|em|na|no|ao|own|unserer?|onze|redaktion|redactie""",
    re.VERBOSE,
)
"""Lower-case words that stand between names, places and posts."""
_WRITER = alternatives(AUTHOR, languages=("zh",))
SPACELESS_BYLINE = re.compile(
    r"(?:(?:글|취재|글[·/]사진)\s?[=:]?\s?)?(?:[가-힣]{2,5}\s?=\s?)?[가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}){0,3}\s?"
    r"(?:특파원|[가-힣]{0,2}기자|논설위원)(?:\s?=?\s?\S+@\S+)?|"
    rf"(?:本报|本社|本報|新华社|中央社)?(?:{'|'.join(POSTS)})\s?[\u4e00-\u9fff]{{2,4}}(?:\s?[\u4e00-\u9fff]{{2,4}}){{0,3}}"
    r"(?:\s?[／/]\s?[\u4e00-\u9fff]{2,4}(?:報導|报道|報道))?|"
    rf"(?:{_WRITER})\s?[|｜／/]\s?[\u4e00-\u9fff]{{2,4}}(?:[、，\s][\u4e00-\u9fff]{{2,4}}){{0,3}}|"
    rf"[\u4e00-\u9fff]{{2,4}}(?:[、，\s][\u4e00-\u9fff]{{2,4}}){{0,3}}\s?[／/]\s?(?:{_WRITER})|"
    rf"{AMHARIC_BY}{AMHARIC_NAME}"
)
"""Bylines of scripts whose words for "by" and "reporter" are written as one with the name."""
NAME_AND_PAPER = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{2,4})\s?[／/]\s?[\u4e00-\u9fff]{2,8}(?:报|報|网|網|社|周刊|週刊|新闻|新聞|电视台|電視台)"
)
"""A reporter and the paper: 林海/沙港日报."""
DESK = re.compile(
    r"(?:[A-Z][\w&.'’ ]{1,40} )?(?:staff(?: (?:and|&) (?:agenc(?:y|ies)|[A-Z]\w+))?|newsroom|wire services|"
    r"staff (?:writers?|reporters?|(?:and wire )?reports?)|"
    r"our foreign staff|staff and wire reports|wire reports|agencies)(?:, with [A-Z][\w ]{1,30})?",
    re.IGNORECASE,
)
"""Bylines without a mark: ``Harbour Post Staff & Agencies``, ``Staff writer, with AFP``."""
CASELESS = re.compile("[\u0590-\u06ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SIGNS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e"
    "\u0eb1-\u0ecd\u102b-\u103e\u1056-\u1059\u17b4-\u17d3\u200c\u200d"
)
"""Vowels and accents that are written as characters of their own, which ``\\w`` does not know."""
_LETTER = rf"[^\W\d_][{_SIGNS}]*"
WORD = re.compile(rf"(?:{_LETTER})+(?:['’.\-](?:{_LETTER})+)*")
NUMBER = re.compile(r"\d")
_SENTENCE_ENDS = ("!", "?", "…", ":", ";", ",")
_WORD_AND_POINT = re.compile(r"[^\W\d_]{4}\.")
_BEHIND_LABEL = re.compile(rf"[{COLONS}/／｜,،]")
"""What stands behind every label; most lines have none of it, and need not be asked for three hundred words."""
BUTTON = re.compile(
    r"(?:zur|zum|alle|mehr|weitere|über|about|all|more|see|view|read|show|share|print|follow|ver|voir|tous|meer|lees|"
    r"authors?['’]s?|author profile|full (?:bio|profile))(?!\w)",
    re.IGNORECASE,
)
"""How links to an author's page and buttons begin that are as long as a name."""
BARE_NAME = re.compile(
    rf"[^\W\d_][\w.'’{_SIGNS}-]*(?: [^\W\d_][\w.'’{_SIGNS}-]*){{1,3}}"
    rf"(?:(?:,| and| und| et| y| e| &) [^\W\d_][\w.'’ {_SIGNS}-]{{3,40}})?"
)


GLUED = re.compile(r"\w*[a-zß-ÿ]{5}[A-Z][a-zß-ÿ]")
"""Two buttons without the space that a style sheet makes, as a first word ("SubscribeSign In"); "MacDonald" and
"FitzRoy" are names, and a later word may be the seam between two people."""
OUTLET_BEHIND = re.compile(r",\s*[«„\"“][^«»\"“”„]{2,40}[»\"”“]\.?$")
"""For whom, behind a name: "Ana Prado, «Faro»"."""


def is_byline(line: str) -> bool:
    """True where a short line names who wrote the story, and says nothing else."""
    text = line.strip()
    behind = OUTLET_BEHIND.search(text) if len(text) <= LONGEST_LINE else None
    if behind and is_bare_name(text[: behind.start()]):
        return True
    if not text or len(text) > LONGEST_LINE or NUMBER.search(text) or _ends_sentence(text):
        return False
    if text.endswith(BEHIND_AUTHOR) and is_bare_name(text.removesuffix(BEHIND_AUTHOR)):
        return True
    if DESK.fullmatch(text) or SPACELESS_BYLINE.fullmatch(text) or names_writer(text):
        return True
    mark = _mark_of(lowered(text))
    return mark is not None and _are_names(text[mark.end() :])


def names_writer(text: str) -> bool:
    """True for a line of roles and names in Chinese, one of them a writer's, and for "林海/沙港日报"."""
    if text.isascii():
        return False
    of_paper = NAME_AND_PAPER.fullmatch(text)
    if of_paper:
        return has_surname(of_paper["name"])
    return any(credit.role == "author" for credit in read_credits(text))


def _mark_of(text: str) -> re.Match[str] | None:
    """The words at the beginning of a lower-case line that lead to a name."""
    if _BEHIND_LABEL.search(text) is None:
        return PREPOSITION.match(text)
    return LABEL.match(text) or PREPOSITION.match(text) or READ_OUT.match(text)


def has_label(line: str) -> bool:
    """True where a line begins with a word and a colon that say who wrote it."""
    return _BEHIND_LABEL.search(line) is not None and LABEL.match(lowered(line.lstrip())) is not None


def is_bare_name(line: str) -> bool:
    """True where a line is two to four capitalised words, perhaps twice: a name, if it stands where bylines do."""
    text = line.strip()
    if not BARE_NAME.fullmatch(text) or text.endswith(("'s", "’s")) or BUTTON.match(text) or _ends_sentence(text):
        return False
    if GLUED.match(text):
        return False
    words = len(WORD.findall(text))
    is_short = words in BARE_NAME_WORDS or (words <= 2 * BARE_NAME_WORDS.stop and not text.isupper())
    return is_short and _are_names(text)


def _ends_sentence(text: str) -> bool:
    """True for a mark of a sentence at the end, or a point behind a word that is no initial and no abbreviation."""
    return text.endswith(_SENTENCE_ENDS) or _WORD_AND_POINT.fullmatch(text[-5:]) is not None


def _are_names(text: str) -> bool:
    words = WORD.findall(text)
    if not words or len(words) > MOST_WORDS:
        return False
    if CASELESS.match(words[0]):
        return len(words) <= MOST_CASELESS_WORDS
    lower = [word for word in words if word[0].islower()]
    leads = words[0][0].isupper() or words[0] in ("dpa", "epd", "sid", "the", "von", "van", "de", "al")
    return leads and len(lower) < len(words) and all(LOWER_CASE_IN_NAMES.fullmatch(word) for word in lower)
