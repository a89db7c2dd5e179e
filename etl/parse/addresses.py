"""Addresses as pages and feeds write them: relative, padded, escaped twice; made whole, and nothing more."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

WEB_SCHEMES = frozenset({"http", "https"})

LINE_BREAKS = re.compile(r"[\t\n\r]+")
"""URL Standard, "basic URL parser": tabs and line breaks inside an address are dropped."""


def web_address(written: str, base: str = "") -> str:
    """``written`` as an absolute http(s) address, relative ones read against ``base``; empty where it is none.

    Query, fragment and spelling stay as given: making equal addresses equal is the transform stage's task.
    """
    tidy = LINE_BREAKS.sub("", written).strip().replace("&amp;", "&")
    if not tidy:
        return ""
    try:
        written_parts = urlsplit(tidy)
        whole = tidy if written_parts.scheme else urljoin(base, tidy)
        parts = urlsplit(whole)
    except ValueError:  # such as an unclosed IPv6 bracket
        return ""
    is_hostless = bool(written_parts.scheme) and not written_parts.hostname
    return whole if parts.scheme in WEB_SCHEMES and parts.hostname and not is_hostless else ""


def site_of(address: str) -> str:
    """The host of an address without ``www.``, lower-case; empty where there is none."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def is_same_site(one: str, other: str) -> bool:
    """True where one host is the other, or lies below it (``sport.example.com`` and ``www.example.com``)."""
    first, second = site_of(one), site_of(other)
    if not first or not second:
        return False
    return first == second or first.endswith(f".{second}") or second.endswith(f".{first}")
