"""``dip people``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Output, Place


def people_command(
    context: typer.Context,
    output: Output,
    place: Place,
    name: Annotated[list[str] | None, typer.Argument(metavar="NAME...", help="argument.name")] = None,
    limit: Annotated[int | None, typer.Option("--limit", "-n", metavar="N", min=1, help="option.limit")] = None,
) -> None:
    """Lists people."""
    from dipcli.archive import Archive, PersonRow
    from dipcli.cli.output import put_grid, put_table, wants_grid
    from dipcli.cli.place import existing_archive
    from dipcli.export.lists import rows_table
    from dipcli.show.lists import people_grid

    environment: Environment = context.obj
    for_eyes = wants_grid(output)
    with Archive.open(existing_archive(place.db, environment)) as archive:
        rows = archive.people(" ".join(name) if name else None, limit=limit)
    if for_eyes:
        put_grid(people_grid(rows, environment.say), output, environment)
        if not rows:
            environment.tell("people.none")
    else:
        put_table(rows_table(PersonRow, rows), output, environment)
