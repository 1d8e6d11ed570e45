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
    office: Annotated[str | None, typer.Option("--office", metavar="TITLE", help="option.split_office")] = None,
) -> None:
    """Decides that reports of a meeting tell of another one, or that a name or an office is somebody else's."""
    from dipcli.archive import Archive, DecisionRow
    from dipcli.cli.deciding import decide
    from dipcli.text import normalize

    if not (reports or person or office):
        raise usage("error.missing", name="REPORT")

    def act(archive: Archive) -> DecisionRow:
        if person:
            return archive.split_people(number, normalize(person), by=decider.name, reason=decider.why)
        if office:
            return archive.split_office(number, normalize(office), by=decider.name, reason=decider.why)
        return archive.split(number, tuple(reports or ()), by=decider.name, reason=decider.why)

    decide(decider, context.obj, act)
