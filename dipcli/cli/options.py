"""The options that commands share. ``help`` is a key of ``data/messages.csv``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from typer import Argument, Option

Texts = list[str] | None

TABLE = "table"
"""The format for people's eyes."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the archive is."""

    db: Annotated[Path | None, Option("--db", metavar="FILE", help="option.db")] = None


@dataclass(frozen=True, slots=True)
class Sources:
    """What to read, and what to know of it."""

    paths: Annotated[list[str], Argument(metavar="PATH...", help="argument.paths")]
    published: Annotated[str | None, Option("--published", metavar="DATE", help="option.published")] = None
    retrieved: Annotated[str | None, Option("--retrieved", metavar="DATE", help="option.retrieved")] = None
    source: Annotated[str | None, Option("--source", metavar="NAME", help="option.source")] = None
    map: Annotated[Texts, Option("--map", metavar="FIELD=NAME", help="option.map")] = None
    workers: Annotated[int, Option("--workers", "-w", metavar="N", min=1, help="option.workers")] = 1


@dataclass(frozen=True, slots=True)
class Filters:
    """Which meetings."""

    words: Annotated[Texts, Argument(metavar="WORDS...", help="argument.words")] = None
    person: Annotated[Texts, Option("--person", "-p", metavar="NAME", help="option.person")] = None
    country: Annotated[Texts, Option("--country", "-c", metavar="COUNTRY", help="option.country")] = None
    since: Annotated[str | None, Option("--since", metavar="DATE", help="option.since")] = None
    until: Annotated[str | None, Option("--until", metavar="DATE", help="option.until")] = None
    date: Annotated[str | None, Option("--date", metavar="DATE", help="option.date")] = None
    form: Annotated[Texts, Option("--form", metavar="FORM", help="option.form")] = None
    status: Annotated[Texts, Option("--status", metavar="STATUS", help="option.status")] = None
    place: Annotated[str | None, Option("--place", metavar="PLACE", help="option.place")] = None
    topic: Annotated[Texts, Option("--topic", metavar="TOPIC", help="option.topic")] = None
    limit: Annotated[int | None, Option("--limit", "-n", metavar="N", min=1, help="option.limit")] = None


@dataclass(frozen=True, slots=True)
class Output:
    """In which form, and where to."""

    format: Annotated[str | None, Option("--format", "-f", metavar="FORMAT", help="option.format")] = None
    output: Annotated[Path | None, Option("--output", "-o", metavar="FILE", help="option.output")] = None

    @property
    def wanted(self) -> str:
        """The format as typed, else the one that the file's name ends in, else ``TABLE``."""
        from dipcli.export import formats

        if self.format is not None:
            return self.format
        ending = self.output.suffix.removeprefix(".").lower() if self.output else ""
        return ending if ending in formats() else TABLE


@dataclass(frozen=True, slots=True)
class Decider:
    """Who decides, and why, in which archive."""

    why: Annotated[str | None, Option("--why", metavar="TEXT", help="option.why")] = None
    by: Annotated[str | None, Option("--by", metavar="NAME", help="option.by")] = None
    db: Annotated[Path | None, Option("--db", metavar="FILE", help="option.db")] = None

    @property
    def name(self) -> str:
        """The name to store: as given, else that of the user's account."""
        from getpass import getuser

        return self.by or getuser()


@dataclass(frozen=True, slots=True)
class Against:
    """What is measured against what."""

    gold: Annotated[Path | None, Argument(metavar="GOLD", help="argument.gold")] = None
    articles: Annotated[Path | None, Option("--articles", metavar="PATH", help="option.articles")] = None
    predicted: Annotated[Path | None, Option("--predicted", metavar="FILE", help="option.predicted")] = None
    pairs: Annotated[Path | None, Option("--pairs", metavar="FILE", help="option.pairs")] = None
    workers: Annotated[int, Option("--workers", "-w", metavar="N", min=1, help="option.workers")] = 1
