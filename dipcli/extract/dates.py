"""Every date expression of a text, and the EDTF that it means on the day when it was written.

``find_dates`` says what stands there; ``resolve`` settles it by the rules of ``docs/guidelines.md``: a day and month
without a year take the latest year that does not put them more than a week after the reference date, a weekday is the
latest one not after it. What is announced looks forward instead.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from dipcli.extract.date_grammar import rules, starts
from dipcli.extract.date_guards import Found
from dipcli.extract.date_mention import DateMention, Kind, Point, Tense
from dipcli.extract.date_reader import read
from dipcli.extract.lunar import solar
from dipcli.model import EDTF, DateBasis, DateValue

__all__ = ["DateMention", "Kind", "Point", "Tense", "days_from", "find_dates", "resolve"]

_GRACE = dt.timedelta(days=7)
_LEAP_CYCLE = 8
_WEEK = 7
_GLOSS_AFTER = re.compile(
    r"(?=.*\bgiờ\b).{0,60}\(\s*\Z|.{0,60}\b(?:tức|nhằm)(?:\s+\w+){0,3}\s*\Z|\s*\((?:theo\s+)?giờ\s[^(),]{2,20},\s*\Z",
    re.DOTALL,
)
_OPENED = re.compile(r"\s?\(\s?")
_CLOCK_CLOSES = re.compile(r"[^()]{0,20}\bgiờ\b[^()]{0,20}\)")


def find_dates(text: str, start: int = 0, end: int | None = None) -> tuple[DateMention, ...]:
    """Date expressions in ``text[start:end]``, in order, none overlapping, the longest of those that begin together.

    Spans count in ``text``; words outside the part given are not looked at.
    """
    found = list(_mentions(text[start:end]))
    glosses = _glosses(text[start:end], found)
    return tuple(replace(m, span=m.span.shift(start), gloss=gloss) for m, gloss in zip(found, glosses, strict=True))


def _mentions(original: str) -> Iterator[DateMention]:
    text = _lower(original)
    position = 0
    while start := starts().search(text, position):
        mention = _mention_at(original, text, start.start())
        if mention:
            yield mention
        position = mention.span.end if mention else start.end()


def _mention_at(original: str, text: str, position: int) -> DateMention | None:
    for rule in rules():
        match = rule.pattern.match(text, position)
        mention = read(Found(rule, match, original)) if match else None
        if mention:
            return mention
    return None


def _lower(text: str) -> str:
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _glosses(text: str, mentions: list[DateMention]) -> Iterator[bool]:
    """For each mention whether it tells the one before it again, in the same bracket or after "tức"."""
    inside, last = False, None
    for mention in mentions:
        gap = text[last : mention.span.start] if last is not None else ""
        again = bool(
            _GLOSS_AFTER.match(gap) or (_OPENED.fullmatch(gap) and _CLOCK_CLOSES.match(text, mention.span.end))
        )
        inside = (inside and ")" not in gap) or (last is not None and again)
        yield inside
        last = mention.span.end


def resolve(
    mention: DateMention,
    reference: dt.date | None,
    *,
    year: int | None = None,
    tense: Tense = "past",
    anchor: dt.date | EDTF | None = None,
) -> DateValue | None:
    """The date that a mention means, or None when nothing given settles it.

    ``reference`` is the day of writing. ``year`` is one that the dateline or the context gives: it counts for days and
    months that name none. ``tense`` says whether the event is behind or ahead, unless the mention's own words say so.
    ``anchor`` is the date told before, from which "cùng ngày" and "hôm sau" count.
    """
    tense = mention.tense or tense
    if mention.kind in {"day", "month", "range"}:
        given = _given_year(mention, reference, anchor)
        points = _settle(mention, reference, given or year, tense)
        basis: DateBasis = "explicit" if mention.year_by is None else "relative"
        return _value(mention, points, basis)
    if mention.kind == "year":
        return _value(mention, (mention.start,), "explicit")
    if mention.kind in {"same_day", "part_only"}:
        edtf = days_from(anchor, mention.offset)
        return DateValue(edtf, "carried", mention.span, mention.part_of_day) if edtf else None
    if reference is None:
        return None
    return _value(mention, _relative(mention, reference, tense), "weekday" if mention.kind == "weekday" else "relative")


def _value(mention: DateMention, points: tuple[Point, ...] | None, basis: DateBasis) -> DateValue | None:
    if points is None or not all(point.possible for point in points):
        return None
    edtf = EDTF("/".join(dict.fromkeys(map(str, points))))
    return DateValue(edtf, basis, mention.span, mention.part_of_day)


def _given_year(mention: DateMention, reference: dt.date | None, anchor: dt.date | EDTF | None) -> int | None:
    if mention.same_year:
        day = anchor.earliest if isinstance(anchor, EDTF) else anchor
        return day.year if day else None
    return reference.year + mention.year_by if reference and mention.year_by is not None else None


def _settle(
    mention: DateMention, reference: dt.date | None, given: int | None, tense: Tense
) -> tuple[Point, ...] | None:
    if mention.lunar:
        day = _from_lunar(mention.start, reference, given, tense)
        return (_point(day),) if day else None
    if mention.end is None:
        year = mention.start.year or given or _year_of(mention.start, reference, tense)
        return (mention.start.in_year(year) if year else mention.start,)
    return _settle_range(mention.start, mention.end, given or _year_of(mention.start, reference, tense))


def _settle_range(start: Point, end: Point, year: int | None) -> tuple[Point, Point]:
    """Both ends with their years: one that is written, else ``year``, which is that of the start."""
    over_new_year = start.in_year(1) > end.in_year(1)
    if end.year is not None:
        return (start if start.year else start.in_year(end.year - over_new_year)), end
    first = start.year or year
    return (start, end) if first is None else (start.in_year(first), end.in_year(first + over_new_year))


def _year_of(point: Point, reference: dt.date | None, tense: Tense) -> int | None:
    """The year that a day or month without one takes; None without a reference date."""
    if reference is None or point.month is None:
        return None
    if point.day is None:
        passed = point.month - reference.month
        return reference.year - (passed > 0) if tense == "past" else reference.year + (passed < 0)
    years = [year for year in _years_near(reference) if point.in_year(year).possible]
    days = {year: dt.date(year, point.month, point.day) for year in years}
    return _nearest(days, reference, tense)


def _years_near(reference: dt.date) -> range:
    return range(max(dt.MINYEAR, reference.year - _LEAP_CYCLE), min(dt.MAXYEAR, reference.year + _LEAP_CYCLE) + 1)


def _nearest(days: dict[int, dt.date], reference: dt.date, tense: Tense) -> int | None:
    """The key of the latest day that has come (or comes within a week), or of the earliest one still ahead."""
    if tense == "future":
        return min((year for year, day in days.items() if day >= reference), default=None)
    return max((year for year, day in days.items() if day - reference <= _GRACE), default=None)


def _from_lunar(point: Point, reference: dt.date | None, given: int | None, tense: Tense) -> dt.date | None:
    if point.day is None or point.month is None:
        return None
    years = [given] if given else _years_near(reference)[_LEAP_CYCLE - 2 : _LEAP_CYCLE + 3] if reference else []
    days = {year: day for year in years if (day := solar(year, point.month, point.day))}
    if given:
        return days.get(given)
    nearest = _nearest(days, reference, tense) if reference else None
    return days[nearest] if nearest else None


def days_from(anchor: dt.date | EDTF | None, offset: int) -> EDTF | None:
    """The day ``offset`` days after ``anchor``, of an unknown year too; None when the anchor is no one day."""
    if anchor is None:
        return None
    told = anchor if isinstance(anchor, EDTF) else EDTF(anchor.isoformat())
    if offset == 0:
        return told
    if told.precision != "day":
        return None
    if told.earliest:
        return EDTF((told.earliest + dt.timedelta(offset)).isoformat())
    _, month, day = told.text.split("-")
    moved = dt.date(2000, int(month), int(day)) + dt.timedelta(offset)
    return EDTF(f"XXXX-{moved:%m-%d}")


def _relative(mention: DateMention, reference: dt.date, tense: Tense) -> tuple[Point, ...]:
    if mention.kind == "month_by":
        years, month = divmod(reference.month - 1 + mention.offset, 12)
        return (Point(reference.year + years, month + 1),)
    if mention.kind == "year_by":
        return (Point(reference.year + mention.offset),)
    if mention.kind == "week":
        monday = _monday(reference, mention.offset)
        return _point(monday), _point(monday + dt.timedelta(_WEEK - 1))
    if mention.kind == "weekday":
        return (_point(_weekday(mention, reference, tense)),)
    day = _point(reference + dt.timedelta(mention.offset))
    return (day, _point(reference)) if mention.kind == "past_days" else (day,)


def _weekday(mention: DateMention, reference: dt.date, tense: Tense) -> dt.date:
    weekday = mention.weekday or 0
    if mention.in_week:
        return _monday(reference, mention.offset) + dt.timedelta(weekday)
    if tense == "future":
        return reference + dt.timedelta((weekday - reference.weekday() - 1) % _WEEK + 1)
    return reference - dt.timedelta((reference.weekday() - weekday) % _WEEK)


def _monday(reference: dt.date, weeks: int) -> dt.date:
    return reference + dt.timedelta(weeks * _WEEK - reference.weekday())


def _point(day: dt.date) -> Point:
    return Point(day.year, day.month, day.day)
