"""Bytes -> text, in the order of evidence that browsers use."""

from __future__ import annotations

import pytest

from etl.parse.decode import PIECE_BYTES, as_utf8, decode

GREEK = "Καλημέρα κόσμε, σήμερα έγιναν πολλά στην πόλη και θα τα διαβάσετε όλα εδώ."
JAPANESE = "市議会は火曜日、橋の改修計画を可決した。"


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        ("\ufeffZürich".encode(), "text/html; charset=iso-8859-1", "Zürich"),
        ("\ufeffZürich".encode("utf-16-le"), "", "Zürich"),
        ("\ufeffZürich".encode("utf-16-be"), "", "Zürich"),
        ("Zürich".encode("latin-1"), "text/html; charset=ISO-8859-1", "Zürich"),
        ("“quoted”".encode("cp1252"), "text/html; charset=iso-8859-1", "“quoted”"),
        ('<meta charset="windows-1253">Αθήνα'.encode("cp1253"), "", '<meta charset="windows-1253">Αθήνα'),
        (JAPANESE.encode("shift_jis"), "text/html; charset=Shift_JIS", JAPANESE),
        ("林喆𠮷说€3".encode("gb18030"), "text/html; charset=gb2312", "林喆𠮷说€3"),
        (JAPANESE.encode("iso-2022-jp"), "text/html; charset=iso-2022-jp", JAPANESE),
        ("Zürich".encode(), "text/html; charset=iso-8859-1", "Zürich"),
        ("<meta charset=utf-16>Zürich".encode(), "", "<meta charset=utf-16>Zürich"),
        (b"plain", "text/html; charset=no-such-thing", "plain"),
        (b"", "", ""),
    ],
)
def test_order_of_evidence(body: bytes, content_type: str, text: str) -> None:
    assert decode(body, content_type) == text


def test_header_wins_over_meta() -> None:
    body = '<meta charset="windows-1251">Zürich'.encode("cp1252")
    assert decode(body, "text/html; charset=windows-1252").endswith("Zürich")


def test_undeclared_bytes_are_detected() -> None:
    assert "Καλημέρα" in decode((GREEK * 5).encode("cp1253"), "")


def test_a_few_broken_characters_do_not_change_a_declared_encoding() -> None:
    body = ("Zürich, Genève und Ελλάδα. " * 50).encode() + b"\xff"
    assert decode(body, "text/html; charset=utf-8").startswith("Zürich, Genève und Ελλάδα.")
    assert decode(body, "text/html; charset=utf-8").endswith("\ufffd")


@pytest.mark.parametrize("body", [bytes(range(256)) * 3, b"\xff\xfe", b"\xef\xbb\xbf", b"\x00" * 10])
def test_any_bytes_give_text(body: bytes) -> None:
    assert isinstance(decode(body, "text/html; charset=utf-8"), str)


@pytest.mark.parametrize("padding", range(4))
def test_a_character_may_stand_across_two_pieces(padding: int) -> None:
    text = "a" * (PIECE_BYTES - padding) + "\N{CANOE}" + "b" * PIECE_BYTES
    assert as_utf8(text.encode()) == text.encode()
    assert as_utf8(text.encode() + b"\xf0\x9f") != text.encode() + b"\xf0\x9f"
