"""Question 7, when: the date expression that stands with a meeting's own words.

It is the nearest before them that no verb of saying parts from them, or one close behind those who are met, unless the
words between give it to something else: a visit, a speech, an office taken, an attack that is talked about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from dipcli.extract.date_mention import DateMention
from dipcli.extract.date_words import numbers, pattern, values
from dipcli.extract.dated import Dated, dates_a_deed, is_reported
from dipcli.extract.events import Event
from dipcli.extract.reading import Reading

_AFTER_REACH = 60
"""Most characters between a trigger's phrase and a date behind it."""
_TALKED = frozenset({"", "discuss"})
"""Acts of a meeting itself, which its date may follow: "trao đổi về hợp tác, chiều 12/3"."""
_SAYING = frozenset({"say", "affirm"})
_AFTERWARDS = re.compile(r"\)?\s+(?:ngay )?sau\s(?!lễ\b)[^,;.]{0,60}")
_CONNECTIVE = 4
"""Most tokens of what links a sentence to the one before, its comma included: "Thế nhưng,"."""
_YEAR_REACH = 2
"""Most tokens between a noun for a meeting and its year."""
_RECALLED_REACH = 160
"""The same for a date that "hồi" opens, which recalls a meeting, one that closes the sentence or leads on in it."""
_ELSEWHERE = frozenset({"thăm", "phát", "sau", "trước", "kể", ";", "tuyên", "sinh", "khi"})
"""Words between a meeting and a date behind it that give the date to something else."""
_TOPICS = frozenset({("về", "vụ"), ("bầu", "cử"), ("chuẩn", "bị")})
"""The same as two words: "điện đàm về vụ nổ hôm 5/2"."""
_SAME_DAY = {"sau": ("lễ", "Lễ", "đó"), "trước": ("đó",), "khi": ("dự", "tham")}
"""Those of them that do not when these words follow: "hội đàm ngay sau lễ đón, sáng 31/10"."""
_TOLD = frozenset({"day", "relative", "weekday"})
_DAY_KINDS = frozenset({"day", "relative", "weekday", "same_day", "part_only", "week", "month_by"})


