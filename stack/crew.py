"""Processes that run beside us and end with us.

Each is the head of its own session, so that Ctrl-C reaches us alone and we decide the order in which they end. A
register on disk says who runs: the next start, or ``make down``, ends what a killed stack left behind.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from fcntl import LOCK_EX, flock
from pathlib import Path

import psutil

from etl.errors import DatelineError
from stack.interrupts import patiently
from stack.whole_files import read_json, write_whole

SECONDS_TO_END = 15.0
"""Airflow's scheduler waits for its workers when asked to end; what still runs after this is killed."""

Pid = tuple[int, float]
"""A process's number and the time it began: numbers are given out again, pairs are not."""

CLOCK_SECONDS = 5.0
"""The system reckons a beginning from the time of its boot, which moves when the clock is set right, as after
a laptop's sleep. No number is given out again so soon."""


class StackError(DatelineError):
    """A part of the stack did not start, or ended too early."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One process and where it writes."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path
    seconds_to_end: float
    """How long it may take when it is asked to end, before it is killed."""

    @property
    def has_ended(self) -> bool:
        return self.process.poll() is not None


class Crew:
    """The processes of one stack; leaving the ``with`` block ends them, last come first gone."""

    def __init__(self, register: Path, *, seconds_to_end: float = SECONDS_TO_END) -> None:
        self._register = register
        self._seconds_to_end = seconds_to_end
        self._members: list[Member] = []

    def __enter__(self) -> Crew:
        with _alone(self._register):
            if chief := chief_of(self._register):
                raise StackError(
                    f"a stack runs here already (process {chief.pid})",
                    advice="Stop it with `make down`, then start again.",
                )
            end_left_behind(self._register)
            self._note()
        return self

    def __exit__(self, *exception: object) -> None:
        with patiently():
            self.dismiss()
            self._register.unlink(missing_ok=True)

    def dismiss(self) -> None:
        """End all, last come first gone."""
        with patiently():
            while self._members:
                self.end(self._members[-1])
                self._members.pop()

    def start(
        self,
        name: str,
        command: Sequence[str],
        environment: Mapping[str, str],
        log: Path,
        *,
        seconds_to_end: float | None = None,
    ) -> Member:
        """Start ``command``; what it says goes to ``log``."""
        with log.open("wb") as output:
            process = subprocess.Popen(  # noqa: S603 - our own commands
                command, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True
            )
        patience = self._seconds_to_end if seconds_to_end is None else seconds_to_end
        member = Member(name=name, process=process, log=log, seconds_to_end=patience)
        self._members.append(member)
        self._note()
        return member

    def finish(self, member: Member) -> int:
        """Wait for a process that ends by itself; its exit code."""
        code = member.process.wait()
        self._members.remove(member)
        return code

    def end(self, member: Member) -> None:
        """End one process and all that came of it."""
        with suppress(psutil.NoSuchProcess):
            end_family(psutil.Process(member.process.pid), member.seconds_to_end)
        member.process.wait()

    def ended(self) -> Member | None:
        """The first member that is no longer there."""
        return next((member for member in self._members if member.has_ended), None)

    def _note(self) -> None:
        pids = [_pid_of(psutil.Process())]
        for member in self._members:
            with suppress(psutil.NoSuchProcess):
                pids.append(_pid_of(psutil.Process(member.process.pid)))
        write_whole(self._register, json.dumps(pids) + "\n")


@contextmanager
def _alone(register: Path) -> Iterator[None]:
    """One at a time: of two that start in the same moment, the second finds the first in the register."""
    with register.with_suffix(".lock").open("w") as lock:
        flock(lock, LOCK_EX)
        yield


def chief_of(register: Path) -> psutil.Process | None:
    """The process that runs the stack, if one does."""
    pids = _registered(register)
    return _process(pids[0]) if pids else None


def end_left_behind(register: Path) -> int:
    """End the processes of a stack whose chief was killed, and forget it; how many there were."""
    left = [process for pid in _registered(register)[1:] if (process := _process(pid))]
    for process in left:
        end_family(process)
    register.unlink(missing_ok=True)
    return len(left)


def end_family(head: psutil.Process, seconds: float = SECONDS_TO_END) -> None:
    """Ask ``head`` to end; kill whatever of its family is still there after ``seconds``."""
    family = [head, *head.children(recursive=True)]
    with suppress(psutil.NoSuchProcess):
        head.terminate()
    psutil.wait_procs([head], timeout=seconds)
    _kill(process for process in family if process.is_running())


def _kill(processes: Iterable[psutil.Process]) -> None:
    doomed = list(processes)
    for process in doomed:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(doomed, timeout=SECONDS_TO_END)


def _registered(register: Path) -> list[Pid]:
    return [(int(number), float(began)) for number, began in read_json(register) or ()]


def _pid_of(process: psutil.Process) -> Pid:
    return process.pid, process.create_time()


def _process(pid: Pid) -> psutil.Process | None:
    with suppress(psutil.NoSuchProcess):
        process = psutil.Process(pid[0])
        is_same = abs(process.create_time() - pid[1]) <= CLOCK_SECONDS
        if is_same and process.status() != psutil.STATUS_ZOMBIE:
            return process
    return None
