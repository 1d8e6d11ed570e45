"""``dip extract``."""

from __future__ import annotations

import json

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Sources
from dipcli.cli.problem import ExitCode


def extract_command(context: typer.Context, sources: Sources) -> ExitCode:
    """Prints what each article says of meetings, without an archive."""
    from dipcli.cli.reading import Complaints, articles
    from dipcli.cli.work import extracted
    from dipcli.export.record import article_record
    from dipcli.model import Extraction

    environment: Environment = context.obj
    complaints = Complaints(environment.say, environment.tell_line)
    for item in extracted(articles(sources), sources.workers):
        match item:
            case article, Extraction() as found:
                environment.stdout.write(json.dumps(article_record(article, found), ensure_ascii=False) + "\n")
            case (_, trouble) | trouble:
                complaints.about(trouble)
    return complaints.finish()
