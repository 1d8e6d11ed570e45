"""What one date expression says by its own words, before anything is known of the day it was written."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from typing import Literal

from dipcli.model import PartOfDay, Span

Tense = Literal["past", "future"]
Kind = Literal[
    "day",
    "month",
    "year",
    "range",
    "relative",
    "past_days",
    "week",
    "weekday",
    "month_by",
    "year_by",
    "same_day",
    "part_only",
]


@dataclass(frozen=True, slots=True)
class Point:
    """Year, month and day as far as they are written; all None when nothing is."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __gt__(self, other: Point) -> bool:
        """Whether it is later, as far as both are written."""
        mine, others = ((p.year or 0, p.month or 0, p.day or 0) for p in (self, other))
        return mine > others

    @property
    def possible(self) -> bool:
        """Whether the calendar has such a day; 29 February passes while the year is open."""
        if self.day is None or self.month is None:
            return True
        return self.day <= calendar.monthrange(self.year or 2000, self.month)[1]

    def in_year(self, year: int) -> Point:
        """The same month and day in ``year``."""
        return Point(year, self.month, self.day)

    def __str__(self) -> str:
        year = "XXXX" if self.year is None else f"{self.year:04}"
        return "-".join([year, *(f"{part:02}" for part in (self.month, self.day) if part is not None)])


@dataclass(frozen=True, slots=True)
class DateMention:
    """One date expression, unresolved.

    ``kind`` tells which fields count:

    - ``day``, ``month``, ``year``: ``start``; ``year_by`` is given for "tháng 11 năm ngoái" (-1)
    - ``range``: ``start`` and ``end``, which may lack what the other has
    - ``relative``: ``offset`` days from the reference date; ``past_days``: all the days from there to the reference
    - ``week``, ``month_by``, ``year_by``: ``offset`` weeks, months, years from those of the reference
    - ``weekday``: ``weekday`` (0 Monday to 6 Sunday), with ``offset`` weeks when ``in_week``
    - ``same_day``: ``offset`` days from the day told before ("cùng ngày", "hôm sau")
    - ``part_only``: a part of the day told before ("buổi chiều")

    ``tense`` is given by words such as "tới", "vừa qua". ``same_year`` says "cùng năm". ``lunar`` marks a day of the
    Vietnamese lunar calendar. ``gloss`` marks the same moment told again in another clock or calendar
    ("(tức 28/6 giờ Việt Nam)").
    """

    span: Span
    kind: Kind
    start: Point = Point()
    end: Point | None = None
    offset: int = 0
    weekday: int | None = None
    in_week: bool = False
    year_by: int | None = None
    same_year: bool = False
    part_of_day: PartOfDay | None = None
    tense: Tense | None = None
    lunar: bool = False
    gloss: bool = False
