"""Question 6, last resort: a meeting that an article only presupposes.

"Sau hội đàm sáng nay, Thủ tướng A chủ trì tiệc chiêu đãi Thủ tướng B" names no two sides of the talks; asked for only
when the article tells of no meeting in so many words.
"""

from __future__ import annotations

from collections.abc import Sequence

from dipcli.extract.clauses import Clause, predicate_at
from dipcli.extract.context import is_spokesperson
from dipcli.extract.ellipsis import has_object
from dipcli.extract.events import Event
from dipcli.extract.people import People
from dipcli.extract.persons import Person
from dipcli.extract.reading import Reading
from dipcli.extract.triggers import Trigger, triggers

_LEDE = 5
"""Sentences that may presuppose what the article is about."""
_ANSWER_REACH = 20
"""Most sentences behind one that opens with a meeting in which the two who met speak."""
_OPENING = 3
"""Most tokens before a trigger that opens its sentence ("Phát biểu tại buổi tiếp")."""
_ADVERBIAL = frozenset({"sau", "tại", "trong", "thúc", "qua", "cuộc"})


def implied(reading: Reading, people: People, clauses: Sequence[Clause]) -> list[Event]:
    """At most one event: the first sentence that presupposes a meeting and names holders of office of two countries."""
    for number, clause in enumerate(clauses[:_LEDE]):
        if reading.sentences[number][0].kind not in {"body", "caption"}:
            continue
        for trigger in triggers(reading, clause.first, clause.last):
            if not _presupposed(reading, trigger):
                continue
            if pair := _pair(reading, people, clause) or _next(reading, people, clauses, number, trigger):
                left, right = pair
                return [
                    Event(number, trigger, trigger.form, (left,), (right,), None, "held", trigger.last, how="implied")
                ]
    return []


def _presupposed(reading: Reading, trigger: Trigger) -> bool:
    if trigger.several or (trigger.weak and not (trigger.nominal and trigger.form == "reception")):
        return False
    return reading.low(trigger.start - 1) in _ADVERBIAL or (trigger.nominal and reading.low(trigger.last) == "diễn")


def _next(
    reading: Reading, people: People, clauses: Sequence[Clause], number: int, trigger: Trigger
) -> tuple[Person, Person] | None:
    """Who speaks in and behind a sentence that opens with a meeting: "Trong điện đàm, hai bên nhất trí ..."."""
    opening = clauses[number]
    if trigger.start > opening.first + _OPENING or has_object(reading, trigger):
        return None
    following = clauses[number + 1 : number + 1 + _ANSWER_REACH]
    openers = [c.mentions[0] for c in following if c.mentions and c.mentions[0].first == c.first]
    own = [m for m in opening.mentions if m.first >= trigger.last]
    speakers = [p for m in (*own[:1], *openers) if predicate_at(reading, m.last) and (p := people.of(m))]
    beside = following[0] if following and not opening.mentions else None
    return _apart(people, speakers) or (_pair(reading, people, beside) if beside else None)


def _pair(reading: Reading, people: People, clause: Clause) -> tuple[Person, Person] | None:
    """The first two holders of office in the sentence who speak for different countries or bodies."""
    own = (people.of(m) for m in clause.mentions if reading.low(m.first - 1) != "theo")
    return _apart(people, [p for p in own if p])


def _apart(people: People, named: Sequence[Person]) -> tuple[Person, Person] | None:
    """The first of them with an office, or known anyway, and the next such who speaks for another country or body."""
    present = [p for p in named if p.affiliation and not is_spokesperson(p) and (people.offices(p) or people.famous(p))]
    for other in present[1:]:
        if other.affiliation != present[0].affiliation:
            return present[0], other
    return None
