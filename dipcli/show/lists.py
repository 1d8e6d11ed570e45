"""Lists of the archive's rows as grids."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dipcli.archive.rows import CountryRow, DecisionRow, MeetingRow, OrganizationRow, PersonRow, VisitRow
from dipcli.show.command import command
from dipcli.show.grid import Cell, Column, Grid, Piece, cell
from dipcli.show.people import NAME_STYLE, described, who
from dipcli.show.voice import Voice

_TOPICS_ON_SCREEN = 2


def meetings_grid(rows: Iterable[MeetingRow], say: Voice) -> Grid:
    """Meetings: id first, so that ``dip show`` can be given it; then when, who, how, where, about what.

    A country stands in brackets where no report names a place. A narrow terminal is spared the form, unless it is
    there to say that a meeting was not held.
    """
    rows = list(rows)
    all_held = all(row.status == "held" for row in rows)
    columns = (
        Column(say("list.id"), justify="right"),
        Column(say("list.date")),
        Column(say("list.who"), ratio=6, least=16),
        Column(say("list.form"), ratio=9, least=14, leave=1 if all_held else 0),
        Column(say("list.place"), ratio=2, least=8, leave=2),
        Column(say("list.topics"), ratio=2, least=8, leave=3),
    )
    return Grid(columns, [_meeting(row, say) for row in rows])


def _meeting(row: MeetingRow, say: Voice) -> tuple[Cell, ...]:
    return (
        cell(str(row.id)),
        _date(row, say),
        who(row.participants, say),
        cell(say(f"form.{row.form}"), say(f"status.{row.status}") if row.status != "held" else None),
        cell(row.place or (f"({say.country(row.country)})" if row.country else None)),
        _topics(list(map(say.topic, row.topics))),
    )


def _topics(labels: list[str]) -> Cell:
    """All of them, the first few on a terminal."""
    more = len(labels) - _TOPICS_ON_SCREEN
    brief = "; ".join([*labels[:_TOPICS_ON_SCREEN], *([f"+{more}"] if more > 0 else [])])
    return Cell(cell("; ".join(labels)).lines, brief=cell(brief).lines)


def _date(row: MeetingRow, say: Voice) -> Cell:
    """The date as stored, an interval on two lines, else with the part of the day."""
    first, slash, last = (row.date or "?").partition("/")
    if slash:
        return cell(first + slash, last, joint="")
    return cell(first, say(f"part_of_day.{row.part_of_day}") if row.part_of_day else None, joint=" ")


def people_grid(rows: Iterable[PersonRow], say: Voice) -> Grid:
    """People: id, name, office, country, how many meetings, from when to when."""
    columns = (
        Column(say("list.id"), justify="right"),
        Column(say("list.name"), ratio=3, least=12),
        Column(say("list.title"), ratio=4, least=12),
        Column(say("list.country"), ratio=2, least=8, leave=1),
        *_counted(say),
    )
    return Grid(columns, [_person(row, say) for row in rows])


def _person(row: PersonRow, say: Voice) -> tuple[Cell, ...]:
    country = say.country(row.affiliation) if row.affiliation else None
    name = Cell(((Piece(row.name, NAME_STYLE),),))
    return (cell(str(row.id)), name, cell(row.title), cell(country), *_figures(row))


def countries_grid(rows: Iterable[CountryRow], say: Voice) -> Grid:
    """Countries: code, name, how many people and meetings, from when to when."""
    columns = (
        Column(say("list.code")),
        Column(say("list.country"), ratio=1, least=12),
        Column(say("list.people"), justify="right", leave=1),
        *_counted(say),
    )
    return Grid(columns, [_country(row, say) for row in rows])


def _country(row: CountryRow, say: Voice) -> tuple[Cell, ...]:
    return (cell(row.code), cell(say.country(row.code)), cell(str(row.people)), *_figures(row))


def organizations_grid(rows: Iterable[OrganizationRow], say: Voice) -> Grid:
    """Bodies: name, country, how many people and meetings, from when to when."""
    columns = (
        Column(say("list.organization"), ratio=3, least=16),
        Column(say("list.country"), ratio=2, least=8),
        Column(say("list.people"), justify="right", leave=1),
        *_counted(say),
    )
    return Grid(columns, [_organization(row, say) for row in rows])


def _organization(row: OrganizationRow, say: Voice) -> tuple[Cell, ...]:
    country = say.country(row.affiliation) if row.affiliation else None
    return (cell(row.name), cell(country), cell(str(row.people)), *_figures(row))


def visits_grid(rows: Iterable[VisitRow], say: Voice) -> Grid:
    """Visits: when, who headed it, to which country, of what kind, and the meetings to ask for."""
    columns = (
        Column(say("list.date")),
        Column(say("list.head"), ratio=4, least=16),
        Column(say("list.host"), ratio=2, least=8, leave=1),
        Column(say("list.visit"), ratio=2, least=8, leave=2),
        Column(say("list.meetings"), ratio=2, least=9),
    )
    return Grid(columns, [_visit(row, say) for row in rows])


def _visit(row: VisitRow, say: Voice) -> tuple[Cell, ...]:
    return (
        cell(row.first) if row.first == row.last else cell(f"{row.first}/", row.last, joint=""),
        Cell((described(row.head, say),)),
        cell(say.country(row.host)),
        cell(say(f"visit_type.{row.type}") if row.type else row.as_printed),
        cell(", ".join(map(str, row.meetings))),
    )


def decisions_grid(rows: Iterable[DecisionRow], say: Voice) -> Grid:
    """Decisions: number, what, by whom and when, why, and whether it was taken back."""
    columns = (
        Column(say("list.id"), justify="right"),
        Column(say("list.decision"), ratio=3, least=16),
        Column(say("list.by"), leave=1),
        Column(say("list.date")),
        Column(say("list.why"), ratio=3, least=12, leave=2),
    )
    return Grid(columns, [_decision(row, say) for row in rows])


def _decision(row: DecisionRow, say: Voice) -> tuple[Cell, ...]:
    what = cell(command(row), _undone(row, say) if row.undone_at else None, joint=" ")
    return (cell(str(row.id)), what, cell(row.made_by), cell(row.made_at[:10]), cell(row.reason))


def _undone(row: DecisionRow, say: Voice) -> str:
    key = "list.undone_why" if row.undone_reason else "list.undone"
    return say(key, by=row.undone_by, date=(row.undone_at or "")[:10], why=row.undone_reason)


@dataclass(frozen=True, slots=True)
class StatRow:
    """How many of something the archive holds."""

    what: str
    count: int


def stats_grid(rows: Iterable[StatRow], say: Voice) -> Grid:
    """Figures of the archive as a whole."""
    columns = (Column(say("list.what")), Column(say("list.count"), justify="right"))
    return Grid(columns, [(cell(say(f"stats.{row.what}")), cell(str(row.count))) for row in rows])


def _counted(say: Voice) -> tuple[Column, ...]:
    return (
        Column(say("list.held"), justify="right", leave=2),
        Column(say("list.first"), leave=4),
        Column(say("list.last"), leave=3),
    )


def _figures(row: PersonRow | CountryRow | OrganizationRow) -> tuple[Cell, ...]:
    return (cell(str(row.meetings)), cell(row.first), cell(row.last))
