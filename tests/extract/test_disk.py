"""Files, folders and web archives as sources."""

from __future__ import annotations

import errno
import gzip
import logging
import tracemalloc
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import brotli
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from etl.errors import ArchiveError, UsageError
from etl.extract.disk import SavedPages
from etl.models import FetchedPage, Source

AT = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
SOURCE = Source(slug="harbour-post", name="The Harbour Post")
PAGE = "<p>Die Fähre fährt.</p>".encode()


def read(*paths: Path, most_bytes: int = 100_000) -> list[FetchedPage]:
    return list(SavedPages(most_bytes).pages([str(path) for path in paths], SOURCE, AT))


# --- Files and folders ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content_type"),
    [
        ("story.html", "text/html"),
        ("story.HTM", "text/html"),
        ("story.xhtml", "application/xhtml+xml"),
        ("story.txt", "text/plain; charset=utf-8"),
        ("story.html.gz", "text/html"),
        ("Story.TXT.GZ", "text/plain; charset=utf-8"),
        ("a story, märz.html", "text/html"),
    ],
)
def test_a_file_is_a_page(tmp_path: Path, name: str, content_type: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(PAGE, mtime=0) if name.lower().endswith(".gz") else PAGE)
    (page,) = read(path)
    assert page.body == PAGE
    assert page.status == 200
    assert page.headers == (("Content-Type", content_type),)
    assert page.fetched_at == AT
    assert page.link.source == "harbour-post"
    assert page.url == page.final_url == page.link.url == path.as_uri()


def test_a_folder_is_read_in_order_and_in_depth(tmp_path: Path) -> None:
    for name in ("b.html", "a/2.txt", "a/1.html.gz", "c/d/e.htm", "z.jpg", "notes.md", ".hidden.html", ".git/x.html"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(b"x") if name.endswith(".gz") else b"x")
    (tmp_path / "folder.html").mkdir()
    names = [page.url.removeprefix(tmp_path.as_uri() + "/") for page in read(tmp_path)]
    assert names == ["a/1.html.gz", "a/2.txt", "b.html", "c/d/e.htm"]


def test_paths_keep_their_order(tmp_path: Path) -> None:
    for name in ("b.html", "a.html"):
        (tmp_path / name).write_bytes(b"x")
    assert [page.url[-6:] for page in read(tmp_path / "b.html", tmp_path / "a.html")] == ["b.html", "a.html"]


def test_an_empty_folder_has_no_pages(tmp_path: Path) -> None:
    assert read(tmp_path) == []


def test_a_missing_path_is_told_before_anything_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"x")
    pages = SavedPages().pages([str(tmp_path / "a.html"), str(tmp_path / "gone.html")], SOURCE, AT)
    with pytest.raises(UsageError, match=r"gone\.html does not exist") as caught:
        next(pages)
    assert caught.value.advice


@pytest.mark.parametrize(
    ("path", "words"), [("", "empty"), (" ", "empty"), ("~nobody-of-that-name/a.html", "no such home")]
)
def test_a_path_that_is_none_is_not_the_folder_one_is_in(path: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        list(SavedPages().pages([path], SOURCE, AT))


def test_an_ending_that_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "story.docx"
    path.write_bytes(b"x")
    with pytest.raises(UsageError, match="does not say what it is") as caught:
        read(path)
    assert ".html" in caught.value.advice


@pytest.mark.parametrize(
    "damage", [b"never gzipped", gzip.compress(PAGE * 99, mtime=0)[:60], gzip.compress(PAGE, mtime=0)[:-3] + b"abc"]
)
def test_a_file_that_cannot_be_unpacked_is_accounted_for(tmp_path: Path, caplog, damage: bytes) -> None:
    (tmp_path / "a.html.gz").write_bytes(damage)
    (tmp_path / "b.html").write_bytes(PAGE)
    with caplog.at_level(logging.WARNING):
        bad, good = read(tmp_path)
    assert (bad.status, bad.body) == (422, b"")
    assert good.body == PAGE
    assert "a.html.gz cannot be unpacked" in caplog.text


@pytest.mark.parametrize("name", ["big.html", "bomb.html.gz"])
def test_a_file_over_the_cap_is_accounted_for(tmp_path: Path, caplog, name: str) -> None:
    body = bytes(100_001)
    (tmp_path / name).write_bytes(gzip.compress(body) if name.endswith(".gz") else body)
    (page,) = read(tmp_path / name)
    assert (page.status, page.body) == (413, b"")
    assert "is larger than 100,000 bytes" in caplog.text


@pytest.mark.parametrize("name", ["story.html", "crawl.warc.gz"])
def test_a_file_that_the_system_does_not_let_us_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    (tmp_path / name).write_bytes(PAGE)
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UsageError, match=f"{name} cannot be read: Permission denied"):
        read(tmp_path / name)


