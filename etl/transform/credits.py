"""Picture credits: who took a photograph, for which agency, and through whom it came.

An optional label, then names joined by ``/`` ``|`` ``via`` ``for`` ``-`` ``,``. The organisation nearest to the
photographer is the agency, the one farthest away the distributor: "X/AFP via Getty Images", "APA/AFP/X".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.models import Agency
from etl.transform.agencies import widened
from etl.transform.people import is_person, tidy_name
from etl.transform.pieces import Reader, folded

LONGEST_CREDIT = 160
"""Characters; a longer text is a caption."""

_LABEL_WORDS = (
    r"photo(?:graph)?s?|photo ?credits?|photo ?graphy|photographer|image(?: credits?)?|images?|pictures?|pics?|picture credit|"
    r"fotos?|foto(?:graf|grafie|grafia|grafía|graaf|ğraf|s)?|fotografo|fotógrafo|fotografin|fotocredit|fotoquelle|"
    r"bild(?:er|quelle|rechte|nachweis)?|bilder|(?:symbol|archiv|agentur)(?:foto|bild)|credits?|crédits?|crédit photo|créditos?|"
    r"source|quelle|fuente|fonte|bron|beeld|kuva|kuvat|fotó|zdjęcie|zdj\.|fot\.|zdroj|"
    r"фото|фотография|снимка|светлина|φωτογραφία|φωτο|تصوير|صورة|عکس|צילום|तस्वीर|写真|撮影|照片|图片|圖|图|摄影|攝影|사진|"
    r"copyright|courtesy|ảnh|gambar|nuotr\.?|foto av|billede|grafik|graphic|illustration|illustratie|montage|video|file photo|"
    r"file|handout photo|görsel|valokuva|immagine|imagen|imagem|reproduction|screengrab|screenshot"
)
_LABEL = re.compile(
    rf"^(?:(?:{_LABEL_WORDS})\s*(?:[:：=]|\s+(?:by|von|de|di|par|por|av|af|door|from|courtesy of)\s+)\s*|"
    rf"(?:by|photo|photo by|foto|courtesy(?: of)?|©|\(c\)|ⓒ|copyright)\s+|[©ⓒ=]\s*|\(c\)\s*)+",
    re.IGNORECASE,
)
_END_LABEL = re.compile(
    r"\s*(?:nuotr\.?|pic|photo|photos|foto|提供|撮影|写真|摄|攝|供图|제공|사진|fotografo|fotograf|handout|file photo|"
    r"tarafından servis edilmiştir|aracılığıyla|のデータ|資料写真|より)\.?$",
    re.IGNORECASE,
)
_START_LABEL = re.compile(r"^(?:fotoğraf,|fotoğraf|사진\s*[:=]?|写真\s*[:＝=]?|提供\s*[:＝=])\s*", re.IGNORECASE)
_PERSON_ENDS = ("撮影", "摄", "攝")
_SPLIT = re.compile(
    r"(\s*[/|•·]\s*(?:via\s+)?|\s*,?\s+via\s+|\s+through\s+|\s+for\s+|\s+[-–—]\s+|\s*[,;，、]\s*|\s*[()\[\]（）【】]\s*|\.\s+(?=[^\W\d_]{2,}))",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?i)^(?:hand ?out|supplied|provided|courtesy|private|privat|privatfoto|privée?|privado|particular|dr|d\.r\.|str|stringer|"
    r"stf|pool|file|archive?|archiv(?:o|io|bild|foto)?|arkiv(?:foto)?|symbol(?:bild|foto)|agenturfoto|prétexte|illustration|"
    r"reproducción|reprodução|reproduction|divulgação|cortesía|captura.*|screenshot|screengrab|facebook|instagram|"
    r"twitter|x|youtube|telegram|tiktok|social media|all rights reserved|alle rechte vorbehalten|file photo|undated|"
    r"montage|collage|composite|n/a|none|rf|editorial|pa archive|imago sport|via|ho|epaselect|genérico|"
    r"(?:file |archive )?\d{4}|free|royalty.free|cc.*|public domain|wikimedia.*|unknown|anonymous|"
    r"contributed|submitted|staff|redaktion|eigenes bild|own|photographer|fotograf|fotografo|ảnh|tư liệu)\.?$"
)
_BRACKET_AT_END = re.compile(r"\s*[(\[（【](?P<credit>[^()\[\]（）【】]{2,120}(?:\([^()]{2,40}\))?)[)\]）】]\.?\s*$")
_LABEL_WITHIN = re.compile(
    rf"(?:^|(?<=[\s.!?…»”\"'|/]))(?P<credit>(?:(?:{_LABEL_WORDS})\s*(?:credit|by)?\s*[:：]|©|ⓒ|(?:photo|foto|photograph|picture) by)\s*(?P<who>.{{2,{LONGEST_CREDIT}}}))$",
    re.IGNORECASE,
)
_DASH_AT_END = re.compile(r"\s+[-–—|]\s*(?P<credit>[^-–—|]{2,80})$")
_SENTENCE_AT_END = re.compile(r"(?<=[.!?…»”\"'。])\s+(?P<credit>[^.!?…。]{2,80}(?:\.[A-Z][^.!?]*)?)\.?$")
_ADDRESS = re.compile(r"^(?:www\.)?([\w-]+)\.(?:com|de|org|net|fr|co\.uk)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A credit line, read."""

    text: str
    photographers: tuple[str, ...] = ()
    agency: str | None = None
    """Canonical name of the organisation nearest to the photographer."""
    agency_slug: str | None = None
    distributor: str | None = None
    distributor_slug: str | None = None

    @property
    def photographer(self) -> str | None:
        return " & ".join(self.photographers) or None

    @property
    def says_something(self) -> bool:
        return bool(self.photographers or self.agency)


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    link: str
    agency: Agency | None
    is_person: bool

    @property
    def name(self) -> str:
        return self.agency.name if self.agency else self.text


