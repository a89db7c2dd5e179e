"""Agencies cited in running text: "told AFP", "according to Reuters". Cited is not sourced: it makes it nobody's story.

An agency counts as cited only beside a word of telling or reporting; a name in passing ("Reuters Institute", "AP
Biology", a story about an agency) says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from etl.models import Attribution, Paragraph
from etl.transform.agencies import Mention
from etl.transform.attribution_words import WEEKDAYS_AND_MONTHS
from etl.transform.parts import Line, part_of_agency
from etl.transform.pieces import Reader

REACH = 48
"""Characters beside a name within which a word of telling counts."""

_BEFORE_WORDS = (
    # English
    r"told|tells|telling|told (?:reporters from|a reporter (?:for|from))|according to(?: (?:a|an|the) \w+ (?:by|from|in))?|citing|cites|cited by|"
    r"quoted by|quoting|reported by|report(?:s|ing)? (?:by|from|in)|informed|interview(?:ed)? (?:with|to|by)|"
    r"(?:e-?mail|statement|comment|comments|remarks|letter|text message|response|emailed|speaking|spoke|speak|confirmed|said|says|wrote) (?:to|with)|"
    r"(?:review|analysis|analyses|investigation|poll|tally|survey|count|data|figures|seen|obtained|reviewed|verified|conducted|compiled|published|polled|contacted|provided|released|viewed)(?: \w+){0,3} by|"
    r"shared with|provided to|asked by|a reporter (?:for|from|with)|journalists? (?:for|from|at|with)|polled by|"
    r"(?:news|press|wire|state|state-run) (?:agency|agencies|service)|agency|"
    # German
    r"gegenüber(?: der)?|laut(?: der)?|sagte(?:n)?(?: (?:er|sie|\w+))? der|sagte|bestätigte(?: der)?|gemäß|nach angaben(?: (?:von|der))?|"
    r"nachrichtenagentur(?:en)?|\w*agentur|wie(?: die)?|meldete|berichtet(?:e)?|zitiert(?:e)?(?: von)?|interview mit(?: der)?|bericht von|"
    # Romance
    r"selon(?: l['’])?|d['’]après(?: l['’])?|(?:a|ont|avait) (?:dit|déclaré|indiqué|affirmé|confié|précisé|expliqué)(?:-t-(?:il|elle))?(?: à(?: l['’])?)?|"
    r"(?:à|auprès de|pour|par)(?: l['’])?(?: ?agence(?: de presse)?(?: \w+)?)?|agence(?: de presse)?(?: \w+)?|rapporte|rapporté par|"
    r"según(?: (?:la|informó|informa|reportó))?|de acuerdo (?:con|a)|dijo(?: \w+)? a(?: la)?|(?:declaró|afirmó|explicó|señaló|aseguró|confirmó|indicó) a(?: la)?|"
    r"destacó|informó|reportó|recogió|agencia(?: de noticias)?(?: \w+)?|citad[oa] por|publicó|"
    r"segundo(?: a)?|disse à|de acordo com(?: a)?|à(?: agência)?|agência(?: de notícias)?(?: \w+)?|afirmou à|noticiou a|informou a|"
    r"secondo(?: l['’])?|ha (?:detto|dichiarato|spiegato) (?:all['’]|a)|all['’]|agenzia(?: di stampa)?(?: \w+)?|riferisce(?: l['’])?|riporta(?: l['’])?|"
    r"potrivit|pentru|relatează|transmite|a declarat pentru|citat de|agenția(?: de presă)?|segons(?: l['’])?|"
    # Dutch and Nordic
    r"volgens(?: het| persbureau)?|tegen(?: het| persbureau)?|tegenover|persbureau|meldt|meldde|aan(?: het| persbureau)|"
    r"enligt|till(?: nyhetsbyrån)?|nyhetsbyrån|säger(?: \w+)? till|rapporterar|skriver|"
    r"ifølge|til(?: nyhedsbureauet| nyhetsbyrået)?|nyhedsbureauet|nyhetsbyrået|melder|oplyser(?: til)?|"
    # Slavic, Baltic
    r"(?:powiedział|poinformował|przekazał|wyjaśni[łl]|dodał|podał|podała|podaje|informuje|donosi|ustaliła)[ao]?|według|agencj[aię](?: \w+)?|rozmowie z|jak podaje|"
    r"(?:řekl|uvedl|sdělil|informoval|potvrdil)[ao]?(?: to)?|podle(?: agentury)?|agentur[aye]|agentúr[ay]|povedal[ao]?|podľa|"
    r"(?:сообщает|сообщил[аио]?|передает|передаёт|пишет|рассказал[аи]?|информирует|заявил[аи]?|уточнил[аи]?)(?: агентств[оу])?|агентств[оуа]|"
    r"по данным|со ссылкой на|цитирует|слова которого приводит|"
    r"(?:повідомляє|повідомив|повідомила|передає|пише|розповів|інформує)(?: агентств[оу])?|агентств[оуі]|з посиланням на|за даними|"
    r"(?:javlja|prenosi|piše|objavila je|izvještava|poroča|prema|za|navodi)(?: agencij[ae])?|agencij[aeiu]|пише|јавља|преноси|за|според|съобщава|предава|агенция|"
    # Turkish, Greek, Semitic, Persian
    r"σύμφωνα με(?: το)?|μεταδίδει(?: το)?|πρακτορείο(?:υ)?|δήλωσε στο|"
    r"(?:و|ف)?(?:نقلت|ذكرت|قالت|أفادت|أوردت|أعلنت|أكدت|أبلغ|أضافت|بحسب|حسب|وفق|وفقا ل|وفقاً ل|صرح|قال|قالوا|لوكالة|وكالة|عن)(?: (?:عنه|عنها|له|لـ|ل))?(?: (?:وكالة|وكالات|وكالة أنباء))?(?: ل)?|"
    r"به گزارش|به نقل از|خبرگزاری|לפי|אמר ל|דיווח[הו]? ?|סוכנות(?: הידיעות)?|מסר ל|"
    # Asia
    r"kepada|dilansir(?: dari)?|mengutip|dikutip(?: dari)?|menurut|kantor berita|memberitahu|theo|trả lời|hãng(?: tin)?|thông tấn xã|"
    r"รายงาน(?:ของ|โดย)?|สำนักข่าว|समाचार एजेंसी|एजेंसी"
)
_BEFORE = re.compile(
    rf"(?:^|[\s,«\"“(’'])(?:{_BEFORE_WORDS})\s*[«\"“']?(?:the |The |die |der |la |le |l['’]|el |a |o |het |de |az? )?$",
    re.IGNORECASE,
)
_BEFORE_UNSPACED = re.compile(
    r"(?:据|據|援引|告诉|告訴|对|接受|引述|引用|引|に|が|は|、)(?:日本|韩国|法国|美国|英国|俄罗斯|通信社)?$"
)

_AFTER_WORDS = (
    r"(?:has |have |had |also |later |first |exclusively |previously |earlier ){0,2}(?:reported|reports|report|reporting|said|says|learned|learnt|quoted|quotes|cited|cites|citing|wrote|writes|found|confirmed|obtained|reviewed|verified|noted|added|understands|counted|estimated|contacted|could not|was not able|was unable|interviewed|saw|witnessed)|"
    r"(?:quoted|cited) \w+|that|"
    r"(?:meldet|meldete|berichtet|berichtete|zitiert|zitierte|schreibt|schrieb|zufolge|erfuhr|mitteilte|sagte|berichteten|hat erfahren|unter berufung)|"
    r"(?:rapporte|rapportait|a rapporté|a indiqué|indique|affirme|cite|précise|a annoncé|écrit|a constaté|a appris)|"
    r"(?:informó|informa|reportó|reporta|señaló|indicó|destacó|citó|aseguró|afirmó|recogió|constató|dijo)|"
    r"(?:informou|informa|noticiou|relatou|reportou|divulgou|afirmou|publicou|cita)|"
    r"(?:riferisce|ha riferito|riporta|ha riportato|scrive|cita)|"
    r"(?:meldt|meldde|bericht|berichtte|schrijft|citeert)|"
    r"(?:rapporterar|rapporterade|skriver|skrev|uppger|erfar|rapporterer|melder|meldte|oplyser|skriver)|"
    r"(?:mukaan|kertoo|kertoi|uutisoi|raportoi)|"
    r"(?:szerint|jelentette|írta|közölte|-nek|-nak|közlése)|"
    r"(?:podaje|podał[ao]?|informuje|donosi|pisze|napisał[ao]?|píše|uvedl[ao]?|informoval[ao]?|uvádí|javlja|prenosi|piše)|"
    r"(?:сообщает|сообщил[ао]?|передает|пишет|цитирует|уточняет|повідомляє|передає|пише|съобщава|предава|јавља|преноси)|"
    r"(?:bildirdi|yazdı|duyurdu|aktardı|geçti|haberine göre|muhabirine|göre)|"
    r"(?:melaporkan|mengatakan|memberitakan|menyebutkan|đưa tin|dẫn lời|cho biết|cho hay)|"
    r"(?:ने|से|को|के)\b|(?:গতকাল|জানায়)|"
    r"(?:ذكرت|قالت|أن|أنّ|عن|إن|نقلا|گزارش|نوشت|اعلام)"
)
_AFTER = re.compile(rf"^(?:['’]s?)?[\s,»\"”)]+(?:{_AFTER_WORDS})(?!\w)", re.IGNORECASE)
_AFTER_SUFFIX = re.compile(
    r"^(?:['’](?:a|e|ya|ye|nin|nın|in|ın|na|ne|de|da|den|dan)\s+(?:\S+\s+){0,6}?(?:konuş|söyle|açıkla|bildir|göre|haber|değerlendir|bilgi|demeç)"
    r"|-?(?:nek|nak|lle|n mukaan|ille)(?!\w)"
    r"|(?:通信|通信社|电|電)?(?:によると|によれば|が|は|に対し|の取材|報道|报道|報導|消息|援引|引述|记者|記者|에 따르면|는|은|이|가|와의|에|과))"
)
_JOINED = re.compile(r"(?:^|\s)(?:and|und|et|y|e|og|och|i|и|та|و|,|/)\s*(?:the )?$", re.IGNORECASE)
_NEXT_WORD = re.compile(r"^[ -]([^\W\d_][\w'’-]*)")


def cited_agencies(paragraphs: Iterable[Paragraph], reader: Reader) -> Iterator[Attribution]:
    """Agencies that body paragraphs cite, each once, with the sentence that does."""
    text = "\n".join(paragraph.text for paragraph in paragraphs)
    seen: set[str] = set()
    for mention in reader.registry.find(text):
        if mention.agency.slug not in seen and _is_cited(mention, text):
            seen.add(mention.agency.slug)
            line = Line(sentence_around(text, mention.start, mention.end), "body")
            yield part_of_agency("cited", mention.agency, mention.text, line, "cited-beside-telling")


def _is_cited(mention: Mention, text: str) -> bool:
    if mention.agency.kind == "photo" or mention.agency.unnamed:
        return False
    before = text[max(0, mention.start - REACH) : mention.start]
    after = text[mention.end : mention.end + REACH]
    if _is_longer_name(after) or (before.endswith("(") and after.startswith(")")):
        return False
    return bool(
        _BEFORE.search(before)
        or _AFTER.match(after)
        or _AFTER_SUFFIX.match(after)
        or (not mention.text.isascii() and _BEFORE_UNSPACED.search(before))
    )


def _is_longer_name(after: str) -> bool:
    """True where a capitalised word follows at once, or any after a hyphen: Reuters Institute, AP Biology, TT-kursen."""
    word = _NEXT_WORD.match(after)
    if not word or word[1].lower() in WEEKDAYS_AND_MONTHS:
        return False
    return after[0] == "-" or word[1][0].isupper()


_SENTENCE_END = re.compile(r"[.!?…。！？]['\"”’»)]*(?=\s|$)|\n")
LONGEST_SENTENCE = 800
"""Characters before a place in which the beginning of its sentence is looked for."""


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence of ``text`` that holds the characters from ``start`` to ``end``, roughly."""
    begin = max(0, start - LONGEST_SENTENCE)
    for match in _SENTENCE_END.finditer(text, begin, start):
        begin = match.end()
    stop = _SENTENCE_END.search(text, end)
    return text[begin : stop.end() if stop else len(text)].strip()
