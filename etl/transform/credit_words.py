"""Words around picture credits, in many languages: labels, and what is printed where there is nobody to name."""

from __future__ import annotations

import re

from etl.printed_words import COLONS, PICTURE_SOURCE, alternatives
from etl.printed_words import PICTURE as PHOTO

PICTURE = (
    rf"{alternatives(PHOTO)}|"
    r"video|graphic|illustration|collage|visuali[sz](?:ierung|ation)|info(?:grafik|graphics?|graphie|grafía)|"
    r"rendering|grafik|montage|illustratie|illustra(?:sjons|tions|tie)(?:foto|bilde?|beeld)|"
    r"(?:titel|beitrags)(?:foto|bild)|ภาพ(?:โดย|ข่าว)"
)
"""Words for a picture of any kind, and for who made it."""
EAST_ASIAN_PICTURE = r"(?:圖|图|圖片|图片|照片|写真|撮影|사진)"
EAST_ASIAN_CREDIT = r"来源|來源|出典|提供|출처|제공"
CREDIT = (
    rf"{EAST_ASIAN_CREDIT}|(?:mandatory )?credits?|"
    r"crédits?|créditos?|rechte|rights|droits|derechos|sources?|quellen?|fuentes?|fonte|bron|zdroj|źródło|copyright|"
    rf"courtesy|by|"
    r"साभार|सौजन्य|क्रेडिट|بشکریہ|von|via|zdroje|sursa|forrás|källa|kilde|lähde|izvor|vir|kaynak|источник|джерело|източник|"
    r"πηγή|المصدر|allikas|avots|šaltinis|burimi|heimild|mənbə|извор|"
    r"منبع|sumber|nguồn"
)
"""Words for whose it is."""

SOURCE_READ_OUT = alternatives(PICTURE_SOURCE)
"""As screen readers are to say it: "Image source, NAME"."""

LABEL = re.compile(
    rf"^(?:(?:{SOURCE_READ_OUT})\s*[,،，:：]\s*|(?:photo )?credit (?:must|should) read:?\s+|"
    rf"(?-i:[A-Z]\w+) (?:file )?photos? (?:by|courtesy of) |"
    r"(?-i:[Pp]hotos?|[Ii]mages?|[Pp]ictures?) courtesy (?:of )?(?-i:(?=[A-Z]))|"
    r"(?-i:(?:[Pp]hoto|[Ii]mage|[Pp]icture) [Cc]redits? (?=[A-Z]))|"
    rf"(?:{PICTURE})(?: ?(?:{CREDIT}))?\s*"
    r"(?:[:：=©]|[-–—](?=\s)|"
    r"\s+(?:by|von|de|di|par|por|av|af|door|deur|na|ni|from|via|courtesy of|بشکریہ|सौजन्य|साभार)\s+)\s*|"
    r"(?:photos?|fotos?|images?|imagen|imagem|immagine) (?:d['’](?:archives?|archivio|illustration|illustrazione)|"
    r"archives?|de archivo|de arquivo|de arxiu|ilustrativa|di repertorio)[\s,:/–-]+(?-i:(?=[A-ZÀ-Þ]))|"
    r"(?:photos? |images? )?(?:fournie?s?|transmise?s?) par (?-i:(?=[A-ZÀ-Þ]))|"
    r"(?:foto |fotografía |imagen |imagem )?(?:cedid[ao]s?|fornecid[ao]s?|facilitad[ao]s?) por (?-i:(?=[A-ZÀ-Þ]))|"
    r"screenshot by (?-i:(?=[A-Z]))|(?:사진|이미지|자료|영상)\s?제공\s*[-–:=]\s*|"
    rf"(?:{CREDIT})(?: (?:{PICTURE}))?\s*(?:[:：=]|\.{{3}}|…)\s*|"
    rf"[^\W\d_]{{3,12}} ?/ ?(?:{CREDIT}|{PICTURE})\s*[:：]\s*|"
    r"(?-i:Credit ?(?=[A-Z][a-z])(?!Suisse|Agricole|Mutuel))|"
    rf"{EAST_ASIAN_PICTURE}\s*[/／]\s*|(?:photos?|foto|picha|pic)\s?/\s?(?-i:(?=[A-Z][^/]+$))|"
    r"ภาพ(?:จาก|โดย)\s*|dok\.\s+(?-i:(?=[A-Z]))|[圖图]?(?:翻[攝摄]|取)自\s*|ljósmynd\s*/\s*|"
    r"(?:by|via|photo|photos|foto|фото|beeld|kuva|fot\.|courtesy(?: of)?|"
    r"cortes[ií]a(?: d(?:e|el|a|o))?|gentileza(?: d[aeo])?|courtoisie(?: de)?|per gentile concessione(?: d\w+)?|"
    r"mit freundlicher genehmigung(?: von| de[rs])?|copyright|fotoğraf|تصوير|عدسة|사진|写真|"
    rf"撮影)[,\s]+|"
    r"[©ⓒ=]\s*|\(c\)\s*|（c）\s*)+",
    re.IGNORECASE,
)
"""What stands before a credit's names."""
_SIDE = (
    r"(?:left|right|centre|center|middle|top|bottom|above|below|inset|(?-i:[lr]|li|re)|links|rechts|mitte|oben|unten|gauche|droite|"
    r"izquierda|derecha|esquerda|direita|sinistra|destra)"
)
SIDE = re.compile(rf"{_SIDE}\.?", re.IGNORECASE)
"""Where in the picture somebody is, or which of two pictures is meant."""
SIDE_BEFORE = re.compile(rf"^{_SIDE}(?::\s+|\s+(?=(?:{PICTURE})\s*[:：]))", re.IGNORECASE)
"""The same before a name, of two pictures side by side: "Left image: NAME", "Links: NAME"."""
LICENCE_BEHIND = re.compile(
    r"[\s,]+(?:(?:lizenz|licen[cs]e|licencia|licença|licenza)\b|CC[- ](?:BY|0|zero)\b).*$", re.IGNORECASE
)
"""Behind whose it is, on what terms: "NAME, Lizenz CC BY-SA 4.0"."""

