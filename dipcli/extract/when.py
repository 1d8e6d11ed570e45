"""Question 7, when: the date of each meeting, by the rules of ``docs/guidelines.md``.

The date is the one that stands with the meeting's own words; where none does, the one that the text carries on to it
("cùng ngày", "Sau lễ đón"), and where only a visit is dated, the days of the visit.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from dipcli.extract.date_words import numbers, pattern, values
from dipcli.extract.dated import (
    Dated,
    carrying,
    dates_a_deed,
    dates_of,
    ends_a_journey,
    is_reported,
    tells_other_times,
    told,
)
from dipcli.extract.dateline import dateline
from dipcli.extract.dates import DateMention, Tense, days_from, resolve
from dipcli.extract.events import Event
from dipcli.extract.people import HOME
from dipcli.extract.reading import Reading
from dipcli.extract.triggers import triggers
from dipcli.extract.visits import visited
from dipcli.extract.years import Years
from dipcli.model import EDTF, Article, DateBasis, DateValue

_TALKS_REACH, _TALKS_GAP = 5, 5
"""How many sentences behind a meeting may date it, and the most tokens there from its noun to the date."""
_CLOSE_GAP = 3
"""The same where the noun does not open its sentence."""
_CARRY = 3
"""A sentence without a date takes that of a sentence at most this far before it."""
_CEREMONY_CARRY = 12
"""The same for what follows a welcoming ceremony, however much is told of it."""
_AFTER_REACH = 60
"""Most characters between a trigger's phrase and a date behind it."""
_SAYING = frozenset({"say", "affirm"})
_OPENING = 9
_LEDE = 3
"""Sentences that may date the whole article."""
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
_AFTERWARDS = re.compile(r"\)?\s+(?:ngay )?sau\s(?!lễ\b)[^,;.]{0,60}")
_OUTCOME_REACH = 6
"""Tokens before a meeting in which "kết quả" makes it one that is spoken of, on whatever day of the visit it was."""
_LATELY_BEFORE, _LATELY_BEHIND = 8, 3
"""Tokens before and behind the word of a meeting that may say that it lies some time back."""
_JOURNEYS = ("thăm", "công tác", "tham dự", "chuyến")
_LONGEST_VISIT = dt.timedelta(days=31)
_RECALLED_REACH = 160
"""The same for a date that "hồi" opens, which recalls a meeting, and for one that closes the sentence."""
_ELSEWHERE = frozenset({"thăm", "phát", "sau", "trước", "kể", ";", "tuyên", "sinh", "khi"})
"""Words between a meeting and a date behind it that give the date to something else."""
_OF_PEOPLE = frozenset({"người", "chức", "nhiệm", "vụ"})
_TOPICS = frozenset({("về", "vụ"), ("bầu", "cử"), ("chuẩn", "bị")})
"""The same as two words: "điện đàm về vụ nổ hôm 5/2"."""
_SAME_DAY = {"sau": ("lễ", "Lễ", "đó"), "trước": ("đó",), "khi": ("dự", "tham")}
"""Those of them that do not when these words follow: "hội đàm ngay sau lễ đón, sáng 31/10"."""
_OLD = dt.timedelta(days=45)
"""A date further back than this before the article belongs to its history, not to its news."""
_CLOCKS = dt.timedelta(days=1)
"""An article may be dated a day before what it tells, where clocks differ."""
_DAY_KINDS = frozenset({"day", "relative", "weekday", "same_day", "part_only", "week", "month_by"})


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
        self._published = bool(article.published or own)
        self._years = Years(reading, self.sentences)
        self._now = self._reference if self._published else self._opening_day()
        self._visits = self._find_visits()

    def _opening_day(self) -> dt.date | None:
        """The day that an article of no known publication opens with; it may be retrieved much later."""
        for dated in self.sentences[:_LEDE]:
            for mention in dated.mentions:
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
        own = self._own(event)
        return self._resolve_own(own, event) if own and not self._is_afterwards(event) else None

    def of(self, events: Sequence[Event]) -> DateValue | None:
        """The date of the meeting that ``events`` tell of, the best teller first; None when nothing dates it."""
        dated = [(event, own) for event in sorted(events, key=self._is_afterwards) if (own := self._own(event))]
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
        return carried or visit or self._by_lede(best)

    def _is_afterwards(self, event: Event) -> bool:
        """Whether the date of an event's sentence is that of what came after it: "công bố hôm 24/7 sau cuộc gặp"."""
        own = self._own(event)
        start = self._reading.tokens[event.trigger.start].start
        return bool(own and _AFTERWARDS.fullmatch(self._reading.text[own.span.end : start].lower()))

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
        before = [self._reading.low(i) for i in range(first, event.trigger.first)]
        outcome = ("kết", "quả") in pairwise(before[-_OUTCOME_REACH:])
        return outcome or any(words in opening for words in _VISIT_OPENINGS) or ("lần", "này") in pairwise(before)

    def _opening(self, sentence: int, words: int) -> str:
        _, first, last = self._reading.sentences[sentence]
        return " ".join(self._reading.low(i) for i in range(first, min(last, first + words)))

    def _own(self, event: Event) -> DateMention | None:
        """The date expression that stands with the meeting's words: the nearest before them, else close behind."""
        dated = self.sentences[event.sentence]
        before = [
            (token, mention)
            for token, mention in dated
            if token < event.trigger.start
            and not mention.gloss
            and self._datable(token, mention)
            and not dates_a_deed(self._reading, token)
        ]
        if close := self._directly_behind(event, dated):
            return close
        for token, mention in reversed(before):
            if self._bears_on(token, event.trigger.start):
                return mention
        behind = self._reading.tokens[event.end - 1].end
        for token, mention in dated:
            words = self._reading.text[max(0, mention.span.start - 4) : mention.span.end].lower()
            recalled = words.startswith("hồi") or words[4:].startswith("hồi")
            closes = mention.kind in _TOLD and mention.tense != "future" and self._closes(event, token)
            reach = _RECALLED_REACH if recalled or closes else _AFTER_REACH
            near = mention.span.start - behind <= reach
            caption = self._reading.sentences[event.sentence][0].kind == "caption"
            of_year = caption or self._reading.low(token - 1) == "vào"
            fits = mention.kind in _DAY_KINDS | {"range", "month", *({"year"} if of_year else ())} and not mention.gloss
            if token >= event.trigger.start and near and fits and self._follows(token, event):
                return mention
        return None

    def _opens(self, token: int) -> bool:
        """Whether a date opens its sentence: "Tháng 10/2024, A đã gặp B"."""
        _, first, _ = self._reading.sentences[self._reading.sentence_of(token)]
        return token - first <= 1

    def _closes(self, event: Event, token: int) -> bool:
        """Whether a date closes the sentence, and is not a person's: "tiếp ông B, Chủ tịch Tập đoàn C, sáng 29/10"."""
        _, _, last = self._reading.sentences[event.sentence]
        end = self.tokens(event.sentence)[token]
        rest = self._reading.printed(end, last).strip(" .") if end < last else ""
        ends = not rest or (rest.startswith("(") and rest.endswith(")"))
        between = {self._reading.low(i) for i in range(event.trigger.last, token)}
        return ends and not between & _OF_PEOPLE and self._bears_on(event.trigger.last, token)

    def _directly_behind(self, event: Event, dated: Dated) -> DateMention | None:
        """A full day right behind those who are met, which beats what stands before: "điện đàm với B ngày 7/2"."""
        for token, mention in dated:
            if mention.kind == "day" and not mention.gloss and event.end <= token <= event.end + 1:
                return mention if self._reading.low(token - 1) not in {"từ", "đến", "(", "trước", "sau"} else None
        return None

    def _datable(self, token: int, mention: DateMention) -> bool:
        """Whether a date may be a meeting's: any day, and a range that is not the days of a visit."""
        if mention.kind != "range":
            since = self._reading.low(token - 1) in {"từ", "kể"} or self._reading.low(token) == "từ"
            if mention.kind in {"month", "year"} and self._opens(token):
                return True
            recalled = mention.kind == "month" and "hồi" in {self._reading.low(token - 1), self._reading.low(token)}
            return recalled or (mention.kind in _DAY_KINDS and not since)
        before = {self._reading.low(i) for i in range(max(0, token - 6), token)}
        return not before & {"thăm", "chuyến", "("}

    def _bears_on(self, token: int, trigger: int) -> bool:
        """Whether no verb of saying stands between a date and a trigger behind it."""
        spoken = self._reading.within(token, trigger, "reporting")
        said = any(f.entry.row["act"] in _SAYING and not f.entry.phrase.startswith("phát biểu") for f in spoken)
        just = any(self._reading.low(i) == "vừa" for i in range(token, trigger))
        return just or not (said or is_reported(self._reading, token, trigger))

    def _follows(self, token: int, event: Event) -> bool:
        """Whether a date behind the trigger is the meeting's, and not that of a visit, a speech or a plan."""
        words = [self._reading.word(i) for i in range(event.trigger.last, token)]
        if dates_a_deed(self._reading, token) or not _TOPICS.isdisjoint(pairwise(words)):
            return False
        return words[-2:] == ["diễn", "ra"] or all(
            word not in _ELSEWHERE or behind in _SAME_DAY.get(word, ()) for word, behind in pairwise([*words, ""])
        )

    def _resolve_own(self, own: DateMention, event: Event) -> DateValue | None:
        """The day of a meeting by the words beside it, from which it may lie some days off."""
        between = self._reading.text[own.span.end : self._reading.tokens[event.trigger.start].start].lower()
        counted = _counted().fullmatch(between)
        ahead = event.status == "planned" and not counted
        value = self._resolve(own, event.sentence, "future" if ahead else "past")
        if not value or not counted:
            return value
        days = numbers("number").get(counted["count"]) or int(counted["count"])
        edtf = days_from(value.edtf, days if counted["direction"] == "trước" else -days)
        return replace(value, edtf=edtf, basis="relative", part_of_day=None) if edtf else value

    def _resolve(self, mention: DateMention, sentence: int, tense: Tense) -> DateValue | None:
        return resolve(
            mention,
            self._reference,
            year=None if self._published else self._years.of(mention),
            tense=tense,
            anchor=self._anchor(sentence, mention),
        )

    def _anchor(self, sentence: int, mention: DateMention) -> EDTF | None:
        """The day told last before ``mention``."""
        for number in range(sentence, -1, -1):
            if number < sentence and tells_other_times(self._reading, number):
                continue
            for earlier in reversed(told(self._reading, self.sentences[number])):
                if earlier.span.start < mention.span.start:
                    value = self._resolve_plain(earlier)
                    if value and not self.historic(value):
                        return value.edtf
        return None

    def _resolve_plain(self, mention: DateMention) -> DateValue | None:
        year = None if self._published else self._years.of(mention)
        return resolve(mention, self._reference, year=year)

    def historic(self, value: DateValue) -> bool:
        """Whether a date lies so far before the article that it belongs to its history."""
        latest = value.edtf.latest
        return bool(latest and self._now and self._now - latest > _OLD)

    def ahead(self, value: DateValue) -> bool:
        """Whether a date lies after the article was written."""
        earliest = value.edtf.earliest
        return bool(earliest and self._reference and earliest > self._reference + _CLOCKS)

    def _carried(self, event: Event) -> DateValue | None:
        ceremony = "lễ đón" in self._opening(event.sentence, _OPENING)
        reach = _CEREMONY_CARRY if ceremony else _CARRY
        for number in range(event.sentence - 1, max(-1, event.sentence - 1 - reach), -1):
            if tells_other_times(self._reading, number):
                continue
            for mention in reversed(carrying(self._reading, self.sentences[number])):
                value = self._resolve_plain(mention)
                if value and not self.historic(value):
                    whole = ends_a_journey(self._reading, number) or self._of_visit(event)
                    return _borrowed(value, "carried", month=whole)
        return None

    def _by_visit(self, event: Event) -> DateValue | None:
        """The days of the visit: the last range told up to the event's sentence, else the first behind it."""
        _, first, last = self._reading.sentences[event.sentence]
        going = visited(self._reading, first, last)
        visits = [visit for visit in self._visits if not going or visit.country in {None, *going}]
        speaking = {person.affiliation for person in event.people} - {HOME}
        own = [visit for visit in visits if visit.country in speaking] or visits
        before = [visit.days for visit in own if visit.sentence <= event.sentence]
        found = before[-1] if before else next((visit.days for visit in own), None)
        return replace(found, basis="visit") if found else None

    def _by_event(self, own: DateMention, event: Event) -> DateValue | None:
        """The year of the event that the sentence names, where nothing tells what "chiều nay" is."""
        year = self._years.of_event(event.sentence)
        return DateValue(EDTF(str(year)), "context", own.span, own.part_of_day) if year else None

    def _by_lede(self, event: Event) -> DateValue | None:
        """The day that the article opens with; only its month for what was earlier ("Trước đó")."""
        for number in range(min(_LEDE, event.sentence)):
            for mention in carrying(self._reading, self.sentences[number]):
                value = self._resolve_plain(mention)
                if value and not self.historic(value) and not self.ahead(value):
                    earlier = self._earlier(event) or ends_a_journey(self._reading, number) or self._of_visit(event)
                    return _borrowed(value, "context", month=earlier)
        return None

    def _earlier(self, event: Event) -> bool:
        """Whether the sentence or the one before it goes back in time."""
        return any("trước đó" in self._opening(max(0, event.sentence - back), 3) for back in (0, 1))

    def _find_visits(self) -> list[_Visit]:
        """The sentences that date a visit or a journey, with its days."""
        found = []
        for number, dated in enumerate(self.sentences):
            sentence = self._reading.sentences[number][0].span.of(self._reading.text).lower()
            if number >= _LEDE and not any(word in sentence for word in _JOURNEYS):
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


@cache
def _counted() -> re.Pattern[str]:
    """What stands between a date and a meeting some days off: "hôm 5/2, một ngày sau khi tiếp"."""
    return re.compile(rf"[\s,(–-]+(?P<count>{pattern('number')}|\d) ngày (?P<direction>sau|trước)\s[^,;.]{{0,80}}")


def _talks_gap(before: int) -> int:
    """How many tokens may stand between a noun with ``before`` tokens of its sentence before it and its date."""
    return _TALKS_GAP if before < _OPENING else _CLOSE_GAP


def _short(edtf: EDTF) -> bool:
    first, last = edtf.earliest, edtf.latest
    return not (first and last) or last - first <= _LONGEST_VISIT
