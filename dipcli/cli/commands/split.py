"""``dip split``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.options import Decider
from dipcli.cli.problem import usage


def split_command(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID", help="argument.split")],
    decider: Decider,
    reports: Annotated[list[int] | None, typer.Argument(metavar="REPORT...", help="argument.reports")] = None,
    person: Annotated[str | None, typer.Option("--person", metavar="NAME", help="option.split_person")] = None,
) -> None:
    """Decides that reports of a meeting tell of another one, or that a name is somebody else."""
    from dipcli.archive import Archive, DecisionRow
    from dipcli.cli.deciding import decide

    if not (reports or person):
        raise usage("error.missing", name="REPORT")

    def act(archive: Archive) -> DecisionRow:
        if person:
            return archive.split_people(number, person, by=decider.name, reason=decider.why)
        return archive.split(number, tuple(reports or ()), by=decider.name, reason=decider.why)

    decide(decider, context.obj, act)
