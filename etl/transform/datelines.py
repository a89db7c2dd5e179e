"""Datelines: where and when a story was filed, and by whom, from the head of its first paragraph.

"ISTANBUL, Dec 9 (Reuters) - ", "Wien (APA) - ", "Washington.- ", 【ロンドン＝…】, 新华社北京12月9日电.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from dataclasses import replace

from etl.models import Agency
from etl.transform.arabic_datelines import arabic, persian
from etl.transform.asian_datelines import ASIAN_READERS
from etl.transform.attribution_words import TOWNS_OF_STATES
from etl.transform.dateline_parts import Dateline, agencies_of
from etl.transform.dateline_places import has_state, is_place_like, is_short_caseless, large_words, place_of
from etl.transform.filing_dates import read_filing_day
from etl.transform.first_names import is_first_name
from etl.transform.indian_datelines import before_danda
from etl.transform.name_words import DESK
from etl.transform.people import ARTICLES, is_person, names_a_writer, tidy_name
from etl.transform.places import US_STATES, is_place
from etl.transform.reader import Reader, folded
from etl.transform.text import widened, words_of

HEAD_LENGTH = 120
"""Characters of a paragraph within which a dateline ends."""
LONGEST_STATE = 3
"""Letters of a state's sign behind its town: Ridgeton, NJ."""
MOST_CAPITAL_WORDS = 3
"""Words in capitals without agency or state; more are a kicker ("THE STATE OF THINGS - ")."""

LONGEST_HEAD = 64
"""Characters within which a bare place ends: those of the place, and a space or two."""

_MARK = re.compile("[-–—.·∙:/|៖]")
"""One of these ends every bare place."""
_DASH = r"(?:\s*[-–—‒―ـ]{1,2}(?=\s|\w|[\"“«„'])|\s*[.:,]?\s*[-–—ـ]+|\s*[:=·•]|\s*\.)"
_AGENCY_IN_BRACKETS = re.compile(
    rf"^[\s\"“(]*(?P<head>(?:[^()\[\]/\n]|(?<=\w )\[[^()\[\]\n]{{2,30}}\]|(?<=\w )\([^()\[\]\n]{{2,20}}\)(?=,)|"
    rf"(?<=\w)/(?=\w)){{2,70}}?)[\s,]*[(\[/](?P<agency>[^()\[\]\n]{{2,40}}?)[)\]/][.।]?(?P<end>{_DASH}|\s|$)"
)
_AGENCY_AFTER_DASH = re.compile(
    r"^(?P<head>[^()\n]{2,60}?)(?:\s*[,.]?\s+[-–—ـ]\s*|(?<=[\u0600-\u06ff])\s?[-–—ـ]\s?)(?P<agency>[^\W\d_][^()\n.,:—–-]{1,30}?)\s*(?P<end>[-–—:.,ـ]+\s|$)"
)
_AGENCY_AFTER_COMMA = re.compile(
    r"^(?P<head>(?:[^()\n]|(?<=\w )\([^()\n]{2,20}\)){2,60}?)[,.]\s+"
    r"(?P<agency>[^\W\d_][\w.]{1,20})(?P<end>\s*\.-+\s*|\s+[-–—]+\s+)"
)
LONGEST_DATED_HEAD = 70
"""Characters before and with an agency that no bracket sets apart from town and day."""
_DATED_HEAD = re.compile(r"^[^\W\d_][^()\n\"“”«»]{2,60}?(?P<mark>[.,]|[-–—]|\s)\s*$")
_AFTER_AGENCY = re.compile(r"(?:\s*[.:]\s*[-–—]*\s+|\s*[-–—]+\s*|\s+)(?=\S)")
_HAS_DIGIT = re.compile(r"\d")
_AGENCY_FIRST = re.compile(
    r"^[(\[]?(?P<agency>[\w .]{2,30}?)[)\]]?(?P<end>\s+[-–—|]\s*|\s*[,|]\s*|\s+)(?P<head>[^()\n]{2,50}?)\s*(?:[-–—:|"
    r"]+\s|\.\s|$)"
)
_AGENCY_ALONE = re.compile(
    r"^\s*(?:[(\[](?P<agency>[^()\[\]\n]{2,40})[)\]](?P<end>\s*[-–—:]+\s*|\s+)|"
    r"(?P<bare>[A-Z]{3,8})\s+[-–—]\s+(?=[A-ZÀ-Þ«\"“]))(?=\S)"
)
_BARE = re.compile(
    r"^(?P<head>[^\n()\"“”«»?!;]{2,60}?)(?P<end>\s*\.-+\s*|\s+[-–—]{1,3}(?:\s+|$)|[—–]\s?|\s*[·∙:៖/]\s+|៖|\s*-{2}\s*|\.\s+(?![-–—\d])|"
    r"\s+\|\s+|-\s)(?=\S|$)"
)

