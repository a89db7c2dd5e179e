"""Which single lines are reading times, dates, bylines, captions and sign-offs: tables of examples and of traps."""

from __future__ import annotations

import pytest

from etl.parse.byline_lines import is_bare_name, is_byline
from etl.parse.caption_lines import CaptionLine, read_caption
from etl.parse.date_lines import day_before_update, is_date_line, says_updated, split_dates
from etl.parse.reading_time import is_reading_time, stated_reading_time
from etl.parse.sign_offs import holds_source_label, is_copyright, is_end_mark, is_sign_off, split_sign_off
from etl.parse.text_lines import lines_of

READING_TIMES = """\
2 min read
3 mins read
4 minute read
5-minute read
1 Min Read
Reading time: 7 minutes
Estimated reading time: less than 10 minutes
Read in 4 minutes
(3 min read)
12 Minutes Read
Lesezeit: 4 Minuten
4 Min. Lesezeit
Lesedauer: ca. 3 Min.
Lesezeit 2 Min
5 min de lecture
Temps de lecture : 3 min
Temps de lecture : environ 4 minutes
Lecture 3 min.
4 min de lectura
Tiempo de lectura: 2 minutos
Lectura de 3 min
6 min de leitura
Tempo de leitura: 5 minutos
3 min di lettura
Tempo di lettura: 2 minuti
Leestijd: 3 minuten
3 min leestijd
4 minuten lezen
Lästid: 3 min
Læsetid: 4 min.
Lesetid 2 minutter
Lukuaika: 5 min
Czas czytania: 4 min
4 minuty czytania
Doba čtení: 3 minuty
3 min čtení
Olvasási idő: 4 perc
Timp de citire: 3 minute
Время чтения: 3 мин
3 минуты чтения
Час читання: 4 хв
Χρόνος ανάγνωσης: 2 λεπτά
Okuma süresi: 3 dk
4 dk okuma
2 dk okuma süresi
3 دقيقة للقراءة
٤ دقائق قراءة
مدة القراءة: 5 دقائق
دقيقتان للقراءة
زمان مطالعه: ۳ دقیقه
זמן קריאה: 4 דקות
पढ़ने का समय: 3 मिनट
この記事は約3分で読めます
3分で読める
读完约需4分钟
阅读时间：约3分钟
阅读需5分钟
閱讀時間 3 分鐘
4분 분량
읽는 시간 3분
อ่าน 3 นาที
4 menit membaca
Waktu baca: 3 menit
Thời gian đọc: 4 phút
3 phút đọc""".splitlines()

NO_READING_TIMES = """\
She read for 2 minutes
2 min
read
He read the statement in 3 minutes flat
The minister spoke for 5 minutes
3 Minuten Stille
1200 min read
Reading beat Leeds 2-1 in the 90th minute
9 December 2022
3 min video
La lecture du verdict a duré 12 minutes
5 分 钟
10 minutes to midnight""".splitlines()


@pytest.mark.parametrize("line", READING_TIMES)
def test_states_a_reading_time(line: str) -> None:
    assert is_reading_time(line)


@pytest.mark.parametrize("line", NO_READING_TIMES)
def test_states_no_reading_time(line: str) -> None:
    assert not is_reading_time(line)


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("9 December 2022 · 3 min read", "3 min read"),
        ("By Ana Prado | 4 min read | Europe", "4 min read"),
        ("12.05.2024 - Lesezeit: 4 Minuten", "Lesezeit: 4 Minuten"),
        ("May 4, 2023, 5 min read", "5 min read"),
        ("Nothing of the kind | here", ""),
        ("A long line about nothing in particular. " * 9 + "| 2 min read", ""),
    ],
)
def test_finds_the_part_of_a_line_that_states_it(line: str, part: str) -> None:
    assert stated_reading_time(line) == part


