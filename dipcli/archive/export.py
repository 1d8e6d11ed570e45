"""Meetings as the JSON-able objects of the contract: one a meeting, with its reports."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from dipcli.archive.details import detail
from dipcli.archive.rows import EvidenceRow, MeetingDetail, ParticipantRow, ReportRow


def lines(db: sqlite3.Connection, ids: Sequence[int]) -> Iterator[dict[str, Any]]:
    """The meetings in the order of ``ids``."""
    return (line(detail(db, number)) for number in ids)


def line(told: MeetingDetail) -> dict[str, Any]:
    """One meeting; offsets count in the article that each piece of evidence names."""
    m = told.meeting
    lead = told.lead
    return {
        "meeting": m.id,
        "status": m.status,
        "form": m.form,
        "form_as_printed": told.form_as_printed,
        "date": m.date,
        "part_of_day": m.part_of_day,
        "date_basis": told.date_basis,
        "place": m.place,
        "country": m.country,
        "occasion": m.occasion,
        "channel": told.channel,
        "visit_type": told.visit_type,
        "visit_as_printed": told.visit_as_printed,
        "cameo": told.cameo,
        "plover": told.plover,
        "countries": list(m.countries),
        "topics": list(m.topics),
        "confidence": m.confidence,
        "confirmed": told.confirmed,
        "became": told.became,
        "participants": [_participant(p) for p in m.participants],
        "statements": [
            {
                "speaker": s.speaker,
                "affiliation": s.affiliation,
                "addressee": s.addressee,
                "verb": s.verb,
                "act": s.act,
                "text": s.text,
                "article": s.article,
                "start": s.start,
                "end": s.end,
            }
            for s in told.statements
        ],
        "documents": [
            {
                "name": d.name,
                "kind": d.kind,
                "signed": d.signed,
                "parties": list(d.parties),
                "article": d.article,
                "start": d.start,
                "end": d.end,
            }
            for d in told.documents
        ],
        "claims": [
            {"field": c.field, "value": c.value, "preferred": c.preferred, "articles": list(c.articles)}
            for c in told.claims
        ],
        "evidence": lead.evidence,
        "evidence_article": lead.article,
        "evidence_part": lead.evidence_part,
        "evidence_start": lead.evidence_start,
        "evidence_end": lead.evidence_end,
        "reports": [_report(r) for r in told.reports],
    }


def _participant(p: ParticipantRow) -> dict[str, Any]:
    return {
        "person": p.person,
        "name": p.name,
        "title": p.title,
        "organization": p.organization,
        "affiliation": p.affiliation,
        "side": p.side,
        "principal": p.principal,
        "evidence": [_evidence(e) for e in p.evidence],
    }


def _evidence(e: EvidenceRow) -> dict[str, Any]:
    return {"article": e.article, "field": e.field, "part": e.part, "start": e.start, "end": e.end, "text": e.text}


def _report(r: ReportRow) -> dict[str, Any]:
    return {
        "id": r.article,
        "title": r.title,
        "published": r.published,
        "source": r.source,
        "url": r.url,
        "status": r.status,
        "evidence": r.evidence,
        "evidence_part": r.evidence_part,
        "evidence_start": r.evidence_start,
        "evidence_end": r.evidence_end,
    }
