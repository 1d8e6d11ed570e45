"""Question 7, sides: who is host and who is guest; see docs/guidelines.md, fields of a participant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from dipcli.extract.consolidate import Told
from dipcli.extract.events import Event
from dipcli.extract.persons import Person
from dipcli.lexicon.tables import rows
from dipcli.model import Meeting, Side

_BOTH = 2
_OTHER = {"host": "guest", "guest": "host"}


def sides(told: Told, country: str | None, *, travelling: bool) -> tuple[Side | None, Side | None]:
    """The roles of the left and right side of what tells best; ``country`` is where the meeting was held, if known.

    ``travelling``: the sentence opens with the journey of its subject ("Trong chuyến thăm, A đã ...").
    """
    event = _with_host(told)
    if event.form in {"call", "video"}:
        return None, None
    if event.left_is == "host" and country in _speaks_for(event.right) and _by_monarch(event):
        return "guest", "host"
    if event.left_is:
        return ("host", "guest") if event.left_is == "host" else ("guest", "host")
    if country:
        return _at_home(country, _speaks_for(event.left), _speaks_for(event.right))
    return ("guest", "host") if travelling else (None, None)


def _with_host(told: Told) -> Event:
    """What tells best of a meeting, with the host whom another sentence names: "Trong cuộc gặp, A ... B đã tiếp A"."""
    best = told.best
    if best.form == "meeting" and not best.left_is:
        for one in told.events:
            if one.form == "reception" and one.left_is and {*one.people} == {*best.people}:
                same = {*one.left} == {*best.left}
                return replace(best, left_is=one.left_is if same else _OTHER[one.left_is])
    return best


def _by_monarch(event: Event) -> bool:
    """Whether a monarch stands on the right, whom one on a journey does not receive: "A tiếp kiến Quốc vương B"."""
    heads = {o.head.phrase.lower() for person in event.right for m in person.named() for o in m.offices}
    return not heads.isdisjoint(_monarchs())


@cache
def _monarchs() -> frozenset[str]:
    return frozenset(row["title"].lower() for row in rows("monarchs"))


def _at_home(country: str, left: set[str | None], right: set[str | None]) -> tuple[Side | None, Side | None]:
    for hosts in (left, right), (_seated(left, country), _seated(right, country)):
        own, other = (country in side for side in hosts)
        if own != other:
            return ("host", "guest") if own else ("guest", "host")
        if own:
            break
    return None, None


def _seated(side: set[str | None], country: str) -> set[str | None]:
    """The ``country`` where a body on this side has its seat there: the United Nations in New York."""
    return {country for body in side if (body, country) in seats()}


@cache
def seats() -> frozenset[tuple[str, str]]:
    """Where international bodies are at home when they meet: ("UN", "US")."""
    return frozenset((row["body"], row["country"]) for row in rows("seats"))


def _speaks_for(people: Sequence[Person]) -> set[str | None]:
    return {person.affiliation for person in people}


def settled(meetings: Sequence[Meeting]) -> list[Meeting]:
    """``meetings`` with the sides of those that leave them open as in another one of the same journey.

    Whoever is a country's guest in one of them is so in those with its other people that the article tells of.
    """
    return [_as_elsewhere(meeting, meetings) for meeting in meetings]


def _as_elsewhere(meeting: Meeting, meetings: Sequence[Meeting]) -> Meeting:
    countries = {p.affiliation for p in meeting.participants}
    told = meeting.form in {"call", "video"} or meeting.country or any(p.side for p in meeting.participants)
    if told or meeting.status != "held" or len(countries) != _BOTH:
        return meeting
    here = {(p.name, p.affiliation) for p in meeting.participants if p.principal}
    for other in meetings:
        known = {p.affiliation: p.side for p in other.participants if p.principal}
        shared = any((p.name, p.affiliation) in here for p in other.participants)
        if shared and all(known.values()) and other.status == "held" and known.keys() == countries:
            participants = tuple(replace(p, side=known[p.affiliation]) for p in meeting.participants)
            return replace(meeting, participants=participants)
    return meeting
