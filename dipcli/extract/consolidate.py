"""Question 7: the sentences of an article that tell of one meeting are put together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from dipcli.extract.events import Event
from dipcli.extract.persons import Person
from dipcli.extract.reading import Reading
from dipcli.extract.when import Calendar, overlap
from dipcli.model import DateValue, Status

_SEVERAL = 2
_ASIDE = 3
"""Sentences behind the one that announces a meeting; what is told further on is its history."""
_QUOTED = 2
"""The first sentence that may quote an earlier meeting by its day alone."""
_BEFORE = 40
"""Most characters before a date that bear on it."""
_AGO = re.compile(r"cách đây (?:hơn |gần |khoảng |đúng )?[^\W_]+ (?:năm|tháng|tuần|thập kỷ)[,:]?(?: vào)?\Z")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ONE_MORE = frozenset({"cùng ngày", "cùng buổi", "tiếp đó", "tiếp theo", "sau đó", "trước đó", "ngay sau"})
_PRELIMINARY = frozenset({"đón", "riêng", "hẹp"})
_REMOTE = frozenset({"call", "video"})
_KIND_ORDER = {"body": 0, "caption": 1, "title": 2, "link": 3}


@dataclass(frozen=True, slots=True)
class Told:
    """All that an article tells of one meeting: its events, the best teller first, its status and its date."""

    events: tuple[Event, ...]
    status: Status
    date: DateValue | None

    @property
    def best(self) -> Event:
        """The event whose sentence shows the meeting best: the first in the body."""
        return self.events[0]


def consolidate(reading: Reading, calendar: Calendar, events: Sequence[Event]) -> list[Told]:
    """One ``Told`` for each meeting, in the order in which the article first tells of them."""
    groups: list[list[Event]] = []
    events = [_whole(event, events) for event in _divided(reading, events)]
    dates = {id(event): calendar.stated(event) for event in events}
    for event in events:
        group = next(
            (
                g
                for g in groups
                if _same(g[0], event) and _one_time(reading, [dates[id(e)] for e in g], dates[id(event)])
            ),
            None,
        )
        if group is None:
            groups.append([event])
        else:
            group.append(event)
    told = _without_plans(reading, [_told(reading, calendar, group) for group in _without_echoes(reading, groups)])
    return [replace(one, status="background") if _aside(one, told[0]) or _recounted(one, told) else one for one in told]


def _divided(reading: Reading, events: Sequence[Event]) -> Iterator[Event]:
    """Drops an event of several people on one side when later sentences tell of each of them apart.

    Those whom a later sentence tells of with "cũng" or "cùng ngày" were met apart from the others.
    """
    for event in events:
        parts = _apart(event, events)
        if len({side for side, _ in parts}) >= _SEVERAL:
            continue
        besides = {person for side, later in parts if _besides(reading, later) for person in side}
        yield _without(event, besides)
        if besides:
            yield _without(event, {*event.people} - besides)


def _whole(event: Event, events: Sequence[Event]) -> Event:
    """The event with all of the side that a later sentence says was met at once, of a list that names each apart.

    "A đã có các cuộc gặp với B, C, D. Tại cuộc gặp với B và C, ..."
    """
    for later in events:
        if later.sentence <= event.sentence or not later.trigger.nominal or later.trigger.several:
            continue
        for left, right in ((later.left, later.right), (later.right, later.left)):
            if {*event.left} == {*left} and {*event.right} < {*right}:
                return replace(event, right=right)
    return event


def _without(event: Event, people: AbstractSet[Person]) -> Event:
    """The event without these; a side that would be left empty stays."""
    left, right = (tuple(p for p in side if p not in people) or side for side in (event.left, event.right))
    return replace(event, left=left, right=right)


def _apart(event: Event, events: Sequence[Event]) -> list[tuple[frozenset[Person], Event]]:
    """The smaller sides into which the events behind ``event`` divide one of its sides, and those events."""
    behind = [one for one in events if one.sentence > event.sentence]
    return [
        (frozenset(part), later)
        for side, other in ((event.left, event.right), (event.right, event.left))
        for later in behind
        for part, rest in ((later.left, later.right), (later.right, later.left))
        if len(side) >= _SEVERAL and frozenset(part) < frozenset(side) and frozenset(rest) <= frozenset(other)
    ]


def _besides(reading: Reading, event: Event) -> bool:
    """Whether a sentence opens by saying that its meeting is one more: "Cũng trong sáng nay", "Cùng ngày"."""
    _, first, last = reading.sentences[event.sentence]
    opening = " ".join(reading.lows(first, min(first + 2, last)))
    return opening.startswith("cũng ") or opening in _ONE_MORE


def _without_plans(reading: Reading, told: Sequence[Told]) -> list[Told]:
    """Drops an undated plan of two who are reported to have met."""
    held = [one for one in told if one.status == "held"]
    return [
        one
        for one in told
        if not (
            one.status == "planned" and _overtaken(reading, one) and any(_same_people(one.best, h.best) for h in held)
        )
    ]


def _overtaken(reading: Reading, plan: Told) -> bool:
    """Whether a plan may be of a meeting that is over: undated, vague, or what was before it ("trước hội đàm")."""
    if plan.date is None or all(event.vague for event in plan.events) or plan.date.basis in {"carried", "context"}:
        return True
    start = plan.best.trigger.start
    return "trước" in {reading.low(start - 1), reading.low(start - 2)}


def _aside(one: Told, lead: Told) -> bool:
    """Whether an undated meeting is only remembered in an article that announces another one."""
    undated = one.date is None or one.date.basis in {"visit", "context", "carried"}
    return (
        lead.status == "planned"
        and one.status == "held"
        and undated
        and one.best.sentence > lead.best.sentence + _ASIDE
    )


def _recounted(one: Told, told: Sequence[Told]) -> bool:
    """Whether all that is told of a meeting is what somebody says of it in another one."""
    meetings = [other.best for other in told if other.status == "held" and other.best.told_by is None]
    return one.status == "held" and all(
        any(event.told_by in meeting.people for meeting in meetings) for event in one.events
    )


def _same(a: Event, b: Event) -> bool:
    """Whether two events are of one meeting: the same two sides, both held or both not, or one of them only named."""
    if (a.status == "held") != (b.status == "held") and not (_names(a, b) or _names(b, a) or _named_again(a, b)):
        return False
    left, right = set(a.left), set(a.right)
    return bool((left & set(b.left) and right & set(b.right)) or (left & set(b.right) and right & set(b.left)))


def _names(event: Event, held: Event) -> bool:
    """Whether an event only names, as one that was, the meeting that another reports."""
    return held.status == "held" and event.status == "background" and event.vague


def _named_again(recalled: Event, later: Event) -> bool:
    """Whether a meeting told of as one that was is only named later, by words that do not say when it took place."""
    return recalled.status == "background" and not recalled.vague and later.status == "held" and later.vague


def _one_time(reading: Reading, known: Sequence[DateValue | None], date: DateValue | None) -> bool:
    """Whether a stated date can be that of a meeting already told of; a remembered one never is that of the news."""
    stated = [value for value in known if value]
    if date is None:
        return not (stated and all(_recalled(reading, value) for value in stated))
    if _recalled(reading, date):
        return any(_recalled(reading, value) for value in stated)
    return not stated or any(overlap(value.edtf, date.edtf) for value in stated)


def _without_echoes(reading: Reading, groups: Sequence[list[Event]]) -> Iterable[list[Event]]:
    """Drops what only names a meeting that the article has announced ("tại cuộc gặp", of one that is still to come)."""
    announced = [group for group in groups if group[0].status == "planned"]
    for group in groups:
        first = group[0]
        before = [plan[0] for plan in announced if plan[0].sentence < first.sentence]
        named = all(event.vague for event in group)
        echo = (named and _planned(first, (plan[0] for plan in announced))) or (
            _planned(first, before) and not any(_done(reading, event) for event in group)
        )
        if first.status != "held" or not echo:
            yield group


def _planned(event: Event, plans: Iterable[Event]) -> bool:
    """Whether one of ``plans`` is of the event's people; a call that a verb reports is none of a meeting to come."""
    return any(
        _same_people(event, plan) and (event.trigger.nominal or (event.form in _REMOTE) == (plan.form in _REMOTE))
        for plan in plans
    )


