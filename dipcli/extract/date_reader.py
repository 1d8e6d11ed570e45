"""From a form found in text to a ``DateMention``, or to None when the words around show that it is no date."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple, cast

from dipcli.extract.date_grammar import Rule
from dipcli.extract.date_mention import DateMention, Kind, Point, Tense
from dipcli.extract.date_words import numbers, pattern, squeezed, values
from dipcli.model import PartOfDay, Span

_LOOK_BEHIND = 24
_LOOK_AHEAD = 24
_RECURRING = re.compile(r"\s{1,3}(?:hàng|hằng|mỗi)\s{1,3}(?:năm|tuần|tháng)(?!\w)")
_UNIT = re.compile(rf"\s{{0,3}}{pattern('unit')}")
_SHARE = re.compile(rf"\s{{1,3}}{pattern('share')}")
_MANY = re.compile(rf"(?:(?<!\w){pattern('many', 'number')}|\d)\s{{1,3}}\Z")
_VOUCHES = re.compile(
    r"(?:(?<!\w)(?:từ|đến|tới|vào|hết|giờ|tức|nhằm)|(?<!\w)\d{1,2}(?:h|g)\d{0,2}|/\d{1,2}(?:,|\s{1,3}và))\s{1,3}\Z"
)
_MONTH_VOUCHES = re.compile(r"(?<!\w)(?:hồi|từ|đến|tới|vào|đầu|giữa|cuối|trong)\s{1,3}\Z")
_OPENS = re.compile(r"\(\s{0,3}\Z")
_CLOSES = re.compile(r"\s{0,3}[),;]|\s{1,3}(?:giờ|theo)(?!\w)")
_RANGE_VOUCHES = re.compile(r"(?:\(\s{0,3}|(?<!\w)(?:vào|diễn ra|trong)\s{1,3})\Z")
_MONTH_WORD_VOUCHES = re.compile(r"(?<!\w)(?:hồi|vào|đầu|giữa|cuối|hết)\s{1,3}\Z")
_AFTER_FUTURE = re.compile(
    r"\s{0,3}(?:\Z|[,.;:)\]\"”…]|(?:tại|ở|để|nhằm|theo|trong|sẽ|cùng|giữa|do|với|là|và|của|về|nhân|có|được)(?!\w))"
)
_WEEKDAY_VOUCHES = re.compile(
    r"(?:\A|[\n.,;:(–“\"-]\s{0,3}|(?<!\w)(?:hôm|ngày|vào|từ|đến|tới|trong|và|phiên|giờ|kể)\s{1,3}"
    r"|(?<!\w)\d{1,2}h\d{0,2}\s{1,3})\Z"
)
_REVOLUTION = re.compile(r"(?<!\w)mạng\s{1,3}\Z")
_OUTCOME = re.compile(r"(?<!\w)(?:như|được|có)\s{1,3}(?:ngày\s{1,3})?\Z")
_DAY_WORD = re.compile(r"(?<!\w)(?:ngày|hôm|mùng|mồng)(?![^\W\d_])")
_IN = re.compile(r"(?<!\w)vào\s{1,3}\Z")
_NUMBER_NEXT = re.compile(r"\s{0,3}\d")
_FULL_MOON = 15
_LONGEST_LUNAR_MONTH = 30
_FROM_THEN = re.compile(r"\s{1,3}(?:đó|khi)(?!\w)")


class Found(NamedTuple):
    """A rule's match in the lower-case ``text``; ``original`` has the same characters in their own case."""

    rule: Rule
    match: re.Match[str]
    original: str

    def has(self, group: str) -> str | None:
        """What the group holds; None when it is empty or the rule has no such group."""
        return self.match.groupdict().get(group) or None

    def number(self, *groups: str) -> int | None:
        """The first number that one of the groups holds."""
        return next((int(value) for group in groups if (value := self.has(group))), None)

    @property
    def before(self) -> str:
        """The few characters before the match, lower case."""
        return self.match.string[max(0, self.match.start() - _LOOK_BEHIND) : self.match.start()]

    def after(self, position: int | None = None) -> str:
        """The few characters from ``position``, or from the end of the match, lower case."""
        start = self.match.end() if position is None else position
        return self.match.string[start : start + _LOOK_AHEAD]


def read(found: Found) -> DateMention | None:
    """What the match says, or None where it is a score, a fraction, a habit or another thing that looks like a date."""
    mention = _READERS[found.rule.kind](found)
    if mention is None or _RECURRING.match(found.after(mention.span.end)):
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
    if word == "tới" and not _AFTER_FUTURE.match(text, match.end("tense")):
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


def _headed_day(found: Found) -> bool:
    """Scores and counts follow a weekday's name or an amount, not "ngày" or a part of the day."""
    if found.has("sep") in {None, "/"}:
        return True
    head = found.match[0][: found.match.start("day") - found.match.start()]
    return bool(found.has("part") or _DAY_WORD.search(head)) and not _UNIT.match(found.after())


def _bare_day(found: Found) -> bool:
    """A naked "3/4" is a day only where the words beside it say so."""
    if found.has("sep") != "/" or _SHARE.match(found.after()):
        return False
    if found.has("year") or found.has("mark") or _VOUCHES.search(found.before):
        return True
    return bool(_OPENS.search(found.before) and _CLOSES.match(found.after()))


