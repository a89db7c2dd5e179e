"""From what a page says to what we know: the composition of the transform stage.

Each step is a pure function of its own module; this one says in which order they go and what each is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from etl.models import (
    BODY_KINDS,
    Article,
    Candidate,
    FieldName,
    Fix,
    Paragraph,
    ParsedArticle,
    ParsedImage,
    Rejection,
    Source,
)
from etl.transform.agencies import Registry
from etl.transform.attribution import Attributed, attribute
from etl.transform.days import Reading
from etl.transform.fingerprint import content_hash
from etl.transform.headline import choose_headline
from etl.transform.language import language_of, written_script
from etl.transform.original_publishers import FIRST_PUBLISHED
from etl.transform.publication import Choice, Chosen, Side, choose_first_known, choose_published, choose_updated
from etl.transform.quality import NO_HEADLINE, Verdict, verdict_on
from etl.transform.reading import reading_time, stated_time, whole_minutes
from etl.transform.scripts import SAMPLE_CHARACTERS, is_right_to_left
from etl.transform.subjects import section_of, tidy_tags
from etl.transform.tags import normal_tag
from etl.transform.text import clean_text, size_of
from etl.transform.text_marks import text_marks
from etl.transform.urls import canonical_url, day_in_address, key_of, storable_url, urlsplit_or_none

LONGEST_SITE = 30
"""Letters of a site's name with its separator, which plug-ins stick to a headline for want of a description."""
_READ_ON = re.compile(
    r"(?:\s*\[?(?:…|\.{3})\]?\s*|(?<=[.!?])\s+)(?:continue reading|read (?:more|on)|weiterlesen|lire la suite|"
    r"leer más|leia mais|leggi tutto|lees verder)\b.{0,80}$",
    re.IGNORECASE,
)
"""What blogs print behind the beginning of a story: "Why are they dead? Continue reading ..."."""
MOST_TAGS = 50
"""More are a page's word cloud."""
PLACES_REMEMBERED = 1024
"""Pages of all sites say the same things in the same places: ``meta[og:title]``."""


class Times(NamedTuple):
    """Publication and update, chosen."""

    published: Choice
    updated: Choice

    @property
    def published_on(self) -> date | None:
        """Civil date of the publication, where there is one."""
        return self.published.chosen.moment.on if self.published.chosen else None


def to_article(parsed: ParsedArticle, source: Source, registry: Registry) -> Article | Rejection:
    """The finished article, or why the page is none.

    Pure: the same page, source and registry give the same article on any day and machine.
    """
    page = _cleaned(_fixed(parsed, source.fixes))
    headline = choose_headline(page.all("headline"), _publishers(page, source), _texts(page, "section"))
    body = _body_of(page.paragraphs)
    verdict = verdict_on(page.signs, headline, size_of(body).words, source)
    if headline is None or verdict is not None:
        return _rejection(page, source, verdict or NO_HEADLINE)
    sample = f"{headline}\n{body[:SAMPLE_CHARACTERS]}"
    language = language_of(sample, _texts(page, "language"), source.language)
    times = _times(page, source, language)
    attributed = attribute(page, language=language, source=source, registry=registry, published_on=times.published_on)
    script = written_script(sample)
    return _article(page, source, times, attributed, headline=headline, language=language, script=script)


# --- Before: words cleaned and put right ---------------------------------------------------------


def _fixed(parsed: ParsedArticle, fixes: tuple[Fix, ...]) -> ParsedArticle:
    """The source's corrections applied to the candidates they name."""
    if not fixes:
        return parsed
    return replace(parsed, candidates=tuple(_fixed_candidate(candidate, fixes) for candidate in parsed.candidates))


def _fixed_candidate(candidate: Candidate, fixes: tuple[Fix, ...]) -> Candidate:
    text = candidate.text
    for fix in fixes:
        if fix.field == candidate.field:
            text = re.sub(fix.pattern, fix.replacement, text)
    return candidate if text == candidate.text else replace(candidate, text=text)