_REPORTER_BEHIND = re.compile(r"(?P<who>[^\W\d_]\S+ [^\W\d_][^\s.,]+)\.\s")
"""TOWN, DATE — AGENCY, REPORTER."""
_MARKS_BEFORE_BAR = re.compile(
    r"(?P<head>[A-ZÄÖÜ]{3}[A-ZÄÖÜ /-]{0,30}) (?P<agency>[a-z]{3,5}(?:/[a-z]{2,5}){0,3})(?P<end> \|\s+)(?=\S)"
)
_PLACE_IN_BRACKETS = re.compile(r"\((?P<head>[A-ZÀ-Þ][^()\d]{2,40})\)(?P<end>(?:\s+[–—-]{1,2})?)\s+(?=[A-ZÀ-Þ«“])")

_DAY_IN_BRACKETS = re.compile(r" \((?P<day>[^()\n]*\d[^()\n]*)\)(?=\s*[-–—])")
"""How releases and navies date their stories."""
_SIGNED = ("By ", "Por ", "Par ", "Von ", "Di ")
_SIGNED_BEFORE_TOWN = re.compile(r"[A-Z]\w+ (?P<who>.+?) (?P<town>[A-ZÀ-Þ][A-ZÀ-Þ '’.-]{2,})")
"""The byline that ran into a town in capitals: "By Ana Prado LONDON (Reuters) -"."""
_BETWEEN_PEOPLE = re.compile(r"\s+(?:and|y|e|et|und)\s+")
_PROVINCE = re.compile(r" \((?P<region>[^\W\d_][^()\d\n]{1,24})\)(?=[,.]?\s*[-–—.]|, | \()")
_SIGN_OF_PROVINCE = re.compile("[A-Z]{2}")
_WITH_PROVINCES = frozenset({"it", "es", "pt", "fr", "ca", "gl", "ro"})
"""Languages whose papers print the province, the state or the country of a town in brackets behind it."""
_AFTER_TOWN = " -–—.:"
_DASHES = ("-", "–", "—", "--")
MOST_WORDS_OF_SIGN = 2
"""Of an agency behind a town: CNN Business."""
LONGEST_MARK = 8
"""Letters of an agency's mark."""
_ENDING = re.compile(r"\.(?:com|net|id|co|news|tv)$", re.IGNORECASE)
SHORTEST_MALAY_TOWN = 5
"""Letters in capitals before a colon that are a town in Malay papers; of shorter ones many are offices."""
_FIRST_SIGNS = ("(", "[")
_FIRST_IDEOGRAPH = "\u2e80"
"""With what lies behind it, radicals to Hangul and their brackets, or with a day, East Asia's datelines begin."""
_FIRST_INDIC, _LAST_INDIC = "\u0900", "\u0dff"
_FIRST_ARABIC, _LAST_ARABIC = "\u0620", "\u06ff"
_DAY_ALONE = re.compile(r",?\s+\d{1,2}$")
"""Europa Press gives the day without its month: MADRID, 6 (EUROPA PRESS)."""
_RELEASES = words_of("ots pts OTS")
"""Marks of services that hand on what others announce."""
_SCANDINAVIAN = frozenset({"no", "nb", "nn", "da", "sv"})
_PAPER = re.compile(r"[A-ZÆØÅÄÖ][\wæøåäö]+(?: [A-ZÆØÅÄÖ][\wæøåäö]+)?$")
SHORTEST_NORDIC_TOWN = 4
"""Letters of a town before a paper's name in brackets; shorter capitals are explained by it: SSB (Statistisk ...)."""
_REPORTER_AND_TOWN = re.compile(
    r"(?P<who>[^\W\d_]+(?: [^\W\d_]+){1,3}(?:\s*-\s+[^\W\d_]+(?: [^\W\d_]+){1,3})*)/(?P<place>[^/]+)$"
)
"""Ali DEMİR/KONYA, (DHA)"""
_PAPERS_OWN_DESK = words_of("redacción redaccion redação redazione rédaction redaktion")
_NOTHING_ELSE = " …"
"""What is left of a line that is a dateline and nothing else; a page that marks it as such needs no sentence."""
_CALL_SIGN = re.compile(r"[A-Z0-9][A-Z0-9 .&/-]{1,12}$")
_STOPPED = frozenset({"sk", "cs"})
"""Languages whose papers set a full stop behind the town: "ZELENÁ LHOTA. Starosta ..."; elsewhere such capitals are a
kicker as often, and its word among the tags."""
_SHARED_SIGN = re.compile(r"[A-Z]{3,5}/[A-Z]\w+(?: [A-Z]\w+)?|[A-Z]\w+ News(?: \w+)?")
"""A station and the service it shares its story with, behind a town and a state: (WXYZ/Harbour News)."""


