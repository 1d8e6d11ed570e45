"""Computes all people and meetings afresh. Ids stay, for the numbers they come from are never deleted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from dipcli.archive import codec
from dipcli.archive.compute import recompute
from dipcli.archive.sql import chunks
from dipcli.archive.write import Writer

_BATCH = 2000


def rebuild(db: sqlite3.Connection) -> int:
    """Throws the computed tables away and fills them again. Returns the number of meetings."""
    for table in ("meetings", "mentions", "pairs", "name_titles"):
        db.execute(f"DELETE FROM {table}")
    db.execute("UPDATE reports SET meeting_id = NULL, ordinal = NULL WHERE ordinal IS NOT NULL")
    writer = Writer(db)
    rows = db.execute(
        "SELECT a.id, a.published, a.text, e.meetings FROM extractions e "
        "JOIN articles a ON a.id = e.article_id ORDER BY a.id"
    )
    for row, published, text, meetings in rows:
        writer.report(row, published, text, codec.decode(meetings))
    writer.names.touch(i for (i,) in db.execute("SELECT id FROM person_names").fetchall())
    compute_all(db, writer.settle())
    return int(db.execute("SELECT count(*) FROM meetings").fetchone()[0])


def compute_all(db: sqlite3.Connection, touched: Iterable[int]) -> None:
    """``recompute`` for many reports, some thousands at a time."""
    left = set(touched)
    for numbers in chunks(sorted(left), _BATCH):
        left -= recompute(db, left & set(numbers))