def _cleaned(parsed: ParsedArticle) -> ParsedArticle:
    """All words of the page through :func:`etl.transform.text.clean_text`; what is empty then is gone."""
    candidates = [_cleaned_candidate(candidate) for candidate in parsed.candidates]
    paragraphs = [_cleaned_paragraph(paragraph) for paragraph in parsed.paragraphs]
    return replace(
        parsed,
        url=storable_url(parsed.url),
        guid=clean_text(parsed.guid),
        candidates=tuple([candidate for candidate in candidates if candidate.text]),
        paragraphs=tuple([paragraph for paragraph in paragraphs if paragraph.text]),
        images=tuple(map(_cleaned_image, parsed.images)),
    )


def _cleaned_candidate(candidate: Candidate) -> Candidate:
    text, where = clean_text(candidate.text), _clean_place(candidate.where)
    if text == candidate.text and where == candidate.where:
        return candidate
    return replace(candidate, text=text, where=where)


_clean_place = lru_cache(maxsize=PLACES_REMEMBERED)(clean_text)


def _cleaned_paragraph(paragraph: Paragraph) -> Paragraph:
    text = clean_text(paragraph.text)
    return paragraph if text == paragraph.text else replace(paragraph, text=text)


def _cleaned_image(image: ParsedImage) -> ParsedImage:
    said = (image.url, image.caption_text, image.credit_text, image.alt_text)
    url, caption_text, credit_text, alt_text = cleaned = tuple(map(clean_text, said))
    if cleaned == said:
        return image
    return replace(image, url=url, caption_text=caption_text, credit_text=credit_text, alt_text=alt_text)


# --- Choices -------------------------------------------------------------------------------------


def _texts(page: ParsedArticle, field: FieldName) -> tuple[str, ...]:
    return tuple(candidate.text for candidate in page.all(field))


def _publishers(page: ParsedArticle, source: Source) -> tuple[str, ...]:
    """The publisher by all the names that templates may stick to headlines."""
    hosts = (parts.hostname or "" for address in (source.homepage, page.url) if (parts := urlsplit_or_none(address)))
    return (source.name, *source.aliases, *hosts, *_texts(page, "publisher"))


def _times(page: ParsedArticle, source: Source, language: str | None) -> Times:
    """Publication and update, read in the language of the page and the region of the source."""
    tag = _with_region(language or source.language, source)
    reading = Reading(language=tag, time_zone=source.time_zone, fetched_at=page.fetched_at)
    published = choose_published((*page.all("published"), *_named_by_address(page)), reading)
    if published.chosen is None:
        known = choose_first_known(page.all("updated"), reading)
        published = replace(known, flags=(*published.flags, *known.flags), others=published.others)
    return Times(published, choose_updated(page.all("updated"), reading, published.chosen))


def _named_by_address(page: ParsedArticle) -> Iterator[Candidate]:
    """The day in the page's address: the last evidence, but evidence."""
    if day := day_in_address(page.url):
        yield Candidate(field="published", text=day, evidence="url", where="path")


def _with_region(tag: str, source: Source) -> str:
    """``tag`` with the country of the source: pages say "en-US" by default, wherever they come from."""
    region = source.country or source.language.partition("-")[2]
    return f"{tag.partition('-')[0]}-{region}" if region and tag else tag


def _body_of(paragraphs: Iterable[Paragraph]) -> str:
    return "\n".join(paragraph.text for paragraph in paragraphs if paragraph.kind in BODY_KINDS)


# --- After: the article, part by part ------------------------------------------------------------


def _rejection(page: ParsedArticle, source: Source, verdict: Verdict) -> Rejection:
    return Rejection(
        url_key=key_of(page.url),
        source=source.slug,
        url=page.url,
        fetched_at=page.fetched_at,
        reason=verdict.reason,
        detail=verdict.detail,
    )


