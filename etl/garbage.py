"""How often Python looks for garbage while pages are read.

A page's tree is some thousand objects that name each other, so that only the collector of garbage can free it. Python
looks for such after every 700 new objects: many times while a tree is built, over everything there is, and in vain.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

OBJECTS_BETWEEN_COLLECTIONS = 5_000
"""About one page's tree: looking once a page takes a twentieth less time and no more memory."""


@contextmanager
def collected_once_a_page() -> Iterator[None]:
    """Within it, garbage is looked for about once a page, and not among what was there before."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
