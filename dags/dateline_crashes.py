"""What becomes of a task whose process crashes in a C library."""

from __future__ import annotations

import faulthandler
import signal

STDERR = 2
"""The file itself: ``sys.stderr`` is Airflow's, and of no use to a process that has crashed."""


def end_on_crash() -> None:
    """Let a crash end this process, and say which lines of Python led there.

    Airflow leaves a handler of SIGSEGV in Python behind when it reads a DAG's file. It is never reached: the
    instruction that crashed is tried again for ever, and no timeout of the task is noticed meanwhile.
    """
    faulthandler.disable()
    signal.signal(signal.SIGSEGV, signal.SIG_DFL)
    faulthandler.enable(file=STDERR)
