"""The newsroom's server, asked over a real connection."""

from __future__ import annotations

import signal
import socket
import struct
import subprocess
import sys
import time

import pytest
import requests

from sample.press import FOLDER
from sample.server import Newsroom

STORY = "/harbour-ledger/2026/05/16/library-hours"


def get(newsroom: Newsroom, path: str, **headers: str) -> requests.Response:
    return requests.get(newsroom.origin + path, headers={"Accept-Encoding": "identity", **headers}, timeout=5)


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/harbour-ledger/news.atom", "application/atom+xml; charset=utf-8"),
        ("/harbour-ledger/sitemap.xml", "application/xml; charset=utf-8"),
        ("/harbour-ledger/style.css", "text/css; charset=utf-8"),
        ("/dreiufer/feed.json", "application/feed+json; charset=utf-8"),
        ("/mina-post/news.rss", "application/rss+xml; charset=utf-8"),
        ("/mina-post/ar", "text/html; charset=utf-8"),
        ("/dreiufer/bilder/nachtzug.png", "image/png"),
        ("/healthz", "text/plain; charset=utf-8"),
    ],
)
def test_media_types(newsroom: Newsroom, path: str, media_type: str) -> None:
    answer = get(newsroom, path)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == media_type


def test_the_same_request_gets_the_same_bytes(newsroom: Newsroom) -> None:
    assert get(newsroom, STORY).content == get(newsroom, STORY).content


def test_pages_carry_the_address_the_visitor_used(newsroom: Newsroom) -> None:
    assert f'href="{newsroom.origin}{STORY}"' in get(newsroom, STORY).text
    assert f'href="http://newsroom:8931{STORY}"' in get(newsroom, STORY, Host="newsroom:8931").text


def test_a_strange_host_is_not_printed_into_a_page(newsroom: Newsroom) -> None:
    text = get(newsroom, STORY, Host='"><script>').text
    assert '"><script>' not in text.replace('<script type="application/ld+json">', "")
    assert newsroom.origin in text


def test_an_unchanged_page_is_not_sent_again(newsroom: Newsroom) -> None:
    first = get(newsroom, STORY)
    by_tag = get(newsroom, STORY, **{"If-None-Match": f'"other", {first.headers["ETag"]}'})
    by_time = get(newsroom, STORY, **{"If-Modified-Since": first.headers["Last-Modified"]})
    assert (by_tag.status_code, by_tag.content) == (304, b"")
    assert (by_time.status_code, by_time.content) == (304, b"")
    assert by_tag.headers["ETag"] == first.headers["ETag"]


@pytest.mark.parametrize(
    "headers",
    [
        {"If-None-Match": '"other"'},
        {"If-None-Match": '"other"', "If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT"},
        {"If-Modified-Since": "Thu, 01 Jan 2026 00:00:00 GMT"},
        {"If-Modified-Since": "yesterday"},
        {"If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 -0000"},
    ],
)
def test_otherwise_it_is_sent(newsroom: Newsroom, headers: dict[str, str]) -> None:
    assert get(newsroom, STORY, **headers).status_code == 200


def test_text_is_compressed_for_those_who_accept_it(newsroom: Newsroom) -> None:
    plain, small = get(newsroom, STORY), get(newsroom, STORY, **{"Accept-Encoding": "gzip"})
    assert small.headers["Content-Encoding"] == "gzip"
    assert int(small.headers["Content-Length"]) < int(plain.headers["Content-Length"])
    assert small.content == plain.content


def test_a_missing_page_says_so_kindly(newsroom: Newsroom) -> None:
    answer = get(newsroom, "/dreiufer/artikel/uhrenladen-1046")
    assert answer.status_code == 404
    assert "no page at this address" in answer.text


def test_head_sends_no_body(newsroom: Newsroom) -> None:
    answer = requests.head(newsroom.origin + STORY, timeout=5)
    assert answer.status_code == 200
    assert answer.content == b""
    assert int(answer.headers["Content-Length"]) > 1000


def test_an_edition_may_change_while_the_newsroom_is_open() -> None:
    with Newsroom() as newsroom:
        first = get(newsroom, STORY)
        newsroom.edition = 2
        second = get(newsroom, STORY, **{"If-None-Match": first.headers["ETag"]})
        by_time = get(newsroom, STORY, **{"If-Modified-Since": first.headers["Last-Modified"]})
    assert (second.status_code, by_time.status_code) == (200, 200)
    assert "the kettle may come too" in second.text
    assert "the kettle may come too" not in first.text


def test_pictures_are_drawn_from_their_names(newsroom: Newsroom) -> None:
    night = get(newsroom, "/dreiufer/bilder/nachtzug.png").content
    assert night.startswith(b"\x89PNG")
    assert struct.unpack(">II", night[16:24]) == (960, 540)
    assert night != get(newsroom, "/dreiufer/bilder/rheinbad.png").content


@pytest.mark.parametrize("farewell", [signal.SIGINT, signal.SIGTERM])
def test_the_program_serves_quietly_until_it_is_told_to_stop(farewell: signal.Signals) -> None:
    port = _free_port()
    command = [sys.executable, "-m", "sample", "--port", str(port), "--edition", "2"]
    with subprocess.Popen(command, cwd=FOLDER.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        try:
            text = _patient_get(f"http://127.0.0.1:{port}{STORY}").text
            program.send_signal(farewell)
            said, complained = program.communicate(timeout=10)
        finally:
            program.kill()  # a program that does not listen fails the test, and does not hang it
    assert "the kettle may come too" in text
    assert said.decode() == f"The sample newsroom, edition 2: http://127.0.0.1:{port}/ (Ctrl-C ends it)\n"
    assert (complained, program.returncode) == (b"", 0)


def test_a_taken_port_is_said_in_a_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        command = [sys.executable, "-m", "sample", "--port", str(taken.getsockname()[1])]
        answer = subprocess.run(command, cwd=FOLDER.parent, capture_output=True, text=True, timeout=30)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert "Take another port with --port" in answer.stderr
    assert "Traceback" not in answer.stderr


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _patient_get(url: str) -> requests.Response:
    for _ in range(100):
        try:
            return requests.get(url, timeout=5)
        except requests.ConnectionError:
            time.sleep(0.1)
    raise AssertionError(f"nobody answers at {url}")
