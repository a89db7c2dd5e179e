"""What one reads a line of a page with, and how names are compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from etl.transform.agencies import Registry
from etl.transform.text import letters_of

SHORTEST_OWN_NAME = 3
"""Letters of a publisher's name that, as a first word, make the rest an edition or desk of it: ABC North Coast."""
SHORTEST_OWN_END = 6
"""Letters of a publisher's name or domain that, as a last word, make the whole its name: NÖ Kurier, kurier.example."""
SHORTEST_OWN_START = 7
"""Letters with which a publisher's longer name may begin: Harbour Press, of Harbour Press Ltd."""
SHORTEST_OWN_TAIL = 10
"""Letters of a publisher's name or domain that make a slightly longer name its own: SV Harbour Rovers."""
LONGEST_OWN_MARK = 3
"""Letters before it: SV, EFC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What one reads a line with: the agencies, the language, and the paper's own names."""

    registry: Registry
    language: str | None = None
    own_names: frozenset[str] = field(default_factory=frozenset)
    """Folded names of the publisher and its domain: none of them is a person or a source."""
    own_initials: frozenset[str] = field(default_factory=frozenset)
    """Those of its names, lower case: behind a word for a desk they are no agency's sign."""
    sections: frozenset[str] = field(default_factory=frozenset)
    """Folded names of the page's sections, which templates print where authors stand."""

    def is_own(self, text: str) -> bool:
        """True where ``text`` names the publisher, an edition or section of it, or is a good part of its name."""
        return folded(text) in self.sections or self._is_publisher(text)

    def is_section(self, text: str) -> bool:
        """True where ``text`` names a section of the page and not, as some sections do, the publisher."""
        return folded(text) in self.sections and not self._is_publisher(text)

    def _is_publisher(self, text: str) -> bool:
        text = text.removeprefix("www.")
        whole = folded(text)
        if whole in self.own_names:
            return True
        if " " in text:
            first, last = folded(text.partition(" ")[0]), folded(text.rpartition(" ")[2])
            if (len(first) >= SHORTEST_OWN_NAME and first in self.own_names) or (
                len(last) >= SHORTEST_OWN_END and last in self.own_names
            ):
                return True
        return self._is_longer_own(whole) or (len(whole) >= SHORTEST_OWN_START and self._begins_own(whole))

    def _is_longer_own(self, whole: str) -> bool:
        """True for the publisher's name with a mark before it."""
        shortest = max(SHORTEST_OWN_TAIL, len(whole) - LONGEST_OWN_MARK)
        return len(whole) > SHORTEST_OWN_TAIL and any(
            len(name) >= shortest and whole.endswith(name) for name in self.own_names
        )

    def _begins_own(self, start: str) -> bool:
        return any(name.startswith(start) for name in self.own_names)


TEXTS_REMEMBERED = 4096
"""The same names of a page are compared over and over."""


@lru_cache(maxsize=TEXTS_REMEMBERED)
def folded(text: str) -> str:
    """Letters and digits alone, lower case: the form in which names are compared."""
    return letters_of(text.lower())


def folded_all(names: Iterable[str]) -> frozenset[str]:
    """The forms of ``names``, without empty ones."""
    return frozenset(folded(name) for name in names) - {""}
