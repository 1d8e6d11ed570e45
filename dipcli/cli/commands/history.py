"""``dip history``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Output, Place


def history_command(
    context: typer.Context,
    output: Output,
    place: Place,
    number: Annotated[int | None, typer.Argument(metavar="ID", help="argument.id")] = None,
) -> None:
    """Lists decisions, oldest first."""
    from dipcli.archive import Archive, DecisionRow
    from dipcli.cli.output import put_rows, tell_nothing
    from dipcli.cli.place import existing_archive
    from dipcli.show.lists import decisions_grid

    environment: Environment = context.obj
    with Archive.open(existing_archive(place.db, environment)) as archive:
        rows = archive.history(number)
        if not rows:
            tell_nothing("history.none", archive, environment)
    put_rows(DecisionRow, rows, decisions_grid, output, environment)
