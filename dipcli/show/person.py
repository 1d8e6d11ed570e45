"""One person in full: names, offices over time, counterparts."""

from __future__ import annotations

from collections.abc import Iterator

from dipcli.archive.rows import CounterpartRow, OfficeRow, PersonDetail
from dipcli.show.blocks import Block, Entry
from dipcli.show.grid import Piece
from dipcli.show.voice import Voice
from dipcli.text import fold


def person(detail: PersonDetail, say: Voice) -> Iterator[Block]:
    """The person in blocks."""
    row = detail.person
    country = say.country(row.affiliation) if row.affiliation else None
    yield Block(
        " · ".join(part for part in (row.name, country, say("person.id", id=row.id)) if part), _names(detail, say)
    )
    yield Block(say("person.offices"), tuple(_office(office, row.affiliation, say) for office in detail.offices))
    yield Block(say("person.counterparts"), tuple(_counterpart(other, say) for other in detail.counterparts))


def _names(detail: PersonDetail, say: Voice) -> tuple[Entry, ...]:
    names = Entry(say("person.names"), (Piece(", ".join(detail.names)),))
    return (names, Entry(say("person.held"), (Piece(str(detail.person.meetings)),)))


def _office(office: OfficeRow, home: str | None, say: Voice) -> Entry:
    """The office with its body, unless the title names that, and its country, unless that is the person's."""
    country = say.country(office.affiliation) if office.affiliation not in (None, home) else None
    body = office.organization if not _says(office.title, office.organization) else None
    what = ", ".join(part for part in (office.title, body, country) if part)
    meetings = say("person.meetings", count=office.meetings)
    return Entry(_period(office.first, office.last), (Piece(what), Piece(f"  {meetings}", "dim")))


def _says(title: str, body: str | None) -> bool:
    """Whether a title has the name of a body in it: "Bộ trưởng Công an" that of "Bộ Công an"."""
    return set(fold(body or "").split()) <= set(fold(title).split())


def _period(first: str | None, last: str | None) -> str:
    if first is None or last is None or first == last:
        return first or last or "?"
    return f"{first} – {last}"


def _counterpart(other: CounterpartRow, say: Voice) -> Entry:
    country = f", {say.country(other.affiliation)}" if other.affiliation else ""
    last = f"  {say('person.last', date=other.last)}" if other.last else ""
    return Entry(str(other.meetings), (Piece(f"{other.name}{country}"), Piece(last, "dim")))
