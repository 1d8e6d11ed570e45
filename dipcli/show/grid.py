"""Tables of text: coloured and fitted to a terminal, or whole and unwrapped for a pipe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, TextIO

from dipcli.show.widths import GAP, Extent, kept, widths

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text


class Piece(NamedTuple):
    """Some text in one style of rich ("" is none)."""

    text: str
    style: str = ""


Line = tuple[Piece, ...]


class Cell(NamedTuple):
    """Lines, one under the other on a terminal, with ``joint`` between them where a row is one line.

    ``bullet`` stands before every line but the first on a terminal, where lines may be wrapped. ``brief`` is what a
    terminal shows in their place when they are too many.
    """

    lines: tuple[Line, ...]
    joint: str = ", "
    brief: tuple[Line, ...] = ()
    bullet: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: as wide as its values when ``ratio`` is 0, else wrapped at blanks to a share of what is left.

    Where a terminal has no room for all columns at a sensible width (``least``, or that of their words), it is shown
    them without those that have a ``leave``, the one with the highest first.
    """

    heading: str
    ratio: int = 0
    least: int = 0
    leave: int = 0
    justify: Literal["left", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns and rows; every row has a cell for each column."""

    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]


def cell(*lines: str | None, joint: str = ", ") -> Cell:
    """A cell of the lines that are known."""
    return Cell(tuple((Piece(line),) for line in lines if line), joint)


def print_plain(grid: Grid, out: TextIO) -> None:
    """Aligned columns, one line a row, nothing cut and nothing wrapped, however long."""
    table = [tuple(column.heading for column in grid.columns), *([_flat(c) for c in row] for row in grid.rows)]
    widths = [max(map(len, texts)) for texts in zip(*table, strict=True)]
    for row in table:
        padded = (_pad(text, width, column) for text, width, column in zip(row, widths, grid.columns, strict=True))
        out.write((" " * GAP).join(padded).rstrip() + "\n")


def _pad(text: str, width: int, column: Column) -> str:
    return text.rjust(width) if column.justify == "right" else text.ljust(width)


def _flat(value: Cell) -> str:
    return value.joint.join(" ".join("".join(piece.text for piece in line).split()) for line in value.lines)


def print_fitted(grid: Grid, out: TextIO, *, width: int, colour: bool) -> None:
    """A table no wider than ``width``: long values wrapped at blanks, columns left out that there is no room for."""
    from rich import box
    from rich.table import Table

    texts = [[_text(c) for c in row] for row in grid.rows]
    extents = [_extent(column, [row[i] for row in texts]) for i, column in enumerate(grid.columns)]
    shown = kept(extents, width)
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False, pad_edge=False, header_style="bold")
    for i, size in zip(shown, widths([extents[i] for i in shown], width), strict=True):
        table.add_column(grid.columns[i].heading, width=size, overflow="fold", justify=grid.columns[i].justify)
    for row in texts:
        table.add_row(*(row[i] for i in shown))
    console(out, width=width, colour=colour).print(table)


def _extent(column: Column, texts: Sequence[Text]) -> Extent:
    from rich.cells import cell_len

    plain = [column.heading, *(text.plain for text in texts)]
    whole = max(cell_len(line) for text in plain for line in text.split("\n"))
    word = max((cell_len(word) for text in plain for word in text.split()), default=0)
    return Extent(whole, word, column.ratio, column.least, column.leave)


def _text(value: Cell) -> Text:
    from rich.text import Text

    return Text(f"\n{value.bullet}").join(Text.assemble(*line) for line in value.brief or value.lines)


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
