"""``dip merge``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.environment import Environment
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
    from dipcli.show.merged import merged_meetings, merged_people

    environment: Environment = context.obj
    named: list[str] = []

    def act(archive: Archive) -> DecisionRow:
        named.extend(merged_meetings([found.meeting for i in ids if (found := archive.meeting(i))]))
        return archive.merge(tuple(ids), by=decider.name, reason=decider.why)

    def act_on_people(archive: Archive) -> DecisionRow:
        named.extend(merged_people([row for i in ids for row in archive.people(str(i))], environment.say))
        return archive.merge_people(tuple(ids), by=decider.name, reason=decider.why)

    decide(decider, environment, act_on_people if people else act)
    for line in named:
        environment.tell_line(line)
