"""What goes into the archive comes out again, equal, and other tools can read it."""

from __future__ import annotations

import errno
import gzip
import os
import subprocess
import sys
import textwrap
import tracemalloc
import uuid
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.warcwriter import WARCWriter

from etl.errors import ArchiveError, SettingsError, UsageError
from etl.extract.archive import WarcArchive, WarcBatchWriter
from etl.extract.disk import SavedPages
from etl.models import Batch, Fetch, FetchedPage, Rejection, Source, StoryLink, Transformed, Unmodified

AT = datetime(2026, 5, 4, 12, 0, 0, 123456, tzinfo=UTC)
BATCH_ID = "harbour-post-20260504T120000-a1b2c3"
REQUEST = (("User-Agent", "Dateline/0 (+desk@example.org)"), ("Accept", "*/*"))

LINK = StoryLink(
    url="https://news.example/für?a=1 2",
    source="harbour-post",
    feed_url="https://news.example/feed",
    guid="tag:1",
    headline_text="Fähre spät \ud800\x00 \u2028 \U0001f6a2",
    byline_texts=("Ana Prado", "Jo Field"),
    tags=("ferries",),
    body_html="<p>العبّارة متأخرة</p>",
)


def page(body: bytes = b"<p>Late</p>", **changes) -> FetchedPage:
    values = {
        "link": LINK,
        "url": LINK.url,
        "final_url": "https://www.news.example/ferry?a=1",
        "status": 200,
        "headers": (("Content-Type", "text/html; charset=utf-8"), ("ETag", '"v1"')),
        "body": body,
        "fetched_at": AT,
        "elapsed_seconds": 0.125,
        "request_headers": REQUEST,
    }
    return FetchedPage(**values | changes)


PAGES = {
    "plain": page(),
    "all bytes": page(bytes(range(256)) * 10),
    "empty": page(b""),
    "ends in blank lines": page(b"<p>\r\n\r\n\r\n"),
    "looks like a record": page(b"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n"),
    "large": page(os.urandom(300_000)),
    "was encoded": page(
        headers=(("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked"), ("content-length", "31"))
    ),
    "repeated headers": page(headers=(("Set-Cookie", "a=1"), ("X-Two", "1"), ("set-cookie", "b=2"), ("X-Two", "2"))),
    "headers in latin-1": page(headers=(("X-Näme", "wört ÿ"), ("Server", 'naïve; q="ü"'), ("Empty", ""))),
    "no headers": page(headers=()),
    "odd status": page(status=299),
    "no content": page(b"", status=204),
    "not modified": page(b"", status=304, headers=(("ETag", '"v1"'), ("Content-Length", "5000"))),
    "a scheme in capitals": page(final_url="HTTPS://news.example/ferry"),
    "odd address": page(final_url="https://news.example/a b\r\nWARC-Type: evil|<ü>?q=%20#f"),
    "a file": page(
        link=StoryLink(url="file:///home/press/a%20story.txt", source="harbour-post"),
        url="file:///home/press/a%20story.txt",
        final_url="file:///home/press/a%20story.txt",
        headers=(("Content-Type", "text/plain; charset=utf-8"),),
        request_headers=(),
        elapsed_seconds=0.0,
    ),
    "a file not readable": page(b"", final_url="file:///big.html", status=413, headers=(), request_headers=()),
    "whole text in a feed": page(
        link=StoryLink(url="https://news.example/whole", source="harbour-post", body_html="<p>x</p>", is_whole=True),
        url="https://news.example/whole",
        final_url="https://news.example/whole",
        request_headers=(),
    ),
    "from another's archive": page(request_headers=()),
}


@pytest.fixture(params=["folder", "memory"])
def archive(request, tmp_path: Path) -> WarcArchive:
    return WarcArchive(str(tmp_path / "archive") if request.param == "folder" else f"memory://{uuid.uuid4()}/archive")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "archive"


def batch(batch_id: str = BATCH_ID, **changes) -> Batch:
    return Batch(batch_id=batch_id, run_id="run-1", source="harbour-post", extracted_at=AT, **changes)


