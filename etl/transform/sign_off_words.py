"""Words of sign-offs, by what they say: the tables behind :mod:`etl.transform.sign_offs`.

Each entry is a regular expression, matched without regard to case.
"""

from __future__ import annotations

import re

from etl.models import AttributionRole
from etl.printed_words import AUTHOR, COMPILER, EAST_ASIA, EDITOR, OTHER_HAND, TRANSLATOR, alternatives, every_word
from etl.transform.text import words_of

_TEXT = ("text", "texte", "texto", "testo", "tekst", "teksti", "szöveg", "besedilo", "текст", "κείμενο")
"""Who wrote a text; who is called its author may be a book's, in the data of a review (Autor, Verlag, Seiten)."""
_OF_SITE = ("article web", "texte web", "texte et adaptation web", "adaptation web", "testo web", "adattamento web")
"""Who wrote what stands on the site, where others spoke on the air: of broadcasters in several languages."""
_WRITERS = tuple(word for word in every_word(AUTHOR, languages=EAST_ASIA) if word != "著者")
"""The same in East Asia, where 著者 is a book's."""
ROLE_LABELS: tuple[tuple[AttributionRole | None, str], ...] = (
    (
        "additional_reporter",
        r"(?:with )?(?:additional|further|extra|more) (?:reporting|reports?) (?:by|from)|additional reporting",
    ),
    (
        "additional_reporter",
        r"with (?:reporting|(?:an? )?reports?|assistance) (?:by|from)|with contributions? (?:by|from)|with files from|"
        r"with inputs? from",
    ),
    (
        "additional_reporter",
        r"mitarbeit|unter mitarbeit von|weitere berichte von|avec (?:la contribution|des contributions)(?: de)?",
    ),
    (
        "additional_reporter",
        r"con (?:la )?colaboración de|información adicional de|con aportes de|report(?:e|aje) adicional de",
    ),
    (
        "additional_reporter",
        r"reportagem adicional (?:de|por)|(?:con )?il contributo di|met medewerking van|reportase tambahan",
    ),
    ("additional_reporter", r"(?:ساهم|ساهمت|شارك|شاركت) في (?:التغطية|إعداد التقرير|التقرير)"),
    (
        "reporter",
        r"(?:text|words|story) by|reporting by|reported by|reportage (?:de|von|di)|reporte de|"
        r"reportado por|reportagem (?:de|por)|información de|reporterin|"
        r"informations de|bericht von",
    ),
    ("additional_reporter", r"contributing|contributors?"),
    ("reporter", "|".join((*_TEXT, *_OF_SITE))),
    ("writer", rf"إعداد|اعداد|{alternatives(COMPILER)}"),
    ("reporter", r"reportage|reported from|compiled by|laporan|oprac\.|opracowanie|opracował[ao]?|przygotował[ao]?"),
    (
        "writer",
        r"writing by|written by|écrit par|escrito por|(?<!en la )redacción de|rédigé par|geschrieben von|texte de|"
        r"reporting and writing by",
    ),
    (
        "editor",
        r"(?:copy[- ])?edited by|editing by|edição de|editado (?:en \w+ )?por|"
        r"edición de|edité par|édité par|redigiert von|in redazione a \w+",
    ),
    (
        "editor",
        r"eindredactie|eindredacteur|slutredaktion|redigerat av|redigert av|redigeret af|redaktor prowadzący|"
        r"redakcja|"
        r"szerkesztő|szerkesztette|editura|urednik|urednica|uredila|uredio|уредник|редактор|редакция|редактура|"
        r"επιμέλεια(?: κειμένου)?|עריכה|עורך|biên tập|penyunting|penyelaras|"
        r"บรรณาธิการ|संपादन|সম্পাদনা|redigeix|bearbeitung|bearbeitet von",
    ),
    (
        "reporter",
        r"pewarta|penulis|wartawan|kontributor|автор|авторы|автори|"
        r"autor|autorka|pracovala|připravil[ao]?",
    ),
    ("reporter", "|".join(_WRITERS)),
    ("translator", alternatives(TRANSLATOR)),
    (
        "translator",
        r"penerjemah|tradução(?: de)?|переклад|переводчик|tłumaczenie|překlad|fordította|oversettelse|vertaling|"
        r"vertaald (?:uit het \w+ )?door|tłum\.|przełożył[ao]?|přeložil[ao]?|перев[её]ла?|переклал[аи]|переклав|"
        r"çeviren|çeviri|översättning|översatt av|oversættelse|oversat af|oversatt av|suomennos|μετάφραση|ترجمة|ترجمه|"
        r"مترجم|תרגום|diterjemahkan oleh|traduko",
    ),
    (
        "editor",
        r"redaktion|redigering|"
        r"redaktor|redaktør|redigerare|a cura di|تحرير|editing|edit",
    ),
    ("editor", r"edição|edición|redacting by|redigido por|editor|editors"),
    ("editor", r"texto editado por|(?:estagi[áa]ri[oa] )?sob (?:a )?supervisão d[aeo]s?"),
    (
        "translator",
        r"translat(?:ed|ion)(?: from (?:the )?\w+)? by|traduit (?:de l['’]\w+ |du \w+ )?par|traduction(?: de)?|"
        r"traducido (?:del \w+ )?por|traducción(?: de)?|(?:aus dem \w+ )?übersetzt von",
    ),
    (
        "translator",
        r"aus dem \w+ von|übersetzung|version française(?: de| d['’])?|traducció (?:de |d['’])|traducerea|"
        r"adaptation française|tradotto (?:dal(?:l['’])?\s?\w+ )?da|traduzione di|traduzido por|traducere|"
        r"перевод",
    ),
    ("photographer", r"photos? by|photography by|photographs? by|fotos? von|fotos? de|photos? de"),
    ("editor", alternatives(EDITOR)),
    (None, r"(?:photo|picture|video|graphics?|data|sound) editing by|graphics? by|video by|illustrations? by"),
    (None, alternatives(OTHER_HAND)),
)
"""What somebody did, before their names, ended by ``by`` or a colon; the first that fits counts. ``None`` ends the
names before it; whom it names has no part in the text."""

