"""What people decide: taken, refused, undone, taken over from another archive; ``history`` lists it.

A decision names lasting numbers (of reports, of names), so it holds whatever is extracted or computed afterwards.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from dipcli.archive import codec
from dipcli.archive.careers import linked
from dipcli.archive.errors import DecisionError
from dipcli.archive.fields import parse, split_field
from dipcli.archive.history import history
from dipcli.archive.numbers import likeness, meeting_of
from dipcli.archive.sql import marks, now
from dipcli.archive.write import Writer
from dipcli.text import fold

Numbered = Sequence[tuple[int, int]]
Taken = Literal["taken", "known", "strange"]
"""What became of a decision of another archive: ``strange`` when its articles or names are not in this one."""

_PARTICIPANT = "participant."
_HOMONYMS = """
    SELECT a.id, a.published, a.text, e.meetings FROM articles a JOIN extractions e ON e.article_id = a.id
    WHERE a.id IN (
        SELECT r.article_id FROM decisions d
        JOIN decision_names t ON t.decision_id = d.id JOIN person_names n ON n.id = t.name_id
        JOIN person_names o ON o.key = n.key AND o.affiliation = n.affiliation
        JOIN mentions m ON m.name_id = o.id JOIN reports r ON r.id = m.report_id
        WHERE d.id = ? AND d.action = 'split-office')
    ORDER BY a.id
