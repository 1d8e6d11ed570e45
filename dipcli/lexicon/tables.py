"""The tables of ``data/``: where they lie and how they are read. Standard library only."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "_data", _PACKAGE.parent / "data")


@cache
def directory() -> Path:
    """The folder of the tables: inside an installed package, or beside it in a checkout.

    Raises FileNotFoundError when neither exists.
    """
    for place in _PLACES:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"the tables of dip are missing: neither {_PLACES[0]} nor {_PLACES[1]} exists")


@cache
def rows(name: str) -> list[dict[str, str]]:
    """The rows of ``data/<name>.csv``, one dict a row, keyed by the header; read once, not to be changed.

    Raises FileNotFoundError when there is no such table.
    """
    with (directory() / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