DATES = """\
2024-05-06 10:20 文章來源：沙港日報
2024年5月6日 通讯员：王小明
الاربعاء 7 آب / اغسطس 2024
09 December, 2022
01 Jun, 2021
December 9, 2022
Dec. 9, 2022 10:30 a.m. EST
Friday, 9 December 2022
2022-12-09
2022-12-09T10:00:00Z
2022-12-09 10:00
9/12/2022
09.12.2022, 14:05 Uhr
9. Dezember 2022
Freitag, 9. Dezember 2022, 14.05 Uhr
Stand: 09.12.2022 14:05 Uhr
Veröffentlicht am 9. Dezember 2022
9 décembre 2022 à 14h05
Publié le 09 déc. 2022 à 14:05
9 de diciembre de 2022
Publicado el 9 de diciembre de 2022 a las 10:30
9 dicembre 2022, ore 14:05
Pubblicato il 9 dicembre 2022
9 de dezembro de 2022 às 10h30
9 december 2022 om 14:05
9 december 2022 kl 14.05
9. desember 2022
9. joulukuuta 2022
9 grudnia 2022, godz. 14:05
9. prosince 2022
2022. december 9.
9 decembrie 2022
9 декабря 2022
9 декабря 2022 года, 14:05
Опубликовано 9 декабря 2022
9 грудня 2022
9 декември 2022
9 Δεκεμβρίου 2022
9 Aralık 2022
Güncelleme: 9 Aralık 2022 14:05
9 ديسمبر 2022
٩ ديسمبر ٢٠٢٢
09 كانون الأول 2022
نشر في 9 ديسمبر 2022
۱۸ آذر ۱۴۰۱
9 בדצמבר 2022
9 दिसंबर 2022
2022年12月9日
2022年12月9日 14時05分
令和4年12月9日
2022년 12월 9일
2022-12-09 14:05 입력
9 tháng 12, 2022
9 Desember 2022
9 Disember 2022
Published: 9 December 2022
Posted on December 9, 2022 at 10:45 am
Updated: Dec 10, 2022, 09:15 GMT
3 hours ago
vor 2 Stunden
il y a 3 heures
hace 5 horas
منذ 3 ساعات
3小时前
3時間前
Originally Published: July 21, 2026 at 1:12 PM EDT
2022年12月9日08:21 | 来源：沙港日报
วันที่ 14 มีนาคม 2569 - 15:20 น.
Yesterday at 10:30""".splitlines()

NO_DATES = """\
In December 2022 the court ruled
May we be forgiven
March 4 rally draws thousands
9 dead in December storm
Section 12
2 min read
The year 1848
Price: 12.50
Score 3-2
On Friday 13 people were hurt
12
2022
Mars 2020 lands
Sunday lunch for 12
+49 30 1234567
Version 1.2.3
Seit Dezember 2022 gilt das Gesetz
El 9 de diciembre de 2022 murió el poeta""".splitlines()


@pytest.mark.parametrize("line", DATES)
def test_is_a_date_line(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize("line", NO_DATES)
def test_is_no_date_line(line: str) -> None:
    assert not is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Updated: 9 December 2022",
        "الاثنين، 06 ايار/مايو 2024، آخر تحديث 02:21 (GMT+0400)",
        "Last updated 9 December 2022",
        "Aktualisiert am 9. Dezember 2022",
        "Mis à jour le 9 décembre 2022",
        "Actualizado el 9 de diciembre de 2022",
        "آخر تحديث: 9 ديسمبر 2022",
        "更新 2022年12月9日",
    ],
)
def test_says_that_it_is_the_last_change(line: str) -> None:
    assert says_updated(line)
    assert is_date_line(line)


@pytest.mark.parametrize("line", ["Published 9 December 2022", "Publié le 9 mai 2022", "9 December 2022"])
def test_says_nothing_of_a_change(line: str) -> None:
    assert not says_updated(line)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Published 9 May 2022, updated 10 May 2022", ("Published 9 May 2022", "updated 10 May 2022")),
        (
            "Published: May 9, 2022. Last updated: May 10, 2022",
            ("Published: May 9, 2022.", "Last updated: May 10, 2022"),
        ),
        ("Publié le 9 mai 2022, mis à jour le 10 mai 2022", ("Publié le 9 mai 2022", "mis à jour le 10 mai 2022")),
        ("Erstellt: 09.05.2022 | Aktualisiert: 10.05.2022", ("Erstellt: 09.05.2022", "Aktualisiert: 10.05.2022")),
        ("9 May 2022", ("9 May 2022",)),
        ("Updated 9 May 2022", ("Updated 9 May 2022",)),
        ("Rules for updated cars", ("Rules for updated cars",)),
    ],
)
def test_takes_two_dates_in_one_line_apart(line: str, parts: tuple[str, ...]) -> None:
    assert split_dates(line) == parts


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("الاثنين، 06 أيار/مايو 2024، آخر تحديث 02:21 (GMT+0400)", "الاثنين، 06 أيار/مايو 2024"),
        ("6 May 2024, last updated 14:30", "6 May 2024"),
        ("Last updated 6 May 2024 14:30", ""),
        ("6 May 2024, last updated 7 May 2024", ""),
    ],
)
def test_the_day_before_the_hour_of_the_last_change(line: str, day: str) -> None:
    assert day_before_update(line) == day


