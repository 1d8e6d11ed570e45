"""Rows of the archive that are flat as they are (people, countries) as a table: their fields are the columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from dipcli.export.table import Table

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def rows_table(kind: type[DataclassInstance], rows: Sequence[DataclassInstance]) -> Table:
    """The table of rows of one kind."""
    columns = tuple(field.name for field in fields(kind))
    return Table(columns, (asdict(row) for row in rows), lambda record: tuple(record[name] for name in columns))
