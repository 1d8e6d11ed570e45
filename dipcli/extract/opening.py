"""Question 7, when: the day that an article opens with, by which an earlier day is told from that of its news."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from functools import cached_property

from dipcli.extract.date_mention import DateMention
from dipcli.extract.dated import Dated, quoted, tells_other_times, told
from dipcli.extract.reading import Reading
from dipcli.model import EDTF, DateValue

LEDE = 3
"""Sentences that may date the whole article."""
_SAYS_TODAY = 5
"""Sentences in which "hôm nay" is that of the whole article."""
_TODAY = re.compile(r"\b(?:hôm|sáng|trưa|chiều|tối|đêm) nay\b")
"""Words by which an article calls a day its own."""
_YEAR = 365


class Opening:
    """The day that one article opens with; ``resolve`` gives the day that an expression means by itself."""

    def __init__(
        self, reading: Reading, sentences: Sequence[Dated], resolve: Callable[[DateMention], DateValue | None]
    ) -> None:
        self._reading = reading
        self._sentences = sentences
        self._resolve = resolve

    @property
    def unknown(self) -> bool:
        """Whether no day is told at the article's opening."""
        return self._day is None

    def is_on(self, day: EDTF) -> bool:
        """Whether the article opens with this day."""
        known = self._day is not None and self._day.precision == day.precision == "day"
        return known and self.days_before(day) == 0

    def days_before(self, day: EDTF) -> int:
        """How many days ``day`` lies before it, 0 where it is unknown; the nearest way round where years are."""
        opens = self._day
        if day.latest and opens and opens.latest:
            return (opens.latest - day.latest).days
        if day.precision != "day" or opens is None:
            return 0
        return (_day_of_year(opens) - _day_of_year(day) + _YEAR // 2) % _YEAR - _YEAR // 2

    @cached_property
    def says_today(self) -> bool:
        """Whether the opening speaks of "hôm nay" without its date: a day of the month told behind it is another."""
        return self.own_day is None and any(
            mention.kind == "relative" and self._calls_today(mention) and self._resolve(mention) is None
            for dated in self._sentences[:_SAYS_TODAY]
            for mention in told(self._reading, dated)
        )

    @cached_property
    def own_day(self) -> EDTF | None:
        """The day that the article calls its own: "Hôm nay, 7/2"."""
        days = (
            value.edtf
            for dated in self._sentences
            for token, mention in dated
            if mention.kind == "day" and self._calls_today(mention) and not quoted(self._reading, token)
            if (value := self._resolve(mention))
        )
        return next(days, None)

    @cached_property
    def _day(self) -> EDTF | None:
        """The day that the article calls its own, else the first that the lede tells of."""
        return self.own_day or self._of_lede()

    def _calls_today(self, mention: DateMention) -> bool:
        return _TODAY.search(mention.span.of(self._reading.text).lower()) is not None

    def _of_lede(self) -> EDTF | None:
        """The first day that the lede tells of outside plans and history."""
        days = (
            value.edtf
            for number, dated in enumerate(self._sentences[:LEDE])
            if not tells_other_times(self._reading, number)
            for mention in told(self._reading, dated)
            if (value := self._resolve(mention)) and value.edtf.precision == "day"
        )
        return next(days, None)


def _day_of_year(day: EDTF) -> int:
    """Of a day with or without its year, roughly: as in a year that is no leap year."""
    month, number = map(int, day.text[5:].split("-"))
    return dt.date(2001, month, min(number, 28 if month == 2 else number)).timetuple().tm_yday