def read_dateline(text: str, reader: Reader, hints: Container[str] = frozenset()) -> Dateline | None:
    """The dateline at the head of ``text``, or None.

    ``hints`` are folded words of the page's address, section and tags: a word that stands there too may be a place.
    """
    head = widened(text[:HEAD_LENGTH])
    if (opened := head.find(" (", 0, LONGEST_HEAD)) > 0 and (dated := _with_day_after_comma(head, opened, reader)):
        found = _bare(dated, reader, hints)
        return replace(found, text=text[: found.end].strip()) if found else None
    found = next(filter(None, (read(head, reader) for read in _readers_for(head, reader))), None)
    found = (
        _in_province(head, opened, reader, hints) if opened > 0 and not (found and found.agencies) else None
    ) or found
    found = _of_town(found, reader) or _bare(head, reader, hints) or _in_brackets(head, reader, hints)
    return _as_printed(found, head, text) if found and "İ" in text[:HEAD_LENGTH] else found


def _of_town(found: Dateline | None, reader: Reader) -> Dateline | None:
    """The dateline with the agency that signs so in this town, where several sign alike."""
    if found is None or not found.place or not found.agencies:
        return found
    agency = reader.registry.signing_at(found.agency_text, found.place)
    return replace(found, agencies=(agency,)) if agency else found


def _with_day_after_comma(head: str, opened: int, reader: Reader) -> str:
    """``PLACE, Wis., May 6, 2024  -`` of as many characters for ``PLACE, Wis. (May 6, 2024) -``; else empty."""
    match = _DAY_IN_BRACKETS.match(head, opened)
    dated = f"{head[:opened]}, {match['day']} {head[match.end() :]}" if match else ""
    town = head[:opened].partition(",")[0]
    is_town = match is not None and (town.isupper() or is_place(town, reader.language))
    is_day = match is not None and is_town and read_filing_day(dated[: match.end()], reader.language) is not None
    return dated if is_day else ""


