"""Who wrote a page, from its bytes to its authors: the ways in which templates and writers say it, and traps beside.

Every page is invented; the stories tell of one bridge in many languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from etl.models import Article, FetchedPage, Source, StoryLink
from etl.pipeline import read_page
from etl.sources import read_agencies
from etl.transform import page_bylines
from etl.transform.agencies import Registry
from etl.transform.read_bylines import ReadByline

AGENCIES = Path(__file__).parents[1] / "sources" / "_agencies.toml"
SOURCE = Source(slug="harbour-post", name="")
URL = "https://harbourpost.example/2024/bridge"
TITLE = "Bridge reopens after the flood"

STORIES = {
    "en": (
        "The bridge over the Sand reopened to traffic on Monday, two years after the flood had taken its middle span.",
        "Hundreds of people crossed it on foot in the first hour, many with children who had never seen it open.",
        "The council wants to close the eastern lane again in autumn, when the last of the new railings arrive at the site.",
    ),
    "de": (
        "Die Brücke über den Sand ist seit Montag wieder für den Verkehr offen, zwei Jahre nach der Flut, die sie zerstörte.",
        "Hunderte gingen in der ersten Stunde zu Fuß hinüber, viele mit Kindern, die sie noch nie offen gesehen hatten.",
        "Die Stadt will die östliche Spur im Herbst noch einmal sperren, wenn die letzten Geländer geliefert werden.",
    ),
    "fr": (
        "Le pont sur le Sand a rouvert à la circulation lundi, deux ans après la crue qui avait emporté sa travée centrale.",
        "Des centaines de personnes l'ont traversé à pied dans la première heure, beaucoup avec des enfants qui ne l'avaient jamais vu ouvert.",
        "La mairie veut fermer de nouveau la voie de l'est à l'automne, quand arriveront les derniers garde-corps.",
    ),
    "es": (
        "El puente sobre el Sand reabrió al tráfico el lunes, dos años después de la crecida que se había llevado su tramo central.",
        "Cientos de personas lo cruzaron a pie en la primera hora, muchas con niños que nunca lo habían visto abierto.",
        "El ayuntamiento quiere cerrar otra vez el carril este en otoño, cuando lleguen las últimas barandillas.",
    ),
    "it": (
        "Il ponte sul Sand ha riaperto al traffico lunedì, due anni dopo la piena che aveva portato via la campata centrale.",
        "Centinaia di persone lo hanno attraversato a piedi nella prima ora, molte con bambini che non lo avevano mai visto aperto.",
        "Il comune vuole chiudere di nuovo la corsia est in autunno, quando arriveranno le ultime ringhiere.",
    ),
    "pl": (
        "Most na Sandzie został w poniedziałek ponownie otwarty dla ruchu, dwa lata po powodzi, która zabrała jego środkowe przęsło.",
        "Setki osób przeszły po nim pieszo w pierwszej godzinie, wiele z dziećmi, które nigdy nie widziały go otwartego.",
        "Rada chce jesienią ponownie zamknąć wschodni pas, kiedy przyjadą ostatnie barierki.",
    ),
    "tr": (
        "Sand üzerindeki köprü, orta açıklığını alıp götüren selden iki yıl sonra pazartesi günü yeniden trafiğe açıldı.",
        "İlk saatte yüzlerce kişi köprüden yürüyerek geçti, birçoğunun yanında köprüyü hiç açık görmemiş çocuklar vardı.",
        "Belediye, son korkuluklar geldiğinde sonbaharda doğu şeridini yeniden kapatmak istiyor.",
    ),
    "ru": (
        "Мост через Санд в понедельник снова открыли для движения, через два года после наводнения, которое унесло его средний пролёт.",
        "Сотни людей прошли по нему пешком в первый час, многие с детьми, которые никогда не видели его открытым.",
        "Совет хочет осенью снова закрыть восточную полосу, когда привезут последние перила.",
    ),
    "uk": (
        "Міст через Санд у понеділок знову відкрили для руху, через два роки після повені, яка забрала його середній проліт.",
        "Сотні людей пройшли ним пішки в першу годину, багато хто з дітьми, які ніколи не бачили його відкритим.",
        "Рада хоче восени знову закрити східну смугу, коли привезуть останні поручні.",
    ),
    "el": (
        "Η γέφυρα του Σαντ άνοιξε ξανά στην κυκλοφορία τη Δευτέρα, δύο χρόνια μετά την πλημμύρα που είχε παρασύρει το μεσαίο τμήμα της.",
        "Εκατοντάδες άνθρωποι την πέρασαν με τα πόδια την πρώτη ώρα, πολλοί με παιδιά που δεν την είχαν δει ποτέ ανοιχτή.",
        "Ο δήμος θέλει να κλείσει ξανά την ανατολική λωρίδα το φθινόπωρο.",
    ),
    "ja": (
        "サンド川にかかる橋が月曜日、中央の橋桁を流した洪水から二年ぶりに通行を再開した。最初の一時間に数百人が歩いて渡った。",
        "多くの人は、開通した橋を見たことのない子どもを連れていた。市は秋に東側の車線を再び閉鎖する予定だと説明している。",
    ),
    "zh": (
        "桑德河上的大桥在洪水冲走中间桥段两年之后，于星期一重新开放通车。开放后的第一个小时里，数百人步行通过了这座大桥。",
        "许多人带着从未见过大桥开放的孩子。市政府计划在秋天最后一批栏杆运到时再次关闭东侧车道，并表示不会影响行人通行。",
    ),
    "ko": (
        "홍수로 가운데 상판이 떠내려간 지 이 년 만에 모래강 다리가 월요일 다시 개통됐다. 첫 한 시간 동안 수백 명이 걸어서 다리를 건넜다.",
        "많은 사람이 다리가 열린 모습을 본 적이 없는 아이들을 데려왔다. 시는 가을에 마지막 난간이 도착하면 동쪽 차로를 다시 막을 계획이라고 밝혔다.",
    ),
    "ar": (
        "أعيد فتح الجسر فوق نهر الرمل أمام حركة المرور يوم الاثنين بعد عامين من الفيضان الذي جرف جزأه الأوسط بالكامل.",
        "وعبره مئات الأشخاص سيرا على الأقدام في الساعة الأولى، وكان كثيرون منهم برفقة أطفال لم يروه مفتوحا من قبل.",
    ),
    "hi": (
        "बाढ़ में बीच का हिस्सा बह जाने के दो साल बाद रेत नदी पर बना पुल सोमवार को फिर से यातायात के लिए खोल दिया गया।",
        "पहले घंटे में सैकड़ों लोग पैदल पुल पार कर गए, इनमें से कई के साथ ऐसे बच्चे थे जिन्होंने पुल को कभी खुला नहीं देखा था।",
    ),
    "am": (
        "ጎርፍ የመሃሉን ክፍል ከወሰደው ከሁለት ዓመት በኋላ በአሸዋ ወንዝ ላይ ያለው ድልድይ ሰኞ ዕለት እንደገና ለትራፊክ ተከፈተ፡፡",
        "በመጀመሪያው ሰዓት በመቶዎች የሚቆጠሩ ሰዎች በእግራቸው ተሻገሩት፣ ብዙዎቹም ድልድዩ ክፍት ሆኖ አይተው የማያውቁ ልጆች ይዘው ነበር፡፡",
    ),
    "he": (
        "הגשר מעל נהר החול נפתח מחדש לתנועה ביום שני, שנתיים אחרי השיטפון שסחף את חלקו האמצעי.",
        "מאות אנשים חצו אותו ברגל בשעה הראשונה, רבים מהם עם ילדים שמעולם לא ראו אותו פתוח.",
    ),
}

TITLES = {"hi": "बाढ़ के बाद पुल फिर खुला", "ar": "إعادة فتح الجسر بعد الفيضان"}
SITES = {"hi": "तट उजाला", "ar": "بريد الميناء"}
"""What the pages call their site in print; metadata have it in Latin letters."""

ABOVE = [
    ("hi", '<p class="byline">न्यूज डेस्क, तट उजाला</p>', ""),
    ("hi", '<p class="byline">By रमेश यादव | तट उजाला | Updated: 6 May 2024, 7:10 pm</p>', "रमेश यादव"),
    ("am", "<p><strong>በዮናስ ታደለ</strong></p>", "ዮናስ ታደለ"),
    ("am", "<p><strong>በቀለ ታደለ</strong></p>", "በቀለ ታደለ"),
    ("en", '<h4 class="author-box__name">Mara Lindqvist (Content Manager)</h4>', "Mara Lindqvist"),
    ("en", '<a rel="author" href="/m">View More Articles</a>', ""),
    (
        "de",
        "<div class=author-box><p>Mara Lindqvist leitet das Ressort Lokales bei der Post.</p></div>",
        "Mara Lindqvist",
    ),
    ("de", "<p>Von: Mara Lindqvist,</p><p>Tom Osei</p><p>6. Mai 2024</p>", "Mara Lindqvist|Tom Osei"),
    ("en", '<p>By <a rel="author" href="/x">Mara Lindqvist</a></p>', "Mara Lindqvist"),
    ("en", "<p><strong>Author</strong> Mara Lindqvist</p>", "Mara Lindqvist"),
    ("de", "<p><strong>Autorin</strong> Mara Lindqvist</p>", "Mara Lindqvist"),
    ("de", '<p class="author">von <a href="/autoren/mara">Mara Lindqvist</a></p>', "Mara Lindqvist"),
    (
        "en",
        '<div><span class="person-link">Mara Lindqvist</span><span class="person-link">Tom Osei</span></div>',
        "Mara Lindqvist|Tom Osei",
    ),
    ("en", "<address>Mara Lindqvist</address>", "Mara Lindqvist"),
    ("en", '<address>By <a href="/p/mara">Mara Lindqvist</a></address>', "Mara Lindqvist"),
    (
        "en",
        '<div class="meta">By <a href="/mara-lindqvist">Mara Lindqvist</a> · <time>6 May 2024</time></div>',
        "Mara Lindqvist",
    ),
    ("en", '<div><a href="/author/mara-lindqvist/">Mara Lindqvist</a></div>', "Mara Lindqvist"),
    ("en", '<div class="byline">BY MARA LINDQVIST AND TOM OSEI</div>', "Mara Lindqvist|Tom Osei"),
    ("en", '<div class="byline">By Mara Lindqvist, PhD</div>', "Mara Lindqvist"),
    ("en", '<div class="byline">By Mara Lindqvist, Senior Reporter | May 6, 2024 10:15 am</div>', "Mara Lindqvist"),
    (
        "en",
        '<div class="entry-meta"><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/mara/">Mara Lindqvist</a></span></span></div>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<div class="entry-meta">Posted on <a href="/x">May 6, 2024</a> by <a href="/author/mara/">Mara Lindqvist</a></div>',
        "Mara Lindqvist",
    ),
    ("de", "<p>Text: Mara Lindqvist, Fotos: Tom Osei</p>", "Mara Lindqvist"),
    ("en", '<figure><img src="a.jpg"><figcaption>The bridge. Photo: Tom Osei</figcaption></figure>', ""),
    ("en", '<div class="photographer">Tom Osei</div>', ""),
    ("en", '<p>Reviewed by <a href="/author/tom">Tom Osei</a></p>', ""),
    ("en", '<p class="byline">By Mara Lindqvist; translated by Tom Osei</p>', "Mara Lindqvist"),
    ("en", '<p class="byline">By Mara Lindqvist</p><p>Illustration by Tom Osei</p>', "Mara Lindqvist"),
    ("en", '<p class="byline">By Mara Lindqvist</p><p>Edited by Tom Osei</p>', "Mara Lindqvist"),
    ("en", '<p class="byline">Staff Report</p>', ""),
    ("en", '<p class="byline">By Harbour Post Staff</p>', ""),
    ("en", '<p class="byline">Reuters</p>', ""),
    ("en", '<p class="byline">By Mara Lindqvist, Reuters</p>', "Mara Lindqvist"),
    ("en", '<p class="byline">Mara Lindqvist in Berlin</p>', "Mara Lindqvist"),
    ("en", "<p>By Mara Lindqvist in Politics</p>", "Mara Lindqvist"),
    (
        "en",
        '<div class="authors"><div class="author">Mara Lindqvist</div><div class="author">Tom Osei</div></div>',
        "Mara Lindqvist|Tom Osei",
    ),
    (
        "en",
        '<div class="author"><span class="name">Mara Lindqvist</span><span class="role">Political Editor</span></div>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Mara Lindqvist</span></span>',
        "Mara Lindqvist",
    ),
    ("fr", "<p>Par Élodie Marchand et Luc Berger</p><p>Publié le 6 mai 2024</p>", "Élodie Marchand|Luc Berger"),
    ("es", "<p>Por Lucía Herrera</p>", "Lucía Herrera"),
    ("es", "<div><span>Lucía Herrera</span><span>06/05/2024 - 10:15</span></div>", "Lucía Herrera"),
    ("it", "<p>di Chiara Montanari</p>", "Chiara Montanari"),
    ("pl", "<p>Autor: Zofia Wilczek</p>", "Zofia Wilczek"),
    ("tr", "<p>Haber: Deniz Yıldırım</p>", "Deniz Yıldırım"),
    ("ru", '<div class="article__author">Мария Лебедева</div>', "Мария Лебедева"),
    ("ru", "<p>Автор: Мария Лебедева</p>", "Мария Лебедева"),
    ("uk", "<p>Олена Шевчук</p><p>6 травня 2024</p>", "Олена Шевчук"),
    ("el", "<p>Ελένη Παππά</p>", "Ελένη Παππά"),
    ("ja", "<p>文：小林美咲</p>", "小林美咲"),
    ("ja", "<p>取材・文／小林美咲</p>", "小林美咲"),
    ("zh", "<p>文/王小明</p>", "王小明"),
    ("zh", "<p>作者：王小明</p>", "王小明"),
    ("zh", '<div class="author">记者 王小明 李丽</div>', "王小明|李丽"),
    ("zh", "<p>記者王小明／台北報導</p>", "王小明"),
    ("zh", '<div class="author">海港時報記者 王小明</div>', "王小明"),
    ("zh", "<p>王小明 / 文</p>", "王小明"),
    ("ja", '<div class="author">小林美咲記者</div>', "小林美咲"),
    ("ja", "<p>ライター：小林美咲</p>", "小林美咲"),
    ("ja", '<p class="byline">小林美咲・佐藤健一</p>', "小林美咲|佐藤健一"),
    ("ko", '<div class="reporter">김하늘·이도윤 기자</div>', "김하늘|이도윤"),
    (
        "en",
        '<div><div><a href="/@maralind?source=x">Mara Lindqvist</a></div><div><span>5 min read</span>·<span>May 6, 2024</span></div></div>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<div class="pencraft"><a href="https://substack.com/@maralind">Mara Lindqvist</a></div><div class="pencraft">May 06, 2024</div>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<div class="field field--name-field-author"><div class="field__label">Author</div><div class="field__item"><a href="/people/mara">Mara Lindqvist</a></div></div>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<dl class="article-info"><dd class="createdby">Written by <span>Mara Lindqvist</span></dd><dd class="published">Published: 06 May 2024</dd></dl>',
        "Mara Lindqvist",
    ),
    ("de", '<p class="news-list-author">Von Mara Lindqvist</p>', "Mara Lindqvist"),
    ("de", "<p>VON MARA LINDQVIST</p>", "Mara Lindqvist"),
    ("de", "<p>6. Mai 2024 | von Mara Lindqvist</p>", "Mara Lindqvist"),
    ("de", "<p>Mara Lindqvist, 06.05.2024 10:15 Uhr</p>", "Mara Lindqvist"),
    ("de", "<p>Stand: 06.05.2024, 10:15 Uhr</p><p>Von: Mara Lindqvist, Tom Osei</p>", "Mara Lindqvist|Tom Osei"),
    ("de", "<p>Von unserem Korrespondenten Tom Osei, Kairo</p>", "Tom Osei"),
    ("en", "<p>Door: Femke van Dalen</p>", "Femke van Dalen"),
    ("en", '<p class="byline">By Mara Lindqvist • Published May 6, 2024 at 10:15 AM EDT</p>', "Mara Lindqvist"),
    ("en", '<p class="byline">By Mara Lindqvist &amp; Tom Osei</p>', "Mara Lindqvist|Tom Osei"),
    ("en", '<p class="byline">By Mara Lindqvist, Tom Osei, and Ana Prado</p>', "Mara Lindqvist|Tom Osei|Ana Prado"),
    ("en", '<p class="byline">By Mara Lindqvist for Harbour Post</p>', "Mara Lindqvist"),
    ("en", '<p class="byline">Mara Lindqvist | Special to Harbour Post</p>', "Mara Lindqvist"),
    ("en", '<p class="byline">Mara Lindqvist mara@harbour.example @mara</p>', "Mara Lindqvist"),
    ("en", "<p>Opinion by Mara Lindqvist</p>", "Mara Lindqvist"),
    ("en", "<p>Analysis by Mara Lindqvist, Senior Editor</p>", "Mara Lindqvist"),
    ("en", "<p>Interview by Mara Lindqvist</p>", "Mara Lindqvist"),
    ("en", "<p>Guest post by Mara Lindqvist</p>", "Mara Lindqvist"),
    ("en", "<p>Presented by Harbour Bank</p>", ""),
    ("en", "<p>Powered by Tide Weather</p>", ""),
    ("en", '<p class="byline">Sponsored by Harbour Bank</p>', ""),
    ("en", "<p>Filed under: World, Bridges</p>", ""),
    ("en", "<p>Published in Local News</p>", ""),
    (
        "en",
        '<div class="author"><img alt="Mara Lindqvist" src="m.jpg"><span>Mara Lindqvist</span></div>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<div class="author"><a href="/a/m">Mara Lindqvist</a> <a href="/a/m">More by Mara Lindqvist</a></div>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<div class="author-info"><a class="author-name" href="/a/m">Mara Lindqvist</a><button>Follow</button></div>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<div class="byline"><span class="mobile">Mara Lindqvist</span><span class="desktop">Mara Lindqvist</span></div>',
        "Mara Lindqvist",
    ),
    ("en", '<a href="/u/12" title="Posts by Mara Lindqvist">Mara Lindqvist</a>', "Mara Lindqvist"),
    ("ko", "<p>김하늘 기자</p>", "김하늘"),
    ("ar", "<p>بقلم: ليلى حداد</p>", "ليلى حداد"),
    ("ar", "<p>كتب: سامي نجار</p>", "سامي نجار"),
    ("he", "<p>מאת: נועה לוין</p>", "נועה לוין"),
    ("en", "<p>World News</p><p>6 May 2024</p>", ""),
    ("en", "<p>San Marino</p>", ""),
]
"""What stands between the headline and the text."""

IN_THE_TEXT = [
    ("en", "<p>---- by Mara Lindqvist</p>", "Mara Lindqvist"),
    ("de", "<p>Autorin: Mara Lindqvist, Projektleiterin der Hafenstiftung.</p>", "Mara Lindqvist"),
    ("de", "<p>Autorin: Mara Lindqvist</p><p>Verlag: Hafenbuch</p><p>Seiten: 320</p>", ""),
    ("en", "<p><em>Mara Lindqvist is a staff writer at the Harbour Post.</em></p>", "Mara Lindqvist"),
    ("de", "<p><em>Mara Lindqvist ist Redakteurin im Ressort Lokales.</em></p>", "Mara Lindqvist"),
    ("de", "<p>Von Mara Lindqvist</p>", "Mara Lindqvist"),
    ("de", "<p><strong>Mara Lindqvist</strong></p>", "Mara Lindqvist"),
    ("en", "<p><em>— Mara Lindqvist</em></p>", "Mara Lindqvist"),
    (
        "en",
        '<blockquote class="twitter-tweet"><p>Great day for us all</p>— Tom Osei (@tomosei) <a href="https://twitter.com/t/1">May 6, 2024</a></blockquote>',
        "",
    ),
    ("zh", "<p>（责任编辑：王小明）</p>", ""),
    ("ko", "<p>/김하늘 기자 haneul@harbour.example</p>", "김하늘"),
    ("de", "<p>(mli)</p>", ""),
    ("ko", "<p>김하늘 기자 haneul@harbour.example</p>", "김하늘"),
    (
        "en",
        "<h2>Rosa Weiler</h2><p>The bridge over the Sand reopened to traffic on Monday, two years after the flood had taken its middle span.</p><p>Hundreds of people crossed it on foot in the first hour, many with children who had never seen it open.</p><p>The council wants to close the eastern lane again in autumn, when the last of the new railings arrive at the site.</p>",
        "",
    ),
]
"""What stands below the last paragraph, in the text."""

BELOW = [
    ("en", '<div><a href="/profile/mara-lindqvist/">Mara Lindqvist</a></div>', "Mara Lindqvist"),
    (
        "en",
        '<section class="about-author"><h3>About the author</h3><h4>Mara Lindqvist</h4><p>Mara Lindqvist is a reporter in Oslo. She writes about bridges and more.</p></section>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<section class="comments"><div class="comment"><span class="comment-author vcard">Gull Seventy</span><p>Nice bridge indeed my friends, I like it.</p></div></section>',
        "",
    ),
    (
        "en",
        '<div class="related-articles"><div class="card"><h3>Other story</h3><span class="author">By Tom Osei</span></div></div>',
        "",
    ),
    (
        "en",
        '<section><h2>More stories</h2><div><h3><a href="/o">Another story here</a></h3><p>By Tom Osei</p></div><div><h3><a href="/p">A third story here</a></h3><p>By Ana Prado</p></div></section>',
        "",
    ),
    (
        "en",
        '<div class="post-author"><span>Written by</span> <a href="/team/mara">Mara Lindqvist</a></div>',
        "Mara Lindqvist",
    ),
    ("en", "<ul><li>Tom Osei</li><li>Angela Weber</li><li>Bridges</li></ul>", ""),
]
"""What stands below the text."""

IN_THE_HEAD = [
    (
        "en",
        '<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"Bridge reopens after the flood","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Mara Lindqvist"}]}</script>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge reopens after the flood","author":{"@type":"Person","givenName":"Mara","familyName":"Lindqvist"}}</script>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge reopens after the flood","author":["Mara Lindqvist","Tom Osei"]}</script>',
        "Mara Lindqvist|Tom Osei",
    ),
    (
        "en",
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge reopens after the flood","author":{"name":"Mara Lindqvist and Tom Osei"}}</script>',
        "Mara Lindqvist|Tom Osei",
    ),
    (
        "en",
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge reopens after the flood","author":"https://harbourpost.example/author/mara-lindqvist"}</script>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge reopens after the flood","author":{"@type":"Person","url":"https://harbourpost.example/author/mara-lindqvist"}}</script>',
        "Mara Lindqvist",
    ),
    (
        "en",
        '<meta property="article:author" content="https://harbourpost.example/author/mara-lindqvist">',
        "Mara Lindqvist",
    ),
    ("en", '<meta name="parsely-author" content="Mara Lindqvist">', "Mara Lindqvist"),
    ("en", """<meta name="parsely-page" content='{"title":"x","authors":["Mara Lindqvist"]}'>""", "Mara Lindqvist"),
    ("en", '<meta name="DC.creator" content="Lindqvist, Mara">', "Mara Lindqvist"),
    ("en", '<meta name="cXenseParse:author" content="Mara Lindqvist">', "Mara Lindqvist"),
    ("en", '<meta name="sailthru.author" content="Mara Lindqvist">', "Mara Lindqvist"),
    ("en", '<meta name="twitter:creator" content="@maralind">', ""),
    ("en", '<meta name="author" content="Harbour Post">', ""),
    ("en", '<meta name="author" content="WordPress">', ""),
]
"""What the page tells machines."""

TOGETHER = [
    (
        {
            "head": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge reopens after the flood","author":{"@type":"Organization","name":"Harbour Post"}}</script>',
            "top": '<p class="byline">Mara Lindqvist</p>',
        },
        "Mara Lindqvist",
    ),
    ({"top": '<span class="author">admin</span>', "head": '<meta name="author" content="admin">'}, ""),
    ({"top": '<span class="byline">by mlind</span>', "head": '<meta name="author" content="mlind">'}, "mlind"),
    (
        {"top": '<p class="byline">By Mara Lindqvist</p>', "more": "<p>Tom Osei contributed to this report.</p>"},
        "Mara Lindqvist",
    ),
    (
        {
            "head": '<meta name="author" content="Mara Lindqvist">',
            "top": '<p class="byline">By Mara Lindqvist and Tom Osei</p>',
        },
        "Mara Lindqvist|Tom Osei",
    ),
    (
        {
            "lang": "tr",
            "head": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge reopens after the flood","author":{"@type":"Organization","name":"DHA"}}</script>',
            "end": '<section class="writers"><h4>YAZARLAR</h4><div class="writer"><a href="/y/1"><b>Ertan Soyluer</b>'
            "<span>Kömür ve zaman</span></a></div><div class=writer><a href=/y/2><b>Ece Kaya</b><span>Okul</span></a></div></section>",
        },
        "",
    ),
    ({"title": "Rosa Weiler opens bridge", "top": "<p>Rosa Weiler</p>"}, ""),
    (
        {
            "lang": "hi",
            "head": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge reopens after the flood","author":{"@type":"Person","name":"Ramesh Yadav"},"editor":{"@type":"Person","name":"Ramesh Yadav"}}</script>',
            "top": "<div class=author-row><div class=author-name>By Harbour Post</div><div>Edited By: रमेश यादव</div>"
            "<span>Publish Date: 6 May 2024 08:37 PM (IST)</span></div>",
        },
        "",
    ),
    (
        {
            "head": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge reopens after the flood","author":{"@type":"Person","name":"Mara Lindqvist"}}</script>',
            "top": '<p class="byline">Mara Lindqvist</p><p class="byline">Edited by: Mara Lindqvist</p>',
        },
        "Mara Lindqvist",
    ),
    (
        {
            "head": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge reopens after the flood","author":{"@type":"Organization","name":"DHA"}}</script>',
            "end": '<section class="authors"><h4>Writers</h4><a href="/w/1"><b>Mara Lindqvist</b><span>Today</span></a>'
            '<a href="/w/2"><b>Tom Osei</b><span>Today</span></a></section>',
        },
        "",
    ),
    (
        {
            "lang": "ar",
            "head": '<meta name="author" content="بريد الميناء - رويترز">',
            "end": '<aside><h3>آراء</h3><div class="card"><a href="/op">في معنى أن ترمم ذاكرة</a>'
            '<span class="author">عبد الهادي الزموري</span></div></aside>',
        },
        "",
    ),
]
"""Several of them at once."""


@cache
def registry() -> Registry:
    return Registry(read_agencies(AGENCIES))


def page(
    lang: str = "en", *, head: str = "", title: str = "", top: str = "", more: str = "", end: str = ""
) -> FetchedPage:
    story = "".join(f"<p>{words}</p>" for words in STORIES[lang])
    title = title or TITLES.get(lang, TITLE)
    site = SITES.get(lang, "Harbour Post")
    menu = f'<header class="site-header"><a href="/">{site}</a><nav><a href="/world">World</a></nav></header>'
    told = f'<title>{title} - Harbour Post</title><meta property="og:site_name" content="Harbour Post">{head}'
    article = f"<article><h1>{title}</h1>{top}<div class=content>{story}{more}</div>{end}</article>"
    markup = f"<html lang={lang}><head>{told}</head><body>{menu}<main>{article}</main></body></html>"
    return FetchedPage(
        link=StoryLink(url=URL, source="harbour-post"),
        url=URL,
        final_url=URL,
        status=200,
        headers=(),
        body=markup.encode(),
        fetched_at=datetime(2024, 5, 8, tzinfo=UTC),
    )


def authors(fetched: FetchedPage) -> str:
    _, article = read_page(fetched, SOURCE, registry())
    assert isinstance(article, Article)
    return "|".join(article.authors)


@pytest.mark.parametrize(("lang", "top", "names"), ABOVE)
def test_authors_above_the_text(lang: str, top: str, names: str) -> None:
    assert authors(page(lang, top=top)) == names


@pytest.mark.parametrize(("lang", "more", "names"), IN_THE_TEXT)
def test_authors_at_the_end_of_the_text(lang: str, more: str, names: str) -> None:
    assert authors(page(lang, more=more)) == names


@pytest.mark.parametrize(("lang", "end", "names"), BELOW)
def test_authors_below_the_text(lang: str, end: str, names: str) -> None:
    assert authors(page(lang, end=end)) == names


@pytest.mark.parametrize(("lang", "head", "names"), IN_THE_HEAD)
def test_authors_in_metadata(lang: str, head: str, names: str) -> None:
    assert authors(page(lang, head=head)) == names


@pytest.mark.parametrize(("parts", "names"), TOGETHER)
def test_authors_of_several_witnesses(parts: dict[str, str], names: str) -> None:
    assert authors(page(**parts)) == names


def every_page() -> Iterator[FetchedPage]:
    yield from (page(lang, top=top) for lang, top, _ in ABOVE)
    yield from (page(lang, more=more) for lang, more, _ in IN_THE_TEXT)
    yield from (page(lang, end=end) for lang, end, _ in BELOW)
    yield from (page(lang, head=head) for lang, head, _ in IN_THE_HEAD)
    yield from (page(**parts) for parts, _ in TOGETHER)


def test_nothing_is_chosen_otherwise_where_all_name_the_same_person(monkeypatch: pytest.MonkeyPatch) -> None:
    """That all agree is a quick look before the choice, which would come to the same."""
    agreed: list[bool] = []
    agree = page_bylines._agree

    def watched(bylines: Sequence[ReadByline]) -> bool:
        agreed.append(agree(bylines))
        return agreed[-1]

    monkeypatch.setattr(page_bylines, "_agree", watched)
    quick = [read_page(fetched, SOURCE, registry())[1] for fetched in every_page()]
    assert sum(agreed) > 50
    monkeypatch.setattr(page_bylines, "_agree", lambda _: False)
    assert quick == [read_page(fetched, SOURCE, registry())[1] for fetched in every_page()]
