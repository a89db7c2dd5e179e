"""Which addresses may be asked at all: web addresses, on hosts that the whole internet can reach.

A feed is written by strangers and may name ``http://169.254.169.254/`` or a router's own page, and a public name may
resolve to a private address. So every address a name resolves to is checked, and the connection goes to the address
that was checked (:mod:`etl.extract.transport`): a second answer of the name server has nothing to decide.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from etl.errors import AddressRefused, Unreachable

SPECIAL_IPV4 = tuple(
    IPv4Network(block)
    for block in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # carrier-grade NAT
        "127.0.0.0/8",  # loopback
        "169.254.0.0/16",  # link-local, where clouds keep their secrets
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # former 6to4 relays
        "192.168.0.0/16",  # private
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, broadcast
    )
)
"""IANA's special-purpose registry (RFC 6890 and its updates), written out: what Python's ``is_private`` covers differs
from one patch release to the next."""

GLOBAL_IPV6 = IPv6Network("2000::/3")
"""All unicast addresses IANA hands out; whatever lies outside (loopback, unique local, link-local, multicast,
IPv4-compatible, discard, segment routing ...) is no publisher's."""

SPECIAL_IPV6 = tuple(
    IPv6Network(block)
    for block in (
        "2001::/23",  # protocol assignments, Teredo among them
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4: an IPv4 address in disguise
        "3fff::/20",  # documentation
    )
)

NAT64 = IPv6Network("64:ff9b::/96")
"""Well-known prefix of RFC 6052: networks without IPv4 reach an IPv4 address, in the last 32 bits, through it."""

Resolver = Callable[[str, int], Sequence[str]]
"""Told a host and a port, answers all its addresses; raises ``OSError`` for a name that has none."""

URL_SAFE = "%/:=&?~#+!$,;'@()*[]"
"""Characters that RFC 3986 gives a meaning: left alone where an address is made plain ASCII."""

OWN_SERVER = "If this server is your own, set allow_private_addresses = true in the [fetch] table of the source."


def resolve(host: str, port: int) -> Sequence[str]:
    """The system's own resolver; addresses in its order of preference, each once."""
    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(address[0]) for *_, address in answers))


def check_url(url: str) -> None:
    """Refuse what is no plain web address; raises :class:`AddressRefused`."""
    try:
        url.encode()  # half a surrogate pair, as a shell makes of a byte that is no UTF-8, is fit for no request
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise AddressRefused(f"not a web address: {error}", url=url) from error
    if parts.scheme.lower() not in ("http", "https"):
        raise AddressRefused(f"only http and https are read, not {parts.scheme or 'no scheme'}", url=url)
    if not host:
        raise AddressRefused("the address names no host", url=url)
    if "@" in parts.netloc:
        raise AddressRefused("the address carries a user name or password", url=url, advice="Take it out.")


def allowed_addresses(
    host: str, port: int, *, url: str, allow_private: bool = False, resolver: Resolver = resolve
) -> Sequence[str]:
    """The addresses of ``host``, at least one, all of them fit to be asked.

    Raises :class:`AddressRefused` where a single one is not, :class:`Unreachable` where the name has none.
    """
    try:
        found = resolver(host, port)
    except UnicodeError as error:
        raise AddressRefused(f"{host!r} cannot be the name of a host", url=url) from error
    except OSError as error:
        raise Unreachable(f"the name {host} does not resolve: {error.strerror or error}", url=url) from error
    if not found:
        raise Unreachable(f"the name {host} has no address", url=url)
    for address in () if allow_private else found:
        if not is_public(address):
            where = host if host == address else f"{host} ({address})"
            raise AddressRefused(f"{where} is a private or reserved address", url=url, advice=OWN_SERVER)
    return found


def is_public(address: str) -> bool:
    """True for an IP address that the whole internet can reach; IPv4 inside IPv6 is judged by the IPv4 address."""
    ip = ip_address(address)
    if isinstance(ip, IPv6Address):
        inner = _ipv4_inside(ip)
        if inner is None:
            return ip in GLOBAL_IPV6 and not any(ip in block for block in SPECIAL_IPV6)
        ip = inner
    return not any(ip in block for block in SPECIAL_IPV4)


def _ipv4_inside(ip: IPv6Address) -> IPv4Address | None:
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    return IPv4Address(int(ip) & 0xFFFFFFFF) if ip in NAT64 else None
