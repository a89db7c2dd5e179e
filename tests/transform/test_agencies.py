"""The registry file, and finding agencies in text."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from etl.models import Agency
from etl.sources import read_agencies
from etl.transform.agencies import Registry

AGENCIES = Path(__file__).parents[2] / "sources" / "_agencies.toml"


@cache
def registry() -> Registry:
    return Registry(read_agencies(AGENCIES))


def test_the_registry_knows_the_world() -> None:
    agencies = registry().agencies
    assert len(agencies) >= 120
    assert len({agency.country for agency in agencies}) >= 60
    assert sum(agency.kind == "photo" for agency in agencies) >= 30
    assert all(len(agency.country) == 2 or agency.unnamed for agency in agencies)


def test_every_agency_is_found_by_all_its_names() -> None:
    for agency in registry().agencies:
        for words in (agency.name, *agency.aliases, *agency.signs):
            named = registry().named(words)
            assert named is not None, words


def test_no_name_belongs_to_two_agencies() -> None:
    names = Counter(
        words.lower().strip(".")
        for agency in registry().agencies
        for words in {w.lower().strip(".") for w in (agency.name, *agency.aliases, *agency.signs)}
    )
    assert [words for words, count in names.items() if count > 1] == []


def test_delivers_for_names_agencies_there_are() -> None:
    for agency in registry().agencies:
        assert all(registry().get(slug) for slug in agency.delivers_for), agency.slug


def test_a_shared_sign_is_another_agency_s_elsewhere_and_has_its_towns() -> None:
    sharing = [agency for agency in registry().agencies if agency.shared_signs or agency.towns]
    assert len(sharing) >= 4
    for agency in sharing:
        others = [registry().named(sign) for sign in agency.shared_signs]
        assert agency.towns, agency.slug
        assert None not in others, agency.slug
        assert agency not in others, agency.slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reuters", "Reuters"),
        ("REUTERS", "Reuters"),
        ("the Associated Press", "Associated Press"),
        ("(AFP)", "Agence France-Presse"),
        ("Ｒｅｕｔｅｒｓ", "Reuters"),
        ("ＡＰ", "Associated Press"),
        ("Dpa", "dpa"),
        ("أ ف ب", "Agence France-Presse"),
        ("РИА «Новости»", "RIA Novosti"),
        ("共同通信社", "Kyodo"),
        ("Reuters Institute", None),
        ("Petra Reuter", None),
        ("", None),
        ("...", None),
    ],
)
def test_an_agency_named_by_a_whole_text(text: str, expected: str | None) -> None:
    agency = registry().named(text)
    assert (agency.name if agency else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("told Reuters and AFP", ["Reuters", "AFP"]),
        ("The Associated Press reports", ["Associated Press"]),
        ("a Reuters's photographer", ["Reuters"]),
        ("Reuters'a konuşan", ["Reuters"]),
        ("picture alliance/dpa", ["picture alliance", "dpa"]),
        ("لرويترز", ["رويترز"]),
        ("وقالت وكالة الأناضول", ["وكالة الأناضول"]),
        ("新华社北京电", ["新华社"]),
        ("İHA muhabiri", ["İHA"]),
        ("maps and dpas", []),
        ("Keystoned", []),
        ("", []),
    ],
)
def test_agencies_found_in_a_text(text: str, expected: list[str]) -> None:
    mentions = registry().find(text)
    assert [mention.text for mention in mentions] == expected
    assert all(text[mention.start : mention.end] == mention.text for mention in mentions)


def test_signs_are_matched_to_the_letter_and_names_are_not() -> None:
    small = Registry(
        (
            Agency(slug="harbour", name="Harbour Wire", aliases=("Harbour Wire Service",), signs=("HW",)),
            Agency(slug="coast", name="Coast", signs=("CO",)),
        )
    )
    assert [m.agency.slug for m in small.find("harbour wire service, HW, hw, co and CO")] == [
        "harbour",
        "harbour",
        "coast",
    ]
    assert [m.text for m in small.find("harbour wire service")] == ["harbour wire service"]


def test_an_empty_registry_finds_nothing() -> None:
    assert Registry(()).find("Reuters 新华社") == ()
    assert Registry(()).named("Reuters") is None