def _in_province(head: str, opened: int, reader: Reader, hints: Container[str]) -> Dateline | None:
    """PLACE (PROVINCE) - , as papers of southern Europe and Latin America have it."""
    match = _PROVINCE.match(head, opened) if reader.language in _WITH_PROVINCES else None
    region = match["region"] if match else ""
    is_known = bool(_SIGN_OF_PROVINCE.fullmatch(region)) or is_place(region, reader.language) or folded(region) in hints
    if not match or not is_known or reader.registry.named(region) or folded(region) in reader.own_names:
        return None
    bare = head[:opened] + head[match.end() :]
    found = _bracketed(bare, reader) if bare[opened:].startswith(" (") else _bare(bare, reader, hints)
    if found is None or not found.place or found.end < opened:
        return None
    end = found.end + match.end() - opened
    return replace(found, text=head[:end].rstrip(_AFTER_TOWN), end=end, place=f"{found.place} ({region})")


def _readers_for(head: str, reader: Reader) -> Iterator[Callable[[str, Reader], Dateline | None]]:
    """Those that may find anything in ``head``, told by signs that cost less to look for than a grammar."""
    if head.startswith(_FIRST_SIGNS) or head[:1] >= _FIRST_IDEOGRAPH or (head[:1].isdigit() and not head.isascii()):
        yield from ASIAN_READERS
    if ("।" in head or ": " in head) and _FIRST_INDIC <= head[:1] <= _LAST_INDIC:
        yield before_danda
    if _FIRST_ARABIC <= head[:1] <= _LAST_ARABIC:
        yield arabic
        yield persian
    if "(" in head or "[" in head or "/" in head:
        yield _bracketed
    if " | " in head:
        yield _barred
    if reader.registry.may_be_named(head):
        yield from _READERS_OF_AGENCIES


def _as_printed(dateline: Dateline, head: str, text: str) -> Dateline:
    """The place in the letters of the text, which are read with a plain capital I for the dotted one."""
    at = head.find(dateline.place) if dateline.place else -1
    place = text[at : at + len(dateline.place or "")] if at >= 0 else dateline.place
    return replace(dateline, place=place, people=tuple(_name_as_printed(name, head, text) for name in dateline.people))


def _name_as_printed(name: str, head: str, text: str) -> str:
    """A name with the dotted capital where a word of it begins so; small, the letter is i in any case."""
    at = head.lower().find(name.lower())
    printed = text[at : at + len(name)].split() if at >= 0 else []
    words = zip(name.split(), printed, strict=False)
    return " ".join("İ" + word[1:] if own.startswith("İ") else word for word, own in words) or name


def _bracketed(head: str, reader: Reader) -> Dateline | None:
    """PLACE, DATE (AGENCY) -"""
    match = _AGENCY_IN_BRACKETS.match(head)
    if not match:
        return None
    agencies = agencies_of(match["agency"], reader.registry)
    is_dated = read_filing_day(match["head"], reader.language) is not None
    place = _place_before(match["head"], bool(agencies), is_dated, reader.language)
    is_signed = bool(agencies) and ("|" in place or place.startswith(_SIGNED))
    place, signed = _without_signature(place, reader.language) if is_signed else (place, ())
    if folded(place) in TOWNS_OF_STATES.get(match["agency"], ()):
        return None  # Harrisburg (PA), Vijayawada (AP)
    if agencies and (found := _reporter_in_town(head, match, place, agencies, reader)):
        return found
    if reader.registry.named(place) or (not is_place_like(place) and (place or not is_dated)):
        return None
    if not head[match.end() :].strip(_NOTHING_ELSE) and not place.isupper() and _names_a_person(place, reader.language):
        return None
    is_ended = bool(match["end"].strip()) or match.end() >= len(head)
    if not agencies:
        is_signed = _is_signed_by_paper(place, match["agency"], is_ended, is_dated, reader)
        return _dateline(head, match, place, reader, (), "dateline-place-station") if is_signed else None
    is_sure = is_ended or is_dated or place.isupper() or is_place(place, reader.language) or is_short_caseless(place)
    if not (is_sure or (" " not in place and head[match.end() : match.end() + 1].isupper())):
        return None
    return replace(_dateline(head, match, place, reader, agencies, "dateline-place-agency"), people=signed)


