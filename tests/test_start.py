"""Commands that only ask start at once: what is slow to import is imported by what needs it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.examples import TOP

SLOW = {"underthesea", "trafilatura", "pandas", "numpy", "lxml"}
WATCHED = """
import atexit, sys
atexit.register(lambda: print("imported", *sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr))
from dipcli.cli import main
main()
"""


def imported_by(*arguments, db):
    """The top-level modules that a command has loaded by its end."""
    command = [sys.executable, "-c", WATCHED, *arguments]
    done = subprocess.run(
        command, env={**os.environ, "DIP_DB": str(db)}, capture_output=True, encoding="utf-8", check=False
    )
    *said, last = done.stderr.splitlines()
    assert done.returncode == 0, said
    return set(last.split())


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    path = tmp_path_factory.mktemp("start") / "seeds.db"
    imported_by("ingest", str(TOP / "seeds"), db=path)
    return path


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["search"],
        ["search", "bien dong"],
        ["search", "--country", "Hoa Kỳ", "--format", "jsonl"],
        ["show", "1"],
        ["people"],
        ["countries"],
        ["export", "csv"],
        ["export", "jsonl"],
        ["path"],
        ["check"],
        ["ingest", "--help"],
        ["extract", "--help"],
    ],
    ids=" ".join,
)
def test_asking_loads_nothing_slow(arguments, archive):
    assert imported_by(*arguments, db=archive) & SLOW == set()
