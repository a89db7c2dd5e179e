"""Lines that send the reader elsewhere, and lines that put something right, in many languages."""

from __future__ import annotations

import re

from etl.parse.texts import for_lowered, lowered, word_set
from etl.printed_words import LABELS_OF_EAST_ASIA

_AROUND_LABEL = " []()-–—:*|.【】"
LONGEST_PROMO = 220
"""Characters; a longer paragraph that begins like a promo is a sentence of the story."""

_READ_ALSO = for_lowered(
    r"^\W*(?:read (?:also|more|next|the full|our|or share this)|also (?:read|on|see)|see also|"
    r"related(?: (?:articles?|stories|news|topics|content))?\b\s*:?|more (?:on this|from|stories|about)|"
    r"you (?:may|might) (?:also )?like|don.t miss|recommended|watch(?:\s*[:|]| also| now| more)|"
    r"listen(?: to)?\s*[:|]|listen to (?:this )?(?:article|story)|click here|sign up|"
    r"subscribe|follow us|like us on |join (?:us|our)|download (?:our|the)|"
    r"for the full (?:story|article|interview|review|recipe)\b.{0,60}\b(?:subscribe|pick up|buy|visit|click)\b|"
    r"see more (?:photos|pictures|images)\b|"
    r"advertise(?:ment|r content)|sponsored|up next|(?:for )?more stories like this|"
    r"for more (?:on|news|stories|updates)\b.{0,90}\b(?:visit|follow|click|check out|head to)\b|"
    r"watch (?:this|the|our) (?:full )?video\b[^.!?]{0,30}[:.]?$|got a (?:story|tip)|have a tip|"
    r"story continues|article continues|continue reading|lesen sie (?:auch|hier|mehr|dazu)|lies auch|"
    r"mehr (?:zum thema|dazu|lesen|aus|zu)|auch interessant|das könnte|weiterlesen|zum thema|newsletter|"
    r"anzeige\b|lire (?:aussi|également|la suite|notre)|à lire|voir aussi|sur le même|publicité|abonnez|"
    r"inscrivez|lea? también|lee (?:también|además|más)|leer más|te puede interesar|le puede interesar|"
    r"más información|ver también|también (?:lee|te|puede)|publicidad|suscr[ií]b|leia (?:também|mais)|"
    r"veja (?:também|mais)|v[íi]deos?: (?:veja|assista)|подробнее (?:см\.|читайте|об этом)|"
    r"saiba mais|publicidade|assine|leggi anche|per approfondire|guarda anche|iscriviti|"
    r"pubblicità|approfondiment[oi]\W*$|sullo stesso argomento|"
    r"(?:conocé|conoce|conheça|scopri|learn (?:more )?about|conforme a los criterios de|qué es|o que é) "
    r"the trust project|"
    r"lees ook|lees verder|bekijk ook|lees meer|læs (?:også|mere)|les (?:også|mer)|"
    r"läs (?:också|även|mer)|lue (?:myös|lisää)|czytaj (?:także|też|również|więcej)|"
    r"zobacz (?:także|też|również)|przeczytaj|čtěte také|čítajte|přečtěte|olvassa|citește și|citiți și|"
    r"читайте (?:также|також)|читать также|смотрите также|подписывайтесь|по теме|ayrıca (?:bak|oku)|"
    r"ilgili haber|bunlar da|devamını oku|"
    r"اقرأ (?:أيضا|أيضاً|أيضًا|المزيد)|شاهد أيضا|إقرأ|طالع|"
    r"קרא(?:ו)? (?:גם|עוד)|"
    r"baca (?:juga|lagi|selengkapnya)|(?:yuk,? )?simak (?:juga|pula|selengkapnya)|"
    r"(?:lihat|tonton) juga|xem thêm|"
    r"още по темата|вижте (?:още|също)|прочетете|вас (?:також )?може зацікавити|вас також можуть|"
    r"pročitajte|vezane vijesti|možda vas|preberite|διαβάστε (?:επίσης|ακόμ)|δείτε (?:επίσης|ακόμ)|urmărește știrile|"
    r"prečítajte|taip pat skaity|skaitykite taip pat|lasi arī|lasiet arī|loe (?:ka|veel)\b|lesa meira|"
    r"lexo (?:edhe|gjithashtu)|"
    r"წაიკითხეთ|կարդացեք|həmçinin ox|shuningdek o|тағы оқы|оқи отыр|soma (?:pia|zaidi)|basahin|"
    r"(?:यह|ये|इसे) भी पढ़ें|और पढ़ें|हेही वाचा|यो पनि पढ्नुहोस्|আরও পড়ুন|আরো পড়ুন|আরও পড়ুন|மேலும் படிக்க|இதையும் படி|"
    r"ఇవీ చదవండి|ఇది కూడా|ഇതും വായിക്ക|കൂടുതൽ വായിക്കുക|ಇದನ್ನೂ ಓದಿ|આ પણ વાંચો|یہ بھی پڑھیں|مزید پڑھیں|"
    r"بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|អានបន្ថែម|"
    r"เกาะติดทุกสถานการณ์|กดติดตาม|คลิกแอดไลน์|"
    r"đọc thêm|video đang được xem nhiều|tin liên quan|đừng bỏ lỡ|mời (?:quý )?(?:bạn đọc|độc giả) )",
)
"""How such lines begin, in lower case. Words that begin sentences, too ("More", "Follow"), need the
rest of their phrase."""

