"""Bylines of many papers and languages: who wrote it, and whose copy it is."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from etl.models import Attribution
from etl.sources import read_agencies
from etl.transform.agencies import Registry
from etl.transform.attribution_words import BY, of
from etl.transform.bylines import read_byline, without_label
from etl.transform.parts import Line
from etl.transform.reader import Reader, folded

AGENCIES = Path(__file__).parents[2] / "sources" / "_agencies.toml"
OWN = (
    "The Harbour Post",
    "Harbour Post",
    "Kustenblatt",
    "Le Phare",
    "El Faro",
    "harbourpost.example",
    "Eric Lindqvist",
    "Marie Claire",
)


@cache
def registry() -> Registry:
    return Registry(read_agencies(AGENCIES))


def read(text: str, language: str) -> tuple[Attribution, ...]:
    reader = Reader(registry=registry(), language=language, own_names=frozenset(map(folded, OWN)))
    return read_byline(Line(text, "byline"), reader)


AUTHORS = [
    ("fr", "Par Ana Prado pour Le Lac", "Ana Prado"),
    ("es", "Por Ana Prado para El Lago", "Ana Prado"),
    ("it", "di Ana Prado per Il Lago", "Ana Prado"),
    ("ca", "Escrit per Ana Prado", "Ana Prado"),
    ("gl", "Por Ana Prado e Rui Reyes", "Ana Prado|Rui Reyes"),
    ("nn", "Av Ana Prado", "Ana Prado"),
    ("fr", "Entretien réalisé par Ana Prado", "Ana Prado"),
    ("es", "Texto y fotos: Ana Prado", "Ana Prado"),
    ("es", "Elaborado por Ana Prado", "Ana Prado"),
    ("fr", "Avec Ana Prado", ""),
    ("pt", "Com Ana Prado", ""),
    ("ca", "Pau Prado i Bel", "Pau Prado i Bel"),
    ("ca", "Pau Prado i Mireia Reyes", "Pau Prado|Mireia Reyes"),
    ("pt", "Rui Prado e Melo", "Rui Prado e Melo"),
    ("es", "Tom Reyes y Lucía", "Tom Reyes"),
    ("es", "EFE / Redactado por Ana Prado Reyes, El Faro", "Ana Prado Reyes"),
    ("es", "Europa Press Economía Macro", ""),
    ("en", "Harbour County By Ana Prado", "Ana Prado"),
    ("en", "Ana Prado The Selwyn Press", "Ana Prado"),
    ("en", "Ana Prado Software Engineer", "Ana Prado"),
    ("es", "Ana R. Prado / Tom de Reyes Madrid 27 OCT 2012 - 12:14 CET", "Ana R. Prado|Tom de Reyes"),
    ("es", "Ana Prado Madrid", "Ana Prado Madrid"),
    ("en", "Jack London 6 May 2024", "Jack London"),
    ("en", "Ana Prado Senior Sandhaven Correspondent", "Ana Prado"),
    ("en", "Sign In", ""),
    ("en", "Ana Prado | HarbourPost Reporting", "Ana Prado"),
    ("en", "Guest post by Ana Prado", "Ana Prado"),
    ("en", "By Ana Prado Bloomberg", "Ana Prado"),
    ("es", "Ana Prado Andia", "Ana Prado Andia"),
    ("en", "By Ana Maria Bloomberg", "Ana Maria Bloomberg"),
    ("en", "By Ana R. Bloomberg", "Ana R. Bloomberg"),
    ("sq", "Nga Ana Prado", "Ana Prado"),
    ("sq", "Nga Gazeta Harbour Post -", ""),
    ("en", "Harbour Post's Journalistic Standards and Practices", ""),
    ("en", "Ana PradoTom Reyes", "Ana Prado|Tom Reyes"),
    ("en", "Ana FitzGerald Reyes", "Ana FitzGerald Reyes"),
    ("de", "Von Ute Sörensen am Samstag, 19. Oktober 2019", "Ute Sörensen"),
    ("de", "Ute Sörensen, Projektleiterin der Hafenstiftung", "Ute Sörensen"),
    ("zh", "王小明／台北報導", "王小明"),
    ("zh", "通訊員王小明", "王小明"),
    ("zh", "王小明撰文", "王小明"),
    ("pt", "Por Ana Prado, Tom Reyes, PN AM e Rede Norte", "Ana Prado|Tom Reyes"),
    ("ko", "태백=김하늘 기자", "김하늘"),
    ("ko", "태백, 삼척 김하늘 기자 haneul@harbourpost.example", "김하늘"),
    ("en", "Print Ana Prado | aprado@harbourpost.example By Ana Prado", "Ana Prado"),
    ("en", "Posted by Ana Prado, Port Project Marketing, Alder", "Ana Prado"),
    ("pt", "AP Ana Prado TR Tom Reyes", "Ana Prado|Tom Reyes"),
    ("en", "AP Ana Maria Prado", "Ana Maria Prado"),
    ("es", "Escribe Ana Prado en El Faro", "Ana Prado"),
    ("ha", "Marubuci, Ana Prado", "Ana Prado"),
    ("af", "Deur Ana Prado", "Ana Prado"),
    ("is", "Ana Prado skrifar", "Ana Prado"),
    ("is", "Eftir Ana Prado", "Ana Prado"),
    ("et", "Toimetas Ana Prado", "Ana Prado"),
    ("ta", "க.முருகவேல்", "க.முருகவேல்"),
    ("en", "Harbour Post Ana Prado", "Ana Prado"),
    ("en", "By Ana Prado", "Ana Prado"),
    ("en", "BY ANA PRADO AND TOM O'REILLY", "Ana Prado|Tom O'Reilly"),
    ("en", "By Ana Prado, Tom Reyes and Mara Lindqvist", "Ana Prado|Tom Reyes|Mara Lindqvist"),
    ("en", "Ana Prado | Chief political correspondent", "Ana Prado"),
    ("en", "Ana Prado, senior reporter", "Ana Prado"),
    ("en", "Ana Prado Lifestyle Reporter 14:00, 28 Apr 2024 | comments", "Ana Prado"),
    ("en", "By Ana Prado in Port Selwyn", "Ana Prado"),
    ("en", "By Ana Prado Published: 3 May 2024 Updated: 4 May 2024 Share", "Ana Prado"),
    ("en", "Written by Ana Prado, Edited by Tom Reyes", "Ana Prado"),
    ("en", "ana-prado", "Ana Prado"),
    ("en", "Prado, Ana", "Ana Prado"),
    ("en", "Dr. Ana Prado, PhD", "Ana Prado"),
    ("en", "Author's: Ana Prado | Tom Reyes", "Ana Prado|Tom Reyes"),
    ("en", "By Ana Prado Jr.", "Ana Prado Jr."),
    ("en", "ANA PRADO JR. AND TOM REYES III", "Ana Prado Jr.|Tom Reyes III"),
    ("en", "By Ana Prado, Sr. and Tom Reyes", "Ana Prado Sr.|Tom Reyes"),
    ("en", "Ana Prado @anaprado", "Ana Prado"),
    ("en", "By ANA McCARTHY", "Ana McCarthy"),
    ("en", "Ana Prado and J. P. de la Cruz", "Ana Prado|J. P. de la Cruz"),
    ("en", "By Ana van der Berg, Special to The Harbour Post", "Ana van der Berg"),
    ("en", "AP Hill", "AP Hill"),
    ("en", "By Rustam Engineer & Ana deGroot / Published 30th December 2024", "Rustam Engineer|Ana deGroot"),
    ("en", "Ana Prado Engineer", "Ana Prado"),
    ("en", "Ana Prado, Chief People Officer", "Ana Prado"),
    ("en", "Harbour Data Security Center", ""),
    ("en", "laPrensa Libre", ""),
    ("en", "Tim Reyes News Reporter", "Tim Reyes"),
    ("en", "By Ana Prado Reviewed by Tom Reyes, PhD", "Ana Prado"),
    ("en", "Fact-checked by Tom Reyes", ""),
    ("en", "This post was written by Ana Prado", "Ana Prado"),
    ("en", "© Ana Prado Ana Prado", "Ana Prado"),
    ("en", "By Ana Prado, Head of Marketing and Community Affairs", "Ana Prado"),
    ("en", "By Ana Prado, head of news, and Tom Reyes", "Ana Prado|Tom Reyes"),
    ("en", "Eric Lindqvist", "Eric Lindqvist"),
    ("de", "Erstellt von Ute Sörensen", "Ute Sörensen"),
    ("en", "LI NA and AJ PRADO", "Li Na|AJ Prado"),
    ("en", "By Ana PradoStaff Writer", "Ana Prado"),
    ("en", "ByAna Prado", "Ana Prado"),
    ("zh", "本报记者 王小明 李丽", "王小明|李丽"),
    ("zh", "專欄作者王小明", "王小明"),
    ("zh", "王小明主笔", "王小明"),
    ("ja", "ライター佐藤春子", "佐藤春子"),
    ("ja", "ジョン・スミス", "ジョン・スミス"),
    ("zh", "王小明／文", "王小明"),
    ("en", "Ana Prado Harbour Post", "Ana Prado"),
    ("en", "Coast Radio (harbourpost.example)", ""),
    ("en", "Coast Radio (www.harbourpost.example)", ""),
    ("en", "Efe Demir", "Efe Demir"),
    ("en", "By Tass Ibrahim and Petra Reuter", "Tass Ibrahim|Petra Reuter"),
    ("en", "By Reuters Institute fellow Ana Prado", "Ana Prado"),
    ("en", "By Reuters' Ana Prado", "Ana Prado"),
    ("de", "Von Jörg Lindner und Ute Sörensen", "Jörg Lindner|Ute Sörensen"),
    ("de", "Ein Gastbeitrag von Ute Sörensen", "Ute Sörensen"),
    ("de", "Ute Sörensen, Kairo", "Ute Sörensen"),
    ("de", "Von unserer Korrespondentin Ute Sörensen", "Ute Sörensen"),
    ("fr", "Par Élodie Marchand (à Lyon)", "Élodie Marchand"),
    ("fr", "Propos recueillis par Élodie Marchand", "Élodie Marchand"),
    ("fr", "Élodie Marchand, envoyée spéciale à Kiev", "Élodie Marchand"),
    ("es", "Por Lucía Herrera y Mateo Gil", "Lucía Herrera|Mateo Gil"),
    ("es", "Lucía Herrera Corresponsal en Lima", "Lucía Herrera"),
    ("es", "LUCÍA HERRERA / MADRID", "Lucía Herrera"),
    ("pt", "Por João Vasques, do Rio", "João Vasques"),
    ("it", "di Chiara Montanari e Luca Berti", "Chiara Montanari|Luca Berti"),
    ("it", "dalla nostra inviata Chiara Montanari", "Chiara Montanari"),
    ("nl", "Door Femke van Dalen", "Femke van Dalen"),
    ("sv", "Av Astrid Holmgren och Nils Ek", "Astrid Holmgren|Nils Ek"),
    ("no", "Tekst: Astrid Holmgren", "Astrid Holmgren"),
    ("da", "Af Kirsten Damgaard", "Kirsten Damgaard"),
    ("fi", "Teksti: Aino Korhola", "Aino Korhola"),
    ("pl", "Autor: Zofia Wilczek", "Zofia Wilczek"),
    ("cs", "Autor: Tereza Nováčková", "Tereza Nováčková"),
    ("hu", "Szerző: Varga Ilka", "Varga Ilka"),
    ("ro", "De Ioana Petrache", "Ioana Petrache"),
    ("hr", "Piše: Ivana Kralj", "Ivana Kralj"),
    ("bs", "Piše: A. Kovač prije 26 minuta", "A. Kovač"),
    ("ru", "Автор: Мария Лебедева", "Мария Лебедева"),
    ("uk", "Олена Шевчук, Ірина Бондар", "Олена Шевчук|Ірина Бондар"),
    ("el", "Της Ελένης Παππά", "Ελένης Παππά"),
    ("tr", "Haber: Deniz Yıldırım", "Deniz Yıldırım"),
    ("ar", "بقلم: ليلى حداد", "ليلى حداد"),
    ("he", "מאת: נועה לוין", "נועה לוין"),
    ("id", "Oleh: Dewi Lestari", "Dewi Lestari"),
    ("vi", "Nguyễn Thu Hà", "Nguyễn Thu Hà"),
    ("ja", "小林 美咲", "小林 美咲"),
    ("ko", "김하늘 기자", "김하늘"),
    ("zh", "记者 王小明", "王小明"),
]

JOINED = [
    ("en", "By Ana Prado and Tom Reyes", "Ana Prado|Tom Reyes"),
    ("en", "Ana Prado & Tom Reyes", "Ana Prado|Tom Reyes"),
    ("en", "By Ana Prado, Tom Reyes, and Mara Lind", "Ana Prado|Tom Reyes|Mara Lind"),
    ("en", "Ana Prado with Tom Reyes", "Ana Prado|Tom Reyes"),
    ("de", "Von Jörg Lindner, Ute Sörensen und Max Ahlers", "Jörg Lindner|Ute Sörensen|Max Ahlers"),
    ("de", "Jörg Lindner u. Ute Sörensen", "Jörg Lindner|Ute Sörensen"),
    ("fr", "Par Élodie Marchand et Luc Berger", "Élodie Marchand|Luc Berger"),
    ("es", "Por Lucía Herrera y Mateo Gil", "Lucía Herrera|Mateo Gil"),
    ("es", "Lucía Herrera e Iván Soto", "Lucía Herrera|Iván Soto"),
    ("it", "di Chiara Montanari ed Enzo Berti", "Chiara Montanari|Enzo Berti"),
    ("pt", "Por João Vasques e Rita Moura", "João Vasques|Rita Moura"),
    ("nl", "Door Femke van Dalen en Bram de Wit", "Femke van Dalen|Bram de Wit"),
    ("sv", "Av Astrid Holmgren och Nils Ek", "Astrid Holmgren|Nils Ek"),
    ("no", "Astrid Holmgren og Nils Eik", "Astrid Holmgren|Nils Eik"),
    ("nb", "Av Astrid Holmgren og Nils Eik", "Astrid Holmgren|Nils Eik"),
    ("da", "Af Kirsten Damgaard og Bo Juhl", "Kirsten Damgaard|Bo Juhl"),
    ("fi", "Aino Korhola ja Eero Lahti", "Aino Korhola|Eero Lahti"),
    ("et", "Autor: Kadri Tamm ja Mart Saar", "Kadri Tamm|Mart Saar"),
    ("pl", "Zofia Wilczek i Jan Borek", "Zofia Wilczek|Jan Borek"),
    ("pl", "Zofia Wilczek oraz Jan Borek", "Zofia Wilczek|Jan Borek"),
    ("cs", "Tereza Nováčková a Petr Hora", "Tereza Nováčková|Petr Hora"),
    ("sk", "Jana Kováčová a Peter Hric", "Jana Kováčová|Peter Hric"),
    ("hu", "Varga Ilka és Kiss Péter", "Varga Ilka|Kiss Péter"),
    ("ro", "Ioana Petrache și Radu Ionescu", "Ioana Petrache|Radu Ionescu"),
    ("hr", "Ivana Kralj i Marko Babić", "Ivana Kralj|Marko Babić"),
    ("sr", "Пише: Ивана Краљ и Марко Бабић", "Ивана Краљ|Марко Бабић"),
    ("sl", "Ana Novak in Marko Kos", "Ana Novak|Marko Kos"),
    ("bg", "Мария Иванова и Петър Колев", "Мария Иванова|Петър Колев"),
    ("ru", "Мария Лебедева и Иван Орлов", "Мария Лебедева|Иван Орлов"),
    ("uk", "Олена Шевчук та Ірина Бондар", "Олена Шевчук|Ірина Бондар"),
    ("uk", "Олена Шевчук і Ірина Бондар", "Олена Шевчук|Ірина Бондар"),
    ("uk", "Олена Шевчук й Ірина Бондар", "Олена Шевчук|Ірина Бондар"),
    ("el", "Ελένη Παππά και Νίκος Μάρας", "Ελένη Παππά|Νίκος Μάρας"),
    ("tr", "Deniz Yıldırım ve Ece Kaya", "Deniz Yıldırım|Ece Kaya"),
    ("lt", "Rasa Petraitė ir Jonas Kalnas", "Rasa Petraitė|Jonas Kalnas"),
    ("lv", "Ilze Bērziņa un Jānis Ozols", "Ilze Bērziņa|Jānis Ozols"),
    ("ca", "Per Núria Puig i Pau Serra", "Núria Puig|Pau Serra"),
    ("ar", "ليلى حداد وسامي نجار", "ليلى حداد|سامي نجار"),
    ("ar", "بقلم: ليلى حداد، سامي نجار", "ليلى حداد|سامي نجار"),
    ("ar", "ليلى حداد و سامي نجار", "ليلى حداد|سامي نجار"),
    ("fa", "لیلا حدادی و سامان نجاری", "لیلا حدادی|سامان نجاری"),
    ("he", "נועה לוין ודנה כהן", "נועה לוין|דנה כהן"),
    ("he", "מאת: נועה לוין, דנה כהן", "נועה לוין|דנה כהן"),
    ("hi", "रमेश कुमार और सीमा वर्मा", "रमेश कुमार|सीमा वर्मा"),
    ("id", "Oleh Dewi Lestari dan Budi Santoso", "Dewi Lestari|Budi Santoso"),
    ("vi", "Nguyễn Thu Hà và Trần Minh", "Nguyễn Thu Hà|Trần Minh"),
    ("sw", "Na Amina Juma na Baraka Moshi", "Amina Juma|Baraka Moshi"),
    ("zh", "文/王小明、李丽", "王小明|李丽"),
    ("zh", "记者：王小明，李丽", "王小明|李丽"),
    ("zh", "王小明 和 李丽", "王小明|李丽"),
    ("ja", "小林美咲、佐藤健", "小林美咲|佐藤健"),
    ("ja", "小林美咲・佐藤健", "小林美咲|佐藤健"),
    ("ja", "小林美咲，佐藤健", "小林美咲|佐藤健"),
    ("ko", "김하늘 나무 칼럼니스트", "김하늘"),
    ("ko", "이도윤 한강대 명예교수", "이도윤"),
    ("ko", "김하늘, 이도윤 기자", "김하늘|이도윤"),
    ("ko", "김하늘·이도윤 기자", "김하늘|이도윤"),
    ("ko", "김하늘ㆍ이도윤 기자", "김하늘|이도윤"),
    ("en", "JEAN-LUC D'AMBROSIO AND MARY-ANN O’HARA", "Jean-Luc D'Ambrosio|Mary-Ann O’Hara"),
    ("nl", "Jan-Willem van 't Hoff", "Jan-Willem van 't Hoff"),
    ("de", "Prof. Dr. Ute Sörensen", "Ute Sörensen"),
    ("en", "Ana Prado, MBA, RN", "Ana Prado"),
    ("en", "Ana Prado CFP", "Ana Prado"),
    ("en", "Sarah Knowles MW", "Sarah Knowles"),
    ("ja", "著者：小林美咲", "小林美咲"),
    ("ar", "أحمد وهبة", "أحمد وهبة"),
    ("ar", "عربي ودولي", ""),
]
"""Names joined as each language does, and the letters that languages write between and after them."""

NOBODY = [
    ("ko", "바다뉴스"),
    ("ko", "네바다"),
    ("zh", "留言"),
    ("zh", "海港快訊"),
    ("en", "Tide Water Collective"),
    ("en", "The Harbour Post"),
    ("en", "By Harbour Post Staff"),
    ("en", "By Motley Boat Staff"),
    ("en", "harbourpost.example"),
    ("en", "Our Foreign Staff"),
    ("en", "Web Desk"),
    ("en", "News Desk"),
    ("en", "Staff reporter"),
    ("en", "Editorial Board"),
    ("en", "admin"),
    ("en", "Learn More"),
    ("en", "Coast Motor plc"),
    ("en", "Marie Claire"),
    ("de", "Alle Artikel"),
    ("de", "Zur Übersicht"),
    ("de", "Feuerwehr Harborough"),
    ("en", "Published 3 May 2024"),
    ("en", "3 min read"),
    ("de", "Redaktion"),
    ("de", "Kustenblatt-Redaktion"),
    ("fr", "La rédaction"),
    ("fr", "Le Phare"),
    ("fr", "Le Phare de l’Ouest"),
    ("es", "El Sol de Ribeira"),
    ("pt", "O Farol da Ribeira"),
    ("it", "Il Resto del Porto"),
    ("pt", "Correio da Ribeira"),
    ("es", "Redacción"),
    ("it", "Redazione"),
    ("pt", "Da Redação"),
    ("tr", "Haber Merkezi"),
    ("ru", "Редакция"),
]

AGENCY = [
    ("en", "Reuters", "Reuters source"),
    ("en", "By Reuters", "Reuters source"),
    ("en", "By The Associated Press", "Associated Press source"),
    ("en", "By Ana Prado, Associated Press", "Associated Press source"),
    ("en", "By ANA PRADO Associated Press", "Associated Press source"),
    ("en", "Ana Prado | AP Business Writer", "Associated Press source"),
    ("en", "By Ana Prado of The Associated Press", "Associated Press source"),
    ("en", "Agence France-Presse in Lima", "Agence France-Presse source"),
    ("en", "AFP - Jiji", "Agence France-Presse source, Jiji Press source"),
    ("en", "AFP, MANILA", "Agence France-Presse source"),
    ("en", "Agence France-Presse (AFP)", "Agence France-Presse source"),
    ("no", "NTB-AFP", "NTB source, Agence France-Presse source"),
    ("en", "Staff writer, with CNA", "Central News Agency contributor"),
    ("en", "Staff and agencies", "Agencies contributor"),
    ("en", "Harbour Post staff and wire reports", "Agencies contributor"),
    ("en", "The Harbour Post Staff & Agencies", "Agencies contributor"),
    ("en", "Harbour Post Staff with Reuters", "Reuters contributor"),
    ("en", "By Ana Prado and Reuters", "Reuters contributor"),
    ("en", "By Ana Prado with AFP", "Agence France-Presse contributor"),
    ("en", "Press Association", "PA Media source"),
    ("en", "Australian Associated Press", "AAP source"),
    ("en", "PTI | New Delhi", "Press Trust of India source"),
    ("en", "Agencies", "Agencies source"),
    ("en", "Source: Xinhua", "Xinhua source"),
    ("en", "Posted by: ANI", "ANI source"),
    ("de", "dpa", "dpa source"),
    ("de", "Von dpa", "dpa source"),
    ("de", "Deutsche Presse-Agentur (dpa)", "dpa source"),
    ("de", "Von Ute Sörensen, dpa", "dpa source"),
    ("de", "Jörg Lindner und Ute Sörensen, dpa", "dpa source"),
    ("de", "dpa/AFP", "dpa source, Agence France-Presse source"),
    ("de", "Ute Sörensen mit dpa", "dpa contributor"),
    ("de", "Redaktion/dpa", "dpa contributor"),
    ("de", "Kustenblatt/dpa", "dpa contributor"),
    ("de", "APA/red", "APA contributor"),
    ("de", "Agenturen", "Agencies source"),
    ("fr", "Le Phare avec AFP", "Agence France-Presse contributor"),
    ("fr", "A. P. avec AFP", "Agence France-Presse contributor"),
    ("fr", "Le Phare et Reuters", "Reuters contributor"),
    ("fr", "Par AFP", "Agence France-Presse source"),
    ("fr", "Élodie Marchand avec Belga", "Belga contributor"),
    ("es", "EFE", "EFE source"),
    ("es", "Redacción / EFE", "EFE contributor"),
    ("es", "El Faro / Agencias", "Agencies contributor"),
    ("es", "Agencia EFE", "EFE source"),
    ("es", "Lucía Herrera (EFE)", "EFE source"),
    ("pt", "Agência Lusa", "Lusa source"),
    ("pt", "João Vasques, com Reuters", "Reuters contributor"),
    ("pt", "Da Redação com agências", "Agencies contributor"),
    ("pt", "Estadão Conteúdo", "Estadão Conteúdo source"),
    ("it", "di Redazione ANSA", "ANSA source"),
    ("it", "Adnkronos", "Adnkronos source"),
    ("nl", "ANP", "ANP source"),
    ("nl", "Door: ANP/Reuters", "ANP source, Reuters source"),
    ("sv", "TT", "TT News Agency source"),
    ("sv", "Astrid Holmgren/TT", "TT News Agency source"),
    ("no", "NTB", "NTB source"),
    ("da", "/ritzau/", "Ritzau source"),
    ("fi", "STT", "STT source"),
    ("pl", "PAP", "PAP source"),
    ("cs", "ČTK", "ČTK source"),
    ("hu", "MTI", "MTI source"),
    ("hr", "Hina", "Hina source"),
    ("sr", "Tanjug", "Tanjug source"),
    ("ru", "ТАСС", "TASS source"),
    ("ru", "Источник: РИА Новости", "RIA Novosti source"),
    ("uk", "Укрінформ", "Ukrinform source"),
    ("tr", "AA", "Anadolu Agency source"),
    ("tr", "İHA", "İHA source"),
    ("el", "ΑΠΕ-ΜΠΕ", "ANA-MPA source"),
    ("ar", "رويترز", "Reuters source"),
    ("ar", "وكالات", "Agencies source"),
    ("ar", "(العربي، رويترز)", "Reuters source"),
    ("fa", "ایسنا", "ISNA source"),
    ("he", "רויטרס", "Reuters source"),
    ("hi", "पीटीआई", "Press Trust of India source"),
    ("id", "Antara", "Antara source"),
    ("vi", "Theo Reuters", "Reuters source"),
    ("vi", "TTXVN", "Vietnam News Agency source"),
    ("ja", "共同通信", "Kyodo source"),
    ("ja", "時事", "Jiji Press source"),
    ("zh", "来源：新华社", "Xinhua source"),
    ("ko", "연합뉴스", "Yonhap News Agency source"),
]

PLACES = [
    ("en", "By Ana Prado in Port Selwyn and Tom Reyes in Lima", [("Ana Prado", "Port Selwyn"), ("Tom Reyes", "Lima")]),
    ("de", "Von Ute Sörensen, Kairo", [("Ute Sörensen", "Kairo")]),
    ("es", "Lucía Herrera Corresponsal en Lima", [("Lucía Herrera", "Lima")]),
    ("en", "Reuters in Lima", [("Reuters", "Lima")]),
    ("pt", "Lima | AFP", [("Agence France-Presse", "Lima")]),
]


def people(found: tuple[Attribution, ...]) -> list[str]:
    return [part.name for part in found if part.party == "person" and part.role == "author"]


def agencies(found: tuple[Attribution, ...]) -> str:
    return ", ".join(f"{part.name} {part.role}" for part in found if part.party == "agency")


@pytest.mark.parametrize(("language", "text", "names"), [*AUTHORS, *JOINED])
def test_people_of_a_byline(language: str, text: str, names: str) -> None:
    assert people(read(text, language)) == [name for name in names.split("|") if name]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_desks_and_the_publisher_are_nobody(language: str, text: str) -> None:
    found = read(text, language)
    assert people(found) == []
    assert agencies(found) == ""


@pytest.mark.parametrize(
    ("text", "desks"),
    [
        ("By the National Desk", ["the National Desk"]),
        ("By Staff Writer", ["Staff Writer"]),
        ("Ana Prado and Culture Team", ["Culture Team"]),
        ("Ana Prado / Staff Writer", []),
        ("View author archive", []),
        ("De notre correspondante à Rome, Ana Prado", []),
        ("De nuestro corresponsal en París, Ana Prado", []),
        ("No Author", []),
        ("admin", []),
        ("About the editor Ana Prado, who writes for our online desk from her home in the hills", []),
        ("living in Lima she works as an editor", []),
        ("Harbours", []),
    ],
)
def test_buttons_accounts_sections_and_posts_beside_a_name_are_no_desks(text: str, desks: list[str]) -> None:
    reader = Reader(registry=registry(), language="en", sections=frozenset({"harbours"}))
    found = read_byline(Line(text, "byline"), reader)
    assert [part.name for part in found if part.party == "desk"] == desks


@pytest.mark.parametrize(("language", "text", "expected"), AGENCY)
def test_agencies_of_a_byline(language: str, text: str, expected: str) -> None:
    assert agencies(read(text, language)) == expected


@pytest.mark.parametrize(("language", "text", "expected"), PLACES)
def test_places_go_with_their_people(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(part.name, part.place) for part in read(text, language)] == expected


def test_the_evidence_is_the_whole_line() -> None:
    (part,) = read("By Ana Prado, senior reporter", "en")
    assert (part.evidence_text, part.position, part.rule) == (
        "By Ana Prado, senior reporter",
        "byline",
        "byline-person",
    )


@pytest.mark.parametrize("language", BY)
def test_no_label_is_passed_over(language: str) -> None:
    """Labels are looked for only where the first letters are those of one."""
    found = {word: without_label(f"{word.capitalize()}: Ana Prado", language) for word in of(BY, language)}
    assert found == dict.fromkeys(found, "Ana Prado")


def test_who_has_nothing_but_pictures_in_brackets_took_them() -> None:
    parts = read("Von Ute Sörensen (Text) und Tom Reyes (Fotos)", "de")
    assert [(part.role, part.name) for part in parts] == [("author", "Ute Sörensen"), ("photographer", "Tom Reyes")]
    parts = read("By Ana Prado (words and photos)", "en")
    assert [(part.role, part.name) for part in parts] == [("author", "Ana Prado")]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("sv", "Text: Ana Prado Foto: Tom Reyes", "author Ana Prado|photographer Tom Reyes"),
        ("no", "Tekst: Ana Prado, foto: Tom Reyes", "author Ana Prado|photographer Tom Reyes"),
        ("es", "Fotos: Tom Reyes Texto: Ana Prado", "author Ana Prado|photographer Tom Reyes"),
        ("pl", "Autor: Ana Prado Zdjęcie: PAP", "author Ana Prado"),
        ("de", "Quelle: dpa Foto: Tom Reyes", "source dpa|photographer Tom Reyes"),
        ("en", "Words by Ana Prado Photos by Tom Reyes", "author Ana Prado|photographer Tom Reyes"),
        ("en", "Photo: Tom Reyes", "photographer Tom Reyes"),
        ("sv", "Text & foto: Ana Prado", "author Ana Prado"),
        ("no", "Tekst og foto: Ana Prado", "author Ana Prado"),
        ("es", "Texto y fotos: Ana Prado", "author Ana Prado"),
        ("en", "By Ana Prado, photo editor", "author Ana Prado"),
    ],
)
def test_a_label_for_the_pictures_parts_who_took_them_from_who_wrote(language: str, text: str, who: str) -> None:
    assert "|".join(f"{part.role} {part.name}" for part in read(text, language)) == who
