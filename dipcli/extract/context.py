"""Question 6, context: what the sentences of an article so far leave to be understood in the next one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dipcli.extract.clauses import Clause
from dipcli.extract.mentions import Mention
from dipcli.extract.people import People
from dipcli.extract.persons import Person
from dipcli.extract.reading import Reading
from dipcli.extract.triggers import Trigger
from dipcli.model import Status

Pair = tuple[tuple[Person, ...], tuple[Person, ...]]


@dataclass(frozen=True, slots=True)
class Group:
    """A sentence that tells that ``host`` met people who are not named."""

    sentence: int
    trigger: Trigger
    host: tuple[Person, ...]
    status: Status


@dataclass(slots=True)
class Context:
    """A reading with its people, and what its sentences so far leave to be understood.

    ``pair`` are the last two sides named together, ``told`` says that a meeting is told already, ``lead`` who led it,
    ``host`` who received people who are not named; ``groups`` are all such people.
    """

    reading: Reading
    people: People
    clauses: Sequence[Clause] = ()
    pair: Pair | None = None
    told: bool = False
    lead: tuple[Person, ...] = ()
    host: tuple[Person, ...] = ()
    groups: list[Group] = field(default_factory=list)

    def persons(self, mentions: Sequence[Mention]) -> tuple[Person, ...]:
        """The people whom ``mentions`` speak of, each once; those who cannot be told are left out.

        A foreign name is nobody's unless an honorific, an office or a country says so ("World Cup", "Al Mayadeen").
        """
        found = (self.people.of(m) for m in mentions)
        return tuple(dict.fromkeys(person for person in found if person and _is_told(person)))

    def remember(self, clause: Clause) -> None:
        """Keeps the first two people of a clause who speak for different countries; a spokesperson meets nobody."""
        people = [p for p in self.persons(clause.mentions) if not is_spokesperson(p)]
        other = next((p for p in people if p.affiliation != people[0].affiliation), None)
        if other and other.affiliation and people[0].affiliation:
            self.pair = ((people[0],), (other,))


def is_spokesperson(person: Person) -> bool:
    """Whether a mention says that somebody only tells what others do."""
    return any(mention.spokesperson for mention in person.mentions)


def _is_told(person: Person) -> bool:
    """Whether anything beside the shape of the name says that it is somebody's."""
    return person.affiliation is not None or any(m.honorific or m.offices or m.counterpart for m in person.mentions)
