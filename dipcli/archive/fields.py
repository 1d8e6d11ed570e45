"""The fields that can be set by hand, and how a typed value becomes one of the model's."""

from __future__ import annotations

import re
from typing import Any, get_args

from dipcli.archive.errors import DecisionError
from dipcli.model import EDTF, FORMS, STATUSES, Channel, PartOfDay, Side, VisitType

_PARTICIPANT = re.compile(r"participant:(?P<n>\d+)\.(?P<name>\w+)\Z")
_TRUTHS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_CHOICES: dict[str, tuple[str, ...]] = {
    "status": STATUSES,
    "form": FORMS,
    "part_of_day": get_args(PartOfDay),
    "channel": get_args(Channel),
    "visit_type": get_args(VisitType),
    "participant.side": get_args(Side),
    "participant.principal": tuple(_TRUTHS),
}
_FIELDS = (
    *("date", "part_of_day", "form", "status", "place", "country", "occasion", "channel", "visit_type"),
    *(f"participant.{name}" for name in ("name", "title", "organization", "affiliation", "side", "principal")),
)
_NEVER_EMPTY = {"status", "form", "participant.name", "participant.principal"}


def parse(field: str, value: str | None) -> Any:  # noqa: ANN401 - the type of the field
    """The value of a field (``date``, ``participant.title``) as typed; DecisionError when it cannot be one."""
    if field not in _FIELDS:
        known = ", ".join(name.replace("participant.", "participant:N.") for name in _FIELDS)
        raise DecisionError(f"{field}: no such field; use one of {known}")
    if value is None:
        if field in _NEVER_EMPTY:
            raise DecisionError(f"{field} cannot be empty")
        return None
    if field == "date":
        return _date(field, value)
    return _choice(field, value.lower()) if field in _CHOICES else value


def _choice(field: str, value: str) -> str | bool:
    if value not in _CHOICES[field]:
        raise DecisionError(f"{field}={value}: use one of {', '.join(_CHOICES[field])}")
    return _TRUTHS[value] if field == "participant.principal" else value


def _date(field: str, value: str) -> EDTF:
    try:
        return EDTF(value)
    except ValueError as error:
        raise DecisionError(f"{field}={value}: write the date as 2026-01-08, 2026-01 or 2026") from error


def split_field(typed: str) -> tuple[str, int | None]:
    """``participant:2.title`` to ``("participant.title", 2)``, any other field to itself and None."""
    found = _PARTICIPANT.match(typed)
    return (f"participant.{found['name']}", int(found["n"])) if found else (typed, None)
