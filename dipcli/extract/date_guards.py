"""What tells a date from a score, a fraction, an amount, a habit or a number in a row: the words around it."""

from __future__ import annotations

import re
from typing import NamedTuple

from dipcli.extract.date_grammar import Rule
from dipcli.extract.date_mention import Point
from dipcli.extract.date_words import pattern

_LOOK_BEHIND = 24
_LOOK_AHEAD = 24
_RECURRING = re.compile(r"\s{1,3}(?:hàng|hằng|mỗi)\s{1,3}(?:năm|tuần|tháng)(?!\w)")
_UNIT = re.compile(rf"\s{{0,3}}{pattern('unit')}")
_SHARE = re.compile(rf"\s{{1,3}}{pattern('share')}")
_MANY = re.compile(rf"(?:(?<!\w){pattern('many', 'number')}|(?<![\w:.,/])\d{{1,3}})\s{{1,3}}\Z")
_VOUCHES = re.compile(
    r"(?:(?<!\w)(?:từ|đến|tới|vào|hết|giờ|tức|nhằm)|(?<!\w)\d{1,2}[hg]\d{0,2}"
    r"|(?:ngày|hôm|từ|đến)\s\d{1,2}/\d{1,2}(?:,\s\d{1,2}/\d{1,2}){0,2}(?:,|\svà))\s{1,3}\Z"
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
_OUTCOME = re.compile(r"(?<!\w)(?:như|được|có)\s{1,3}ngày\s{1,3}hôm")
_DAY_WORD = re.compile(r"(?<!\w)(?:ngày|hôm|mùng|mồng)(?![^\W\d_])")
_IN = re.compile(r"(?<!\w)vào\s{1,3}\Z")
_TWO_DAYS = re.compile(r"(?<!\w)(?:hai|2)\s{1,3}ngày")
_HABIT = re.compile(r"(?<!\w)(?:mỗi|một|nhiều|từng)\s{1,3}\Z")
_ORDINAL = re.compile(r"(?<!\w)(?:lần|người|nước|kỳ|họp|khóa|hạng|lớn|giới|tầng|bậc)\s{1,3}\Z")
_NUMBER_NEXT = re.compile(r"\s{0,3}\d")
_ONCE = re.compile(r"(?<!\w)hồi\s{1,3}\Z")
_LAST_MONTH = 12
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


def headed_day(found: Found) -> bool:
    """Scores and counts follow a weekday's name or an amount, not "ngày" or a part of the day."""
    if found.has("sep") in {None, "/"}:
        return True
    head = found.match[0][: found.match.start("day") - found.match.start()]
    counted = _UNIT.match(found.after()) or _HABIT.search(found.before)
    return bool(found.has("part") or _DAY_WORD.search(head)) and not counted


def bare_day(found: Found) -> bool:
    """A naked "3/4" is a day only where the words beside it say so."""
    if found.has("sep") == "-":
        return _hyphened_day(found)
    if found.has("sep") != "/" or _SHARE.match(found.after()):
        return False
    if found.has("year") or found.has("mark") or _VOUCHES.search(found.before):
        return True
    return bool(_OPENS.search(found.before) and _CLOSES.match(found.after()))


def _hyphened_day(found: Found) -> bool:
    """Amounts rise ("từ 5-10") and goals are few, so that "từ 21-11" can only be a day."""
    late = (found.number("day") or 0) > _LAST_MONTH and bool(_VOUCHES.search(found.before))
    return (late or bool(_ONCE.search(found.before))) and not _UNIT.match(found.after())


def range_of_days(found: Found, start: Point, end: Point) -> bool:
    """Whether two days stand for all the days between them, and not for amounts or for two dates."""
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
        return named and (not whole_start or bool(_TWO_DAYS.search(found.has("head") or "")))
    if found.has("sep2") == "-" and between == "-" and not whole_start:
        return False
    falling = between != "-" and (found.number("day2") or 0) > _LAST_MONTH and found.has("sep2") == "-"
    alike = whole_start and found.has("sep") == found.has("sep2")
    return found.has("sep2") in {None, "/"} or named or falling or alike


def range_of_months(found: Found, start: Point, end: Point) -> bool:
    """Whether two numbers are months of one stretch of time."""
    told = found.has("again") or found.has("year2") or found.has("mark")
    ordered = start.year is not None or (start.month or 0) < (end.month or 0) or found.has("again")
    return bool(told and ordered and start != end)


def names_a_month(found: Found) -> bool:
    """Tells May from five months, and a month from a revolution."""
    stretched = not found.match[0].startswith(("tháng", *"0123456789"))
    if found.rule.name == "bare":
        return stretched or bool(_MONTH_VOUCHES.search(found.before) or _OPENS.search(found.before))
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


def names_a_weekday(found: Found) -> bool:
    """Tells Tuesday from the third: by what stands before, and by "thứ Ba" as against "thứ ba"."""
    if _MANY.search(found.before) or _ORDINAL.search(found.before):
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


def recurs(found: Found, end: int) -> bool:
    """Whether the words after ``end`` say that it comes back ("hằng năm")."""
    return bool(_RECURRING.match(found.after(end)))


def is_verb(found: Found) -> bool:
    """Whether "tới" after a date is the verb of arriving, and does not point ahead."""
    return found.has("tense") == "tới" and not _AFTER_FUTURE.match(found.match.string, found.match.end("tense"))


def is_counted(found: Found) -> bool:
    """Whether it is an amount of time ("ba tuần trước") or counts from another day ("tuần trước đó")."""
    return bool(_MANY.search(found.before) or _FROM_THEN.match(found.after()))


def is_ordinal(found: Found) -> bool:
    """Whether the word before makes "thứ tư" the fourth of something."""
    return bool(_ORDINAL.search(found.before))


def is_one_of_many(found: Found) -> bool:
    """Whether a number or an indefinite amount stands before."""
    return bool(_MANY.search(found.before))


def is_outcome(found: Found) -> bool:
    """Whether "ngày hôm nay" means the present state of things ("có được ngày hôm nay")."""
    return bool(_OUTCOME.search(found.before + found.match[0]))