def _says_more(description: str, headline: str) -> bool:
    """False for a word alone, where templates put the section or the site ("Home"), and for the headline again."""
    size = size_of(description)
    is_word = size.spaced_words <= 1 and not size.east_asian and not size.south_east_asian
    return not is_word and not _repeats(description, headline)


def _repeats(standfirst: str, headline: str) -> bool:
    """True for a description that is the headline, alone or with the site's name."""
    is_alike = standfirst[: len(headline)].casefold() == headline.casefold()
    return is_alike and len(standfirst) - len(headline) <= LONGEST_SITE


def _article(
    page: ParsedArticle,
    source: Source,
    times: Times,
    attributed: Attributed,
    *,
    headline: str,
    language: str | None,
    script: str | None,
) -> Article:
    described = (_READ_ON.sub("", text) for text in _texts(page, "standfirst"))
    notes = {part.evidence_text for part in attributed.attributions if part.rule == FIRST_PUBLISHED}
    standfirst = next((text for text in described if _says_more(text, headline) and text not in notes), None)
    return Article(
        **_identity(page, source),
        headline=headline,
        standfirst=standfirst,
        section=section_of(_texts(page, "section"), headline),
        tags=tidy_tags(_texts(page, "tag"))[:MOST_TAGS],
        language=language,
        page_language=next(filter(None, map(normal_tag, _texts(page, "language"))), None),
        script=script,
        is_right_to_left=is_right_to_left(script, language),
        is_live="live_page" in page.signs,
        is_paywalled="paywalled" in page.signs,
        flags=(*times.published.flags, *times.updated.flags),
        content_hash=content_hash(
            headline=headline,
            standfirst=standfirst,
            byline_text=attributed.byline_text,
            paragraphs=attributed.paragraphs,
            images=attributed.images,
            published=times.published.chosen,
            updated=times.updated.chosen,
        ),
        **_moment("published", times.published.chosen),
        **_moment("updated", times.updated.chosen),
        other_dates=(*times.published.others, *times.updated.others),
        **_attribution(attributed),
        **_measures(attributed, page, language, pictures=source.pictures_take_time),
    )


_Fields = dict[str, Any]
"""Some fields of an article, by their names."""


def _identity(page: ParsedArticle, source: Source) -> _Fields:
    address = canonical_url(_texts(page, "canonical_url"), page.url)
    return {
        "article_key": key_of(address),
        "url_key": key_of(page.url),
        "source": source.slug,
        "url": page.url,
        "canonical_url": address,
        "guid": page.guid or None,
        "fetched_at": page.fetched_at,
    }


def _moment(name: Side, chosen: Chosen | None) -> _Fields:
    if chosen is None:
        return {}
    moment = chosen.moment
    return {
        f"{name}_at": moment.at,
        f"{name}_on": moment.on,
        f"{name}_precision": moment.precision,
        f"{name}_zone_stated": moment.zone_stated,
        f"{name}_text": moment.text,
        f"{name}_evidence": chosen.evidence,
    }


_ATTRIBUTED = tuple(field.name for field in fields(Attributed))


def _attribution(attributed: Attributed) -> _Fields:
    return {name: getattr(attributed, name) for name in _ATTRIBUTED}


def _measures(attributed: Attributed, page: ParsedArticle, language: str | None, *, pictures: bool) -> _Fields:
    """The size of the text, how long it takes to read and what its copies are recognised by."""
    body = attributed.body_text
    size, marks = size_of(body), text_marks(body)
    computed = reading_time(body, language, image_count=len(attributed.images) if pictures else None)
    stated = stated_time(page.all("reading_time"))
    return {
        "paragraph_count": sum([paragraph.kind in BODY_KINDS for paragraph in attributed.paragraphs]),
        "word_count": size.words,
        "character_count": size.characters,
        "reading_minutes_stated": stated.minutes if stated else None,
        "reading_stated_text": stated.text if stated else None,
        "reading_seconds": computed.seconds,
        "reading_minutes": whole_minutes(computed.seconds),
        "reading_method": computed.method,
        "text_marks": marks.marks,
        "text_marks_method": marks.method,
    }
