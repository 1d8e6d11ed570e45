"""Several reports of one meeting to one record. Pure.

The rule for every field on which reports differ: the value that most sources give (reprints count once), then the
most precise one, then the one published first, then the first by its letters. A vague date counts for every exact
one within it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from operator import attrgetter
from typing import Any

from dipcli.model import EDTF, Document, Meeting, Participant, Statement
from dipcli.text import fold

NO_DATE = "9999"
_FOLLOW = ("form_as_printed", "cameo", "plover")
_SIDES = {"host": 0, "guest": 1, None: 2}


@dataclass(frozen=True, slots=True)
class Report:
    """One article's report; ``people`` gives the person of each participant of ``meeting``.

    ``kin`` gives what is one for people of one name, whatever affiliation an article gives them.
    """

    id: int
    family: int
    published: str
    input_id: str
    ordinal: int
    meeting: Meeting
    people: tuple[int, ...]
    kin: tuple[int, ...]

    @property
    def order(self) -> tuple[str, str, int]:
        """Earliest published first; by content, never by id."""
        return self.published, self.input_id, self.ordinal


Appearance = tuple[Report, Participant, int, int]


@dataclass(frozen=True, slots=True)
class Member:
    """A person at the merged meeting; ``people`` and ``kin`` are all ids under which the reports have that person."""

    person: int
    participant: Participant
    people: frozenset[int]
    kin: frozenset[int]


@dataclass(frozen=True, slots=True)
class Claim:
    """A value that one report gives for a field on which the reports differ."""

    field: str
    value: str
    report: int


@dataclass(slots=True)
class Record:
    """The merged meeting; ``meeting`` has the preferred values, ``lead`` is the report whose sentence stands for it."""

    meeting: Meeting
    members: list[Member]
    lead: Report
    reports: list[Report]
    statements: list[tuple[Report, Statement]]
    documents: list[tuple[Report, Document]]
    claims: list[Claim] = field(default_factory=list)

    @property
    def sources(self) -> int:
        """Reports, near-identical reprints counted once."""
        return len({r.family for r in self.reports})


def merge(reports: Sequence[Report]) -> Record:
    """The record of reports that tell of one meeting (at least one)."""
    ordered = sorted(reports, key=lambda r: r.order)
    told = [r for r in ordered if r.meeting.status == "held"] or ordered
    values: dict[str, Any] = {name: prefer(told, attrgetter(name), rank) for name, rank in _RANKS.items()}
    if values["form"] in {"call", "video"}:
        values["place"] = None
    lead = max(
        told, key=lambda r: (r.meeting.form == values["form"], r.meeting.confidence >= told[0].meeting.confidence)
    )
    follow: dict[str, Any] = {name: _of_form(told, name, values["form"]) for name in _FOLLOW}
    basis = next((r.meeting.date_basis for r in told if r.meeting.date == values["date"]), None)
    members = _members(ordered)
    meeting = replace(
        lead.meeting,
        **values,
        **follow,
        status=told[0].meeting.status,
        date_basis=basis,
        participants=tuple(m.participant for m in members),
        topics=_topics(ordered),
        confidence=max(r.meeting.confidence for r in told),
    )
    record = Record(meeting, members, lead, ordered, _statements(ordered), _documents(ordered))
    record.claims = list(_claims(record, told))
    return record


def _topics(reports: Sequence[Report]) -> tuple[str, ...]:
    """The topics of all reports: first those that most sources have, then those that weigh most in one of them."""
    families: dict[str, set[int]] = {}
    places: dict[str, int] = {}
    for r in reports:
        for place, topic in enumerate(r.meeting.topics):
            families.setdefault(topic, set()).add(r.family)
            places[topic] = min(place, places.get(topic, place))
    return tuple(sorted(families, key=lambda topic: (-len(families[topic]), places[topic], topic)))


def prefer(reports: Iterable[Report], value_of: Callable[[Meeting], Any], rank: Callable[[Any], int]) -> Any:  # noqa: ANN401
    """The preferred one of the values that the reports give; None when none gives any."""
    told = [(value, r) for r in reports if (value := value_of(r.meeting)) is not None]
    if not told:
        return None
    return min(told, key=lambda t: (-_support(t[0], told), -rank(t[0]), t[1].published, str(t[0])))[0]


def _support(value: object, told: list[tuple[Any, Report]]) -> int:
    return len({r.family for other, r in told if supports(other, value)})


def supports(other: object, value: object) -> bool:
    """Whether a report that says ``other`` agrees with ``value``."""
    if isinstance(other, EDTF) and isinstance(value, EDTF):
        return other == value or (precision(other) < precision(value) and _within(value, other))
    if isinstance(other, str) and isinstance(value, str):
        return _fold(other) == _fold(value)
    return other == value


def _within(narrow: EDTF, wide: EDTF) -> bool:
    if wide.text.startswith("XXXX"):
        return narrow.text[4:] == wide.text[4:]
    return wide.overlaps(narrow.earliest, narrow.latest) and narrow.earliest is not None


def precision(date: EDTF) -> int:
    """How much a date says: a year 0, a month 1, an interval 2, a day without its year 3, a day 4."""
    if date.precision == "day":
        return 3 if date.text.startswith("XXXX") else 4
    return {"year": 0, "month": 1}.get(date.precision, 2)


@cache
def _fold(text: str) -> str:
    return fold(text)


def _length(value: object) -> int:
    return len(str(value))


def _no_rank(_: object) -> int:
    return 0


_RANKS: dict[str, Callable[[Any], int]] = {
    "form": _no_rank,
    "date": precision,
    "part_of_day": _no_rank,
    "place": _length,
    "country": _no_rank,
    "occasion": _length,
    "channel": _no_rank,
    "visit_type": _no_rank,
    "visit_as_printed": _length,
}
_CLAIMED = ("form", "date", "part_of_day", "place", "country")
_PERSON_RANKS: dict[str, Callable[[Any], int]] = {
    "name": lambda name: len(name.split()),
    "title": _length,
    "organization": _length,
    "affiliation": _no_rank,
    "side": _no_rank,
    "principal": int,
}


def _of_form(reports: Iterable[Report], name: str, form: str) -> str | None:
    return next((v for r in reports if r.meeting.form == form and (v := getattr(r.meeting, name))), None)


def _appearances(reports: Sequence[Report]) -> list[list[Appearance]]:
    """The participants of all reports, those who are one person together."""
    namesakes = {
        kin for r in reports for kin in r.kin if len({p for p, k in zip(r.people, r.kin, strict=True) if k == kin}) > 1
    }
    found: dict[tuple[bool, int], list[Appearance]] = {}
    for r in reports:
        for person, kin, participant in zip(r.people, r.kin, r.meeting.participants, strict=True):
            key = (True, person) if kin in namesakes else (False, kin)
            found.setdefault(key, []).append((r, participant, person, kin))
    return list(found.values())


def _members(reports: Sequence[Report]) -> list[Member]:
    members = [_member(told) for told in _appearances(reports)]
    return sorted(members, key=lambda m: (not m.participant.principal, _SIDES[m.participant.side]))


def _member(told: list[Appearance]) -> Member:
    values = {name: _prefer_person(told, name) for name in _PERSON_RANKS}
    person = next(p for _, q, p, _ in told if q.affiliation == values["affiliation"])
    people, kin = frozenset(p for _, _, p, _ in told), frozenset(k for _, _, _, k in told)
    return Member(person, replace(told[0][1], **values, evidence=()), people, kin)


def _prefer_person(told: list[Appearance], name: str) -> Any:  # noqa: ANN401 - the type of the field
    given = [(v, r) for r, p, *_ in told if (v := getattr(p, name)) is not None]
    if not given:
        return None
    rank = _PERSON_RANKS[name]
    return min(given, key=lambda t: (-_support(t[0], given), -rank(t[0]), t[1].published, str(t[0])))[0]


def _statements(reports: Iterable[Report]) -> list[tuple[Report, Statement]]:
    """Those of all reports; what a reprint repeats word for word is taken once."""
    kept: dict[tuple[int, str], tuple[Report, Statement]] = {}
    for r in reports:
        for statement in r.meeting.statements:
            kept.setdefault((r.family, statement.text), (r, statement))
    return list(kept.values())


def _documents(reports: Iterable[Report]) -> list[tuple[Report, Document]]:
    """Those of all reports, each once; from a report that it was signed in, if there is one."""
    kept: dict[str, tuple[Report, Document]] = {}
    for r in reports:
        for document in r.meeting.documents:
            key = _fold(document.name)
            if key not in kept or (document.signed and not kept[key][1].signed):
                kept[key] = (r, document)
    return list(kept.values())


def _claims(record: Record, told: Sequence[Report]) -> Iterator[Claim]:
    if len(record.reports) == 1:
        return
    for name in _CLAIMED:
        given = [(str(v), r) for r in told if (v := getattr(r.meeting, name)) is not None]
        yield from _differing(name, given)
    appearances = {person: told for told in _appearances(record.reports) for _, _, person, _ in told}
    for n, member in enumerate(record.members, 1):
        told_of = appearances[member.person]
        for name in ("title", "affiliation"):
            given = [(v, r) for r, p, *_ in told_of if (v := getattr(p, name))]
            yield from _differing(f"participant:{n}.{name}", given)
        if member.participant.principal:
            named = {r.id for r, *_ in told_of}
            presence = [("named" if r.id in named else "not named", r) for r in record.reports]
            yield from _differing(f"participant:{n}", presence)


def _differing(name: str, given: list[tuple[str, Report]]) -> Iterator[Claim]:
    if len({_fold(value) for value, _ in given}) > 1:
        yield from (Claim(name, value, r.id) for value, r in given)
