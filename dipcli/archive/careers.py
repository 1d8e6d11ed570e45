"""Whether the offices told of one person can have been held by one. Pure."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from dipcli.text import fold

CHANGE = dt.timedelta(31)
"""Offices that have nothing to do with each other are doubtful when both were told within so many days."""


@dataclass(frozen=True, slots=True)
class Held:
    """A title and the first and last day (ISO text) on which it was told of the person, if any day is known."""

    title: str
    first: str | None
    last: str | None


def torn(offices: Sequence[Held]) -> tuple[str, str] | None:
    """Two titles, told at about one time, that nothing links: no words in common, and no third title between them."""
    careers = _careers(offices)
    for one, other in itertools.combinations(careers, 2):
        for a, b in itertools.product(one, other):
            if _close(a, b):
                return a.title, b.title
    return None


def _careers(offices: Sequence[Held]) -> list[list[Held]]:
    """The offices, those linked to each other together, directly or through others."""
    careers: list[list[Held]] = []
    for office in offices:
        akin = [c for c in careers if any(linked(office.title, o.title) for o in c)]
        careers = [c for c in careers if not any(c is a for a in akin)]
        careers.append([office, *itertools.chain.from_iterable(akin)])
    return careers


def linked(a: str, b: str) -> bool:
    """Whether a part of one title has more than half of its words in common with one of the other.

    ``Ngoại trưởng`` and ``Bộ trưởng Ngoại giao`` do, ``Bộ trưởng Công an`` and ``Bộ trưởng Y tế`` do not.
    """
    return any(2 * len(x & y) > min(len(x), len(y)) for x, y in itertools.product(_parts(a), _parts(b)))


def _parts(title: str) -> list[set[str]]:
    return [words for part in title.split(",") if (words := set(fold(part).split()))]


def _close(a: Held, b: Held) -> bool:
    if not (a.first and a.last and b.first and b.last):
        return False
    gap = dt.date.fromisoformat(max(a.first, b.first)) - dt.date.fromisoformat(min(a.last, b.last))
    return gap <= CHANGE