def test_a_folder_that_the_system_does_not_let_us_look_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> bool:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "is_dir", refuse)
    with pytest.raises(UsageError, match=r"story\.html cannot be read: Permission denied"):
        read(tmp_path / "story.html")


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    (tmp_path / "bomb.html.gz").write_bytes(gzip.compress(bytes(50_000_000)))
    tracemalloc.start()
    (page,) = read(tmp_path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert page.status == 413
    assert peak < 5_000_000


# --- Web archives of others ----------------------------------------------------------------------


class Warc:
    """Writes a WARC the way other crawlers do."""

    def __init__(self, *, is_zipped: bool = True) -> None:
        self.out = BytesIO()
        self.writer = WARCWriter(self.out, gzip=is_zipped)
        self.writer.write_record(self.writer.create_warcinfo_record("x.warc", {"software": "another crawler"}))

    def add(
        self,
        kind: str = "response",
        *,
        url: str = "https://news.example/story",
        status: str = "200 OK",
        headers: tuple[tuple[str, str], ...] = (("Content-Type", "text/html"),),
        body: bytes = PAGE,
        date: str = "2024-02-29T08:00:00Z",
        content_type: str = "",
    ) -> Warc:
        http = StatusAndHeaders(status, list(headers), protocol="HTTP/1.1") if kind == "response" else None
        self.writer.write_record(
            self.writer.create_warc_record(
                url,
                kind,
                payload=BytesIO(body),
                length=len(body),
                http_headers=http,
                warc_content_type=content_type,
                warc_headers_dict={"WARC-Date": date},
            )
        )
        return self

    def save(self, path: Path) -> Path:
        path.write_bytes(self.out.getvalue())
        return path


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_a_record_is_a_page(tmp_path: Path, name: str) -> None:
    (page,) = read(Warc(is_zipped=name.endswith("gz")).add().save(tmp_path / name))
    assert page.body == PAGE
    assert page.link.url == page.url == page.final_url == "https://news.example/story"
    assert page.link.source == "harbour-post"
    assert page.headers == (("Content-Type", "text/html"),)
    assert page.status == 200
    assert page.fetched_at == datetime(2024, 2, 29, 8, 0, tzinfo=UTC)
    assert page.fetched_at.tzinfo is UTC


def chunks(body: bytes) -> bytes:
    return b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)


@pytest.mark.parametrize(
    ("headers", "payload"),
    [
        ((("Content-Encoding", "gzip"),), gzip.compress(PAGE, mtime=0)),
        ((("Content-Encoding", "br"),), brotli.compress(PAGE)),
        ((("Transfer-Encoding", "chunked"),), chunks(PAGE)),
        ((("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")), chunks(gzip.compress(PAGE, mtime=0))),
        ((("X-Crawl-Content-Encoding", "gzip"),), PAGE),
        ((("Content-Encoding", "gzip"),), PAGE),
    ],
)
def test_payloads_are_decoded(tmp_path: Path, headers: tuple[tuple[str, str], ...], payload: bytes) -> None:
    """The last: crawlers that store decoded bodies and keep the header all the same."""
    (page,) = read(Warc().add(headers=headers, body=payload).save(tmp_path / "a.warc.gz"))
    assert page.body == PAGE


