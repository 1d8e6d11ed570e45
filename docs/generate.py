"""Writes the command reference from the help pages: ``python docs/generate.py > docs/cli.md``."""

from __future__ import annotations

import os
import subprocess
import sys

from dipcli.cli.app import COMMANDS

COLUMNS = "100"
INTRODUCTION = """\
# Commands

These are the help pages of `dip`; `dip -h` and `dip COMMAND -h` print them, in English or Vietnamese
(`DIP_LANG=vi`). This page is made by `python docs/generate.py > docs/cli.md`.
"""


def page(*command: str) -> str:
    """The help page of a command as a section."""
    english = {**os.environ, "DIP_LANG": "en", "COLUMNS": COLUMNS, "NO_COLOR": "1"}
    asked = [sys.executable, "-m", "dipcli", *command, "--help"]
    printed = subprocess.run(asked, env=english, capture_output=True, encoding="utf-8", check=True).stdout
    return f"\n## `{' '.join(('dip', *command))}`\n\n```text\n{printed.strip()}\n```\n"


def reference() -> str:
    """The whole document."""
    return INTRODUCTION + page() + "".join(page(name) for name in COMMANDS)


if __name__ == "__main__":
    print(reference(), end="")
