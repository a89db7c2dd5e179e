"""What sites ask of robots (RFC 9309), read by Protego and remembered for a while."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from protego import Protego

from etl.errors import AddressRefused, FetchError, HttpStatusError, RobotsDisallowed, TimedOut, Unreachable
from etl.models import FetchRules

ROBOT_NAME = "Dateline"
"""The product token that a robots.txt addresses us by."""

MOST_ROBOTS_BYTES = 500 * 1024
"""RFC 9309, section 2.5: at least this much is read; what a longer file says after it goes unheard."""

MOST_ROBOTS_REDIRECTS = 5
"""RFC 9309, section 2.3.1.2: at least five are followed; a file behind more counts as absent."""

LIFETIME_SECONDS = 3600.0
"""RFC 9309, section 2.4, allows a day; an hour notices a change within one long run."""

FAILURE_LIFETIME_SECONDS = 300.0
"""A robots.txt that could not be read is asked for again this much later, not before every page."""

MOST_CRAWL_DELAY_SECONDS = 30.0
"""Some files ask for an hour between requests, meaning big crawlers; we read a few pages a day."""


@dataclass(frozen=True, slots=True)
class RobotsAnswer:
    """What came back for a robots.txt: the status, and the first bytes where it was 2xx."""

    status: int
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class _Site:
    """One site's wishes; ``rules`` is None where there is no file, ``failure`` says why nobody knows."""

    until: float
    rules: Protego | None = None
    failure: FetchError | None = None


class Robots:
    """The robots.txt of every site met in one run."""

    def __init__(self, read: Callable[[str, FetchRules], RobotsAnswer], clock: Callable[[], float]) -> None:
        """``read`` fetches an address by a source's rules, or raises a :class:`FetchError`; ``clock`` is monotonic."""
        self._read = read
        self._clock = clock
        self._sites: dict[str, _Site] = {}

    def check(self, url: str, rules: FetchRules) -> float:
        """Seconds that the site wants between requests, 0 where it does not say.

        Raises :class:`RobotsDisallowed` where it does not want ``url`` read at all; where its wishes could not be
        learned, another :class:`FetchError` that may pass (RFC 9309, section 2.3.1.4).
        """
        site = self._site(url, rules)
        if site.failure:
            raise _unknown(site.failure, url)
        if site.rules is None:
            return 0.0
        if not site.rules.can_fetch(url, ROBOT_NAME):
            raise RobotsDisallowed(
                "the site's robots.txt asks robots not to read this address",
                url=url,
                advice="Respect it, or ask the publisher; obey_robots = false is for your own servers.",
            )
        return min(site.rules.crawl_delay(ROBOT_NAME) or 0.0, MOST_CRAWL_DELAY_SECONDS)

    def _site(self, url: str, rules: FetchRules) -> _Site:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}".lower()
        known = self._sites.get(origin)
        if known is None or known.until <= self._clock():
            known = self._sites[origin] = self._ask(f"{origin}/robots.txt", url, rules)
        return known

    def _ask(self, robots_url: str, url: str, rules: FetchRules) -> _Site:
        try:
            answer = self._read(robots_url, rules)
        except AddressRefused as error:
            if error.url == robots_url:
                raise AddressRefused(str(error), url=url, advice=error.advice) from error
            return self._failed(error)
        except FetchError as error:
            return self._failed(error)
        if is_passing(answer.status):
            return self._failed(
                HttpStatusError(f"the server answered {answer.status}", url=robots_url, status=answer.status)
            )
        return _Site(until=self._clock() + LIFETIME_SECONDS, rules=read_rules(answer))

    def _failed(self, failure: FetchError) -> _Site:
        return _Site(until=self._clock() + FAILURE_LIFETIME_SECONDS, failure=failure)


def is_passing(status: int) -> bool:
    """True for answers about a robots.txt that are trouble rather than an answer.

    RFC 9309 lets a crawler take any 4xx for "no such file"; 429 says that we ask too much, and to answer that with
    asking for everything would be rude.
    """
    return status >= 500 or status == 429


def read_rules(answer: RobotsAnswer) -> Protego | None:
    """The rules of a robots.txt, or None where there is none (any status but 2xx)."""
    if not 200 <= answer.status < 300:
        return None
    return Protego.parse(answer.body[:MOST_ROBOTS_BYTES].decode("utf-8-sig", "replace"))


def _unknown(failure: FetchError, url: str) -> FetchError:
    """The same failure for a page that was therefore not asked for; never a final one."""
    kind = type(failure) if isinstance(failure, HttpStatusError | TimedOut) else Unreachable
    words = f"{failure} (asking for robots.txt, without which the page is left alone)"
    return kind(words, url=url, status=failure.status, advice="Try again later.")
