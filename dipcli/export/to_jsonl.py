"""JSON lines: one object a line, fields as in the contract of ``docs/``."""

from __future__ import annotations

import json
from typing import TextIO

from dipcli.export.table import Table

FILE_ENCODING = "utf-8"


def write(table: Table, out: TextIO) -> None:
    """One line a record."""
    out.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in table.records)
