"""Where rows go: the terminal, a pipe, or a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from dipcli.cli.environment import Environment
from dipcli.cli.messages import Messages
from dipcli.cli.options import TABLE, Output
from dipcli.cli.problem import usage
from dipcli.cli.target import written
from dipcli.export import Table, format_of, formats
from dipcli.export.lists import rows_table
from dipcli.show.blocks import Block, print_blocks
from dipcli.show.grid import Grid, print_fitted, print_plain

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from dipcli.archive import Archive

ON_SCREEN = 50
"""Rows that a terminal is shown at once."""


def wants_grid(output: Output) -> bool:
    """Whether rows are for people's eyes; a usage problem when there is no such format."""
    return _known(output.wanted, "--format", (TABLE, *formats())) == TABLE


def file_format(name: str) -> str:
    """``name``, if files can be written in that format; else a usage problem."""
    return _known(name, "FORMAT", formats())


def _known(name: str, option: str, known: tuple[str, ...]) -> str:
    if name not in known:
        raise usage("error.choice", option=option, text=name, suggestions=", ".join(known))
    return name


def on_screen(output: Output, environment: Environment) -> bool:
    """Whether rows go to a terminal, in front of a person."""
    return output.output is None and environment.stdout.isatty()


def put_table(table: Table, output: Output, environment: Environment) -> None:
    """Write a table in one of the formats of ``export``."""
    form = format_of(output.wanted)
    with _opened(output.output, form.FILE_ENCODING, environment) as out:
        form.write(table, out)


def put_grid(grid: Grid, output: Output, environment: Environment) -> None:
    """Print a grid, fitted to a terminal, whole for a pipe or a file; without rows nothing, but a file its header."""
    if not grid.rows and output.output is None:
        return
    with _opened(output.output, "utf-8", environment) as out:
        _print_grid(grid, out, environment, fit=on_screen(output, environment))


def _print_grid(grid: Grid, out: TextIO, environment: Environment, *, fit: bool) -> None:
    if fit:
        print_fitted(grid, out, width=environment.width, colour=environment.colour)
    else:
        print_plain(grid, out)


def put_rows(
    kind: type[DataclassInstance],
    rows: Sequence[Any],
    grid: Callable[[Sequence[Any], Messages], Grid],
    output: Output,
    environment: Environment,
) -> None:
    """Write rows of one flat kind: as a grid for people's eyes, else as a table of their fields."""
    if wants_grid(output):
        put_grid(grid(rows, environment.say), output, environment)
    else:
        put_table(rows_table(kind, rows), output, environment)


def first_page(rows: Sequence[Any], limit: int | None, output: Output, environment: Environment) -> Sequence[Any]:
    """As many rows as were asked for, else as a terminal is shown at once; all, where they go elsewhere."""
    some = ON_SCREEN if wants_grid(output) and on_screen(output, environment) else None
    return rows[: limit or some]


def tell_rest(shown: Sequence[Any], rows: Sequence[Any], output: Output, environment: Environment) -> None:
    """Tell people that there are more rows than were shown, if so, and how to see them."""
    if len(shown) < len(rows) and wants_grid(output):
        environment.tell("list.some", shown=len(shown), found=len(rows))


def tell_nothing(key: str, archive: Archive, environment: Environment) -> None:
    """Say why there are no rows: what ``key`` says, unless there are no meetings at all."""
    environment.tell(key if archive.stats()["meetings"] else "list.empty")


def put_blocks(blocks: Iterable[Block], output: Output, environment: Environment, below: Grid | None = None) -> None:
    """Print a record, and a grid below it, fitted to a terminal, whole for a pipe or a file."""
    fit = on_screen(output, environment)
    with _opened(output.output, "utf-8", environment) as out:
        print_blocks(blocks, out, width=environment.width if fit else None, colour=fit and environment.colour)
        if below and below.rows:
            out.write("\n")
            _print_grid(below, out, environment, fit=fit)


def tell_found(shown: int, found: int, limit: int | None, environment: Environment) -> None:
    """Say how many meetings there are, and how to get those that were left out, by ``limit`` if one was asked for."""
    rest = "search.limited" if limit else "search.some"
    environment.tell("search.all" if shown == found else rest, shown=shown, found=found)


@contextmanager
def _opened(path: Path | None, encoding: str, environment: Environment) -> Iterator[TextIO]:
    if path is None:
        yield environment.stdout
        return
    with written(path, encoding) as file:
        yield file
    environment.tell("done.written", path=path)
