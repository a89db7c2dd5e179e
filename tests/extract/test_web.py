"""Fetching, against a real server that misbehaves in every way met so far."""

from __future__ import annotations

import gzip
import socket
import time
import tracemalloc
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import brotli
import pytest
from backports import zstd

from etl.errors import AddressRefused, FetchError, HttpStatusError, TimedOut, TooLarge, Unreachable
from etl.extract import guard
from etl.extract.web import LEFT_ALONE_SECONDS, HttpWeb, Limits, user_agent
from etl.models import FetchedPage, FetchRules, StoryLink, Validators

PAGE = b"<!doctype html><p>The ferry is late.</p>"


def link(url: str) -> StoryLink:
    return StoryLink(url=url, source="harbour-post", headline_text="Ferry late")


@pytest.fixture
def fetch(web, server, rules):
    def fetch(path: str = "/story", **changes) -> FetchedPage:
        validators = changes.pop("validators", Validators())
        return web.fetch(link(server.url + path), replace(rules, **changes), validators)

    return fetch


@pytest.fixture
def reply(server):
    """The reply class of the server, so that tests need not import it."""
    return type(server.scripts["/robots.txt"])


# --- A page --------------------------------------------------------------------------------------


def test_a_page_comes_back_whole(fetch, server, reply, fake_time) -> None:
    server["/story"] = reply(PAGE, headers={"Content-Type": "text/html", "ETag": '"v1"', "X-Odd-CASE": "Yes"})
    page = fetch()
    assert page.link == link(server.url + "/story")
    assert (page.status, page.body, page.url, page.final_url) == (200, PAGE, page.link.url, page.link.url)
    assert [name for name, _ in page.headers][-4:] == ["Content-Length", "Content-Type", "ETag", "X-Odd-CASE"]
    assert page.header("etag") == '"v1"'
    assert page.fetched_at == fake_time.now()
    assert page.fetched_at.tzinfo is UTC


def test_every_request_says_who_we_are(fetch, server, reply) -> None:
    server["/story"] = reply(PAGE)
    sent = fetch().request_headers
    for path in ("/robots.txt", "/story"):
        agent = server.headers(path)["user-agent"]
        assert agent.startswith("Dateline/")
        assert agent.endswith(" (+desk@example.org)")
    assert ("User-Agent", agent) in sent


@pytest.mark.parametrize(
    ("contact", "end"),
    [
        ("", "(+a news reader run without a contact address)"),
        (" desk@example.org ", "(+desk@example.org)"),
        ("a\r\nX-Evil: 1", "(+a X-Evil: 1)"),
        ("Zoë <zoe@example.org>", "(+Zo <zoe@example.org>)"),
    ],
)
def test_the_contact_fits_a_header(contact: str, end: str) -> None:
    assert user_agent(contact).endswith(end)


def test_time_is_measured(server, rules, reply) -> None:
    server["/story"] = lambda handler: (time.sleep(0.1), reply(PAGE)(handler))
    with HttpWeb() as web:
        assert 0.1 <= web.fetch(link(server.url + "/story"), rules).elapsed_seconds < 2


@pytest.mark.parametrize("status", [200, 203, 204])
def test_success_has_many_numbers(fetch, server, reply, status: int) -> None:
    server["/story"] = reply(b"" if status == 204 else PAGE, status=status)
    assert fetch().status == status


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 418, 451, 501, 799])
def test_a_lasting_error_is_not_asked_for_again(fetch, server, reply, status: int) -> None:
    server["/story"] = reply(status=status)
    with pytest.raises(HttpStatusError, match=f"the server answered {status}") as caught:
        fetch()
    assert caught.value.status == status
    assert caught.value.is_gone is (status in (404, 410, 451))
    assert server.paths() == ["/story"]


# --- Conditional requests ------------------------------------------------------------------------


def test_not_modified(fetch, server, reply) -> None:
    server["/story"] = reply(status=304, headers={"ETag": '"v1"'})
    page = fetch(validators=Validators(etag='"v1"', last_modified="Mon, 04 May 2026 09:00:00 GMT"))
    assert (page.status, page.body, page.is_unmodified, page.header("ETag")) == (304, b"", True, '"v1"')
    assert server.headers("/story")["if-none-match"] == '"v1"'
    assert server.headers("/story")["if-modified-since"] == "Mon, 04 May 2026 09:00:00 GMT"
    assert "if-none-match" not in server.headers("/robots.txt")


