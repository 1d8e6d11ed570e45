"""Filters as typed to the archive's Query."""

from __future__ import annotations

from typing import Literal, cast

from dipcli.archive.query import Query
from dipcli.cli import values
from dipcli.cli.messages import codes_by_name, topics_by_name
from dipcli.cli.options import Filters
from dipcli.model import Form, Status
from dipcli.text import normalize

_ALL = "all"
_HELD: tuple[Status, ...] = ("held",)


def query(filters: Filters, order: Literal["newest", "oldest"] = "newest") -> Query:
    """The question that the filters ask; what cannot be understood is a usage problem."""
    return Query(
        words=normalize(" ".join(filters.words or ())) or None,
        people=tuple(values.person("--person", name) for name in filters.person or ()),
        countries=tuple(values.country(name) for name in filters.country or ()),
        since=values.first_day("--since", filters.since),
        until=values.last_day("--until", filters.until),
        date=values.date("--date", filters.date) if filters.date else None,
        forms=cast("tuple[Form, ...]", values.codes("--form", filters.form or (), codes_by_name("form"))),
        statuses=_statuses(filters.status or []),
        place=values.place(filters.place) if filters.place else None,
        topics=values.codes("--topic", filters.topic or (), topics_by_name()),
        limit=filters.limit,
        order=order,
    )


def _statuses(typed: list[str]) -> tuple[Status, ...]:
    if not typed:
        return _HELD
    names = codes_by_name("status") | {_ALL: _ALL}
    found = values.codes("--status", typed, names)
    return () if _ALL in found else cast("tuple[Status, ...]", found)
