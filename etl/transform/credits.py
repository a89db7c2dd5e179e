"""Picture credits: who took a photograph, for which agency, and through whom it came.

An optional label, then names joined by ``/`` ``|`` ``via`` ``for`` ``-`` ``,``. The organisation nearest to the
photographer is the agency, the one farthest away the distributor: "X/AFP via Getty Images", "APA/AFP/X".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from etl.chinese_credits import has_surname
from etl.models import Agency
from etl.transform.credit_chains import Organisation, Part, agency_and_distributor
from etl.transform.credit_words import (
    END_LABEL,
    END_LABEL_ENDS,
    END_LABEL_WITHIN,
    GIVEN_BEFORE,
    LABEL,
    LICENCE_BEHIND,
    NOBODY,
    ORGANISATION_ENDS,
    PERSON_ENDS,
    RIGHTS_BEFORE,
    RIGHTS_BEGIN,
    SIDE,
    SIDE_BEFORE,
)
from etl.transform.first_names import is_first_name
from etl.transform.people import is_person, tidy_name
from etl.transform.places import is_place
from etl.transform.reader import Reader, folded
from etl.transform.text import has_any, lowered, widened, words_of

LONGEST_CREDIT = 400
"""Characters; some publishers put a licence into the credit, none a story."""
MOST_WORDS_AROUND_AGENCY = 5
"""Longer segments are no names, whatever agency they mention."""

CREDITS_REMEMBERED = 128
"""Pictures of one page share their photographer, and a credit is looked at before it is read."""

_SEPARATOR = re.compile(
    r"(?=\W)"  # no letters begin one: a quick look that takes most of its time away
    r"(\s*[/|•·∙＝=]\s*(?:via\s+)?|\s+(?:on|auf|sur|en|su)\s+(?=(?:unsplash|pexels|pixabay|flickr|twitter|instagram|facebook|"
    r"wikimedia)\b)|\s*,?\s+via\s+|\s+through\s+|(?<=[A-Z]{2} Photo)\s+by\s+|"
    r"(?<=\w)\s*©\s*(?=\w)|\s+(?:for|für|pour|para|voor)\s+|\s+[-–—]\s+|"
    r"\s*[,;，、](?!\s*(?:inc|ltd|llc|corp|plc|gmbh)\b)\s*|[.;,]\s+(?=(?:photo|foto|image|bild)s?:)|"
    r"\s*[()\[\]（）【】]\s*|(?<=[^\W\d_]{3})\.\s+(?=[^\W\d_]{2,}))",
    re.IGNORECASE,
)
_HANGUL_TOWN = re.compile(r"(?!(?:사진|영상|자료|그래픽|이미지|제공)\b)(?P<town>[가-힣]{2,6})(?P<mark>\s?=\s?| )(?=\S)")
"""Where a picture was taken, before whose it is: 리마=AP, 통영 연합뉴스."""
_FILED = re.compile(
    r"^[\[(][가-힣]{2,5}\s?=\s?(?P<agency>[^\]()=]{2,16})[\])]\s*(?P<who>[가-힣]{2,4})\s?(?:기자|특파원)"
)
"""Whose it is and who took it, as agencies of Korea begin their captions: [리마=뉴시스] 김하늘 기자."""
LONGEST_SURE_TOWN = 2
"""Syllables of a town that is no person's name, whatever it begins with."""
_GIVEN_AND_SENT = re.compile(r"(?<=[\u4e00-\u9fff])(供[图圖])\s+(?=[\u4e00-\u9fff])")
"""Between who gave a picture and who sent it: 沙港警方供图 沙港网发."""
_SENT_AT_END = re.compile(r"(?<=[社网報报])[发發]$")
_RANKS = ("Sgt", "Cpl", "Pfc", "Spc", "Lt", "Capt", "Maj", "Col", "Cmdr", "Airman", "Petty Officer", "Seaman")
_RANK = re.compile(
    r"\b(?:(?:(?:Staff|Master|Tech|Senior|Gunnery|First|1st|2nd|Lance) )?(?:Sgt|Cpl|Pfc|Spc|Lt|Capt|Maj|Col|Cmdr)\.?|"
    r"(?:Senior )?Airman(?: 1st Class)?|(?:Chief )?Petty Officer(?: \w+ Class)?|Seaman) (?=[A-Z][\w.]* [A-Z])"
)
"""A soldier's, before the name: "U.S. Army photo by Staff Sgt. Ana Prado"."""
_LABELS_WITHIN = ("Photo by ", "PHOTO BY ", "photo by ", "Photo courtesy of ")
_CENTURIES = frozenset({"19", "20"})
_YEAR_BESIDE = re.compile(r"^(?:19|20)\d\d\s+(?=[^\W\d])|(?<=\w) (?:19|20)\d\d$")
"""Of the right to copy, beside whose it is: © 2026 AFP."""
_FOR = words_of("for für pour para voor")
_ADDRESS = re.compile(r"(?:www\.)?([\w-]+)\.(?:com|de|org|net|fr|co\.uk)", re.IGNORECASE)
SMALL_IN_NAMES = words_of(
    "of the for and de la del du des der die das und et y e di da do dos della van het för och og zu im am von in af av"
)
_PERSON_BEHIND_COLON = re.compile(r"(?P<whose>[^\W\d_][^:]{1,30}):\s+(?P<who>[^\W\d_][^:]{4,40})")
"""ABC News: Ana Prado."""
_BEFORE_NAME = re.compile(
    r"^(?:(?i:archives?|archivo|archiv|arquivo|archivio|handout|courtesy of)\s+|"
    r"(?:the|der|die|das|den|la|le|les|los|las|el|il|lo|gli|de|het|a|o)\s+)+(?=[^\W\d_a-zß-ÿ])"
)
"""What stands before an organisation's name and is no part of it: the, archives."""
_FROM_ARCHIVE = re.compile(r"^(?i:archives?|archivo|arxiu|arquivo|arkiv)[:\s]+(?=[^\W\d_a-zß-ÿ])")
"""What stands before a photographer's name and says that the picture is an old one."""
_STOCK = frozenset(
    {"adobe-stock", "shutterstock", "istock", "depositphotos", "dreamstime", "123rf", "pixabay", "pexels"}
)
MOST_WORDS_OF_OFFICE = 3
_ARCHIVE = re.compile(r"\bar(?:ch|h|k)i[vw]|\barquivo|\bархив|\bархів", re.IGNORECASE)
"""Somebody's own papers are no office: Archivo particular."""
_TAKEN_ON = re.compile(r"\d{1,2}[./ ]?[^\W\d_]{3,9}\.?[./ ]?\d{2,4}")
"""The day of the picture: "Ana Prado - 22.mai.26/Reuters"."""
_TAKEN_BEFORE = re.compile(rf"(?:{_TAKEN_ON.pattern}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})\s?[-–—]\s?")
"""The same before the names: "22.mai.2026-Ana Prado/Reuters"."""
_ARTICLE_AT_END = re.compile(r"\s(?:the|la|le|l['’]|die|der)\s*$", re.IGNORECASE)
"""Before an agency's name, of which it is no part."""
_FIRST_LETTER = re.compile(r"(?<!\w)[^\W\d_]")
_ACCOUNT = re.compile(r"[^\W\d_](?=\w*[a-zß-ÿ])\w{3,}")
"""Whom libraries of stock pictures know by an account, one word: Shutterstock/anaprado, Adobe Stock - Linda."""
_URL = re.compile(r"https?://(?:www\.)?([\w-]+(?:\.[\w-]+)+)\S*")
_EMAIL = re.compile(r"\S+@\S+\.\w+")
_OTHER_WORK = re.compile(
    r"[.;,|]?\s+(?:(?:prop |food )?styl(?:ing|ist|e)|hair|haare|make[- ]?up|maquillage|text|words|retouch\w*|"
    r"set design|produktion|production|produced)(?: by\b|\s*[:：]).*$",
    re.IGNORECASE,
)
"""What else was done for a picture, and by whom: "Foto: A. Styling: B."."""
_FOR_WHOM = re.compile(r"^[Ff]or (?=[A-Z])")
"""Before the paper that a freelance worked for: "Ana Prado/For The Harbour Post"."""
_LICENCE = re.compile(
    r"\s*(?:[,.]\s*)?(?:opens new tab|purchase licensing rights|licensing rights|재판매 및 DB|무단 전재|"
    r"перейти в (?:медиа|фото)банк|buy (?:this )?photo|acheter (?:cette )?photo).*$",
    re.IGNORECASE,
)
"""What agencies print behind their credits: where to buy."""
_LENGTH = re.compile(r"\d{1,2}:\d\d(?::\d\d)?\s*[-–—|•]\s*")
"""Of a film whose still the picture is, before its source."""
_LICENCE_STEMS = ("new tab", "licensing", "재판매", "무단", "перейти", "buy", "acheter")
_LICENCE_SIGNS = ("CC", "izen", "icen", "ICEN")
"""One of these stands in the terms of a licence."""
_JOINER = re.compile(r"\s+(?:and|und|et|y|og|och|e|и)\s+|\s*&\s*")
_EDGES = " .\t\"'“”*©"
_NAMED_LIKE_LABELS = ("Photo ", "PHOTO ", "Foto ", "FOTO ", "Image ", "IMAGE ", "Picture ", "PICTURE ")
"""How agencies' names begin that would be read as a label."""
_AROUND_NAMES = " .©ⓒ()[]"
_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A credit line, read."""

    text: str
    photographers: tuple[str, ...] = ()
    agency: Organisation | None = None
    """The organisation nearest to the photographer."""
    distributor: Organisation | None = None
    """The organisation it came through."""

    @property
    def photographer(self) -> str | None:
        """The names in one string."""
        return " & ".join(self.photographers) or None

    @property
    def names_somebody(self) -> bool:
        """False for "Privat" and other ways to say that there is nobody to name."""
        return bool(self.photographers or self.agency)


@lru_cache(maxsize=CREDITS_REMEMBERED)
def read_credit(text: str, reader: Reader) -> Credit:
    """A picture's credit line, whole; without names where it names nobody."""
    parts = tuple(part for part in credit_parts(text, reader) if _is_name(part) or _is_short_name(part, text))
    agency, distributor = agency_and_distributor(parts, reader)
    people = _distinct([tidy_name(part.text) for part in parts if part.is_person])
    return Credit(text=text, photographers=people, agency=agency, distributor=distributor)


