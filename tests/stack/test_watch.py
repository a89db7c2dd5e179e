"""Airflow's log, read while it is written."""

from __future__ import annotations

from pathlib import Path

from stack.watch import Story, Tail

LOG = """\
2026-11-23T19:29:03.1Z [info     ] [DAG TEST] starting task_id=begin map_index=-1 [airflow.sdk.definitions.dag]
2026-11-23T19:29:03.2Z [info     ] ingest_news/manual__2026-11-23T19:29:02+00:00 [dateline.run] loc=dateline_tasks.py:46
2026-11-23T19:29:03.3Z [info     ] mina-post: fetching: 9 of 9    [dateline.progress] loc=progress.py:66
2026-11-23T19:29:03.4Z [info     ] mina-post: extract: 9 discovered [dateline.stage] loc=dateline_world.py:84
Traceback (most recent call last):
2026-11-23T19:29:03.5Z [error    ] dreiufer: no feed could be read [dateline.failure] loc=dateline_world.py:66
"""


def test_the_story_keeps_what_speaks_to_people() -> None:
    story = Story()
    assert list(story.read(LOG.splitlines())) == [
        ("progress", "mina-post: fetching: 9 of 9"),
        ("stage", "mina-post: extract: 9 discovered"),
    ]
    assert story.run_id == "ingest_news/manual__2026-11-23T19:29:02+00:00"
    assert story.failures == ["dreiufer: no feed could be read"]


def test_a_line_is_read_once_and_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_text("one\ntw", encoding="utf-8")
    tail = Tail(path)
    assert tail.lines() == ["one"]
    assert tail.lines() == []
    with path.open("a", encoding="utf-8") as file:
        file.write("o\nthrée\n")
    assert tail.lines() == ["two", "thrée"]
