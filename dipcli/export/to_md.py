"""A Markdown table, for notes and web pages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TextIO

from dipcli.export.table import Table

FILE_ENCODING = "utf-8"
_MARKS = re.compile(r"([\\|*_`\[\]<>#])")


def write(table: Table, out: TextIO) -> None:
    """A header of column names, then one row a record."""
    out.write(_line(table.columns))
    out.write(_line("---" for _ in table.columns))
    out.writelines(_line(map(_plain, row)) for row in table.rows())


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _plain(cell: str) -> str:
    return _MARKS.sub(r"\\\1", " ".join(cell.split()))
