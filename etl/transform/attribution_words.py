"""Words that say who made a story, by language: the tables that the grammars of attribution read.

One line a language, so that a reader of it can add what is missing. Lower case; matched as whole words. A ``*`` key
holds what every language's papers print.
"""

from __future__ import annotations

from collections.abc import Mapping

from etl.printed_words import AUTHOR, COMPILER, STORY_SOURCE, every_word
from etl.transform.text import words_of

Words = Mapping[str, tuple[str, ...]]

BY: Words = {
    "*": ("by", "via", "text", "story", "author", "authors", "byline"),
    "en": (
        "by",
        "written by",
        "words by",
        "words",
        "story by",
        "from",
        "reported by",
        "report by",
        "curated by",
        "compiled by",
        "posted by",
        "published by",
        "authored by",
        "opinion by",
        "analysis by",
        "interview by",
        "review by",
        "commentary by",
        "column by",
        "essay by",
        "perspective by",
        "guest post by",
        "guest column by",
        "this post was written by",
        "this article was written by",
    ),
    "de": (
        "von",
        "text von",
        "ein artikel von",
        "artikel von",
        "autor",
        "autorin",
        "autoren",
        "ein beitrag von",
        "ein gastbeitrag von",
        "gastbeitrag von",
        "erstellt von",
        "veröffentlicht von",
        "geschrieben von",
        "verfasst von",
        "von unserer korrespondentin",
        "von unserem korrespondenten",
        "von unserer redakteurin",
        "von unserem redakteur",
        "aufgezeichnet von",
        "interview von",
        "ein bericht von",
        "bericht von",
        "eine reportage von",
        "reportage von",
        "ein interview von",
        "ein essay von",
        "eine kolumne von",
        "kolumne von",
        "eine glosse von",
        "eine recherche von",
        "eine kritik von",
        "eine rezension von",
        "eine satire von",
        "eine umfrage von",
        "ein porträt von",
        "ein gespräch von",
        "ein leitartikel von",
        "ein nachruf von",
        "ein feature von",
        "ein protokoll von",
        "ein meinungsbeitrag von",
        "es berichtet",
        "es berichten",
        "ein kommentar von",
        "kommentar von",
        "eine analyse von",
        "protokoll von",
    ),
    "fr": (
        "par",
        "texte",
        "propos recueillis par",
        "un article de",
        "article de",
        "rédigé par",
        "publié par",
        "auteur",
        "un reportage de",
        "reportage de",
        "une enquête de",
        "enquête de",
        "récit de",
        "un récit de",
        "une analyse de",
        "analyse de",
        "chronique de",
        "une chronique de",
        "édito de",
        "un entretien de",
        "recueilli par",
    ),
    "es": (
        "por",
        "de",
        "texto",
        "escribe",
        "escriben",
        "escrito por",
        "redactado por",
        "autor",
        "autora",
        "una información de",
        "un reportaje de",
        "reportaje de",
        "una crónica de",
        "crónica de",
        "entrevista de",
        "análisis de",
        "columna de",
        "firmado por",
    ),
    "pt": ("por", "texto", "escrito por", "da", "do", "autor", "reportagem de", "texto de", "análise de", "opinião de"),
    "it": (
        "di",
        "un articolo di",
        "articolo di",
        "intervista di",
        "servizio di",
        "reportage di",
        "a cura di",
        "testo di",
        "dal nostro inviato",
        "dalla nostra inviata",
        "autore",
        "scritto da",
    ),
    "nl": ("door", "van onze verslaggever", "van", "tekst", "auteur"),
    "af": ("deur",),
    "sv": ("av", "text", "artikel av"),
    "no": ("av", "tekst", "skrevet av"),
    "nb": ("av", "tekst", "skrevet av"),
    "da": ("af", "tekst", "skrevet af"),
    "fi": ("teksti", "kirjoittaja", "toimittaja"),
    "et": ("autor", "toimetaja"),
    "lt": ("autorius", "parengė", "autorė"),
    "lv": ("autors", "autore"),
    "pl": ("autor", "autorka", "oprac.", "opracowanie", "opracował", "opracowała", "tekst", "przygotował"),
    "cs": ("autor", "autorka", "napsal", "napsala", "text"),
    "sk": ("autor", "autorka"),
    "hu": ("szerző", "írta", "szöveg"),
    "ro": ("de", "autor", "scris de"),
    "hr": ("piše", "autor", "autorica", "napisao", "pišu", "tekst"),
    "bs": ("piše", "autor", "autorica"),
    "sr": ("piše", "autor", "пише", "аутор", "pišu"),
    "sl": ("piše", "avtor", "avtorica"),
    "bg": ("автор", "от", "написана от", "написано от", "публикувано от"),
    "ru": (
        "автор",
        "авторы",
        "текст",
        "корреспондент",
        "подготовил",
        "подготовила",
        "беседовал",
        "беседовала",
        "записала",
    ),
    "uk": ("автор", "автори", "авторка", "текст", "підготував", "підготувала", "розмовляла", "розмовляв"),
    "el": ("του", "της", "γράφει ο", "γράφει η", "συντάκτης", "επιμέλεια", "γράφει"),
    "tr": ("yazan", "haber", "yazar", "muhabir", "hazırlayan"),
    "ar": ("بقلم", "كتب", "كتبت", "إعداد", "تقرير", "الكاتب"),
    "fa": ("نویسنده", "خبرنگار"),
    "he": ("מאת",),
    "hi": ("द्वारा", "लेखक", "रिपोर्ट"),
    "id": ("oleh", "penulis", "reporter", "laporan", "ditulis oleh", "pewarta"),
    "ms": ("oleh",),
    "vi": ("tác giả", "bài", "theo"),
    "th": ("โดย", "ผู้เขียน"),
    "ja": every_word(AUTHOR, languages=("ja",)),
    "zh": ("本报记者", "本報記者", *every_word(AUTHOR, COMPILER, STORY_SOURCE, languages=("zh",))),
    "ko": every_word(AUTHOR, languages=("ko",)),
    "sw": ("na", "imeandikwa na"),
    "ca": ("per", "text"),
    "sq": ("nga", "shkruan", "shkroi", "përgatiti"),
}
"""What stands before the names of a byline."""