COLON_LABELS: frozenset[str] = (
    words_of("""
    redaktion redaktor redaktør mitarbeit reportage editor editors edit
    editing redigering redigerare laporan übersetzung تحرير
    contributing contributor contributors edição edición
    eindredactie eindredacteur slutredaktion redakcja szerkesztő szerkesztette editura urednik urednica уредник редактор
    редакция редактура επιμέλεια עריכה עורך penyunting penyelaras บรรณาธิการ संपादन
    সম্পাদনা bearbeitung pewarta penulis wartawan kontributor автор авторы автори autor autorka penerjemah
    tradução переклад переводчик tłumaczenie překlad fordította oversettelse
    перевод traducere traducerea traduction traducción vertaling çeviri översättning oversættelse suomennos μετάφραση
    ترجمة ترجمه مترجم תרגום reporterin
    """)
    | {"adaptation française", "additional reporting", "biên tập", "redaktor prowadzący", "επιμέλεια κειμένου"}
    | {*_TEXT, *_OF_SITE}
    | {label for label in every_word(EDITOR) if " " not in label}
    | {*_WRITERS, *every_word(COMPILER, TRANSLATOR, OTHER_HAND)}
)
"""Labels that need a colon, for without it they are words like others."""

WITH_LABELS = (
    r"[—–-]?\s?with (?:additional |an? )?(?:files?|inputs?|reports?|reporting|material|information|"
    r"contributions?|news|assistance|"
    r"wires?) (?:from|by) |"
    r"inputs? (?:from|by) |inputs?\s*[:：-]\s*|इनपुट्?स?\s*[:：-]\s*|"
    r"files? from |(?:some )?(?:information|material) from |additional reporting (?:(?:by|"
    r"from) )?|"
    r"mit (?:agenturmaterial|material|informationen|inhalten|meldungen|texten) (?:von|der|des) (?:der )?|"
    r"avec (?:des |les )?(?:informations|contributions|dépêches)(?: de | des | du | d['’])|"
    r"con (?:información|informaciones|informes|datos|reportes|material|aportes|contenido) (?:de|del)(?: la| las)? |"
    r"com (?:informações|dados|material|conteúdo) (?:da |de |do |das )?|"
    r"con fonte |con informazioni (?:di|da) |met (?:informatie|medewerking) van |met dank aan |"
    r"med (?:material|uppgifter|information|bidrag) från |med (?:bidrag|opplysninger|oplysninger|informasjon) fra |"
    r"cu (?:informații|contribuția) (?:de la |din )?|s (?:využitím|použitím) (?:materiál[uů] |informac[ií] )?|"
    r"z wykorzystaniem (?:materiałów |informacji )?|(?:oprac(?:owano|\.)? )?na podst(?:awie|\.):? |"
    r"met (?:informatie|bijdragen|medewerking|berichtgeving) van |op basis van |"
    r"con (?:informazioni|il contributo) (?:di |da |dell['’]|della )|amb (?:la )?(?:informació|"
    r"col·laboració) d(?:e |['’])|"
    r"με (?:πληροφορίες|στοιχεία) (?:από|του|της)(?: το| τα| την)? |pagal |"
    r"по материалам:? (?:агентств[а]? )?|(?:с|при) использовани(?:ем|и) (?:материалов|информации|сообщений) |"
    r"на основе материалов |по (?:информации|сообщени(?:ю|ям)) |за (?:матеріалами|інформацією|повідомленням) |"
    r"з використанням (?:матеріалів|інформації) |по (?:материали|информация) на |"
    r"uz korišćenje |uz korištenje |prema pisanju |dengan (?:laporan|bantuan) (?:dari )?|disadur dari |"
    r"dilansir dari |"
    r"dikutip dari |इनपुट\s+(?=[^\s]+$)|"
    r"with |mit |avec (?:les |l['’])?|con |com (?:a )?|met |med |cu |so? "
)
"""Before an agency whose copy helped."""