_MORE_IN_CHINESE = (
    r"(?:相关|相關)(?:阅读|閱讀|新闻|新聞|报道|報導|链接|連結|文章|内容|內容|推荐|推薦)|"
    r"(?:延伸|推荐|推薦|热门|熱門)(?:阅读|閱讀)|(?:热门|熱門)(?:新闻|新聞|文章)|猜你喜[欢歡]|"
    r"(?:[为為][你您]|热门|熱門|热点|熱點|精彩|编辑|編輯|猜你喜)(?:推荐|推薦)"
)
"""What else there is to read, as a heading or before one other story."""
_READ_ALSO_IN_EAST_ASIA = for_lowered(
    rf"^\W*(?:{_MORE_IN_CHINESE}|"
    r"更多(?:新闻|報導|精彩|资讯)|往期(?:回顾|精彩|推荐)|\W*(?:往下)?看更多|更多[^。，]{2,8}(?:报道|報導|新闻|新聞)$|\W*加入[^。，]{0,12}(?:line|好友)|[上下]一[篇条則则]\s?[:：]|扫(?:描|码|一扫)[^。]{0,12}(?:二维码|关注|下载|加入)|"
    r"长按[^。]{0,8}二维码|返回[^。，]{2,6}[，,]\s?查看更多|点击(?:进入专题|查看(?:更多|原文|专题)|下载|关注|上方|下方|蓝字|右上角|阅读原文)|"
    r"【?関連(?:記事|ニュース)|"
    r"あわせて読みたい|続きを(?:読む|見る)|もっと(?:見る|読む)|この記事を(?:シェア|ツイート|いいね)|"
    r"記事提供\s?[:：]|※?(?:この|本)記事は[^。]{0,40}(?:情報|内容|時点)|"
    r"관련\s?기사|"
    r"많이 본 (?:뉴스|기사)|제보는|\W*(?:카카오톡|네이버)\S{0,4} .{0,12}(?:구독|추가|친구)|\W*공감언론 뉴시스)",
)
"""The same in Chinese, Japanese and Korean; lines in ASCII need not be asked."""