BYLINES = """\
By Ana Prado
By Ana Prado and Tom Reyes
BY ANA PRADO
By Ana Prado in Lisbon and Tom Reyes, political editor
By the Associated Press
Written by Ana Prado
Von Mara Lind
Von Mara Lind und Jan de Vries, Oslo
Von Mara Lind, dpa
Par Claire Dumas avec AFP
Par Claire Dumas, envoyée spéciale à Kiev
Por Ana Prado
Di Paolo Verdi
Door Jan de Boer
Av Kari Nordmann
Af Mette Holm
Autor: Jan Novák
Автор: Анна Петрова
Text: Mara Lind
بقلم: ليلى حداد
كتب أحمد منصور
מאת דנה לוי
記者：王小明
文／王小明
通訊員：王小明
采写｜王小明
王小明／撰稿
홍길동 기자
Yazan: Ayşe Yılmaz
Oleh Budi Santoso
Harbour Post Staff & Agencies
Staff writer, with AFP
From The Harbour Post staff reports
Our Foreign Staff
Harbour Post Staff & AFP
Harbour Post wire services""".splitlines()

NO_BYLINES = """\
By midnight the square was empty
By the time police arrived, it was over.
By Friday 13 people had been found
Von der Leyen tritt zurück
Von Notz kritisiert die Regierung
Par ailleurs, le ministre a démissionné
Por primera vez en diez años
Di Maio attacca il governo
Av en sjelden grunn
The text: what it says
Author unknown
Staff at the hospital walked out
كتبت الصحيفة اليوم أن الحكومة قررت رفع الأسعار في البلاد ابتداء من الشهر المقبل""".splitlines()


@pytest.mark.parametrize("line", BYLINES)
def test_is_a_byline(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize("line", NO_BYLINES)
def test_is_no_byline(line: str) -> None:
    assert not is_byline(line)


@pytest.mark.parametrize(
    ("line", "is_name"),
    [
        ("Ana Prado", True),
        ("Ana Prado and Tom Reyes", True),
        ("Jean-Luc O'Neill", True),
        ("ANA PRADO", True),
        ("Ana MacDonald", True),
        ("SubscribeSign In", False),
        ("Ana", False),
        ("The mayor resigned", False),
        ("Mayor Resigns After Long Night Of Talks", False),
    ],
)
def test_a_name_alone_may_be_a_byline(line: str, is_name: bool) -> None:
    assert is_bare_name(line) is is_name


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("The harbour at dawn [Getty images]", "The harbour at dawn", "Getty images"),
        ("The harbour at dawn. [AFP via Getty]", "The harbour at dawn.", "AFP via Getty"),
        ("'A source of information' [TNA]", "'A source of information'", "TNA"),
        ("The harbour at dawn (AP Photo/Lena Ort, File)", "The harbour at dawn", "AP Photo/Lena Ort, File"),
        ("Der Hafen am Morgen (Foto: Lena Ort/dpa)", "Der Hafen am Morgen", "Foto: Lena Ort/dpa"),
        ("Le port à l'aube (Crédit photo : Lena Ort)", "Le port à l'aube", "Crédit photo : Lena Ort"),
        ("Photo: Lena Ort", "", "Photo: Lena Ort"),
        ("Foto: REUTERS/Lena Ort", "", "Foto: REUTERS/Lena Ort"),
        ("Bild: Lena Ort", "", "Bild: Lena Ort"),
        ("REUTERS/Lena Ort", "", "REUTERS/Lena Ort"),
        ("Lena Ort/PA Images via Getty Images", "", "Lena Ort/PA Images via Getty Images"),
    ],
)
def test_reads_a_caption(line: str, caption: str, credit: str) -> None:
    assert read_caption(line) == CaptionLine(caption=caption, credit=credit)


