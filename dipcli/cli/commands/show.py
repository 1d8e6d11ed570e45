"""``dip show``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Output, Place
from dipcli.cli.problem import Problem


def show_command(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID", help="argument.id")],
    output: Output,
    place: Place,
) -> None:
    """Shows one meeting with its evidence."""
    from dipcli.archive import Archive
    from dipcli.archive.export import line
    from dipcli.cli.output import put_blocks, put_table, wants_grid
    from dipcli.cli.place import existing_archive
    from dipcli.cli.reported import reported
    from dipcli.export.meetings import meetings_table
    from dipcli.show.record import record

    environment: Environment = context.obj
    path, for_eyes = existing_archive(place.db, environment), wants_grid(output)
    with Archive.open(path) as archive:
        detail = archive.meeting(number)
        if detail is None:
            raise Problem("error.no_meeting", id=number, path=path)
        articles = reported(archive, detail)
    if detail.meeting.id != number:
        environment.tell("show.merged", old=number, new=detail.meeting.id)
    if for_eyes:
        put_blocks(record(detail, articles, environment.say), output, environment)
    else:
        put_table(meetings_table([line(detail)]), output, environment)