AD_LABELS = word_set(
    """
    advertisement advertising advert ad ads sponsored anzeige werbung publicité pub publicidad anuncio publicidade
    anúncio pubblicità advertentie reclame annonce annons reklame reklam reklama advertensie mainos hirdetés publicitate
    oglas жарнама реклама διαφήμιση διαφημιση ilan iklan إعلان اعلان اعلانات تبلیغات פרסומת विज्ञापन বিজ্ঞাপন விளம்பரம் โฆษณา
    ማስታወቂያ പരസ്യം ప్రకటన
    ಜಾಹೀರಾತು જાહેરાત ਇਸ਼ਤਿਹਾਰ اشتہار जाहिरात tangazo matangazo
    広告 pr 廣告 广告 광고
    """
)
"""Lines of one word that stand over an advertisement, or where it was."""

ERROR_FOUND = (
    r"(?:found|spotted|noticed|seen) an? (?:error|mistake|typo)\b.{0,12}\?|fehler (?:gefunden|entdeckt|bemerkt)\s?\?|"
    r"(?:vous avez (?:trouvé|repéré|vu|constaté) )?une (?:erreur|coquille)\b[^.?]{0,30}\?|"
    r"¿(?:has|ha|encontr\w+|viste|detectaste)\b[^?]{0,24}\berror\b|"
    r"(?:hai (?:trovato|notato)|trovato) un (?:errore|refuso)|"
    r"(?:encontrou|viu) (?:algum|um) erro\b|(?:fout(?:je)?|tikfout) (?:gezien|gevonden|ontdekt)\?|"
    r"har du (?:funnet|fundet|sett|hittat|set) (?:en |et |ett )?(?:\w+ )?fe(?:j)?l\b|fant du (?:en )?(?:skrive)?feil\b|"
    r"(?:zauważył[aeśi]*|znalazł[aeśi]*) (?:\w+ )?błąd|našl[ia] jste (?:\w+ )?chybu|našli ste (?:\w+ )?chybu|"
    r"hibát talált|нашли (?:\w+ )?(?:ошибку|опечатку)|(?:знайшли|помітили|побачили) (?:\w+ )?помилку|"
    r"(?:huomasitko|löysitkö) (?:\w+ )?virheen|bir hata mı"
)
"""What papers ask those who find a mistake, in many languages."""
_PLEA = re.compile(
    r"\W*(?:(?:this|our) (?:post|article|page|site|story|guide|blog) (?:may |might |can )?(?:contain|include|use)s? "
    r"(?:\w+ ){0,2}affiliate|(?:if|when) you (?:buy|purchase|click|shop)\b.{0,90}\b(?:commission|affiliate)|"
    r"we (?:may|might|can|could) (?:earn|receive|get) (?:a|an|some) (?:\w+ ){0,2}commission|"
    r"(?:dieser (?:artikel|beitrag|text)|diese seite) enthält (?:\w+ ){0,2}(?:affiliate|provisions)|"
    r"(?:cet article|cette page) (?:peut )?conten(?:ir|ant)? (?:\w+ ){0,2}liens? (?:d.)?affili|"
    r"(?:please )?(?:get|be) in touch with (?:our|the|us)\b|"
    r"you(?:.ve| have) (?:(?:only |just )?(?:\d{1,2}|one|two|three|no) (?:more |free )*(?:articles?|story|stories) "
    r"(?:left|remaining)|"
    r"(?:reached|used|read) (?:your|all|the) (?:\w+ ){0,3}(?:articles?|stories|limit))|"
    r"this is your (?:last|final|\w+) (?:free |complimentary )?(?:article|story)\b|"
    r"thank(?:s| you) for (?:signing|subscribing)|you can (?:save|read|access) this (?:article|story) by|"
    r"this entry was posted\b|"
    r"this (?:story|article|post) is part of (?:(?:a|our|the) (?:group|series|collection|package|project)\b|[“\"‘'])|"
    r"have (?:something to (?:say|add)|you been affected)|check back (?:every|each|next|later|soon|tomorrow|here)\b|"
    r"like this\? you|did you know with a|tweet unavailable|accept cookies|"
    r"sign up here\b|you can now listen to|video (?:un)?(?:loading|available)\b|support independent journalism|"
    r"follow us on\b|like what you(?:.re|.ve| are| have)? (?:read|see)|"
    r"questions\? comments\?|"
    r"tip de redactie\b|(?:heb je|heeft u) een tip\b|har du (?:et |ett |nogle |noen )?(?:tips?|innspill?|innspel)\b|"
    r"hast du einen tipp\b|haben sie (?:hinweise|einen tipp|feedback|anregungen|einen fehler|fehler)\b|"
    r"schreib(?:en sie|t|e?) uns\b|vous avez une info\b|dies(?:e nachricht|e meldung|e sendung|er beitrag) wurde am "
    r".{5,60} gesendet|dieses thema im programm|über dieses thema bericht|"
    r"do you have (?:a|any) (?:\w+ )?(?:story|tip|news|information)\b.{0,80}(?:mail|contact|let us|get in|call|write)|"
    r"follow \S+(?: \S+){0,3} on (?:google news|twitter|facebook|instagram|whatsapp|linkedin|tiktok|threads|x\b)|"
    r"(?:pin|save) (?:this|it) (?:for later|to|on)|share this (?:post|article|story|page|with (?:your|all|any))\b|"
    r"¿quieres? (?:conocer|recibir|leer) [^?]{0,60}\b(?:noticias|boletín|newsletter|contenidos)\b|"
    r"(?:folgen sie|folge) uns\b|suivez[- ]nous\b|síguenos\b|siga-nos\b|seguici\b|volg ons\b|følg oss\b|"
    r"download (?:our|the) (?:\w+ ){0,4}app\b|follow \S+['’]s? (?:\w+ )?coverage\b|"
    r"ap (?:[\w’'&]+ ){1,4}?(?:at |: )?https?://\S+$|ap (?:[\w’'&]+ ){0,3}[\w’'&]+: https?://|"
    r"(?:simak|ikuti|dapatkan) (?:breaking news|(?:update |informasi )?berita (?:pilihan|terbaru|terkini)|update)\b"
    r".{0,120}(?:ponsel|whatsapp|telegram|google news|setiap hari|saluran|channel)|"
    r"cek (?:berita|artikel) dan (?:berita|artikel)|"
    rf"{ERROR_FOUND})",
    re.IGNORECASE,
)
"""How lines begin that ask something of the reader, or say what a click earns; no sentence of a story does."""

