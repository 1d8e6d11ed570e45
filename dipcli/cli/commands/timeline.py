"""``dip timeline``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, cast

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Filters, Output, Place

if TYPE_CHECKING:
    from dipcli.show.timeline import Unit

_UNITS = {"year": "year", "nam": "year", "month": "month", "thang": "month"}


def timeline_command(
    context: typer.Context,
    filters: Filters,
    output: Output,
    place: Place,
    by: Annotated[str, typer.Option("--by", metavar="UNIT", help="option.unit")] = "year",
) -> None:
    """Counts the meetings of each year or month."""
    from dipcli.archive import Archive
    from dipcli.cli.asking import query
    from dipcli.cli.output import put_rows, tell_nothing, tell_rest
    from dipcli.cli.place import existing_archive
    from dipcli.cli.values import codes
    from dipcli.show.timeline import PeriodRow, periods, timeline_grid

    environment: Environment = context.obj
    unit = cast("Unit", codes("--by", [by], _UNITS)[0])
    asked = query(filters)
    with Archive.open(existing_archive(place.db, environment)) as archive:
        rows = periods(archive.search(replace(asked, limit=None)), unit)
        if not rows:
            tell_nothing("timeline.none", archive, environment)
    shown = rows[: asked.limit]
    put_rows(PeriodRow, shown, timeline_grid, output, environment)
    tell_rest(shown, rows, output, environment)
