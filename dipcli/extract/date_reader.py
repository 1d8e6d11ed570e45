"""From a form found in text to a ``DateMention``, or to None when the words around show that it is no date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from dipcli.extract.date_guards import (
    Found,
    bare_day,
    headed_day,
    is_counted,
    is_one_of_many,
    is_ordinal,
    is_outcome,
    is_verb,
    names_a_month,
    names_a_weekday,
    range_of_days,
    range_of_months,
    recurs,
)
from dipcli.extract.date_mention import DateMention, Kind, Point, Tense
from dipcli.extract.date_words import numbers, squeezed, values
from dipcli.model import PartOfDay, Span

_FULL_MOON = 15
_LONGEST_LUNAR_MONTH = 30


def read(found: Found) -> DateMention | None:
    """What the match says, or None where it is a score, a fraction, a habit or another thing that looks like a date."""
    mention = _READERS[found.rule.kind](found)
    if mention is None or recurs(found, mention.span.end):
        return None
    return mention


def _plain(found: Found) -> DateMention:
    end, tense = _end_and_tense(found)
    part = found.has("part")
    return DateMention(
        span=Span(found.match.start(), end),
        kind=found.rule.kind,
        part_of_day=cast("PartOfDay", values("part")[squeezed(part)]) if part else None,
        tense=tense,
    )


def _end_and_tense(found: Found) -> tuple[int, Tense | None]:
    """Where the expression ends, without a bracket opened before it and without a "tới" that is a verb."""
    match, text = found.match, found.match.string
    if found.has("close") and "(" not in text[match.start() : match.start("close")]:
        return match.start("close"), None
    word = found.has("tense")
    if word is None:
        return match.end(), None
    if is_verb(found):
        return len(text[: match.start("tense")].rstrip(" \n\t,")), None
    return match.end(), cast("Tense", values("tense")[squeezed(word)])


def _of_year(found: Found, mention: DateMention) -> DateMention:
    """``mention`` with the year that "năm ngoái", "cùng năm" and the like give it."""
    mark = found.has("mark")
    if mark is None:
        return mention
    word = squeezed(mark)
    by = values("year_mark").get(word) or values("year_by")[word]
    return replace(mention, same_year=True) if by == "anchor" else replace(mention, year_by=int(by))


def _month_of(found: Found, numeric: tuple[str, ...] = ("month", "montha"), worded: str = "name") -> int | None:
    word = found.has(worded)
    known = numbers("month") | numbers("lunar_month")
    return known[squeezed(word)] if word else found.number(*numeric)


def _day(found: Found) -> DateMention | None:
    if found.rule.name == "lunar":
        return _lunar_day(found)
    point = Point(found.number("year"), _month_of(found), found.number("day"))
    if not point.possible or not _DAY_GUARDS[found.rule.name](found):
        return None
    return _of_year(found, replace(_plain(found), start=point))


def _lunar_day(found: Found) -> DateMention | None:
    month = _month_of(found) or 1
    day = found.number("day") or _FULL_MOON
    return replace(_plain(found), start=Point(None, month, day), lunar=True) if day <= _LONGEST_LUNAR_MONTH else None


def _range(found: Found) -> DateMention | None:
    start = Point(found.number("year", "yeara"), _month_of(found, worded=""), found.number("day"))
    end = Point(found.number("year2"), _month_of(found, ("month2",), "name2"), found.number("day2"))
    start = start if start.month else replace(start, month=end.month)
    if start.year and end.year and start > end:
        return None
    if not (start.possible and end.possible and _RANGE_GUARDS[found.rule.name](found, start, end)):
        return None
    return _of_year(found, replace(_plain(found), start=start, end=end))


def _month(found: Found) -> DateMention | None:
    if not names_a_month(found):
        return None
    point = Point(found.number("year"), _month_of(found))
    return _of_year(found, replace(_plain(found), start=point))


def _year(found: Found) -> DateMention:
    return replace(_plain(found), start=Point(found.number("year")))


def _same_day(found: Found) -> DateMention | None:
    anchor, count = found.has("anchor"), found.has("count")
    if anchor and anchor.startswith("hôm") and is_one_of_many(found):
        return None
    if anchor:
        return replace(_plain(found), offset=numbers("anchor")[squeezed(anchor)])
    days = int(count) if count and count.isdigit() else numbers("number")[squeezed(count or "")]
    return replace(_plain(found), offset=days if found.has("direction") == "sau" else -days)


def _relative(found: Found) -> DateMention | None:
    if is_outcome(found):
        return None
    return replace(_plain(found), offset=_offset(found, "near", "day"))


def _counted(found: Found) -> DateMention | None:
    """The likes of "tuần trước" and "năm nay", but not "ba tuần trước", "những năm nay", "tuần trước đó"."""
    if is_counted(found):
        return None
    return replace(_plain(found), offset=_offset(found, *_COUNTED[found.rule.kind]))


def _offset(found: Found, *kinds: str) -> int:
    word = squeezed(found.has("when") or "")
    return next(numbers(kind)[word] for kind in kinds if word in numbers(kind))


def _weekday(found: Found) -> DateMention | None:
    mention = _plain(found)
    week = found.has("week")
    ahead = mention.tense and not is_ordinal(found)
    if not (week or ahead or names_a_weekday(found)):
        return None
    return replace(
        mention,
        weekday=numbers("weekday")[squeezed(found.has("weekday") or "")],
        in_week=week is not None,
        offset=numbers("week")[squeezed(week)] if week else 0,
    )


def _part_only(found: Found) -> DateMention | None:
    return None if is_one_of_many(found) else _plain(found)


_COUNTED = {"week": ("week",), "past_days": ("past_week",), "month_by": ("month_by",), "year_by": ("year_by",)}
_DAY_GUARDS: dict[str, Callable[[Found], bool]] = {
    "": headed_day,
    "bare": bare_day,
    "full": lambda _: True,
    "iso": lambda _: True,
}
_RANGE_GUARDS: dict[str, Callable[[Found, Point, Point], bool]] = {"days": range_of_days, "months": range_of_months}
_READERS: dict[Kind, Callable[[Found], DateMention | None]] = {
    "day": _day,
    "range": _range,
    "month": _month,
    "year": _year,
    "same_day": _same_day,
    "relative": _relative,
    "weekday": _weekday,
    "part_only": _part_only,
    **dict.fromkeys(("week", "past_days", "month_by", "year_by"), _counted),
}
