"""``dip countries``."""

from __future__ import annotations

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Output, Place


def countries_command(context: typer.Context, output: Output, place: Place) -> None:
    """Lists countries and international bodies."""
    from dipcli.archive import Archive, CountryRow
    from dipcli.cli.output import put_rows
    from dipcli.cli.place import existing_archive
    from dipcli.show.lists import countries_grid

    environment: Environment = context.obj
    with Archive.open(existing_archive(place.db, environment)) as archive:
        rows = archive.countries()
    put_rows(CountryRow, rows, countries_grid, output, environment)
