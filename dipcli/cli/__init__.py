"""The command line: ``main`` is what ``dip`` runs, ``run`` the same for tests and for other programs."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout

from dipcli.cli.environment import Environment
from dipcli.cli.failure import code_of

__all__ = ["main", "run"]


def main() -> None:
    """Run the words of the command line and end the process with the exit code."""
    code = run(sys.argv[1:], Environment.of_process())
    if not _flushed():
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)


def run(words: Sequence[str], environment: Environment) -> int:
    """Run one command in its surroundings; every failure ends here, as one or two lines and an exit code."""
    with redirect_stdout(environment.stdout), redirect_stderr(environment.stderr):
        try:
            return _dispatch(words, environment)
        except BaseException as error:  # noqa: BLE001 - the one boundary: no traceback reaches a user
            return code_of(error, environment)


def _dispatch(words: Sequence[str], environment: Environment) -> int:
    from dipcli.cli.app import build

    group = build()
    with group.make_context("dip", list(words), obj=environment) as context:
        return int(group.invoke(context) or 0)


def _flushed() -> bool:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        return False
    return True
