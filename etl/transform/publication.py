"""When an article was published and updated: the choice among all that a page says.

The candidates come with the best evidence first. The first that can be read and can be true is taken; a later one
replaces it only where it says the same more exactly, or where two clocks are the same and only one offset is the one
that the source's zone had on that day. What was refused, and what is odd, is said in flags.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from etl.models import Candidate, OtherDate, Precision
from etl.transform.dates import Moment, is_believable, read_any_moment
from etl.transform.days import Reading
from etl.transform.text import small_letters
from etl.transform.zones import zone_of

FINENESS: dict[Precision, int] = {"month": 0, "day": 1, "hour": 2, "minute": 3, "instant": 4}
CLOCK_SKEW = timedelta(minutes=5)
"""Clocks of servers differ by as much; what lies further ahead of the fetch is an embargo or a wrong zone."""
ROUNDING = timedelta(minutes=1)
"""What a clock without seconds may leave out."""
MOST_OFFSET = timedelta(hours=14)
NEXT_DAY = timedelta(days=1)
"""Addresses are made in another zone than that of print, or on the eve."""
UNKNOWN_ZONE = "UTC"
"""The zone of a source whose zone nobody has filled in."""


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EMPTY_FIELDS = frozenset({date(1970, 1, 1), date(1900, 1, 1), date(1899, 12, 30)})
"""What machines count days from, and what they write where a field is empty."""

MOST_WORDS_OF_A_DATE_LINE = 9
"""Words near the headline that are more than this are a sentence with a date in it, such as a caption."""

PRINTED = frozenset({"layout", "markup", "text"})

Side = Literal["published", "updated"]

_PUBLISHED = re.compile(
    r"\b(?:publish\w*|posted|created|first published|veröffentlicht|erstellt|publi[ée]\w*|publicad[oa]|pubblicat[oa]"
    r"|gepubliceerd|publicerad|publisert|udgivet|julkaistu|opublikowan\w+|опубликован\w*|yayın\w*)\b"
    r"|نشر|פורסם|发布|發布|發佈|发表|發表|出版|公開|입력|등록"
)
"""In lower case, in which it is looked for in half the time; so is the next one."""
_UPDATED = re.compile(
    r"\b(?:(?:last )?(?:updated?|modified|edited)|aktualisiert|geändert|mise? à jour|actualizad[oa]|aggiornat[oa]"
    r"|atualizad[oa]|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowan\w+|обновлен\w*|güncelle\w+)\b"
    r"|تحديث|עודכן|更新|수정"
)
_TWO_ORDERS = re.compile(r"\s*\d{1,2}/\d{1,2}/\d{4}\b")
MONTHS = 12
_DIGIT = re.compile(r"\d")
_MACHINE_DATE = re.compile(r"[\d:.,TZ +/-]*", re.ASCII)
"""What has no words at all, as nine in ten dates that pages state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A moment and the candidate it was read from."""

    moment: Moment
    candidate: Candidate

    @property
    def evidence(self) -> str:
        """``evidence: where``, as it is stored."""
        return f"{self.candidate.evidence}: {self.candidate.where}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What was chosen, if anything, and the doubts met on the way."""

    chosen: Chosen | None = None
    flags: tuple[str, ...] = ()
    others: tuple[OtherDate, ...] = ()
    """What else the page says; sentences with a date in them are none."""


def choose_published(candidates: Sequence[Candidate], reading: Reading) -> Choice:
    """The moment of publication; never the moment of the fetch, and none rather than a guess."""
    return _choose(candidates, reading, "published")


def choose_first_known(candidates: Sequence[Candidate], reading: Reading) -> Choice:
    """For a story that prints only when it was updated: that moment, flagged; it was published by then.

    ``candidates`` are those of the update; only printed ones count, as every template states a last change.
    """
    printed = [one for one in candidates if one.evidence in PRINTED]
    days = {one.moment.on for one in _read(printed, reading, "updated")}
    choice = _choose(candidates, reading, "updated")
    if choice.chosen is None or choice.chosen.moment.on not in days:
        choice = _choose(printed, reading, "updated")
    return replace(choice, flags=("published_is_update",)) if choice.chosen else Choice()


def choose_updated(candidates: Sequence[Candidate], reading: Reading, published: Chosen | None) -> Choice:
    """The moment of the last update; flagged where it is said to lie before the publication."""
    choice = _choose(candidates, reading, "updated")
    if choice.chosen and published and _is_before(choice.chosen.moment, published.moment):
        return replace(choice, flags=(*choice.flags, "updated_before_published"))
    return choice


def _choose(candidates: Sequence[Candidate], reading: Reading, name: Side) -> Choice:
    read = list(_read(candidates, reading, name))
    possible = [chosen for chosen in read if _refusal(chosen.moment, reading) is None]
    if len(possible) < len(read):
        possible = _with_named_days(possible, read)
    flags = _refusals(read, reading, name) if len(possible) < len(read) else []
    if not possible:
        said = any(candidate.evidence != "text" for candidate in candidates)
        told = (*flags, f"{name}_unreadable") if said and not read else tuple(flags)
        return Choice(flags=told, others=_others(candidates, read, reading, name))
    best = _most_telling(possible, reading)
    if best.moment.is_relative:
        flags.append(f"{name}_relative")
    if best.moment.at > reading.fetched_at + CLOCK_SKEW:
        flags.append(f"{name}_after_fetch")
    return Choice(chosen=best, flags=tuple(flags), others=_others(candidates, read, reading, name, but=best.candidate))


