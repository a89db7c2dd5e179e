from __future__ import annotations

import socket

import pytest

from etl.errors import AddressRefused, Unreachable
from etl.extract.guard import allowed_addresses, check_url, is_public

PUBLIC = ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8", "64:ff9b::808:808"]

INTERNAL = [
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "127.8.8.8",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.7",
    "203.0.113.7",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:0:127.0.0.1",
    "64:ff9b::a00:1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
]


@pytest.mark.parametrize("address", PUBLIC)
def test_publishers_live_on_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", INTERNAL)
def test_internal_addresses_are_known(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(("address", "is_edge_public"), [("172.15.255.255", True), ("172.32.0.0", True)])
def test_blocks_end_where_they_end(address: str, is_edge_public: bool) -> None:
    assert is_public(address) is is_edge_public


@pytest.mark.parametrize(
    "url",
    [
        "",
        "news.example/story",
        "//news.example/story",
        "ftp://news.example/story",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,hello",
        "gopher://news.example/",
        "http://",
        "http:///story",
        "http://user@news.example/",
        "https://user:word@news.example/",
        "http://@news.example/",
        "http://news.example:99999/",
        "http://news.example:port/",
        "http://[::1/",
        "https://news.example/\ud800",
    ],
)
def test_only_plain_web_addresses(url: str) -> None:
    with pytest.raises(AddressRefused) as caught:
        check_url(url)
    assert caught.value.url == url
    assert caught.value.is_final


@pytest.mark.parametrize(
    "url", ["http://news.example", "HTTPS://News.Example:8443/a@b?c=d@e#f", "https://nachrichten.example/straße"]
)
def test_web_addresses_pass(url: str) -> None:
    check_url(url)


def test_one_private_address_among_public_ones_is_enough() -> None:
    with pytest.raises(AddressRefused, match=r"news\.example \(10\.0\.0\.1\) is a private") as caught:
        allowed_addresses("news.example", 80, url="http://news.example/", resolver=lambda *_: ["8.8.8.8", "10.0.0.1"])
    assert "allow_private_addresses" in caught.value.advice


def test_private_addresses_by_permission() -> None:
    found = allowed_addresses("x", 80, url="http://x/", allow_private=True, resolver=lambda *_: ["10.0.0.1"])
    assert found == ["10.0.0.1"]


@pytest.mark.parametrize("host", ["2130706433", "0x7f000001", "127.1", "0177.0.0.1"])
def test_numbers_in_disguise_are_seen_through(host: str) -> None:
    """The C library reads these as 127.0.0.1; whatever it answers is what is judged."""
    with pytest.raises((AddressRefused, Unreachable)):
        allowed_addresses(host, 80, url=f"http://{host}/")


def test_a_name_without_address() -> None:
    def resolver(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.raises(Unreachable, match=r"the name gone\.example does not resolve: Name or service not known"):
        allowed_addresses("gone.example", 80, url="http://gone.example/", resolver=resolver)


def test_a_name_that_is_none() -> None:
    with pytest.raises(AddressRefused, match="cannot be the name of a host"):
        allowed_addresses("a" * 70 + ".example", 80, url="http://x/")
