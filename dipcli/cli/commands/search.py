"""``dip search``."""

from __future__ import annotations

from dataclasses import replace

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Filters, Output, Place


def search_command(context: typer.Context, filters: Filters, output: Output, place: Place) -> None:
    """Lists meetings, newest first."""
    from dipcli.archive import Archive
    from dipcli.cli.asking import query
    from dipcli.cli.output import ON_SCREEN, on_screen, put_grid, put_table, tell_found, tell_nothing, wants_grid
    from dipcli.cli.place import existing_archive
    from dipcli.export.meetings import meetings_table
    from dipcli.show.lists import meetings_grid

    environment: Environment = context.obj
    asked, for_eyes = query(filters), wants_grid(output)
    with Archive.open(existing_archive(place.db, environment)) as archive:
        if for_eyes:
            limit = asked.limit or (ON_SCREEN if on_screen(output, environment) else None)
            rows = archive.search(replace(asked, limit=limit))
            put_grid(meetings_grid(rows, environment.say), output, environment)
            if rows:
                tell_found(len(rows), archive.count(replace(asked, limit=None)), asked.limit, environment)
            else:
                tell_nothing("search.none", archive, environment)
        else:
            put_table(meetings_table(archive.export(asked)), output, environment)
