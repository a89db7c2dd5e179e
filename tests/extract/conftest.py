"""A real web server on loopback, and time that passes only when somebody sleeps."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from etl.extract.web import HttpWeb, Limits
from etl.models import FetchRules

Script = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Reply:
    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(self.status)
        for name, value in ({"Content-Length": str(len(self.body))} | self.headers).items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(self.body)


class QuietServer(ThreadingHTTPServer):
    """Scripts break connections on purpose; nobody needs to read about it."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None: ...


class TestServer:
    """Answers each path with its script, or with the next of a list of scripts; counts what it was asked."""

    __test__ = False

    def __init__(self, certificate: str = "") -> None:
        """``certificate`` is a PEM file with key and chain: with one, the server speaks TLS."""
        self.scripts: dict[str, Script | list[Script]] = {"/robots.txt": Reply(status=404)}
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.broken_off = threading.Event()
        self._http = QuietServer(("127.0.0.1", 0), self._handler_class())
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._http.socket = context.wrap_socket(self._http.socket, server_side=True)
        self.port = self._http.server_port
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def __setitem__(self, path: str, script: Script | list[Script]) -> None:
        self.scripts[path] = script

    def paths(self) -> list[str]:
        """Asked for, robots.txt left out."""
        return [path for path, _ in self.requests if path != "/robots.txt"]

    def headers(self, path: str) -> dict[str, str]:
        """Sent with the last request for ``path``, names in lower case."""
        return next(headers for asked, headers in reversed(self.requests) if asked == path)

    def close(self) -> None:
        self.broken_off.set()
        self._http.shutdown()
        self._http.server_close()

    def _handler_class(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *args: object) -> None: ...

            def do_GET(self) -> None:
                server.requests.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                script = server.scripts.get(self.path, Reply(status=404))
                if isinstance(script, list):
                    script = script.pop(0) if len(script) > 1 else script[0]
                try:
                    script(self)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

        return Handler


class FakeTime:
    """A clock that sleeping moves on."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.sleeps: list[float] = []

    def clock(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return datetime(2026, 5, 4, 12, 0, tzinfo=UTC) + timedelta(seconds=self.seconds - 1000)

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(round(seconds, 3))
        self.seconds += seconds


@pytest.fixture
def server() -> Iterator[TestServer]:
    server = TestServer()
    yield server
    server.close()


@pytest.fixture
def fake_time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def web(fake_time: FakeTime) -> Iterator[HttpWeb]:
    """Sleeps in fake time; sockets keep real time, so it never waits long for a real server."""
    with HttpWeb(
        "desk@example.org",
        limits=Limits(most_bytes=100_000),
        now=fake_time.now,
        clock=fake_time.clock,
        sleep=fake_time.sleep,
        jitter=lambda: 0.0,
    ) as web:
        yield web


@pytest.fixture
def rules() -> FetchRules:
    """One's own server: loopback allowed, no delay."""
    return FetchRules(delay_seconds=0.0, allow_private_addresses=True)
