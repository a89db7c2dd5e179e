"""What one request came to: an answer, or a failure in plain words."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from http.client import HTTPException
from http.client import IncompleteRead as HTTPIncompleteRead

import requests
from urllib3.exceptions import (
    ConnectTimeoutError,
    DecodeError,
    IncompleteRead,
    LocationValueError,
    NewConnectionError,
    ProtocolError,
    ReadTimeoutError,
)
from urllib3.response import HTTPResponse

from etl.errors import AddressRefused, FetchError, HttpStatusError, TimedOut, Unreachable
from etl.extract.retries import PASSING_STATUSES
from etl.extract.transport import Deadline


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server said to one request."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    request_headers: tuple[tuple[str, str], ...]
    location: str | None
    """Where a redirect leads, as written; None for other answers."""
    body: bytes
    """Decoded; empty for all but 2xx."""
    asked_at: datetime

    @property
    def retry_after(self) -> str:
        """The ``Retry-After`` header; empty where there is none."""
        return next((value for name, value in self.headers if name.lower() == "retry-after"), "")


Meaning = tuple[tuple[type[BaseException], ...], type[FetchError], str]

MEANINGS: tuple[Meaning, ...] = (
    ((requests.exceptions.InvalidURL, LocationValueError, UnicodeError), AddressRefused, "not a web address: {}"),
    ((ssl.SSLCertVerificationError,), Unreachable, "the server's certificate is not to be trusted: {}"),
    ((ssl.SSLError,), Unreachable, "no secure connection could be made: {}"),
    ((DecodeError,), Unreachable, "the page's compression is broken"),
    ((ConnectionRefusedError,), Unreachable, "the server refuses connections"),
    ((ConnectionError,), Unreachable, "the server hung up"),
    ((NewConnectionError,), Unreachable, "no connection could be made: {}"),
    ((TimeoutError, ConnectTimeoutError, ReadTimeoutError), TimedOut, "the server was silent for too long"),
    ((IncompleteRead, HTTPIncompleteRead), Unreachable, "the page broke off before its end"),
    ((HTTPException,), Unreachable, "the server's answer is not HTTP: {}"),
    ((ProtocolError,), Unreachable, "the page broke off before its end"),
    ((ValueError,), Unreachable, "the server's answer is not HTTP: {}"),  # http.client, over a negative chunk length
)
"""What the libraries' errors mean, first match wins; ``{}`` stands for the words of the innermost one."""

MOST_WORDS_CHARACTERS = 200


class TooManyRedirects(Unreachable):
    """The chain of redirects has no end, or too late a one."""


class UnknownCoding(Unreachable):
    """The body is encoded in a way nobody here can undo."""


LASTING = (ssl.SSLCertVerificationError, DecodeError, UnknownCoding)
"""What another try in a few seconds would meet again."""


def may_pass(outcome: Answer | FetchError) -> bool:
    """True for failures that another try may cure: a passing status, a broken connection."""
    if isinstance(outcome, Answer):
        return outcome.status in PASSING_STATUSES
    return isinstance(outcome, Unreachable) and not any(map(_is_lasting, _chain(outcome)))


def _is_lasting(cause: BaseException) -> bool:
    no_such_name = isinstance(cause, socket.gaierror) and cause.errno == socket.EAI_NONAME
    return no_such_name or isinstance(cause, LASTING)


def status_error(url: str, status: int, retry_after: str) -> HttpStatusError:
    """The error for an answer that is no page."""
    try:
        reason = f" ({HTTPStatus(status).phrase})"
    except ValueError:
        reason = ""
    wish = f", and asks to come back after {retry_after[:40]!r}" if retry_after else ""
    return HttpStatusError(f"the server answered {status}{reason}{wish}", url=url, status=status)


def refuse_unknown_coding(content_encoding: str, url: str) -> None:
    """Raises :class:`UnknownCoding` for a body that nobody here can decode: stored, it would be noise."""
    unknown = {part.strip().lower() for part in content_encoding.split(",")} - {"", "identity"}
    unknown -= set(HTTPResponse.CONTENT_DECODERS)
    if unknown:
        raise UnknownCoding(f"the page came encoded as {', '.join(sorted(unknown))}, which was not asked for", url=url)


def failure_of(error: Exception, url: str, deadline: Deadline) -> FetchError:
    """The error of ours for one of the network's libraries, which stays its cause."""
    failure = _failure(tuple(_chain(error)), url, deadline)
    failure.__cause__ = error
    return failure


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _failure(chain: tuple[BaseException, ...], url: str, deadline: Deadline) -> FetchError:
    if deadline.left <= 0:
        return TimedOut(f"gave up after {deadline.elapsed:.3g} seconds in all", url=url)
    for kinds, kind, words in MEANINGS:
        if any(isinstance(error, kinds) for error in chain):
            return kind(words.format(_words(chain[-1])), url=url)
    return Unreachable(f"no page came back: {_words(chain[-1])}", url=url)


def _words(error: BaseException) -> str:
    """The error's own words, fit for one line of a log and one column of a table: servers have a say in them."""
    own = getattr(error, "verify_message", None) or getattr(error, "strerror", None)
    words = own or str(error) or type(error).__name__
    plain = "".join(char if char.isprintable() else " " for char in words)
    return " ".join(plain.split())[:MOST_WORDS_CHARACTERS]
