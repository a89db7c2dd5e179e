"""Bylines and dates around the text, the nearest to the headline first.

Between the headline and the text they are the story's own. Above the headline a page tells the day, below the text it
shows other stories: once a day is named between the two, one elsewhere counts only where words say what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice, takewhile

from bs4 import Tag

from etl.models import Evidence, FieldName
from etl.parse.below_text import joined_lines
from etl.parse.blocks import Block, Outline, Sighting
from etl.parse.byline_lines import is_bare_name
from etl.parse.candidates import Candidates
from etl.parse.container import around, is_beside, is_in_picture
from etl.parse.date_lines import (
    DAY,
    EDGES,
    LONGEST_MINUTES,
    SPACELESS_COMPANION,
    date_within,
    day_before_update,
    is_date_line,
    minutes_behind,
    names_day,
    says_published,
    says_updated,
    split_dates,
)
from etl.parse.date_words import DATE_WORDS
from etl.parse.marks import (
    BIOGRAPHY,
    BYLINE,
    CAPTION,
    COMMENTS,
    CREDIT,
    FIGURE,
    HEADINGS,
    NAVIGATION,
    PROMO,
    QUOTE,
    READING_TIME,
    SHARES,
    TIME,
)
from etl.parse.other_stories import is_among_columnists, is_in_card, is_in_comments, is_in_masthead
from etl.parse.place import ABOVE, BELOW, BETWEEN, MOSTLY_LINKS, ZONES, Place
from etl.parse.printed_bylines import LIST_GOES_ON
from etl.parse.promos import is_closing_heading
from etl.parse.reading_time import reading_time_in
from etl.parse.sign_offs import holds_source_label, is_labelled_source, names_agency_and_town
from etl.parse.soup import tag_before
from etl.parse.texts import clean
from etl.parse.words import words_in
from etl.printed_words import AUTHOR, EAST_ASIA, alternatives

LONGEST_BYLINE = 160
LONGEST_DATE = 120
MOST_OTHER_WORDS = 6
"""Words of a marked line that go with no date: "By Ana Prado and Tom Osei, Riverton Bureau"; a sentence has more."""
LONGEST_BESIDE_DATE = 40
"""Characters behind a date that begins a line: a paper, a count, buttons; a sentence about the day has more."""
LONGEST_LABEL = 30
"""Characters: "Zuletzt aktualisiert am:"."""
LONGEST_AGENCY_LINE = 60
"""Characters; longer runs of text are something else."""
LONGEST_LINE_OF_PARTS = 300
"""Characters of a line of date, source, and buttons."""
INLINE_PARTS = ["span", "small", "em", "i", "a"]
EXACT_DAYS = ("title", "data-timestamp", "data-datetime", "data-time", "data-date")
"""Attributes that may say more exactly what an element with a date says."""
AGENCY_LINE = "agency line"
"""Where a candidate for a byline stood that may name an agency, and nobody else."""
NEARBY_LINES = 3
"""Lines right above the headline and right below the text that are looked at without a mark."""
SHORTEST_TEASER = 15
"""Characters of a linked headline."""
LEVELS_OF_CARDS = 3
LINES_OF_CARD = 3
"""Lines between a card's title and its byline: a standfirst, a section, a date."""
SHORTEST_CARD_TITLE = 20
"""Characters of a card's title; headings of an author's box are shorter, or the name."""
WORDS_BEFORE = 40
"""Characters before a date that may say what it is the date of."""