def test_unconditional_requests_carry_no_conditions(fetch, server, reply) -> None:
    server["/story"] = reply(PAGE)
    fetch()
    assert not {"if-none-match", "if-modified-since"} & set(server.headers("/story"))


def test_not_modified_since_nothing_is_an_error(fetch, server, reply) -> None:
    server["/story"] = reply(status=304)
    with pytest.raises(HttpStatusError, match="304"):
        fetch()


# --- Redirects -----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("location", ["/new", "new", "{url}/new", "/new#comments"])
def test_redirects_are_followed(fetch, server, reply, status: int, location: str) -> None:
    server["/story"] = reply(status=status, headers={"Location": location.format(url=server.url)})
    server["/new"] = reply(PAGE)
    page = fetch()
    assert (page.url, page.final_url, page.body) == (server.url + "/story", server.url + "/new", PAGE)


def test_a_redirect_in_utf8_and_one_in_latin1(fetch, server, reply) -> None:
    server["/story"] = reply(status=302, headers={"Location": "/für".encode().decode("latin-1")})
    server["/f%C3%BCr"] = reply(status=302, headers={"Location": "/fähre"})
    server["/f%E4hre"] = reply(PAGE)
    assert fetch().body == PAGE


def test_ten_redirects_are_followed_and_eleven_are_not(fetch, server, reply) -> None:
    for hop in range(11):
        server[f"/{hop}"] = reply(status=302, headers={"Location": f"/{hop + 1}"})
    server["/11"] = reply(PAGE)
    assert fetch("/1").body == PAGE
    with pytest.raises(Unreachable, match="redirected more than 10 times"):
        fetch("/0")


def test_a_redirect_loop_ends(fetch, server, reply) -> None:
    server["/story"] = reply(status=302, headers={"Location": "/story"})
    with pytest.raises(Unreachable, match="redirected more than 10 times"):
        fetch()


def test_a_redirect_that_waits_for_its_own_cookie(fetch, server, reply) -> None:
    server["/story"] = lambda handler: (
        reply(PAGE)
        if "seen=1" in handler.headers.get("Cookie", "")
        else reply(status=302, headers={"Location": "/story", "Set-Cookie": "seen=1"})
    )(handler)
    assert fetch().body == PAGE
    server["/other"] = reply(PAGE)
    fetch("/other")
    assert "cookie" not in server.headers("/other")


@pytest.mark.parametrize(
    "location",
    [
        "ftp://news.example/",
        "file:///etc/passwd",
        "javascript:1",
        "http://a:b@news.example/",
        "http://[::1",
    ],
)
def test_redirects_to_what_is_no_web_address(fetch, server, reply, location: str) -> None:
    server["/story"] = reply(status=302, headers={"Location": location})
    with pytest.raises(AddressRefused):
        fetch()


def test_a_redirect_without_location_is_an_error(fetch, server, reply) -> None:
    server["/story"] = reply(status=302)
    with pytest.raises(HttpStatusError, match="302"):
        fetch()


def test_the_body_of_a_redirect_is_not_read(fetch, server, reply) -> None:
    server["/story"] = reply(b"x", status=302, headers={"Location": "/new", "Content-Length": "100000000"})
    server["/new"] = reply(PAGE)
    assert fetch().body == PAGE


# --- Addresses -----------------------------------------------------------------------------------


@pytest.fixture
def loopback_is_public(monkeypatch) -> None:
    """The test server stands for a public one; all other private addresses stay what they are."""
    blocks = tuple(block for block in guard.SPECIAL_IPV4 if str(block) != "127.0.0.0/8")
    monkeypatch.setattr(guard, "SPECIAL_IPV4", blocks)


class Names:
    """A name server with a memory; each name has one answer after another, the last for ever."""

    def __init__(self, **answers: list[list[str]]) -> None:
        self.answers = {name.replace("_", "."): list(rest) for name, rest in answers.items()}
        self.asked: list[str] = []

    def __call__(self, host: str, port: int) -> list[str]:
        self.asked.append(host)
        rest = self.answers.get(host, [[host]])
        return rest.pop(0) if len(rest) > 1 else rest[0]


