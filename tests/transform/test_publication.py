"""Which of a page's dates is believed, and what is said about the others."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from etl.models import Candidate, Evidence
from etl.transform.days import Reading
from etl.transform.publication import Choice, choose_first_known, choose_published, choose_updated

FETCHED_AT = datetime(2024, 11, 20, 12, 0, tzinfo=UTC)


def candidate(text: str, evidence: Evidence = "json-ld", where: str = "somewhere") -> Candidate:
    return Candidate(field="published", text=text, evidence=evidence, where=where)


def published(*candidates: Candidate, zone: str = "Europe/Berlin", language: str = "de") -> Choice:
    return choose_published(candidates, Reading(language, zone, FETCHED_AT))


def instant(choice: Choice) -> str:
    return f"{choice.chosen.moment.at:%Y-%m-%dT%H:%MZ}" if choice.chosen else "none"


def test_the_best_evidence_wins_and_is_named() -> None:
    choice = published(
        candidate("2024-10-18T10:00:00+02:00", "json-ld", "NewsArticle.datePublished"),
        candidate("2024-10-19T10:00:00+02:00", "meta", "meta[article:published_time]"),
    )
    assert instant(choice) == "2024-10-18T08:00Z"
    assert choice.chosen is not None
    assert choice.chosen.evidence == "json-ld: NewsArticle.datePublished"
    assert choice.flags == ()


def test_an_unreadable_candidate_is_passed_over() -> None:
    assert instant(published(candidate("Invalid Date"), candidate("2024-10-18T10:00:00+02:00"))) == "2024-10-18T08:00Z"


def test_a_clock_on_the_same_day_makes_a_bare_date_finer() -> None:
    assert (
        instant(published(candidate("2024-10-18"), candidate("18.10.2024, 10:45 Uhr", "markup"))) == "2024-10-18T08:45Z"
    )


def test_a_clock_on_another_day_does_not() -> None:
    choice = published(candidate("2024-10-18"), candidate("19.10.2024, 10:45 Uhr", "markup"))
    assert choice.chosen is not None
    assert choice.chosen.moment.precision == "day"


@pytest.mark.parametrize(
    ("evidence", "clock", "expected"),
    [
        ("meta", "17.10.2024, 22:08 Uhr", "2024-10-17T22:08Z"),
        ("meta", "17.10.2024, 8:08 Uhr", "2024-10-18T00:00Z"),
        ("meta", "16.10.2024, 22:08 Uhr", "2024-10-18T00:00Z"),
        ("json-ld", "17.10.2024, 22:08 Uhr", "2024-10-18T00:00Z"),
    ],
)
def test_a_printed_clock_may_tell_the_day_of_a_meta_element_that_counts_in_utc(
    evidence: Evidence, clock: str, expected: str
) -> None:
    stated = candidate("2024-10-18", evidence)
    assert instant(published(stated, candidate(clock, "markup"), zone="UTC")) == expected


def test_a_day_makes_its_month_finer() -> None:
    choice = published(candidate("Oktober 2024"), candidate("18.10.2024", "markup"))
    assert choice.chosen is not None
    assert (choice.chosen.moment.precision, choice.chosen.moment.on.day) == ("day", 18)


def test_seconds_alone_are_no_reason_to_prefer_other_evidence() -> None:
    choice = published(candidate("2024-10-18T10:00+02:00"), candidate("2024-10-18T10:30:12+02:00", "meta"))
    assert instant(choice) == "2024-10-18T08:00Z"


def test_of_two_equal_clocks_the_one_with_the_sources_offset_is_right() -> None:
    falsely_utc, right = candidate("2024-10-18T15:59:00+00:00"), candidate("2024-10-18T15:59:20+02:00", "meta")
    assert instant(published(falsely_utc, right)) == "2024-10-18T13:59Z"
    assert instant(published(right, falsely_utc)) == "2024-10-18T13:59Z"


def test_the_sources_offset_is_that_of_the_season() -> None:
    winter, summer = candidate("2024-01-18T15:59:00+01:00"), candidate("2024-01-18T15:59:00+02:00", "meta")
    assert instant(published(summer, winter)) == "2024-01-18T14:59Z"


@pytest.mark.parametrize(
    ("zone", "others", "told", "evidence"),
    [
        ("Europe/Berlin", [candidate("18.10.2024, 15:59 Uhr", "markup")], "2024-10-18T13:59Z", "markup"),
        ("Europe/Berlin", [candidate("18.10.2024, 17:59 Uhr", "markup")], "2024-10-18T15:59Z", "json-ld"),
        ("Europe/Berlin", [candidate("2024-10-18T15:59:20", "meta")], "2024-10-18T15:59Z", "json-ld"),
        ("Atlantic/Reykjavik", [candidate("18.10.2024, 15:59 Uhr", "markup")], "2024-10-18T15:59Z", "json-ld"),
        ("UTC", [candidate("18.10.2024, 15:59 Uhr", "markup")], "2024-10-18T15:59Z", "json-ld"),
        (
            "Europe/Berlin",
            [candidate("18.10.2024, 15:59 Uhr", "markup"), candidate("2024-10-18T17:59:20+02:00", "meta")],
            "2024-10-18T15:59Z",
            "json-ld",
        ),
    ],
)
def test_a_stamp_in_utc_is_false_where_readers_see_the_same_clock(
    zone: str, others: list[Candidate], told: str, evidence: str
) -> None:
    choice = published(candidate("2024-10-18T15:59:20Z"), *others, zone=zone)
    assert instant(choice) == told
    assert choice.chosen is not None
    assert (choice.chosen.candidate.evidence, choice.chosen.moment.zone_stated) == (evidence, evidence == "json-ld")


def test_without_a_known_zone_the_stamp_in_utc_is_the_false_one() -> None:
    falsely_utc, right = candidate("2024-10-18T15:59:00Z"), candidate("2024-10-18T15:59:00-04:00", "meta")
    assert instant(published(falsely_utc, right, zone="UTC")) == "2024-10-18T19:59Z"


def test_without_a_known_zone_the_printed_clock_tells_the_day() -> None:
    choice = published(
        candidate("2020-02-25T02:25:54Z"),
        candidate("February 24, 2020 | 9:25pm", "markup"),
        zone="UTC",
        language="en",
    )
    assert instant(choice) == "2020-02-25T02:25Z"
    assert choice.chosen is not None
    assert f"{choice.chosen.moment.on}" == "2020-02-24"


def test_without_a_known_zone_the_address_may_tell_the_day() -> None:
    night = candidate("2020-02-25T02:25:54Z")
    for day, told in (("2020-02-24", "2020-02-24"), ("2020-02-20", "2020-02-25"), ("2020-02-25", "2020-02-25")):
        choice = published(night, candidate(day, "url"), zone="UTC", language="en")
        assert choice.chosen is not None
        assert f"{choice.chosen.moment.on}" == told
    assert published(night, candidate("2020-02-24", "url")).chosen == published(night).chosen


@pytest.mark.parametrize(
    ("others", "told"),
    [
        ([candidate("الجمعة، 06 فبراير 2024 10:47 ص", "markup")], "2024-02-06"),
        ([candidate("2024-02-06", "url")], "2024-02-06"),
        ([candidate("2024-06-02", "url"), candidate("2024-02-06", "url")], "2024-06-02"),
        ([candidate("6/2/2024", "markup")], "2024-06-02"),
        ([], "2024-06-02"),
    ],
)
def test_a_server_s_american_order_yields_to_a_day_that_is_plain(others: list[Candidate], told: str) -> None:
    choice = published(candidate("2/6/2024 10:47:00 AM", "meta"), *others, zone="UTC", language="ar")
    assert choice.chosen is not None
    assert f"{choice.chosen.moment.on} {choice.chosen.moment.at:%F %H:%M}" == f"{told} {told} 10:47"


def test_a_printed_clock_that_is_no_offset_away_tells_nothing() -> None:
    choice = published(
        candidate("2020-02-25T02:25:54Z"), candidate("February 24, 2020 | 9:31pm", "markup"), zone="UTC", language="en"
    )
    assert choice.chosen is not None
    assert f"{choice.chosen.moment.on}" == "2020-02-25"


def test_the_future_and_the_impossible_are_refused_with_a_reason() -> None:
    choice = published(
        candidate("2031-01-01T00:00:00Z"), candidate("1601-01-01", "meta"), candidate("2024-10-18", "meta")
    )
    assert choice.chosen is not None
    assert f"{choice.chosen.moment.on}" == "2024-10-18"
    assert choice.flags == ("published_in_future", "published_impossible")
    assert published(candidate("2031-01-01")).chosen is None


def test_an_embargo_is_kept_and_flagged() -> None:
    choice = published(candidate("2024-11-21T06:00:00+01:00"))
    assert instant(choice) == "2024-11-21T05:00Z"
    assert choice.flags == ("published_after_fetch",)


def test_an_age_is_taken_only_where_there_is_nothing_else() -> None:
    age = candidate("vor 3 Stunden", "markup")
    alone, beside_a_day = published(age), published(age, candidate("2024-11-20", "url"))
    assert (instant(alone), alone.flags) == ("2024-11-20T09:00Z", ("published_relative",))
    assert beside_a_day.chosen is not None
    assert (beside_a_day.chosen.moment.precision, beside_a_day.flags) == ("day", ())


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Published 18 October 2024, updated 20 October 2024", "2024-10-18", "2024-10-20"),
        ("Updated 20 October 2024 | Published 18 October 2024", "2024-10-18", "2024-10-20"),
        ("18 October 2024 (last updated 20 October 2024)", "2024-10-18", "2024-10-20"),
        ("Veröffentlicht: 18.10.2024 Aktualisiert: 20.10.2024", "2024-10-18", "2024-10-20"),
        ("Publié le 18/10/2024 - mis à jour le 20/10/2024", "2024-10-18", "2024-10-20"),
        ("发布 2024-10-18 更新 2024-10-20", "2024-10-18", "2024-10-20"),
        ("18 October 2024", "2024-10-18", "2024-10-18"),
        ("Updated 20 October 2024", "2024-10-20", "2024-10-20"),
    ],
)
def test_two_dates_in_one_line_are_told_apart(text: str, first: str, last: str) -> None:
    reading = Reading("en-GB", "Europe/London", FETCHED_AT)
    begun, changed = choose_published([candidate(text)], reading), choose_updated([candidate(text)], reading, None)
    assert begun.chosen is not None
    assert changed.chosen is not None
    assert (f"{begun.chosen.moment.on}", f"{changed.chosen.moment.on}") == (first, last)
    assert begun.chosen.moment.text == text


def test_a_sentence_with_a_date_is_no_dateline() -> None:
    caption = "Fishing boats leave the northern harbour of Port Alder at dawn on 18 October 2024"
    assert published(candidate(caption, "text")).chosen is None
    assert published(candidate("18. Oktober 2024", "text")).chosen is not None


def test_nothing_gives_nothing_and_never_the_fetch() -> None:
    assert published() == Choice()
    assert published(candidate("soon")).flags == ("published_unreadable",)


def updated(text: str, *, published_text: str) -> Choice:
    reading = Reading("en", "Europe/London", FETCHED_AT)
    return choose_updated([candidate(text)], reading, choose_published([candidate(published_text)], reading).chosen)


def test_an_update_before_the_publication_is_flagged_and_kept() -> None:
    choice = updated("2024-10-18T09:00:00Z", published_text="2024-10-18T10:00:00Z")
    assert instant(choice) == "2024-10-18T09:00Z"
    assert choice.flags == ("updated_before_published",)


def test_an_update_on_the_day_of_publication_is_no_contradiction() -> None:
    assert updated("2024-10-18T09:00:00Z", published_text="2024-10-18").flags == ()
    assert updated("2024-10-18", published_text="2024-10-18T10:00:00Z").flags == ()
    assert updated("2024-10-17", published_text="2024-10-18T10:00:00Z").flags == ("updated_before_published",)


def test_a_story_that_prints_only_its_update_was_published_by_then() -> None:
    reading = Reading("de", "Europe/Berlin", FETCHED_AT)
    printed, template = candidate("Aktualisiert: 18.10.2024", "markup"), candidate("2024-10-18T10:00:00+02:00")
    assert instant(choose_first_known((template, printed), reading)) == "2024-10-18T08:00Z"
    assert choose_first_known((template, printed), reading).flags == ("published_is_update",)
    assert instant(choose_first_known((candidate("2024-11-01"), printed), reading)) == "2024-10-17T22:00Z"
    assert choose_first_known((template,), reading) == Choice()


def test_without_a_known_zone_the_day_is_that_of_the_same_instant_elsewhere_on_the_page() -> None:
    choice = published(
        candidate("2024-10-19T03:05:00Z"), candidate("2024-10-18T19:05:00-08:00", "markup"), zone="UTC", language="en"
    )
    assert choice.chosen is not None
    assert f"{choice.chosen.moment.on}" == "2024-10-18"


@pytest.mark.parametrize(
    ("evidence", "address", "expected"),
    [
        ("text", "2024-10-18", "2024-10-18T00:00Z"),
        ("text", "2024-09-25", "2024-09-24T12:30Z"),
        ("markup", "2024-10-18", "2024-09-24T12:30Z"),
    ],
)
def test_a_day_in_the_address_is_surer_than_one_somewhere_in_a_line(
    evidence: Evidence, address: str, expected: str
) -> None:
    meeting = candidate("Tuesday, September 24, 2024 at 12:30", evidence, "within a line")
    choice = published(meeting, candidate(address, "url"), zone="UTC", language="en")
    assert instant(choice) == expected


def test_all_other_dates_are_kept_each_once_with_the_reason_where_it_was_refused() -> None:
    best = candidate("2024-10-18T10:00:00+02:00", "json-ld", "NewsArticle.datePublished")
    again = candidate("18.10.2024, 10:00 Uhr", "markup", "time")
    choice = published(
        best,
        again,
        again,
        candidate("2031-01-01", "meta", "meta[date]"),
        candidate("1601-01-01", "meta", "meta[dc.date]"),
        candidate("Invalid Date", "meta", "meta[pubdate]"),
        candidate("Der Rat tagte am 5. Mai 2024 und beschloss vieles mehr als sonst", "text", "line"),
    )
    assert choice.chosen is not None
    assert choice.chosen.candidate is best
    assert [(one.text, one.evidence, one.precision, one.refusal) for one in choice.others] == [
        ("18.10.2024, 10:00 Uhr", "markup: time", "minute", None),
        ("2031-01-01", "meta: meta[date]", "day", "in_future"),
        ("1601-01-01", "meta: meta[dc.date]", "day", "impossible"),
        ("Invalid Date", "meta: meta[pubdate]", None, "unreadable"),
    ]
    assert all(one.field == "published" for one in choice.others)
    assert [one.text for one in published(candidate("Invalid Date")).others] == ["Invalid Date"]


@pytest.mark.parametrize(
    "empty",
    [
        "1970-01-01T00:00:00Z",
        "1970-01-01",
        "1970-01-01T01:00:00+01:00",
        "1969-12-31T23:59:59Z",
        "0",
        "1900-01-01T00:00:00",
    ],
)
def test_what_machines_write_in_empty_fields_is_no_date(empty: str) -> None:
    choice = published(candidate(empty), candidate("28.4.2021", "markup"))
    assert choice.chosen is not None
    assert f"{choice.chosen.moment.on}" == "2021-04-28"
    assert published(candidate(empty)).chosen is None


def test_an_archive_s_address_makes_the_first_of_1970_a_date() -> None:
    choice = published(candidate("1970-01-01T00:00:00Z"), candidate("1970-01-01", "url"))
    assert choice.chosen is not None
    assert f"{choice.chosen.moment.on}" == "1970-01-01"
    assert published(candidate("1970-01-01T14:05:00Z")).chosen is not None
