"""``dip reject``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.options import Decider


def reject_command(
    context: typer.Context,
    ids: Annotated[list[int], typer.Argument(metavar="ID...", help="argument.ids")],
    decider: Decider,
) -> None:
    """Decides that these are no meetings."""
    from functools import partial

    from dipcli.archive import Archive, DecisionRow
    from dipcli.cli.deciding import decide

    def act(number: int, archive: Archive) -> DecisionRow:
        return archive.reject(number, by=decider.name, reason=decider.why)

    decide(decider, context.obj, *(partial(act, number) for number in ids))