@lru_cache(maxsize=CREDITS_REMEMBERED)
def credit_parts(text: str, reader: Reader) -> tuple[Part, ...]:
    """The names of a credit, in order; what stands for nobody is left out. A text too long for a credit has none."""
    bare = _begun_by_agency(text, reader) or without_label(text)
    if len(text) > LONGEST_CREDIT or NOBODY.fullmatch(bare):
        return ()
    bare = without_label(_EMAIL.sub("", text)) if "@" in text else bare
    bare = _FILED.sub(r"\g<who> / \g<agency>", bare) if "=" in bare and bare.startswith(("[", "(")) else bare
    bare = _without_town(bare, reader) if "가" <= bare[:1] <= "힣" else bare
    parts: list[Part] = []
    for link, words in _segments(bare):
        if SIDE.fullmatch(words):
            if parts and parts[-1].is_person:
                return ()  # "Ana Prado, left, ..." is in the picture
            continue
        named = list(_read(words, link, reader))
        parts.extend(map(_as_employer, named) if link == "(" and parts and parts[-1].is_person else named)
    return _with_accounts(_by_first_name(_owners(parts), reader), reader)


def _begun_by_agency(text: str, reader: Reader) -> str:
    """A credit that begins with an agency whose name looks like a label: "© Photo News"; empty for any other."""
    bare = text.strip(_AROUND_NAMES)
    first = bare.partition("/")[0] if bare.startswith(_NAMED_LIKE_LABELS) else ""
    return bare if first and reader.registry.named(first) else ""