LONGEST_BUTTONS = 60
"""Characters."""
_BUTTONS = re.compile(
    r"(?:\W*(?:打印|列印|关闭|關閉|收藏|分享到?|返回|复制|复制链接|上一页|下一页|举报|反馈|点赞|顶部|列表|首页|本页|本文|窗口|微信|微博|朋友圈"
    r"|空间))+\W*|"
    rf"\W*(?:{LABELS_OF_EAST_ASIA}|标签)\s?[:：]\W*"
)
"""Buttons of Chinese pages, and labels with nothing behind them."""
_SITE_NOTICE = re.compile(
    r"\W*(?:本文|文章|以上|该文|此文|内容|转载|投稿).{0,120}(?:不代表|仅代表|无关|自行?[担负]|请自担|信息存储|侵权|不得转载|违者必究|授权转载|授權轉載)|"
    r"\W*(?:(?:特别|特別|免责|免責|版权|版權|郑重|鄭重)?(?:声明|聲明))\s*[:：】].*(?:本平台|平台|本网|本站|本文|网站|转载|版权|侵权)|"
    r"notice: the content above\b.*(?:platform|user)",
    re.IGNORECASE,
)
"""What a site says of what its users or others wrote, below the text."""
_NOTICE_WORDS = ("声明", "聲明", "本文", "文章", "以上", "该文", "此文", "内容", "转载", "投稿")
_OF_APP = re.compile(
    r"【点击[^】]{1,8}】|(?=.*(?:福利|免费|第一时间|更多|最新|快来|→|>>))(?:下载|安装)[^。！]{0,14}(?:客户端|APP|app)"
)
"""How portals call their readers to press a link: before and behind texts, and in none without one."""
_APP_WORDS = ("【点击", "下载", "安装")
"""One of them is in each: a quick look that spares other texts a search of their whole length at every place."""
_TAKEN_FROM_NET = re.compile(
    r"[(（【*]?(?:图片|图文|文章|素材|内容|本文)?.{0,10}(?:来自|来源于?|源自)(?:于|自)?.{0,4}网络.{0,30}(?:侵权|侵删|删除|联系).{0,20}"
)
PLEADING = word_set(
    """you video support this our if when we like sign thank thanks you have did tweet accept schreib schreibt schreibe
    schreiben dieses über tip heb heeft har hast haben vous dieser diese cet cette please get be do follow pin
    questions? save share check you've you’ve folgen folge suivez suivez-nous síguenos siga-nos seguici volg følg
    download ap found spotted noticed seen fehler une ¿has ¿ha
    ¿quieres ¿quiere ¿encontró ¿encontraste ¿viste ¿detectaste hai trovato
    encontrou viu fout foutje tikfout fant zauważyłeś zauważyłaś znalazłeś znalazłaś zauważyli znaleźli našli našla
    hibát нашли знайшли помітили побачили huomasitko löysitkö bir simak ikuti dapatkan cek
    """
)
"""Their first words: other lines need no search."""

