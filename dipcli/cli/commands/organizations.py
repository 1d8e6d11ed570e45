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
    country: Annotated[str | None, typer.Option("--country", "-c", metavar="COUNTRY", help="option.of_country")] = None,
    limit: Annotated[int | None, typer.Option("--limit", "-n", metavar="N", min=1, help="option.limit")] = None,
) -> None:
    """Lists ministries, parties and other bodies."""
    from dipcli.archive import Archive, OrganizationRow
    from dipcli.cli.output import first_page, put_rows, tell_nothing, tell_rest
    from dipcli.cli.place import existing_archive
    from dipcli.cli.values import country as country_asked
    from dipcli.lexicon.countries import spoken_names
    from dipcli.show.lists import organizations_grid

    environment: Environment = context.obj
    code = country_asked(country) if country else None
    with Archive.open(existing_archive(place.db, environment)) as archive:
        found = archive.organizations(spoken_names, " ".join(words or ()))
        rows = [row for row in found if code in (None, row.affiliation)]
        if not rows:
            tell_nothing("organizations.none", archive, environment)
    shown = first_page(rows, limit, output, environment)
    put_rows(OrganizationRow, shown, organizations_grid, output, environment)
    tell_rest(shown, rows, output, environment)
