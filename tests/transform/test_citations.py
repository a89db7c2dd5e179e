"""Agencies in running text: cited beside a word of telling, and nothing otherwise."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from etl.sources import read_agencies
from etl.transform.agencies import Registry
from etl.transform.citations import cited_agencies, sentence_around
from etl.transform.reader import Reader

AGENCIES = Path(__file__).parents[2] / "sources" / "_agencies.toml"


@cache
def registry() -> Registry:
    return Registry(read_agencies(AGENCIES))


def told(text: str, language: str) -> str:
    return ", ".join(part.name for part in cited_agencies(text, Reader(registry=registry(), language=language)))


CITED = [
    ("en", "Two sources told Reuters the bridge was unsafe.", "Reuters"),
    ("en", "The mayor told the AP in an interview.", "Associated Press"),
    ("en", "The bridge is closed, AFP reported on Friday.", "Agence France-Presse"),
    ("en", "The bridge is closed, according to The Associated Press.", "Associated Press"),
    ("en", "State news agency SANA said the bridge was closed.", "SANA"),
    ("en", "The minister told TASS that the bridge was closed.", "TASS"),
    ("en", "The Associated Press has learned that it is closed.", "Associated Press"),
    ("en", "In an email to Reuters, the mayor disagreed.", "Reuters"),
    ("en", "Kyodo News quoted the mayor as saying so.", "Kyodo"),
    ("en", "A poll by Bloomberg News shows that few agree.", "Bloomberg"),
    ("en", "Witnesses told AFP and Reuters that it had closed.", "Agence France-Presse, Reuters"),
    ("de", "Das sagte der Bürgermeister der Nachrichtenagentur dpa.", "dpa"),
    ("de", "Laut Reuters ist die Brücke gesperrt.", "Reuters"),
    ("de", "Wie die Agentur AFP berichtet, ist sie gesperrt.", "Agence France-Presse"),
    ("de", "Das sagte sie der Deutschen Presse-Agentur.", "dpa"),
    ("fr", "Selon l'AFP, le pont est fermé.", "Agence France-Presse"),
    ("fr", "« Oui », a-t-il déclaré à l'AFP.", "Agence France-Presse"),
    ("es", "Según informó EFE, el puente está cerrado.", "EFE"),
    ("es", "El alcalde dijo a Reuters que no.", "Reuters"),
    ("pt", "O prefeito disse à Reuters que não.", "Reuters"),
    ("it", "Lo ha detto il sindaco all'ANSA.", "ANSA"),
    ("nl", "Dat meldt persbureau ANP.", "ANP"),
    ("sv", "Det säger han till TT.", "TT News Agency"),
    ("no", "Det sier hun til NTB.", "NTB"),
    ("da", "Det oplyser politiet til Ritzau.", "Ritzau"),
    ("pl", "Jak poinformowała PAP, most jest zamknięty.", "PAP"),
    ("cs", "Řekl to ČTK mluvčí.", "ČTK"),
    ("ru", "Об этом сообщает ТАСС.", "TASS"),
    ("uk", "Про це повідомляє Укрінформ.", "Ukrinform"),
    ("tr", "AA'ya konuşan yetkili bunu söyledi.", "Anadolu Agency"),
    ("ar", "وقال المسؤول لوكالة رويترز إن الجسر مغلق.", "Reuters"),
    ("ar", "بحسب وكالة فرانس برس فإن الجسر مغلق.", "Agence France-Presse"),
    ("fa", "به گزارش ایسنا، پل بسته است.", "ISNA"),
    ("id", "Hal itu dikatakan kepada ANTARA.", "Antara"),
    ("zh", "据新华社报道，大桥已关闭。", "Xinhua"),
    ("zh", "据英国路透社，大桥已关闭。", "Reuters"),
    ("ja", "ロイターによると、橋は閉鎖された。", "Reuters"),
    ("ko", "연합뉴스에 따르면 다리가 폐쇄됐다.", "Yonhap News Agency"),
]

NOT_CITED = [
    ("en", "Students who pass AP Biology may skip the course."),
    ("en", "The AP exam was hard."),
    ("ja", "二つの市が共同で費用を負担する。"),
    ("zh", "他对共同发展表示期待。"),
    ("en", "She moved to Scranton, PA, in 1990."),
    ("en", "He worked as a PA at the clinic."),
    ("en", "A PA told the patient to rest."),
    ("en", "The Reuters Institute published a study."),
    ("en", "Thomson Reuters Foundation trains journalists."),
    ("en", "He rode in the Isle of Man TT."),
    ("en", "The party (PTI) said it would protest."),
    ("en", "The AAP councillor resigned."),
    ("en", "The Keystone pipeline was closed."),
    ("en", "A grant from the Getty Trust paid for it."),
    ("en", "Reuters was founded in 1851."),
    ("de", "Die Modelagentur Storm entdeckte sie."),
    ("es", "El fondo de la AFP Cumbre cayó."),
    ("sv", "Ansökan till TT-kursen öppnar i maj."),
    ("tr", "Efe, antrenmanda sakatlandı; AA pil fiyatları arttı."),
]


@pytest.mark.parametrize(("language", "text", "expected"), CITED)
def test_cited(language: str, text: str, expected: str) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(("language", "text"), NOT_CITED)
def test_a_name_in_passing_is_no_citation(language: str, text: str) -> None:
    assert told(text, language) == ""


def test_the_evidence_is_the_sentence() -> None:
    text = "It rained. Two sources told Reuters it was unsafe. It rained again."
    assert sentence_around(text, text.index("Reuters"), text.index("Reuters") + 7) == (
        "Two sources told Reuters it was unsafe."
    )
