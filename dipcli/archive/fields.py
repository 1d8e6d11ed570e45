"""The fields that can be set by hand, and how a typed value becomes one of the model's."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, get_args

from dipcli.archive.errors import DecisionError
from dipcli.model import EDTF, FORMS, STATUSES, Channel, PartOfDay, Side, VisitType

_PARTICIPANT = re.compile(r"participant:(?P<n>\d+)\.(?P<name>\w+)\Z")
_YES, _NO = {"true", "yes", "1"}, {"false", "no", "0"}


def _text(value: str) -> str:
    return value


def _date(value: str) -> EDTF:
    return EDTF(value)


def _one_of(*allowed: str) -> Callable[[str], str]:
    def check(value: str) -> str:
        if value not in allowed:
            raise ValueError(f"use one of {', '.join(allowed)}")
        return value

    return check


def _truth(value: str) -> bool:
    if value.lower() not in _YES | _NO:
        raise ValueError("use true or false")
    return value.lower() in _YES


_FIELDS: dict[str, Callable[[str], Any]] = {
    "status": _one_of(*STATUSES),
    "form": _one_of(*FORMS),
    "date": _date,
    "part_of_day": _one_of(*get_args(PartOfDay)),
    "place": _text,
    "country": _text,
    "occasion": _text,
    "channel": _one_of(*get_args(Channel)),
    "visit_type": _one_of(*get_args(VisitType)),
    "participant.name": _text,
    "participant.title": _text,
    "participant.organization": _text,
    "participant.affiliation": _text,
    "participant.side": _one_of(*get_args(Side)),
    "participant.principal": _truth,
}
_NEVER_EMPTY = {"status", "form", "participant.name", "participant.principal"}


def parse(field: str, value: str | None) -> Any:  # noqa: ANN401 - the type of the field
    """The value of a field (``date``, ``participant.title``) as typed; DecisionError when it cannot be one."""
    if field not in _FIELDS:
        raise DecisionError(f"{field}: no such field; use one of {', '.join(_FIELDS)}")
    if value is None:
        if field in _NEVER_EMPTY:
            raise DecisionError(f"{field} cannot be empty")
        return None
    try:
        return _FIELDS[field](value)
    except ValueError as error:
        raise DecisionError(f"{field}={value}: {error}") from error


def split_field(typed: str) -> tuple[str, int | None]:
    """``participant:2.title`` to ``("participant.title", 2)``, any other field to itself and None."""
    found = _PARTICIPANT.match(typed)
    return (f"participant.{found['name']}", int(found["n"])) if found else (typed, None)
