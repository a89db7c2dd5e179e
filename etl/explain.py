"""What Dateline read on one page, on a terminal: the finished article, and why each choice was made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import get_args

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from etl.models import Article, Attribution, Candidate, FieldName, Image, ParsedArticle, ParsedImage, Rejection
from etl.rows import print_rows
from etl.terminal import visible


def print_article(console: Console, result: Article | Rejection) -> None:
    """One article as a person would want to read it, or why there is none."""
    if isinstance(result, Rejection):
        console.print(f"[red]rejected[/red] {escape(result.url)}: {result.reason}: {escape(result.detail)}")
        return
    console.print(f"[bold]{escape(result.headline)}[/bold]")
    for line in _head_lines(result):
        console.print(f"[dim]{escape(line)}[/dim]")
    for paragraph in result.paragraphs:
        console.print()
        console.print(escape(paragraph.text), style="bold" if paragraph.kind == "subhead" else None)
    console.print()


def _head_lines(article: Article) -> Iterable[str]:
    published = article.published_at or article.published_on
    if article.published_precision in ("day", "month"):
        published = article.published_on
    facts = (
        article.standfirst,
        article.credit,
        f"{published} ({article.published_precision})" if published else "no date",
        f"{article.reading_minutes} min, {article.word_count} words, {article.language or 'language unknown'}",
        *(f"picture: {image.credit_text}" for image in article.images if image.credit_text),
    )
    return (fact for fact in facts if fact)


def print_explanation(console: Console, parsed: ParsedArticle, result: Article | Rejection) -> None:
    """Every candidate of every field with where it stood, what was chosen, and each attribution with its words."""
    console.print(f"[bold]{escape(parsed.url)}[/bold]")
    if isinstance(result, Rejection):
        print_article(console, result)
    console.print(candidates_table(parsed))
    if isinstance(result, Article):
        console.print(chosen_table(result, parsed))
        print_attributions(console, result.attributions)


def candidates_table(parsed: ParsedArticle) -> Table:
    """What the page says, best evidence first within a field; then its pictures, lead image first."""
    table = _folding_table("Candidates", "field", "what the page says", "evidence", "where")
    for name in get_args(FieldName):
        for rank, candidate in enumerate(parsed.all(name)):
            table.add_row("" if rank else name, one_line(candidate.text), candidate.evidence, escape(candidate.where))
    for rank, image in enumerate(parsed.images):
        table.add_row("" if rank else "image", escape(visible(_words_of_candidate(image))), image.evidence, "")
    return table


def _words_of_candidate(image: ParsedImage) -> str:
    return _lines_of_image(image.url, caption=image.caption_text, credit=image.credit_text, alt=image.alt_text)


def chosen_table(article: Article, parsed: ParsedArticle) -> Table:
    """What we know, and which evidence won where that is known."""
    table = _folding_table("Chosen", "field", "value", "evidence")
    evidence = _evidence(article, parsed)
    for name, value in _values(article).items():
        if value:
            table.add_row(name, escape(str(value)), escape(evidence.get(name, "")))
    return table


def _values(article: Article) -> Mapping[str, object]:
    return {
        "headline": article.headline,
        "standfirst": article.standfirst,
        "authors": ", ".join(article.authors),
        "byline": article.byline_text,
        "credit": article.credit,
        "published_at": article.published_at,
        "published": _stated(article.published_precision, article.published_zone_stated, article.published_text),
        "updated_at": article.updated_at,
        "updated": _stated(article.updated_precision, article.updated_zone_stated, article.updated_text),
        "dateline": article.dateline_text,
        "filed": ", ".join(str(fact) for fact in (article.dateline_place, article.dateline_on) if fact),
        "language": _language(article),
        "section": article.section,
        "tags": ", ".join(article.tags),
        "reading": f"{article.reading_minutes} min computed ({article.reading_method})",
        "reading stated": article.reading_stated_text,
        "lead image": _words_of_lead(article.images),
        "paragraphs": f"{article.paragraph_count} with {article.word_count} words",
        "flags": ", ".join(article.flags),
    }


def _stated(precision: str | None, zone_stated: bool | None, text: str | None) -> str:
    zone = "zone stated" if zone_stated else "zone of the source"
    return f"{precision}, {zone}, from {text!r}" if precision else ""


def _language(article: Article) -> str:
    direction = ", right to left" if article.is_right_to_left else ""
    return f"{article.language or 'unknown'} ({article.script or 'no script'}{direction})"


def _words_of_lead(images: Sequence[Image]) -> str:
    if not images:
        return ""
    lead = images[0]
    makers = {"photographer": lead.photographer, "agency": lead.agency, "distributor": lead.distributor}
    return _lines_of_image(lead.url, caption=lead.caption, credit_text=lead.credit_text, **makers)


def _lines_of_image(url: str, **facts: str | None) -> str:
    return "\n".join([url, *(f"{name}: {' '.join(fact.split())}" for name, fact in facts.items() if fact)])


def _evidence(article: Article, parsed: ParsedArticle) -> Mapping[str, str]:
    """Where the winning words stood, by name in :func:`_values`; dates know it, for the others the words are found."""
    spoken: Mapping[str, tuple[FieldName, str | None]] = {
        "headline": ("headline", article.headline),
        "standfirst": ("standfirst", article.standfirst),
        "byline": ("byline", article.byline_text),
        "language": ("language", article.language),
        "section": ("section", article.section),
        "reading stated": ("reading_time", article.reading_stated_text),
    }
    found = {name: _place_of(text, parsed.all(field)) for name, (field, text) in spoken.items()}
    pictures = {image.url: image.evidence for image in reversed(parsed.images)}
    return found | {
        "published": article.published_evidence or "",
        "updated": article.updated_evidence or "",
        "lead image": pictures.get(article.images[0].url, "") if article.images else "",
    }


def _place_of(text: str | None, candidates: Iterable[Candidate]) -> str:
    """Evidence and place of the first candidate that says ``text``; empty where none says just that."""
    wanted = (text or "").split()
    return next((f"{one.evidence}: {one.where}" for one in candidates if one.text.split() == wanted), "")


def print_attributions(console: Console, attributions: Sequence[Attribution]) -> None:
    """Whose news it is: role, name, and the exact words that say so; then who speaks in it; nothing for nobody."""
    made = [one for one in attributions if one.role != "quoted"]
    _print_some(console, "Attributions", made, _OF_MAKERS)
    _print_some(console, "Quoted", [one for one in attributions if one.role == "quoted"], _OF_SPEAKERS)


_OF_MAKERS = ("role", "name", "printed as", "party", "place", "evidence_text", "position", "rule")
_OF_SPEAKERS = ("name", "printed as", "party", "quote_verb", "quote_text", "evidence_text", "rule")


def _print_some(console: Console, title: str, attributions: Sequence[Attribution], names: Sequence[str]) -> None:
    """Those of the columns ``names`` that any of ``attributions`` has something for."""
    rows = [{name: _fact(one, name) for name in names} for one in attributions]
    shown = [name for name in names if any(row[name] for row in rows)]
    if rows:
        print_rows(console, [{name: row[name] for name in shown} for row in rows], title, leave_out_empty=True)


def _fact(one: Attribution, name: str) -> str | None:
    """A field; the name as printed only where it differs from the one it is known by."""
    if name == "printed as":
        return one.name_text if one.name_text != one.name else None
    fact: str | None = getattr(one, name)
    return fact


def _folding_table(title: str, *names: str) -> Table:
    """A table whose words go on in the next line, never cut; its first column is narrow and stays whole."""
    table = Table(title=title, title_justify="left")
    for name in names:
        table.add_column(name, overflow="fold", no_wrap=name == names[0])
    return table


def one_line(text: str) -> str:
    """A page's own words without its line breaks and without rich's markup."""
    return escape(visible(" ".join(text.split())))
