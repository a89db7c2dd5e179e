"""What the names that developers give their tags say about the text inside.

Class names, ids and roles are words in the developers' language, mostly English, on every site: ``related-posts``,
``ArticleBody_promo__x3f``, ``wp-caption-text``. Each mark is a set of such words; a tag has the marks of its words.
A mark is a hint, not a verdict: :mod:`etl.parse.blocks` says what weight it has where it stands.
"""

from __future__ import annotations

import re
from functools import lru_cache

from etl.parse.texts import word_set

Attributes = dict[str, str | None]
"""Of a tag, as its markup gives them: an attribute without a value has None."""

NAVIGATION = 1 << 0
ASIDE = 1 << 1
PROMO = 1 << 2
COMMENTS = 1 << 3
FIGURE = 1 << 4
CAPTION = 1 << 5
CREDIT = 1 << 6
BYLINE = 1 << 7
TIME = 1 << 8
STANDFIRST = 1 << 9
BODY = 1 << 10
HIDDEN = 1 << 11
FOOT = 1 << 12
SECTION = 1 << 13
TAGS = 1 << 14
READING_TIME = 1 << 15
CONSENT = 1 << 16
BIOGRAPHY = 1 << 17
HEADLINE = 1 << 18
QUOTE = 1 << 19
SIGN_OFF = 1 << 20
CORRECTION = 1 << 21
PAYWALL = 1 << 22
LIVE = 1 << 23
BREADCRUMBS = 1 << 24
ALL_MARKS = (1 << 25) - 1

NOT_TEXT = (
    NAVIGATION | ASIDE | PROMO | COMMENTS | FIGURE | CAPTION | CREDIT | HIDDEN | FOOT | TAGS | CONSENT | BIOGRAPHY
)
"""Marks of what stands beside the text of an article, not in it."""

ELEMENTS = {
    "nav": NAVIGATION,
    "menu": NAVIGATION,
    "aside": ASIDE,
    "footer": FOOT,
    "figure": FIGURE,
    "picture": FIGURE,
    "video": FIGURE,
    "audio": FIGURE,
    "iframe": PROMO,
    "figcaption": CAPTION | FIGURE,
    "form": PROMO,
    "button": PROMO,
    "select": PROMO,
    "textarea": PROMO,
    "dialog": CONSENT,
    "blockquote": QUOTE,
    "time": TIME,
}

HEADINGS = word_set("h1 h2 h3 h4 h5 h6")

ROLES = {
    "navigation": NAVIGATION,
    "menu": NAVIGATION,
    "menubar": NAVIGATION,
    "toolbar": NAVIGATION,
    "search": NAVIGATION,
    "banner": NAVIGATION,
    "contentinfo": FOOT,
    "complementary": ASIDE,
    "dialog": CONSENT,
    "alertdialog": CONSENT,
}


