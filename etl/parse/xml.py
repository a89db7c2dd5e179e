"""XML as publishers send it: unpacked, mended where it is nearly right, and never allowed to expand entities.

Only what stands between the root's first and last tag is parsed. Byte order marks, blank lines, warnings of the
publisher's server, document types (and with them every entity bomb) and bytes after the end are all outside of it.
"""

from __future__ import annotations

import html
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

import defusedxml.ElementTree
from defusedxml.ElementTree import ParseError

from etl.models import FetchedPage
from etl.parse.decode import decode

ROOT = re.compile(r"<(?P<tag>(?:[\w.-]+:)?(?P<name>rss|feed|RDF|urlset|sitemapindex|html))(?=[\s/>])", re.IGNORECASE)
"""The first of these in a document says what it is; ``html`` says that it is neither feed nor sitemap."""

GZIP = b"\x1f\x8b"
"""The first two bytes of every gzip member (RFC 1952)."""
MOST_UNPACKED_BYTES = 60_000_000
"""A sitemap may have 50 MB unpacked (sitemaps.org); what unpacks to more than this is cut off, not believed."""

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (section 2.2) does not call a character."""
REFERENCE = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|&(?:#\d{1,8};|#[xX][0-9a-fA-F]{1,7};|\w{1,40};)?", re.DOTALL
)
PREDEFINED = frozenset({"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"})
QUOTES = {'"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """The root element of a document, as text that an XML parser has a fair chance to read."""

    root: str
    """Local name of the root, lower-case: ``rss``, ``feed``, ``rdf``, ``urlset`` or ``sitemapindex``."""
    text: str


def markup_of(page: FetchedPage) -> Markup | None:
    """The feed or sitemap in a page's bytes, or None where there is none (HTML, JSON, plain text, nothing)."""
    text = text_of(page)
    start = ROOT.search(text)
    if not start or start["name"].lower() == "html":
        return None
    closing = f"</{start['tag']}>"
    end = text.rfind(closing)
    inside = text[start.start() : end + len(closing) if end > start.start() else len(text)]
    return Markup(root=start["name"].lower(), text=mend(inside))


def text_of(page: FetchedPage) -> str:
    """The page's text, unpacked where it came as gzip."""
    return decode(unpacked(page.body), page.header("Content-Type"))


def unpacked(body: bytes) -> bytes:
    """``body`` unpacked where its first bytes say gzip; a damaged or endless archive gives what came before."""
    if not body.startswith(GZIP):
        return body
    unpacking = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        return unpacking.decompress(body, MOST_UNPACKED_BYTES)
    except zlib.error:
        return b""


def mend(text: str) -> str:
    """``text`` without forbidden characters, undeclared entities and bare ampersands; well-formed XML is unchanged."""
    return REFERENCE.sub(_mended, FORBIDDEN.sub("", text))


def _mended(match: re.Match[str]) -> str:
    token = match[0]
    if token in PREDEFINED or not token.startswith("&"):
        return token
    return escape(FORBIDDEN.sub("", html.unescape(token)), QUOTES)


def parse_xml(text: str) -> Element | None:
    """The tree of ``text``, or None where it is not well-formed."""
    try:
        return defusedxml.ElementTree.fromstring(text)
    except (ParseError, ValueError):  # ValueError: what defusedxml refuses, and what is no text
        return None


def each_element(text: str, name: str) -> Iterator[Element]:
    """Elements of that local name as they close, one at a time in memory; ends quietly where the XML breaks off."""
    reading = defusedxml.ElementTree.iterparse(StringIO(text), events=("start", "end"))
    try:
        _, root = next(reading)
        for event, element in reading:
            if event == "end" and local_name(element) == name:
                yield element
                root.clear()
    except (ParseError, ValueError, StopIteration):
        return


def local_name(element: Element) -> str:
    """The name of an element without its namespace, lower-case."""
    return element.tag.rpartition("}")[2].lower()


def words_of(element: Element | None) -> str:
    """All text inside an element, trimmed."""
    return "".join(element.itertext()).strip() if element is not None else ""
