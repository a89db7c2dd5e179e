"""Picture credits and captions: the photographer, the agency nearest to them, and whom the picture came through."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from etl.sources import read_agencies
from etl.transform.agencies import Registry
from etl.transform.captions import split_caption, split_credit, without_counter, without_credit
from etl.transform.credits import read_credit
from etl.transform.reader import Reader, folded

AGENCIES = Path(__file__).parents[2] / "sources" / "_agencies.toml"


@cache
def reader() -> Reader:
    registry = Registry(read_agencies(AGENCIES))
    return Reader(registry=registry, language=None, own_names=frozenset({folded("The Harbour Post"), "hp"}))


def told(text: str) -> str:
    """``photographer | agency | distributor``."""
    credit = read_credit(text, reader())
    agency = credit.agency.name if credit.agency else ""
    distributor = credit.distributor.name if credit.distributor else ""
    return " | ".join((credit.photographer or "", agency, distributor)).rstrip(" |")


CREDITS = [
    ("© RIPRODUZIONE RISERVATA", ""),
    ("Cedida", ""),
    ("© Fornecido por Lusa", " | Lusa"),
    ("Foto: Reprodução/Redes sociais", ""),
    ("- ANA PRADO - EUROPA PRESS - Archivo", "Ana Prado | Europa Press"),
    ("Imagem: 18.jan.2026-Ana Prado/Reuters", "Ana Prado | Reuters"),
    ("18/01/2026 - Ana Prado/Reuters", "Ana Prado | Reuters"),
    (". AFP or licensors", " | Agence France-Presse"),
    ("ARCHIVES ANA PRADO / SELWYN-OUEST", "Ana Prado | SELWYN-OUEST"),
    ("Archives Selwyn-Ouest", " | Selwyn-Ouest"),
    ("Photo archives Ana Prado", "Ana Prado"),
    ("Photo d’archives Ana Prado / Lake Post", "Ana Prado | Lake Post"),
    ("FotoPrado", " | FotoPrado"),
    ("© Photo News", " | PhotoNews"),
    ("(Symbolbild) © Ana Prado", "Ana Prado"),
    ("U.S. Army photo by Staff Sgt. Ana Prado", "Ana Prado | U.S. Army"),
    ("Petty Officer 1st Class Ana Prado/U.S. Navy", "Ana Prado | U.S. Navy"),
    ("Foto: Cortesía de Ana Prado", "Ana Prado"),
    ("Foto: Cortesía Alcaldía de Ribeira", " | Alcaldía de Ribeira"),
    ("© 2026 AFP", " | Agence France-Presse"),
    ("AFP 2026 / Ana Prado", "Ana Prado | Agence France-Presse"),
    ("Satellite image ©2026 Selwyn Technologies", " | Selwyn Technologies"),
    (
        "(Photo by Ana Prado / AFP) (Photo by ANA PRADO/AFP via Getty Images)",
        "Ana Prado | Agence France-Presse | Getty Images",
    ),
    ("Ana Prado, Sputnik, Kremlin Pool Photo via AP", "Ana Prado | Sputnik | Associated Press"),
    ("PHOTO: ST FILE", " | ST"),
    ("Photo Credit: Special Arrangement", ""),
    ("Φωτ.: Ana Prado", "Ana Prado"),
    ("Photo News/Ana Prado", "Ana Prado | PhotoNews"),
    ("Autor/allikas: Ana Prado/AFP", "Ana Prado | Agence France-Presse"),
    ("Illustration by Ana Prado. Sources: Getty", "Ana Prado | Getty Images"),
    ("이미지 제공-바다소프트", " | 바다소프트"),
    ("Photo Credit", ""),
    ("Mandatory Credit: Ana Prado/Selwyn Sports", "Ana Prado | Selwyn Sports"),
    ("Credit: Courtesy of SPX Research Peru", " | SPX Research Peru"),
    ("(Image credits: Ana Prado; Tom Reyes)", "Ana Prado & Tom Reyes"),
    ("REUTERS/Ana Prado", "Ana Prado | Reuters"),
    ("Ana Prado/Reuters", "Ana Prado | Reuters"),
    ("Foto: REUTERS/Ana Prado", "Ana Prado | Reuters"),
    ("REUTERS/Ana Prado/File Photo", "Ana Prado | Reuters"),
    ("REUTERS/Ana Prado via Harbour Images", "Ana Prado | Reuters | Harbour Images"),
    ("(AP Photo/Tom Reyes, File)", "Tom Reyes | Associated Press"),
    ("Ana Prado / The Harbour Bell via Imagn", "Ana Prado | The Harbour Bell | Imagn Images"),
    ("Ana Prado-USA TODAY Sports via Imagn Images", "Ana Prado | USA TODAY Sports | Imagn Images"),
    ("(Photo credit should read ANA PRADO/AFP via Getty Images)", "Ana Prado | Agence France-Presse | Getty Images"),
    ("01:40 - Source: CNN", " | CNN"),
    ("AP Photo/Tom Reyes", "Tom Reyes | Associated Press"),
    ("Tom Reyes / The Associated Press", "Tom Reyes | Associated Press"),
    ("Tom Reyes, AP", "Tom Reyes | Associated Press"),
    ("(Tom Reyes/Pool Photo via AP)", "Tom Reyes | Associated Press"),
    ("STR/AFP via Getty Images", " | Agence France-Presse | Getty Images"),
    ("Ana Prado/AFP via Getty Images", "Ana Prado | Agence France-Presse | Getty Images"),
    ("Ana Prado/Getty Images", "Ana Prado | Getty Images"),
    ("Photo by Ana Prado/Getty Images", "Ana Prado | Getty Images"),
    ("Ana Prado via Getty Images", "Ana Prado | Getty Images"),
    ("(Photo by Ana Prado/Anadolu via Getty Images)", "Ana Prado | Anadolu Agency | Getty Images"),
    ("Ana Prado/NurPhoto via Getty Images", "Ana Prado | NurPhoto | Getty Images"),
    ("Ana Prado for The Lantern Weekly via Getty Images", "Ana Prado | The Lantern Weekly | Getty Images"),
    ("Bloomberg via Getty Images", " | Bloomberg | Getty Images"),
    ("Getty Images", " | Getty Images"),
    ("Getty", " | Getty Images"),
    ("Foto: stock.adobe.com - Linda", "Linda | Adobe Stock"),
    ("© Linda - stock.adobe.com (Ausschnitt)", "Linda | Adobe Stock"),
    ("Shutterstock / HP", " | Shutterstock"),
    ("Bild: KI", ""),
    ("(Image: AI/Getty Images)", " | Getty Images"),
    ("Alle Rechte vorbehalten IMAGO / Marina Images", " | Marina Images | imago"),
    ("All rights reserved. Ana Prado", "Ana Prado"),
    ("CC-BY-SA 4.0 Ana Prado / Via Flickr", "Ana Prado | Flickr"),
    ("Ana Prado (Shell Grove Port)", "Ana Prado | Shell Grove Port"),
    ("Ana Prado (Tom Reyes)", "Ana Prado & Tom Reyes"),
    ("CC BY 2.0", ""),
    ("Infografik: Ana Prado", "Ana Prado"),
    ("Getty Images/iStockphoto", " | iStock | Getty Images"),
    ("Image: Getty Images", " | Getty Images"),
    ("Ana Prado | Moment | Getty Images", "Ana Prado | Moment | Getty Images"),
    ("picture alliance/dpa | Ute Sörensen", "Ute Sörensen | dpa | picture alliance"),
    ("picture alliance / ASSOCIATED PRESS | Tom Reyes", "Tom Reyes | Associated Press | picture alliance"),
    ("Bildrechte: picture alliance/dpa | Ute Sörensen", "Ute Sörensen | dpa | picture alliance"),
    ("Foto: Ute Sörensen/dpa", "Ute Sörensen | dpa"),
    ("© Ute Sörensen/dpa", "Ute Sörensen | dpa"),
    ("Ute Sörensen/dpa/picture alliance", "Ute Sörensen | dpa | picture alliance"),
    ("Ute Sörensen (dpa/picture alliance via Getty)", "Ute Sörensen | dpa | Getty Images"),
    ("Ute Sörensen/dpa-Zentralbild/dpa", "Ute Sörensen | dpa"),
    ("Symbolfoto: dpa", " | dpa"),
    ("Bild: dpa", " | dpa"),
    ("Foto: imago images/Nordphoto", " | Nordphoto | imago"),
    ("IMAGO / Ute Sörensen", "Ute Sörensen | imago"),
    ("APA/AFP/Ana Prado", "Ana Prado | Agence France-Presse | APA"),
    ("Foto: APA/GEORG LINDNER", "Georg Lindner | APA"),
    ("BILD: HP/APA/GEORG LINDNER", "Georg Lindner | APA"),
    ("KEYSTONE/Urs Lindner", "Urs Lindner | Keystone"),
    ("Keystone/EPA/Urs Lindner", "Urs Lindner | EPA | Keystone"),
    ("EPA/ANA PRADO", "Ana Prado | EPA"),
    ("EFE/EPA/ANA PRADO", "Ana Prado | EPA | EFE"),
    ("ANA PRADO/PAP/EPA", "Ana Prado | EPA | PAP"),
    ("EFE/ Lucía Herrera", "Lucía Herrera | EFE"),
    ("Lucía Herrera / Europa Press", "Lucía Herrera | Europa Press"),
    ("Crédit photo : Élodie Marchand / AFP", "Élodie Marchand | Agence France-Presse"),
    ("Photo Élodie Marchand. AFP", "Élodie Marchand | Agence France-Presse"),
    ("Foto: Ansa", " | ANSA"),
    ("Foto: Astrid Holmgren/TT", "Astrid Holmgren | TT News Agency"),
    ("Foto: Astrid Holmgren / NTB", "Astrid Holmgren | NTB"),
    ("Foto: Kirsten Damgaard/Ritzau Scanpix", "Kirsten Damgaard | Ritzau Scanpix"),
    ("Kuva: Aino Korhola / Lehtikuva", "Aino Korhola | Lehtikuva"),
    ("Fotó: Varga Ilka / MTI", "Varga Ilka | MTI"),
    ("fot. Zofia Wilczek / PAP", "Zofia Wilczek | PAP"),
    ("Foto: ČTK/Tereza Nováčková", "Tereza Nováčková | ČTK"),
    ("Фото: Мария Лебедева / ТАСС", "Мария Лебедева | TASS"),
    ("Fotoğraf: Deniz Yıldırım/AA", "Deniz Yıldırım | Anadolu Agency"),
    ("(رويترز)", " | Reuters"),
    ("写真：ロイター", " | Reuters"),
    ("＝ＡＰ", " | Associated Press"),
    ("（警察庁提供）", " | 警察庁"),
    ("小林美咲撮影", "小林美咲"),
    ("Petty Officer Dane Prado/U.S. Coast Guard via AP", "Dane Prado | U.S. Coast Guard | Associated Press"),
    ("Leader photo by Ana Prado", "Ana Prado"),
    ("COAST PRESS/Ana Prado/Coast Press", "Ana Prado | Coast Press"),
    ("PHOTO/ANA PRADO-REYES", "Ana Prado-Reyes"),
    ("ANSA/VIGILI DEL FUOCO", " | ANSA"),
    ("정선군 제공. 재판매 및 DB 금지", " | 정선군"),
    ("Picha na Neema Juma", "Neema Juma"),
    ("ছবি: রাশেদ করিম", "রাশেদ করিম"),
    ("ምስል፦ Ana Prado/AFP", "Ana Prado | Agence France-Presse"),
    ("படம்: க.முருகவேல்", "க.முருகவேல்"),
    ("ചിത്രം: അനിൽ മേനോൻ ∙ AFP", "അനിൽ മേനോൻ | Agence France-Presse"),
    ("Asalin hoton, Getty Images", " | Getty Images"),
    ("REUTERS/Ana Prado/File Photo Purchase Licensing Rights", "Ana Prado | Reuters"),
    ("Foto: Tereza Nováčková Fotogalerie", "Tereza Nováčková"),
    ("사진=연합뉴스", " | Yonhap News Agency"),
    ("新华社记者 王小明 摄", "王小明 | Xinhua"),
    ("沙港晚报记者 王小明 摄", "王小明"),
    ("沙港警方供图 沙港网发", " | 沙港警方"),
    ("视觉中国供图", " | Visual China Group"),
    ("视觉中国 资料", " | Visual China Group"),
    ("图片由沙港博物馆提供", " | 沙港博物馆"),
    ("受访者供图", ""),
    ("网友供图", ""),
    ("Photograph: Ana Prado/The Harbour Post", "Ana Prado | The Harbour Post"),
    ("Ana Prado/The Harbour Post/AFP", "Ana Prado | Agence France-Presse"),
    ("The Harbour Post/Ministry of Works", " | Ministry of Works"),
    ("Ana Prado", "Ana Prado"),
    ("Photo: Ana Prado", "Ana Prado"),
    ("Photographer: Ana Prado/Bloomberg", "Ana Prado | Bloomberg"),
    ("Ana Prado and Tom Reyes/AFP", "Ana Prado & Tom Reyes | Agence France-Presse"),
    ("THE CANADIAN PRESS/Ana Prado", "Ana Prado | Canadian Press"),
    ("Niall Prado/PA Wire", "Niall Prado | PA Media"),
    ("PA Wire", " | PA Media"),
    ("© Ana Prado/dpa/AAP", "Ana Prado | AAP | dpa"),
    ("AAP Image/Ana Prado", "Ana Prado | AAP"),
    ("Handout via Reuters", " | Reuters"),
    ("Ministry of Works/Handout via REUTERS", " | Ministry of Works | Reuters"),
    ("NASA", " | NASA"),
    ("Photo: Port Selwyn Police", " | Port Selwyn Police"),
    ("Shutterstock", " | Shutterstock"),
    ("Shutterstock / Ana Prado", "Ana Prado | Shutterstock"),
    ("Ana Prado/Unsplash", "Ana Prado | Unsplash"),
    ("Alamy Stock Photo", " | Alamy"),
    ("Credit: Ana Prado/Alamy", "Ana Prado | Alamy"),
    ("(Image: Harbour Nano-Satellite Systems, Inc.)", " | Harbour Nano-Satellite Systems, Inc"),
    ("Ana Prado, Lindner Engineering", "Ana Prado | Lindner Engineering"),
    ("© Foto: Ana Prado / Magazin Lindner", "Ana Prado | Magazin Lindner"),
    ("Left image: Port Selwyn Museum, Right image: Ana Prado", "Ana Prado | Port Selwyn Museum"),
    ("Links: Ana Prado; rechts: dpa", "Ana Prado | dpa"),
    ("Image: Ana Prado, left, has replaced Tom Reyes at the helm", ""),
    ("Ana Prado (l.) und Tom Reyes (r.)", ""),
    ("Getty Images, left; AP, right", " | Getty Images | Associated Press"),
    ("Bild: Ana Prado, Lizenz CC BY-SA 4.0", "Ana Prado"),
    ("Foto: Hafenarchiv, Bild 183-8100-03/via Wikipedia CC-BY-SA 3.0", " | Hafenarchiv | Wikipedia"),
    ("http://www.flickr.com/photos/anaprado/12", " | flickr.com"),
    ("The old mill South/East © Port Press GmbH", " | Port Press GmbH"),
    ("Getty Images © Ana Prado", "Ana Prado | Getty Images"),
    ("© Selwyn Looms Corporation, 1989. Photo: Ana Prado.", "Ana Prado | Selwyn Looms Corporation"),
    ("Photo Credit Ana Prado/Shutterstock", "Ana Prado | Shutterstock"),
    ("Credit Ana Prado for The Harbour Post", "Ana Prado | The Harbour Post"),
    ("Foto: Credit Suisse AG", " | Credit Suisse AG"),
    ("Credit: Getty - Contributor", " | Getty Images"),
    ("圖／沙港科技", " | 沙港科技"),
    ("(AP Photo)", " | Associated Press"),
    ("AP Photo/Ana Prado", "Ana Prado | Associated Press"),
    ("Via Facebook", ""),
    ("via Ana Prado", "Ana Prado"),
    ("Photo: Silver Lake Collection/Getty Images", " | Silver Lake Collection | Getty Images"),
    ("Privat", ""),
    ("Foto: Privat", ""),
    ("Supplied", ""),
    ("Courtesy", ""),
    ("(Foto: Petra Reuter)", "Petra Reuter"),
]

CAPTIONS = [
    ("A train (archive picture). Foto: Ana Prado/dpa", "A train (archive picture).", "Foto: Ana Prado/dpa"),
    ("Ein Zug (Archivbild). Foto: Ana Prado/dpa", "Ein Zug (Archivbild).", "Foto: Ana Prado/dpa"),
    ("바다에 선 다리(이미지 제공-바다소프트)", "바다에 선 다리", "이미지 제공-바다소프트"),
    ("Image via Getty Images", "", "Image via Getty Images"),
    ("The pier is closed. Courtesy of Ana Prado", "The pier is closed.", "Courtesy of Ana Prado"),
    ("Courtesy of Lake Images", "", "Courtesy of Lake Images"),
    ("The pier opened by courtesy of Ana Prado", "The pier opened by courtesy of Ana Prado", None),
    ("Is it open? Lake Images/Digital via Getty Images", "Is it open?", "Lake Images/Digital via Getty Images"),
    ("He came by sea. He left via Getty", "He came by sea. He left via Getty", None),
    (
        "The pier is closed. Ana Prado, The Selwyn Courier/Marina",
        "The pier is closed.",
        "Ana Prado, The Selwyn Courier/Marina",
    ),
    ("The pier is closed. Ana Prado, Mayor of Lima", "The pier is closed. Ana Prado, Mayor of Lima", None),
    ("Screenshot by Ana Prado/Marina Games", "", "Screenshot by Ana Prado/Marina Games"),
    (
        "Smoke stands over the mill. Ana Prado for The Selwyn Courier",
        "Smoke stands over the mill.",
        "Ana Prado for The Selwyn Courier",
    ),
    ("Smoke over the mill. Ana Prado for president", "Smoke over the mill. Ana Prado for president", None),
    ("Smoke over the mill. Ana Prado for Lima", "Smoke over the mill. Ana Prado for Lima", None),
    ("Ana and Tom on the pier. Photo courtesy Nils Ek", "Ana and Tom on the pier.", "Photo courtesy Nils Ek"),
    ("The film is out. Photos courtesy of Lake Films", "The film is out.", "Photos courtesy of Lake Films"),
    ("The photo, courtesy of nobody, shows the pier", "The photo, courtesy of nobody, shows the pier", None),
    ("THE HARBOUR POST - ANA PRADO", "", "THE HARBOUR POST - ANA PRADO"),
    (
        "A helicopter over the gully. (HANDOUT/PORT SELWYN POLICE)",
        "A helicopter over the gully.",
        "HANDOUT/PORT SELWYN POLICE",
    ),
    (
        "Smoke over the mill. (Ana Prado/The Harbour-Crescent via AP)",
        "Smoke over the mill.",
        "Ana Prado/The Harbour-Crescent via AP",
    ),
    (
        "A farmer wades through the field on Thursday. — Blue Star/Ana Prado-Reyes",
        "A farmer wades through the field on Thursday.",
        "Blue Star/Ana Prado-Reyes",
    ),
    ("A boat waits for its crew. —ANA PRADO-REYES", "A boat waits for its crew.", "ANA PRADO-REYES"),
    ("打鐵師傅放下鐵錘。記者林小舟／攝影", "打鐵師傅放下鐵錘。", "記者林小舟／攝影"),
    ("老橋重新通車。（記者林小舟攝）", "老橋重新通車。", "記者林小舟攝"),
    ("老橋重新通車。中央社記者林小舟攝 115年4月15日", "老橋重新通車。", "中央社記者林小舟攝"),
    (
        "橋を渡る人たち＝沙港市で2024年5月6日、本社ヘリから原澄子撮影",
        "橋を渡る人たち＝沙港市で2024年5月6日、本社ヘリから",
        "原澄子撮影",
    ),
    ("橋を渡る人たち＝2024年5月6日、沙港市、原澄子撮影", "橋を渡る人たち＝2024年5月6日、沙港市", "原澄子撮影"),
    ("行人走过沙港大桥。沙港警方供图 沙港网", "行人走过沙港大桥。", "沙港警方供图 沙港网"),
    ("行人走过沙港大桥。视觉中国 资料", "行人走过沙港大桥。", "视觉中国"),
    ("行人走过沙港大桥。 沙港新闻记者 林小海 图", "行人走过沙港大桥。", "沙港新闻记者 林小海"),
    ("行人走过沙港大桥的示意图", "行人走过沙港大桥的示意图", None),
    ("行人走过沙港大桥。 林小舟母亲供图", "行人走过沙港大桥。", "林小舟母亲供图"),
    ("行人走过沙港大桥。 本报记者 林小舟 摄", "行人走过沙港大桥。", "本报记者 林小舟 摄"),
    ("다리를 건너는 사람들. [연합뉴스 자료사진]", "다리를 건너는 사람들.", "연합뉴스 자료사진"),
    (
        "[리마=뉴시스] 김하늘 기자 = 10일 사람들이 다리를 건너고 있다. 2024.05.10. sky@seom.example",
        "10일 사람들이 다리를 건너고 있다.",
        "[리마=뉴시스] 김하늘 기자",
    ),
    (
        "Orang ramai di jambatan. --fotoBERNAMA (2025) HAK CIPTA TERPELIHARA",
        "Orang ramai di jambatan.",
        "--fotoBERNAMA",
    ),
    ("다리를 건너는 사람들. 통영 연합뉴스", "다리를 건너는 사람들.", "통영 연합뉴스"),
    ("다리를 건너는 사람들. 리마=AP 뉴시스", "다리를 건너는 사람들.", "리마=AP 뉴시스"),
    ("다리를 건너는 사람들. 김하늘 기자 sky@seom.example", "다리를 건너는 사람들.", "김하늘 기자"),
    ("다리를 건너는 사람들. 국립항만원 제공", "다리를 건너는 사람들.", "국립항만원 제공"),
    ("다리를 건너는 사람들. 사진=모래시", "다리를 건너는 사람들.", "사진=모래시"),
    ("급식 제공", "급식 제공", None),
    ("記者会見する外相（ロイター＝共同）", "記者会見する外相", "ロイター＝共同"),
    ("記者会見する外相＝ロイター", "記者会見する外相", "ロイター"),
    ("橋を渡る子どもたち＝沙港町提供", "橋を渡る子どもたち", "沙港町提供"),
    ("橋を渡る子どもたち＝同社提供", "橋を渡る子どもたち＝同社提供", None),
    ("老橋重新通車。圖／沙港農會提供", "老橋重新通車。", "圖／沙港農會提供"),
    ("متطوعون يغرسون شتلات الغاف (واس)", "متطوعون يغرسون شتلات الغاف", "واس"),
    ("منحدرات التزلج في الأرز صباح الأحد (حسام شبارو نصر)", "منحدرات التزلج في الأرز صباح الأحد", "حسام شبارو نصر"),
    ("منحدرات التزلج في الأرز (وسط المدينة)", "منحدرات التزلج في الأرز (وسط المدينة)", None),
    ("قوارب الصيد في الميناء القديم (الفرنسية)", "قوارب الصيد في الميناء القديم", "الفرنسية"),
    ("نهر في المدينة الفرنسية", "نهر في المدينة الفرنسية", None),
    ("ድልድዩን የሚያቋርጡ ሰዎች ፎቶ፦ ሮይተርስ", "ድልድዩን የሚያቋርጡ ሰዎች", "ፎቶ፦ ሮይተርስ"),
    ("पुल पर लोग (फोटो – पीटीआय)", "पुल पर लोग", "फोटो – पीटीआय"),
    ("Warga menyeberangi jembatan (dok. Polda Pasir)", "Warga menyeberangi jembatan", "dok. Polda Pasir"),
    (
        "Pessoas cruzam a ponte, em Porto Novo - Rui Prado/Gazeta Press",
        "Pessoas cruzam a ponte, em Porto Novo",
        "Rui Prado/Gazeta Press",
    ),
    ("People cross the bridge - and/or swim", "People cross the bridge - and/or swim", None),
    ("Le vieux pont est fermé. Photo Célestine Prado", "Le vieux pont est fermé.", "Photo Célestine Prado"),
    ("Le vieux pont. Photo archives Ana Prado", "Le vieux pont.", "Photo archives Ana Prado"),
    ("Le vieux pont. Photo d’illustration", "Le vieux pont. Photo d’illustration", None),
    ("Un puente. Foto Rosa en la fiesta de abril", "Un puente. Foto Rosa en la fiesta de abril", None),
    ("Le maire à Lyon, le 3 mai 2024. ANA PRADO / AFP", "Le maire à Lyon, le 3 mai 2024.", "ANA PRADO / AFP"),
    ("Le maire à Lyon, le 3 mai 2024. - Ana Prado / AFP", "Le maire à Lyon, le 3 mai 2024.", "Ana Prado / AFP"),
    ("El puente viejo de Lima, este lunes. ANA PRADO", "El puente viejo de Lima, este lunes.", "ANA PRADO"),
    ("THE MILL BEFORE IT BURNED DOWN. ANA PRADO", "THE MILL BEFORE IT BURNED DOWN. ANA PRADO", None),
    ("Trabajadores en la obra | Ana Prado (EFE)", "Trabajadores en la obra", "Ana Prado (EFE)"),
    ("El puente. Ana Prado (EFE)", "El puente.", "Ana Prado (EFE)"),
    ("Il ponte vecchio (FotoPrado)", "Il ponte vecchio", "FotoPrado"),
    (
        "Archivo - El puente viejo de Lima - ANA PRADO - EUROPA PRESS - Archivo",
        "Archivo - El puente viejo de Lima",
        "ANA PRADO - EUROPA PRESS - Archivo",
    ),
    ("The old bridge in 2021 [Getty]", "The old bridge in 2021", "Getty"),
    ("The old bridge in 2021 [Getty images]", "The old bridge in 2021", "Getty images"),
    ("The old bridge [AFP via Getty]", "The old bridge", "AFP via Getty"),
    ("The old bridge [THP]", "The old bridge", "THP"),
    ("The old bridge (AP Photo/Tom Reyes)", "The old bridge", "AP Photo/Tom Reyes"),
    ("The old bridge. (Reuters)", "The old bridge.", "Reuters"),
    ("The old bridge. Photo: Ana Prado/AFP", "The old bridge.", "Photo: Ana Prado/AFP"),
    ("Die alte Brücke. Foto: Ute Sörensen/dpa", "Die alte Brücke.", "Foto: Ute Sörensen/dpa"),
    ("Die alte Brücke. © dpa", "Die alte Brücke.", "© dpa"),
    ("El viejo puente | EFE", "El viejo puente", "EFE"),
    ("El viejo puente. Lucía Herrera / Europa Press", "El viejo puente.", "Lucía Herrera / Europa Press"),
    ("Le vieux pont - Belga", "Le vieux pont", "Belga"),
    ("The old bridge. REUTERS/Ana Prado", "The old bridge.", "REUTERS/Ana Prado"),
    ("The old bridge AP Photo/Tom Reyes", "The old bridge", "AP Photo/Tom Reyes"),
    ("The old bridge", "The old bridge", None),
    ("The old bridge (left) and the new one", "The old bridge (left) and the new one", None),
    ("The old bridge (built in 1890)", "The old bridge (built in 1890)", None),
    ("Ana Prado (right) speaks to Reuters", "Ana Prado (right) speaks to Reuters", None),
    ("The agency's office in Lima", "The agency's office in Lima", None),
    ("The old bridge on Friday Getty Images", "The old bridge on Friday", "Getty Images"),
    (
        "The islands in the bay are for sale. (Selwyn Real Estate)",
        "The islands in the bay are for sale.",
        "Selwyn Real Estate",
    ),
    ("The old bridge in the harbour on Friday. (Ana Prado)", "The old bridge in the harbour on Friday.", "Ana Prado"),
    ("The old bridge in the harbour / Ana Prado", "The old bridge in the harbour", "Ana Prado"),
    ("The bridge in Lima (Peru). Ana Prado / AFP", "The bridge in Lima (Peru).", "Ana Prado / AFP"),
    ("The old bridge REUTERS", "The old bridge", "REUTERS"),
    ("古い橋（警察庁提供）", "古い橋", "警察庁提供"),
    ("Senas tiltas / A. Kazlauskas / LRT nuotr.", "Senas tiltas", "A. Kazlauskas / LRT nuotr."),
    ("The mayor gave an interview to AFP", "The mayor gave an interview to AFP", None),
    ("The bridge was bought by Getty Images", "The bridge was bought by Getty Images", None),
    ("The old bridge. (Ana Prado/The Harbour Post)", "The old bridge.", "Ana Prado/The Harbour Post"),
    ("The old bridge. Ana Prado / The Harbour Post", "The old bridge.", "Ana Prado / The Harbour Post"),
    ("Ana Prado / Tom Reyes / HP", "Ana Prado", "Tom Reyes / HP"),
    ("The old bridge (the harbour post)", "The old bridge", "the harbour post"),
    ("The old bridge (Ana Prado and the harbour)", "The old bridge (Ana Prado and the harbour)", None),
    ("Die Brücke. (Symbolbild) Ute Sörensen/dpa", "Die Brücke. (Symbolbild)", "Ute Sörensen/dpa"),
    ("Die Brücke. (Symbolbild)", "Die Brücke. (Symbolbild)", None),
    ("El puente. (Foto de archivo) EFE", "El puente. (Foto de archivo)", "EFE"),
    ("Getty Images", "", "Getty Images"),
    ("Illustration by Ana Prado", "", "Illustration by Ana Prado"),
    ("The bridge. Photo illustration by Ana Prado", "The bridge.", "Photo illustration by Ana Prado"),
    ("A book with illustrations by Ana Prado", "A book with illustrations by Ana Prado", None),
    ("REUTERS/Ana Prado", "", "REUTERS/Ana Prado"),
    ("Sen. Ana Prado. | Tom Reyes/Getty Images", "Sen. Ana Prado.", "Tom Reyes/Getty Images"),
    ("", "", None),
]

CALLED_CREDITS = [
    ("Ana Prado/AFP", "", "Ana Prado/AFP"),
    (
        "Photograph by Ana Prado, who lives beside the old harbour",
        "",
        "Photograph by Ana Prado, who lives beside the old harbour",
    ),
    ("Ministerium für Landwirtschaft und Ernährung / dpa", "", "Ministerium für Landwirtschaft und Ernährung / dpa"),
    (
        "The papers show what she said then Photo: Getty Images",
        "The papers show what she said then",
        "Photo: Getty Images",
    ),
    ("Sen. Ana Prado. | Tom Reyes/AP", "Sen. Ana Prado.", "Tom Reyes/AP"),
    ("The mayor speaks about debts in the hall on Monday.", "The mayor speaks about debts in the hall on Monday.", ""),
    (
        "Ana Prado. Food styling by Tom Reyes at the old mill",
        "",
        "Ana Prado. Food styling by Tom Reyes at the old mill",
    ),
    ("22", "", ""),
]


@pytest.mark.parametrize(("text", "caption", "credit"), CALLED_CREDITS)
def test_what_a_page_calls_a_credit_may_be_a_caption(text: str, caption: str, credit: str) -> None:
    assert split_credit(text, reader()) == (caption, credit)


@pytest.mark.parametrize(("text", "expected"), CREDITS)
def test_credits(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "credit", ["Ana Prado/Pool Photo via AP, File", "Selwyn Archive/Getty Images", "Sgt. Ana Prado/U.S. Army via AP"]
)
def test_a_credit_alone_is_not_cut_at_a_word_of_its_own(credit: str) -> None:
    assert split_caption(credit, reader()) == ("", credit)


def test_a_sign_that_the_paper_has_for_itself_is_no_agency_s() -> None:
    own = replace(reader(), own_names=frozenset({"theharbournotes", "tna"}), own_initials=frozenset({"tna"}))
    agencies = [read_credit("TNA", one).agency for one in (reader(), own)]
    assert [agency and agency.agency_slug for agency in agencies] == ["tna", None]


@pytest.mark.parametrize(("text", "caption", "credit"), CAPTIONS)
def test_captions_and_the_credit_at_their_end(text: str, caption: str, credit: str | None) -> None:
    assert split_caption(text, reader()) == (caption, credit)


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("The Harbour Post", "The Harbour Post"),
        ("Ana Prado/The Harbour Post", "The Harbour Post"),
        ("The Harbour Post/Ministry of Works", "Ministry of Works"),
        ("The Harbour Post/AFP/Ana Prado", "Agence France-Presse"),
    ],
)
def test_the_paper_itself_counts_where_nobody_else_is_named(text: str, agency: str | None) -> None:
    credit = read_credit(text, reader())
    assert (credit.agency and credit.agency.name) == agency


@pytest.mark.parametrize(
    ("caption", "words"),
    [
        ("1 de 3 A velha ponte", "A velha ponte"),
        ("2/5 – The old bridge", "The old bridge"),
        ("3 von 7: „Die alte Brücke“", "„Die alte Brücke“"),
        ("2 of 3 boats came back", "2 of 3 boats came back"),
        ("The old bridge", "The old bridge"),
    ],
)
def test_a_caption_goes_without_its_number_in_the_gallery(caption: str, words: str) -> None:
    assert without_counter(caption) == words


@pytest.mark.parametrize(
    ("caption", "credit", "words"),
    [
        ("The old bridge. Ana Prado/Selwyn Press", "Ana Prado/Selwyn Press", "The old bridge."),
        ("Ana Prado/Selwyn Press The old bridge", "Ana Prado/Selwyn Press", "The old bridge"),
        ("The old bridge (Selwyn Press).", "Selwyn Press", "The old bridge"),
        ("A velha ponte - Ana Prado", "Ana Prado", "A velha ponte"),
        ("A velha ponte —", "Ana Prado", "A velha ponte"),
        ("Le vieux pont. |", "Ana Prado", "Le vieux pont."),
        ("Selwyn Press", "Selwyn Press", ""),
        ("Die alte Brücke. Foto: AFP", "AFP", "Die alte Brücke. Foto: AFP"),
        ("The old bridge REUTERS/Ana Prado", "Ana Prado", "The old bridge REUTERS/Ana Prado"),
        ("The old bridge. Photo by Ana Prado", "Ana Prado", "The old bridge. Photo by Ana Prado"),
        ("The old bridge -", "", "The old bridge -"),
    ],
)
def test_a_caption_goes_without_the_credit_of_an_own_element(caption: str, credit: str, words: str) -> None:
    assert without_credit(caption, credit) == words


@pytest.mark.parametrize(
    ("text", "photographer"),
    [
        ("Selwynblaðið/Vilhelm", "Vilhelm"),
        ("The Harbour Post/Krassi", "Krassi"),
        ("Selwynblaðið/aðsend", None),
        ("Selwynblaðið/Krassi", None),
    ],
)
def test_icelanders_go_by_their_first_names(text: str, photographer: str | None) -> None:
    assert read_credit(text, replace(reader(), language="is")).photographer == photographer