def save(archive: WarcArchive, *pages: FetchedPage, batch_id: str = BATCH_ID) -> None:
    with archive.writing(batch_id) as writer:
        for one in pages:
            writer.save(one)


# --- Round trips ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PAGES)
def test_a_page_comes_back_equal(folder: Path, name: str) -> None:
    archive = WarcArchive(str(folder))
    save(archive, PAGES[name])
    (back,) = archive.pages(BATCH_ID)
    assert back == PAGES[name]
    assert back.fetched_at.tzinfo is UTC


def test_many_pages_come_back_in_order(archive: WarcArchive) -> None:
    save(archive, *PAGES.values())
    assert list(archive.pages(BATCH_ID)) == list(PAGES.values())


def test_a_batch_without_pages(archive: WarcArchive) -> None:
    save(archive)
    archive.save_batch(batch())
    assert list(archive.pages(BATCH_ID)) == []


def test_batch_and_results_come_back_equal(archive: WarcArchive) -> None:
    fetch = Fetch(url="https://x.example/", url_key="k", source="harbour-post", fetched_at=AT, outcome="timed_out")
    done = batch(fetches=(fetch,), failed_count=1)
    archive.save_batch(done)
    assert archive.batch(BATCH_ID) == done
    results = [
        Rejection(url_key="k", source="s", url="u", fetched_at=AT, reason="too_short", detail="3 wörds\n"),
        Unmodified(url_key="k2", source="s", url="u2", fetched_at=AT),
    ]
    transformed = Transformed(batch_id=BATCH_ID, rejected_count=1, unmodified_count=1)
    archive.save_results(transformed, iter(results))
    assert list(archive.results(BATCH_ID)) == results
    assert archive.transformed(BATCH_ID) == transformed


def test_the_same_results_are_the_same_bytes(folder: Path) -> None:
    archive = WarcArchive(str(folder))
    results = [Unmodified(url_key="k", source="s", url="u", fetched_at=AT)]
    path = folder / f"harbour-post/2026/05/04/{BATCH_ID}.results.jsonl.gz"
    archive.save_results(Transformed(batch_id=BATCH_ID), results)
    first = path.read_bytes()
    archive.save_results(Transformed(batch_id=BATCH_ID), results)
    assert path.read_bytes() == first
    assert first[4:8] == bytes(4)
    assert gzip.decompress(first).count(b"\n") == 1


def test_replaying_an_archive_as_a_file_gives_the_same_pages(folder: Path) -> None:
    """Our own WARC is also a WARC that anybody may hand in by path: the story links come along."""
    save(WarcArchive(str(folder)), *PAGES.values())
    source = Source(slug="other", name="Other")
    back = list(SavedPages().pages([str(folder)], source, datetime(2030, 1, 1, tzinfo=UTC)))
    readable = [one for one in PAGES.values() if not one.is_unmodified]
    assert [(one.url, one.body, one.headers, one.fetched_at) for one in back] == [
        (one.url, one.body, one.headers, one.fetched_at) for one in readable
    ]
    assert {one.link.source for one in back} == {"other"}
    assert back[0].link.headline_text == LINK.headline_text


# --- Other tools ---------------------------------------------------------------------------------


def records(folder: Path) -> list[tuple[str, dict[str, str], str, dict[str, str], bytes]]:
    """Type, WARC headers, status line, HTTP headers and payload of each record, as warcio reads them."""
    found = []
    with (folder / f"harbour-post/2026/05/04/{BATCH_ID}.warc.gz").open("rb") as stream:
        for record in ArchiveIterator(stream, check_digests="raise"):
            http = record.http_headers
            line = f"{http.protocol} {http.statusline}" if http else ""
            headers = dict(http.headers) if http else {}
            body = record.content_stream().read()
            found.append((record.rec_type, dict(record.rec_headers.headers), line, headers, body))
    return found


