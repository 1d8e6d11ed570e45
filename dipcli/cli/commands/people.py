"""``dip people``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Output, Place

if TYPE_CHECKING:
    from dipcli.archive import Archive, PersonDetail


def people_command(
    context: typer.Context,
    output: Output,
    place: Place,
    name: Annotated[list[str] | None, typer.Argument(metavar="NAME...", help="argument.name")] = None,
    country: Annotated[str | None, typer.Option("--country", "-c", metavar="COUNTRY", help="option.of_country")] = None,
    limit: Annotated[int | None, typer.Option("--limit", "-n", metavar="N", min=1, help="option.limit")] = None,
) -> None:
    """Lists people, or shows the one that fits."""
    from dipcli.archive import Archive, PersonRow
    from dipcli.cli.output import first_page, put_blocks, put_rows, tell_nothing, tell_rest, wants_grid
    from dipcli.cli.place import existing_archive
    from dipcli.cli.values import country as country_asked
    from dipcli.cli.values import person as person_asked
    from dipcli.show.lists import meetings_grid, people_grid
    from dipcli.show.person import person

    environment: Environment = context.obj
    typed, for_eyes = person_asked("NAME", " ".join(name or ())), wants_grid(output)
    code = country_asked(country) if country else None
    with Archive.open(existing_archive(place.db, environment)) as archive:
        one = _only(archive, typed, code)
        rows = [one.person] if one else archive.people(typed or None, country=code)
        if not rows:
            tell_nothing("people.none", archive, environment)
    if one and for_eyes:
        put_blocks(person(one, environment.say), output, environment, meetings_grid(one.meetings, environment.say))
        return
    shown = first_page(rows, limit, output, environment)
    put_rows(PersonRow, shown, people_grid, output, environment)
    tell_rest(shown, rows, output, environment)


def _only(archive: Archive, typed: str, country: str | None) -> PersonDetail | None:
    """The person of that number, or the only one of that name."""
    if typed.isdecimal():
        return archive.person(int(typed))
    rows = archive.people(typed, limit=2, country=country) if typed else []
    return archive.person(rows[0].id) if len(rows) == 1 else None
