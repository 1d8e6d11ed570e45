"""Question 7, attendance: who else was there ("Cùng dự buổi tiếp có ..."), as opposed to those who met."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dipcli.extract.clauses import LIST_MARKS, Clause
from dipcli.extract.consolidate import Told
from dipcli.extract.mentions import Mention
from dipcli.extract.people import People
from dipcli.extract.persons import Person
from dipcli.extract.reading import Reading
from dipcli.extract.subjects import subject
from dipcli.extract.triggers import triggers

_REACH = 8
"""Most sentences between a meeting's last sentence and one that lists who attended without naming the meeting."""
_LEAD_REACH = 3
"""Most sentences from one that lists who attended to the meeting, where none is told before it."""
_LEAD = 18
"""Most tokens between "tham dự" and the "có" that opens the list ("Tham dự hội đàm về phía Việt Nam có")."""
_PARTY_LEAD = 5
"""The same behind "phái đoàn" ("Phái đoàn Mỹ tham dự còn có")."""
_HERE = frozenset({"dự", "mặt", "tiếp", "đàm", "gặp"})
"""Last words of what those before them did: "cùng dự", "cùng dự buổi tiếp"; not "phía", "phái đoàn"."""
_OPENS = frozenset({"có", "gồm"})
_OTHER_EVENTS = frozenset("nghị đàn họp tọa toạ triển khai ký kỷ tiệc chiêu bàn".split())
"""Syllables of what is attended and is no meeting: "hội nghị", "diễn đàn", "lễ ký", "tọa đàm", "tiệc"."""


def attendees(reading: Reading, people: People, clauses: Sequence[Clause], told: Sequence[Told]) -> list[list[Person]]:
    """For each meeting of ``told`` those who also attended it, in the order in which they are named."""
    found: list[list[Person]] = [[] for _ in told]
    goes_on = False
    for number, clause in enumerate(clauses):
        listed = _listed(reading, clause, goes_on=goes_on)
        goes_on = bool(listed)
        index = _meeting_of(reading, clauses, told, number) if listed else None
        if index is not None:
            present = {person for event in told[index].events for person in event.people}
            for mention in listed:
                person = people.of(mention)
                if person and person not in present and person not in found[index]:
                    found[index].append(person)
    return found


def _listed(reading: Reading, clause: Clause, *, goes_on: bool) -> list[Mention]:
    """The people whom a sentence says attended; ``goes_on``: the sentence before lists some of them."""
    for i in reading.openings(clause.first, clause.last, "attendance", "attended_by"):
        behind = max(found.last for found in reading.all_at(i, "attendance", "attended_by"))
        if reading.at(i, "attended_by"):
            named = list(_chain(reading, clause, behind)) if _about_meeting(reading, clause.first, i) else []
        elif (opened := _opened(reading, clause, i, behind, goes_on=goes_on)) is not None:
            named = [m for m in clause.mentions if m.first >= opened]
        elif reading.at(behind, "classifier", "form") or _welcome(reading, behind) or _ends(reading, clause, i, behind):
            found = subject(reading, clause, i)
            named = found.people if found else []
        else:
            continue
        return [m for m in named if m.name]
    return []


def _opened(reading: Reading, clause: Clause, i: int, behind: int, *, goes_on: bool) -> int | None:
    """Where the list begins of those who attended, if the words at ``[i, behind)`` open one."""
    begins = i == clause.first or reading.tokens[i].capital or reading.word(i - 1) in LIST_MARKS
    if not begins or (reading.low(behind - 1) == "phía" and not goes_on):
        return None
    j = behind
    reach = _PARTY_LEAD if reading.low(behind - 1) == "đoàn" else _LEAD
    while j < min(behind + reach, clause.last):
        if reading.low(j) in _OPENS:
            return j + 1
        met = reading.at(j, "form")
        if not met and (reading.low(j) in _OTHER_EVENTS or _breaks(reading, j)):
            return None
        j = met.last if met else j + 1
    return None


def _breaks(reading: Reading, i: int) -> bool:
    """Whether what follows a mark belongs no more to it: "Tham dự hội đàm, | về phía Việt Nam có" goes on."""
    return reading.word(i) in {".", ";"} or (reading.word(i) == "," and not reading.at(i + 1, "attendance"))


def _about_meeting(reading: Reading, first: int, last: int) -> bool:
    """Whether a sentence up to its words of attendance tells of a meeting that took place."""
    ahead = any(reading.within(first, last, "future"))
    told = (t.start < t.first if t.nominal else not t.weak for t in triggers(reading, first, last))
    return not ahead and any(told)


def _chain(reading: Reading, clause: Clause, i: int) -> Iterator[Mention]:
    """Those who are listed from token ``i`` on without other words between them."""
    while mention := clause.starts.get(i):
        yield mention
        i = mention.last
        while reading.low(i) in LIST_MARKS:
            i += 1


def _ends(reading: Reading, clause: Clause, i: int, behind: int) -> bool:
    """Whether "cùng dự" at ``[i, behind)`` ends its sentence, so that those before it are who attended."""
    closed = behind >= clause.last or not reading.tokens[behind].word
    return closed and reading.low(behind - 1) in _HERE and i > clause.first


def _welcome(reading: Reading, i: int) -> bool:
    return reading.lows(i, i + 2) == ["lễ", "đón"]


def _meeting_of(reading: Reading, clauses: Sequence[Clause], told: Sequence[Told], number: int) -> int | None:
    """The meeting that those listed in a sentence attended: the last told before it, else one told soon behind."""
    clause = clauses[number]
    named = bool(triggers(reading, clause.first, clause.last))
    held = [(index, one) for index, one in enumerate(told) if one.status == "held" and one.best.form != "call"]
    before = [
        (distance, index)
        for index, one in held
        for event in one.events
        if (distance := number - event.sentence) >= 0 and (named or distance <= _REACH)
    ]
    if before:
        return min(before)[1]
    welcomed = any(_welcome(reading, i) for i in range(clause.first, clause.last))
    presupposed = number > 0 and bool(triggers(reading, clauses[number - 1].first, clauses[number - 1].last))
    behind = [
        (min(event.sentence for event in one.events) - number, index)
        for index, one in held
        if (one.best.form == "talks" if welcomed else named or presupposed)
    ]
    return next((index for distance, index in sorted(behind) if distance <= _LEAD_REACH), None)
