"""Words that newsrooms print before names, in the world's languages: who wrote, who edited, who took the picture.

The parse stage tells by them what a line is, the transform stage whom it names. One line a language (ISO 639-1), so
that a reader of it can add what is missing; lower case, several words apart by ``|``. What a language shares with
others is listed again: a page's language is not always known.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

Words = Mapping[str, str]

AUTHOR: Words = {
    "af": "skrywer|joernalis|verslaggewer",
    "am": "ጸሐፊ|ዘጋቢ|አዘጋጅ",
    "ar": "الكاتب|الكاتبة|المحرر|المراسل|إعداد|تقرير",
    "az": "müəllif",
    "bg": "автор|автори",
    "bn": "লেখক|লেখা|প্রতিবেদক|নিজস্ব প্রতিবেদক",
    "bs": "autori|autor|autorica|piše|pišu",
    "ca": "autor|autora|text",
    "ckb": "نووسەر|ئامادەکردنی",
    "cs": "autoři|autorky|autor|autorka|text",
    "cy": "awdur|gohebydd",
    "da": "forfattere|journalister|forfatter|journalist|tekst",
    "de": "autorinnen|protokoll|autor|autorin|autoren|text|verfasser|verfasserin",
    "el": "συντάκτες|κείμενα|συντάκτης|συντάκτρια|ρεπορτάζ|κείμενο",
    "en": "author|authors|author's|author’s|author name|author names|reporter|reporters|writer|writers|words",
    "es": "autor|autora|texto|redactor|redactora|periodista",
    "et": "autorid|tekst|autor|reporter|toimetaja",
    "eu": "egilea|kazetaria",
    "fa": "نویسنده|خبرنگار|گزارشگر",
    "fi": "kirjoittaja|toimittaja|teksti",
    "fr": "auteur|auteure|autrice|auteurs|texte|journaliste",
    "ga": "údar|tuairisceoir",
    "gl": "autor|autora|texto",
    "gu": "લેખક",
    "ha": "marubuci|marubuciya",
    "he": "מאת|הכותב|הכותבת|כתב|כתבת",
    "hi": "लेखक|लेखिका|रिपोर्ट|रिपोर्टर|संवाददाता",
    "hr": "autori|autor|autorica|piše|pišu|tekst",
    "hu": "írták|szerző|szerzők|írta|szöveg",
    "hy": "հեղինակ",
    "id": "penulis|reporter|laporan|wartawan",
    "ig": "onye dere",
    "is": "texti|höfundar|höfundur|blaðamaður",
    "it": "autore|autrice|testo|autori",
    "ja": "文|聞き手|著者|筆者|執筆|執筆者|記者|取材|取材・文|文責|ライター",
    "ka": "ავტორი",
    "kk": "автор|авторы",
    "km": "អ្នកនិពន្ធ|ដោយ",
    "kn": "ಲೇಖಕ|ವರದಿ",
    "ko": "글|기자|취재",
    "ku": "nivîskar|nûçegihan|amadekar",
    "ky": "автор|автору",
    "lo": "ຜູ້ຂຽນ|ໂດຍ",
    "lt": "autoriai|autorės|autorius|autorė|parengė",
    "lv": "autori|autores|autors|autore",
    "mk": "автор|пишува",
    "ml": "ലേഖകൻ|ലേഖിക",
    "mn": "зохиогч|сэтгүүлч",
    "mr": "लेखक|प्रतिनिधी",
    "ms": "penulis|wartawan",
    "my": "ရေးသားသူ",
    "ne": "लेखक|संवाददाता",
    "nl": "auteur|auteurs|tekst|verslaggever",
    "no": "forfattere|journalister|forfatter|journalist|tekst",
    "pa": "ਲੇਖਕ",
    "pl": "autorki|autor|autorka|autorzy|tekst",
    "ps": "لیکوال",
    "pt": "autor|autora|texto|repórter",
    "ro": "autor|autoare|autori|text",
    "ru": "автор|авторы|текст|корреспондент",
    "si": "කතෘ|වාර්තාව",
    "sk": "autori|autorky|autor|autorka|text",
    "sl": "avtorji|avtor|avtorica|piše|besedilo",
    "so": "qoraa|qoraaga",
    "sq": "autorët|tekst|teksti|autori|autorja|shkruan",
    "sr": "аутор|autor|пише|piše|pišu",
    "sv": "skribenter|skribent|journalist|text|reporter",
    "sw": "mwandishi",
    "ta": "எழுதியவர்|ஆசிரியர்",
    "te": "రచయిత",
    "th": "ผู้เขียน|ผู้สื่อข่าว|เรื่อง|โดย",
    "tl": "may-akda|manunulat",
    "tr": "yazar|yazan|haber|muhabir|hazırlayan",
    "uk": "автор|автори|авторка|текст",
    "ur": "مصنف|تحریر|رپورٹ|رپورٹر",
    "uz": "muallif",
    "vi": "tác giả|bài|bài viết|thực hiện",
    "yo": "òǹkọ̀wé",
    "zh": "作者|文|文字|图文|圖文|撰文|撰稿|撰稿人|执笔|執筆|采写|採寫|采访|採訪|记者|記者|通讯员|通訊員|"
    "特派员|特派員|评论员|評論員|实习生|實習生|主笔|主筆|专栏作者|專欄作者|署名",
    "zu": "umbhali",
}
"""The writer, as a label before a colon or a comma: "Author: Ana Prado", "Marubuci, Ana Prado"."""

EDITOR: Words = {
    "am": "አርታዒ|አርታኢ",
    "ar": "تحرير|المحرر المسؤول",
    "az": "redaktor",
    "bg": "редактор|редактори",
    "bn": "সম্পাদনা|সম্পাদক",
    "cs": "editor|redaktor",
    "da": "redaktør|redigering",
    "de": "redaktion|redigatur|schlussredaktion|lektorat|redigiert von|redaktionelle bearbeitung",
    "el": "επιμέλεια",
    "en": "edited by|editor|editors|editing|editing by|copy editor|copy edited by",
    "es": "edición|editado por|editor|editora",
    "et": "toimetaja",
    "fa": "دبیر|ویراستار",
    "fr": "édité par|édition|secrétariat de rédaction",
    "hi": "संपादन|संपादक|एडिटर",
    "hr": "urednik|urednica|uredio|uredila",
    "hu": "szerkesztő|szerkesztette",
    "id": "editor|penyunting|redaktur",
    "it": "a cura di|redazione di",
    "ja": "編集|編集者",
    "ka": "რედაქტორი",
    "kk": "редактор",
    "ko": "편집",
    "lt": "redaktorius|redaktorė|redagavo",
    "lv": "redaktors|redaktore",
    "ml": "എഡിറ്റർ",
    "mr": "संपादन",
    "ms": "penyunting|editor",
    "ne": "सम्पादक|सम्पादन",
    "nl": "redactie|eindredactie",
    "no": "redaktør|redigert av",
    "pl": "redaktor|redaktorka|redakcja",
    "pt": "edição|editado por|editor|editora",
    "ro": "editor|redactor|editat de",
    "ru": "редактор",
    "sk": "editor|redaktor",
    "sl": "urednik|urednica",
    "sr": "urednik|urednica|уредник",
    "sv": "redaktör|redigering|redigerat av",
    "sw": "mhariri",
    "ta": "தொகுப்பு",
    "te": "ఎడిటర్",
    "th": "บรรณาธิการ|เรียบเรียง",
    "tr": "editör|derleyen",
    "uk": "редактор|редакторка",
    "ur": "ایڈیٹر|ادارت",
    "vi": "biên tập",
    "zh": "责编|责任编辑|编辑|責編|責任編輯|編輯|编审|編審|核稿|审稿|審稿",
}
"""Who edited it, as a label, most with a colon."""

TRANSLATOR: Words = {
    "ja": "翻訳|訳|訳者",
    "ko": "번역|옮긴이",
    "zh": "译者|譯者|翻译|翻譯",
}
"""Who translated it; other scripts have prepositions for it (:mod:`etl.transform.sign_off_words`)."""

COMPILER: Words = {
    "zh": "编译|編譯",
}
"""Who wrote it after what others had written in other languages."""

OTHER_HAND: Words = {
    "ja": "校正|校閲|撮影|写真",
    "ko": "사진|영상|그래픽",
    "zh": "校对|校對|审核|審核|审校|審校|终审|終審|摄影|攝影|视频|視頻|制图|製圖|美编|美編|设计|設計|监制|"
    "監製|值班|统筹|統籌|策划|策劃|剪辑|剪輯|出品",
}
"""Who had a hand in it without writing or editing it: took the pictures, read the proofs, passed it."""

STORY_SOURCE: Words = {
    "am": "ምንጭ",
    "ar": "المصدر|المصادر|مصدر|مصادر",
    "az": "mənbə",
    "be": "крыніца",
    "bg": "източник|източници",
    "bn": "সূত্র|তথ্যসূত্র",
    "ca": "font|fonts|agència",
    "ckb": "سەرچاوە",
    "cs": "zdroj|zdroje",
    "cy": "ffynhonnell",
    "da": "kilde|kilder",
    "de": "quelle|quellen|verwendete quellen|agentur|agenturen",
    "el": "πηγή|πηγές|πηγη",
    "en": "source|sources|agency|agencies",
    "es": "fuente|fuentes|información|agencia|agencias",
    "et": "allikas|allikad",
    "eu": "iturria",
    "fa": "منبع",
    "fi": "lähde|lähteet",
    "fr": "source|sources|agence|agences",
    "ga": "foinse",
    "gu": "સ્ત્રોત",
    "ha": "majiya",
    "he": "מקור",
    "hi": "स्रोत",
    "hr": "izvor|izvori",
    "hu": "forrás|források",
    "hy": "աղբյուր",
    "id": "sumber",
    "is": "heimild|heimildir",
    "it": "fonte|fonti|agenzia",
    "ja": "出典|提供|ソース|情報源",
    "ka": "წყარო",
    "kk": "дереккөз",
    "km": "ប្រភព",
    "kn": "ಮೂಲ",
    "ko": "출처|자료",
    "ku": "çavkanî",
    "ky": "булак",
    "lo": "ທີ່ມາ|ແຫຼ່ງຂ່າວ",
    "lt": "šaltinis|šaltiniai",
    "lv": "avots|avoti",
    "mk": "извор|извори",
    "ml": "അവലംബം",
    "mr": "स्रोत",
    "ms": "sumber",
    "mt": "sors",
    "ne": "स्रोत",
    "nl": "bron|bronnen",
    "no": "kilde|kilder",
    "pa": "ਸਰੋਤ",
    "pl": "źródło|źródła",
    "ps": "سرچینه",
    "pt": "fonte|fontes|agência|agências",
    "ro": "sursa|surse|sursă",
    "ru": "источник|источники",
    "si": "ප්‍රභවය",
    "sk": "zdroj|zdroje",
    "sl": "vir|viri",
    "sq": "burimi",
    "sr": "izvor|izvori|извор|извори",
    "sv": "källa|källor",
    "sw": "chanzo",
    "ta": "ஆதாரம்|மூலம்",
    "te": "మూలం",
    "th": "ที่มา",
    "tl": "pinagmulan",
    "tr": "kaynak|kaynağı|haber kaynağı",
    "uk": "джерело|джерела",
    "ur": "ذرائع|ماخذ|بشکریہ",
    "uz": "manba",
    "vi": "nguồn|nguồn tin",
    "zh": "来源|來源|稿源|出处|出處|本文来源|本文來源|文章来源|文章來源|消息来源|消息來源|资料来源|資料來源|"
    "新闻来源|新聞來源|信息来源|資訊來源|原文出处|原文出處|提供",
    "zu": "umthombo",
}
"""Whose it was first, before a colon."""

EAST_ASIA = ("ja", "ko", "zh")
"""Languages that set a label without a space before a name."""

COLONS = ":：፦፡៖"
"""What stands for a colon behind such a word: the plain one, the wide one, those of Ethiopia and Cambodia."""

HAN = re.compile("[\u3400-\u9fff]")
"""A character of Chinese, which Japanese has, too."""

PICTURE: Words = {
    "af": "foto|foto's",
    "am": "ምስል|ፎቶ",
    "ar": "صورة|الصورة|تصوير|عدسة",
    "as": "ছবি|ফটো",
    "az": "foto|şəkil",
    "be": "фота|здымак",
    "bg": "снимка|снимки|фото|фотография",
    "bn": "ছবি|ফটো|আলোকচিত্র",
    "bs": "foto|fotografija",
    "ca": "foto|fotos|fotografia|imatge",
    "ckb": "وێنە|فۆتۆ",
    "cs": "foto|fotografie|ilustrační foto|archivní foto",
    "cy": "llun",
    "da": "foto|billede|fotograf|arkivfoto",
    "de": "foto|fotos|bild|bilder|fotografie|fotograf|fotografin|bildquelle|bildquellen|bildrechte|bildnachweis|"
    "bildnachweise|symbolbild|symbolfoto|archivbild|archivfoto|agenturfoto|agenturbild",
    "el": "φωτογραφία|φωτ.|φωτο|φωτό|φωτογραφίες",
    "en": "photo|photos|photograph|photographs|photography|photographer|image|images|picture|pictures|pic|pics|"
    "file photo|handout photo",
    "es": "foto|fotos|fotografía|fotografías|fotógrafo|fotógrafa|imagen|imágenes",
    "et": "foto|fotod",
    "eu": "argazkia|argazkiak",
    "fa": "عکس|عکاس|تصویر",
    "fi": "kuva|kuvat|valokuva|kuvituskuva|arkistokuva",
    "fr": "photo|photos|photographie|photographies|image|images|crédit photo|crédit photos|crédits photo|"
    "crédits photos",
    "ga": "grianghraf|pictiúr",
    "gl": "foto|fotos|fotografía",
    "gu": "ફોટો|તસવીર",
    "ha": "hoto",
    "he": "צילום|תמונה|קרדיט",
    "hi": "फोटो|फ़ोटो|तस्वीर|चित्र|छायाचित्र",
    "hr": "foto|fotografija|arhivska fotografija|arhivska foto",
    "hu": "fotó|fényképek|fotók",
    "hy": "լուսանկար|լուսանկարը",
    "id": "foto|gambar",
    "is": "mynd|myndir|ljósmyndir|ljósmynd|ljósmyndari",
    "it": "foto|fotografia|fotografie|fotografo|immagine|immagini",
    "ja": "写真|撮影|画像",
    "ka": "ფოტო",
    "kk": "фото|сурет",
    "km": "រូបថត|រូបភាព",
    "kn": "ಚಿತ್ರ|ಫೋಟೋ",
    "ko": "사진",
    "ku": "wêne|foto",
    "ky": "сүрөт|фото",
    "lo": "ຮູບ|ພາບ",
    "lt": "nuotr.|nuotraukos|nuotr|nuotrauka|foto",
    "lv": "foto|fotogrāfs|fotogrāfija",
    "mk": "фото|фотографија",
    "ml": "ചിത്രം|ഫോട്ടോ",
    "mn": "гэрэл зураг|зураг",
    "mr": "छायाचित्र|फोटो",
    "ms": "gambar|foto",
    "my": "ဓာတ်ပုံ|ဓါတ်ပုံ",
    "ne": "तस्बिर|तस्वीर|फोटो",
    "nl": "foto|foto's|beeld|fotografie|fotograaf|archieffoto|archiefbeeld",
    "no": "foto|bilde|bilder|fotograf|arkivfoto|illustrasjonsfoto",
    "om": "suuraa",
    "or": "ଫଟୋ|ଛବି",
    "pa": "ਤਸਵੀਰ|ਫੋਟੋ",
    "pl": "foto|fot.|zdjęcie|zdjęcia|zdj.|fotografia",
    "ps": "انځور",
    "pt": "foto|fotos|fotografia|fotografias|fotógrafo|imagem|imagens",
    "ro": "foto|fotografie|fotografii|fotograf",
    "ru": "фото|фотография|фотографии|снимок",
    "rw": "ifoto",
    "si": "ඡායාරූපය|ඡායාරූප",
    "sk": "foto|fotografia|ilustračné foto",
    "sl": "foto|fotografija",
    "so": "sawir",
    "sq": "foto",
    "sr": "foto|fotografija|фото|фотографија",
    "sv": "foto|foton|fotograf|bild|bilder|arkivbild|arkivfoto",
    "sw": "picha",
    "ta": "படம்|புகைப்படம்",
    "te": "ఫొటో|ఫోటో|చిత్రం",
    "tg": "акс|сурат",
    "th": "ภาพ|ขอบคุณภาพ|ภาพจาก",
    "ti": "ስእሊ",
    "tk": "surat|foto",
    "tl": "larawan|kuha",
    "tr": "foto|fotoğraf|fotoğraflar|fotograf|fotograflar|görsel|resim",
    "uk": "фото|світлина|світлини|знімок",
    "ur": "تصویر|فوٹو|فائل فوٹو",
    "uz": "foto|surat",
    "vi": "ảnh|nguồn ảnh|ảnh minh họa",
    "zh": "图|圖|图片|圖片|照片|图源|圖源|摄影|攝影",
    "zu": "isithombe",
}
"""A picture, who took it and whose it is, before a colon."""

LEAD_PICTURE: Words = {
    "da": "forside",
    "de": "titel|aufmacher|artikel|beitrags|teaser|vorschau|symbol",
    "en": "header|feature|featured|lead|main|cover|top|hero|banner",
    "nl": "cover|omslag",
    "no": "forside|hoved",
}
"""What of a story's pictures is meant, before a word for a picture, with a space or without: the first one."""

