"""An archive against pairs of reports: whether it takes two reports for one meeting when they tell of one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dipcli.measure.agree import same_name
from dipcli.measure.figures import Measures, f1, share
from dipcli.measure.records import Unfit


@dataclass(frozen=True, slots=True)
class Told:
    """The principals of one meeting that an article tells of."""

    article: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two reports, and whether a careful reader takes them for reports of one meeting."""

    a: Told
    b: Told
    same: bool


@dataclass(frozen=True, slots=True)
class Stored:
    """A meeting of an archive: for each principal all names under which the archive knows the person."""

    meeting: int
    held: bool
    people: tuple[tuple[str, ...], ...]


class PairTally(NamedTuple):
    """Counts: pairs that are one meeting, that lead to one, and that rightly do so."""

    same: int = 0
    joined: int = 0
    rightly: int = 0


PAIR_MEASURES: Measures[PairTally] = {
    "pair_p": lambda n: share(n.rightly, n.joined),
    "pair_r": lambda n: share(n.rightly, n.same),
    "pair_f1": lambda n: f1(n.rightly, n.joined, n.same),
}
"""Precision and recall of the pairs that an archive takes for one meeting."""


def pair(line: object) -> Pair:
    """A pair from one line of JSON: ``{"a": id, "a_people": [...], "b": id, "b_people": [...], "same": true}``.

    Raises Unfit for anything else.
    """
    if not isinstance(line, Mapping):
        raise Unfit("a", line, "text")
    if not isinstance(line.get("same"), bool):
        raise Unfit("same", line.get("same"), "truth")
    return Pair(_told(line, "a"), _told(line, "b"), line["same"])


def _told(line: Mapping[str, object], side: str) -> Told:
    article, people = line.get(side), line.get(f"{side}_people")
    if article is None:
        raise Unfit(side, article, "text")
    if not isinstance(people, list) or not all(isinstance(name, str) for name in people):
        raise Unfit(f"{side}_people", people, "names")
    return Told(str(article), tuple(people))


def found(told: Told, meetings: Iterable[Stored]) -> int | None:
    """Which of the meetings that the archive has from the article is the one told of; None when it is none of them.

    It shares most principals, two at least where so many are told of; of equals the held one, then the one with the
    fewest others.
    """
    least = min(2, len(told.people))
    shared = [(_shared(told.people, meeting.people), meeting) for meeting in meetings]
    fit = [(count, m.held, -len(m.people), -m.meeting) for count, m in shared if count >= max(least, 1)]
    return -max(fit)[-1] if fit else None


def _shared(names: Sequence[str], people: Sequence[Sequence[str]]) -> int:
    left = list(people)
    for name in names:
        known = next((person for person in left if any(same_name(name, other) for other in person)), None)
        if known is not None:
            left.remove(known)
    return len(people) - len(left)


def pair_tally(one: Pair, meeting_of: Callable[[Told], int | None]) -> PairTally:
    """The counts of one pair; ``meeting_of`` leads to a meeting's id, None when it was not found: then it is missed."""
    a, b = meeting_of(one.a), meeting_of(one.b)
    joined = a is not None and a == b
    return PairTally(one.same, joined, one.same and joined)
