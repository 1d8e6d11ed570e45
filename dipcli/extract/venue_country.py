"""Question 7, in which country a meeting was held, as far as the article lets a careful reader see.

The guess is used for who is host, and is weaker than the place: a summit's city or a visit's country is enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import pairwise

from dipcli.extract.affiliation import HOME
from dipcli.extract.clauses import Clause
from dipcli.extract.events import Event
from dipcli.extract.mentions import Mention
from dipcli.extract.people import People
from dipcli.extract.persons import Person
from dipcli.extract.reading import Reading
from dipcli.extract.sides import seats
from dipcli.extract.visits import visited
from dipcli.extract.where import Place, places, spoken_of
from dipcli.lexicon import rows

_WELCOME_REACH = 6
"""Most tokens from a name to the end of "(đã) chủ trì lễ đón" behind it."""
_LEDE = 5
"""The sentences that open an article and say where its events are."""


def country_of(
    reading: Reading, clauses: Sequence[Clause], event: Event, place: Place | None, people: People
) -> str | None:
    """The country in which ``event`` was held: its place's, else as its sentence and the lede tell or let one infer."""
    if place and place.country:
        return place.country
    speaking = {person.affiliation for person in event.people if person.affiliation}
    country, sidelines = _told(reading, clauses, event, speaking)
    if sidelines:
        return country
    likely = (
        country
        or _posting(event)
        or _inviting(reading, event)
        or _welcoming(reading, clauses, event, people)
        or _spoken(reading, clauses, speaking)
        or _visit(reading, speaking)
        or _by_clock(reading, event, speaking)
    )
    # a country of neither side is less likely to be that of a building than home is
    return likely if likely in speaking else _at_home(reading, place, speaking) or likely


def _told(
    reading: Reading, clauses: Sequence[Clause], event: Event, speaking: AbstractSet[str]
) -> tuple[str | None, bool]:
    """The country that the event's sentence names, else the lede, where one of a side may follow another before it.

    Told as well is whether it was on the sidelines of something, where no country need be that of a side.
    """
    homes = speaking | {country for body, country in seats() if body in speaking}
    abroad, sidelines = None, False
    for number in (event.sentence, *range(min(_LEDE, len(clauses)))):
        if abroad and (sidelines or number > event.sentence):
            break
        own, ahead = number == event.sentence, sidelines and _looks_ahead(reading, clauses[number])
        found = [] if ahead else list(_countries(reading, clauses[number], said=own))
        here = next((code for code in found if code in homes), None)
        if here or (own and found):
            return here or found[0], sidelines
        abroad = abroad or next(iter(found), None)
        sidelines = sidelines or "bên lề" in reading.sentences[number][0].span.of(reading.text).lower()
    return abroad, sidelines


def _spoken(reading: Reading, clauses: Sequence[Clause], speaking: AbstractSet[str]) -> str | None:
    """The first country that somebody speaks of in the lede, a side's first: "A đề nghị B mở nhà máy tại Việt Nam"."""
    for clause in clauses[:_LEDE]:
        if found := list(_countries(reading, clause, said=True)):
            return next((code for code in found if code in speaking), found[0])
    return None


def _looks_ahead(reading: Reading, clause: Clause) -> bool:
    """Whether a sentence invites or tells of what is to come, so that its places are not where the news happened."""
    return bool({"mời", "sẽ"} & set(reading.lows(clause.first, clause.last)))


def _posting(event: Event) -> str | None:
    """Where an ambassador of one side is posted, when that is the other side's country."""
    for own, other in ((event.left, event.right), (event.right, event.left)):
        if any(_is_envoy(person) for person in own) and len({p.affiliation for p in other}) == 1:
            return other[0].affiliation
    return None


def _is_envoy(person: Person) -> bool:
    return any(o.head.phrase.lower().startswith(_words("envoy")) for m in person.mentions for o in m.offices)


def _inviting(reading: Reading, event: Event) -> str | None:
    """For whom the one of those who meet speaks at whose invitation the others came: "Nhận lời mời của A, B thăm"."""
    for person in event.people:
        for mention in person.mentions:
            opening = reading.lows(max(mention.first - 4, 0), mention.first)
            if opening in (["nhận", "lời", "mời", "của"], ["theo", "lời", "mời", "của"]):
                return person.affiliation
    return None


def _visit(reading: Reading, speaking: AbstractSet[str]) -> str | None:
    """The country of a side that the article says is visited; abroad before at home, whither guests are invited."""
    visits = [code for code in visited(reading, 0, len(reading.tokens)) if code in speaking]
    return next((code for code in visits if code != HOME), HOME if visits else None)


def _welcoming(reading: Reading, clauses: Sequence[Clause], event: Event, people: People) -> str | None:
    """For whom the one of those who meet speaks that welcomes the other: "A chủ trì lễ đón B", "A chào mừng B sang"."""
    for person in event.people:
        for mention in person.mentions:
            if "chủ trì lễ đón" in " ".join(reading.lows(mention.last, mention.last + _WELCOME_REACH)):
                return person.affiliation
    for clause in clauses:
        for host, guest in pairwise(clause.mentions):
            sides = people.of(host), people.of(guest)
            if _welcomes(reading, host, guest) and _across(event, *sides):
                return sides[0].affiliation if sides[0] else None
    return None


def _welcomes(reading: Reading, host: Mention, guest: Mention) -> bool:
    """Whether all that stands between two is a word of welcome: "A (đã nhiệt liệt) chào mừng (chuyến thăm của) B"."""
    verbs = reading.within(host.last, guest.first, "reporting")
    verb = next((found for found in verbs if found.entry.row["act"] == "welcome"), None)
    return verb is not None and verb.first - host.last < _WELCOME_REACH and guest.first - verb.last < _WELCOME_REACH


def _across(event: Event, one: Person | None, other: Person | None) -> bool:
    """Whether two people stand on the two sides of a meeting."""
    return (one in event.left and other in event.right) or (one in event.right and other in event.left)


def _by_clock(reading: Reading, event: Event, speaking: set[str]) -> str | None:
    """The other side's country where a sentence tells the time by its clock: "Ngày 22/5 (giờ địa phương)"."""
    abroad = "giờ địa phương" in reading.sentences[event.sentence][0].span.of(reading.text)
    others = speaking - {HOME}
    return others.pop() if abroad and HOME in speaking and len(others) == 1 else None


def _at_home(reading: Reading, place: Place | None, speaking: set[str]) -> str | None:
    """A building named without its country stands at home, but a palace of monarchs, which home has none of, abroad."""
    if not place or place.rank or HOME not in speaking:
        return None
    royal = any(word in reading.printed(place.first, place.last).lower() for word in _words("royal"))
    others = speaking - {HOME}
    return (next(iter(others)) if len(others) == 1 else None) if royal else HOME


@cache
def _words(role: str) -> tuple[str, ...]:
    return tuple(row["word"] for row in rows("grammar_words") if row["role"] == role)


def _countries(reading: Reading, clause: Clause, *, said: bool) -> Iterator[str]:
    """The countries visited in a sentence or where it has something happen, posts ("Đại sứ tại X") left out.

    ``said``: so are those that somebody speaks of.
    """
    yield from visited(reading, clause.first, clause.last)
    if "từng" in reading.lows(clause.first, clause.last):
        return
    for place in places(reading, clause.first, clause.last):
        inside = any(m.first <= place.first < m.last for m in clause.mentions)
        if place.country and not inside and (said or not spoken_of(reading, clause.first, place)):
            yield place.country
