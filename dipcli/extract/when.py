"""Question 7, when: the date of each meeting, by the rules of ``docs/guidelines.md``.

The date is the one that stands with the meeting's own words; where none does, the one that the text carries on to it
("cùng ngày", "Sau lễ đón"), and where only a visit is dated, the days of the visit.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain, pairwise
from typing import NamedTuple

from dipcli.extract.affiliation import HOME
from dipcli.extract.beside import Beside
from dipcli.extract.date_words import values
from dipcli.extract.dated import (
    by_their_glosses,
    carrying,
    dates_of,
    ends_a_journey,
    tells_other_times,
    told,
)
from dipcli.extract.dateline import dateline
from dipcli.extract.dates import DateMention, Tense, days_from, resolve
from dipcli.extract.events import Event
from dipcli.extract.opening import LEDE, Opening
from dipcli.extract.reading import Reading
from dipcli.extract.triggers import triggers, with_many
from dipcli.extract.visits import visited
from dipcli.extract.years import Years
from dipcli.model import EDTF, Article, DateBasis, DateValue

_TALKS_REACH, _TALKS_GAP = 12, 5
"""How many sentences behind a meeting may date it, and the most tokens there from its noun to the date."""
_CLOSE_GAP = 3
"""The same where the noun does not open its sentence."""
_CARRY = 3
"""A sentence without a date takes that of a sentence at most this far before it."""
_CEREMONY_CARRY = 12
"""The same for what follows a welcoming ceremony, however much is told of it."""
_OPENING = 9
_NEXT = frozenset({"sau đó", "tiếp đó", "tiếp theo", "ngay sau"})
"""What opens a sentence that goes on from the one before."""
_TOLD = frozenset({"day", "relative", "weekday"})
_VISIT_OPENINGS = (
    "chuyến thăm",
    "thời gian thăm",
    "thời gian tại",
    "thời gian ở",
    "thời gian ở thăm",
    "ngày thăm",
    "ngày ở thăm",
    "chuyến công tác",
    "chuyến công du",
    "dịp này",
    "thời gian tham dự",
)
_LATELY_BEFORE, _LATELY_BEHIND = 8, 3
"""Tokens before and behind the word of a meeting that may say that it lies some time back."""
_JOURNEYS = ("thăm", "công tác", "tham dự", "chuyến")
_LONGEST_VISIT = dt.timedelta(days=31)
_OLD = dt.timedelta(days=45)
"""A date further back than this before the article belongs to its history, not to its news."""
_NEWS = dt.timedelta(days=15)
"""A day that the article opens with is its news up to this; none in the scored corpus lies more than six days back."""
_NEWS_ASIDE = dt.timedelta(days=9)
"""The same for a day that the article does not open with."""
_NEWS_NAMED = dt.timedelta(days=2)
"""The same for a meeting that is only named with its day: "nội dung được nhấn mạnh tại cuộc hội đàm hôm 10/9"."""
_NEWS_OF_LEDE = dt.timedelta(days=3)
"""The same before the day that the lede tells of, which the news of an article seldom precedes by more than one."""
_NEWS_ABROAD = dt.timedelta(days=1)
"""The same for those of other countries, of whom nobody reports a whole visit."""
_CHRONICLE = 3
"""Years of which an article tells whole days when it goes through the history of something."""
_STATED = frozenset({"explicit", "relative", "weekday"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH_DAY = len("03-12")
_CLOCKS = dt.timedelta(days=1)
"""An article may be dated a day before what it tells, where clocks differ."""


class _Visit(NamedTuple):
    """The days of a visit, the sentence that tells them, and the country visited, where it is told."""

    sentence: int
    days: DateValue
    country: str | None


class Calendar:
    """The dates of one article: those of each sentence, and what each sentence carries on to the next."""

    def __init__(self, article: Article, reading: Reading) -> None:
        self._reading = reading
        self.sentences = [dates_of(reading, number) for number in range(len(reading.sentences))]
        own = None if article.published else dateline(article.text, self.sentences)
        self._reference = own or article.reference
        if self._reference is None:
            self.sentences = [by_their_glosses(dated) for dated in self.sentences]
        self._published = bool(article.published or own)
        self._beside = Beside(reading, self.sentences)
        self._now = self._reference if self._published else self._opening_day()
        self.opening = Opening(reading, self.sentences, self._resolve_plain)
        self._visits = self._find_visits()

    @property
    def undated(self) -> bool:
        """Whether nothing tells on which day the article was written."""
        return self._now is None

    @cached_property
    def visits(self) -> list[DateValue]:
        """The days of the visits that the article tells of."""
        return [visit.days for visit in self._visits]

    @cached_property
    def _years(self) -> Years:
        return Years(self._reading, self.sentences)

    def _opening_day(self) -> dt.date | None:
        """The day that an article of no known publication opens with; it may be retrieved much later."""
        for (sentence, _, _), dated in zip(self._reading.sentences, self.sentences[:LEDE], strict=False):
            for mention in dated.mentions if sentence.kind != "caption" else ():
                value = self._resolve_plain(mention) if mention.kind in _TOLD else None
                if value and value.edtf.latest:
                    return value.edtf.latest
        return self._reference

    def tokens(self, sentence: int) -> dict[int, int]:
        """Where the date expressions of a sentence stand: the first token of each, and the token behind it."""
        dated = self.sentences[sentence]
        return dict(zip(dated.tokens, dated.ends, strict=True))

    def stated(self, event: Event) -> DateValue | None:
        """The date that stands with the event's own words, where it can be resolved."""
        own = self._beside.date(event)
        return self._resolve_own(own, event) if own and not self._beside.comes_afterwards(event) else None

    def of(self, events: Sequence[Event]) -> DateValue | None:
        """The date of the meeting that ``events`` tell of, the best teller first; None when nothing dates it."""
        dated = [
            (event, own)
            for event in sorted(events, key=self._beside.comes_afterwards)
            if (own := self._beside.date(event))
        ]
        if dated:
            event, own = dated[0]
            stated = next((value for other, its in dated if (value := self._resolve_own(its, other))), None)
            return stated or self._by_visit(event) or self._of_talks(event, back=True) or self._by_event(own, event)
        best = events[0]
        if best.status == "background" or self._lately(best):
            return None
        if self._of_visit(best) and (visit := self._by_visit(best)):
            return visit
        carried = self._of_talks(best) or next((value for event in events if (value := self._carried(event))), None)
        visit = None if best.form in {"call", "video"} else self._by_visit(best)
        if carried and carried.edtf.precision == "month":
            return visit or carried
        return carried or visit or self._by_lede(best) or self._of_several(best)

    def _lately(self, event: Event) -> bool:
        """Whether the words around a meeting say that it lies some time back: "cuộc điện đàm vừa qua"."""
        around = range(
            max(0, event.trigger.first - _LATELY_BEFORE), max(event.trigger.last, event.end) + _LATELY_BEHIND
        )
        return any(f"{self._reading.low(i)} {self._reading.low(i + 1)}" in values("lately") for i in around)

    def _of_talks(self, event: Event, *, back: bool = False) -> DateValue | None:
        """The date of a sentence further on (or back) that only speaks of the meeting: "Cuộc gặp diễn ra ngày 30/1"."""
        behind = range(event.sentence + 1, min(event.sentence + 1 + _TALKS_REACH, len(self.sentences)))
        for number in (*behind, *(range(event.sentence) if back else ())):
            sentence, first, last = self._reading.sentences[number]
            talks = [t for t in triggers(self._reading, first, last) if t.nominal and t.form == event.form]
            for token, mention in self.sentences[number]:
                near = any(0 <= token - t.last <= _talks_gap(t.first - first) for t in talks)
                if near and mention.kind in _TOLD and not mention.gloss and sentence.kind == "body":
                    return self._resolve_plain(mention)
        return None

    def _of_visit(self, event: Event) -> bool:
        """Whether a sentence tells of a visit as a whole: "Trong khuôn khổ chuyến thăm ...", "chuyến thăm lần này"."""
        _, first, _ = self._reading.sentences[event.sentence]
        opening = self._opening(event.sentence, _OPENING)
        before = self._reading.lows(first, event.trigger.first)
        return any(words in opening for words in _VISIT_OPENINGS) or ("lần", "này") in pairwise(before)

    def _opening(self, sentence: int, words: int) -> str:
        _, first, last = self._reading.sentences[sentence]
        return " ".join(self._reading.lows(first, min(last, first + words)))

    def _resolve_own(self, own: DateMention, event: Event) -> DateValue | None:
        """The day of a meeting by the words beside it, from which it may lie some days off."""
        days = self._beside.days_off(own, event)
        ahead = event.status == "planned" and not days
        value = self._resolve(own, event.sentence, "future" if ahead else "past")
        edtf = days_from(value.edtf, days) if value and days else None
        return replace(value, edtf=edtf, basis="relative", part_of_day=None) if value and edtf else value

    def _resolve(self, mention: DateMention, sentence: int, tense: Tense) -> DateValue | None:
        value = resolve(
            mention,
            self._reference,
            year=None if self._published else self._years.of(mention),
            tense=tense,
            anchor=self._anchor(sentence, mention),
        )
        own = self.opening.own_day if mention.kind == "relative" and not value else None
        day = days_from(own, mention.offset) if own else None
        return DateValue(day, "relative", mention.span, mention.part_of_day) if day else value

    def _anchor(self, sentence: int, mention: DateMention) -> EDTF | None:
        """The day told last before ``mention``, of what happened rather than in passing."""
        before = [
            (number, earlier)
            for number in range(sentence, -1, -1)
            if number == sentence or not tells_other_times(self._reading, number)
            for earlier in reversed(told(self._reading, self.sentences[number]))
            if earlier.span.start < mention.span.start
        ]
        for _, earlier in sorted(before, key=lambda one: not self._of_event(*one)):
            if value := self._of_news(earlier):
                return value.edtf
        return None

    def _of_event(self, sentence: int, mention: DateMention) -> bool:
        """Whether a date opens its sentence or stands near the word of a meeting."""
        _, first, last = self._reading.sentences[sentence]
        token = self._reading.token_at(mention.span.start, first, last)
        if mention not in carrying(self._reading, self.sentences[sentence]):
            return False
        return token - first < _OPENING or bool(triggers(self._reading, token - _OPENING, token + _OPENING))

    def _resolve_plain(self, mention: DateMention) -> DateValue | None:
        year = None if self._published else self._years.of(mention)
        return resolve(mention, self._reference, year=year)

    def _of_news(self, mention: DateMention) -> DateValue | None:
        """The day that a mention means, unless it belongs to history or is told in passing."""
        value = self._resolve_plain(mention)
        return value if value and not self.historic(value) and not self._in_passing(value) else None

    def historic(self, value: DateValue) -> bool:
        """Whether a date lies so far before the article that it belongs to its history."""
        latest = value.edtf.latest
        return bool(latest and self._now and self._now - latest > _OLD)

    def past(self, value: DateValue, events: Sequence[Event]) -> bool:
        """Whether a meeting's day lies so far before the article's own that it is no news; without years if need be."""
        if value.basis not in _STATED:
            return self.historic(value)
        latest = value.edtf.latest
        late = self._now - latest if latest and self._published and self._now else dt.timedelta()
        named = all(event.vague for event in events)
        limit = _NEWS if self.opening.is_on(value.edtf) else _NEWS_NAMED if named else _NEWS_ASIDE
        return late > limit or self._told_as_history or self._before_lede(value, events[0])

    def _before_lede(self, value: DateValue, event: Event) -> bool:
        """Whether a day lies some days before the one that the lede tells of, and in no visit."""
        home = any(person.affiliation == HOME for person in event.people)
        early = self.opening.days_before(value.edtf) > (_NEWS_OF_LEDE if home else _NEWS_ABROAD).days
        return early and not any(overlap(days.edtf, value.edtf) for days in self.visits)

    @cached_property
    def _told_as_history(self) -> bool:
        """Whether an article that opens with no day goes through days of several years: "Ngày 21/10/2009: ..."."""
        days = (
            value.edtf
            for dated in self.sentences
            for mention in dated.mentions
            if mention.kind == "day" and _YEAR.search(mention.span.of(self._reading.text))
            if (value := self._resolve_plain(mention))
        )
        return self.opening.unknown and len({day.text[:4] for day in days}) >= _CHRONICLE

    def _in_passing(self, value: DateValue) -> bool:
        """Whether a day is too far from the one that the article opens with to date what stands behind it."""
        return not -_NEWS.days <= self.opening.days_before(value.edtf) <= _NEWS_OF_LEDE.days

    def ahead(self, value: DateValue) -> bool:
        """Whether a date lies after the article was written."""
        earliest = value.edtf.earliest
        return bool(earliest and self._reference and earliest > self._reference + _CLOCKS)

    def _carried(self, event: Event) -> DateValue | None:
        ceremony = "lễ đón" in self._opening(event.sentence, _OPENING)
        goes_on = self._opening(event.sentence, 2) in _NEXT
        reach = _CEREMONY_CARRY if ceremony else _CARRY
        for number in range(event.sentence - 1, max(-1, event.sentence - 1 - reach), -1):
            if tells_other_times(self._reading, number):
                continue
            again = [m for m in self.sentences[number].mentions if m.kind == "same_day" and not m.offset and goes_on]
            days = (self._of_news(m) for m in reversed(carrying(self._reading, self.sentences[number])))
            for value in chain(days, (self._resolve(m, number, "past") for m in reversed(again))):
                if value:
                    return _borrowed(value, "carried", month=self._other_day(number, event))
        return None

    def _by_visit(self, event: Event) -> DateValue | None:
        """The days of the visit: the last range told up to the event's sentence, else the first behind it."""
        going = visited(self._reading, *self._part(event))
        visits = [visit for visit in self._visits if not going or visit.country in {None, *going}]
        speaking = {person.affiliation for person in event.people} - {HOME}
        own = [visit for visit in visits if visit.country in speaking] or visits
        before = [visit.days for visit in own if visit.sentence <= event.sentence]
        found = before[-1] if before else next((visit.days for visit in own), None)
        return replace(found, basis="visit") if found else None

    def _part(self, event: Event) -> tuple[int, int]:
        """The part of an event's sentence between two semicolons in which it is told."""
        _, first, last = self._reading.sentences[event.sentence]
        stops = [i for i in range(first, last) if self._reading.word(i) == ";"]
        start = max((i + 1 for i in stops if i < event.trigger.first), default=first)
        return start, min((i for i in stops if i > event.trigger.first), default=last)

    def _by_event(self, own: DateMention, event: Event) -> DateValue | None:
        """The year of the event that the sentence names, where nothing tells what "chiều nay" is."""
        year = self._years.of_event(event.sentence)
        return DateValue(EDTF(str(year)), "context", own.span, own.part_of_day) if year else None

    def _by_lede(self, event: Event) -> DateValue | None:
        """The day that the article opens with; only its month for what was earlier ("Trước đó")."""
        for number in range(min(LEDE, event.sentence)):
            if self._reading.sentences[number][0].kind == "caption":
                continue
            for mention in carrying(self._reading, self.sentences[number]):
                value = self._resolve_plain(mention)
                if value and not self.historic(value) and not self.ahead(value):
                    return _borrowed(value, "context", month=self._other_day(number, event))
        return None

    def _of_several(self, event: Event) -> DateValue | None:
        """The day on which one of those who meet met many: "Ngày 18/11, A có nhiều cuộc gặp với lãnh đạo các nước"."""
        for number, dated in enumerate(self.sentences):
            _, first, last = self._reading.sentences[number]
            here = any(first <= mention.first < last for person in event.people for mention in person.mentions)
            if not (dated.mentions and here) or tells_other_times(self._reading, number):
                continue
            several = [t.start for t in triggers(self._reading, first, last) if with_many(self._reading, t)]
            for token, mention in dated:
                if mention in carrying(self._reading, dated) and any(token < start for start in several):
                    value = self._of_news(mention)
                    return _borrowed(value, "carried", month=False) if value else None
        return None

    def _other_day(self, dated: int, event: Event) -> bool:
        """Whether an event may lie on another day than one told before: on a visit, "Trước đó" (but to the press)."""
        back = any("trước đó" in self._opening(i, 3) for i in (event.sentence, event.sentence - 1) if i > dated)
        _, first, last = self._reading.sentences[dated]
        press = ("họp", "báo") in pairwise(self._reading.lows(first, last))
        return (back and not press) or ends_a_journey(self._reading, dated) or self._of_visit(event)

    def _find_visits(self) -> list[_Visit]:
        """The sentences that date a visit or a journey, with its days."""
        found = []
        for number, dated in enumerate(self.sentences):
            sentence = self._reading.sentences[number][0].span.of(self._reading.text).lower()
            if number >= LEDE and not any(word in sentence for word in _JOURNEYS):
                continue
            for token, mention in dated:
                value = self._resolve_plain(mention) if mention.kind == "range" else None
                if value and not self.historic(value) and _short(value.edtf):
                    _, first, _ = self._reading.sentences[number]
                    to = visited(self._reading, first, token)
                    found.append(_Visit(number, value, to[-1] if to else None))
        return found


