"""Bodies for which people took part: spellings of one body together, as people count them."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable

from dipcli.archive.rows import OrganizationRow
from dipcli.text import canonical, fold

Spoken = Callable[[str], Collection[str]]
"""The names that a country or body goes by, by its code."""

_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_ROWS = """
    SELECT p.organization, p.affiliation, p.person_id, p.meeting_id, m.first_day, m.last_day
    FROM participants p JOIN meetings m ON m.id = p.meeting_id
    WHERE p.organization IS NOT NULL AND m.status = 'held' AND NOT m.rejected ORDER BY p.meeting_id, p.n
"""
_Row = tuple[str, str | None, int, int, str | None, str | None]


def organizations(db: sqlite3.Connection, spoken: Spoken, name: str | None) -> list[OrganizationRow]:
    """Bodies with held meetings, most first; all, or those one of whose spellings has the words of ``name``."""
    groups: dict[tuple[str, str | None], list[_Row]] = defaultdict(list)
    for row in db.execute(_ROWS):
        groups[key_of(row[0], spoken(row[1]) if row[1] else ()), row[1]].append(row)
    words = f" {fold(name or '')} " if name else ""
    rows = [_row(group) for group in groups.values() if any(words in f" {fold(spelled[0])} " for spelled in group)]
    return sorted(rows, key=lambda o: (-o.meetings, o.name, o.affiliation or ""))


def key_of(name: str, countries: Iterable[str] = ()) -> str:
    """What spellings of one body of a country have in common.

    "Bộ Ngoại giao Hoa Kỳ", "Bộ Ngoại giao Mỹ" and "Bộ Ngoại giao (BNG)" of the United States are one: what stands in
    brackets, and the country's name at the end, do not count. ``countries`` are its names.
    """
    spelled = canonical(name)
    key = fold(_IN_BRACKETS.sub("", spelled)) or fold(spelled)
    endings = (f" {fold(canonical(country))}" for country in sorted(countries, key=len, reverse=True))
    return next((key.removesuffix(ending) for ending in endings if key.endswith(ending)), key)


def _row(group: list[_Row]) -> OrganizationRow:
    days = [day for row in group for day in row[4:] if day]
    names = Counter(row[0] for row in group)
    return OrganizationRow(
        name=min(names, key=lambda name: (-names[name], len(name), name)),
        affiliation=group[0][1],
        people=len({row[2] for row in group}),
        meetings=len({row[3] for row in group}),
        first=min(days, default=None),
        last=max(days, default=None),
    )