MATERIAL = (
    r"(?:agentur)?(?:material|information(?:en)?|reporting|reports?|content|contributions?|inputs?|files|dispatches|"
    r"informaciones|información|informations|informações|materiale|informazioni)\s+"
    r"(?:from|by|of|supplied by|provided by|von|der|des|de|da|del|di|aus)"
    r"(?: (?:the|der|die|la|l['’]|news agency|news agencies|nachrichtenagentur|presseagentur|agence|agencia|"
    r"agência|agenzia))*"
)
"""Right before an agency whose copy went into a story."""
OF_ITSELF = re.compile(
    r"\b(?:this|used|written|compiled|produced|dieser|diese|dieses|erstellt|verfasst|verwendet|cet|cette|este|esta|"
    r"questo|questa|dit)\b",
    re.IGNORECASE,
)
"""Said by a line that speaks of the story it stands under."""
MADE_WITH_STEMS = ("material", "informa", "report", "content", "contribu", "input", "files", "dispatch")
"""One of these, lower case, stands in every line that MATERIAL matches."""

CLAUSE = re.compile(r"\b(?:which|who|that|has|have|had|is|was|were|will|would|و?قال|و?قالت|و?أكد|الذي|التي|أن|إن)\b")
"""Words of a sentence, which no list of names has."""

AGENCY_WRITERS = (
    r"(?:(?:staff|sports|business|political|science|foreign|video|freelance|national) )?"
    r"(?:writers?|reporters?|journalists?|correspondents?|photographers?|producers?)"
)
"""Between an agency and the names of its people."""

SOURCE_WITHOUT_COLON = (
    "ที่มา|المصدر|nguồn|theo|sumber|via|according to|par|por|von|by|from|per|source|fonte|fuente|quelle|bron|door|av|af"
)
"""Before an agency that is all there is in the line."""

CONTRIBUTED = (
    r"(?:also |have |has |had )?contributed(?: reporting)?(?: to (?:this|the) (?:report|story|article|"
    r"piece)| reporting|\.?$)|"
    r"helped (?:report|with (?:reporting|this (?:report|story|article)))|"
    r"contributed(?: reporting)? (?:from|in)|(?:contributed|provided) (?:additional )?(?:reporting|information|"
    r"material|research)|"
    r"(?:hat|haben) (?:an|zu) diese[mr] (?:artikel|bericht|text|meldung|beitrag)|trug(?:en)? zu diesem|"
    r"(?:a|ont) contribué à|(?:ha |han )?(?:contribuyó|contribuyeron|contribuido) (?:a|con|en)|"
    r"(?:contribuiu|contribuíram|colaborou|colaboraram)|(?:ha|hanno) (?:contribuito|collaborato)|"
    r"(?:heeft|hebben|droeg|droegen) (?:bijgedragen|bij)|(?:bidrog|bidro|har bidragit|har bidratt) till?|"
    r"ساهم في|ساهمت في|شارك في|katkıda bulun|(?:השתתפ\w*|סייע\w*|תרמ\w*) (?:בהכנת|לידיעה|לכתבה)|"
    r"(?:przyczynił\w*|współpracował\w*)|(?:doprinijel|doprineo|doprinel)\w*|(?:участвовал|помогал)\w* в подготовке|"
    r"(?:osallistui|avusti)|közreműködött"
)
"""Said of those who helped with a story, after their names."""

