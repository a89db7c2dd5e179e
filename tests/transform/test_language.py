from __future__ import annotations

import pytest

from etl.transform.language import language_of, written_script
from etl.transform.scripts import is_right_to_left, script_of
from etl.transform.tags import normal_tag

ENGLISH = (
    "The ferry returned to the harbour on Friday after three weeks in the yard, and the town came out to see it. "
    "Its owners said that repairs had cost more than they had hoped, but that fares would stay as they were."
)
GERMAN = (
    "Die Fähre kehrte am Freitag nach drei Wochen in der Werft in den Hafen zurück, und die Stadt kam, sie zu sehen. "
    "Die Eigner sagten, die Reparatur habe mehr gekostet als erhofft, die Preise blieben aber gleich."
)
FRENCH = (
    "Le ferry est rentré au port vendredi après trois semaines au chantier, et la ville est venue le voir. "
    "Ses propriétaires ont dit que les réparations avaient coûté plus cher que prévu."
)
ARABIC = "عادت العبارة إلى الميناء يوم الجمعة بعد ثلاثة أسابيع في حوض السفن، وخرج أهل المدينة لرؤيتها وهي تدخل المرفأ."
PERSIAN = "کشتی مسافربری روز جمعه پس از سه هفته تعمیر به بندر بازگشت و مردم شهر برای دیدن آن به اسکله آمدند."
CHINESE = "渡轮经过三周的维修，星期五回到了港口，全城的人都来看它。船主们说，修理费用比预期的高，但票价不变。"
TAIWANESE = "渡輪經過三週的維修，星期五回到了港口，全城的人都來看它。船主們說，修理費用比預期的高，但票價不變。"
ZULU = (
    "Isikebhe sibuyele echwebeni ngoLwesihlanu ngemuva kwamasonto amathathu silungiswa, futhi abantu basedolobheni "
    "baphume beyosibona. Abanikazi baso bathi ukulungiswa kubize imali eningi kunalokho ababekulindele, kodwa imali "
    "yokugibela ngeke ishintshe ngoba abagibeli baningi."
)
XHOSA = (
    "Isikhephe sibuyele ezibukweni ngoLwesihlanu emva kweeveki ezintathu silungiswa, kwaye abantu bedolophu baphume "
    "beyokusibona. Abanini baso bathe ukulungiswa kubize imali engaphezulu kunokuba bebelindele, kodwa imali "
    "yokukhwela ayizukutshintsha ngoku."
)
BASQUE = (
    "Ferrya ostiralean itzuli da portura hiru astez ontziolan egon ondoren, eta herria ikustera atera zen. Jabeek esan "
    "dute konponketak uste baino gehiago kostatu dela, baina prezioak ez direla aldatuko."
)
ESPERANTO = (
    "La pramo revenis al la haveno vendrede post tri semajnoj en la ŝipfarejo, kaj la urbanoj venis por vidi ĝin. Ĝiaj "
    "posedantoj diris, ke la riparo kostis pli ol ili esperis, sed ke la prezoj restos samaj por ĉiuj vojaĝantoj."
)
MALAGASY = (
    "Niverina tao amin'ny seranana ny sambo tamin'ny zoma rehefa avy namboarina nandritra ny telo herinandro, ary "
    "nivoaka hijery azy ny mponina. Nilaza ny tompony fa lafo noho ny nantenainy ny fanamboarana."
)
"""In no table of ours: the model's."""
SERBIAN = (
    "Trajekt se u petak vratio u luku posle tri nedelje u brodogradilištu, a ceo grad je izašao da ga vidi. Vlasnici "
    "su rekli da je popravka koštala više nego što su očekivali, ali da će cene ostati iste."
)
NORWEGIAN = (
    "Fergen kom tilbake til havna fredag etter tre uker på verftet, og hele byen kom ut for å se den. Eierne sier at "
    "reparasjonen ble dyrere enn de hadde håpet, men at prisene ikke skal endres."
)
NYNORSK = (
    "Ferja kom attende til hamna fredag etter tre veker på verftet, og heile byen kom ut for å sjå henne. Eigarane "
    "seier at reparasjonen vart dyrare enn dei hadde vona, men at prisane ikkje skal endrast."
)
MALAY = (
    "Feri itu kembali ke pelabuhan pada hari Jumaat selepas tiga minggu dibaiki, dan penduduk bandar keluar untuk "
    "melihatnya. Pemiliknya berkata bahawa kos pembaikan lebih tinggi daripada jangkaan, tetapi harga tiket tidak akan "
    "naik kerana penumpang ramai."
)
PASHTO = (
    "بېړۍ د جمعې په ورځ له دریو اوونیو وروسته بندر ته راستنه شوه او د ښار خلک یې د لیدو لپاره راووتل. مالکانو یې وویل "
    "چې د ترمیم لګښت تر اټکل زیات و، خو د ټکټ بیه به لوړه نه شي."
)
JAPANESE = "フェリーは三週間の修理を終えて金曜日に港へ戻り、町の人々が見に来た。運賃は変わらないという。"


