"""One JSON array of the same objects that JSON lines holds."""

from __future__ import annotations

import json
from typing import TextIO

from dipcli.export.table import Table

FILE_ENCODING = "utf-8"


def write(table: Table, out: TextIO) -> None:
    """An array, one record a line, so that two exports can be compared line by line."""
    before = "[\n"
    for record in table.records:
        out.write(before + json.dumps(record, ensure_ascii=False))
        before = ",\n"
    out.write("\n]\n" if before != "[\n" else "[]\n")