def test_a_page_is_note_response_and_request(folder: Path) -> None:
    save(WarcArchive(str(folder)), PAGES["was encoded"])
    info, note, response, request = records(folder)
    assert [info[0], note[0], response[0], request[0]] == ["warcinfo", "metadata", "response", "request"]
    assert info[1]["WARC-Filename"] == f"{BATCH_ID}.warc.gz"
    for record in (note, response, request):
        assert record[1]["WARC-Target-URI"] == "https://www.news.example/ferry?a=1"
        assert record[1]["WARC-Date"] == "2026-05-04T12:00:00.123456Z"
    for record in (note, request):
        assert record[1]["WARC-Concurrent-To"] == response[1]["WARC-Record-ID"]
    assert response[2] == "HTTP/1.1 200 OK"
    assert response[3] == {
        "X-Archive-Orig-Content-Encoding": "gzip",
        "X-Archive-Orig-Transfer-Encoding": "chunked",
        "X-Archive-Orig-content-length": "31",
        "Content-Length": "11",
    }
    assert response[4] == b"<p>Late</p>"
    assert request[2] == "GET /ferry?a=1 HTTP/1.1"
    assert request[3] == {"Host": "www.news.example", **dict(REQUEST)}


def test_an_unmodified_page_is_a_revisit(folder: Path) -> None:
    save(WarcArchive(str(folder)), PAGES["not modified"])
    revisit = records(folder)[2]
    assert revisit[0] == "revisit"
    assert revisit[1]["WARC-Profile"] == "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
    assert revisit[2] == "HTTP/1.1 304 Not Modified"
    assert "Content-Length" not in revisit[3]


@pytest.mark.parametrize("name", ["a file", "whole text in a feed"])
def test_what_no_server_sent_is_a_resource(folder: Path, name: str) -> None:
    save(WarcArchive(str(folder)), PAGES[name])
    kinds = [(record[0], record[1].get("Content-Type")) for record in records(folder)]
    assert kinds[2:] == [("resource", dict(PAGES[name].headers)["Content-Type"])]


def test_digests_and_lengths_hold_for_every_page(folder: Path) -> None:
    save(WarcArchive(str(folder)), *PAGES.values())
    path = folder / f"harbour-post/2026/05/04/{BATCH_ID}.warc.gz"
    check = subprocess.run(
        [sys.executable, "-m", "warcio.cli", "check", "-v", str(path)], capture_output=True, text=True, check=True
    )
    assert check.stdout.count("digest pass") >= 3 * len(PAGES) - 5
    assert "fail" not in check.stdout + check.stderr
    assert "not followed by newline" not in check.stderr
    bodies = [record[4] for record in records(folder) if record[0] in ("response", "resource")]
    assert bodies == [one.body for one in PAGES.values() if one.status != 304]


# --- Order and place -----------------------------------------------------------------------------


def test_batches_are_listed_oldest_first(archive: WarcArchive) -> None:
    ids = [
        "harbour-post-20260504T120000-a1b2c3",
        "z-paper-20260503T235959-000000",
        "a-paper-20260505T000000-ffffff",
        "harbour-post-20260504T120000-000001",
    ]
    for batch_id in ids:
        archive.save_batch(batch(batch_id))
    save(archive, PAGES["plain"], batch_id="harbour-post-20260506T000000-a1b2c3")
    assert archive.batch_ids() == (ids[1], ids[3], ids[0], ids[2])
    assert archive.batch_ids(source="harbour-post") == (ids[3], ids[0])
    assert archive.batch_ids(since_on=date(2026, 5, 4)) == (ids[3], ids[0], ids[2])
    assert archive.batch_ids(source="a-paper", since_on=date(2026, 5, 6)) == ()


def test_an_archive_that_is_not_there_is_empty(archive: WarcArchive) -> None:
    assert archive.batch_ids() == ()
    assert archive.batch_ids(source="harbour-post") == ()


def test_everything_of_a_batch_lies_together(folder: Path) -> None:
    archive = WarcArchive(str(folder))
    save(archive, PAGES["plain"])
    archive.save_batch(batch())
    archive.save_results(Transformed(batch_id=BATCH_ID), [])
    day = folder / "harbour-post/2026/05/04"
    endings = ("batch.json", "results.jsonl.gz", "transformed.json", "warc.gz")
    assert sorted(path.name for path in day.iterdir()) == [f"{BATCH_ID}.{ending}" for ending in endings]


