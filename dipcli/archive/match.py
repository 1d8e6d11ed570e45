"""Which reports tell of one meeting. Pure: the clusters depend on the reports alone, not on their order.

Two reports can be of one meeting when they come from two articles, share a principal on each of two sides, and
nothing in date, country, form or status contradicts it. They are joined when, besides, their dates agree or their
texts are alike. Reports of the same day are joined first; one whose date is vague (a month, a visit's days, none)
follows only when there is a single meeting that it can belong to.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from dipcli.archive.sketch import ALIKE, REPRINT, SAME_NAMES, likeness, names_in_common
from dipcli.model import EDTF

REMOTE = frozenset({"call", "video"})
NEWS_DAYS = 3
"""A report without a date tells of a day at most this long before it was published."""
SLACK = 3
"""Days by which reprints may date one meeting differently."""
HOME = "VN"
"""Where the newspapers are whose days are counted by the clock at home."""
_WIDE = 31
_FIRST, _LAST = "0000-00-00", "9999-99-99"
_DAY = 10

Time = Literal["same", "unknown", "near", "other"]


@dataclass(frozen=True, slots=True)
class Node:
    """One report as it is compared.

    ``people`` maps each principal (people of one name are one) to the side; ``order`` depends on content alone and
    breaks ties; ``sketch`` stands for the text of the article, ``names`` are the proper names around the report's
    sentence; ``place`` and ``names`` are folded.
    """

    id: int
    article: int
    order: tuple[str, str, int]
    people: Mapping[int, str]
    status: str
    form: str
    date: str | None
    place: str | None
    country: str | None
    first_day: str
    last_day: str
    sketch: bytes
    names: str

    @property
    def exact(self) -> bool:
        """Whether the date names one day of one year."""
        return self.date is not None and len(self.date) == _DAY and not self.date.startswith("X")

    @property
    def bounded(self) -> bool:
        """Whether the year is known."""
        return self.first_day > _FIRST

    @property
    def remote(self) -> bool:
        """Whether it was a call or a video conference."""
        return self.form in REMOTE

    @property
    def stage(self) -> str:
        """Reports of one stage can be one record; a plan and what became of it are two."""
        return "told" if self.status in {"held", "background"} else "planned" if self.status == "planned" else "off"


def window(date: EDTF | None, published: str | None) -> tuple[str, str]:
    """The first and last day (ISO text) on which a report's meeting can have been."""
    if date is not None and date.earliest and date.latest:
        return date.earliest.isoformat(), date.latest.isoformat()
    if date is None and published:
        return shifted(published[:_DAY], -NEWS_DAYS), published[:_DAY]
    return _FIRST, _LAST


@lru_cache(maxsize=1 << 14)
def shifted(day: str, days: int) -> str:
    """The day so many days later (ISO text); the bounds of an unknown year stay."""
    if day in {_FIRST, _LAST}:
        return day
    return (dt.date.fromisoformat(day) + dt.timedelta(days)).isoformat()


def share_two_sides(a: Mapping[int, str], b: Mapping[int, str]) -> bool:
    """Whether at least one principal of each of two sides is in both."""
    shared = a.keys() & b.keys()
    return len({a[p] for p in shared}) > 1 and len({b[p] for p in shared}) > 1


def time_of(a: Node, b: Node) -> Time:
    """Whether the two dates mean one day: as far as told, perhaps, off by a little, or not."""
    gap = _days_apart(a, b)
    if gap:
        return "near" if gap <= SLACK else "other"
    if a.bounded and b.bounded:
        return "unknown" if _is_wide(a) or _is_wide(b) else "same"
    if a.date and b.date:
        first, second = _month_days(a.date), _month_days(b.date)
        return "same" if first[0] == first[1] or second[0] == second[1] else "unknown"
    return "unknown"


def _days_apart(a: Node, b: Node) -> int:
    """The days between two dates, by month and day alone where a year is unknown; 0 where they can be one."""
    if a.bounded and b.bounded:
        late, early = max(a.first_day, b.first_day), min(a.last_day, b.last_day)
        return (dt.date.fromisoformat(late) - dt.date.fromisoformat(early)).days if late > early else 0
    if not (a.date and b.date):
        return 0
    first, second = _month_days(a.date), _month_days(b.date)
    return max(0, _day_of_year(first[0]) - _day_of_year(second[1]), _day_of_year(second[0]) - _day_of_year(first[1]))


def _is_wide(node: Node) -> bool:
    return shifted(node.first_day, _WIDE) <= node.last_day


def _month_days(date: str) -> tuple[str, str]:
    """The first and last day of a date, without years."""
    points = date.split("/")
    return points[0][5:] or "01-01", (points[-1][5:] or "12") + ("-31" if len(points[-1]) < _DAY else "")


def _day_of_year(month_day: str) -> int:
    """A day, or the first of a month, of the longest year as a number; 31 February is 2 March."""
    return dt.date(2000, int(month_day[:2]), 1).toordinal() + int(month_day[3:] or 1)


@lru_cache(maxsize=1 << 16)
def _likeness(a: bytes, b: bytes) -> float:
    return likeness(a, b)


def _alike(a: Node, b: Node) -> bool:
    """Whether the texts tell of one event: reprints do, and others that name the same names where they report it."""
    common = names_in_common(a.names, b.names)
    if common is not None and common < SAME_NAMES:
        return False
    share = _likeness(a.sketch, b.sketch)
    two_places = a.place and b.place and not set(a.place.split()) & set(b.place.split())
    return share >= REPRINT or (share >= ALIKE and common is not None and not two_places)


