"""What every format writes: records as they are for JSON, and the same records as one flat row each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Record = Mapping[str, Any]
Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """Records, read once; ``flatten`` makes a record's cells, one for each of ``columns``."""

    columns: tuple[str, ...]
    records: Iterable[Record]
    flatten: Callable[[Record], tuple[Cell, ...]]

    def rows(self) -> Iterator[tuple[str, ...]]:
        """The cells of each record as text; nothing known is the empty text."""
        for record in self.records:
            yield tuple("" if cell is None else str(cell) for cell in self.flatten(record))


def joined(values: Iterable[str | None]) -> str:
    """Several values in one cell, ``; `` between them."""
    return "; ".join(value or "" for value in values)