@pytest.mark.parametrize(
    "batch_id",
    [
        "",
        "nonsense",
        "harbour-post-20260504T120000",
        "harbour-post-20260504T120000-A1B2C3",
        "../etc-20260504T120000-a1b2c3",
        "a/b-20260504T120000-a1b2c3",
        "-20260504T120000-a1b2c3",
        "Harbour-20260504T120000-a1b2c3",
        "harbour-post-20260504T120000-a1b2c3\n",
        "harbour-post-20260504T120000-a1b2c3/../x",
        "harbour-post-٢٠٢٦٠٥٠٤T120000-a1b2c3",
    ],
)
def test_what_is_no_batch_id_never_becomes_a_path(folder: Path, batch_id: str) -> None:
    archive = WarcArchive(str(folder))
    for attempt in (
        archive.batch,
        archive.transformed,
        lambda one: list(archive.pages(one)),
        lambda one: save(archive, batch_id=one),
    ):
        with pytest.raises(UsageError, match="no batch id"):
            attempt(batch_id)
    assert not folder.exists()


# --- Accidents -----------------------------------------------------------------------------------


def test_a_failed_batch_leaves_nothing(archive: WarcArchive) -> None:
    def fail() -> None:
        with archive.writing(BATCH_ID) as writer:
            writer.save(PAGES["plain"])
            raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        fail()
    with pytest.raises(ArchiveError, match="has no harbour-post"):
        list(archive.pages(BATCH_ID))
    assert archive.batch_ids() == ()


def test_failed_results_leave_the_old_ones(folder: Path) -> None:
    archive = WarcArchive(str(folder))
    old = [Unmodified(url_key="k", source="s", url="u", fetched_at=AT)]
    archive.save_results(Transformed(batch_id=BATCH_ID), old)

    def results():
        yield old[0]
        raise RuntimeError("a bug in transform")

    with pytest.raises(RuntimeError):
        archive.save_results(Transformed(batch_id=BATCH_ID), results())
    assert list(archive.results(BATCH_ID)) == old
    assert not list(folder.rglob("*.part"))


def test_a_killed_run_leaves_no_batch(folder: Path) -> None:
    """The process ends without a chance to clean up; what it left is not listed and not read."""
    script = f"""
        import os
        from etl.extract.archive import WarcArchive
        archive = WarcArchive({str(folder)!r})
        with archive.writing({BATCH_ID!r}):
            os._exit(9)
    """
    killed = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], check=False)
    assert killed.returncode == 9
    archive = WarcArchive(str(folder))
    assert [path.suffix for path in folder.rglob("*") if path.is_file()] == [".part"]
    assert archive.batch_ids() == ()
    with pytest.raises(ArchiveError):
        list(archive.pages(BATCH_ID))
    assert list(SavedPages().pages([str(folder)], Source(slug="s", name="S"), AT)) == []


def test_missing_parts_say_what_to_do(archive: WarcArchive) -> None:
    for attempt, advice in (
        (lambda: archive.batch(BATCH_ID), "extract the source again"),
        (lambda: list(archive.pages(BATCH_ID)), "Extract the source again"),
        (lambda: list(archive.results(BATCH_ID)), f"dateline transform {BATCH_ID}"),
        (lambda: archive.transformed(BATCH_ID), f"dateline transform {BATCH_ID}"),
    ):
        with pytest.raises(ArchiveError, match=f"has no {BATCH_ID}") as caught:
            attempt()
        assert advice in caught.value.advice


def test_a_root_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    archive = WarcArchive(str(tmp_path / "file" / "archive"))
    with pytest.raises(ArchiveError, match="cannot be written: Not a directory") as caught:
        save(archive, PAGES["plain"])
    assert "DATELINE_ARCHIVE" in caught.value.advice


@pytest.mark.parametrize("root", ["nosuch://bucket/news", "s3://bucket/news"])
def test_a_kind_of_address_that_nothing_reads(root: str, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "s3fs", None)
    with pytest.raises(SettingsError, match="cannot be opened") as caught:
        WarcArchive(root)
    assert "DATELINE_ARCHIVE" in caught.value.advice


