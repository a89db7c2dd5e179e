"""Running a corpus' own judge with Dateline, and any peers, behind its protocol."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

DATELINE = f"{sys.executable} -m benchmarks.extractor"


def arguments(description: str) -> argparse.ArgumentParser:
    """What both commands are asked: a corpus, and who stands beside Dateline."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("corpus", type=Path, help="folder with judge.py, gold.jsonl and the pages")
    parser.add_argument(
        "--peer", action="append", default=[], metavar="NAME=COMMAND", help="a program to put beside us"
    )
    parser.add_argument("--out", type=Path, default=Path("var/benchmarks"), help="folder for the predictions")
    return parser


def judge(corpus: Path, *words: str) -> int:
    """Run the corpus' judge; its table goes to our standard output. The answer is its exit status."""
    return subprocess.run([sys.executable, str(corpus / "judge.py"), *words], check=False).returncode


def peers(given: Sequence[str]) -> list[tuple[str, str]]:
    """``NAME=COMMAND`` apart, Dateline first."""
    return [("dateline", DATELINE), *((name, command) for name, _, command in (peer.partition("=") for peer in given))]
