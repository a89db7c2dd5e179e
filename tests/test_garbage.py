from __future__ import annotations

import gc
import weakref

import pytest

from etl.garbage import OBJECTS_BETWEEN_COLLECTIONS, collected_once_a_page


class Node:
    """Something that names itself, as every node of a tree names its neighbours."""

    def __init__(self) -> None:
        self.me = self


def test_garbage_is_looked_for_less_often_and_then_as_before() -> None:
    before = gc.get_threshold()
    with collected_once_a_page():
        assert gc.get_threshold()[0] == OBJECTS_BETWEEN_COLLECTIONS > before[0]
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0


def test_it_is_as_before_after_an_error_too() -> None:
    before = gc.get_threshold()
    with pytest.raises(KeyError), collected_once_a_page():
        raise KeyError
    assert gc.get_threshold() == before


def test_trees_are_freed_within_it() -> None:
    with collected_once_a_page():
        tree = weakref.ref(Node())
        kept = [[] for _ in range(2 * OBJECTS_BETWEEN_COLLECTIONS)]
    assert kept
    assert tree() is None
