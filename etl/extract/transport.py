"""How bytes travel: requests' sessions whose connections go to checked addresses and keep to a deadline.

Everything here plugs into the extension points of requests and urllib3: an adapter with its own pool classes, which
make connections of our own. TLS still sees the name, so certificates and SNI are as always; only the address that the
socket connects to is ours.

Proxies of the environment are not used (``trust_env`` is off): a proxy resolves names by itself, and what it connects
to nobody here could check. The same switch keeps passwords of ``.netrc`` from being sent to publishers.
"""

from __future__ import annotations

import io
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.client import HTTPResponse
from typing import Any
from urllib.parse import quote

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError

from etl.extract.guard import URL_SAFE, Resolver, allowed_addresses

MOST_ADDRESSES_TRIED = 3
"""Of one name, in the resolver's order: enough to pass over an IPv6 that leads nowhere."""


class Deadline:
    """How long a fetch may still take. Time spent waiting out of politeness does not count."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began = clock()
        self._seconds = seconds
        self._excused = 0.0

    @property
    def elapsed(self) -> float:
        """Seconds used up."""
        return self._clock() - self._began - self._excused

    @property
    def left(self) -> float:
        """Seconds to go; negative when it has passed."""
        return self._seconds - self.elapsed

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Time in here does not count."""
        began = self._clock()
        try:
            yield
        finally:
            self._excused += self._clock() - began


class Gate:
    """What the connections of one session must ask before they connect and while they read."""

    def __init__(self, *, allow_private: bool, read_seconds: float, resolver: Resolver) -> None:
        self.allow_private = allow_private
        self.read_seconds = read_seconds
        self.resolver = resolver
        self.url = ""
        """Address being asked for, for the words of an error."""
        self.deadline = Deadline(0.0)
        """Of the fetch that is going on."""

    def addresses(self, host: str, port: int) -> Sequence[str]:
        """Checked addresses to connect to, best first; at least one."""
        found = allowed_addresses(host, port, url=self.url, allow_private=self.allow_private, resolver=self.resolver)
        return found[:MOST_ADDRESSES_TRIED]

    def patience(self) -> float:
        """Seconds that the next read may take; raises ``TimeoutError`` when the deadline has passed."""
        left = self.deadline.left
        if left <= 0:
            raise TimeoutError("the deadline of the whole fetch has passed")
        return min(self.read_seconds, left)


class GuardedSession(requests.Session):
    """A session that takes one hop at a time and reads nothing from the environment."""

    def __init__(self, gate: Gate, user_agent: str) -> None:
        super().__init__()
        self.gate = gate
        self.trust_env = False
        self.headers["User-Agent"] = user_agent
        for scheme in ("http://", "https://"):
            self.mount(scheme, _GuardedAdapter(gate))

    def get_redirect_target(self, resp: requests.Response) -> str | None:  # noqa: ARG002  # requests calls it
        """None: requests itself must neither follow a redirect nor read its body to the end; see :meth:`location`."""
        return None

    def location(self, response: requests.Response) -> str | None:
        """Where a redirect leads, as its header says; None for other answers."""
        if not response.is_redirect:
            return None
        sent = response.headers["Location"].encode("latin-1")  # http.client reads bytes as Latin-1, servers send UTF-8
        try:
            return sent.decode("utf-8")
        except UnicodeDecodeError:
            return quote(sent, safe=URL_SAFE)


class _GuardedAdapter(HTTPAdapter):
    """Sends through connections that ask ``gate``."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {
            "http": partial(_pool, HTTPConnectionPool, partial(_GuardedHttp, self._gate)),
            "https": partial(_pool, HTTPSConnectionPool, partial(_GuardedHttps, self._gate)),
        }


def _pool(
    pool_class: type[HTTPConnectionPool], connection_class: Callable[..., HTTPConnection], *args: Any, **kwargs: Any
) -> HTTPConnectionPool:
    pool = pool_class(*args, **kwargs)
    pool.ConnectionCls = connection_class  # type: ignore[assignment]  # called, and nothing else
    return pool


class _Guarded(HTTPConnection):
    """Connects to addresses the gate has checked, and reads no longer than the gate allows."""

    gate: Gate

    def _new_conn(self) -> socket.socket:
        name, patience = self._dns_host, self.timeout
        addresses = self.gate.addresses(name, self.port)
        try:
            self.timeout = patience / len(addresses) if patience else patience
            return self._connect_to_any(addresses)
        finally:
            self._dns_host, self.timeout = name, patience

    def _connect_to_any(self, addresses: Sequence[str]) -> socket.socket:
        for address in addresses[:-1]:
            try:
                return self._connect_to(address)
            except ConnectTimeoutError:
                continue  # urllib3's word for a refusal, too; the next address may do better
        return self._connect_to(addresses[-1])

    def _connect_to(self, address: str) -> socket.socket:
        self._dns_host = address
        return super()._new_conn()

    def response_class(self, sock: socket.socket, *args: Any, **kwargs: Any) -> HTTPResponse:  # type: ignore[override]
        """What ``http.client`` calls to read an answer."""
        answer = HTTPResponse(sock, *args, **kwargs)
        answer.fp = io.BufferedReader(_PunctualReader(answer.fp.detach(), sock, self.gate))
        return answer


class _GuardedHttp(_Guarded):
    def __init__(self, gate: Gate, *args: Any, **kwargs: Any) -> None:
        self.gate = gate
        super().__init__(*args, **kwargs)


class _GuardedHttps(_Guarded, HTTPSConnection):
    def __init__(self, gate: Gate, *args: Any, **kwargs: Any) -> None:
        self.gate = gate
        super().__init__(*args, **kwargs)


class _PunctualReader(io.RawIOBase):
    """A socket's stream in which every read asks the gate how long it may take.

    A timeout of the socket alone counts anew with each byte: a server that sends one byte every ten seconds, headers
    included, would hold us for ever.
    """

    def __init__(self, stream: io.RawIOBase, sock: socket.socket, gate: Gate) -> None:
        self._stream = stream
        self._sock = sock
        self._gate = gate

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._sock.settimeout(self._gate.patience())
        return self._stream.readinto(buffer)

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()
