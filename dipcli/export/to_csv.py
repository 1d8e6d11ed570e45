"""CSV for spreadsheets.

A file begins with a byte order mark, without which Excel on Windows takes UTF-8 for another encoding; standard output
does not. A text that a spreadsheet would run as a formula gets an apostrophe before it, as spreadsheets themselves do:
sentences of the press do begin with a dash, and nothing read from the web should ever be calculated.
"""

from __future__ import annotations

import csv
import re
from typing import TextIO

from dipcli.export.table import Table

FILE_ENCODING = "utf-8-sig"
_FORMULA = re.compile(r"[=+\-@\t]")
_NUMBER = re.compile(r"-?\d+(\.\d+)?\Z")


def write(table: Table, out: TextIO) -> None:
    """A header of column names, then one row a record."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([_harmless(cell) for cell in row] for row in table.rows())


def _harmless(cell: str) -> str:
    text = cell.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.match(text) else text