def _by_first_name(parts: list[Part], reader: Reader) -> list[Part]:
    """The parts, with the one word behind an Icelandic paper as the photographer: people go by their first names."""
    if reader.language != "is" or len(parts) != 2 or any(part.is_person for part in parts):
        return parts
    paper, name = parts
    is_name = name.is_unknown and name.link == "/" and _ACCOUNT.fullmatch(name.text) and name.text[:1].isupper()
    is_of_paper = reader.is_own(paper.text) or is_first_name(name.text)
    return [paper, replace(name, organisation=None)] if is_name and paper.is_unknown and is_of_paper else parts


def _without_town(names: str, reader: Reader) -> str:
    """A Korean credit without the town before it: with a sign of its own, or right before agencies and nobody else."""
    town = _HANGUL_TOWN.match(names)
    if not town or reader.registry.named(town["town"]):
        return names
    rest = names[town.end() :]
    agencies = reader.registry.named_all(rest.replace(" ", "")) if town["mark"] == " " else ()
    is_town = len(town["town"]) <= LONGEST_SURE_TOWN or len(agencies) > 1 or not is_person(town["town"])
    return rest if town["mark"] != " " or (agencies and is_town) else names


def _segments(names: str) -> Iterator[tuple[str, str]]:
    """What joiners set apart, each with what joins it to the one before, without labels of its own and terms."""
    names = _SENT_AT_END.sub("", _GIVEN_AND_SENT.sub(r"\1 / ", names)) if "供" in names else names
    names = _URL.sub(r"\1", names) if "://" in names else names
    names = _RANK.sub("", names) if has_any(names, _RANKS) else names
    split = _SEPARATOR.split(_OTHER_WORK.sub("", _capitalised(names)))
    for separator, words in zip(["", *split[1::2]], split[::2], strict=True):
        is_labelled = ":" in words or words.startswith(_LABELS_WITHIN)
        bare = LABEL.sub("", SIDE_BEFORE.sub("", words)) if is_labelled else words
        bare = LICENCE_BEHIND.sub("", bare) if has_any(bare, _LICENCE_SIGNS) else bare
        if bare := bare.strip(_EDGES):
            yield _link_of(separator), bare


