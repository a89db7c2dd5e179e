"""Words of telling and reporting beside the name of an agency, by language.

Regular expressions, matched without regard to case. All languages are tried on every text, since papers quote each
other; what is a word of telling in one language and common in another has no place here.
"""

from __future__ import annotations

BEFORE: dict[str, str] = {
    "en": (
        r"told|tells|telling|told (?:reporters from|a reporter (?:for|from))|according to(?: (?:a|an|the) \w+ (?:by|"
        r"from|in))?|"
        r"citing|cites|cited by|quoted by|quoting|reported by|report(?:s|ing)? (?:by|from|in)|informed|"
        r"interview(?:ed)? (?:with|to|by)|(?:e-?mail|statement|comments?|remarks|letter|text message|response|"
        r"emailed|"
        r"speaking|spoke|speak|confirmed|said|says|wrote) (?:to|with)|(?:review|analysis|analyses|investigation|poll|"
        r"tally|"
        r"survey|count|data|figures|seen|obtained|reviewed|verified|conducted|compiled|published|polled|contacted|"
        r"provided|"
        r"released|viewed)(?: \w+){0,3} by|shared with|provided to|asked by|a reporter (?:for|from|with)|"
        r"journalists? (?:for|from|at|with)|polled by|(?:news|press|wire|state|state-run) (?:agency|agencies|"
        r"service)|agency"
    ),
    "de": (
        r"gegenüber(?: der)?|laut(?: der)?|sagten?(?: \w+){0,4} der|sagte|bestätigte(?: der)?|gemäß|"
        r"nach angaben(?: (?:von|der))?|der (?:\w+ )?\w*agentur(?:en)?|"
        r"(?:bericht|meld|schrieb|zitier|teil|verbreit)\w*(?: \w+){0,2} die (?:\w+ )?\w*agentur(?:en)?|"
        r"wie(?: die)?(?: (?:\w+ )?\w*agentur)?|nach (?:informationen|recherchen) (?:von|der)|"
        r"auf anfrage (?:von|der)|"
        r"(?:gespräch|telefonat) mit(?: der)?|reporter(?:in)? der|journalist(?:in)? der|"
        r"korrespondent(?:in)? der|meldete|berichtete?|"
        r"zitierte?(?: von)?|interview mit(?: der)?|bericht von"
    ),
    "fr": (
        r"selon(?: l['’])?|d['’]après(?: l['’])?|(?:a|ont|avait) (?:dit|déclaré|indiqué|affirmé|confié|précisé|"
        r"expliqué)"
        r"(?:-t-(?:il|elle))?(?: à(?: l['’])?)?|(?:à|auprès de|pour|"
        r"par)(?: l['’])?(?: ?agence(?: de presse)?(?: \w+)?)?|"
        r"agence(?: de presse)?(?: \w+)?|rapporte|rapporté par|"
        r"(?:journaliste|correspondant|photographe|équipe|reporter)\w*(?: \w+)? de(?: l['’])?"
    ),
    "es": (
        r"según(?: (?:la|informó|informa|reportó))?|de acuerdo (?:con|a)|dijo(?: \w+)? a(?: la)?|"
        r"(?:declaró|afirmó|explicó|señaló|aseguró|confirmó|indicó) a(?: la)?|destacó|informó|reportó|recogió|"
        r"agencia(?: de noticias)?(?: \w+)?|(?:citad|consultad|contactad|entrevistad|recogid)[oa]s? por(?: la)?|"
        r"declaraciones a(?: la)?|(?:periodist|corresponsal|fotógraf|equipo)\w*(?: \w+)? de(?: la)?(?: agencia)?"
    ),
    "ca": (
        r"segons(?: (?:ha informat |informa )?l['’])?|(?:explicat|dit|declarat|manifestat|assegurat|"
        r"confirmat)(?: \w+)? a(?: l['’])?|"
        r"agència(?: de notícies)?"
    ),
    "pt": (
        r"segundo(?: a)?|disse à|de acordo com(?: a)?|à(?: agência)?|agência(?: de notícias)?(?: \w+)?|afirmou à|"
        r"noticiou a|informou a|declarações à|(?:jornalist|correspondent|fotógraf)\w* d[ao]|citad[oa] pel[ao]"
    ),
    "it": (
        r"secondo(?: l['’])?|ha (?:detto|dichiarato|spiegato) (?:all['’]|a)|all['’]|agenzia(?: di stampa)?(?: \w+)?|"
        r"riferisce(?: l['’])?|riporta(?: l['’])?|apprende(?: l['’])?|(?:sentit|interpellat|contattat|"
        r"raggiunt)[aeio] (?:da|dall['’])|"
        r"(?:giornalist|cronist|fotograf|corrispondent)\w* (?:di|dell['’])|come (?:scrive|riporta|"
        r"riferisce)(?: l['’])?"
    ),
    "ro": r"potrivit|pentru|relatează|transmite|a declarat pentru|citat de|agenția(?: de presă)?",
    "nl": r"volgens(?: het| persbureau)?|tegen(?: het| persbureau)?|tegenover|persbureau|meldt|meldde|"
    r"aldus(?: het| persbureau)?|"
    r"(?:bevestig|vertel|zeg|laat weten|liet weten|laten weten)\w*(?: \w+){0,3} aan(?: het| persbureau)?|"
    r"aan(?: het| persbureau)|"
    r"(?:journalist|verslaggever|correspondent|fotograaf) van(?: het)?",
    "sv": r"(?:uppger|berättar|säger|bekräftar|skriver)(?: \w+){0,3} (?:för|till)(?: nyhetsbyrån)?|"
    r"enligt|till(?: nyhetsbyrån)?|nyhetsbyrån|säger(?: \w+)? till|rapporterar|skriver",
    "da": r"ifølge|til(?: nyhedsbureauet| nyhetsbyrået)?|nyhedsbureauet|nyhetsbyrået|melder|oplyser(?: til)?",
    "pl": (
        r"(?:powiedział|poinformował|przekazał|wyjaśnił|dodał|podał|podaje|informuje|donosi|ustalił)[ao]?|według|"
        r"agencj[aię](?: \w+)?|rozmowie z|jak podaje"
    ),
    "cs": r"(?:řekl|uvedl|sdělil|informoval|potvrdil)[ao]?(?: to)?|podle(?: agentury)?|agentur[aye]",
    "sk": (
        r"povedal[ao]?|podľa|agentúr[ay]|(?:poved|uvied|inform|potvrd|priblíž)\w*(?: \w+){0,2} pre(?: agentúru)?|"
        r"informuje(?: o tom)?(?: agentúra)?"
    ),
    "hu": r"(?:közölte|mondta|nyilatkozta|tájékoztatta|írja|írta|jelentette|közlése)(?: \w+){0,3} az?|hírügynökség",
    "lt": r"praneša|pranešė|informavo|informuoja|sakė|teigė|pasakojo|skelbia|(?:naujienų )?agentūra[i]?",
    "lv": r"ziņo|vēsta|informē(?:ja)?|pastāstīja|(?:ziņu )?aģentūra[i]?",
    "et": r"vahendab|vahendas|teatas|kirjutab|(?:uudiste)?agentuur|ütles(?: \w+){0,2}",
    "sq": r"njofton(?: agjencia)?|raporton(?: agjencia)?|agjencia|tha për|sipas",
    "sw": r"shirika la habari la|kwa mujibu wa|(?:ali|ame|wame|wali)iambia",
    "ms": r"lapor|memetik(?: laporan)?|memberitahu|agensi berita",
    "bn": r"বার্তা সংস্থা|সংবাদ সংস্থা|সূত্রে",
    "ru": (
        r"(?:сообщает|сообщил[аио]?|передает|передаёт|пишет|рассказал[аи]?|информирует|заявил[аи]?|уточнил[аи]?)"
        r"(?: (?:агентств[оу]|корреспондент))?|агентств[оуа]|корреспонденту|по данным|со ссылкой на|цитирует|"
        r"слова которого приводит|собеседник\w*|источник\w* агентства|(?:беседе|интервью|"
        r"разговоре) с(?: агентством)?|"
        r"(?:сообщили|рассказали|пояснили|уточнили|сказал[аи]?)|как (?:сообщает|передает|пишет)|комментарии"
    ),
    "uk": (
        r"(?:повідомляє|повідомив|повідомила|передає|пише|розповів|інформує)(?: агентств[оу])?|агентств[оуі]|"
        r"з посиланням на|за даними"
    ),
    "hr": (
        r"(?:javlja|prenosi|piše|objavila je|izvještava|poroča|prema|za|navodi)(?: agencij[ae])?|agencij[aeiu]|пише|"
        r"јавља|"
        r"преноси"
    ),
    "bg": r"пред|съобщи(?:ха)?|предаде|информира|обяви|за|според|съобщава|предава|агенция",
    "fi": r"uutistoimisto(?:lle)?|kertoo|sanoo|(?:kertoi|uutisoi|raportoi|kirjoitti|tiedotti)(?: ensin| ensimmäisenä)?",
    "el": r"σύμφωνα με(?: το)?|μεταδίδει(?: το)?|πρακτορείου?|δήλωσε στο",
    "ar": (
        r"(?:و|ف)?(?:نقلت|ذكرت|قالت|أفادت|أوردت|أعلنت|أكدت|أبلغ|أضافت|بحسب|حسب|وفق|وفقا ل|وفقاً ل|صرح|قال|"
        r"قالوا|لوكالة|مراسلة?|مصورو?|صحفي(?: في)?|"
        r"وكالة|عن)(?: (?:عنه|عنها|له|لـ|ل))?(?: (?:وكالة|وكالات|وكالة أنباء))?(?: ل)?"
    ),
    "fa": r"به گزارش|به نقل از|خبرگزاری|گفت(?:\u200c| )?و?گو با|مصاحبه با|خبرنگار",
    "he": r"לפי|אמר ל|דיווח[הו]? ?|סוכנות(?: הידיעות)?|מסר ל",
    "hi": r"समाचार एजेंसी|एजेंसी",
    "id": r"kepada|dilansir(?: dari)?|mengutip|dikutip(?: dari)?|menurut|kantor berita|memberitahu|"
    r"(?:demikian )?dilaporkan(?: oleh)?|lapor|laporan",
    "vi": r"phóng viên|theo|trả lời|hãng(?: tin)?|thông tấn xã",
    "th": r"รายงาน(?:ของ|โดย)?|สำนักข่าว",
}
"""Right before the name: told, according to, Nachrichtenagentur."""

