"""Tags as a reader knows them."""

from __future__ import annotations

import pytest

from etl.transform.subjects import tidy_tags


@pytest.mark.parametrize(
    ("texts", "tags"),
    [
        (["Ferries", "ferries", ""], ("Ferries",)),
        (["#Ferries", "＃ Port Alder", "# ferries"], ("Ferries", "Port Alder")),
        (["ferries, port alder, the council", "Ferries"], ("ferries", "port alder", "the council")),
        (["Port Alder, Maine"], ("Port Alder, Maine",)),
        (["C#"], ("C#",)),
    ],
)
def test_tags(texts: list[str], tags: tuple[str, ...]) -> None:
    assert tidy_tags(texts) == tags
