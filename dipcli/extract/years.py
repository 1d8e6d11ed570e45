"""The year of a day that is told without one: see ``docs/guidelines.md``, "Doubtful points".

It comes from a full date close by in the calendar, from the two ends of an anniversary ("(14/11/1994-14/11/2024)"),
from the name of an event that those who meet attend ("bên lề Hội nghị Cấp cao APEC 2017"), from what ranks the visit in
its year ("chuyến thăm đầu tiên trong năm 2024"), or from a part of the same month ("đầu tháng 7/2017").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from dipcli.extract.date_mention import DateMention, Point
from dipcli.extract.date_words import values
from dipcli.extract.dated import Dated, opens_a_stretch, tells_history
from dipcli.extract.reading import Reading

_NEAR_DAYS = 4
"""A date without a year takes that of a full date at most this many days off; what is further off is another event."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_OWN = re.compile(
    r"(?<!sinh )năm (20\d\d) này\b"
    r"|\bthăm [^.;,]{0,40}những ngày đầu năm (?:mới )?(20\d\d)"
    r"|(?:chuyến thăm|hoạt động đối ngoại)\s[^.;]{0,60}(?:đầu tiên|quan trọng)\s[^.;]{0,80}trong năm (20\d\d)"
)
"""Words by which an article calls a year its own, or that of the visit that it is about."""
_DIGITS = 4
_NAME = 18
"""Most tokens of an event's name before its year."""
_ATTENDING = frozenset({"dự", "lề", "khổ", "dịp", "quan", "diễn"})
_ATTENDING_REACH = 6
_NOT_NOW = frozenset({"sau", "trước", "mời", "sẽ", "từng", "hồi", "tổ", "đăng", "ủng"})
_NOT_NOW_REACH = 8
_WITHIN = frozenset({"trong", "vào", "đến", "từ", "của", "cuối", "đầu", "giữa"})
_STRETCHES = frozenset({"gian", "vừa", "năm", "tháng"})
_LEDE = 3
"""Sentences in which an event that is attended is the one that the article is about; so is any in the first two."""
_OPENING = 4
"""An event named this close to the start of a sentence is where the sentence takes place."""
_HISTORY_REACH = 12
_STOPS = frozenset(",;.")
_BEFORE_YEAR = frozenset({"mở", "rộng", "năm"})
_AHEAD = frozenset({"hướng", "tiến", "sẽ", "tới"})


class _Known(NamedTuple):
    month: int
    day: int
    year: int


class _Event(NamedTuple):
    """The year in an event's name, the token at which the name begins, and whether it opens its sentence."""

    year: int | None = None
    head: int = 0
    opens: bool = False


class Years:
    """The years that an article tells: those of full dates, and those of the events that it is about."""

    def __init__(self, reading: Reading, sentences: Sequence[Dated]) -> None:
        self._named = [_event_of(reading, number) for number in range(len(sentences))]
        self._days = [day for number, dated in enumerate(sentences) for day in self._days_of(reading, number, dated)]
        self._months = dict(month for dated in sentences for month in _months(reading, dated))
        named = zip(self._named, sentences, strict=True)
        told = next((event.year for event, dated in named if event.year and (event.opens or _now(dated))), None)
        self._event = told or _later_year(reading) or _own_year(reading)

    def of(self, mention: DateMention) -> int | None:
        """The year of a day or month that has none; None when the article does not tell it."""
        point = mention.start if mention.start.month else mention.end
        if not point or not point.month:
            return None
        near = [(_gap(point, known), known.year) for known in self._days]
        gap, year = min(near, default=(_NEAR_DAYS + 1, 0))
        return year if gap <= _NEAR_DAYS else self._event or self._months.get(point.month)

    def of_event(self, sentence: int) -> int | None:
        """The year of the event that a sentence names."""
        return self._named[sentence].year

    def _days_of(self, reading: Reading, number: int, dated: Dated) -> Iterator[_Known]:
        sentence, first, _ = reading.sentences[number]
        if sentence.kind == "link":
            return
        event = self._named[number]
        for token, mention in dated:
            before = reading.lows(max(first, token - _HISTORY_REACH), token + 1)
            if ("cách", "đây") in pairwise(before):
                continue
            if not tells_history(before):
                yield from _full(mention)
            elif _AHEAD.isdisjoint(before):
                yield from _anniversary(mention)
            if event.year and mention.kind == "day" and _at_event(reading, event, token, mention):
                yield from _full(mention, event.year)


def _gap(point: Point, known: _Known) -> int:
    """Roughly how many days lie between two days of one year."""
    return abs((known.month - (point.month or 0)) * 31 + known.day - (point.day or 1))


def _full(mention: DateMention, event: int | None = None) -> Iterator[_Known]:
    for point in (mention.start, mention.end):
        if point and point.month and point.day and (year := point.year or event):
            yield _Known(point.month, point.day, year)


