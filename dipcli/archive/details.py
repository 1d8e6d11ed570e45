"""Rows of the tables to the rows of ``rows``: lists of meetings, and all about one."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from dipcli.archive.grounds import Grounds, grounds
from dipcli.archive.history import history
from dipcli.archive.numbers import meeting_of
from dipcli.archive.rows import (
    ClaimRow,
    CorrectionRow,
    DocumentRow,
    EvidenceRow,
    MeetingDetail,
    MeetingRow,
    ParticipantRow,
    ReportRow,
    StatementRow,
)
from dipcli.archive.sql import chunks, marks, named
from dipcli.archive.visits import visit_of
from dipcli.model import Article

_MEETING = "id, status, form, date, part_of_day, place, country, occasion, confidence, reports, sources"
_PARTICIPANT = "meeting_id, person_id, name, title, organization, affiliation, side, principal"
_WHOSE = """ifnull(
    (SELECT p.person_id FROM participants p WHERE p.meeting_id = r.meeting_id AND p.person_id = m.person_id),
    (SELECT p.person_id FROM participants p JOIN person_names k ON k.id = p.person_id
        WHERE p.meeting_id = r.meeting_id AND k.kin_id = m.kin_id))"""
_STORED = "input_id, text, title, published, retrieved, source, url, body"
_DETAIL = (
    "form_as_printed, date_basis, channel, visit_type, visit_as_printed, cameo, plover, "
    "confirmed, rejected, became, lead"
)


def meetings(db: sqlite3.Connection, ids: Sequence[int]) -> list[MeetingRow]:
    """The meetings in the order of ``ids``."""
    found: dict[int, MeetingRow] = {}
    for some in chunks(ids):
        found.update(_meetings(db, some))
    return [found[i] for i in ids if i in found]


def _meetings(db: sqlite3.Connection, ids: Sequence[int]) -> dict[int, MeetingRow]:
    people = _participants(db, ids)
    topics: dict[int, list[str]] = defaultdict(list)
    for meeting, topic in db.execute(
        f"SELECT meeting_id, topic FROM topics WHERE meeting_id IN ({marks(ids)}) ORDER BY meeting_id, n", ids
    ):
        topics[meeting].append(topic)
    rows = named(db.execute(f"SELECT {_MEETING} FROM meetings WHERE id IN ({marks(ids)})", ids))
    return {row["id"]: _meeting(row, tuple(people[row["id"]]), tuple(topics[row["id"]])) for row in rows}


def _meeting(row: dict[str, Any], people: tuple[ParticipantRow, ...], topics: tuple[str, ...]) -> MeetingRow:
    countries = tuple(sorted({p.affiliation for p in people if p.affiliation}))
    return MeetingRow(**row, participants=people, countries=countries, topics=topics)


def _participants(db: sqlite3.Connection, ids: Sequence[int]) -> dict[int, list[ParticipantRow]]:
    found: dict[int, list[ParticipantRow]] = defaultdict(list)
    rows = db.execute(
        f"SELECT {_PARTICIPANT} FROM participants WHERE meeting_id IN ({marks(ids)}) ORDER BY meeting_id, n", ids
    )
    for meeting, *rest in rows:
        person = ParticipantRow(*rest)
        found[meeting].append(replace(person, principal=bool(person.principal)))
    return found


def meeting(db: sqlite3.Connection, number: int) -> MeetingDetail | None:
    """All about the meeting that ``number`` leads to; rejected ones too."""
    found = meeting_of(db, number)
    return replace(detail(db, found), visit=visit_of(db, found)) if found else None


def detail(db: sqlite3.Connection, found: int) -> MeetingDetail:
    """All about one meeting but its visit, which takes longer to find than all else."""
    row = meetings(db, [found])[0]
    values = next(named(db.execute(f"SELECT {_DETAIL} FROM meetings WHERE id = ?", (found,))))
    confirmed, rejected, lead = bool(values.pop("confirmed")), bool(values.pop("rejected")), values.pop("lead")
    evidence, claims, corrections = _evidence(db, found), _claims(db, found), _corrections(db, found)
    printed = {"occasion": row.occasion, "visit_type": values["visit_as_printed"]}
    stands = grounds(claims, {c.field for c in corrections}, printed)
    people = tuple(_with_evidence(n, p, evidence, stands) for n, p in enumerate(row.participants, 1))
    told = reports(db, found)
    return MeetingDetail(
        **values,
        confirmed=confirmed,
        rejected=rejected,
        meeting=replace(row, participants=people),
        planned=tuple(i for (i,) in db.execute("SELECT id FROM meetings WHERE became = ? ORDER BY id", (found,))),
        visit=None,
        lead=next(r for r in told if r.id == lead),
        reports=tuple(told),
        evidence=tuple(e for person, e in evidence if person is None and stands(e.field, e)),
        claims=claims,
        corrections=corrections,
        statements=tuple(_statements(db, found)),
        documents=tuple(_documents(db, found)),
        decisions=tuple(history(db, found)),
    )


def _evidence(db: sqlite3.Connection, meeting_id: int) -> list[tuple[int | None, EvidenceRow]]:
    rows = db.execute(
        f'SELECT {_WHOSE}, a.input_id, e.field, e.part, e.start, e."end", e.text FROM reports r '
        "JOIN articles a ON a.id = r.article_id "
        "JOIN evidence e ON e.article_id = r.article_id AND e.meeting = r.ordinal "
        "LEFT JOIN mentions m ON m.report_id = r.id AND m.n = e.participant "
        "WHERE r.meeting_id = ? ORDER BY ifnull(a.published, '9999'), a.input_id, e.rowid",
        (meeting_id,),
    )
    return [(person, EvidenceRow(*rest)) for person, *rest in rows]


def _with_evidence(
    n: int, person: ParticipantRow, evidence: list[tuple[int | None, EvidenceRow]], stands: Grounds
) -> ParticipantRow:
    own = (e for owner, e in evidence if owner == person.person)
    return replace(person, evidence=tuple(e for e in own if stands(f"participant:{n}.{e.field}", e)))


def _corrections(db: sqlite3.Connection, meeting_id: int) -> tuple[CorrectionRow, ...]:
    rows = db.execute(
        "SELECT decision_id, field FROM corrections WHERE meeting_id = ? ORDER BY decision_id", (meeting_id,)
    )
    return tuple(CorrectionRow(*row) for row in rows)


def reports(db: sqlite3.Connection, meeting_id: int) -> list[ReportRow]:
    """The reports of a meeting, earliest published first."""
    rows = db.execute(
        "SELECT r.id, a.input_id, a.title, a.published, a.source, a.url, r.status, r.family, "
        'e.text, e.part, e.start, e."end", min(e.rowid) FROM reports r JOIN articles a ON a.id = r.article_id '
        "JOIN evidence e ON e.article_id = r.article_id AND e.meeting = r.ordinal AND e.field = 'sentence' "
        "WHERE r.meeting_id = ? AND e.participant IS NULL "
        "GROUP BY r.id ORDER BY ifnull(a.published, '9999'), a.input_id, r.ordinal",
        (meeting_id,),
    )
    return [ReportRow(*row[:-1]) for row in rows]


def _claims(db: sqlite3.Connection, meeting_id: int) -> tuple[ClaimRow, ...]:
    rows = db.execute(
        "SELECT c.field, c.value, c.preferred, json_group_array(a.input_id) FROM claims c "
        "JOIN reports r ON r.id = c.report_id JOIN articles a ON a.id = r.article_id WHERE c.meeting_id = ? "
        "GROUP BY c.field, c.value ORDER BY c.field, c.preferred DESC, count(*) DESC, c.value",
        (meeting_id,),
    )
    return tuple(ClaimRow(field, value, bool(best), tuple(sorted(json.loads(ids)))) for field, value, best, ids in rows)


def _statements(db: sqlite3.Connection, meeting_id: int) -> list[StatementRow]:
    rows = db.execute(
        "SELECT s.meeting_id, a.input_id, s.person_id, s.speaker, s.affiliation, s.addressee, s.verb, s.act, s.text, "
        's.start, s."end" FROM statements s JOIN reports r ON r.id = s.report_id '
        "JOIN articles a ON a.id = r.article_id WHERE s.meeting_id = ? ORDER BY s.id",
        (meeting_id,),
    )
    return [StatementRow(*row) for row in rows]


def _documents(db: sqlite3.Connection, meeting_id: int) -> list[DocumentRow]:
    rows = db.execute(
        'SELECT d.name, d.kind, d.signed, d.parties, a.input_id, d.start, d."end" FROM documents d '
        "JOIN reports r ON r.id = d.report_id JOIN articles a ON a.id = r.article_id "
        "WHERE d.meeting_id = ? ORDER BY d.id",
        (meeting_id,),
    )
    return [
        DocumentRow(name, kind, bool(signed), tuple(json.loads(parties)), *rest)
        for name, kind, signed, parties, *rest in rows
    ]


def article(db: sqlite3.Connection, row: int) -> Article:
    """The stored article of that number."""
    return Article(*db.execute(f"SELECT {_STORED} FROM articles WHERE id = ?", (row,)).fetchone())


def article_row(db: sqlite3.Connection, input_id: str) -> int | None:
    """The number of the first article with that identifier."""
    row = db.execute("SELECT min(id) FROM articles WHERE input_id = ?", (input_id,)).fetchone()
    return row[0] if row else None
