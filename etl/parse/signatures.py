"""Names that nothing but their place calls the author's: set to the right, below the last sentence.

Papers from Hanoi to Rome sign like that, with names or pen names and no word before them.
"""

from __future__ import annotations

import re

from bs4 import Tag

from etl.parse.blocks import Block
from etl.parse.byline_lines import is_bare_name

LONGEST_SIGNATURE = 60
"""Characters of three names; whoever is quoted in a line of its own has a post behind the name."""
_RIGHT = re.compile(r"text-align\s*:\s*(?:right|end)", re.IGNORECASE)
_RIGHT_CLASSES = frozenset(
    {"has-text-align-right", "text-right", "align-right", "alignright", "text-end", "rtejustifyright"}
)
_BETWEEN = re.compile(r"\s+[-–—/&]\s+|,\s+|\s+(?:và|and|y|e|et|und|i|dan|ve)\s+")


def is_signature(block: Block) -> bool:
    """True for a short line set to the right that is one name, or several, and nothing else."""
    if len(block.text) > LONGEST_SIGNATURE or not _is_set_right(block):
        return False
    return all(map(is_bare_name, _BETWEEN.split(block.text)))


def _is_set_right(block: Block) -> bool:
    box, outer = block.box, block.box.parent
    is_alone = outer is not None and outer.last - outer.first == 1
    return _is_right(box.tag) or (is_alone and outer is not None and _is_right(outer.tag))


def _is_right(tag: Tag) -> bool:
    is_styled = _RIGHT.search(str(tag.get("style") or "")) is not None or tag.get("align") == "right"
    return is_styled or not _RIGHT_CLASSES.isdisjoint(tag.get_attribute_list("class"))
