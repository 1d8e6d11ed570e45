"""A reader's records and what is held against them: read, set side by side, measured."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from dipcli.archive import Archive, Query
from dipcli.cli.problem import Problem, usage
from dipcli.cli.reading import Complaints, articles
from dipcli.cli.options import Sources
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


def recorded(path: Path) -> Records:
    """The meetings of each article of a file of JSON lines; what is no record is a Problem that names the line."""
    return dict(_lines(path, records))


def _lines(path: Path, read: Callable[[object], Line]) -> Iterator[Line]:
    for number, text in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if text.strip():
            yield _line(path, number, text, read)


def _line(path: Path, number: int, text: str, read: Callable[[object], Line]) -> Line:
    try:
        return read(json.loads(text))
    except Unfit as error:
        raise Problem("error.not_fit", path=path, line=number, field=error.field, value=error.value) from error
    except ValueError as error:
        raise Problem("error.not_json", path=path, line=number, text=error) from error


def predicted(path: Path, wanted: Records, complaints: Complaints, progress: Progress, workers: int) -> Records:
    """What the extractor finds in those articles of ``path`` that are wanted."""
    items = (item for item in articles(Sources([str(path)])) if not isinstance(item, Article) or item.id in wanted)
    made: Records = {}
    for item in extracted(items, workers):
        match item:
            case article, Extraction() as extraction:
                made[article.id] = tuple(map(of_meeting, extraction.meetings))
                progress.advance()
            case (_, trouble) | trouble:
                complaints.about(trouble)
    return made


def compared(gold: Records, made: Records) -> list[Comparison]:
    """Each article's records against what was predicted; a Problem when there is nothing for any of them."""
    if not gold.keys() & made.keys():
        raise Problem("error.nothing_to_measure")
    return [compare(article, meetings, made.get(article)) for article, meetings in gold.items()]


def measured(comparisons: Iterable[Comparison]) -> tuple[Tally, list[MeasureRow]]:
    """The counts of all articles and the measures with their intervals."""
    rows = [tally(comparison) for comparison in comparisons]
    counts = total(Tally(), rows)
    return counts, measure_rows(figures(MEASURES, counts), intervals(MEASURES, Tally(), rows))


def measured_pairs(path: Path, archive: Archive) -> list[MeasureRow]:
    """How well the archive joins the reports of one meeting, by a file of pairs."""
    pairs = list(_lines(path, pair))
    stored = _stored(archive, {told.article for one in pairs for told in (one.a, one.b)})
    rows = [pair_tally(one, lambda told: found(told, stored[told.article])) for one in pairs]
    return measure_rows(figures(PAIR_MEASURES, total(PairTally(), rows)), intervals(PAIR_MEASURES, PairTally(), rows))


def _stored(archive: Archive, wanted: set[str]) -> Mapping[str, Sequence[Stored]]:
    """The meetings that the archive has from each wanted article."""
    meetings: dict[str, list[Stored]] = {article: [] for article in wanted}
    names: dict[int, tuple[str, ...]] = {}
    for line in archive.export(Query()):
        if told := wanted & {report["id"] for report in line["reports"]}:
            people = [p for p in line["participants"] if p["principal"]]
            one = Stored(line["meeting"], line["status"] == "held", tuple(_names(p, archive, names) for p in people))
            for article in told:
                meetings[article].append(one)
    return meetings


def _names(participant: Mapping[str, object], archive: Archive, known: dict[int, tuple[str, ...]]) -> tuple[str, ...]:
    who = int(str(participant["person"]))
    if who not in known:
        person = archive.person(who)
        known[who] = person.names if person else ()
    return (str(participant["name"]), *known[who])


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
    values = {row.measure: row.value for row in rows}
    return [f"{name} {values.get(name)} < {low}" for name, low in least.items() if (values.get(name) or 0) < low]
