"""What a user can ask of the meetings, as one value."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from dipcli.model import EDTF, Form, Status


@dataclass(frozen=True, slots=True)
class Query:
    """All conditions hold at once; an empty one asks nothing.

    ``words`` are looked up in the articles that report the meeting, with diacritics exactly and without them
    folded: as one phrase where that occurs in any article, else as words that all occur. ``people`` are names as
    typed, or ids of people in digits; each must take part. ``countries`` are ISO codes or short names of bodies,
    already resolved; each must take part. ``forms``, ``statuses`` and ``topics`` ask for any one of their values.
    ``since`` and ``until`` keep what can have happened in that time, ``date`` what can have happened on that date.
    ``place`` is looked up without diacritics in the place as written, or is the ISO code of the country it was held
    in. ``limit=None`` means all. Meetings without a date come last in either order.
    """

    words: str | None = None
    people: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    since: dt.date | None = None
    until: dt.date | None = None
    date: EDTF | None = None
    forms: tuple[Form, ...] = ()
    statuses: tuple[Status, ...] = ()
    place: str | None = None
    topics: tuple[str, ...] = ()
    limit: int | None = None
    offset: int = 0
    order: Literal["newest", "oldest"] = "newest"
