"""What decisions in force say about a set of reports: which belong together or apart, and what is set by hand."""

from __future__ import annotations

import itertools
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from dipcli.archive.match import Node
from dipcli.archive.numbers import lines, live
from dipcli.archive.sql import chunks, marks

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Correction:
    """A value set by hand; ``person`` and ``kin`` are None for a field of the meeting itself."""

    decision: int
    field: str
    value: str | None
    person: int | None
    kin: int | None


@dataclass(frozen=True, slots=True)
class Ruling:
    """What was decided on one meeting; later corrections come later and win."""

    corrections: tuple[Correction, ...] = ()
    rejected: bool = False
    confirmed: bool = False


@dataclass(slots=True)
class Rules:
    """Decisions on a set of live reports, by decision id."""

    joins: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    splits: dict[int, tuple[set[int], set[int]]] = field(default_factory=lambda: defaultdict(lambda: (set(), set())))
    corrections: dict[int, tuple[int, Correction]] = field(default_factory=dict)
    judgements: dict[int, tuple[int, str]] = field(default_factory=dict)

    @property
    def apart(self) -> set[frozenset[int]]:
        """Pairs of reports that were told apart."""
        return {frozenset(p) for rest, out in self.splits.values() for p in itertools.product(rest, out)}

    def of(self, group: Iterable[Node]) -> Ruling:
        """What applies to the meeting of these reports; of contrary judgements the later one."""
        ids = {n.id for n in group}
        corrections = tuple(c for _, (report, c) in sorted(self.corrections.items()) if report in ids)
        judgements = [action for _, (report, action) in sorted(self.judgements.items()) if report in ids]
        last = judgements[-1] if judgements else None
        return Ruling(corrections, last == "reject", last == "confirm")


def of_reports(db: sqlite3.Connection, leading: Mapping[int, Iterable[int]]) -> Rules:
    """The decisions in force on live reports, given with the numbers that lead to each."""
    rules = Rules()
    root = {number: report for report, line in leading.items() for number in line}
    for number, part, decision, action, name, value in _decided(db, root):
        report = root[number]
        if action == "merge":
            rules.joins[decision].add(report)
        elif action == "split":
            rules.splits[decision][part].add(report)
        elif action == "correct":
            rules.corrections[decision] = (report, Correction(decision, name, value, *_person(db, decision)))
        else:
            rules.judgements[decision] = (report, action)
    return rules


def _decided(db: sqlite3.Connection, numbers: Collection[int]) -> Iterator[tuple[int, int, int, str, str, str | None]]:
    if not db.execute("SELECT 1 FROM decision_reports LIMIT 1").fetchone():
        return
    for ids in chunks(sorted(numbers)):
        yield from db.execute(
            "SELECT r.report_id, r.part, d.id, d.action, d.field, d.value FROM decision_reports r "
            f"JOIN decisions d ON d.id = r.decision_id WHERE d.undone_at IS NULL AND r.report_id IN ({marks(ids)})",
            tuple(ids),
        ).fetchall()


def _person(db: sqlite3.Connection, decision: int) -> tuple[int | None, int | None]:
    """Person and kin of the name that a correction is about."""
    row = db.execute(
        "SELECT n.person_id, n.kin_id FROM decision_names d JOIN person_names n ON n.id = d.name_id "
        "WHERE d.decision_id = ?",
        (decision,),
    ).fetchone()
    return row or (None, None)


def linked(db: sqlite3.Connection, reports: Collection[int]) -> set[Pair]:
    """Pairs of live reports, at least one of them among ``reports``, that a decision in force says are one meeting."""
    if not db.execute("SELECT 1 FROM decision_reports LIMIT 1").fetchone():
        return set()
    pairs: set[Pair] = set()
    for report, line in lines(db, reports).items():
        rows = db.execute(
            "SELECT DISTINCT b.report_id FROM decision_reports a JOIN decisions d ON d.id = a.decision_id "
            f"JOIN decision_reports b ON b.decision_id = d.id WHERE a.report_id IN ({marks(line)}) "
            "AND d.action = 'merge' AND d.undone_at IS NULL",
            tuple(line),
        ).fetchall()
        others = {live(db, number) for (number,) in rows} - {report, None}
        pairs.update((report, other) for other in others if other is not None)
    return pairs


def joined(groups: list[list[Node]], rules: Rules) -> list[list[Node]]:
    """The groups after the merges that were decided, earliest first; a split that was decided later stands."""
    for decision, reports in sorted(rules.joins.items()):
        wanted = [g for g in groups if any(n.id in reports for n in g)]
        for group in wanted[1:]:
            first = wanted[0]
            if group is not first and not _parted_later(first, group, rules, decision):
                first.extend(group)
                groups = [g for g in groups if g is not group]
    return groups


def _parted_later(a: list[Node], b: list[Node], rules: Rules, decision: int) -> bool:
    left, right = {n.id for n in a}, {n.id for n in b}
    return any(
        (left & rest and right & out) or (left & out and right & rest)
        for later, (rest, out) in rules.splits.items()
        if later > decision
    )
