"""The archive: one SQLite file of articles, what was found in them, what was decided, and what follows from both.

``Archive`` is the only door. Everything it returns is a frozen row of ``rows``; everything it raises is an
``ArchiveError``.
"""

from __future__ import annotations

from dipcli.archive.archive import Archive
from dipcli.archive.errors import ArchiveBusy, ArchiveDamaged, ArchiveError, ArchiveMissing, DecisionError
from dipcli.archive.query import Query
from dipcli.archive.rows import (
    ClaimRow,
    CorrectionRow,
    CounterpartRow,
    CountryRow,
    DecisionRow,
    DocumentRow,
    DoubtRow,
    EvidenceRow,
    MeetingDetail,
    MeetingRow,
    OfficeRow,
    OrganizationRow,
    Outcome,
    ParticipantRow,
    PersonDetail,
    PersonRow,
    Problem,
    ReportRow,
    StatementRow,
    VisitRow,
)

__all__ = [
    "Archive",
    "ArchiveBusy",
    "ArchiveDamaged",
    "ArchiveError",
    "ArchiveMissing",
    "ClaimRow",
    "CorrectionRow",
    "CounterpartRow",
    "CountryRow",
    "DecisionError",
    "DecisionRow",
    "DocumentRow",
    "DoubtRow",
    "EvidenceRow",
    "MeetingDetail",
    "MeetingRow",
    "OfficeRow",
    "OrganizationRow",
    "Outcome",
    "ParticipantRow",
    "PersonDetail",
    "PersonRow",
    "Problem",
    "Query",
    "ReportRow",
    "StatementRow",
    "VisitRow",
]
