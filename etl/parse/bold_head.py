"""The bold words before the first sentence: many papers of Africa and the south of Asia print their datelines so."""

from __future__ import annotations

from collections.abc import Sequence

from etl.parse.blocks import Block

LONGEST_HEAD = 50
"""Characters: two names, a town and the mark behind them."""
FIRST_BLOCKS = 8
"""Blocks of the text, with captions and labels among them, before its first sentence."""
MARKS = (":", ".", "।", "॥", "∙", "•", "·", "–", "—", "-", "۔", "：")
"""How such words end: "Port Selwyn. ", "पोर्ट सेल्विन: "."""


def bold_head(blocks: Sequence[Block]) -> str:
    """The words in bold that open the first paragraph and end in a mark; empty where there are none."""
    first = next(
        (block for block in blocks[:FIRST_BLOCKS] if block.prose and block.bold_characters < len(block.text)), None
    )
    if first is None or not 0 < first.bold_characters <= LONGEST_HEAD:
        return ""
    # Letters are counted without the white space between two bold elements, and the mark may stand behind them.
    for length in range(first.bold_characters, min(first.bold_characters + 3, len(first.text))):
        head, after = first.text[:length].rstrip(), first.text[length : length + 1]
        if head.endswith(MARKS) and (after.isspace() or not head.endswith(".")):
            return head
    return ""
