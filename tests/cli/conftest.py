"""A program to run in surroundings of one's own, and an archive of articles written for these tests."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pytest

from dipcli.cli import run
from dipcli.cli.environment import Environment


class Terminal(io.StringIO):
    def isatty(self):
        return True


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str


@pytest.fixture
def dip(tmp_path, monkeypatch):
    """Runs ``dip`` with words, in a folder of its own; keywords are variables, ``columns`` makes it a terminal."""
    monkeypatch.chdir(tmp_path)

    def go(*words, columns=None, **variables):
        streams = [Terminal() if columns else io.StringIO() for _ in range(2)]
        known = {"DIP_LANG": "en", "DIP_DB": "test.db", "NO_COLOR": "1"} | variables
        out, err = streams
        code = run([str(word) for word in words], Environment(io.StringIO(), out, err, known, columns))
        return Result(code, out.getvalue(), err.getvalue())

    return go
