"""``dip correct``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.options import Decider


def correct_command(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID", help="argument.id")],
    changes: Annotated[list[str], typer.Argument(metavar="FIELD=VALUE...", help="argument.changes")],
    decider: Decider,
) -> None:
    """Corrects fields of a meeting."""
    from functools import partial

    from dipcli.archive import Archive, DecisionRow
    from dipcli.cli.deciding import assignment, decide

    def act(change: tuple[str, str | None], archive: Archive) -> DecisionRow:
        return archive.correct(number, *change, by=decider.name, reason=decider.why)

    typed = [assignment(text) for text in changes]
    decide(decider, context.obj, *(partial(act, change) for change in typed))
