"""A Beautiful Soup tree builder over lexbor's HTML5 tree.

Beautiful Soup is the tree our code reads; its cost is in building that tree. Here lexbor (C, the algorithm of the
HTML standard) parses, and one loop links tags and strings, leaving out what cannot be content: scripts but for
JSON-LD, styles, drawings, templates, comments, ``noscript``, and white space that no reader sees. The result is an
ordinary soup: ``select``, ``find``, ``decompose`` and ``str`` work.

``make_soup(text)`` builds one; ``BeautifulSoup(text, "lexbor")`` does too once this module is imported.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning
from bs4.builder import HTMLTreeBuilder, builder_registry
from bs4.element import AttributeValueList, NavigableString, PageElement, Tag
from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from etl.parse.marking import Attributes, marks_of
from etl.parse.marks import ELEMENTS
from etl.parse.streamed import place_late_parts
from etl.parse.texts import word_set

TEXT_NODE = "-text"
"""What lexbor calls a string."""

DEEPEST = 256
"""Tags nested deeper than this become siblings. Browsers stop at 512; half of it leaves room for the few
functions of Beautiful Soup and its selectors that recurse, under Python's limit of 1,000 frames."""

DEEPEST_MARKUP = 300
"""Nesting handed to lexbor, which asks for every block whether a paragraph is open anywhere above it: 100,000 nested
``div`` take ten seconds, 100,000 lists at a depth of 2,000 half a second."""
MOST_TAGS = 100_000
"""Begins and ends of tags that are read of a page; a list of all stories of a year has 40,000. The rest is cut off."""
MOST_NESTED = 400_000
"""... before those nested too deeply are taken out."""
LONGEST_RUN = 3_000
"""Tags without a word between them; drawings, heads and calendars have hundreds."""
_TAGS_ALONE = re.compile(rb"(?:<[^<>]*>\s*)+")
LONG_TAG = 40_000
"""Bytes of a tag that may have too many attributes: lexbor compares each with all before it, and 50,000 of them take
four seconds."""
MOST_ATTRIBUTES = 1_000
"""Of one tag; the most of any page of ours is 70."""
_TAG_NAME = re.compile(rb"<[a-zA-Z][a-zA-Z0-9-]*")
_QUOTED_VALUE = re.compile(rb"\"[^\"]*\"|'[^']*'")
MANY_TAGS = 10_000
"""Pages with fewer tags cannot be nested deeply enough to take more than a tenth of a second."""
_NO_TAG = re.compile(rb"<!--|<script\b", re.IGNORECASE)
_NESTING = re.compile(
    rb"<!--.*?(?:-->|\Z)|<script\b.*?(?:</script|\Z)|</?(?!(?:p|li|d[td]|opt[a-z]+|t[rdh]|thead|tbody|tfoot|r[tp]|br|hr|"
    rb"img|input|link|meta|source|wbr|col|area|base|embed|param|track|html|head|body|!doctype)\b)[a-z][^>]*>",
    re.IGNORECASE | re.DOTALL,
)
"""Tags of elements that nest until they are closed by hand, and what holds no tags although it looks so."""

NEVER_CONTENT = word_set("style svg math template noscript canvas object embed applet map -comment -doctype")
"""Elements that are not built, with all that is in them."""

SPACELESS_AFTER = word_set(
    """
    address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1
    h2 h3 h4 h5 h6 head header hr html li link main meta nav ol option p script section select source summary
    table tbody td tfoot th thead title tr ul
    """
)
"""White space right after the begin or the end of these is not shown, so it is not built."""

NUMBERED = word_set(
    """
    a abbr address article aside audio b base big blockquote body br button canvas caption center cite code col dd del
    details div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html
    i iframe img input ins label li link main map mark menu meta nav noscript object ol option p param picture pre q
    s script section select small source span strike strong style sub summary sup svg table tbody td template textarea
    tfoot th thead time title tr track u ul var video wbr
    """
)
"""Elements that lexbor has a number for."""


def _names_by_number() -> dict[int, str]:
    tree = LexborHTMLParser("<p>text<!-- comment --></p>")
    names = {node.tag_id: str(node.tag) for node in tree.root.traverse(include_text=True)} if tree.root else {}
    return names | {tree.create_node(name).tag_id: name for name in NUMBERED}


_NAME_OF = _names_by_number()
"""Names by these numbers, which are read in half the time; all pages share the strings, so that looking them up in a
set costs less, too."""

MEANT = frozenset({"itemprop", "property"})
"""Attributes by which an empty element says something to machines."""

CONTAINERS = HTMLTreeBuilder.DEFAULT_STRING_CONTAINERS
"""Elements whose strings are of a class of their own, so that ``get_text`` of what is around leaves them out."""

KEEPS_SPACE = frozenset({"pre", "textarea"})

VOID = frozenset(HTMLTreeBuilder.DEFAULT_EMPTY_ELEMENT_TAGS or ())


