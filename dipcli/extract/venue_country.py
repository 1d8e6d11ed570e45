"""Question 7, in which country a meeting was held, as far as the article lets a careful reader see.

The guess is used for who is host, and is weaker than the place: a summit's city or a visit's country is enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dipcli.extract.arguments import Clause
from dipcli.extract.events import Event
from dipcli.extract.reading import Reading
from dipcli.extract.visits import visited
from dipcli.extract.where import Place, places

_LEDE = 3
"""The sentences that open an article and say where its events are."""


def country_of(reading: Reading, clauses: Sequence[Clause], event: Event, place: Place | None) -> str | None:
    """The country in which ``event`` was held: its place's, else that of its sentence, else that of the lede."""
    if place and place.country:
        return place.country
    speaking = {person.affiliation for person in event.people}
    for number in (event.sentence, *range(min(_LEDE, len(clauses)))):
        found = list(_countries(reading, clauses[number]))
        at_home = [code for code in found if code in speaking]
        if found:
            return at_home[0] if at_home else found[0]
    rest = visited(reading, 0, len(reading.tokens))
    return next((code for code in rest if code in speaking), None)


def _countries(reading: Reading, clause: Clause) -> Iterator[str]:
    """The countries that a sentence says are visited or are where something happens; posts ("Đại sứ tại X") left out."""
    yield from visited(reading, clause.first, clause.last)
    for place in places(reading, clause.first, clause.last):
        inside = any(m.first <= place.first < m.last for m in clause.mentions)
        if place.country and not inside:
            yield place.country