CONTRIBUTED_STEMS = (
    "contribu", "helped ", "provided ", "an diese", "zu diese", "colabor", "collabor", "bijgedragen",
    "heeft bij", "hebben bij", "השתתפ", "סייע", "תרמ", "przyczyn", "współprac", "doprin",
    "подготовк", "osallistui", "avusti", "közreműk", "droeg", "bidr", "ساهم", "شارك", "katkı",
    "reported from", "reporting from", "reported in", "reports from", "berichtete", "informó desde", "depuis",
)  # fmt: skip
"""One of these, lower case, stands in every line that CONTRIBUTED and REPORTED_FROM match."""

HELPED_FIRST = (
    r"(?:ha|hanno) (?:inoltre |anche )?collaborato|con la collaborazione di|grazie alla collaborazione di|"
    r"(?:también )?(?:colaboró|colaboraron|ha(?:n)? colaborado)(?: en est[ea] (?:reportaje|artículo|texto|nota|"
    r"información|crónica))?|con (?:la )?(?:colaboración|ayuda) de|"
    r"(?:colaborou|colaboraram)|com (?:a )?colaboração d[eao]s?|"
    r"hi ha(?:n)? col·laborat|amb la col·laboració de|"
    r"avec (?:la )?(?:collaboration|participation) (?:de|d['’])|(?:a|ont) (?:également )?collaboré|"
    r"aan dit (?:artikel|bericht|verhaal) werkte(?:n)? (?:ook )?(?:mee)?|"
    r"(?:met|m\.m\.v\.) (?:dank aan|medewerking van)|"
    r"współpraca|spolupráce|na článku spolupracoval(?:a|i|y)?|spolupracoval(?:a|i|y)?|spolupráca|"
    r"közreműködött|közreműködtek|a(?:u)? colaborat|"
    r"в подготовке (?:материала|публикации|статьи) (?:также )?(?:участвовал|помогал)[аи]?|"
    r"katkıda bulunan(?:lar)?|με τη συνεργασία|συνεργάστηκ(?:ε|αν)|dengan kontribusi(?: dari)?"
)
"""Said of those who helped, before their names."""
HELPED_FIRST_STEMS = (
    "colabor", "collabor", "col·labor", "participation de", "ayuda de", "aan dit", "medewerking", "dank aan",
    "współpraca", "spoluprac", "spoluprác", "közreműk", "в подготовке", "katkıda", "συνεργ", "kontribusi",
)  # fmt: skip
"""One of these, lower case, stands in every line that HELPED_FIRST matches."""

REPORTED_FROM = (
    r"reported from|reporting from|reported in|reports from|berichtete aus|berichteten aus|informó desde|depuis"
)