def _months(reading: Reading, dated: Dated) -> Iterator[tuple[int, int]]:
    """Month and year of the stretches of time that the article is about: "đầu tháng 7/2017", but not "hồi đầu ..."."""
    for token, mention in dated:
        month, year = mention.start.month, mention.start.year
        stretch = reading.low(token) in values("stretch") and reading.low(token - 1) != "hồi"
        if mention.kind == "month" and mention.tense != "past" and stretch and month and year:
            yield month, year


def _anniversary(mention: DateMention) -> Iterator[_Known]:
    """The later of two same days years apart."""
    if mention.end and (mention.start.month, mention.start.day) == (mention.end.month, mention.end.day):
        yield from _full(DateMention(mention.span, mention.kind, mention.end))


def _now(dated: Dated) -> bool:
    """Whether a sentence tells of the day of the article, or of the one told before."""
    return any(mention.kind in {"relative", "same_day"} and mention.offset == 0 for mention in dated.mentions)


def _at_event(reading: Reading, event: _Event, token: int, mention: DateMention) -> bool:
    """Whether a day is told as one of the event: before its name, or behind one that opens the sentence."""
    passed = mention.tense is not None or opens_a_stretch(reading, token)
    return (event.opens or token < event.head) and not passed


def _event_of(reading: Reading, number: int) -> _Event:
    """The first event of a sentence that has a year in its name and is attended."""
    sentence, first, last = reading.sentences[number]
    if sentence.kind != "link":
        for i in _year_tokens(reading, first + 1, last):
            if reading.word(i + 1) not in {"-", "–"}:
                head = _event_head(reading, first, i)
                opens = head is not None and (number < _LEDE or head - first <= _OPENING)
                if head is not None and _attended(reading, first, head):
                    return _Event(int(reading.word(i)), head, opens)
    return _Event()


def _year_tokens(reading: Reading, first: int, last: int) -> list[int]:
    """The tokens of ``[first, last)`` that are a year."""
    shaped = (i for i in range(first, last) if len(reading.tokens[i].text) == _DIGITS)
    return [i for i in shaped if _YEAR.fullmatch(reading.tokens[i].text)]


def _event_head(reading: Reading, first: int, year: int) -> int | None:
    """Where the name of the event begins that the year at ``year`` closes: at the first of its words."""
    widest = max(first, year - _NAME)
    stops = [i for i in range(widest, year) if reading.word(i) in _STOPS]
    start = stops[-1] + 1 if stops else widest
    if reading.low(year - 1) == "năm" and reading.low(year - 2) in _WITHIN:
        return None
    named = next((i for i in range(start, year) if _is_event(reading, i)), None)
    last = year - 2 if reading.word(year - 1) == ")" else year - 1
    acronym = last >= first and reading.word(last).isupper() and len(reading.word(last)) > 1
    if named is None and not acronym and reading.low(year - 1) != "năm":
        return next((i for i in range(widest, start) if _is_event(reading, i) and _lists(reading, i, year)), None)
    return last if named is None and acronym else named


def _lists(reading: Reading, head: int, year: int) -> bool:
    """Whether the one stop in an event's name is a comma: "Tọa đàm Kinh tế, thương mại Việt Nam - Na Uy 2017"."""
    return [word for word in reading.words(head, year) if word in _STOPS] == [","]


def _is_event(reading: Reading, i: int) -> bool:
    pair = f"{reading.low(i)} {reading.low(i + 1)}"
    return pair in values("event") or reading.low(i) in values("event")


def _attended(reading: Reading, first: int, head: int) -> bool:
    """Whether the event is one that the article tells of, and not one that is over or still to come."""
    before = reading.lows(first, head)
    attending = not _ATTENDING.isdisjoint(before[-_ATTENDING_REACH:]) or before == ["tại"]
    over = any(word == "qua" and earlier in _STRETCHES for earlier, word in pairwise(before))
    told = attending or reading.sentence_of(head) < _LEDE - 1
    return told and not over and _NOT_NOW.isdisjoint(before[-_NOT_NOW_REACH:])


def _later_year(reading: Reading) -> int | None:
    """The year that is given only later to the event which the article opens with: "BRICS ... BRICS năm 2024".

    None when it is given several.
    """
    opening = reading.sentences[: _LEDE - 1]
    names = {
        reading.word(i)
        for _, first, last in opening
        for head in range(first, last)
        if _is_event(reading, head) and _attended(reading, first, head)
        for i in range(head, min(head + _NAME, last))
        if len(reading.word(i)) > 2 and reading.word(i).isupper()
    }
    behind = [_behind(reading, i) for i, token in enumerate(reading.tokens) if names and token.text in names]
    years = {int(reading.word(i)) for i in behind if _YEAR.fullmatch(reading.word(i))}
    return years.pop() if len(years) == 1 else None


def _behind(reading: Reading, i: int) -> int:
    """The token behind the name at ``i``, the words aside that may part it from its year."""
    while reading.low(i + 1) in _BEFORE_YEAR:
        i += 1
    return i + 1


def _own_year(reading: Reading) -> int | None:
    """The year that the article calls its own or its visit's: "năm 2020 này", "chuyến thăm đầu tiên trong năm 2024"."""
    found = _OWN.search(reading.text)
    return int(next(filter(None, found.groups()))) if found else None
