"""``dip stats``."""

from __future__ import annotations

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Output, Place


def stats_command(context: typer.Context, output: Output, place: Place) -> None:
    """Counts what the archive holds."""
    from dipcli.archive import Archive
    from dipcli.cli.output import put_rows
    from dipcli.cli.place import existing_archive
    from dipcli.show.lists import StatRow, stats_grid

    environment: Environment = context.obj
    with Archive.open(existing_archive(place.db, environment)) as archive:
        rows = [StatRow(what, count) for what, count in archive.stats().items()]
    put_rows(StatRow, rows, stats_grid, output, environment)
