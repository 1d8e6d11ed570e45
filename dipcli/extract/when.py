"""Question 7, when: the date of each meeting, by the rules of ``docs/guidelines.md``.

The date is the one that stands with the meeting's own words; where none does, the one that the text carries on to it
("cùng ngày", "Sau lễ đón"), and where only a visit is dated, the days of the visit.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dipcli.extract.dates import DateMention, Tense, find_dates, resolve
from dipcli.extract.events import Event
from dipcli.extract.reading import Reading
from dipcli.model import EDTF, Article, DateValue

_CARRY = 3
"""A sentence without a date takes that of a sentence at most this far before it."""
_AFTER_REACH = 60
"""Most characters between a trigger's phrase and a date behind it."""
_OLD = dt.timedelta(days=45)
"""A date further back than this before the article belongs to its history, not to its news."""
_DAY_KINDS = frozenset({"day", "relative", "weekday", "same_day", "part_only"})


@dataclass(frozen=True, slots=True)
class Dated:
    """The date expressions of one sentence, the token at which each begins, and the token behind each."""

    mentions: tuple[DateMention, ...]
    tokens: tuple[int, ...]
    ends: tuple[int, ...]


class Calendar:
    """The dates of one article: those of each sentence, and what each sentence carries on to the next."""

    def __init__(self, article: Article, reading: Reading) -> None:
        self._reading = reading
        self._reference = article.reference
        self.sentences = [_dated(reading, number) for number in range(len(reading.sentences))]
        self._years = _years(self.sentences)
        self._visit = self._visit_days()

    def tokens(self, sentence: int) -> dict[int, int]:
        """Where the date expressions of a sentence stand: the first token of each, and the token behind it."""
        dated = self.sentences[sentence]
        return dict(zip(dated.tokens, dated.ends, strict=True))

    def of(self, events: Sequence[Event]) -> DateValue | None:
        """The date of the meeting that ``events`` tell of, the best teller first; None when nothing dates it."""
        for event in events:
            own = self._own(event)
            if own:
                tense: Tense = "future" if event.status == "planned" else "past"
                return self._resolve(own, event.sentence, tense) or self._by_visit()
        return next((value for event in events if (value := self._carried(event))), None) or self._by_visit()

    def _own(self, event: Event) -> DateMention | None:
        """The date expression that stands with the meeting's words: the nearest before them, else close behind."""
        dated = self.sentences[event.sentence]
        before = [
            (token, mention)
            for token, mention in zip(dated.tokens, dated.mentions, strict=True)
            if token < event.trigger.start and not mention.gloss and mention.kind in _DAY_KINDS
        ]
        for token, mention in reversed(before):
            if self._bears_on(token, event.trigger.start):
                return mention
        behind = self._reading.tokens[event.end - 1].end
        for token, mention in zip(dated.tokens, dated.mentions, strict=True):
            near = mention.span.start - behind <= _AFTER_REACH
            if token >= event.trigger.start and near and not mention.gloss and self._follows(token, event):
                return mention
        return None

    def _bears_on(self, token: int, trigger: int) -> bool:
        """Whether no verb of saying stands between a date and a trigger behind it."""
        said = any(True for _ in self._reading.within(token, trigger, "reporting"))
        just = any(self._reading.word(i).lower() == "vừa" for i in range(token, trigger))
        return just or not said

    def _follows(self, token: int, event: Event) -> bool:
        """Whether a date behind the trigger is the meeting's, and not that of a visit, a speech or a plan."""
        words = {self._reading.word(i).lower() for i in range(event.trigger.last, token)}
        return not words & {"thăm", "phát", "sau", "trước", "kể", ";", "tuyên", "sinh", "khi"}

    def _resolve(self, mention: DateMention, sentence: int, tense: Tense) -> DateValue | None:
        return resolve(
            mention,
            self._reference,
            year=None if self._reference else self._year_for(mention),
            tense=tense,
            anchor=self._anchor(sentence, mention),
        )

    def _year_for(self, mention: DateMention) -> int | None:
        return self._years.get(mention.start.month) if mention.start.month else None

    def _anchor(self, sentence: int, mention: DateMention) -> EDTF | None:
        """The day told last before ``mention``."""
        for number in range(sentence, -1, -1):
            for earlier in reversed(self.sentences[number].mentions):
                if earlier.span.start < mention.span.start and earlier.kind in {"day", "relative", "weekday"}:
                    value = self._resolve_plain(earlier)
                    if value and not self._historic(value):
                        return value.edtf
        return None

    def _resolve_plain(self, mention: DateMention) -> DateValue | None:
        year = None if self._reference else self._year_for(mention)
        return resolve(mention, self._reference, year=year)

    def _historic(self, value: DateValue) -> bool:
        latest = value.edtf.latest
        return bool(latest and self._reference and self._reference - latest > _OLD)

    def _carried(self, event: Event) -> DateValue | None:
        for number in range(event.sentence - 1, max(-1, event.sentence - 1 - _CARRY), -1):
            for mention in reversed(self.sentences[number].mentions):
                if mention.kind in {"day", "relative", "weekday"} and not mention.gloss:
                    value = self._resolve_plain(mention)
                    if value and not self._historic(value):
                        return replace(value, basis="carried", part_of_day=None)
        return None

    def _by_visit(self) -> DateValue | None:
        return replace(self._visit, basis="visit") if self._visit else None

    def _visit_days(self) -> DateValue | None:
        """The days of the visit that the article is about: the first range that stands near "thăm"."""
        for number, dated in enumerate(self.sentences):
            sentence = self._reading.sentences[number][0].span.of(self._reading.text).lower()
            for mention in dated.mentions:
                if mention.kind == "range" and ("thăm" in sentence or "công tác" in sentence or "tham dự" in sentence):
                    value = self._resolve_plain(mention)
                    if value and not self._historic(value):
                        return replace(value, basis="visit")
        return None


def _dated(reading: Reading, number: int) -> Dated:
    sentence, first, last = reading.sentences[number]
    mentions = find_dates(reading.text, sentence.span.start, sentence.span.end)
    starts = [token.start for token in reading.tokens[first:last]]
    return Dated(
        mentions,
        tuple(first + bisect_left(starts, mention.span.start) for mention in mentions),
        tuple(first + bisect_left(starts, mention.span.end) for mention in mentions),
    )


def _years(sentences: Sequence[Dated]) -> dict[int | None, int]:
    """By month, the year that the article's full dates give it."""
    found: dict[int | None, int] = {}
    for dated in sentences:
        for mention in dated.mentions:
            for point in (mention.start, mention.end):
                if point and point.year and point.month:
                    found.setdefault(point.month, point.year)
            if mention.kind == "range" and mention.end and mention.end.year and mention.start.month:
                found.setdefault(mention.start.month, mention.end.year)
    return found
