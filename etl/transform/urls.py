"""Addresses made comparable, and the question whether a page's own word about its address can be believed."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from w3lib.url import canonicalize_url

TRACKING_PARAMETERS = (
    "utm_*",  # Google Analytics and everybody who imitates it
    "at_*",  # AT Internet (BBC and French publishers)
    "pk_*",  # Piwik
    "mtm_*",  # Matomo
    "hsa_*",  # HubSpot advertisements
    "_hs*",  # HubSpot mails
    "mc_*",  # Mailchimp
    "vero_*",
    "oly_*",  # Omeda
    "wt_*",  # Webtrekk
    "fbclid",
    "gclid",
    "gclsrc",
    "gbraid",
    "wbraid",
    "dclid",
    "msclkid",
    "yclid",
    "twclid",
    "ttclid",
    "igshid",
    "igsh",
    "mkt_tok",
    "ns_mchannel",
    "ns_source",
    "ns_campaign",
    "ns_linkname",
    "ns_fee",
    "cmpid",
    "cmp",
    "ocid",
    "smid",
    "smtyp",
    "sh",
    "xtor",
    "spm",
    "srnd",
    "ftag",
    "ito",
    "taid",
    "guccounter",
    "guce_referrer",
    "guce_referrer_sig",
    "amp_gsa",
    "amp_js_v",
    "usqp",
    "__twitter_impression",
    "_ga",
    "_gl",
    "rss",
)
"""Query parameters that say how a reader came, never which page; ``*`` stands for any ending."""

_TRACKING = re.compile("|".join(re.escape(name).replace(r"\*", ".*") for name in TRACKING_PARAMETERS), re.IGNORECASE)
_PLAIN_ADDRESS = re.compile(
    r"(?P<site>https?://[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*\.[a-z]{2,})"
    r"(?P<path>(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)/?"
)
"""Nine in ten addresses of articles: they are in normal form but for a slash at the end."""
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}
_WEB = ("http", "https")

ADDRESSES_REMEMBERED = 4096
"""The address of a page is asked for several times, those that a source's pages have in common again and again."""
KEY_LENGTH = 32
"""Hexadecimal digits of a key: 128 bits, so that two of a billion pages meet by chance once in 10^20 times."""

_SITE_PREFIXES = ("www.", "m.", "mobile.", "amp.", "www-")
_INDEX_PATHS = re.compile(r"/(?:index\.\w{2,5}|home|default\.\w{2,5})?/?|/[a-z]{2}(?:-[a-z]{2})?/?", re.IGNORECASE)
"""A homepage's path, also of one language's edition."""


_NEVER_IN_ADDRESSES = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")


def storable_url(url: str) -> str:
    """``url`` without the characters that no address has and Postgres does not take; otherwise as it is."""
    return _NEVER_IN_ADDRESSES.sub("", url).strip()


@lru_cache(maxsize=ADDRESSES_REMEMBERED)
def normal_url(url: str) -> str:
    """The one spelling of ``url`` that all spellings of the same page's address share.

    Scheme and host in lower case, international names in ASCII, default port and fragment dropped, dot segments
    resolved, percent-encoding in one form, query sorted and without tracking, no slash at the end of a path. Addresses
    that are not of the web, and those that no rule can read, stay as they are.
    """
    if plain := _PLAIN_ADDRESS.fullmatch(url):
        return plain["site"] + (plain["path"] or "/")
    stripped = storable_url(url)
    if urlsplit_or_none(stripped) is None:
        return stripped
    try:
        parts = urlsplit(canonicalize_url(stripped))
    except ValueError:
        return stripped
    return urlunsplit(_without_noise(parts))


def _without_noise(parts: SplitResult) -> tuple[str, str, str, str, str]:
    netloc = parts.netloc.removesuffix(_DEFAULT_PORTS[parts.scheme]).rstrip(".")
    path = parts.path.rstrip("/") or "/"
    query = "&".join(pair for pair in parts.query.split("&") if not _TRACKING.fullmatch(pair.partition("=")[0]))
    return parts.scheme, netloc, path, query, ""


@lru_cache(maxsize=ADDRESSES_REMEMBERED)
def urlsplit_or_none(url: str) -> SplitResult | None:
    """The parts of a web address with a host, or None."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return parts if parts.scheme.lower() in _WEB and host else None


def key_of(url: str) -> str:
    """Identity of the page at ``url``: the first 32 hexadecimal digits of the SHA-256 of its normal address."""
    return hashlib.sha256(normal_url(url).encode("utf-8", "surrogatepass")).hexdigest()[:KEY_LENGTH]


_DAY_IN_PATH = re.compile(
    r"[/_-](?P<year>(?:19|20)\d\d)(?P<sign>[/_-]?)(?P<month>0?[1-9]|1[0-2])(?P=sign)(?P<day>0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
)
"""/2024/10/18/, /2024-10-18-ferry, /20241018/; with no sign between them all parts have two digits."""


_DAY_FIRST = re.compile(r"(?<![\d.-])\d{2}(?P<sign>[.-])\d{2}(?P=sign)20\d\d(?!-?\d)")
"""/18-10-2024, bericht-vom-18.10.2024: day or month first, as the language has it."""


def day_in_address(url: str) -> str | None:
    """The day that the path of ``url`` names, or None; whether it exists is not asked.

    As ``YYYY-MM-DD``, or, where the year comes last, as it is written.
    """
    parts = urlsplit_or_none(url)
    match = _DAY_IN_PATH.search(parts.path) if parts else None
    if match is None and parts and (year_last := _DAY_FIRST.search(parts.path)):
        return year_last[0]
    if match is None or (not match["sign"] and match.end() - match.start() != len("/20241018")):
        return None
    return f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}"


def canonical_url(candidates: tuple[str, ...], url: str) -> str:
    """The first believable of the addresses that a page gives itself, else ``url``; in normal form either way."""
    for candidate in candidates:
        whole = _joined(url, candidate.strip())
        if believable_canonical(whole, url):
            return normal_url(whole)
    return normal_url(url)


def _joined(url: str, reference: str) -> str:
    if _PLAIN_ADDRESS.fullmatch(reference):
        return reference  # as most are: whole addresses, which to join changes nothing
    try:
        return urljoin(url, reference)
    except ValueError:  # "http://[", and other brackets around what is no IPv6 address
        return ""


def believable_canonical(canonical: str, url: str) -> bool:
    """Whether a page at ``url`` may well be the page at ``canonical``.

    It must be a web address of the same site, and no homepage unless ``url`` is one: templates that forget to fill in
    the address name the homepage, and all their articles would become one. A saved file's page may be anywhere.
    """
    named, own = urlsplit_or_none(normal_url(canonical)), urlsplit_or_none(normal_url(url))
    if named is None:
        return False
    if own is None:
        return not _is_homepage(named)
    if _is_homepage(named):
        return _is_homepage(own)
    return _is_same_site(named, own)


def _is_homepage(parts: SplitResult) -> bool:
    return not parts.query and _INDEX_PATHS.fullmatch(parts.path or "/") is not None


def _is_same_site(one: SplitResult, other: SplitResult) -> bool:
    """Same host but for the prefixes of mobile and AMP editions, or one a part of the other's domain."""
    hosts = _site(one), _site(other)
    return hosts[0] == hosts[1] or any(a.endswith("." + b) for a, b in (hosts, hosts[::-1]))


def _site(parts: SplitResult) -> str:
    host = (parts.hostname or "").lower().rstrip(".")
    for prefix in _SITE_PREFIXES:
        host = host.removeprefix(prefix)
    return host
