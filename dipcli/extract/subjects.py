"""Question 6, the subject: the people left of a trigger, past auxiliaries, dates and asides, in active and passive."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from dipcli.extract.clauses import BREAKS, LIST_MARKS, Clause, is_preposition
from dipcli.extract.mentions import Mention
from dipcli.extract.reading import Reading

How = Literal["direct", "inherited", "fronted", "around", "pair", "implied"]
"""Where a subject was found: before its verb, in the clause before, behind a fronted phrase, around the phrase, as "hai
bên", or only beside the meeting."""
_LED_REACH = 5
"""Most tokens from a leader's name to the next delegation ("làm Trưởng đoàn và")."""
_CO_LEADER_REACH = 24
_STEPS = ("auxiliary", "filler", "future", "negation", "past", "classifier", "cancellation")
_LEADING_ON = frozenset({"đến", "tới", "sang", "được"})
"""Words that lead on to a verb: "đã đến làm việc với B", "vui mừng được gặp B"."""
_GOING = frozenset({"đến", "tới", "sang"})


@dataclass(frozen=True, slots=True)
class Subject:
    """The people left of a trigger; ``passive`` those who are met when the sentence is turned: "B được A tiếp".

    ``how`` tells where it was found. ``behind`` is the token at which the verb phrase begins: whatever says that it
    did or will happen stands from there.
    """

    people: list[Mention]
    passive: list[Mention]
    behind: int
    how: How = "direct"

    @property
    def first(self) -> int:
        """The token at which the subject begins, in the order of the sentence."""
        return min(m.first for m in (*self.people, *self.passive))


def subject(reading: Reading, clause: Clause, before: int) -> Subject | None:
    """The subject of the verb phrase that begins at token ``before``."""
    candidates = [m for m in clause.mentions if m.last <= before and not _beside(reading, m)]
    for mention in reversed(candidates):
        group, first = _list_to(reading, clause, mention)
        head = reading.low(first - 1) if first > clause.first else ""
        if head == "được":
            turned = subject(reading, clause, first - 1)
            return Subject(group, turned.people, turned.people[-1].last) if turned else Subject(group, [], mention.last)
        chairs = head == "do" and reading.low(before) == "đồng"
        on_behalf = head == "mặt" and reading.low(first - 2) == "thay"
        if on_behalf or (is_preposition(head) and not chairs and not _after_led(reading, mention, before)):
            continue
        if _reaches(reading, clause, mention.last, before, loose=mention.delegation and len(group) > 1):
            return Subject(group, [], mention.last)
        return None
    return None


def who_welcomes(reading: Reading, clause: Clause, guest: Mention) -> Mention | None:
    """Who meets the ``guest`` at the door: A in "A (ra sân bay) đón B và hội đàm", "A chủ trì lễ đón B, hội đàm"."""
    if reading.low(guest.first - 1) != "đón":
        return None
    before = [m for m in clause.mentions if m.last < guest.first]
    return before[-1] if before and not is_preposition(reading.low(before[-1].first - 1)) else None


def _beside(reading: Reading, mention: Mention) -> bool:
    """Whether a mention is no subject: "A dẫn đầu | đoàn", "A cùng 16 | Đại sứ", "A trở thành | nhà lãnh đạo"."""
    before = reading.lows(max(0, mention.first - 5), mention.first)
    if before[-2:] == ["trở", "thành"]:
        return True
    members = ("thành", "viên") in pairwise(before) and "cùng" in before
    if mention.delegation and ("đầu" in before[-2:] or members):
        return True
    counted = mention.name is None and reading.word(mention.first - 1).isdigit()
    return counted and reading.low(mention.first - 2) in {"cùng", "với"}


def _after_led(reading: Reading, mention: Mention, before: int) -> bool:
    """Whether the mention leads the delegation that is the subject: "Đoàn ... do B dẫn đầu đã hội đàm"."""
    return reading.low(mention.first - 1) == "do" and any(
        reading.low(i) in {"dẫn", "làm", "đứng"} for i in range(mention.last, min(mention.last + 3, before))
    )


def _list_to(reading: Reading, clause: Clause, mention: Mention) -> tuple[list[Mention], int]:
    group, first = [mention], mention.first
    while True:
        j = first
        while reading.low(j - 1) in LIST_MARKS | {"với"} and j > clause.first:
            j -= 1
        if reading.low(j) in {"cùng", "với"} and reading.at(j - 1, "auxiliary"):
            j -= 1
        item = clause.ends.get(j) if j < first else None
        if item is None:
            item = _co_leader(reading, clause, mention, first)
        if item is None or reading.low(item.first - 1) in {"ngoài", "trừ", "cạnh", "mặt", "của", "theo"}:
            return group, first
        group.insert(0, item)
        first = item.first


def _co_leader(reading: Reading, clause: Clause, mention: Mention, first: int) -> Mention | None:
    """Who leads the first of two delegations: "Đoàn ... do A dẫn đầu và Đoàn ... do B dẫn đầu"."""
    if reading.low(mention.first - 1) == "do":
        second = max((m.first for m in clause.mentions if m.delegation and m.first < first), default=first)
        reach = _LED_REACH
    else:
        second, reach = first, _CO_LEADER_REACH
    if reading.word(second - 1) != "và":
        return None
    near = [m for m in clause.mentions if not m.delegation and m.last <= second - 1 and _leads(reading, m)]
    return near[-1] if near and second - near[-1].last <= reach else None


def _leads(reading: Reading, mention: Mention) -> bool:
    return reading.low(mention.last) == "dẫn" or reading.low(mention.last + 1) in {"trưởng", "dẫn"}


def _reaches(reading: Reading, clause: Clause, i: int, before: int, *, loose: bool) -> bool:
    """Whether nothing between the subject's end and the verb phrase breaks them apart.

    ``loose``: the words may go on with the subject: "A và đoàn | đại biểu quân sự cấp cao".
    """
    if before - i == 1 and reading.word(i) == ",":
        return True
    joined = reading.word(before - 1) in {"và", ","}
    thin, helped = True, False
    while i < before:
        found = reading.at(i, *_STEPS) if i not in clause.dates else None
        if i == before - 1 and reading.low(i) in _LEADING_ON:
            helped, i = True, i + 1
        elif found:
            helped, i = True, found.last
        elif i in clause.dates:
            i = clause.dates[i]
        elif reading.lows(i, i + 2) == ["thay", "mặt"]:
            helped, i = True, clause.starts[i + 2].last if i + 2 in clause.starts else i + 2
        elif reading.low(i) in _GOING and (place := reading.at(i + 1, "venue", "body", "city", "country")):
            helped, i = True, place.last
        elif said := reading.at(i, "reporting"):
            return _of_oneself(reading, said.last, before)
        elif reading.word(i) in BREAKS:
            return False
        else:
            thin, helped, i = thin and loose, False, i + 1
    return thin or helped or joined


def _of_oneself(reading: Reading, i: int, before: int) -> bool:
    """Whether a verb phrase behind a verb of saying has its subject: "A cho biết đã gặp B"."""
    while i < before and (found := reading.at(i, "auxiliary", "filler")):
        i = found.last
    return i == before and reading.low(before - 1) in {"đã", "vừa"}
