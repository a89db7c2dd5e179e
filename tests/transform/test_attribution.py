"""Whose news an article is, from everything its page says."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest

from etl.models import Candidate, Evidence, FieldName, Paragraph, ParsedArticle, ParsedImage, Source
from etl.sources import read_agencies
from etl.transform.agencies import Registry
from etl.transform.attribution import Attributed, attribute

AGENCIES = Path(__file__).parents[2] / "sources" / "_agencies.toml"
SOURCE = Source(slug="harbour-post", name="The Harbour Post", homepage="https://harbourpost.example/", aliases=("THP",))

CAPTION = "The rare meeting came just after a swap of stranded crews [Getty images]"
BODY = (
    "Envoys of the two coasts met on Friday to discuss the ferry, a minister and the N.H. Mission in Port Selwyn said.",
    "The toll was not discussed, a N.H. Mission spokesperson said.",
    "The state-run TASS news agency cited the minister Anton Revik and reported that both would discuss "
    '"hard questions".',
    "Revik said the meeting was between heads of department. It should not be seen as a sign of more, he added.",
    "Harbour Council spokesperson Dana Pelsk told TASS that contacts were limited to crews.",
    "Reporting by Reuters",
)


@cache
def registry() -> Registry:
    return Registry(read_agencies(AGENCIES))


def candidate(field: FieldName, text: str, evidence: Evidence = "markup", where: str = "p.byline") -> Candidate:
    return Candidate(field=field, text=text, evidence=evidence, where=where)


def page(
    *paragraphs: str, candidates: tuple[Candidate, ...] = (), images: tuple[ParsedImage, ...] = ()
) -> ParsedArticle:
    return ParsedArticle(
        url="https://harbourpost.example/news/ferry",
        fetched_at=datetime(2022, 12, 10, tzinfo=UTC),
        candidates=candidates,
        paragraphs=tuple(Paragraph(kind="paragraph", text=text) for text in paragraphs),
        images=images,
    )


def attributed(parsed: ParsedArticle, language: str = "en") -> Attributed:
    return attribute(parsed, language=language, source=SOURCE, registry=registry(), published_on=date(2022, 12, 10))


def parts(known: Attributed, *roles: str) -> list[str]:
    return [f"{part.role} {part.name}" for part in known.attributions if not roles or part.role in roles]


STORY = (
    "The council met on Friday and spoke about the ferry.",
    "The ferry will be mended, it decided after a long day.",
)


def test_an_article_of_the_shape_that_started_the_project() -> None:
    picture = ParsedImage(url="https://harbourpost.example/a.jpg", caption_text=CAPTION)
    known = attributed(page(*BODY, images=(picture,)))
    assert known.authors == ()
    assert known.credit == "Reuters"
    assert parts(known, "source", "contributor") == ["source Reuters"]
    assert parts(known, "cited") == ["cited TASS"]
    assert {"quoted Anton Revik", "quoted Dana Pelsk", "quoted N.H. Mission"} <= set(parts(known, "quoted"))
    assert (known.dateline_text, known.dateline_place, known.dateline_on) == (None, None, None)
    (image,) = known.images
    assert (image.caption, image.credit_text) == (
        "The rare meeting came just after a swap of stranded crews",
        "Getty images",
    )
    assert (image.photographer, image.agency) == (None, "Getty Images")
    assert [paragraph.kind for paragraph in known.paragraphs] == ["paragraph"] * 5 + ["sign_off"]


def test_evidence_is_the_exact_words_and_their_place() -> None:
    known = attributed(page(*STORY, "Reporting by Reuters"))
    (source,) = [part for part in known.attributions if part.role == "source"]
    assert (source.evidence_text, source.position, source.agency, source.name) == (
        "Reporting by Reuters",
        "sign_off",
        "reuters",
        "Reuters",
    )


def test_a_dateline_stays_in_the_text_and_is_read() -> None:
    known = attributed(page("LIMA, Dec 9 (Reuters) - " + STORY[0], STORY[1]))
    assert (known.dateline_text, known.dateline_place, known.dateline_on) == (
        "LIMA, Dec 9 (Reuters)",
        "LIMA",
        date(2022, 12, 9),
    )
    assert known.paragraphs[0].text.startswith("LIMA, Dec 9 (Reuters) - ")
    assert parts(known) == ["source Reuters"]


def test_a_dateline_is_found_past_short_lines_at_the_head() -> None:
    known = attributed(page("By", "Ana Prado", "Share this", STORY[1], "LIMA (AP) — " + STORY[0]))
    assert known.dateline_place == "LIMA"


def test_a_dateline_deep_in_the_text_is_another_story_s() -> None:
    known = attributed(page(*STORY * 2, "LIMA (AP) — " + STORY[0]))
    assert known.dateline_place is None


def test_a_paragraph_that_is_only_a_dateline_leaves_the_body() -> None:
    known = attributed(page("LIMA (AP) —", *STORY))
    assert [paragraph.kind for paragraph in known.paragraphs] == ["dateline", "paragraph", "paragraph"]
    assert known.dateline_place == "LIMA"


def test_a_paper_named_for_its_address_signs_without_the_ending() -> None:
    named = (candidate("publisher", "Lantern.tv"),)
    known = attributed(page("Duhok (Lantern) – " + STORY[0], STORY[1], candidates=named))
    assert (known.dateline_place, parts(known)) == ("Duhok", [])


def test_a_dateline_may_be_signed_by_the_paper_itself() -> None:
    known = attributed(page("Lima (THP) —", *STORY))
    assert [paragraph.kind for paragraph in known.paragraphs] == ["dateline", "paragraph", "paragraph"]
    assert known.dateline_place == "Lima"
    assert parts(known, "source") == []


def test_a_paragraph_the_page_calls_a_dateline_needs_no_mark() -> None:
    parsed = page(*STORY)
    lone = Paragraph(kind="dateline", text="Harborough —")
    known = attributed(replace(parsed, paragraphs=(lone, *parsed.paragraphs)))
    assert (known.dateline_text, known.dateline_place) == ("Harborough —", "Harborough")
    assert [paragraph.kind for paragraph in known.paragraphs] == ["dateline", "paragraph", "paragraph"]


def test_a_mark_that_ends_the_story_is_read_and_stays() -> None:
    known = attributed(page(STORY[0], STORY[1] + " (AFP)"))
    assert parts(known) == ["source Agence France-Presse"]
    assert known.paragraphs[-1].kind == "paragraph"
    assert known.attributions[0].evidence_text == "(AFP)"


@pytest.mark.parametrize(
    ("head", "rest", "place"),
    [
        ("Selwyn am See – Die Fähre liegt still.", "Die Leute aus Selwyn warten.", "Selwyn am See"),
        ("Selwynthal. Die Fähre liegt still.", "Auch in Selwynthal wartet man.", "Selwynthal"),
        ("Fußball – Die Fähre liegt still.", "Auch im Fußball wartet man.", None),
        ("Selwynthal. Die Fähre liegt still.", "Auch Selwynthal wartet.", None),
    ],
)
def test_a_german_town_is_one_where_the_story_says_in_it_or_from_it(head: str, rest: str, place: str | None) -> None:
    assert attributed(page(head, rest), "de").dateline_place == place


def test_agencies_without_a_name_are_those_that_the_story_is_signed_with() -> None:
    byline = candidate("byline", "Agency Report")
    assert parts(attributed(page(*STORY, "(AFP)", candidates=(byline,))), "source") == ["source Agence France-Presse"]
    assert parts(attributed(page(*STORY, candidates=(byline,))), "source") == ["source Agencies"]


def test_a_surname_below_the_story_is_the_author_s_who_bears_it() -> None:
    story = ("The bridge over the sound is open again, said the mayor on Friday.", "Prado reported from Lima.")
    byline = candidate("byline", "By Ana Prado and Tom Reyes")
    known = attributed(page(*story, candidates=(byline,)))
    assert parts(known, "reporter") == ["reporter Ana Prado"]
    assert known.attributions[-1].name_text == "Prado"
    assert known.authors == ("Ana Prado", "Tom Reyes")
    two_of_that_name = candidate("byline", "By Ana Prado and Luis Prado")
    assert parts(attributed(page(*story, candidates=(two_of_that_name,))), "reporter") == ["reporter Prado"]


def test_the_initials_of_an_agency_s_desks_are_no_text_and_no_agency() -> None:
    known = attributed(page(*STORY, "bur-ap/kam/eg"))
    assert parts(known) == []
    assert known.paragraphs[-1].kind == "sign_off"


def test_a_sign_off_in_the_middle_of_the_story_is_story() -> None:
    known = attributed(page("Reuters", *STORY * 6))
    assert parts(known) == []


@pytest.mark.parametrize(
    ("candidates", "authors"),
    [
        ((candidate("byline", "By Ana Prado and Tom Reyes"),), ("Ana Prado", "Tom Reyes")),
        ((candidate("byline", "The Harbour Post", "json-ld", "NewsArticle.author"),), ()),
        ((candidate("byline", "THP", "json-ld", "NewsArticle.author"),), ()),
        (
            (
                candidate("byline", "The Harbour Post", "json-ld", "NewsArticle.author"),
                candidate("byline", "By Ana Prado"),
            ),
            ("Ana Prado",),
        ),
        (
            (
                candidate("byline", "Ana Prado", "json-ld", "NewsArticle.author[0]"),
                candidate("byline", "Tom Reyes", "json-ld", "NewsArticle.author[1]"),
            ),
            ("Ana Prado", "Tom Reyes"),
        ),
        (
            (
                candidate("byline", "Ana Prado", "json-ld", "NewsArticle.author"),
                candidate("byline", "ana-prado", "meta"),
            ),
            ("Ana Prado",),
        ),
        (
            (
                candidate("byline", "Ana Prado", "json-ld", "NewsArticle.author"),
                candidate("byline", "Ana Prado, Tom Reyes", "meta", "meta[author]"),
            ),
            ("Ana Prado", "Tom Reyes"),
        ),
        (
            (
                candidate("byline", "Web Admin Person", "json-ld", "NewsArticle.author"),
                candidate("byline", "By Ana Prado"),
            ),
            ("Ana Prado",),
        ),
        (
            (
                candidate("byline", "Ana Prado", "json-ld", "Article.author[0]"),
                candidate("byline", "Tom Reyes", "json-ld", "Article.author[1]"),
                candidate("byline", "By Mara Lind"),
            ),
            ("Ana Prado", "Tom Reyes"),
        ),
        (
            (
                candidate("byline", "By Ana Prado"),
                candidate("byline", "Ana Prado"),
                candidate("byline", "By Mara Lind"),
            ),
            ("Ana Prado",),
        ),
        (
            (
                candidate("byline", "Ana Prado Tom Reyes", where="div.bylines"),
                candidate("byline", "Ana Prado", where="a.author"),
                candidate("byline", "Tom Reyes", where="a.author"),
            ),
            ("Ana Prado", "Tom Reyes"),
        ),
        (
            (
                candidate("byline", "Mara Lind", "meta", "meta[twitter:data1]"),
                candidate("byline", "Ana Prado", where="a.author"),
            ),
            ("Ana Prado",),
        ),
        (
            (
                candidate("byline", "Ana Prado Founder & Lead Reviewer Updated 3 May 2024", where="div.byline"),
                candidate("byline", "Ana Prado", where="a.byline-name"),
                candidate("byline", "Founder & Lead Reviewer", where="span.byline-role"),
            ),
            ("Ana Prado",),
        ),
        (
            (
                candidate("byline", "Ana Prado Coastwatch", where="div.byline"),
                candidate("byline", "Ana Prado", where="a.author"),
            ),
            ("Ana Prado",),
        ),
        (
            (
                candidate("byline", "By Ana Prado Reviewed by Tom Reyes", where="div.byline"),
                candidate("byline", "Ana Prado", where="a.author"),
                candidate("byline", "Tom Reyes", where="a.author"),
            ),
            ("Ana Prado",),
        ),
        ((candidate("byline", "Anouk", "json-ld"), candidate("byline", "By Anouk -")), ("Anouk",)),
        ((candidate("byline", "ana prado", "meta"), candidate("byline", "By ana prado")), ("Ana Prado",)),
        ((candidate("byline", "Anouk", "json-ld"), candidate("byline", "Anouk", "meta")), ()),
        ((candidate("byline", "anouk", "meta"), candidate("byline", "By anouk")), ("anouk",)),
        ((candidate("byline", "anouk", "meta"), candidate("byline", "anouk")), ()),
        ((candidate("byline", "By anouk"),), ()),
        ((candidate("byline", "By Anouk"), candidate("byline", "Anouk", where="a[rel=author]")), ("Anouk",)),
        ((candidate("byline", "Anouk", where="a[rel=author]"),), ("Anouk",)),
        ((candidate("byline", "Coastcats", where="a[rel=author]"),), ()),
        ((candidate("byline", "By Coastcats"),), ("Coastcats",)),
        ((candidate("byline", "By Coastcats", "text", "near headline"),), ()),
        ((candidate("byline", "JvH", "meta"), candidate("byline", "By JvH")), ()),
        ((candidate("byline", "Leader Reporter", "meta"), candidate("byline", "Reporter: Leader Reporter")), ()),
        ((candidate("byline", "Read More", "meta"), candidate("byline", "By Read more")), ()),
        ((candidate("byline", "Anna Lind", "text", "bare name"),), ("Anna Lind",)),
        ((candidate("byline", "Steffanus Lind", "text", "name in byline"),), ("Steffanus Lind",)),
        ((candidate("byline", "Steffanus Lind", "text", "bare name"),), ()),
        ((candidate("byline", "Steffanus Lind", "text", "beside a date"),), ()),
        ((candidate("byline", "Steffanus Lind", "text", "beside a date, no link"),), ("Steffanus Lind",)),
        ((candidate("byline", "Story of the Day", "text", "beside a date, no link"),), ()),
        ((candidate("byline", "Ferry Will", "text", "beside a date, no link"),), ()),
        (
            (
                candidate("byline", "By Ana Prado News Reporter Tom Reyes Head of Harbours 6 May", where="div.line"),
                candidate("byline", "Ana Prado", where="div.author"),
                candidate("byline", "Tom Reyes", where="div.author"),
                candidate("byline", "Mara Lind", where="div.author"),
            ),
            ("Ana Prado", "Tom Reyes"),
        ),
        (
            (
                candidate("byline", "Ana Prado", where="a.author"),
                candidate("byline", "Tom Reyes", where="a.author"),
                candidate("byline", "Ana Prado, Tom Reyes", where="a[rel=author]"),
            ),
            ("Ana Prado", "Tom Reyes"),
        ),
        (
            (
                candidate("byline", "By Ana Prado, pictures Tom Reyes", where="div.line"),
                candidate("byline", "Ana Prado", where="span.author"),
                candidate("byline", "Tom Reyes", where="span.pictures"),
            ),
            ("Ana Prado",),
        ),
        ((candidate("byline", "World News", "text", "bare name"),), ()),
        ((candidate("byline", "Nguyễn Thu Hà", "text", "bare name"),), ("Nguyễn Thu Hà",)),
        (
            (
                candidate("byline", "hpadmin", "meta"),
                candidate("byline", "By hpadmin"),
                candidate("byline", "By Ana Prado", "text", "in the text"),
            ),
            ("Ana Prado",),
        ),
        ((candidate("byline", "Anna Lind", "text", "author box"), candidate("byline", "By Tom Reyes")), ("Tom Reyes",)),
        ((candidate("byline", "Admin", "meta"), candidate("byline", "By Admin")), ()),
        (
            (candidate("byline", "(Image: Getty Images)", "meta"), candidate("byline", "Ana Prado", "meta")),
            ("Ana Prado",),
        ),
        (
            (candidate("byline", "Tom Reyes / AFP", where="span.image-author"), candidate("byline", "Ana Prado")),
            ("Ana Prado",),
        ),
        (
            (
                candidate("byline", "Ana Prado", "json-ld", "NewsArticle.author"),
                candidate("byline", "Ana Prado RIBEIRA / EL FARO"),
            ),
            ("Ana Prado",),
        ),
        (
            (
                candidate("byline", "Ana Prado Queen's Harbour Bureau Chief", "json-ld", "NewsArticle.author[0]"),
                candidate("byline", "Tom Reyes Housing Reporter", "json-ld", "NewsArticle.author[1]"),
                candidate("byline", "Ana Prado", "json-ld", "NewsArticle.creator[0]"),
            ),
            ("Ana Prado", "Tom Reyes"),
        ),
        (
            (
                candidate("byline", "Tom Reyes", "json-ld", "NewsArticle.author"),
                candidate("byline", "By Tom Reyes Live News Editor"),
            ),
            ("Tom Reyes",),
        ),
    ],
)
def test_the_story_s_own_byline_among_all_of_the_page(
    candidates: tuple[Candidate, ...], authors: tuple[str, ...]
) -> None:
    known = attributed(page(*STORY, candidates=candidates))
    assert known.authors == authors
    assert parts(known, "source", "contributor") == []


@pytest.mark.parametrize(
    ("candidates", "authors", "editors"),
    [
        ((candidate("byline", "By Ana Prado Edited By: Tom Reyes Publish Date: Sat, 14 Mar 2026"),), ("Ana Prado",), 1),
        ((candidate("byline", "Penulis: Ana Prado | Editor: Tom Reyes"),), ("Ana Prado",), 1),
        ((candidate("byline", "Editor: Tom Reyes"), candidate("byline", "By Ana Prado")), ("Ana Prado",), 1),
        (
            (
                candidate("byline", "Ana Prado", "json-ld"),
                candidate("editor", "Tom Reyes", "json-ld", "Article.editor"),
            ),
            ("Ana Prado",),
            1,
        ),
        ((candidate("byline", "By Ana Prado, political editor"),), ("Ana Prado",), 0),
    ],
)
def test_who_edited_is_no_author(candidates: tuple[Candidate, ...], authors: tuple[str, ...], editors: int) -> None:
    known = attributed(page(*STORY, candidates=candidates))
    assert known.authors == authors
    assert parts(known, "editor") == ["editor Tom Reyes"] * editors


@pytest.mark.parametrize(("bold", "place"), [("Port Selwyn:", "Port Selwyn"), ("Lima:", "Lima"), ("Summary:", None)])
def test_a_town_in_bold_before_the_first_sentence(bold: str, place: str | None) -> None:
    headline = candidate("headline", "Port Selwyn mends its ferry", where="h1")
    parsed = page(f"{bold} {STORY[0]}", candidates=(headline, candidate("dateline", bold, where="bold words")))
    assert attributed(parsed).dateline_place == place


@pytest.mark.parametrize(("publisher", "agencies"), [("El Puerto", []), ("El Faro", ["source Europa Press"])])
def test_initials_of_the_paper_behind_its_desk_are_no_agency_s_sign(publisher: str, agencies: list[str]) -> None:
    said = (candidate("byline", "Redacción EP", "meta"), candidate("publisher", publisher, "meta"))
    assert parts(attributed(page(*BODY[:2], candidates=said), "es"), "source") == agencies


def test_a_bracket_that_stands_where_bylines_do_may_say_with_whose_copy_it_was_written() -> None:
    said = (candidate("byline", "di Ana Prado"), candidate("byline", "(con Ansa)"), candidate("byline", "(3)"))
    known = attributed(page(*BODY[:2], candidates=said), "it")
    assert (known.authors, parts(known, "source", "contributor")) == (("Ana Prado",), ["contributor ANSA"])


def test_a_link_in_a_line_that_says_who_took_the_pictures_is_no_author_s() -> None:
    whole = candidate("byline", "By Ana Prado Photography by Tom Reyes", where="div.bylines")
    links = (candidate("byline", name, where="a.byline-link") for name in ("Ana Prado", "Tom Reyes"))
    known = attributed(page(*STORY, candidates=(whole, *links)))
    assert known.authors == ("Ana Prado",)
    assert parts(known, "photographer") == ["photographer Tom Reyes"]


def test_agencies_of_any_byline_count_once() -> None:
    known = attributed(
        page(
            *STORY,
            candidates=(
                candidate("byline", "dpa", "json-ld", "NewsArticle.author"),
                candidate("byline", "Von Ute Sörensen, dpa"),
            ),
        ),
        "de",
    )
    assert known.authors == ("Ute Sörensen",)
    assert parts(known, "source", "contributor") == ["source dpa"]
    assert known.byline_text == "Von Ute Sörensen, dpa"


@pytest.mark.parametrize(
    ("byline", "last", "credit"),
    [
        ("By Ana Prado", STORY[1], "Ana Prado"),
        ("By Ana Prado and Tom Reyes", STORY[1], "Ana Prado and Tom Reyes"),
        ("By Ana Prado", "With files from Reuters", "Ana Prado, with Reuters"),
        ("By Ana Prado, Associated Press", STORY[1], "Ana Prado, Associated Press"),
        ("The Harbour Post Staff & AFP", STORY[1], "Staff, with Agence France-Presse"),
        ("Reuters", STORY[1], "Reuters"),
        ("AFP/Reuters", STORY[1], "Agence France-Presse and Reuters"),
        ("", "(Agencies)", "Agencies"),
        ("", "First published in The Lantern Weekly", "The Lantern Weekly"),
        ("", STORY[1], None),
    ],
)
def test_the_credit_line_says_whose_news_it_is(byline: str, last: str, credit: str | None) -> None:
    candidates = (candidate("byline", byline),) if byline else ()
    assert attributed(page(*STORY, last, candidates=candidates)).credit == credit


def test_a_notice_of_copyright_makes_an_agency_the_source() -> None:
    known = attributed(page(*STORY, candidates=(candidate("copyright", "© 2022 The Associated Press", where="p"),)))
    assert parts(known) == ["source Associated Press"]
    assert known.attributions[0].position == "copyright"


def test_a_picture_s_agency_is_not_the_story_s() -> None:
    picture = ParsedImage(
        url="https://harbourpost.example/a.jpg", caption_text="The ferry", credit_text="Tom Reyes/AFP"
    )
    known = attributed(page(*STORY, images=(picture,)))
    assert parts(known) == ["photographer Tom Reyes", "photo_agency Agence France-Presse"]
    assert known.credit is None


def test_nothing_is_known_of_an_empty_page() -> None:
    known = attributed(page())
    assert (known.authors, known.attributions, known.credit, known.byline_text) == ((), (), None, None)


def test_an_agency_of_metadata_only_helped_where_the_page_says_that_its_material_was_used() -> None:
    named = candidate("byline", "dpa", "json-ld", "NewsArticle.author[1]")
    assert parts(attributed(page(*STORY, candidates=(named,))), "source", "contributor") == ["source dpa"]
    story = page(*STORY, "With material from dpa", candidates=(named,))
    assert parts(attributed(story), "source", "contributor") == ["contributor dpa"]
    printed = candidate("byline", "dpa")
    assert parts(attributed(page(*STORY, "With material from dpa", candidates=(printed,))), "source") == ["source dpa"]


@pytest.mark.parametrize(
    ("line", "evidence", "where", "authors"),
    [
        ("沙港日易", "meta", "meta[author]", ()),
        ("股市行情 总篇数 919 篇 暂无简介", "markup", "div.author", ()),
        ("作者：未知", "markup", "div.author", ()),
        ("作者：网络整理", "text", "near headline", ()),
        ("林小海", "meta", "meta[author]", ("林小海",)),
        ("执笔/海姐、林小海&苏一刀", "text", "near headline", ("海姐", "林小海", "苏一刀")),
    ],
)
def test_without_a_label_a_chinese_name_begins_with_a_surname(
    line: str, evidence: Evidence, where: str, authors: tuple[str, ...]
) -> None:
    known = attributed(page(candidates=(candidate("byline", line, evidence, where),)), "zh-Hans")
    assert known.authors == authors


@pytest.mark.parametrize(
    ("line", "where", "named"),
    [
        ("作者：林小海 来源：新华社", "near headline", ["author 林小海", "source Xinhua"]),
        ("来源：法新社 编译：林小海", "agency line", ["source Agence France-Presse", "author 林小海"]),
        ("来源：本站原创 作者：林小海", "near headline", ["author 林小海"]),
        ("稿源：新华社 采写：海姐", "near headline", ["author 海姐", "source Xinhua"]),
        ("執筆：海姐 出處：中央社", "near headline", ["author 海姐", "source Central News Agency"]),
        ("作者：海姐 审核：苏敏", "near headline", ["author 海姐"]),
        ("校对：苏敏", "near headline", []),
        ("文／海姐　校對／苏敏", "near headline", ["author 海姐"]),
        ("新华社", "agency line", ["source Xinhua"]),
        ("文／林小海　撮影／苏敏", "near headline", ["author 林小海"]),
        ("沙港观察", "agency line", []),
    ],
)
def test_labels_of_a_chinese_line_are_read_one_by_one(line: str, where: str, named: list[str]) -> None:
    known = attributed(page(candidates=(candidate("byline", line, "text", where),)), "zh-Hans")
    assert sorted(parts(known, "author", "source")) == sorted(named)


def test_the_same_page_gives_the_same_answer() -> None:
    parsed = page(*BODY)
    assert attributed(parsed) == attributed(replace(parsed))


SEED = Path(os.environ.get("DATELINE_SEED", Path(__file__).parents[3] / "shared" / "seed"))


@pytest.mark.skipif(not (SEED / "expected.json").exists(), reason="the article that started the project is not here")
def test_the_article_that_started_the_project() -> None:
    expected = json.loads((SEED / "expected.json").read_text(encoding="utf-8"))
    blocks = [line for line in (SEED / "article.txt").read_text(encoding="utf-8").splitlines() if line.strip()]
    caption = next(line for line in blocks if line.endswith("]"))
    body = blocks[blocks.index(caption) + 1 :]
    known = attributed(
        page(*body, images=(ParsedImage(url="https://harbourpost.example/a.jpg", caption_text=caption),))
    )
    assert list(known.authors) == expected["authors"]
    sources = [part for part in known.attributions if part.role in ("source", "contributor")]
    assert [{"name": p.name, "role": p.role, "evidence": p.evidence_text} for p in sources] == expected["agencies"]
    assert [part.name for part in known.attributions if part.role == "cited"] == expected["cited_agencies"]
    assert set(expected["quoted_speakers_at_least"]) <= {
        part.name for part in known.attributions if part.role == "quoted"
    }
    image = known.images[0]
    assert {"caption": image.caption, "credit_text": image.credit_text, "photographer": image.photographer,
            "agency": image.agency} == expected["image"]  # fmt: skip
    assert known.dateline_text is None


def test_authors_marked_in_two_tags_of_one_class_are_all_authors() -> None:
    line = candidate("byline", "By Ana Prado Times/Herald Coast Bureau Tom Reyes Times staff", where="div.authors")
    first = candidate("byline", "Ana Prado", where="a.author__name")
    second = candidate("byline", "Tom Reyes", where="span.author__name")
    assert attributed(page(*STORY, candidates=(line, first, second))).authors == ("Ana Prado", "Tom Reyes")


def test_a_card_s_author_in_the_place_of_an_account_is_nobody_s() -> None:
    account = candidate("byline", "hp-admin", where="div.post-author")
    other = candidate("byline", "Tom Reyes", where="span.post-author")
    named = candidate("byline", "Ana Prado", evidence="text", where="near headline")
    assert attributed(page(*STORY, candidates=(account, other, named))).authors == ("Ana Prado",)


@pytest.mark.parametrize(
    ("given", "caption"),
    [
        ("AP2014", "Ana and Tom on the pier. (AP Photo/Lake Films, Nils Ek)AP2014"),
        ("Marina", "Ana and Tom on the pier. (AP Photo/Lake Films, Nils Ek)"),
        ("AP Photo/Lake Films, Nils Ek", "AP Photo/Lake Films, Nils Ek Ana and Tom on the pier."),
    ],
)
def test_a_caption_that_names_photographer_and_agency_tells_more(given: str, caption: str) -> None:
    picture = ParsedImage(url="https://harbourpost.example/a.jpg", caption_text=caption, credit_text=given)
    (image,) = attributed(page(*STORY, images=(picture,))).images
    assert (image.photographer, image.agency, image.distributor) == ("Nils Ek", "Lake Films", "Associated Press")
    assert image.caption == "Ana and Tom on the pier."


@pytest.mark.parametrize(
    ("given", "caption", "credit"),
    [
        ("KCNA/Reuters", "The pier on Friday. Foto: KCNA/Reuters", "Foto: KCNA/Reuters"),
        ("Bay Guide", "Boats in the bay. Source: Serena Prado via Bay Guide", "Source: Serena Prado via Bay Guide"),
        ("Getty", "The pier on Friday Getty", "Getty"),
    ],
)
def test_a_credit_that_goes_on_from_the_caption_is_whole(given: str, caption: str, credit: str) -> None:
    picture = ParsedImage(url="https://harbourpost.example/a.jpg", caption_text=caption, credit_text=given)
    (image,) = attributed(page(*STORY, images=(picture,))).images
    assert (image.credit_text, image.caption) == (credit, caption.removesuffix(credit).strip())


def test_the_paper_s_own_name_before_a_sentence_is_no_place() -> None:
    own = candidate("dateline", "The Harbour Post:", where="bold words")
    known = attributed(page(f"The Harbour Post: {STORY[0]}", STORY[1], candidates=(own,)))
    assert known.dateline_place is None


def test_a_paper_named_for_its_town_files_from_there() -> None:
    known = attributed(page(f"HARBOUR POST, Peru (Reuters) - {STORY[0]}", STORY[1]))
    assert known.dateline_place is not None


@pytest.mark.parametrize(
    ("byline", "place"),
    [("LIMA — The Harbour Post", "LIMA"), ("LIMA — The Selwyn Gazette", None), ("Ana Prado — The Harbour Post", None)],
)
def test_a_town_beside_the_paper_s_name_is_where_it_was_filed(byline: str, place: str | None) -> None:
    names = (candidate("byline", "Ana Prado"), candidate("byline", byline, where="p.creditline"))
    assert attributed(page(*STORY, candidates=names)).dateline_place == place
