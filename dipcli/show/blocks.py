"""Blocks of labelled lines under a heading: for records that are read rather than compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import TextIO

from dipcli.show.grid import Line, console
from dipcli.show.quotes import FOUND

_INDENT = "  "
_MARKS = ("«", "»")
_BESIDE = 58
"""Columns that a record needs to stand beside another one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A label and what is said under it."""

    label: str
    line: Line


@dataclass(frozen=True, slots=True)
class Block:
    """A heading and its entries; a block without entries is left out."""

    heading: str
    entries: tuple[Entry, ...]


def print_blocks(blocks: Iterable[Block], out: TextIO, *, width: int | None, colour: bool) -> None:
    """Print blocks with a blank line between; lines are wrapped at ``width``, or never when it is None.

    Without colours, the words that were found stand between « and ».
    """
    before = ""
    for block in blocks:
        if block.entries:
            out.write(before)
            _print_block(block, out, width, colour=colour)
            before = "\n"


def print_side_by_side(records: Sequence[Sequence[Block]], out: TextIO, *, width: int | None, colour: bool) -> None:
    """Print records beside each other where each gets ``_BESIDE`` columns or more, else one below the other."""
    share = (width or 0) // max(1, len(records)) - len(_INDENT)
    if share < _BESIDE or len(records) < 2:
        print_blocks((block for blocks in records for block in blocks), out, width=width, colour=colour)
        return
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, len(_INDENT), 0, 0))
    for _ in records:
        table.add_column(width=share)
    printed = []
    for blocks in records:
        page = StringIO()
        print_blocks(blocks, page, width=share, colour=colour)
        printed.append(Text.from_ansi(page.getvalue()))
    table.add_row(*printed)
    console(out, width=width or 0, colour=colour).print(table)


def _print_block(block: Block, out: TextIO, width: int | None, *, colour: bool) -> None:
    if width is None:
        _print_plain(block, out)
        return
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for entry in block.entries:
        table.add_row(Text(entry.label, "dim"), Text.assemble(*(entry.line if colour else _bracketed(entry.line))))
    screen = console(out, width=width, colour=colour)
    screen.print(Text(block.heading, "bold"))
    screen.print(Padding(table, (0, 0, 0, len(_INDENT)), expand=False))


def _print_plain(block: Block, out: TextIO) -> None:
    out.write(f"{block.heading}\n")
    label_width = max(len(entry.label) for entry in block.entries)
    for entry in block.entries:
        text = " ".join("".join(piece.text for piece in _bracketed(entry.line)).split())
        out.write(f"{_INDENT}{entry.label:<{label_width}}{_INDENT}{text}\n")


def _bracketed(line: Line) -> Line:
    opening, closing = _MARKS
    return tuple(p._replace(text=f"{opening}{p.text}{closing}") if p.style == FOUND else p for p in line)