@pytest.mark.parametrize(
    "line",
    [
        "He called it a 'grate [sic]",
        "The minister (who is 61) resigned on Monday.",
        "The party won 12 seats (of 40).",
        "She said: I never saw him [laughs]",
        "Their note [1]",
        "Nothing in brackets at all",
        "It was over (or so they thought)",
        "Photographs of the scene were shown in court",
        "Image is everything in this campaign",
        "He spoke to AP and/or Reuters about the case",
        "The union/AP dispute goes on",
    ],
)
def test_is_no_caption(line: str) -> None:
    assert read_caption(line) is None


SIGN_OFFS = """\
Agence: AFP
Šaltinis: BNS
Izvori: Hina
出处：沙港日报
審稿：王小明
审核：王小明
Reporting by Reuters
(Reporting by Mara Lindqvist; Editing by Tom Osei)
Reporting by Mara Lindqvist in Oslo, Jan de Vries in The Hague and Tom Osei; Writing by Tom Osei; Editing by A. Prado
Reporting by Mara Lindqvist, additional reporting by Tom Osei, writing by Ana Prado, Editing by Lee Chan
Reporting by Accra Newsroom; Writing by Tom Osei
Additional reporting by Tom Osei
Writing by Ana Prado
Editing by Tom Osei and Lee Chan
Reporting and writing by Ana Prado
Associated Press writers Ana Prado in Lisbon and Tom Osei in Accra contributed to this report.
Ana Prado contributed reporting.
AFP contributed to this report
Tom Osei contributed to this story.
With files from The Canadian Press
With inputs from PTI
(With agency inputs)
(With AFP)
With reporting by Ana Prado
dpa/mm
(dpa/lni)
ino/dpa
AFP/Reuters
(dpa)
(AFP)
dpa
AFP
/ritzau/
Quelle: ntv.de, ino/dpa
Quelle: sid/dpa
(Quelle: APA/sda/dpa)
Source: AFP
Fuente: EFE
Fonte: Lusa
Bron: ANP
Kilde: NTB
Źródło: PAP
Источник: ТАСС
المصدر: رويترز
Kaynak: AA
来源：新华社
출처: 연합뉴스
Con información de AFP
(Con información de EFE y Reuters)
Com informações da Reuters
Avec AFP
(avec Reuters)
Mit Material von dpa
mit dpa
Met medewerking van ANP
(ANSA)
(PAP)
(رويترز)
(أ ف ب)
（共同）
Reporte de Ana Prado; editado por Tom Osei
Reportagem de Ana Prado; edição de Tom Osei
This article was originally published by The Harbour Post.
Theo Reuters
– additional reporting by Tom Osei
Additional reporting from PA
To contact the editors responsible for this story: Mara Lindqvist at ml@harbour.example Tom Osei, Ana Prado
First published in The Harbour Review.
Prado reported from Lisbon and Osei from Accra. Associated Press writer Lee Chan in Seoul contributed to this report.
구현모 기자 gu@harbour.example
Kyodo""".splitlines()

SENTENCES = """\
Reporting by the newspaper showed that the bridge was unsafe.
Reporting by Reuters showed the bridge had been unsafe for years.
Editing by hand is slow work, he said.
Writing by candlelight, she finished the book in a year.
The storm contributed to this year's poor harvest.
Her father contributed to this campaign with money and advice.
With files under his arm, the minister left the room.
(3214)
With agencies at war, nobody shared the report.
Source code was leaked, the company said.
"Source: trust me," he joked, and the room laughed for a minute.
Con información de los vecinos, la policía detuvo al hombre y lo llevó al cuartel.
Avec lui, tout a changé.
Mit Material von der Baustelle wurde der Damm verstärkt, sagte der Sprecher.
The AFP chief resigned.
The court will rule on Monday.
He said: "We will be back."
They met again (for the last time) in May.
Nobody was hurt.
Moscow blamed Washington for the cancellation.
"It is over," she told AFP.
Text by text, the archive is being read.
The paper reported from the scene that nobody was left alive.
Additional reporting from the scene showed a different picture.
The bridge is closed. Nobody knows for how long.
（2024年5月6日沙港市第十届委员会第二十八次会议通过，自公布之日起施行）
（应船员要求，文中林海为化名。）""".splitlines()


