"""Pages in disguise: the same words without one kind of help, to see what an extractor leans on.

Class names in a language nobody listed, a site built of ``div`` alone, a page without JSON-LD: what a program answers
on a known corpus in disguise tells more about unknown sites than the corpus as it is.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

Disguise = Callable[[bytes], bytes]

_SCRIPT = re.compile(rb"(<script\b.*?</script\s*>)", re.DOTALL | re.IGNORECASE)
_NAMES = re.compile(
    rb"""(?<=\s)(?P<attribute>class|id|data-(?:testid|test-id|test|component|type|block|qa|area))\s*=\s*"""
    rb"""(?:"(?P<double>[^"<>]*)"|'(?P<single>[^'<>]*)')""",
    re.IGNORECASE,
)
_ELEMENTS = {
    **dict.fromkeys((b"p", b"figure", b"figcaption", b"article", b"section", b"main"), b"div"),
    **dict.fromkeys((b"header", b"footer", b"nav", b"aside"), b"div"),
    **dict.fromkeys((b"time", b"picture"), b"span"),
}
_ELEMENT = re.compile(rb"<(?P<slash>/?)(?P<name>" + b"|".join(_ELEMENTS) + rb")(?=[\s>/])", re.IGNORECASE)
_LINKED_DATA = re.compile(rb"<script[^>]*ld\+json[^>]*>.*?</script\s*>", re.DOTALL | re.IGNORECASE)
_META = re.compile(rb"<meta\b[^>]*>", re.IGNORECASE)
_KEPT_META = re.compile(rb"charset|http-equiv|og:(?:title|type|url|site_name|locale|image)[\"'\s]", re.IGNORECASE)


def without_names(page: bytes) -> bytes:
    """Every word in a class, an id or a name for tests becomes a random one, the same within the page."""
    salt = hashlib.blake2s(page).digest()

    def disguised(name: bytes) -> bytes:
        return b"c" + hashlib.blake2s(name, key=salt, digest_size=3).hexdigest().encode()

    def replaced(match: re.Match[bytes]) -> bytes:
        names = (match["double"] if match["double"] is not None else match["single"]).split()
        return match["attribute"] + b'="' + b" ".join(map(disguised, names)) + b'"'

    return _outside_scripts(page, lambda markup: _NAMES.sub(replaced, markup))


def without_elements(page: bytes) -> bytes:
    """Paragraphs, figures, articles, menus and times become ``div`` and ``span``."""

    def replaced(match: re.Match[bytes]) -> bytes:
        return b"<" + match["slash"] + _ELEMENTS[match["name"].lower()]

    return _outside_scripts(page, lambda markup: _ELEMENT.sub(replaced, markup))


def without_metadata(page: bytes) -> bytes:
    """No JSON-LD, and no meta elements but those of encoding and sharing: author and dates are in print alone."""
    page = _LINKED_DATA.sub(b"", page)
    return _META.sub(lambda match: match[0] if _KEPT_META.search(match[0]) else b"", page)


def _outside_scripts(page: bytes, change: Disguise) -> bytes:
    parts = _SCRIPT.split(page)
    return b"".join(part if at % 2 else change(part) for at, part in enumerate(parts))


DISGUISES: dict[str, Disguise] = {
    "names": without_names,
    "elements": without_elements,
    "metadata": without_metadata,
}
"""By what is missing."""
