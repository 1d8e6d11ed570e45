"""What a prediction has otherwise than the record, for people to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dipcli.measure.agree import same_place, same_title
from dipcli.measure.compare import Comparison, Couple
from dipcli.measure.records import Record
from dipcli.model import Participant

Kind = Literal["missed", "false", "wrong"]
Field = Literal["name", "affiliation", "title", "side", "date", "form", "place"]

WEIGHTY: frozenset[Field] = frozenset({"name", "affiliation", "date", "form"})
"""The fields that have to be right in a perfect record."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One value that is otherwise: of which field, of whom (None: of the meeting), as recorded and as predicted.

    A ``name`` that is not predicted is a principal lost, one that is not recorded a principal added.
    """

    field: Field
    person: str | None
    gold: str | None
    predicted: str | None


@dataclass(frozen=True, slots=True)
class Difference:
    """A meeting that is not as it should be. ``record`` is the reader's, for a ``false`` one the predicted one."""

    article: str
    kind: Kind
    record: Record
    faults: tuple[Fault, ...] = ()


def differences(comparison: Comparison) -> Iterator[Difference]:
    """The meetings of an article that were missed, that are false, and that are right but for some values."""
    for record in comparison.missed:
        yield Difference(comparison.article, "missed", record)
    for record in comparison.false:
        yield Difference(comparison.article, "false", record)
    for couple in comparison.couples:
        if found := tuple(faults(couple)):
            yield Difference(comparison.article, "wrong", couple.gold, found)


def perfect(couple: Couple) -> bool:
    """Whether the principals, their affiliations, the date and the form are all as recorded, with nobody added."""
    return not WEIGHTY & {fault.field for fault in faults(couple)}


def faults(couple: Couple) -> Iterator[Fault]:
    """All that is otherwise in a predicted meeting: its principals, then its date, form and place."""
    for gold, predicted in couple.people:
        yield from _of_person(gold, predicted)
    yield from _lost_and_added(couple)
    yield from _of_meeting(couple.gold, couple.predicted)


def _of_person(gold: Participant, predicted: Participant) -> Iterator[Fault]:
    if gold.affiliation != predicted.affiliation:
        yield Fault("affiliation", gold.name, gold.affiliation, predicted.affiliation)
    if not same_title(gold.title, predicted.title):
        yield Fault("title", gold.name, gold.title, predicted.title)
    if gold.side != predicted.side:
        yield Fault("side", gold.name, gold.side, predicted.side)


def _lost_and_added(couple: Couple) -> Iterator[Fault]:
    for person in couple.gold.principals:
        if not any(person is gold for gold, _ in couple.people):
            yield Fault("name", person.name, person.name, None)
    for person in couple.predicted.principals:
        if not any(person is predicted for _, predicted in couple.people):
            yield Fault("name", person.name, None, person.name)


def _of_meeting(gold: Record, predicted: Record) -> Iterator[Fault]:
    if gold.date != predicted.date:
        yield Fault("date", None, gold.date, predicted.date)
    if gold.form != predicted.form:
        yield Fault("form", None, gold.form, predicted.form)
    if not same_place(gold.place, predicted.place):
        yield Fault("place", None, gold.place, predicted.place)
