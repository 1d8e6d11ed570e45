"""Question 8, content: what a meeting was about, who said what there, and what was named or signed.

``describe`` answers all of it for one meeting. The questions, one file each: topics, statements, documents, occasion,
visits, channel, codes. All of them work on the article's text with spans, and need no tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dipcli.extract.content.channel import channel
from dipcli.extract.content.codes import Codes, codes, stance_of
from dipcli.extract.content.documents import documents
from dipcli.extract.content.occasion import occasion
from dipcli.extract.content.statements import asks, statements
from dipcli.extract.content.subjects import BOTH_SIDES, Speaker
from dipcli.extract.content.topics import topics
from dipcli.extract.content.visits import visit
from dipcli.model import Channel, Document, Form, Participant, Span, Statement, VisitType

__all__ = [
    "BOTH_SIDES",
    "Codes",
    "Content",
    "Speaker",
    "asks",
    "channel",
    "codes",
    "describe",
    "documents",
    "occasion",
    "stance_of",
    "statements",
    "topics",
    "visit",
]


@dataclass(frozen=True, slots=True)
class Content:
    """The content of one meeting. The spans of ``occasion`` and ``visit_words`` count in the article's text."""

    topics: tuple[str, ...]
    statements: tuple[Statement, ...]
    documents: tuple[Document, ...]
    occasion: Span | None
    visit_type: VisitType | None
    visit_words: Span | None
    channel: Channel | None
    codes: Codes


def describe(
    text: str,
    *,
    form: Form,
    participants: Sequence[Participant],
    speakers: Sequence[Speaker],
    told_in: Sequence[Span],
    passage: Sequence[Span],
    countries: Sequence[tuple[Span, str]] = (),
) -> Content:
    """The content of the meeting of ``participants``.

    ``passage`` are the sentences of ``text`` that belong to the meeting, in order; ``told_in`` those that may name its
    occasion, the sentence that reports it first, then its neighbours. ``speakers`` are the participants with their
    mentions in the text, ``countries`` the country names of the text with their codes, by position.
    """
    kind = visit(text, told_in)
    principals = [one for one in participants if one.principal]
    return Content(
        topics=topics(text, passage),
        statements=statements(text, passage, speakers, countries),
        documents=documents(text, passage, countries),
        occasion=occasion(text, told_in),
        visit_type=kind[0] if kind else None,
        visit_words=kind[1] if kind else None,
        channel=channel(
            [one.title for one in principals if one.side != "guest"],
            [one.title for one in principals if one.side == "guest"],
        ),
        codes=codes(form, stance_of(one.side for one in principals)),
    )
