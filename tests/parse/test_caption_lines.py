"""Lines that say whose a picture is, in the languages of one table."""

from __future__ import annotations

import pytest

from etl.parse.caption_lines import LEAD_CREDIT, caption_in_text, credits_pictures, names_picture, read_caption

ENDS_WITH_CREDIT = [
    ("The new span Foto: Lena Ort/dpa", True),
    ("De nieuwe brug (beeld: Lena Ort)", True),
    ("Новый мост. Фотография: Лена Орт", True),
    ("पुल खुल गया। फोटो: लेना ओर्ट", True),
    ("El puente nuevo | Fotografía : Lena Ort", True),
    ("The new span. Photo by Lena Ort", True),
    ("A photo: the new span! What a day", False),
    ("What the telephoto: Lena Ort", False),
    ("图：沙港大桥今日重新开放", False),
    ("The new span: Lena Ort", False),
]
CREDITS_ALL = [
    ("Image credits: Lena Ort; Mara Lind", True),
    ("(Fotografie: Lena Ort)", True),
    ("Фото: Лена Орт", True),
    ("صور", False),
    ("صورة: لينا أورت", True),
    ("صورة: يظهر الجسر الجديد في المدينة بعد يوم من افتتاحه", False),
    ("Foto: the bridge was opened on Monday", False),
    ("Photos by Lena Ort. The bridge was opened on Monday", False),
    ("图片：沙港大桥今日重新开放", False),
]


@pytest.mark.parametrize(("line", "is_signed"), ENDS_WITH_CREDIT)
def test_a_caption_may_end_with_who_took_the_picture(line: str, is_signed: bool) -> None:
    assert names_picture(line) == is_signed


@pytest.mark.parametrize(("line", "is_credit"), CREDITS_ALL)
def test_a_line_may_credit_all_pictures(line: str, is_credit: bool) -> None:
    assert credits_pictures(line) == is_credit


@pytest.mark.parametrize("label", ["Titelbild", "Featured image", "Imagem de destaque", "Źródło zdjęcia głównego"])
def test_the_lead_picture_has_labels_of_its_own(label: str) -> None:
    found = LEAD_CREDIT.match(f"{label}: Lena Ort")
    assert found is not None
    assert found.end() == len(label) + 2
    assert not LEAD_CREDIT.match(f"{label} Lena Ort")


@pytest.mark.parametrize(
    ("line", "is_credit"), [("Bilde: Lena Ort", True), ("写真：沙港社", True), ("Photodetectors sell well", False)]
)
def test_a_label_makes_a_line_a_credit(line: str, is_credit: bool) -> None:
    assert (read_caption(line) is not None) == is_credit


@pytest.mark.parametrize(
    ("line", "is_caption"),
    [
        ("The new span (Lena Ort/AFP)", True),
        ("The new span was opened. (Photo: Lena Ort/AFP)", True),
        ("The new span was opened, said the mayor. (Lena Ort/AFP)", False),
    ],
)
def test_a_sentence_of_the_text_is_no_caption(line: str, is_caption: bool) -> None:
    assert (caption_in_text(line) is not None) == is_caption