def _names_a_person(place: str, language: str | None) -> bool:
    """True for who wrote a story, alone in a line with an agency in brackets: "Ana Prado, The Selwyn Times (TNS)"."""
    who = place.partition(",")[0]
    return is_first_name(who.split(" ")[0]) and is_person(who) and not is_place(who, language)


def _place_before(words: str, names_agency: bool, is_dated: bool, language: str | None) -> str:
    """The place before a bracket; beside an agency's, a day may lack its month, and a desk is none."""
    place = place_of(_DAY_ALONE.sub("", words) if names_agency and not is_dated else words, language)
    is_desk = names_agency and is_dated and place.split(" ")[0].lower() in _PAPERS_OWN_DESK
    return "" if is_desk else place


def _reporter_in_town(
    head: str, match: re.Match[str], place: str, agencies: tuple[Agency, ...], reader: Reader
) -> Dateline | None:
    """REPORTER/PLACE, (AGENCY)"""
    reporter = _REPORTER_AND_TOWN.match(place)
    people = tuple(map(tidy_name, re.split(r"\s*-\s+", reporter["who"]))) if reporter else ()
    if reporter is None or not all(map(is_person, people)) or is_place(reporter["who"], reader.language):
        return None
    found = _dateline(head, match, reporter["place"], reader, agencies, "dateline-reporter-place-agency")
    return replace(found, people=people)


def _is_signed_by_paper(place: str, mark: str, is_ended: bool, is_dated: bool, reader: Reader) -> bool:
    """True for a bracket that names a station, the paper or its people, or behind a day an agency nobody knows."""
    is_own = is_ended and (reader.is_own(mark) or (is_dated and _is_mark(mark)))
    return (
        is_own or _is_station(place, mark, is_ended, reader) or (_names_desk(mark) and is_place(place, reader.language))
    )


def _without_signature(place: str, language: str | None) -> tuple[str, tuple[str, ...]]:
    """``Bogotá`` and Ana Prado for ``Ana Prado | Bogotá``: how a Spanish agency signs what its reporters file."""
    if place.startswith(_SIGNED):
        match = _SIGNED_BEFORE_TOWN.fullmatch(place)
        people = tuple(map(tidy_name, _BETWEEN_PEOPLE.split(match["who"]))) if match else ()
        return (match["town"], people) if match and all(map(is_person, people)) else ("", ())
    name, _, town = place.rpartition("|")
    person = tidy_name(name)
    return town.strip(), ((person,) if is_person(person) and not is_place(person, language) else ())


def _names_desk(words: str) -> bool:
    """True for the paper's own people: کراچی (اسٹاف رپورٹر)."""
    return not DESK.isdisjoint(words.lower().split())


def _is_mark(text: str) -> bool:
    """True for capitals in any script, as agencies that nobody has registered sign behind a town and a day."""
    return text.isalpha() and text.isupper() and len(text) <= LONGEST_MARK


def _is_station(place: str, mark: str, is_ended: bool, reader: Reader) -> bool:
    """True where the mark behind a town is a station's call sign, a Scandinavian paper or a service of releases."""
    if is_ended and (mark in _RELEASES or (place.split(",")[0].isupper() and _CALL_SIGN.fullmatch(mark))):
        return True
    if is_ended and has_state(place) and place.split(",")[0].isupper() and _SHARED_SIGN.fullmatch(mark):
        return True
    is_nordic = (reader.language or "").partition("-")[0] in _SCANDINAVIAN
    is_paper = bool(_PAPER.fullmatch(mark)) and not is_place(mark, reader.language)
    return is_nordic and is_paper and place.isupper() and len(place) >= SHORTEST_NORDIC_TOWN