def _owners(parts: list[Part]) -> list[Part]:
    """The parts from the sign of copyright on, where nobody that is known stands before it: "The mill © Port Press"."""
    at = next((at for at, part in enumerate(parts) if at and part.link == "©"), 0)
    return parts[at:] if all(part.is_unknown for part in parts[:at]) else parts


def _is_account(part: Part, reader: Reader) -> bool:
    return part.is_unknown and _ACCOUNT.fullmatch(part.text) is not None and not reader.is_own(part.text)


def _capitalised(names: str) -> str:
    """A chain of names with capitals, from a paper that writes all its credits small: "keystone / ana prado"."""
    return _FIRST_LETTER.sub(lambda match: match[0].upper(), names) if "/" in names and names.islower() else names


def _with_accounts(parts: list[Part], reader: Reader) -> tuple[Part, ...]:
    """The parts, with an account beside a library of stock pictures as the photographer."""
    is_stock = any(part.organisation and part.organisation.agency_slug in _STOCK for part in parts)
    if not is_stock or any(part.is_person for part in parts):
        return tuple(parts)
    return tuple(replace(part, organisation=None) if _is_account(part, reader) else part for part in parts)


def without_label(text: str) -> str:
    """A credit without brackets around it and "Photo:" before it."""
    text = widened(text)
    text = _LENGTH.sub("", text) if text[:1].isdigit() else text
    text = (_LICENCE.sub("", text) if has_any(lowered(text), _LICENCE_STEMS) else text).strip(" .,;|-–—/")
    while text[:1] in _BRACKETS and text.endswith(_BRACKETS[text[0]]) and text[1:].count(text[0]) == 0:
        text = text[1:-1].strip()
    text = LABEL.sub("", text).strip(" .,;|")
    text = _TAKEN_BEFORE.sub("", text, count=1) if text[:1].isdigit() else text
    return RIGHTS_BEFORE.sub("", text) if text[:3].lower() in RIGHTS_BEGIN else text


