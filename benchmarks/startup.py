"""How long the commands take to start, against importing typer and rich: ``python -m benchmarks.startup [ROUNDS]``."""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.timing import medians, report, seconds_of_command

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
DIP = [sys.executable, "-m", "dipcli"]
BASE = 'python -c "import typer, rich"'
SMALLEST = "import typer, rich\ndef greet(name: str = ''): print(name)\ntyper.run(greet)"


def main(rounds: int = 15) -> None:
    """Make an archive of the seeds and print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        here = {"DIP_DB": f"{folder}/seeds.db"}
        seconds_of_command([*DIP, "ingest", str(SEEDS)], here)
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            BASE: [sys.executable, "-c", "import typer, rich"],
            "a typer command of one line": [sys.executable, "-c", SMALLEST],
            "dip --help": [*DIP, "--help"],
            "dip search": [*DIP, "search"],
            "dip search --format jsonl": [*DIP, "search", "--format", "jsonl"],
            "dip show 1": [*DIP, "show", "1"],
            "dip export csv": [*DIP, "export", "csv"],
        }
        report(medians({name: partial(seconds_of_command, c, here) for name, c in commands.items()}, rounds), BASE)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