LEAD_BEHIND: Words = {
    "es": "de portada|destacada|principal",
    "fr": "de une|à la une|principale|de couverture",
    "it": "di copertina|in evidenza",
    "pl": "główne|głównego",
    "pt": "de capa|de destaque|destacada|em destaque",
}
"""The same behind the word, and a space."""

PICTURE_SOURCE: Words = {
    "am": "የፎቶው ባለመብት",
    "ar": "صدر الصورة|مصدر الصورة",
    "az": "foto mənbəyi",
    "bn": "ছবির উৎস",
    "cy": "ffynhonnell y llun",
    "de": "bildquelle|quelle",
    "en": "image source|photo source|image credit|photo credit|picture source",
    "es": "fuente de la imagen|crédito",
    "fa": "منبع تصویر",
    "fr": "crédit photo|source de l'image|source d'image|source de l’image|source d’image",
    "gu": "ઇમેજ સ્રોત",
    "ha": "asalin hoton",
    "hi": "इमेज स्रोत",
    "id": "sumber gambar",
    "ig": "ebe foto si",
    "ja": "画像提供",
    "ko": "사진 출처",
    "ky": "сүрөттүн булагы",
    "mr": "फोटो स्रोत",
    "my": "ဓာတ်ပုံ ရင်းမြစ်",
    "ne": "तस्बिर स्रोत",
    "om": "madda suuraa",
    "pa": "ਤਸਵੀਰ ਸਰੋਤ",
    "pl": "źródło zdjęcia",
    "ps": "د انځور سرچینه",
    "pt": "crédito",
    "ru": "автор фото",
    "rw": "ahavuye isanamu",
    "si": "ඡායාරූප මූලාශ්‍රය",
    "so": "xigashada sawirka",
    "sr": "аутор фотографије|izvor fotografije",
    "sw": "chanzo cha picha",
    "ta": "பட மூலாதாரம்",
    "te": "ఫొటో సోర్స్",
    "th": "ที่มาของภาพ|เครดิตภาพ|ที่มาภาพ",
    "tr": "kaynak",
    "uk": "автор фото",
    "ur": "تصویر کا ذریعہ",
    "uz": "surat manbasi",
    "vi": "nguồn hình ảnh",
    "yo": "oríṣun àwòrán",
    "zh": "圖像來源|图像来源",
}
"""Whose a picture is, before a comma or a colon: broadcasters in many languages print "Image source, NAME"."""