LABEL_WITHIN = re.compile(
    rf"(?:^|(?<=[\s.!?…»”\"'|/(（。！？」』）])|(?=[©ⓒ]|[(（][cCｃＣ][)）]))"
    rf"(?P<credit>(?:(?:{PICTURE})(?: ?(?:{CREDIT}))?\s*[{COLONS}]|"
    rf"{EAST_ASIAN_PICTURE}\s*[/／=＝]|fot\.\s|"
    rf"(?:{CREDIT})(?: (?:{PICTURE}))?\s*[:：]|[©ⓒ]|[(（][cCｃＣ][)）]|"
    r"(?:photo|foto|photograph|picture|image|picha) (?:by|von|de|di|par|deur|na) |"
    r"(?-i:[Pp]hotos?|[Ii]mages?|[Pp]ictures?) (?:courtesy (?:of )?|via )(?-i:(?=[A-Z]))|"
    r"(?:(?<=[.!?…”\"] )|(?<!.))(?-i:Courtesy of|COURTESY OF|Screenshot by) (?-i:(?=[A-Z]))|"
    r"(?:(?<=[.!?…|] )|(?<!.))(?-i:(?:Photo )?[Ii]llustrations?|Graphics?) by |"
    r"(?<=[.!?…»”)] )(?-i:PHOTOS?|FOTOS?|[Pp]hotos?|[Ff]otos?)"
    r"(?: d['’](?:archives?|illustration)| archives?| de archivo)? (?-i:(?=[A-ZÀ-Þ][^.!?…]*\.?$)))"
    r"\s*.{2,160})$",
    re.IGNORECASE,
)
"""A labelled credit at the end of a caption."""

