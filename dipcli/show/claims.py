"""Where reports disagree: what each of them says of a field, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dipcli.archive.rows import ClaimRow, ParticipantRow
from dipcli.show.blocks import Entry
from dipcli.show.grid import Piece
from dipcli.show.voice import Voice

_OF_PARTICIPANT = re.compile(r"participant:(?P<n>\d+)(?:\.(?P<attribute>\w+))?\Z")
_COUNTRIES = frozenset({"country", "affiliation"})


def claims(rows: Sequence[ClaimRow], people: Sequence[ParticipantRow], say: Voice) -> Iterator[Entry]:
    """An entry for each value, with the articles that have it; ``people`` are those of the meeting, as shown."""
    date = next((row.value for row in rows if row.field == "date" and row.preferred), "")
    for row in rows:
        found = _OF_PARTICIPANT.match(row.field)
        attribute = found["attribute"] or "presence" if found else row.field
        label = _of_person(int(found["n"]), attribute, people, say) if found else say(f"show.{row.field}")
        note = "preferred" if row.preferred else "vaguer" if row.field == "date" and _vaguer(row.value, date) else None
        chosen = f" ({say(f'show.{note}')})" if note else ""
        value = _value(attribute, row.value, say)
        yield Entry(label, (Piece(value), Piece(chosen, "dim"), Piece(f": {', '.join(row.articles)}")))


def _vaguer(date: str, chosen: str) -> bool:
    """Whether a date only says less than the chosen one: the month, the year, or the day without its year."""
    return chosen.startswith(date) or (date.startswith("XXXX") and date[4:] == chosen[4:])


def _of_person(n: int, attribute: str, people: Sequence[ParticipantRow], say: Voice) -> str:
    """``2. Claire Dupont: office``."""
    return f"{n}. {people[n - 1].name}: {say(f'field.{attribute}')}"


def _value(attribute: str, value: str, say: Voice) -> str:
    if attribute in _COUNTRIES:
        return say.country(value)
    key = f"{attribute}.{value.replace(' ', '_')}"
    return say(key) if say.has(key) else value
