"""Meetings as the JSON-able objects of the contract: one a meeting, with its reports."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from dipcli.archive.details import detail
from dipcli.archive.rows import (
    ClaimRow,
    DocumentRow,
    EvidenceRow,
    MeetingDetail,
    ParticipantRow,
    ReportRow,
    StatementRow,
)

Line = dict[str, Any]
_MEETING = "status form date part_of_day place country occasion confidence".split()
_DETAIL = "form_as_printed date_basis channel visit_type visit_as_printed cameo plover confirmed became".split()
_PARTICIPANT = "person name title organization affiliation side principal".split()
_EVIDENCE = "article field part start end text".split()
_STATEMENT = "speaker affiliation addressee verb act text article start end".split()
_DOCUMENT = "name kind signed article start end".split()
_CLAIM = "field value preferred".split()
_REPORT = "title published source url status evidence evidence_part evidence_start evidence_end".split()
_LEAD = "evidence evidence_part evidence_start evidence_end".split()


def lines(db: sqlite3.Connection, ids: Sequence[int]) -> Iterator[Line]:
    """The meetings in the order of ``ids``."""
    return (line(detail(db, number)) for number in ids)


def line(told: MeetingDetail) -> Line:
    """One meeting; offsets count in the article that each piece of evidence names."""
    return {
        "meeting": told.meeting.id,
        **_pick(told.meeting, _MEETING),
        **_pick(told, _DETAIL),
        "countries": list(told.meeting.countries),
        "topics": list(told.meeting.topics),
        "participants": [_participant(p) for p in told.meeting.participants],
        "statements": [_statement(s) for s in told.statements],
        "documents": [_document(d) for d in told.documents],
        "claims": [_claim(c) for c in told.claims],
        **_pick(told.lead, _LEAD),
        "evidence_article": told.lead.article,
        "reports": [_report(r) for r in told.reports],
    }


def _pick(row: object, names: Sequence[str]) -> Line:
    return {name: getattr(row, name) for name in names}


def _participant(row: ParticipantRow) -> Line:
    return {**_pick(row, _PARTICIPANT), "evidence": [_evidence(e) for e in row.evidence]}


def _evidence(row: EvidenceRow) -> Line:
    return _pick(row, _EVIDENCE)


def _statement(row: StatementRow) -> Line:
    return _pick(row, _STATEMENT)


def _document(row: DocumentRow) -> Line:
    return {**_pick(row, _DOCUMENT), "parties": list(row.parties)}


def _claim(row: ClaimRow) -> Line:
    return {**_pick(row, _CLAIM), "articles": list(row.articles)}


def _report(row: ReportRow) -> Line:
    return {"id": row.article, **_pick(row, _REPORT)}