_PARTS = re.compile(r"\s*[|/•·—]\s*|\s+-\s+")
"""What keeps name, agency and date apart in one line."""
_BARS = re.compile(r"\s*[|•·]\s*")
_HAN_AGENCY = re.compile(r"[\u4e00-\u9fff]{2,4}(?:社|通信)|(?:提供|配信)\s?[:：]\s?[\u30a0-\u30ff\u4e00-\u9fff]{2,10}")
"""An agency alone in its line, as Chinese papers print whose news it is."""
LINES_BEHIND_DATE = 2
"""Lines between the date and minutes without a word beside them: whose news it is, a count of comments."""
_CLOCK_FIRST = re.compile(r"\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?(?= [^\W\d_][^\W\d_]{2})(?! uhr| hrs)", re.IGNORECASE)
"""A time of day with somebody's name behind it, and nothing between the two."""
MOST_PARTS = 6
"""Of a line with bars between them."""
_DIGIT = re.compile(r"\d")
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")
_SHORT_CHINESE = re.compile("[\u4e00-\u9fff]{2,8}")
_UPDATED = re.compile(
    r"updat|modif|aktuali|actuali|mis à jour|màj|aggiorna|atuali|bijgewerkt|opdater|oppdater|uppdater|päivit|обновл|"
    r"оновл|güncel|zaktuali|frissít|تحديث|עודכן|更新|수정|lastmod|geändert|bearbeitet|edited",
    re.IGNORECASE,
)
_NOW = re.compile(r"current|today|clock", re.IGNORECASE)
"""Names of what shows the reader the day, or how far a recording has been played."""
_BY = re.compile(
    r"^(?:(?:written |story |report |words |text )?by|von|par|por|di|da|door|av|af|przez|yazan|escribe|от|автор(?:ы)?|"
    r"autor(?:in|ka|es|a)?(?:/autor(?:in)?)?|autore|auteurs?|texte?|text|words|редактор|författare|tekst|skrevet av|"
    r"כתב(?:ת)?|بقلم|كتب|מאת)"
    r"(?:\b\s*[:：]?|\s*[:：])\s*(?=\S)|^By(?=[A-Z][\w.]+ [A-Z])|"
    rf"^(?:{alternatives(AUTHOR, languages=EAST_ASIA)})\s*[：:／/＝=]",
    re.IGNORECASE,
)

_WRITTEN_WITHIN = re.compile(r"[/,–-] (?:redactado por|escrito por|redigido por|rédigé par|scritto da) ", re.IGNORECASE)
"""Behind an agency's name: who made a story of what it sent."""


def read_near(outline: Outline, place: Place, into: Candidates) -> None:
    """Candidates for byline, publication and update that stand around the text."""
    marked = [seen for seen in outline.marked if seen.marks & (BYLINE | TIME) and place.may_sign(seen.at)]
    times = [seen for seen in outline.noted["time"] if place.is_near(seen.at)]
    for zone in ZONES:
        needs_label = zone != BETWEEN and any(map(names_day, into.printed("published")))
        for seen in marked:
            if place.zone(seen.at) == zone:
                _read_marked(seen, needs_label, outline, place, into)
        for seen in times:
            if place.zone(seen.at) == zone:
                _read_near_time(seen, needs_label, outline, place, into)
        _read_lines(zone, needs_label, outline, place, into)
    if not into.said("published") | into.said("updated"):
        _read_masthead(marked, place, into)


def where_of(tag: Tag) -> str:
    """An element and its classes, as a selector names it."""
    return f"{tag.name}.{'.'.join(tag.get_attribute_list('class'))}" if tag.get("class") else tag.name


def _read_masthead(marked: Iterable[Sighting], place: Place, into: Candidates) -> None:
    """The date in the page's head: mostly today's, but some templates print the story's there and nowhere else."""
    for seen in marked:
        if seen.marks & TIME and place.zone(seen.at) == ABOVE and is_in_masthead(seen.box, place):
            _read_words(seen.tag, _readable_marks(seen, place) & TIME, False, into)


def _read_marked(seen: Sighting, needs_label: bool, outline: Outline, place: Place, into: Candidates) -> None:
    marks = _readable_marks(seen, place)
    if marks and not _is_of_others(seen, not marks & BYLINE, outline, place):
        _read_words(seen.tag, marks, needs_label, into)


def _read_near_time(seen: Sighting, needs_label: bool, outline: Outline, place: Place, into: Candidates) -> None:
    is_enough = not needs_label or _is_labelled(clean(seen.tag.get_text(" ")))
    if is_enough and not _is_of_others(seen, True, outline, place):
        read_time(seen.tag, into)


def _read_lines(zone: int, needs_label: bool, outline: Outline, place: Place, into: Candidates) -> None:
    for number in _lines(zone, outline, place):
        if not is_in_card(outline.blocks[number].box, number, outline, place):
            label = outline.blocks[number - 1].text if number else ""
            _read_line(outline.blocks[number], label, needs_label, into, may_have_parts=zone == BETWEEN)
    if zone == BETWEEN:
        if not any(map(names_day, into.printed("published"))):
            _read_leading_dates(outline, place, into)
        if not into.texts("reading_time"):
            _read_minutes_alone(outline, place, into)
        _read_agency_lines(outline, place, into)
        _read_sources(outline, place, into)