class Beside:
    """The date expressions of one article beside the words of its meetings."""

    def __init__(self, reading: Reading, sentences: Sequence[Dated]) -> None:
        self._reading = reading
        self._sentences = sentences

    def date(self, event: Event) -> DateMention | None:
        """The date expression that stands with the meeting's words: the nearest before them, else close behind."""
        dated = self._sentences[event.sentence]
        before = [
            (token, mention)
            for token, mention in dated
            if token < event.trigger.start
            and not mention.gloss
            and self._datable(token, mention)
            and not dates_a_deed(self._reading, token)
        ]
        nearest = (mention for token, mention in reversed(before) if self._bears_on(token, event.trigger.start, event))
        return self._directly_behind(event, dated) or next(nearest, None) or self._close_behind(event, dated)

    def _close_behind(self, event: Event, dated: Dated) -> DateMention | None:
        behind = self._reading.span(event.end - 1, event.end).end
        for token, mention in dated:
            near = mention.span.start - behind <= self._reach(event, token, mention)
            fits = self._fits(event, token, mention) and not mention.gloss
            ahead = mention.tense == "future" and event.status == "held" and mention.kind == "month"
            placed = token >= event.trigger.start and near and fits and not ahead
            if placed and self._follows(token, event) and not self._of_what_is_said(token, event):
                return mention
        return None

    def _of_what_is_said(self, token: int, event: Event) -> bool:
        """Whether a date stands in what somebody says there: "tại cuộc gặp A, B đề nghị ... hồi tháng 3"."""
        verbs = self._reading.within(event.end, token, "reporting")
        return any(verb.entry.row["act"] not in _TALKED for verb in verbs)

    def _reach(self, event: Event, token: int, mention: DateMention) -> int:
        """How far behind those who are met a date may stand, in characters."""
        words = self._reading.text[max(0, mention.span.start - 4) : mention.span.end].lower()
        recalled = words.startswith("hồi") or words[4:].startswith("hồi")
        closes = mention.kind in _TOLD and mention.tense != "future" and self._closes(event, token)
        return _RECALLED_REACH if recalled or closes or self._leads(event, token) else _AFTER_REACH

    def _leads(self, event: Event, token: int) -> bool:
        """Whether a date leads on to one of those who meet: "Tại cuộc gặp lãnh đạo Tập đoàn B, ngày 6/11, A nói"."""
        dated = self._sentences[event.sentence]
        end = dated.ends[dated.tokens.index(token)]
        met = {mention.first for person in event.people for mention in person.mentions}
        return self._reading.word(token - 1) == self._reading.word(end) == "," and end + 1 in met

    def _fits(self, event: Event, token: int, mention: DateMention) -> bool:
        """Whether a date behind a meeting is of a kind that may date it.

        A year is only in a caption, after "vào" or at the word for the meeting ("cuộc hội đàm song phương năm 2005").
        """
        if mention.kind == "year":
            caption = self._reading.sentences[event.sentence][0].kind == "caption"
            near = event.trigger.nominal and token - event.trigger.last <= _YEAR_REACH
            return caption or near or self._reading.low(token - 1) == "vào"
        return mention.kind in _DAY_KINDS | {"range", "month"}

    def _opens(self, token: int) -> bool:
        """Whether a date opens its sentence: "Tháng 10/2024, A đã gặp B", "Thế nhưng, vào năm 2015, A"."""
        _, first, _ = self._reading.sentences[self._reading.sentence_of(token)]
        opener = token - (self._reading.low(token - 1) == "vào")
        return token - first <= 1 or (opener - first <= _CONNECTIVE and self._reading.word(opener - 1) == ",")

    def _closes(self, event: Event, token: int) -> bool:
        """Whether a date closes the sentence, and is not a person's: "tiếp ông B, Chủ tịch Tập đoàn C, sáng 29/10"."""
        _, _, last = self._reading.sentences[event.sentence]
        dated = self._sentences[event.sentence]
        end = dated.ends[dated.tokens.index(token)]
        rest = self._reading.printed(end, last).strip(" .") if end < last else ""
        ends = not rest or (rest.startswith("(") and rest.endswith(")"))
        between = self._reading.lows(event.trigger.last, token)
        of_person = "người" in between or any(f"{a} {b}" in values("deed") for a, b in pairwise(between))
        return ends and not of_person and self._bears_on(event.trigger.last, token, event)

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
        before = set(self._reading.lows(max(0, token - 6), token))
        return not before & {"thăm", "chuyến", "("}

    def _bears_on(self, token: int, trigger: int, event: Event) -> bool:
        """Whether no verb of saying stands between a date and a trigger behind it, unless it is said to who is met."""
        met = {mention.first for person in event.people for mention in person.mentions}
        spoken = [
            f
            for f in self._reading.within(token, trigger, "reporting")
            if not (self._reading.low(f.last) in {"với", "cho"} and f.last + 1 in met)
        ]
        said = any(f.entry.row["act"] in _SAYING and not f.entry.phrase.startswith("phát biểu") for f in spoken)
        there = said and self._said_there(spoken[-1].last, trigger)
        just = any(self._reading.low(i) == "vừa" for i in range(token, trigger))
        return just or not ((said and not there) or is_reported(self._reading, token, trigger))

    def _said_there(self, said: int, trigger: int) -> bool:
        """Whether what is said before a meeting is said at it: "khẳng định quan hệ khi tiếp", "nói tại buổi"."""
        at = self._reading.low(trigger - 1)
        return at == "khi" or (at in {"trong", "tại"} and said == trigger - 1)

    def _follows(self, token: int, event: Event) -> bool:
        """Whether a date behind the trigger is the meeting's, and not that of a visit, a speech or a plan.

        A comma parts it from a visit: "tiếp B nhân chuyến thăm Việt Nam, chiều 29/10".
        """
        words = self._reading.words(event.trigger.last, token)
        if dates_a_deed(self._reading, token) or not _TOPICS.isdisjoint(pairwise(words)):
            return False
        apart = _ELSEWHERE - {"thăm"} if words[-1:] == [","] else _ELSEWHERE
        return words[-2:] == ["diễn", "ra"] or all(
            word not in apart or behind in _SAME_DAY.get(word, ()) for word, behind in pairwise([*words, ""])
        )

    def comes_afterwards(self, event: Event) -> bool:
        """Whether the date of an event's sentence is that of what came after it: "công bố hôm 24/7 sau cuộc gặp"."""
        own = self.date(event)
        return bool(own and _AFTERWARDS.fullmatch(self._between(own, event)))

    def days_off(self, own: DateMention, event: Event) -> int:
        """How many days a meeting lies from the date beside it: -1 for "hôm 5/2, một ngày sau khi tiếp"."""
        counted = _counted().fullmatch(self._between(own, event))
        if not counted:
            return 0
        days = numbers("number").get(counted["count"]) or int(counted["count"])
        return days if counted["direction"] == "trước" else -days

    def _between(self, own: DateMention, event: Event) -> str:
        return self._reading.text[
            own.span.end : self._reading.span(event.trigger.start, event.trigger.last).start
        ].lower()


@cache
def _counted() -> re.Pattern[str]:
    """What stands between a date and a meeting some days off: "hôm 5/2, một ngày sau khi tiếp"."""
    return re.compile(rf"[\s,(–-]+(?P<count>{pattern('number')}|\d) ngày (?P<direction>sau|trước)\s[^,;.]{{0,80}}")
