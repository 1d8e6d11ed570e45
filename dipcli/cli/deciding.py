"""Taking decisions, and telling what was decided and how to take it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dipcli.archive import Archive, DecisionRow
from dipcli.cli import values
from dipcli.cli.environment import Environment
from dipcli.cli.messages import codes_by_name
from dipcli.cli.options import Decider
from dipcli.cli.place import existing_archive
from dipcli.cli.problem import usage
from dipcli.show.command import command
from dipcli.text import normalize

_COUNTRIES = frozenset({"country", "affiliation"})


def decide(decider: Decider, environment: Environment, *acts: Callable[[Archive], DecisionRow]) -> None:
    """Take all decisions, or none when one of them cannot be made, and tell them."""
    with Archive.open(existing_archive(decider.db, environment)) as archive:
        before = archive.history()
        with archive.together():
            taken = [act(archive) for act in acts]
    tell_decisions(taken, before, environment)


def tell_decisions(taken: Iterable[DecisionRow], before: Iterable[DecisionRow], environment: Environment) -> None:
    """Say what was decided, and how to take it back, or which decision of those before says so already."""
    known = {decision.id for decision in before}
    for decision in taken:
        first = "decide.known" if decision.id in known else "decide.done"
        environment.tell("decide.undone" if decision.undone_at else first, id=decision.id, command=command(decision))
        known.add(decision.id)


def assignment(text: str) -> tuple[str, str | None]:
    """``date=2026-01-08`` as a field and its value; nothing behind the sign empties the field."""
    field, sign, value = normalize(text).partition("=")
    if not sign or not field.strip():
        raise usage("error.assignment", text=text)
    return field.strip(), _exact(field.strip(), value.strip()) or None


def _exact(field: str, value: str) -> str:
    """A date, country or word of a closed list as the archive writes it; any other value as it is."""
    kind = field.rpartition(".")[2]
    if not value:
        return value
    if kind in _COUNTRIES:
        return values.country(value)
    if kind == "date":
        return str(values.date("date", value))
    names = codes_by_name(kind)
    return values.codes(kind, [value], names)[0] if names else value
