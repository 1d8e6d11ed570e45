"""Question 6, second half: who stands on either side of a trigger, in the order in which the sentence prints it.

Right of the trigger stand those who are met, up to the first word that is not part of the phrase; left of it the
subject, past auxiliaries, dates and asides. Lists are followed on both sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from dipcli.extract.mentions import Mention
from dipcli.extract.reading import Reading
from dipcli.extract.triggers import Trigger

_SKIPS = 8
"""Most phrases that may stand between a trigger and those who are met."""
_DELEGATION_REACH = 34
_LED_REACH = 5
"""Most tokens from a leader's name to the next delegation ("làm Trưởng đoàn và")."""
_LINKER_REACH = 9
"""How far behind a noun its "với" may stand ("cuộc điện đàm đầu tiên kéo dài gần 40 phút với")."""
_PREPOSITIONS = frozenset("của với cho từ về theo bởi do cùng giữa tới đến lên".split())
_BREAKS = frozenset({";", ":", ".", "”", "“"})
_LIST_MARKS = frozenset({",", "và", "cùng", "lẫn", ";", "&", "/"})


How = Literal["direct", "inherited", "fronted", "around", "pair", "implied"]
"""Where a subject was found: before its verb, in the clause before, behind a fronted phrase, around the phrase, as "hai
bên", or only beside the meeting."""


@dataclass(slots=True)
class Clause:
    """The mentions of one sentence by the token at which they begin and at which they end, and its dates' tokens."""

    first: int
    last: int
    mentions: Sequence[Mention]
    dates: dict[int, int] = field(default_factory=dict)
    starts: dict[int, Mention] = field(init=False)
    ends: dict[int, Mention] = field(init=False)

    def __post_init__(self) -> None:
        self.starts = {m.first: m for m in self.mentions}
        self.ends = {m.last: m for m in self.mentions}


def met(reading: Reading, clause: Clause, trigger: Trigger) -> list[list[Mention]]:
    """The groups of people named right of the trigger: one for "với B", two for "giữa A và B" or "của A với B"."""
    groups: list[list[Mention]] = []
    i = trigger.last
    for _ in range(_SKIPS):
        between = reading.low(i) == "giữa"
        i = _skip(reading, clause, i)
        mention, i = _next_mention(reading, clause, i)
        if mention:
            group, i = _list_from(reading, clause, mention, i)
            groups.extend(_halves(group) if between and len(group) > 1 else [group])
            if len(groups) > 1 or reading.low(i) not in {"với", "cùng", "và"} or not _starts_at(clause, i + 1):
                return groups
            i += 1
        elif trigger.form == "call" and reading.low(i) in {"cho", "tới", "đến"}:
            i += 1
        elif i >= clause.last or not _passes(reading, clause, i):
            i = _linker_ahead(reading, clause, i) if trigger.nominal and not groups else clause.last
            if i >= clause.last:
                return groups
        else:
            i = _pass(reading, clause, i)
    return groups


def _linker_ahead(reading: Reading, clause: Clause, i: int) -> int:
    """The "với" or "giữa" that stands before a mention behind a few words that tell of the meeting ("cuộc điện đàm kéo
    dài 40 phút với B"); the clause's end where there is none.
    """
    for j in range(i, min(i + _LINKER_REACH, clause.last - 1)):
        if reading.word(j) in _BREAKS | {","} or j in clause.starts:
            break
        if reading.low(j) in {"với", "giữa"}:
            behind = _skip(reading, clause, j)
            return j if _next_mention(reading, clause, behind)[0] else clause.last
    return clause.last


def _halves(group: list[Mention]) -> list[list[Mention]]:
    return [group[:1], group[1:]]


def _starts_at(clause: Clause, i: int) -> bool:
    return i in clause.starts


def _next_mention(reading: Reading, clause: Clause, i: int) -> tuple[Mention | None, int]:
    mention = clause.starts.get(i)
    if mention and mention.delegation:
        mention = _leader(reading, clause, i) or mention
    elif not mention and reading.low(i) == "phái":
        return _next_mention(reading, clause, i + 1)
    elif not mention and reading.low(i) in {"các", "những", "nhóm"}:
        mention = _leader(reading, clause, i)
    return mention, mention.last if mention else i


def _leader(reading: Reading, clause: Clause, i: int) -> Mention | None:
    """Who leads the delegation named at ``i``: "Đoàn ... do B dẫn đầu"."""
    for j in range(i + 1, min(i + _DELEGATION_REACH, clause.last)):
        if reading.low(j) in {"do", "bởi"} and j + 1 in clause.starts:
            return clause.starts[j + 1]
        if reading.word(j) == ";":
            return None
    return None


def _list_from(reading: Reading, clause: Clause, mention: Mention, i: int) -> tuple[list[Mention], int]:
    group = [mention]
    while True:
        j = i
        while reading.low(j) in _LIST_MARKS:
            j += 1
        if j > i and reading.low(j) in {"với", "là"}:
            j += 1
        item = clause.starts.get(j) if j > i else None
        if item is None or item.pronoun or not _is_item(reading, i, item):
            return group, i
        group.append(item)
        i = item.last


def _is_item(reading: Reading, i: int, item: Mention) -> bool:
    """Whether ``item`` goes on the list: behind a comma it must not be the subject of the next clause."""
    if reading.low(i) in {"và", "cùng", "lẫn", "&"}:
        return True
    return not predicate_at(reading, item.last)


