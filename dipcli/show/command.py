"""A decision as the command that takes it."""

from __future__ import annotations

from dipcli.archive.rows import DecisionRow

_SPLITS = {"split-people": "--person", "split-office": "--office"}


def command(decision: DecisionRow) -> str:
    """``correct 42 date=2026-01-08``, ``merge --people 3 9``, ``split 3 --person Bình``."""
    if option := _SPLITS.get(decision.action):
        number, _, what = decision.target.partition(" ")
        return f"split {number} {option} {what}"
    verb, of_people, _ = decision.action.partition("-people")
    return f"{verb} --people {decision.target}" if of_people else f"{verb} {decision.target}"