@pytest.fixture
def public_rules(rules) -> FetchRules:
    return replace(rules, allow_private_addresses=False, obey_robots=False)


def test_loopback_is_refused_by_default(web, server, public_rules) -> None:
    with pytest.raises(AddressRefused, match=r"127\.0\.0\.1 is a private or reserved address") as caught:
        web.fetch(link(server.url + "/story"), public_rules)
    assert caught.value.url == server.url + "/story"
    assert server.requests == []


def test_refusal_names_the_page_and_not_its_robots_txt(web, server, rules) -> None:
    with pytest.raises(AddressRefused) as caught:
        web.fetch(link(server.url + "/story"), replace(rules, allow_private_addresses=False))
    assert caught.value.url == server.url + "/story"


def test_the_name_is_pinned_to_the_checked_address(server, reply, public_rules, loopback_is_public) -> None:
    """One question per connection: a name server that changes its mind afterwards changes nothing."""
    server["/story"] = reply(PAGE)
    names = Names(news_example=[["127.0.0.1"], ["10.0.0.1"]])
    with HttpWeb(resolver=names) as web:
        page = web.fetch(link(f"http://news.example:{server.port}/story"), public_rules)
        assert page.body == PAGE
        assert server.headers("/story")["host"] == f"news.example:{server.port}"
    assert names.asked == ["news.example"]


def test_a_rebound_name_is_refused(server, reply, public_rules, loopback_is_public) -> None:
    server["/story"] = reply(
        status=302, headers={"Location": f"http://b.example:{server.port}/", "Connection": "close"}
    )
    names = Names(a_example=[["127.0.0.1"]], b_example=[["127.0.0.1", "192.168.0.1"]])
    with HttpWeb(resolver=names) as web, pytest.raises(AddressRefused, match=r"b\.example \(192\.168\.0\.1\)"):
        web.fetch(link(f"http://a.example:{server.port}/story"), public_rules)


@pytest.mark.parametrize("target", ["169.254.169.254", "10.0.0.1", "[::1]", "[::ffff:10.0.0.1]", "0"])
def test_a_public_page_cannot_redirect_inside(server, reply, public_rules, loopback_is_public, target: str) -> None:
    server["/story"] = reply(status=302, headers={"Location": f"http://{target}/latest/meta-data"})
    with HttpWeb() as web, pytest.raises(AddressRefused, match="private or reserved"):
        web.fetch(link(server.url + "/story"), public_rules)


def test_a_connection_for_a_trusted_source_is_not_lent_to_others(server, reply, web, rules, public_rules) -> None:
    server["/story"] = reply(PAGE)
    web.fetch(link(server.url + "/story"), rules)
    with pytest.raises(AddressRefused):
        web.fetch(link(server.url + "/story"), public_rules)


def test_the_next_address_is_tried(server, reply, public_rules, loopback_is_public) -> None:
    """127.0.0.77 is loopback, too, but nobody listens there."""
    server["/story"] = reply(PAGE)
    with HttpWeb(resolver=Names(news_example=[["127.0.0.77", "127.0.0.1"]])) as web:
        assert web.fetch(link(f"http://news.example:{server.port}/story"), public_rules).body == PAGE