def _link_of(separator: str) -> str:
    word = separator.strip().lower()
    return "via" if "via" in word or "through" in word else "for" if word in _FOR else word[:1]


def _read(words: str, link: str, reader: Reader) -> Iterator[Part]:
    words = _FOR_WHOM.sub("", words)
    bare = _without_end_label(words)
    given = next((words.removesuffix(end).strip() for end in ORGANISATION_ENDS if words.endswith(end)), "")
    agency = (
        _agency_named(words, reader) or _agency_named(bare, reader) or (_agency_named(given, reader) if given else None)
    )
    if agency is None and (bare[:2] in _CENTURIES or bare[-4:-2] in _CENTURIES):
        agency = _agency_named(_YEAR_BESIDE.sub("", bare), reader)
    if agency and _is_papers_sign(words, agency, reader):
        yield Part(bare, link, Organisation(bare))
    elif agency:
        yield Part(bare, link, Organisation(bare, agency))
    elif labelled := _PERSON_BEHIND_COLON.fullmatch(words):
        yield from (_as_owner(part) for part in _read(labelled["whose"], link, reader))
        yield from _read(labelled["who"], "", reader)
    elif (
        bare.startswith("@")
        or NOBODY.fullmatch(bare)
        or not any(map(str.isalpha, bare))
        or _TAKEN_ON.fullmatch(bare)
        or (link == "," and is_place(bare))
    ):
        return
    elif glued := _glued(bare, link, reader):
        yield from glued
    elif beside := _beside_agency(bare, link, reader):
        yield from beside
    elif reader.is_own(bare):
        yield Part(bare, link, Organisation(bare))
    else:
        yield from _unknown(bare, link)


def _is_papers_sign(words: str, agency: Agency, reader: Reader) -> bool:
    """True for a sign that is the paper's own name, too, and the initials of a longer one: its own picture."""
    own = folded(words)
    return words in agency.signs and own in reader.own_names and own in reader.own_initials


def _glued(words: str, link: str, reader: Reader) -> list[Part]:
    """Two agencies written as one in Korean and Japanese: AP뉴시스."""
    mentions = reader.registry.find(words) if not words.isascii() else ()
    if len(mentions) < 2 or "".join(mention.text for mention in mentions) != words.replace(" ", ""):
        return []
    return [Part(mention.text, link if not at else "/", Organisation(mention.text, mention.agency))
            for at, mention in enumerate(mentions)]  # fmt: skip


def _without_end_label(words: str) -> str:
    """``words`` without a label behind them; all of them where they are nothing but one."""
    lower = words.lower()
    if not lower.rstrip(".").endswith(END_LABEL_ENDS) and END_LABEL_WITHIN not in lower:
        return words
    return END_LABEL.sub("", words).strip() or words


def _as_owner(part: Part) -> Part:
    """What stands before a colon and begins with capitals is a broadcaster, whatever it looks like: ABC Rural."""
    is_acronym = part.is_person and part.text.split(" ")[0].isupper()
    return replace(part, organisation=Organisation(part.text)) if is_acronym else part


def _as_employer(part: Part) -> Part:
    """In brackets behind a photographer stands whom they work for; who has a first name may be another."""
    is_named_so = part.is_person and not is_first_name(part.text.split(" ")[0])
    return replace(part, organisation=Organisation(part.text)) if is_named_so else part


