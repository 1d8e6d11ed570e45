"""Lists of the archive's rows as grids."""

from __future__ import annotations

from collections.abc import Iterable

from dipcli.archive.rows import CountryRow, MeetingRow, PersonRow
from dipcli.show.grid import Cell, Column, Grid, Piece, cell
from dipcli.show.people import NAME_STYLE, who
from dipcli.show.voice import Voice


def meetings_grid(rows: Iterable[MeetingRow], say: Voice) -> Grid:
    """Meetings: id first, so that ``dip show`` can be given it; then when, who, how, where, about what."""
    columns = (
        Column(say("list.id"), justify="right"),
        Column(say("list.date")),
        Column(say("list.who"), ratio=6, least=24),
        Column(say("list.form")),
        Column(say("list.place"), ratio=2, least=8),
        Column(say("list.topics"), ratio=2, least=8),
    )
    return Grid(columns, [_meeting(row, say) for row in rows])


def _meeting(row: MeetingRow, say: Voice) -> tuple[Cell, ...]:
    return (
        cell(str(row.id)),
        _date(row, say),
        who(row.participants, say),
        cell(say(f"form.{row.form}"), say(f"status.{row.status}") if row.status != "held" else None),
        cell(row.place or (say.country(row.country) if row.country else None)),
        cell(", ".join(map(say.topic, row.topics))),
    )


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
        Column(say("list.name"), ratio=3, least=16),
        Column(say("list.title"), ratio=4, least=12),
        Column(say("list.country"), ratio=2, least=8),
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
        Column(say("list.people"), justify="right"),
        *_counted(say),
    )
    return Grid(columns, [_country(row, say) for row in rows])


def _country(row: CountryRow, say: Voice) -> tuple[Cell, ...]:
    return (cell(row.code), cell(say.country(row.code)), cell(str(row.people)), *_figures(row))


def _counted(say: Voice) -> tuple[Column, ...]:
    return (Column(say("list.meetings"), justify="right"), Column(say("list.first")), Column(say("list.last")))


def _figures(row: PersonRow | CountryRow) -> tuple[Cell, ...]:
    return (cell(str(row.meetings)), cell(row.first), cell(row.last))
