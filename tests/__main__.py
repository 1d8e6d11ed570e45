"""Every check of the project, one after the other: ``python -m tests``."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
TOOLS = Path(sys.executable).parent
CHECKS: tuple[tuple[str, list[str | Path]], ...] = (
    ("lint", [TOOLS / "ruff", "check", "."]),
    ("format", [TOOLS / "ruff", "format", "--check", "."]),
    ("types", [TOOLS / "mypy"]),
    ("imports", [TOOLS / "lint-imports", "--no-logo"]),
    ("tests", [sys.executable, "-m", "pytest", "-q", "-n", "auto", "--dist", "loadfile"]),
)


def passes(name: str, command: list[str | Path]) -> bool:
    """Run one check and say how it went."""
    print(f"== {name}", flush=True)
    start = time.monotonic()
    status = subprocess.run(command, cwd=TOP, check=False).returncode
    if status:
        print(f"== {name} FAILED ({time.monotonic() - start:.0f} s)", flush=True)
    return status == 0


def main() -> int:
    """0 when every check passes, else 1; all of them run either way."""
    results = [passes(name, command) for name, command in CHECKS]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
