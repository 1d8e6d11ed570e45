"""Which reports tell of one meeting. Pure: the clusters depend on the reports alone, not on their order.

Two reports can be of one meeting when they come from two articles, share a principal on each of two sides, and nothing
in date, country, form or status contradicts it. Reports of the same day are joined first; one whose date is vague
(a month, a visit's days, none) follows only when there is a single meeting it can belong to.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from dipcli.model import EDTF

REMOTE = frozenset({"call", "video"})
NEWS_DAYS = 3
"""A report without a date tells of a day at most this long before it was published; with one, two such are compared."""
_FIRST, _LAST = "0000-00-00", "9999-99-99"


@dataclass(frozen=True, slots=True)
class Node:
    """One report as it is compared.

    ``people`` maps each principal's person to the side; ``order`` depends on content
    alone and breaks ties.
    """

    id: int
    article: int
    order: tuple[str, str, int]
    status: str
    remote: bool
    date: str | None
    country: str | None
    first_day: str
    last_day: str
    people: Mapping[int, str]

    @property
    def exact(self) -> bool:
        """Whether the date names one day of one year."""
        return self.date is not None and len(self.date) == 10 and not self.date.startswith("X")

    @property
    def stage(self) -> str:
        """Reports of one stage can be one record; a plan and what became of it are two."""
        return "told" if self.status in {"held", "background"} else "planned" if self.status == "planned" else "off"


def window(date: EDTF | None, published: str | None) -> tuple[str, str]:
    """The first and last day (ISO text) on which a report's meeting can have been."""
    if date is not None and date.earliest and date.latest:
        return date.earliest.isoformat(), date.latest.isoformat()
    if date is None and published:
        day = dt.date.fromisoformat(published[:10])
        return (day - dt.timedelta(NEWS_DAYS)).isoformat(), day.isoformat()
    return _FIRST, _LAST


def share_two_sides(a: Mapping[int, str], b: Mapping[int, str]) -> bool:
    """Whether at least one principal of each of two sides is in both."""
    return len({a[p] for p in a.keys() & b.keys()}) > 1


def same_time(a: Node, b: Node) -> bool:
    """Whether the two dates can mean one day."""
    if a.first_day > b.last_day or b.first_day > a.last_day:
        return False
    if a.date is None and b.date is None:
        return a.first_day > _FIRST and b.first_day > _FIRST
    if a.date is None or b.date is None:
        return _FIRST not in (a.first_day, b.first_day)
    if a.date.startswith("X") or b.date.startswith("X"):
        return _same_month_day(a.date, b.date)
    return True


def _same_month_day(a: str, b: str) -> bool:
    return len(a) == len(b) == 10 and a[4:] == b[4:]


def compatible(a: Node, b: Node) -> bool:
    """Whether the two reports can be of one meeting, as one record."""
    if a.article == b.article or a.stage != b.stage or a.remote != b.remote:
        return False
    if a.country and b.country and a.country != b.country:
        return False
    if "background" in (a.status, b.status) and not (a.date and b.date):
        return False
    return same_time(a, b) and share_two_sides(a.people, b.people)


def became(plan: Node, held: Node) -> bool:
    """Whether ``held`` can be what ``plan`` announced; both may be told in one article."""
    if plan.stage != "planned" or held.stage != "told" or not plan.date:
        return False
    return same_time(plan, held) and share_two_sides(plan.people, held.people)


def clusters(nodes: Collection[Node], apart: Collection[frozenset[int]] = ()) -> list[list[Node]]:
    """The nodes grouped into meetings; ``apart`` holds pairs of ids that a person has told apart."""
    ordered = sorted(nodes, key=lambda n: n.order)
    edges = {
        (a.id, b.id)
        for i, a in enumerate(ordered)
        for b in ordered[i + 1 :]
        if compatible(a, b) and frozenset((a.id, b.id)) not in apart
    }
    groups = _Groups(ordered, edges)
    for a, b in _by_strength(ordered, edges):
        if a.exact and b.exact:
            groups.join(a, b)
    groups.join_vague()
    return groups.lists()


def _by_strength(nodes: Iterable[Node], edges: Collection[tuple[int, int]]) -> list[tuple[Node, Node]]:
    by_id = {n.id: n for n in nodes}
    pairs = [(by_id[a], by_id[b]) for a, b in edges]
    return sorted(pairs, key=lambda p: (-len(p[0].people.keys() & p[1].people.keys()), p[0].order, p[1].order))


class _Groups:
    """Nodes being joined; two groups join only when every pair across them is compatible."""

    def __init__(self, nodes: list[Node], edges: set[tuple[int, int]]) -> None:
        self._edges = edges | {(b, a) for a, b in edges}
        self._group = {n.id: [n] for n in nodes}
        self._nodes = nodes

    def join(self, a: Node, b: Node) -> None:
        left, right = self._group[a.id], self._group[b.id]
        if left is not right and self._all_compatible(left, right):
            left.extend(right)
            for node in right:
                self._group[node.id] = left

    def _all_compatible(self, left: list[Node], right: list[Node]) -> bool:
        return all((x.id, y.id) in self._edges for x in left for y in right)

    def join_vague(self) -> None:
        """Adds each vague report to the one group it fits; then joins the vague ones left over that fit each other."""
        exact = [g for g in self.lists() if g[0].exact]
        choices = {n.id: [g for g in exact if self._all_compatible([n], g)] for n in self._nodes if not n.exact}
        for node in self._nodes:
            if len(choices.get(node.id, ())) == 1:
                self.join(choices[node.id][0][0], node)
        free = [n for n in self._nodes if n.id in choices and not choices[n.id]]
        for a, b in _by_strength(free, {(a.id, b.id) for a in free for b in free if (a.id, b.id) in self._edges}):
            self.join(a, b)

    def lists(self) -> list[list[Node]]:
        seen: dict[int, list[Node]] = {}
        for node in self._nodes:
            seen.setdefault(id(self._group[node.id]), self._group[node.id])
        return list(seen.values())
