"""``dip export``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Filters, Output, Place


def export_command(
    context: typer.Context,
    format: Annotated[str, typer.Argument(metavar="FORMAT", help="argument.format")],  # noqa: A002 - its name in --help
    filters: Filters,
    place: Place,
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="option.output")] = None,
) -> None:
    """Writes meetings to a file, oldest first."""
    from dipcli.archive import Archive
    from dipcli.cli.asking import query
    from dipcli.cli.output import file_format, put_table
    from dipcli.cli.place import existing_archive
    from dipcli.export.meetings import meetings_table

    environment: Environment = context.obj
    target, asked = Output(file_format(format), output), query(filters, order="oldest")
    with Archive.open(existing_archive(place.db, environment)) as archive:
        put_table(meetings_table(archive.export(asked)), target, environment)
