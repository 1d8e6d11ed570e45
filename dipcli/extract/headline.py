"""Question 6, the headline: it counts as the first sentence only for what the body nowhere says.

"Trong cuộc gặp tại New York ngày 25/9, Chủ tịch nước đánh giá cao ..." does not say who was met; the headline does.
"""

from __future__ import annotations

from collections.abc import Sequence

from dipcli.extract.clauses import Clause
from dipcli.extract.context import Context
from dipcli.extract.events import Event, events
from dipcli.extract.layout import Sentence
from dipcli.extract.mentions import mentions
from dipcli.extract.people import People
from dipcli.extract.persons import Person, short_form
from dipcli.extract.reading import Reading
from dipcli.extract.triggers import Trigger, triggers
from dipcli.lexicon import lexicon
from dipcli.model import Span

_LEDE = 8
"""Sentences of the body in which the meeting of the headline must be spoken of."""


def from_headline(
    title: str | None, reading: Reading, people: People, clauses: Sequence[Clause], told: Sequence[Event]
) -> list[Event]:
    """The meetings of the headline that the body tells without saying who met whom; at most one for each pair."""
    found: list[Event] = []
    for event in _events(title) if title else ():
        left, right = _in_body(event.left, people), _in_body(event.right, people)
        known = any({*left, *right} <= set(e.people) for e in (*told, *found))
        place = _spoken_of(reading, clauses, event) if left and right and not known else None
        if place:
            number, trigger = place
            found.append(
                Event(
                    number, trigger, event.form, left, right, event.left_is, event.status, trigger.last, how="implied"
                )
            )
    return found


def _events(title: str) -> list[Event]:
    """What the headline itself says, read like a body of one sentence."""
    reading = Reading(title, [Sentence(Span(0, len(title)), 0)], lexicon())
    clauses = [Clause(first, last, mentions(reading, first, last)) for _, first, last in reading.sentences]
    return events(Context(reading, People(reading, [m for clause in clauses for m in clause.mentions]), clauses))


def _in_body(side: Sequence[Person], people: People) -> tuple[Person, ...]:
    """The people of the body who bear the names of ``side``; none at all when one of them is missing."""
    found = [next((p for p in people.all if _same(own, p)), None) for own in side]
    return tuple(p for p in found if p) if all(found) else ()


def _same(own: Person, other: Person) -> bool:
    return short_form(own.words, other.words) or short_form(other.words, own.words)


def _spoken_of(reading: Reading, clauses: Sequence[Clause], event: Event) -> tuple[int, Trigger] | None:
    """The first sentence of the body that speaks of a meeting of the headline's form."""
    for number, clause in enumerate(clauses[:_LEDE]):
        if reading.sentences[number][0].kind == "body":
            for trigger in triggers(reading, clause.first, clause.last):
                if trigger.form == event.form and trigger.nominal:
                    return number, trigger
    return None
