"""Verbs of saying, and the words for offices that stand before names, by language: the tables behind quoted speakers.

A verb is *plain* where nothing but saying is meant by it, and *telling* where it also has other uses ("confirmed the
order"): the latter count only in a sentence that quotes words or goes on with "that". Tables of verbs are running text,
set apart by commas.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from etl.transform.text import words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """How one language reports what somebody said."""

    plain: tuple[str, ...]
    telling: tuple[str, ...] = ()
    behind_comma: tuple[str, ...] = ()
    """Words of telling that are such only right behind a comma: "Es ist gut, so Prado"."""
    by: tuple[str, ...] = ()
    """Words such as "according to", after which the speaker stands."""
    that: str = r"(?!)"
    """What follows a verb of telling where it reports words."""
    offices: frozenset[str] = frozenset()
    """Words, lower case, that stand between the verb and the name."""
    office_ends: tuple[str, ...] = ()
    """Endings of such words in languages that join them."""
    predicates: frozenset[str] = frozenset()
    """Words, lower case, before which a name is the subject of what is reported: "..., says Prado has no plan"."""
    prepositions: frozenset[str] = frozenset()
    """Words, lower case, behind which a name is not who speaks: "the lawyer for Prado said"."""
    before_hearers: frozenset[str] = frozenset()
    """Verbs behind which stands whom it was said to, and never who said it: told."""
    names_hearer: bool = False
    """True where whom it was said to stands between the verb and its subject: "a déclaré à l'AFP le maire"."""
    indefinite: frozenset[str] = frozenset()
    """Articles behind which a name says of what sort somebody is: "said a Harbour Post editor"."""


def _verbs(text: str, *, endings: str = "") -> tuple[str, ...]:
    """The verbs of a table; each also with the ``endings`` it has for women and for several."""
    verbs = (" ".join(verb.split()) for verb in text.split(","))
    return tuple(form for verb in verbs for form in (verb, *(verb + ending for ending in endings)))


def _pasts(auxiliary: str, participles: str) -> Iterator[str]:
    """Verbs of two words: "a déclaré"."""
    return (f"{auxiliary} {participle}" for participle in participles.split())


ENGLISH_OFFICES = words_of(
    """
    president-elect detective
    president vice prime minister deputy foreign defence defense interior finance secretary state general director
    spokesperson spokesman spokeswoman chancellor senator sen. sen rep. rep representative gov. gov governor mayor
    king queen prince princess pope sheikh dr. dr prof. prof professor chief judge justice police officer officers
    inspector sergeant lieutenant captain colonel major commander admiral attorney lawyer chairman chairwoman chair
    ceo founder co-founder analyst economist coach manager head leader opposition co-leader ambassador envoy
    commissioner mr mr. mrs mrs. ms ms. sir lord lady baroness the a an former acting ex- and his her their u.s. us uk
    british american russian ukrainian french german israeli iranian chinese turkish republican democratic democrat
    labour conservative party author researcher scientist expert executive officer teacher student resident witness
    official councillor mp superintendent sheriff father mother pastor bishop archbishop cardinal rabbi imam ayatollah
    rear brigadier gen. gen col. col. lt. maj. sgt. capt. hon. dame novelist actor actress singer writer poet
    historian economist professor-emeritus airman marshal air vice-president co-chair principal headteacher farmer
    vp svp evp cfo cto coo director-general investigator constable trooper ranger pilot engineer columnist editor
    activist campaigner lawmaker congressman congresswoman democrat democrats republicans independent
    """
)
GERMAN_OFFICE_ENDS = tuple(
    words_of(
        """
        minister ministerin präsident präsidentin sprecher sprecherin chef chefin kanzler kanzlerin politiker
        politikerin experte expertin leiter leiterin vorsitzende vorsitzender direktor direktorin anwalt anwältin
        meister meisterin trainer trainerin forscher forscherin professor professorin frau herr dr. prof. vorstand
        geschäftsführer geschäftsführerin sekretär sekretärin beauftragte beauftragter ökonom ökonomin wissenschaftler
        wissenschaftlerin rat rätin abgeordnete abgeordneter könig königin papst bischof general richter richterin
        landrat manager managerin journalist journalistin sieger siegerin gründer gründerin kommissar kommissarin
        kapitän kapitänin loge login mediziner medizinerin kontrolleur schüler schülerin rektor rektorin student
        studentin experten unternehmer unternehmerin sänger sängerin spieler spielerin händler händlerin arzt ärztin
        pfarrer pfarrerin regisseur regisseurin schauspieler schauspielerin künstler künstlerin jurist juristin
        inhaber inhaberin besitzer mitarbeiter mitarbeiterin veranstalter bäuerin landwirt polizist polizistin
        organisator organisatorin aktivist aktivistin soldat soldatin
        staatsanwalt autor autorin analyst analystin historiker historikerin koordinator koordinatorin
        """
    )
)
"""Endings of the words for offices that German joins: Bundeskanzler, CDU-Politiker."""
ROMANCE_OFFICES = words_of(
    """
    le la les l' el los il lo un une una o a os as du de del della des au al président présidente presidente
    presidenta premier première ministre ministra ministro vice porte-parole portavoz portavoce porta-voz chef jefe
    jefa capo secrétaire secretario secretaria segretario secretário général générale general générale directeur
    directrice director directora direttore direttrice diretor diretora sénateur sénatrice senador senadora senatore
    député députée diputado diputada deputato deputata deputado maire alcalde alcaldesa sindaco prefeito gobernador
    gobernadora governatore governador avocat avocate abogado abogada avvocato advogado juge juez giudice juiz
    procureur fiscal procuratore procurador professeur profesor profesora professore professor économiste economista
    chercheur chercheuse investigador ex ancien ancienne exministro expresidente canciller chanceler rey roi re papa
    pape monseigneur cardinal cardenal coach entrenador allenatore técnico analyste analista expert experto esperto
    líder leader sr. sra. m. mme dr. dra. don doña français française américain américaine russe ukrainien ukrainienne
    allemand allemande israélien estadounidense ruso español española mexicano mexicana italiano italiana brasileiro
    brasileira israelí ucraniano francés alemán des affaires étrangères d'état de la défense
    """
)
ROMANCE_PREPOSITIONS = words_of(
    "de del della dello degli des du do da dos das di a al à au con com avec por par para pour per sobre sur su en in "
    "contra contre"
)
SLAVIC_OFFICES = words_of(
    """
    президент премьер-министр министр глава представитель спикер пресс-секретарь губернатор мэр депутат сенатор
    директор генерал лидер вице-премьер председатель иностранных дел обороны внутренних россии украины сша рф
    міністр прем'єр-міністр речник голова представник мер лідер очільник
    prezydent premier minister szef szefowa rzecznik rzeczniczka poseł posłanka senator burmistrz dyrektor profesor
    """
)
NORDIC_OFFICES = words_of(
    """
    president statsminister statsministeren utenriksminister utrikesminister udenrigsminister finansminister leder
    partileder partiledare talsperson talesperson talskvinne talsmann talsmand presstalesperson professor forsker
    forskare direktør direktör chef sjef ordfører borgmester kommunalråd analytiker advokat
    premier minister woordvoerder woordvoerster burgemeester hoogleraar voorzitter directeur kamerlid onderzoeker
    """
)

NO_NAMES = words_of(
    """
    afterwards eventually finally suddenly today yesterday tomorrow again once why how what who
    while perhaps because since although though despite maybe
    the but and in on at when after as if while according however also for from with by or so yet then this that these
    those there here he she they we it his her their its our your my one two three many some most other another all
    both last first next on monday tuesday wednesday thursday friday saturday sunday meanwhile later earlier speaking
    asked der die das ein eine und aber auch laut wie so doch denn nun dann noch angaben im am nach bei für mit als
    dazu zudem dabei er sie es wir le la les un une et mais selon pour dans en à au il elle ils nous d'après lors el
    los las una y pero según para por al lo ella ellos nosotros además il lo gli uno e ma secondo per nel o os a as um
    uma mas segundo volgens enligt ifølge według по за в и но
    """
)
"""Words that begin sentences in capitals and are no part of the name after them."""

SPEECH: dict[str, Speech] = {
    "en": Speech(
        plain=_verbs("said, says, told, added, insisted, stressed, remarked, tells"),
        telling=_verbs(
            """
            confirmed, warned, stated, explained, announced, argued, claimed, acknowledged, admitted, noted, wrote,
            declared, replied, responded, recalled, denied, tweeted, posted, commented, continued, emphasised,
            emphasized, pledged, vowed, reiterated
            """
        ),
        by=("according to",),
        that=r"that\b|to (?:the )?[A-Z]",
        offices=ENGLISH_OFFICES,
        predicates=words_of(
            "has have had is was are were will would can could may might must shall should did does needs wants"
        ),
        prepositions=words_of("of for to with by from about against representing near at in on than like"),
        before_hearers=words_of("told tells"),
        indefinite=words_of("a an"),
    ),
    "de": Speech(
        plain=_verbs("sagte, sagt, meinte, betonte, erklärte, fügte, äußerte, zufolge"),
        telling=_verbs(
            """
            warnte, forderte, kritisierte, berichtete, erklärt, betont, erzählt, erzählte, schrieb, schreibt, teilte,
            kündigte, warnt, fordert, kritisiert, berichtet, meint, ergänzt, ergänzte, versicherte, bestätigte,
            argumentierte, mahnte, lobte
            """
        ),
        behind_comma=("so",),
        prepositions=words_of("von für mit bei aus über gegen um nach vom beim"),
        by=("laut",),
        that=r",? (?:dass|man|es|er|sie|die|der|das)\b",
        offices=words_of("der die das den dem des eine ein seine ihre deren früherer ehemaliger frühere ehemalige"),
        office_ends=GERMAN_OFFICE_ENDS,
    ),
    "fr": Speech(
        plain=(
            *_pasts(
                "a",
                "déclaré dit affirmé expliqué indiqué ajouté précisé souligné estimé assuré confié martelé lancé",
            ),
            *_verbs("déclare, affirme, explique, souligne, estime, assure, confie, raconte, ajoute, précise, résume"),
            "lance",
        ),
        telling=(
            *_pasts("a", "annoncé prévenu averti dénoncé écrit rappelé reconnu confirmé"),
            *_verbs("annonce, dénonce, rappelle, prévient, dit"),
        ),
        prepositions=ROMANCE_PREPOSITIONS,
        names_hearer=True,
        by=("selon", "d'après", "d’après"),
        that=r"que\b|qu['’]",
        offices=ROMANCE_OFFICES,
    ),
    "es": Speech(
        plain=(
            *_verbs("dijo, afirmó, aseguró, señaló, declaró, explicó, indicó, agregó, añadió, sostuvo, manifestó"),
            "subrayó",
            *_pasts("ha", "dicho afirmado asegurado señalado explicado declarado indicado añadido"),
            *_verbs("asegura, afirma, dice"),
        ),
        telling=_verbs(
            """
            advirtió, destacó, expresó, comentó, anunció, escribió, confirmó, reconoció, denunció, explica, señala,
            relata, cuenta
            """
        ),
        prepositions=ROMANCE_PREPOSITIONS,
        by=("según", "de acuerdo con"),
        that=r"que\b",
        offices=ROMANCE_OFFICES,
    ),
    "it": Speech(
        plain=(
            *_pasts("ha", "detto dichiarato spiegato affermato aggiunto sottolineato ribadito osservato"),
            *_verbs("dice, spiega, afferma"),
        ),
        telling=(
            *_pasts("ha", "annunciato scritto confermato avvertito commentato"),
            *_verbs("sottolinea, racconta, aggiunge, commenta, osserva"),
        ),
        prepositions=ROMANCE_PREPOSITIONS,
        by=("secondo",),
        that=r"che\b",
        offices=ROMANCE_OFFICES,
    ),
    "pt": Speech(
        plain=_verbs("disse, afirmou, declarou, explicou, acrescentou, ressaltou, garantiu, diz, afirma"),
        telling=_verbs(
            """
            destacou, anunciou, escreveu, confirmou, alertou, comentou, criticou, explica, conta, defende, lembrou
            """
        ),
        prepositions=ROMANCE_PREPOSITIONS,
        by=("segundo", "de acordo com", "para"),
        that=r"que\b",
        offices=ROMANCE_OFFICES,
    ),
    "nl": Speech(plain=_verbs("zei, zegt, aldus"),
                 telling=_verbs("verklaarde, benadrukt, stelt, vertelt, schrijft, meldde"), by=("volgens",),
                 that=r"dat\b", offices=NORDIC_OFFICES, office_ends=("minister", "woordvoerder", "hoogleraar")),
    "sv": Speech(plain=_verbs("sade, säger, sa"), telling=_verbs("berättar, skriver, menar, förklarar"),
                 by=("enligt",), that=r"att\b",
                 offices=NORDIC_OFFICES, office_ends=("minister", "chef", "professor")),
    "no": Speech(plain=_verbs("sa, sier"), telling=_verbs("uttaler, forteller, skriver, mener, forklarer"),
                 by=("ifølge",), that=r"at\b",
                 offices=NORDIC_OFFICES, office_ends=("minister", "leder", "sjef")),
    "da": Speech(plain=_verbs("sagde, siger"), telling=_verbs("fortæller, skriver, mener, forklarer, udtaler"),
                 by=("ifølge",), that=r"at\b",
                 offices=NORDIC_OFFICES, office_ends=("minister", "leder", "chef")),
    "pl": Speech(plain=(*_verbs("powiedział, oświadczył, stwierdził", endings="ao"), "mówi"),
                 telling=_verbs("podkreślił, dodał, zaznaczył, wyjaśnił, poinformował, napisał", endings="ao"),
                 by=("według",), that=r",? że\b", offices=SLAVIC_OFFICES),
    "ru": Speech(plain=_verbs("сказал, заявил", endings="аи"),
                 telling=_verbs("сообщил, отметил, подчеркнул, добавил, рассказал, пояснил, написал", endings="аи"),
                 by=("по словам",), that=r",? что\b", offices=SLAVIC_OFFICES),
    "uk": Speech(plain=_verbs("сказав, сказала, заявив, заявила"),
                 telling=_verbs("повідомив, повідомила, зазначив, зазначила, підкреслив, підкреслила, додав, додала, "
                                "розповів, розповіла, написав, написала"),
                 by=("за словами",), that=r",? що\b", offices=SLAVIC_OFFICES),
}  # fmt: skip

SPOKES = _verbs(
    """
    spokesperson, spokesman, spokeswoman, spokespeople, officials, official, representatives, representative
    """
)
"""Who speaks for an organisation, in English."""

ARABIC_VERBS = (
    r"قال|قالت|أكد|أكدت|صرح|صرحت|أوضح|أوضحت|أضاف|أضافت|أعلن|أعلنت|اعتبر|اعتبرت|شدد|شددت|أشار|أشارت|ذكر|كتب|كتبت|"
    r"يقول|تقول|يضيف|تضيف|يؤكد|تؤكد|يوضح|توضح"
)
ARABIC_NOUNS = frozenset({"كتب", "ذكر"})
"""Verbs that are also nouns ("books", "mention"): they report only where words are quoted or "that" follows."""
ARABIC_THAT = words_of("إن أن أنه أنها إنه إنها إنّ أنّ بأن بأنه")
ARABIC_NUNATION = ("\u064b", "\u064c", "\u064d", "\u064b\u0627", "\u0627\u064b")
"""Endings of adverbs and indefinite nouns ("aloud", "angrily"), which no name has."""
ARABIC_STOPS = words_of(
    """
    إن أن أنه أنها إنه إنها إنّ أنّ بأن بأنه على في خلال إلى عن بعد قبل أمس اليوم مساء صباح يوم الأحد الاثنين الإثنين
    الثلاثاء الأربعاء الخميس الجمعة السبت من مع لوكالة لرويترز للصحفيين للصحافيين لـ أمام عبر عقب حول ضمن بحسب وفق
    لقناة لصحيفة ردا رداً فى الى وهو وهي وهم ان انه انها لم لن لا الذي التي حين عندما بينما
    """
)
"""Words before which a speaker's name has ended."""
ARABIC_AIDES = words_of(
    "محامي محامية مستشار مستشارة مساعد مساعدة نائب نائبة متحدث متحدثة ناطق ناطقة باسم مدير مديرة مكتب ممثل مبعوث "
    "عائلة والد والدة شقيق شقيقة زوجة نجل ابن فريق حملة حكومة إدارة"
)
"""Right before a name without an article, they are somebody's: محامي أحمد is his lawyer, المحامي أحمد is one."""
ARABIC_OFFICES = words_of(
    """
    وزير وزيرة رئيس رئيسة مدير مديرة متحدث متحدثة ناطق ناطقة باسم مسؤول مسؤولة نائب نائبة قائد أمين عام مساعد مستشار
    سفير محافظ ملك أمير ولي عهد شيخ دكتور محامي مصدر مصادر مسؤولون محلل محللون خبير خبراء ناشط ناشطون شهود عيان سكان
    وزارة جيش حكومة حركة حزب مكتب بيان وكالة شركة منظمة لجنة هيئة مجلس زعيم عضو بلدية شرطة مبعوث مفوض أممي أمني محلي
    عسكري طبي حكومي رسمي دولي سابق خارجية دفاع داخلية مالية إعلامي صحفي كاتب باحث أستاذ طبيب ممثل قيادي كبير بارز
    """
)