BEFORE_UNSPACED = (
    r"(?:สำนักข่าว(?:ต่างประเทศ)?|据|據|援引|告诉|告訴|对|接受|引述|引用|引|に|が|は|、)(?:日本|韩国|法国|"
    r"美国|英国|俄罗斯|通信社)?"
)
"""The same in Chinese and Japanese."""

AFTER: dict[str, str] = {
    "en": (
        r"(?:(?:news|press) (?:agency|service) |television |tv |radio )?(?:has |have |had |also |later |"
        r"first |exclusively |previously |earlier ){0,2}(?:reported|reports|report|"
        r"reporting|"
        r"said|says|learned|learnt|quoted|quotes|cited|cites|citing|wrote|writes|found|confirmed|obtained|reviewed|"
        r"verified|"
        r"noted|added|understands|counted|estimated|contacted|could not|was not able|was unable|interviewed|saw|"
        r"witnessed)|witness(?:es)?|survey|poll|journalists?|reporters?|photographers?|correspondents?|tally|"
        r"count|analysis|investigation"
    ),
    "de": (
        r"meldet|meldete|berichtet|berichtete|zitiert|zitierte|schreibt|schrieb|zufolge|erfuhr|mitteilte|sagte|"
        r"berichteten|hat erfahren|unter berufung"
    ),
    "fr": r"rapporte|rapportait|a rapporté|a indiqué|indique|affirme|cite|précise|a annoncé|écrit|a constaté|a appris",
    "es": r"informó|informa|reportó|reporta|señaló|indicó|destacó|citó|aseguró|afirmó|recogió|constató|dijo",
    "pt": r"informou|informa|noticiou|relatou|reportou|divulgou|afirmou|publicou|cita",
    "it": r"riferisce|ha riferito|riporta|ha riportato|scrive|cita",
    "nl": r"meldt|meldde|bericht|berichtte|schrijft|citeert",
    "sv": r"rapporterar|rapporterade|skriver|skrev|uppger|erfar",
    "da": r"rapporterer|melder|meldte|oplyser",
    "lt": r"sakė|teigė|pranešė|informavo|skelbia|nurodė",
    "lv": r"ziņo|pastāstīja|vēsta|informēja",
    "et": r"vahendab|teatas|kirjutab|andmetel",
    "ro": r"transmite|relatează|a anunțat|scrie|notează",
    "az": r"xəbər verir|bildirir|məlumat verir",
    "kk": r"хабарлайды|хабарлады",
    "fi": r",? jonka mukaan|mukaan|kertoo|kertoi|uutisoi|raportoi",
    "hu": r"(?:hírügynökség )?(?:szerint|értesülései)|jelentette|írta|közölte|közlése",
    "pl": r"podaje|podał[ao]?|informuje|donosi|pisze|napisał[ao]?",
    "cs": r"píše|uvedl[ao]?|informoval[ao]?|uvádí",
    "ru": r"сообщает|сообщил[ао]?|передает|пишет|цитирует|уточняет",
    "uk": r"повідомляє|передає|пише",
    "hr": r"javlja|prenosi|piše|јавља|преноси|съобщава|предава",
    "tr": r"bildirdi|yazdı|duyurdu|aktardı|geçti|haberine göre|muhabirine|göre",
    "id": r"melaporkan|mengatakan|memberitakan|menyebutkan",
    "vi": r"đưa tin|dẫn lời|cho biết|cho hay",
    "hi": r"(?:ने|से|को|के)",
    "bn": r"জানায়|জানিয়েছে|বলেছে|জানান|বলেন",
    "ar": r"ذكرت|قالت|أن|أنّ|عن|إن|نقلا",
    "fa": r"گزارش|نوشت|اعلام",
}
"""After the name and a space: reported, meldete, mukaan."""

AFTER_SUFFIX = (
    r"['’](?:a|e|ya|ye|nin|nın|in|ın|na|ne|de|da|den|dan)\s+(?:\S+\s+){0,6}?"
    r"(?:konuş|söyle|açıkla|bildir|göre|haber|değerlendir|bilgi|demeç)|"
    r"-(?:Informationen|Angaben|Anfrage|Bericht|Berichte|Berichten|Reporter(?:in)?|Journalist(?:in)?|Fotograf(?:in)?|"
    r"Korrespondent(?:in)?|Interview|Gespräch|Umfrage|Recherchen|Meldung)(?!\w)|-i?le(?!\w)|\s?รายงาน|"
    r"[-:]?(?:nek|nak|vel|val|től|tól|hez|hoz|lle|n mukaan|ille)(?!\w)|"
    r"(?:通信|通信社|电|電)?(?:によると|によれば|が|は|に対し|の取材|報道|报道|報導|消息|援引|引述|记者|記者|"
    r"에 따르면|는|은|이|가|와의|에|과)"
)
"""Written as one with the name, in Turkish, Hungarian, Finnish, Japanese, Chinese and Korean."""
