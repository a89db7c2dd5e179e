"""The words of failures that no test server can produce on demand."""

from __future__ import annotations

import errno
import ssl
from itertools import pairwise

import pytest
import requests
from urllib3 import HTTPConnectionPool
from urllib3.connection import HTTPConnection
from urllib3.exceptions import ConnectTimeoutError, MaxRetryError, NewConnectionError, ProtocolError

from etl.errors import AddressRefused, FetchError, TimedOut, Unreachable
from etl.extract.failures import failure_of, may_pass
from etl.extract.transport import Deadline

URL = "https://news.example/"
POOL = HTTPConnectionPool("news.example")
CONNECTION = HTTPConnection("news.example")


def caused(*errors: Exception) -> Exception:
    """The first, caused by the second, and so on."""
    for outer, inner in pairwise(errors):
        outer.__cause__ = inner
    return errors[0]


def distrust() -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] (_ssl.c:1006)")
    error.verify_message = "self-signed certificate"
    return error


@pytest.mark.parametrize(
    ("error", "kind", "words", "passes"),
    [
        (
            caused(
                requests.ConnectionError(MaxRetryError(POOL, "/", None)),
                NewConnectionError(CONNECTION, "Failed to establish"),
                OSError(errno.EHOSTUNREACH, "No route to host"),
            ),
            Unreachable,
            "no connection could be made: No route to host",
            True,
        ),
        (
            caused(requests.ConnectTimeout(), ConnectTimeoutError(CONNECTION, "timed out")),
            TimedOut,
            "the server was silent for too long",
            False,
        ),
        (
            caused(requests.exceptions.SSLError(), distrust()),
            Unreachable,
            "the server's certificate is not to be trusted: self-signed certificate",
            False,
        ),
        (
            caused(requests.ConnectionError(), ProtocolError("x"), ConnectionResetError(errno.ECONNRESET, "reset")),
            Unreachable,
            "the server hung up",
            True,
        ),
        (requests.exceptions.InvalidURL("no\x00host"), AddressRefused, "not a web address: no host", False),
        (
            ValueError("bad\nline " + "x" * 500),
            Unreachable,
            "the server's answer is not HTTP: bad line " + "x" * 191,
            True,
        ),
        (requests.RequestException("odd"), Unreachable, "no page came back: odd", True),
        (requests.RequestException(), Unreachable, "no page came back: RequestException", True),
    ],
)
def test_words(error: Exception, kind: type[FetchError], words: str, passes: bool) -> None:
    failure = failure_of(error, URL, Deadline(60))
    assert type(failure) is kind
    assert str(failure) == words
    assert failure.url == URL
    assert failure.__cause__ is error
    assert may_pass(failure) is passes


def test_whatever_breaks_after_the_deadline_is_a_matter_of_time() -> None:
    failure = failure_of(requests.ConnectionError("closed"), URL, Deadline(0))
    assert isinstance(failure, TimedOut)
    assert str(failure).startswith("gave up after ")
