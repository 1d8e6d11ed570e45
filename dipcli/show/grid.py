"""Tables of text: coloured and fitted to a terminal, or whole and unwrapped for a pipe."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, TextIO

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

GAP = "  "
BETWEEN_LINES = " – "


class Piece(NamedTuple):
    """Some text in one style of rich ("" is none)."""

    text: str
    style: str = ""


Line = tuple[Piece, ...]
Cell = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: as wide as its values when ``ratio`` is 0, else a share of what is left, ``least`` at least."""

    heading: str
    ratio: int = 0
    least: int = 0
    justify: Literal["left", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns and rows; every row has a cell for each column."""

    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]


def cell(*lines: str | Line) -> Cell:
    """A cell of lines, plain text or pieces."""
    return tuple((Piece(line),) if isinstance(line, str) else line for line in lines)


def print_plain(grid: Grid, out: TextIO) -> None:
    """Aligned columns, one line a row, nothing cut and nothing wrapped, however long."""
    table = [tuple(column.heading for column in grid.columns), *([_flat(c) for c in row] for row in grid.rows)]
    widths = [max(map(len, texts)) for texts in zip(*table, strict=True)]
    for row in table:
        padded = (_pad(text, width, column) for text, width, column in zip(row, widths, grid.columns, strict=True))
        out.write(GAP.join(padded).rstrip() + "\n")


def _pad(text: str, width: int, column: Column) -> str:
    return text.rjust(width) if column.justify == "right" else text.ljust(width)


def _flat(lines: Cell) -> str:
    return BETWEEN_LINES.join(" ".join("".join(piece.text for piece in line).split()) for line in lines)


def print_fitted(grid: Grid, out: TextIO, *, width: int, colour: bool) -> None:
    """A table no wider than ``width``, long values wrapped at blanks."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=_stretches(grid), header_style="bold")
    for column in grid.columns:
        table.add_column(
            column.heading,
            ratio=column.ratio or None,
            min_width=column.least or None,
            no_wrap=not column.ratio,
            justify=column.justify,
        )
    for row in grid.rows:
        table.add_row(*(_text(c) for c in row))
    console(out, width=width, colour=colour).print(table)


def _stretches(grid: Grid) -> bool:
    return any(column.ratio for column in grid.columns)


def _text(lines: Iterable[Line]) -> Text:
    from rich.text import Text

    return Text("\n").join(Text.assemble(*line) for line in lines)


def console(out: TextIO, *, width: int, colour: bool) -> Console:
    """A console of rich that writes to ``out`` and never asks the surroundings about width or colours."""
    from rich.console import Console

    return Console(
        file=out,
        width=width,
        color_system="standard" if colour else None,
        force_terminal=colour,
        highlight=False,
        markup=False,
        emoji=False,
    )
