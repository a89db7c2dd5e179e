"""Pinning the address must not loosen TLS: the certificate is for the name, whatever the socket connects to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from etl.errors import Unreachable
from etl.extract.web import HttpWeb
from etl.models import FetchRules, StoryLink

RULES = FetchRules(delay_seconds=0.0, obey_robots=False, allow_private_addresses=True)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory) -> Path:
    """A self-signed certificate of news.example, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "news.example")])
    begins = datetime.now(UTC) - timedelta(days=1)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("news.example")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    plain = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path = tmp_path_factory.mktemp("tls") / "news.pem"
    path.write_bytes(key.private_bytes(*plain) + signed.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def secure_server(server, certificate) -> Iterator:
    secure = type(server)(certificate=str(certificate))
    secure["/story"] = type(server.scripts["/robots.txt"])(b"<p>Story</p>")
    yield secure
    secure.close()


def fetch(url: str, **options):
    with HttpWeb(resolver=lambda host, port: ["127.0.0.1"], sleep=lambda seconds: None, **options) as web:
        return web.fetch(StoryLink(url=url, source="s"), RULES)


def test_the_certificate_of_the_name_holds_at_the_pinned_address(secure_server, certificate) -> None:
    page = fetch(f"https://news.example:{secure_server.port}/story", certificates=str(certificate))
    assert page.body == b"<p>Story</p>"
    assert secure_server.headers("/story")["host"] == f"news.example:{secure_server.port}"


def test_another_name_does_not(secure_server, certificate) -> None:
    with pytest.raises(Unreachable, match="certificate is not to be trusted"):
        fetch(f"https://other.example:{secure_server.port}/story", certificates=str(certificate))


def test_a_certificate_that_nobody_vouches_for(secure_server) -> None:
    with pytest.raises(Unreachable, match="certificate is not to be trusted"):
        fetch(f"https://news.example:{secure_server.port}/story")


def test_a_server_without_tls(server) -> None:
    with pytest.raises(Unreachable, match="no secure connection"):
        fetch(f"https://news.example:{server.port}/story")
