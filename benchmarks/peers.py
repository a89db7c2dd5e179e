"""Other programs to stand beside Dateline, in an environment of their own.

The environment is made on demand from ``requirements-peers.txt`` (pinned, with hashes) and made again when that file
changes; nothing of it enters the project's own environment.
"""

from __future__ import annotations

import argparse
import hashlib
import shlex
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from benchmarks.programs import Contestant

HERE = Path(__file__).resolve().parent
LOCK = HERE / "requirements-peers.txt"
ADAPTERS = HERE / "peer_programs.py"
PEERS = ("trafilatura", "newspaper4k")
DATELINE = "dateline"


def contest_arguments(description: str | None) -> argparse.ArgumentParser:
    """What every command asks: a corpus, and who stands beside Dateline."""
    style = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=description, formatter_class=style)
    parser.add_argument("folder", type=Path, help="a corpus: gold.jsonl and the pages it names")
    parser.add_argument("--peers", default=",".join(PEERS), help=f"of {', '.join(PEERS)}; empty for none")
    parser.add_argument("--program", action="append", default=[], metavar="NAME=CMD", help="any other program; repeat")
    parser.add_argument("--peer-home", type=Path, default=Path("var/peers"), help="environment of the peers")
    parser.add_argument("--timeout", type=float, default=30.0, help="seconds a page may take")
    return parser


def contestants(given: argparse.Namespace) -> list[Contestant]:
    """Dateline, the peers and the programs that were asked for; ends the program with a word on a wrong name."""
    names = [name for name in given.peers.split(",") if name]
    unknown = [name for name in names if name not in PEERS]
    others = [program.partition("=") for program in given.program]
    if unknown or not all(command for _, _, command in others):
        raise SystemExit(f"--peers are of {', '.join(PEERS)}; --program is NAME=CMD")
    named = [Contestant(name=name, command=command) for name, _, command in others]
    return [dateline(), *peers(names, given.peer_home.resolve()), *named]


def dateline() -> Contestant:
    """Dateline itself, run by the Python that runs this."""
    return Contestant(name=DATELINE, command=shlex.join([sys.executable, "-m", "benchmarks.extractor"]))


def peers(names: list[str], home: Path) -> list[Contestant]:
    """The named peers, ready to run; makes their environment in ``home`` where it is missing or old."""
    if not names:
        return []
    python = _ready_python(home)
    return [Contestant(name=name, command=shlex.join([str(python), str(ADAPTERS), name])) for name in names]


def _ready_python(home: Path) -> Path:
    python, stamp = home / "bin" / "python", home / "locked"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest() + f" {sys.version_info.major}.{sys.version_info.minor}"
    if python.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return python
    print(f"Installing trafilatura and newspaper4k into {home} (once) ...", file=sys.stderr)
    shutil.rmtree(home, ignore_errors=True)
    venv.create(home, with_pip=True)
    _install(python)
    stamp.write_text(wanted, encoding="ascii")
    return python


def _install(python: Path) -> None:
    """Without resolving: the lock is whole, and older pips stumble over one extra spelt in two ways in it."""
    flags = ["-qq", "--disable-pip-version-check", "--no-deps", "--require-hashes"]
    subprocess.run([str(python), "-m", "pip", "install", *flags, "-r", str(LOCK)], check=True)
