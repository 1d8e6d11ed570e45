"""Writes computed meetings, with what was set by hand on top."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dipcli.archive.fields import parse
from dipcli.archive.merge import Member, Record, supports
from dipcli.archive.rulings import Correction, Ruling
from dipcli.model import EDTF
from dipcli.text import fold

Rows = dict[str, list[tuple[Any, ...]]]
_MEETING = (
    "id, status, form, form_as_printed, date, date_basis, first_day, last_day, part_of_day, place, place_folded, "
    "country, occasion, channel, visit_type, visit_as_printed, cameo, plover, confidence, reports, sources, lead, "
    "became, confirmed, rejected"
)
_COLUMNS = {
    "meetings": _MEETING,
    "participants": "meeting_id, n, person_id, day, name, title, organization, affiliation, side, principal",
    "meeting_countries": "code, day, meeting_id",
    "topics": "meeting_id, n, topic",
    "claims": "meeting_id, field, value, report_id, preferred",
    "corrections": "meeting_id, decision_id, field",
    "statements": ('meeting_id, report_id, person_id, speaker, affiliation, addressee, verb, act, text, start, "end"'),
    "documents": 'meeting_id, report_id, name, kind, signed, parties, start, "end"',
}


@dataclass(frozen=True, slots=True)
class Computed:
    """A meeting ready to be written under its id."""

    id: int
    record: Record
    became: int | None
    ruling: Ruling


def put(db: sqlite3.Connection, meetings: Iterable[Computed]) -> None:
    """Writes the meetings; those that stood under their reports have been deleted."""
    rows: Rows = defaultdict(list)
    for computed in meetings:
        _collect(rows, computed)
    for table, columns in _COLUMNS.items():
        if rows[table]:
            places = ", ".join("?" * len(rows[table][0]))
            db.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", rows[table])
    db.executemany("UPDATE reports SET meeting_id = ?, family = ? WHERE id = ?", rows["reports"])


def _collect(rows: Rows, computed: Computed) -> None:
    record, number = corrected(computed.record, computed.ruling.corrections), computed.id
    meeting, day = record.meeting, _day(record.meeting.date, "earliest")
    rows["meetings"].append(_meeting_row(computed, record))
    rows["participants"].extend(_participant_row(number, n, day or "", m) for n, m in enumerate(record.members, 1))
    rows["meeting_countries"].extend((code, day or "", number) for code in meeting.countries)
    rows["topics"].extend((number, n, topic) for n, topic in enumerate(meeting.topics, 1))
    rows["claims"].extend(
        (number, c.field, c.value, c.report, _preferred(record, c.field, c.value)) for c in record.claims
    )
    rows["corrections"].extend((number, c.decision, _field(computed.record, c)) for c in computed.ruling.corrections)
    rows["statements"].extend(_statement_rows(number, record))
    rows["documents"].extend(
        (number, r.id, d.name, d.kind, d.signed, json.dumps(d.parties, ensure_ascii=False), d.span.start, d.span.end)
        for r, d in record.documents
    )
    rows["reports"].extend((number, r.family, r.id) for r in record.reports)


def corrected(record: Record, corrections: Iterable[Correction]) -> Record:
    """The record with the values set by hand in it."""
    changes, members = {}, list(record.members)
    for c in corrections:
        if c.person is None:
            changes[c.field] = parse(c.field, c.value)
        else:
            whose = _whose(members, c)
            members = [_with(m, c) if n == whose else m for n, m in enumerate(members, 1)]
    participants = tuple(m.participant for m in members)
    return replace(record, members=members, meeting=replace(record.meeting, **changes, participants=participants))


def _whose(members: Sequence[Member], correction: Correction) -> int | None:
    """The place, counted from 1, of the participant whom the correction is about; None when nobody fits."""
    exact = [n for n, m in enumerate(members, 1) if correction.person in m.people]
    akin = [n for n, m in enumerate(members, 1) if correction.kin in m.kin]
    return exact[0] if exact else akin[0] if len(akin) == 1 else None


def _field(record: Record, correction: Correction) -> str:
    """``participant:2.title``; without the number where no participant fits."""
    whose = _whose(record.members, correction) if correction.person else None
    return correction.field.replace("participant.", f"participant:{whose}.") if whose else correction.field


def _with(member: Member, correction: Correction) -> Member:
    name = correction.field.removeprefix("participant.")
    return replace(member, participant=replace(member.participant, **{name: parse(correction.field, correction.value)}))


def _day(date: EDTF | None, end: str) -> str | None:
    day = getattr(date, end, None)
    return day.isoformat() if day else None


def _meeting_row(computed: Computed, record: Record) -> tuple[Any, ...]:
    m = record.meeting
    return (
        computed.id,
        m.status,
        m.form,
        m.form_as_printed,
        str(m.date) if m.date else None,
        m.date_basis,
        _day(m.date, "earliest"),
        _day(m.date, "latest"),
        m.part_of_day,
        m.place,
        fold(m.place) if m.place else None,
        m.country,
        m.occasion,
        m.channel,
        m.visit_type,
        m.visit_as_printed,
        m.cameo,
        m.plover,
        m.confidence,
        len(record.reports),
        record.sources,
        record.lead.id,
        computed.became,
        computed.ruling.confirmed,
        computed.ruling.rejected,
    )


def _participant_row(number: int, n: int, day: str, member: Member) -> tuple[Any, ...]:
    p = member.participant
    return number, n, member.person, day, p.name, p.title, p.organization, p.affiliation, p.side, p.principal


def _preferred(record: Record, name: str, value: str) -> bool:
    """Whether a claim's value is the one that the record has."""
    where, _, attribute = name.partition(".")
    if not where.startswith("participant:"):
        has = getattr(record.meeting, name)
        return supports(value, str(has))
    if not attribute:
        return value == "named"
    return supports(value, getattr(record.members[int(where.removeprefix("participant:")) - 1].participant, attribute))


def _statement_rows(number: int, record: Record) -> Iterable[tuple[Any, ...]]:
    for report, s in record.statements:
        spoke = {p for p, q in zip(report.people, report.meeting.participants, strict=True) if q.name == s.speaker}
        person = next((m.person for m in record.members if m.people & spoke), None)
        yield (
            number,
            report.id,
            person,
            s.speaker,
            s.affiliation,
            s.addressee,
            s.verb,
            s.act,
            s.text,
            s.span.start,
            s.span.end,
        )
