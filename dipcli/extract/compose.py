"""Question 7, last step: what is told of a meeting becomes its record, each field with the words it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dipcli.extract.clauses import Clause
from dipcli.extract.confidence import confidence, signs
from dipcli.extract.consolidate import Told
from dipcli.extract.content import describe
from dipcli.extract.content.subjects import Speaker
from dipcli.extract.events import Event
from dipcli.extract.offices import Office, state_at
from dipcli.extract.people import People
from dipcli.extract.persons import Person
from dipcli.extract.reading import Reading
from dipcli.extract.sides import sides
from dipcli.extract.venue_country import country_of
from dipcli.extract.where import Place, place_of
from dipcli.model import Evidence, Meeting, Participant, Side, Span

_OPENING = 7
"""Tokens that open a sentence."""
_JOINED = 2
"""Most tokens between two offices in a row: ", kiêm"."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One article as the steps before have read it."""

    reading: Reading
    people: People
    clauses: Sequence[Clause]
    countries: Sequence[tuple[Span, str]]


def compose(scene: Scene, told: Told, attending: Sequence[Person], passage: Sequence[Span]) -> Meeting:
    """The record of one meeting; ``passage`` are the sentences that tell what was said there."""
    reading, best = scene.reading, told.best
    place = place_of(reading, scene.clauses, told, scene.people)
    country = country_of(reading, scene.clauses, best, place, scene.people)
    participants = tuple(_participants(scene, told, attending, country))
    sentence = reading.sentences[best.sentence][0].span
    content = describe(
        reading.text,
        form=best.form,
        participants=participants,
        speakers=[_speaker(scene, person) for person in best.people],
        told_in=_told_in(scene, told),
        passage=passage,
        countries=scene.countries,
    )
    return Meeting(
        told.status,
        best.form,
        participants,
        Evidence("meeting", sentence, sentence.of(reading.text)),
        form_as_printed=reading.printed(best.trigger.first, best.trigger.last),
        date=told.date.edtf if told.date else None,
        date_basis=told.date.basis if told.date else None,
        part_of_day=told.date.part_of_day if told.date else None,
        place=reading.printed(place.first, place.last) if place else None,
        country=None if best.form in {"call", "video"} else country,
        occasion=content.occasion.of(reading.text) if content.occasion else None,
        channel=content.channel,
        visit_type=content.visit_type,
        visit_as_printed=content.visit_words.of(reading.text) if content.visit_words else None,
        cameo=content.codes.cameo,
        plover=content.codes.plover,
        topics=content.topics,
        statements=content.statements,
        documents=content.documents,
        confidence=confidence(signs(reading, scene.people, told)),
        evidence=tuple(_field_evidence(scene, told, place, content.occasion, content.visit_words)),
    )


def _participants(scene: Scene, told: Told, attending: Sequence[Person], country: str | None) -> Iterator[Participant]:
    best = told.best
    left, right = sides(told, country, travelling=_travelling(scene, best))
    roles = [(p, left, True) for p in best.left] + [(p, right, True) for p in best.right]
    roles += [(p, _side_of(p, roles), False) for p in attending]
    for person, side, principal in roles:
        yield _participant(scene, best.people, person, side, principal=principal)


def _travelling(scene: Scene, event: Event) -> bool:
    _, first, last = scene.reading.sentences[event.sentence]
    opening = scene.reading.printed(first, min(first + _OPENING, last)).lower()
    return "chuyến thăm" in opening or "thời gian thăm" in opening


def _told_in(scene: Scene, told: Told) -> list[Span]:
    """The sentence that reports the meeting first, then those that tell of it again, then its neighbours."""
    numbers = [event.sentence for event in told.events]
    near = [n for n in (told.best.sentence - 1, told.best.sentence + 1) if 0 <= n < len(scene.reading.sentences)]
    return [scene.reading.sentences[n][0].span for n in dict.fromkeys([*numbers, *near])]


def _field_evidence(
    scene: Scene, told: Told, place: Place | None, occasion: Span | None, visit: Span | None
) -> list[Evidence]:
    reading, trigger = scene.reading, told.best.trigger
    spans = [("form", reading.span(trigger.first, trigger.last))]
    if told.date:
        spans.append(("date", told.date.span))
    if place:
        spans.append(("place", reading.span(place.first, place.last)))
    spans += [(name, span) for name, span in (("occasion", occasion), ("visit_type", visit)) if span]
    return [Evidence(name, span, span.of(reading.text)) for name, span in spans]