def predicate_at(reading: Reading, i: int) -> bool:
    """Whether a verb phrase begins at ``i``."""
    if reading.low(i) in {"để", "nhằm", "cùng", "khi"}:
        return False
    return reading.at(i, "auxiliary", "future", "negation", "reporting", "form") is not None


def _skip(reading: Reading, clause: Clause, i: int) -> int:
    while i < clause.last and i not in clause.starts:
        found = reading.at(i, "filler", "linker")
        if found:
            i = found.last
        elif i in clause.dates:
            i = clause.dates[i]
        else:
            break
    return i


def _passes(reading: Reading, clause: Clause, i: int) -> bool:
    """Whether the phrase at ``i`` may stand between a trigger and those who are met."""
    word = reading.low(i)
    return word in {"(", "tại", "ở", "nước", "của", "“", '"'} or _twin_trigger(reading, i) is not None


def _pass(reading: Reading, clause: Clause, i: int) -> int:
    twin = _twin_trigger(reading, i)
    if twin is not None:
        return twin
    if reading.word(i) == "(":
        return next((j + 1 for j in range(i, min(i + 12, clause.last)) if reading.word(j) == ")"), clause.last)
    place = reading.at(i + 1, "city", "venue", "country", "body") if reading.low(i) in {"tại", "ở"} else None
    return place.last if place else i + 1


def _twin_trigger(reading: Reading, i: int) -> int | None:
    """Behind a second trigger that shares its objects with the first: "gặp riêng và hội đàm với B"."""
    if reading.word(i) not in {"và", ",", "/"}:
        return None
    j = i + 1
    while found := reading.at(j, "auxiliary", "classifier"):
        j = found.last
    twin = reading.at(j, "form") or (reading.at(j, "reporting") if reading.word(i) == "và" else None)
    return twin.last if twin else None


@dataclass(frozen=True, slots=True)
class Subject:
    """The people left of a trigger; ``passive`` those who are met when the sentence is turned: "B được A tiếp".

    ``how`` tells where it was found. ``behind`` is the token at which the verb phrase begins: whatever says that it did or will happen stands from there.
    """

    people: list[Mention]
    passive: list[Mention]
    behind: int
    how: How = "direct"


def subject(reading: Reading, clause: Clause, before: int) -> Subject | None:
    """The subject of the verb phrase that begins at token ``before``."""
    candidates = [m for m in clause.mentions if m.last <= before and not _led_here(reading, m)]
    for mention in reversed(candidates):
        group, first = _list_to(reading, clause, mention)
        head = reading.low(first - 1) if first > clause.first else ""
        if head == "được":
            turned = subject(reading, clause, first - 1)
            return Subject(group, turned.people, turned.people[-1].last) if turned else Subject(group, [], mention.last)
        if head in _PREPOSITIONS and not _after_led(reading, mention, before):
            continue
        if _reaches(reading, clause, mention.last, before):
            return Subject(group, [], mention.last)
        return None
    return None


def _led_here(reading: Reading, mention: Mention) -> bool:
    """Whether the words before a delegation name its leader already: "A và B dẫn đầu đoàn đại biểu hai nước"."""
    return mention.delegation and reading.low(mention.first - 1) == "đầu"


def after_preposition(reading: Reading, mention: Mention) -> bool:
    """Whether a preposition governs the mention, so that it is no subject."""
    return mention.first > 0 and reading.low(mention.first - 1) in _PREPOSITIONS


def _after_led(reading: Reading, mention: Mention, before: int) -> bool:
    """ "Đoàn ... do B dẫn đầu đã hội đàm": B is the subject in spite of "do"."""
    return reading.low(mention.first - 1) == "do" and any(
        reading.low(i) in {"dẫn", "làm", "đứng"} for i in range(mention.last, min(mention.last + 3, before))
    )


def _list_to(reading: Reading, clause: Clause, mention: Mention) -> tuple[list[Mention], int]:
    group, first = [mention], mention.first
    while True:
        j = first
        while reading.low(j - 1) in _LIST_MARKS | {"với"} and j > clause.first:
            j -= 1
        item = clause.ends.get(j) if j < first else None
        if item is None and reading.low(mention.first - 1) == "do":
            item = _first_delegation(reading, clause, first)
        if item is None:
            return group, first
        group.insert(0, item)
        first = item.first


def _first_delegation(reading: Reading, clause: Clause, first: int) -> Mention | None:
    """Who leads the first of two delegations: "Đoàn ... do A dẫn đầu và Đoàn ... do B dẫn đầu"."""
    second = max((m.first for m in clause.mentions if m.delegation and m.first < first), default=first)
    if reading.word(second - 1) != "và":
        return None
    near = [m for m in clause.mentions if not m.delegation and m.last <= second - 1 and _after_led(reading, m, second)]
    return near[-1] if near and second - near[-1].last <= _LED_REACH else None


def _reaches(reading: Reading, clause: Clause, i: int, before: int) -> bool:
    """Whether nothing between the subject's end and the verb phrase breaks them apart."""
    thin, helped = True, False
    while i < before:
        found = reading.at(i, "auxiliary", "filler", "future", "negation", "past", "classifier", "cancellation")
        if found:
            helped, i = True, found.last
        elif i in clause.dates:
            i = clause.dates[i]
        elif reading.word(i) in _BREAKS or reading.at(i, "reporting"):
            return False
        else:
            thin, helped, i = False, False, i + 1
    return thin or helped
