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
    """The words in bold that open the first paragraph, or stand alone above it, and end in a mark; else empty."""
    at = next((at for at, block in enumerate(blocks[:FIRST_BLOCKS]) if block.prose and not _is_bold(block)), None)
    if at is None:
        return ""
    if at and _is_bold(blocks[at - 1]) and blocks[at - 1].text.endswith((":", "：")):
        return blocks[at - 1].text
    return _opening(blocks[at])


def _is_bold(block: Block) -> bool:
    return block.bold_characters >= len(block.text)


def _opening(block: Block) -> str:
    """The bold words at the beginning of a paragraph, with their mark."""
    if not 0 < block.bold_characters <= LONGEST_HEAD:
        return ""
    # Letters are counted without the white space between two bold elements, and the mark may stand behind them.
    for length in range(block.bold_characters, min(block.bold_characters + 3, len(block.text))):
        head, after = block.text[:length].rstrip(), block.text[length : length + 1]
        if head.endswith(MARKS) and (after.isspace() or not head.endswith(".")):
            return head
    return ""
