"""A weak hint: the country of statespeople whom the press names without it (``data/people.csv``)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from dipcli.lexicon import rows
from dipcli.text import fold


def known_country(names: Iterable[str]) -> str | None:
    """The country of the statesperson that one of ``names`` is a spelling of; None when nobody is known by it."""
    table = _countries()
    return next((country for name in names if (country := table.get(fold(name)))), None)


@cache
def _countries() -> dict[str, str | None]:
    """Country by folded spelling; None where two people of different countries share one."""
    found: dict[str, str | None] = {}
    for row in rows("people"):
        for name in (row["name"], *row["aliases"].split(";")):
            key = fold(name)
            if key:
                found[key] = row["country"] if found.get(key, row["country"]) == row["country"] else None
    return found
