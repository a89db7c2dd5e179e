"""Pages as WARC records (ISO 28500:2017, WARC 1.1), out and in.

A page of ours is up to three records: a ``metadata`` record with what HTTP has no place for (the story link, the
address asked for, how long it took), the ``response`` (or ``revisit`` for 304, or ``resource`` for what no server
sent), and the ``request``. Tools of the field read the last two; :func:`own_pages` reads the first two and gives back
pages equal to those written. Bodies are kept content-decoded, so the headers that describe the encoded form are
renamed, and ``Content-Length`` is that of the stored bytes: the record is valid as it stands.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from gzip import GzipFile
from http import HTTPStatus
from io import BytesIO
from typing import IO, Any
from urllib.parse import quote, urlsplit

from pydantic import TypeAdapter
from urllib3.exceptions import DecodeError
from urllib3.response import HTTPResponse
from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import ChunkedDataReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders, StatusAndHeadersParserException
from warcio.warcwriter import WARCWriter

from etl.errors import ArchiveError
from etl.extract.guard import URL_SAFE
from etl.models import FetchedPage, StoryLink

WARC_VERSION = "WARC/1.1"
SPECIFICATION = "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
NOTE_TYPE = "application/vnd.dateline.page+json"
"""Content type of our metadata records: a :class:`FetchedPage` without its body."""
NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"

ENCODED_FORM = frozenset({"content-encoding", "transfer-encoding", "content-length"})
"""Headers that speak of the bytes on the wire."""
RENAMED = "X-Archive-Orig-"
"""Prefix under which other archives, too, keep headers that no longer fit."""

READABLE_TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain", ""})
"""Media types that may be an article; a crawl's pictures and scripts are passed over."""

SUCCESS = re.compile(r"2[0-9]{2}")

CHUNK_BYTES = 64 * 1024

COMPRESSION_LEVEL = 6
"""Of gzip. The highest, 9, which warcio takes and Python's gzip too, makes pages smaller by 1 % in 1.7 times the time:
2.4 ms more a page, a quarter of what it takes to read one."""

FIRST_PAGE_AT = datetime(1990, 12, 20, tzinfo=UTC)
"""When the first page of the web went online: no record of a page is older."""
FAST_CLOCK = timedelta(days=2)
"""A crawler's clock may be ahead of ours, but no further."""

MOST_WORDS_CHARACTERS = 200
"""Of a library's complaint: it quotes what it cannot read, which may be anything."""

TOO_LARGE = 413
"""HTTP's word for a page that was there, but not for us to keep."""

DAMAGE = (
    ArchiveLoadFailed,
    StatusAndHeadersParserException,
    EOFError,
    zlib.error,
    ValueError,
    KeyError,
    AttributeError,  # warcio, over a record without address
    AssertionError,  # warcio, over a broken chunk
)
"""What warcio and the decoders raise over bytes that are no WARC."""

_PAGE: TypeAdapter[FetchedPage] = TypeAdapter(FetchedPage)


# --- Out -----------------------------------------------------------------------------------------


def gzipped(out: IO[bytes]) -> GzipFile:
    """One gzip member to write on ``out``; as it names no file and no time, the same bytes give the same bytes."""
    return GzipFile(filename="", mode="wb", compresslevel=COMPRESSION_LEVEL, fileobj=out, mtime=0)


class _Writer(WARCWriter):  # type: ignore[misc]  # warcio has no types
    """Writes one gzip member a record, as WARC's annex D asks for, at our level of compression."""

    def write_record(self, record: ArcWarcRecord, params: object = None) -> None:  # noqa: ARG002 - its signature
        with gzipped(self.out) as member:
            self._write_warc_record(member, record)


def start_warc(out: IO[bytes], name: str, software: str) -> WARCWriter:
    """A writer on ``out`` with its ``warcinfo`` written."""
    writer = _Writer(out, gzip=False, warc_version=WARC_VERSION)
    facts = {"software": software, "format": "WARC File Format 1.1", "conformsTo": SPECIFICATION}
    writer.write_record(writer.create_warcinfo_record(name, facts))
    return writer


def write_page(writer: WARCWriter, page: FetchedPage) -> None:
    """All records of one page; the note comes first, so that a reader needs only one page in memory."""
    main = _main_record(writer, page)
    companion = {"WARC-Date": _warc_date(page.fetched_at), "WARC-Concurrent-To": _id_of(main)}
    uri = _uri(page.final_url)
    note = BytesIO(_note(page))
    writer.write_record(
        writer.create_warc_record(
            uri,
            "metadata",
            payload=note,
            length=len(note.getbuffer()),
            warc_content_type=NOTE_TYPE,
            warc_headers_dict=companion,
        )
    )
    writer.write_record(main)
    if page.request_headers:
        request = _request(page)
        writer.write_record(
            writer.create_warc_record(uri, "request", http_headers=request, warc_headers_dict=companion)
        )


