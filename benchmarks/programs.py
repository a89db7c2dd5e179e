"""Extractors as programs: JSON lines in, JSON lines out, whatever language they are written in.

A program reads ``{"id", "url", "html_path"}`` on its standard input, one page a line, and answers each with one line of
its own, flushed and in order: ``{"id", "title", "body", "authors", "published", "modified", "language", "image",
"seconds", "cpu_seconds", "error"}``. A program that dies, hangs or talks nonsense is started again; after a few such
pages in a row it is given up, so that a broken peer costs minutes and not the night.
"""

from __future__ import annotations

import json
import os
import select
import shlex
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from benchmarks.corpus import Page

Answer = dict[str, Any]

START_SECONDS = 120.0
"""For a program's first page: some load languages and tables for many seconds."""
MOST_FAILURES_IN_A_ROW = 4
"""Pages that break a program happen; as many as this one after another are a program that does not run."""
READ_BYTES = 1 << 20
KILOBYTES_A_MEGABYTE = 1024


class ProgramError(Exception):
    """A program gave no answer to a page: it died, hung or broke the protocol."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contestant:
    """A program that takes part."""

    name: str
    command: str
    """As one would type it; split like a shell does, run without one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What one program said to a row of pages."""

    answers: Mapping[str, Answer]
    """By page; pages without an answer have ``error``."""
    peak_megabytes: float
    """The most memory the program's main process ever held."""


class Program:
    """One running program; one page in flight."""

    def __init__(self, command: str) -> None:
        """Start it in a process group of its own; raises :class:`ProgramError` where there is no such program."""
        try:
            self._process = subprocess.Popen(
                shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
            )
        except (OSError, ValueError) as error:
            raise ProgramError(f"{command}: {error}") from error
        self._unread = b""
        self._is_warm = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def ask(self, question: Mapping[str, str], seconds: float) -> Answer:
        """The answer to one page within ``seconds`` (longer for the first); raises :class:`ProgramError`."""
        stdin = self._process.stdin
        assert stdin is not None
        try:
            stdin.write(json.dumps(question).encode() + b"\n")
            stdin.flush()
        except OSError as error:
            raise ProgramError("died") from error
        line = self._line(seconds if self._is_warm else max(seconds, START_SECONDS))
        self._is_warm = True
        return _answer(line, question["id"])

    def _line(self, seconds: float) -> bytes:
        stdout = self._process.stdout
        assert stdout is not None
        end = time.monotonic() + seconds
        while b"\n" not in self._unread:
            if not select.select([stdout], [], [], max(0.0, end - time.monotonic()))[0]:
                raise ProgramError(f"no answer within {seconds:.0f} s")
            chunk = os.read(stdout.fileno(), READ_BYTES)
            if not chunk:
                raise ProgramError("died")
            self._unread += chunk
        line, _, self._unread = self._unread.partition(b"\n")
        return line

    def peak_megabytes(self) -> float:
        """The most memory it held so far; 0 where the system does not tell or the program is gone."""
        try:
            status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii", errors="replace")
        except OSError:
            return 0.0
        peaks = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:"))
        return int(next(peaks, "0")) / KILOBYTES_A_MEGABYTE

    def close(self) -> None:
        """End it together with whatever it started."""
        with suppress(ProcessLookupError):  # it may have ended by itself
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(BrokenPipeError):  # the question it died over may still be in our buffer
                if pipe is not None:
                    pipe.close()


def _answer(line: bytes, page_id: str) -> Answer:
    try:
        answer = json.loads(line)
    except ValueError as error:
        raise ProgramError("an answer that is no JSON") from error
    if not isinstance(answer, dict) or answer.get("id") != page_id:
        raise ProgramError("an answer to another question")
    return answer


def ask_all(contestant: Contestant, pages: Sequence[Page], folder: Path, seconds: float) -> Answered:
    """Ask a program about every page; bytes as served are kept in ``folder`` for all programs to read."""
    session = _Session(contestant.command, seconds)
    try:
        answers = {page.page_id: session.answer(page, unpacked(page, folder)) for page in pages}
    finally:
        session.end()
    return Answered(answers=answers, peak_megabytes=session.peak_megabytes)


def unpacked(page: Page, folder: Path) -> Path:
    """The page's bytes as served, as a file in ``folder``."""
    file = folder / page.file.name.removesuffix(".gz")
    if not file.exists():
        file.write_bytes(page.read())
    return file


class _Session:
    """A program that is started again when it fails, until it has failed too often."""

    def __init__(self, command: str, seconds: float) -> None:
        self.peak_megabytes = 0.0
        self._command = command
        self._seconds = seconds
        self._program: Program | None = None
        self._failures = 0

    def answer(self, page: Page, file: Path) -> Answer:
        if self._failures >= MOST_FAILURES_IN_A_ROW:
            return {"id": page.page_id, "error": "given up"}
        try:
            self._program = self._program or Program(self._command)
            answer = self._program.ask({"id": page.page_id, "url": page.url, "html_path": str(file)}, self._seconds)
        except ProgramError as error:
            self._failures += 1
            self.end()
            return {"id": page.page_id, "error": str(error)}
        self._failures = 0
        return answer

    def end(self) -> None:
        if self._program is not None:
            self.peak_megabytes = max(self.peak_megabytes, self._program.peak_megabytes())
            self._program.close()
            self._program = None
