"""What a merger makes one, by name: numbers are easily mistyped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dipcli.archive.rows import MeetingRow, PersonRow
from dipcli.show.people import described
from dipcli.show.voice import Voice


def merged_people(rows: Sequence[PersonRow], say: Voice) -> Iterator[str]:
    """The people, one a line; then a warning where they speak for different countries."""
    for row in rows:
        yield f"  {row.id}: {''.join(piece.text for piece in described(row, say))}"
    countries = dict.fromkeys(row.affiliation for row in rows if row.affiliation)
    if len(countries) > 1:
        yield say("decide.countries", names=", ".join(map(say.country, countries)))


def merged_meetings(rows: Sequence[MeetingRow]) -> Iterator[str]:
    """The meetings, one a line: when, and who met."""
    for row in rows:
        yield f"  {row.id}: {row.date or '?'}, {' – '.join(person.name for person in row.principals)}"