def read_credit(text: str, reader: Reader) -> Credit:
    """A picture's credit line, whole; empty of names where it names nobody."""
    bare = _without_labels(widened(text).strip())
    parts = [part for part in _parts(bare, reader) if part.text]
    people = _distinct([tidy_name(part.text) for part in parts if part.is_person])
    organisations = _distinct_parts([part for part in parts if not part.is_person])
    agency, distributor = _agency_and_distributor(parts, organisations, reader)
    return Credit(
        text=text, photographers=tuple(people),
        agency=agency.name if agency else None, agency_slug=_slug(agency),
        distributor=distributor.name if distributor else None, distributor_slug=_slug(distributor),
    )  # fmt: skip


def split_caption(caption: str, reader: Reader) -> tuple[str, str | None]:
    """A caption and the credit at its end: "... in Aleppo [Getty]"; the credit is None where there is none."""
    label = _LABEL_WITHIN.search(caption)
    if label and _says_something(label["credit"], reader):
        return caption[: label.start()].rstrip(" -–—|/([（"), label["credit"].strip(" ()[]")
    bracket = _BRACKET_AT_END.search(caption)
    if bracket and (_names_agency(bracket["credit"], reader) or _is_square(bracket) or _has_label(bracket["credit"])):
        return caption[: bracket.start()].rstrip(), bracket["credit"].strip()
    for pattern in (_DASH_AT_END, _SENTENCE_AT_END):
        tail = pattern.search(caption)
        if tail and _is_all_credit(tail["credit"], reader):
            return caption[: tail.start()].rstrip(" -–—|"), tail["credit"].strip()
    if _is_all_credit(caption, reader):
        return "", caption.strip(" ()[]")
    return caption, None


def _is_square(match: re.Match[str]) -> bool:
    return "[" in match[0] and len(match["credit"].split()) <= 6


def _has_label(text: str) -> bool:
    return bool(_LABEL.match(text))


def _says_something(text: str, reader: Reader) -> bool:
    return len(text) <= LONGEST_CREDIT and read_credit(text, reader).says_something


def _names_agency(text: str, reader: Reader) -> bool:
    return read_credit(text, reader).agency_slug is not None and len(text.split()) <= 14


def _is_all_credit(text: str, reader: Reader) -> bool:
    """True where every part is an agency, a person beside one, or says that there is nobody to name."""
    parts = list(_parts(_without_labels(text.strip()), reader))
    return (
        len(text) <= LONGEST_CREDIT
        and any(part.agency for part in parts)
        and all(part.agency or part.is_person or _NOBODY.match(part.text) for part in parts)
    )


def _without_labels(text: str) -> str:
    text = text.strip(" .,;|-–—")
    while (text[:1], text[-1:]) in (("(", ")"), ("[", "]"), ("（", "）")) and text[1:-1].count(text[0]) == 0:
        text = text[1:-1].strip()
    return _START_LABEL.sub("", _LABEL.sub("", text)).strip(" .,;|")


def _parts(text: str, reader: Reader) -> Iterator[_Part]:
    link = ""
    for at, words in enumerate(_SPLIT.split(text)):
        if at % 2:
            link = _link_of(words)
            continue
        bare = words.strip(" .\t\"'“”*")
        if bare:
            yield from _classified(bare, link, reader)


def _link_of(separator: str) -> str:
    word = separator.strip().lower()
    return "via" if "via" in word or "through" in word else "for" if word == "for" else word[:1] or " "


