"""Quoted speakers: who, with which verb, in whose words."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from etl.sources import read_agencies
from etl.transform.agencies import Registry
from etl.transform.quotation import Quote
from etl.transform.quotes import quoted_speakers, read_quotes
from etl.transform.reader import Reader

AGENCIES = Path(__file__).parents[2] / "sources" / "_agencies.toml"


@cache
def registry() -> Registry:
    return Registry(read_agencies(AGENCIES))


def read(text: str, language: str) -> list[Quote]:
    return list(read_quotes(text, Reader(registry=registry(), language=language)))


QUOTED = [
    ("en", '"The bridge is safe," said Ana Prado on Friday.', "Ana Prado said"),
    ("en", 'Ana Prado said: "The bridge is safe."', "Ana Prado said"),
    ("en", "The bridge was safe, deputy mayor Ana Prado told Reuters.", "Ana Prado told"),
    ("en", "Ana Prado, who heads the council, said the bridge was safe.", "Ana Prado said"),
    ("en", "The bridge was safe, said former deputy minister Ana Prado.", "Ana Prado said"),
    ("en", "According to Ana Prado, the bridge is safe.", "Ana Prado According to"),
    ("en", "Mayor Ana Prado opened it.\nPrado said it was safe.", "Ana Prado said"),
    ("en", 'Dr. Ana Prado warned that it was "unsafe".', "Ana Prado warned"),
    ("en", "A spokesperson for the Ministry of Works said it was safe.", "Ministry of Works said"),
    ("en", "A spokesperson from the U.S. Embassy in Lima confirmed the meeting.", "U.S. Embassy confirmed"),
    ("en", "It was safe, a U.S. Embassy spokesperson said.", "U.S. Embassy said"),
    ("en", "Verdal Harbour executive VP Ana Prado told the council.", "Ana Prado told"),
    ("en", "Ana Prado came. Afterwards Prado paid, and Prado said it was safe.", "Ana Prado said"),
    ("de", "Kabarettist Jörg Lindner kam.\n„Die Brücke ist sicher“, sagte Lindner.", "Jörg Lindner sagte"),
    ("de", "Die Tricks von Ute Sörensen.\nDie Brücke ist laut Sörensen sicher.", "Ute Sörensen laut"),
    ("de", "„Die Brücke ist sicher“, sagte Ursula von der Aue.", "Ursula von der Aue sagte"),
    ("de", "„Die Brücke ist sicher“, sagte Jörg Lindner von der Stiftung Hafenwelt.", "Jörg Lindner sagte"),
    ("de", "„Die Brücke ist sicher“, sagte Jörg Lindner von Hafenwelt.", "Jörg Lindner sagte"),
    ("de", "„Die Brücke ist sicher“, sagte Karl Maria von Lindenau.", "Karl Maria von Lindenau sagte"),
    ("en", "D. Joshua Prado said the bridge was safe.", "D. Joshua Prado said"),
    ("en", "Kwame Adu Prado said the bridge was safe.", "Kwame Adu Prado said"),
    ("de", "„Die Brücke ist sicher“, sagte Mieter-Organisator Jörg Lindner.", "Jörg Lindner sagte"),
    ("de", "„Die Brücke ist sicher“, sagte Ute Sörensen am Freitag.", "Ute Sörensen sagte"),
    ("de", "Das erklärte Verkehrsminister Jörg Lindner.", "Jörg Lindner erklärte"),
    ("de", "Bürgermeisterin Ute Sörensen kam.\nSörensen betonte, die Brücke sei sicher.", "Ute Sörensen betonte"),
    ("fr", "« Le pont est sûr », a déclaré Élodie Marchand vendredi.", "Élodie Marchand a déclaré"),
    ("fr", "Selon la ministre Élodie Marchand, le pont est sûr.", "Élodie Marchand Selon"),
    ("es", "«El puente es seguro», dijo la alcaldesa Lucía Herrera.", "Lucía Herrera dijo"),
    ("es", "«El puente es seguro», ha dicho el presidente de Vías Ribeira, Lucas Herrera.", "Lucas Herrera ha dicho"),
    ("es", "«El puente es seguro», dijo la alcaldesa de Lima, Lucía Herrera, ayer.", "Lucía Herrera dijo"),
    ("es", "«El puente es seguro», ha dicho el presidente de Vías Ribeira, que viajó ayer.", "Vías Ribeira ha dicho"),
    ("es", "Lucía Herrera aseguró que el puente es seguro.", "Lucía Herrera aseguró"),
    ("it", "«Il ponte è sicuro», ha detto Chiara Montanari.", "Chiara Montanari ha detto"),
    ("pt", "O prefeito João Vasques disse que a ponte é segura.", "João Vasques disse"),
    ("nl", "„De brug is veilig”, zegt Femke van Dalen.", "Femke van Dalen zegt"),
    ("sv", "– Bron är säker, säger Astrid Holmgren.", "Astrid Holmgren säger"),
    ("no", "– Broen er trygg, sier Astrid Holmgren.", "Astrid Holmgren sier"),
    ("pl", "„Most jest bezpieczny” – powiedziała Zofia Wilczek.", "Zofia Wilczek powiedziała"),
    ("ru", "Мария Лебедева заявила, что мост безопасен.", "Мария Лебедева заявила"),
    ("ar", "وقال وزير النقل سامي حداد إن الجسر آمن.", "سامي حداد قال"),
    ("ar", "قال المتحدث باسم البلدية سامي حداد: الجسر آمن.", "سامي حداد قال"),
    ("ar", "وقال سامي حداد غاضباً إن الجسر آمن.", "سامي حداد قال"),
    ("ar", "وكتب سامي حداد على صفحته: «الجسر آمن».", "سامي حداد كتب"),
    ("ar", "وذكر سامي حداد أن الجسر آمن.", "سامي حداد ذكر"),
    ("en", '"It is safe," the harbour police chief, Ana Prado, said.', "Ana Prado said"),
    ("en", "Tom Reyes, the father of Dana Prado, said it was safe.", "Tom Reyes said"),
    ("de", "„Sehr gut“, ergänzt Hafensprecherin Tjarka Lindner.", "Tjarka Lindner ergänzt"),
    ("de", "Jörg Lindner zufolge ist die Brücke sicher.", "Jörg Lindner zufolge"),
    ("fr", "« Le pont est sûr », a déclaré à l'AFP la maire de Ribeira, Élodie Marchand.", "Élodie Marchand a déclaré"),
    ("es", "El presidente de Vías Ribeira, Lucas Herrera, dijo que es seguro.", "Lucas Herrera dijo"),
    ("ar", 'قالت سلمى الخطيب لوكالة فرانس برس: "الجسر آمن".', "سلمى الخطيب قالت"),
    ("ar", '"الجسر آمن"، تقول سلمى الخطيب.', "سلمى الخطيب تقول"),
]

NOBODY = [
    ("en", "While Selwyn County told the court it was safe."),
    ("en", "The mayor of Lima, says Ana Prado has made a mistake."),
    ("en", "Harbour Fox lives here. Nobody knows, said a Fox host."),
    ("en", "He said the bridge was safe."),
    ("en", "Officials said the bridge was safe."),
    ("en", "Two sources told Reuters the bridge was safe."),
    ("en", "The Associated Press said the bridge was safe."),
    ("en", "Port Selwyn said the bridge was safe."),
    ("en", "Russia said the bridge was safe."),
    ("en", "Ana Prado is said to have left."),
    ("en", "Ana Prado confirmed the order on Friday."),
    ("en", "Police said the bridge was closed."),
    ("de", "Die Lage von Selwyn ist gut. Das soll sich laut Selwyn ändern."),
    ("de", "Er erklärte MDR HARBOUR-SELWYN im Gespräch, dass die Brücke sicher sei."),
    ("de", "Die Polizei sagte, die Brücke sei sicher."),
    ("de", "Das sagte er am Freitag."),
    ("fr", "Il a déclaré que le pont était sûr."),
    ("es", "La policía dijo que el puente es seguro."),
    ("ar", "قال شهود عيان إن الجسر مغلق."),
    ("ar", "وقالت وزارة النقل إن الجسر آمن."),
    ("ar", "قال مصدر أمني إن الجسر مغلق."),
    ("ar", "يقرأ الأطفال كتب الزيارة السابقة بصوت عالٍ."),
    ("ar", "اشترى كتب سامي حداد من السوق."),
    ("ar", "عاد إلى تاجر كتب فى لندن، ثم قال إن الجسر آمن."),
    ("th", "เขากล่าวว่าสะพานปลอดภัย"),
    ("en", "The lawyer for Ana Prado said she would appeal."),
    ("en", "The woman, then 25, told Ana Prado that she sang."),
    ("de", "Selwyns Armee kam. Das teilte die Armee mit: „Ja.“"),
    ("en", "A spokesman for Sen. Ana Prado said she was ill."),
    ("en", "The brother of the late Ana Prado said she was missed."),
    ("en", "People close to Ana Prado told the court it was safe."),
    ("en", "Ana Prado's bank said it was safe."),
    ("de", "Ein Anwalt von Jörg Lindner sagte, er sei krank."),
    ("de", "Konkurrent Verdalsoft sagte, die Brücke sei sicher."),
    ("de", "Laut Hafenverein Verdal ist die Brücke sicher."),
    ("fr", "La mère d'Élodie Marchand a déclaré que le pont était sûr."),
    ("fr", "L'avocat de Lucas Marchand a dit : « Le pont est sûr. »"),
    ("es", 'Sobre la situación de Lucía Herrera dijo que "es grave".'),
    ("ar", "قال محامي سامي حداد إن موكله بريء."),
    ("ar", "وقالت والدة سامي حداد إن ابنها بريء."),
]


@pytest.mark.parametrize(("language", "text", "expected"), QUOTED)
def test_who_is_quoted(language: str, text: str, expected: str) -> None:
    assert [f"{quote.speaker} {quote.verb}" for quote in read(text, language)] == [expected]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_who_is_not_named_is_not_quoted(language: str, text: str) -> None:
    assert read(text, language) == []


def test_the_words_are_those_between_the_marks() -> None:
    (quote,) = read('It rained. "The bridge is safe," said Ana Prado. It rained again.', "en")
    assert quote.words == "The bridge is safe,"
    assert quote.sentence == '"The bridge is safe," said Ana Prado.'


@pytest.mark.parametrize(
    ("language", "text", "verb", "words"),
    [
        ("en", '"It is safe. It is old," said Ana Prado.', "said", "It is safe. It is old,"),
        ("en", '"It is safe," Ana Prado said on Monday, "and it is old."', "said", "It is safe, … and it is old."),
        ("en", "“It is safe,” Ana Prado, who built it, said.", "said", "It is safe,"),
        ("en", 'Ana Prado said: "It is safe. It is old."', "said", "It is safe. It is old."),
        ("en", 'The "old" bridge shook. Ana Prado said it was safe.', "said", ""),
        ("en", 'According to Ana Prado, the bridge is "safe enough" to use.', "According to", "safe enough"),
        ("de", "„Die Brücke ist sicher“, sagte Ministerin Ana Prado am Montag.", "sagte", "Die Brücke ist sicher"),
        ("de", "Ana Prado sagte: „Die Brücke ist sicher.“", "sagte", "Die Brücke ist sicher."),
        ("fr", "« Le pont est sûr », a déclaré la ministre Ana Prado.", "a déclaré", "Le pont est sûr"),
        ("es", "«El puente es seguro», dijo la ministra Ana Prado.", "dijo", "El puente es seguro"),
        ("es", "Ana Prado afirmó que “el puente es seguro”.", "afirmó", "el puente es seguro"),
        ("pt", "“A ponte é segura”, disse a ministra Ana Prado.", "disse", "A ponte é segura"),
        ("it", "«Il ponte è sicuro», ha detto la ministra Ana Prado.", "ha detto", "Il ponte è sicuro"),
        ("ar", 'وقال الوزير سامي حداد إن "الجسر آمن".', "قال", "الجسر آمن"),
        ("de", "Ana Prado sagte der „Hafenzeitung“: „Das reicht.“", "sagte", "Das reicht."),
        ("de", "Ana Prado sagte der Zeitung „Küstenbote“, das reiche.", "sagte", ""),
        ("en", 'Ana Prado told the Coast Channel\'s "Today" programme: "It is safe."', "told", "It is safe."),
        ("en", 'On "Meet the Harbour," Ana Prado said "it is safe."', "said", "it is safe."),
        ("fr", "Ana Prado a déclaré au « Phare » : « C'est sûr. »", "a déclaré", "C'est sûr."),
        ("en", 'The film "The Pier" is a hit, according to Ana Prado.', "according to", ""),
        ("en", '"He lied," Gov. Ana Prado said.', "said", "He lied,"),
        ("ru", "«Мост безопасен», — заявил министр Иван Петров.", "заявил", "Мост безопасен"),
    ],
)
def test_the_words_and_the_verb(language: str, text: str, verb: str, words: str) -> None:
    (quote,) = read(text, language)
    assert (quote.verb, quote.words) == (verb, words)
    assert all(part in quote.sentence for part in words.split(" … "))


def test_each_quotation_is_an_attribution_with_its_verb_and_words() -> None:
    text = 'Ana Prado said it was safe. "It is old," Prado told Tom.'
    parts = list(quoted_speakers(text, Reader(registry=registry(), language="en")))
    assert [(part.role, part.name, part.quote_verb, part.quote_text) for part in parts] == [
        ("quoted", "Ana Prado", "said", None),
        ("quoted", "Ana Prado", "told", "It is old,"),
    ]
    assert parts[0].evidence_text == "Ana Prado said it was safe."


def test_words_belong_to_the_nearest_verb_that_has_a_speaker() -> None:
    first, second = read('Ana Prado said that it was over, and Tom Reyes added: "So it is."', "en")
    assert (first.words, second.words) == ("", "So it is.")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("It rained. D. Joshua Prado said no. It rained.", "D. Joshua Prado said no."),
        ("It rained. Sen. Ana Prado told Mr. Reyes no. It rained.", "Sen. Ana Prado told Mr. Reyes no."),
        ("He lives in the U.S. The mayor, Ana Prado, said no.", "The mayor, Ana Prado, said no."),
    ],
)
def test_an_initial_ends_no_sentence(text: str, sentence: str) -> None:
    assert read(text, "en")[0].sentence == sentence


def test_a_surname_with_the_article_is_who_spoke_before() -> None:
    spoken = read('قالت سلمى الخطيب: "الجسر آمن". وأضافت الخطيب أن الجسر قديم.', "ar")
    assert [quote.speaker for quote in spoken] == ["سلمى الخطيب", "سلمى الخطيب"]
