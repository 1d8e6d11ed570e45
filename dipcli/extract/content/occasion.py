"""The occasion of a meeting, as printed: "nhân dịp thăm chính thức Việt Nam", "bên lề Hội nghị cấp cao ASEAN".

``data/occasion_words.csv``: an ``opener`` begins the phrase wherever it stands; a ``weak`` one only where no opener
stands in the sentence; ``false`` ones look alike ("nhân dịp này"); a ``stop`` ends the phrase, as a comma does; behind
an ``unreal`` word the occasion is one to come ("mời ... sang thăm").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from dipcli.extract.content.phrases import either, form_of, trimmed
from dipcli.lexicon.tables import rows
from dipcli.model import Span
from dipcli.text import canonical

_SHORTEST = 8
_UNREAL_REACH = 60


def occasion(text: str, sentences: Sequence[Span]) -> Span | None:
    """The phrase of occasion in the first of ``sentences`` that has one; give the meeting's own sentence first."""
    for sentence in sentences:
        found = sorted(_openers(text, sentence))
        if found:
            _, span = found[0]
            return span
    return None


def _openers(text: str, sentence: Span) -> Iterator[tuple[bool, Span]]:
    """The phrases of ``sentence``; those behind a weak opener sort last."""
    form = form_of(text)
    reached = sentence.start
    for found in _pattern().finditer(form, sentence.start, sentence.end):
        role = _roles()[found[0]]
        before = form[max(sentence.start, found.start() - _UNREAL_REACH) : found.start()]
        if found.start() < reached or role == "false" or _unreal().search(before):
            continue
        stop = _stop().search(form, found.end(), sentence.end)
        span = trimmed(text, found.start(), stop.start() if stop else sentence.end)
        reached = reached if role == "weak" else span.end
        if span.end - span.start >= _SHORTEST:
            yield role == "weak", span


@cache
def _roles() -> dict[str, str]:
    return {canonical(row["words"]): row["role"] for row in rows("occasion_words")}


def _words(*roles: str) -> str:
    return either(row["words"] for row in rows("occasion_words") if row["role"] in roles)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_words("opener", "weak", "false"))


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(
        rf",(?!\s(?:làm việc|công tác|dự|tham dự)(?!\w))|[;:()\n]|\.(?=\s|\Z)|\s[-–]\s(?=ảnh)|{_words('stop')}"
    )


@cache
def _unreal() -> re.Pattern[str]:
    return re.compile(rf"{_words('unreal')}[^.,;]*\Z")
