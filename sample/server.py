"""The newsroom's web server: threaded, standard library only, meant for loopback and for a container network.

It does what a good publisher's server does: validators and 304 (RFC 9110, section 13), gzip, right media types.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import threading
from collections.abc import Callable
from datetime import datetime
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from sample.press import Edition, Sheet, print_sheet

HOST, PORT = "127.0.0.1", 8931
HOST_NAME = re.compile(r"[A-Za-z0-9.-]+(?::\d+)?|\[[0-9A-Fa-f:]+\](?::\d+)?")
"""A Host header we are willing to print into pages."""
STUCK_AFTER_SECONDS = 30


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    edition: Edition = 1
    verbose = False

    @property
    def address(self) -> str:
        """Host and port, as a URL has them."""
        return f"{self.server_address[0]!s}:{self.server_port}"


class _Desk(BaseHTTPRequestHandler):
    """Answers one visitor."""

    protocol_version = "HTTP/1.1"
    server_version = "SampleNewsroom/1.0"
    timeout = STUCK_AFTER_SECONDS
    server: _Server

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        if path == "/healthz":
            self._answer(HTTPStatus.OK, b"ok\n", {"Content-Type": "text/plain; charset=utf-8"})
            return
        sheet = print_sheet(path, origin=self._origin(), edition=self.server.edition)
        if sheet is None:
            self._answer_missing()
        elif self._is_known(sheet):
            self._answer(HTTPStatus.NOT_MODIFIED, b"", _validators(sheet))
        else:
            self._answer_sheet(sheet)

    def do_HEAD(self) -> None:
        self.do_GET()

    def _origin(self) -> str:
        host = self.headers.get("Host", "")
        return f"http://{host if HOST_NAME.fullmatch(host) else self.server.address}"

    def _is_known(self, sheet: Sheet) -> bool:
        """Whether the visitor has this very sheet; an ETag, where sent, decides alone."""
        tags = self.headers.get("If-None-Match")
        if tags is not None:
            return tags.strip() == "*" or _etag(sheet) in [tag.strip() for tag in tags.split(",")]
        since = _moment(self.headers.get("If-Modified-Since", ""))
        return since is not None and sheet.printed_at <= since

    def _answer_sheet(self, sheet: Sheet) -> None:
        body, headers = sheet.body, {"Content-Type": sheet.media_type} | _validators(sheet)
        if sheet.is_text and "gzip" in self.headers.get("Accept-Encoding", ""):
            body, headers["Content-Encoding"] = gzip.compress(body, mtime=0), "gzip"
        self._answer(HTTPStatus.OK, body, headers)

    def _answer_missing(self) -> None:
        sheet = print_sheet("/not-found", origin=self._origin())
        self._answer(HTTPStatus.NOT_FOUND, sheet.body if sheet else b"", {"Content-Type": "text/html; charset=utf-8"})

    def _answer(self, status: HTTPStatus, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        if self.server.verbose:
            super().log_message(format, *args)


class Newsroom:
    """The newsroom for the length of a ``with`` block, on a free port unless one is named.

    >>> with Newsroom() as newsroom:
    ...     newsroom.origin
    'http://127.0.0.1:...'
    """

    def __init__(self, host: str = HOST, port: int = 0, *, edition: Edition = 1, verbose: bool = False) -> None:
        self._server = _Server((host, port), _Desk)
        self._server.verbose = verbose
        self._thread = threading.Thread(target=self._server.serve_forever, name="newsroom", daemon=True)
        self.edition = edition

    @property
    def origin(self) -> str:
        """``http://host:port``, without a slash at the end."""
        return f"http://{self._server.address}"

    @property
    def edition(self) -> Edition:
        """Which edition is on sale; may be set at any time."""
        return self._server.edition

    @edition.setter
    def edition(self, edition: Edition) -> None:
        self._server.edition = edition

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def serve(
    host: str = HOST,
    port: int = PORT,
    *,
    edition: Edition = 1,
    verbose: bool = False,
    on_start: Callable[[], None] = lambda: None,
) -> None:
    """Serve the newsroom until interrupted; ``on_start`` is called once it listens.

    Raises :class:`OSError` where it cannot listen there.
    """
    server = _Server((host, port), _Desk)
    on_start()
    server.edition, server.verbose = edition, verbose
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        server.server_close()


def _etag(sheet: Sheet) -> str:
    """Weak, because the gzipped and the plain answer share it."""
    return f'W/"{hashlib.sha256(sheet.body).hexdigest()[:24]}"'


def _validators(sheet: Sheet) -> dict[str, str]:
    return {
        "ETag": _etag(sheet),
        "Last-Modified": format_datetime(sheet.printed_at, usegmt=True),
        "Cache-Control": "no-cache",
        "Vary": "Accept-Encoding, Host",
    }


def _moment(text: str) -> datetime | None:
    """An HTTP date, or None for what is none: a date without a zone is not one."""
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
