"""``dip confirm``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.options import Decider


def confirm_command(
    context: typer.Context,
    ids: Annotated[list[int], typer.Argument(metavar="ID...", help="argument.confirm")],
    decider: Decider,
    people: Annotated[bool, typer.Option("--people", help="option.merge_people")] = False,
) -> None:
    """Decides that meetings are right as they are, or people."""
    from functools import partial

    from dipcli.archive import Archive, DecisionRow
    from dipcli.cli.deciding import decide

    def act(number: int, archive: Archive) -> DecisionRow:
        return archive.confirm(number, by=decider.name, reason=decider.why)

    def act_on_people(archive: Archive) -> DecisionRow:
        return archive.confirm_people(tuple(ids), by=decider.name, reason=decider.why)

    acts = [act_on_people] if people else [partial(act, number) for number in ids]
    decide(decider, context.obj, *acts)