def _main_record(writer: WARCWriter, page: FetchedPage) -> ArcWarcRecord:
    uri, headers = _uri(page.final_url), {"WARC-Date": _warc_date(page.fetched_at)}
    body, length = BytesIO(page.body), len(page.body)
    if not _is_answer(page):
        kind = page.header("Content-Type") or "application/octet-stream"
        return writer.create_warc_record(
            uri, "resource", payload=body, length=length, warc_content_type=kind, warc_headers_dict=headers
        )
    if page.is_unmodified:
        headers |= {"WARC-Profile": NOT_MODIFIED, "WARC-Refers-To-Target-URI": uri}
        return writer.create_warc_record(uri, "revisit", http_headers=_response(page), warc_headers_dict=headers)
    return writer.create_warc_record(
        uri, "response", payload=body, length=length, http_headers=_response(page), warc_headers_dict=headers
    )


def _is_answer(page: FetchedPage) -> bool:
    """True where a server answered for this page: a file has no server, a whole text in a feed was never asked for."""
    return _uri(page.final_url).startswith(("http://", "https://")) and not page.link.is_whole


class _Head(StatusAndHeaders):  # type: ignore[misc]  # warcio has no types
    """The head of an HTTP message in the very bytes that came: warcio would re-encode values, and fail over names."""

    def to_ascii_bytes(self, filter_func: Any = None) -> bytes:
        return bytes(self.to_str(filter_func).encode("latin-1", "replace")) + b"\r\n"


def _response(page: FetchedPage) -> _Head:
    headers = [
        (RENAMED + name if name.lower() in ENCODED_FORM else name, _one_line(value)) for name, value in page.headers
    ]
    if not page.is_unmodified:
        headers.append(("Content-Length", str(len(page.body))))
    return _Head(f"{page.status} {_phrase(page.status)}".strip(), headers, protocol="HTTP/1.1")


def _request(page: FetchedPage) -> _Head:
    parts = urlsplit(_uri(page.final_url))
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = [("Host", parts.netloc), *((name, _one_line(value)) for name, value in page.request_headers)]
    return _Head(f"GET {path} HTTP/1.1", headers, is_http_request=True)


def _note(page: FetchedPage) -> bytes:
    """JSON in ASCII: feeds carry half surrogate pairs, which no UTF-8 can hold."""
    return json.dumps(_PAGE.dump_python(page, exclude={"body"}), default=datetime.isoformat).encode("ascii")


def _uri(url: str) -> str:
    """``url`` in ASCII, its scheme in small letters: warcio takes no other for HTTP, and would not read it back."""
    scheme, colon, rest = quote(url, safe=URL_SAFE, errors="replace").partition(":")
    return f"{scheme.lower()}{colon}{rest}"


