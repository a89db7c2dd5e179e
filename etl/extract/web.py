"""One address in, one page out: the only way to the network.

A fetch asks politely (robots.txt, a delay for each host, conditional requests, an honest name), trusts nobody
(:mod:`etl.extract.guard` on every hop, a cap on decoded bytes, a deadline over everything) and answers in one of two
ways: a :class:`FetchedPage`, or a :class:`FetchError` that says in plain words what happened.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from http import HTTPStatus
from http.client import HTTPException
from importlib.metadata import PackageNotFoundError, version
from itertools import count
from types import TracebackType
from typing import Self
from urllib.parse import urldefrag, urljoin, urlsplit

import requests
from urllib3.exceptions import HTTPError

from etl.errors import AddressRefused, FetchError, HttpStatusError, TimedOut, TooLarge
from etl.extract.failures import Answer, TooManyRedirects, failure_of, may_pass, refuse_unknown_coding, status_error
from etl.extract.guard import Resolver, check_url, resolve
from etl.extract.retries import read_retry_after, wait_before_retry
from etl.extract.robots import MOST_ROBOTS_BYTES, MOST_ROBOTS_REDIRECTS, ROBOT_NAME, Robots, RobotsAnswer
from etl.extract.throttle import Throttle, Turn, own_turn
from etl.extract.transport import Deadline, Gate, GuardedSession
from etl.models import FetchedPage, FetchRules, StoryLink, Validators

CHUNK_BYTES = 64 * 1024
"""Decoded bytes read at a time: what a compression bomb can grow to before it is noticed."""

NO_CONTACT = "a news reader run without a contact address"

SUCCESS = range(200, 300)

TOO_MANY_REQUESTS = HTTPStatus.TOO_MANY_REQUESTS
LEFT_ALONE_SECONDS = 300.0
"""Where a server says 429 to every try (RFC 6585, section 4: about us, not the page), to ask for the hundred other
pages of the run would be rude; a host is left alone for this long at least, and longer where it says so."""

UNCONDITIONAL = Validators()
CONDITIONS = frozenset({"If-None-Match", "If-Modified-Since"})

ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How far a fetch goes before it gives up."""

    connect_seconds: float = 10.0
    read_seconds: float = 20.0
    """Longest silence between two pieces of an answer."""
    deadline_seconds: float = 90.0
    """Of one fetch with its redirects and retries, without the waits of politeness."""
    most_bytes: int = 32 * 1024 * 1024
    """Decoded; the largest news sitemaps have a few megabytes, the largest article pages fewer."""
    most_redirects: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class _Call:
    """What stays the same over the hops and tries of one fetch."""

    rules: FetchRules
    deadline: Deadline
    headers: dict[str, str] = field(default_factory=dict)
    most_bytes: int
    is_cut_at_cap: bool = False
    """True: bytes past the cap are left unread. False: they are an error."""
    most_redirects: int

    @property
    def is_conditional(self) -> bool:
        return not CONDITIONS.isdisjoint(self.headers)