def test_only_what_may_be_an_article_is_a_page(tmp_path: Path) -> None:
    warc = Warc()
    warc.add("request", body=b"GET / HTTP/1.1\r\n\r\n")
    warc.add(url="https://news.example/robots.txt", headers=(("Content-Type", "text/plain"),))
    warc.add(url="dns:news.example", kind="resource", content_type="text/dns")
    warc.add(url="https://news.example/gone", status="404 Not Found")
    warc.add(url="https://news.example/moved", status="301 Moved")
    warc.add(url="https://news.example/a.jpg", headers=(("Content-Type", "image/jpeg"),))
    warc.add("metadata", body=b"outlink: x", content_type="application/warc-fields")
    warc.add(url="https://news.example/odd", status="2xx Fine")
    warc.add(url="https://[::1/no-address-at-all")
    warc.add(url="https://[::1]/untyped", headers=())
    warc.add(url="https://news.example/x", headers=(("content-type", "Application/XHTML+XML; charset=utf-8"),))
    warc.add("resource", url="file:///home/story.txt", content_type="text/plain; charset=utf-8")
    urls = [page.url for page in read(warc.save(tmp_path / "a.warc.gz"))]
    assert urls == ["https://[::1]/untyped", "https://news.example/x", "file:///home/story.txt"]


def test_resources_bring_their_type(tmp_path: Path) -> None:
    warc = Warc().add("resource", url="file:///story.txt", content_type="text/plain; charset=utf-8")
    (page,) = read(warc.save(tmp_path / "a.warc.gz"))
    assert (page.status, page.headers) == (200, (("Content-Type", "text/plain; charset=utf-8"),))


@pytest.mark.parametrize(
    ("date", "at"),
    [
        ("2024-02-29T08:00:00.123456789Z", datetime(2024, 2, 29, 8, 0, 0, 123456, tzinfo=UTC)),
        ("2024-02-29T10:00:00+02:00", datetime(2024, 2, 29, 8, 0, tzinfo=UTC)),
        ("yesterday", AT),
        ("0001-01-01T00:00:00+14:00", AT),
        ("9999-12-31T23:59:59-12:00", AT),
        ("1969-12-31T23:59:59Z", AT),
        ("2026-05-07T12:00:00Z", AT),
        ("2026-05-05T12:00:00Z", datetime(2026, 5, 5, 12, 0, tzinfo=UTC)),
    ],
)
def test_dates_of_records(tmp_path: Path, date: str, at: datetime) -> None:
    (page,) = read(Warc().add(date=date).save(tmp_path / "a.warc.gz"))
    assert page.fetched_at == at


def test_records_over_the_cap_are_accounted_for(tmp_path: Path) -> None:
    bomb = gzip.compress(bytes(50_000_000))
    warc = Warc().add(headers=(("Content-Encoding", "gzip"),), body=bomb).add(url="https://news.example/next")
    big, after = read(warc.save(tmp_path / "a.warc.gz"))
    assert (big.status, big.body) == (413, b"")
    assert after.body == PAGE


def test_a_folder_may_hold_archives_too(tmp_path: Path) -> None:
    (tmp_path / "b.html").write_bytes(PAGE)
    Warc().add().save(tmp_path / "a.warc.gz")
    assert [page.url for page in read(tmp_path)] == ["https://news.example/story", (tmp_path / "b.html").as_uri()]


@pytest.mark.parametrize("damage", [b"no WARC at all", b"\x1f\x8b\x08\x00garbage", b"WARC/1.0\r\nnot: a\r\n"])
def test_what_is_no_warc(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(damage)
    with pytest.raises(ArchiveError, match=r"a\.warc: .*not a WARC, or damaged") as caught:
        read(path)
    assert caught.value.advice


def test_what_is_no_warc_is_not_quoted_at_length(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(b"\x93" * 5000)
    with pytest.raises(ArchiveError) as caught:
        read(tmp_path / "a.warc")
    assert len(str(caught.value)) < len(str(tmp_path)) + 300


def test_a_warc_zipped_in_one_piece(tmp_path: Path) -> None:
    """Somebody ran gzip over it; warcio can recompress it, and says so."""
    plain = Warc(is_zipped=False).add().add(url="https://news.example/2").out.getvalue()
    (tmp_path / "a.warc.gz").write_bytes(gzip.compress(plain))
    with pytest.raises(ArchiveError, match="non-chunked gzip") as caught:
        read(tmp_path / "a.warc.gz")
    assert "warcio recompress" in caught.value.advice


def test_a_record_without_address(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n")
    with pytest.raises(ArchiveError, match="damaged"):
        read(tmp_path / "a.warc")


def test_a_warc_that_breaks_off(tmp_path: Path) -> None:
    whole = Warc(is_zipped=False).add(body=PAGE * 100).out.getvalue()
    (tmp_path / "a.warc").write_bytes(whole[:-500])
    with pytest.raises(ArchiveError, match="damaged"):
        read(tmp_path / "a.warc")