def _one_line(value: str) -> str:
    return " ".join(value.splitlines())


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _warc_date(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _id_of(record: ArcWarcRecord) -> str:
    return str(record.rec_headers.get_header("WARC-Record-ID"))


# --- In ------------------------------------------------------------------------------------------


def own_pages(stream: IO[bytes]) -> Iterator[FetchedPage]:
    """Pages as :func:`write_page` wrote them, digests checked; raises :class:`ArchiveError` where they are damaged."""
    with _damage_reported():
        for note, record in _records(stream, check_digests="raise"):
            if note is not None:
                yield _noted(note, b"" if record.rec_type == "revisit" else _whole(record))


def foreign_pages(stream: IO[bytes], source: str, fetched_at: datetime, most_bytes: int) -> Iterator[FetchedPage]:
    """Pages of anybody's WARC (ours too, with their story links), as of ``source``.

    ``fetched_at`` stands in where a record has no date. A page over ``most_bytes`` comes with status 413 and no body.
    Raises :class:`ArchiveError` where the file is no WARC or breaks off.
    """
    with _damage_reported():
        for note, record in _records(stream, check_digests=False):
            if record.rec_type == "revisit" or (note is None and not _is_page(record)):
                continue
            page = _page_of(record, source, fetched_at) if note is None else _noted(note, b"")
            body = _decoded(record, most_bytes)
            status = TOO_LARGE if body is None else page.status
            yield replace(page, link=replace(page.link, source=source), status=status, body=body or b"")


def _records(stream: IO[bytes], *, check_digests: str | bool) -> Iterator[tuple[dict[str, Any] | None, ArcWarcRecord]]:
    """Records that may hold a page, each with the note that came before it, if any did."""
    note_of: dict[str, dict[str, Any]] = {}
    is_warc = False
    for record in ArchiveIterator(stream, arc2warc=True, check_digests=check_digests):
        if record.length is None:
            raise EOFError("a record does not say how long it is")
        is_warc = True
        if record.rec_type == "metadata" and record.content_type == NOTE_TYPE:
            note_of = {record.rec_headers.get_header("WARC-Concurrent-To"): json.loads(_whole(record))}
        elif record.rec_type in ("response", "resource", "revisit"):
            yield note_of.pop(_id_of(record), None), record
    if not is_warc:
        raise EOFError("it has no records")


@contextmanager
def _damage_reported() -> Iterator[None]:
    try:
        yield
    except DAMAGE as error:
        words = " ".join(str(error).split())[:MOST_WORDS_CHARACTERS]
        raise ArchiveError(f"not a WARC, or damaged: {words}") from error


def _noted(note: dict[str, Any], body: bytes) -> FetchedPage:
    page = _PAGE.validate_python(note | {"body": body})
    return replace(page, fetched_at=page.fetched_at.astimezone(UTC))


def _whole(record: ArcWarcRecord) -> bytes:
    """The stored payload, whatever its size."""
    body = bytes(record.raw_stream.read())
    _check_end(record)
    return body


def _check_end(record: ArcWarcRecord) -> None:
    """Raises ``EOFError`` where the file ended within the record: warcio takes that for the end of the record."""
    while record.raw_stream.read(CHUNK_BYTES):
        pass
    if record.raw_stream.limit > 0:
        raise EOFError(f"it breaks off {record.raw_stream.limit} bytes before the end of a record")


def _is_page(record: ArcWarcRecord) -> bool:
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    if not _is_address(url) or url.endswith("/robots.txt"):
        return False
    if record.rec_type == "resource":
        return _is_readable(record.content_type or "")
    return SUCCESS.fullmatch(_status(record)) is not None and _is_readable(_http_header(record, "Content-Type"))


def _is_address(url: str) -> bool:
    """False for what no later stage could take apart: nothing, and brackets around what is no IPv6 address."""
    try:
        return bool(urlsplit(url).scheme)
    except ValueError:
        return False


def _status(record: ArcWarcRecord) -> str:
    return record.http_headers.get_statuscode() if record.http_headers else ""


def _is_readable(content_type: str) -> bool:
    return content_type.split(";")[0].strip().lower() in READABLE_TYPES


def _http_header(record: ArcWarcRecord, name: str) -> str:
    return str(record.http_headers.get_header(name, "")) if record.http_headers else ""


def _decoded(record: ArcWarcRecord, most_bytes: int) -> bytes | None:
    """The payload without transfer and content coding, or None where it is over ``most_bytes``.

    Some crawlers keep the header ``Content-Encoding`` over a body they have decoded: what does not decode is the body.
    """
    is_chunked = _http_header(record, "Transfer-Encoding").lower() == "chunked"
    stored = _at_most(most_bytes, ChunkedDataReader(record.raw_stream) if is_chunked else record.raw_stream)
    if stored is None:
        return None
    _check_end(record)
    coded = HTTPResponse(
        BytesIO(stored), {"Content-Encoding": _http_header(record, "Content-Encoding")}, preload_content=False
    )
    try:
        return _at_most(most_bytes, coded)
    except DecodeError:
        return stored


def _at_most(most_bytes: int, stream: Any) -> bytes | None:
    """All that ``stream`` has, or None where that is more than ``most_bytes``; read in pieces."""
    body = bytearray()
    while chunk := stream.read(CHUNK_BYTES):
        body += chunk
        if len(body) > most_bytes:
            return None
    return bytes(body)


def _page_of(record: ArcWarcRecord, source: str, fetched_at: datetime) -> FetchedPage:
    url = record.rec_headers.get_header("WARC-Target-URI")
    headers = record.http_headers.headers if record.http_headers else [("Content-Type", record.content_type)]
    return FetchedPage(
        link=StoryLink(url=url, source=source),
        url=url,
        final_url=url,
        status=int(_status(record) or 200),
        headers=tuple((name, value) for name, value in headers),
        body=b"",
        fetched_at=_read_date(record.rec_headers.get_header("WARC-Date"), fetched_at) or fetched_at,
    )


def _read_date(text: str | None, now: datetime) -> datetime | None:
    """When a record says that its page was fetched; None where it says nothing, or what cannot be."""
    try:
        at = datetime.fromisoformat(text or "")
        at = at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return at if FIRST_PAGE_AT <= at <= now + FAST_CLOCK else None
