"""``dip merge``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.options import Decider


def merge_command(
    context: typer.Context,
    ids: Annotated[list[int], typer.Argument(metavar="ID...", help="argument.merge")],
    decider: Decider,
    people: Annotated[bool, typer.Option("--people", help="option.merge_people")] = False,
) -> None:
    """Decides that meetings are one, or people."""
    from dipcli.archive import Archive, DecisionRow
    from dipcli.cli.deciding import decide

    def act(archive: Archive) -> DecisionRow:
        merge = archive.merge_people if people else archive.merge
        return merge(tuple(ids), by=decider.name, reason=decider.why)

    decide(decider, context.obj, act)
