"""The day that an article itself says it was published: a full date at its top, with a clock or in its own line."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from dipcli.extract.dated import Dated

_TOP = 5
"""Sentences among which the dateline stands; headings and teasers come before it."""
_CLOCK = r"(?:[01]?\d|2[0-3]):[0-5]\d"
_BEHIND = re.compile(rf"\s*[-–|,]?\s*{_CLOCK}\b")
_BEFORE = re.compile(rf"(?<!lúc )(?<!khoảng )(?<!\d){_CLOCK}\s*[-–|,]?\s*\Z")
_LINE = re.compile(r"[ \t]*(?:(?:đăng|cập nhật|xuất bản)(?: ngày| lúc)?:? ?)?\Z")
_ENDS = re.compile(r"[ \t]*(?:\n|\Z)")
_LOOK_BEHIND = 20


def dateline(text: str, sentences: Sequence[Dated]) -> dt.date | None:
    """The day of "Thứ hai, 10/06/2024 19:27 GMT+7" or of a line "10/06/2024"; None when the top has none such."""
    for dated in sentences[:_TOP]:
        for mention in dated.mentions:
            day = mention.start
            before = text[max(0, mention.span.start - _LOOK_BEHIND) : mention.span.start].lower()
            clock = _BEHIND.match(text, mention.span.end) or _BEFORE.search(before)
            line = text[text.rfind("\n", 0, mention.span.start) + 1 : mention.span.start].lower()
            alone = _LINE.match(line) and _ENDS.match(text, mention.span.end)
            if (clock or alone) and mention.kind == "day" and day.year and day.month and day.day:
                return dt.date(day.year, day.month, day.day)
    return None