class PageTag(Tag):
    """A tag whose constant attributes live in the class, which makes building one several times as cheap.

    Two tags are equal when they are the same tag: Beautiful Soup compares contents, recursively, which overflows the
    stack on deeply nested pages and makes ``str`` quadratic.
    """

    parser_class = BeautifulSoup
    namespace = None
    prefix = None
    _namespaces: dict[str, str] = {}  # noqa: RUF012 - never written, as in Tag where it is one empty dict a tag
    sourceline = None
    sourcepos = None
    known_xml = False
    hidden = False
    can_be_empty_element = False
    cdata_list_attributes = HTMLTreeBuilder.DEFAULT_CDATA_LIST_ATTRIBUTES
    preserve_whitespace_tags = HTMLTreeBuilder.DEFAULT_PRESERVE_WHITESPACE_TAGS
    interesting_string_types = Tag.MAIN_CONTENT_STRING_TYPES
    attribute_value_list_class = AttributeValueList
    previous_sibling = None
    next_sibling = None
    next_element = None
    marks = 0
    """What the tag's names say (:mod:`etl.parse.marks`)."""

    def get_text(self, separator: str = "", strip: bool = False, types: Any = PageElement.default) -> str:
        """As everywhere in Beautiful Soup, but a fifth as dear for the few strings that most tags hold."""
        if strip or types is not PageElement.default:
            return super().get_text(separator, strip, types)
        strings: list[Any] = []
        waiting = self.contents[::-1]
        while waiting:
            node = waiting.pop()
            if isinstance(node, Tag):
                waiting += node.contents[::-1]
            elif type(node) in self.interesting_string_types:
                strings.append(node)
        return separator.join(strings)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    __hash__ = object.__hash__


def marks_on(tag: Tag) -> int:
    """What the names of ``tag`` say; nothing of a tag that did not come from a page."""
    return tag.marks if isinstance(tag, PageTag) else 0


def tag_before(tag: Tag) -> Tag | None:
    """The tag beside ``tag``, before it; a search of the soup for it costs twenty times as much."""
    before = tag.previous_sibling
    while before is not None and not isinstance(before, Tag):
        before = before.previous_sibling
    return before


def tags_in(tag: Tag, *names: str) -> Iterator[Tag]:
    """Tags of these names within ``tag``, in order; ``find_all`` makes a matcher first, at the price of ten tags."""
    waiting = tag.contents[::-1]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Tag):
            if node.name in names:
                yield node
            waiting += node.contents[::-1]


class LexborTreeBuilder(HTMLTreeBuilder):
    """Feeds a soup from lexbor; registered with Beautiful Soup under the name ``lexbor``."""

    NAME = "lexbor"
    features = ("lexbor",)
    picklable = True

    most_tags = MOST_TAGS
    never_built = NEVER_CONTENT
    never_built_empty: frozenset[str] = frozenset()
    """Elements that are left out where nothing is in them."""
    for_machines = frozenset({"script"})
    """Elements about which :meth:`is_unread` is asked."""
    doubted: frozenset[str] = frozenset()
    """Elements about which :meth:`leaves_out` is asked, ..."""
    doubted_marks = 0
    """... and marks of such."""

    def feed(self, markup: str | bytes) -> None:
        """Parse ``markup`` and hang its tree into the soup being built."""
        letters = markup.encode("utf-8", "replace") if isinstance(markup, str) else markup
        tree = parsed_tree(letters, self.most_tags)
        if self.soup is not None and tree.root is not None:
            place_late_parts(tree)
            self.begin(tree)
            _link(tree.root, self.soup, self)

    def begin(self, tree: LexborHTMLParser) -> None:
        """Hook: a tree was parsed and is about to be built."""

    def is_unread(self, name: str, attributes: Attributes) -> bool:
        """Hook: True for an element that nobody reads; of scripts, only JSON-LD is read."""
        return name == "script" and "ld+json" not in (attributes.get("type") or "")

    def leaves_out(self, node: LexborNode, name: str, attributes: Attributes, marks: int) -> bool:  # noqa: ARG002 - a hook
        """Hook: True for a doubted element that is not to be built, with all that is in it."""
        return False


def parsed_tree(markup: bytes, most_tags: int = MOST_TAGS) -> LexborHTMLParser:
    """lexbor's tree of a page, bounded; without its events, which take seconds for a list of 30,000 options."""
    return LexborHTMLParser(bounded(markup, most_tags), options=LexborDocumentOptions.WO_EVENTS, scripting=True)


def bounded(markup: bytes, most_tags: int = MOST_TAGS) -> bytes:
    """The beginning of ``markup`` that may be an article, without tags nested beyond :data:`DEEPEST_MARKUP`."""
    markup = _without_crowded_tags(markup)
    if markup.count(b"<") < MANY_TAGS:
        return markup
    return _cut(_flattened(_TAGS_ALONE.sub(_short_run, _cut(markup, MOST_NESTED))), most_tags)