def _others(
    candidates: Iterable[Candidate],
    read: Iterable[Chosen],
    reading: Reading,
    name: Side,
    *,
    but: Candidate | None = None,
) -> tuple[OtherDate, ...]:
    """Each other thing the page says there, once."""
    moments = {id(one.candidate): one.moment for one in read}
    said = {(one.text, one.evidence, one.where): one for one in candidates if one is not but}
    told = [(one, moments.get(id(one))) for one in said.values()]
    return tuple([_other(one, moment, reading, name) for one, moment in told if moment or one.evidence != "text"])


def _is_of_an_empty_field(moment: Moment) -> bool:
    """Whether it is nought, or minus one, in some machine's count."""
    if moment.at.year > EPOCH.year:
        return False
    return moment.at - EPOCH in (timedelta(), timedelta(seconds=-1)) or (
        moment.wall.date() in _EMPTY_FIELDS and moment.wall.time() == time()
    )


def _other(candidate: Candidate, moment: Moment | None, reading: Reading, name: Side) -> OtherDate:
    evidence = f"{candidate.evidence}: {candidate.where}"
    if moment is None:
        return OtherDate(field=name, text=candidate.text, evidence=evidence, refusal="unreadable")
    return OtherDate(
        field=name,
        text=candidate.text,
        evidence=evidence,
        at=moment.at,
        precision=moment.precision,
        refusal=_refusal(moment, reading),
    )


def _refusal(moment: Moment, reading: Reading) -> Literal["in_future", "impossible"] | None:
    if is_believable(moment, reading.fetched_at):
        return "impossible" if _is_of_an_empty_field(moment) else None
    return "in_future" if moment.at > reading.fetched_at else "impossible"


def _read(candidates: Iterable[Candidate], reading: Reading, name: Side) -> Iterator[Chosen]:
    for candidate in candidates:
        words = part_about(name, candidate.text)
        if candidate.evidence == "text" and len(words.split()) > MOST_WORDS_OF_A_DATE_LINE:
            continue
        moment = read_any_moment(words, reading)
        if moment is not None:
            if moment.text != candidate.text:
                moment = replace(moment, text=candidate.text)
            yield Chosen(moment=moment, candidate=candidate)


def part_about(name: Side, text: str) -> str:
    """The part of "Published 18 Oct, updated 20 Oct" that is about one of the two; all of it without such words."""
    if _MACHINE_DATE.fullmatch(text):
        return text
    own, other = (_PUBLISHED, _UPDATED) if name == "published" else (_UPDATED, _PUBLISHED)
    lower = small_letters(text)
    about_own, about_other = own.search(lower), other.search(lower)
    begin = about_own.start() if about_own else 0
    end = about_other.start() if about_other and about_other.start() > begin else len(text)
    return text[begin:end] if _DIGIT.search(text, begin, end) else text


def _with_named_days(possible: list[Chosen], read: Sequence[Chosen]) -> list[Chosen]:
    """With dates of empty fields where the address names that day: there are archives."""
    named = {one.moment.on for one in read if one.candidate.evidence == "url" and _is_of_an_empty_field(one.moment)}
    return [one for one in read if one in possible or one.moment.on in named] if named else possible


def _refusals(read: Iterable[Chosen], reading: Reading, name: Side) -> list[str]:
    reasons = {_refusal(chosen.moment, reading) for chosen in read}
    return [f"{name}_{reason}" for reason in ("in_future", "impossible") if reason in reasons]


def _most_telling(possible: Sequence[Chosen], reading: Reading) -> Chosen:
    """The first absolute moment, made finer and its zone put right by the others that agree with it."""
    best = next((chosen for chosen in possible if not chosen.moment.is_relative), possible[0])
    best = next((other for other in possible if _is_sure_day(other, best)), best)
    for other in possible:
        if (
            _is_finer(other.moment, best.moment)
            or _is_day_elsewhere(best, other)
            or _has_better_offset(other.moment, best.moment, reading.time_zone)
        ):
            best = other
    best = _in_the_order_of_others(best, possible)
    if reading.time_zone == UNKNOWN_ZONE:
        return _on_the_printed_day(best, possible)
    return _by_the_printed_clock(best, possible, reading.time_zone)


def _by_the_printed_clock(best: Chosen, possible: Sequence[Chosen], time_zone: str) -> Chosen:
    """Without its stamp of UTC where readers see the same clock, which is theirs.

    Publishing systems stamp local time so: of 37 pages with one clock twice, all four with a third date that tells.
    A third date of the same instant proves the stamp.
    """
    moment = best.moment
    if not _is_clock_in_utc(moment) or not moment.wall.replace(tzinfo=zone_of(time_zone)).utcoffset():
        return best
    if any(other.moment.at == moment.at and other.moment.wall != moment.wall for other in possible):
        return best
    minute = moment.wall.replace(second=0)
    printed = (other for other in possible if other.candidate.evidence in PRINTED and _is_printed_clock(other.moment))
    return next((other for other in printed if other.moment.wall.replace(second=0) == minute), best)


