"""Weak hints from the tables: the country of statespeople named without it, the body that an office leads."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from dipcli.lexicon import rows, spelled_out
from dipcli.text import fold

_LED = frozenset({"ministry", "parliament", "party", "government"})
"""Kinds of bodies of which a country has one under each head; it has many companies, and many armies and provinces."""
_INSTEAD = (
    ("pho|quyen|tro ly", ""),
    ("thu truong", "bo truong"),
    ("ngoai truong", "bo truong ngoai giao"),
)
"""How the head of the same body is called, for the beginning of a folded office."""


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


def led_body(office: str, country: str | None) -> str | None:
    """The body that an office of a country leads, by ``data/bodies.csv`` ("Bộ trưởng Ngoại giao": "Bộ Ngoại giao").

    Of several, that whose name is in the office, then one of that country alone, then the first of the table.
    """
    key = _minister(fold(spelled_out(office)))
    led = [row for row in _led().get(key, ()) if row["country"] in ("", country)]
    best = min(led, key=lambda row: (not _names(key, row), not row["country"]), default=None)
    return best["name"] if best else None


def _minister(office: str) -> str:
    """The folded office of whoever heads the same body: of a deputy or acting minister, or by another name."""
    for words, instead in _INSTEAD:
        office = re.sub(rf"\A{words}\b", instead, office).strip()
    return office


def _names(office: str, body: dict[str, str]) -> bool:
    """Whether the office has the name of the body in it, the word aside that says what it is ("Bộ" Ngoại giao).

    That a party has a secretary in common with its secretariat says nothing.
    """
    rest = " ".join(fold(body["name"]).split()[1:])
    return body["kind"] != "party" and bool(rest) and rest in office


@cache
def _led() -> dict[str, list[dict[str, str]]]:
    """The bodies by the folded office that leads them; an office of another channel than theirs is one elsewhere."""
    titles = {fold(row["title"]): row for row in rows("titles")}
    found: dict[str, list[dict[str, str]]] = {}
    for row in rows("bodies"):
        key = fold(row["head"])
        title = titles.get(key, {})
        akin = row["kind"] == "ministry" or title.get("channel", row["channel"]) == row["channel"]
        whole = len(key.split()) > 2 or title.get("complement") == "none"
        if akin and row["kind"] in _LED and whole and key not in fold(row["name"]):
            found.setdefault(key, []).append(row)
    return found
