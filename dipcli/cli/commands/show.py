"""``dip show``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Place
from dipcli.cli.problem import Problem


def show_command(
    context: typer.Context,
    meeting_id: Annotated[int, typer.Argument(metavar="ID", help="argument.id")],
    place: Place,
) -> None:
    """Shows one meeting with its evidence."""
    from dipcli.archive import Archive
    from dipcli.cli.place import existing_archive
    from dipcli.cli.reported import reported
    from dipcli.show.blocks import print_blocks
    from dipcli.show.record import record

    environment: Environment = context.obj
    path = existing_archive(place.db, environment)
    with Archive.open(path) as archive:
        detail = archive.meeting(meeting_id)
        if detail is None:
            raise Problem("error.no_meeting", id=meeting_id, path=path)
        articles = reported(archive, detail)
    if detail.meeting.id != meeting_id:
        environment.tell("show.merged", old=meeting_id, new=detail.meeting.id)
    width = environment.width if environment.stdout.isatty() else None
    print_blocks(record(detail, articles, environment.say), environment.stdout, width=width, colour=environment.colour)
