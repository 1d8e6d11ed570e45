"""One person in full: names, offices over time, counterparts."""

from __future__ import annotations

from collections.abc import Iterator

from dipcli.archive.rows import CounterpartRow, OfficeRow, PersonDetail
from dipcli.show.blocks import Block, Entry
from dipcli.show.grid import Piece
from dipcli.show.voice import Voice


def person(detail: PersonDetail, say: Voice) -> Iterator[Block]:
    """The person in blocks."""
    row = detail.person
    country = say.country(row.affiliation) if row.affiliation else None
    yield Block(
        " · ".join(part for part in (row.name, country, say("person.id", id=row.id)) if part), _names(detail, say)
    )
    yield Block(say("person.offices"), tuple(_office(office, say) for office in detail.offices))
    yield Block(say("person.counterparts"), tuple(_counterpart(other, say) for other in detail.counterparts))


def _names(detail: PersonDetail, say: Voice) -> tuple[Entry, ...]:
    names = Entry(say("person.names"), (Piece(", ".join(detail.names)),))
    return (names, Entry(say("list.meetings"), (Piece(str(detail.person.meetings)),)))


def _office(office: OfficeRow, say: Voice) -> Entry:
    country = say.country(office.affiliation) if office.affiliation else None
    what = ", ".join(part for part in (office.title, office.organization, country) if part)
    meetings = say("person.meetings", count=office.meetings)
    return Entry(_period(office.first, office.last), (Piece(what), Piece(f"  {meetings}", "dim")))


def _period(first: str | None, last: str | None) -> str:
    if first is None or last is None or first == last:
        return first or last or "?"
    return f"{first} – {last}"


def _counterpart(other: CounterpartRow, say: Voice) -> Entry:
    country = f", {say.country(other.affiliation)}" if other.affiliation else ""
    last = f"  {say('person.last', date=other.last)}" if other.last else ""
    return Entry(str(other.meetings), (Piece(f"{other.name}{country}"), Piece(last, "dim")))
