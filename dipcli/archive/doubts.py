"""What a person should look at: uncertain meetings, probable duplicates, people of one name, corrections that wait."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator

from dipcli.archive.careers import Held, torn
from dipcli.archive.compute import load_nodes
from dipcli.archive.match import Node, time_of
from dipcli.archive.rows import DoubtRow
from dipcli.archive.sketch import ALIKE, likeness
from dipcli.archive.sql import chunks

DOUBTFUL = 0.7
"""Below this confidence a meeting is reviewed."""
_LOW = """
    SELECT id, confidence FROM meetings WHERE confidence < ? AND NOT confirmed AND NOT rejected ORDER BY confidence, id
"""
_TWINS = """
    SELECT DISTINCT a.report_id, b.report_id, ra.meeting_id, rb.meeting_id FROM pairs a
    JOIN pairs b ON b.low = a.low AND b.high = a.high AND b.first_day <= a.last_day AND b.last_day >= a.first_day
    JOIN reports ra ON ra.id = a.report_id JOIN reports rb ON rb.id = b.report_id
    JOIN meetings ma ON ma.id = ra.meeting_id JOIN meetings mb ON mb.id = rb.meeting_id
    WHERE ra.meeting_id < rb.meeting_id AND ra.article_id <> rb.article_id AND ma.status = mb.status
    AND NOT (ma.rejected OR mb.rejected OR (ma.confirmed AND mb.confirmed))
    AND NOT EXISTS (SELECT 1 FROM decision_reports x JOIN decision_reports y ON y.decision_id = x.decision_id
        JOIN decisions d ON d.id = x.decision_id AND d.action = 'split' AND d.undone_at IS NULL
        WHERE x.report_id = ra.id AND y.report_id = rb.id AND x.part <> y.part)
    ORDER BY a.first_day = '0000-00-00' OR b.first_day = '0000-00-00', ra.meeting_id, rb.meeting_id
"""
_DECIDED = """
    SELECT 1 FROM decision_names d JOIN decisions x ON x.id = d.decision_id AND x.undone_at IS NULL
    WHERE d.name_id = n.id AND x.action IN ('split-people', 'merge-people', 'confirm-people', 'split-office')
"""
_HOMONYMS = f"""
    SELECT n.folded, json_group_array(DISTINCT n.person_id) FROM person_names n
    WHERE EXISTS (SELECT 1 FROM name_titles t WHERE t.name_id = n.id) AND NOT EXISTS ({_DECIDED})
    GROUP BY n.folded HAVING count(DISTINCT n.person_id) > 1 AND instr(n.folded, ' ') ORDER BY n.folded
"""
_OFFICES = f"""
    SELECT person_id, title, min(first), max(last) FROM offices
    WHERE NOT EXISTS (SELECT 1 FROM person_names n WHERE n.person_id = offices.person_id AND EXISTS ({_DECIDED}))
    GROUP BY person_id, title ORDER BY person_id, min(first), title
"""
_WAITING = """
    SELECT d.id, d.target, c.meeting_id FROM decisions d LEFT JOIN corrections c ON c.decision_id = d.id
    WHERE d.action = 'correct' AND d.undone_at IS NULL AND (c.field IS NULL OR c.field LIKE 'participant.%')
    ORDER BY d.id
"""


def doubts(db: sqlite3.Connection, limit: int | None) -> Iterator[DoubtRow]:
    """Corrections that fit nothing any more first, then probable duplicates, people who may be one or two, meetings.

    Meetings come from the least certain on.
    """
    found = (_waiting(db), _duplicates(db), _homonyms(db), _torn(db), _uncertain(db))
    return itertools.islice(itertools.chain.from_iterable(found), limit)


def _waiting(db: sqlite3.Connection) -> Iterator[DoubtRow]:
    for decision, target, meeting in db.execute(_WAITING):
        yield DoubtRow("waiting", (meeting,) if meeting else (), target, decision)


def _duplicates(db: sqlite3.Connection) -> Iterator[DoubtRow]:
    """Meetings of the same people at times that can be one, those whose years are known first."""
    told: set[tuple[int, int]] = set()
    for rows in chunks(db.execute(_TWINS).fetchall()):
        nodes = load_nodes(db, {number for row in rows for number in row[:2]})
        for a, b, *meetings in rows:
            pair = (meetings[0], meetings[1])
            if pair not in told and _probable(nodes[a], nodes[b]):
                told.add(pair)
                yield DoubtRow("duplicate", pair, "the same people at times that can be one")


def _probable(a: Node, b: Node) -> bool:
    """Whether more than the people speaks for one meeting: dates that agree, known years, or texts that are alike."""
    time = time_of(a, b)
    if time == "unknown":
        return (a.bounded and b.bounded) or likeness(a.sketch, b.sketch) >= ALIKE
    return time != "other"


def _homonyms(db: sqlite3.Connection) -> Iterator[DoubtRow]:
    for folded, people in db.execute(_HOMONYMS):
        ids = tuple(sorted(int(i) for i in people.strip("[]").split(",")))
        yield DoubtRow("homonym", ids, folded)


def _torn(db: sqlite3.Connection) -> Iterator[DoubtRow]:
    for person, rows in itertools.groupby(db.execute(_OFFICES), key=lambda row: row[0]):
        if titles := torn([Held(title, first, last) for _, title, first, last in rows]):
            yield DoubtRow("offices", (person,), " / ".join(titles))


def _uncertain(db: sqlite3.Connection) -> Iterator[DoubtRow]:
    for number, confidence in db.execute(_LOW, (DOUBTFUL,)):
        yield DoubtRow("confidence", (number,), f"{confidence:.2f}")
