"""Processes that run beside us and end with us."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from stack.crew import Crew, StackError, chief_of, end_left_behind
from stack.waiting import wait_until

FAMILY = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], start_new_session=True)
print(child.pid, flush=True)
time.sleep(600)
"""
DEAF = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)"

CHIEF = """
import os, sys, time
from pathlib import Path
from stack.crew import Crew
with Crew(Path(sys.argv[1])) as crew:
    command = [sys.executable, "-c", "import time; time.sleep(600)"]
    member = crew.start("sleeper", command, dict(os.environ), Path(sys.argv[2]))
    print(member.process.pid, flush=True)
    time.sleep(600)
"""


RIVAL = """
import sys, time
from pathlib import Path
from stack import crew
look = crew.chief_of
def slow(register):
    found = look(register)
    time.sleep(0.5)
    return found
crew.chief_of = slow
try:
    with crew.Crew(Path(sys.argv[1])):
        time.sleep(2)
    print("ran")
except crew.StackError as error:
    print(str(error).partition(" (")[0])
"""


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return tmp_path / "stack.json"


def said_by(log: Path) -> str:
    assert wait_until(lambda: log.exists() and log.read_text().endswith("\n"), 10)
    return log.read_text().strip()


def is_gone(pid: int) -> bool:
    with suppress(psutil.NoSuchProcess):
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    return True


def test_children_and_grandchildren_end_with_the_crew(register: Path, tmp_path: Path) -> None:
    log = tmp_path / "family.log"
    with Crew(register) as crew:
        member = crew.start("family", [sys.executable, "-c", FAMILY], dict(os.environ), log)
        grandchild = int(said_by(log))
        assert crew.ended() is None
    assert member.has_ended
    assert wait_until(lambda: is_gone(grandchild), 10)
    assert not register.exists()


def test_who_does_not_listen_is_killed(register: Path, tmp_path: Path) -> None:
    with Crew(register, seconds_to_end=0.3) as crew:
        member = crew.start("deaf", [sys.executable, "-c", DEAF], dict(os.environ), tmp_path / "deaf.log")
        said_by(tmp_path / "deaf.log")
    assert is_gone(member.process.pid)


def test_a_member_that_ends_by_itself_is_noticed(register: Path, tmp_path: Path) -> None:
    with Crew(register) as crew:
        crew.start("short", [sys.executable, "-c", "raise SystemExit(3)"], dict(os.environ), tmp_path / "short.log")
        assert wait_until(lambda: crew.ended() is not None, 10)


def test_a_job_that_is_finished_is_no_longer_looked_for(register: Path, tmp_path: Path) -> None:
    with Crew(register) as crew:
        job = crew.start("job", [sys.executable, "-c", "raise SystemExit(3)"], dict(os.environ), tmp_path / "job.log")
        assert crew.finish(job) == 3
        assert crew.ended() is None


def test_a_second_stack_is_refused_while_the_first_runs(register: Path) -> None:
    with Crew(register), pytest.raises(StackError, match="runs here already"), Crew(register):
        pass
    assert not register.exists()


@pytest.fixture
def killed_chief(register: Path, tmp_path: Path) -> Iterator[int]:
    """A stack whose chief was killed without warning: the process it left behind."""
    command = [sys.executable, "-c", CHIEF, str(register), str(tmp_path / "sleeper.log")]
    chief = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert chief.stdout is not None
    left = int(chief.stdout.readline())
    chief.kill()
    chief.wait()
    yield left
    with suppress(psutil.NoSuchProcess):
        psutil.Process(left).kill()


def test_of_two_stacks_that_start_at_once_one_is_refused(register: Path) -> None:
    command = [sys.executable, "-c", RIVAL, str(register)]
    rivals = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    outcomes = sorted(rival.communicate(timeout=30)[0] for rival in rivals)
    assert outcomes == ["a stack runs here already\n", "ran\n"]


def test_what_a_killed_stack_left_behind_is_ended_by_down(register: Path, killed_chief: int) -> None:
    assert chief_of(register) is None
    assert not is_gone(killed_chief)
    assert end_left_behind(register) == 1
    assert is_gone(killed_chief)
    assert not register.exists()


def test_what_a_killed_stack_left_behind_is_ended_by_the_next_start(register: Path, killed_chief: int) -> None:
    with Crew(register):
        assert is_gone(killed_chief)


@pytest.mark.parametrize("damage", ["", "[[1"])
def test_a_register_that_was_cut_off_keeps_nobody_from_starting(register: Path, damage: str) -> None:
    register.write_text(damage)
    assert chief_of(register) is None
    assert end_left_behind(register) == 0
    register.write_text(damage)
    with Crew(register):
        assert chief_of(register)


def test_a_register_is_never_half_written(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, text: str, **_: object) -> None:
        path.write_bytes(b"[[")
        raise OSError(errno.ENOSPC, "No space left on device")

    with Crew(register) as crew:
        monkeypatch.setattr(Path, "write_text", full)
        with pytest.raises(OSError, match="No space"):
            crew._note()
        assert chief_of(register)


def test_a_clock_that_was_set_right_hides_no_stack(register: Path) -> None:
    own = psutil.Process()
    register.write_text(json.dumps([[own.pid, own.create_time() - 2.0]]))
    chief = chief_of(register)
    assert chief is not None
    assert chief.pid == own.pid


def test_a_number_given_out_again_is_not_taken_for_ours(register: Path) -> None:
    register.write_text(f"[[{os.getpid()}, 1.0], [{os.getppid()}, 1.0]]")
    assert chief_of(register) is None
    assert end_left_behind(register) == 0
