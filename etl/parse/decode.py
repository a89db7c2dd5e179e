"""Bytes of a page -> text, as browsers do it, and never an error.

The order is that of the WHATWG Encoding and HTML standards: byte order mark, ``Content-Type`` header, ``<meta>``
in the first bytes, then detection. One thing is done first: bytes that are valid UTF-8 are UTF-8, whatever they
declare. No other encoding's prose is valid UTF-8 by chance, and saved pages often keep a declaration that stopped
being true when they were saved.
"""

from __future__ import annotations

import codecs
import re
from codecs import utf_8_decode

import webencodings  # type: ignore[import-untyped]
from charset_normalizer import from_bytes

BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_MARKS = tuple(mark for mark, _ in BYTE_ORDER_MARKS)

PRESCAN_BYTES = 8192
"""The standard's prescan stops at 1,024 bytes and then lets the parser change its mind later; scanning further up
front gives the same answer in one pass."""

DETECTION_BYTES = 65_536
"""Enough letters for the detector; its cost grows with the sample."""

PIECE_BYTES = 16_384
"""A piece and its text stay in the processor's cache; in one piece the same takes a third longer."""

GARBLED_SHARE = 0.002
"""Bytes that declare UTF-8 and have more broken sequences than this per byte are something else; fewer are a page
in UTF-8 with a few broken characters, such as a teaser cut in the middle of one."""

GB18030 = codecs.lookup("gb18030")
"""Decodes what declares GBK or GB2312 (WHATWG Encoding Standard, 10.1.1): pages so declared have newer characters."""

STATEFUL = frozenset({"iso-2022-jp", "utf-16le", "utf-16be", "replacement"})
"""Encodings whose bytes may all be ASCII, so that being valid UTF-8 says nothing."""

_HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"^\s*<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([\w.:-]+)")


def decode(body: bytes, content_type: str = "") -> str:
    """The text of ``body``; broken sequences become U+FFFD. ``content_type`` is the header's value, or empty."""
    return body.decode("utf-8") if _is_utf8(body, content_type) else _decode_other(body, content_type)


def as_utf8(body: bytes, content_type: str = "") -> bytes:
    """The text of ``body`` in UTF-8, which most bodies are already: a parser written in C need not be given a copy."""
    return body if _is_utf8(body, content_type) else _decode_other(body, content_type).encode("utf-8", "replace")


def _decode_other(body: bytes, content_type: str) -> str:
    """The text of what begins with a mark or is not UTF-8."""
    for mark, name in BYTE_ORDER_MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    declared = _declared(body, content_type)
    return _decode_declared(body, declared) if declared else _decode_detected(body)


def _is_utf8(body: bytes, content_type: str) -> bool:
    """True for valid UTF-8 without a mark, unless an encoding is declared for which that means nothing."""
    if body.startswith(_MARKS):
        return False
    declared = _declared(body, content_type)
    if declared is not None and declared.name in STATEFUL:
        return False
    return _is_valid_utf8(body)


def _is_valid_utf8(body: bytes) -> bool:
    """Whether ``body`` can be decoded; in pieces, because a string of a whole page is dear to make and thrown away."""
    view, start = memoryview(body), 0
    try:
        while start < len(body):
            end = start + PIECE_BYTES
            start += utf_8_decode(view[start:end], "strict", end >= len(body))[1]
    except UnicodeDecodeError:
        return False
    return True


def _declared(body: bytes, content_type: str) -> webencodings.Encoding | None:
    header = _HEADER_CHARSET.search(content_type)
    encoding = webencodings.lookup(header[1]) if header else None
    return encoding or _declared_inside(body[:PRESCAN_BYTES])


def _declared_inside(head: bytes) -> webencodings.Encoding | None:
    match = _META_CHARSET.search(head) or _XML_CHARSET.search(head)
    encoding = webencodings.lookup(match[1].decode("ascii", "replace")) if match else None
    if encoding is not None and encoding.name.startswith("utf-16"):
        return webencodings.UTF8  # a declaration that could be read as ASCII cannot be true (HTML standard, 13.2.3.2)
    return encoding


def _decode_declared(body: bytes, encoding: webencodings.Encoding) -> str:
    if encoding.name == "replacement":
        return _decode_detected(body)
    codec = GB18030 if encoding.name == "gbk" else encoding.codec_info
    text: str = codec.decode(body, "replace")[0]
    if encoding.name == "utf-8" and text.count("\ufffd") > GARBLED_SHARE * len(body):
        return _decode_detected(body)
    return text


def _decode_detected(body: bytes) -> str:
    best = from_bytes(body[:DETECTION_BYTES]).best()
    name = best.encoding if best is not None else "cp1252"
    return body.decode(name, "replace")