def _side_of(person: Person, roles: Sequence[tuple[Person, Side | None, bool]]) -> Side | None:
    """An attendee stands where the principals of the same country or body stand."""
    return next((side for p, side, _ in roles if p.affiliation == person.affiliation), None)


def _participant(
    scene: Scene, principals: Sequence[Person], person: Person, side: Side | None, *, principal: bool
) -> Participant:
    reading = scene.reading
    name = scene.people.name(person)
    first, last = name.name or (name.first, name.last)
    span = reading.span(first, last)
    offices = scene.people.offices(person)
    titles = [title_of(reading, office) for office in offices]
    if not any(office.head.row["role"] == "office" for office in offices):
        titles += filter(None, [_counterpart_title(scene, principals, person)])
    evidence = [Evidence("name", span, span.of(reading.text))]
    evidence += [Evidence("title", span, span.of(reading.text)) for span in _spans_of(reading, offices)]
    return Participant(
        reading.printed(first, last),
        ", ".join(titles) or None,
        scene.people.organization(person),
        person.affiliation,
        side,
        principal,
        tuple(evidence),
    )


def _spans_of(reading: Reading, offices: Sequence[Office]) -> list[Span]:
    """Where offices are printed, those that stand in a row in one span."""
    rows: list[list[Office]] = []
    for office in offices:
        if rows and 0 <= office.first - rows[-1][-1].last <= _JOINED:
            rows[-1].append(office)
        else:
            rows.append([office])
    return [reading.span(row[0].first, row[-1].last) for row in rows]


def _counterpart_title(scene: Scene, principals: Sequence[Person], person: Person) -> str | None:
    """The office of the other side, or of whoever is named before, for one who is only called "người đồng cấp"."""
    called = next((mention for mention in person.mentions if mention.counterpart), None)
    if called is None:
        return None
    first = scene.reading.sentences[scene.reading.sentence_of(called.first)][1]
    before = [(m.first, p) for p in scene.people.all for m in p.mentions if first <= m.first < called.first]
    beside = [p for _, p in sorted(before, key=lambda one: -one[0])]
    others = [*(p for p in principals if p in beside), *beside, *principals]
    other = next((p for p in others if p.affiliation != person.affiliation), None)
    held = [o for o in scene.people.offices(other) if o.head.row["role"] == "office"] if other else []
    return title_of(scene.reading, held[-1]) if held else None


def title_of(reading: Reading, office: Office) -> str:
    """An office as printed, without the country, town or post that it is held for; a body's own name stays whole."""
    row = office.head.row
    local = row["complement"] == "place" and row["channel"] == "local" and office.body is None
    if local and "ủy" not in office.head.phrase.lower():
        return reading.printed(office.first, office.head_last)
    if not office.country_at or office.international or _party(reading, office):
        return reading.printed(office.first, _posting(reading, office))
    first, last = office.country_at
    behind = reading.printed(last, office.last)
    return " ".join(part for part in (reading.printed(office.first, first), _without_posting(behind)) if part)


def _party(reading: Reading, office: Office) -> bool:
    """Whether the country belongs to the name of a party: "Chủ tịch Đảng Cộng sản Nhật Bản"."""
    return office.country_at is not None and "đảng " in reading.printed(office.first, office.country_at[0]).lower()


def _posting(reading: Reading, office: Office) -> int:
    """The token before "tại Việt Nam" at the end of an office, or the office's end."""
    for i in range(office.last - 1, office.head_last - 1, -1):
        if reading.low(i) in {"tại", "ở"} and state_at(reading, i + 1):
            return i
    return office.last


def _without_posting(words: str) -> str:
    return "" if words.startswith("tại ") else words


def _speaker(scene: Scene, person: Person) -> Speaker:
    spans = [scene.reading.span(m.first, m.last) for m in person.mentions]
    name = scene.people.name(person)
    printed = scene.reading.printed(*(name.name or (name.first, name.last)))
    return Speaker(printed, person.affiliation, tuple(spans))
