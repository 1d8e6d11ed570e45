"""JSON lines in and out, for what is carried from one archive to another."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from dipcli.cli.environment import Environment
from dipcli.cli.options import Output
from dipcli.cli.output import put_table
from dipcli.cli.problem import Problem
from dipcli.export import Record, Table


def write_lines(records: Iterable[Record], file: Path | None, environment: Environment) -> None:
    """One JSON object a line, to a file or to standard output."""
    put_table(Table((), records, lambda _: ()), Output("jsonl", file), environment)


class Lines:
    """The objects of the lines of a file or of standard input; ``number`` is that of the line handed out last."""

    def __init__(self, file: Path | None, environment: Environment) -> None:
        self.path = str(file or "-")
        self.number = 0
        self._text = text_of(file) if file else environment.stdin.read()

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for line in self._text.splitlines():
            self.number += 1
            try:
                yield object_of(line)
            except ValueError as error:
                raise Problem("error.line", path=self.path, number=self.number) from error


def text_of(file: Path) -> str:
    """What a file in UTF-8 holds."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem("error.not_text", path=file) from error


def object_of(line: str) -> dict[str, Any]:
    """The JSON object that a line stands for; ValueError when it is none."""
    if isinstance(value := json.loads(line), dict):
        return value
    raise ValueError(line)
