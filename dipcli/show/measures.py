"""Measures as a grid, and what differs from a reader's records as lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dipcli.measure import Comparison, Difference, Fault, Figures, Interval, Record, differences
from dipcli.show.grid import Cell, Column, Grid, cell
from dipcli.show.voice import Voice

_DIGITS = 4
_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure, a share, and between what two values it lies in 95 of 100 samples; None of nothing."""

    measure: str
    value: float | None
    low: float | None
    high: float | None


def measure_rows(figures: Figures, intervals: dict[str, Interval | None]) -> list[MeasureRow]:
    """A row a measure, to four digits."""
    return [
        MeasureRow(name, _short(value), *(map(_short, intervals[name] or (None, None))))
        for name, value in figures.items()
    ]


def _short(value: float | None) -> float | None:
    return value if value is None else round(value, _DIGITS)


def measures_grid(rows: Iterable[MeasureRow], say: Voice) -> Grid:
    """Measures with their intervals and what they mean."""
    columns = (
        Column(say("list.measure")),
        Column(say("list.value"), justify="right"),
        Column(say("list.low"), justify="right", leave=1),
        Column(say("list.high"), justify="right", leave=1),
        Column(say("list.meaning"), ratio=1, least=16, leave=2),
    )
    return Grid(columns, [_measure(row, say) for row in rows])


def _measure(row: MeasureRow, say: Voice) -> tuple[Cell, ...]:
    numbers = (cell(_NOTHING if n is None else f"{n:.{_DIGITS}f}") for n in (row.value, row.low, row.high))
    return (cell(row.measure), *numbers, cell(say(f"measure.{row.measure}")))


def difference_lines(comparisons: Iterable[Comparison], say: Voice) -> Iterator[str]:
    """A line for each meeting that is not as recorded."""
    for comparison in comparisons:
        for difference in differences(comparison):
            yield _difference(difference, say)


def _difference(difference: Difference, say: Voice) -> str:
    told = say(f"difference.{difference.kind}", article=difference.article, meeting=_meeting(difference.record, say))
    if difference.kind == "wrong":
        return f"{told} {'; '.join(_fault(fault, say) for fault in difference.faults)}"
    return f"{told} “{difference.record.evidence}”"


def _meeting(record: Record, say: Voice) -> str:
    people = " – ".join(f"{p.name} ({p.affiliation or '?'})" for p in record.principals)
    return ", ".join(part for part in (people, say(f"form.{record.form}") if record.form else "", record.date) if part)


def _fault(fault: Fault, say: Voice) -> str:
    gold, predicted = fault.gold or _NOTHING, fault.predicted or _NOTHING
    if fault.field == "name":
        return say("difference.lost", name=gold) if fault.gold else say("difference.added", name=predicted)
    what = say(f"field.{fault.field}")
    whose = f"{what} ({fault.person})" if fault.person else what
    return say("difference.value", what=whose, gold=gold, predicted=predicted)
