"""``dip decisions``."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Place
from dipcli.cli.problem import Problem
from dipcli.cli.translation import translated

if TYPE_CHECKING:
    from dipcli.archive import Archive
    from dipcli.cli.carrying import Lines


def decisions_command(
    context: typer.Context,
    action: Annotated[str, typer.Argument(metavar="export|import", help="argument.decisions")],
    place: Place,
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="argument.decisions_file")] = None,
) -> None:
    """Carries decisions from one archive to another."""
    from dipcli.archive import Archive
    from dipcli.cli.carrying import Lines, write_lines
    from dipcli.cli.place import existing_archive
    from dipcli.cli.values import codes

    environment: Environment = context.obj
    with Archive.open(existing_archive(place.db, environment)) as archive:
        [wanted] = codes("ACTION", [action], {name: name for name in ("export", "import")})
        if wanted == "export":
            write_lines(archive.export_decisions(), file, environment)
        else:
            outcome = _imported(archive, Lines(file, environment), environment)
            environment.tell(
                "decisions.imported", count=outcome["taken"], **{k: outcome[k] for k in ("known", "strange")}
            )


def _imported(archive: Archive, lines: Lines, environment: Environment) -> Counter[str]:
    from dipcli.archive import DecisionError

    try:
        return archive.import_decisions(lines)
    except DecisionError as error:
        text = translated(str(error), environment.say)
        raise Problem("error.in_line", path=lines.path, number=lines.number, text=text) from error
