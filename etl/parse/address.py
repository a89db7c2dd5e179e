"""What a page's address says: the day, where the publisher files stories by day."""

from __future__ import annotations

import re

from etl.parse.candidates import Candidates

_DAY = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>0?[1-9]|1[0-2])[/-](?P<day>0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
    r"|[/_-](?P<year2>20\d\d)(?P<month2>0[1-9]|1[0-2])(?P<day2>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
)


def read_address(url: str, into: Candidates) -> None:
    """``/2024/05/06/`` and ``-20240506`` as a day of publication, in ISO form."""
    match = _DAY.search(url)
    if match is not None:
        year, month, day = (part for part in match.groups() if part)
        into.add("published", f"{year}-{int(month):02}-{int(day):02}", "url", match[0].strip("/_-"))
