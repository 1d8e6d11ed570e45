"""``dip countries``."""

from __future__ import annotations

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Output, Place


def countries_command(context: typer.Context, output: Output, place: Place) -> None:
    """Lists countries and international bodies."""
    from dipcli.archive import Archive, CountryRow
    from dipcli.cli.output import put_grid, put_table, wants_grid
    from dipcli.cli.place import existing_archive
    from dipcli.export.lists import rows_table
    from dipcli.show.lists import countries_grid

    environment: Environment = context.obj
    for_eyes = wants_grid(output)
    with Archive.open(existing_archive(place.db, environment)) as archive:
        rows = archive.countries()
    if for_eyes:
        put_grid(countries_grid(rows, environment.say), output, environment)
    else:
        put_table(rows_table(CountryRow, rows), output, environment)
