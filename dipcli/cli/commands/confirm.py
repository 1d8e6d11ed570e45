"""``dip confirm``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.options import Decider


def confirm_command(
    context: typer.Context,
    ids: Annotated[list[int], typer.Argument(metavar="ID...", help="argument.ids")],
    decider: Decider,
) -> None:
    """Decides that meetings are right as they are."""
    from functools import partial

    from dipcli.archive import Archive, DecisionRow
    from dipcli.cli.deciding import decide

    def act(number: int, archive: Archive) -> DecisionRow:
        return archive.confirm(number, by=decider.name, reason=decider.why)

    decide(decider, context.obj, *(partial(act, number) for number in ids))
