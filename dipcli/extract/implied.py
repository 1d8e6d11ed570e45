"""Question 6, last resort: a meeting that an article only presupposes.

"Sau hội đàm sáng nay, Thủ tướng A chủ trì tiệc chiêu đãi Thủ tướng B" names no two sides of the talks; asked for only
when the article tells of no meeting in so many words.
"""

from __future__ import annotations

from collections.abc import Sequence

from dipcli.extract.clauses import Clause
from dipcli.extract.events import Event
from dipcli.extract.people import People
from dipcli.extract.persons import Person
from dipcli.extract.reading import Reading
from dipcli.extract.triggers import Trigger, triggers

_LEDE = 5
"""Sentences that may presuppose what the article is about."""
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
    """Who is named in the sentence behind one that only says that a meeting took place: "Cuộc hội kiến diễn ra ..."."""
    bare = trigger.start == clauses[number].first and not clauses[number].mentions and number + 1 < len(clauses)
    return _pair(reading, people, clauses[number + 1]) if bare else None


def _pair(reading: Reading, people: People, clause: Clause) -> tuple[Person, Person] | None:
    """The first two holders of office in the sentence who speak for different countries or bodies."""
    own = (people.of(m) for m in clause.mentions if reading.low(m.first - 1) != "theo")
    present = [p for p in own if p and p.affiliation and people.offices(p)]
    for other in present[1:]:
        if other.affiliation != present[0].affiliation:
            return present[0], other
    return None
