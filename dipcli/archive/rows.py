"""What the archive hands out: frozen rows for tables, pages and files. Dates are EDTF or ISO text, never objects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dipcli.model import Part

Outcome = Literal["new", "unchanged", "updated", "reextracted"]
"""What storing an article was."""


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """The exact words in one article that a value rests on; ``article`` is the input's own id."""

    article: str
    field: str
    part: Part
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """One person at one meeting; ``person`` is the lasting id in ``people``."""

    person: int
    name: str
    title: str | None
    organization: str | None
    affiliation: str | None
    side: str | None
    principal: bool
    evidence: tuple[EvidenceRow, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One line of a list of meetings; participants come hosts first, then guests, those who also attend last.

    ``reports`` counts the articles, ``sources`` counts near-identical reprints once.
    """

    id: int
    status: str
    form: str
    date: str | None
    part_of_day: str | None
    place: str | None
    country: str | None
    occasion: str | None
    participants: tuple[ParticipantRow, ...]
    countries: tuple[str, ...]
    topics: tuple[str, ...]
    confidence: float
    reports: int
    sources: int

    @property
    def principals(self) -> tuple[ParticipantRow, ...]:
        """Those who meet, as opposed to those who also attend."""
        return tuple(p for p in self.participants if p.principal)


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One article's report of a meeting, with the sentence that best shows it.

    ``id`` is the report's lasting number; reports of one ``family`` are reprints of one text.
    """

    id: int
    article: str
    title: str | None
    published: str | None
    source: str | None
    url: str | None
    status: str
    family: int
    evidence: str
    evidence_part: Part
    evidence_start: int
    evidence_end: int


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One value that reports give for a field, as text, and the input ids of the articles that give it."""

    field: str
    value: str
    preferred: bool
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatementRow:
    """What a participant is reported to have said; offsets count in the text of ``article``."""

    meeting: int
    article: str
    person: int | None
    speaker: str
    affiliation: str | None
    addressee: str | None
    verb: str
    act: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """An agreement named with a meeting; ``signed`` tells whether the article says that it was."""

    name: str
    kind: str
    signed: bool
    parties: tuple[str, ...]
    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """What a person decided: ``action`` on ``target``, in force unless ``undone_at`` is set.

    ``target`` is the text that a user would type ("42 date=2026-01-08"); times are ISO 8601 in UTC.
    """

    id: int
    action: str
    target: str
    made_by: str
    made_at: str
    reason: str | None
    undone_by: str | None
    undone_at: str | None
    undone_reason: str | None = None


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """A field that ``decision`` set: ``date``, ``participant:2.title``; without a number when nobody there fits."""

    decision: int
    field: str

    @property
    def waits(self) -> bool:
        """Whether the participant that it is about is found no more."""
        return self.field.startswith("participant.")


@dataclass(frozen=True, slots=True)
class MeetingDetail:
    """Everything the archive knows of one meeting; ``lead`` is the report whose sentence stands for it."""

    meeting: MeetingRow
    form_as_printed: str | None
    date_basis: str | None
    channel: str | None
    visit_type: str | None
    visit_as_printed: str | None
    cameo: str | None
    plover: str | None
    confirmed: bool
    rejected: bool
    became: int | None
    planned: tuple[int, ...]
    visit: VisitRow | None
    lead: ReportRow
    reports: tuple[ReportRow, ...]
    evidence: tuple[EvidenceRow, ...]
    claims: tuple[ClaimRow, ...]
    corrections: tuple[CorrectionRow, ...]
    statements: tuple[StatementRow, ...]
    documents: tuple[DocumentRow, ...]
    decisions: tuple[DecisionRow, ...]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of a list of people; ``first`` and ``last`` date the earliest and the latest meeting."""

    id: int
    name: str
    affiliation: str | None
    title: str | None
    meetings: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """An office that a person is reported to have held, from the first meeting to the last that show it."""

    person: int
    title: str
    organization: str | None
    affiliation: str | None
    first: str | None
    last: str | None
    meetings: int


@dataclass(frozen=True, slots=True)
class CounterpartRow:
    """Somebody of another side whom a person met, and how often."""

    person: int
    name: str
    affiliation: str | None
    meetings: int
    last: str | None


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """Everything the archive knows of one person; meetings come newest first."""

    person: PersonRow
    names: tuple[str, ...]
    offices: tuple[OfficeRow, ...]
    counterparts: tuple[CounterpartRow, ...]
    meetings: tuple[MeetingRow, ...]


@dataclass(frozen=True, slots=True)
class CountryRow:
    """A country (ISO code) or an international body (short name) and its meetings."""

    code: str
    meetings: int
    people: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """A body, by its most usual name, how many people took part for it, and in how many meetings."""

    name: str
    affiliation: str | None
    people: int
    meetings: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A delegation's stay in a host country and the meetings that belong to it."""

    id: int
    guest: str
    host: str
    head: ParticipantRow
    first: str
    last: str
    type: str | None
    as_printed: str | None
    meetings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """Something to review: ``kind`` is ``confidence``, ``duplicate``, ``homonym``, ``offices`` or ``waiting``.

    ``ids`` are meetings, or people for ``homonym`` and ``offices``. What is ``waiting`` is the correction ``decision``,
    whose participant, or whose meeting (then there are no ids), is found no more; ``why`` is its target.
    """

    kind: str
    ids: tuple[int, ...]
    why: str
    decision: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault that ``check`` found: where, and what is wrong."""

    where: str
    what: str
