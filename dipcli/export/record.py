"""The JSON of one article and what it says of meetings: the contract of ``dip extract``."""

from __future__ import annotations

from typing import Any

from dipcli.model import Article, Document, Evidence, Extraction, Meeting, Participant, Statement

_ARTICLE = ("id", "title", "published", "retrieved", "source", "url", "sha256")
_MEETING = ("form_as_printed", "date_basis", "part_of_day", "place", "country", "occasion", "channel", "visit_type")
_MEETING_REST = ("visit_as_printed", "cameo", "plover", "confidence")
_PARTICIPANT = ("name", "title", "organization", "affiliation", "side", "principal")
_STATEMENT = ("speaker", "affiliation", "addressee", "verb", "act", "text")

JSON = dict[str, Any]


def article_record(article: Article, extraction: Extraction) -> JSON:
    """One line of ``dip extract``."""
    return {name: getattr(article, name) for name in _ARTICLE} | {"meetings": [*map(_meeting, extraction.meetings)]}


def _meeting(meeting: Meeting) -> JSON:
    return {
        "status": meeting.status,
        "form": meeting.form,
        "date": str(meeting.date) if meeting.date else None,
        **{name: getattr(meeting, name) for name in _MEETING},
        **{name: getattr(meeting, name) for name in _MEETING_REST},
        "countries": list(meeting.countries),
        "topics": list(meeting.topics),
        "participants": [*map(_participant, meeting.participants)],
        "statements": [*map(_statement, meeting.statements)],
        "documents": [*map(_document, meeting.documents)],
        "evidence": meeting.sentence.text,
        "evidence_part": meeting.sentence.part,
        "evidence_start": meeting.sentence.span.start,
        "evidence_end": meeting.sentence.span.end,
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