def _done(reading: Reading, event: Event) -> bool:
    """Whether words before the one for the meeting say that it took place."""
    _, first, _ = reading.sentences[event.sentence]
    return not {"đã", "vừa", "có", "sau"}.isdisjoint(reading.lows(first, event.trigger.start))


def _same_people(a: Event, b: Event) -> bool:
    return len(set(a.people) & set(b.people)) > 1


def _told(reading: Reading, calendar: Calendar, group: list[Event]) -> Told:
    ordered = sorted(group, key=lambda event: _rank(reading, calendar, event))
    date = calendar.of(ordered)
    status = ordered[0].status
    if status == "held" and date and calendar.ahead(date):
        status = "planned"
    if (
        status == "held"
        and date
        and (
            calendar.past(date, ordered)
            or _recalled(reading, date)
            or _before(reading, calendar, ordered[0], date)
            or _archived(reading, calendar, ordered, date)
        )
    ):
        status = "background"
    return Told(tuple(ordered), status, date)


def _rank(reading: Reading, calendar: Calendar, event: Event) -> tuple[int, bool, bool, int]:
    """How an event stands among those of one meeting; the lowest tells of it best.

    A noun with its day reports the meeting as a verb does: "trong cuộc gặp Thủ tướng B sáng 3/4".
    """
    kind = _KIND_ORDER[reading.sentences[event.sentence][0].kind]
    vague = event.vague and not calendar.stated(event)
    return kind, event.implied, vague or _preliminary(reading, event), event.sentence