STORY = (
    r"article|story|report|piece|post|content|essay|column|interview|op-ed|commentary|analysis|excerpt|feature|"
    r"investigation|explainer|episode|text|artikel|beitrag|bericht|kommentar|gastbeitrag|analyse|meldung|texte|tribune|"
    r"entretien|enquête|reportage|artículo|texto|nota|reportaje|columna|contenido|entrevista|artigo|reportagem|matéria|"
    r"articolo|pezzo|testo|intervista|verhaal|stuk"
)
"""What a line calls the story it stands under."""
THIS = r"(?:this|dieser|diese|dieses|cet|cette|ce|este|esta|questo|questa|dit|deze)"
ORIGINAL = (
    rf"(?:{THIS} (?:{STORY}) )?(?:was |is |has been )?(?:first|originally|previously) "
    r"(?:published|appeared|posted|reported|printed|aired|produced)(?: \w+ \w+ \d+,? \d{4})?(?: (?:by|in|on|at|with))|"
    rf"(?:{THIS} (?:{STORY}) (?:is|was) )?(?:re)?(?:published|printed) (?:here )?(?:courtesy of|"
    r"with (?:the )?(?:kind )?permission (?:of|from)|from|in partnership with)|"
    r"(?:this (?:article|story) is )?republished from|"
    rf"(?:{THIS} (?:{STORY}) )?(?:erschien|ist) (?:zuerst|zunächst|ursprünglich) (?:erschienen )?(?:bei|auf|in|im)|"
    rf"(?:{THIS} (?:{STORY}) (?:a été |est )?|article )(?:initialement |d'abord )?(?:publiée? |parue? )"
    r"(?:initialement |d'abord )?(?:par|sur|dans)|"
    rf"(?:{THIS} (?:{STORY}) est )republiée? (?:à partir de|depuis)|"
    rf"(?:{THIS} (?:{STORY}) )?(?:fue |se )?(?:publicad[oa]|publicó|apareció) (?:originalmente|originariamente|"
    r"por primera vez) (?:en|por)|"
    rf"(?:{THIS} (?:{STORY}) )?(?:foi )?publicad[oa] originalmente (?:em|no|na|por|pelo|pela)|"
    rf"(?:{THIS} (?:{STORY}) )?è (?:stat[oa] pubblicat[oa]|apparso|uscito) (?:originariamente |"
    r"per la prima volta )?(?:su|in|da)|"
    rf"{THIS} (?:{STORY}) (?:verscheen|is) (?:eerder|eerst|oorspronkelijk) (?:verschenen |gepubliceerd )?"
    r"(?:in|op|bij|door)"
)
"""Before the publisher whose story it was first."""
PRODUCED = r"this (?:article|story|report|investigation|piece|series) (?:was|is) (?:produced|published|reported) by"
"""The same of the newsroom that made it."""

ORIGINAL_STEMS = (
    "published", "printed", "produced by", "reported by", "first appeared", "first posted", "first reported",
    "originally", "previously", "zuerst", "zunächst", "ursprünglich", "publié", "paru", "republi", "publicad",
    "publicó", "apareció", "stato pubblicato", "stata pubblicata", "è apparso", "verscheen", "verschenen",
    "gepubliceerd",
)  # fmt: skip
"""One of these, lower case, stands in every line that ORIGINAL or PRODUCED matches."""

PARTNER = (
    rf"{THIS} (?:{STORY}|series) [\w ]{{0,48}}"
    r"(?:co-?published with|(?:produced|reported|published|investigated)(?: and \w+)? in (?:partnership|collaboration|"
    r"cooperation) with|in (?:kooperation|zusammenarbeit) mit|en (?:partenariat|collaboration) avec|"
    r"en (?:alianza|colaboración) con|em parceria com|in collaborazione con|in samenwerking met)"
    r"(?: de[rmn]| la| el| le| o| a| het)?"
)
"""Before the newsroom that a story was made together with."""
PARTNER_STEMS = (
    "published with", "partnership", "collaboration", "cooperation", "kooperation", "zusammenarbeit", "partenariat",
    "alianza", "colaboración", "parceria", "collaborazione", "samenwerking",
)  # fmt: skip
"""One of these, lower case, stands in every line that PARTNER matches."""

TAKEN_OVER = (
    r"ist eine meldung (?:der|von)|meldung der nachrichtenagentur|automatisierten angebots|"
    r"(?:generated|published) from an? (?:\w+ )*feed|from a syndicated feed|"
    r"übernommen|automatically generated|auto-generated|auto generated|syndicated feed|wire feed|newswire feed|"
    r"(?:story|report|article|text|content|video) (?:was )?produced by|unedited and unformatted|has not been edited|"
    r"not been edited by|distributed by|supplied by|provided by|"
    r"automatisch|generado automáticamente|publicado automáticamente|publié automatiquement|tratto da|contenuto di|"
    r"haber ajansı|tarafından (?:geçil|servis|hazırlan|yayınlan|yayımlan)"
)
"""Said of a story that came from an agency as it is."""
TAKEN_OVER_STEMS = (
    "meldung", "automatisiert",
    "übernommen", "generated", "feed", "produced by", "edited", "distributed by", "supplied by", "provided by",
    "automati", "automáti", "tratto da", "contenuto di", "haber aj", "tarafından",
)  # fmt: skip
"""One of these, lower case, stands in every line that TAKEN_OVER matches."""
