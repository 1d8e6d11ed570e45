"""Question 7: the sentences of an article that tell of one meeting become one record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dipcli.extract.events import Event
from dipcli.extract.offices import Office
from dipcli.extract.people import People, Person
from dipcli.extract.reading import Reading
from dipcli.extract.sides import sides
from dipcli.extract.visits import visited
from dipcli.extract.when import Calendar
from dipcli.extract.where import place_of
from dipcli.model import Article, Evidence, Meeting, Participant, Side

_KIND_ORDER = {"body": 0, "caption": 1, "title": 2}


def consolidate(
    article: Article, reading: Reading, people: People, calendar: Calendar, events: Sequence[Event]
) -> tuple[Meeting, ...]:
    """One meeting for each pair of sides that ``events`` tell of."""
    groups: list[list[Event]] = []
    for event in events:
        for group in groups:
            if _same(group[0], event):
                group.append(event)
                break
        else:
            groups.append([event])
    visits = visited(reading, 0, len(reading.tokens))
    return tuple(_meeting(_Telling(article, reading, people, calendar, visits), group) for group in groups)


@dataclass(frozen=True, slots=True)
class _Telling:
    article: Article
    reading: Reading
    people: People
    calendar: Calendar
    visits: Sequence[str]


def _same(a: Event, b: Event) -> bool:
    left, right = set(a.left), set(a.right)
    if (a.status == "held") != (b.status == "held"):
        return False
    return bool(
        (left & set(b.left) and right & set(b.right)) or (left & set(b.right) and right & set(b.left))
    )


def _meeting(telling: _Telling, group: Sequence[Event]) -> Meeting:
    article, reading, people = telling.article, telling.reading, telling.people
    ordered = sorted(group, key=lambda e: (_KIND_ORDER[reading.sentences[e.sentence][0].kind], e.sentence))
    best = ordered[0]
    sentence = reading.sentences[best.sentence][0].span
    date = telling.calendar.of(ordered)
    place = next((found for event in ordered if (found := place_of(reading, event))), None)
    _, first, last = reading.sentences[best.sentence]
    country = place.country if place else None
    left, right = sides(best, country, [*visited(reading, first, last), *telling.visits])
    return Meeting(
        best.status,
        best.form,
        tuple(
            [participant(reading, people, p, left) for p in best.left]
            + [participant(reading, people, p, right) for p in best.right]
        ),
        Evidence("meeting", sentence, sentence.of(article.text)),
        form_as_printed=reading.printed(best.trigger.first, best.trigger.last),
        date=date.edtf if date else None,
        date_basis=date.basis if date else None,
        part_of_day=date.part_of_day if date else None,
        place=reading.printed(place.first, place.last) if place else None,
        country=country,
    )


def participant(reading: Reading, people: People, person: Person, side: Side | None) -> Participant:
    name = people.name(person)
    assert name.name
    return Participant(
        reading.printed(*name.name), _title(reading, person), None, person.affiliation, side, True, ()
    )


def _title(reading: Reading, person: Person) -> str | None:
    with_office = [m for m in person.named() if m.offices]
    if not with_office:
        return None
    best = max(with_office, key=lambda m: (len(m.offices), -m.first))
    return ", ".join(_without_country(reading, office) for office in best.offices)


def _without_country(reading: Reading, office: Office) -> str:
    if not office.country_at or office.international:
        return reading.printed(office.first, office.last)
    first, last = office.country_at
    parts = [reading.printed(office.first, first), reading.printed(last, office.last)]
    if parts[1].startswith("tại "):
        parts[1] = ""
    return " ".join(part for part in parts if part)
