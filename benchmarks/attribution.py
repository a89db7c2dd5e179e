"""Answers of Dateline in the keys of an attribution gold set, for a scorer to judge.

    python -m benchmarks.attribution FILE

FILE has one JSON object a line: {"id", "kind", "text", "language"}, where kind is byline, dateline, signoff, copyright,
photo_credit or running_text: the place a line stood in, which an extractor always knows. Answers are JSON lines on
standard output.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from etl.models import Attribution
from etl.sources import read_agencies
from etl.transform.agencies import Registry
from etl.transform.agency_marks import read_trailing_mark
from etl.transform.bylines import has_label, read_byline
from etl.transform.captions import split_caption
from etl.transform.citations import cited_agencies
from etl.transform.copyright_notices import read_copyright
from etl.transform.credits import read_credit
from etl.transform.dateline_parts import Dateline
from etl.transform.datelines import read_dateline
from etl.transform.filing_dates import FilingDay, read_filing_day
from etl.transform.page_datelines import byline_place
from etl.transform.parts import Line
from etl.transform.people import is_person
from etl.transform.places import is_place
from etl.transform.reader import Reader
from etl.transform.reading import stated_minutes
from etl.transform.sign_offs import read_sign_off, read_trailing_sign_off

AGENCIES = Path(__file__).parents[1] / "sources" / "_agencies.toml"
PEOPLE_KEYS = {
    "author": "authors",
    "reporter": "authors",
    "editor": "editors",
    "writer": "writers",
    "additional_reporter": "additional_reporters",
    "translator": "translators",
}

LEAD_COPIES = 3
"""Images at the head of the list that may be one picture: in meta tags, JSON-LD and print."""

Answer = dict[str, Any]

_BESIDE = re.compile(r"[\s,|/–—-]+")
"""Between an agency and a town that make a dateline of a byline; "in" makes none."""


def main() -> None:
    registry = Registry(read_agencies(AGENCIES))
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        if line.strip():
            asked = json.loads(line)
            print(json.dumps({"id": asked["id"], **answer(asked, registry)}, ensure_ascii=False))


def answer(asked: Answer, registry: Registry) -> Answer:
    """What Dateline knows of one line that stood in the place its ``kind`` names."""
    reader = Reader(registry=registry, language=asked.get("language"))
    return _READERS[asked["kind"]](asked["text"], reader)


def _byline(text: str, reader: Reader) -> Answer:
    minutes = stated_minutes(text)
    if minutes:
        return {"stated_reading_minutes": minutes}
    found = read_byline(Line(text, "byline"), reader)
    dateline = read_dateline(text, reader)
    if dateline and dateline.agencies and not (has_label(text) or _is_name(dateline.place or "", reader)):
        return _answer_of(dateline)
    place = byline_place(found, reader)
    filed = next((part for part in found if place and part.place == place), None)
    is_set_beside = filed and place and _BESIDE.fullmatch(text.partition(filed.name_text)[2].partition(place)[0])
    view = {"dateline": {"place": place, "agency": filed.name}} if filed and is_set_beside else {}
    return {**_of_attributions(found), **view}


def _is_name(text: str, reader: Reader) -> bool:
    return is_person(text) and not is_place(text, reader.language)


def _dateline(text: str, reader: Reader) -> Answer:
    dateline = read_dateline(text, reader)
    if dateline is None:
        day = read_filing_day(text, reader.language)
        return {"dateline": {"date": _day_text(day)}} if day and len(text) < 40 else _running_text(text, reader)
    rest = text[dateline.end :]
    mark = read_trailing_mark(Line(rest, "sign_off"), reader) if not dateline.agencies else ()
    answer = _answer_of(dateline)
    answer["agencies"] += _of_attributions(mark)["agencies"]
    return {**answer, **_running_text(rest, reader)}


def _answer_of(dateline: Dateline) -> Answer:
    return {
        "authors": list(dateline.people),
        "agencies": [{"name": agency.name, "role": "source"} for agency in dateline.agencies],
        "dateline": _dateline_view(dateline),
    }


def _dateline_view(dateline: Dateline) -> Answer:
    view: Answer = {"place": dateline.place}
    if dateline.agencies:
        view["agency"] = dateline.agencies[0].name
    if dateline.day:
        view["date"] = _day_text(dateline.day)
    return view


def _day_text(day: FilingDay) -> str:
    return f"{day.year}-{day.month:02}-{day.day:02}" if day.year else f"{day.month:02}-{day.day:02}"


def _sign_off(text: str, reader: Reader) -> Answer:
    line = Line(text, "sign_off")
    parts = read_sign_off(line, reader) or read_trailing_mark(line, reader) or read_trailing_sign_off(line, reader)
    return _of_attributions(parts)


def _copyright(text: str, reader: Reader) -> Answer:
    return _of_attributions(read_copyright(Line(text, "copyright"), reader))


def _photo_credit(text: str, reader: Reader) -> Answer:
    caption, credit_text = split_caption(text, reader)
    credit = read_credit(credit_text if credit_text and caption else text, reader)
    return {
        "photographer": credit.photographer,
        "agency": credit.agency and credit.agency.name,
        "distributor": credit.distributor and credit.distributor.name,
    }


def _running_text(text: str, reader: Reader) -> Answer:
    cited = cited_agencies(text, reader)
    return {"cited_agencies": [attribution.name for attribution in cited]}


_READERS: dict[str, Callable[[str, Reader], Answer]] = {
    "byline": _byline,
    "dateline": _dateline,
    "signoff": _sign_off,
    "copyright": _copyright,
    "photo_credit": _photo_credit,
    "running_text": _running_text,
}


def _of_attributions(attributions: Iterable[Attribution]) -> Answer:
    found = tuple(attributions)
    answer: Answer = {key: list(dict.fromkeys(_people(found, key))) for key in dict.fromkeys(PEOPLE_KEYS.values())}
    answer["agencies"] = [
        {"name": a.name, "role": "contributor" if a.role == "contributor" else "source"}
        for a in found
        if a.role in ("source", "contributor", "original_publisher")
    ]
    places = (place for a in found if a.place for place in _places(a.place))
    return {**answer, "places": list(dict.fromkeys(places))}


def _people(found: tuple[Attribution, ...], key: str) -> Iterator[str]:
    return (a.name for a in found if PEOPLE_KEYS.get(a.role) == key and a.party == "person")


def _places(place: str) -> list[str]:
    """Korean reporters name several towns."""
    return place.split(", ") if any("\uac00" <= ch <= "\ud7a3" for ch in place) else [place]


if __name__ == "__main__":
    main()
