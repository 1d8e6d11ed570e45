"""Visits as a table: one row a visit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from dipcli.archive.rows import VisitRow
from dipcli.export.table import Cell, Record, Table, joined

_HEAD = ("name", "title", "affiliation")
COLUMNS = (
    "id",
    "guest",
    "host",
    *(f"head_{what}" for what in _HEAD),
    "first",
    "last",
    "type",
    "as_printed",
    "meetings",
)


def visits_table(rows: Iterable[VisitRow]) -> Table:
    """The table of visits."""
    return Table(COLUMNS, map(asdict, rows), _flatten)


def _flatten(record: Record) -> tuple[Cell, ...]:
    return (
        *(record[name] for name in ("id", "guest", "host")),
        *(record["head"][name] for name in _HEAD),
        *(record[name] for name in ("first", "last", "type", "as_printed")),
        joined(map(str, record["meetings"])),
    )
