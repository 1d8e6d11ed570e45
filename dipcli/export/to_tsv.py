"""Tab-separated values for programs: no quoting; a tab or line end within a value becomes a blank."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TextIO

from dipcli.export.table import Table

FILE_ENCODING = "utf-8"
_SEPARATORS = re.compile(r"[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def write(table: Table, out: TextIO) -> None:
    """A header of column names, then one line a record."""
    out.write(_line(table.columns))
    out.writelines(map(_line, table.rows()))


def _line(cells: Iterable[str]) -> str:
    return "\t".join(_SEPARATORS.sub(" ", cell) for cell in cells) + "\n"