def test_a_full_disk(folder: Path) -> None:
    class Full:
        def write_record(self, record: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        def create_warc_record(self, *args: object, **options: object) -> object:
            return WARCWriter(BytesIO()).create_warc_record(*args, **options)

    with pytest.raises(ArchiveError, match="No space left on device"):
        WarcBatchWriter(Full()).save(PAGES["plain"])


@pytest.mark.parametrize(
    "write",
    [
        lambda archive: save(archive, PAGES["plain"]),
        lambda archive: archive.save_batch(batch()),
        lambda archive: archive.save_results(Transformed(batch_id=BATCH_ID), []),
    ],
)
def test_a_disk_that_is_full_when_a_file_is_closed(folder: Path, monkeypatch: pytest.MonkeyPatch, write) -> None:
    class Full(BytesIO):
        def __exit__(self, *error: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

    archive = WarcArchive(str(folder))
    monkeypatch.setattr(archive._fs, "open", lambda path, mode: Full())
    with pytest.raises(ArchiveError, match="No space left on device"):
        write(archive)


@pytest.fixture
def saved(folder: Path) -> WarcArchive:
    archive = WarcArchive(str(folder))
    save(archive, page(os.urandom(5000)), PAGES["plain"], page(os.urandom(5000)))
    archive.save_batch(batch(fetched_count=3))
    results = [Unmodified(url_key=os.urandom(16).hex(), source="s", url="u", fetched_at=AT) for _ in range(200)]
    archive.save_results(Transformed(batch_id=BATCH_ID, unmodified_count=200), results)
    return archive


READERS = {
    "warc.gz": lambda archive: list(archive.pages(BATCH_ID)),
    "results.jsonl.gz": lambda archive: list(archive.results(BATCH_ID)),
    "batch.json": lambda archive: archive.batch(BATCH_ID),
    "transformed.json": lambda archive: archive.transformed(BATCH_ID),
}


def outcome(archive: WarcArchive, ending: str) -> object:
    """What a reader gets; None where it is told of the damage."""
    try:
        return READERS[ending](archive)
    except ArchiveError as error:
        return None if error.advice else error


@pytest.mark.parametrize("ending", READERS)
@pytest.mark.parametrize("share", [0.0, 0.02, 0.3, 0.5, 0.7, 0.9])
def test_a_file_cut_short_is_noticed(saved: WarcArchive, folder: Path, ending: str, share: float) -> None:
    (path,) = folder.rglob(f"*.{ending}")
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(ArchiveError, match=r"is damaged|instead of"):
        READERS[ending](saved)


@pytest.mark.parametrize("ending", ["warc.gz", "results.jsonl.gz"])
def test_bytes_changed_or_lost_anywhere_are_noticed(saved: WarcArchive, folder: Path, ending: str) -> None:
    """An error, or what was saved (bytes that mean nothing may change): anything but another answer."""
    (path,) = folder.rglob(f"*.{ending}")
    whole, before = path.read_bytes(), READERS[ending](saved)
    for place in range(0, len(whole), max(1, len(whole) // 120)):
        for damaged in (whole[:place], whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]):
            path.write_bytes(damaged)
            assert outcome(saved, ending) in (None, before)


def test_a_page_changed_by_hand_is_noticed(folder: Path) -> None:
    """Every checksum of gzip holds, and the lengths do, too: only the record's own digest knows."""
    archive = WarcArchive(str(folder))
    save(archive, PAGES["plain"])
    (path,) = folder.rglob("*.warc.gz")
    changed = gzip.decompress(path.read_bytes()).replace(b"<p>Late</p>", b"<p>Late!</p"[:11])
    path.write_bytes(b"".join(gzip.compress(b"WARC/1.1" + part) for part in changed.split(b"WARC/1.1")[1:]))
    with pytest.raises(ArchiveError, match="digest failed"):
        list(archive.pages(BATCH_ID))


def test_one_page_at_a_time(folder: Path) -> None:
    archive = WarcArchive(str(folder))
    tracemalloc.start()
    with archive.writing(BATCH_ID) as writer:
        for number in range(20):
            writer.save(page(bytes([number]) * 2_000_000))
    assert sum(len(one.body) for one in archive.pages(BATCH_ID)) == 40_000_000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000