_LETTER = for_lowered(r"newsletter|morning edition|evening edition|daily briefing|inbox")
_SIGN_UP = re.compile(
    r"\b(?:sign up|subscribe|register|delivered|abonnier\w*|anmelden|melden sie sich|bestellen|gibt[’']s|gibt es|"
    r"erhalten sie|abonnez|inscrivez|recevez|suscríb\w+|recibe|assine|iscriviti|ricevi|schrijf)\b[^.!?]{0,80}"
    r"\b(?:[\w-]+-)?(?:newsletter|edition|briefing|inbox)\b[^.!?]{0,20}[.!?]?\W*$",
    re.IGNORECASE,
)
"""How the letters of a paper are offered at the end of its texts, with a link."""
_CHANNEL = for_lowered(
    r"(?:google (?:news|noticias|notícias|actualités|haberler|nachrichten|nieuws|zpráv|zprávách|хабер)|"
    r"wiadomościach google|google новост|whatsapp|telegram|instagram|facebook|viber)",
)
_FOLLOW = re.compile(
    r"\b(?:follow(?!e)|join(?!ed)|subscribe(?!d|r)|add us|obserwuj|bergabung|gabung|ikuti|suivez|rejoignez|sigue|"
    r"seguinos|síguenos|sumate|únete|siga|participe|entre no|seguici|segui|iscriviti|folg|volg|følg|följ|seuraa|"
    r"sledujte|kövess|"
    r"urmărește|подписывайтесь|підписуйтесь|присоединяйтесь|takip|theo dõi|تابع|انضم|ติดตาม)",
    re.IGNORECASE,
)
"""A paper's channels on networks, and how it asks readers there."""
_REACH = re.compile(
    r"\b(?:reach|contact|e-?mail|follow|tweet) (?:her|him|them|me|us|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}) "
    r"(?:at|on|via|@)|"
    r"\bcan be reached (?:at|on|via)\b",
    re.IGNORECASE,
)
"""How papers of America end a story: "Ana Prado covers schools. Reach her at ..."."""
_CERTAIN = re.compile(r"[:|：»>]\s|[:：]$", re.IGNORECASE)

