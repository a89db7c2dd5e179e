"""Words that tell a person's name from other names: desks, organisations, papers, and the jobs that stand beside it."""

from __future__ import annotations

from etl.printed_words import AUTHOR, COMPILER, EAST_ASIA, WORDS_OF_EAST_ASIA, every_word
from etl.transform.text import words_of

DESK: frozenset[str] = words_of("""
    staff newsroom desk editors editorial team bureau correspondents reporters reporter's news online digital web
    admin administrator editor webmaster contributors writers staffers newsdesk press media network tv radio magazine
    times redaktion redaktionen redaktionsteam newsteam onlineredaktion online-redaktion sportredaktion agentur
    lokalredaktion red rédaction redaction redacción redaccion redazione redação redacao redactie redactia redacția
    redakcja redakce redakcia redakcija redaksjonen redaktionen redaksi redaktör toimitus toimetus szerkesztőség
    uredništvo uredništva редакция редакція редакции редакцията редакција редакцiя haber merkezi servisi التحرير תחקיר
    מערכת डेस्क टीम ब्यूरो 编辑部 編集部 取材班 デスク 편집국 취재팀 뉴스팀 디지털뉴스팀 온라인뉴스팀 συντακτική
    newsmaker liputan pv phóng viên
    unserer unsere unserem our ours onze nuestra nossa nostra notre vår vår nasz eigene eigener eigenen eigenbericht
    নিজস্ব প্রতিবেদক ডেস্ক প্রতিনিধি অনলাইন সংবাদদাতা संवाददाता न्यूज़ न्यूज ویب ڈیسک نگار اسٹاف نیوز تحریریه سرویس
    هيئة قسم فريق mwandishi waandishi wetu wartawan kami กองบรรณาธิการ ทีมข่าว redacció redakcija redakciju redaktsioon
    nasza nasze naszej nostri nostro nuestro nuestros nosso vores våra unseres редакциясы
    editor's
    author autor guest anonymous unknown none null undefined redakteur-im-dienst newswire wire services service
    agency agencies foreign local sponsored advertorial partner content archive
    inhalte gesponserte anzeige werbung ομάδα ομαδα συντακτικη
    """)
"""One of these words makes a name a desk, a department or a machine, and no person."""

NO_DESK: frozenset[str] = words_of("""
    author autor unknown none null undefined anonymous admin administrator webmaster archive content feed rss feedback
    """)
"""One of these makes it no desk either: the name of an account, a label or a button that a template left there."""

ORGANISATION: frozenset[str] = words_of("""
    university universität université universidad institute institut instituto ministry ministerium ministère
    ministerio police polizei policía polícia municipality council department dept office press news media tv radio
    television agency agence agencia agência agència agenzia agentur agencja agentura
    agenția агентство агенція studio studios foundation stiftung association club museum
    archive archives archiv archivo library group gmbh eg inc ltd llc corp company co party federation verlag
    collective movement coalition alliance initiative campaign courant
    center centre security labs research films books prize source
    standards practices guidelines photography fotografie photos images pictures oil court navy army force forces
    air nasa handout committee school
    board hospital bank zoo festival theatre theater orchestra government commission parliament union the facebook
    instagram twitter youtube telegram tiktok google wikimedia wikipedia commons flickr report business world today
    chronicle mirror telegraph observer globe examiner enquirer ledger sentinel courier inquirer dispatch motors
    society sociedad société shimbun sinmun post times daily weekly herald tribune journal gazette gazeta guardian team
    courtesy conversation magazine bild kreuz croix online netzwerk service services global politics sport
    sports entertainment lifestyle opinion culture science technology health economy
    policy ag plc kg verein abteilung feuerwehr presidencia presidência ayuntamiento alcaldía gobierno governo
    registry sheriff games geographic creative ambulance beacon bulletin argus voice network broadcasting advocate
    programme program engineering technologies systems solutions industries enterprises holdings ventures corporation
    estate realty properties hotel hotels resort resorts airlines airways railway railways authority magazin aktion
    info infos persbureau fotobureau nieuwsbureau newsletter newsletters síguenos suscríbete
    stadt gemeinde landratsamt polizeipräsidium polizeiinspektion bundespolizei stadtwerke landtag bundestag rathaus
    ville métropole gendarmerie sdis municipio município provincia generalitat diputación policia città questura
    rijkswaterstaat politie veiligheidsregio kommun polis räddningstjänsten region politi politiet poliisi
    urząd policja straż ministerstwo policie hasiči ministerstvo hasič policija ministarstvo rendőrség
    katasztrófavédelem minisztérium poliția primăria ministerul belediyesi valiliği bakanlığı emniyet jandarma
    полиция поліція милиция мчс мвд мвс дснс министерство міністерство пресс-служба прес-служба администрация
    адміністрація минобороны міноборони нацполіція правительство губернатор кремль
    kementerian kepolisian polda polres polri pemkab pemkot pemprov kerajaan jabatan jawatan
    secretaría secretaria fiscalía ejército intendencia servicio prefectura cámara
    ufficio stampa prensa imprensa assessoria pressestelle gabinete comunicación comunicação ascom secom
    collection collections presse courrier dépêche heraldo correio folha corriere giornale
    edition volume chapter خبرگزاری سایت پایگاه
    prefeitura câmara senado congreso comune mairie préfecture gemeente landkreis kommune stadtverwaltung bundeswehr
    rede grupo jornal rádio diário diario emissora
    coast guard embassy marines corps u.s
    user users admin administrator webmaster superuser
    vigili fuoco polizia policie polícia polis politi politie poliisi policja hasiči guardia
    bundesregierung bomberos bombeiros carabinieri pompiers brandweer jazeera arabiya república
    marketing project projekt proyecto projet progetto
    רשות עיריית משטרת משרד דוברות לשכת מועצת אוניברסיטת מכון ארגון כבאות באדיבות
    وزارة بلدية شرطة جامعة هيئة مؤسسة شركة جمعية مديرية
    noticias notícias notizie nouvelles actualités vijesti novosti zprávy správy wiadomości știri hírek hírlap híradó
    uutiset nyheter nyheder haberler haberleri naujienos uudised fréttir ειδήσεις новости новини вести вісті
    stadium stadion stadio estadio estádio stade ground airport
    economía economia économie macroeconomía deportes desporto desportos esportes sucesos tribunales tendencias
    internacional nacional internazionale política politica cultura salud saúde santé salute educación educação
    éducation tecnología tecnologia technologie ciencia ciência cronaca esteri spettacoli finanzas finanças mercados
    mercati empresas turismo automoción vivienda entretenimiento actualidad actualité attualità opinión opinião
    """)