def _is_clock_in_utc(moment: Moment) -> bool:
    return (
        moment.zone_stated
        and moment.wall == moment.at.replace(tzinfo=None)
        and moment.precision in ("minute", "instant")
    )


def _in_the_order_of_others(best: Chosen, possible: Sequence[Chosen]) -> Chosen:
    """With month and day changed round where the order is America's, as servers write it ("2/6/2026 10:47:00 AM"): the
    other day is printed, or in the address, and this one nowhere."""
    day = best.moment.on
    if not _TWO_ORDERS.match(best.candidate.text) or day.day > MONTHS or day.day == day.month:
        return best
    others = {other.moment.on for other in possible if not _TWO_ORDERS.match(other.candidate.text)}
    meant = day.replace(month=day.day, day=day.month)
    if day in others or meant not in others:
        return best
    moment, step = best.moment, meant - day
    return replace(best, moment=replace(moment, on=meant, at=moment.at + step, wall=moment.wall + step))


def _is_sure_day(other: Chosen, best: Chosen) -> bool:
    """Whether the address names another day than words that stand somewhere in a line: of a meeting, of a death."""
    if best.candidate.evidence != "text" or other.candidate.evidence != "url":
        return False
    return abs(other.moment.on - best.moment.on) > NEXT_DAY


def _on_the_printed_day(best: Chosen, possible: Sequence[Chosen]) -> Chosen:
    """Without a known zone, the day is the newsroom's: that of the offset, of the same instant's printed clock, or of
    the address, if it was that day somewhere on earth."""
    moment = best.moment
    if not moment.zone_stated or moment.precision in ("day", "month"):
        return best
    instant = moment.at.replace(tzinfo=None)
    others = (other.moment for other in possible)
    alike = (other.wall for other in others if _is_printed_clock(other) or other.at == moment.at)
    clocks = dict.fromkeys((moment.wall, *alike))  # pages say the same clock again and again
    days = [wall.date() for wall in clocks if _is_an_offset(wall - instant)]
    days += [other.moment.on for other in possible if other.candidate.evidence == "url"]
    somewhere = ((instant - MOST_OFFSET).date(), (instant + MOST_OFFSET).date())
    local = next((day for day in days if day in somewhere), moment.on)
    return best if local == moment.on else replace(best, moment=replace(moment, on=local))


def _is_printed_clock(moment: Moment) -> bool:
    return not moment.zone_stated and not moment.is_relative and FINENESS[moment.precision] >= FINENESS["minute"]


def _is_an_offset(difference: timedelta) -> bool:
    """Whether two clocks apart by this show one instant in two zones; the printed one has no seconds."""
    quarters, rest = divmod(difference + ROUNDING, timedelta(minutes=15))
    return quarters != 0 and rest <= ROUNDING and abs(difference) <= MOST_OFFSET


def _is_finer(other: Moment, best: Moment) -> bool:
    """Whether ``other`` says the same day or month more exactly; seconds are no reason to prefer other words."""
    if other.is_relative or FINENESS[other.precision] <= FINENESS[best.precision]:
        return False
    if best.precision == "month":
        return (other.on.year, other.on.month) == (best.on.year, best.on.month)
    return best.precision == "day" and best.on in (other.on, other.wall.date())


def _is_day_elsewhere(best: Chosen, other: Chosen) -> bool:
    """Whether a meta element's bare day is that of the printed clock's moment in another zone: UTC's, as a rule."""
    if best.candidate.evidence != "meta" or best.moment.precision != "day" or other.candidate.evidence != "markup":
        return False
    clock = other.moment.wall
    nearby = ((clock - MOST_OFFSET).date(), (clock + MOST_OFFSET).date())
    return _is_printed_clock(other.moment) and best.moment.on != clock.date() and best.moment.on in nearby


def _has_better_offset(other: Moment, best: Moment, time_zone: str) -> bool:
    """Whether both show the same clock, and only the other's offset is the one of the source's zone that day."""
    if not (other.zone_stated and best.zone_stated) or other.at == best.at:
        return False
    if other.wall.replace(second=0) != best.wall.replace(second=0):
        return False
    if time_zone == UNKNOWN_ZONE:
        return best.wall - best.at.replace(tzinfo=None) == timedelta()
    expected = other.wall.replace(tzinfo=zone_of(time_zone)).utcoffset()
    return other.wall - other.at.replace(tzinfo=None) == expected


def _is_before(updated: Moment, published: Moment) -> bool:
    """Compared by days, or minutes, where one of them knows no more."""
    if "day" in (updated.precision, published.precision) or "month" in (updated.precision, published.precision):
        return updated.on < published.on
    return updated.at < (published.at.replace(second=0) if updated.at.second == 0 else published.at)