_CLOSING = re.compile(
    r"^\W*(?:(?:more )?about (?:the |our )?(?:authors?|writers?|reviewers?|contributors?)|meet the authors?|"
    r"(?:important )?disclaimer|(?:leave|post|add|write) a (?:reply|comment)|share this(?: (?:article|post|story))?|"
    r"über (?:den|die) autor(?:in|en|innen)?|zur person des autors|à propos (?:de l.auteure?|des auteurs)|"
    r"sobre (?:el autor|la autora|los autores|o autor|a autora|os autores)|(?:sull.autore|sull.autrice|l.autore)|"
    r"over de auteurs?|om (?:forfatteren|författaren)|kirjoittajasta|o autor(?:ze|ce|ovi|ke)|об авторе|про автора|"
    r"(?:related|recommended|popular|latest|trending|further|other) (?:articles?|stories|news|posts?|content|topics)|"
    r"(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|more (?:like this|stories|news|articles))|"
    rf"{_MORE_IN_CHINESE}|精彩图[集片]|"
    r"yazar hakkında|عن الكاتب|על (?:המחבר|הכותב)|(?:著者|筆者|執筆者)(?:について|紹介|プロフィール)|作者(?:简介|簡介)|"
    r"(?:저자|필자) 소개|tentang penulis|về tác giả)\W*$",
    re.IGNORECASE,
)
"""Headings of what stands below an article: who wrote it, what the reader may do, and what else there is to read."""

_NOTE = re.compile(
    r"^\W*(?:corrections?|clarifications?|editor.?s.? notes?|anm(?:erkung)?\.? d(?:er|\.) red(?:aktion|\.)?|korrektur|"
    r"richtigstellung|transparenzhinweis|hinweis der redaktion|rectificatif|précision|note de la rédaction|"
    r"fe de err?atas?|rectificación|nota (?:del editor|de la redacción)|correção|errata|nota da redação|rettifica|"
    r"nota della redazione|rectificatie|rättelse|rettelse|retting|oikaisu|korekta|sprostowanie|поправка|"
    r"примечание редакции|düzeltme|תיקון|تصحيح|توضيح|訂正|更正|编者按|정정)"
    r"(?:\s*\([^)]*\))?(?:,?\s+(?:(?:\w+\.? \d{1,2},?|\d{1,2}\.? \w+) \d{4}|\d{1,2}/\d{1,2}/\d{2,4}))?"
    r"(?:,? (?:at )?\d{1,2}:\d\d(?: [ap]\.?m\.?)?(?: [A-Z]{2,4})?)?\s*(?:[:：.–—-]|$)",
    re.IGNORECASE,
)
_WHAT_CHANGED = re.compile(
    r"\((?:corrects|updates|adds|recasts|refiles|rewrites)\b[^()]{0,160}\b(?:paragraphs?|para|throughout|headline|lead|"
    r"to (?:show|fix|correct|clarify|add|remove)|"
    r"with (?:closing|shares?|details|comments?|background))\b[^()]{0,80}\)\.?",
    re.IGNORECASE,
)
"""How business wires begin a new version: "(Updates with closing price in second paragraph.)"."""
_VERSION = re.compile(
    r"^\W*(?:an? (?:earlier|previous|original) version of this|this (?:article|story|report|post) (?:has been|was) "
    r"(?:updated|corrected|amended|edited(?! (?:by|for)\b))|"
    r"in einer (?:früheren|vorherigen|ersten) (?:version|fassung)|"
    r"une (?:première|précédente) version|une version (?:précédente|antérieure)|una versión (?:anterior|previa)|"
    r"uma versão anterior|una versione precedente|een eerdere versie|en tidigare version|en tidligere version)\b",
    re.IGNORECASE,
)
"""Notes of the editors: a label with a colon or a dash ("Corrections officers said" has none), or a whole phrase."""