def _dashed(head: str, reader: Reader) -> Dateline | None:
    """PLACE, DATE - AGENCY."""
    match = _AGENCY_AFTER_DASH.match(head)
    if not match or not agencies_of(match["agency"], reader.registry):
        match = _AGENCY_AFTER_COMMA.match(head)
    agencies = agencies_of(match["agency"], reader.registry) if match else ()
    if not match or not agencies:
        return None
    place = place_of(match["head"], reader.language)
    if not place or not is_place_like(place) or reader.registry.named(place):
        return None
    found = _dateline(head, match, place, reader, agencies, "dateline-place-dash-agency")
    reporter = _REPORTER_BEHIND.match(head, match.end()) if match["end"].strip() == "," else None
    if reporter and is_person(reporter["who"]):
        return replace(found, text=head[: reporter.end()].strip(), end=reporter.end(), people=(reporter["who"],))
    return found


def _after_date(head: str, reader: Reader) -> Dateline | None:
    """КИЇВ. 12 червня. УНН. …, RĪGA, 4. marts, LETA. …, Bakı, 4 mart, AZƏRTAC …"""
    if not _HAS_DIGIT.search(head[:LONGEST_DATED_HEAD]):
        return None
    mention = next(iter(reader.registry.find(head[:LONGEST_DATED_HEAD])), None)
    before = _DATED_HEAD.match(head[: mention.start]) if mention else None
    after = _AFTER_AGENCY.match(head, mention.end) if mention else None
    day = read_filing_day(before[0], reader.language) if before else None
    if not (mention and before and after and day):
        return None
    place = place_of(before[0].rstrip(" .,-–—"), reader.language)
    is_sure = place.isupper() or is_place(place, reader.language)
    if not place or not is_place_like(place) or not (is_sure or (after[0].strip() and before["mark"] in ".,")):
        return None
    return Dateline(
        text=head[: mention.end].strip(), end=after.end(), place=place, day=day, agencies=(mention.agency,),
        agency_text=mention.text, rule="dateline-place-date-agency",
    )  # fmt: skip


def _agency_first(head: str, reader: Reader) -> Dateline | None:
    """(AGENCY) - PLACE, DATE -"""
    match = _AGENCY_FIRST.match(head)
    agencies = agencies_of(match["agency"], reader.registry) if match else ()
    if not match or not agencies:
        return None
    place = place_of(match["head"], reader.language)
    if not place or not is_place_like(place) or not (place.isupper() or is_place(place, reader.language)):
        return None
    if reader.registry.find(place):
        return None
    return _dateline(head, match, place, reader, agencies, "dateline-agency-place")


def _agency_alone(head: str, reader: Reader) -> Dateline | None:
    """(AGENCY) -"""
    match = _AGENCY_ALONE.match(head)
    name = (match["agency"] or match["bare"]) if match else ""
    agencies = agencies_of(name, reader.registry)
    if not match or not agencies:
        return None
    return Dateline(text=match[0].strip(), end=match.end(), agencies=agencies, agency_text=name, rule="dateline-agency")


def _bare(head: str, reader: Reader, hints: Container[str]) -> Dateline | None:
    """PLACE - , with no agency: in capitals, or surely a place."""
    match = _BARE.match(head) if _MARK.search(head, 0, LONGEST_HEAD) else None
    if not match or "、" in match["head"]:
        return None  # 沙港社は5月6日、Wi-Fi: a sentence
    head_words = _without_outlet(match["head"], reader)
    words, comma, last = head_words.rpartition(", ")
    agency = reader.registry.named(last) if comma else None
    if agency is None and match["end"].strip() in _DASHES and reader.registry.may_be_named(head_words):
        words, last, agency = _signed_at_end(head_words, reader)
    elif agency is None and match["end"].strip().startswith(".-") and reader.registry.may_be_named(head_words):
        last, _, words = head_words.partition(" ")  # ACN Tarragona.-
        agency = reader.registry.named(last) if is_place_like(words) else None
    place = place_of(words if agency else head_words, reader.language)
    if not place or not is_place_like(place) or reader.registry.named(place):
        return None
    if agency:
        return replace(
            _dateline(head, match, place, reader, (agency,), "dateline-place-comma-agency"), agency_text=last
        )
    is_signed = head_words != match["head"]
    if not is_signed and not _is_believable(
        place, match["end"].strip(), reader, hints, bool(read_filing_day(match["head"], reader.language))
    ):
        return None
    return _dateline(head, match, place, reader, (), "dateline-place")