WORDS: tuple[tuple[int, frozenset[str]], ...] = (
    (
        NAVIGATION,
        word_set(
            """
            nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs toolbar topbar masthead
            pagination pager toc hauptnavigation metanavigation navegacion navegacao
            """
        ),
    ),
    (ASIDE, word_set("sidebar rail aside infobox factbox infokasten")),
    (
        PROMO,
        word_set(
            """
            related promo promotion promoted recommended recommendation recommendations recirc recirculation
            teaser teasers newsletter newsletters subscribe subscription signup share sharing sharebar shares
            social socials sharethis addthis addtoany advert advertisement advertising advertorial ad ads adslot
            adunit adbox banner sponsor sponsored outbrain taboola trending popular mostread upnext readmore
            readnext alsoread seealso morefrom follow whatsapp playlist donate donation
            membership crosslink outstream inread tooltip popup popover modal overlay offcanvas rating
            ratings poll quiz survey printfriendly jp-relatedposts control controls
            anzeige werbung publicite publicidad publicidade pubblicita reklame reklama reklam mainos annons annonse
            iklan relacionadas relacionados correlati gerelateerd relatert relaterte relaterade souvisejici powiazane
            tuijian xiangguan fenxiang guanggao paihang remen
            kapcsolodo ilgili terkait tinlienquan meistgelesen masleidas maislidas leggianche lireaussi leesook
            """
        ),
    ),
    (
        COMMENTS,
        word_set(
            """
            comment comments commentlist disqus respond livefyre coral kommentar kommentare commentaires
            comentarios commenti reacties kommentarer kommentit komentarze komentari diskuze hozzaszolasok
            yorum yorumlar pinglun liuyan
            """
        ),
    ),
    (
        FIGURE,
        word_set(
            """
            figure image images img contentimage imagebox bild gallery slideshow lightbox thumbnail thumb photo
            photos picture audio audioplayer videoplayer jwplayer
            """
        ),
    ),
    (
        CAPTION,
        word_set(
            """
            caption captions figcaption legend legenda leyenda piefoto epigrafe onderschrift bijschrift bildunterschrift
            bildtext billedtekst bildetekst kuvateksti popisek didascalia bildlegende bildzeile fototext fototekst
            fotounterschrift imgdesc photodesc
            """
        ),
    ),
    (
        CREDIT,
        word_set(
            """
            credit credits cred credito creditos crediti kredit zdroj fotobron fotokilde bildkalla photoby
            photocredit imagecredit copyright photographer bildquelle bildnachweis fotocredit fotograf kuvaaja rights
            picturesource imagesource photosource mediasource imgsource picturecredit mediacredit imgcredit bildcredit
            imagecopyright picturecopyright photocopyright bildrechte bildautor bildurheber fotoquelle fotonachweis
            fotorechte license licence
            """
        ),
    ),
    (
        BYLINE,
        word_set(
            """
            byline bylines author authors authorname autor autoren autore auteur auteurs reporter writer writers
            contributor contributors journalist journaliste verfasser firma vcard autora autores autorka autore autori
            periodista giornalista redattore forfatter forfattare skribent kirjoittaja toimittaja szerzo yazar
            muhabir penulis
            """
        ),
    ),
    (
        TIME,
        word_set(
            """
            date datetime time timestamp published publish pubdate updated modified dateline datum fecha data
            posted entry-date tarih tanggal dato publicado pubblicato publicacion
            """
        ),
    ),
    (
        STANDFIRST,
        word_set(
            """
            standfirst dek deck subtitle subheadline subhead subheading lead lede summary abstract intro excerpt
            teaser-text kicker-text sapo chapo chapeau bajada entradilla vorspann sommario catenaccio
            sottotitolo ingress manchet perex subtitulo anreisser zajawka podnaslov
            """
        ),
    ),
    (
        BODY,
        word_set(
            """
            articlebody articlecontent articletext storybody storycontent storytext entrycontent entrybody
            entrytext postcontent postbody posttext bodytext newstext newsbody newscontent detailtext artikeltext
            artikeltekst artikelbody brodtext leipateksti bodycopy cuerpo
            """
        ),
    ),
    (FOOT, word_set("footer foot colophon sitefooter rodape fusszeile stopka")),
    (
        SECTION,
        word_set(
            """
            section category categories kicker rubric rubrik rubrique topic channel eyebrow ressort dachzeile spitzmarke
            """
        ),
    ),
    (
        TAGS,
        word_set(
            """
            tag tags taglist tagcloud keywords topics hashtags postmeta
            postmetadata schlagworte stichworte etiquetas etiquettes
            emneord
            """
        ),
    ),
    (
        CONSENT,
        word_set(
            """
            cookie cookies consent gdpr onetrust didomi privacy
            browsehappy browserupgrade browserwarning olderbrowsers oldbrowser outdatedbrowser unsupportedbrowser
            """
        ),
    ),
    (BREADCRUMBS, word_set("breadcrumb breadcrumbs crumbs breadcrumblist")),
    (
        BIOGRAPHY,
        word_set("bio biography authorbio authorbox authorcard reportercard journalistcard autorenbox profile"),
    ),
    (HEADLINE, word_set("headline title titulo titular titolo titre titel tytul naslov nadpis baslik judul")),
    (QUOTE, word_set("quote blockquote pullquote pullquotes")),
    (SIGN_OFF, word_set("signoff signature tagline")),
    (
        CORRECTION,
        word_set(
            """
            correction corrections clarification editorsnote korrektur rectificatif
            """
        ),
    ),
    (PAYWALL, word_set("paywall paywalled regwall")),
    (LIVE, word_set("liveblog liveticker livepage livefeed")),
)
"""Words that are a mark by themselves."""

