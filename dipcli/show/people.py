"""How a participant is written: name, office, country."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dipcli.archive.rows import ParticipantRow, PersonRow
from dipcli.show.grid import Cell, Line, Piece
from dipcli.show.voice import Voice

NAME_STYLE = "bold"


def described(person: ParticipantRow | PersonRow, say: Voice) -> Line:
    """``Tô Lâm, Tổng Bí thư, Việt Nam``, the name set off."""
    country = say.country(person.affiliation) if person.affiliation else None
    rest = "".join(f", {part}" for part in (person.title, country) if part)
    return (Piece(person.name, NAME_STYLE), Piece(rest))


def who(people: Sequence[ParticipantRow], say: Voice) -> Cell:
    """Those who meet, one a line, hosts first as the archive gives them, and how many also attend."""
    lines = [described(person, say) for person in people if person.principal]
    others = sum(not person.principal for person in people)
    return Cell((*lines, *_count(others, say)), joint=" – ", bullet="– ")


def _count(others: int, say: Voice) -> Iterable[Line]:
    if others:
        yield (Piece(say("list.also", count=others), "dim"),)