def _readable_marks(seen: Sighting, place: Place) -> int:
    """Which of a tag's marks count where it stands."""
    marks = seen.marks
    if marks & (COMMENTS | NAVIGATION) or is_of_picture(seen.tag):
        return 0
    if marks & PROMO and marks & BYLINE and SHARES.search(where_of(seen.tag)):
        marks &= ~PROMO
    if marks & BYLINE and is_in_picture(seen.box):
        marks &= ~BYLINE
    if place.is_near(seen.at):
        return marks
    if marks & BYLINE and not marks & QUOTE and place.may_sign(seen.at) and not is_beside(seen.box):
        return BYLINE | marks & (BIOGRAPHY | PROMO)
    return 0


def _is_of_others(seen: Sighting, is_date: bool, outline: Outline, place: Place) -> bool:
    """True for a name or a date on another story's card or in a comment, and for the day in the page's head."""
    zone = place.zone(seen.at)
    if zone == ABOVE and is_date and is_in_masthead(seen.box, place):
        return True
    if zone == BELOW and (
        is_in_comments(seen.box, place)
        or is_among_columnists(seen.box, outline, place)
        or _is_below_title(seen, outline, place)
        or _is_behind_title(seen)
    ):
        return True
    return is_in_card(seen.box, seen.at, outline, place)


def _is_below_title(seen: Sighting, outline: Outline, place: Place) -> bool:
    """True on a card whose title no link gives away: in a rail right below a heading or a short link, elsewhere below
    a long heading.

    "About the author" is no title.
    """
    if seen.box is None or seen.at >= len(outline.blocks):
        return False
    in_rail = is_beside(seen.box)
    for card in islice(around(seen.box), LEVELS_OF_CARDS):
        if card.first < place.last or seen.at - card.first > LINES_OF_CARD or card.marks & (BIOGRAPHY | BYLINE):
            return False
        head = outline.blocks[card.first]
        if in_rail and card.first < seen.at and head.link_share > MOSTLY_LINKS and not is_bare_name(head.text):
            return True
        if card.first < seen.at and head.box.name in HEADINGS:
            is_long = in_rail or len(head.text) >= SHORTEST_CARD_TITLE
            return is_long and not is_closing_heading(head.text) and not is_bare_name(head.text)
    return False


def _is_behind_title(seen: Sighting) -> bool:
    """True in a rail right behind the linked title of another story, in one line with it."""
    before = tag_before(seen.tag) if is_beside(seen.box) else None
    text = clean(before.get_text(" ")) if before is not None and before.name == "a" else ""
    return len(text) >= SHORTEST_TEASER and not is_bare_name(text) and not _BY.match(text)


def _is_labelled(text: str) -> bool:
    return says_published(text) or says_updated(text)


def is_of_picture(tag: Tag) -> bool:
    """True right behind a caption, where the author is the photographer."""
    before = tag_before(tag)
    return before is not None and before.name == "figcaption"


def _read_words(tag: Tag, marks: int, needs_label: bool, into: Candidates) -> None:
    text = clean(tag.get_text(" "))
    where = where_of(tag)
    is_only_date = marks & BYLINE and marks & TIME and is_date_line(text)
    if marks & BYLINE and not is_only_date and len(text) <= LONGEST_BYLINE and not marks & (BIOGRAPHY | PROMO):
        _add_byline(text, where, into)
    is_date = marks & TIME and not marks & READING_TIME and tag.name != "time" and not _NOW.search(where)
    if is_date and not needs_label and (exact := _exact_day(tag)):
        name, day = exact
        _add_dates(day, _UPDATED.search(f"{where} {text}") is not None, "markup", f"{where}[{name}]", into)
    if is_date and len(text) <= LONGEST_DATE and (not needs_label or _is_labelled(text)) and not _is_sentence(text):
        _add_dates(text, _UPDATED.search(where) is not None, "markup", where, into)


def _is_sentence(text: str) -> bool:
    """True for a caption or a standfirst with a date in it, in an element whose name only sounds like a date's."""
    return text.endswith(".") and len(words_in(text) - DATE_WORDS) > MOST_OTHER_WORDS


