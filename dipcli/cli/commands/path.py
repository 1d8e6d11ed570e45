"""``dip path``."""

from __future__ import annotations

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Place


def path_command(context: typer.Context, place: Place) -> None:
    """Prints where the archive is, or would be."""
    from dipcli.cli.place import archive_path

    environment: Environment = context.obj
    environment.stdout.write(f"{archive_path(place.db, environment)}\n")
