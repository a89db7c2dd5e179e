"""``python -m benchmarks.accuracy CORPUS``: titles, bodies, authors, dates and pictures beside gold answers."""

from __future__ import annotations

from benchmarks.judging import arguments, judge, peers


def main() -> int:
    """Predict with every program, then print one table of all."""
    parser = arguments("Accuracy on a corpus, beside other programs.")
    parser.add_argument("--news", action="store_true", help="news pages alone")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    options = ["--out", str(given.out), *(["--news"] if given.news else [])]
    programs = peers(given.peer)
    for name, command in programs:
        failed = judge(given.corpus, "run", name, "--cmd", command, *options)
        if failed:
            return failed
    return judge(given.corpus, "table", *(name for name, _ in programs), *options)


if __name__ == "__main__":
    raise SystemExit(main())