def _without_crowded_tags(markup: bytes) -> bytes:
    """``markup`` with the attributes taken off a tag that has too many of them.

    Such a tag is longer than :data:`LONG_TAG`, so that one of the looks, half of that apart, finds no end of a tag.
    """
    at = 0
    while at < len(markup):
        end = markup.find(b">", at, at + LONG_TAG // 2)
        begin = markup.rfind(b"<", max(0, at - LONG_TAG), at + LONG_TAG // 2) if end < 0 else -1
        if begin >= 0 and markup.rfind(b">", begin, at) < 0 and (name := _TAG_NAME.match(markup, begin)):
            end = markup.find(b">", at)
            end = end if end >= 0 else len(markup)
            if len(_QUOTED_VALUE.sub(b"", markup[begin:end]).split()) > MOST_ATTRIBUTES:
                markup = markup[: name.end()] + markup[end:]
        at += LONG_TAG // 2
    return markup


def _short_run(run: re.Match[bytes]) -> bytes:
    return run[0] if run[0].count(b"<") <= LONGEST_RUN else b""


def _cut(markup: bytes, tags: int) -> bytes:
    return b"<".join(markup.split(b"<", tags)[:tags])


def _flattened(markup: bytes) -> bytes:
    depth = 0

    def kept(match: re.Match[bytes]) -> bytes:
        nonlocal depth
        if _NO_TAG.match(match[0]):
            return match[0]
        is_end = match[0].startswith(b"</")
        depth += 0 if is_end else 1
        words = match[0] if depth <= DEEPEST_MARKUP else b""
        depth -= 1 if is_end and depth else 0
        return words

    return _NESTING.sub(kept, markup)


builder_registry.register(LexborTreeBuilder)


def make_soup(text: str | bytes, builder: LexborTreeBuilder | None = None) -> BeautifulSoup:
    """The soup of a page's text, as such or in UTF-8; any text gives one.

    ``builder`` may leave out more than the plain one does.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        return BeautifulSoup(text, builder=builder or LexborTreeBuilder())


def take_apart(soup: BeautifulSoup) -> None:
    """Undo the links of a soup that was read, so that its memory is free at once and the next page's tree gets it.

    Tags and strings point at each other; left alone they lie about, some pages of them, until the garbage collector
    has looked at everything.
    """
    node: PageElement | None = soup
    while node is not None:
        following = node.next_element
        vars(node).clear()
        node = following


def _link(root: LexborNode, soup: BeautifulSoup, builder: LexborTreeBuilder) -> None:
    """Make tags and strings of ``root`` and everything below it, in document order, without recursion.

    Every node of every page goes through this loop, so the links are set here and not by a function of their own.
    """
    last: Tag | NavigableString = soup
    parent: Tag = soup
    depth = 0
    node: LexborNode | None = root
    waiting: list[tuple[LexborNode | None, Tag, int]] = []
    while node is not None or waiting:
        if node is None:
            node, parent, depth = waiting.pop()
            continue
        name = _NAME_OF.get(node.tag_id) or node.tag
        made = _string(node, parent) if name == TEXT_NODE else _tag(node, name, builder)
        if made is None:
            node = node.next
            continue
        siblings = parent.contents
        if siblings:
            before = siblings[-1]
            before.next_sibling = made
            made.previous_sibling = before
        siblings.append(made)
        made.parent = parent
        made.previous_element = last
        last.next_element = made
        last = made
        child = node.first_child
        if child is None:
            node = node.next
            continue
        waiting.append((node.next, parent, depth))
        node, parent, depth = child, made if depth < DEEPEST else parent, depth + 1  # type: ignore[assignment]


def _tag(node: LexborNode, name: str | None, builder: LexborTreeBuilder) -> PageTag | None:
    if name is None or name in builder.never_built:
        return None
    attributes: Attributes = node.attributes
    if name in builder.for_machines and builder.is_unread(name, attributes):
        return None
    if name in builder.never_built_empty and node.first_child is None and MEANT.isdisjoint(attributes):
        return None
    marks = marks_of(name, attributes) if attributes else ELEMENTS.get(name, 0)
    is_doubted = marks & builder.doubted_marks or name in builder.doubted
    if is_doubted and builder.leaves_out(node, name, attributes, marks):
        return None
    tag: PageTag = PageTag.__new__(PageTag)
    tag.name = name
    tag.contents = []
    tag.attrs = _attributes(attributes) if attributes else {}
    tag.marks = marks
    if name in VOID:
        tag.can_be_empty_element = True
    elif name in CONTAINERS:
        tag.interesting_string_types = {CONTAINERS[name]}
    return tag


def _attributes(attributes: Attributes) -> dict[str, Any]:
    """Attributes as Beautiful Soup has them: classes are lists, an attribute without a value has an empty one."""
    built: dict[str, Any] = attributes
    if None in attributes.values():
        built.update({key: "" for key, value in attributes.items() if value is None})
    classes = attributes.get("class")
    if classes:
        built["class"] = classes.split()
    return built


def _string(node: LexborNode, parent: Tag) -> NavigableString | None:
    text = node.text_content
    if not text:
        return None
    if text.isspace() and parent.name not in KEEPS_SPACE:
        before = parent.contents[-1] if parent.contents else parent
        if isinstance(before, Tag) and before.name in SPACELESS_AFTER:
            return None
    string: NavigableString = str.__new__(CONTAINERS.get(parent.name, NavigableString), text)
    string.previous_sibling = string.next_sibling = string.next_element = None
    return string
