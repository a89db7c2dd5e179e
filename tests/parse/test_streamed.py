"""Parts of a page that its server sent late."""

from __future__ import annotations

import pytest

from etl.parse.pruning import ArticleTreeBuilder
from etl.parse.soup import LexborTreeBuilder, make_soup

PAGE = (
    '<main><h1>Bridge reopens</h1><template id="B:1"></template><p>Loading</p></main>'
    '<div hidden id="S:1"><p>First</p><template id="P:2"></template></div><div hidden id="S:2"><p>Second</p></div>'
    '<div hidden id="S:9"><p>Nowhere</p></div><script>$RC("B:1","S:1")</script>'
)


@pytest.mark.parametrize("builder", [LexborTreeBuilder, ArticleTreeBuilder])
def test_late_parts_stand_where_they_belong(builder: type[LexborTreeBuilder]) -> None:
    soup = make_soup(PAGE, builder())
    main = soup.find("main")
    assert main is not None
    assert list(main.stripped_strings) == ["Bridge reopens", "First", "Second", "Loading"]
    assert [part.get("id") for part in soup.select("div[hidden]")] == ["S:9"]


def test_a_part_that_holds_its_own_place_stays() -> None:
    assert make_soup('<div hidden id="S:1"><template id="B:1"></template>kept</div>').get_text() == "kept"
