"""Turns a ``Query`` into the ids of meetings, in order.

Every condition can be asked in two ways: as the set of meetings that meet it, or of one meeting at a time. The
conditions that few meetings meet are asked the first way, all others the second, along the index of days: so
neither a rare word nor a frequent one makes SQLite read the whole archive.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dipcli.archive import fts
from dipcli.archive.names import spelled_like
from dipcli.archive.query import Query
from dipcli.archive.sql import marks
from dipcli.model import EDTF
from dipcli.text import fold

_REACHING = """
    SELECT id, first_day FROM meetings INDEXED BY meetings_of_many_days
    WHERE last_day > first_day AND first_day >= ? AND first_day < ? AND last_day >= ?
    UNION SELECT id, first_day FROM meetings INDEXED BY meetings_of_two_years
    WHERE substr(last_day, 1, 4) > substr(first_day, 1, 4) AND first_day < ? AND last_day >= ?
"""
"""Meetings that began before a day and can have been on it: in its year, or in one of two years."""

FEW = 3000
"""A condition met by at most this many rows is asked as a set: sorting so many takes some milliseconds."""


@dataclass(frozen=True, slots=True)
class Condition:
    """``test`` holds of one meeting ``m``; ``rows`` (if any) selects the ids of all meetings of which it holds.

    ``row_values`` are the values of ``rows`` where they are others than those of ``test``.
    """

    test: str
    values: tuple[Any, ...]
    rows: str | None = None
    row_values: tuple[Any, ...] | None = None

    @property
    def as_set(self) -> tuple[Any, ...]:
        """The values of ``rows``."""
        return self.values if self.row_values is None else self.row_values


def ids(db: sqlite3.Connection, query: Query) -> list[int]:
    """The ids of the meetings asked for, dated ones by day, then those without a day."""
    where, values = _where(db, query)
    down = " DESC" if query.order == "newest" else ""
    found: list[int] = []
    wanted = -1 if query.limit is None else query.limit + query.offset
    for part in ("m.first_day IS NOT NULL", "m.first_day IS NULL"):
        left = -1 if wanted < 0 else wanted - len(found)
        if left:
            sql = f"SELECT m.id FROM meetings m WHERE {part} AND {where} ORDER BY m.first_day{down}, m.id{down} LIMIT ?"
            found.extend(i for (i,) in db.execute(sql, (*values, left)))
    return found[query.offset :]


def count(db: sqlite3.Connection, query: Query) -> int:
    """How many meetings meet the conditions."""
    where, values = _where(db, query, all_as_sets=True)
    return int(db.execute(f"SELECT count(*) FROM meetings m WHERE {where}", values).fetchone()[0])


def _where(db: sqlite3.Connection, query: Query, *, all_as_sets: bool = False) -> tuple[str, list[Any]]:
    parts: list[str] = ["NOT m.rejected"]
    values: list[Any] = []
    for condition in _conditions(db, query):
        if condition.rows and (all_as_sets or _is_few(db, condition)):
            parts.append(f"m.id IN ({condition.rows})")
            values.extend(condition.as_set)
        else:
            parts.append(condition.test)
            values.extend(condition.values)
    return " AND ".join(parts), values


def _is_few(db: sqlite3.Connection, condition: Condition) -> bool:
    sql = f"SELECT count(*) FROM (SELECT 1 FROM ({condition.rows}) LIMIT {FEW + 1})"
    return bool(db.execute(sql, condition.as_set).fetchone()[0] <= FEW)


def _conditions(db: sqlite3.Connection, query: Query) -> Iterator[Condition]:
    if query.words is not None:
        yield _words(db, query.words)
    for person in query.people:
        yield _person(db, person)
    for code in query.countries:
        yield Condition(
            "EXISTS (SELECT 1 FROM meeting_countries c WHERE c.code = ? AND c.day = ifnull(m.first_day, '') "
            "AND c.meeting_id = m.id)",
            (code,),
            "SELECT meeting_id FROM meeting_countries WHERE code = ?",
        )
    yield from _time(db, query)
    for column, allowed in (("form", query.forms), ("status", query.statuses)):
        if allowed:
            yield _meets(f"{column} IN ({marks(allowed)})", *allowed)
    if query.place:
        yield _place(query.place)
    if query.topics:
        yield Condition(
            f"EXISTS (SELECT 1 FROM topics t WHERE t.meeting_id = m.id AND t.topic IN ({marks(query.topics)}))",
            query.topics,
            f"SELECT meeting_id FROM topics WHERE topic IN ({marks(query.topics)})",
        )


def _words(db: sqlite3.Connection, words: str) -> Condition:
    table, expression = fts.ask(db, words)
    if not expression:
        return Condition("0", ())
    return Condition(
        f"EXISTS (SELECT 1 FROM reports r JOIN {table} f ON f.rowid = r.article_id "
        f"WHERE r.meeting_id = m.id AND {table} MATCH ?)",
        (expression,),
        f"SELECT r.meeting_id FROM {table} f JOIN reports r ON r.article_id = f.rowid "
        f"WHERE {table} MATCH ? AND r.meeting_id IS NOT NULL",
    )


def _person(db: sqlite3.Connection, name: str) -> Condition:
    people = json.dumps(sorted(find_people(db, name)))
    return Condition(
        "EXISTS (SELECT 1 FROM participants p WHERE p.meeting_id = m.id "
        "AND p.person_id IN (SELECT value FROM json_each(?)))",
        (people,),
        "SELECT meeting_id FROM participants WHERE person_id IN (SELECT value FROM json_each(?))",
    )


def find_people(db: sqlite3.Connection, name: str) -> set[int]:
    """Ids of the people of whose names one holds all words of ``name``; digits are an id."""
    if name.strip().isdecimal():
        rows = db.execute("SELECT person_id FROM person_names WHERE id = ?", (int(name),))
        return {i for (i,) in rows if i}
    words = sorted(set(fold(name).split()))
    rows = db.execute(
        "SELECT n.person_id, n.name FROM person_names n WHERE n.person_id IS NOT NULL AND n.id IN ("
        f"SELECT name_id FROM name_words WHERE kind = 'search' AND word IN ({marks(words)}) "
        "GROUP BY name_id HAVING count(*) = ?)",
        (*words, len(words)),
    )
    return {person for person, spelled in rows if spelled_like(name, spelled)}


def _meets(test: str, *values: object) -> Condition:
    """A condition on columns of ``meetings`` that have an index."""
    return Condition(test, values, f"SELECT id FROM meetings WHERE {test}")


def _place(typed: str) -> Condition:
    words = f" {fold(typed)} "
    named = "instr(' ' || place_folded || ' ', ?)"
    rows = f"SELECT id FROM meetings WHERE country = ? UNION ALL SELECT id FROM meetings WHERE {named}"
    return Condition(f"(country = ? OR {named})", (typed.upper(), words), rows)


def _time(db: sqlite3.Connection, query: Query) -> Iterator[Condition]:
    if query.since or query.until:
        yield _span(db, str(query.since or ""), str(query.until or "9999"))
    if query.date:
        yield _on(db, query.date)


def _span(db: sqlite3.Connection, since: str, until: str) -> Condition:
    """Meetings that can have been in ``[since, until]``.

    The days are indexed by the first one; of those before ``since``, only meetings of several days can reach into it.
    """
    reaching = (f"{since[:4]}-01-01", since, since, since, since)
    earlier = db.execute(f"SELECT min(first_day) FROM ({_REACHING})", reaching).fetchone()[0]
    return Condition(
        "first_day BETWEEN ? AND ? AND last_day >= ?",
        (earlier or since, until, since),
        f"SELECT id FROM meetings WHERE first_day BETWEEN ? AND ? UNION ALL SELECT id FROM ({_REACHING})",
        (since, until, *reaching),
    )


def _on(db: sqlite3.Connection, date: EDTF) -> Condition:
    """Meetings that can have been on ``date``; a day also finds the same day of an unknown year."""
    if date.text.startswith("X"):
        month_day = date.text[4:10]
        return _meets("substr(date, 5, 6) >= ? AND substr(date, 5, 6) < ?", month_day, f"{month_day}~")
    span = _span(db, str(date.earliest), str(date.latest))
    if date.precision != "day":
        return span
    rows = f"{span.rows} UNION ALL SELECT id FROM meetings WHERE first_day IS NULL AND date = ?"
    values = (*(span.row_values or ()), f"XXXX{date.text[4:]}")
    return Condition(f"m.id IN ({rows})", values, rows)
