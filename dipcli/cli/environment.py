"""What surrounds a command: streams, variables, the terminal. Tests hand in their own."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TextIO

from dipcli.cli.messages import Messages, language_of
from dipcli.show.wrap import wrapped

_PIPE_WIDTH = 100


@dataclass(frozen=True)
class Environment:
    """One process' surroundings. ``width`` is that of the terminal in columns, None to ask it."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    variables: Mapping[str, str]
    columns: int | None = None

    @classmethod
    def of_process(cls) -> Environment:
        """The real one, writing UTF-8 whatever the platform's default is."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8")
        return cls(sys.stdin, sys.stdout, sys.stderr, _variables())

    @cached_property
    def say(self) -> Messages:
        """The messages in the user's language."""
        return Messages(language_of(self.variables))

    @property
    def width(self) -> int:
        """Columns that a table may take on the terminal."""
        return self.columns or shutil.get_terminal_size((_PIPE_WIDTH, 24)).columns

    @property
    def colour(self) -> bool:
        """Whether standard output shows colours: a terminal, and nobody asked for none (https://no-color.org)."""
        return self.stdout.isatty() and not self.variables.get("NO_COLOR") and self.variables.get("TERM") != "dumb"

    def key(self) -> str:
        """One key, or the first letter of a line where there is no terminal; empty at the end of the input."""
        if not self.stdin.isatty():
            return self.stdin.readline()[:1].lower()
        from typer import getchar

        try:
            return getchar(echo=True).lower()
        except EOFError:
            return ""

    def tell(self, key: str, **values: object) -> None:
        """Say something on standard error."""
        self.tell_line(self.say(key, **values))

    def tell_line(self, text: str, end: str = "\n") -> None:
        """Put a line on standard error, broken at blanks on a terminal."""
        self._print(text, self.stderr, end)

    def put_line(self, text: str) -> None:
        """Put a line on standard output, broken at blanks on a terminal."""
        self._print(text, self.stdout, "\n")

    def _print(self, text: str, out: TextIO, end: str) -> None:
        print(wrapped(text, self._width_of(out)) if out.isatty() else text, end=end, file=out, flush=True)

    def _width_of(self, terminal: TextIO) -> int:
        return self.columns or os.get_terminal_size(terminal.fileno()).columns or _PIPE_WIDTH


def _variables() -> Mapping[str, str]:
    if sys.platform == "win32" and not os.environ.get("LANG"):
        import locale

        return {**os.environ, "LANG": locale.getlocale()[0] or ""}
    return os.environ
