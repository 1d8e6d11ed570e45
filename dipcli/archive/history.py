"""The decisions as they are listed and carried to another archive."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from dipcli.archive.numbers import lines, live
from dipcli.archive.rows import DecisionRow
from dipcli.archive.sql import marks

_ROW = "id, action, target, made_by, made_at, reason, undone_by, undone_at, undone_reason"


def decision(db: sqlite3.Connection, number: int) -> DecisionRow:
    """One decision, which must exist."""
    return DecisionRow(*db.execute(f"SELECT {_ROW} FROM decisions WHERE id = ?", (number,)).fetchone())


def history(db: sqlite3.Connection, meeting_id: int | None = None) -> list[DecisionRow]:
    """Decisions, undone ones too, oldest first: all, or those on the reports of one meeting."""
    if meeting_id is None:
        return [DecisionRow(*row) for row in db.execute(f"SELECT {_ROW} FROM decisions ORDER BY id")]
    found = live(db, meeting_id)
    mates = db.execute(
        "SELECT b.id FROM reports a JOIN reports b ON b.meeting_id = a.meeting_id WHERE a.id = ?", (found,)
    ).fetchall()
    numbers = [n for line in lines(db, [i for (i,) in mates]).values() for n in line] or [meeting_id]
    rows = db.execute(
        f"SELECT {_ROW} FROM decisions WHERE id IN "
        f"(SELECT decision_id FROM decision_reports WHERE report_id IN ({marks(numbers)})) ORDER BY id",
        numbers,
    )
    return [DecisionRow(*row) for row in rows]


def carried(db: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """Every decision as a JSON-able object that names reports and people by content, not by this archive's numbers."""
    columns = ("id", "uid", "action", "target", "field", "value", *_ROW.split(", ")[3:])
    for row in db.execute(f"SELECT {', '.join(columns)} FROM decisions ORDER BY id").fetchall():
        line = dict(zip(columns, row, strict=True))
        number = line.pop("id")
        reports = db.execute(
            "SELECT a.input_id, a.source, r.fingerprint, "
            "(SELECT count(*) FROM reports x WHERE x.article_id = r.article_id AND x.id < r.id), d.part "
            "FROM decision_reports d "
            "JOIN reports r ON r.id = d.report_id JOIN articles a ON a.id = r.article_id "
            "WHERE d.decision_id = ? ORDER BY a.input_id, r.id",
            (number,),
        )
        names = db.execute(
            "SELECT n.name, n.affiliation, n.scope, d.part FROM decision_names d "
            "JOIN person_names n ON n.id = d.name_id WHERE d.decision_id = ? ORDER BY n.name",
            (number,),
        )
        yield {
            **line,
            "reports": [
                {"article": a, "source": s, "mark": json.loads(m), "nth": n, "part": p} for a, s, m, n, p in reports
            ],
            "names": [{"name": n, "affiliation": a, "scope": s, "part": p} for n, a, s, p in names],
        }
