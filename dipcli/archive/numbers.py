"""Lasting numbers: which newly found meeting of an article is which one found before, and where old numbers lead."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from dipcli.archive.sql import chunks, marks
from dipcli.model import Meeting
from dipcli.text import fold


@dataclass(frozen=True, slots=True)
class Known:
    """A report number and the fingerprint it had when it was last found."""

    number: int
    mark: dict[str, Any]


def fingerprint(meeting: Meeting) -> dict[str, Any]:
    """What a meeting is recognised by after the extractor or the article has changed."""
    return {
        "people": sorted(fold(p.name) for p in meeting.participants if p.principal),
        "date": str(meeting.date) if meeting.date else None,
        "status": meeting.status,
        "form": meeting.form,
        "start": meeting.sentence.span.start,
        "sentence": meeting.sentence.text[:80],
    }


def pair_up(known: Sequence[Known], found: Sequence[dict[str, Any]]) -> dict[int, int]:
    """Index of a found fingerprint to the number it keeps; the most alike are paired first."""
    scores = [(likeness(k.mark, f), -k.number, -i) for k in known for i, f in enumerate(found)]
    paired: dict[int, int] = {}
    for score, number, i in sorted(scores, reverse=True):
        if score > 0 and -i not in paired and -number not in paired.values():
            paired[-i] = -number
    return paired


def likeness(a: dict[str, Any], b: dict[str, Any]) -> int:
    """How alike two meetings of one article are; 0 when nothing says that they are the same."""
    people = _shared_words(a["people"], b["people"])
    same_sentence: bool = a["sentence"] == b["sentence"]
    if people < 2 and not same_sentence:
        return 0
    rest: int = sum(a[name] == b[name] for name in ("date", "status", "form", "start"))
    return 8 * people + 4 * int(same_sentence) + rest


def _shared_words(a: list[str], b: list[str]) -> int:
    """People of ``a`` who are in ``b``, perhaps under a shorter or longer name."""
    others = [set(name.split()) for name in b]
    return sum(any(words <= o or o <= words for o in others) for words in (set(name.split()) for name in a))


def lines(db: sqlite3.Connection, live: Collection[int]) -> dict[int, list[int]]:
    """Each live report number with the numbers that lead to it: its own, and those of reports found no more."""
    found: dict[int, list[int]] = {number: [number] for number in live}
    for ids in chunks(sorted(live)):
        rows = db.execute(
            f"WITH RECURSIVE line(id, root) AS (SELECT id, heir FROM reports WHERE heir IN ({marks(ids)}) "
            "UNION SELECT r.id, line.root FROM reports r JOIN line ON r.heir = line.id) SELECT id, root FROM line",
            tuple(ids),
        )
        for number, root in rows:
            found[root].append(number)
    return found


def live(db: sqlite3.Connection, number: int) -> int | None:
    """The live report that ``number`` leads to, if any."""
    row = db.execute(
        "WITH RECURSIVE line(id, ordinal, heir) AS (SELECT id, ordinal, heir FROM reports WHERE id = ? "
        "UNION SELECT r.id, r.ordinal, r.heir FROM reports r JOIN line ON r.id = line.heir AND line.ordinal IS NULL) "
        "SELECT id FROM line WHERE ordinal IS NOT NULL",
        (number,),
    ).fetchone()
    return row[0] if row else None


def meeting_of(db: sqlite3.Connection, number: int) -> int | None:
    """The id of the meeting that ``number`` (a meeting's id, today's or a former one) leads to."""
    found = live(db, number)
    row = db.execute("SELECT meeting_id FROM reports WHERE id = ?", (found,)).fetchone()
    return row[0] if row else None
