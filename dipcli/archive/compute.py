"""Meetings: which reports belong together and what each meeting's record says, for the reports that were touched.

A change can reach only the reports linked to it, directly or through others, by a pair of people at a compatible
time or by a decision. That component is grouped and written anew; all else stays as it is. Computing one component
at a time or all at once gives the same meetings.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from dipcli.archive import codec, numbers, rulings
from dipcli.archive.match import Node, became, clusters, evident
from dipcli.archive.merge import NO_DATE, Report, merge
from dipcli.archive.put import Computed, put
from dipcli.archive.sketch import families
from dipcli.archive.sql import chunks, marks
from dipcli.model import Meeting

Pair = tuple[int, int]


def recompute(db: sqlite3.Connection, touched: Iterable[int]) -> set[int]:
    """Brings the meetings of these reports, and of all reports linked to them, up to date; returns those reports."""
    nodes, links = _component(db, set(touched))
    lines = numbers.lines(db, nodes)
    rules = rulings.of_reports(db, lines)
    groups: list[list[Node]] = []
    for part in _parts(nodes, links):
        groups.extend(rulings.joined(clusters([nodes[i] for i in part], rules.apart), rules))
    ids = [min(number for n in group for number in lines[n.id]) for group in groups]
    _clear(db, nodes)
    plans = _plans(groups, ids)
    reports = _load(db, nodes)
    put(
        db,
        (
            Computed(
                number, merge(_with_families(db, [reports[n.id] for n in group])), plans.get(number), rules.of(group)
            )
            for group, number in zip(groups, ids, strict=True)
        ),
    )
    return set(nodes)


def _component(db: sqlite3.Connection, seeds: set[int]) -> tuple[dict[int, Node], set[Pair]]:
    """The live reports linked to the seeds, the seeds among them, and the links."""
    nodes: dict[int, Node] = {}
    links: set[Pair] = set()
    reached: set[int] = set()
    frontier = seeds
    while frontier:
        reached |= frontier
        candidates, decided = _candidates(db, frontier), rulings.linked(db, frontier)
        mentioned = frontier | {i for pair in candidates | decided for i in pair}
        nodes.update(load_nodes(db, mentioned - nodes.keys()))
        links |= {(a, b) for a, b in candidates if a in nodes and b in nodes and _linked(nodes[a], nodes[b])}
        links |= {(a, b) for a, b in decided if a in nodes and b in nodes}
        frontier = {i for pair in links for i in pair} - reached
    return {i: n for i, n in nodes.items() if i in reached}, links


def _linked(a: Node, b: Node) -> bool:
    return evident(a, b) or became(a, b) or became(b, a)


def _candidates(db: sqlite3.Connection, numbers: Iterable[int]) -> set[Pair]:
    found: set[Pair] = set()
    for ids in chunks(sorted(numbers)):
        found.update(
            db.execute(
                "SELECT a.report_id, b.report_id FROM pairs a JOIN pairs b ON b.low = a.low AND b.high = a.high "
                "AND b.first_day <= a.last_day AND b.last_day >= a.first_day AND b.report_id <> a.report_id "
                f"WHERE a.report_id IN ({marks(ids)})",
                tuple(ids),
            )
        )
    return found


def load_nodes(db: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Node]:
    """The live ones of these reports, as they are compared."""
    found: dict[int, Node] = {}
    for ids in chunks(sorted(numbers)):
        people: dict[int, dict[int, str]] = defaultdict(dict)
        for number, person, side in db.execute(
            f"SELECT report_id, kin_id, side FROM mentions WHERE principal AND report_id IN ({marks(ids)})",
            tuple(ids),
        ):
            people[number][person] = side
        rows = db.execute(
            "SELECT r.id, r.article_id, ifnull(a.published, ?), a.input_id, r.ordinal, r.status, r.form, r.date, "
            "r.place, r.country, r.first_day, r.last_day, a.sketch, r.names "
            "FROM reports r JOIN articles a ON a.id = r.article_id "
            f"WHERE r.ordinal IS NOT NULL AND r.id IN ({marks(ids)})",
            (NO_DATE, *ids),
        )
        for number, article, published, input_id, ordinal, status, form, *rest in rows:
            order = (published, input_id, ordinal)
            found[number] = Node(number, article, order, people[number], status, form, *rest)
    return found


def _parts(nodes: Iterable[int], links: Iterable[Pair]) -> list[list[int]]:
    """The connected parts, each sorted, in the order of their smallest members."""
    neighbours: dict[int, set[int]] = defaultdict(set)
    for a, b in links:
        neighbours[a].add(b)
        neighbours[b].add(a)
    left, parts = set(nodes), []
    for start in sorted(left):
        if start in left:
            part = _reach(start, neighbours)
            left -= part
            parts.append(sorted(part))
    return parts


def _reach(start: int, neighbours: dict[int, set[int]]) -> set[int]:
    part, stack = {start}, [start]
    while stack:
        new = neighbours[stack.pop()] - part
        part |= new
        stack.extend(new)
    return part


def _clear(db: sqlite3.Connection, numbers: Iterable[int]) -> None:
    for ids in chunks(sorted(numbers)):
        db.execute(
            f"DELETE FROM meetings WHERE id IN (SELECT meeting_id FROM reports WHERE id IN ({marks(ids)}))", tuple(ids)
        )


def _plans(groups: list[list[Node]], ids: list[int]) -> dict[int, int]:
    """Planned meetings that became exactly one held one, by id."""
    people: dict[int, list[int]] = defaultdict(list)
    for i, group in enumerate(groups):
        if group[0].stage == "told":
            for person in {p for n in group for p in n.people}:
                people[person].append(i)
    plans = {}
    for group, number in zip(groups, ids, strict=True):
        if group[0].stage == "planned":
            near = {i for n in group for p in n.people for i in people[p]}
            held = [i for i in near if any(became(a, b) for a in group for b in groups[i])]
            if len(held) == 1:
                plans[number] = ids[held[0]]
    return plans


def _load(db: sqlite3.Connection, nodes: dict[int, Node]) -> dict[int, Report]:
    found: dict[int, tuple[Meeting, ...]] = {}
    people = _people(db, nodes)
    for ids in chunks(sorted({n.article for n in nodes.values()})):
        rows = db.execute(
            f"SELECT article_id, meetings FROM extractions WHERE article_id IN ({marks(ids)})", tuple(ids)
        )
        found.update((article, codec.decode(text)) for article, text in rows)
    return {
        i: Report(
            i,
            n.article,
            *n.order,
            found[n.article][n.order[2]],
            tuple(person for person, _ in people[i]),
            tuple(kin for _, kin in people[i]),
        )
        for i, n in nodes.items()
    }


def _people(db: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, list[Pair]]:
    """Person and kin of each participant, by report."""
    found: dict[int, list[Pair]] = {i: [] for i in numbers}
    for ids in chunks(sorted(found)):
        for number, person, kin in db.execute(
            "SELECT report_id, person_id, kin_id FROM mentions "
            f"WHERE report_id IN ({marks(ids)}) ORDER BY report_id, n",
            tuple(ids),
        ):
            found[number].append((person, kin))
    return found


def _with_families(db: sqlite3.Connection, reports: list[Report]) -> list[Report]:
    """The reports, each with the family of its article among theirs."""
    if len(reports) == 1:
        return reports
    articles = sorted({r.family for r in reports})
    rows = db.execute(f"SELECT id, sketch FROM articles WHERE id IN ({marks(articles)})", articles)
    family = families(dict(rows.fetchall()))
    return [replace(r, family=family[r.family]) for r in reports]
