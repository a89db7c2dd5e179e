"""Telling a place from a person, where a line has room for either.

No gazetteer: papers report from villages that none has. A place is told by its words (``San``, ``City``), by its state
or country, by a short list of cities whose names look like people's, and by where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from babel import localedata
from babel.core import get_global

from etl.transform.text import words_of

CITIES: frozenset[str] = frozenset(
    place.strip()
    for place in """
    new york, new delhi, new orleans, new haven, hong kong, kuala lumpur, phnom penh, addis ababa, abu dhabi, tel
    aviv, buenos aires, rio de janeiro, são paulo, sao paulo, mexico city, panama city, guatemala city, kuwait city,
    cape town, port louis, port moresby, port of spain, port-au-prince, porto alegre, belo horizonte, ho chi minh
    city, las vegas, los angeles, san francisco, san diego, san jose, san juan, san salvador, san antonio, santo
    domingo, santa fe, santa cruz, saint petersburg, st petersburg, st. petersburg, st. louis, st louis, st. paul,
    salt lake city, la paz, mar del plata, monte carlo, the hague, den haag, la haye, la haya, den bosch, dar es
    salaam, sri lanka, south africa, saudi arabia, united kingdom, united states, great britain, west bank, gaza
    strip, gaza city, khan younis, deir al-balah, palma de mallorca, frankfurt am main, bad homburg, ramat gan, rishon
    lezion, bandar abbas, fort worth, fort lauderdale, baton rouge, little rock, des moines, ann arbor, virginia
    beach, long beach, palm beach, west palm beach, kansas city, oklahoma city, jersey city, atlantic city, grand
    rapids, green bay, nova delhi, nueva york, nueva delhi, nova york, nova iorque, ciudad de méxico, ciudad del
    vaticano, città del vaticano, vatican city, banda aceh, bandar lampung, nay pyi taw, ulan bator, ulaan baatar,
    quezon city, cebu city, davao city, east london, north korea, south korea, south sudan, sierra leone, burkina
    faso, côte d'ivoire, ivory coast, costa rica, puerto rico, el salvador, nueva york, nizhny novgorod,
    rostov-on-don, kryvyi rih, ivano-frankivsk, hà nội, ha noi, hồ chí minh, tp.hcm, đà nẵng, washington, london,
    paris, berlin, madrid, rome, roma, moscow, beijing, tokyo, jerusalem, beirut, cairo, istanbul, ankara, brussels,
    brüssel, bruxelles, bruselas, geneva, genf, genève, ginebra, vienna, wien, kyiv, kiev, warsaw, athens, atenas,
    lisbon, lisboa, dublin, amsterdam, stockholm, oslo, copenhagen, helsinki, prague, budapest, bucharest, sofia,
    belgrade, zagreb, tehran, baghdad, damascus, amman, riyadh, dubai, doha, karachi, lahore, delhi, islamabad, kabul,
    dhaka, mumbai, kolkata, chennai, bengaluru, bangalore, hyderabad, colombo, kathmandu, bangkok, hanoi, manila,
    jakarta, singapore, seoul, shanghai, taipei, sydney, melbourne, canberra, wellington, auckland, nairobi, lagos,
    abuja, accra, johannesburg, pretoria, harare, kampala, khartoum, tunis, algiers, rabat, tripoli, toronto, ottawa,
    montreal, montréal, québec, vancouver, chicago, boston, houston, miami, atlanta, dallas, denver, seattle, detroit,
    bogotá, caracas,
    lima, quito, santiago, havana, la habana, brasília, brasilia, montevideo, asunción, munich, münchen, hamburg,
    frankfurt, köln, cologne, stuttgart, düsseldorf, leipzig, dortmund, essen, bremen, dresden, hannover, nürnberg,
    duisburg, bochum, wuppertal, bielefeld, bonn, münster, karlsruhe, mannheim, augsburg, wiesbaden, gelsenkirchen,
    mönchengladbach, braunschweig, chemnitz, kiel, aachen, halle, magdeburg, freiburg, krefeld, lübeck, oberhausen,
    erfurt, mainz, rostock, kassel, hagen, saarbrücken, potsdam, ludwigshafen, oldenburg, leverkusen, osnabrück,
    heidelberg, solingen, herne, neuss, darmstadt, paderborn, regensburg, ingolstadt, würzburg, wolfsburg, ulm,
    heilbronn, göttingen, koblenz, trier, jena, schwerin, graz, linz, salzburg, innsbruck, klagenfurt, basel, genf,
    lausanne, luzern, lugano, indianapolis, louisville, honolulu, philadelphia, baltimore, cincinnati, cleveland,
    milwaukee, minneapolis, phoenix, pittsburgh, sacramento, tallahassee, nashville, memphis, albuquerque, omaha,
    anchorage, charlotte, raleigh, columbus, zürich, zurich, bern, milan, milano, barcelona, valencia, sevilla,
    marseille,
    agra, ahmedabad, ajmer, aligarh, allahabad, prayagraj, amritsar, bareilly, bathinda, belagavi, bhavnagar,
    bhilai, bhopal, bhubaneswar, bikaner, chandigarh, coimbatore, cuttack, dehradun, dhanbad, durgapur, faridabad,
    ghaziabad, gorakhpur, guntur, gurugram, gurgaon, guwahati, gwalior, hubballi, imphal, indore, itanagar,
    jabalpur, jaipur, jaisalmer, jalandhar, jammu, jamnagar, jamshedpur, jhansi, jodhpur, kannur, kanpur, kochi,
    kohima, kolhapur, kollam, kozhikode, lucknow, ludhiana, madurai, mangaluru, mangalore, mathura, meerut, mohali,
    muzaffarnagar, muzaffarpur, mysuru, mysore, nagpur, nashik, navi mumbai, noida, panaji, panchkula, patiala,
    patna, puducherry, pune, raipur, rajkot, ranchi, rohtak, rourkela, secunderabad, shillong, shimla, siliguri,
    solapur, srinagar, thane, thiruvananthapuram, thrissur, tiruchirappalli, tirupati, udaipur, ujjain, vadodara,
    varanasi, vijayawada, visakhapatnam, warangal, faisalabad, gujranwala, multan, peshawar, quetta, rawalpindi,
    sialkot, sukkur, muzaffarabad, gilgit, chattogram, chittagong, khulna, rajshahi, sylhet, barishal, pokhara,
    kandy, jaffna, petaling jaya, putrajaya, johor baru, johor bahru, george town, kota kinabalu, kuching, ipoh,
    shah alam, jeddah, makkah, madinah, sharjah, ras al khaimah, ibadan, kaduna, enugu, port harcourt, ilorin, benin
    city, mombasa, kisumu, nakuru, eldoret, bulawayo, kumasi, tamale,
    القاهرة, الإسكندرية, الجيزة, السويس, بورسعيد, الخرطوم, أم درمان, بورتسودان, طرابلس, بنغازي, مصراتة, تونس, صفاقس,
    الجزائر, وهران, قسنطينة, الرباط, الدار البيضاء, مراكش, فاس, طنجة, نواكشوط, مقديشو, جيبوتي, القدس, القدس المحتلة,
    الناصرة, رام الله, غزة, خان يونس, رفح, دير البلح, نابلس, جنين, الخليل, بيت لحم, طولكرم, قلقيلية, أريحا, حيفا, يافا,
    تل أبيب, بيروت, صيدا, صور, بعلبك, النبطية, دمشق, حلب, حمص, حماة, اللاذقية, طرطوس, درعا, السويداء, إدلب, الرقة,
    دير الزور, الحسكة, القامشلي, عمّان, عمان, إربد, الزرقاء, العقبة, بغداد, البصرة, الموصل, أربيل, كركوك, النجف, كربلاء,
    السليمانية, الأنبار, الرياض, جدة, مكة المكرمة, مكة, المدينة المنورة, الدمام, الظهران, أبها, تبوك, الكويت, المنامة,
    الدوحة, أبوظبي, أبو ظبي, دبي, الشارقة, عجمان, رأس الخيمة, مسقط, صلالة, صنعاء, عدن, تعز, مأرب, الحديدة, المكلا,
    واشنطن, نيويورك, لندن, باريس, برلين, روما, مدريد, موسكو, بكين, طوكيو, أنقرة, إسطنبول, اسطنبول, طهران, كابول, إسلام
    آباد, نيودلهي, جنيف, فيينا, بروكسل, أثينا, كييف, أوسلو, لاهاي, الأمم المتحدة, سول, سيدني, أديس أبابا, نيروبي,
    تهران, مشهد, اصفهان, تبریز, شیراز, اهواز, قم, کرج, رشت, کرمان, یزد, زاهدان, ارومیه, کابل, هرات, اسلام‌آباد, کراچی,
    لاہور, اسلام آباد, پشاور, کوئٹہ, راولپنڈی, نئی دہلی,
    ירושלים, תל אביב, חיפה, באר שבע, וושינגטון, ניו יורק, לונדון, פריז, ביירות, דמשק, קהיר, טהרן, עזה, רמאללה, אשדוד,
    दिल्ली, मुंबई, लखनऊ, पटना, भोपाल, जयपुर, कोलकाता, चेन्नई, बेंगलुरु, हैदराबाद, अहमदाबाद, रांची, रायपुर,
    देहरादून, शिमला,
    चंडीगढ़, श्रीनगर, जम्मू, इंदौर, कानपुर, वाराणसी, प्रयागराज, आगरा, नोएडा, गुरुग्राम, नागपुर, पुणे, गुवाहाटी,
    काठमांडू, इस्लामाबाद, नई दिल्ली, नयी दिल्ली, नवी दिल्ली, वॉशिंगटन, वाशिंगटन, न्यूयॉर्क, लंदन,
    पेरिस, बीजिंग, मॉस्को, कीव, यरुशलम, तेहरान, ढाका, काबुल, कोलंबो, दुबई, टोक्यो, सिडनी, मेलबर्न,
    सूरत, वडोदरा, राजकोट, जोधपुर, उदयपुर, कोटा, अजमेर, बीकानेर, ग्वालियर, जबलपुर, उज्जैन, मेरठ,
    गाजियाबाद, बरेली, अलीगढ़, गोरखपुर, मुरादाबाद, मथुरा, अयोध्या, झांसी, लुधियाना, अमृतसर, जालंधर,
    पटियाला, अंबाला, करनाल, पानीपत, रोहतक, हिसार, फरीदाबाद, हरिद्वार, ऋषिकेश, हल्द्वानी, धनबाद,
    जमशेदपुर, बोकारो, मुजफ्फरपुर, भागलपुर, दरभंगा, बिलासपुर, भिलाई, भुवनेश्वर, कटक, ईटानगर, इंफाल,
    शिलांग, आइजोल, अगरतला, तिरुवनंतपुरम, कोच्चि, विशाखापत्तनम, मैसूरु, ठाणे, नाशिक, नासिक, औरंगाबाद,
    सोलापूर, कोल्हापूर, सातारा, सांगली, रत्नागिरी, अमरावती, अकोला, जळगाव, लातूर, नांदेड, काठमाडौं,
    काठमाडौँ, पोखरा, विराटनगर, ललितपुर, भक्तपुर, वीरगन्ज, बुटवल, धनगढी, नेपालगन्ज, সাভার, গাজীপুর,
    নারায়ণগঞ্জ, যশোর, বগুড়া, দিনাজপুর, পাবনা, ফরিদপুর, কক্সবাজার, নোয়াখালী, শিলিগুড়ি, হাওড়া,
    নয়াদিল্লি, নতুন দিল্লি, ওয়াশিংটন, লন্ডন, சென்னை, கோவை, மதுரை, திருச்சி, சேலம், நெல்லை,
    திருநெல்வேலி, தூத்துக்குடி, வேலூர், ஈரோடு, திருப்பூர், புதுச்சேரி, கொழும்பு, யாழ்ப்பாணம்,
    புதுடெல்லி, புதுதில்லி, డెల్లీ, న్యూఢిల్లీ, హైదరాబాద్, విజయవాడ, విశాఖపట్నం, తిరుపతి, గుంటూరు,
    అమరావతి, వరంగల్, కర్నూలు, నెల్లూరు, ముంబై, బెంగళూరు, చెన్నై, ಬೆಂಗಳೂರು, ಮೈಸೂರು, ಮಂಗಳೂರು,
    ಹುಬ್ಬಳ್ಳಿ, ಬೆಳಗಾವಿ, ಕಲಬುರಗಿ, ಶಿವಮೊಗ್ಗ, ದಾವಣಗೆರೆ, ತುಮಕೂರು, ನವದೆಹಲಿ, ಮುಂಬೈ, തിരുവനന്തപുരം, കൊച്ചി,
    കോഴിക്കോട്, തൃശൂർ, കൊല്ലം, ആലപ്പുഴ, കോട്ടയം, കണ്ണൂർ, പാലക്കാട്, മലപ്പുറം, കാസർകോട്, പത്തനംതിട്ട,
    ഇടുക്കി, വയനാട്, ന്യൂഡൽഹി, അമദാബാദ്, ചെന്നൈ, ബെംഗളൂരു, മുംബൈ, અમદાવાદ, સુરત, વડોદરા, રાજકોટ,
    ગાંધીનગર, ભાવનગર, જામનગર, મુંબઈ, નવી દિલ્હી, ਚੰਡੀਗੜ੍ਹ, ਅੰਮ੍ਰਿਤਸਰ, ਜਲੰਧਰ, ਲੁਧਿਆਣਾ, ਪਟਿਆਲਾ,
    ਬਠਿੰਡਾ, ਮੋਹਾਲੀ, ਨਵੀਂ ਦਿੱਲੀ, ملتان, فیصل آباد, گوجرانوالہ, سیالکوٹ, حیدر آباد, سکھر, مظفر آباد,
    گلگت, کوئٹہ, واشنگٹن, لندن, ممبئی, نئی دہلی, ڈھاکا, กรุงเทพฯ, กรุงเทพมหานคร, เชียงใหม่,
    เชียงราย, ภูเก็ต, ขอนแก่น, นครราชสีมา, ชลบุรี, พัทยา, สงขลา, หาดใหญ่, อุดรธานี, อุบลราชธานี,
    ភ្នំពេញ, សៀមរាប, បាត់ដំបង, ព្រះសីហនុ, កំពត, ក្រចេះ, កំពង់ចាម, ວຽງຈັນ, ຫຼວງພະບາງ, ရန်ကုန်,
    မန္တလေး, နေပြည်တော်, አዲስ አበባ, ባህር ዳር, መቀሌ, ሐዋሳ, ጎንደር, ድሬዳዋ, ጅማ, አዳማ, hewlêr, duhok, dihok,
    silêmanî, kerkûk, qamişlo, هەولێر, سلێمانی, دهۆک, کەرکووک, mtwara, dodoma, arusha, mwanza,
    mbeya, zanzibar, tanga, morogoro, iringa, kigoma, tabora, songea,
    ঢাকা, চট্টগ্রাম, সিলেট, রাজশাহী, খুলনা, বরিশাল, রংপুর, ময়মনসিংহ, কুমিল্লা,
    কলকাতা, আগরতলা, গুয়াহাটি,
    москва, санкт-петербург, киев, київ, минск, мінск, астана, алматы, бишкек, ташкент, душанбе, ашхабад, баку,
    ереван, тбилиси, кишинев, рига, вильнюс, таллин, варшава, львів, харків, одеса, дніпро, запоріжжя,
    екатеринбург, новосибирск, казань, нижний новгород, ростов-на-дону, самара, воронеж, краснодар, белгород, софия,
    пловдив, варна, скопје, београд, нови сад, подгорица, сарајево, бања лука, минск, гомель, брест,
    αθήνα, θεσσαλονίκη, λευκωσία, λεμεσός, βρυξέλλες, λονδίνο, παρίσι, ουάσινγκτον, βερολίνο, κωνσταντινούπολη,
    bergen, trondheim, stavanger, tromsø, kristiansand, drammen, göteborg, malmö, uppsala, västerås, örebro, linköping,
    umeå, aarhus, odense, aalborg, tampere, turku, oulu, espoo, vantaa, jyväskylä, kuopio, lahti, reykjavík, tórshavn
    """.replace("\n", " ").split(",")
)

BEGINNINGS: frozenset[str] = words_of(
    "new san santa santo são los las el port fort mount north south east west lake bad st st. saint sankt tel abu"
    " नई नयी নয়া"
)
ENDINGS: frozenset[str] = words_of(
    "city beach springs heights island islands county falls valley township village province district state"
)

US_STATES: frozenset[str] = words_of("""
    ala. alaska ariz. ark. calif. colo. conn. del. d.c. fla. ga. hawaii idaho ill. ind. iowa kan. ky. la. maine md.
    mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. ohio okla. ore. pa. r.i. s.c. s.d. tenn.
    texas utah vt. va. wash. w.va. wis. wyo. ont. que. alta. b.c. man. sask. n.s. n.b. n.l. p.e.i. n.w.t.
    yukon nunavut
    """)
"""Abbreviations that stand after a town in American datelines (AP style)."""

_WORD = re.compile(r"[^\s,]+")
_CLDR_LANGUAGE = {"nb": "no", "iw": "he"}


@lru_cache(maxsize=64)
def countries(language: str | None) -> frozenset[str]:
    """Names of countries in ``language`` and English, lower case (Unicode CLDR)."""
    return frozenset(
        name.lower()
        for names in _cldr(language)
        for code, name in names.get("territories", {}).items()
        if code.isalpha() and isinstance(name, str)
    )


@lru_cache(maxsize=64)
def known_places(language: str | None) -> frozenset[str]:
    """Names of countries and of cities that time zones bear, in ``language`` and English, lower case (Unicode CLDR)."""
    names = {zone.rpartition("/")[2].replace("_", " ").lower() for zone in get_global("zone_territories")}
    for known in _cldr(language):
        names |= {zone["city"].lower() for zone in known.get("time_zones", {}).values() if "city" in zone}
    return frozenset(names) | countries(language)


def _cldr(language: str | None) -> Iterator[Mapping[str, Any]]:
    """What CLDR has in ``language`` and in English itself.

    Read without what locales inherit, which are codes and no names but for the root's cities: it takes a fraction of
    the time and memory.
    """
    for tag in {language or "en", "en", "root"}:
        name = _CLDR_LANGUAGE.get(tag, tag)
        if localedata.exists(name):
            yield localedata.load(name, merge_inherited=False)


@lru_cache(maxsize=4096)
def is_place(text: str, language: str | None = None) -> bool:
    """True where ``text`` is surely the name of a place."""
    folded = text.strip(" .,").lower()
    if folded in CITIES or folded in known_places(language):
        return True
    if "/" in folded:
        return any(is_place(part, language) for part in folded.split("/"))
    head, _, tail = folded.rpartition(", ")
    if head and (tail in known_places(language) or f"{tail}." in US_STATES or tail in US_STATES):
        return True
    words = _WORD.findall(folded)
    return 2 <= len(words) <= 3 and (words[0] in BEGINNINGS or words[-1] in ENDINGS)
