"""``make run``: the sample newsroom into Postgres, once, through Airflow."""

from __future__ import annotations

import time

from rich.console import Console
from rich.markup import escape

from etl.load.warehouse import PostgresWarehouse
from etl.settings import PROJECT, Settings
from etl.terminal import print_run_report
from stack.crew import Member, StackError
from stack.house import SAMPLE_SOURCES, House, open_house
from stack.steps import Say, step
from stack.waiting import SECONDS_BETWEEN_LOOKS
from stack.watch import Story, Tail

DAG = "ingest_news"

NEXT = """
[bold]What next[/bold]
  .venv/bin/dateline query            the questions that are written already
  .venv/bin/dateline psql             ask your own; begin with: select * from news limit 5;
  make run                            once more: nothing is loaded twice
  make up                             keep it running, with Airflow's pages and a schedule
  sources/README.md                   add a newspaper of your own
"""


def run_once(console: Console, settings: Settings) -> None:
    """Run the DAG ``ingest_news`` and show what became of it; raises :class:`StackError` where it failed."""
    with open_house(console, settings) as house:
        story = Story()
        try:
            with step(console, f"Airflow runs the DAG {DAG}") as say:
                _run(console, say, house, story)
        finally:
            _report(console, house, story)
    console.print(NEXT)


def _run(console: Console, say: Say, house: House, story: Story) -> None:
    """Airflow itself runs the DAG, task after task; only the sample's sources, unless others are named."""
    named = house.settings.variables.get("DATELINE_SOURCES")
    extra = {"DATELINE_SOURCES": named or str(SAMPLE_SOURCES), "DATELINE_TASK_RETRIES": "0"}
    member = house.start_airflow("dags", "test", DAG, log=DAG, extra=extra)
    _watch(console, say, member, story)
    if member.process.returncode:
        raise _failure(story, member)


def _watch(console: Console, say: Say, member: Member, story: Story) -> None:
    tail = Tail(member.log)
    while True:
        is_over = member.has_ended
        for kind, text in story.read(tail.lines()):
            if kind == "stage":
                console.print(f"    {escape(text)}", style="dim")
            else:
                say(text)
        if is_over:
            return
        time.sleep(SECONDS_BETWEEN_LOOKS)


def _report(console: Console, house: House, story: Story) -> None:
    """What came of the run; nothing where it ended before anything was loaded."""
    if not story.run_id:
        return
    with PostgresWarehouse(house.database_url, sql_folder=house.settings.sql_folder) as warehouse:
        articles, summary, rejections = (
            warehouse.query(name, {"run_id": story.run_id})
            for name in ("run_articles", "run_summary", "run_rejections")
        )
    if summary:
        console.print()
        print_run_report(console, articles=articles, summary=summary, rejections=rejections)


def _failure(story: Story, member: Member) -> StackError:
    reasons = "\n  ".join(story.failures) or "Airflow stopped before a task could say why"
    log = member.log.relative_to(PROJECT) if member.log.is_relative_to(PROJECT) else member.log
    return StackError(
        f"the run failed:\n  {reasons}",
        advice=f"All that Airflow said is in {log}. What was loaded stays; mend the cause and start again.",
    )
