"""The date expressions of each sentence by token, and which of them can never date anything else.

A day may stand in a sentence only to open a stretch of time ("kể từ ngày 15/9"), to tell a plan or an anniversary, or
to date a statement ("ngày 7/2 cho biết"); none of these carries on to what is told next.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from dipcli.extract.date_words import values
from dipcli.extract.dates import DateMention, find_dates
from dipcli.extract.reading import Reading

_SINCE = frozenset({"từ", "kể"})
_UNTIL = frozenset({"đến", "hết"})
_TOLD = frozenset({"day", "relative", "weekday"})
_BY_REFERENCE = frozenset({"relative", "weekday"})
"""Kinds that only the day of writing tells the day of."""
_OCCASION = frozenset({"trong", "tại", "sau", "khi"})
_DEED_REACH = 3
_EXPECTED_REACH = 6


@dataclass(frozen=True, slots=True)
class Dated:
    """The date expressions of one sentence, the token at which each begins, and the token behind each."""

    mentions: tuple[DateMention, ...]
    tokens: tuple[int, ...]
    ends: tuple[int, ...]

    def __iter__(self) -> Iterator[tuple[int, DateMention]]:
        """Each date expression with the token at which it begins."""
        return zip(self.tokens, self.mentions, strict=True)


def dates_of(reading: Reading, number: int) -> Dated:
    """The date expressions of the sentence ``number``."""
    sentence, first, last = reading.sentences[number]
    mentions = find_dates(reading.text, sentence.span.start, sentence.span.end)
    return Dated(
        mentions,
        tuple(reading.token_at(mention.span.start, first, last) for mention in mentions),
        tuple(reading.token_at(mention.span.end, first, last) for mention in mentions),
    )


def by_their_glosses(dated: Dated) -> Dated:
    """The dates of a sentence without the days that only a day of writing would tell, where a gloss tells them.

    "trưa nay, giờ địa phương (chiều 23/1)": with no day of writing known, the bracket alone says which day it was.
    """
    kept: list[tuple[DateMention, int, int]] = []
    for mention, token, end in zip(dated.mentions, dated.tokens, dated.ends, strict=True):
        if mention.gloss and mention.kind == "day" and kept and kept[-1][0].kind in _BY_REFERENCE:
            kept[-1] = (replace(mention, gloss=False), token, end)
        else:
            kept.append((mention, token, end))
    return Dated(*(tuple(column) for column in zip(*kept, strict=True))) if kept else dated


def opens_a_stretch(reading: Reading, token: int) -> bool:
    """Whether the date at ``token`` begins or ends a stretch of time: "kể từ ngày 15/9/2023"."""
    return reading.low(token - 1) in _SINCE | _UNTIL or reading.low(token) == "từ"


def dates_a_deed(reading: Reading, token: int) -> bool:
    """Whether the date at ``token`` is that of what the words right before it tell: "nhậm chức hôm 14/5"."""
    words = reading.lows(max(0, token - _DEED_REACH), token)
    return any(f"{a} {b}" in values("deed") for a, b in pairwise(words))


def is_reported(reading: Reading, first: int, last: int) -> bool:
    """Whether the tokens between a date and a meeting make the date that of a report: "Ngày 9/7, AFP đưa tin"."""
    words = reading.lows(first, last)
    return any(f"{a} {b}" in values("press") for a, b in pairwise(words))


def tells_other_times(reading: Reading, number: int) -> bool:
    """Whether a sentence tells of plans, anniversaries or a picture: its dates date nothing else."""
    sentence, first, last = reading.sentences[number]
    words = reading.words(first, last)
    return sentence.kind != "body" or "sẽ" in words or ("dự", "kiến") in pairwise(words) or tells_history(words)


def tells_history(words: list[str]) -> bool:
    """Whether any of the words name what happened once and is remembered: "kỷ niệm", "thiết lập"."""
    return any(f"{a} {b}" in values("history") for a, b in pairwise(words))


def carrying(reading: Reading, dated: Dated) -> list[DateMention]:
    """The days of a sentence that may date a meeting told elsewhere, in order."""
    said = {mention for end, mention in zip(dated.ends, dated.mentions, strict=True) if _of_statement(reading, end)}
    return [mention for mention in told(reading, dated) if mention not in said]


def told(reading: Reading, dated: Dated) -> list[DateMention]:
    """The days of a sentence from which "cùng ngày" may count, in order."""
    return [
        mention
        for token, mention in dated
        if mention.kind in _TOLD
        and not mention.gloss
        and mention.tense != "future"
        and not (mention.kind in _BY_REFERENCE and quoted(reading, token))
        and not opens_a_stretch(reading, token)
        and not _expected(reading, token)
        and not dates_a_deed(reading, token)
    ]


def quoted(reading: Reading, token: int) -> bool:
    """Whether the token stands in a quotation, whose "hôm nay" is that of the speaker."""
    before = reading.words(reading.sentences[reading.sentence_of(token)][1], token)
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _expected(reading: Reading, token: int) -> bool:
    """Whether the words before a date say that it is only expected: "dự kiến diễn ra vào ngày 1/2"."""
    before = reading.lows(max(0, token - _EXPECTED_REACH), token)
    return ("dự", "kiến") in pairwise(before)


def _of_statement(reading: Reading, end: int) -> bool:
    """Whether a date that ends at ``end`` is that of a statement ("ngày 7/2 cho biết"), made on no occasion told."""
    if f"{reading.low(end)} {reading.low(end + 1)}" in values("press"):
        return True
    verb = reading.at(end, "reporting")
    return verb is not None and verb.entry.row["act"] == "say" and reading.low(verb.last) not in _OCCASION


def ends_a_journey(reading: Reading, number: int) -> bool:
    """Whether the dates of a sentence are those of a visit's end: "rời Hà Nội, kết thúc tốt đẹp chuyến thăm"."""
    _, first, last = reading.sentences[number]
    words = reading.lows(first, last)
    return ("kết", "thúc") in pairwise(words) and "chuyến" in words