def _classified(words: str, link: str, reader: Reader) -> Iterator[_Part]:
    agency = _agency_named(words, reader)
    bare = words if agency else _END_LABEL.sub("", words).strip() or words
    agency = agency or _agency_named(bare, reader)
    if agency:
        yield _Part(words, link, agency, False)
        return
    if _NOBODY.match(bare) or not any(ch.isalpha() for ch in bare):
        return
    mention = _agency_beside(bare, reader)
    if mention:
        yield from mention
        return
    people = [part for part in re.split(r"\s+(?:and|und|et|y|og|och|e|&)\s+", bare) if part]
    if words.endswith(_PERSON_ENDS) or all(is_person(tidy_name(person)) for person in people):
        yield from (_Part(person, link, None, True) for person in people)
    else:
        yield _Part(bare, link, None, False)


def _agency_named(words: str, reader: Reader) -> Agency | None:
    address = _ADDRESS.match(words)
    return reader.registry.named(words) or (reader.registry.named(address[1]) if address else None)


def _agency_beside(words: str, reader: Reader) -> list[_Part]:
    """A person and an agency with nothing between them: "Jean Levac Reuters"."""
    for mention in reader.registry.find(words):
        before, after = words[: mention.start].strip(" ,:-"), words[mention.end :].strip(" ,:-")
        agency = _Part(mention.text, " ", mention.agency, False)
        if before and not after and is_person(tidy_name(before)):
            return [_Part(before, "", None, True), agency]
        if after and not before and is_person(tidy_name(after)) and (not mention.is_sign or mention.text.isupper()):
            return [agency, _Part(after, " ", None, True)]
        if len(words.split()) <= 5 and not mention.is_sign:
            return [agency]
    return []


def _agency_and_distributor(
    parts: Sequence[_Part], organisations: list[_Part], reader: Reader
) -> tuple[_Part | None, _Part | None]:
    known = [part for part in organisations if part.agency]
    if len(known) > 0:
        organisations = [part for part in organisations if part.agency or not reader.is_own(part.text)]
        if not any(part.is_person for part in parts):
            organisations = [part for part in organisations if part.agency or len(part.text) > 3]
    if not organisations:
        return None, None
    if len(organisations) == 1:
        return organisations[0], None
    via = [part for part in organisations if part.link == "via" or part.link.startswith("via")]
    nearest = _nearest(parts, organisations, via)
    others = [part for part in organisations if part is not nearest and part.agency]
    if via and via[-1] is not nearest:
        return nearest, via[-1]
    distributor = _farthest(nearest, organisations, others)
    if nearest.agency and distributor and distributor.agency:
        if (
            distributor.agency.slug in nearest.agency.delivers_for
            and nearest.agency.slug not in distributor.agency.delivers_for
        ):
            return distributor, nearest
    return nearest, distributor


def _nearest(parts: Sequence[_Part], organisations: list[_Part], via: list[_Part]) -> _Part:
    """The organisation beside the photographer; without one, the first that is no mere distributor."""
    people = [at for at, part in enumerate(parts) if part.is_person]
    places = {folded(part.name): at for at, part in reversed(list(enumerate(parts))) if not part.is_person}
    if people:
        after = [at for at in range(people[-1] + 1, len(parts)) if not parts[at].is_person and parts[at].link != "via"]
        if after and people[-1] + 1 == after[0]:
            name = folded(parts[after[0]].name)
            return next((part for part in organisations if folded(part.name) == name), organisations[0])
        return min(organisations, key=lambda part: abs(places[folded(part.name)] - people[0]))
    if via:
        before = [part for part in organisations if part not in via]
        return before[-1] if before else via[0]
    first, second = organisations[0], organisations[1]
    is_library = bool(first.agency and first.agency.kind == "photo")
    return (
        second
        if is_library
        and (not second.agency or second.agency.kind == "photo")
        and len(organisations) == 2
        and first.agency != second.agency
        and not _sells_others(second)
        else first
    )


def _sells_others(part: _Part) -> bool:
    return bool(
        part.agency
        and part.agency.slug in ("shutterstock", "getty-images", "picture-alliance", "alamy", "imago", "ritzau-scanpix")
    )


def _farthest(nearest: _Part, organisations: list[_Part], known: list[_Part]) -> _Part | None:
    if not known:
        others = [part for part in organisations if part is not nearest]
        return others[-1] if nearest.agency and not _is_small(others[-1]) else None
    at = organisations.index(nearest)
    return max(known, key=lambda part: abs(organisations.index(part) - at))


def _is_small(part: _Part) -> bool:
    return True


def _slug(part: _Part | None) -> str | None:
    return part.agency.slug if part and part.agency else None


def _distinct(names: list[str]) -> list[str]:
    """Names without repetitions and without those cut off (GEORG HOCHMUT)."""
    kept: list[str] = []
    for name in names:
        if not any(folded(other).startswith(folded(name)) or folded(name).startswith(folded(other)) for other in kept):
            kept.append(name)
    return kept


def _distinct_parts(parts: list[_Part]) -> list[_Part]:
    kept: dict[str, _Part] = {}
    for part in parts:
        known = kept.get(folded(part.name))
        if known is None or part.link == "via":
            kept[folded(part.name)] = part
    return list(kept.values())