def _add_byline(text: str, where: str, into: Candidates) -> None:
    """A byline, and the date in it: "Mara Lindqvist / AFP / 6 May 2024, 11:05"."""
    into.add("byline", text, "markup", where)
    for part in _PARTS.split(text) if _DIGIT.search(text) else ():
        if _DIGIT.search(part) and is_date_line(part):
            _add_dates(part, False, "text", where, into)


def read_time(tag: Tag, into: Candidates) -> None:
    """A ``time`` element: its machine form, or its words; of publication unless something says of update."""
    said = " ".join([*tag.get_attribute_list("class"), str(tag.get("itemprop") or ""), clean(tag.get_text(" "))])
    before = tag.previous_sibling.get_text(" ")[-WORDS_BEFORE:] if tag.previous_sibling is not None else ""
    field: FieldName = "updated" if _UPDATED.search(said) or _UPDATED.search(before) else "published"
    exact = _exact_day(tag) if not tag.get("datetime") else None
    name, text = exact or ("", str(tag.get("datetime") or "") or clean(tag.get_text(" ")))
    into.add(field, text, "markup", f"time[{name}]" if name else "time")


def _exact_day(tag: Tag) -> tuple[str, str] | None:
    """The day that shows above "3 weeks ago" when a reader points at it, or that a script counts from, and where."""
    said = ((name, str(tag.get(name) or "")) for name in EXACT_DAYS)
    return next(
        (one for one in said if _DIGIT.search(one[1]) and len(one[1]) <= LONGEST_DATE and _is_day(one[1])), None
    )


def _is_day(text: str) -> bool:
    return names_day(text) or _EPOCH.fullmatch(text) is not None


def _lines(zone: int, outline: Outline, place: Place) -> list[int]:
    """Numbers of short lines of a zone, marked or not; below the text only as far as the first teaser."""
    blocks = outline.blocks
    numbers: Iterable[int]
    if zone == BETWEEN:
        numbers = range(place.headline, place.first)
    elif zone == ABOVE:
        numbers = range(max(0, place.headline - NEARBY_LINES), min(place.headline, place.first))
    else:
        below = range(place.last, min(place.last + NEARBY_LINES, len(blocks)))
        numbers = takewhile(lambda number: not _is_teaser(blocks[number]), below)
    return [number for number in numbers if len(blocks[number].text) <= LONGEST_DATE]


def _is_teaser(block: Block) -> bool:
    """True for a linked headline: whoever is named below it wrote another story."""
    is_linked = len(block.text) >= SHORTEST_TEASER and block.link_share > MOSTLY_LINKS
    return is_linked and not (_BY.match(block.text) or is_bare_name(block.text))


def _read_line(block: Block, before: str, needs_label: bool, into: Candidates, *, may_have_parts: bool = False) -> None:
    """``before`` is the line above, which may be the label of this one."""
    stated = reading_time_in(block.text) or (_minutes_behind_date(block.text) if may_have_parts else "")
    into.add("reading_time", stated, "text", "near headline")
    may_date = (
        (not stated or minutes_behind(stated))
        and _DIGIT.search(block.text)
        and (not needs_label or _is_labelled(block.text))
    )
    date = (block.text if is_date_line(block.text) else may_have_parts and _date_at_bar(block)) if may_date else ""
    if date:
        _add_dates(date, _is_label_of_update(before), "text", "near headline", into)
        if may_have_parts and "|" in block.text:
            into.add("byline", _byline_at_bar(block.text), "text", "near headline")
    if len(block.text) <= LONGEST_BYLINE and not block.text.endswith(LIST_GOES_ON) and _BY.match(block.text):
        into.add("byline", block.text, "text", "near headline")


def _minutes_behind_date(line: str) -> str:
    minutes = minutes_behind(line)
    return minutes if minutes and names_day(line) and is_date_line(line) else ""


def _read_minutes_alone(outline: Outline, place: Place, into: Candidates) -> None:
    """Minutes in a line of their own right behind the date, with no word for what takes them: "3 min"."""
    blocks = outline.blocks
    for number in range(place.headline + 1, place.first):
        line = blocks[number].text
        if len(line) <= LONGEST_MINUTES and _DIGIT.match(line) and minutes_behind(line) == line:
            before = blocks[max(place.headline, number - LINES_BEHIND_DATE) : number]
            if any(len(block.text) <= LONGEST_DATE and is_date_line(block.text) for block in before):
                into.add("reading_time", line, "text", "near headline")
                return


