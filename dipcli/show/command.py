"""A decision as the command that takes it."""

from __future__ import annotations

from dipcli.archive.rows import DecisionRow

_PEOPLE = "-people"


def command(decision: DecisionRow) -> str:
    """``correct 42 date=2026-01-08``, ``merge --people 3 9``, ``split 3 --person Bình``."""
    verb, of_people, _ = decision.action.partition(_PEOPLE)
    if not of_people:
        return f"{verb} {decision.target}"
    if verb == "split":
        number, _, name = decision.target.partition(" ")
        return f"split {number} --person {name}"
    return f"{verb} --people {decision.target}"
