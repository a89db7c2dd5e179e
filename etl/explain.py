"""What Dateline read on one page, on a terminal: the finished article, and why each choice was made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import get_args

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from etl.models import Article, Attribution, Candidate, FieldName, ParsedArticle, Rejection

WORDS_SHOWN = 100
"""Characters of a text shown in a table; the whole text is in ``--json``."""


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
        console.print(chosen_table(result))
        console.print(attributions_table(result.attributions))


def candidates_table(parsed: ParsedArticle) -> Table:
    """What the page says, best evidence first within a field."""
    table = Table("field", "what the page says", "evidence", "where", title="Candidates", title_justify="left")
    for name in get_args(FieldName):
        for rank, candidate in enumerate(parsed.all(name)):
            table.add_row("" if rank else name, *_candidate_cells(candidate))
    return table


def _candidate_cells(candidate: Candidate) -> tuple[str, str, str]:
    return escape(_short(candidate.text)), candidate.evidence, escape(candidate.where)


def chosen_table(article: Article) -> Table:
    """What we know from it."""
    table = Table("field", "value", title="Chosen", title_justify="left")
    chosen: Mapping[str, object] = {
        "headline": article.headline,
        "standfirst": article.standfirst,
        "authors": ", ".join(article.authors),
        "credit": article.credit,
        "published_at": article.published_at,
        "published": _because(article.published_precision, article.published_text, article.published_evidence),
        "updated_at": article.updated_at,
        "updated": _because(article.updated_precision, article.updated_text, article.updated_evidence),
        "dateline": article.dateline_text,
        "language": article.language,
        "section": article.section,
        "tags": ", ".join(article.tags),
        "reading": f"{article.reading_minutes} min computed ({article.reading_method})",
        "reading stated": article.reading_stated_text,
        "paragraphs": f"{article.paragraph_count} with {article.word_count} words",
        "flags": ", ".join(article.flags),
    }
    for name, value in chosen.items():
        if value:
            table.add_row(name, escape(_short(str(value))))
    return table


def _because(precision: str | None, text: str | None, evidence: str | None) -> str:
    return f"{precision}, from {text!r} in {evidence}" if precision else ""


def attributions_table(attributions: Sequence[Attribution]) -> Table:
    """Whose news it is: role, name, and the exact words that say so."""
    table = Table(
        "role", "name", "party", "place", "evidence", "position", "rule", title="Attributions", title_justify="left"
    )
    for one in attributions:
        cells = (one.role, one.name, one.party, one.place or "", _short(one.evidence_text), one.position, one.rule)
        table.add_row(*map(escape, cells))
    return table


def print_rows(console: Console, rows: Sequence[Mapping[str, object]]) -> None:
    """The rows of a query as a table."""
    if not rows:
        console.print("no rows")
        return
    table = Table(*rows[0])
    for row in rows:
        table.add_row(*(escape("" if value is None else str(value)) for value in row.values()))
    console.print(table)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= WORDS_SHOWN else line[: WORDS_SHOWN - 1] + "…"
