"""Question 7, attendance: who else was there ("Cùng dự buổi tiếp có ..."), as opposed to those who met."""

from __future__ import annotations

from collections.abc import Sequence

from dipcli.extract.clauses import Clause
from dipcli.extract.consolidate import Told
from dipcli.extract.mentions import Mention
from dipcli.extract.people import People
from dipcli.extract.persons import Person
from dipcli.extract.reading import Reading

_REACH = 8
"""Most sentences between a meeting's last sentence and one that lists who attended."""
_CEREMONY_REACH = 3
"""Most sentences from one that lists who attended a welcoming ceremony to the talks that followed it."""
_LEAD = 18
"""Most tokens between "tham dự" and the "có" that opens the list ("Tham dự hội đàm về phía Việt Nam có")."""


def attendees(reading: Reading, people: People, clauses: Sequence[Clause], told: Sequence[Told]) -> list[list[Person]]:
    """For each meeting of ``told`` those who also attended it, in the order in which they are named."""
    found: list[list[Person]] = [[] for _ in told]
    for number, clause in enumerate(clauses):
        listed = _listed(reading, clause)
        index = _meeting_before(told, number) if listed else None
        if listed and index is None and "lễ đón" in reading.printed(clause.first, clause.last).lower():
            index = _meeting_after(told, number)
        if index is not None:
            present = {person for event in told[index].events for person in event.people}
            for mention in listed:
                person = people.of(mention)
                if person and person not in present and person not in found[index]:
                    found[index].append(person)
    return found


def _listed(reading: Reading, clause: Clause) -> list[Mention]:
    """The people whom a sentence says attended."""
    for i in reading.openings(clause.first, clause.last, "attendance"):
        behind = max(found.last for found in reading.all_at(i, "attendance"))
        opened = _opens(reading, behind, clause.last)
        if opened is not None:
            return [m for m in clause.mentions if m.first >= opened and m.name]
        if reading.at(behind, "classifier", "form") or reading.low(behind) in {"lễ", "buổi"}:
            return [m for m in clause.mentions if m.last <= i and m.name]
    return []


def _opens(reading: Reading, i: int, last: int) -> int | None:
    """Behind the "có" or "gồm" that opens the list."""
    for j in range(i, min(i + _LEAD, last)):
        if reading.low(j) in {"có", "gồm"}:
            return j + 1
        if reading.word(j) in {".", ";"} or (reading.word(j) == "," and reading.low(j + 1) not in {"về", "phía"}):
            return None
    return None


def _meeting_before(told: Sequence[Told], sentence: int) -> int | None:
    """The meeting told last before (or in) a sentence, within reach."""
    best: tuple[int, int] | None = None
    for index, one in enumerate(told):
        for event in one.events:
            distance = sentence - event.sentence
            held = one.status == "held" and one.best.form != "call"
            if held and 0 <= distance <= _REACH and (best is None or distance < best[0]):
                best = (distance, index)
    return best[1] if best else None


def _meeting_after(told: Sequence[Told], sentence: int) -> int | None:
    """The meeting that a welcoming ceremony leads to; the two are one, see docs/guidelines.md."""
    near = [
        (min(event.sentence for event in one.events), index)
        for index, one in enumerate(told)
        if one.status == "held" and one.best.form == "talks"
    ]
    return next((index for first, index in sorted(near) if 0 < first - sentence <= _CEREMONY_REACH), None)