def _signed_at_end(head: str, reader: Reader) -> tuple[str, str, Agency | None]:
    """``Port Selwyn, Lima CNN``: a place that is surely one, and the agency behind it without a mark."""
    words = head.split(" ")
    for at in range(max(1, len(words) - MOST_WORDS_OF_SIGN), len(words)):
        place, sign = " ".join(words[:at]), " ".join(words[at:])
        agency = reader.registry.named(sign)
        if agency and is_place(place, reader.language):
            return place, sign, agency
    return head, "", None


def _barred(head: str, reader: Reader) -> Dateline | None:
    """PLACE afp/hp | and the sentence: the marks of agencies and paper behind the town, in small letters."""
    match = _MARKS_BEFORE_BAR.match(head)
    if not match:
        return None
    return _dateline(
        head, match, match["head"], reader, agencies_of(match["agency"], reader.registry), "dateline-place-agency"
    )


def _in_brackets(head: str, reader: Reader, hints: Container[str]) -> Dateline | None:
    """(PLACE) and the sentence, as papers of Quebec have it; with a dash, as a network's radio stations do."""
    match = _PLACE_IN_BRACKETS.match(head) if head.startswith("(") else None
    if not match or not (is_place(match["head"], reader.language) or folded(match["head"]) in hints):
        return None
    return _dateline(head, match, match["head"], reader, (), "dateline-place")


def _without_outlet(head: str, reader: Reader) -> str:
    """``PORT SELWYN, Selwyn.example`` and ``Selwyn.example, Port Selwyn`` without the paper that signs its story."""
    first, comma, last = head.partition(", ")
    if comma and (folded(last) in reader.own_names or folded(_ENDING.sub("", last)) in reader.own_names):
        return first
    is_place_behind = len(last) > LONGEST_STATE and last.lower() not in US_STATES
    return last if is_place_behind and folded(first) in reader.own_names and not is_place(first) else head


def _is_believable(place: str, mark: str, reader: Reader, hints: Container[str], is_dated: bool) -> bool:
    sure = is_place(place, reader.language) or has_state(place)
    if mark == "|":
        return sure
    town = place.split(",")[0]
    if town.isupper() and len(folded(town)) > 2:
        return sure or (
            (mark != ":" or folded(place) in hints or (reader.language == "ms" and len(town) >= SHORTEST_MALAY_TOWN))
            and (mark != "." or (reader.language in _STOPPED and folded(place) in hints))
            and len(town.split() if not mark.startswith(".-") else list(large_words(town.split())))
            <= MOST_CAPITAL_WORDS
            and town.split()[0].lower() not in ARTICLES
        )
    if sure or is_dated:
        return True
    if mark.startswith(".-") or mark in ("·", "∙"):
        return len(place.split()) <= 3
    is_initialled = town.split(" ")[0].isupper()  # PJ Prado
    return mark != ":" and folded(place) in hints and not is_initialled and not names_a_writer(place)


_READERS_OF_AGENCIES = (_dashed, _after_date, _agency_first, _agency_alone)


def _dateline(
    head: str, match: re.Match[str], place: str, reader: Reader, agencies: tuple[Agency, ...], rule: str
) -> Dateline:
    last = match.start("end") if match.start("end") > match.start("head") else match.end("head")
    return Dateline(
        text=head[:last].strip(), end=match.end(), place=place or None,
        day=read_filing_day(match["head"], reader.language), agencies=agencies,
        agency_text=match["agency"] if "agency" in match.groupdict() else "", rule=rule,
    )  # fmt: skip
