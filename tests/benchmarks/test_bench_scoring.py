from __future__ import annotations

from typing import Any

import pytest

from benchmarks.scoring import days_of, overlap, people, plain, score

TEXT = "The ferry left at noon and the harbour was quiet again until the evening."


@pytest.mark.parametrize(
    ("gold", "answer", "f1"),
    [
        (TEXT, TEXT, 1.0),
        (TEXT, TEXT.replace(",", "").upper().lower().replace("the ferry", "The ferry"), 1.0),
        (TEXT, "", 0.0),
        ("", "", 1.0),
        ("short", "short", 1.0),
        ("one two three four five", "one two three four", 2 / 3),
        ("one two three four", "one two three four one two three four", 1 / 3),
    ],
)
def test_bodies_share_shingles_of_four_words(gold: str, answer: str, f1: float) -> None:
    assert overlap(gold, answer).f1 == pytest.approx(f1)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Nora Field", {"nora field"}),
        ("Story by Nora Field and Ola Berg", {"nora field", "ola berg"}),
        ("von Käthe Ohm und Jan Ruh", {"käthe ohm", "jan ruh"}),
        (["Nora Field, Jr.", "Ola O’Berg"], {"nora field", "ola o'berg"}),
        ("林美、王強", {"林美", "王強"}),
        ([], set()),
        (None, set()),
    ],
)
def test_bylines_fall_into_people(byline: object, names: set[str]) -> None:
    assert people(byline) == names


@pytest.mark.parametrize(
    ("printed", "days"),
    [
        ("2024-05-05", {"2024-05-05"}),
        ("2024-05-05T01:30:00+02:00", {"2024-05-05", "2024-05-04"}),
        ("2024-05-05 23:30:00.1234567Z", {"2024-05-05"}),
        ("2024-05-05T01:30", {"2024-05-05"}),
        ("2024-13-05", set()),
        ("5 May", set()),
        (None, set()),
    ],
)
def test_a_date_is_its_day_as_written_and_in_utc(printed: str | None, days: set[str]) -> None:
    assert {day.isoformat() for day in days_of(printed)} == days


def test_plain_text_forgives_what_no_reader_sees() -> None:
    assert plain("“Ferry”\u00a0&amp; tide\u200b – again") == plain('"ferry" & tide - again')


@pytest.mark.parametrize(
    ("gold", "answer", "expected"),
    [
        ({"title": "Ferry late"}, {"title": "Ferry late | The Paper"}, {"title": 0, "title_junk": 1}),
        ({"title": "Ferry late"}, {"title": "FERRY LATE"}, {"title": 1, "title_junk": 0}),
        ({"authors": []}, {"authors": ["Staff"]}, {"authors_spurious": 1}),
        ({"authors": ["A B", "C D"]}, {"authors": ["A B"]}, {"authors": 0, "authors_f1": 2 / 3}),
        ({"published": "2024-05-05T10:00:00+00:00"}, {"published": "2024-05-05T10:00:59Z"}, {"day": 1, "instant": 1}),
        ({"published": "2024-05-05T10:00:00+00:00"}, {"published": "2024-05-05"}, {"day": 1, "instant": 0}),
        (
            {"published": "2024-05-05T23:00:00+00:00", "published_day_only": True},
            {"published": "2024-05-06"},
            {"day": 1},
        ),
        ({"language": ["de"]}, {"language": "de-AT"}, {"language": 1}),
        ({"lead_image": ["https://a.example/x/Boat.jpg?w=9"]}, {"image": "//b.example/boat.jpg"}, {"image": 1}),
        (
            {"body": TEXT, "image_captions": ["The ferry in the harbour at noon, seen from the pier"]},
            {"body": TEXT + " The ferry in the harbour at noon, seen from the pier"},
            {"caption_leak": 1},
        ),
        (
            {"body_snippets_with": ["ferry  left", "gone"], "body_snippets_without": ["noon"]},
            {"body": TEXT},
            {"snippets_both": 1, "snippets_extra": 1, "snippets_missing": 1},
        ),
    ],
)
def test_a_field_is_scored(gold: dict[str, Any], answer: dict[str, Any], expected: dict[str, float]) -> None:
    numbers = score(gold, answer)
    assert {key: numbers[key] for key in expected} == pytest.approx(expected)


def test_a_full_record_has_every_part_right() -> None:
    gold = {"title": "Ferry late", "body": TEXT, "authors": ["A B"], "published": "2024-05-05"}
    assert score(gold, gold)["full"] == 1
    assert score(gold, gold | {"authors": ["A B", "Staff"]})["full"] == 0
    assert "full" not in score({"title": "Ferry late"}, gold)


@pytest.mark.parametrize("answer", [{}, {"body": ["a"], "authors": 7, "title": 3, "published": 5, "image": 1}])
def test_nonsense_of_a_peer_is_wrong_not_fatal(answer: dict[str, Any]) -> None:
    gold = {"title": "T", "body": TEXT, "authors": ["A B"], "published": "2024-05-05", "lead_image": ["https://a/b"]}
    numbers = score(gold, answer)
    assert (numbers["title"], numbers["body_f1"], numbers["day"], numbers["full"]) == (0, 0, 0, 0)
