"""Event codes of a form of meeting: CAMEO (Schrodt 2012) and its successor PLOVER, from ``data/forms_codes.csv``.

Both code who does something to whom. Where one side visits the other, PLOVER makes the visitor the source of the
event, so ``guest`` is the usual stance; ``host`` gives the same event as seen by the one who receives, ``neutral`` the
event of two sides neither of whom is at home.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Literal, NamedTuple

from dipcli.lexicon.tables import rows
from dipcli.model import Form, Side

Stance = Literal["guest", "host", "neutral"]


class Codes(NamedTuple):
    """``cameo`` is a three-digit code; ``plover`` an event type and its mode, if it has one ("CONSULT visit")."""

    cameo: str
    plover: str


def codes(form: Form, stance: Stance = "guest") -> Codes:
    """The codes of ``form``, seen from ``stance``."""
    return _table()[form, stance]


def stance_of(sides: Iterable[Side | None]) -> Stance:
    """The stance from which a meeting of participants with these ``sides`` is coded: the visitor's, if one visits."""
    return "guest" if {"guest", "host"} <= set(sides) else "neutral"


@cache
def _table() -> dict[tuple[str, str], Codes]:
    return {(row["form"], row["stance"]): Codes(row["cameo"], row["plover"]) for row in rows("forms_codes")}
