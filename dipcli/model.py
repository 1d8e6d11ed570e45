"""The nouns of the project: frozen, typed, and free of every other room.

Offsets are counted in characters of ``Article.text`` (or ``Article.title``, see ``Evidence.part``), half open.
"""

from __future__ import annotations

import calendar
import datetime as dt
import hashlib
import re
from dataclasses import dataclass, field
from typing import Literal

Status = Literal["held", "background", "planned", "cancelled", "denied"]
Form = Literal["talks", "reception", "audience", "meeting", "call", "video", "working", "consultation", "credentials"]
Side = Literal["host", "guest"]
PartOfDay = Literal["dawn", "morning", "noon", "afternoon", "evening", "night"]
DateBasis = Literal["explicit", "relative", "weekday", "dateline", "carried", "visit", "context"]
Channel = Literal["party", "state", "government", "parliament", "defence", "security", "local", "people"]
VisitType = Literal["state", "official", "working", "private", "transit"]
Part = Literal["text", "title"]

STATUSES: tuple[Status, ...] = ("held", "background", "planned", "cancelled", "denied")
FORMS: tuple[Form, ...] = (
    "talks",
    "reception",
    "audience",
    "meeting",
    "call",
    "video",
    "working",
    "consultation",
    "credentials",
)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``[start, end)`` of a text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shift(self, by: int) -> Span:
        """The span moved ``by`` characters to the right."""
        return Span(self.start + by, self.end + by)


_POINT = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?\Z")


@dataclass(frozen=True, slots=True)
class EDTF:
    """A date of ISO 8601-2 (EDTF) in the subset that news need.

    ``2026``, ``2026-02``, ``2026-02-13``, ``XXXX-01-09`` (year unknown), ``XXXX-01``, and an interval of two of
    these (``2017-04-03/2017-04-05``). Raises ValueError for anything else.
    """

    text: str

    def __post_init__(self) -> None:
        points = self.text.split("/")
        if len(points) > 2 or not all(_is_point(point) for point in points):
            raise ValueError(f"not a date of the supported EDTF subset: {self.text!r}")
        first, last = self.earliest, self.latest
        if first and last and first > last:
            raise ValueError(f"the interval ends before it begins: {self.text!r}")

    def __str__(self) -> str:
        return self.text

    @property
    def earliest(self) -> dt.date | None:
        """The first day it can mean; None when the year is unknown."""
        return _bound(self.text.split("/")[0], last=False)

    @property
    def latest(self) -> dt.date | None:
        """The last day it can mean; None when the year is unknown."""
        return _bound(self.text.split("/")[-1], last=True)

    @property
    def precision(self) -> Literal["day", "month", "year", "interval"]:
        """How narrow the date is."""
        if "/" in self.text:
            return "interval"
        return ("year", "month", "day")[self.text.count("-")]

    def overlaps(self, since: dt.date | None, until: dt.date | None) -> bool:
        """Whether it can mean a day of ``[since, until]``; a date of unknown year never does when a bound is given."""
        if since is None and until is None:
            return True
        first, last = self.earliest, self.latest
        if first is None or last is None:
            return False
        return (since is None or last >= since) and (until is None or first <= until)


def _is_point(text: str) -> bool:
    found = _POINT.match(text)
    if not found:
        return False
    if found["month"] and not 1 <= int(found["month"]) <= 12:
        return False
    if not found["day"]:
        return text != "XXXX"
    year = 2000 if found["year"] == "XXXX" else int(found["year"])
    return year > 0 and 1 <= int(found["day"]) <= calendar.monthrange(year, int(found["month"]))[1]


def _bound(point: str, *, last: bool) -> dt.date | None:
    year, _, rest = point.partition("-")
    if year == "XXXX":
        return None
    month, _, day = rest.partition("-")
    m = int(month) if month else (12 if last else 1)
    d = int(day) if day else (calendar.monthrange(int(year), m)[1] if last else 1)
    return dt.date(int(year), m, d)


@dataclass(frozen=True, slots=True)
class Article:
    r"""One news article as it was read: NFC text, ``\n`` line ends, nothing else changed.

    ``body`` is where the article proper begins in ``text`` (behind front matter or a date line). ``published`` and
    ``retrieved`` are ISO dates (``2026-02-13``) or None. ``origin`` is the path it was read from, with ``:N`` for the
    record in it; no part of the article, and no archive keeps it.
    """

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    retrieved: str | None = None
    source: str | None = None
    url: str | None = None
    body: int = 0
    origin: str = field(default="", compare=False)

    @property
    def sha256(self) -> str:
        """Hex digest of all that extraction sees: title, text and the two dates."""
        parts = (self.title or "", self.published or "", self.retrieved or "", str(self.body), self.text)
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()

    @property
    def reference(self) -> dt.date | None:
        """The day that "hôm nay" means: that of publication, else of retrieval."""
        known = self.published or self.retrieved
        return dt.date.fromisoformat(known[:10]) if known else None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words that a value rests on; ``part`` says whether the span counts in the text or in the title."""

    field: str
    span: Span
    text: str
    part: Part = "text"


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date as found: EDTF, on what it was resolved, and the part of the day if one is named."""

    edtf: EDTF
    basis: DateBasis
    span: Span
    part_of_day: PartOfDay | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """One person at one meeting, in the office held at that moment.

    ``affiliation`` is an ISO 3166-1 alpha-2 code or the short name of an international body ("EU", "UN").
    """

    name: str
    title: str | None = None
    organization: str | None = None
    affiliation: str | None = None
    side: Side | None = None
    principal: bool = True
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """Words that the article attributes to a participant: who, with which reporting verb, what, and where it stands.

    ``act`` groups the verbs (``ask``, ``affirm``, ``promise``, ``thank``, ``praise``, ``propose``, ...; the list is
    ``data/reporting_verbs.csv``); ``addressee`` is the affiliation spoken to, where it is known.
    """

    speaker: str
    affiliation: str | None
    verb: str
    act: str
    text: str
    span: Span
    addressee: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """An agreement named with a meeting; ``signed`` tells whether the article says that it was."""

    name: str
    kind: str
    signed: bool
    span: Span
    parties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting as one article tells it. Fields are those of ``docs/guidelines.md``."""

    status: Status
    form: Form
    participants: tuple[Participant, ...]
    sentence: Evidence
    form_as_printed: str | None = None
    date: EDTF | None = None
    date_basis: DateBasis | None = None
    part_of_day: PartOfDay | None = None
    place: str | None = None
    country: str | None = None
    occasion: str | None = None
    channel: Channel | None = None
    visit_type: VisitType | None = None
    visit_as_printed: str | None = None
    cameo: str | None = None
    plover: str | None = None
    topics: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()
    documents: tuple[Document, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 0.0

    @property
    def countries(self) -> tuple[str, ...]:
        """The affiliations that take part, sorted, each once."""
        return tuple(sorted({p.affiliation for p in self.participants if p.affiliation}))

    @property
    def principals(self) -> tuple[Participant, ...]:
        """Those who meet, as opposed to those who also attend."""
        return tuple(p for p in self.participants if p.principal)


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one article says of meetings, as made by one version of the extractor."""

    article: str
    sha256: str
    version: str
    meetings: tuple[Meeting, ...] = field(default=())
