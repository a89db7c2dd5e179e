"""What addresses say: the day, where the publisher files stories by day; a name, where it files them by author."""

from __future__ import annotations

import re

from etl.parse.candidates import Candidates

_DAY = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>0?[1-9]|1[0-2])[/-](?P<day>0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
    r"|[/_-](?P<year2>20\d\d)(?P<month2>0[1-9]|1[0-2])(?P<day2>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
    r"|/[A-Z]{0,4}(?P<year3>20\d\d)(?P<month3>0[1-9]|1[0-2])(?P<day3>0[1-9]|[12]\d|3[01])"
    r"(?=_?\d{4,11}(?:[_.?-]|/(?!https?:)|$))"
)
"""The last is how newsrooms of Korea and Taiwan number their stories: the day, then its time or a count. Web archives
put the time of their copy before the copied address."""

PROFILE = "profile address"
"""Place (``where``) of a name that only an address says."""
AUTHOR_PAGE = re.compile(
    r"/(?:(?:authors?|auteurs?|autor(?:es|en|in)?|autori|profiles?|profil|by|journalists?|people|staff|writers?|reporters?|"
    r"contributors?|columnists?|kolumnisten|redaktion|verfasser|skribent(?:er)?|forfatter|yazar(?:lar)?|penulis|firmas?|"
    r"periodistas?|giornalist[ai]|colunistas?|columnistas?|redactor(?:es)?|reporter[oa]s?|correspondents?)"
    r"/(?:\d+/)?(?P<slug>[^/?#]*[a-z][^/?#]*)|/(?:author|autor|auteur|journalist|reporter|writer|columnist)s?/\d+\b)|"
    + "|".join(
        rf"{who}-?(?:bio|page|profile|info|detail)s?/\w"
        for who in ("author", "reporter", "journalist", "writer", "columnist")
    )
)
"""Folders of publishers in which every author has a page, in an address in lower case.

Many links of a page are asked, so the pattern begins with letters that are searched for at once: with the case left
open, or a group in front, it would be tried at every letter, which takes five times as long.
"""
_NAME_SLUG = re.compile(r"[a-z]{2,}(?:-[a-z]+){1,3}")


def author_in_address(url: str) -> str:
    """``mara-lindqvist`` of ``https://paper.example/author/mara-lindqvist/``; empty where an address has no name."""
    found = AUTHOR_PAGE.search(url.lower())
    slug = found["slug"] or "" if found else ""
    return slug if _NAME_SLUG.fullmatch(slug) else ""


def read_address(url: str, into: Candidates) -> None:
    """``/2024/05/06/``, ``-20240506`` and ``/A2024050612340001`` as a day of publication, in ISO form."""
    match = _DAY.search(url)
    if match is not None:
        year, month, day = (part for part in match.groups() if part)
        into.add("published", f"{year}-{int(month):02}-{int(day):02}", "url", match[0].strip("/_-"))
