"""``dip check``."""

from __future__ import annotations

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Place
from dipcli.cli.problem import ExitCode


def check_command(context: typer.Context, place: Place) -> ExitCode:
    """Examines the archive."""
    from dipcli.archive import Archive
    from dipcli.cli.place import existing_archive

    environment: Environment = context.obj
    path = existing_archive(place.db, environment)
    with Archive.open(path) as archive:
        problems = archive.check()
        figures = archive.stats()
    for problem in problems:
        environment.put_line(f"{problem.where}: {problem.what}")
    key = "check.faults" if problems else "check.well"
    environment.put_line(environment.say(key, count=len(problems), path=path, **figures))
    return ExitCode.FAILURE if problems else ExitCode.DONE