def _is_short_name(part: Part, credit: str) -> bool:
    """True for an office behind a label, which many languages write small but for its first word: Drážní inspekce."""
    words = part.text.split()
    is_short = len(words) <= MOST_WORDS_OF_OFFICE and words[0][:1].isupper() and part.text.replace(" ", "").isalpha()
    return is_short and not _ARCHIVE.search(part.text) and without_label(credit) != credit.strip()


def _is_name(part: Part) -> bool:
    """False for an organisation nobody knows that is written like a sentence, with small letters."""
    if part.organisation is None or part.organisation.agency:
        return True
    return all(word in SMALL_IN_NAMES for word in part.text.split() if word.isalpha() and word.islower())


def _agency_named(words: str, reader: Reader) -> Agency | None:
    address = _ADDRESS.fullmatch(words)
    return reader.registry.named(words) or (reader.registry.named(address[1]) if address else None)


def _beside_agency(words: str, link: str, reader: Reader) -> list[Part]:
    """A person and an agency with nothing between them: "Mara Lind Reuters"."""
    for mention in reader.registry.find(words):
        before = _ARTICLE_AT_END.sub("", words[: mention.start]).strip(" ,:-")
        after = words[mention.end :].strip(" ,:-")
        organisation = Part(mention.text, link, Organisation(mention.text, mention.agency))
        people = [part for part in _JOINER.split(before) if part]
        is_spelt_in_capitals = mention.is_sign and words.isupper() and " " not in before
        if people and not after and not is_spelt_in_capitals and all(is_person(tidy_name(p)) for p in people):
            return [*(Part(person, link, None) for person in people), organisation]
        if (
            after
            and not before
            and is_person(tidy_name(_without_ending(after)))
            and (not mention.is_sign or mention.text.isupper())
        ):
            return [organisation, Part(_without_ending(after), "", None)]
        if not mention.is_sign and len(words.split()) <= MOST_WORDS_AROUND_AGENCY:
            return [Part(words, link, Organisation(words, mention.agency))]
    return []


def _unknown(words: str, link: str) -> Iterator[Part]:
    """People, where all that joiners set apart have the shape of names; else one organisation."""
    for end in ORGANISATION_ENDS:
        if words.endswith(end):
            giver = GIVEN_BEFORE.sub("", words.removesuffix(end).strip())
            if not NOBODY.fullmatch(giver):
                yield Part(words, link, Organisation(giver))
            return
    words = _without_archive(words)
    people = [] if link == "for" else [part for part in _JOINER.split(words) if part]
    if words.endswith(PERSON_ENDS) or (
        "_" not in words and people and all(is_person(tidy_name(person)) for person in people)
    ):
        yield from (Part(_without_ending(person), link, None) for person in people)
    else:
        yield Part(words, link, Organisation(_YEAR_BESIDE.sub("", _BEFORE_NAME.sub("", words))))


def _without_archive(words: str) -> str:
    """``ARCHIVES ANA PRADO`` without the word before somebody who has a first name: of a picture taken before."""
    name = _FROM_ARCHIVE.sub("", words, count=1) if words[:2].lower() == "ar" else words
    person = tidy_name(name) if name != words else ""
    return name if person and is_first_name(person.partition(" ")[0]) and is_person(person) else words


def _without_ending(person: str) -> str:
    """``沙港记者 林海 摄`` without the mark behind the name and, in Chinese, whom it works for before it."""
    name = next((person.removesuffix(end).strip() for end in PERSON_ENDS if person.endswith(end)), person)
    last = name.rpartition(" ")[2]
    return last if name is not person and has_surname(last) else name


def _distinct(names: list[str]) -> tuple[str, ...]:
    """Names without repetitions, cut ones included (GEORG HOCHMUTH/GEORG HOCHMUT)."""
    kept: list[str] = []
    for name in names:
        key = folded(name)
        if not any(key.startswith(folded(other)) or folded(other).startswith(key) for other in kept):
            kept.append(name)
    return tuple(kept)