@pytest.mark.parametrize(
    ("tag", "normal"),
    [
        ("en", "en"),
        ("EN", "en"),
        ("en_US", "en-US"),
        ("en-us", "en-US"),
        ("en_GB.UTF-8", "en-GB"),
        ("de-de", "de-DE"),
        ("zh-hans", "zh-Hans"),
        ("zh_hant_tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("en-UK", "en-GB"),
        ("en-EN", "en"),
        ("ar-001", "ar-001"),
        ("es-999", "es"),
        ("iw", "he"),
        ("in", "id"),
        ("nb-NO", "no-NO"),
        ("eng", "en"),
        ("deu", "de"),
        ("English", "en"),
        ("العربية", "ar"),
        ("jp", "ja"),
        ("und", None),
        ("", None),
        ("x-default", None),
        ("utf-8", None),
        ("12", None),
        ("Klingon news", None),
    ],
)
def test_tags_in_their_normal_form(tag: str, normal: str | None) -> None:
    assert normal_tag(tag) == normal


@pytest.mark.parametrize(
    ("text", "declared", "usual", "language"),
    [
        (ENGLISH, ["en-GB"], "", "en-GB"),
        (ENGLISH, [], "", "en"),
        (ENGLISH, [], "en-GB", "en-GB"),
        (ENGLISH, ["de"], "de", "en"),
        (ENGLISH, ["de", "en_US"], "", "en-US"),
        (GERMAN, ["en"], "", "de"),
        (GERMAN, ["en-US", "de-AT"], "de", "de-AT"),
        (FRENCH, ["fr-CA"], "", "fr-CA"),
        (ARABIC, ["en"], "en", "ar"),
        (ARABIC, ["ar-EG"], "", "ar-EG"),
        (PERSIAN, ["ar"], "", "fa"),
        (CHINESE, [], "", "zh-Hans"),
        (TAIWANESE, [], "", "zh-Hant"),
        (CHINESE, ["zh-CN"], "", "zh-CN"),
        (CHINESE, ["en"], "", "zh-Hans"),
        (JAPANESE, ["zh"], "", "ja"),
        ("渡轮回到港口，船名叫さくら。" + CHINESE, ["zh"], "", "zh"),
        (TAIWANESE, ["zh-CN"], "", "zh-Hant"),
        (TAIWANESE, ["zh-Hans-HK"], "", "zh-Hant-HK"),
        (TAIWANESE, ["zh-HK"], "", "zh-HK"),
        (CHINESE, ["zh-TW"], "", "zh-Hans"),
        (SERBIAN, ["sr-Cyrl-RS"], "", "sr-Latn-RS"),
        (SERBIAN, ["sr-RS"], "", "sr-RS"),
        (NORWEGIAN, ["en"], "", "no"),
        (NYNORSK, ["en"], "", "nn"),
        (NYNORSK, ["no"], "", "no"),
        (MALAY, ["en"], "", "ms"),
        (PASHTO, ["en"], "", "ps"),
        (ZULU, ["en"], "", "zu"),
        (XHOSA, ["en-ZA"], "", "xh"),
        (BASQUE, ["es"], "es", "eu"),
        (ESPERANTO, ["fr"], "", "eo"),
        (MALAGASY, [], "", "mg"),
        (MALAGASY, ["fr"], "", "mg"),
        ("대통령은 금요일에 항구를 방문했다", ["en"], "", "ko"),
        ("Το πλοίο επέστρεψε", ["en"], "", "el"),
        ("המעבורת חזרה לנמל", [], "", "he"),
        ("Ferry returns", ["de"], "", "de"),
        ("Ferry returns", [], "nl", "nl"),
        ("2024", ["fr"], "", "fr"),
        ("2024", [], "", None),
        ("", [], "", None),
    ],
)
def test_the_text_decides_and_the_page_gives_the_region(
    text: str, declared: list[str], usual: str, language: str | None
) -> None:
    assert language_of(text, declared, usual) == language


@pytest.mark.parametrize(
    ("text", "script"),
    [
        (ENGLISH, "Latn"),
        (ARABIC, "Arab"),
        (CHINESE, "Hani"),
        (JAPANESE, "Kana"),
        ("Visual Studio Code など十の製品を紹介します", "Kana"),
        ("Новости дня", "Cyrl"),
        ("समाचार", "Deva"),
        ("ข่าว", "Thai"),
        ("სიახლეები", "Geor"),
        ("123 !?", None),
        ("", None),
    ],
)
def test_scripts(text: str, script: str | None) -> None:
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("tag", "right_to_left"),
    [
        ("ar", True),
        ("ar-EG", True),
        ("he", True),
        ("fa", True),
        ("ur-PK", True),
        ("en", False),
        ("az-Arab", True),
        ("ar-Latn", False),
        (None, False),
    ],
)
def test_direction(tag: str | None, right_to_left: bool) -> None:
    assert is_right_to_left(None, tag) is right_to_left


@pytest.mark.parametrize(
    ("text", "script", "right_to_left"),
    [
        (ENGLISH, "Latn", False),
        (ARABIC, "Arab", True),
        ("המעבורת חזרה לנמל", "Hebr", True),
        (CHINESE, "Hans", False),
        (TAIWANESE, "Hant", False),
        ("山川", "Hani", False),
        (JAPANESE, "Jpan", False),
        ("대통령은 금요일에", "Kore", False),
        ("2024", None, False),
    ],
)
def test_the_script_and_direction_of_a_text(text: str, script: str | None, right_to_left: bool) -> None:
    assert written_script(text) == script
    assert is_right_to_left(written_script(text), None) is right_to_left
