"""Visits as parents of meetings: computed when asked for, from the meetings that are told to belong to one.

A meeting starts a visit when its report names the visit (its type, or the words printed). Meetings in the same
country with the same guest, at most ``GAP`` days apart, are one visit; other meetings of its guests there in those
days join it.
"""

from __future__ import annotations

import datetime as dt
import itertools
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dipcli.archive.rows import ParticipantRow, VisitRow

GAP = 3
_REACH = dt.timedelta(21)


@dataclass(frozen=True, slots=True)
class Stop:
    """A meeting of a visit as it is grouped: days as ISO text, guests in the order of the meeting."""

    meeting: int
    host: str
    first: str
    last: str
    type: str | None
    printed: str | None
    guests: tuple[ParticipantRow, ...]


_STOPS = """
    SELECT m.id, h.code, m.first_day, m.last_day, m.visit_type, m.visit_as_printed,
        p.person_id, p.name, p.title, p.organization, p.affiliation, p.side, p.principal
    FROM meetings m {index}
    JOIN (SELECT id, ifnull(country, (SELECT affiliation FROM participants x WHERE x.meeting_id = meetings.id
            AND x.side = 'host' AND x.affiliation IS NOT NULL ORDER BY n LIMIT 1)) AS code
        FROM meetings) h ON h.id = m.id
    JOIN participants p ON p.meeting_id = m.id AND p.principal AND p.affiliation <> h.code
    WHERE m.status = 'held' AND NOT m.rejected AND {where} ORDER BY m.id, p.n
"""
_TOLD = "(m.visit_type IS NOT NULL OR m.visit_as_printed IS NOT NULL) AND m.first_day BETWEEN ? AND ?"
_OTHERS = "m.id IN (SELECT meeting_id FROM participants WHERE person_id = ? AND day BETWEEN ? AND ?)"


def visits(db: sqlite3.Connection, first: str = "", last: str = "9999") -> list[VisitRow]:
    """The visits whose meetings began in ``[first, last]`` (ISO days), newest first."""
    groups = _chains(_stops(db, _TOLD, (first, last), index="INDEXED BY meetings_of_visits"))
    rows = [_row(_with_others(db, group)) for group in groups]
    return sorted(rows, key=lambda v: (v.first, v.id), reverse=True)


def visit_of(db: sqlite3.Connection, meeting: int) -> VisitRow | None:
    """The visit that a meeting belongs to."""
    day = db.execute("SELECT first_day FROM meetings WHERE id = ? AND status = 'held'", (meeting,)).fetchone()
    if not day or not day[0]:
        return None
    middle = dt.date.fromisoformat(day[0])
    near = visits(db, (middle - _REACH).isoformat(), (middle + _REACH).isoformat())
    return next((v for v in near if meeting in v.meetings), None)


def _stops(db: sqlite3.Connection, where: str, values: Sequence[object], index: str = "") -> list[Stop]:
    guests: dict[int, list[ParticipantRow]] = defaultdict(list)
    heads = {}
    for meeting, host, first, last, kind, printed, *person in db.execute(
        _STOPS.format(where=where, index=index), values
    ):
        heads[meeting] = (host, first, last, kind, printed)
        guests[meeting].append(replace(ParticipantRow(*person), principal=True))
    return [Stop(meeting, *head, tuple(guests[meeting])) for meeting, head in heads.items()]


def _chains(stops: Iterable[Stop]) -> list[list[Stop]]:
    """Stops linked by a guest, in one country, without a gap."""
    lines: dict[tuple[str, int], list[Stop]] = defaultdict(list)
    for stop in sorted(stops, key=lambda s: (s.first, s.meeting)):
        for guest in stop.guests:
            lines[stop.host, guest.person].append(stop)
    group = {stop.meeting: [stop] for line in lines.values() for stop in line}
    for line in lines.values():
        for a, b in itertools.pairwise(line):
            if _days(a.last, b.first) <= GAP and group[a.meeting] is not group[b.meeting]:
                joined = group[a.meeting] + group[b.meeting]
                group.update((stop.meeting, joined) for stop in joined)
    return list({id(g): g for g in group.values()}.values())


def _days(a: str, b: str) -> int:
    return (dt.date.fromisoformat(b) - dt.date.fromisoformat(a)).days


def _with_others(db: sqlite3.Connection, group: list[Stop]) -> list[Stop]:
    first, last = min(s.first for s in group), max(s.last for s in group)
    found = {s.meeting: s for s in group}
    for person in sorted({g.person for s in group for g in s.guests}):
        for stop in _stops(db, _OTHERS, (person, first, last)):
            if stop.host == group[0].host:
                found.setdefault(stop.meeting, stop)
    return sorted(found.values(), key=lambda s: (s.first, s.meeting))


def _row(group: list[Stop]) -> VisitRow:
    often = Counter(g.person for s in group for g in s.guests)
    head = max((g for s in group for g in s.guests), key=lambda g: often[g.person])
    return VisitRow(
        id=min(s.meeting for s in group),
        guest=head.affiliation or "",
        host=group[0].host,
        head=head,
        first=group[0].first,
        last=max(s.last for s in group),
        type=_most(s.type for s in group),
        as_printed=_most(s.printed for s in group),
        meetings=tuple(s.meeting for s in group),
    )


def _most(values: Iterable[str | None]) -> str | None:
    counted = Counter(v for v in values if v)
    return min(counted, key=lambda v: (-counted[v], v)) if counted else None
