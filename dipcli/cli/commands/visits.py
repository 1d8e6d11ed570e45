"""``dip visits``."""

from __future__ import annotations

from dataclasses import replace

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Filters, Output, Place


def visits_command(context: typer.Context, filters: Filters, output: Output, place: Place) -> None:
    """Lists visits that have a meeting which meets all conditions, newest first."""
    from dipcli.archive import Archive
    from dipcli.cli.asking import query
    from dipcli.cli.output import first_page, put_grid, put_table, tell_nothing, tell_rest, wants_grid
    from dipcli.cli.place import existing_archive
    from dipcli.export.visits import visits_table
    from dipcli.show.lists import visits_grid

    environment: Environment = context.obj
    asked, for_eyes = query(filters), wants_grid(output)
    with Archive.open(existing_archive(place.db, environment)) as archive:
        rows = archive.visits(replace(asked, limit=None))
        if not rows:
            tell_nothing("visits.none", archive, environment)
    shown = first_page(rows, asked.limit, output, environment)
    if for_eyes:
        put_grid(visits_grid(shown, environment.say), output, environment)
        tell_rest(shown, rows, output, environment)
    else:
        put_table(visits_table(shown), output, environment)
