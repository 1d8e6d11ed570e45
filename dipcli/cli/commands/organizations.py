"""``dip organizations``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Output, Place


def organizations_command(
    context: typer.Context,
    output: Output,
    place: Place,
    words: Annotated[list[str] | None, typer.Argument(metavar="WORDS...", help="argument.organization")] = None,
    limit: Annotated[int | None, typer.Option("--limit", "-n", metavar="N", min=1, help="option.limit")] = None,
) -> None:
    """Lists ministries, parties and other bodies."""
    from dipcli.archive import Archive, OrganizationRow
    from dipcli.cli.output import put_rows
    from dipcli.cli.place import existing_archive
    from dipcli.lexicon.countries import spoken_names
    from dipcli.show.lists import organizations_grid

    environment: Environment = context.obj
    with Archive.open(existing_archive(place.db, environment)) as archive:
        rows = archive.organizations(spoken_names, " ".join(words or ()))[:limit]
    put_rows(OrganizationRow, rows, organizations_grid, output, environment)
    if not rows:
        environment.tell("organizations.none")
