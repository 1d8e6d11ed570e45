"""A progress bar on a terminal; on anything else, only the lines that are said meanwhile."""

from __future__ import annotations

from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Self, TextIO

from dipcli.show.wrap import wrapped

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress
    from rich.progress import TaskID


class Progress:
    """Counts towards ``total`` (None when unknown) on ``out``; a context manager."""

    def __init__(self, out: TextIO, total: int | None, what: str) -> None:
        self._out = out
        self._stack = ExitStack()
        self._bar: tuple[RichProgress, TaskID] | None = None
        if out.isatty():
            self._bar = _bar(out, total, what)

    def __enter__(self) -> Self:
        if self._bar:
            self._stack.enter_context(self._bar[0])
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._stack.close()

    def advance(self) -> None:
        """One more is done."""
        if self._bar:
            self._bar[0].advance(self._bar[1])

    def line(self, text: str) -> None:
        """Say something, above the bar if there is one."""
        if self._bar:
            from rich.text import Text

            screen = self._bar[0].console
            screen.print(Text(wrapped(text, screen.width)), soft_wrap=True)
        else:
            print(text, file=self._out, flush=True)


def _bar(out: TextIO, total: int | None, what: str) -> tuple[RichProgress, TaskID]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = RichProgress(*columns, console=Console(file=out), transient=True)
    return bar, bar.add_task(what, total=total)
