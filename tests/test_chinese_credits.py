"""Lines of roles and names in Chinese."""

from __future__ import annotations

import pytest

from etl.chinese_credits import credits_within, has_surname, read_credits


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("沙港晚报记者 林小海", [("author", "林小海")]),
        ("（本报记者 林小海 通讯员 苏敏）", [("author", "林小海"), ("author", "苏敏")]),
        ("编辑 林小海 校对 苏敏", [("editor", "林小海"), ("other", "苏敏")]),
        ("(文/图 林小海 苏敏)", [("author", "林小海"), ("author", "苏敏")]),
        ("图/文 林小海", [("author", "林小海")]),
        ("图/记者 林小海", [("other", "林小海")]),
        ("责任编辑：林小海_NB12345", [("editor", "林小海")]),
        ("[责任编辑：林小海 PK123]", [("editor", "林小海")]),
        ("采写：沙港记者 欧阳小海", [("author", "欧阳小海")]),
        ("宣传部、工会供稿 摄影/林小海 编辑/苏敏", [("other", "林小海"), ("editor", "苏敏")]),
        ("工会供稿 摄影/林小海 编辑/苏敏", [("other", "林小海"), ("editor", "苏敏")]),
        ("（记者林小海 通讯员苏敏）", [("author", "林小海"), ("author", "苏敏")]),
        ("作者丨林小海", [("author", "林小海")]),
        ("特约评论员 林小海", [("author", "林小海")]),
        ("〔記者林小海／沙港報導〕", [("author", "林小海")]),
        ("責任編輯：林小海 核稿：苏敏", [("editor", "林小海"), ("editor", "苏敏")]),
        ("编译 林小海 审核 苏敏", [("writer", "林小海"), ("other", "苏敏")]),
        ("翻译：林小海 校对：苏敏", [("translator", "林小海"), ("other", "苏敏")]),
        ("文字：林小海 攝影：苏敏", [("author", "林小海"), ("other", "苏敏")]),
        ("實習生 林小海 專欄作者 苏敏", [("author", "林小海"), ("author", "苏敏")]),
        ("作者：林小海返回沙港，查看更多", [("author", "林小海")]),
        ("编辑 部门", []),
        ("记者 采访", []),
        ("林小海 编辑", []),
        ("记者 林小海 在沙港报道说大桥已重新开放", []),
        ("Edited by Mara Lindqvist", []),
    ],
)
def test_whom_a_line_credits(line: str, found: list[tuple[str, str]]) -> None:
    assert list(read_credits(line)) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "2024-05-06 10:22 出处：沙港科技 作者：宪海 编辑：林小海 人气： 5380 次",
            [("author", "宪海"), ("editor", "林小海")],
        ),
        ("发表于2024-05-06 | 1164次阅读 | 来源沙港网 | 作者林海", [("author", "林海")]),
        ("时间：2024-05-06 作者：林海、苏敏", [("author", "林海"), ("author", "苏敏")]),
        ("本文来自沙港网，作者：林海。", [("author", "林海")]),
        ("2024-05-06 采写：林海 编译：苏敏", [("author", "林海"), ("writer", "苏敏")]),
        ("2024-05-06 来源：沙港网", []),
        ("图文｜金融｜采访｜高考｜作者", []),
        ("更多 作者列表 | 编辑推荐", []),
    ],
)
def test_whom_labels_name_within_a_line(line: str, found: list[tuple[str, str]]) -> None:
    assert list(credits_within(line)) == found


@pytest.mark.parametrize("name", ["林海", "肖小海", "林小海", "欧阳海", "陈林小海"])
def test_names_begin_with_a_surname(name: str) -> None:
    assert has_surname(name)


@pytest.mark.parametrize("words", ["网易", "股市行情", "加拿大必读", "林", "林小海洋", "欧阳", "Lin"])
def test_other_words_do_not(words: str) -> None:
    assert not has_surname(words)