_MACHINE_WORDS = ("AI", "KI", "IA", "ntelig", "ntellig")
LONGEST_NOTE_OF_MACHINE = 160
"""Characters."""
_BY_MACHINE = for_lowered(
    r"^\W*(?:(?:this is (?:an? )?)?ai[- ]generated (?:summar(?:y|ization|isation)|takeaways)"
    r"(?=\W*$|[.,;]| (?:reviewed|checked|edited|which|that) )|"
    r"(?:(?:this|the|these) )?(?:article )?(?:summar(?:y|ies)|takeaways|key points|bullet points|translation) "
    r"(?:is|are|was|were) (?:ai[- ]generated|(?:generated|created|written|produced) (?:by|with|using) "
    r"(?:[\w’'-]+ ){0,4}ai\b)|"
    r"(?:generated|summari[sz]ed|created) (?:by|with|using) (?:\w+ ){0,2}ai\b|"
    r"ki-(?:generierte|erstellte) zusammenfassung|"
    r"(?:diese |die )?(?:zusammenfassung|übersetzung) (?:wurde|ist) (?:\w+ ){0,3}(?:ki\b|ki-)|"
    r"(?:l['’]article en bref\s?[:–-]\s?)?(?:ce |un )?résumé (?:a été )?(?:généré|réalisé|créé|rédigé|produit) "
    r"(?:par|avec|à l['’]aide d['’]?) ?(?:\w+ ){0,3}(?:l['’]|d['’])?(?:ia\b|intelligence artificielle)|"
    r"(?:este )?resumen (?:ha sido |fue )?(?:generado|elaborado|creado|hecho|realizado) (?:\w+ ){1,3}"
    r"(?:ia\b|inteligencia artificial)|"
    r"(?:este )?resumo (?:foi )?(?:gerado|feito|criado|produzido) (?:\w+ ){1,3}(?:ia\b|inteligência artificial)|"
    r"riassunto (?:è stato )?(?:generato|creato|realizzato) (?:\w+ ){0,2}(?:dall['’])?"
    r"(?:ia\b|intelligenza artificiale))"
)
"""How a line begins that says that a program wrote the summary beside it."""


LONGEST_UPDATE = 120
"""Characters."""
_UPDATED = for_lowered(
    r"(?:(?:die(?:ser?|se)?|der) (?:artikel|text|beitrag|meldung|bericht) w(?:urde|ird) (?:[\w.:]+ ){0,4}"
    r"(?:aktualisiert|ergänzt|korrigiert)|"
    r"cet article (?:a été|sera) (?:\w+ )?(?:mis à jour|actualisé|corrigé|modifié)|"
    r"(?:esta noticia|este artículo|esta información) (?:ha sido|fue|será) (?:actualizad|corregid|modificad)[oa]|"
    r"(?:esta notícia|este artigo|esta reportagem|este texto) foi (?:atualizad|corrigid)[oa]|"
    r"(?:questo )?articolo (?:è stato )?(?:aggiornato|corretto)|"
    r"dit (?:artikel|bericht) (?:is|wordt|werd) (?:[\w.:]+ ){0,4}(?:bijgewerkt|aangevuld|aangepast|gecorrigeerd)|"
    r"(?:artikkelen|saken|saka|teksten) (?:(?:er|ble|blir) (?:oppdatert|endret|rettet)|oppdateres)|"
    r"artiklen (?:(?:er|blev|bliver) (?:opdateret|rettet)|opdateres)|"
    r"(?:artikeln|texten|nyheten) (?:har (?:uppdaterats|rättats)|är uppdaterad|uppdateras)|"
    r"(?:juttua|artikkelia|uutista) (?:on )?(?:päivitetty|täydennetty|korjattu)|"
    r"fréttin (?:hefur verið|var|verður) uppfærð|"
    r"(?:artykuł|tekst) (?:został|jest|był) (?:za)?aktualizowan|"
    r"(?:článek|zprávu|text) (?:byl|jsme|průběžně) (?:\w+ )?(?:aktualiz|dopl|oprav)|"
    r"(?:správu|článok) (?:sme|bol|priebežne) (?:\w+ )?(?:aktualiz|dop[lĺ]|oprav)|"
    r"(?:cikkünk|a cikk|a cikket|hírünk) (?:frissül|frissít)|"
    r"(?:новость|материал|статья) (?:была )?(?:обновл|дополн)|"
    r"(?:новина|матеріал|стаття) (?:було |була )?(?:оновл|доповн)|"
    r"новината се (?:допълва|обновява)|"
    r"(?:vijest|članak|tekst|vest|вест|вијест) se (?:nadopunj|dopunj|ažurira|допуњ|ажурира)|"
    r"știrea (?:este |e )?în curs de actualizare)"
    r"\w*[^,;!?„“«]{0,40}[.)\]]*"
)
"""How papers say that a story was changed, by the first word in :data:`SAYING_UPDATED`."""
SAYING_UPDATED = word_set(
    """die diese dieser der cet esta este questo articolo dit artikkelen saken saka teksten artiklen artikeln texten
    nyheten juttua artikkelia uutista fréttin artykuł tekst článek zprávu text správu článok cikkünk a hírünk новость
    материал статья новина матеріал стаття новината vijest članak vest вест вијест știrea
    """
)