PHRASES: tuple[tuple[int, frozenset[str], re.Pattern[str]], ...] = (
    (
        BODY,
        word_set("article story entry post news detail"),
        re.compile(
            r"(?:article|story|entry|post|news|detail)-?(?:s-)?(?:body|content|text|copy|article)(?!-?(?:head|title|meta|foot|wrap))"
        ),
    ),
    (
        PROMO,
        word_set("read see watch more also next most in on sign call you editor editors latest external"),
        re.compile(
            r"(?:read|see|watch|more|also|next|most)-(?:more|also|next|read|viewed|popular|on|from|stories|news|like|links)|(?:in|on)-?(?:this|other)-(?:story|news)|sign-up|call-to-action|you-(?:may|might)|editors?-picks?|latest-(?:news|posts|stories|articles)|external-links?"
        ),
    ),
    (
        READING_TIME,
        word_set("read reading readtime time min mins minute minutes lesezeit word wordcount temps tiempo reader"),
        re.compile(
            r"read(?:ing)?-?time|(?:article|post|story|meta|info)-reading$|time-?to-?read|min(?:ute)?s?-read|lesezeit|word-?count|temps-de-lecture|tiempo-(?:de-)?lectura"
        ),
    ),
    (
        BIOGRAPHY,
        word_set("about more author reporter journalist writer"),
        re.compile(
            r"(?:about|more)-(?:the-)?author|(?:author|reporter|journalist|writer)-?(?:bio|box|card|info|desc|profile|about)"
        ),
    ),
    (
        CAPTION,
        word_set("image photo picture media img wp pic video player"),
        re.compile(
            r"(?:image|photo|picture|media|img|wp|pic)-?(?:caption|text|desc|description|legend|title)|"
            r"(?:image|photo|picture|img)-?(?:data|info|meta|details)$|"
            r"(?:video|player)(?:-resource|-card|-item)?-?(?:caption|title|headline|heading)"
        ),
    ),
    (
        CREDIT,
        word_set("image photo picture media img"),
        re.compile(r"(?:image|photo|picture|media|img)-?(?:credit|source|author|copyright|by)"),
    ),
    (
        CONSENT,
        word_set("browser browsers"),
        re.compile(
            r"(?:old(?:er)?|outdated|unsupported|upgrade|update)-browsers?|browsers?-(?:upgrade|update|warning)"
        ),
    ),
    (LIVE, word_set("live"), re.compile(r"(?:^|-)live-(?:blog|ticker|page|event|updates?|feed|coverage)")),
    (CORRECTION, word_set("editor editors"), re.compile(r"editors?-note")),
    (
        STANDFIRST,
        word_set("article story post entry sub"),
        re.compile(
            r"(?:article|story|post|entry)-(?:lead|intro|summary|excerpt|desc|description|subtitle)|sub-?(?:title|headline|heading)"
        ),
    ),
)
"""Words that are a mark together, matched in the name with hyphens between its words, where one of the second column is
among them: most names have none, and need no search."""

_OF_OTHERS_WORDS = frozenset({"has", "with", "without", "no"})
_SPEAKS_OF_OTHERS = 1 << 30
_PHRASES = tuple((1 << 31 + place, mark, phrase) for place, (mark, _, phrase) in enumerate(PHRASES))
"""Phrases by bits beside those of the marks, so that one look at a word tells all that it may mean."""

_BY_WORD: dict[str, int] = {}
for _bits, _words in (
    *WORDS,
    *((bit, words) for (bit, _, _), (_, words, _) in zip(_PHRASES, PHRASES, strict=True)),
    (_SPEAKS_OF_OTHERS, _OF_OTHERS_WORDS),
):
    for _word in _words:
        _BY_WORD[_word] = _BY_WORD.get(_word, 0) | _bits
_TELLING = frozenset(_BY_WORD)
"""A name without one of these words has no mark."""

SHARES = re.compile(r"shar(?:e|ing)(?!d)|social", re.IGNORECASE)
"""Names of buttons to share a story, beside which some templates print who wrote it."""

HIDDEN_CLASSES = word_set(
    """hidden hide d-none is-hidden u-hidden invisible visuallyhidden visually-hidden sr-only screen-reader-text
    screen-reader screenreader screen-reader-only u-sr-only u-visually-hidden offscreen element-invisible print-only
    only-print show-for-print show-for-sr a11y-hidden aural"""
)
"""Whole class names that hide; ``hidden-xs`` and its like hide on some screens only."""

MOST_HYPHENS = 4

LONGEST_NAME = 2_000
"""Characters of one attribute that are looked at; a style sheet written in classes has a few hundred."""

