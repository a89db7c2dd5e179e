"""The article's JSON-LD node -> candidates."""

from __future__ import annotations

from etl.models import FieldName, ParsedImage
from etl.parse.address import PROFILE, author_in_address
from etl.parse.candidates import Candidates
from etl.parse.json_ld import PAGE_TYPES, Node, text_of, texts_of, types_of
from etl.parse.texts import clean

KEYS: dict[FieldName, tuple[str, ...]] = {
    "headline": ("headline", "name", "alternativeHeadline"),
    "standfirst": ("description", "abstract", "alternativeHeadline"),
    "published": ("datePublished", "dateCreated", "uploadDate"),
    "updated": ("dateModified",),
    "language": ("inLanguage",),
    "canonical_url": ("url",),
    "publisher": ("publisher", "sourceOrganization"),
    "reading_time": ("timeRequired",),
    "word_count": ("wordCount",),
    "copyright": ("copyrightNotice", "copyrightHolder", "creditText"),
}
LISTS: dict[FieldName, tuple[str, ...]] = {
    "byline": ("author", "creator", "contributor"),
    "editor": ("editor",),
    "translator": ("translator",),
    "section": ("articleSection", "genre"),
    "tag": ("keywords", "about"),
}

MOST_ENTRIES = 50
"""Tags or authors of one article; longer lists are a whole site's."""


def read_article_node(node: Node, into: Candidates) -> None:
    """Candidates of the article's own node; every name of a list is one candidate."""
    kind = _kind_of(node)
    for field, keys in KEYS.items():
        for key in keys:
            into.add(field, text_of(node.get(key)), "json-ld", f"{kind}.{key}")
    for field, keys in LISTS.items():
        for key in keys:
            _add_list(field, node.get(key), f"{kind}.{key}", into)


def read_page_nodes(nodes: tuple[Node, ...], into: Candidates) -> None:
    """What the nodes around the article say: the page's dates and language, the site's name, breadcrumbs."""
    for node in nodes:
        types = types_of(node)
        if types & PAGE_TYPES:
            for field in ("published", "updated", "language"):
                for key in KEYS[field]:
                    into.add(field, text_of(node.get(key)), "json-ld", f"{_kind_of(node)}.{key}")
        elif "pubDate" in node:
            _add_search_record(node, into)
        elif "website" in types:
            into.add("publisher", text_of(node.get("name")), "json-ld", "WebSite.name")
        elif "breadcrumblist" in types:
            _add_breadcrumbs(node, into)


SEARCH_RECORD: dict[FieldName, str] = {"headline": "title", "published": "pubDate", "updated": "upDate"}
"""What the record says that pages keep for Baidu, China's search engine; it has a vocabulary of its own and no type."""


def _add_search_record(node: Node, into: Candidates) -> None:
    for field, key in SEARCH_RECORD.items():
        into.add(field, text_of(node.get(key)), "json-ld", f"cambrian.{key}")


def images_of(node: Node) -> list[ParsedImage]:
    """Pictures the article's node names."""
    value = node.get("image") or node.get("thumbnailUrl")
    entries = value if isinstance(value, list) else [value]
    return [image for entry in entries[:MOST_ENTRIES] if (image := _image(entry)) is not None]


def is_live(node: Node) -> bool:
    return "liveblogposting" in types_of(node)


def is_free(node: Node) -> bool | None:
    """What the publisher says of the text's being free to read; None where nothing."""
    said = node.get("isAccessibleForFree")
    return None if said is None else str(said).strip().lower().rsplit("/", 1)[-1] not in {"false", "0", "no"}


def _image(entry: object) -> ParsedImage | None:
    if isinstance(entry, str):
        return ParsedImage(url=clean(entry), evidence="json-ld")
    if not isinstance(entry, dict):
        return None
    url = entry.get("url") or entry.get("contentUrl") or entry.get("@id")
    if not isinstance(url, str) or not url:
        return None
    return ParsedImage(
        url=clean(url),
        caption_text=text_of(entry.get("caption") or entry.get("description")),
        credit_text=text_of(
            next(
                filter(None, map(entry.get, ("creditText", "copyrightNotice", "author", "creator", "copyrightHolder"))),
                "",
            )
        ),
        evidence="json-ld",
    )


def _add_list(field: FieldName, value: object, where: str, into: Candidates) -> None:
    if field == "tag" and isinstance(value, str):
        value = value.split(",")
    if isinstance(value, dict) and isinstance(value.get("name"), list):
        value = value["name"]
    texts = texts_of(value)[:MOST_ENTRIES]
    if field == "byline" and not any(map(_is_name, texts)):
        _add_profiles(value, into)
        texts = list(filter(_is_name, texts))
    for place, text in enumerate(texts):
        into.add(field, text, "json-ld", f"{where}[{place}]" if len(texts) > 1 else where)


def _is_name(text: str) -> bool:
    return "://" not in text


def _add_profiles(value: object, into: Candidates) -> None:
    """Authors of whom only the address of their page is said."""
    for entry in (value if isinstance(value, list) else [value])[:MOST_ENTRIES]:
        address = entry.get("url") or entry.get("@id") if isinstance(entry, dict) else entry
        if isinstance(address, str):
            into.add("byline", author_in_address(address), "json-ld", PROFILE)


def _add_breadcrumbs(node: Node, into: Candidates) -> None:
    """The second crumb but last is the section; the first is the site's front page, the last often the article."""
    entries = node.get("itemListElement")
    crumbs = (
        [text_of(entry.get("name") or entry.get("item")) for entry in entries or () if isinstance(entry, dict)]
        if isinstance(entries, list)
        else []
    )
    for crumb in reversed(crumbs[1:-1]):
        into.add("section", crumb, "json-ld", "BreadcrumbList")


def _kind_of(node: Node) -> str:
    names = node.get("@type")
    first = names[0] if isinstance(names, list) and names else names
    return str(first).rsplit("/", 1)[-1] if first else "node"