BEHIND_AUTHOR = " skrifar"
"""What Iceland prints behind who wrote it: "Ana Prado skrifar"."""
AMHARIC_BY = "በ"
AMHARIC_NAME = r"[\u1200-\u135a]{2,9}(?: [\u1200-\u135a]{2,9}){1,2}"
"""By, written as one with the name behind it, and such a name: a pattern."""


def every_word(*tables: Words, languages: Container[str] | None = None, but: Container[str] = ()) -> tuple[str, ...]:
    """All words of ``tables``, or of some ``languages`` in them, or of all ``but`` some, longest first."""
    rows = (
        row
        for table in tables
        for code, row in table.items()
        if (languages is None or code in languages) and code not in but
    )
    return tuple(sorted({word for row in rows for word in row.split("|")}, key=lambda word: (-len(word), word)))


def alternatives(*tables: Words, languages: Container[str] | None = None, but: Container[str] = ()) -> str:
    """The same words as alternatives of a regular expression.

    Those of one first letter are tried together: a pattern gives up on a word after its first letter.
    """
    rests: dict[str, list[str]] = {}
    for word in every_word(*tables, languages=languages, but=but):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(after)})" for first, after in rests.items())


_OF_TEXT = (AUTHOR, EDITOR, COMPILER, TRANSLATOR, OTHER_HAND, STORY_SOURCE)
WORDS_OF_EAST_ASIA = every_word(*_OF_TEXT, languages=EAST_ASIA)
LABELS_OF_EAST_ASIA = alternatives(*_OF_TEXT, languages=EAST_ASIA)
"""Everything that is printed before a colon about who made a text and whose it was: its words, and as alternatives."""