"""Words that no person bears: what holds one is an organisation, a paper or a section."""

HAN_ENDS = (
    "報", "报", "報系", "报系",
    "社", "网", "網", "部", "局", "院", "組", "组", "电视", "電視", "电台", "電台", "新闻", "新聞",
    "臉書", "脸书", "微博", "粉專", "畫面", "画面",
    "大学", "大學", "中心", "法人", "会社", "會社", "公司", "集團", "集团", "政府",
    "原创", "原創", "支部", "党委", "办公室", "辦公室", "办事处", "委员会", "委員會", "协会", "協會", "银行", "銀行",
    "科技", "财富", "財富", "证券", "證券", "财经", "財經", "在线", "在線",
    "传媒", "傳媒", "频道", "頻道", "客户端", "金融界", "高清图",
    "快訊", "快讯", "时间", "時間", "简介", "簡介", "管理员", "管理員",
    "编辑", "編輯", "報導", "报道", "報道", "电讯", "電訊",
)  # fmt: skip
"""Endings of Chinese and Japanese papers, departments and the like; no name has them."""
HAN_WORDS: frozenset[str] = words_of("""
    發表在 发表在 留言 人氣 人气 分享 回覆 回复 收藏 阅读 閱讀 更多 关注 關注
    訂閱 订阅 原创 原創 转载 轉載 综合 綜合
    高清 金融 安全 马上 周末 黄金 林业 石油 白酒 方案 常识 文化 文章 房产 党建 游戏 历史 高考
    出版 更新 发布 發布 發佈 未知 佚名 匿名 网络 網路 本站 总篇数 總篇數
    熱門點閱 热门点阅 熱門新聞 热门新闻 発信元 配信元 提供元 掲載元
    广告 廣告 评论 評論
    登录 登入 首页 首頁 导读 導讀 閲覧 広告 檔案照片 资料 资料图 截图 截屏 資料圖
    関連 記事 続き
    """) | frozenset(WORDS_OF_EAST_ASIA)
"""Words of buttons that are as long as a name, and labels."""
KOREAN_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길"
    "연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부"
)
"""Nearly all Koreans have one of these, as the first syllable of their name."""
HANGUL_ENDS = (
    "일보", "뉴스", "신문", "방송", "경제", "편집부", "닷컴", "투데이", "데일리", "통신", "센터",
    "위원회", "취재팀", "타임스", "구독", "제보", "댓글", "공유", "기사", "입력", "수정", "사진", "영상",
    "안내", "전체",
)  # fmt: skip
"""Endings of Korean papers and desks."""

ORGANISATION_ENDS = (
    "zeitung",
    "anzeiger",
    "nachrichten",
    "blatt",
    "kurier",
    "verband",
    "ministerium",
    "stiftung",
    "fraktion",
    "sportfoto",
    "pressefoto",
)
"""Endings of such words in languages that join them."""