def _date_at_bar(block: Block) -> str:
    """The date that begins or ends a line of parts: "Do 25.04.24 | 13:47 Uhr | Von Ana Prado"; else empty."""
    parts = _BARS.split(block.text)
    if not 1 < len(parts) <= MOST_PARTS or block.box.marks & (FIGURE | CAPTION | CREDIT):
        return ""
    parts = [clock[0] if (clock := _CLOCK_FIRST.match(part)) else part for part in parts]
    places = range(len(parts), 0, -1)
    runs = (" | ".join(run) for at in places for run in (parts[:at], parts[len(parts) - at :]))
    return next((run for run in runs if names_day(run) and is_date_line(run)), "")


def _byline_at_bar(line: str) -> str:
    """The byline that a line of date and byline ends with: "6 de mayo | 11:47 | EFE / Redactado por Ana Prado"."""
    last = _BARS.split(line)[-1]
    is_signed = len(last) <= LONGEST_BYLINE and not _DIGIT.search(last)
    return last if is_signed and (_BY.match(last) or _WRITTEN_WITHIN.search(last)) else ""


def _read_leading_dates(outline: Outline, place: Place, into: Candidates) -> None:
    """Days that begin a line of other things: "2024-05-06 10:15 Sand Post [collected] 3"."""
    for block in outline.blocks[place.headline + 1 : place.first]:
        if len(block.text) <= LONGEST_DATE and names_day(block.text) and not block.text.endswith("."):
            date = date_within(block.text)
            is_first = date and block.text.lstrip(EDGES).startswith(date)
            if is_first and len(block.text) - len(date) <= LONGEST_BESIDE_DATE:
                _add_dates(date, False, "text", "near headline", into)


def _is_label_of_update(line: str) -> bool:
    """True for a line that only says that a date of the last change follows: "Last updated:"."""
    if len(line) > LONGEST_LABEL or _DIGIT.search(line) or not says_updated(line):
        return False
    return words_in(line) <= DATE_WORDS or SPACELESS_COMPANION.fullmatch(line.strip(" :：")) is not None


def _read_agency_lines(outline: Outline, place: Place, into: Candidates) -> None:
    for line in joined_lines(outline.blocks[place.headline : place.first]):
        if len(line) <= LONGEST_AGENCY_LINE and _may_name_agency(line):
            into.add("byline", line, "text", AGENCY_LINE)
        elif rest := _beside_chinese_date(line):
            into.add("byline", rest, "text", AGENCY_LINE)


def _beside_chinese_date(line: str) -> str:
    """The few characters beside a date, which may be whose news it is: "2024-05-06 10:15 沙港社"; else empty."""
    is_short = len(line) <= LONGEST_AGENCY_LINE and not line.isascii()
    date = date_within(line) if is_short and names_day(line) else ""
    rest = line.replace(date, " ").strip(EDGES) if date else ""
    return rest if _SHORT_CHINESE.fullmatch(rest) else ""


def _may_name_agency(line: str) -> bool:
    return is_labelled_source(line) or names_agency_and_town(line) or _HAN_AGENCY.fullmatch(line) is not None


def _read_sources(outline: Outline, place: Place, into: Candidates) -> None:
    """Whose news it is, in an element of its own within a line of date and buttons: "Quelle: dpa"."""
    for block in outline.blocks[place.headline : place.first]:
        if len(block.text) <= LONGEST_LINE_OF_PARTS and holds_source_label(block.text):
            for tag in block.box.tag.find_all(INLINE_PARTS):
                text = clean(tag.get_text(" "))
                if len(text) <= LONGEST_BYLINE and is_labelled_source(text):
                    into.add("byline", text, "text", AGENCY_LINE)


def _add_dates(text: str, is_update: bool, evidence: Evidence, where: str, into: Candidates) -> None:
    """A line may give both dates: "Published 5 May, updated 6 May", or the other way round."""
    for part in split_dates(text) if _DIGIT.search(text) else ():
        is_updated = is_update or says_updated(part) or _UPDATED.search(part) is not None
        if is_updated and not is_update and (day := day_before_update(part)):
            into.add("published", day, evidence, where)
        if is_updated and len(DAY.findall(part)) > 1 and says_published(part):
            into.add("published", part, evidence, where)
        field: FieldName = "updated" if is_updated else "published"
        into.add(field, part, evidence, where)
