"""The types that flow through Dateline.

``Source -> StoryLink -> FetchedPage -> ParsedArticle -> Article | Rejection | Unmodified -> LoadResult``

All are frozen, slotted and keyword-only. Names are the same in TOML, Python, JSON and SQL. Suffixes: ``_at`` an
aware instant in UTC, ``_on`` a civil date, ``_text`` verbatim words of the page, ``_key`` an identity, ``_hash`` a
digest, ``_count`` a number of things, ``_minutes`` and ``_seconds`` durations.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

# --- Sources: publishers as data -----------------------------------------------------------------

FeedKind = Literal["feed", "sitemap", "listing", "file", "folder", "warc"]
"""``feed``: RSS, Atom or JSON Feed; ``sitemap``: sitemap, news sitemap or sitemap index; ``listing``: an HTML page of
links; ``file``, ``folder``: saved pages (.html, .txt, gzipped or not); ``warc``: a web archive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One place where a source lists its stories."""

    url: str
    """Address, or a path for the kinds ``file``, ``folder`` and ``warc`` (relative to the TOML file)."""
    kind: FeedKind = "feed"
    full_text: bool = False
    """True where the feed carries whole articles (``content:encoded``): the story's page is not fetched at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A publisher's page layout from one day on, as CSS selectors; an empty selector says nothing."""

    from_on: date
    """First civil date (in the source's time zone) on which pages look like this."""
    headline: str = ""
    standfirst: str = ""
    byline: str = ""
    published: str = ""
    updated: str = ""
    section: str = ""
    tags: str = ""
    reading_time: str = ""
    body: str = ""
    """Container of the text; its block children become the paragraphs."""
    caption: str = ""
    credit: str = ""
    sign_off: str = ""
    remove: tuple[str, ...] = ()
    """Selectors of what is never part of the text, taken out before anything is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A correction of what a publisher's pages wrongly say, with its reason."""

    field: str
    """Name of a ``Candidate`` field, such as ``byline``."""
    pattern: str
    """Regular expression searched in the candidate's text."""
    replacement: str = ""
    reason: str
    """Why this is needed, and where it was seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What a healthy day of a source looks like; the check stage holds each run against it."""

    articles_per_day_at_least: int = 0
    undated_share_at_most: float = 1.0
    """0 to 1: articles without ``published_at`` among those transformed."""
    rejected_share_at_most: float = 1.0
    """0 to 1: rejections among pages transformed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRules:
    """How politely, and how much, to read from a source."""

    delay_seconds: float = 1.0
    """Least time between two requests to one host, by whoever loads into the same database."""
    obey_robots: bool = True
    allow_private_addresses: bool = False
    """True lets this source live on loopback or in a private network; only for one's own servers."""
    most_articles: int = 100
    """Most links one run takes from this source."""
    revisit_after_minutes: float = 60.0
    """A story that is still listed is asked for again, conditionally, when its last fetch is older than this."""
    revisit_for_days: float = 3.0
    """... and only while it was first seen less than this long ago."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A publisher, as its file in ``sources/`` describes it."""

    slug: str
    """Lower-case letters, digits and hyphens; the file's name without ``.toml``."""
    name: str
    homepage: str = ""
    language: str = ""
    """BCP 47 tag of most articles, such as ``en`` or ``pt-BR``; empty where it varies."""
    time_zone: str = "UTC"
    """IANA name; dates printed without an offset are read in it."""
    country: str = ""
    """ISO 3166-1 alpha-2."""
    aliases: tuple[str, ...] = ()
    """Other names of the publisher itself, which are therefore no authors."""
    enabled: bool = True
    """False: only on request, never by schedule."""
    accept_live_pages: bool = False
    """False: live blogs are rejected as ``live_page``."""
    shortest_article_words: int = 25
    """Articles with fewer words are rejected as ``too_short``."""
    pictures_take_time: bool = False
    """True: the computed reading time has a few seconds for each picture."""
    feeds: tuple[Feed, ...] = ()
    fetch: FetchRules = field(default_factory=FetchRules)
    layouts: tuple[Layout, ...] = ()
    fixes: tuple[Fix, ...] = ()
    expect: Expectation = field(default_factory=Expectation)

    def layout_on(self, day: date) -> Layout | None:
        """The layout in force on ``day``: the latest that had begun, or None."""
        begun = [layout for layout in self.layouts if layout.from_on <= day]
        return max(begun, key=lambda layout: layout.from_on, default=None)


# --- Agencies: wire services as data -------------------------------------------------------------

AgencyKind = Literal["news", "photo", "both", "broadcaster"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """A news or picture agency, as ``sources/_agencies.toml`` describes it."""

    slug: str
    name: str
    """Canonical name, as the agency writes it in Latin script."""
    country: str = ""
    kind: AgencyKind = "news"
    aliases: tuple[str, ...] = ()
    """Other spellings, in any script, matched as whole words without regard to case."""
    signs: tuple[str, ...] = ()
    """Short marks matched to the letter (``AP``, ``dpa``, ``أ ف ب``): only where an agency may sign, never in prose."""
    shared_signs: tuple[str, ...] = ()
    """Marks that another agency signs with, too; in a dateline of one of ``towns`` they are this one's."""
    towns: tuple[str, ...] = ()
    delivers_for: tuple[str, ...] = ()
    """Slugs of agencies whose pictures this one hands on in its own country, as national members of EPA do."""
    is_library: bool = False
    """True for a picture library that sells what other agencies make (Getty Images, picture alliance)."""
    unnamed: bool = False
    """True for the one entry that stands for "agencies" without a name."""


# --- Extract: from a link to archived bytes ------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLink:
    """A story that a feed, sitemap or listing names, with what it says about it, verbatim."""

    url: str
    source: str
    """Slug of the source."""
    feed_url: str = ""
    guid: str = ""
    headline_text: str = ""
    standfirst_text: str = ""
    published_text: str = ""
    updated_text: str = ""
    language: str = ""
    byline_texts: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    image_url: str = ""
    image_caption_text: str = ""
    image_credit_text: str = ""
    body_html: str = ""
    """The whole text, where the feed carries it (``content:encoded``, Atom ``content``, JSON Feed ``content_html``)."""
    is_whole: bool = False
    """True where ``body_html`` is all we want (``full_text`` in the TOML): the page itself is not fetched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedReading:
    """What one feed, sitemap or listing says: stories, and further feeds to read (a sitemap index has only those)."""

    links: tuple[StoryLink, ...] = ()
    feeds: tuple[Feed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a conditional request sends back (RFC 9110, section 13): empty strings are not sent."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedPage:
    """One answer of the network or the disk, untouched but for content decoding (gzip and the like)."""

    link: StoryLink
    url: str
    """Address asked for."""
    final_url: str
    """Address that answered, after redirects."""
    status: int
    """HTTP status; 200 for files. 304 (not modified) comes with an empty body."""
    headers: tuple[tuple[str, str], ...]
    """Response headers in their order, names as sent."""
    body: bytes
    """Decoded bytes."""
    fetched_at: datetime
    """Aware, UTC: the only clock that parse and transform know."""
    elapsed_seconds: float = 0.0
    request_headers: tuple[tuple[str, str], ...] = ()
    """Headers sent for the answer; empty for pages that no request of ours brought (files, feeds, web archives)."""

    @property
    def is_unmodified(self) -> bool:
        return self.status == 304

    def header(self, name: str) -> str:
        """The first header of that name, in any case; empty where there is none."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), "")


RejectionReason = Literal[
    "robots_disallowed",
    "address_refused",
    "gone",
    "too_large",
    "empty",
    "not_html",
    "consent_wall",
    "app_shell",
    "soft_404",
    "index_page",
    "live_page",
    "no_headline",
    "too_short",
    "reading_failed",
]
"""Closed list; the first four come from fetching, the others from reading. ``reading_failed`` says nothing about the
page: an exception of our own was in the way, and a replay with a version that has mended it reads the page."""

FetchOutcome = Literal[
    "fetched",
    "not_modified",
    "robots_disallowed",
    "address_refused",
    "http_error",
    "too_large",
    "timed_out",
    "unreachable",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """One attempt to read one address and what came of it: a row of ``fetches``."""

    url: str
    url_key: str
    """``key_of(url)``: equal for addresses that name the same page."""
    source: str
    fetched_at: datetime
    outcome: FetchOutcome
    final_url: str = ""
    status: int | None = None
    byte_count: int = 0
    body_hash: str = ""
    """SHA-256 of the decoded body, hexadecimal."""
    etag: str = ""
    last_modified: str = ""
    elapsed_seconds: float = 0.0
    is_feed: bool = False
    """True for feeds, sitemaps and listings; False for stories."""
    rejection: RejectionReason | None = None
    """Set where the outcome is an answer, not an accident: there is no article to be had here."""
    detail: str = ""

    @property
    def is_read(self) -> bool:
        """True where the address gave what it has, be it that nothing has changed."""
        return self.outcome in ("fetched", "not_modified")


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What one extract of one source archived; the extract task's answer. Between stages only its id travels."""

    batch_id: str
    """``<source>-<YYYYMMDDTHHMMSS>-<6 hex>``, UTC: its place in the archive follows from it."""
    run_id: str
    source: str
    extracted_at: datetime
    discovered_count: int = 0
    """Links the feeds named, after those outside ``since`` were left out."""
    skipped_count: int = 0
    """Links not asked for: seen a moment ago, too old to revisit, or over ``most_articles``."""
    fetched_count: int = 0
    unmodified_count: int = 0
    failed_count: int = 0
    extract_seconds: float = 0.0
    fetches: tuple[Fetch, ...] = ()


# --- Parse: what a page says, word for word ------------------------------------------------------

Evidence = Literal["layout", "json-ld", "microdata", "meta", "markup", "feed", "url", "text", "http"]
"""Where words were found. ``text``: a plain-text article, by position; ``http``: a response header."""

FieldName = Literal[
    "headline",
    "standfirst",
    "byline",
    "editor",
    "translator",
    "published",
    "updated",
    "section",
    "tag",
    "language",
    "canonical_url",
    "publisher",
    "reading_time",
    "dateline",
    "word_count",
    "copyright",
    "image_url",
    "image_caption",
    "image_credit",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One thing a page says about one field, verbatim, with where it stood."""

    field: FieldName
    text: str
    evidence: Evidence
    where: str
    """The exact place: ``NewsArticle.author[0].name``, ``meta[article:published_time]``, ``time.published``."""


ParagraphKind = Literal[
    "paragraph", "subhead", "quote", "list", "table", "caption", "credit", "dateline", "sign_off", "correction", "promo"
]
"""``paragraph``, ``subhead``, ``quote``, ``list`` and ``table`` are body text; the rest was taken out of it and is kept
because it says whose news it is, or what was put right."""

BODY_KINDS: frozenset[ParagraphKind] = frozenset({"paragraph", "subhead", "quote", "list", "table"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One block of text, white space collapsed, in the page's order."""

    kind: ParagraphKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedImage:
    """One picture as the page gives it."""

    url: str
    caption_text: str = ""
    """Caption with the credit still in it where the page does not keep them apart."""
    credit_text: str = ""
    alt_text: str = ""
    evidence: Evidence = "markup"


PageSign = Literal[
    "empty",
    "not_html",
    "consent_wall",
    "app_shell",
    "soft_404",
    "index_page",
    "film_page",
    "live_page",
    "paywalled",
]
"""What kind of page this looks like, beside or instead of an article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedArticle:
    """What a page says: verbatim, every candidate kept, best evidence first within a field."""

    url: str
    """Address that answered, after redirects."""
    fetched_at: datetime
    guid: str = ""
    candidates: tuple[Candidate, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    images: tuple[ParsedImage, ...] = ()
    """Lead image first."""
    signs: frozenset[PageSign] = frozenset()
    media_type: str = "text/html"

    def all(self, field: FieldName) -> tuple[Candidate, ...]:
        """Candidates of one field, best first."""
        return tuple([c for c in self.candidates if c.field == field])

    def first(self, field: FieldName) -> Candidate | None:
        """The best candidate of one field."""
        return next((c for c in self.candidates if c.field == field), None)


# --- Transform: what we know ---------------------------------------------------------------------

Precision = Literal["instant", "minute", "hour", "day", "month"]

AttributionRole = Literal[
    "author",
    "reporter",
    "writer",
    "editor",
    "additional_reporter",
    "translator",
    "photographer",
    "source",
    "contributor",
    "photo_agency",
    "photo_distributor",
    "original_publisher",
    "cited",
    "quoted",
]
"""``source``: the story is the agency's; ``contributor``: the outlet's own story with agency copy; ``cited``: named in
the text as having said so, which makes it nobody's story; ``quoted``: a speaker whose words are reported, once for each
time they are."""

PartyKind = Literal["person", "agency", "publisher", "desk", "organization"]

Position = Literal[
    "byline", "dateline", "body", "sign_off", "caption", "credit", "json-ld", "meta", "copyright", "feed"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """One part somebody had in an article, with the words that say so."""

    role: AttributionRole
    party: PartyKind
    name: str
    """Canonical name for agencies, the printed name otherwise; in full where only a surname is printed there."""
    name_text: str
    """As printed."""
    agency: str | None = None
    """Slug of the agency registry, where the party is an agency."""
    place: str | None = None
    """Where they reported from, as printed."""
    evidence_text: str
    """The exact words read."""
    position: Position
    """Where those words stood."""
    rule: str
    """Name of the rule that found it, stable across versions."""
    quote_text: str | None = None
    """Of the role ``quoted``: the words between quotation marks; None where they are reported without."""
    quote_verb: str | None = None
    """Of the role ``quoted``: the verb of saying, or "according to", as printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """One picture of an article; the first is the lead image."""

    url: str
    caption: str | None = None
    credit_text: str | None = None
    photographer: str | None = None
    agency: str | None = None
    """Canonical name of the organisation nearest to the photographer."""
    distributor: str | None = None
    """Canonical name of the organisation it came through ("via")."""
    alt_text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherDate:
    """A date that a page says of its publication or update, and that was not the one believed."""

    field: Literal["published", "updated"]
    text: str
    """The words, cleaned."""
    evidence: str
    """``evidence: where``."""
    at: datetime | None = None
    """UTC; None for words that are no date."""
    precision: Precision | None = None
    refusal: Literal["unreadable", "in_future", "impossible"] | None = None
    """Why nobody could believe it; None for what only was not the best evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What we know of one article at one fetch; one line of JSON between transform and load, one revision after it."""

    kind: Literal["article"] = "article"
    article_key: str
    """Identity of the article: ``key_of(canonical_url)``, 32 hexadecimal digits of a SHA-256."""
    url_key: str
    """``key_of(url)``: what rejections, fetches and unmodified answers of the same page go by."""
    source: str
    url: str
    """Address fetched."""
    canonical_url: str
    """The address the page gives itself where it is believable, else ``url``; tracking parameters removed."""
    guid: str | None = None
    fetched_at: datetime
    content_hash: str
    """Changes exactly when a reader would notice: headline, standfirst, byline, body, captions, credits, dates."""

    headline: str
    standfirst: str | None = None
    byline_text: str | None = None
    authors: tuple[str, ...] = ()
    """People only, as names; agencies and desks are attributions."""
    section: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    """BCP 47, of the text."""
    page_language: str | None = None
    """BCP 47: what the page says of itself first; what the text says counts where the two disagree."""
    script: str | None = None
    """ISO 15924, of the text; None where it has no letters."""
    is_right_to_left: bool = False
    is_live: bool = False
    is_paywalled: bool = False

    published_at: datetime | None = None
    """UTC; for the precisions ``day`` and ``month`` the first instant of it in the source's time zone."""
    published_on: date | None = None
    """Civil date in the source's time zone (the first of the month for precision ``month``)."""
    published_precision: Precision | None = None
    published_zone_stated: bool | None = None
    """True where the words gave an offset or zone; False where the source's time zone was used."""
    published_text: str | None = None
    published_evidence: str | None = None
    """``evidence: where`` of the winning candidate."""
    updated_at: datetime | None = None
    updated_on: date | None = None
    updated_precision: Precision | None = None
    updated_zone_stated: bool | None = None
    updated_text: str | None = None
    updated_evidence: str | None = None
    other_dates: tuple[OtherDate, ...] = ()
    """All other candidates for the two, those of the publication first, in the order of their evidence."""

    dateline_text: str | None = None
    dateline_place: str | None = None
    dateline_on: date | None = None

    paragraphs: tuple[Paragraph, ...] = ()
    body_text: str = ""
    """The body kinds of ``paragraphs``, one a line."""
    paragraph_count: int = 0
    """Of body kinds."""
    word_count: int = 0
    character_count: int = 0
    reading_minutes_stated: int | None = None
    reading_stated_text: str | None = None
    reading_seconds: int = 0
    """Computed from the body alone."""
    reading_minutes: int = 1
    """``reading_seconds`` in minutes, rounded up, at least 1."""
    reading_method: str = ""
    """Which rates were used, such as ``iReST-2012:en``."""
    text_marks: tuple[int, ...] = ()
    """Hashes of some runs of words of ``body_text``, in its order: what copies of the text are recognised by."""
    text_marks_method: str = ""
    """How they were made, such as ``winnowing-2:words``; marks of two methods do not compare."""

    images: tuple[Image, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    credit: str | None = None
    """Whose news it is in one line a person reads, such as ``Ana Prado, with Reuters``."""
    flags: tuple[str, ...] = ()
    """Doubts worth a look, such as ``updated_before_published``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """A page that did not become an article, and why: the answer to "why is my article missing?"."""

    kind: Literal["rejection"] = "rejection"
    url_key: str
    source: str
    url: str
    fetched_at: datetime
    reason: RejectionReason
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmodified:
    """A story we have, whose server says it has not changed (HTTP 304)."""

    kind: Literal["unmodified"] = "unmodified"
    url_key: str
    source: str
    url: str
    fetched_at: datetime


Result = Article | Rejection | Unmodified


@dataclass(frozen=True, slots=True, kw_only=True)
class Transformed:
    """What one transform wrote beside its batch; the transform task's answer."""

    batch_id: str
    article_count: int = 0
    rejected_count: int = 0
    unmodified_count: int = 0
    undated_count: int = 0
    reading_failed_count: int = 0
    """Pages on which reading itself failed, which count among the rejected as well."""
    transform_seconds: float = 0.0


# --- Load: rows ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadResult:
    """What one load changed, counted by the database."""

    batch_id: str
    inserted_count: int = 0
    """Articles seen for the first time."""
    revised_count: int = 0
    """Known articles whose content changed: one new revision each."""
    unchanged_count: int = 0
    """Known articles that are as they were, those the server called not modified included."""
    rejected_count: int = 0
    load_seconds: float = 0.0
    is_dry_run: bool = False
    """True where everything was rolled back after counting."""


Door = Literal["dag", "cli"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One execution, from one door."""

    run_id: str
    door: Door
    started_at: datetime
    is_dry_run: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingested:
    """What became of one source in one run."""

    batch: Batch
    transformed: Transformed
    loaded: LoadResult


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenPage:
    """What the warehouse remembers of an address, to decide whether to ask for it again."""

    url_key: str
    first_seen_at: datetime
    last_fetched_at: datetime
    is_settled: bool = True
    """False where the last attempt failed in a way that may pass: it is tried again at once."""
    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a person or the schedule asks of one extract."""

    most_articles: int | None = None
    """None: the source's own ``most_articles``."""
    since_on: date | None = None
    """Leave out links whose feed dates them before this civil date (source's time zone); undated links stay."""
    urls: tuple[str, ...] = ()
    """Read exactly these addresses instead of the feeds."""
    paths: tuple[str, ...] = ()
    """Read exactly these files (.html, .txt, .warc; gzipped or not) or folders instead of the feeds."""
    most_seconds: float | None = None
    """Begin with no page after so long: those that are left count as skipped, and the next run asks for them."""
