"""Datelines in many languages: place, day and agency at the head of a first paragraph."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from etl.sources import read_agencies
from etl.transform.agencies import Registry
from etl.transform.datelines import read_dateline
from etl.transform.filing_dates import FilingDay, read_filing_day
from etl.transform.reader import Reader, folded

AGENCIES = Path(__file__).parents[2] / "sources" / "_agencies.toml"


@cache
def registry() -> Registry:
    return Registry(read_agencies(AGENCIES))


def told(text: str, language: str, hints: frozenset[str] = frozenset()) -> str:
    """``place | month-day | agency, agency | people``, or nothing."""
    dateline = read_dateline(text, Reader(registry=registry(), language=language), hints)
    if dateline is None:
        return ""
    day = f"{dateline.day.month}-{dateline.day.day}" if dateline.day else ""
    agencies = ", ".join(agency.name for agency in dateline.agencies)
    return " | ".join((dateline.place or "", day, agencies, ", ".join(dateline.people))).rstrip(" |")


DATELINES = [
    ("en", "By Ana Prado and Tom Reyes LONDON (Reuters) - The", "LONDON |  | Reuters | Ana Prado, Tom Reyes"),
    ("pt", "Por Ana Prado SÃO PAULO (Reuters) - A ponte caiu.", "SÃO PAULO |  | Reuters | Ana Prado"),
    ("ca", "ACN Tarragona.-El pont ha caigut.", "Tarragona |  | Agència Catalana de Notícies"),
    ("es", "SAN MARTÍN DE RIBERA.- Antes de que suene el silbato, se saca la gorra.", "SAN MARTÍN DE RIBERA"),
    ("es", "Neiva (Colombia) (EFE).- Doscientas mujeres piden agua.", "Neiva (Colombia) |  | EFE"),
    ("es", "Ana Prado | Bogotá (EFE).- Doscientas mujeres piden agua.", "Bogotá |  | EFE | Ana Prado"),
    ("pt", "PORTO DO SUL (RS) - O vento derrubou a ponte.", "PORTO DO SUL (RS)"),
    ("en", "ISTANBUL, Dec 9 (Reuters) - Envoys of two countries met.", "ISTANBUL | 12-9 | Reuters"),
    ("en", "WASHINGTON (AP) — The council met.", "WASHINGTON |  | Associated Press"),
    ("en", "PORT SELWYN, Wis. (AP) — The council met.", "PORT SELWYN, Wis. |  | Associated Press"),
    ("en", "ST. ALBAN, Mich. (AP) -- The council met.", "ST. ALBAN, Mich. |  | Associated Press"),
    ("en", "NEW DELHI: The council met.", "NEW DELHI"),
    ("en", "(WASHINGTON) — The council met.", "WASHINGTON"),
    ("en", "(PORT SELWYN, Texas) -- The council met.", "PORT SELWYN, Texas"),
    ("en", "(SUMMARY) — The council met.", ""),
    ("de", "BERLIN afp/hp | Der Rat tagt.", "BERLIN |  | Agence France-Presse"),
    ("de", "BERLIN hapo | Der Rat tagt.", "BERLIN"),
    ("en", "PORT SELWYN, N.L. — The council met.", "PORT SELWYN, N.L."),
    ("fr", "(Québec) Le conseil se réunit.", "Québec"),
    ("bg", "София /КРОСС/ Съветът заседава.", ""),
    ("en", "PORT SELWYN, Ky. (WXYZ/Harbour News) - The council met.", "PORT SELWYN, Ky."),
    ("en", "PORT SELWYN, Ky. (Harbour News Now) - The council met.", "PORT SELWYN, Ky."),
    ("en", "WASHINGTON (Aug. 13) -- The council met.", "WASHINGTON | 8-13"),
    ("en", "PORT SELWYN, Wis. (May 6, 2024) – The council met.", "PORT SELWYN, Wis. | 5-6"),
    ("en", "The Ferry (May 6, 2024) – a story of the sea", ""),
    ("en", "The ferry sailed (it was May 6) - and came back.", ""),
    ("en", "New Delhi, May 5 (PTI) The council met.", "New Delhi | 5-5 | Press Trust of India"),
    ("en", "London — The council met.", "London"),
    ("en", "London CNN —", "London |  | CNN"),
    ("en", "Port Selwyn, Namibia CNN Business — The council met.", "Port Selwyn, Namibia |  | CNN"),
    ("en", "PORT SELWYN — The council met.", "PORT SELWYN"),
    ("en", "PORT SELWYN, Namibia - The council met.", "PORT SELWYN, Namibia"),
    ("en", "BEIJING, May 5 (Xinhua) -- The council met.", "BEIJING | 5-5 | Xinhua"),
    ("en", "TOKYO, May 5, Kyodo - The council met.", "TOKYO | 5-5 | Kyodo"),
    ("en", "KUALA LUMPUR, Oct 3 (Bernama) -- The council met.", "KUALA LUMPUR | 10-3 | Bernama"),
    ("en", "(Reuters) - The council met.", " |  | Reuters"),
    ("en", "Dec 9 (Reuters) - The council met.", " | 12-9 | Reuters"),
    ("en", "LONDON/PARIS, Dec 9 (Reuters) - The council met.", "LONDON/PARIS | 12-9 | Reuters"),
    ("en", "DENVER (KXYZ) – The council met.", "DENVER"),
    ("es", "A Coruña (EFE).- El consejo se reunió.", "A Coruña |  | EFE"),
    ("en", "Council CNN — The council met.", ""),
    ("pt", "A Guarda - O conselho reuniu-se.", ""),
    ("en", "Q: What did the council do?", ""),
    ("en", "A: It met — at last.", ""),
    ("en", "A - The council met.", ""),
    ("de", "Berlin (dpa) - Der Rat tagte.", "Berlin |  | dpa"),
    ("de", "Berlin/München (dpa/lby) - Der Rat tagte.", "Berlin/München |  | dpa"),
    ("de", "Frankfurt/Main (AFP) Der Rat tagte.", "Frankfurt/Main |  | Agence France-Presse"),
    ("zh", "〔記者林小舟／沙港報導〕議會週五開會。", "沙港 |  |  | 林小舟"),
    ("de", "Wien (APA) – Der Rat tagte.", "Wien |  | APA"),
    ("de", "Bern (sda) Der Rat tagte.", "Bern |  | Keystone-SDA"),
    ("de", "Berlin. Der Rat tagte.", "Berlin"),
    ("de", "Neustadt · Der Rat tagte.", "Neustadt"),
    ("de", "München - Der Rat tagte.", "München"),
    ("fr", "PARIS, 9 décembre (Reuters) - Le conseil s'est réuni.", "PARIS | 12-9 | Reuters"),
    ("fr", "Paris (AFP) - Le conseil s'est réuni.", "Paris |  | Agence France-Presse"),
    ("fr", "Bruxelles, 9 déc 2022 (AFP) - Le conseil s'est réuni.", "Bruxelles | 12-9 | Agence France-Presse"),
    ("es", "Madrid, 9 dic (EFE).- El consejo se reunió.", "Madrid | 12-9 | EFE"),
    ("es", "MADRID, 9 Dic. (EUROPA PRESS) - El consejo se reunió.", "MADRID | 12-9 | Europa Press"),
    ("es", "Buenos Aires, 9 diciembre (Télam) - El consejo se reunió.", "Buenos Aires | 12-9 | Télam"),
    ("es", "Washington.- El consejo se reunió.", "Washington"),
    ("es", "Antofagasta (Chile), 4 ago (EFE).- El consejo se reunió.", "Antofagasta (Chile) | 8-4 | EFE"),
    ("en", "Bonwire (Ash), March 14, GNA – The council met.", "Bonwire (Ash) | 3-14 | Ghana News Agency"),
    ("pt", "Lisboa, 09 dez 2022 (Lusa) – O conselho reuniu-se.", "Lisboa | 12-9 | Lusa"),
    ("pt", "BRASÍLIA (Reuters) - O conselho reuniu-se.", "BRASÍLIA |  | Reuters"),
    ("it", "(ANSA) - ROMA, 09 DIC - Il consiglio si è riunito.", "ROMA | 12-9 | ANSA"),
    ("it", "Roma, 9 dic. (Adnkronos) - Il consiglio si è riunito.", "Roma | 12-9 | Adnkronos"),
    ("it", "DALLA NOSTRA CORRISPONDENTE NEW YORK - Il consiglio si è riunito.", "NEW YORK"),
    ("nl", "AMSTERDAM (ANP) - De raad vergaderde.", "AMSTERDAM |  | ANP"),
    ("sv", "STOCKHOLM (TT) Rådet möttes.", "STOCKHOLM |  | TT News Agency"),
    ("no", "OSLO (NTB): Rådet møttes.", "OSLO |  | NTB"),
    ("da", "KØBENHAVN (Ritzau): Rådet mødtes.", "KØBENHAVN |  | Ritzau"),
    ("fi", "Helsinki (STT) - Neuvosto kokoontui.", "Helsinki |  | STT"),
    ("pl", "Warszawa, 5 maja (PAP) - Rada się zebrała.", "Warszawa | 5-5 | PAP"),
    ("cs", "Praha 9. prosince (ČTK) - Rada se sešla.", "Praha | 12-9 | ČTK"),
    ("sk", "Bratislava 9. decembra (TASR) - Rada sa zišla.", "Bratislava | 12-9 | TASR"),
    ("hu", "Budapest, 2022. december 9., péntek (MTI) – A tanács ülésezett.", "Budapest | 12-9 | MTI"),
    ("ro", "București, 9 dec (Agerpres) - Consiliul s-a întrunit.", "București | 12-9 | Agerpres"),
    ("hr", "ZAGREB, 9. prosinca 2022. (Hina) - Vijeće se sastalo.", "ZAGREB | 12-9 | Hina"),
    ("sr", "BEOGRAD, 9. decembra (Tanjug) - Savet se sastao.", "BEOGRAD | 12-9 | Tanjug"),
    ("bg", "София, 9 декември (БТА) - Съветът заседава.", "София | 12-9 | BTA"),
    ("ru", "МОСКВА, 9 декабря. /ТАСС/. Совет собрался.", "МОСКВА | 12-9 | TASS"),
    ("ru", "МОСКВА, 9 дек — РИА Новости. Совет собрался.", "МОСКВА | 12-9 | RIA Novosti"),
    ("ru", "КИЕВ, 1 марта (Рейтер) - Совет собрался.", "КИЕВ | 3-1 | Reuters"),
    ("uk", "КИЇВ, 1 березня (Інтерфакс-Україна) - Рада зібралася.", "КИЇВ | 3-1 | Interfax-Ukraine"),
    ("el", "ΑΘΗΝΑ (Reuters) - Το συμβούλιο συνεδρίασε.", "ΑΘΗΝΑ |  | Reuters"),
    ("tr", "ANKARA (AA) - Kurul toplandı.", "ANKARA |  | Anadolu Agency"),
    ("ar", "القاهرة (رويترز) - اجتمع المجلس.", "القاهرة |  | Reuters"),
    ("ar", "واشنطن ـ (أ ف ب) اجتمع المجلس.", "واشنطن |  | Agence France-Presse"),
    ("ar", "دبي 9 ديسمبر (رويترز) - اجتمع المجلس.", "دبي | 12-9 | Reuters"),
    ("fa", "تهران (ایرنا) – شورا تشکیل شد.", "تهران |  | IRNA"),
    ("hi", "नयी दिल्ली, 5 मई (भाषा) परिषद की बैठक हुई।", "नयी दिल्ली | 5-5 | Press Trust of India"),
    ("id", "Jakarta (ANTARA) - Dewan bersidang.", "Jakarta |  | Antara"),
    ("vi", "Hà Nội (TTXVN) - Hội đồng đã họp.", "Hà Nội |  | Vietnam News Agency"),
    ("ja", "【ワシントン時事】評議会が開かれた。", "ワシントン |  | Jiji Press"),
    ("ja", "【ワシントン共同】評議会が開かれた。", "ワシントン |  | Kyodo"),
    ("ja", "【ロンドン＝小林美咲】評議会が開かれた。", "ロンドン |  |  | 小林美咲"),
    ("zh", "新华社北京12月9日电 委员会开会。", "北京 | 12-9 | Xinhua"),
    ("zh", "新华社北京12月9日电（记者王小明）委员会开会。", "北京 | 12-9 | Xinhua | 王小明"),
    ("zh", "沙港网12月9日讯（记者王小明 整合） 委员会开会。", " | 12-9 |  | 王小明"),
    ("zh", "沙港晚报港口12月9日电（记者王小明）委员会开会。", "港口 | 12-9 |  | 王小明"),
    ("zh", "本报港口12月9日电（记者王小明）委员会开会。", "港口 | 12-9 |  | 王小明"),
    ("zh", "中新社北京12月9日电 委员会开会。", "北京 | 12-9 | China News Service"),
    ("zh-TW", "（中央社記者王明台北9日電）委員會開會。", "台北 |  | Central News Agency | 王明"),
    ("zh-TW", "記者王小明／台北報導 委員會開會。", "台北 |  |  | 王小明"),
    ("zh-TW", "【沙港新聞網／王小明報導】委員會開會。", " |  |  | 王小明"),
    ("zh-TW", "（中央社記者王小明台北9日電）委員會開會。", "台北 |  | Central News Agency | 王小明"),
    ("ko", "(서울=연합뉴스) 김하늘 기자 = 위원회가 열렸다.", "서울 |  | Yonhap News Agency | 김하늘"),
    ("ko", "(뉴욕=AP/연합뉴스) 나루터가 다시 열렸다.", "뉴욕 |  | Associated Press, Yonhap News Agency"),
    ("ko", "【서울=뉴시스】김하늘 기자 = 위원회가 열렸다.", "서울 |  | Newsis | 김하늘"),
    ("ko", "[모래항일보 김하늘 기자] 위원회가 열렸다.", " |  |  | 김하늘"),
    ("ko", "[모래항일보=김하늘·이바다 기자] 위원회가 열렸다.", " |  |  | 김하늘, 이바다"),
    ("ko", "부산=김하늘 기자 위원회가 열렸다.", "부산 |  |  | 김하늘"),
    ("ko", "[서울=뉴시스] 김하늘 기자 = 위원회가 열렸다.", "서울 |  | Newsis | 김하늘"),
]

STORY = [
    ("ja", "サンド社は3月9日、通信を守る - 砂港ニュース"),
    ("zh", "大桥（记者招待会之后）重新开放。"),
    ("zh", "渡轮公司（林小海）说，桥还在。"),
    ("en", "Prado, 61, has led the council since 2017. The town is small."),
    ("en", "The Press Trust (PT) reported the meeting."),
    ("en", "UPDATE: The council met."),
    ("en", "WATCH - The council met."),
    ("en", "EXCLUSIVE — The council met."),
    ("en", "THE STATE OF THINGS - The council met."),
    ("fr", "LE POINT SUR LA SITUATION - Le conseil s'est réuni."),
    ("no", "NTB-AFP"),
    ("tr", "AA, DHA"),
    ("en", "Agence France-Presse (AFP)"),
    ("en", "Yes — the council met."),
    ("en", "But – and this matters – the council met."),
    ("en", "The council met on Friday (see picture) - and adjourned."),
    ("en", "NASA (the space agency) said the launch was off."),
    ("en", "A: The council met."),
    ("pl", "Od 1 maja – rada się zebrała."),
    ("en", "Ana Prado - who leads the council - resigned."),
    ("de", "Nein. Der Rat tagte nicht."),
    ("de", "Stille. Dann der Gong."),
    ("de", "Der Rat – so heißt es – tagte."),
    ("fr", "Non. Le conseil ne s'est pas réuni."),
    ("es", "Sí: el consejo se reunió."),
    ("ar", "قال المجلس (الأعلى) إن الاجتماع انتهى"),
]


@pytest.mark.parametrize(("language", "text", "expected"), DATELINES)
def test_datelines(language: str, text: str, expected: str) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(("language", "text"), STORY)
def test_story_has_no_dateline(language: str, text: str) -> None:
    assert told(text, language) == ""


def test_an_unknown_town_is_a_place_where_the_page_names_it_too() -> None:
    text = "Harborough - The council met."
    assert told(text, "en") == ""
    assert told(text, "en", frozenset({"harborough"})) == "Harborough"


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("sk", "ZELENÁ LHOTA. Starosta vyhlásil poplach.", "ZELENÁ LHOTA"),
        ("fr", "ZELENÁ LHOTA. Le maire a donné l'alerte.", ""),
        ("de", "Neustadt am See – Die Fähre fährt wieder.", "Neustadt am See"),
    ],
)
def test_towns_before_other_marks_where_the_page_names_them_too(language: str, text: str, place: str) -> None:
    assert told(text, language, frozenset({folded("Zelená Lhota"), folded("Neustadt am See")})) == place


def test_a_province_in_brackets_belongs_to_its_town_where_the_page_names_it_too() -> None:
    text = "RIBERA (VALSORA) - Due ore e mezza al gelo."
    assert told(text, "it", frozenset({"valsora"})) == "RIBERA (VALSORA)"
    assert told("CALCIO (Promozione) - Due partite.", "it") == ""


def test_a_name_with_initials_is_no_place_though_the_page_names_it_too() -> None:
    assert not told("PJ Prado – Only One, with Tom Reyes", "en", frozenset({"pj prado"}))


def test_a_paper_s_town_is_a_town_before_its_state() -> None:
    own = Reader(registry=registry(), language="en", own_names=frozenset({"ridgeton"}))
    dateline = read_dateline("RIDGETON, NJ — The council met.", own)
    assert dateline is not None
    assert dateline.place == "RIDGETON, NJ"


@pytest.mark.parametrize(
    "text", ["PORT SELWYN, Faro.example - The council met.", "Faro.example, Port Selwyn – The council met."]
)
def test_a_paper_may_sign_its_own_dateline(text: str) -> None:
    own = Reader(registry=registry(), language="id", own_names=frozenset({"faroexample"}))
    dateline = read_dateline(text, own)
    assert dateline is not None
    assert (dateline.place or "").upper() == "PORT SELWYN"


def test_the_text_is_verbatim_and_ends_before_the_dash() -> None:
    dateline = read_dateline("LIMA, Dec 9 (Reuters) - It met.", Reader(registry=registry(), language="en"))
    assert dateline is not None
    assert dateline.text == "LIMA, Dec 9 (Reuters)"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Dec 9", "en", FilingDay(12, 9)),
        ("9 December 2022", "en", FilingDay(12, 9, 2022)),
        ("Sept. 3", "en", FilingDay(9, 3)),
        ("1 марта", "ru", FilingDay(3, 1)),
        ("9. prosince", "cs", FilingDay(12, 9)),
        ("٩ ديسمبر", "ar", FilingDay(12, 9)),
        ("2022年12月9日", "zh", FilingDay(12, 9, 2022)),
        ("12월 9일", "ko", FilingDay(12, 9)),
        ("09.12.2022", "de", FilingDay(12, 9, 2022)),
        ("31 February", "en", None),
        ("Wis.", "en", None),
    ],
)
def test_days_of_datelines(text: str, language: str, expected: FilingDay | None) -> None:
    assert read_filing_day(text, language) == expected


@pytest.mark.parametrize(
    ("day", "published_on", "expected"),
    [
        (FilingDay(12, 31), date(2023, 1, 1), date(2022, 12, 31)),
        (FilingDay(1, 1), date(2022, 12, 31), date(2023, 1, 1)),
        (FilingDay(12, 9, 2020), date(2022, 12, 9), date(2020, 12, 9)),
        (FilingDay(2, 29), date(2024, 3, 1), date(2024, 2, 29)),
        (FilingDay(12, 9), None, None),
    ],
)
def test_a_day_without_a_year_is_the_one_nearest_to_publication(
    day: FilingDay, published_on: date | None, expected: date | None
) -> None:
    assert day.near(published_on) == expected


def test_an_arabic_dateline_is_whole_with_its_bracket() -> None:
    dateline = read_dateline("لندن (رويترز) - عادت العبارة", Reader(registry=registry(), language="ar"))
    assert dateline is not None
    assert dateline.text == "لندن (رويترز)"
