"""``dip undo``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.options import Decider


def undo_command(
    context: typer.Context,
    decider: Decider,
    decision: Annotated[int | None, typer.Argument(metavar="DECISION", help="argument.decision")] = None,
) -> None:
    """Takes a decision back."""
    from dipcli.cli.deciding import decide

    decide(decider, context.obj, lambda archive: archive.undo(decision, by=decider.name, reason=decider.why))