RIGHTS_BEFORE = re.compile(
    r"^(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
    r"todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|"
    r"cc(?:[- ](?:by|nc|nd|sa|zero|0))+(?:[- ]\d\.\d)?"
    r"(?: [a-z]{2})?)[.,:;|]?\s+(?=[^\W\d])",
    re.IGNORECASE,
)
"""The terms of a picture, before whose it is: "Alle Rechte vorbehalten NAME", "CC-BY-SA 4.0 NAME"."""
RIGHTS_BEGIN = frozenset({"all", "tou", "tod", "tut", "cc-", "cc "})
"""How such terms begin, lower case: a look that spares most credits the pattern."""

_END_WORDS = [
    "nuotr",
    "pic",
    "photo",
    "photos",
    "foto",
    "fotografo",
    "fotograf",
    "photographer",
    "handout",
    "file",
    "files",
]
_ENDS = (
    "のデータ", "資料写真", "より", "写真", "자료 사진", "자료사진", "사진", "檔案照片", "档案照片", "檔案照",
    "資料照片", "資料照", "资料图片", "资料图", "資料圖", "资料照片", "ফাইল ছবি", "ফাইল", "फाइल फोटो",
    "fotogalerie", "bildergalerie", "photo gallery", "galería", "galeria", "галерея", "aracılığıyla", "vis mer",
    "les mer", "läs mer", "read more", "show more", "view image", "mehr anzeigen", "ver más", "or licensors",
)  # fmt: skip
END_LABEL_ENDS = (*_END_WORDS, "file photo", "pool", *_ENDS)
"""With one of these, lower case, dots aside, ends what END_LABEL matches, unless it has :data:`END_LABEL_WITHIN`."""
END_LABEL_WITHIN = "tarafından"
END_LABEL = re.compile(
    rf"(?:(?:^|\s+)(?:{'|'.join(_END_WORDS)}|file photo)|\s*[-–]\s?pool|\s+pool photo|\s*(?:{'|'.join(_ENDS)})|"
    rf"\s+{END_LABEL_WITHIN} (?:servis|geçilen|paylaşılan).*)\.?$",
    re.IGNORECASE,
)
SIGNED_AT_END = re.compile(r"(?:^|/ |\d)(?P<credit>[^/\d]{3,40} ?/ ?[^/]{2,30} nuotr\.?)$", re.IGNORECASE)
"""A credit whose label comes last, as in Lithuanian."""
PERSON_ENDS = ("／攝影", "/攝影", "攝影", "摄影", "撮影", "摄", "攝", "촬영")
"""Written behind the photographer: taken by."""
ORGANISATION_ENDS = ("提供", "供图", "供圖", "제공")
"""Written behind who gave the picture away: provided by."""

GIVEN_BEFORE = re.compile("^(?:图片|圖片|照片|图)由")
"""The same in a sentence: 图片由…提供."""

