"""Last, the words that a record rests on, in the article's own characters.

The steps before read a text of the same length with plain blanks; evidence quotes the text as it is stored.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dipcli.model import Evidence, Meeting


def grounded(meeting: Meeting, text: str) -> Meeting:
    """``meeting`` with every quotation taken from the same span of ``text``."""
    return replace(
        meeting,
        sentence=replace(meeting.sentence, text=meeting.sentence.span.of(text)),
        evidence=_quoted(meeting.evidence, text),
        participants=tuple(replace(p, evidence=_quoted(p.evidence, text)) for p in meeting.participants),
        statements=tuple(replace(statement, text=statement.span.of(text)) for statement in meeting.statements),
    )


def _quoted(evidence: Iterable[Evidence], text: str) -> tuple[Evidence, ...]:
    return tuple(replace(one, text=one.span.of(text)) for one in evidence)
