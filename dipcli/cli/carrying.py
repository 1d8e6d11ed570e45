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


def read_lines(file: Path | None, environment: Environment) -> Iterator[dict[str, Any]]:
    """The objects of the lines of a file or of standard input."""
    text = file.read_text(encoding="utf-8") if file else environment.stdin.read()
    for number, line in enumerate(text.splitlines(), 1):
        try:
            yield dict(json.loads(line))
        except (ValueError, TypeError) as error:
            raise Problem("error.line", path=file or "-", number=number) from error