@pytest.mark.parametrize("line", SIGN_OFFS)
def test_is_a_sign_off(line: str) -> None:
    assert is_sign_off(line)


@pytest.mark.parametrize("line", SENTENCES)
def test_an_ordinary_last_sentence_is_none(line: str) -> None:
    assert not is_sign_off(line)


@pytest.mark.parametrize(
    ("paragraph", "text", "sign_off"),
    [
        (
            "The ship sank. (Reporting by Ana Prado; Editing by Tom Osei)",
            "The ship sank.",
            "(Reporting by Ana Prado; Editing by Tom Osei)",
        ),
        ("The ship sank. [Writing by Ana Prado]", "The ship sank.", "[Writing by Ana Prado]"),
        ("The ship sank (editing by hand had hidden it).", "The ship sank (editing by hand had hidden it).", ""),
        ("The ship sank.", "The ship sank.", ""),
    ],
)
def test_credits_behind_the_last_sentence(paragraph: str, text: str, sign_off: str) -> None:
    assert split_sign_off(paragraph) == (text, sign_off)


@pytest.mark.parametrize(
    "line", ["-30-", "ENDS", "###", "* * *", "---", "[END]", "Enditem", "Enditem/", "(foto) (vídeo)"]
)
def test_is_the_end_of_copy(line: str) -> None:
    assert is_end_mark(line)
    assert not is_sign_off(line)


@pytest.mark.parametrize("line", ["The end", "Ends meet", "2030", "Enditems"])
def test_is_not_the_end_of_copy(line: str) -> None:
    assert not is_end_mark(line)


@pytest.mark.parametrize("line", ["© 2024 Harbour Post", "Copyright 2024 The Harbour Post. All rights reserved."])
def test_is_a_copyright_line(line: str) -> None:
    assert is_copyright(line)


WRAPPED = """\
Harbour bridge closes
By Ana Prado

The bridge over the harbour will close for two years, the city said on
Monday, after engineers found cracks in three of its eleven pillars and
advised against any further traffic.

Ferries will replace it. Nobody knows yet who is going to pay for them,
or for the new bridge.
"""


def test_wrapped_lines_are_rejoined_and_short_ones_stay() -> None:
    lines = lines_of(WRAPPED)
    assert [(line.number, line.text.split(" ", 2)[:2], line.is_after_blank) for line in lines] == [
        (1, ["Harbour", "bridge"], False),
        (2, ["By", "Ana"], False),
        (4, ["The", "bridge"], True),
        (8, ["Ferries", "will"], True),
    ]
    assert lines[2].text.endswith("of its eleven pillars and advised against any further traffic.")


def test_short_paragraphs_are_not_taken_for_wrapped_ones() -> None:
    text = (
        "The bridge is closed today.\nNobody knows for how long it will be closed to all.\nFerries run.\nShips wait.\n"
    )
    assert len(lines_of(text)) == 4


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85"])
def test_every_line_break_breaks_lines(line_break: str) -> None:
    assert [line.text for line in lines_of(f"\ufeffOne\u00a0 line{line_break}{line_break}Two ")] == ["One line", "Two"]


def test_a_sign_off_of_two_dozen_reporters_is_one() -> None:
    listed = ", ".join(f"Ana {letter}. Prado and Tom {letter}. Reyes in LIMA" for letter in "ABCDEFGHIJKL")
    signed = f"(Additional reporting by {listed}; Writing by Mara Lind; Editing by Nils Ek)"
    assert is_sign_off(signed)
    assert split_sign_off(f"The search went on. {signed}") == ("The search went on.", signed)
    assert not is_sign_off(f"Reporting by {listed} showed that the bridge was unsafe when it was opened.")


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("18 March, 7:41 amQuelle: dpa", True),
        ("6 May | Kilde: NTB", True),
        ("沙港网来源：新华社", True),
        ("Resources: a list of piers", False),
        ("With sponsors: Harbour Ferry", False),
    ],
)
def test_a_label_of_the_source_within_a_line(line: str, holds: bool) -> None:
    assert holds_source_label(line) is holds
