"""A reader's records and what is held against them: read, set side by side, measured."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from textwrap import shorten
from typing import TypeVar

from dipcli.archive import Archive, Query
from dipcli.cli.carrying import object_of, text_of
from dipcli.cli.environment import Environment
from dipcli.cli.messages import Messages
from dipcli.cli.options import Against, Sources
from dipcli.cli.place import existing_archive
from dipcli.cli.problem import ExitCode, Problem, usage
from dipcli.cli.reading import Complaints, articles
from dipcli.cli.work import extracted
from dipcli.measure import (
    MEASURES,
    PAIR_MEASURES,
    Comparison,
    PairTally,
    Record,
    Stored,
    Tally,
    Told,
    Unfit,
    compare,
    figures,
    found,
    intervals,
    of_meeting,
    pair,
    pair_tally,
    records,
    tally,
    total,
)
from dipcli.model import Article, Extraction
from dipcli.show.measures import MeasureRow, measure_rows
from dipcli.show.progress import Progress

Line = TypeVar("Line")
Records = dict[str, tuple[Record, ...]]

_VALUE_WIDTH = 80


def evaluate(against: Against, environment: Environment) -> tuple[list[MeasureRow], list[Comparison], ExitCode]:
    """The measures of predictions against records, each article's comparison, and whether all could be read."""
    assert against.gold  # noqa: S101 - the command asks for it
    gold = dict(_lines(against.gold, records, environment.say))
    made, code = _made(against, against.gold, gold, environment)
    if not gold.keys() & made.keys():
        raise Problem("error.nothing_to_measure")
    comparisons = [compare(article, meetings, made.get(article)) for article, meetings in gold.items()]
    rows = [tally(comparison) for comparison in comparisons]
    counts = total(Tally(), rows)
    environment.tell("eval.counts", **counts._asdict())
    return measure_rows(figures(MEASURES, counts), intervals(MEASURES, Tally(), rows)), comparisons, code


def _made(against: Against, gold: Path, wanted: Records, environment: Environment) -> tuple[Records, ExitCode]:
    if against.predicted:
        return dict(_lines(against.predicted, records, environment.say)), ExitCode.DONE
    total_of = len(wanted) if environment.stderr.isatty() else None
    with Progress(environment.stderr, total_of, environment.say("eval.progress")) as progress:
        complaints = Complaints(environment.say, progress.line if against.articles else _silent)
        made: Records = {}
        for article, meetings in _extracted(against.articles or gold, wanted, complaints, against.workers):
            made[article] = meetings
            progress.advance()
    return made, complaints.finish()


def _silent(_: str) -> None:
    """Records need not hold the text of their articles."""


def _extracted(
    path: Path, wanted: Records, complaints: Complaints, workers: int
) -> Iterator[tuple[str, tuple[Record, ...]]]:
    items = articles(Sources([str(path)]))
    for item in extracted((i for i in items if not isinstance(i, Article) or i.id in wanted), workers):
        match item:
            case article, Extraction() as extraction:
                yield article.id, tuple(map(of_meeting, extraction.meetings))
            case (_, trouble) | trouble:
                complaints.about(trouble)


def evaluate_pairs(path: Path, db: Path | None, environment: Environment) -> list[MeasureRow]:
    """How well the archive joins the reports of one meeting, by a file of pairs."""
    pairs = list(_lines(path, pair, environment.say))
    with Archive.open(existing_archive(db, environment)) as archive:
        stored = _stored(archive, {told.article for one in pairs for told in (one.a, one.b)})

    def meeting_of(told: Told) -> int | None:
        return found(told, stored[told.article])

    rows = [pair_tally(one, meeting_of) for one in pairs]
    counts = total(PairTally(), rows)
    environment.tell("eval.pair_counts", pairs=len(pairs), **counts._asdict())
    return measure_rows(figures(PAIR_MEASURES, counts), intervals(PAIR_MEASURES, PairTally(), rows))


def _stored(archive: Archive, wanted: set[str]) -> Mapping[str, Sequence[Stored]]:
    """The meetings that the archive has from each wanted article."""
    meetings: dict[str, list[Stored]] = {article: [] for article in wanted}
    names: dict[int, tuple[str, ...]] = {}
    for line in archive.export(Query()):
        told = wanted & {report["id"] for report in line["reports"]}
        if told:
            people = tuple(_names(p["person"], archive, names) for p in line["participants"] if p["principal"])
            for article in told:
                meetings[article].append(Stored(line["meeting"], line["status"] == "held", people))
    return meetings


def _names(who: int, archive: Archive, known: dict[int, tuple[str, ...]]) -> tuple[str, ...]:
    if who not in known:
        person = archive.person(who)
        known[who] = (person.person.name, *person.names) if person else ()
    return known[who]


def _lines(path: Path, read: Callable[[object], Line], say: Messages) -> Iterator[Line]:
    for number, text in enumerate(text_of(path).splitlines(), 1):
        if text.strip():
            yield _line(path, number, text, read, say)


def _line(path: Path, number: int, text: str, read: Callable[[object], Line], say: Messages) -> Line:
    try:
        return read(object_of(text))
    except Unfit as error:
        key = "error.unfit_missing" if error.value is None else "error.unfit"
        wanted = say(f"wanted.{error.wanted}", known=", ".join(error.known))
        value = shorten(json.dumps(error.value, ensure_ascii=False), _VALUE_WIDTH, placeholder="…")
        raise Problem(key, path=path, line=number, field=error.field, value=value, wanted=wanted) from error
    except ValueError as error:
        raise Problem("error.not_json", path=path, line=number) from error


def required(texts: Iterable[str]) -> dict[str, float]:
    """The least value of each measure named ("held_f1=0.95"); what cannot be understood is a usage problem."""
    return dict(map(_requirement, texts))


def _requirement(text: str) -> tuple[str, float]:
    name, _, least = text.partition("=")
    known = (*MEASURES, *PAIR_MEASURES)
    if name not in known:
        raise usage("error.choice", option="--require", text=name, suggestions=", ".join(known))
    try:
        return name, float(least)
    except ValueError as error:
        raise usage("error.require", text=text) from error


def falls_short(rows: Iterable[MeasureRow], least: Mapping[str, float]) -> list[str]:
    """The required measures that are less than they should be, or were not measured."""
    values = {row.measure: row.value or 0.0 for row in rows}
    return [f"{name} {values.get(name, 0.0)} < {low}" for name, low in least.items() if values.get(name, 0.0) < low]
