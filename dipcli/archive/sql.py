"""Small helps for SQL: transactions, lists of values, the present time."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")
_CHUNK = 500


def marks(values: Collection[object]) -> str:
    """As many question marks, for ``IN (...)``."""
    return ",".join("?" * len(values))


def chunks(values: Sequence[T], size: int = _CHUNK) -> Iterator[Sequence[T]]:
    """The values in runs of at most ``size``, below SQLite's limit of variables."""
    for start in range(0, len(values), size):
        yield values[start : start + size]


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; an inner one is part of the outer one."""
    if db.in_transaction:
        yield
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.rollback()
        raise
    db.commit()


def now() -> str:
    """The present time, ISO 8601 in UTC, to the second."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def named(cursor: sqlite3.Cursor) -> Iterator[dict[str, Any]]:
    """The rows by the names of their columns."""
    columns = [c[0] for c in cursor.description]
    for row in cursor:
        yield dict(zip(columns, row, strict=True))
