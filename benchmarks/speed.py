"""``python -m benchmarks.speed CORPUS --peer NAME=COMMAND``: CPU time a page, in turn, in one run."""

from __future__ import annotations

from benchmarks.judging import arguments, judge, peers


def main() -> int:
    """Time Dateline after its peers, the first of which is the measure of all."""
    parser = arguments("CPU time on a corpus, beside other programs.")
    parser.add_argument("--pages", type=int, default=150)
    parser.add_argument("--rounds", type=int, default=2)
    given = parser.parse_args()
    programs = [f"{name}={command}" for name, command in reversed(peers(given.peer))]
    return judge(given.corpus, "speed", *programs, "--n", str(given.pages), "--rounds", str(given.rounds))


if __name__ == "__main__":
    raise SystemExit(main())