def _preliminary(reading: Reading, event: Event) -> bool:
    """Whether only a welcome or a narrow meeting is told, which belong to the talks: "đón tiếp", "cuộc gặp riêng"."""
    trigger = event.trigger
    words = reading.lows(trigger.start, trigger.last + 1)
    return event.form in {"meeting", "reception"} and not _PRELIMINARY.isdisjoint(words)


def _archived(reading: Reading, calendar: Calendar, events: Sequence[Event], date: DateValue) -> bool:
    """Whether only captions tell of the meeting, with a day before the article's or its year, as of old pictures."""
    captions = all(reading.sentences[event.sentence][0].kind == "caption" for event in events)
    if not captions or date.basis != "explicit":
        return False
    return calendar.opening.days_before(date.edtf) > 0 or (
        calendar.undated and bool(_YEAR.search(date.span.of(reading.text)))
    )


def _before(reading: Reading, calendar: Calendar, event: Event, date: DateValue) -> bool:
    """Whether an earlier meeting is quoted with its day: "(Trước đó,) trong cuộc gặp ngày 3/2, A".

    Without "trước đó" the article must speak of "hôm nay" before, for then the day is another; with it, an earlier day
    or one printed with its year is history however the meeting is told ("Trước đó, ngày 3/2, A đã gặp B"). A part of
    the day leads back in the same visit ("Trước đó, chiều 3/2, A đã gặp B"), as does a day of a visit told of.
    """
    if date.basis != "explicit":
        return False
    _, first, last = reading.sentences[event.sentence]
    opens = reading.lows(first, min(first + 2, last)) == ["trước", "đó"] and event.sentence > 0
    whole = date.part_of_day is None and date.edtf.precision == "day"
    earlier = calendar.opening.unknown or calendar.opening.days_before(date.edtf) > 0
    apart = whole and earlier and not any(overlap(days.edtf, date.edtf) for days in calendar.visits)
    if opens and (apart or _YEAR.search(date.span.of(reading.text))):
        return True
    other = calendar.opening.says_today and event.sentence >= _QUOTED and event.trigger.start == first + 1
    return (opens or other) and event.trigger.nominal and event.vague


def _recalled(reading: Reading, date: DateValue) -> bool:
    """Whether the words of a date say that the meeting is only remembered: "hồi tháng 3", "12/2023", "vào năm 1984"."""
    words = date.span.of(reading.text).lower()
    before = reading.text[max(0, date.span.start - _BEFORE) : date.span.start].rstrip().lower()
    if "năm ngoái" in words or "năm trước" in words or _AGO.search(before):
        return True
    if date.edtf.precision == "year":
        return date.basis == "explicit"
    month_and_year = date.edtf.precision == "month" and date.basis == "explicit" and _YEAR.search(words) is not None
    return date.edtf.precision != "day" and (
        month_and_year
        or words.startswith(("hồi", "tuần trước", "tháng trước"))
        or words.endswith("vừa qua")
        or before.endswith("hồi")
    )
