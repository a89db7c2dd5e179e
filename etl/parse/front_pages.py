"""Front pages, known by their addresses: the site's own, and what leads to it."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urljoin, urlsplit

_PATHS = frozenset({"", "/", "/index.html", "/index.htm", "/index.php", "/home"})
_EDITION = re.compile(r"/[a-z]{2}(?:-[a-z]{2})?/?", re.IGNORECASE)
"""The path of the front page in one language: "/de/", "/pt-br"."""
_ARCHIVE = re.compile(r"https?://[^/]+/(?:[\w-]+/){0,2}\d{14}(?:[a-z]{2}_)?/(?=https?://)")
"""What archives of the web write before all addresses of a page that they kept: where it is, and of when."""
STROKES_OF_HOME = 4
"""Of a whole address with a language: https://paper.example/de/."""


def is_front_page(url: str, canonical: list[str]) -> bool:
    """Whether a page fetched from ``url`` is its site's front page, and names no other address as its own."""
    return _is_front(_taken_apart(url)) and (not canonical or names_front_page(canonical))


def names_front_page(canonical: list[str]) -> bool:
    """Whether a page gives itself the address of the front page.

    Sites answer dead addresses with it; but templates that forget to fill in the address name it, too.
    """
    return any(_is_front(_taken_apart(address)) for address in canonical)


def leads_home(address: str, url: str) -> bool:
    """Whether ``address``, as a page at ``url`` links it, is the front page of that page's site, and another page."""
    if not _may_lead_home(address):
        return False
    own, target = _taken_apart(url), _taken_apart(address, url)
    is_home = _is_at_front(target) and not any(map(str.isdigit, target.query))  # a number is a story's: /?p=12
    return is_home and not _is_front(own) and target.netloc == own.netloc


def _may_lead_home(address: str) -> bool:
    """A quick look that spares most links the taking apart of addresses: a front page has a short path."""
    strokes = address.count("/")
    return bool(address) and (strokes <= 2 or (strokes <= STROKES_OF_HOME and address.startswith(("http", "//"))))


def _taken_apart(address: str, base: str = "") -> SplitResult:
    """The parts of an address, without an archive's before it; empty ones where it is none."""
    try:
        return urlsplit(_ARCHIVE.sub("", urljoin(base, address.strip()), count=1))
    except ValueError:  # such as an unclosed IPv6 bracket
        return urlsplit("")


def _is_front(parts: SplitResult) -> bool:
    """True for an address that says nothing but the site, and its language; a query may name a story."""
    return _is_at_front(parts) and not parts.query


def _is_at_front(parts: SplitResult) -> bool:
    """True for a host without a path; scripts write a story's path behind ``#``."""
    has_path = parts.path not in _PATHS and _EDITION.fullmatch(parts.path) is None
    return bool(parts.netloc) and not has_path and "/" not in parts.fragment
