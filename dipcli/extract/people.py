"""Question 5, people: which mentions are one person in this article, and for whom that person speaks.

A short form belongs to the fuller one whose words it is made of ("ông DeSombre" to "Michael DeSombre"); an office
without a name to the person last said to hold it; a pronoun to the subject before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dipcli.extract.known import known_country
from dipcli.extract.mentions import Mention
from dipcli.extract.reading import Reading
from dipcli.text import canonical, fold

HOME = "VN"
"""Whose press this is: a person with a Vietnamese name and no country named speaks for it."""


@dataclass(slots=True, eq=False)
class Person:
    """One person of one article; ``mentions`` are all that speak of him or her, by position."""

    words: tuple[str, ...]
    mentions: list[Mention] = field(default_factory=list)
    native: bool = False
    affiliation: str | None = None

    def named(self) -> list[Mention]:
        """The mentions that print a name."""
        return [mention for mention in self.mentions if mention.name]


class People:
    """The people of one reading, and who each mention speaks of."""

    def __init__(self, reading: Reading, mentions: Sequence[Mention]) -> None:
        self.reading = reading
        self.all = _clusters(reading, [m for m in mentions if m.name])
        self._by_mention = {m.first: person for person in self.all for m in person.mentions}
        for person in self.all:
            person.affiliation = _affiliation(reading, person)
        self._resolve_nameless([m for m in mentions if not m.name])

    def of(self, mention: Mention) -> Person | None:
        """Who the mention speaks of, if that is known."""
        return self._by_mention.get(mention.first)

    def name(self, person: Person) -> Mention:
        """The mention that gives the fullest form of the name, the first of equals."""
        return max(person.named(), key=lambda m: (len(_words(self.reading, m)), -m.first))

    def assign(self, mention: Mention, person: Person) -> None:
        """Records that ``mention`` speaks of ``person``."""
        self._by_mention[mention.first] = person
        person.mentions.append(mention)
        person.mentions.sort(key=lambda m: m.first)

    def _resolve_nameless(self, nameless: Iterable[Mention]) -> None:
        for mention in nameless:
            person = self._holder(mention)
            if person:
                self.assign(mention, person)
                if mention.country and not person.affiliation:
                    person.affiliation = mention.country

    def _holder(self, mention: Mention) -> Person | None:
        if mention.pronoun:
            return None
        fitting = [person for person in self.all if self._holds(person, mention)]
        before = [p for p in fitting if p.mentions[0].first < mention.first]
        if before:
            return max(before, key=lambda p: max(m.first for m in p.mentions if m.first < mention.first))
        return min(fitting, key=lambda p: p.mentions[0].first, default=None)

    def _holds(self, person: Person, mention: Mention) -> bool:
        if mention.country and person.affiliation != mention.country:
            return bool(person.affiliation is None and self._shares_office(person, mention))
        return self._shares_office(person, mention) or bool(mention.counterpart and mention.country)

    def _shares_office(self, person: Person, mention: Mention) -> bool:
        heads = {canonical(o.head.phrase) for o in mention.offices}
        held = {canonical(o.head.phrase) for m in person.named() for o in m.offices}
        return bool(heads & held)


def _words(reading: Reading, mention: Mention) -> tuple[str, ...]:
    if not mention.name:
        return ()
    return tuple(fold(reading.printed(*mention.name)).split())


def _clusters(reading: Reading, named: Sequence[Mention]) -> list[Person]:
    people: list[Person] = []
    for mention in sorted(named, key=lambda m: -len(_words(reading, m))):
        words = _words(reading, mention)
        person = _match(people, words, mention)
        if person is None:
            person = Person(words, native=_native(reading, mention))
            people.append(person)
        person.mentions.append(mention)
    for person in people:
        person.mentions.sort(key=lambda m: m.first)
    return sorted(people, key=lambda p: p.mentions[0].first)


def _match(people: Sequence[Person], words: tuple[str, ...], mention: Mention) -> Person | None:
    fitting = [p for p in people if _short_form(words, p.words) and _compatible(p, mention)]
    return min(fitting, key=lambda p: abs(p.mentions[0].first - mention.first), default=None)


def _short_form(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether each word of ``short`` is one of ``full`` in order, or the initial of one ("v putin", "putin")."""
    rest = iter(full)
    return bool(short) and all(any(w == s or len(s) == 1 and w[0] == s for w in rest) for s in short)


def _compatible(person: Person, mention: Mention) -> bool:
    countries = {m.country for m in person.mentions if m.country}
    return not mention.country or not countries or mention.country in countries


def _native(reading: Reading, mention: Mention) -> bool:
    first, last = mention.name or (0, 0)
    surname = reading.at(first, "surname")
    return bool(
        surname
        and last - first >= 2
        and surname.entry.row["origin"] in {"vi", "zh"}
        and all(token.vietnamese for token in reading.tokens[first:last])
    )


def _affiliation(reading: Reading, person: Person) -> str | None:
    explicit = Counter(m.country for m in person.mentions if m.country and _prints_country(m))
    if explicit:
        return explicit.most_common(1)[0][0]
    implied = next((m.country for m in person.mentions if m.country), None)
    names = [reading.printed(*m.name) for m in person.named() if m.name]
    return implied or known_country(names) or (HOME if person.native else None)


def _prints_country(mention: Mention) -> bool:
    return mention.counterpart or any(office.country_at for office in mention.offices)