def _borrowed(value: DateValue, basis: DateBasis, *, month: bool) -> DateValue:
    """A date told of something else as a meeting's, or only its month where the day may be another one."""
    edtf = EDTF(value.edtf.text[:7]) if month else value.edtf
    return replace(value, edtf=edtf, basis=basis, part_of_day=None)


def _talks_gap(before: int) -> int:
    """How many tokens may stand between a noun with ``before`` tokens of its sentence before it and its date."""
    return _TALKS_GAP if before < _OPENING else _CLOSE_GAP


def overlap(a: EDTF, b: EDTF) -> bool:
    """Whether two dates can mean one day, clocks apart; dates of unknown years by month and day."""
    bounds = (a.earliest, a.latest, b.earliest, b.latest)
    if None in bounds:
        days = [[part[5:] for part in edtf.text.split("/")] for edtf in (a, b)]
        whole = all(len(day) == _MONTH_DAY for ends in days for day in ends)
        return days[0][0] <= days[1][-1] and days[1][0] <= days[0][-1] if whole else a.text[4:] == b.text[4:]
    first, last, other_first, other_last = (day for day in bounds if day)
    return first <= other_last + _CLOCKS and other_first <= last + _CLOCKS


def _short(edtf: EDTF) -> bool:
    first, last = edtf.earliest, edtf.latest
    return not (first and last) or last - first <= _LONGEST_VISIT
