"""How a command ends: its exit code, and what is said when it cannot do what was asked."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the shell is told."""

    DONE = 0
    FAILURE = 1
    USAGE = 2
    SOME_FAILED = 3
    INTERRUPTED = 130


class Problem(Exception):
    """Something that ends a command: a key of ``data/messages.csv`` and the values its text names."""

    def __init__(self, key: str, code: ExitCode = ExitCode.FAILURE, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.code = code
        self.values = values


def usage(key: str, **values: object) -> Problem:
    """A problem with what was typed."""
    return Problem(key, ExitCode.USAGE, **values)
