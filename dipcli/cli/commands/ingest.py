"""``dip ingest``."""

from __future__ import annotations

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Place, Sources
from dipcli.cli.problem import ExitCode


def ingest_command(context: typer.Context, sources: Sources, place: Place) -> ExitCode:
    """Reads articles into the archive."""
    from dipcli.archive import Archive
    from dipcli.cli.ingestion import ingest, summary
    from dipcli.cli.place import archive_path
    from dipcli.cli.reading import Complaints, articles
    from dipcli.read import count
    from dipcli.show.progress import Progress

    environment: Environment = context.obj
    say, path = environment.say, archive_path(place.db, environment)
    items = articles(sources)
    with Archive.open(path, create=True) as archive:
        before = archive.stats()["meetings"]
        total = count(sources.paths) if environment.stderr.isatty() else None
        with Progress(environment.stderr, total, say("ingest.progress")) as progress:
            complaints = Complaints(say, progress.line)
            outcomes = ingest(items, archive, complaints, progress, sources.workers)
        code = complaints.finish()
        environment.tell("ingest.summary", **summary(outcomes, before, archive.stats()["meetings"], say), path=path)
    return code
