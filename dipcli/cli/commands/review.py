"""``dip review``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Decider


def review_command(
    context: typer.Context,
    decider: Decider,
    limit: Annotated[int | None, typer.Option("--limit", "-n", metavar="N", min=1, help="option.limit")] = None,
) -> None:
    """Walks through what is doubtful and takes a key for each."""
    from dipcli.archive import Archive
    from dipcli.cli.place import existing_archive
    from dipcli.cli.reviewing import review

    environment: Environment = context.obj
    with Archive.open(existing_archive(decider.db, environment)) as archive:
        review(archive, list(archive.doubts(limit=limit)), decider, environment)
