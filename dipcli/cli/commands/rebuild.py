"""``dip rebuild``."""

from __future__ import annotations

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Place
from dipcli.cli.problem import ExitCode


def rebuild_command(context: typer.Context, place: Place) -> ExitCode:
    """Extracts what is stale and computes people and meetings afresh."""
    from dipcli.archive import Archive
    from dipcli.cli.ingestion import refresh
    from dipcli.cli.place import existing_archive
    from dipcli.cli.reading import Complaints
    from dipcli.show.progress import Progress

    environment: Environment = context.obj
    say = environment.say
    with Archive.open(existing_archive(place.db, environment)) as archive:
        with Progress(environment.stderr, None, say("rebuild.progress")) as progress:
            complaints = Complaints(say, progress.line)
            again = refresh(archive, complaints, progress)
        environment.tell("rebuild.summary", again=again, meetings=archive.rebuild())
    return complaints.finish()
