"""Meetings over time: how many in each year or month, and a chart of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from dipcli.archive.rows import MeetingRow
from dipcli.show.grid import Cell, Column, Grid, Piece, cell
from dipcli.show.voice import Voice

Unit = Literal["year", "month"]
_LENGTH = {"year": 4, "month": 7}
_WIDTH = 40
_BAR = "█"


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A year or month (``2026-02``) and its meetings."""

    period: str
    meetings: int


def periods(rows: Iterable[MeetingRow], unit: Unit) -> list[PeriodRow]:
    """Counts by the first day that a date can mean, earliest first; empty periods between are kept.

    Meetings of an unknown year or, where months are counted, of an unknown month are left out.
    """
    length = _LENGTH[unit]
    known = (row.date for row in rows if row.date and not row.date.startswith("XXXX"))
    counts = Counter(date[:length] for date in known if len(date.partition("/")[0]) >= length)
    return [PeriodRow(period, counts[period]) for period in _between(min(counts), max(counts))] if counts else []


def _between(first: str, last: str) -> list[str]:
    if len(first) == _LENGTH["year"]:
        return [str(year) for year in range(int(first), int(last) + 1)]
    months = range(_month(first), _month(last) + 1)
    return [f"{month // 12}-{month % 12 + 1:02}" for month in months]


def _month(period: str) -> int:
    return int(period[:4]) * 12 + int(period[5:]) - 1


def timeline_grid(rows: Sequence[PeriodRow], say: Voice) -> Grid:
    """A bar for each period, the longest as wide as a chart may be."""
    most = max((row.meetings for row in rows), default=0)
    columns = (Column(say("list.period")), Column(say("list.meetings"), justify="right"), Column("", leave=1))
    return Grid(columns, [(cell(row.period), cell(str(row.meetings)), _bar(row.meetings, most)) for row in rows])


def _bar(count: int, most: int) -> Cell:
    length = max(1, round(count * _WIDTH / most)) if count else 0
    return Cell(((Piece(_BAR * length, "cyan"),),))
