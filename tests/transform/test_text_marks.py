"""Marks of texts: the same for the same words, and shared by whatever is shared."""

from __future__ import annotations

from random import Random

import pytest

from etl.transform.text_marks import CHARACTERS, MOST_TOKENS, WORDS, text_marks

REPORT = (
    "The harbour board of Avonmere voted on Tuesday to keep the old signal tower, although nobody had asked for it. "
    "A retired ferry captain, who had climbed its stairs for thirty years, said he would go on doing so until the "
    "lamp was lit again. Engineers are looking for a leak that has kept the ground floor wet since the storms of "
    "February, and the insurers have warned that the roof may be next."
)
CHINESE = (
    "青湾港委员会周二投票决定保留旧信号塔，尽管没有人提出过要求。一位退休的渡船船长说，他三十年来每天都爬上那座塔的楼梯，"
    "直到灯再次点亮之前他还会继续爬下去。工程师仍在寻找二月风暴以来让底层一直潮湿的漏水之处。"
)
THAI = "คณะกรรมการท่าเรือลงมติเมื่อวันอังคารให้รักษาหอสัญญาณเก่าไว้ แม้ว่าจะไม่มีใครร้องขอก็ตาม"


def words(count: int, seed: int) -> list[str]:
    random = Random(seed)
    return ["".join(random.choices("abcdefghijklmnoprstuvwxyz", k=random.randint(2, 9))) for _ in range(count)]


def shared(one: str, other: str) -> float:
    """Share of the marks of ``one`` that ``other`` has."""
    marks = text_marks(one).marks
    return len(set(marks) & set(text_marks(other).marks)) / len(marks)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (REPORT, (33557948, 1836381328, 1842364287)),
        (CHINESE, (446077230, 1934993219, 1083774809)),
        ("One two three four five six seven eight.", (27730517,)),
    ],
)
def test_the_numbers_are_those_that_stand_in_every_database(text: str, first: tuple[int, ...]) -> None:
    """Whoever changes them changes VERSION too."""
    assert text_marks(text).marks[:3] == first


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (REPORT, REPORT.upper()),
        (REPORT, REPORT.replace(" ", "  \n")),
        (REPORT, REPORT.replace(", ", " – ")),
        (REPORT.replace("signal tower", "“signal tower”"), REPORT.replace("signal tower", '"signal tower"')),
        (REPORT.replace("nobody had", "nobody’d"), REPORT.replace("nobody had", "nobody'd")),
        (CHINESE, CHINESE.replace("，", ", ").replace("。", ". ")),
        (CHINESE.replace("二", "2"), CHINESE.replace("二", "２")),
        (f"{REPORT} 東京", f"{REPORT} 東京"),
    ],
)
def test_what_readers_overlook_does_not_count(one: str, other: str) -> None:
    assert text_marks(one) == text_marks(other)


@pytest.mark.parametrize(
    ("text", "method"),
    [
        ("", ""),
        ("four words are few", ""),
        ("... — !", ""),
        ("five words make one run", "winnowing-2:words"),
        (REPORT, "winnowing-2:words"),
        (f"{REPORT} 東京", "winnowing-2:words"),
        ("أعاد مجلس الميناء فتح برج الإشارات القديم صباح الثلاثاء رغم أن أحدا لم يطلب ذلك", "winnowing-2:words"),
        ("항구 위원회는 화요일 아침 오래된 신호탑을 다시 열었다고 밝혔다", "winnowing-2:words"),
        (CHINESE, "winnowing-2:characters"),
        (f"{CHINESE} NATO", "winnowing-2:characters"),
        (THAI, "winnowing-2:characters"),
    ],
)
def test_texts_without_spaces_go_by_characters(text: str, method: str) -> None:
    found = text_marks(text)
    assert found.method == method
    assert bool(found.marks) == bool(method)


def test_marks_fit_an_integer_of_postgres_and_stand_once_each() -> None:
    marks = text_marks(" ".join(words(500, 1) * 2)).marks
    assert all(0 <= mark < 2**31 for mark in marks)
    assert len(marks) == len(set(marks))


@pytest.mark.parametrize("seed", range(30))
def test_twelve_words_in_a_row_are_always_noticed(seed: int) -> None:
    """The promise of winnowing: run length and window, less one, of words in common leave a mark in common."""
    least = WORDS.run_length + WORDS.window - 1
    common = words(least, seed)
    one = " ".join([*words(100, seed + 1000), *common, *words(70, seed + 2000)])
    other = " ".join([*words(30, seed + 3000), *common, *words(90, seed + 4000)])
    assert set(text_marks(one).marks) & set(text_marks(other).marks)


def test_nineteen_characters_in_a_row_are_always_noticed() -> None:
    least = CHARACTERS.run_length + CHARACTERS.window - 1
    tokens = CHINESE.replace("，", "").replace("。", "")
    for start in range(len(tokens) - least):
        assert set(text_marks(tokens[start : start + least]).marks) & set(text_marks(CHINESE).marks)


def test_a_text_cut_short_stands_in_the_whole_one() -> None:
    whole = words(600, 5)
    assert shared(" ".join(whole[:80]), " ".join(whole)) > 0.85
    assert shared(" ".join(whole), " ".join(whole[:80])) < 0.2


def test_edits_leave_most_of_it() -> None:
    text = words(400, 6)
    edited = [word if number % 40 else "changed" for number, word in enumerate(text)]
    assert 0.8 < shared(" ".join(edited), " ".join(text)) < 0.95


def test_other_texts_share_nothing() -> None:
    assert shared(" ".join(words(400, 7)), " ".join(words(400, 8))) == 0


def test_about_one_mark_for_four_or_five_words() -> None:
    assert 180 <= len(text_marks(" ".join(words(900, 9))).marks) <= 225


def test_a_very_long_text_is_known_by_its_beginning() -> None:
    long = words(MOST_TOKENS + 500, 10)
    assert text_marks(" ".join(long)) == text_marks(" ".join(long[:MOST_TOKENS]))


def test_any_characters_will_do() -> None:
    assert text_marks("\ud800 lone surrogate \x00 and nul in five words").marks