"""
_JUDGEMENTS = frozenset({"reject", "confirm"})
_ACTIONS = frozenset("merge split correct reject confirm merge-people split-people split-office confirm-people".split())
_KEPT = ("uid", "field", "value", "made_by", "made_at", "reason", "undone_by", "undone_at", "undone_reason")
_CARRIED = frozenset("uid action target field value made_by made_at reason undone_by undone_at reports names".split())


class Desk:
    """Takes decisions for an open archive; the caller's transaction computes what they change."""

    def __init__(self, db: sqlite3.Connection, writer: Writer, by: str, reason: str | None = None) -> None:
        self._db = db
        self._writer = writer
        self._by = by
        self._reason = reason

    def merge(self, ids: Sequence[int]) -> int:
        """These meetings are one."""
        found = sorted({self._meeting(i) for i in ids})
        if len(found) < 2:
            raise DecisionError(f"{_typed(ids)}: name two different meetings or more.")
        return self._store("merge", _typed(ids), reports=[(i, 0) for i in found])

    def split(self, meeting_id: int, reports: Sequence[int]) -> int:
        """These reports tell of another meeting than the rest."""
        found = set(self._reports(self._meeting(meeting_id)))
        wrong = sorted(set(reports) - found)
        if wrong or not reports:
            raise DecisionError(f"Meeting {meeting_id} has the reports {_typed(sorted(found))}, not {_typed(wrong)}.")
        if found == set(reports):
            raise DecisionError(f"Meeting {meeting_id} has no other reports: nothing would be left of it.")
        parts = [(i, int(i in reports)) for i in sorted(found)]
        return self._store("split", f"{meeting_id} {_typed(reports)}", reports=parts)

    def correct(self, meeting_id: int, typed: str, value: str | None) -> int:
        """A field of the meeting, or of one of its participants, has this value."""
        field, n = split_field(typed)
        parse(field, value)
        if n is None and field.startswith(_PARTICIPANT):
            name = field.removeprefix(_PARTICIPANT)
            raise DecisionError(f"{field}: say whose, by the number in dip show: participant:2.{name}")
        number = self._meeting(meeting_id)
        names = [] if n is None else [(self._person_at(number, n), 0)]
        target = f"{meeting_id} {typed}={value or ''}"
        return self._store("correct", target, reports=[(number, 0)], names=names, field=field, value=value)

    def judge(self, action: str, meeting_id: int) -> int:
        """``reject`` or ``confirm`` a meeting; the decision in force, where that says so already."""
        number = self._meeting(meeting_id)
        judged = [d for d in history(self._db, number) if d.action in _JUDGEMENTS and not d.undone_at]
        if judged and judged[-1].action == action:
            return judged[-1].id
        return self._store(action, str(meeting_id), reports=[(number, 0)])

    def merge_people(self, ids: Sequence[int]) -> int:
        """These are one person."""
        found = sorted({self._person(i) for i in ids})
        if len(found) < 2:
            raise DecisionError(f"{_typed(ids)}: name two different people or more.")
        return self._store("merge-people", _typed(ids), names=[(i, 0) for i in found])

    def confirm_people(self, ids: Sequence[int]) -> int:
        """These people are who they are: each is one, and all are different."""
        found = sorted({self._person(i) for i in ids})
        names = [(i, 0) for person in found for i in self._names(person)]
        return self._store("confirm-people", _typed(ids), names=names)

    def split_people(self, person_id: int, name: str) -> int:
        """One name of the person is somebody else."""
        person = self._person(person_id)
        rows = self._db.execute(
            "SELECT id, folded, name FROM person_names WHERE person_id = ? ORDER BY id", (person,)
        ).fetchall()
        parts = [(i, int(folded == fold(name))) for i, folded, _ in rows]
        if {part for _, part in parts} != {0, 1}:
            known = ", ".join(dict.fromkeys(spelled for *_, spelled in rows))
            raise DecisionError(f"Person {person_id} goes by: {known}. Give one of several names, not {name}.")
        return self._store("split-people", f"{person_id} {name}", names=parts)

    def split_office(self, person_id: int, title: str) -> int:
        """Who held this office is somebody else of the same name."""
        person = self._person(person_id)
        rows = self._db.execute(
            "SELECT n.id, p.title FROM person_names n JOIN mentions m ON m.name_id = n.id "
            "JOIN reports r ON r.id = m.report_id JOIN participants p ON p.meeting_id = r.meeting_id "
            "AND p.person_id = n.person_id AND p.title IS NOT NULL "
            "WHERE n.person_id = ? AND n.scope = '' ORDER BY n.id, p.title",
            (person,),
        ).fetchall()
        held = dict.fromkeys(told for _, told in rows)
        if len({linked(title, told) for told in held}) < 2:
            raise DecisionError(
                f"Person {person_id} held: {'; '.join(held)}. Give one of several offices, not {title}."
            )
        names = [(i, 0) for i in dict.fromkeys(i for i, _ in rows)]
        return self._store("split-office", f"{person_id} {title}", names=names, field="title", value=title)

    def undo(self, decision: int | None) -> int:
        """Takes back a decision: that one, or the last one in force."""
        if decision is None:
            row = self._db.execute("SELECT max(id) FROM decisions WHERE undone_at IS NULL").fetchone()
            decision = row[0]
        row = self._db.execute("SELECT undone_at FROM decisions WHERE id = ?", (decision,)).fetchone()
        if row is None:
            raise DecisionError(
                "There is no decision to undo." if decision is None else f"There is no decision {decision}."
            )
        if row[0]:
            raise DecisionError(f"Decision {decision} was undone already.")
        self._retract(int(decision or 0), self._by, now(), self._reason)
        return int(decision or 0)

    def _retract(self, decision: int, by: str, at: str, why: str | None) -> None:
        self._touch(decision)
        self._db.execute(
            "UPDATE decisions SET undone_by = ?, undone_at = ?, undone_reason = ? WHERE id = ?", (by, at, why, decision)
        )
        self._retell(decision)

    def take(self, line: dict[str, Any]) -> Taken:
        """Takes over a decision of another archive, or that it was taken back there."""
        if not _is_decision(line):
            raise DecisionError("It is no decision. Write the file with dip decisions export.")
        known = self._db.execute("SELECT id, undone_at FROM decisions WHERE uid = ?", (line["uid"],)).fetchone()
        if known:
            if line["undone_at"] and not known[1]:
                self._retract(known[0], line["undone_by"], line["undone_at"], line.get("undone_reason"))
                return "taken"
            return "known"
        if line["action"] == "correct":
            parse(line["field"], line["value"])
        reports = [(self._report_like(r), r["part"]) for r in line["reports"]]
        names = [(self._name_like(n), n["part"]) for n in line["names"]]
        if any(i is None for i, _ in reports + names):
            return "strange"
        keep = {k: line.get(k) for k in _KEPT}
        self._store(line["action"], line["target"], reports=reports, names=names, **keep)  # type: ignore[arg-type]
        return "taken"

    def _store(
        self, action: str, target: str, *, reports: Numbered = (), names: Numbered = (), **more: str | None
    ) -> int:
        values = {
            "uid": str(uuid.uuid4()),
            "action": action,
            "target": target,
            "made_by": self._by,
            "made_at": now(),
            "reason": self._reason,
            **more,
        }
        cursor = self._db.execute(
            f"INSERT INTO decisions ({', '.join(values)}) VALUES ({marks(values)})", tuple(values.values())
        )
        decision = int(cursor.lastrowid or 0)
        for table, column, parts in (("reports", "report_id", reports), ("names", "name_id", names)):
            self._db.executemany(
                f"INSERT OR IGNORE INTO decision_{table} (decision_id, {column}, part) VALUES (?, ?, ?)",
                [(decision, number, part) for number, part in parts],
            )
        self._touch(decision)
        self._retell(decision)
        return decision

    def _touch(self, decision: int) -> None:
        rows = self._db.execute("SELECT report_id FROM decision_reports WHERE decision_id = ?", (decision,)).fetchall()
        for (number,) in rows:
            meeting = meeting_of(self._db, number)
            self._writer.touched.update(self._reports(meeting) if meeting else ())
        names = self._db.execute("SELECT name_id FROM decision_names WHERE decision_id = ?", (decision,)).fetchall()
        self._writer.names.touch(i for (i,) in names)

    def _retell(self, decision: int) -> None:
        """Has the names of homonyms given anew, in every article that names one of them."""
        self._writer.names.reread()
        rows = self._db.execute(_HOMONYMS, (decision,)).fetchall()
        for row, published, text, meetings in rows:
            self._writer.report(row, published, text, codec.decode(meetings))

    def _meeting(self, number: int) -> int:
        found = meeting_of(self._db, number)
        if found is None:
            raise DecisionError(f"There is no meeting {number}.")
        return found

    def _person(self, number: int) -> int:
        row = self._db.execute("SELECT person_id FROM person_names WHERE id = ?", (number,)).fetchone()
        if row is None:
            raise DecisionError(f"There is no person {number}.")
        return int(row[0])

    def _person_at(self, meeting: int, n: int) -> int:
        row = self._db.execute(
            "SELECT person_id FROM participants WHERE meeting_id = ? AND n = ?", (meeting, n)
        ).fetchone()
        if row is None:
            raise DecisionError(f"Meeting {meeting} has no participant {n}.")
        return int(row[0])

    def _names(self, person: int) -> list[int]:
        return [i for (i,) in self._db.execute("SELECT id FROM person_names WHERE person_id = ?", (person,))]

    def _reports(self, meeting: int) -> list[int]:
        return [i for (i,) in self._db.execute("SELECT id FROM reports WHERE meeting_id = ?", (meeting,))]

    def _report_like(self, wanted: dict[str, Any]) -> int | None:
        rows = self._db.execute(
            "SELECT r.id, r.fingerprint FROM reports r JOIN articles a ON a.id = r.article_id "
            "WHERE a.input_id = ? AND ifnull(a.source, '') = ? ORDER BY r.id",
            (wanted["article"], wanted["source"] or ""),
        )
        scored = [
            (likeness(json.loads(text), wanted["mark"]), nth == wanted["nth"], -number)
            for nth, (number, text) in enumerate(rows)
        ]
        score, _, number = max(scored, default=(0, False, 0))
        return -number if score else None

    def _name_like(self, wanted: dict[str, Any]) -> int | None:
        row = self._db.execute(
            "SELECT id FROM person_names WHERE name = ? AND affiliation = ? AND scope = ?",
            (wanted["name"], wanted["affiliation"], wanted["scope"]),
        ).fetchone()
        return row[0] if row else None


def _is_decision(line: dict[str, Any]) -> bool:
    """Whether a line has all that a decision has, and names whom it is about."""
    if not _CARRIED.issubset(line) or line["action"] not in _ACTIONS:
        return False
    if not all(isinstance(line[key], list) for key in ("reports", "names")):
        return False
    return bool(line["names"]) or not str(line["field"]).startswith(_PARTICIPANT)


def _typed(ids: Iterable[int]) -> str:
    return " ".join(map(str, ids))
