"""``dip countries``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Output, Place


def countries_command(
    context: typer.Context,
    output: Output,
    place: Place,
    limit: Annotated[int | None, typer.Option("--limit", "-n", metavar="N", min=1, help="option.limit")] = None,
) -> None:
    """Lists countries and international bodies."""
    from dipcli.archive import Archive, CountryRow
    from dipcli.cli.output import first_page, put_rows, tell_nothing, tell_rest
    from dipcli.cli.place import existing_archive
    from dipcli.show.lists import countries_grid

    environment: Environment = context.obj
    with Archive.open(existing_archive(place.db, environment)) as archive:
        rows = archive.countries()
        if not rows:
            tell_nothing("countries.none", archive, environment)
    shown = first_page(rows, limit, output, environment)
    put_rows(CountryRow, shown, countries_grid, output, environment)
    tell_rest(shown, rows, output, environment)