def test_proxies_of_the_environment_are_not_used(fetch, server, reply, monkeypatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    server["/story"] = reply(PAGE)
    assert fetch().body == PAGE


@pytest.mark.parametrize("url", ["", "story.html", "ftp://news.example/", "http://", "http://a..b/", "http://x y/"])
def test_what_is_no_address_is_refused_before_the_network(web, rules, url: str) -> None:
    with pytest.raises(FetchError) as caught:
        web.fetch(link(url), replace(rules, obey_robots=False))
    assert isinstance(caught.value, AddressRefused)


# --- Sizes and codings ---------------------------------------------------------------------------


def raw_deflate(body: bytes) -> bytes:
    squeeze = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return squeeze.compress(body) + squeeze.flush()


@pytest.mark.parametrize(
    ("coding", "squeeze"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("GZIP", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", raw_deflate),
        ("br", brotli.compress),
        ("zstd", zstd.compress),
        ("identity", bytes),
        ("gzip, br", lambda body: brotli.compress(gzip.compress(body))),
    ],
)
def test_bodies_are_decoded(fetch, server, reply, coding: str, squeeze) -> None:
    server["/story"] = reply(squeeze(PAGE * 100), headers={"Content-Encoding": coding})
    page = fetch()
    assert page.body == PAGE * 100
    assert page.header("Content-Encoding") == coding


def chunked(*parts: bytes, ends: bool = True, **headers: str):
    def script(handler) -> None:
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        for part in parts:
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
        if ends:
            handler.wfile.write(b"0\r\n\r\n")
        else:
            handler.close_connection = True

    return script


def test_chunks_are_joined(fetch, server) -> None:
    server["/story"] = chunked(PAGE[:7], PAGE[7:])
    assert fetch().body == PAGE


BOMB = 100_000_000
"""Bytes that the bombs would grow to, from a few hundred kilobytes on the wire."""


def bomb(coding: str) -> bytes:
    if coding == "br":
        return brotli.compress(bytes(BOMB), quality=1)
    if coding == "zstd":
        return zstd.compress(bytes(BOMB))
    squeeze = zlib.compressobj(9, wbits=31)
    return b"".join(squeeze.compress(bytes(1_000_000)) for _ in range(BOMB // 1_000_000)) + squeeze.flush()


@pytest.mark.parametrize("is_chunked", [False, True])
@pytest.mark.parametrize("coding", ["gzip", "br", "zstd"])
def test_a_compression_bomb_is_not_unpacked(fetch, server, reply, coding: str, is_chunked: bool) -> None:
    payload = bomb(coding)
    script = (
        chunked(payload, Content_Encoding=coding)
        if is_chunked
        else reply(payload, headers={"Content-Encoding": coding})
    )
    server["/story"] = script
    tracemalloc.start()
    with pytest.raises(TooLarge, match="larger than 100,000 bytes"):
        fetch()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 * len(payload) + 10_000_000


def test_the_cap_is_exact(fetch, server, reply) -> None:
    server["/story"] = [reply(bytes(100_000)), reply(bytes(100_001)), chunked(bytes(100_001))]
    assert len(fetch().body) == 100_000
    for _ in range(2):
        with pytest.raises(TooLarge) as caught:
            fetch()
        assert caught.value.is_final


def test_a_body_announced_too_large_is_not_read(fetch, server, reply) -> None:
    server["/story"] = reply(b"x", headers={"Content-Length": "5000000000"})
    with pytest.raises(TooLarge):
        fetch()


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_broken_compression(fetch, server, reply, coding: str) -> None:
    server["/story"] = reply(b"this was never compressed", headers={"Content-Encoding": coding})
    with pytest.raises(Unreachable, match="the page's compression is broken"):
        fetch()
    assert server.paths() == ["/story"]


def test_an_unknown_coding(fetch, server, reply) -> None:
    server["/story"] = reply(b"?", headers={"Content-Encoding": "gzip, compress9000"})
    with pytest.raises(Unreachable, match="encoded as compress9000, which was not asked for"):
        fetch()
    assert server.paths() == ["/story"]


# --- Trouble -------------------------------------------------------------------------------------


def test_a_server_that_asks_for_patience_gets_it(fetch, server, reply, fake_time) -> None:
    server["/story"] = [reply(status=429, headers={"Retry-After": "7"}), reply(PAGE)]
    assert fetch().body == PAGE
    assert fake_time.sleeps == [7.0]


def test_patience_until_a_date(fetch, server, reply, fake_time) -> None:
    server["/story"] = [reply(status=503, headers={"Retry-After": "Mon, 04 May 2026 12:00:09 GMT"}), reply(PAGE)]
    assert fetch().body == PAGE
    assert fake_time.sleeps == [9.0]


def test_patience_has_an_end(fetch, server, reply, fake_time) -> None:
    server["/story"] = reply(status=429, headers={"Retry-After": "3600"})
    with pytest.raises(HttpStatusError, match=r"429 \(Too Many Requests\), and asks to come back after '3600'"):
        fetch()
    assert fake_time.sleeps == []


@pytest.mark.parametrize(("headers", "seconds"), [({}, LEFT_ALONE_SECONDS), ({"Retry-After": "3600"}, 3600.0)])
def test_a_host_that_says_too_many_is_left_alone(
    web, server, reply, rules, fake_time, headers: dict[str, str], seconds: float
) -> None:
    server["/story"] = reply(status=429, headers=headers)
    server["/other"] = reply(PAGE)
    with pytest.raises(HttpStatusError, match="429"):
        web.fetch(link(f"{server.url}/story"), rules)
    fake_time.seconds += seconds - 1
    with pytest.raises(HttpStatusError, match="not asked for") as caught:
        web.fetch(link(f"{server.url}/other"), rules)
    assert (caught.value.status, caught.value.is_final) == (None, False)
    assert "/other" not in server.paths()
    fake_time.seconds += 1
    assert web.fetch(link(f"{server.url}/other"), rules).body == PAGE


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_passing_error_is_tried_four_times(fetch, server, reply, fake_time, status: int) -> None:
    server["/story"] = reply(status=status)
    with pytest.raises(HttpStatusError) as caught:
        fetch()
    assert caught.value.status == status
    assert server.paths() == ["/story"] * 4
    assert fake_time.sleeps == [1.0, 2.0, 4.0]


def test_no_retry_past_the_deadline(server, reply, rules, fake_time) -> None:
    server["/story"] = reply(status=503, headers={"Retry-After": "20"})
    limits = Limits(deadline_seconds=30)
    web = HttpWeb(limits=limits, now=fake_time.now, clock=fake_time.clock, sleep=fake_time.sleep)
    with web, pytest.raises(HttpStatusError):
        web.fetch(link(server.url + "/story"), rules)
    assert fake_time.sleeps == [20.0]


def hang_up(handler) -> None:
    handler.close_connection = True
    handler.connection.shutdown(socket.SHUT_RDWR)


def test_a_broken_connection_is_tried_again(fetch, server, reply) -> None:
    server["/story"] = [hang_up, hang_up, reply(PAGE)]
    assert fetch().body == PAGE


def truncated(handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"<p>The harbour mas")
    handler.close_connection = True


@pytest.mark.parametrize("script", [truncated, chunked(PAGE, ends=False)])
def test_half_a_page_is_no_page(fetch, server, reply, script) -> None:
    server["/story"] = [script, reply(PAGE)]
    assert fetch().body == PAGE
    server["/half"] = script
    with pytest.raises(Unreachable, match="broke off"):
        fetch("/half")


def raw(*parts: bytes):
    """An answer in exactly these bytes."""

    def script(handler) -> None:
        handler.close_connection = True
        for part in parts:
            handler.wfile.write(part)

    return script


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\x00\x01\x02\xff" * 50,
        b"SSH-2.0-OpenSSH_9.9\r\n",
        b"HTTP/1.1\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 99999 OK\r\n\r\n",
        b"HTTP/9.9 200 OK\r\n\r\n<p>",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: 1\r\n" % n for n in range(200)) + b"\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzzzz\r\n<p>",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n<p>",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1" * 70_000,
        b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\n12345",
        b"HTTP/1.1 100 Continue\r\n\r\n",
    ],
)
def test_garbage_is_an_error_in_plain_words(fetch, server, answer: bytes) -> None:
    server["/story"] = raw(answer)
    with pytest.raises(FetchError) as caught:
        fetch()
    assert type(caught.value) in (Unreachable, HttpStatusError)
    assert str(caught.value)
    assert "object at" not in str(caught.value)
    assert "Pool" not in str(caught.value)


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.0 200 OK\r\n\r\n" + PAGE,
        b"HTTP/1.1 200 \r\nno colon here\r\n\r\n" + PAGE,
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n" + PAGE,
        b"HTTP/1.1 200 OK\r\nX-N\xe4me: w\xe4rt\xff\r\n\r\n" + PAGE,
        b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + PAGE,
    ],
)
def test_sloppy_answers_are_understood(fetch, server, answer: bytes) -> None:
    server["/story"] = raw(answer)
    assert PAGE in fetch().body


