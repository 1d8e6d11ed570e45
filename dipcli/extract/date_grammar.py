"""The forms in which the press writes dates: patterns over lower-case text, and what each gives.

In the templates ``~`` stands for optional blanks, ``_`` for some, ``<WORD>`` for a piece of ``_pieces``. Every pattern
is of bounded length, so that time grows with the text only. Which groups a rule has is all that ``date_reader`` needs
to know of it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from dipcli.extract.date_mention import Kind
from dipcli.extract.date_words import BLANK, any_of, pattern, values

_TAIL = r"(?:(?:~,?~năm_|~[/.-]~|,_)(?P<year><Y>)(?!\d)|_(?P<mark><YEARMARK>))?"
_DAY_MONTH = r"(?P<day><D>)(?:_(?=/))?(?P<sep>[/.-])(?:(?<=/)_(?=\d))?(?P<month><M>)"
_NUMERIC = rf"{_DAY_MONTH}(?:(?:[/.-]|,?_năm_)(?P<year><Y>)(?!\d)|_(?P<mark><YEARMARK>))?<END>"
_WORDED = rf"(?P<day><D>)_tháng_(?:(?P<month><M>)(?!\d)|(?P<name><MONTHWORD>)){_TAIL}<END>"
_AFTER = r"(?P<close>~\))?(?:,?_(?P<tense><TENSE>))?(?:~\((?:tức_)?<WEEKDAY>~\))?"
_PART = r"(?:buổi_)?(?:(?P<part><PART>)_)?"
_JOIN = r"(?:~[,(–-]~|_)"
_HEAD = (
    rf"(?=[^\W\d_])(?:buổi_)?(?:(?P<part><PART>)(?:_<NEAR>)?{_JOIN})?"
    rf"(?:(?:(?:ngày_)?(?:<RELDAY>|<ANCHOR>)|(?:hôm_|ngày_)?<WEEKDAY>(?:_<WEEK>|_<TENSE>)?){_JOIN})?"
    r"(?:tức_(?:là_)?)?(?:(?:ngày|hôm)~)?(?:(?:mùng|mồng)~)?"
)
_FROM = (
    r"(?P<head>(?:từ_)?(?:(?:trong_)?(?:<NUMBER>|các|những|\d)_(?=ngày))?(?:<PART>_)?(?:(?:ngày|hôm|mùng)~)?\(?)"
    r"(?P<day><D>)(?:(?P<sep>[/.-])(?P<month><M>)(?:(?P=sep)(?P<year><Y>))?|_tháng_(?P<montha><M>)"
    r"(?:_năm_(?P<yeara><Y>))?)?(?!\d)(?:-<D>(?=_và_)|~,~<D>(?:/<M>)?(?!\d)){0,6}"
)
_UNTIL = r"(?:<PART>_)?(?:(?:ngày|hôm|mùng)~)?(?P<day2><D>)"
_UNTIL_TAIL = r"(?:(?:[/.-]|,?_năm_)(?P<year2><Y>)(?!\d)|_(?P<mark><YEARMARK>))?<END>(?:,?_(?P<tense><TENSE>))?"
_UNTIL_WORDED = r"_tháng_(?:(?P<month2><M>)(?!\d)|(?P<name2><MONTHWORD>))"
_LUNAR_NAME = r"(?P<name><MONTHWORD>|<LUNARMONTH>)"
_LUNAR_DATE = (
    rf"(?P<day><D>)(?:[/.-](?P<month><M>)|_tháng_(?:(?P<montha><M>)(?!\d)|{_LUNAR_NAME}))(?:,?_năm_\w+(?:_\w+)?)?"
)
_LUNAR_HEAD = r"(?:(?P<part><PART>)_)?(?:ngày_)?"
_MONTHS = (
    r"(?:từ_)?(?:<STRETCH>_)?tháng_(?P<month><M>)(?:(?:[/.-]|_năm_)(?P<year><Y>))?(?!\d)"
    rf"(?:~<DASH>~|_(?:đến|tới)(?:_hết)?_)(?:<STRETCH>_)?(?P<again>tháng_)?(?P<month2><M>)(?!\d){_UNTIL_TAIL}"
)
_MONTH = rf"(?:<STRETCH>_)?tháng_(?:(?P<month><M>)(?!\d)|(?P<name><MONTHWORD>)){_TAIL}<END>(?:,?_(?P<tense><TENSE>))?"
_BETWEEN = r"(?P<between>~<DASH>~|_(?:cho_)?(?:đến|tới)(?:_hết)?_|_và_|,_)"


class Rule(NamedTuple):
    """One form: the kind of mention it gives, its pattern, and its name where the reader must tell it apart."""

    kind: Kind
    pattern: re.Pattern[str]
    name: str = ""


_WORD_KINDS = (
    "part", "near", "day", "anchor", "weekday", "week", "past_week", "month_by", "year_by", "tense", "month",
    "lunar_month", "number", "stretch",
)  # fmt: skip
_PIECE = re.compile(r"<([A-Z]+)>")
_TEMPLATES: tuple[tuple[Kind, str, str], ...] = (
    ("day", "lunar", rf"{_LUNAR_HEAD}(?:(?:mùng|mồng)_)?{_LUNAR_DATE}~\(?âm_lịch\)?"),
    ("day", "lunar", rf"{_LUNAR_HEAD}rằm_tháng_(?:(?P<month><M>)(?!\d)|{_LUNAR_NAME})"),
    ("day", "lunar", rf"{_LUNAR_HEAD}(?:mùng|mồng)_(?P<day><D>)(?:_tháng_(?P<name>giêng|chạp)|_tết)(?!\w)"),
    ("range", "days", rf"{_FROM}{_BETWEEN}{_UNTIL}(?P<sep2>[/.-])(?P<month2><M>){_UNTIL_TAIL}"),
    ("range", "days", rf"{_FROM}{_BETWEEN}{_UNTIL}{_UNTIL_WORDED}{_UNTIL_TAIL}"),
    ("range", "months", _MONTHS),
    ("day", "", rf"{_HEAD}{_NUMERIC}{_AFTER}"),
    ("day", "", rf"{_HEAD}{_WORDED}{_AFTER}"),
    ("day", "iso", r"(?P<year><Y>)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![\w-])"),
    ("day", "full", rf"{_DAY_MONTH}(?P=sep)(?P<year><Y>)<END>"),
    ("day", "full", r"(?P<day><D>)_tháng_(?P<month><M>)(?:,?_năm_|/|,_)(?P<year><Y>)<END>"),
    ("day", "bare", rf"{_NUMERIC}(?:,?_(?P<tense><TENSE>))?"),
    ("month", "bare", r"(?:<STRETCH>_)?(?P<month><M>)/(?P<year><Y>)<END>"),
    ("same_day", "", rf"{_PART}(?:ngày_)?(?P<anchor><ANCHOR>)"),
    ("same_day", "", r"(?P<count><NUMBER>|\d{1,2})_ngày_(?P<direction>trước|sau)(?:_đó(?!\w)|(?=~[,.;)]))"),
    ("same_day", "", r"(?P<direction>trước|sau)_đó_(?P<count><NUMBER>|\d{1,2})_ngày(?!\w)"),
    ("relative", "", rf"{_PART}(?:ngày_)?(?P<when><RELDAY>)"),
    ("relative", "", r"(?:buổi_)?(?P<part><PART>)_(?P<when><NEAR>)"),
    ("weekday", "", rf"{_PART}(?P<hom>hôm_|ngày_)?(?P<weekday><WEEKDAY>)(?:_(?P<week><WEEK>)|_(?P<tense><TENSE>))?"),
    ("week", "", r"(?:<STRETCH>_)?(?P<when><WEEK>)"),
    ("past_days", "", r"(?:<STRETCH>_)?(?P<when><PASTWEEK>)"),
    ("month_by", "", r"(?:<STRETCH>_)?(?P<when><MONTHBY>)"),
    ("month", "", _MONTH),
    ("year", "", r"(?:<STRETCH>_)?năm_(?P<year><Y>)(?!~[-–/]~\d)(?![\w%]|[.,]\d)"),
    ("year_by", "", r"(?:<STRETCH>_)?(?P<when><YEARBY>)"),
    ("part_only", "", r"buổi_(?P<part><PART>)"),
)


_NUMERAL = r"(?:(?<![\d.,:/–-])|(?<=\D[.,:/–-]))(?=\d{1,4}(?:[/.–-]\d|\s{0,3}(?:[,–—-]|tháng|ngày|đến|tới|cho|và)))\d"
_STRONG_KINDS = ("day", "anchor", "weekday", "week", "month_by", "year_by")
_STRONG_WORDS = {"ngày", "hôm", "tháng", "mùng", "mồng", "rằm", "buổi"}
_WEAK_KINDS = ("part", "number", "stretch")
_WEAK_WORDS = {"từ", "trong", "các", "những", "trước", "sau"}
_FOLLOWING_WORDS = {"đó", "tức", "là", "các", "những"}


@cache
def rules() -> tuple[Rule, ...]:
    """The forms, in the order in which they are tried where one may begin: a longer one before a shorter one."""
    return tuple(Rule(kind, _compile(template), name) for kind, name, template in _TEMPLATES)


@cache
def starts() -> re.Pattern[str]:
    """Where a date expression may begin; common words only before a number or a word of dates."""
    strong = "|".join(sorted(_first_words(*_STRONG_KINDS) | _STRONG_WORDS))
    follow = "|".join(sorted(_first_words(*_STRONG_KINDS, *_WEAK_KINDS, "near") | _STRONG_WORDS | _FOLLOWING_WORDS))
    weak = any_of({word for kind in _WEAK_KINDS for word in values(kind)} | _WEAK_WORDS)
    return re.compile(
        rf"(?<!\w)(?:{_NUMERAL}|(?:{strong})(?![^\W\d_])|{weak}(?=\s{{0,3}}[,(–-]?\s{{0,3}}(?:\d|(?:{follow})(?!\w))))"
    )


def _first_words(*kinds: str) -> set[str]:
    return {word.split()[0] for kind in kinds for word in values(kind)}


@cache
def _pieces() -> dict[str, str]:
    words = {kind.upper().replace("_", ""): pattern(kind) for kind in _WORD_KINDS}
    return words | {
        "RELDAY": words["DAY"],
        "MONTHWORD": words["MONTH"],
        "YEARMARK": pattern("year_by", "year_mark"),
        "D": r"(?:3[01]|[12]\d|0?[1-9])",
        "M": r"(?:1[0-2]|0?[1-9])",
        "Y": r"(?:19|20)\d\d",
        "END": r"(?![\w%]|[.,:]\d|[-–]\d|/\w)",
        "DASH": "[-–—]",
    }


def _compile(template: str) -> re.Pattern[str]:
    spaced = template.replace("~", r"\s{0,3}").replace("_", BLANK)
    return re.compile(_PIECE.sub(_piece, spaced))


def _piece(found: re.Match[str]) -> str:
    return _PIECE.sub(_piece, _pieces()[found[1]])
