"""Plain-text articles: the order of lines says what they are, in whatever shape the text comes."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.models import BODY_KINDS, FetchedPage, FieldName, Paragraph, ParsedArticle, ParsedImage, StoryLink
from etl.parse.plain_text import parse_plain_text

SEED = Path(__file__).parents[3] / "shared" / "seed"
"""The article that started the project, beside the checkout where it is present at all."""

HEADLINE = "Port Aldra and Sennholm resume talks on ferries"
STANDFIRST = "Both towns were at pains to say that the meeting of harbour masters settled nothing about the bridge."
CAPTION = "The rare meeting came days after two ferries were swapped between the towns"
BODY = (
    "Harbour masters of Port Aldra and Sennholm met in Veyra on Friday to talk about timetables, Port Aldra's deputy "
    "mayor and the Sennholm harbour office said.",
    "The bridge was not discussed, an office spokesperson said.",
    "Port Aldra's own NORA news agency cited deputy mayor Ilse Marrin and reported that both would go over \"hard "
    'questions" such as berths, crew numbers and the fog signal.',
    "But at the end of winter the town pulled out of a planned meeting in Lund Bay.",
    'It said it had no choice after its neighbour refused to speak about "the wider harbour". ',
)
SIGN_OFF = "Reporting by Nora"
ARTICLE = (
    "\n".join(
        (HEADLINE, "", STANDFIRST, "2 min read", "09 December, 2022", f"{CAPTION} [Fenn images]", "", "\n\n".join(BODY))
    )
    + f"\n\n{SIGN_OFF}"
)


def page_of(text: str | bytes) -> FetchedPage:
    url = "file:///texts/article.txt"
    return FetchedPage(
        link=StoryLink(url=url, source="harbour", guid="g-1"),
        url=url,
        final_url=url,
        status=200,
        headers=(("Content-Type", "text/plain"),),
        body=text.encode("utf-8") if isinstance(text, str) else text,
        fetched_at=datetime(2026, 3, 14, 12, tzinfo=UTC),
    )


def read(text: str | bytes) -> ParsedArticle:
    return parse_plain_text(page_of(text))


def texts(article: ParsedArticle, name: FieldName) -> list[str]:
    return [candidate.text for candidate in article.all(name)]


def body_of(article: ParsedArticle) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs if paragraph.kind in BODY_KINDS]


def wrapped(text: str, width: int = 72) -> str:
    lines: list[str] = []
    for line in text.split("\n"):
        words, current = line.split(" "), ""
        for word in words:
            if current and len(current) + 1 + len(word) > width:
                lines.append(current)
                current = word
            else:
                current = f"{current} {word}" if current else word
        lines.append(current)
    return "\n".join(lines)


SHAPES = {
    "blank lines between paragraphs": ARTICLE,
    "single line breaks": ARTICLE.replace("\n\n", "\n"),
    "hard-wrapped": wrapped(ARTICLE),
    "Windows": "\ufeff" + ARTICLE.replace("\n", "\r\n"),
    "old Mac": ARTICLE.replace("\n", "\r"),
    "no-break spaces": ARTICLE.replace(" ", "\u00a0"),
    "leading and trailing blank lines": f"\n \n{ARTICLE}\n\n\n",
    "headline twice": f"{HEADLINE}\n{ARTICLE}",
    "indented": "\n".join(f"   {line}  " for line in ARTICLE.split("\n")),
}


@pytest.mark.parametrize("text", SHAPES.values(), ids=SHAPES.keys())
def test_the_article_is_the_same_in_every_shape(text: str) -> None:
    article = read(text)
    assert texts(article, "headline") == [HEADLINE]
    assert texts(article, "standfirst") == [STANDFIRST]
    assert texts(article, "reading_time") == ["2 min read"]
    assert texts(article, "published") == ["09 December, 2022"]
    assert texts(article, "byline") == []
    assert body_of(article) == [paragraph.strip() for paragraph in BODY]
    assert article.images == (ParsedImage(url="", caption_text=CAPTION, credit_text="Fenn images", evidence="text"),)
    assert article.paragraphs[0] == Paragraph(kind="caption", text=f"{CAPTION} [Fenn images]")
    assert article.paragraphs[-1] == Paragraph(kind="sign_off", text=SIGN_OFF)
    assert article.signs == frozenset()


def test_evidence_names_the_line() -> None:
    where = {candidate.field: (candidate.evidence, candidate.where) for candidate in read(ARTICLE).candidates}
    assert where == {
        "headline": ("text", "line 1"),
        "standfirst": ("text", "line 3"),
        "reading_time": ("text", "line 4"),
        "published": ("text", "line 5"),
    }


def test_says_which_page_it_was() -> None:
    article = read(ARTICLE)
    assert (article.url, article.guid, article.media_type) == ("file:///texts/article.txt", "g-1", "text/plain")
    assert article.fetched_at == datetime(2026, 3, 14, 12, tzinfo=UTC)


FIRST = "The bridge over the harbour will close for two years, the city of Port Aldra said on Monday afternoon."
SECOND = "Ferries will replace it, though nobody knows yet who is going to pay for them, or for the new bridge."

HEADS: list[tuple[str, dict[FieldName, list[str]]]] = [
    ("", {}),
    ("By Ana Prado", {"byline": ["By Ana Prado"]}),
    ("By Ana Prado\n9 May 2022", {"byline": ["By Ana Prado"], "published": ["9 May 2022"]}),
    (
        "By Ana Prado | 9 May 2022 | 3 min read",
        {"byline": ["By Ana Prado"], "published": ["9 May 2022"], "reading_time": ["3 min read"]},
    ),
    ("By Ana Prado, 9 May 2022", {"byline": ["By Ana Prado"], "published": ["9 May 2022"]}),
    ("9 May 2022, 3 min read", {"published": ["9 May 2022"], "reading_time": ["3 min read"]}),
    (
        "Published 9 May 2022, updated 10 May 2022",
        {"published": ["Published 9 May 2022"], "updated": ["updated 10 May 2022"]},
    ),
    ("A closing words.\n\n9 May 2022", {"standfirst": ["A closing words."], "published": ["9 May 2022"]}),
    ("Ana Prado\n9 May 2022", {"byline": ["Ana Prado"], "published": ["9 May 2022"]}),
    (
        "Von Mara Lind\nStand: 09.05.2022, 14:05 Uhr",
        {"byline": ["Von Mara Lind"], "updated": ["Stand: 09.05.2022, 14:05 Uhr"]},
    ),
    (
        "Par Claire Dumas\nPublié le 9 mai 2022\nTemps de lecture : 3 min",
        {
            "byline": ["Par Claire Dumas"],
            "published": ["Publié le 9 mai 2022"],
            "reading_time": ["Temps de lecture : 3 min"],
        },
    ),
    ("بقلم: ليلى حداد\n9 مايو 2022", {"byline": ["بقلم: ليلى حداد"], "published": ["9 مايو 2022"]}),
    ("AFP/Reuters\n9 May 2022", {"byline": ["AFP/Reuters"], "published": ["9 May 2022"]}),
    ("2022年5月9日", {"published": ["2022年5月9日"]}),
    ("© 2022 Harbour Post", {"copyright": ["© 2022 Harbour Post"]}),
]


@pytest.mark.parametrize(("head", "expected"), HEADS)
def test_reads_heads_of_many_kinds(head: str, expected: dict[FieldName, list[str]]) -> None:
    article = read(f"{HEADLINE}\n\n{head}\n\n{FIRST}\n\n{SECOND}\n")
    names = {candidate.field for candidate in article.candidates} - {"headline"}
    assert {name: texts(article, name) for name in names} == expected
    assert body_of(article) == [FIRST, SECOND]


def test_a_date_may_stand_above_the_headline() -> None:
    article = read(f"9 May 2022\nBy Ana Prado\n\n{HEADLINE}\n\n{FIRST}\n\n{SECOND}")
    assert texts(article, "headline") == [HEADLINE]
    assert texts(article, "published") == ["9 May 2022"]
    assert texts(article, "byline") == ["By Ana Prado"]
    assert body_of(article) == [FIRST, SECOND]


def test_a_text_right_under_the_headline_is_the_standfirst() -> None:
    article = read(f"{HEADLINE}\n{STANDFIRST}\n\n{FIRST}\n\n{SECOND}")
    assert texts(article, "standfirst") == [STANDFIRST]
    assert body_of(article) == [FIRST, SECOND]


def test_without_a_sign_the_first_text_is_body() -> None:
    article = read(f"{HEADLINE}\n\n{STANDFIRST}\n\n{FIRST}\n\n{SECOND}")
    assert texts(article, "standfirst") == []
    assert body_of(article) == [STANDFIRST, FIRST, SECOND]


def test_a_caption_further_down_leaves_the_paragraphs_before_it() -> None:
    caption = "The old bridge at dawn [Fenn images]"
    article = read(f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{caption}\n\n{FIRST}")
    assert body_of(article) == [FIRST, SECOND, FIRST]
    assert [image.credit_text for image in article.images] == ["Fenn images"]
    assert texts(article, "standfirst") == []


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("What happens next", "subhead"),
        ("- Ferries every hour", "list"),
        ("• Ferries every hour", "list"),
        ("Correction: An earlier version named the wrong pillar.", "correction"),
        ("Berichtigung: In einer früheren Fassung stand ein falscher Name.", "correction"),
        ("No.", "paragraph"),
        ('"It is over."', "paragraph"),
        ("The minister (who is 61) resigned (again).", "paragraph"),
    ],
)
def test_kinds_of_lines_inside_the_body(line: str, kind: str) -> None:
    article = read(f"{HEADLINE}\n\n{FIRST}\n\n{line}\n\n{SECOND}")
    assert [paragraph.kind for paragraph in article.paragraphs] == ["paragraph", kind, "paragraph"]


def test_several_closing_lines_are_taken_off() -> None:
    closing = ("(Reporting by Ana Prado; Editing by Tom Osei)", "AFP contributed to this report.")
    article = read("\n\n".join((HEADLINE, FIRST, SECOND, *closing, "ENDS", "© 2022 Harbour Post")))
    assert body_of(article) == [FIRST, SECOND]
    assert [paragraph.text for paragraph in article.paragraphs if paragraph.kind == "sign_off"] == list(closing)
    assert texts(article, "copyright") == ["© 2022 Harbour Post"]


@pytest.mark.parametrize("mark", ["(ANSA)", "(dpa/lni)", "(Reporting by Ana Prado)", "(avec AFP)"])
def test_a_mark_behind_the_last_sentence_is_taken_off(mark: str) -> None:
    article = read(f"{HEADLINE}\n\n{FIRST}\n\n{SECOND} {mark}")
    assert body_of(article) == [FIRST, SECOND]
    assert article.paragraphs[-1] == Paragraph(kind="sign_off", text=mark)


def test_sentences_that_begin_like_sign_offs_stay() -> None:
    trap = "Reporting by the newspaper showed that three of the pillars were unsafe."
    assert body_of(read(f"{HEADLINE}\n\n{FIRST}\n\n{trap}"))[-1] == trap


@pytest.mark.parametrize(
    "text", ["", " \n\n ", "\ufeff", HEADLINE, f"{HEADLINE}\n\n9 May 2022\n2 min read", "Reporting"]
)
def test_texts_without_a_body_are_empty(text: str) -> None:
    assert read(text).signs == {"empty"}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_reads_other_encodings(encoding: str) -> None:
    text = f"{HEADLINE}\n\nVon Müller über Käse – und Öl. {FIRST}\n\n{SECOND}".encode(encoding)
    assert body_of(read(text))[0].startswith("Von Müller über Käse – und Öl.")


@given(st.binary(max_size=400) | st.text(max_size=400).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_give_an_answer(body: bytes) -> None:
    article = read(body)
    assert all(paragraph.text.strip() for paragraph in article.paragraphs)
    assert ("empty" in article.signs) is not any(paragraph.kind == "paragraph" for paragraph in article.paragraphs)


LINES = st.sampled_from(
    (
        *ARTICLE.split("\n"),
        "By Ana Prado",
        "",
        "(dpa)",
        "Photo: Fenn",
        "- one",
        "9 May 2022 | 3 min read",
        FIRST,
        SECOND,
    )
)


@given(st.lists(LINES, max_size=14))
def test_no_words_are_lost_whatever_the_order(lines: list[str]) -> None:
    article = read("\n".join(lines))
    kept = " ".join([c.text for c in article.candidates] + [p.text for p in article.paragraphs])
    for line in lines:
        words = line.replace("- ", "").replace(" | ", " ").split()
        assert all(word in kept for word in words)


@pytest.mark.skipif(not (SEED / "expected.json").exists(), reason="third-party text, kept outside of the project")
def test_the_article_that_started_the_project() -> None:
    expected = json.loads((SEED / "expected.json").read_text(encoding="utf-8"))
    article = read((SEED / "article.txt").read_bytes())
    body = body_of(article)
    assert texts(article, "headline") == [expected["headline"]]
    assert texts(article, "standfirst") == [expected["standfirst"]]
    assert texts(article, "published") == [expected["published_text"]]
    assert texts(article, "reading_time") == [f"{expected['stated_reading_minutes']} min read"]
    assert texts(article, "byline") == expected["authors"]
    assert texts(article, "updated") == []
    assert article.images[0].caption_text == expected["image"]["caption"]
    assert article.images[0].credit_text == expected["image"]["credit_text"]
    assert len(body) == expected["paragraph_count"]
    assert body[0].startswith(expected["first_words"])
    assert body[-1].endswith(expected["last_words"])
    assert not any(words in "\n".join(body) for words in expected["body_must_not_contain"])
    assert len(" ".join(body).split()) == pytest.approx(expected["body_word_count"], abs=3)
    sign_offs = [paragraph.text for paragraph in article.paragraphs if paragraph.kind == "sign_off"]
    assert sign_offs == [expected["agencies"][0]["evidence"]]
