"""What the names that developers give their tags say about the text inside.

Class names, ids and roles are words in the developers' language, mostly English, on every site: ``related-posts``,
``ArticleBody_promo__x3f``, ``wp-caption-text``. Each mark is a set of such words; a tag has the marks of its words.
Here are the words; :mod:`etl.parse.marking` finds them in names. A mark is a hint, not a verdict:
:mod:`etl.parse.blocks` says what weight it has where it stands.
"""

from __future__ import annotations

import re

from etl.parse.texts import word_set

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

SHARES = re.compile(r"shar(?:e|ing)(?!d)|social", re.IGNORECASE)
"""Names of buttons to share a story, beside which some templates print who wrote it."""
