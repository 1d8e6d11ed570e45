"""Weak hints from the tables: the country of statespeople named without it, the body that an office leads."""

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


def led_body(office: str) -> str | None:
    """The body that an office leads, by ``data/bodies.csv`` ("Bộ trưởng Ngoại giao" leads "Bộ Ngoại giao")."""
    return _heads().get(fold(office))


@cache
def _heads() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows("bodies"):
        if len(row["head"].split()) > 2:
            found.setdefault(fold(row["head"]), row["name"])
    return found