class HttpWeb:
    """Fetches pages; a context manager that closes its connections. For one thread."""

    def __init__(
        self,
        contact: str = "",
        *,
        limits: Limits | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        jitter: Callable[[], float] = random.random,
        resolver: Resolver = resolve,
        certificates: str | None = None,
        turn: Turn = own_turn,
    ) -> None:
        """``contact`` is a web or e-mail address that publishers can write to; it is sent with every request.

        ``turn`` keeps the delay of a host among all who ask it; by itself this keeps it among its own requests.
        ``certificates`` is a file of certificate authorities to trust instead of the usual ones.
        """
        self._limits = limits or Limits()
        self._now, self._clock, self._sleep, self._jitter = now, clock, sleep, jitter
        self._throttle = Throttle(clock, sleep, turn)
        self._robots = Robots(self._read_robots, clock)
        self._closing = ExitStack()
        # Two sessions, so that a connection into a private network is never reused for a source that may not go there.
        self._sessions: dict[bool, GuardedSession] = {}
        for allow_private in (False, True):
            gate = Gate(allow_private=allow_private, read_seconds=self._limits.read_seconds, resolver=resolver)
            session = self._closing.enter_context(GuardedSession(gate, user_agent(contact)))
            session.verify = certificates or True
            self._sessions[allow_private] = session

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.close()

    def fetch(self, link: StoryLink, rules: FetchRules, validators: Validators = UNCONDITIONAL) -> FetchedPage:
        """The page at ``link.url``, or status 304 with an empty body where ``validators`` still hold.

        Raises a :class:`FetchError`: whatever else is not a 2xx answer.
        """
        for session in self._sessions.values():
            session.cookies.clear()  # kept over the hops of one fetch, because some sites redirect until they are
        call = self._call(rules, validators)
        answer = self._follow(link.url, call)
        if answer.status not in SUCCESS and not (answer.status == 304 and call.is_conditional):
            raise status_error(answer.url, answer.status, answer.retry_after)
        return FetchedPage(
            link=link,
            url=link.url,
            final_url=answer.url,
            status=answer.status,
            headers=answer.headers,
            body=answer.body,
            fetched_at=answer.asked_at,
            elapsed_seconds=round(call.deadline.elapsed, 3),
            request_headers=answer.request_headers,
        )

    def _call(self, rules: FetchRules, validators: Validators) -> _Call:
        conditions = {"If-None-Match": validators.etag, "If-Modified-Since": validators.last_modified}
        return _Call(
            rules=rules,
            deadline=Deadline(self._limits.deadline_seconds, self._clock),
            headers={"Accept": ACCEPT} | {name: _header_text(text) for name, text in conditions.items() if text},
            most_bytes=self._limits.most_bytes,
            most_redirects=self._limits.most_redirects,
        )

    def _follow(self, url: str, call: _Call) -> Answer:
        """The first answer that is no redirect; every hop is checked and waited for like the first."""
        for _ in range(call.most_redirects + 1):
            answer = self._persist(url, call)
            if answer.location is None:
                return answer
            url = _next_hop(url, answer.location)
        raise TooManyRedirects(
            f"redirected more than {call.most_redirects} times, last to {url[:200]!r}", url=url, status=answer.status
        )

    def _persist(self, url: str, call: _Call) -> Answer:
        """The answer to ``url`` after as many tries as are worth making."""
        for tries in count(1):
            outcome = self._try(url, call)
            wait = wait_before_retry(tries, self._asked_wait(outcome), self._jitter()) if may_pass(outcome) else None
            if wait is None or wait >= call.deadline.left:
                break
            self._sleep(wait)
        if isinstance(outcome, FetchError):
            raise outcome
        if outcome.status == TOO_MANY_REQUESTS:
            asked = self._asked_wait(outcome) or 0.0
            self._throttle.leave_alone(_host_of(url), max(asked, LEFT_ALONE_SECONDS))
        return outcome

    def _asked_wait(self, outcome: Answer | FetchError) -> float | None:
        return None if isinstance(outcome, FetchError) else read_retry_after(outcome.retry_after, self._now())

    def _try(self, url: str, call: _Call) -> Answer | FetchError:
        """One request and its answer; a failure is a value here, so that the caller may try again."""
        check_url(url)
        if self._throttle.is_left_alone(_host_of(url)):
            raise HttpStatusError("not asked for: its server has just answered 429 (Too Many Requests)", url=url)
        with call.deadline.paused():
            robots_delay = self._robots.check(url, call.rules) if call.rules.obey_robots else 0.0
            self._throttle.wait(_host_of(url), max(call.rules.delay_seconds, robots_delay))
        if call.deadline.left <= 0:
            raise TimedOut(f"gave up after {call.deadline.elapsed:.3g} seconds in all", url=url)
        try:
            return self._ask(url, call)
        except FetchError as error:
            return error
        except (requests.RequestException, HTTPError, HTTPException, OSError, ValueError) as error:
            return failure_of(error, url, call.deadline)

    def _ask(self, url: str, call: _Call) -> Answer:
        session = self._sessions[call.rules.allow_private_addresses]
        session.gate.url, session.gate.deadline = url, call.deadline
        request = session.prepare_request(requests.Request("GET", url, headers=call.headers))
        patience = (min(self._limits.connect_seconds, call.deadline.left), self._limits.read_seconds)
        asked_at = self._now()
        with session.send(request, stream=True, timeout=patience) as response:
            return Answer(
                url=url,
                status=response.status_code,
                headers=tuple(response.raw.headers.items()),
                request_headers=tuple((str(name), str(value)) for name, value in request.headers.items()),
                location=session.location(response),
                body=_body(response, url, call) if response.status_code in SUCCESS else b"",
                asked_at=asked_at,
            )

    def _read_robots(self, url: str, rules: FetchRules) -> RobotsAnswer:
        call = replace(
            self._call(replace(rules, obey_robots=False), UNCONDITIONAL),
            most_bytes=MOST_ROBOTS_BYTES,
            is_cut_at_cap=True,
            most_redirects=MOST_ROBOTS_REDIRECTS,
        )
        try:
            answer = self._follow(url, call)
        except TooManyRedirects:
            return RobotsAnswer(status=404)
        return RobotsAnswer(status=answer.status, body=answer.body)


def _host_of(url: str) -> str:
    """Host and port as written, in small letters: who is asked, and asked no more often than allowed."""
    return urlsplit(url).netloc.lower()


def _next_hop(url: str, location: str) -> str:
    try:
        return urldefrag(urljoin(url, location)).url
    except ValueError as error:
        raise AddressRefused(f"redirected to {location[:200]!r}, which is no web address", url=url) from error


def _body(response: requests.Response, url: str, call: _Call) -> bytes:
    """The decoded body, read piece by piece so that no more than the cap is ever in memory."""
    refuse_unknown_coding(response.headers.get("Content-Encoding", ""), url)
    too_large = TooLarge(f"the page is larger than {call.most_bytes:,} bytes", url=url, status=response.status_code)
    if (response.raw.length_remaining or 0) > call.most_bytes and not call.is_cut_at_cap:
        raise too_large
    body = bytearray()
    for chunk in response.raw.stream(CHUNK_BYTES, decode_content=True):
        body += chunk
        if len(body) > call.most_bytes:
            if call.is_cut_at_cap:
                break
            raise too_large
    return bytes(body[: call.most_bytes])


def user_agent(contact: str) -> str:
    """Who we are, in one line of ASCII: program, version and how to reach the people who run it."""
    return f"{ROBOT_NAME}/{_version()} (+{_header_text(contact) or NO_CONTACT})"


def _header_text(text: str) -> str:
    """``text`` fit for a header: one line, ASCII."""
    return " ".join(text.encode("ascii", "ignore").decode("ascii").split())


def _version() -> str:
    try:
        return version("dateline")
    except PackageNotFoundError:
        return "0"