def compatible(a: Node, b: Node) -> bool:
    """Whether nothing says that these are two meetings; reprints may differ in form, in country, by a few days."""
    if a.article == b.article or a.stage != b.stage or not share_two_sides(a.people, b.people):
        return False
    time = time_of(a, b)
    if time == "other":
        return False
    if a.remote == b.remote and _same_country(a, b) and (time != "near" or _by_another_clock(a, b)):
        return True
    return _likeness(a.sketch, b.sketch) >= REPRINT


def _by_another_clock(a: Node, b: Node) -> bool:
    """Whether one report counts the day abroad, the other at home: a day apart, in one form, in one building."""
    told = a.form, a.place, a.country
    return _days_apart(a, b) == 1 and None not in told and a.country != HOME and told == (b.form, b.place, b.country)


def _same_country(a: Node, b: Node) -> bool:
    """Whether both can be in one country; nobody meets somebody in two countries on one day, so then one is wrong."""
    one_day = a.exact and a.date == b.date
    return one_day or a.country == b.country or not (a.country and b.country)


def evident(a: Node, b: Node) -> bool:
    """Whether the two reports are of one meeting as far as they alone can tell."""
    if not compatible(a, b):
        return False
    recalled = "background" in (a.status, b.status) and not (a.date and b.date)
    return (time_of(a, b) == "same" and not recalled) or _by_another_clock(a, b) or _alike(a, b)


def became(plan: Node, held: Node) -> bool:
    """Whether ``held`` can be what ``plan`` announced; both may be told in one article."""
    if plan.stage != "planned" or held.stage != "told" or not plan.date:
        return False
    return time_of(plan, held) == "same" and share_two_sides(plan.people, held.people)


def clusters(nodes: Collection[Node], apart: Collection[frozenset[int]] = ()) -> list[list[Node]]:
    """The nodes grouped into meetings; ``apart`` holds pairs of ids that a person has told apart."""
    groups = _Groups(sorted(nodes, key=lambda n: n.order), apart)
    groups.join_exact()
    torn = groups.join_vague()
    groups.join_rest(torn)
    return groups.lists()


class _Groups:
    """Nodes being joined; two groups join only when every pair across them is compatible."""

    def __init__(self, nodes: list[Node], apart: Collection[frozenset[int]]) -> None:
        self._nodes = nodes
        self._group = {n.id: [n] for n in nodes}
        pairs = [(a, b) for i, a in enumerate(nodes) for b in nodes[i + 1 :] if frozenset((a.id, b.id)) not in apart]
        self._fit = {p for a, b in pairs if compatible(a, b) for p in ((a.id, b.id), (b.id, a.id))}
        self._evident = sorted(((a, b) for a, b in pairs if evident(a, b)), key=_strength)

    def join_exact(self) -> None:
        """Joins what is dated to the day."""
        for a, b in self._evident:
            if a.exact and b.exact:
                self._join(a, b)

    def join_vague(self) -> set[int]:
        """Adds each vague report to the one dated meeting it fits. Returns those that fit several."""
        options = {n.id: self._options(n) for n in self._nodes if not n.exact}
        for node in self._nodes:
            found = options.get(node.id, [])
            if len(found) == 1 or (found and _parts_of(node, found)):
                self._join(found[0], node)
        return {i for i, found in options.items() if len(found) > 1}

    def join_rest(self, torn: Collection[int]) -> None:
        """Joins what is left, but for the torn ones."""
        for a, b in self._evident:
            if a.id not in torn and b.id not in torn:
                self._join(a, b)

    def _options(self, node: Node) -> list[Node]:
        """One member of each dated group that the vague node fits; of several, those whose texts are like its own."""
        others = [b if a is node else a for a, b in self._evident if node in (a, b)]
        groups = {id(g): g for o in others if o.exact and self._fits([node], g := self._group[o.id])}.values()
        alike = [g for g in groups if any(_alike(node, n) for n in g)]
        return [g[0] for g in (alike if len(alike) == 1 else groups)]

    def _join(self, a: Node, b: Node) -> None:
        left, right = self._group[a.id], self._group[b.id]
        if left is not right and self._fits(left, right):
            left.extend(right)
            self._group.update((node.id, left) for node in right)

    def _fits(self, left: Iterable[Node], right: list[Node]) -> bool:
        return all((x.id, y.id) in self._fit for x in left for y in right)

    def lists(self) -> list[list[Node]]:
        """The groups, each once."""
        return list({id(g): g for g in self._group.values()}.values())


def _parts_of(joint: Node, found: Collection[Node]) -> bool:
    """Whether another article tells a meeting with several people as one with each: it is the first of these."""
    articles = {(part.article, part.date, part.place) for part in found}
    return len(articles) == 1 and all(part.people.keys() < joint.people.keys() for part in found)


def _strength(pair: tuple[Node, Node]) -> tuple[object, ...]:
    """Sorts first what is most surely one meeting."""
    a, b = pair
    shared = len(a.people.keys() & b.people.keys())
    same = (time_of(a, b) == "same") + (a.date == b.date) + (a.form == b.form) + (a.remote == b.remote)
    return -shared, -same, -_likeness(a.sketch, b.sketch), a.order, b.order