NOBODY = re.compile(
    r"(?:riproduzione riservata|(?:tutti i )?diritti riservati|tous droits réservés|todos os direitos reservados|"
    r"(?:todos los )?derechos reservados|cedid[ao]s?|fournie?s?|fornecid[ao]s?|redes sociai?s|redes sociales|"
    r"réseaux sociaux|(?:photo |image |picture )?credits?|"
    r"hand ?-?out|supplied|provided|courtesy|private?|privatfoto|privée?|privado|particular|dr|d\.r\.?|foto|str|"
    r"stringer|stf|"
    r"pool(?: photo)?|file(?: photo)?|archives?|archiv(?:o|io|bild|foto)?|arkiv(?:foto)?|symbol(?:bild|foto)?|"
    r"agenturfoto|contributed (?:image|photo)|pr|"
    r"prétexte|"
    r"(?:d['’])?illustration|d['’]archives?|reproducción|reprodução|reproduction|divulgação|cortesía|"
    r"captur[aă] .*|captura.*|screen ?shot|screengrab|undated|"
    r"facebook|instagram|twitter|x|youtube|telegram|tiktok|social media|all rights reserved|alle rechte vorbehalten|"
    r"contributors?|(?:lizenz|licen[cs]e|licencia|licença|licenza)\b.*|(?:bild|inv|nr)[. -]*\d[\w/.-]*|"
    r"(?:image|photo|bild) \d+ (?:of|von) \d+|z\.?v\.?g\.?|especial|arşiv|eigen(?: foto)?|arquivo(?: pessoal)?|"
    r"archiwum(?: prywatne)?|d['’]archivio|(?:صورة )?أرشيف(?:ية)?|من الأرشيف|фото из архива|"
    r"verskaf|verstrekt|tillhandahållen|udlånt|dokumentasi(?: pribadi)?|istimewa|ist|ihsan|"
    r"m|montage|collage|composite|ausschnitt|crop(?:ped)?|n/a|none|rf|editorial|via|ho|epaselect|"
    r"genérico|(?:by )?(?:special )?arrangement|(?:file |archive )?\d{4}|"
    r"free|royalty.free|cc.*|public domain|wikimedia.*|unknown|anonymous|contributed|submitted|staff|redaktion|"
    r"eigenes bild|own|photographer|fotograf|fotografo|tư liệu|quelle|source|"
    r"臉書|脸书|微博|推特|社群網站|files|collected|uncredited|no credit|(?:ufficio|servicio de) (?:stampa|prensa)|"
    r"(?:family|police|court|company|government)(?: handout| photo)?|stock (?:image|photo|picture)s?|stockfoto|"
    r"(?:representative|"
    r"representational)(?: image| picture| photo)?|"
    r"illustra(?:sjons|tions|tie)(?:foto|bilde?|beeld)?|archief(?:foto|beeld)?|arkiv(?:bilde?|billede|kuva)|"
    r"kuvituskuva|arkistokuva|"
    r"skärmdump|sk(?:j|æ)rm(?:bilde|dump|billede)|schermafbeelding|zrzut ekranu|képernyőkép|print ?screen|"
    r"snimak ekrana|"
    r"capture (?:d['’]écran|vidéo)|image d['’]illustration|(?:zdjęcie )?ilustracyjne|ilustra(?:cja|cija|ční|"
    r"čné|ție|ción|ção)(?: foto)?|"
    r"illusztráció|(?:foto )?arhiv[aăe]?|arhīvs|archyvas|archív(?: foto)?|arkisto|"
    r"архив(?:ное фото)?|архів|(?:из )?личн(?:ый|ого) архива?|из архива|соцсети|скриншот(?: видео)?|"
    r"ілюстративне(?: фото)?|"
    r"илюстрация|илустрација|αρχείο(?:υ)?|φωτογραφία αρχείου|آرشیو|آرشيو|فایل|فائل(?: فوٹو)?|سوشل میڈیا|"
    r"ארכיון|באדיבות.*|"
    r"সংগৃহীত|ফাইল(?: ছবি)?|ইন্টারনেট|प्रतीकात्मक(?: तस्वीर)?|फाइल(?: फोटो)?|सोशल मीडिया|"
    r"istimewa|ist\.?|dok(?:\.|umen(?:tasi)?)? ?(?:pribadi)?|tangkapan layar|ihsan(?: pembaca)?|"
    r"(?:ảnh )?minh họa|cắt từ clip|"
    r"ภาพประกอบ|แฟ้มภาพ|kişisel arşiv|ekran görüntüsü|(?:ki|ai)(?:[- ]generi?er?(?:t|ated).*)?|"
    r"资料图片?|資料[圖照]片?|資料照|檔案照片?|档案照片?|示意[圖图]|翻[攝摄](?:[畫画]面)?|取自.*|网络图片|"
    r"網路圖片|圖片截圖|(?:视频|視頻|网页|官网|监控)?截[图圖]|资料|"
    r"(?:[\u4e00-\u9fff]{0,4}(?:母亲|父亲|家属|家人|本人)|受访者|受訪者|采访对象|当事人|网友|網友|读者|讀者|主办方|主辦方|活动方|"
    r"通讯员)(?:供[图圖]|提供)?|"
    r"イメージ(?:画像|写真|です)?|資料(?:写真)?|提供写真|자료(?:사진)?|독자 ?제공|온라인 ?커뮤니티|유튜브 캡처)\.?",
    re.IGNORECASE,
)
"""Printed in the photographer's or agency's place, and nobody's name; beside an agency also platforms."""
