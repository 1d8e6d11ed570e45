"""Question 7, sides: who is host and who is guest; see docs/guidelines.md, fields of a participant."""

from __future__ import annotations

from collections.abc import Sequence

from dipcli.extract.events import Event
from dipcli.extract.people import Person
from dipcli.extract.reading import Reading
from dipcli.model import Side

_VISIT_REACH = 9


def visited(reading: Reading, first: int, last: int) -> list[str]:
    """The countries that the tokens ``[first, last)`` say are visited, in order."""
    found = []
    for i in range(first, last):
        if reading.word(i).lower() == "thăm" or (
            reading.word(i).lower() in {"đến", "tới", "sang"} and reading.at(i + 1, "country", "city")
        ):
            for j in range(i + 1, min(i + _VISIT_REACH, last)):
                place = reading.at(j, "country", "city")
                if place:
                    found.append(place.entry.row.get("code") or place.entry.row["country"])
                    break
                if reading.word(j) in {",", ";", "của"}:
                    break
    return found


def sides(event: Event, country: str | None, visits: Sequence[str]) -> tuple[Side | None, Side | None]:
    """The roles of ``event.left`` and ``event.right``.

    ``country`` is where the meeting was held, if that is known; ``visits`` the countries that the article says are
    visited, those of the meeting's own sentence first.
    """
    if event.form in {"call", "video"}:
        return None, None
    if event.left_is:
        return ("host", "guest") if event.left_is == "host" else ("guest", "host")
    left, right = _speaks_for(event.left), _speaks_for(event.right)
    if country:
        return _at_home(country, left, right)
    for code in visits:
        if code in left or code in right:
            return _at_home(code, left, right)
    return None, None


def _at_home(country: str, left: set[str | None], right: set[str | None]) -> tuple[Side | None, Side | None]:
    if (country in left) == (country in right):
        return None, None
    return ("host", "guest") if country in left else ("guest", "host")


def _speaks_for(people: Sequence[Person]) -> set[str | None]:
    return {person.affiliation for person in people}
