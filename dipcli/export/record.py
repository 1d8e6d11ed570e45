"""The JSON of one article and what it says of meetings: the contract of ``dip extract``."""

from __future__ import annotations

from typing import Any

from dipcli.model import Article, Document, Evidence, Extraction, Meeting, Participant, Statement

_ARTICLE = ("id", "title", "published", "retrieved", "source", "url", "sha256")
_HOW_AND_WHEN = ("status", "form", "form_as_printed", "date", "part_of_day", "date_basis")
_WHERE_AND_WHY = ("place", "country", "occasion", "channel", "visit_type", "visit_as_printed", "cameo", "plover")
_PARTICIPANT = ("name", "title", "organization", "affiliation", "side", "principal")
_STATEMENT = ("speaker", "affiliation", "addressee", "verb", "act", "text")

JSON = dict[str, Any]


def article_record(article: Article, extraction: Extraction) -> JSON:
    """One line of ``dip extract``."""
    return {name: getattr(article, name) for name in _ARTICLE} | {"meetings": [*map(_meeting, extraction.meetings)]}


def _meeting(meeting: Meeting) -> JSON:
    return {
        **{name: getattr(meeting, name) for name in (*_HOW_AND_WHEN, *_WHERE_AND_WHY)},
        "date": str(meeting.date) if meeting.date else None,
        "countries": list(meeting.countries),
        "topics": list(meeting.topics),
        "confidence": meeting.confidence,
        "participants": [*map(_participant, meeting.participants)],
        "statements": [*map(_statement, meeting.statements)],
        "documents": [*map(_document, meeting.documents)],
        "evidence": meeting.sentence.text,
        "evidence_part": meeting.sentence.part,
        "evidence_start": meeting.sentence.span.start,
        "evidence_end": meeting.sentence.span.end,
        "field_evidence": [*map(_evidence, meeting.evidence)],
    }


def _participant(participant: Participant) -> JSON:
    return {name: getattr(participant, name) for name in _PARTICIPANT} | {
        "evidence": [*map(_evidence, participant.evidence)]
    }


def _evidence(evidence: Evidence) -> JSON:
    start, end = evidence.span.start, evidence.span.end
    return {"field": evidence.field, "part": evidence.part, "start": start, "end": end, "text": evidence.text}


def _statement(statement: Statement) -> JSON:
    said = {name: getattr(statement, name) for name in _STATEMENT}
    return said | {"start": statement.span.start, "end": statement.span.end}


def _document(document: Document) -> JSON:
    return {
        "name": document.name,
        "kind": document.kind,
        "signed": document.signed,
        "parties": list(document.parties),
        "start": document.span.start,
        "end": document.span.end,
    }