def test_nobody_listens(web, rules) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/"
        with pytest.raises(Unreachable, match="the server refuses connections"):
            web.fetch(link(url), replace(rules, obey_robots=False))
        with pytest.raises(Unreachable, match=r"refuses connections \(asking for robots.txt"):
            web.fetch(link(url), rules)


def test_no_such_name_is_not_tried_again(server, public_rules, fake_time) -> None:
    def resolver(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with HttpWeb(resolver=resolver, sleep=fake_time.sleep) as web, pytest.raises(Unreachable, match="does not resolve"):
        web.fetch(link("http://gone.example/"), public_rules)
    assert fake_time.sleeps == []


# --- Slowness, in real time ----------------------------------------------------------------------


@pytest.fixture
def hasty_web() -> Iterator[HttpWeb]:
    with HttpWeb(limits=Limits(read_seconds=0.2, deadline_seconds=0.4)) as web:
        yield web


def drip(head: bytes, drop: bytes):
    """Says ``head``, then one ``drop`` every 50 milliseconds for as long as anybody listens."""

    def script(handler) -> None:
        handler.close_connection = True
        handler.wfile.write(head)
        for _ in range(200):
            handler.wfile.write(drop)
            handler.wfile.flush()
            time.sleep(0.05)

    return script


@pytest.mark.parametrize(
    "script",
    [
        drip(b"HTTP/1.1 200 OK\r\n", b"X-A: 1\r\n"),
        drip(b"HTTP/1.1 200 OK\r\nX-Long: ", b"z"),
        drip(b"HTTP/1.1 200 OK\r\n\r\n", b"z"),
        drip(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"z"),
        drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nz\r\n"),
        drip(b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n"),
    ],
)
def test_a_slow_drip_ends_at_the_deadline(hasty_web, server, rules, script) -> None:
    server["/story"] = script
    began = time.monotonic()
    with pytest.raises(TimedOut, match=r"gave up after 0\.4\d* seconds in all"):
        hasty_web.fetch(link(server.url + "/story"), replace(rules, obey_robots=False))
    assert time.monotonic() - began < 5


def test_silence_ends_sooner(hasty_web, server, rules) -> None:
    server["/story"] = lambda handler: server.broken_off.wait(4)
    began = time.monotonic()
    with pytest.raises(TimedOut, match="silent for too long"):
        hasty_web.fetch(link(server.url + "/story"), replace(rules, obey_robots=False))
    assert 0.2 <= time.monotonic() - began < 3
    assert server.paths() == ["/story"]


def test_silence_does_not_outlast_the_deadline(server, rules) -> None:
    server["/story"] = lambda handler: server.broken_off.wait(4)
    began = time.monotonic()
    with HttpWeb(limits=Limits(read_seconds=30, deadline_seconds=0.2)) as web, pytest.raises(TimedOut):
        web.fetch(link(server.url + "/story"), replace(rules, obey_robots=False))
    assert time.monotonic() - began < 3


# --- Politeness ----------------------------------------------------------------------------------


def test_each_request_to_a_host_waits_its_turn(fetch, server, reply, fake_time) -> None:
    server["/story"] = reply(status=302, headers={"Location": "/new"})
    server["/new"] = reply(PAGE)
    page = fetch(delay_seconds=3.0)
    assert fake_time.sleeps == [3.0, 3.0]
    assert page.elapsed_seconds == 0.0


def test_waiting_politely_does_not_count_against_the_deadline(server, reply, rules, fake_time) -> None:
    server["/story"] = reply(PAGE)
    limits = Limits(deadline_seconds=30)
    with HttpWeb(limits=limits, now=fake_time.now, clock=fake_time.clock, sleep=fake_time.sleep) as web:
        for _ in range(3):
            web.fetch(link(server.url + "/story"), replace(rules, delay_seconds=120.0))
    assert fake_time.sleeps == [120.0] * 3


def test_fetched_at_is_when_the_page_itself_was_asked_for(fetch, server, reply, fake_time) -> None:
    server["/story"] = [reply(status=503), reply(PAGE)]
    assert fetch().fetched_at == datetime(2026, 5, 4, 12, 0, 1, tzinfo=UTC)