JOINERS: Words = {
    "*": ("&", "+", "and"),
    "en": ("and", "with"),
    "de": ("und", "u.", "sowie", "mit"),
    "fr": ("et", "avec"),
    "es": ("y", "e", "con"),
    "pt": ("e", "com"),
    "it": ("e", "ed", "con"),
    "nl": ("en", "met"),
    "sv": ("och", "med"),
    "no": ("og", "med"),
    "nb": ("og", "med"),
    "da": ("og", "med"),
    "fi": ("ja",),
    "et": ("ja",),
    "lt": ("ir",),
    "lv": ("un",),
    "pl": ("i", "oraz"),
    "cs": ("a",),
    "sk": ("a",),
    "hu": ("és",),
    "ro": ("și", "şi", "cu"),
    "hr": ("i", "te"),
    "bs": ("i",),
    "sr": ("i", "и"),
    "sl": ("in",),
    "bg": ("и",),
    "ru": ("и",),
    "uk": ("та", "і", "й"),
    "el": ("και",),
    "tr": ("ve", "ile"),
    "ar": ("و",),
    "fa": ("و",),
    "he": ("עם",),
    "hi": ("और", "एवं", "व"),
    "id": ("dan", "serta"),
    "ms": ("dan",),
    "vi": ("và",),
    "th": ("และ",),
    "zh": ("和", "与"),
    "ca": ("i", "amb"),
    "sw": ("na",),
}
"""Words between two names."""

WITH: frozenset[str] = words_of("with mit avec con com met med cu ile amb cum")
"""Joiners that make what follows a helper, not an author."""

IN: Words = {
    "*": ("in", "from"),
    "en": ("in", "at", "from", "reporting from", "reports from", "for"),
    "de": ("in", "aus"),
    "fr": ("à", "au", "aux", "en", "depuis"),
    "es": ("en", "desde"),
    "pt": ("em",),
    "it": ("da", "in"),
    "nl": ("in", "uit"),
    "sv": ("i", "från"),
    "no": ("i", "fra"),
    "nb": ("i", "fra"),
    "da": ("i", "fra"),
    "ro": ("la", "în", "din"),
    "pl": ("z", "w", "ze"),
    "ru": ("в", "из"),
    "el": ("από",),
    "id": ("di", "dari"),
    "vi": ("từ", "tại"),
    "ar": ("في", "من"),
}
"""Words between a person and where they report from."""


STATES = frozenset({"PA"})
"""Signs of agencies that are a state, too, behind a town or in brackets: Erie, PA."""

DPA_DESKS: frozenset[str] = words_of("lah lbn lby lhe lhs lmv lni lno lnw lrs lsa lsc lsn lsw lth")
"""Marks of dpa's own services for the states of Germany, which look like a paper's initials: dpa/lnw."""

SOURCE: tuple[str, ...] = (*every_word(STORY_SOURCE), "via", "theo", "information", "informationen", "informação", "据")
"""Labels before the one a story was taken from, with a colon; the last are words of running text, too, and say so only
where an agency stands behind them."""

WEEKDAYS_AND_MONTHS: frozenset[str] = words_of("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today yesterday earlier
    """)
"""Capitalised words that may follow an agency's name in running text without being part of a longer name."""


def of(table: Words, language: str | None) -> tuple[str, ...]:
    """The words of ``language`` and those of every language; of all languages where it is not known."""
    if language is None:
        return tuple(dict.fromkeys(word for words in table.values() for word in words))
    return tuple(dict.fromkeys((*table.get(language.split("-")[0].lower(), ()), *table.get("*", ()))))
