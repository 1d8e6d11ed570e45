"""``dip decisions``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Place


def decisions_command(
    context: typer.Context,
    action: Annotated[str, typer.Argument(metavar="export|import", help="argument.decisions")],
    place: Place,
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="argument.decisions_file")] = None,
) -> None:
    """Carries decisions from one archive to another."""
    from dipcli.archive import Archive
    from dipcli.cli.carrying import read_lines, write_lines
    from dipcli.cli.place import existing_archive
    from dipcli.cli.values import codes

    environment: Environment = context.obj
    with Archive.open(existing_archive(place.db, environment)) as archive:
        [wanted] = codes("ACTION", [action], {name: name for name in ("export", "import")})
        if wanted == "export":
            write_lines(archive.export_decisions(), file, environment)
        else:
            outcome = archive.import_decisions(read_lines(file, environment))
            environment.tell(
                "decisions.imported", count=outcome["taken"], **{k: outcome[k] for k in ("known", "strange")}
            )
