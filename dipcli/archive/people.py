"""People and countries: lists and details."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import replace

from dipcli.archive.details import meetings
from dipcli.archive.organizations import key_of
from dipcli.archive.rows import CounterpartRow, CountryRow, OfficeRow, PersonDetail, PersonRow
from dipcli.archive.search import find_people
from dipcli.archive.sql import chunks, marks
from dipcli.text import fold

_PEOPLE = """
    SELECT p.id, p.name, p.affiliation,
        (SELECT x.title FROM participants x JOIN meetings m ON m.id = x.meeting_id
            WHERE x.person_id = p.id AND x.title IS NOT NULL
            ORDER BY m.status = 'held' DESC, x.day DESC, x.meeting_id LIMIT 1),
        count(DISTINCT y.meeting_id) FILTER (WHERE m.status = 'held'),
        min(m.first_day) FILTER (WHERE m.status = 'held'),
        max(m.last_day) FILTER (WHERE m.status = 'held')
    FROM people p JOIN participants y ON y.person_id = p.id JOIN meetings m ON m.id = y.meeting_id
    WHERE p.id IN ({marks}) AND NOT m.rejected GROUP BY p.id
"""
_NOT_HELD = """
    SELECT id FROM meetings WHERE rejected
    UNION ALL SELECT id FROM meetings WHERE status IN ('background', 'planned', 'cancelled', 'denied')
"""
_BUSY = f"""
    SELECT p.id FROM participants x JOIN people p ON p.id = x.person_id
    WHERE x.meeting_id NOT IN (SELECT id FROM meetings WHERE rejected) GROUP BY p.id
    ORDER BY count(DISTINCT x.meeting_id) FILTER (WHERE x.meeting_id NOT IN ({_NOT_HELD})) DESC, p.name, p.id LIMIT ?
"""


def people(db: sqlite3.Connection, name: str | None, limit: int | None, country: str | None = None) -> list[PersonRow]:
    """People by name, by country, or all; those with most held meetings first."""
    if name is not None:
        ids = sorted(find_people(db, name))
    elif country is not None:
        ids = [i for (i,) in db.execute("SELECT id FROM people WHERE affiliation = ?", (country,))]
    else:
        ids = [i for (i,) in db.execute(_BUSY, (-1 if limit is None else limit,))]
    rows = [row for some in chunks(ids) for row in _rows(db, list(some)) if country in (None, row.affiliation)]
    return sorted(rows, key=lambda p: (-p.meetings, p.name, p.id))[:limit]


def _rows(db: sqlite3.Connection, ids: list[int]) -> list[PersonRow]:
    return [PersonRow(*row) for row in db.execute(_PEOPLE.format(marks=marks(ids)), ids)]


def person(db: sqlite3.Connection, who: int) -> PersonDetail | None:
    """All about the person that the number leads to."""
    found = db.execute("SELECT person_id FROM person_names WHERE id = ?", (who,)).fetchone()
    rows = _rows(db, [found[0]]) if found and found[0] else []
    if not rows:
        return None
    number = rows[0].id
    met = db.execute(
        "SELECT DISTINCT p.meeting_id, p.day FROM participants p JOIN meetings m ON m.id = p.meeting_id "
        "WHERE p.person_id = ? AND NOT m.rejected ORDER BY p.day DESC, p.meeting_id DESC",
        (number,),
    ).fetchall()
    return PersonDetail(
        rows[0],
        _names(db, number),
        _offices(db, number),
        _counterparts(db, number),
        tuple(meetings(db, [i for i, _ in met])),
    )


def _names(db: sqlite3.Connection, number: int) -> tuple[str, ...]:
    rows = db.execute(
        "SELECT n.name FROM person_names n JOIN name_titles t ON t.name_id = n.id WHERE n.person_id = ? "
        "GROUP BY n.name ORDER BY sum(t.reports) DESC, n.name",
        (number,),
    )
    return tuple(name for (name,) in rows)


def _offices(db: sqlite3.Connection, number: int) -> tuple[OfficeRow, ...]:
    rows = db.execute("SELECT * FROM offices WHERE person_id = ? ORDER BY meetings DESC, title", (number,))
    spelled: dict[tuple[str, str, str | None], list[OfficeRow]] = defaultdict(list)
    for office in (OfficeRow(*row) for row in rows):
        spelled[fold(office.title), key_of(office.organization or ""), office.affiliation].append(office)
    offices = sorted(map(_one_office, spelled.values()), key=lambda o: o.title)
    return tuple(sorted(offices, key=lambda o: (o.last or "", o.first or ""), reverse=True))


def _one_office(spellings: list[OfficeRow]) -> OfficeRow:
    """The spellings of one office as one, by the most usual."""
    first = min((o.first for o in spellings if o.first), default=None)
    last = max((o.last for o in spellings if o.last), default=None)
    return replace(spellings[0], first=first, last=last, meetings=sum(o.meetings for o in spellings))


def _counterparts(db: sqlite3.Connection, number: int) -> tuple[CounterpartRow, ...]:
    rows = db.execute(
        "SELECT o.person_id, p.name, p.affiliation, count(DISTINCT o.meeting_id), max(m.last_day) "
        "FROM participants me JOIN meetings m ON m.id = me.meeting_id AND m.status = 'held' AND NOT m.rejected "
        "JOIN participants o ON o.meeting_id = me.meeting_id AND o.person_id <> me.person_id "
        "AND o.affiliation IS NOT me.affiliation AND o.principal JOIN people p ON p.id = o.person_id "
        "WHERE me.person_id = ? GROUP BY o.person_id ORDER BY 4 DESC, 5 DESC, p.name",
        (number,),
    )
    return tuple(CounterpartRow(*row) for row in rows)


def countries(db: sqlite3.Connection) -> list[CountryRow]:
    """Countries and bodies with held meetings, most first."""
    rows = db.execute(
        "SELECT p.affiliation, count(DISTINCT p.meeting_id), count(DISTINCT p.person_id), "
        "min(m.first_day), max(m.last_day) FROM participants p JOIN meetings m ON m.id = p.meeting_id "
        "WHERE p.affiliation IS NOT NULL AND m.status = 'held' AND NOT m.rejected GROUP BY 1 ORDER BY 2 DESC, 1"
    )
    return [CountryRow(*row) for row in rows]
