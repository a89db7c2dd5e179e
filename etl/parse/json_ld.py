"""JSON-LD as pages really carry it -> the article's own node.

In the wild a script holds one object, an array, a ``@graph`` or several objects in a row; strings with raw line
breaks and HTML entities; comments and CDATA marks around it and trailing commas inside. A page may describe several
articles (teasers, live updates): the one that counts is the one whose address is this page's.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urljoin, urlsplit

from etl.parse.texts import clean, plain, word_set

Node = Mapping[str, Any]

MOST_NODES = 2000
"""A bound on what is walked: some shops describe every product of a page."""

DEEPEST = 12
"""Nesting of nodes that still describe the page; python-json's own recursion is bounded by RecursionError."""

ARTICLE_TYPES = word_set(
    """article newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle
    reviewnewsarticle askpublicnewsarticle satiricalarticle advertisercontentarticle blogposting socialmediaposting
    liveblogposting scholarlyarticle techarticle report review medicalscholarlyarticle"""
)
PAGE_TYPES = frozenset({"webpage", "itempage", "aboutpage", "qapage", "faqpage", "profilepage"})
OF_OTHERS = frozenset({"liveBlogUpdate", "comment", "comments", "citation", "review", "reviews"})
"""Keys under which other texts stand: an update of a live page is not the page."""

_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*;?\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])|\\u(?![0-9a-fA-F]{4})')
_COMMENT = re.compile(r'("(?:[^"\\]|\\.)*")|//[^\n]*|/\*.*?\*/', re.DOTALL)

_DECODER = json.JSONDecoder(strict=False)


def read_nodes(scripts: list[str]) -> tuple[Node, ...]:
    """All nodes of all scripts, in order, references by ``@id`` filled in; broken scripts give what can be read."""
    nodes: list[dict[str, Any]] = []
    for text in scripts:
        for value in _values(text):
            nodes += _flat(value, MOST_NODES - len(nodes))
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    for node in nodes:
        _resolve(node, known)
    return tuple(nodes)


def types_of(node: Node) -> frozenset[str]:
    """The node's types in lower case, without a vocabulary's address."""
    names = node.get("@type")
    listed = names if isinstance(names, list) else [names]
    return frozenset(_type_in(name) for name in listed if isinstance(name, str))


@lru_cache(maxsize=256)
def _type_in(name: str) -> str:
    return re.split(r"[/#:]", name)[-1].lower()


def article_of(nodes: tuple[Node, ...], url: str, headline: str) -> Node | None:
    """The node of this page's article: by address, by headline, else the first that says most.

    ``headline`` is what the page itself prints or shares; empty where unknown.
    """
    articles = [node for node in nodes if types_of(node) & ARTICLE_TYPES]
    if not articles:
        return None
    return max(articles, key=lambda node: _rank(node, url, headline))


def _rank(node: Node, url: str, headline: str) -> tuple[bool, bool, int]:
    same_url = any(same_page(address, url) for address in addresses_of(node))
    same_words = bool(headline) and plain(text_of(node.get("headline") or node.get("name"))) == plain(headline)
    said = sum(bool(node.get(key)) for key in ("headline", "datePublished", "author", "articleBody"))
    return same_url, same_words, said


def addresses_of(node: Node) -> Iterator[str]:
    """Addresses that a node gives itself."""
    for key in ("url", "mainEntityOfPage", "@id"):
        value = node.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            yield value


def same_page(one: str, other: str) -> bool:
    """True where two addresses differ in scheme, ``www.``, query, fragment or the last slash at most."""
    return _bare(one, other) == _bare(other, other) != ""


def text_of(value: object, depth: int = 4) -> str:
    """The words of a value: a string, the first of a list, or a node's name; entities resolved.

    ``depth`` bounds the descent: references may lead in a circle.
    """
    if depth == 0:
        return ""
    if isinstance(value, list):
        return next((words for entry in value if (words := text_of(entry, depth - 1))), "")
    if isinstance(value, dict):
        return text_of(value.get("name") or value.get("@value") or value.get("text") or _whole_name(value), depth - 1)
    if isinstance(value, str):
        return clean(value)
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _whole_name(node: Node) -> str:
    """The name of a person who is given by halves."""
    return " ".join(part for key in ("givenName", "familyName") if isinstance(part := node.get(key), str))


def texts_of(value: object) -> list[str]:
    """The words of every entry of a value that may or may not be a list."""
    entries = value if isinstance(value, list) else [value]
    return [words for entry in entries if (words := text_of(entry))]


@lru_cache(maxsize=64)
def _bare(address: str, base: str) -> str:
    try:
        parts = urlsplit(urljoin(base, address.strip()))
    except ValueError:
        return ""
    return parts.netloc.removeprefix("www.").lower() + parts.path.rstrip("/")


def _values(text: str) -> Iterator[object]:
    """The JSON values of one script, mended as far as needed."""
    if "<!" in text or "]]>" in text or "-->" in text:  # few scripts are wrapped, and the pattern reads all of each
        text = _WRAPPING.sub("", text)
    text = text.strip().rstrip(";")
    best: list[object] = []
    for mend in (str, _mended, _unescaped):
        values, rest = _decode_all(mend(text))
        best = max(best, values, key=len)
        if not rest:
            break
    yield from best


def _decode_all(text: str) -> tuple[list[object], str]:
    values: list[object] = []
    text = text.lstrip(" \t\r\n;,")
    while text:
        try:
            value, end = _DECODER.raw_decode(text)
        except (ValueError, RecursionError):
            break
        values.append(value)
        text = text[end:].lstrip(" \t\r\n;,")
    return values, text


def _mended(text: str) -> str:
    text = _COMMENT.sub(lambda match: match[1] or "", text)
    return _TRAILING_COMMA.sub(r"\1", _BAD_ESCAPE.sub(r"\\\\", text))


def _unescaped(text: str) -> str:
    """A script that was escaped as if it were text: ``{&quot;@type&quot; ...``."""
    return _mended(html.unescape(text))


def _flat(value: object, room: int) -> list[dict[str, Any]]:
    """Nodes of a value, breadth-first: lists, ``@graph`` and nested nodes that have a type."""
    found: list[dict[str, Any]] = []
    level = [value]
    for _ in range(DEEPEST):
        following: list[object] = []
        for entry in level:
            if isinstance(entry, list):
                following += entry
            elif isinstance(entry, dict):
                if "@type" in entry or "@id" in entry:
                    found.append(entry)
                following += [v for key, v in entry.items() if isinstance(v, dict | list) and key not in OF_OTHERS]
            if len(found) >= room:
                return found
        level = following
    return found


def _resolve(node: dict[str, Any], known: Mapping[str, dict[str, Any]]) -> None:
    for key, value in node.items():
        if isinstance(value, dict) and len(value) <= 2 and "@id" in value:
            node[key] = known.get(value["@id"], value) if isinstance(value["@id"], str) else value
        elif isinstance(value, list):
            node[key] = [known.get(entry["@id"], entry) if _is_reference(entry) else entry for entry in value]


def _is_reference(entry: object) -> bool:
    return isinstance(entry, dict) and len(entry) <= 2 and isinstance(entry.get("@id"), str)
