"""From a parsed page to the finished article, with every step of the stage in place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.codec import ARTICLE, dump_line, load_line
from etl.models import (
    Article,
    Candidate,
    Evidence,
    FieldName,
    Fix,
    Paragraph,
    ParagraphKind,
    ParsedArticle,
    ParsedImage,
    Rejection,
    Source,
)
from etl.transform.agencies import Registry
from etl.transform.article import to_article

FETCHED_AT = datetime(2024, 11, 20, 12, 0, tzinfo=UTC)
SOURCE = Source(
    slug="harbour-post",
    name="Harbour Post",
    homepage="https://www.harbour-post.example/",
    language="en",
    time_zone="Europe/London",
    country="GB",
)
SENTENCES = (
    "The ferry returned to Port Alder on Friday after three weeks in the yard, and the whole town came out to see it.",
    "Its owners said that the repairs had cost more than they had hoped, but that fares would stay as they were.",
)


def candidate(field: FieldName, text: str, evidence: Evidence = "json-ld") -> Candidate:
    return Candidate(field=field, text=text, evidence=evidence, where=f"the {field}")


PAGE = ParsedArticle(
    url="https://www.harbour-post.example/news/ferry?utm_source=feed",
    fetched_at=FETCHED_AT,
    guid=" post-17 ",
    candidates=(
        candidate("headline", "Ferry returns to Port&amp;nbsp;Alder | Harbour Post"),
        candidate("standfirst", "Repairs  took\u200b three weeks"),
        candidate("published", "2024-10-18T10:00:00+01:00"),
        candidate("updated", "18/10/2024 12:30", "markup"),
        candidate("section", "News"),
        candidate("tag", "Ferries"),
        candidate("tag", "ferries"),
        candidate("language", "en_US"),
        candidate("canonical_url", "https://www.harbour-post.example/news/ferry"),
        candidate("reading_time", "2 min read", "markup"),
    ),
    paragraphs=tuple(Paragraph(kind="paragraph", text=f" {text}\x00") for text in SENTENCES),
)


def article_of(page: ParsedArticle = PAGE, source: Source = SOURCE) -> Article:
    result = to_article(page, source, Registry(()))
    assert isinstance(result, Article), result
    return result


def with_candidate(page: ParsedArticle, field: FieldName, text: str, evidence: Evidence = "json-ld") -> ParsedArticle:
    """``page`` with one candidate in place of all of its field."""
    others = tuple(other for other in page.candidates if other.field != field)
    return replace(page, candidates=(*others, candidate(field, text, evidence)))


def test_every_field_of_a_page() -> None:
    article = article_of()
    assert article.headline == "Ferry returns to Port Alder"
    assert article.standfirst == "Repairs took three weeks"
    assert article.canonical_url == "https://www.harbour-post.example/news/ferry"
    assert article.article_key == article.url_key
    assert article.guid == "post-17"
    assert (article.section, article.tags, article.language) == ("News", ("Ferries",), "en-US")
    assert article.published_at == datetime(2024, 10, 18, 9, 0, tzinfo=UTC)
    assert (article.published_on, article.published_precision) == (date(2024, 10, 18), "instant")
    assert (article.published_text, article.published_evidence) == (
        "2024-10-18T10:00:00+01:00",
        "json-ld: the published",
    )
    assert article.published_zone_stated is True
    assert article.updated_at == datetime(2024, 10, 18, 11, 30, tzinfo=UTC)
    assert article.updated_zone_stated is False
    assert article.body_text == "\n".join(SENTENCES)
    assert (article.paragraph_count, article.word_count) == (2, 44)
    assert (article.reading_minutes_stated, article.reading_stated_text) == (2, "2 min read")
    assert (article.reading_seconds, article.reading_minutes) == (11, 1)
    assert article.flags == ()


@pytest.mark.parametrize(("words", "standfirst"), [("Home", None), ("渡轮今天恢复通航", "渡轮今天恢复通航")])
def test_a_word_alone_is_no_standfirst(words: str, standfirst: str | None) -> None:
    assert article_of(with_candidate(PAGE, "standfirst", words)).standfirst == standfirst


def test_a_description_that_repeats_the_headline_is_no_standfirst() -> None:
    for words in ("FERRY returns to Port Alder", "Ferry returns to Port Alder - HARBOUR POST"):
        assert article_of(with_candidate(PAGE, "standfirst", words)).standfirst is None


@pytest.mark.parametrize(
    ("words", "standfirst"),
    [
        ("The ferry… Continue reading “Ferry returns”…", "The ferry"),
        ("The ferry sails. Weiterlesen", "The ferry sails."),
        ("You can read more of the ferry here", "You can read more of the ferry here"),
    ],
)
def test_a_standfirst_ends_before_the_invitation_to_read_on(words: str, standfirst: str) -> None:
    assert article_of(with_candidate(PAGE, "standfirst", words)).standfirst == standfirst


def test_the_same_page_gives_the_same_bytes_and_survives_the_file() -> None:
    line = dump_line(ARTICLE, article_of())
    assert dump_line(ARTICLE, article_of()) == line
    assert load_line(ARTICLE, line) == article_of()


def test_the_country_of_the_source_decides_between_day_and_month() -> None:
    page = with_candidate(PAGE, "published", "03/04/2024", "markup")
    assert article_of(page).published_on == date(2024, 4, 3)
    american = replace(SOURCE, country="US", time_zone="America/New_York")
    assert article_of(page, american).published_on == date(2024, 3, 4)


def test_fixes_of_the_source_come_first() -> None:
    fix = Fix(field="headline", pattern="^Ferry", replacement="The ferry", reason="the paper's template drops articles")
    assert article_of(source=replace(SOURCE, fixes=(fix,))).headline == "The ferry returns to Port Alder"


def test_an_undated_page_is_no_reason_to_make_up_a_date() -> None:
    page = replace(PAGE, candidates=tuple(c for c in PAGE.candidates if c.field not in ("published", "updated")))
    article = article_of(page)
    assert (article.published_at, article.published_on, article.published_precision) == (None, None, None)


def test_a_printed_update_dates_a_page_without_a_date_of_publication() -> None:
    undated = replace(PAGE, candidates=tuple(c for c in PAGE.candidates if c.field not in ("published", "updated")))
    article = article_of(with_candidate(undated, "updated", "Updated 20 October 2024", "markup"))
    assert (article.published_on, article.updated_on) == (date(2024, 10, 20), date(2024, 10, 20))
    assert "published_is_update" in article.flags


def test_the_address_names_the_day_where_nothing_else_does() -> None:
    undated = tuple(c for c in PAGE.candidates if c.field != "published")
    page = replace(PAGE, candidates=undated, url="https://www.harbour-post.example/2024/10/18/ferry")
    article = article_of(page)
    assert (article.published_on, article.published_precision) == (date(2024, 10, 18), "day")
    assert article.published_evidence == "url: path"


def test_rejections_say_what_was_seen() -> None:
    short = replace(PAGE, paragraphs=(Paragraph(kind="paragraph", text="Twelve words are not enough."),))
    assert to_article(short, SOURCE, Registry(())) == Rejection(
        url_key=article_of().url_key,
        source="harbour-post",
        url=PAGE.url,
        fetched_at=FETCHED_AT,
        reason="too_short",
        detail="5 words, fewer than 25",
    )


def test_a_headline_in_no_candidate_is_none() -> None:
    page = replace(PAGE, candidates=tuple(c for c in PAGE.candidates if c.field != "headline"))
    result = to_article(page, SOURCE, Registry(()))
    assert isinstance(result, Rejection)
    assert result.reason == "no_headline"


FIELDS = st.sampled_from(get_args(FieldName))
WORDS = st.text(st.characters(codec=None), max_size=60) | st.sampled_from(
    ["http://[", "2024-10-18", "&#0;", "\ud800", "|"]
)
PAGES = st.builds(
    ParsedArticle,
    url=st.text(max_size=60).map("https://www.harbour-post.example/".__add__),
    fetched_at=st.just(FETCHED_AT),
    guid=WORDS,
    candidates=st.lists(
        st.builds(
            Candidate,
            field=FIELDS,
            text=WORDS,
            evidence=st.sampled_from(get_args(Evidence)),
            where=WORDS,
        ),
        max_size=12,
    ).map(tuple),
    paragraphs=st.lists(
        st.builds(Paragraph, kind=st.sampled_from(get_args(ParagraphKind)), text=WORDS), max_size=6
    ).map(tuple),
    images=st.lists(
        st.builds(ParsedImage, url=WORDS, caption_text=WORDS, credit_text=WORDS, alt_text=WORDS), max_size=2
    ).map(tuple),
)


def test_the_language_of_the_page_is_kept_beside_that_of_the_text_and_its_script() -> None:
    words = (
        Paragraph(kind="paragraph", text="عادت العبارة إلى الميناء يوم الجمعة بعد ثلاثة أسابيع في حوض السفن. " * 5),
    )
    told = (candidate("headline", "العبارة تعود إلى الميناء"), candidate("language", "en_us"))
    article = article_of(replace(PAGE, candidates=told, paragraphs=words))
    assert (article.language, article.page_language) == ("ar", "en-US")
    assert (article.script, article.is_right_to_left) == ("Arab", True)


def test_pictures_take_time_where_the_source_says_so() -> None:
    pictures = (ParsedImage(url="https://courier.example/a.jpg"), ParsedImage(url="https://courier.example/b.jpg"))
    words = (Paragraph(kind="paragraph", text="word " * 238),)
    page = replace(PAGE, images=pictures, paragraphs=words)
    plain, counted = article_of(page), article_of(page, replace(SOURCE, pictures_take_time=True))
    assert counted.reading_seconds - plain.reading_seconds == 12 + 11
    assert counted.reading_method == f"{plain.reading_method}+pictures"


@given(PAGES)
@settings(max_examples=60, deadline=None)
def test_any_page_with_a_headline_becomes_an_article_that_can_be_written_down(page: ParsedArticle) -> None:
    named = replace(page, candidates=(*page.candidates, candidate("headline", "Ferry returns")))
    article = article_of(named, replace(SOURCE, shortest_article_words=0))
    line = dump_line(ARTICLE, article)
    assert "\\u0000" not in line
    assert load_line(ARTICLE, line) == article


# --- The hash ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "page",
    [
        replace(PAGE, fetched_at=datetime(2024, 11, 21, tzinfo=UTC)),
        replace(PAGE, url="https://www.harbour-post.example/news/ferry?utm_source=mail"),
        with_candidate(PAGE, "headline", "Ferry returns to Port\u00a0Alder – Harbour Post"),
        with_candidate(PAGE, "section", "Local"),
        with_candidate(PAGE, "tag", "Ships"),
        with_candidate(PAGE, "reading_time", "3 min read"),
        with_candidate(PAGE, "published", "2024-10-18T09:00:00Z", "meta"),
        replace(PAGE, paragraphs=(*PAGE.paragraphs, Paragraph(kind="promo", text="Read also: gulls"))),
        replace(PAGE, paragraphs=tuple(replace(p, text=p.text.replace(" ", "  ")) for p in PAGE.paragraphs)),
    ],
    ids=["fetch", "tracking", "typography", "section", "tag", "minutes", "same instant", "promo", "white space"],
)
def test_what_no_reader_notices_leaves_the_hash(page: ParsedArticle) -> None:
    assert article_of(page).content_hash == article_of().content_hash


@pytest.mark.parametrize(
    "page",
    [
        with_candidate(PAGE, "headline", "Ferry returns to Port Elder"),
        with_candidate(PAGE, "headline", "FERRY RETURNS TO PORT ALDER"),
        with_candidate(PAGE, "standfirst", "Repairs took four weeks"),
        with_candidate(PAGE, "published", "2024-10-18T10:01:00+01:00"),
        with_candidate(PAGE, "updated", "18/10/2024 12:31", "markup"),
        with_candidate(PAGE, "byline", "Ana Prado", "markup"),
        replace(PAGE, paragraphs=PAGE.paragraphs[:1] * 2),
        replace(PAGE, paragraphs=(*PAGE.paragraphs, Paragraph(kind="correction", text="It was a Friday."))),
        replace(PAGE, paragraphs=(replace(PAGE.paragraphs[0], kind="quote"), *PAGE.paragraphs[1:])),
    ],
    ids=["headline", "case", "standfirst", "published", "updated", "byline", "body", "correction", "kind"],
)
def test_what_a_reader_notices_changes_the_hash(page: ParsedArticle) -> None:
    assert article_of(page).content_hash != article_of().content_hash


def test_an_update_that_only_machines_see_leaves_the_hash() -> None:
    first = with_candidate(PAGE, "updated", "2024-11-20T11:59:00Z", "meta")
    second = with_candidate(PAGE, "updated", "2024-11-20T12:00:00Z", "meta")
    assert article_of(first).content_hash == article_of(second).content_hash


def test_an_age_that_grows_leaves_the_hash() -> None:
    young = with_candidate(PAGE, "published", "3 hours ago", "markup")
    older = replace(young, fetched_at=datetime(2024, 11, 20, 13, tzinfo=UTC))
    assert article_of(young).content_hash == article_of(older).content_hash