JOB_ENDINGS = (
    "leiter", "leiterin", "redakteur", "redakteurin", "sprecher", "sprecherin", "beauftragte", "beauftragter",
    "direktor", "direktorin", "referent", "referentin", "professor", "professorin", "präsident", "präsidentin",
    "korrespondent", "korrespondentin", "reporter", "reporterin", "mitarbeiter", "mitarbeiterin", "journalist",
    "journalistin", "anwalt", "anwältin", "student", "studentin", "tester", "testerin",
)  # fmt: skip
"""Endings of words for a job in languages that join them: Projektleiterin."""

JOBS: frozenset[str] = words_of("""
    reporter reporters correspondent correspondents writer writers columnist contributor editor editors journalist
    journalists fellow analyst producer photographer photojournalist intern critic anchor presenter blogger host
    coordinator engineer developer designer consultant researcher scientist professor lecturer strategist specialist
    founder co-founder cofounder ceo cto director manager officer
    staff special senior chief political sports business science health economics foreign diplomatic associate deputy
    assistant managing executive breaking freelance national international investigative multimedia video legal court
    korrespondent korrespondentin reporterin redakteur redakteurin autor autorin journalistin volontär volontärin
    chefredakteur chefreporter chefkorrespondent auslandskorrespondent gastautor gastautorin
    journaliste correspondant correspondante envoyé envoyée spécial spéciale grand chef rédacteur rédactrice
    corresponsal corresponsales enviado enviada especial periodista redactor redactora jefe columnista colaborador
    repórter jornalista correspondente inviato inviata corrispondente giornalista giornalisti
    verslaggever redacteur correspondente politiek reportern utrikeskorrespondent toimittaja kirjeenvaihtaja
    dziennikarz dziennikarka reporterka redaktor redaktorka újságíró szerkesztő tudósító novinar novinarka dopisnik
    корреспондент журналист журналистка редактор обозреватель кореспондент кореспондентка журналіст журналістка
    redaktionsmitglied
    mitarbeiter mitarbeiterin korrespondenten sonderkorrespondent sonderkorrespondentin sportredakteur
    correspondants envoyés spéciaux corresponsala enviados especiales correspondentes enviados inviati corrispondenti
    verslaggeefster verslaggevers redactrice medewerker medarbetare utsänd korrespondenter udsendt medarbejder utsendt
    erikoistoimittaja korespondent korespondentka wysłannik wysłanniczka zpravodaj zpravodajka dopisovatel spravodajca
    corespondent corespondentă redactor jurnalist jurnalistă munkatársunk tudósítónk dopisnica reporterka novinári
    спецкор собкор специальный специальная собственный репортер репортёр колумнист оглядач кореспонденти власкор
    ανταποκριτής ανταποκρίτρια δημοσιογράφος απεσταλμένος απεσταλμένη temsilcisi kontributor koresponden पत्रकार
    rechtsanwalt rechtsanwältin steuerberater steuerberaterin
    kontributor kontributör mitarbeiter mitarbeiterin
    muhabir muhabiri gazeteci yazarı editörü مراسل مراسلة صحفي صحافي صحفية صحافية محرر wartawan jurnalis
    संवाददाता प्रतिनिधि प्रतिनिधी ब्यूरो डेस्क टीम প্রতিবেদক প্রতিনিধি সংবাদদাতা ডেস্ক নিরূপক நிருபர் ప్రతినిధి విలేకరి ಪ್ರತಿನಿಧಿ ವರದಿಗಾರ
    ലേഖകൻ ലേഖിക ബ്യൂറോ نمائندہ نامہ نگار رپورٹر ڈیسک muxbiri muxbir mwandishi mpiga phóng viên pv
    """)
"""Jobs and their adjectives, which stand before or after a name and are no part of it."""

JOB_ADJECTIVES: frozenset[str] = words_of(
    """
    regional lifestyle news crime travel tech culture royal royals showbiz sport football education environment climate
    economics features feature food money property motoring social affairs home world city data digital audience
    democracy europe asia africa middle east north south america consumer personal finance housing transport energy
    trade white house congressional capitol parliamentary religion media arts music film tv books defence defense
    security war legal local software product content marketing web python general project
    """
)
"""Fields of work, no part of a name right before a word for a job."""

_EAST_ASIAN_POSTS = words_of("""
    整合 整理 綜合報導 综合报道 綜合報道 實習記者 见习记者 特約記者 特约记者 副教授 教授 研究员 研究員
    論説委員 編集委員 支局長 本報 本报 특파원 논설위원 인턴기자 선임기자 전문기자 객원기자 에디터
    """)
EAST_ASIAN_JOBS: tuple[str, ...] = tuple(
    sorted(
        {word for word in every_word(AUTHOR, COMPILER, languages=EAST_ASIA) if len(word) > 1} | _EAST_ASIAN_POSTS,
        key=lambda word: (-len(word), word),
    )
)
"""Written without a space before or after the name, longest first; a single character may be part of the name."""
