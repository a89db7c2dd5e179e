"""The sample newsroom as a process of its own, on a port that stays the same from run to run.

The port is part of every address: on another port the same story would be another story.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from etl.settings import Settings
from sample.server import HOST, PORT
from stack.crew import Crew, StackError
from stack.places import Places
from stack.waiting import answer_of, wait_until
from stack.whole_files import read_json, write_whole

SECONDS_TO_START = 20.0

PORTS = range(1, 65_536)


def start_newsroom(
    crew: Crew, places: Places, settings: Settings, environment: Mapping[str, str], tell: Callable[[str], None]
) -> str:
    """Serve the sample newsroom and say where; ``DATELINE_NEWSROOM``, where set, names one that is served elsewhere.

    ``tell`` is for what the user should know: that the port is not the usual one.
    """
    if origin := settings.variables.get("DATELINE_NEWSROOM"):
        return origin
    port = _same_port_as_ever(places.newsroom_port, tell)
    command = (sys.executable, "-m", "sample", "--host", HOST, "--port", str(port))
    member = crew.start("newsroom", command, environment, places.logs / "newsroom.log")
    origin = f"http://{HOST}:{port}"
    wait_until(lambda: member.has_ended or bool(answer_of(f"{origin}/healthz")), SECONDS_TO_START)
    if member.has_ended or not answer_of(f"{origin}/healthz"):
        raise StackError("the sample newsroom did not start", advice=f"Look at {member.log}.")
    return origin


def _same_port_as_ever(note: Path, tell: Callable[[str], None]) -> int:
    """The port of the last time if it is free, else another, which is remembered from now on."""
    noted = read_json(note)
    is_known = isinstance(noted, int) and noted in PORTS
    wanted = noted if is_known else PORT
    port = free_port(wanted)
    if port != wanted:
        consequence = ", so its stories count as new" if is_known else ""
        tell(f"port {wanted} is taken; the sample newsroom is served on {port} from now on{consequence}")
    write_whole(note, f"{port}\n")
    return port


def free_port(wanted: int, host: str = HOST) -> int:
    """``wanted`` if nobody listens there, else any free port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        with suppress(OSError):
            probe.bind((host, wanted))
            return wanted
    with socket.socket() as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])
