"""Sign-offs of many papers and languages: who did what, where, and whose copy it is."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from etl.models import Attribution
from etl.sources import read_agencies
from etl.transform.agencies import Registry
from etl.transform.agency_marks import read_trailing_mark
from etl.transform.copyright_notices import read_copyright
from etl.transform.parts import Line
from etl.transform.reader import Reader, folded
from etl.transform.sign_offs import read_sign_off, read_trailing_sign_off

AGENCIES = Path(__file__).parents[2] / "sources" / "_agencies.toml"
OWN = ("The Harbour Post", "harbourpost.example")


@cache
def registry() -> Registry:
    return Registry(read_agencies(AGENCIES))


def reader(language: str) -> Reader:
    return Reader(registry=registry(), language=language, own_names=frozenset(map(folded, OWN)))


def told(parts: tuple[Attribution, ...]) -> str:
    """One part a word group: ``editor Ana Prado @ Lima``."""
    return "; ".join(f"{part.role} {part.name}" + (f" @ {part.place}" if part.place else "") for part in parts)


SIGN_OFFS = [
    (
        "fr",
        "(Reportage Ana Prado, version française Tom Reyes, édité par Marc Lac)",
        "reporter Ana Prado; translator Tom Reyes; editor Marc Lac",
    ),
    ("fr", "(Version française Ana Prado, édité par Marc Lac)", "translator Ana Prado; editor Marc Lac"),
    ("fr", "Avec la collaboration d’Ana Prado", "additional_reporter Ana Prado"),
    (
        "es",
        "Colaboraron en este reportaje Ana Prado y Tom Reyes",
        "additional_reporter Ana Prado; additional_reporter Tom Reyes",
    ),
    ("es", "Con informes de Reuters", "contributor Reuters"),
    ("pt", "*Estagiária sob supervisão de Ana Prado", "editor Ana Prado"),
    ("pt", "Tradução de Ana Prado", "translator Ana Prado"),
    ("pt", "Tradução de poemas", ""),
    ("ro", "Traducerea: Ana Pop", "translator Ana Pop"),
    ("fr", "Article web: Ana Prado avec ats", "reporter Ana Prado; contributor Keystone-SDA"),
    ("fr", "Sujet radio: Ana Prado", ""),
    ("en", "Reporting by Reuters", "source Reuters"),
    (
        "en",
        "To contact the editors responsible for this story: Ana Prado at aprado@marina.example Tom Reyes, Mara Lind",
        "editor Ana Prado; editor Tom Reyes; editor Mara Lind",
    ),
    (
        "en",
        "To contact the reporter on this story: Ana Prado in Lima at aprado@marina.example",
        "reporter Ana Prado @ Lima",
    ),
    ("en", "(Reporting by Ana Prado; Editing by Tom Reyes)", "reporter Ana Prado; editor Tom Reyes"),
    (
        "en",
        "(Reporting by Indrakal PM in Mumbai; Editing by Vijan MV)",
        "reporter Indrakal PM @ Mumbai; editor Vijan MV",
    ),
    ("en", "(Reporting by Selwyn FM; Editing by Tom Reyes)", "editor Tom Reyes"),
    (
        "en",
        "Reporting by Ana Prado in Lima, Tom Reyes in The Hague and Mara Lind in London; Writing by Mara Lind; "
        "Editing by T. J. Okafor and Nils Ek",
        "reporter Ana Prado @ Lima; reporter Tom Reyes @ The Hague; reporter Mara Lind @ London; writer Mara Lind; "
        "editor T. J. Okafor; editor Nils Ek",
    ),
    (
        "en",
        "Reporting by Ana Prado, additional reporting by Tom Reyes, writing by Mara Lind, Editing by Nils Ek",
        "reporter Ana Prado; additional_reporter Tom Reyes; writer Mara Lind; editor Nils Ek",
    ),
    ("en", "Reporting by Lima Newsroom; Writing by Ana Prado", "reporter Lima Newsroom; writer Ana Prado"),
    ("en", "(By Ana Prado)", "author Ana Prado"),
    ("en", "(By Ana Prado and Tom Reyes)", "author Ana Prado; author Tom Reyes"),
    ("zh", "（责编：王小明、林小舟）", "editor 王小明; editor 林小舟"),
    ("tr", "Editör: Ana Prado", "editor Ana Prado"),
    (
        "tr",
        "Ana Prado - Deniz Yıldırım/KARS, (AA)",
        "author Ana Prado @ KARS; author Deniz Yıldırım @ KARS; source Anadolu Agency @ KARS",
    ),
    ("en", "Additional reporting by Ana Prado.", "additional_reporter Ana Prado"),
    ("en", "Additional reporting from AFP", "contributor Agence France-Presse"),
    ("en", "Additional reporting by agencies", "contributor Agencies"),
    ("en", "AFP contributed to this report.", "contributor Agence France-Presse"),
    ("en", "Reuters contributed to this article", "contributor Reuters"),
    ("en", "The Associated Press contributed to this story.", "contributor Associated Press"),
    (
        "en",
        "Ana Prado and Tom Reyes contributed to this report.",
        "additional_reporter Ana Prado; additional_reporter Tom Reyes",
    ),
    ("en", "Ana Prado in Lima contributed reporting.", "additional_reporter Ana Prado @ Lima"),
    ("en", "Additional reporting PA", "contributor PA Media"),
    (
        "en",
        "This story has not been edited by our staff and is published from a syndicated news agency feed - PTI",
        "source Press Trust of India",
    ),
    ("lt", "BNS inf.", "source BNS"),
    ("lt", "Pagal BNS inf.", "contributor BNS"),
    ("pl", "PAP, oprac. JK", "contributor PAP"),
    ("pl", "Oprac. na podst. PAP", "contributor PAP"),
    ("el", "Με στοιχεία από ΑΠΕ-ΜΠΕ", "contributor ANA-MPA"),
    ("en", "Additional reporting Ana Prado", ""),
    ("en", "Ana Prado contributed reporting. Editing by Tom Reyes.", "additional_reporter Ana Prado; editor Tom Reyes"),
    (
        "en",
        "Ana Prado of the Lee Selwyn Bureau and The Associated Press contributed to this report.",
        "additional_reporter Ana Prado; contributor Associated Press",
    ),
    (
        "en",
        "Associated Press writers Ana Prado in Lima, Peru, and Tom Reyes in Atlanta contributed to this report.",
        "contributor Associated Press; additional_reporter Ana Prado @ Lima, Peru; "
        "additional_reporter Tom Reyes @ Atlanta",
    ),
    (
        "en",
        "AP writer Ana Prado contributed to this report.",
        "contributor Associated Press; additional_reporter Ana Prado",
    ),
    ("en", "Prado reported from Lima.", "reporter Prado @ Lima"),
    ("en", "Prado reported from Lima and Reyes from Quito.", "reporter Prado @ Lima; reporter Reyes @ Quito"),
    ("en", "With files from The Canadian Press", "contributor Canadian Press"),
    ("en", "With files from Ana Prado and Reuters", "additional_reporter Ana Prado; contributor Reuters"),
    ("en", "(With inputs from PTI)", "contributor Press Trust of India"),
    ("en", "With inputs from agencies", "contributor Agencies"),
    ("en", "Text by AFP", "source Agence France-Presse"),
    ("en", "This story was produced by AFP.", "source Agence France-Presse"),
    (
        "en",
        "Ana Prado of The Associated Press contributed from Lima.",
        "additional_reporter Ana Prado; contributor Associated Press",
    ),
    ("en", "Photos by Reuters", "photo_agency Reuters"),
    ("zh", "（编辑：王小明）", "editor 王小明"),
    ("ar", "تحرير: ليلى حداد", "editor ليلى حداد"),
    ("en", "With AP", "contributor Associated Press"),
    ("en", "With Reuters and AFP", "contributor Reuters; contributor Agence France-Presse"),
    ("en", "- with agencies", "contributor Agencies"),
    ("en", "- Reuters", "source Reuters"),
    ("en", "— AFP", "source Agence France-Presse"),
    ("en", "(AFP)", "source Agence France-Presse"),
    ("en", "(AP)", "source Associated Press"),
    ("en", "[Reuters]", "source Reuters"),
    ("en", "AFP/Reuters", "source Agence France-Presse; source Reuters"),
    ("en", "(AFP, Reuters)", "source Agence France-Presse; source Reuters"),
    ("en", "Agencies", "source Agencies"),
    ("en", "Source: Xinhua", "source Xinhua"),
    ("en", "Sources: AFP, Reuters", "source Agence France-Presse; source Reuters"),
    ("en", "Translated by Ana Prado", "translator Ana Prado"),
    ("en", "Edited by: Ana Prado", "editor Ana Prado"),
    ("en", "This article was originally published by The Lantern Weekly.", "original_publisher The Lantern Weekly"),
    ("en", "First published in The Lantern Weekly", "original_publisher The Lantern Weekly"),
    (
        "en",
        "This story has not been edited by our staff and is published from a syndicated feed of PTI.",
        "source Press Trust of India",
    ),
    ("de", "dpa", "source dpa"),
    ("de", "dpa/mm", "contributor dpa"),
    ("de", "(dpa/lni)", "source dpa"),
    ("de", "AFP/dpa/ab", "contributor Agence France-Presse; contributor dpa"),
    ("es", "ap/kam/bfi/eg", ""),
    ("de", "ap/kam", "contributor Associated Press"),
    ("de", "(dpa, AFP)", "source dpa; source Agence France-Presse"),
    ("de", "mit dpa", "contributor dpa"),
    ("de", "Mit Material von dpa und AFP", "contributor dpa; contributor Agence France-Presse"),
    ("de", "Mit Agenturmaterial", "contributor Agencies"),
    ("de", "Mit Informationen der Deutschen Presse-Agentur", "contributor dpa"),
    ("de", "Quelle: dpa", "source dpa"),
    ("de", "(Quelle: APA)", "source APA"),
    ("de", "Quelle: harbourpost.example, ino/dpa", "contributor dpa"),
    ("de", "© dpa-infocom, dpa:240516-99-53606/3", "source dpa"),
    ("ru", "Фото: Фото: Илья Морозов © ТАСС", ""),
    ("en", "Photo: Ana Prado © AFP", ""),
    ("de", "Dieser Artikel wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.", "source dpa"),
    ("de", "Redaktion: Ute Sörensen", "editor Ute Sörensen"),
    ("de", "Mitarbeit: Ute Sörensen", "additional_reporter Ute Sörensen"),
    ("de", "Aus dem Englischen von Ute Sörensen", "translator Ute Sörensen"),
    ("fr", "(AFP)", "source Agence France-Presse"),
    ("fr", "avec AFP", "contributor Agence France-Presse"),
    ("fr", "Avec Reuters", "contributor Reuters"),
    ("fr", "Avec l'AFP", "contributor Agence France-Presse"),
    ("fr", "(avec agences)", "contributor Agencies"),
    ("fr", "Source : AFP", "source Agence France-Presse"),
    ("fr", "Traduit de l'anglais par Élodie Marchand", "translator Élodie Marchand"),
    ("es", "EFE", "source EFE"),
    ("es", "(Con información de EFE y AFP)", "contributor EFE; contributor Agence France-Presse"),
    ("es", "Con información de Reuters", "contributor Reuters"),
    (
        "es",
        "Con información de Ana Prado, Quelmy Reyes y Elena G. Marín.",
        "additional_reporter Ana Prado; additional_reporter Quelmy Reyes; additional_reporter Elena G. Marín",
    ),
    ("es", "Con agencias", "contributor Agencies"),
    ("es", "Fuente: Europa Press", "source Europa Press"),
    ("es", "(Reporte de Lucía Herrera. Editado por Mateo Gil)", "reporter Lucía Herrera; editor Mateo Gil"),
    ("pt", "Com informações da Agência Brasil", "contributor Agência Brasil"),
    ("pt", "*Com Reuters", "contributor Reuters"),
    ("pt", "Fonte: Lusa", "source Lusa"),
    ("it", "(ANSA)", "source ANSA"),
    ("it", "Fonte: Adnkronos", "source Adnkronos"),
    ("nl", "Bron: ANP", "source ANP"),
    ("nl", "© ANP", "source ANP"),
    ("sv", "Källa: TT", "source TT News Agency"),
    ("no", "(©NTB)", "source NTB"),
    ("no", "Kilde: NTB", "source NTB"),
    ("da", "/ritzau/", "source Ritzau"),
    ("da", "Kilde: Ritzau", "source Ritzau"),
    ("fi", "Lähde: STT", "source STT"),
    ("pl", "Źródło: PAP", "source PAP"),
    ("pl", "(PAP)", "source PAP"),
    ("cs", "Zdroj: ČTK", "source ČTK"),
    ("hu", "Forrás: MTI", "source MTI"),
    ("ro", "Sursa: Agerpres", "source Agerpres"),
    ("hr", "Izvor: Hina", "source Hina"),
    ("bg", "Източник: БТА", "source BTA"),
    ("ru", "Источник: Интерфакс", "source Interfax"),
    ("uk", "Джерело: Укрінформ", "source Ukrinform"),
    ("el", "Πηγή: ΑΠΕ-ΜΠΕ", "source ANA-MPA"),
    ("tr", "Kaynak: AA", "source Anadolu Agency"),
    ("ar", "(رويترز)", "source Reuters"),
    ("ar", "(أ ف ب)", "source Agence France-Presse"),
    ("ar", "(فرانس برس، رويترز)", "source Agence France-Presse; source Reuters"),
    ("ar", "المصدر: وكالات", "source Agencies"),
    ("fa", "منبع: ایرنا", "source IRNA"),
    ("he", "מקור: רויטרס", "source Reuters"),
    ("hi", "स्रोत: पीटीआई", "source Press Trust of India"),
    ("id", "Sumber: Antara", "source Antara"),
    ("vi", "Theo Reuters", "source Reuters"),
    ("vi", "Nguồn: TTXVN", "source Vietnam News Agency"),
    ("ja", "（共同）", "source Kyodo"),
    ("ja", "出典：時事通信", "source Jiji Press"),
    ("de", "Text: Mara Lind", "reporter Mara Lind"),
    ("it", "Testo: Ana Prado", "reporter Ana Prado"),
    ("de", "Autorin: Mara Lind", ""),
    ("ja", "著者：原澄子", ""),
    ("ja", "筆者：原澄子", "reporter 原澄子"),
    ("hu", "Szöveg: Nagy Anna", "reporter Nagy Anna"),
    ("en", "Text: the pier is open again", ""),
    ("en", "Writer: What did you see?", ""),
    ("zh", "来源：新华社", "source Xinhua"),
    ("tr", "Haber kaynağı: AA", "source Anadolu Agency"),
    ("uk", "Джерела: Укрінформ", "source Ukrinform"),
    ("de", "Agentur: dpa", "source dpa"),
    ("fr", "Agence: AFP", "source Agence France-Presse"),
    ("zh", "資料來源：路透社", "source Reuters"),
    ("zh", "（责任编辑：王小明）", "editor 王小明"),
    ("zh", "（实习生王小明对此文亦有贡献）", "additional_reporter 王小明"),
    ("zh", "本文来自沙港日报，作者：王小明", "author 王小明"),
    ("zh", "编辑 王小明 校对 李丽", "editor 王小明"),
    ("zh", "责任编辑：王小明 责任校对：李丽", "editor 王小明"),
    ("zh", "（林小海 苏敏）", "author 林小海; author 苏敏"),
    ("zh", "（完）", ""),
    ("zh", "采写：海姐 编辑：小婷 审核：苏敏", "reporter 海姐; editor 小婷"),
    ("zh", "文字：海姐 摄影：苏敏", "reporter 海姐"),
    ("zh", "出处：新华社", "source Xinhua"),
    ("zh", "稿源：新华社 审稿：王小明", "source Xinhua; editor 王小明"),
    ("zh", "資訊來源：中央社 編輯：王小明", "source Central News Agency; editor 王小明"),
    ("zh", "翻譯：海姐 校對：苏敏", "translator 海姐"),
    ("zh", "校对：海姐", ""),
    ("ko", "글: 김하늘 사진: 이바다", "reporter 김하늘"),
    ("zh", "责任编辑：王小明_NB12345", "editor 王小明"),
    ("zh", "（文/图 王小明 李丽）", "author 王小明; author 李丽"),
    ("zh", "（记者王小明、李丽）", "author 王小明; author 李丽"),
    ("ko", "김하늘 기자 sky@harbourpost.example", "author 김하늘"),
    ("ko", "김하늘·이바다 기자 sky@harbourpost.example", "author 김하늘; author 이바다"),
    ("ko", "글=김하늘 기자, 사진=이바다 기자", "author 김하늘"),
    ("ko", "출처: 연합뉴스", "source Yonhap News Agency"),
]

STORY = [
    ("en", "(By night Ana Prado rows to the pier.)"),
    ("en", "Reporting by the paper showed that the bridge had been unsafe for years, the council said."),
    ("en", "She contributed to the debate on Friday."),
    (
        "en",
        "The company, which contributed to this report's findings in 2019, declined to comment on the matter at all.",
    ),
    ("en", "With Reuters closed, the square was quiet on Friday and the market went on as usual in the rain."),
    ("en", "Do you have a story tip? Email: tips@harbourpost.example."),
    ("en", "The Press Trust of Port Selwyn gave money to the school."),
    ("en", "Source: Ministry of Works"),
    ("en", "Ana Prado is a reporter in Lima."),
    ("en", "Editing the list by hand took a week."),
    ("de", "Quelle: Statistisches Amt"),
    ("de", "Mit dem Rad kam sie zur Arbeit."),
    ("de", "Mit der AfD und der SPD wird nicht verhandelt."),
    ("fr", "Avec un peu de chance, le pont rouvrira."),
    ("es", "Con agua y pan basta."),
]

TRAILING = [
    ("en", "The bridge was reopened on Friday. (AFP)", "source Agence France-Presse"),
    ("en", "The bridge was reopened on Friday. – Reuters", "source Reuters"),
    ("en", "The bridge was reopened on Friday. — BERNAMA", "source Bernama"),
    ("de", "Die Brücke ist wieder offen. (dpa/mm)", "source dpa"),
    ("de", "Die Brücke ist wieder offen. dpa", "source dpa"),
    ("fr", "Le pont a rouvert vendredi. (Belga)", "source Belga"),
    ("it", "Il ponte ha riaperto venerdì. (ANSA)", "source ANSA"),
    ("da", "Broen åbnede fredag. /ritzau/", "source Ritzau"),
    ("ar", "وأعيد فتح الجسر يوم الجمعة. (رويترز)", "source Reuters"),
    ("ja", "橋は金曜日に再開した。（共同）", "source Kyodo"),
    ("en", "The bridge in Harrisburg (PA)", ""),
    ("en", "She works for the council (and Reuters readers know her).", ""),
    ("en", "It was bought by Getty Images (Getty)", ""),
    ("en", "The agency is called Reuters.", ""),
]

COPYRIGHTS = [
    ("© 2024 The Associated Press. All rights reserved.", "source Associated Press"),
    (
        "Copyright 2024 The Associated Press. This material may not be published, broadcast or rewritten.",
        "source Associated Press",
    ),
    ("© Agence France-Presse", "source Agence France-Presse"),
    ("(c) Reuters 2024", "source Reuters"),
    ("© dpa", "source dpa"),
    ("© 2024 The Harbour Post", ""),
    ("© 2024 Harbour Post, a division of Bloomberg L.P.", ""),
    ("© 2015 Bloomberg L.P. All Rights Reserved.", ""),
    ("© HP/sid/ab", ""),
    ("© Getty Images", ""),
    ("© 2022 PA Harbour Works", ""),
    ("© Všetky práva vyhradené. TASR, SITA a Reuters: šírenie bez súhlasu je zakázané.", ""),
    ("The ferry © AFP/Ana Prado", ""),
    ("This service may include material from AFP, Reuters and AAP which is copyright.", ""),
    ("© 2024 Sand Post, a division of Reuters", ""),
    ("The Associated Press was founded in 1846.", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), SIGN_OFFS)
def test_sign_offs(language: str, text: str, expected: str) -> None:
    assert told(read_sign_off(Line(text, "sign_off"), reader(language))) == expected


@pytest.mark.parametrize(("language", "text"), STORY)
def test_story_is_no_sign_off(language: str, text: str) -> None:
    assert told(read_sign_off(Line(text, "sign_off"), reader(language))) == ""


@pytest.mark.parametrize(("language", "text", "expected"), TRAILING)
def test_marks_at_the_end_of_a_paragraph(language: str, text: str, expected: str) -> None:
    assert told(read_trailing_mark(Line(text, "sign_off"), reader(language))) == expected


@pytest.mark.parametrize(("text", "expected"), COPYRIGHTS)
def test_notices_of_copyright(text: str, expected: str) -> None:
    assert told(read_copyright(Line(text, "copyright"), reader("en"))) == expected


def test_the_evidence_is_the_line_and_the_rule_has_a_name() -> None:
    (part,) = read_sign_off(Line("(Reporting by Ana Prado)", "sign_off"), reader("en"))
    assert (part.evidence_text, part.rule) == ("(Reporting by Ana Prado)", "sign-off-reporter")


def test_the_rule_is_named_after_what_the_party_did() -> None:
    parts = read_sign_off(Line("Additional reporting by Ana Prado and Reuters", "sign_off"), reader("en"))
    assert [(part.role, part.rule) for part in parts] == [
        ("additional_reporter", "sign-off-additional-reporter"),
        ("contributor", "sign-off-with-agency"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ja", "橋は春に開くと述べた。【原澄子】", "author 原澄子"),
        (
            "ja",
            "「もう渡れる」と話した。【ソウル橋本朔太、原澄子】",
            "author 橋本朔太 @ ソウル; author 原澄子 @ ソウル",
        ),
        ("ja", "橋は春に開くと述べた。【橋の写真特集】", ""),
        ("ja", "橋【原澄子】", ""),
        ("ja", "橋は春に開くと述べた。(c)AFP/Ana PRADO", "source Agence France-Presse; author Ana Prado"),
        ("fr", "Le pont rouvrira. © AFP", "source Agence France-Presse"),
        ("en", "The bridge is open. – with a report from AFP/harbourpost.example", "contributor Agence France-Presse"),
        ("pt", "“A ponte caiu”, disse ela. /COLABOROU ANA PRADO REYES", "additional_reporter Ana Prado Reyes"),
        ("pt", "“A ponte caiu”, disse ela. Colaborou com a obra a prefeitura", ""),
        ("en", "The pier is here. © Getty Images/Ana Prado", ""),
        ("en", "The pier © AFP/Ana Prado", ""),
        ("zh", "他说，桥还在。（林小海、苏敏）", "author 林小海; author 苏敏"),
        ("zh", "“桥还在。”(林小海)", "author 林小海"),
        ("zh", "他说，桥还在。（未完待续）", ""),
        ("zh", "他说，桥还在。（东方财富）", ""),
        ("zh", "他说，桥还在（林小海）", ""),
        ("ja", "橋はまだあると述べた。（林小海）", ""),
        ("zh", "她說，橋還在，「只是沒有人走」。（編輯：方小橋）1150415", "editor 方小橋"),
        ("zh", "她說：「橋還在。」（譯者：林小舟／核稿：方小橋）1150415", "translator 林小舟; editor 方小橋"),
    ],
)
def test_signed_behind_the_last_sentence(language: str, text: str, expected: str) -> None:
    assert told(read_trailing_sign_off(Line(text, "sign_off"), reader(language))) == expected


def _of_two_dozen() -> tuple[list[str], str]:
    initials = "ABCDEFGHIJKLMNOPQRSTUVWX"
    names = [f"Ana {letter}. Prado" for letter in initials]
    towns = [f"{name} in Lima" if at % 2 else name for at, name in enumerate(names)]
    return names, ", ".join(towns)


def test_a_disaster_has_two_dozen_reporters() -> None:
    names, listed = _of_two_dozen()
    line = f"(Additional reporting by {listed}; Writing by Tom Reyes; Editing by Mara Lind)"
    expected = [("additional_reporter", name) for name in names] + [("writer", "Tom Reyes"), ("editor", "Mara Lind")]
    alone = read_sign_off(Line(line, "sign_off"), reader("en"))
    behind = read_trailing_sign_off(Line(f"The search went on. {line}", "sign_off"), reader("en"))
    assert [(part.role, part.name) for part in alone] == expected
    assert [(part.role, part.name) for part in behind] == expected


def test_a_long_paragraph_that_begins_otherwise_is_story() -> None:
    _, listed = _of_two_dozen()
    assert not read_sign_off(Line(f"The prize went to {listed}; edited by Mara Lind", "sign_off"), reader("en"))


def test_a_second_town_is_no_paper_that_helped() -> None:
    line = "Additional reporting by Ana Prado and Tom Reyes in JAKARTA/SURABAYA, Mara Lind in PARIS; Editing by Nils Ek"
    found = read_sign_off(Line(line, "sign_off"), reader("en"))
    assert [part.name for part in found] == ["Ana Prado", "Tom Reyes", "Mara Lind", "Nils Ek"]