_OF_OTHERS = re.compile(r"(?<![a-z])(?:has|with|without|no)-\S*")
"""Names that speak of what is inside or beside: "has-post-thumbnail", "card--with-sidebar"."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LETTERS_AND_SPACE = bytes(code if code in b"abcdefghijklmnopqrstuvwxyz" else 32 for code in range(256))
_LETTER_BEHIND_DIGIT = re.compile(r"\d[a-z]")
_HASH = re.compile(r"(?<![a-z\d])[a-z]*\d+[a-z][a-z\d]*")
_LONG_WORD = re.compile(r"[a-z]{5,}")
"""Within letters and digits mixed, as of "sc-f98b1ad2", only long words were meant as words."""
TEST_NAMES = ("data-testid", "data-test-id", "data-component", "data-qa", "data-area")
"""What developers call a tag for their tests, where the classes are a machine's."""
_SPEAKING = frozenset({"role", "id", "style", "hidden", "aria-hidden", *TEST_NAMES})
"""Attributes that marks are read from, beside ``class``."""
_STYLE_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def marks_of_name(name: str) -> int:
    """Marks of one ``class`` or ``id`` attribute's text."""
    name = name[:LONGEST_NAME]
    if ":" in name or "[" in name:  # style sheets written in classes: "hover:menu", "[&_img]:rounded"
        name = " ".join(part for part in name.split() if ":" not in part and "[" not in part)
    lower = name.lower()
    if lower != name:
        lower = _CAMEL.sub("-", name).lower()
    if _LETTER_BEHIND_DIGIT.search(lower):
        lower = _HASH.sub(_long_words, lower)
    words = _words_in(lower)
    if _TELLING.isdisjoint(words):
        return 0
    found = _found_in(words)
    if found & _SPEAKS_OF_OTHERS:
        words = _words_in(_OF_OTHERS.sub(" ", lower))
        found = _found_in(words)
    marks = found & ALL_MARKS
    return marks if found == marks else marks | _marks_of_phrases(words, found)


def _words_in(lower: str) -> list[str]:
    """The runs of the letters a to z; a table of bytes finds them in a third of a pattern's time."""
    return lower.encode("ascii", "replace").translate(_LETTERS_AND_SPACE).decode("ascii").split()


def _found_in(words: list[str]) -> int:
    """Marks of words, and bits of the phrases that they may be part of."""
    found = 0
    for word in words:
        found |= _BY_WORD.get(word, 0)
    return found


def _long_words(mixed: re.Match[str]) -> str:
    return " ".join(_LONG_WORD.findall(mixed[0]))


def _marks_of_phrases(words: list[str], found: int) -> int:
    name = "-".join(words)
    marks = 0
    for bit, mark, phrase in _PHRASES:
        if found & bit and phrase.search(name):
            marks |= mark
    return marks


def marks_of_id(identity: str) -> int:
    """Marks of an ``id``; one of many words is a chapter's title made into an anchor, and says nothing."""
    return 0 if identity.count("-") >= MOST_HYPHENS else marks_of_name(identity)


def marks_of(name: str, attributes: Attributes) -> int:
    """Marks of a tag by its element, role, class, id and visibility; ``attributes`` as in the markup."""
    value_of = attributes.get
    classes = value_of("class")
    element = ELEMENTS.get(name, 0)
    if element == ASIDE and "ImageObject" in (value_of("itemtype") or ""):
        element = FIGURE  # a picture that stands beside the text is of it
    marks = element | (_marks_of_classes(classes) if classes else 0)
    if attributes.keys().isdisjoint(_SPEAKING):
        return marks  # most tags have a class at most
    marks |= ROLES.get(value_of("role") or "", 0)
    identity = value_of("id")
    if identity:
        marks |= marks_of_id(identity)
    style = value_of("style")
    if style and _STYLE_HIDDEN.search(style):
        marks |= HIDDEN
    if "hidden" in attributes or value_of("aria-hidden") == "true":
        marks |= HIDDEN
    if not attributes.keys().isdisjoint(TEST_NAMES):
        marks |= marks_of_name(" ".join(filter(None, map(value_of, TEST_NAMES))))
    return marks


@lru_cache(maxsize=8192)
def _marks_of_classes(classes: str) -> int:
    """Marks of what many tags of a page, and of a site's next page, share."""
    marks = marks_of_name(classes)
    return marks if HIDDEN_CLASSES.isdisjoint(classes.split()) else marks | HIDDEN