def is_promo(text: str, link_share: float) -> bool:
    """True for a line that begins as promos do and then points somewhere: by a link, a colon, or by being short."""
    if len(text) > LONGEST_PROMO:
        return False
    if text.strip(_AROUND_LABEL).casefold() in AD_LABELS or (
        len(text) <= LONGEST_BUTTONS and not text.isascii() and _BUTTONS.fullmatch(text)
    ):
        return True
    lower = lowered(text)
    if link_share and _LETTER.search(lower) and _SIGN_UP.search(text):
        return True
    if link_share and _CHANNEL.search(lower) and _FOLLOW.search(text):
        return True
    if link_share and not text.isascii() and any(word in text for word in _APP_WORDS) and _OF_APP.search(text):
        return True
    if "@" in text and _REACH.search(text):
        return True
    if "and is filed under" in text or "responses to this entry" in text or "trackback from your own site" in text:
        return True  # what the first theme of WordPress prints below every entry
    if is_plea(text) or _is_site_notice(text) or is_of_machine(text):
        return True
    match = _READ_ALSO.match(lower) or (None if text.isascii() else _READ_ALSO_IN_EAST_ASIA.match(lower))
    if match is None:
        return False
    rest = text[match.end() :]
    is_lead = text.endswith((":", "："))
    return link_share > 0.2 or is_lead or bool(_CERTAIN.search(text[: match.end() + 3])) or len(rest) <= 40


def _is_site_notice(text: str) -> bool:
    """True for a disclaimer of the site below a text that others wrote."""
    if text.isascii():
        return text.startswith("Notice: ") and _SITE_NOTICE.match(text) is not None
    start = text[:8]
    if any(word in start for word in _NOTICE_WORDS) and _SITE_NOTICE.match(text):
        return True
    return "网络" in text and _TAKEN_FROM_NET.fullmatch(text) is not None


def is_of_machine(text: str) -> bool:
    """True for a line that says that a program wrote the summary beside it."""
    may_say_so = len(text) <= LONGEST_NOTE_OF_MACHINE and any(word in text for word in _MACHINE_WORDS)
    return may_say_so and _BY_MACHINE.match(lowered(text)) is not None


def is_plea(text: str) -> bool:
    """True for a line that asks something of the reader, or says what a click earns."""
    return text.split(" ", 1)[0].strip("*[(-").lower() in PLEADING and _PLEA.match(text) is not None


def is_correction(text: str) -> bool:
    """True for a note that something in the article was put right, or for another note of the editors."""
    if text.startswith("(") and _WHAT_CHANGED.fullmatch(text):
        return True
    return bool(_NOTE.match(text) or _VERSION.match(text)) or _says_updated(text)


def _says_updated(text: str) -> bool:
    """True for "This story was updated." in other languages than English, as a line of its own."""
    if len(text) > LONGEST_UPDATE or text.split(" ", 1)[0].lstrip("(*[").lower() not in SAYING_UPDATED:
        return False
    return _UPDATED.fullmatch(lowered(text).lstrip("(*[")) is not None


def is_closing_heading(text: str) -> bool:
    """True for the heading of an author's card, a form or a disclaimer, which ends the text above it."""
    return _CLOSING.match(text) is not None