def _range(found: Found) -> DateMention | None:
    start = Point(found.number("year", "yeara"), _month_of(found, worded=""), found.number("day"))
    end = Point(found.number("year2"), _month_of(found, ("month2",), "name2"), found.number("day2"))
    start = start if start.month else replace(start, month=end.month)
    if not (start.possible and end.possible and _RANGE_GUARDS[found.rule.name](found, start, end)):
        return None
    return _of_year(found, replace(_plain(found), start=start, end=end))


def _range_of_days(found: Found, start: Point, end: Point) -> bool:
    if start.month == end.month and start.year is None and (start.day or 0) > (end.day or 0):
        return False
    if not (found.has("head") or end.year or _RANGE_VOUCHES.search(found.before)):
        return False
    return _separators_fit(found) and (found.has("sep2") in {None, "/"} or not _UNIT.match(found.after()))


def _separators_fit(found: Found) -> bool:
    between = (found.has("between") or "").strip()
    whole_start = found.number("month", "montha") is not None
    named = bool(_DAY_WORD.search(found.match[0]))
    if between in {"và", ","}:
        return named
    if found.has("sep2") == "-" and between == "-" and not whole_start:
        return False
    return found.has("sep2") in {None, "/"} or named or (whole_start and found.has("sep") == found.has("sep2"))


def _range_of_months(found: Found, start: Point, end: Point) -> bool:
    told = found.has("again") or found.has("year2") or found.has("mark")
    ordered = start.year is not None or (start.month or 0) < (end.month or 0) or found.has("again")
    return bool(told and ordered and start != end)


def _month(found: Found) -> DateMention | None:
    if not _month_is_named(found):
        return None
    point = Point(found.number("year"), _month_of(found))
    return _of_year(found, replace(_plain(found), start=point))


def _month_is_named(found: Found) -> bool:
    stretched = not found.match[0].startswith(("tháng", *"0123456789"))
    if found.rule.name == "bare":
        return stretched or bool(_MONTH_VOUCHES.search(found.before))
    if _MANY.search(found.before) or _REVOLUTION.search(found.before) or _UNIT.match(found.after()):
        return False
    name = found.has("name")
    if name is None:
        return True
    if name == "năm" and _NUMBER_NEXT.match(found.after()):
        return False
    written = found.original[found.match.start("name")]
    told = found.has("year") or found.has("mark") or _MONTH_WORD_VOUCHES.search(found.before)
    return written.isupper() or stretched or bool(told)


def _year(found: Found) -> DateMention:
    return replace(_plain(found), start=Point(found.number("year")))


def _same_day(found: Found) -> DateMention:
    anchor, count = found.has("anchor"), found.has("count")
    if anchor:
        return replace(_plain(found), offset=numbers("anchor")[squeezed(anchor)])
    days = int(count) if count and count.isdigit() else numbers("number")[squeezed(count or "")]
    return replace(_plain(found), offset=days if found.has("direction") == "sau" else -days)


def _relative(found: Found) -> DateMention | None:
    if found.match[0].startswith("ngày") and _OUTCOME.search(found.before):
        return None
    return replace(_plain(found), offset=_offset(found, "near", "day"))


def _counted(found: Found) -> DateMention | None:
    """ "tuần trước", "năm nay", but not "ba tuần trước", "những năm nay", "tuần trước đó"."""
    if _MANY.search(found.before) or _FROM_THEN.match(found.after()):
        return None
    return replace(_plain(found), offset=_offset(found, *_COUNTED[found.rule.kind]))


def _offset(found: Found, *kinds: str) -> int:
    word = squeezed(found.has("when") or "")
    return next(numbers(kind)[word] for kind in kinds if word in numbers(kind))


def _weekday(found: Found) -> DateMention | None:
    mention = _plain(found)
    week = found.has("week")
    if not (week or mention.tense or _is_weekday(found)):
        return None
    return replace(
        mention,
        weekday=numbers("weekday")[squeezed(found.has("weekday") or "")],
        in_week=week is not None,
        offset=numbers("week")[squeezed(week)] if week else 0,
    )


def _is_weekday(found: Found) -> bool:
    """Tells Tuesday from the third: by what stands before, and by "thứ Ba" as against "thứ ba"."""
    if _MANY.search(found.before):
        return False
    hom = (found.has("hom") or "").strip()
    if hom == "hôm" or (found.has("part") and found.has("part") != "đêm"):
        return True
    name = found.original[slice(*found.match.span("weekday"))]
    if name.lower().startswith("t") and name.split()[-1][0].isupper() and len(name.split()) > 1:
        return bool(hom or found.has("part") or _WEEKDAY_VOUCHES.search(found.before))
    if name.lower().startswith("ch"):
        return bool(hom or found.has("part") or _WEEKDAY_VOUCHES.search(found.before))
    return bool(_IN.search(found.before))


def _part_only(found: Found) -> DateMention | None:
    return None if _MANY.search(found.before) else _plain(found)


_COUNTED = {"week": ("week",), "past_days": ("past_week",), "month_by": ("month_by",), "year_by": ("year_by",)}
_DAY_GUARDS: dict[str, Callable[[Found], bool]] = {
    "": _headed_day,
    "bare": _bare_day,
    "full": lambda _: True,
    "iso": lambda _: True,
}
_RANGE_GUARDS: dict[str, Callable[[Found, Point, Point], bool]] = {"days": _range_of_days, "months": _range_of_months}
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
