"""Which countries an article says are visited."""

from __future__ import annotations

from dipcli.extract.reading import Reading

_VISIT_REACH = 9
"""Most tokens between "thăm" and the country visited ("thăm hữu nghị chính thức và làm việc tại Lào")."""


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
